/** Writes settlements, places with their hours and workplace shifts, and partners. */
import { insertInChunks } from './insert-in-chunks.ts';
import { idOf, type LoadContext } from './load-context.ts';
import type { SeedFolder } from './read-folder.ts';

/** Ids by the keys of the files (settlements by name). */
export interface PlaceIds {
  readonly settlements: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
  readonly partners: ReadonlyMap<string, string>;
}

/** @returns the ids given, by the names and keys of the folder */
export const insertPlaces = async ({ tx, consortiumId, ids }: LoadContext, seed: SeedFolder): Promise<PlaceIds> => {
  const all = [...seed.places, ...seed.homes];
  const settlements = new Map(seed.settlements.map((row) => [row.name, ids()]));
  const places = new Map(all.map((row) => [row.key, ids()]));
  const partners = new Map(seed.partners.map((row) => [row.key, ids()]));
  const tenant = { consortium_id: consortiumId };
  await insertInChunks(
    tx,
    'settlement',
    seed.settlements.map(({ row: _row, postal_codes, ...columns }) => ({
      ...tenant,
      id: idOf(settlements, columns.name),
      postal_codes: [...postal_codes],
      ...columns,
    })),
  );
  await insertInChunks(
    tx,
    'place',
    all.map(({ row: _row, key, settlement, opening: _opening, shifts: _shifts, ...columns }) => ({
      ...tenant,
      id: idOf(places, key),
      settlement_id: idOf(settlements, settlement),
      ...columns,
    })),
  );
  await insertInChunks(
    tx,
    'place_opening',
    all.flatMap((place) => place.opening.map((hours) => ({ ...tenant, place_id: idOf(places, place.key), ...hours }))),
  );
  await insertInChunks(
    tx,
    'workplace_shift',
    all.flatMap((place) => place.shifts.map((shift) => ({ ...tenant, place_id: idOf(places, place.key), ...shift }))),
  );
  await insertInChunks(
    tx,
    'partner',
    seed.partners.map(({ key, name, kind, email, place }) => ({
      ...tenant,
      id: idOf(partners, key),
      name,
      kind,
      email,
      place_id: place === null ? null : idOf(places, place),
    })),
  );
  return { settlements, places, partners };
};
