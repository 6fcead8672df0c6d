/** The duties over a real database and the real solver in this process: a week with its template, and reminders of a published day. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { solve } from '../../../solver/index.ts';
import { systemActor } from '../../../src/domain/actor.ts';
import { remindRiders } from '../../../src/modules/calls/remind-riders.ts';
import { planDay } from '../../../src/modules/plans/plan-day.ts';
import { publishPlan } from '../../../src/modules/plans/publish-plan.ts';
import { workPlanningJob } from '../../../src/modules/plans/work-planning-job.ts';
import { createStandingOrder } from '../../../src/modules/standing-orders/create-standing-order.ts';
import { makeWeekTemplates } from '../../../src/modules/standing-orders/make-week-templates.ts';
import { tellUnservedRides } from '../../../src/modules/standing-orders/tell-unserved.ts';
import type { PlanningSolver } from '../../../src/planning/planning-solver.ts';
import { createId } from '../../../src/platform/ids.ts';
import { type BookingFixture, createBookingFixture } from '../../support/booking-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let pilot: BookingFixture;
const signal = new AbortController().signal;
const inProcess: PlanningSolver = (problem, { seed }) => solve(problem, { iterations: 200, seed });

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database);
  pilot = await createBookingFixture(database, 'pilot');
  await database.asOwner('update consortium_policy set booking_horizon_days = 13');
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

const order = (riderId: string, localTime: string) =>
  createStandingOrder(services, pilot.dispatcher, {
    ...{ idempotencyKey: createId(), riderId, purpose: 'work', fromPlaceId: pilot.homeId, toPlaceId: pilot.surgeryId },
    ...{
      timing: 'arrive_by',
      localTime,
      returnKind: 'none',
      companions: 0,
      runsOnHolidays: false,
      schoolDaysOnly: false,
    },
    ...{
      pattern: { weekdays: [1, 2, 3, 4, 5], everyWeeks: 1, rotation: [] },
      validFrom: '2026-11-17',
      validTo: '2026-12-31',
    },
  });

test('a week gets its template, the day keeps to it, what is left out is told and what is carried is reminded of', async () => {
  await order(pilot.walkerId, '09:00');
  // Before any shift begins: this ride cannot be served.
  await order(pilot.secondWalkerId, '05:50');
  const system = systemActor(pilot.id);
  // Only the Tuesday of this week has shifts; the next week has none.
  expect(await makeWeekTemplates(services, system, inProcess, signal)).toBe(1);
  expect(await makeWeekTemplates(services, system, inProcess, signal)).toBe(0);
  const [stored] = await database.asOwner<{ template: { rides: { pickupSeconds: number }[] } }>(
    'select template from week_template',
  );
  const [ride] = stored?.template.rides ?? [];

  const input = {
    idempotencyKey: createId(),
    serviceDate: '2026-11-17',
    basePlanId: null,
    limitSeconds: 1,
    seed: 1,
    stabilityForint: 0,
  };
  const asked = await planDay(services, pilot.dispatcher, { ...input, onlyShiftIds: null, fromAt: null });
  if (asked.kind === 'refused') throw new Error(JSON.stringify(asked.faults));
  await workPlanningJob(
    services,
    { consortiumId: pilot.id, planningJobId: asked.value.job.id },
    { solve: inProcess, signal },
  );
  const [plan] = await database.asOwner<{ id: string; version: number }>('select id, version from plan');
  if (!plan) throw new Error(JSON.stringify(await database.asOwner('select state, failure from planning_job')));
  const published = await publishPlan(services, pilot.dispatcher, {
    planId: plan.id,
    expectedVersion: plan.version,
    acceptBrokenPromises: false,
    acceptDropped: false,
  });
  expect(published.kind).toBe('done');
  const [stop] = await database.asOwner<{ seconds: number }>(
    "select extract(epoch from scheduled_begin_at - '2026-11-17T00:00:00+01:00')::int as seconds from stop where kind = 'pickup'",
  );
  expect(Math.abs((stop?.seconds ?? 0) - (ride?.pickupSeconds ?? 1e9))).toBeLessThanOrEqual(150);

  expect(await tellUnservedRides(services, system)).toBe(1);
  expect(await tellUnservedRides(services, system)).toBe(0);
  expect(await database.asOwner("select rider_id from call_task where kind = 'standing_order_unserved'")).toEqual([
    { rider_id: pilot.secondWalkerId },
  ]);

  expect(await remindRiders(services, system)).toEqual({ written: 0, toCall: 0 });
  services.clock.moveTo('2026-11-16T17:00:00+01:00');
  // Without consent to messages, and likewise without a mobile, the rider is called: nothing is lost.
  expect(await remindRiders(services, system)).toEqual({ written: 0, toCall: 1 });
  expect(await remindRiders(services, system)).toEqual({ written: 0, toCall: 0 });
  await database.asOwner("delete from call_task where kind = 'reminder'");
  await database.asOwner('update rider set messages_allowed = true');
  expect(await remindRiders(services, system)).toEqual({ written: 1, toCall: 0 });
  const [message] = await database.asOwner<{ body: string }>('select body from outbox_message');
  expect(message?.body).toContain('Emlékeztet');
});
