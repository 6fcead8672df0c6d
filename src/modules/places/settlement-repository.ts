import type { Handle } from '../../../db/tenant.ts';
import type { Coordinates } from '../../domain/geo.ts';
import { onlyIds } from '../common/versions.ts';

export interface SettlementRecord {
  readonly id: string;
  readonly name: string;
  readonly postalCodes: readonly string[];
  readonly coordinates: Coordinates;
  readonly population: number | null;
  readonly districtSeat: boolean;
  readonly member: boolean;
  readonly active: boolean;
  readonly version: number;
}

export type SettlementFields = Omit<SettlementRecord, 'id' | 'version' | 'active'>;

export const SETTLEMENT_COLUMNS = [
  'id',
  'name',
  'postal_codes',
  'lat',
  'lon',
  'population',
  'district_seat',
  'member',
  'deactivated_at',
  'version',
] as const;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly postal_codes: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly population: number | null;
  readonly district_seat: boolean;
  readonly member: boolean;
  readonly deactivated_at: Date | null;
  readonly version: number;
}

export function toSettlement(row: Row): SettlementRecord {
  return {
    id: row.id,
    name: row.name,
    postalCodes: row.postal_codes,
    coordinates: { lat: row.lat, lon: row.lon },
    population: row.population,
    districtSeat: row.district_seat,
    member: row.member,
    active: row.deactivated_at === null,
    version: row.version,
  };
}

/** `for update` keeps the row locked until the transaction ends. */
export async function findSettlement(
  tx: Handle,
  id: string,
  lock?: 'for update',
): Promise<SettlementRecord | undefined> {
  let query = tx
    .selectFrom('settlement')
    .select(SETTLEMENT_COLUMNS)
    .where('id', 'in', onlyIds([id]));
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row && toSettlement(row);
}

/** Letter by letter, inactive ones too. */
export async function findSettlementByName(tx: Handle, name: string): Promise<SettlementRecord | undefined> {
  const row = await tx.selectFrom('settlement').select(SETTLEMENT_COLUMNS).where('name', '=', name).executeTakeFirst();
  return row && toSettlement(row);
}

export async function insertSettlement(
  tx: Handle,
  consortiumId: string,
  id: string,
  fields: SettlementFields,
): Promise<void> {
  await tx
    .insertInto('settlement')
    .values({
      consortium_id: consortiumId,
      id,
      name: fields.name,
      postal_codes: [...fields.postalCodes],
      lat: fields.coordinates.lat,
      lon: fields.coordinates.lon,
      population: fields.population,
      district_seat: fields.districtSeat,
      member: fields.member,
    })
    .execute();
}

/** Writes all fields and raises the version. `deactivatedAt` null: served. */
export async function updateSettlementRow(
  tx: Handle,
  id: string,
  fields: Pick<SettlementFields, 'name' | 'coordinates' | 'population'>,
  deactivatedAt: Date | null,
): Promise<void> {
  await tx
    .updateTable('settlement')
    .set((row) => ({
      name: fields.name,
      lat: fields.coordinates.lat,
      lon: fields.coordinates.lon,
      population: fields.population,
      deactivated_at: deactivatedAt,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** Whether riders live there or places of it can still be used. */
export async function isSettlementInUse(tx: Handle, id: string): Promise<boolean> {
  const place = await tx
    .selectFrom('place')
    .select('id')
    .where('settlement_id', '=', id)
    .where('deactivated_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return place !== undefined;
}
