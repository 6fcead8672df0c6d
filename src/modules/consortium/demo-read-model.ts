/** Whether the database holds consortia, and the demonstration's: what a start asks before it loads anything. */
import type { Kysely } from 'kysely';
import { withSettings } from '../../../db/tenant.ts';
import type { DB } from '../../../db/types.generated.ts';

export interface FoundDemo {
  readonly any: boolean;
  /** Id of the oldest consortium loaded as a demonstration. */
  readonly demo: string | undefined;
}

/** Over all consortia, outside of any: for the start and the command line only. */
export async function findDemo(db: Kysely<DB>): Promise<FoundDemo> {
  const rows = await withSettings(db, { scope: 'system' }, (tx) =>
    tx.selectFrom('consortium').select(['id', 'demo']).orderBy('id').execute(),
  );
  return { any: rows.length > 0, demo: rows.find((row) => row.demo)?.id };
}
