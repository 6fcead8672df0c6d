import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import { type ConsortiumFixture, createConsortiumFixture, PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

const CREATE = `mutation ($input: CreateRiderInput!) { createRider(input: $input) {
  rider { id fullName phone partner { id } messagesAllowed mobility { wheelchair } targetGroups version }
  duplicateOf { id fullName } userErrors { code path message } } }`;
const UPDATE = `mutation ($input: UpdateRiderInput!) { updateRider(input: $input) {
  rider { id fullName phone active mobility { wheelchair } version } duplicateOf { id } userErrors { code path } } }`;
const SEARCH = `query ($search: String!, $first: Int! = 20, $after: String) { riders(search: $search, first: $first, after: $after) {
  edges { node { id fullName } } pageInfo { hasNextPage endCursor } } }`;

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let pilot: ConsortiumFixture;
const as = {} as Record<'admin' | 'intake' | 'partner' | 'coordinator', ApiClient>;
let keys = 0;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database);
  api = await startTestApi(services);
  pilot = await createConsortiumFixture(database, 'pilot');
  for (const role of ['admin', 'intake', 'partner', 'coordinator'] as const) {
    as[role] = await api.signIn(pilot.emails[role], PASSWORD);
  }
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});

const rider = (change: object = {}) => {
  keys += 1;
  const number = `+36 30 ${1_000_000 + keys}`;
  return {
    idempotencyKey: `rider-key-${keys}`,
    familyName: 'Szűcs',
    givenName: `Ödön${keys}`,
    phone: number,
    homePlaceId: pilot.homeId,
    ...change,
  };
};
const create = async (input: object, client = as.intake) => (await client.ask(CREATE, { input })).data.createRider;
const find = async (search: string, client = as.intake) =>
  (await client.ask(SEARCH, { search })).data.riders.edges.map(
    (edge: { node: { fullName: string } }) => edge.node.fullName,
  );

