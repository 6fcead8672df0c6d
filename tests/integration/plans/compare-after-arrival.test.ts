/** A repair does not hold who has arrived: compared with the plan before, nobody is left out. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { read } from '../../../src/modules/common/transact.ts';
import { recordStopEvents, type StopEventInput } from '../../../src/modules/manifests/record-stop-events.ts';
import { comparePlans } from '../../../src/modules/plans/compare-plans.ts';
import { listPlannedRides } from '../../../src/modules/plans/planned-rides-read-model.ts';
import { reportDisruption } from '../../../src/modules/plans/report-disruption.ts';
import { createBookingFixture, DATE } from '../../support/booking-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { askForTrip, doneValue, finishJob, makePlan, planInput, publish } from '../../support/planned-day.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 4 });
  services = createTestServices(database);
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

test('a repair leaves nobody out who has already arrived', async () => {
  const pilot = await createBookingFixture(database, 'pilot');
  const { trip: early } = await askForTrip(services, pilot);
  const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
  doneValue(await publish(services, pilot.dispatcher, plan));
  const [planned] = await read(services, pilot.dispatcher, (tx) => listPlannedRides(tx, plan.id));
  if (!planned) throw new Error('Nobody is carried.');
  const later = (from: Date, count: number) => new Date(from.getTime() + count * 60_000);
  services.clock.moveTo(later(planned.dropoffAt, 5).toISOString());
  const event = (kind: StopEventInput['kind'], deviceTime: Date) => ({
    ...{ idempotencyKey: `arrived-${kind}`, kind, deviceTime, tripId: early.id },
    ...{ placeId: null, undoesKey: null, odometerKm: null },
  });
  const events = [event('boarded', later(planned.pickupAt, 1)), event('alighted', later(planned.dropoffAt, 1))];
  doneValue(await recordStopEvents(services, pilot.dispatcher, { shiftId: planned.shiftId, events }));
  const isLift = planned.shiftId === pilot.liftShiftId;
  const report = {
    ...{ idempotencyKey: 'breakdown-3', serviceDate: DATE, kind: 'breakdown' as const, driverId: null, note: '' },
    ...{ vehicleId: isLift ? pilot.liftVehicleId : pilot.vehicleId },
    ...{ fromAt: later(planned.dropoffAt, 4), toAt: new Date(`${DATE}T20:00:00+01:00`) },
  };
  const { job } = doneValue(await reportDisruption(services, pilot.dispatcher, report));
  const repaired = await finishJob(services, pilot.dispatcher, job?.id ?? '');
  // The plan was made without the rider, who is where she wanted to be: that is no news for anybody.
  expect(await read(services, pilot.dispatcher, (tx) => listPlannedRides(tx, repaired.id))).toEqual([]);
  const comparison = await read(services, pilot.dispatcher, (tx) =>
    comparePlans(tx, { beforeId: plan.id, afterId: repaired.id }, services.clock.now().toJSDate()),
  );
  expect(comparison).toMatchObject({ moves: [], promisesBroken: 0 });
  expect(comparison?.summary.hu).toBe('Senkinek sem változik az ideje, minden ígéret áll.');
});
