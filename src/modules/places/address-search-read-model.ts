/** Finds an address by what a caller says: the consortium's own places first, then the road data; without road data over places alone. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import { foldText } from '../../domain/text/fold.ts';
import { type AddressHit, AddressIndex, type AddressPin } from '../../travel/addresses/address-index.ts';
import type { RoadLibrary } from '../../travel/roads/road-library.ts';

export interface AddressMatchRecord {
  readonly label: string;
  readonly coordinates: { readonly lat: number; readonly lon: number };
  readonly settlementId: string | null;
  readonly placeId: string | null;
}

interface Pins {
  /** Number of places and sum of their versions: changes with every change of a place. */
  readonly mark: string;
  readonly index: AddressIndex;
  readonly places: ReadonlyMap<string, { readonly label: string; readonly settlementId: string }>;
  readonly settlements: ReadonlyMap<string, string>;
}

/** Places of a consortium by its id; the index is made anew when a place has changed. */
const known = new Map<string, Pins>();
const MOST_CONSORTIA_KEPT = 100;
const MOST_SIGNS = 200;

/**
 * @param search as said or typed; what is longer than MOST_SIGNS is cut
 * @returns at most `first`, best match first
 */
export async function searchAddresses(
  tx: Handle,
  roads: Pick<RoadLibrary, 'current'>,
  consortiumId: string,
  { search, first }: { readonly search: string; readonly first: number },
): Promise<readonly AddressMatchRecord[]> {
  const query = { text: search.slice(0, MOST_SIGNS), limit: first };
  const pins = await loadPins(tx, consortiumId);
  const own = pins.index.search(query);
  const mapped = (await roads.current()?.addresses())?.search(query) ?? [];
  // Of equal worth the place comes first: it has an approach note and riders.
  const hits = [...own, ...mapped].sort((a, b) => b.score - a.score || rank(a) - rank(b)).slice(0, first);
  return hits.map((hit) => toMatch(hit, pins));
}

const rank = (hit: AddressHit): number => (hit.id === '' ? 1 : 0);

function toMatch(hit: AddressHit, { places, settlements }: Pins): AddressMatchRecord {
  const place = places.get(hit.id);
  return {
    label: place?.label ?? hit.label,
    coordinates: { lat: hit.lat, lon: hit.lon },
    settlementId: place?.settlementId ?? settlements.get(foldText(hit.settlement)) ?? null,
    placeId: place ? hit.id : null,
  };
}

async function loadPins(tx: Handle, consortiumId: string): Promise<Pins> {
  const { mark } = await tx
    .selectNoFrom((of) => [
      of.selectFrom('place').select(sql<string>`count(*) || ' ' || coalesce(sum(version), 0)`.as('mark')).as('places'),
      of
        .selectFrom('settlement')
        .select(sql<string>`count(*) || ' ' || coalesce(sum(version), 0)`.as('mark'))
        .as('settlements'),
    ])
    .executeTakeFirstOrThrow()
    .then(({ places, settlements }) => ({ mark: `${places}/${settlements}` }));
  const found = known.get(consortiumId);
  if (found?.mark === mark) return found;
  const made = await readPins(tx, mark);
  if (known.size >= MOST_CONSORTIA_KEPT) known.clear();
  known.set(consortiumId, made);
  return made;
}

async function readPins(tx: Handle, mark: string): Promise<Pins> {
  const settlements = await tx.selectFrom('settlement').select(['id', 'name']).execute();
  const names = new Map(settlements.map(({ id, name }) => [id, name]));
  const rows = await tx
    .selectFrom('place')
    .select(['id', 'name', 'address', 'lat', 'lon', 'settlement_id as settlementId'])
    .where('deactivated_at', 'is', null)
    .orderBy('id')
    .execute();
  const pins = rows.map(({ id, name, address, lat, lon, settlementId }): AddressPin => {
    const settlement = names.get(settlementId) ?? '';
    // Both are searched: "Rendelő" and "Fő tér 2."; parcel numbers stand in either.
    const text = address === '' || foldText(address).includes(foldText(name)) ? address || name : `${name}, ${address}`;
    return { id, name: text, lat, lon, settlement };
  });
  return {
    mark,
    index: AddressIndex.fromRows([], pins),
    places: new Map(rows.map(({ id, name, address, settlementId }) => [id, { label: address || name, settlementId }])),
    settlements: new Map(settlements.map(({ id, name }) => [foldText(name), id])),
  };
}
