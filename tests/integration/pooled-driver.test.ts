/** Statements that travel together, and plans that are kept: nothing is lost, doubled or hidden by it. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendAlong } from '../../db/pooled-driver.ts';
import { withConsortium } from '../../db/tenant.ts';
import { createConsortiumFixture } from '../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let consortiumId: string;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 2 });
  ({ id: consortiumId } = await createConsortiumFixture(database, 'pilot'));
});
afterAll(async () => {
  await database?.drop();
});

const settlement = (name: string) => ({
  ...{ consortium_id: consortiumId, id: randomUUID(), name, lat: 46.9, lon: 20.1 },
  ...{ population: 1, member: true },
});

const count = (name: string) =>
  withConsortium(database.db, consortiumId, async (tx) => {
    const rows = await tx.selectFrom('settlement').select('id').where('name', '=', name).execute();
    return rows.length;
  });

test('what travels along is written in order, at the latest with the commit', async () => {
  await withConsortium(database.db, consortiumId, async (tx) => {
    await sendAlong(tx, tx.insertInto('settlement').values(settlement('Első')));
    const seen = await tx.selectFrom('settlement').select('id').where('name', '=', 'Első').execute();
    expect(seen).toHaveLength(1);
    await sendAlong(tx, tx.insertInto('settlement').values(settlement('Második')));
  });
  expect([await count('Első'), await count('Második')]).toEqual([1, 1]);
});

test('when it fails, the next statement says why, and nothing is written', async () => {
  const twice = settlement('Kétszer');
  const failing = withConsortium(database.db, consortiumId, async (tx) => {
    await sendAlong(tx, tx.insertInto('settlement').values(twice));
    await sendAlong(tx, tx.insertInto('settlement').values(twice));
    await tx.selectFrom('settlement').select('id').execute();
  });
  await expect(failing).rejects.toMatchObject({ code: '23505', constraint: 'settlement_pkey' });
  const atTheEnd = withConsortium(database.db, consortiumId, async (tx) => {
    await tx.insertInto('settlement').values(twice).execute();
    await sendAlong(tx, tx.insertInto('settlement').values(twice));
  });
  await expect(atTheEnd).rejects.toMatchObject({ code: '23505' });
  expect(await count('Kétszer')).toBe(0);
});

test('outside of a transaction nothing travels along', async () => {
  await expect(sendAlong(database.db, sql`select 1`)).rejects.toThrow('transaction');
});

test('a transaction that does nothing, or gives up before its first statement, leaves its connection clean', async () => {
  await withConsortium(database.db, consortiumId, async () => undefined);
  const givenUp = withConsortium(database.db, consortiumId, async () => {
    throw new Error('given up');
  });
  await expect(givenUp).rejects.toThrow('given up');
  const { rows } = await sql<{ id: string | null }>`select current_consortium() as id`.execute(database.db);
  expect(rows).toEqual([{ id: null }]);
});

test('transactions side by side keep to their own consortium', async () => {
  const other = await createConsortiumFixture(database, 'sister');
  const ids = [consortiumId, other.id];
  const seen = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      withConsortium(database.db, ids[index % 2] ?? '', (tx) =>
        tx.selectFrom('settlement').select('consortium_id').execute(),
      ),
    ),
  );
  for (const [index, rows] of seen.entries()) {
    expect(new Set(rows.map((row) => row.consortium_id))).toEqual(new Set([ids[index % 2]]));
  }
});

test('a statement that is run often keeps its plan, and a changed table does not break it', async () => {
  const read = () =>
    withConsortium(database.db, consortiumId, (tx) =>
      tx.selectFrom('settlement').selectAll().where('name', '=', 'Első').executeTakeFirstOrThrow(),
    );
  for (let time = 0; time < 50; time++) await read();
  const { rows } = await sql`select from pg_prepared_statements where statement like '%from "settlement"%'`.execute(
    database.db,
  );
  expect(rows.length).toBeGreaterThan(0);
  await database.asOwner('alter table settlement add column colour text');
  expect(await read()).toHaveProperty('colour', null);
  await database.asOwner('alter table settlement drop column colour');
  expect(await Promise.all([read(), read(), read()])).toHaveLength(3);
});
