import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/api/limits.ts';
import { type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import { createConsortiumFixture, PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let admin: ApiClient;

beforeAll(async () => {
  database = await createTestDatabase();
  services = createTestServices(database);
  api = await startTestApi(services);
  const pilot = await createConsortiumFixture(database, 'pilot');
  admin = await api.signIn(pilot.emails.admin, PASSWORD);
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

describe('a request is refused before it runs', () => {
  test.each([
    // Rider → standingOrders → rider is a cycle of the schema.
    [
      'depth',
      `{ riders { edges { node ${'{ standingOrders { rider '.repeat(LIMITS.depth)}{ id } ${'} }'.repeat(LIMITS.depth)} } } }`,
    ],
    ['aliases', `{ settlements { ${repeat(LIMITS.aliases + 1, (index) => `a${index}: id`)} } }`],
    ['root fields', `{ ${repeat(LIMITS.rootFields + 1, (index) => `a${index}: viewer { permissions }`)} }`],
    [
      'fields',
      `{ ...A ...A } fragment A on Query { ${repeat(10, () => '...B')} } fragment B on Query { ${repeat(60, () => 'settlements { id }')} }`,
    ],
    ['a fragment that contains itself', '{ ...A } fragment A on Query { settlements { id } ...A }'],
    ['tokens', `{ settlements { ${repeat(LIMITS.tokens, () => 'id')} } }`],
    ['an unknown field', '{ settlement }'],
  ])('for %s', async (_what, query) => {
    const { status, data, errors } = await admin.ask(query);
    expect(status).toBe(400);
    expect(data).toBeNull();
    expect(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(errors[0]?.extensions.code);
  });

  test('and no field name is suggested in production', async () => {
    const { errors } = await admin.ask('{ settlement { id } }');
    expect(errors[0]?.message).not.toContain('settlements');
  });

  test('and introspection is off in production', async () => {
    const { errors } = await admin.ask('{ __schema { types { name } } }');
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('for a body that is too large', async () => {
    const { status, errors } = await admin.ask(`{ settlements { id } } # ${'x'.repeat(LIMITS.bodyBytes)}`);
    expect(status).toBe(413);
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  describe('but a file may be larger', () => {
    const IMPORT = 'mutation ($input: ImportFileInput!) { importFile(input: $input) { userErrors { code } } }';
    const send = (client: ApiClient, bytes: number) => {
      // No heading and no partner: what is asked here is only whether it is read.
      const content = Buffer.alloc((bytes / 4) * 3, 'x').toString('base64');
      return client.ask(IMPORT, { input: { idempotencyKey: 'large-file-1', kind: 'SHIFT_ROSTER', content } });
    };

    test('from whoever may send one', async () => {
      const { status, data } = await send(admin, 2 * LIMITS.bodyBytes);
      expect(status).toBe(200);
      expect(data?.importFile.userErrors).not.toEqual([]);
    });

    test('and not from anybody else', async () => {
      expect((await send(api, 2 * LIMITS.bodyBytes)).status).toBe(413);
      const driver = await api.signIn('driver@pilot.test', PASSWORD);
      expect((await send(driver, 2 * LIMITS.bodyBytes)).status).toBe(413);
    });

    test('and not without end', async () => {
      expect((await send(admin, LIMITS.fileBodyBytes)).status).toBe(413);
    });
  });

  test('for a body that is no JSON', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('when a form of another site could have sent it', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ping}"}',
    });
    expect(response.status).toBe(400);
  });

  test.each([0, -1, 101, 2_147_483_647])('for a page of %i rows', async (first) => {
    const { errors } = await admin.ask('query ($first: Int!) { riders(first: $first) { edges { cursor } } }', {
      first,
    });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('malformed values are refused by the scalars', () => {
  test.each(['2026-02-29', '2026-11-3', '23.11.2026', 'tomorrow', '', 20261123, null])(
    'the day %j',
    async (serviceDate) => {
      const { errors } = await admin.ask(
        'query ($serviceDate: LocalDate!) { shifts(serviceDate: $serviceDate) { id } }',
        { serviceDate },
      );
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  test.each(['2026-11-23T07:30:00', '2026-11-23', '2026-13-01T00:00:00Z', 'now', 0])(
    'the instant %j',
    async (departure) => {
      const query =
        'query ($departure: DateTime) { travelLeg(fromPlaceId: "a", toPlaceId: "b", departure: $departure) { seconds } }';
      const { errors } = await admin.ask(query, { departure });
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  test.each(['24:00', '7:30', '07:30:00', '07.30'])('the time %j', async (opens) => {
    const query = 'mutation ($input: SetServiceHoursInput!) { setServiceHours(input: $input) { userErrors { code } } }';
    const { errors } = await admin.ask(query, { input: { weekday: 1, opens, closes: '20:00' } });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('coordinates beyond all numbers', async () => {
    const body =
      '{"query":"mutation ($input: CreateSettlementInput!) { createSettlement(input: $input) { userErrors { code } } }","variables":{"input":{"idempotencyKey":"12345678","name":"X","coordinates":{"lat":1e999,"lon":20}}}}';
    const token = await api.signIn('admin@pilot.test', PASSWORD);
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token.token}` },
      body,
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('around GraphQL', () => {
  test('headers say that nothing else may be loaded and nobody may frame it', async () => {
    const { headers } = await fetch(`${api.url}/healthz`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('health and readiness answer, and other paths are not there', async () => {
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${api.url}/nothing`)).status).toBe(404);
  });

  test('a fault is masked to an id', async () => {
    // A trigger that fails stands for any fault of ours.
    await database.asOwner(
      `create function fail() returns trigger language plpgsql as $$ begin raise 'secret detail'; end $$`,
    );
    await database.asOwner('create trigger fail before insert on driver for each row execute function fail()');
    const query =
      'mutation { createDriver(input: { idempotencyKey: "12345678", familyName: "A", givenName: "B" }) { userErrors { code } } }';
    const { errors } = await admin.ask(query);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      faultId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });
});
