/** Reads of one moment share a transaction; what goes wrong in one of them is not felt by the others. */
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DB } from '../../db/types.generated.ts';
import { createReadTogether } from '../../src/modules/common/transact.ts';
import { type BookingFixture, createBookingFixture } from '../support/booking-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createTestServices, type TestServices } from '../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let pilot: BookingFixture;

beforeAll(async () => {
  database = await createTestDatabase();
  services = createTestServices(database);
  pilot = await createBookingFixture(database, 'pilot');
  await createBookingFixture(database, 'sister');
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

type Tx = Transaction<DB>;

async function whichTransaction(tx: Tx): Promise<string> {
  const { rows } = await sql<{ one: string }>`select pg_current_xact_id()::text as one`.execute(tx);
  return rows[0]?.one ?? '';
}

const listRiders = async (tx: Tx) =>
  (await tx.selectFrom('rider').select('consortium_id').execute()).map((row) => row.consortium_id);

test('reads of one moment are one transaction, later ones another', async () => {
  const read = createReadTogether(services, pilot.dispatcher);
  const [first, second, riders] = await Promise.all([read(whichTransaction), read(whichTransaction), read(listRiders)]);
  expect(first).toBe(second);
  expect(new Set(riders)).toEqual(new Set([pilot.id]));
  expect(await read(whichTransaction)).not.toBe(first);
});

test('an error of our own is told to who asked, and to nobody else', async () => {
  const read = createReadTogether(services, pilot.dispatcher);
  const failing = read(async () => {
    throw new Error('ours');
  });
  const [failed, riders] = await Promise.allSettled([failing, read(listRiders)]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'ours' } });
  expect(riders).toMatchObject({ status: 'fulfilled' });
});

test('a statement that the database refuses spoils the transaction, so that each is read again alone', async () => {
  const read = createReadTogether(services, pilot.dispatcher);
  const before = read(listRiders);
  const failing = read((tx) => sql`select 1 / 0`.execute(tx));
  const after = read(listRiders);
  const [first, failed, second] = await Promise.allSettled([before, failing, after]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
  const value = await read(listRiders);
  expect([first, second]).toEqual([
    { status: 'fulfilled', value },
    { status: 'fulfilled', value },
  ]);
});
