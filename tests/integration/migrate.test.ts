import { afterAll, beforeAll, expect, test } from 'vitest';
import { listMigrations, type Migration, migrate } from '../../db/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const all = listMigrations();
const databases: TestDatabase[] = [];

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase({ migrated: false });
  databases.push(database);
  return database;
}

let raced: TestDatabase;
beforeAll(async () => {
  raced = await emptyDatabase();
});
afterAll(async () => {
  for (const database of databases) await database.drop();
});

test('of 20 concurrent migrators each migration is applied by exactly one', async () => {
  const results = await Promise.all(Array.from({ length: 20 }, () => migrate({ url: raced.ownerUrl })));
  expect(results.flatMap((result) => result.applied).toSorted()).toEqual(all.map((migration) => migration.name));
  expect(new Set(results.map((result) => result.at))).toEqual(new Set([all.length]));
  const rows = await raced.asOwner('select number from schema_migration order by number');
  expect(rows).toEqual(all.map(({ number }) => ({ number })));
});

test('a second run applies nothing', async () => {
  expect(await migrate({ url: raced.ownerUrl })).toEqual({ applied: [], at: all.length });
});

test('a database newer than the program is refused in one sentence', async () => {
  const older = migrate({ url: raced.ownerUrl, migrations: all.slice(0, -1) });
  await expect(older).rejects.toThrow(
    `The database is newer than this program (it stands at migration ${all.length}, the program knows ${all.length - 1}); update the program.`,
  );
});

test('a migration changed after it was applied is refused by its name', async () => {
  const changed = all.map((migration) => (migration.number === 2 ? { ...migration, checksum: 'other' } : migration));
  await expect(migrate({ url: raced.ownerUrl, migrations: changed })).rejects.toThrow(
    /0002_\w+\.sql was changed after it had been applied/,
  );
});

test('a migration that fails half-way leaves nothing of itself, and the ones before it stay', async () => {
  const database = await emptyDatabase();
  const migrations: readonly Migration[] = [
    { number: 1, name: '0001_good.sql', sql: 'create table good ()', checksum: 'a' },
    { number: 2, name: '0002_bad.sql', sql: 'create table half (); select 1 / 0', checksum: 'b' },
  ];
  await expect(migrate({ url: database.ownerUrl, migrations })).rejects.toThrow(
    'Migration 0002_bad.sql failed: division by zero',
  );
  const [row] =
    await database.asOwner(`select to_regclass('good') is not null as good, to_regclass('half') is not null as half,
    (select count(*)::int from schema_migration) as applied`);
  expect(row).toEqual({ good: true, half: false, applied: 1 });
});

test.each([
  ['postgres://127.0.0.1:1/x', /does not accept connections; start it, or correct host and port in DATABASE_URL/],
  ['postgres://no-such-host.invalid/x', /has an unknown host name|cannot be reached/],
  ['mysql://root@localhost/x', /DATABASE_URL is not a connection string/],
  ['nonsense', /DATABASE_URL is not a connection string/],
])('a wrong DATABASE_URL is one sentence: %s', async (url, sentence) => {
  await expect(migrate({ url })).rejects.toMatchObject({
    name: 'OperatorError',
    message: expect.stringMatching(sentence),
  });
});

test('a wrong password and a missing database are told apart, and the password is not shown', async () => {
  const wrongPassword = new URL(raced.ownerUrl);
  wrongPassword.password = 'not-the-secret';
  const refused = await migrate({ url: wrongPassword.href }).catch((error: unknown) => String(error));
  expect(refused).toMatch(/refuses the sign-in/);
  expect(refused).not.toContain('not-the-secret');
  const wrongDatabase = new URL(raced.ownerUrl);
  wrongDatabase.pathname = '/no_such_database';
  await expect(migrate({ url: wrongDatabase.href })).rejects.toThrow(/has no such database/);
});
