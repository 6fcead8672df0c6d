import { afterAll, beforeAll, expect, test } from 'vitest';
import { withConsortium } from '../../../db/tenant.ts';
import { prepareDay } from '../../../src/demo.ts';
import { listTripsOfDate } from '../../../src/modules/booking/booking-read-model.ts';
import { createConsortiumTravel } from '../../../src/modules/common/consortium-travel-repository.ts';
import { listParticipants, listServiceEvents } from '../../../src/modules/events/service-events-read-model.ts';
import { planDay } from '../../../src/modules/plans/plan-day.ts';
import { findPlan, listUnservedOfPlans } from '../../../src/modules/plans/plan-repository.ts';
import { findPlanningJob } from '../../../src/modules/plans/planning-job-repository.ts';
import { workPlanningJob } from '../../../src/modules/plans/work-planning-job.ts';
import { createPlanningSolver } from '../../../src/planning/planning-solver.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { enterPilotDay, loadPilot, systemActor } from '../../support/pilot-day.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

/** A Tuesday with school; the clock of the test stands on the Monday before. */
const DATE = '2026-11-17';

let database: TestDatabase;
let services: TestServices;
let consortiumId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  services = { ...createTestServices(database), travel: createConsortiumTravel(database.db) };
  consortiumId = await loadPilot(services);
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

test('the pilot day is entered, planned in another process, checked and stored', { timeout: 90_000 }, async () => {
  const actor = systemActor(consortiumId);
  const entered = await enterPilotDay(services, consortiumId, DATE);
  expect(entered.trips).toBeGreaterThan(120);
  expect(entered.refused).toEqual({});

  const asked = await planDay(services, actor, {
    ...{ idempotencyKey: 'pilot-day-1', serviceDate: DATE, basePlanId: null, limitSeconds: 5, seed: 1 },
    ...{ stabilityForint: 0, onlyShiftIds: null, fromAt: null },
  });
  if (asked.kind === 'refused') throw new Error(JSON.stringify(asked.faults));
  await workPlanningJob(
    services,
    { consortiumId, planningJobId: asked.value.job.id },
    { solve: createPlanningSolver(), signal: new AbortController().signal },
  );
  const { job, plan, unserved } = await withConsortium(services.db, consortiumId, async (tx) => {
    const job = await findPlanningJob(tx, asked.value.job.id);
    const plan = job?.planId ? await findPlan(tx, job.planId) : undefined;
    return { job, plan, unserved: plan ? await listUnservedOfPlans(tx, [plan.id]) : [] };
  });
  expect(job).toMatchObject({ state: 'finished', failure: null });
  // Whoever is left out has a reason; how many there are is measured in the benchmark, not here.
  expect(unserved).toHaveLength(plan?.figures.tripsUnserved ?? -1);
  expect(plan?.figures.tripsServed).toBeGreaterThan(entered.trips / 2);
});

test('the demonstration has one event with its fourteen people, entered once', { timeout: 90_000 }, async () => {
  const date = '2026-11-18';
  const entered = await prepareDay(services, consortiumId, date);
  const { events, people, trips } = await withConsortium(services.db, consortiumId, async (tx) => {
    const events = await listServiceEvents(tx, date, date);
    const people = await listParticipants(
      tx,
      events.map((event) => event.id),
    );
    return { events, people, trips: await listTripsOfDate(tx, date) };
  });
  expect(events).toHaveLength(1);
  expect(people).toHaveLength(14);
  expect(trips).toHaveLength(entered);
  // There and back together, each of them.
  const travelling = new Set(people.map((person) => person.riderId));
  expect(trips.filter((trip) => travelling.has(trip.riderId))).toHaveLength(28);
  expect(await prepareDay(services, consortiumId, date)).toBe(0);
});
