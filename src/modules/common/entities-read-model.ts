/** Which kind of thing an id names: ids of all tables are UUIDs of one space. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from './versions.ts';

/** @param tables names of ours, never of a caller. @returns the table that holds the id, in the consortium of the transaction. */
export async function findTableOf(tx: Handle, id: string, tables: readonly string[]): Promise<string | undefined> {
  const [wellFormed] = onlyIds([id]);
  const parts = tables.map(
    (table) => sql`select ${table}::text as name from ${sql.table(table)} where id = ${wellFormed}::uuid`,
  );
  const found = await sql<{ name: string }>`${sql.join(parts, sql` union all `)} limit 1`.execute(tx);
  return found.rows[0]?.name;
}
