import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayPlanningFailure } from '../../../src/domain/text/planning-failures.ts';
import { listTripsOfRequests } from '../../../src/modules/booking/booking-read-model.ts';
import { cancelTrip } from '../../../src/modules/booking/cancel-trip.ts';
import type { TripDetails } from '../../../src/modules/booking/check-booking.ts';
import { read } from '../../../src/modules/common/transact.ts';
import { recordStopEvents, type StopEventInput } from '../../../src/modules/manifests/record-stop-events.ts';
import { askWhatIf } from '../../../src/modules/plans/ask-what-if.ts';
import { cancelPlanning } from '../../../src/modules/plans/cancel-planning.ts';
import { comparePlans } from '../../../src/modules/plans/compare-plans.ts';
import { moveTrip } from '../../../src/modules/plans/move-trip.ts';
import { planDay } from '../../../src/modules/plans/plan-day.ts';
import type { PlanRow } from '../../../src/modules/plans/plan-records.ts';
import { listUnservedOfPlans } from '../../../src/modules/plans/plan-repository.ts';
import { listPlannedRides } from '../../../src/modules/plans/planned-rides-read-model.ts';
import { findPlanningJob } from '../../../src/modules/plans/planning-job-repository.ts';
import { reportDisruption } from '../../../src/modules/plans/report-disruption.ts';
import { listStopsOfPlan } from '../../../src/modules/plans/run-repository.ts';
import { setLock } from '../../../src/modules/plans/set-lock.ts';
import type { PlanningSolver } from '../../../src/planning/planning-solver.ts';
import { SolverFailure } from '../../../src/planning/solver-process.ts';
import { type BookingFixture, createBookingFixture, DATE } from '../../support/booking-fixture.ts';
import { insertRow } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import {
  askForTrip,
  codesOf,
  doneValue,
  finishJob,
  makePlan,
  planInput,
  publish,
  solveHere,
  workJob,
} from '../../support/planned-day.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let count = 0;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database);
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

/** A consortium of its own for each test: days of one do not meet those of another. */
const createPilot = () => createBookingFixture(database, `pilot-${++count}`);

const ask = (pilot: BookingFixture, change?: Partial<TripDetails>) => askForTrip(services, pilot, change);

const stateOf = async (pilot: BookingFixture, requestId: string) =>
  (await read(services, pilot.dispatcher, (tx) => listTripsOfRequests(tx, [requestId])))[0]?.state;

const countOf = async (table: string, pilot: BookingFixture) => {
  const [row] = await database.asOwner<{ n: number }>(
    `select count(*)::int as n from ${table} where consortium_id = $1`,
    [pilot.id],
  );
  return row?.n;
};

const compare = (tx: Parameters<typeof comparePlans>[0], before: PlanRow, after: PlanRow) =>
  comparePlans(tx, { beforeId: before.id, afterId: after.id }, services.clock.now().toJSDate());

