/** What callers, clerks and partners get wrong, asked as they ask it: a typed answer, and nothing half-written. */
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createId } from '../../../src/platform/ids.ts';
import { type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import { type BookingFixture, createBookingFixture, DATE } from '../../support/booking-fixture.ts';
import { PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, TEST_NOW, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let pilot: BookingFixture;
let clerk: ApiClient;
let stranger: ApiClient;
let partner: ApiClient;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10, lockTimeoutMs: 3_000 });
  services = createTestServices(database);
  api = await startTestApi(services);
  pilot = await createBookingFixture(database, 'pilot');
  const sister = await createBookingFixture(database, 'sister');
  clerk = await api.signIn(pilot.emails.intake, PASSWORD);
  partner = await api.signIn(pilot.emails.partner, PASSWORD);
  stranger = await api.signIn(sister.emails.intake, PASSWORD);
});
beforeEach(async () => {
  services.clock.moveTo(TEST_NOW);
  for (const table of ['live_plan', 'offer', 'refusal', 'quote', 'promise', 'trip', 'trip_request', 'idempotency_key'])
    await database.asOwner(`delete from ${table}`);
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});

const QUOTE = `mutation ($input: QuoteTripInput!) { quoteTrip(input: $input) { userErrors { code path } result { __typename
  ... on QuotedOffers { offers { id } } ... on QuotedRefusal { reason { code shortfallMinutes } alternatives { id } } } } }`;
const ACCEPT = `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) {
  request { id reference } freshResult { __typename } userErrors { code path } } }`;
const REQUEST = `mutation ($input: RequestTripInput!) { requestTrip(input: $input) { request { id } userErrors { code path } } }`;
const ORDER = `mutation ($input: CreateStandingOrderInput!) { createStandingOrder(input: $input) {
  standingOrder { id } generated userErrors { code path } } }`;
const EVENT = `mutation ($input: CreateServiceEventInput!) { createServiceEvent(input: $input) { serviceEvent { id } userErrors { code path } } }`;

const details = (change: object = {}) => ({
  ...{ riderId: pilot.walkerId, purpose: 'HEALTH', fromPlaceId: pilot.homeId, toPlaceId: pilot.surgeryId },
  ...{ timing: 'ARRIVE_BY', at: `${DATE}T09:00`, companions: 0, ...change },
});
const quote = async (change: object = {}, who = clerk) =>
  (await who.ask(QUOTE, { input: { details: details(change) } })).data.quoteTrip;
const firstOffer = async (change: object = {}): Promise<string> => (await quote(change)).result.offers[0].id;
const accept = async (offerId: string, who = clerk, idempotencyKey: string = createId()) =>
  (await who.ask(ACCEPT, { input: { offerId, idempotencyKey } })).data.acceptOffer;
const codes = (answer: { userErrors: readonly { code: string; path: readonly string[] }[] }) =>
  answer.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

/** Everything that a booking writes. */
async function countWritten(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const table of [
    'trip_request',
    'trip',
    'promise',
    'live_plan',
    'standing_order',
    'service_event',
    'call_task',
  ]) {
    counts[table] = (await database.asOwner(`select 1 from ${table}`)).length;
  }
  return counts;
}

test('an offer accepted twice is one promise; its own key hears the same answer again', async () => {
  const offerId = await firstOffer();
  const key = createId();
  const first = await accept(offerId, clerk, key);
  expect(first.request.reference).toMatch(/^[A-Z0-9]{6}$/);
  const written = await countWritten();
  expect(await accept(offerId, clerk, key)).toEqual(first);
  expect(codes(await accept(offerId))).toEqual(['ALREADY_ACCEPTED offerId']);
  expect(codes(await accept(await firstOffer({ riderId: pilot.secondWalkerId }), clerk, key))).toEqual([
    'KEY_REUSED idempotencyKey',
  ]);
  expect(await countWritten()).toEqual(written);
});

test('two clerks who take one offer at the same moment make one promise', async () => {
  const offerId = await firstOffer();
  const answers = await Promise.all(Array.from({ length: 6 }, () => accept(offerId)));
  expect(answers.filter((answer) => answer.request !== null)).toHaveLength(1);
  expect(new Set(answers.flatMap(codes))).toEqual(new Set(['ALREADY_ACCEPTED offerId']));
  expect(await countWritten()).toMatchObject({ trip_request: 1, trip: 1, promise: 1 });
});

test('an offer is not taken after its time, nor by another consortium, nor by a partner for a rider of others', async () => {
  const offerId = await firstOffer();
  const written = await countWritten();
  expect(codes(await accept(offerId, stranger))).toEqual(['NOT_FOUND offerId']);
  expect(codes(await accept(offerId, partner))).toEqual(['NOT_FOUND offerId']);
  expect(codes(await accept('no such offer'))).toEqual(['NOT_FOUND offerId']);
  services.clock.moveTo('2026-11-16T08:05:01+01:00');
  expect(codes(await accept(offerId))).toEqual(['EXPIRED offerId']);
  expect(await countWritten()).toEqual(written);
});

