/** Loaders gather what the edges of one request ask for into one query each. */
import DataLoader from 'dataloader';
import type { Actor } from '../../domain/actor.ts';
import type { read } from '../../modules/common/transact.ts';
import type { Services } from '../../modules/services.ts';

/** The handle that read models take; the API itself knows nothing of the database. */
export type ReadHandle = Parameters<Parameters<typeof read>[2]>[0];

export interface Reader {
  readonly services: Services;
  readonly actor: Actor;
  readonly read: <T>(work: (tx: ReadHandle) => Promise<T>) => Promise<T>;
}

const BATCH = 1_000;

/** Rows by their id; null where there is none that the actor may see. */
export function loadById<Row extends { readonly id: string }>(
  reader: Reader,
  list: (tx: ReadHandle, ids: readonly string[], actor: Actor) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return loadByKey(reader, list, (row) => row.id);
}

/** Rows by any key that one row has. */
export function loadByKey<Row>(
  reader: Reader,
  list: (tx: ReadHandle, keys: readonly string[], actor: Actor) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (keys) => {
      const rows = await reader.read((tx) => list(tx, keys, reader.actor));
      const found = new Map(rows.map((row) => [keyOf(row), row]));
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: BATCH },
  );
}

/** Lists of rows by the id of what they belong to; empty where there are none. */
export function loadLists<Row>(
  reader: Reader,
  list: (tx: ReadHandle, keys: readonly string[], actor: Actor) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(
    async (keys) => {
      const rows = await reader.read((tx) => list(tx, keys, reader.actor));
      const found = new Map<string, Row[]>();
      for (const row of rows) {
        const key = keyOf(row);
        const group = found.get(key);
        if (group) group.push(row);
        else found.set(key, [row]);
      }
      return keys.map((key) => found.get(key) ?? []);
    },
    { maxBatchSize: BATCH },
  );
}

/** An edge that a foreign key guarantees. @throws Error, a fault of ours, when it is broken all the same. */
export async function loadRequired<Row>(loader: DataLoader<string, Row | null>, id: string): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error('A row that a foreign key guarantees cannot be seen.');
  return row;
}
