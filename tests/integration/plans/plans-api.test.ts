/** The line of a day over GraphQL, as the console walks it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workPlanningJob } from '../../../src/modules/plans/work-planning-job.ts';
import { createPlanningSolver } from '../../../src/planning/planning-solver.ts';
import { type ApiClient, startTestApi, type TestApi } from '../../support/api-client.ts';
import { type BookingFixture, createBookingFixture, DATE } from '../../support/booking-fixture.ts';
import { PASSWORD } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

const REQUEST = `mutation ($input: RequestTripInput!) { requestTrip(input: $input) {
  request { id reference version rider { familyName } from { name } returnKind
    outbound { id leg state released requestedPickup { earliest latest } longestRideSeconds promise { sequence } events { id } }
    return { id state } }
  userErrors { code path message } } }`;
const PLAN = `mutation ($input: PlanDayInput!) { planDay(input: $input) { job { id state progress { limitSeconds } } userErrors { code } } }`;
const JOB = `query ($id: ID!) { planningJob(id: $id) { state failure progress { served total bestCost }
  plan { id version number state stale origin cost boundGapPercent figures { tripsServed tripsUnserved metres }
    runs { metres vehicle { name } driver { familyName } shift { id } locked stops { position kind slackSeconds place { name } trip { id } } } unserved { trip { id } reason { code sentence { hu } } } } } }`;
const PUBLISH = `mutation ($input: PublishPlanInput!) { publishPlan(input: $input) { plan { id state version } callTasksCreated userErrors { code message } } }`;
const DAY = `query ($date: LocalDate!) { serviceDay(date: $date) { tripCount bookingsVersion publishedPlan { number } latestPlan { number } plans { number } jobs { state } shifts { id } calendarDays { name } disruptions { id } } }`;
const MANIFESTS = `query ($date: LocalDate!) { manifests(serviceDate: $date) { id number shift { id } changes { added } events { id }
  stops { stopId code kind riderName phone helpNotes promisedPickup { earliest } place { name } } } }`;
const EVENTS = `mutation ($input: RecordStopEventsInput!) { recordStopEvents(input: $input) { results { conflict event { kind undone } } userErrors { code } } }`;

let database: TestDatabase;
let services: TestServices;
let api: TestApi;
let pilot: BookingFixture;
let dispatcher: ApiClient;
let driver: ApiClient;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database);
  api = await startTestApi(services);
  pilot = await createBookingFixture(database, 'pilot');
  dispatcher = await api.signIn(pilot.emails.dispatcher, PASSWORD);
  driver = await api.signIn(pilot.emails.driver, PASSWORD);
});
afterAll(async () => {
  await api?.close();
  await services?.close();
  await database?.drop();
});

test('a day is asked for, planned, published, read by the driver and driven', { timeout: 120_000 }, async () => {
  const details = {
    ...{ riderId: pilot.walkerId, purpose: 'HEALTH', fromPlaceId: pilot.homeId, toPlaceId: pilot.surgeryId },
    ...{ timing: 'ARRIVE_BY', at: `${DATE}T09:00`, returnKind: 'FIXED', returnAt: `${DATE}T10:00` },
  };
  const asked = await dispatcher.ask(REQUEST, { input: { idempotencyKey: 'api-line-1', details } });
  expect(asked.data.requestTrip.userErrors).toEqual([]);
  expect(asked.data.requestTrip.request).toMatchObject({
    ...{ rider: { familyName: 'Kis' }, returnKind: 'FIXED' },
    outbound: { state: 'REQUESTED', promise: null, events: [] },
  });
  const order = { idempotencyKey: 'api-plan-1', serviceDate: DATE, limitSeconds: 1 };
  const planned = await dispatcher.ask(PLAN, { input: order });
  expect(planned.data.planDay).toMatchObject({ job: { state: 'QUEUED' }, userErrors: [] });
  const again = await dispatcher.ask(PLAN, { input: { ...order, idempotencyKey: 'api-plan-2' } });
  expect(again.data.planDay.userErrors).toMatchObject([{ code: 'ALREADY_RUNNING' }]);
  const planningJobId = planned.data.planDay.job.id;
  const work = { solve: createPlanningSolver(), signal: new AbortController().signal };
  await workPlanningJob(services, { consortiumId: pilot.id, planningJobId }, work);

  const { data } = await dispatcher.ask(JOB, { id: planningJobId });
  expect(data.planningJob).toMatchObject({
    ...{ state: 'FINISHED', failure: null, progress: { served: 2, total: 2 } },
    plan: { number: 1, stale: false, figures: { tripsServed: 2 }, unserved: [] },
  });
  const { plan } = data.planningJob;
  const input = { planId: plan.id, expectedVersion: plan.version };
  const published = await dispatcher.ask(PUBLISH, { input });
  expect(published.data.publishPlan).toMatchObject({
    plan: { state: 'PUBLISHED' },
    callTasksCreated: 0,
    userErrors: [],
  });
  const stale = await dispatcher.ask(PUBLISH, { input });
  expect(stale.data.publishPlan.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  const day = await dispatcher.ask(DAY, { date: DATE });
  expect(day.data.serviceDay).toMatchObject({
    tripCount: 2,
    publishedPlan: { number: 1 },
    jobs: [{ state: 'FINISHED' }],
  });
  expect(day.data.serviceDay.shifts).toHaveLength(2);

  // Only the driver's own run is seen, whichever of the two shifts was used.
  const all = await dispatcher.ask(MANIFESTS, { date: DATE });
  const [manifest] = all.data.manifests;
  expect(manifest.stops.map((stop: { kind: string }) => stop.kind)).toEqual([
    ...['PULL_OUT', 'PICKUP', 'DROPOFF', 'PICKUP', 'DROPOFF', 'PULL_IN'],
  ]);
  const node = (client: ApiClient, id: string) =>
    client.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
  const [{ stopId }] = manifest.stops;
  expect((await node(dispatcher, stopId)).data.node).toEqual({ __typename: 'Stop', id: stopId });
  expect((await node(dispatcher, manifest.id)).data.node).toEqual({ __typename: 'Manifest', id: manifest.id });
  const own = await driver.ask(MANIFESTS, { date: DATE });
  const isOwn = manifest.shift.id === pilot.shiftId;
  expect(own.data.manifests).toHaveLength(isOwn ? 1 : 0);
  const events = [
    { idempotencyKey: 'api-event-1', kind: 'ODOMETER_START', odometerKm: 100, deviceTime: `${DATE}T06:00:00+01:00` },
  ];
  const recorded = await driver.ask(EVENTS, { input: { shiftId: manifest.shift.id, events } });
  if (isOwn) expect(recorded.data.recordStopEvents.userErrors).toEqual([]);
  else expect(recorded.data.recordStopEvents.userErrors).toMatchObject([{ code: 'NOT_YOURS' }]);
  // Through its id a driver reaches no other manifest, and no plan's stops.
  expect((await node(driver, manifest.id)).data.node === null).toBe(!isOwn);
  expect((await node(driver, stopId)).data.node).toBeNull();
});

test('who waits on a late run is told a later time, and what happened is found by its id', async () => {
  const trips = async () => {
    const { data } = await dispatcher.ask(
      'query ($date: LocalDate!) { trips(serviceDate: $date) { id leg scheduledPickupAt estimatedPickupAt } }',
      { date: DATE },
    );
    const [outbound, back] = ['OUTBOUND', 'RETURN'].map((leg) =>
      data.trips.find((one: { leg: string }) => one.leg === leg),
    );
    return { outbound, back };
  };
  const before = await trips();
  expect([before.outbound.estimatedPickupAt, before.back.estimatedPickupAt]).toEqual([null, null]);

  // Two hours late: the hour at the doctor's does not make up for that.
  const boardedAt = new Date(Date.parse(before.outbound.scheduledPickupAt) + 2 * 3_600_000);
  services.clock.moveTo(boardedAt.toISOString());
  const { data } = await dispatcher.ask(MANIFESTS, { date: DATE });
  const shiftId: string = data.manifests[0].shift.id;
  const deviceTime = boardedAt.toISOString();
  const events = [{ idempotencyKey: 'api-event-2', kind: 'BOARDED', tripId: before.outbound.id, deviceTime }];
  const recorded = await dispatcher.ask(EVENTS, { input: { shiftId, events } });
  expect(recorded.data.recordStopEvents.userErrors).toEqual([]);

  const after = await trips();
  expect(after.outbound.estimatedPickupAt).toBeNull();
  expect(Date.parse(after.back.estimatedPickupAt)).toBeGreaterThan(boardedAt.getTime());
  expect(Date.parse(after.back.estimatedPickupAt)).toBeGreaterThan(Date.parse(before.back.scheduledPickupAt));

  const found = await dispatcher.ask(
    'query ($date: LocalDate!) { manifests(serviceDate: $date) { events { id kind } } }',
    {
      date: DATE,
    },
  );
  const boarded = found.data.manifests[0].events.find((one: { kind: string }) => one.kind === 'BOARDED');
  const node = await dispatcher.ask('query ($id: ID!) { node(id: $id) { __typename ... on StopEvent { kind } } }', {
    id: boarded.id,
  });
  expect(node.data.node).toEqual({ __typename: 'StopEvent', kind: 'BOARDED' });
});
