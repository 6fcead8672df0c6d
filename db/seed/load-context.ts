/** What the inserts of one load share. */
import type { Transaction } from 'kysely';
import type { DB } from '../types.generated.ts';

/** A transaction with the new consortium bound, and what the inserts share. */
export interface LoadContext {
  readonly tx: Transaction<DB>;
  readonly consortiumId: string;
  readonly ids: () => string;
}

/** Id of a row by its key in the files; throws when a key has escaped the checks of read-folder.ts. */
export const idOf = (idsByKey: ReadonlyMap<string, string>, key: string): string => {
  const id = idsByKey.get(key);
  if (id === undefined) throw new Error(`Seed key "${key}" has no row: checkReferences should have told.`);
  return id;
};
