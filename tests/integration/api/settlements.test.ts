import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import { type ConsortiumFixture, createConsortiumFixture, PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

const CREATE = `mutation ($input: CreateSettlementInput!) { createSettlement(input: $input) {
  settlement { id name version coordinates { lat lon } } userErrors { code path message } } }`;
const UPDATE = `mutation ($input: UpdateSettlementInput!) { updateSettlement(input: $input) {
  settlement { id name active version } userErrors { code path message } } }`;
const LAKITELEK = { name: 'Lakitelek', coordinates: { lat: 46.877, lon: 19.998 }, postalCodes: ['6065'] };

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let pilot: ConsortiumFixture;
let admin: ApiClient;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database);
  api = await startTestApi(services);
  pilot = await createConsortiumFixture(database, 'pilot');
  admin = await api.signIn(pilot.emails.admin, PASSWORD);
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});

describe('creating a settlement', () => {
  test('makes one row and one audit entry', async () => {
    const { data } = await admin.ask(CREATE, { input: { idempotencyKey: 'settlement-1', ...LAKITELEK } });
    expect(data.createSettlement.userErrors).toEqual([]);
    expect(data.createSettlement.settlement).toMatchObject({ name: 'Lakitelek', version: 1 });
    const entries = await database.asOwner('select action, entity_id, staff_account_id from audit_entry');
    expect(entries).toEqual([
      {
        action: 'createSettlement',
        entity_id: data.createSettlement.settlement.id,
        staff_account_id: pilot.accountIds.admin,
      },
    ]);
  });

  test('answers the same key sent 100 times in parallel with one row', async () => {
    const input = { ...LAKITELEK, idempotencyKey: 'settlement-100', name: 'Szentkirály' };
    const answers = await Promise.all(Array.from({ length: 100 }, () => admin.ask(CREATE, { input })));
    const ids = new Set(answers.map(({ data }) => data.createSettlement.settlement?.id));
    expect(ids.size).toBe(1);
    const rows = await database.asOwner("select id from settlement where name = 'Szentkirály'");
    expect(rows).toHaveLength(1);
  });

  test('refuses a key that was used for something else', async () => {
    const { data } = await admin.ask(CREATE, {
      input: { ...LAKITELEK, idempotencyKey: 'settlement-1', name: 'Másutt' },
    });
    expect(data.createSettlement).toMatchObject({
      settlement: null,
      userErrors: [{ code: 'KEY_REUSED', path: ['idempotencyKey'] }],
    });
  });

  test.each([
    ['an empty name', { name: '  ' }, 'INVALID', ['name']],
    ['a name of 201 signs', { name: 'x'.repeat(201) }, 'INVALID', ['name']],
    ['a name with a NUL', { name: 'Laki\u0000telek' }, 'INVALID', ['name']],
    ['half a surrogate pair', { name: 'Laki\ud800telek' }, 'INVALID', ['name']],
    ['a name that is there', { name: 'Tiszakécske' }, 'DUPLICATE', ['name']],
    ['the point 0/0', { coordinates: { lat: 0, lon: 0 } }, 'INVALID_COORDINATES', ['coordinates']],
    ['swapped coordinates', { coordinates: { lat: 20.1, lon: 46.9 } }, 'INVALID_COORDINATES', ['coordinates']],
    ['a point in Vienna', { coordinates: { lat: 49.2, lon: 16.4 } }, 'INVALID_COORDINATES', ['coordinates']],
    ['a postal code of three digits', { postalCodes: ['606'] }, 'INVALID', ['postalCodes']],
    ['a key of seven signs', { idempotencyKey: '1234567' }, 'INVALID', ['idempotencyKey']],
  ])('refuses %s and writes nothing', async (_what, change, code, path) => {
    const before = await database.asOwner('select count(*) from settlement');
    const input = { idempotencyKey: `bad-${Math.random()}`, ...LAKITELEK, name: 'Újfalu', ...change };
    const { data } = await admin.ask(CREATE, { input });
    expect(data.createSettlement).toMatchObject({ settlement: null, userErrors: [{ code, path }] });
    expect(await database.asOwner('select count(*) from settlement')).toEqual(before);
  });
});

describe('updating a settlement', () => {
  test('refuses a stale version and shows the fresh object', async () => {
    const { data } = await admin.ask(UPDATE, { input: { id: pilot.settlementId, expectedVersion: 7, name: 'Kécske' } });
    expect(data.updateSettlement).toMatchObject({
      settlement: { name: 'Tiszakécske', version: 1 },
      userErrors: [{ code: 'STALE_VERSION', path: ['expectedVersion'] }],
    });
  });

  test('refuses to deactivate one whose places are in use', async () => {
    const { data } = await admin.ask(UPDATE, { input: { id: pilot.settlementId, expectedVersion: 1, active: false } });
    expect(data.updateSettlement.userErrors).toMatchObject([{ code: 'IN_USE', path: ['active'] }]);
  });

  test.each(['not-an-id', '00000000-0000-7000-8000-000000000000'])('answers the unknown id %s alike', async (id) => {
    const { data } = await admin.ask(UPDATE, { input: { id, expectedVersion: 1 } });
    expect(data.updateSettlement.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  });

  test('speaks the language of the account', async () => {
    const { data } = await admin.ask(UPDATE, { input: { id: 'x', expectedVersion: 1 } });
    expect(data.updateSettlement.userErrors[0].message).toContain('nem található');
  });
});