describe('a planning job', () => {
  test.each([
    [{ serviceDate: '2026-11-13' }, 'IN_PAST'],
    [{ serviceDate: '2026-11-21' }, 'NO_SHIFTS'],
    [{ serviceDate: '2026-02-30' }, 'INVALID'],
    [{ limitSeconds: 0 }, 'INVALID'],
    [{ limitSeconds: 601 }, 'INVALID'],
    [{ basePlanId: 'nothing' }, 'NOT_FOUND'],
    [{ onlyShiftIds: [] }, 'INVALID'],
  ])('with %o is refused as %s and leaves no row', async (change, code) => {
    const pilot = await createPilot();
    expect(codesOf(await planDay(services, pilot.dispatcher, planInput(DATE, change)))).toContain(code);
    expect(await countOf('planning_job', pilot)).toBe(0);
  });

  test('is one for a day, however many ask at once', async () => {
    const pilot = await createPilot();
    const asked = await Promise.all([1, 2, 3].map(() => planDay(services, pilot.dispatcher, planInput(DATE))));
    expect(asked.map(codesOf).sort()).toEqual([[], ['ALREADY_RUNNING'], ['ALREADY_RUNNING']]);
  });

  test('that another worker took over stores nothing late', async () => {
    const pilot = await createPilot();
    await ask(pilot);
    const { job } = doneValue(await planDay(services, pilot.dispatcher, planInput(DATE)));
    // The first worker stalls in its search; meanwhile the job is given to a second one, which finishes it.
    const stalled: PlanningSolver = async (...order) => {
      await workJob(services, pilot.dispatcher, job.id);
      return solveHere(...order);
    };
    await workJob(services, pilot.dispatcher, job.id, stalled);
    expect(await countOf('plan', pilot)).toBe(1);
    const ended = await read(services, pilot.dispatcher, (tx) => findPlanningJob(tx, job.id));
    expect(ended).toMatchObject({ state: 'finished', fence: 2 });
  });

  test('that is cancelled while it searches stores nothing', async () => {
    const pilot = await createPilot();
    await ask(pilot);
    const { job } = doneValue(await planDay(services, pilot.dispatcher, planInput(DATE)));
    const cancelled: PlanningSolver = async (...order) => {
      doneValue(await cancelPlanning(services, pilot.dispatcher, { jobId: job.id }));
      return solveHere(...order);
    };
    await workJob(services, pilot.dispatcher, job.id, cancelled);
    expect(await countOf('plan', pilot)).toBe(0);
    expect(codesOf(await cancelPlanning(services, pilot.dispatcher, { jobId: job.id }))).toEqual(['WRONG_STATE']);
  });

  test('whose solver breaks a rule fails in words, and no plan is stored', async () => {
    const pilot = await createPilot();
    await ask(pilot);
    const lying: PlanningSolver = async (...order) => ({ ...(await solveHere(...order)), cost: 1 });
    const failing: PlanningSolver = () => Promise.reject(new SolverFailure('The solver process was ended by SIGKILL.'));
    for (const [solver, words] of [
      [lying, 'CHECKER_REFUSED'],
      [failing, 'SOLVER_FAILED'],
    ] as const) {
      const { job } = doneValue(await planDay(services, pilot.dispatcher, planInput(DATE)));
      await workJob(services, pilot.dispatcher, job.id, solver);
      const ended = await read(services, pilot.dispatcher, (tx) => findPlanningJob(tx, job.id));
      expect(ended?.state).toBe('failed');
      expect(ended?.failure).toContain(words);
    }
    expect(await countOf('plan', pilot)).toBe(0);
  });
});

