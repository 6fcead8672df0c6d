/** Many rows in few statements, below PostgreSQL's limit of 65,535 parameters a statement. */
import type { Insertable, Transaction } from 'kysely';
import type { DB } from '../types.generated.ts';

const CHUNK_ROWS = 500;

/** In the caller's transaction: all rows or none. No row, no statement. */
export const insertInChunks = async <Table extends keyof DB & string>(
  tx: Transaction<DB>,
  table: Table,
  rows: readonly Insertable<DB[Table]>[],
): Promise<void> => {
  for (let from = 0; from < rows.length; from += CHUNK_ROWS)
    await tx
      .insertInto(table)
      .values(rows.slice(from, from + CHUNK_ROWS))
      .execute();
};
