/** Regression: a connection that broke while lent out, between two queries, ended the whole process. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { withConsortium } from '../../db/tenant.ts';
import { createTestDatabase } from '../support/database.ts';

test('the transaction under way fails, and the next one works', async () => {
  const database = await createTestDatabase({ poolSize: 1 });
  const broken = withConsortium(database.db, randomUUID(), async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await database.asOwner('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await sleep(100);
    return sql`select 1`.execute(tx);
  });
  await expect(broken).rejects.toThrow();
  const { rows } = await sql`select 1 as one`.execute(database.db);
  expect(rows).toEqual([{ one: 1 }]);
  await database.drop();
});