describe('a rider is found', () => {
  test.each([
    'őze',
    'OZE',
    'Oze gabor',
    'gábor őz',
    '20 123',
    '06201234567',
    '+36 (20) 123-4567',
    '4567',
    'kossuth oze',
    'tiszakecske őze gab',
  ])('by %s', async (search) => {
    expect(await find(search)).toEqual(['Őze Gábor']);
  });

  test.each(['özé x', '99999', "' or 1=1 --", '%', '_ze', 'z'.repeat(500)])('by %s: not', async (search) => {
    expect(await find(search)).not.toContain('Őze Gábor');
  });

  test('by the new name, number and address after a change, and not by the old ones', async () => {
    const made = (await create(rider({ familyName: 'Régi', phone: '06 1 234 5678' }))).rider;
    const change = { id: made.id, expectedVersion: 1, familyName: 'Friss', phone: '06 1 999 8888' };
    await as.intake.ask(UPDATE, { input: change });
    expect(await find('friss')).toHaveLength(1);
    expect(await find('9998888')).toHaveLength(1);
    expect(await find('regi')).toEqual([]);
    expect(await find('2345678')).toEqual([]);
    await database.asOwner(`update place set address = 'Tiszakécske, Rákóczi út 9.' where id = $1`, [pilot.homeId]);
    expect(await find('friss rakoczi')).toHaveLength(1);
    await database.asOwner(`update place set address = 'Tiszakécske, Kossuth utca 1.' where id = $1`, [pilot.homeId]);
  });

  test('page by page, none twice and none left out', async () => {
    for (let n = 0; n < 7; n++) await create(rider({ familyName: 'Lapozó' }));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: {
        data: { riders: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      } = await as.intake.ask(SEARCH, { search: 'lapozo', first: 3, after });
      seen.push(...data.riders.edges.map((edge) => edge.node.id));
      after = data.riders.pageInfo.hasNextPage ? data.riders.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  test('by a partner only among its own', async () => {
    expect(await find('', as.partner)).toEqual(['Ács Éva']);
    expect(await find('őze', as.partner)).toEqual([]);
    const { data } = await as.partner.ask('query ($id: ID!) { rider(id: $id) { id } node(id: $id) { id } }', {
      id: pilot.riderId,
    });
    expect(data).toEqual({ rider: null, node: null });
  });
});

test('who changed a rider last is said by name to a clerk, and not what was changed', async () => {
  const made = (await create(rider())).rider;
  const change = { id: made.id, expectedVersion: 1, familyName: 'Másik' };
  await as.admin.ask(UPDATE, { input: change });
  const { data: admin } = await as.admin.ask('{ viewer { account { fullName } } }');
  const last = 'query ($id: ID!) { lastChange(entityId: $id) { byName } }';
  expect((await as.intake.ask(last, { id: made.id })).data.lastChange).toEqual({
    byName: admin.viewer.account.fullName,
  });
  const audit = 'query ($id: ID!) { auditEntries(entityId: $id) { edges { node { before } } } }';
  expect((await as.intake.ask(audit, { id: made.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

describe('a rider is entered', () => {
  test('100 times in parallel with one key: one row, one answer', async () => {
    const input = rider({ familyName: 'Egyetlen' });
    const answers = await Promise.all(Array.from({ length: 100 }, () => create(input)));
    expect(new Set(answers.map((answer) => answer.rider?.id)).size).toBe(1);
    expect(await find('egyetlen')).toHaveLength(1);
  });

  test('100 times in parallel with as many keys: one row, the others are told whom', async () => {
    const input = rider({ familyName: 'Kettős' });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => create({ ...input, idempotencyKey: `double-${n}` })),
    );
    const made = answers.filter((answer) => answer.rider !== null);
    expect(made).toHaveLength(1);
    const refused = answers.filter((answer) => answer.rider === null);
    expect(refused.every((answer) => answer.userErrors[0].code === 'DUPLICATE')).toBe(true);
    expect(refused.every((answer) => answer.duplicateOf.id === made[0].rider.id)).toBe(true);
  });

  test('as the partner’s own, whatever the partner sends', async () => {
    const made = await create(rider({ partnerId: null }), as.partner);
    expect(made.rider.partner).toEqual({ id: pilot.partnerId });
  });

  test.each([
    ['an empty name', { familyName: '' }, 'INVALID', ['familyName']],
    ['a name of 101 signs', { givenName: 'x'.repeat(101) }, 'INVALID', ['givenName']],
    ['a bell in the name', { givenName: 'a\u0007' }, 'INVALID', ['givenName']],
    ['a number with letters', { phone: '06 20 CALL ME' }, 'INVALID', ['phone']],
    ['a number of five digits', { phone: '12345' }, 'INVALID', ['phone']],
    ['a malformed address', { email: 'a@b' }, 'INVALID', ['email']],
    ['a note of 501 signs', { driverNote: 'x'.repeat(501) }, 'INVALID', ['driverNote']],
    ['an unknown home', { homePlaceId: '00000000-0000-7000-8000-000000000000' }, 'NOT_FOUND', ['homePlaceId']],
    ['a malformed id', { homePlaceId: 'home' }, 'NOT_FOUND', ['homePlaceId']],
    ['an unknown partner', { partnerId: '00000000-0000-7000-8000-000000000000' }, 'NOT_FOUND', ['partnerId']],
    [
      'the same name and number',
      { familyName: 'OZE', givenName: 'gabor', phone: '0620/1234567' },
      'DUPLICATE',
      ['phone'],
    ],
    ['needs without consent', { mobility: { wheelchair: true } }, 'CONSENT_MISSING', ['mobility']],
    ['five child seats', { mobility: { childSeats: 5 } }, 'INVALID', ['mobility']],
    ['target groups without consent', { targetGroups: ['elderly'] }, 'CONSENT_MISSING', ['targetGroups']],
    ['an unknown target group', { targetGroups: ['rich'] }, 'INVALID', ['targetGroups']],
    [
      'unknown target groups behind many known ones',
      {
        consents: [{ kind: 'TARGET_GROUP', granted: true, how: 'PAPER' }],
        targetGroups: [...new Array(10).fill('elderly'), 'rich', 'famous'],
      },
      'INVALID',
      ['targetGroups'],
    ],
  ])('but not with %s, and nothing is half-written', async (_what, change, code, path) => {
    const count = () =>
      database.asOwner(
        'select (select count(*) from rider) r, (select count(*) from rider_consent) c, (select count(*) from idempotency_key) k',
      );
    const before = await count();
    const answer = await create(rider(change));
    expect(answer).toMatchObject({ rider: null, userErrors: [{ code, path }] });
    expect(await count()).toEqual(before);
  });

  test('and one key works again after its call was refused', async () => {
    const input = rider({ familyName: '' });
    expect((await create(input)).userErrors[0].code).toBe('INVALID');
    expect((await create({ ...input, familyName: 'Javított' })).userErrors).toEqual([]);
  });
});

describe('sensitive data', () => {
  const consent = (kind: string, granted = true) => ({ kind, granted, how: 'PHONE' });

  test('is kept with consent, read by those who may, and every reading is logged', async () => {
    const input = rider({
      mobility: { wheelchair: true },
      targetGroups: ['elderly'],
      consents: [consent('MOBILITY'), consent('TARGET_GROUP'), consent('MESSAGES')],
    });
    const made = (await create(input)).rider;
    expect(made).toMatchObject({ mobility: { wheelchair: true }, targetGroups: ['elderly'], messagesAllowed: true });
    const { data } = await as.admin.ask('query ($id: ID!) { sensitiveReads(riderId: $id) { kind readBy { email } } }', {
      id: made.id,
    });
    expect(data.sensitiveReads.map((read: { kind: string }) => read.kind).sort()).toEqual(['mobility', 'target_group']);
    expect(data.sensitiveReads[0].readBy.email).toBe(pilot.emails.intake);
    const [entry] = await database.asOwner<{ after: string }>(
      `select after::text as after from audit_entry where entity_id = $1`,
      [made.id],
    );
    expect(entry?.after).not.toContain('wheelchair');
  });

  test('goes away when the consent is withdrawn', async () => {
    const made = (await create(rider({ mobility: { walker: true }, consents: [consent('MOBILITY')] }))).rider;
    await as.intake.ask(UPDATE, { input: { id: made.id, expectedVersion: 1, consents: [consent('MOBILITY', false)] } });
    expect(await database.asOwner('select 1 from rider_mobility where rider_id = $1', [made.id])).toEqual([]);
  });

  test('is null for a partner, also of its own rider', async () => {
    const { data } = await as.partner.ask(
      'query ($id: ID!) { rider(id: $id) { mobility { wheelchair } targetGroups } }',
      { id: pilot.partnerRiderId },
    );
    expect(data.rider).toEqual({ mobility: null, targetGroups: null });
  });
});

describe('a rider is changed', () => {
  test('not by a partner when it is not its own', async () => {
    const { data } = await as.partner.ask(UPDATE, {
      input: { id: pilot.riderId, expectedVersion: 1, familyName: 'X' },
    });
    expect(data.updateRider).toMatchObject({ rider: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });

  test('once when two change the same version at the same moment', async () => {
    const made = (await create(rider())).rider;
    const change = (familyName: string) =>
      as.intake.ask(UPDATE, { input: { id: made.id, expectedVersion: 1, familyName } });
    const answers = await Promise.all([change('Egyik'), change('Másik')]);
    const codes = answers.map(({ data }) => data.updateRider.userErrors[0]?.code ?? 'done').sort();
    expect(codes).toEqual(['STALE_VERSION', 'done']);
    expect(answers.every(({ data }) => data.updateRider.rider.version === 2)).toBe(true);
  });

  test('and an empty number removes it', async () => {
    const made = (await create(rider())).rider;
    const { data } = await as.intake.ask(UPDATE, { input: { id: made.id, expectedVersion: 1, phone: '' } });
    expect(data.updateRider.rider.phone).toBeNull();
  });
});
