import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { startTestApi, type TestApi } from '../../support/api-client.ts';
import { type ConsortiumFixture, createConsortiumFixture, PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let pilot: ConsortiumFixture;

beforeAll(async () => {
  database = await createTestDatabase();
  services = createTestServices(database);
  api = await startTestApi(services);
  pilot = await createConsortiumFixture(database, 'pilot');
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});

/** The first answer of a subscription: data or errors. */
function firstAnswer(query: string, options: { token?: string; origin?: string } = {}): Promise<unknown> {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, options.origin ? { origin: options.origin } : {});
    }
  }
  const client = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    ...(options.token ? { connectionParams: { authorization: `Bearer ${options.token}` } } : {}),
  });
  return new Promise((resolve) => {
    const end = client.subscribe(
      { query },
      {
        next: (answer) => {
          resolve(answer);
          end();
        },
        error: (error) => resolve(error),
        complete: () => resolve('complete'),
      },
    );
  }).finally(() => void client.dispose());
}

const HEARTBEAT = 'subscription { heartbeat }';

test('a subscription reaches whoever is signed in', async () => {
  const { token } = await api.signIn(pilot.emails.driver, PASSWORD);
  // The clock of the test stands still at 08:00.
  expect(await firstAnswer(HEARTBEAT, { token })).toEqual({ data: { heartbeat: '2026-11-16T08:00:00+01:00' } });
});

test('nobody else', async () => {
  expect(await firstAnswer(HEARTBEAT)).toMatchObject({
    data: null,
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
});

test('a role only what the table allows', async () => {
  const { token } = await api.signIn(pilot.emails.partner, PASSWORD);
  const query = `subscription { serviceDayChanged(date: "2026-11-23") { tripCount } }`;
  expect(await firstAnswer(query, { token })).toMatchObject({
    data: null,
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
});

test('queries and mutations are sent over HTTP', async () => {
  const { token } = await api.signIn(pilot.emails.admin, PASSWORD);
  expect(await firstAnswer('{ settlements { id } }', { token })).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('an unknown field is refused without a suggestion', async () => {
  const answer = JSON.stringify(await firstAnswer('subscription { heartbeats }'));
  expect(answer).toContain('GRAPHQL_VALIDATION_FAILED');
  expect(answer).not.toContain('Did you mean');
});

test('a page of another site cannot open a socket, the own one can', async () => {
  const { token } = await api.signIn(pilot.emails.admin, PASSWORD);
  expect(await firstAnswer(HEARTBEAT, { token, origin: 'https://evil.example' })).not.toHaveProperty('data');
  expect(await firstAnswer(HEARTBEAT, { token, origin: api.url })).toHaveProperty('data');
});