test('a rider who is on another vehicle at that time is told so when asking and when accepting', async () => {
  const [first, second] = [await firstOffer(), await firstOffer({ toPlaceId: pilot.officeId })];
  await accept(first);
  const written = await countWritten();
  expect(codes(await quote({ toPlaceId: pilot.officeId }))).toEqual(['ALREADY_TRAVELLING details.at']);
  expect(codes(await accept(second))).toEqual(['ALREADY_TRAVELLING offerId']);
  const input = { idempotencyKey: createId(), details: details({ toPlaceId: pilot.officeId }) };
  expect(codes((await clerk.ask(REQUEST, { input })).data.requestTrip)).toEqual(['ALREADY_TRAVELLING details.at']);
  expect(await countWritten()).toEqual(written);
});

test('a return before the outbound is done is sent back, asked about or entered', async () => {
  const back = { returnKind: 'FIXED', returnAt: `${DATE}T08:30` };
  expect(codes(await quote(back))).toEqual(['RETURN_BEFORE_OUTBOUND details.returnAt']);
  const input = { idempotencyKey: createId(), details: details(back) };
  expect(codes((await clerk.ask(REQUEST, { input })).data.requestTrip)).toEqual([
    'RETURN_BEFORE_OUTBOUND details.returnAt',
  ]);
  expect(await countWritten()).toMatchObject({ trip_request: 0, trip: 0 });
});

const order = (change: object = {}) => ({
  ...{ idempotencyKey: createId(), riderId: pilot.walkerId, purpose: 'WORK', fromPlaceId: pilot.homeId },
  ...{ toPlaceId: pilot.officeId, localTime: '09:00', pattern: { weekdays: [1, 3] } },
  ...{ validFrom: '2026-11-17', validTo: '2027-05-31', ...change },
});

test.each([
  ['without an end', { validTo: null }, 'NO_END validTo'],
  ['with an end further than two years ahead', { validTo: '2029-12-31' }, 'NO_END validTo'],
  ['without a day', { pattern: { weekdays: [] } }, 'NO_DAYS pattern'],
  ['that has ended already', { validFrom: '2026-11-17', validTo: '2026-11-01' }, 'IN_PAST validTo'],
  ['that brings home before it brings there', { returnKind: 'FIXED', returnLocalTime: '08:00' }, /^RETURN_BEFORE/],
])('a standing order %s is refused, and no request is made', async (_name, change, expected) => {
  const { createStandingOrder } = (await clerk.ask(ORDER, { input: order(change) })).data;
  expect(createStandingOrder).toMatchObject({ standingOrder: null, generated: 0 });
  expect(codes(createStandingOrder)).toEqual([
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  ]);
  expect(await countWritten()).toMatchObject({ standing_order: 0, trip_request: 0, call_task: 0 });
});

test('whoever asks for a rider whom a large file is booking is told to come again, and nothing is written', async () => {
  const holder = new Client({ connectionString: database.ownerUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select 1 from rider where id = $1 for update', [pilot.walkerId]);
  const ask = () => clerk.ask(REQUEST, { input: { idempotencyKey: 'after-the-file', details: details() } });
  const { data, errors } = await ask();
  expect(data?.requestTrip ?? null).toBeNull();
  expect(errors.map((error) => error.extensions.code)).toEqual(['BUSY']);
  expect(await countWritten()).toMatchObject({ trip_request: 0, trip: 0 });
  await holder.query('rollback');
  await holder.end();
  expect((await ask()).data.requestTrip.userErrors).toEqual([]);
});

test('a partner cannot enter what comes after the hour of closing, and is quoted it when it fits', async () => {
  const own = details({ riderId: pilot.partnerRiderId });
  const enter = async () => {
    const input = { idempotencyKey: createId(), details: own };
    return (await partner.ask(REQUEST, { input })).data.requestTrip;
  };
  // The policy closes at 16:00 of the day before, which is the Monday of the test.
  services.clock.moveTo('2026-11-16T16:00:00+01:00');
  expect(codes(await enter())).toEqual(['NOTICE_TOO_SHORT details.at']);
  expect(await countWritten()).toMatchObject({ trip_request: 0, trip: 0 });
  const { result } = await quote({ riderId: pilot.partnerRiderId }, partner);
  expect((await accept(result.offers[0].id, partner)).userErrors).toEqual([]);
  await database.asOwner('delete from promise');
  await database.asOwner('delete from offer');
  await database.asOwner('delete from trip');
  services.clock.moveTo('2026-11-16T15:59:59+01:00');
  expect(codes(await enter())).toEqual([]);
});

test('an event in the past is refused with all its people', async () => {
  const input = {
    ...{ idempotencyKey: createId(), name: 'Egészségnap', placeId: pilot.officeId, capacity: 8 },
    ...{ startAt: '2026-11-13T09:00', endAt: '2026-11-13T11:00', participants: [{ riderId: pilot.walkerId }] },
  };
  const { createServiceEvent } = (await clerk.ask(EVENT, { input })).data;
  expect(codes(createServiceEvent)).toContain('IN_PAST startAt');
  expect(await countWritten()).toMatchObject({ service_event: 0, trip_request: 0, trip: 0 });
});
