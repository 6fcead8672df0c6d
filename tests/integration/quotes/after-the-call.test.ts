/** What a promise does to the plan in force, and what happens after the call: changes, returns, freed room, missed rides. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTripsOfRequests } from '../../../src/modules/booking/booking-read-model.ts';
import { cancelTrip } from '../../../src/modules/booking/cancel-trip.ts';
import { read } from '../../../src/modules/common/transact.ts';
import { planDay } from '../../../src/modules/plans/plan-day.ts';
import { findPlanningJob } from '../../../src/modules/plans/planning-job-repository.ts';
import { publishPlan } from '../../../src/modules/plans/publish-plan.ts';
import { workPlanningJob } from '../../../src/modules/plans/work-planning-job.ts';
import { joinWaitingList } from '../../../src/modules/quotes/join-waiting-list.ts';
import { markMissed } from '../../../src/modules/quotes/mark-missed.ts';
import { offerFreedRoom } from '../../../src/modules/quotes/offer-freed-room.ts';
import { countNoShows, listWaitingTrips } from '../../../src/modules/quotes/quotes-read-model.ts';
import { releaseReturn } from '../../../src/modules/quotes/release-return.ts';
import { createPlanningSolver } from '../../../src/planning/planning-solver.ts';
import { createId } from '../../../src/platform/ids.ts';
import { type BookingFixture, createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createPhone } from '../../support/phone.ts';
import { doneValue } from '../../support/planned-day.ts';
import { createTestServices, TEST_NOW, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;

beforeAll(async () => {
  database = await createTestDatabase();
  services = createTestServices(database);
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

async function begin(slug: string) {
  services.clock.moveTo(TEST_NOW);
  const pilot = await createBookingFixture(database, slug);
  return { pilot, phone: createPhone(services, pilot.dispatcher) };
}

const tripsOf = (pilot: BookingFixture, requestId: string) =>
  read(services, pilot.dispatcher, (tx) => listTripsOfRequests(tx, [requestId]));

async function publishDay(pilot: BookingFixture): Promise<void> {
  const plan = { idempotencyKey: createId(), serviceDate: DATE, basePlanId: null, limitSeconds: 1, seed: 1 };
  const { job } = doneValue(
    await planDay(services, pilot.dispatcher, { ...plan, stabilityForint: 0, onlyShiftIds: null, fromAt: null }),
  );
  const work = { solve: createPlanningSolver(), signal: new AbortController().signal };
  await workPlanningJob(services, { consortiumId: pilot.id, planningJobId: job.id }, work);
  const ended = await read(services, pilot.dispatcher, (tx) => findPlanningJob(tx, job.id));
  if (!ended?.planId) throw new Error(`Not planned: ${ended?.failure}`);
  const input = { planId: ended.planId, expectedVersion: 1, acceptBrokenPromises: false, acceptDropped: false };
  doneValue(await publishPlan(services, pilot.dispatcher, input));
}

test('a promise on a published day makes a new version in force, and a new manifest for the driver concerned alone', {
  timeout: 60_000,
}, async () => {
  const { pilot, phone } = await begin('published');
  const first = await phone.book(ride(pilot));
  await publishDay(pilot);
  const second = await phone.book(ride(pilot, { riderId: pilot.secondWalkerId, at: `${DATE}T11:00` }));
  const plans = await database.asOwner(
    'select number, state, origin from plan where consortium_id = $1 order by number',
    [pilot.id],
  );
  expect(plans).toEqual([
    { number: 1, state: 'superseded', origin: 'planned' },
    { number: 2, state: 'published', origin: 'inserted' },
  ]);
  const states = [...(await tripsOf(pilot, first.id)), ...(await tripsOf(pilot, second.id))].map((trip) => trip.state);
  expect(states).toEqual(['published', 'published']);
  const manifests = await database.asOwner<{ number: number; changes: { added: string[] } }>(
    'select m.number, m.changes from manifest m join plan p on p.id = m.plan_id where m.consortium_id = $1 and p.number = 2',
    [pilot.id],
  );
  expect(manifests).toEqual([
    { number: expect.any(Number), changes: { added: ['Nagy Béla'], removed: [], moved: [] } },
  ]);
});

test('a promise is kept by the plan of the night', { timeout: 60_000 }, async () => {
  const { pilot, phone } = await begin('night');
  const request = await phone.book(ride(pilot, { returnKind: 'fixed', returnAt: `${DATE}T10:00` }));
  await publishDay(pilot);
  const kept = await database.asOwner(
    `select bool_and(s.scheduled_begin_at between pr.promised_pickup_earliest and pr.promised_pickup_latest) as kept, count(*)::int as n
     from trip t join promise pr on pr.trip_id = t.id join stop s on s.trip_id = t.id and s.kind = 'pickup' where t.request_id = $1`,
    [request.id],
  );
  expect(kept).toEqual([{ kept: true, n: 2 }]);
});

test('asking again for the same request moves it and keeps its reference', async () => {
  const { pilot, phone } = await begin('again');
  const request = await phone.book(ride(pilot));
  const changed = await phone.book(ride(pilot, { at: `${DATE}T11:00` }), request.id);
  expect(changed).toMatchObject({ id: request.id, reference: request.reference });
  const promises = await database.asOwner<{ sequence: number; promised_arrival_latest: Date }>(
    'select p.sequence, p.promised_arrival_latest from promise p join trip t on t.id = p.trip_id where t.request_id = $1 order by 1',
    [request.id],
  );
  expect(promises.map((one) => [one.sequence, one.promised_arrival_latest.toISOString()])).toEqual([
    [1, `${DATE}T08:00:00.000Z`],
    [2, `${DATE}T10:00:00.000Z`],
  ]);
});

test('a return that waits for the call is quoted at once, and promised when an offer is taken', async () => {
  const { pilot, phone } = await begin('will-call');
  const request = await phone.book(ride(pilot, { returnKind: 'will_call' }));
  const [, back] = await tripsOf(pilot, request.id);
  expect(back).toMatchObject({ willCall: true, state: 'requested' });
  services.clock.moveTo(`${DATE}T10:00:00+01:00`);
  const input = { tripId: back?.id ?? '', expectedVersion: back?.version ?? 0, readyAt: null };
  const { result } = doneValue(await releaseReturn(services, pilot.dispatcher, input));
  if (result.kind !== 'offers') throw new Error(JSON.stringify(result));
  expect(result.offers[0]?.pickup.earliest.getTime()).toBeGreaterThanOrEqual(Date.parse(`${DATE}T10:00:00+01:00`));
  doneValue(await phone.accept(result.offers[0]?.id));
  const [, promised] = await tripsOf(pilot, request.id);
  expect(promised).toMatchObject({ state: 'promised', releasedAt: new Date(`${DATE}T10:00:00+01:00`) });
  const again = await releaseReturn(services, pilot.dispatcher, { ...input, expectedVersion: promised?.version ?? 0 });
  expect(again).toMatchObject({ kind: 'refused', faults: [{ code: 'WRONG_STATE' }] });
});

test('a return before the outbound is sent back', async () => {
  const { pilot, phone } = await begin('backwards');
  await expect(phone.ask(ride(pilot, { returnKind: 'fixed', returnAt: `${DATE}T08:30` }))).rejects.toThrow(
    'RETURN_BEFORE_OUTBOUND',
  );
});

test('room that is freed makes a call to who waits, once, and no booking', async () => {
  const { pilot, phone } = await begin('freed');
  // One vehicle has a wheelchair place, one place: two at the same time from the far ends cannot both be there.
  const chair = { wheelchairs: 1, at: `${DATE}T06:40` };
  const first = await phone.book(ride(pilot, { ...chair, riderId: pilot.walkerId }));
  const second = await phone.ask(ride(pilot, { ...chair, riderId: pilot.secondWalkerId }));
  const no =
    second.kind === 'refusal'
      ? second
      : await (async () => {
          await phone.accept(second.offers[0]?.id);
          return phone.refusal(ride(pilot, { ...chair, riderId: pilot.riderId }));
        })();
  const joined = doneValue(
    await joinWaitingList(services, pilot.dispatcher, { idempotencyKey: createId(), refusalId: no.refusal.id }),
  );
  const twice = await joinWaitingList(services, pilot.dispatcher, {
    idempotencyKey: createId(),
    refusalId: no.refusal.id,
  });
  expect(twice).toMatchObject({ kind: 'refused', faults: [{ code: 'WRONG_STATE' }] });
  expect(await offerFreedRoom(services, pilot.dispatcher, DATE)).toBe(0);
  const cancel = { requestId: first.id, expectedVersion: first.version, legs: null, atDoor: false, reason: '' };
  doneValue(await cancelTrip(services, pilot.dispatcher, cancel));
  expect(await offerFreedRoom(services, pilot.dispatcher, DATE)).toBe(1);
  expect(await offerFreedRoom(services, pilot.dispatcher, DATE)).toBe(0);
  const tasks = await database.asOwner<{ sentence_hu: string }>(
    'select sentence_hu from call_task where consortium_id = $1',
    [pilot.id],
  );
  expect(tasks).toEqual([{ sentence_hu: expect.stringContaining('Felszabadult egy hely') }]);
  const [waiting] = await tripsOf(pilot, joined.request.id);
  expect(waiting?.state).toBe('waitlisted');
  // The clerk calls, asks again for the waiting request, and the rider takes it.
  const asked = no.refusal.riderId;
  const taken = await phone.book(ride(pilot, { ...chair, riderId: asked }), joined.request.id);
  expect(taken.id).toBe(joined.request.id);
  expect(await read(services, pilot.dispatcher, (tx) => listWaitingTrips(tx, DATE))).toEqual([]);
});

test('a ride that we missed is ours, and counts nothing against the rider', async () => {
  const { pilot, phone } = await begin('missed');
  const request = await phone.book(ride(pilot));
  const [trip] = await tripsOf(pilot, request.id);
  const input = { tripId: trip?.id ?? '', expectedVersion: trip?.version ?? 0, reason: 'Lerobbant a busz.' };
  expect(doneValue(await markMissed(services, pilot.dispatcher, input)).trip.state).toBe('missed');
  expect(
    await markMissed(services, pilot.dispatcher, { ...input, expectedVersion: input.expectedVersion + 1 }),
  ).toMatchObject({
    kind: 'refused',
    faults: [{ code: 'WRONG_STATE' }],
  });
  const counts = await read(services, pilot.dispatcher, (tx) =>
    countNoShows(tx, [pilot.walkerId], new Date(`${DATE}T12:00:00Z`)),
  );
  expect(counts).toEqual([{ riderId: pilot.walkerId, count: 0, limit: 3, exceeded: false }]);
});
