/** A version of a plan holds the runs of the one before that it leaves as they are, and writes the others. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancelTrip } from '../../../src/modules/booking/cancel-trip.ts';
import { read } from '../../../src/modules/common/transact.ts';
import { comparePlans } from '../../../src/modules/plans/compare-plans.ts';
import { moveTrip } from '../../../src/modules/plans/move-trip.ts';
import type { PlanRow } from '../../../src/modules/plans/plan-records.ts';
import { findPublishedPlan } from '../../../src/modules/plans/plan-repository.ts';
import { listPlannedRides } from '../../../src/modules/plans/planned-rides-read-model.ts';
import { listRunsOfPlans, listStopsOfPlan } from '../../../src/modules/plans/run-repository.ts';
import { type BookingFixture, createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createPhone } from '../../support/phone.ts';
import { doneValue, makePlan, planInput, publish } from '../../support/planned-day.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let pilot: BookingFixture;
/** In force after the promise. */
let before: PlanRow;
let after: PlanRow;

const planInForce = async (): Promise<PlanRow> => {
  const plan = await read(services, pilot.dispatcher, (tx) => findPublishedPlan(tx, DATE));
  if (!plan) throw new Error('No plan is in force.');
  return plan;
};

/** By shift: the run, and what it does. */
async function describePlan(plan: PlanRow) {
  return read(services, pilot.dispatcher, async (tx) => {
    const runs = await listRunsOfPlans(tx, [plan.id]);
    const stops = await listStopsOfPlan(tx, plan.id);
    const rides = await listPlannedRides(tx, plan.id);
    const ofRun = (runId: string) => ({
      runId,
      stops: stops.filter((stop) => stop.runId === runId).map(({ kind, tripId }) => [kind, tripId]),
      rides: rides.filter((one) => one.runId === runId).length,
    });
    return new Map(runs.map((run) => [run.shiftId, ofRun(run.id)]));
  });
}

const countRuns = async () => {
  const [row] = await database.asOwner<{ n: number }>('select count(*)::int as n from run');
  return row?.n;
};

beforeAll(async () => {
  database = await createTestDatabase();
  services = createTestServices(database);
  pilot = await createBookingFixture(database, 'shared');
  const phone = createPhone(services, pilot.dispatcher);
  await phone.book(ride(pilot));
  await phone.book(ride(pilot, { riderId: pilot.secondWalkerId }));
  // Both rides are one way to the same surgery at the same time: one run has them, until one is moved to the other.
  const planned = await makePlan(services, pilot.dispatcher, planInput(DATE));
  const [[shiftId] = []] = await describePlan(planned);
  const otherId = shiftId === pilot.shiftId ? pilot.liftShiftId : pilot.shiftId;
  const [first] = await read(services, pilot.dispatcher, (tx) => listPlannedRides(tx, planned.id));
  const move = { planId: planned.id, expectedVersion: planned.version, tripId: first?.tripId ?? '', shiftId: otherId };
  const moved = await moveTrip(services, pilot.dispatcher, { ...move, pickupPosition: null, dropoffPosition: null });
  before = doneValue(await publish(services, pilot.dispatcher, doneValue(moved).plan)).plan;
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

test('a promise on a published day writes the run that carries it, and the plan before stays what it was', async () => {
  const old = await describePlan(before);
  expect([...old.values()].map((run) => run.rides)).toEqual([1, 1]);
  const written = await countRuns();
  await createPhone(services, pilot.dispatcher).book(ride(pilot, { at: `${DATE}T11:30` }));
  after = await planInForce();
  expect(after).toMatchObject({ basePlanId: before.id, origin: 'inserted', figures: { tripsServed: 3 } });
  expect(await countRuns()).toBe((written ?? 0) + 1);

  const fresh = await describePlan(after);
  const changed = [...fresh].filter(([shiftId, run]) => run.runId !== old.get(shiftId)?.runId);
  expect(changed.map(([, run]) => run.rides)).toEqual([2]);
  const kept = [...fresh].filter(([shiftId, run]) => run.runId === old.get(shiftId)?.runId);
  expect(kept).toEqual([...old].filter(([shiftId]) => shiftId === kept[0]?.[0]));
  expect(await describePlan(before)).toEqual(old);

  const comparison = await read(services, pilot.dispatcher, (tx) =>
    comparePlans(tx, { beforeId: before.id, afterId: after.id }, services.clock.now().toJSDate()),
  );
  const changedRunId = changed[0]?.[1].runId;
  const [added, ...others] = [...(comparison?.moves ?? [])].sort((a) => (a.kind === 'added' ? -1 : 1));
  expect(added).toMatchObject({ kind: 'added', afterRunId: changedRunId });
  expect(others.filter((move) => move.afterRunId !== changedRunId || move.promiseBroken)).toEqual([]);
  const manifests = await database.asOwner<{ shift_id: string; number: number; run_id: string }>(
    'select distinct on (shift_id) shift_id, number, run_id from manifest order by shift_id, number desc',
  );
  const heldBy = new Map(manifests.map((manifest) => [manifest.shift_id, manifest]));
  for (const [shiftId, run] of fresh) {
    // Only the driver with something else to do has a second manifest; both hold the run in force.
    expect(heldBy.get(shiftId)).toMatchObject({ number: changed[0]?.[0] === shiftId ? 2 : 1, run_id: run.runId });
  }
});

test('no two runs of a plan carry the same trip, whoever writes them', async () => {
  const twice = `insert into assignment (consortium_id, plan_id, trip_id, run_id, pickup_stop_id, dropoff_stop_id)
    select consortium_id, plan_id, trip_id, run_id, pickup_stop_id, dropoff_stop_id from assignment where plan_id = $1`;
  await expect(database.asOwner(twice, [after.id])).rejects.toMatchObject({ constraint: 'assignment_pkey' });
  // Neither does a plan carry a trip on a run that it does not hold.
  const foreign = `insert into assignment (consortium_id, plan_id, trip_id, run_id, pickup_stop_id, dropoff_stop_id)
    select consortium_id, $2, trip_id, run_id, pickup_stop_id, dropoff_stop_id from assignment a where plan_id = $1
      and not exists (select from assignment b where b.plan_id = $2 and b.trip_id = a.trip_id)`;
  await expect(database.asOwner(foreign, [after.id, before.id])).rejects.toMatchObject({
    constraint: 'assignment_run_fkey',
  });
});

test('a trip that is taken back leaves its own run to a new one in the next plan', async () => {
  const [row] = await database.asOwner<{ id: string; version: number }>(
    `select r.id, r.version from trip_request r join trip t on t.request_id = r.id where r.rider_id = $1 order by r.id desc limit 1`,
    [pilot.walkerId],
  );
  const cancel = {
    requestId: row?.id ?? '',
    expectedVersion: row?.version ?? 0,
    legs: null,
    atDoor: false,
    reason: '',
  };
  doneValue(await cancelTrip(services, pilot.dispatcher, cancel));
  const again = await makePlan(services, pilot.dispatcher, planInput(DATE, { basePlanId: after.id }));
  const old = await describePlan(after);
  for (const [shiftId, run] of await describePlan(again)) {
    const same = old.get(shiftId);
    expect(run.runId === same?.runId).toBe(JSON.stringify(run.stops) === JSON.stringify(same?.stops));
  }
  expect(again.figures.tripsServed).toBe(2);
});