describe('a plan', () => {
  test('says why it leaves somebody out', async () => {
    const pilot = await createPilot();
    // After 14:00 no shift is there, though the service runs until 22:00.
    const late = await ask(pilot, { timing: 'depart_after', at: `${DATE}T18:00` });
    const served = await ask(pilot, { riderId: pilot.secondWalkerId });
    const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
    expect(plan.figures).toMatchObject({ tripsServed: 1, tripsUnserved: 1 });
    const unserved = await read(services, pilot.dispatcher, (tx) => listUnservedOfPlans(tx, [plan.id]));
    expect(unserved).toMatchObject([{ tripId: late.trip.id }]);
    expect(['SHIFT_END', 'WINDOW_CLASH']).toContain(unserved[0]?.reason);
    expect(await stateOf(pilot, late.request.id)).toBe('requested');
    expect(await stateOf(pilot, served.request.id)).toBe('scheduled');
  });

  test('carries a wheelchair only where there is a place for it', async () => {
    const pilot = await createPilot();
    const { trip } = await ask(pilot, { riderId: pilot.riderId });
    const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
    const rides = await read(services, pilot.dispatcher, (tx) => listPlannedRides(tx, plan.id));
    expect(rides).toMatchObject([{ tripId: trip.id, shiftId: pilot.liftShiftId }]);
  });

  test('keeps a lock and a promise', async () => {
    const pilot = await createPilot();
    const { trip } = await ask(pilot);
    const lock = {
      serviceDate: DATE,
      kind: 'trip' as const,
      shiftId: pilot.liftShiftId,
      tripId: trip.id,
      locked: true,
    };
    doneValue(await setLock(services, pilot.dispatcher, lock));
    await insertPromise(pilot, trip.id, '08:10', '08:20', '08:45');
    const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
    const [planned] = await read(services, pilot.dispatcher, (tx) => listPlannedRides(tx, plan.id));
    expect(planned?.shiftId).toBe(pilot.liftShiftId);
    expect(planned && planned.pickupAt >= new Date(`${DATE}T08:10:00+01:00`)).toBe(true);
    expect(planned && planned.pickupAt <= new Date(`${DATE}T08:20:00+01:00`)).toBe(true);
  });

  test('is put in force once, and what it changes is told', async () => {
    const pilot = await createPilot();
    const first = await ask(pilot);
    const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
    doneValue(await publish(services, pilot.dispatcher, plan));
    expect(codesOf(await publish(services, pilot.dispatcher, plan))).toEqual(['STALE_VERSION']);
    expect(await stateOf(pilot, first.request.id)).toBe('published');
    expect(await countOf('manifest', pilot)).toBe(1);

    // The same again: nothing changed for anybody, so no driver gets a new number.
    const same = await makePlan(services, pilot.dispatcher, planInput(DATE, { basePlanId: plan.id }));
    const none = await read(services, pilot.dispatcher, (tx) => compare(tx, plan, same));
    expect(none).toMatchObject({ moves: [], promisesBroken: 0 });
    doneValue(await publish(services, pilot.dispatcher, same));
    expect(await countOf('manifest', pilot)).toBe(1);
    const published = await database.asOwner(
      `select number, state from plan where consortium_id = $1 order by number`,
      [pilot.id],
    );
    expect(published).toEqual([
      { number: 1, state: 'superseded' },
      { number: 2, state: 'published' },
    ]);
  });

  test('that drops somebody, or breaks a promise, needs a word for it and makes a call', async () => {
    const pilot = await createPilot();
    const { request, trip } = await ask(pilot);
    const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
    const { plan: published } = doneValue(await publish(services, pilot.dispatcher, plan));
    const taken = { planId: published.id, expectedVersion: published.version, tripId: trip.id, shiftId: null };
    const moved = doneValue(
      await moveTrip(services, pilot.dispatcher, { ...taken, pickupPosition: null, dropoffPosition: null }),
    );
    expect(moved.effect).toMatchObject({ feasible: true, moves: [{ kind: 'removed' }] });
    const comparison = await read(services, pilot.dispatcher, (tx) => compare(tx, plan, moved.plan));
    expect(comparison).toMatchObject({
      leftOutBefore: 0,
      leftOutAfter: 1,
      moves: [{ kind: 'removed', tripId: trip.id }],
    });
    // At noon it is too late for anybody to carry her: she is no longer among those whom the plan leaves out.
    services.clock.moveTo(`${DATE}T12:00:00+01:00`);
    const atNoon = await read(services, pilot.dispatcher, (tx) => compare(tx, plan, moved.plan));
    expect(atNoon).toMatchObject({ leftOutAfter: 0, moves: [{ kind: 'over', tripId: trip.id }] });
    expect(atNoon?.summary.hu).toBe('1 utas ideje már elmúlt, minden ígéret áll.');
    services.clock.moveTo('2026-11-16T08:00:00+01:00');
    // The only run is gone, and with it what driving costs; the penalty of who is left out is no forint that anybody pays.
    expect(plan.figures.drivingForint).toBeGreaterThan(0);
    expect(moved.plan.figures).toMatchObject({ drivingForint: 0, vehicleSeconds: 0 });
    expect(moved.effect?.addedDrivingForint).toBe(-(plan.figures.drivingForint ?? 0));
    await insertPromise(pilot, trip.id, '08:00', '08:30', '09:00');
    expect(codesOf(await publish(services, pilot.dispatcher, moved.plan))).toEqual([
      'BREAKS_PROMISE',
      'DROPS_PUBLISHED',
    ]);
    expect(await countOf('call_task', pilot)).toBe(0);
    const accept = { acceptBrokenPromises: true, acceptDropped: true };
    expect(doneValue(await publish(services, pilot.dispatcher, moved.plan, accept)).callTasksCreated).toBe(1);
    expect(await stateOf(pilot, request.id)).toBe('promised');
    const [task] = await database.asOwner('select kind, trip_id from call_task where consortium_id = $1', [pilot.id]);
    expect(task).toEqual({ kind: 'refused_after_acceptance', trip_id: trip.id });
  });

  test('moved by hand into an impossible run is refused with what breaks', async () => {
    const pilot = await createPilot();
    const { trip } = await ask(pilot, { riderId: pilot.riderId });
    const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
    const move = { planId: plan.id, expectedVersion: plan.version, tripId: trip.id, shiftId: pilot.shiftId };
    const outcome = await moveTrip(services, pilot.dispatcher, {
      ...move,
      pickupPosition: null,
      dropoffPosition: null,
    });
    expect(codesOf(outcome)).toEqual(['INFEASIBLE']);
    expect(outcome).toMatchObject({ value: { effect: { feasible: false, violations: [{ code: 'LAYOUT' }] } } });
    expect(await countOf('plan', pilot)).toBe(1);
  });

  test('loses a cancelled trip at the driver at once', async () => {
    const pilot = await createPilot();
    const { request } = await ask(pilot);
    doneValue(await publish(services, pilot.dispatcher, await makePlan(services, pilot.dispatcher, planInput(DATE))));
    const cancel = { requestId: request.id, expectedVersion: 1, legs: null, atDoor: false, reason: '' };
    doneValue(await cancelTrip(services, pilot.dispatcher, cancel));
    const rows = await database.asOwner(
      'select number, changes from manifest where consortium_id = $1 order by number',
      [pilot.id],
    );
    expect(rows).toMatchObject([{ number: 1 }, { number: 2, changes: { removed: ['Kis Anna'] } }]);
  });
});

