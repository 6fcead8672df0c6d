/** What the desk can get wrong, over GraphQL: a typed error with its path and what to do, in both languages, and nothing written. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import { type BookingFixture, createBookingFixture, DATE } from '../../support/booking-fixture.ts';
import {
  type ConsortiumFixture,
  createConsortiumFixture,
  insertRow,
  PASSWORD,
} from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

const UNKNOWN = '01900000-0000-7000-8000-00000000dead';
const REQUEST =
  'mutation ($input: RequestTripInput!) { answer: requestTrip(input: $input) { userErrors { code path message } } }';
const CHANGE =
  'mutation ($input: ChangeTripInput!) { answer: changeTrip(input: $input) { userErrors { code path message } } }';
const CANCEL =
  'mutation ($input: CancelTripInput!) { answer: cancelTrip(input: $input) { userErrors { code path message } } }';
const PLACE =
  'mutation ($input: CreatePlaceInput!) { answer: createPlace(input: $input) { userErrors { code path message } } }';
const RIDER =
  'mutation ($input: CreateRiderInput!) { answer: createRider(input: $input) { userErrors { code path message } } }';

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let pilot: BookingFixture;
let other: ConsortiumFixture;
let hungarian: ApiClient;
let english: ApiClient;
let farAwayId: string;
let known: { readonly id: string; readonly version: number };

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 8 });
  services = createTestServices(database);
  api = await startTestApi(services);
  pilot = await createBookingFixture(database, 'pilot');
  other = await createConsortiumFixture(database, 'other');
  await database.asOwner(`update staff_account set language = 'en' where id = $1`, [pilot.accountIds.dispatcher]);
  hungarian = await api.signIn(pilot.emails.intake, PASSWORD);
  english = await api.signIn(pilot.emails.dispatcher, PASSWORD);
  farAwayId = crypto.randomUUID();
  const settlementId = crypto.randomUUID();
  // Served no longer: nobody is carried there.
  await insertRow(database, 'settlement', {
    ...{ consortium_id: pilot.id, id: settlementId, name: 'Kecskemét', lat: 46.9, lon: 19.69 },
  });
  await insertRow(database, 'place', {
    ...{ consortium_id: pilot.id, id: farAwayId, settlement_id: settlementId, kind: 'office', name: 'Hivatal' },
    ...{ lat: 46.9, lon: 19.69 },
  });
  await database.asOwner('update settlement set deactivated_at = now() where id = $1', [settlementId]);
  const { data } = await hungarian.ask(
    'mutation ($input: RequestTripInput!) { requestTrip(input: $input) { request { id version } userErrors { code } } }',
    { input: { idempotencyKey: 'bad-input-first', details: ride({ riderId: pilot.secondWalkerId }) } },
  );
  known = data.requestTrip.request;
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});

function ride(change: object = {}): object {
  return {
    ...{ riderId: pilot.walkerId, purpose: 'HEALTH', fromPlaceId: pilot.homeId, toPlaceId: pilot.surgeryId },
    ...{ timing: 'ARRIVE_BY', at: `${DATE}T09:00`, ...change },
  };
}

const asked = (change: object) => ({ idempotencyKey: 'bad-input-key', details: ride(change) });
const place = (change: object) => ({
  ...{ idempotencyKey: 'bad-input-key', settlementId: pilot.settlementId, kind: 'SHOP', name: 'Új bolt' },
  ...{ coordinates: { lat: 46.93, lon: 20.09 }, ...change },
});
const rider = (change: object) => ({
  ...{ idempotencyKey: 'bad-input-key', familyName: 'Új', givenName: 'Utas', homePlaceId: pilot.homeId, ...change },
});

type Case = readonly [what: string, mutation: string, input: () => object, code: string, path: readonly string[]];

const CASES: readonly Case[] = [
  [
    'a time that the clock change skips',
    REQUEST,
    () => asked({ at: '2027-03-28T02:30' }),
    'TIME_NOT_EXISTING',
    ['details', 'at'],
  ],
  ['a time that happens twice', REQUEST, () => asked({ at: '2027-10-31T02:30' }), 'TIME_AMBIGUOUS', ['details', 'at']],
  ['a past date', REQUEST, () => asked({ at: '2026-11-13T09:00' }), 'IN_PAST', ['details', 'at']],
  ['a text that is no time', REQUEST, () => asked({ at: 'holnap' }), 'INVALID', ['details', 'at']],
  [
    'a place outside the area',
    REQUEST,
    () => asked({ toPlaceId: farAwayId }),
    'OUTSIDE_AREA',
    ['details', 'toPlaceId'],
  ],
  [
    'a party larger than any vehicle',
    REQUEST,
    () => asked({ companions: 20 }),
    'PARTY_TOO_LARGE',
    ['details', 'companions'],
  ],
  [
    'an arrival before the ride can be made',
    REQUEST,
    () => asked({ at: '2026-11-16T08:05' }),
    'TOO_EARLY_TO_ARRIVE',
    ['details', 'at'],
  ],
  ['an unknown rider', REQUEST, () => asked({ riderId: UNKNOWN }), 'NOT_FOUND', ['details', 'riderId']],
  [
    'an id that is none',
    REQUEST,
    () => asked({ riderId: "'; drop table rider; --" }),
    'NOT_FOUND',
    ['details', 'riderId'],
  ],
  [
    'a rider of another consortium',
    REQUEST,
    () => asked({ riderId: other.riderId }),
    'NOT_FOUND',
    ['details', 'riderId'],
  ],
  [
    'a place of another consortium',
    REQUEST,
    () => asked({ toPlaceId: other.surgeryId }),
    'NOT_FOUND',
    ['details', 'toPlaceId'],
  ],
  ['a note that is too long', REQUEST, () => ({ ...asked({}), note: 'x'.repeat(1001) }), 'INVALID', ['note']],
  ['a note with a control sign', REQUEST, () => ({ ...asked({}), note: 'a\u0000b' }), 'INVALID', ['note']],
  [
    'a change of a stale version',
    CHANGE,
    () => ({ requestId: known.id, expectedVersion: known.version - 1, at: `${DATE}T10:00` }),
    'STALE_VERSION',
    ['expectedVersion'],
  ],
  [
    'a cancellation of a stale version',
    CANCEL,
    () => ({ requestId: known.id, expectedVersion: known.version + 7 }),
    'STALE_VERSION',
    ['expectedVersion'],
  ],
  ['a request of nobody', CANCEL, () => ({ requestId: UNKNOWN, expectedVersion: 1 }), 'NOT_FOUND', ['requestId']],
  [
    'coordinates at 0, 0',
    PLACE,
    () => place({ coordinates: { lat: 0, lon: 0 } }),
    'INVALID_COORDINATES',
    ['coordinates'],
  ],
  [
    'coordinates in another country',
    PLACE,
    () => place({ coordinates: { lat: 48.2, lon: 11.5 } }),
    'INVALID_COORDINATES',
    ['coordinates'],
  ],
  [
    'coordinates far from the settlement',
    PLACE,
    () => place({ coordinates: { lat: 47.5, lon: 19.05 } }),
    'OUTSIDE_AREA',
    ['coordinates'],
  ],
  [
    'a settlement of another consortium',
    PLACE,
    () => place({ settlementId: other.settlementId }),
    'NOT_FOUND',
    ['settlementId'],
  ],
  ['a name of blanks', PLACE, () => place({ name: '  ' }), 'INVALID', ['name']],
  [
    'a rider who is there already',
    RIDER,
    () => rider({ familyName: 'Kis', givenName: 'Anna', phone: '06 20 555 0001' }),
    'DUPLICATE',
    ['phone'],
  ],
  ['a phone number that is none', RIDER, () => rider({ phone: 'nincs' }), 'INVALID', ['phone']],
  ['a name that is too long', RIDER, () => rider({ familyName: 'x'.repeat(300) }), 'INVALID', ['familyName']],
  ['a home of another consortium', RIDER, () => rider({ homePlaceId: other.homeId }), 'NOT_FOUND', ['homePlaceId']],
];

interface UserError {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

function errorsOf({ data, errors }: Answer): readonly UserError[] {
  expect(errors).toEqual([]);
  return data.answer.userErrors;
}

describe('refused, named and told what to do', () => {
  test.each(CASES)('%s', async (_what, mutation, input, code, path) => {
    const before = await countRows();
    const [inHungarian] = errorsOf(await hungarian.ask(mutation, { input: input() }));
    const [inEnglish] = errorsOf(await english.ask(mutation, { input: input() }));
    expect(inHungarian).toMatchObject({ code, path });
    expect(inEnglish).toMatchObject({ code, path });
    // A cause and an act, filled in, in the language of whoever asks.
    for (const message of [inHungarian?.message, inEnglish?.message]) expect(message).toMatch(/^[^{}]{15,}\.$/);
    expect(inEnglish?.message).not.toBe(inHungarian?.message);
    expect(await countRows()).toEqual(before);
  });

  test.each(['NaN', 'Infinity'])('coordinates %s never reach a use case', async (number) => {
    const before = await countRows();
    const query = `mutation { createPlace(input: { idempotencyKey: "bad-input-nan", settlementId: "${pilot.settlementId}", kind: SHOP,
      name: "Bolt", coordinates: { lat: ${number}, lon: 20.1 } }) { userErrors { code } } }`;
    const { data, errors } = await hungarian.ask(query);
    expect(data?.createPlace ?? null).toBeNull();
    expect(errors[0]?.extensions.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|BAD_USER_INPUT)$/);
    expect(await countRows()).toEqual(before);
  });

  test('coordinates beyond all numbers are refused like any other', async () => {
    const before = await countRows();
    const query = `mutation { createPlace(input: { idempotencyKey: "bad-input-far", settlementId: "${pilot.settlementId}", kind: SHOP,
      name: "Bolt", coordinates: { lat: 1e999, lon: 20.1 } }) { userErrors { code } } }`;
    expect((await hungarian.ask(query)).data.createPlace.userErrors).toEqual([{ code: 'INVALID_COORDINATES' }]);
    expect(await countRows()).toEqual(before);
  });
});

/** Of every table: a refusal that left half of something behind would show. */
async function countRows(): Promise<unknown> {
  const tables = await database.asOwner<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const parts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`);
  return database.asOwner(`${parts.join(' union all ')} order by name`);
}
