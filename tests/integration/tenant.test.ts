import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertConfined, openDatabase } from '../../db/client.ts';
import { withConsortium, withSettings } from '../../db/tenant.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
const [first, second] = [randomUUID(), randomUUID()];

beforeAll(async () => {
  // One connection: what one transaction leaves behind the next would see.
  database = await createTestDatabase({ poolSize: 1 });
  for (const [id, slug] of [
    [first, 'first'],
    [second, 'second'],
  ] as const) {
    await database.asOwner('insert into consortium (id, slug, name) values ($1, $2, $2)', [id, slug]);
    await database.asOwner(
      `insert into settlement (consortium_id, id, name, lat, lon) values ($1, $2, 'Tiszaug', 46.85, 20.05)`,
      [id, randomUUID()],
    );
  }
});
afterAll(() => database.drop());

const settlements = (consortiumId: string) =>
  withConsortium(database.db, consortiumId, (tx) =>
    tx.selectFrom('settlement').select('settlement.consortium_id').execute(),
  );

test('a consortium sees its own rows only', async () => {
  expect(await settlements(first)).toEqual([{ consortium_id: first }]);
  expect(await settlements(second)).toEqual([{ consortium_id: second }]);
});

test('outside of the helper, also after it on the same connection, nothing is visible', async () => {
  await settlements(first);
  expect(await database.db.selectFrom('settlement').select('id').execute()).toEqual([]);
});

test('a row of another consortium cannot be written', async () => {
  const forged = withConsortium(database.db, first, (tx) =>
    tx
      .insertInto('settlement')
      .values({ consortium_id: second, id: randomUUID(), name: 'Forged', lat: 46.9, lon: 20 })
      .execute(),
  );
  await expect(forged).rejects.toMatchObject({ code: '42501' });
});

test('sign-in sees the account of the very address given, and no other', async () => {
  for (const email of ['anna@example.hu', 'bela@example.hu']) {
    await database.asOwner(
      `insert into staff_account (consortium_id, id, email, full_name, role, password_hash) values ($1, $2, $3, 'N', 'intake', '-')`,
      [first, randomUUID(), email],
    );
  }
  const found = await withSettings(database.db, { signInEmail: 'anna@example.hu' }, (tx) =>
    tx.selectFrom('staff_account').select(['email', 'consortium_id']).execute(),
  );
  expect(found).toEqual([{ email: 'anna@example.hu', consortium_id: first }]);
});

test('the scope of workers lists the consortia, but none of their rows', async () => {
  const seen = await withSettings(database.db, { scope: 'system' }, async (tx) => ({
    consortia: (await tx.selectFrom('consortium').select('slug').orderBy('slug').execute()).map(({ slug }) => slug),
    settlements: await tx.selectFrom('settlement').select('id').execute(),
  }));
  expect(seen).toEqual({ consortia: ['first', 'second'], settlements: [] });
});

test('the pool works as the role that row-level security binds, also when the URL brings options of its own', async () => {
  await assertConfined(database);
  const url = new URL(database.ownerUrl);
  url.searchParams.set('options', '-c work_mem=5MB');
  const other = openDatabase({ url: url.href });
  const { rows } = await other.pool.query(`select current_user as role, current_setting('work_mem') as memory`);
  await other.close();
  expect(rows).toEqual([{ role: 'falubusz_app', memory: '5MB' }]);
});

test('a serialization failure is repeated, four times in all, and then given up', async () => {
  let runs = 0;
  const stubborn = (failures: number) =>
    withConsortium(database.db, first, async (tx) => {
      runs += 1;
      if (runs <= failures) await sql`do $$ begin raise sqlstate '40001'; end $$`.execute(tx);
      return runs;
    });
  expect(await stubborn(2)).toBe(3);
  runs = 0;
  await expect(stubborn(99)).rejects.toMatchObject({ code: '40001' });
  expect(runs).toBe(4);
});

test('other errors are not repeated and leave nothing written', async () => {
  let runs = 0;
  const failing = withConsortium(database.db, first, async (tx) => {
    runs += 1;
    await tx.updateTable('settlement').set({ name: 'Changed' }).execute();
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(runs).toBe(1);
  expect(await database.asOwner(`select count(*)::int as changed from settlement where name = 'Changed'`)).toEqual([
    { changed: 0 },
  ]);
});

test('a date stays the text that it is, a big integer becomes a number', async () => {
  const { rows } = await sql<{
    day: string;
    big: number;
  }>`select date '2026-03-29' as day, 9007199254740991::bigint as big`.execute(database.db);
  expect(rows).toEqual([{ day: '2026-03-29', big: 9007199254740991 }]);
  await expect(sql`select 9007199254740993::bigint`.execute(database.db)).rejects.toThrow(
    /does not fit a number exactly/,
  );
});
