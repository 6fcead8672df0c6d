/** The one line through the house: request → plan → publish → manifest → events. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withConsortium } from '../../../db/tenant.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { listTripsOfRequests } from '../../../src/modules/booking/booking-read-model.ts';
import { requestTrip } from '../../../src/modules/booking/request-trip.ts';
import { acknowledgeManifest } from '../../../src/modules/manifests/acknowledge-manifest.ts';
import { findManifestFor, listManifestStops } from '../../../src/modules/manifests/manifest-read-model.ts';
import { recordStopEvents, type StopEventInput } from '../../../src/modules/manifests/record-stop-events.ts';
import { planDay } from '../../../src/modules/plans/plan-day.ts';
import { findPlan } from '../../../src/modules/plans/plan-repository.ts';
import { findPlanningJob } from '../../../src/modules/plans/planning-job-repository.ts';
import { publishPlan } from '../../../src/modules/plans/publish-plan.ts';
import { workPlanningJob } from '../../../src/modules/plans/work-planning-job.ts';
import { createPlanningSolver } from '../../../src/planning/planning-solver.ts';
import { type BookingFixture, createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let pilot: BookingFixture;

beforeAll(async () => {
  database = await createTestDatabase();
  services = createTestServices(database);
  pilot = await createBookingFixture(database, 'pilot');
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

function value<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

const event = (change: Partial<StopEventInput>): StopEventInput => ({
  ...{ idempotencyKey: `event-${Math.random()}`, kind: 'arrived', tripId: null, placeId: null },
  ...{ undoesKey: null, odometerKm: null, deviceTime: new Date() },
  ...change,
});

test('a request becomes a plan, a manifest, and a ride that was made', async () => {
  const details = ride(pilot, { returnKind: 'fixed', returnAt: `${DATE}T10:00` });
  const asked = value(
    await requestTrip(services, pilot.dispatcher, { idempotencyKey: 'line-0001', details, note: '' }),
  );
  expect(asked.request.reference).toMatch(/^[A-Z0-9]{6}$/);

  const plan = { idempotencyKey: 'line-plan', serviceDate: DATE, basePlanId: null, limitSeconds: 1, seed: 1 };
  const options = { stabilityForint: 0, onlyShiftIds: null, fromAt: null };
  const { job } = value(await planDay(services, pilot.dispatcher, { ...plan, ...options }));
  expect(services.sentJobs).toEqual([{ consortiumId: pilot.id, planningJobId: job.id }]);
  const work = { solve: createPlanningSolver(), signal: new AbortController().signal };
  await workPlanningJob(services, { consortiumId: pilot.id, planningJobId: job.id }, work);

  const inPilot = <T>(run: Parameters<typeof withConsortium<T>>[2]) => withConsortium(services.db, pilot.id, run);
  const ended = await inPilot((tx) => findPlanningJob(tx, job.id));
  expect(ended).toMatchObject({ state: 'finished', failure: null, progress: { served: 2, total: 2 } });
  const draft = await inPilot((tx) => findPlan(tx, ended?.planId ?? ''));
  // Garage–home–surgery and surgery–home–garage: six legs at most of 8 km; the direct rides are two of them.
  expect(draft).toMatchObject({ state: 'draft', number: 1, figures: { tripsServed: 2, tripsUnserved: 0 } });

  const published = value(
    await publishPlan(services, pilot.dispatcher, {
      ...{ planId: draft?.id ?? '', expectedVersion: draft?.version ?? 0 },
      ...{ acceptBrokenPromises: false, acceptDropped: false },
    }),
  );
  expect(published).toMatchObject({ plan: { state: 'published' }, callTasksCreated: 0 });
  const trips = await inPilot((tx) => listTripsOfRequests(tx, [asked.request.id]));
  expect(trips.map((trip) => [trip.leg, trip.state])).toEqual([
    ['outbound', 'published'],
    ['return', 'published'],
  ]);

  const [shift] = await database.asOwner<{ shift_id: string }>(
    'select shift_id from manifest where run_id is not null',
  );
  const shiftId = shift?.shift_id ?? '';
  const system = { ...pilot.dispatcher };
  const manifest = await inPilot((tx) => findManifestFor(tx, system, shiftId));
  if (!manifest) throw new Error('There is no manifest.');
  expect(manifest.number).toBe(1);
  const stops = await inPilot((tx) => listManifestStops(tx, manifest, 'hu'));
  expect(stops.map((stop) => [stop.kind, stop.riderName, stop.seatsAboard])).toEqual([
    ['pull_out', null, 0],
    ['pickup', 'Kis Anna', 1],
    ['dropoff', 'Kis Anna', 0],
    ['pickup', 'Kis Anna', 1],
    ['dropoff', 'Kis Anna', 0],
    ['pull_in', null, 0],
  ]);
  expect(stops[1]).toMatchObject({ phone: '+36 20 555 0001', partySize: 1 });

  const driver = { ...pilot.driver, driverId: shiftId === pilot.shiftId ? pilot.driverId : pilot.secondDriverId };
  const seen = value(await acknowledgeManifest(services, driver, { shiftId, number: 1 }));
  expect(seen.manifest.acknowledgedAt).not.toBeNull();
  const [, pickup, dropoff] = stops;
  if (!pickup || !dropoff) throw new Error('The stops are missing.');
  services.clock.moveTo(`${DATE}T10:00:00+01:00`);
  const { results } = value(
    await recordStopEvents(services, driver, {
      shiftId,
      events: [
        event({ kind: 'arrived', placeId: pickup.placeId, deviceTime: pickup.scheduledArrivalAt }),
        event({ kind: 'boarded', tripId: pickup.tripId, deviceTime: pickup.scheduledDepartureAt }),
        event({ kind: 'alighted', tripId: dropoff.tripId, deviceTime: dropoff.scheduledDepartureAt }),
      ],
    }),
  );
  expect(results.map((result) => result.conflict)).toEqual([null, null, null]);
  const after = await inPilot((tx) => listTripsOfRequests(tx, [asked.request.id]));
  expect(after.map((trip) => trip.state)).toEqual(['completed', 'published']);

  // The rest of the day is planned on from what was driven.
  const again = { ...plan, idempotencyKey: 'line-again', basePlanId: published.plan.id };
  const second = value(await planDay(services, pilot.dispatcher, { ...again, ...options }));
  await workPlanningJob(services, { consortiumId: pilot.id, planningJobId: second.job.id }, work);
  const repeated = await inPilot((tx) => findPlanningJob(tx, second.job.id));
  expect(repeated).toMatchObject({ state: 'finished', failure: null });
  const [driven] = await database.asOwner<{ n: number }>(
    `select count(*)::int as n from stop s join plan_run h on h.run_id = s.run_id where h.plan_id = $1 and s.kind = 'dropoff'`,
    [repeated?.planId],
  );
  expect(driven?.n).toBe(2);
});
