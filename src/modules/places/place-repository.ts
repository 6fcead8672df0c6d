import type { Handle } from '../../../db/tenant.ts';
import type { Coordinates } from '../../domain/geo.ts';
import { onlyIds } from '../common/versions.ts';

export const PLACE_KINDS = [
  'address',
  'stop',
  'workplace',
  'surgery',
  'office',
  'shop',
  'chemist',
  'school',
  'station',
  'village_hall',
  'garage',
  'venue',
  'other',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface PlaceRecord {
  readonly id: string;
  readonly settlementId: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly address: string;
  readonly coordinates: Coordinates;
  readonly farm: boolean;
  readonly approachNote: string;
  readonly active: boolean;
  readonly version: number;
}

export type PlaceFields = Omit<PlaceRecord, 'id' | 'version' | 'active'>;

export interface OpeningHours {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

export const PLACE_COLUMNS = [
  'place.id',
  'place.settlement_id',
  'place.kind',
  'place.name',
  'place.address',
  'place.lat',
  'place.lon',
  'place.farm',
  'place.approach_note',
  'place.deactivated_at',
  'place.version',
] as const;

interface Row {
  readonly id: string;
  readonly settlement_id: string;
  readonly kind: string;
  readonly name: string;
  readonly address: string;
  readonly lat: number;
  readonly lon: number;
  readonly farm: boolean;
  readonly approach_note: string;
  readonly deactivated_at: Date | null;
  readonly version: number;
}

export function toPlace(row: Row): PlaceRecord {
  return {
    id: row.id,
    settlementId: row.settlement_id,
    // A CHECK constraint keeps it to these words.
    kind: row.kind as PlaceKind,
    name: row.name,
    address: row.address,
    coordinates: { lat: row.lat, lon: row.lon },
    farm: row.farm,
    approachNote: row.approach_note,
    active: row.deactivated_at === null,
    version: row.version,
  };
}

/** Undefined when there is none of that id that the transaction may see; an inactive one is found. */
export async function findPlace(tx: Handle, id: string, lock?: 'for update'): Promise<PlaceRecord | undefined> {
  let query = tx
    .selectFrom('place')
    .select(PLACE_COLUMNS)
    .where('place.id', 'in', onlyIds([id]));
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row && toPlace(row);
}

/** An active place with the same name and address in the same settlement, letter by letter. */
export async function findPlaceNamesake(
  tx: Handle,
  place: Pick<PlaceFields, 'settlementId' | 'name' | 'address'>,
): Promise<PlaceRecord | undefined> {
  const row = await tx
    .selectFrom('place')
    .select(PLACE_COLUMNS)
    .where('place.settlement_id', '=', place.settlementId)
    .where('place.name', '=', place.name)
    .where('place.address', '=', place.address)
    .where('place.deactivated_at', 'is', null)
    .executeTakeFirst();
  return row && toPlace(row);
}

export async function insertPlace(tx: Handle, consortiumId: string, id: string, place: PlaceFields): Promise<void> {
  await tx
    .insertInto('place')
    .values({ consortium_id: consortiumId, id, ...toRow(place) })
    .execute();
}

/** Raises the version. @param deactivatedAt null: in use */
export async function updatePlaceRow(
  tx: Handle,
  id: string,
  place: PlaceFields,
  deactivatedAt: Date | null,
): Promise<void> {
  await tx
    .updateTable('place')
    .set((row) => ({ ...toRow(place), deactivated_at: deactivatedAt, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

function toRow(place: PlaceFields) {
  return {
    settlement_id: place.settlementId,
    kind: place.kind,
    name: place.name,
    address: place.address,
    lat: place.coordinates.lat,
    lon: place.coordinates.lon,
    farm: place.farm,
    approach_note: place.approachNote,
  };
}

/** No hours at all: always open (booking/check-booking.ts). */
export async function replaceOpeningHours(
  tx: Handle,
  consortiumId: string,
  placeId: string,
  hours: readonly OpeningHours[],
): Promise<void> {
  await tx.deleteFrom('place_opening').where('place_id', '=', placeId).execute();
  if (hours.length === 0) return;
  const rows = hours.map(({ weekday, opens, closes }) => ({
    consortium_id: consortiumId,
    place_id: placeId,
    weekday,
    opens,
    closes,
  }));
  await tx.insertInto('place_opening').values(rows).execute();
}

/** Whether somebody lives there, a vehicle stands there, or a trip that lies ahead begins or ends there. */
export async function isPlaceInUse(tx: Handle, id: string, today: string): Promise<boolean> {
  const rider = tx.selectFrom('rider').select('id').where('home_place_id', '=', id).where('deactivated_at', 'is', null);
  const vehicle = tx
    .selectFrom('vehicle')
    .select('id')
    .where('garage_place_id', '=', id)
    .where('deactivated_at', 'is', null);
  const trip = tx
    .selectFrom('trip')
    .select('id')
    .where('service_date', '>=', today)
    .where('state', 'not in', ['refused', 'cancelled', 'completed', 'no_show', 'missed'])
    .where((either) => either.or([either('from_place_id', '=', id), either('to_place_id', '=', id)]));
  const found = await rider.unionAll(vehicle).unionAll(trip).limit(1).executeTakeFirst();
  return found !== undefined;
}