describe('what if, and what now', () => {
  test('a what-if uses a vehicle that is not there and is never published', async () => {
    const pilot = await createPilot();
    await ask(pilot);
    const asked = { idempotencyKey: 'what-if-1', serviceDate: DATE, extraVehicleLike: pilot.liftVehicleId };
    const options = { extendShiftId: null, extendMinutes: 0, limitSeconds: 1 };
    const { job } = doneValue(await askWhatIf(services, pilot.dispatcher, { ...asked, ...options }));
    const plan = await finishJob(services, pilot.dispatcher, job.id);
    expect(plan.origin).toBe('what_if');
    expect(codesOf(await publish(services, pilot.dispatcher, plan))).toEqual(['WRONG_STATE']);
  });

  test('a job that never came to its end is given up in words, and the day can be planned again', async () => {
    const pilot = await createPilot();
    await ask(pilot);
    const { job } = doneValue(await planDay(services, pilot.dispatcher, planInput(DATE)));
    await database.asOwner('update planning_job set fence = 20 where id = $1', [job.id]);
    await workJob(services, pilot.dispatcher, job.id);
    const ended = await read(services, pilot.dispatcher, (tx) => findPlanningJob(tx, job.id));
    expect(ended).toMatchObject({ state: 'failed', planId: null });
    expect(sayPlanningFailure(ended?.failure ?? '', 'en')).toMatch(/interrupted 20 times/);
    expect(await makePlan(services, pilot.dispatcher, planInput(DATE))).toMatchObject({ state: 'draft' });
  });

  test('a breakdown starts a repair that uses the other vehicle', async () => {
    const pilot = await createPilot();
    const { trip } = await ask(pilot);
    const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
    doneValue(await publish(services, pilot.dispatcher, plan));
    const [before] = await read(services, pilot.dispatcher, (tx) => listPlannedRides(tx, plan.id));
    const isLift = before?.shiftId === pilot.liftShiftId;
    const report = {
      ...{ idempotencyKey: 'breakdown-1', serviceDate: DATE, kind: 'breakdown' as const, driverId: null, note: '' },
      ...{ vehicleId: isLift ? pilot.liftVehicleId : pilot.vehicleId },
      ...{ fromAt: new Date(`${DATE}T05:00:00+01:00`), toAt: new Date(`${DATE}T20:00:00+01:00`) },
    };
    const { job } = doneValue(await reportDisruption(services, pilot.dispatcher, report));
    const repaired = await finishJob(services, pilot.dispatcher, job?.id ?? '');
    expect(repaired).toMatchObject({ origin: 'repaired', basePlanId: plan.id });
    const rides = await read(services, pilot.dispatcher, (tx) => listPlannedRides(tx, repaired.id));
    expect(rides).toMatchObject([{ tripId: trip.id, shiftId: isLift ? pilot.shiftId : pilot.liftShiftId }]);
  });

  test('whoever sits in a vehicle that breaks down is taken on by another from where it stands', async () => {
    const pilot = await createPilot();
    const { trip, request } = await ask(pilot);
    const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
    doneValue(await publish(services, pilot.dispatcher, plan));
    const [before] = await read(services, pilot.dispatcher, (tx) => listPlannedRides(tx, plan.id));
    if (!before) throw new Error('Nobody is carried.');
    const isLift = before.shiftId === pilot.liftShiftId;
    const [brokenShift, otherShift] = isLift ? [pilot.liftShiftId, pilot.shiftId] : [pilot.shiftId, pilot.liftShiftId];
    const minutes = (count: number) => new Date(before.pickupAt.getTime() + count * 60_000);
    const record = async (shiftId: string, kind: StopEventInput['kind'], deviceTime: Date, placeId?: string) => {
      const where = placeId ? { tripId: null, placeId } : { tripId: trip.id, placeId: null };
      const event = { idempotencyKey: `stranded-${kind}-${shiftId}`, kind, deviceTime, ...where };
      const events = [{ ...event, undoesKey: null, odometerKm: null }];
      const { results } = doneValue(await recordStopEvents(services, pilot.dispatcher, { shiftId, events }));
      expect(results).toMatchObject([{ conflict: null }]);
    };
    services.clock.moveTo(minutes(3).toISOString());
    await record(brokenShift, 'boarded', minutes(1));
    await record(brokenShift, 'arrived', minutes(2), pilot.officeId);
    const report = {
      ...{ idempotencyKey: 'breakdown-2', serviceDate: DATE, kind: 'breakdown' as const, driverId: null, note: '' },
      ...{ vehicleId: isLift ? pilot.liftVehicleId : pilot.vehicleId },
      ...{ fromAt: minutes(2), toAt: new Date(`${DATE}T20:00:00+01:00`) },
    };
    const { job } = doneValue(await reportDisruption(services, pilot.dispatcher, report));
    const repaired = await finishJob(services, pilot.dispatcher, job?.id ?? '');
    const [rescue] = await read(services, pilot.dispatcher, (tx) => listPlannedRides(tx, repaired.id));
    expect(rescue).toMatchObject({ tripId: trip.id, shiftId: otherShift });
    expect(rescue?.pickupAt.getTime()).toBeGreaterThanOrEqual(minutes(3).getTime());
    const stops = await read(services, pilot.dispatcher, (tx) => listStopsOfPlan(tx, repaired.id));
    expect(stops.find((stop) => stop.kind === 'pickup')).toMatchObject({ tripId: trip.id, placeId: pilot.officeId });

    // The other driver takes the rider on, and a later plan knows where the rider sits.
    doneValue(await publish(services, pilot.dispatcher, repaired, { acceptBrokenPromises: true, acceptDropped: true }));
    services.clock.moveTo(new Date((rescue?.pickupAt.getTime() ?? 0) + 5 * 60_000).toISOString());
    await record(otherShift, 'boarded', new Date((rescue?.pickupAt.getTime() ?? 0) + 60_000));
    const later = planInput(DATE, { basePlanId: repaired.id });
    const [again] = await read(services, pilot.dispatcher, async (tx) =>
      listPlannedRides(tx, (await makePlan(services, pilot.dispatcher, later)).id),
    );
    expect(again).toMatchObject({ tripId: trip.id, shiftId: otherShift });
    expect(await stateOf(pilot, request.id)).toBe('on_board');
    services.clock.moveTo('2026-11-16T08:00:00+01:00');
  });
});

async function insertPromise(pilot: BookingFixture, tripId: string, from: string, to: string, arrival: string) {
  await insertRow(database, 'promise', {
    ...{ consortium_id: pilot.id, trip_id: tripId, sequence: 1, channel: 'phone' },
    promised_pickup_earliest: `${DATE}T${from}:00+01:00`,
    promised_pickup_latest: `${DATE}T${to}:00+01:00`,
    promised_arrival_latest: `${DATE}T${arrival}:00+01:00`,
  });
}
