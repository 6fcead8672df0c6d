/** A vehicle breaks down whose driver recorded nothing: what the plan says was driven is not driven again, and who sat in it is fetched there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTripsOfRequests } from '../../../src/modules/booking/booking-read-model.ts';
import type { TripDetails } from '../../../src/modules/booking/check-booking.ts';
import { read } from '../../../src/modules/common/transact.ts';
import { recordStopEvents } from '../../../src/modules/manifests/record-stop-events.ts';
import { findPublishedPlan } from '../../../src/modules/plans/plan-repository.ts';
import { listPlannedRides } from '../../../src/modules/plans/planned-rides-read-model.ts';
import type { DisruptionRecord } from '../../../src/modules/plans/plans-read-model.ts';
import { listPresumedTrips } from '../../../src/modules/plans/presumed-aboard-read-model.ts';
import { type ReportDisruptionInput, reportDisruption } from '../../../src/modules/plans/report-disruption.ts';
import { listStopsOfPlan } from '../../../src/modules/plans/run-repository.ts';
import { type BookingFixture, createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { insertRow } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createPhone } from '../../support/phone.ts';
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

const ask = async (pilot: BookingFixture, change: Partial<TripDetails>) =>
  (await askForTrip(services, pilot, change)).trip;

/** A time of the service date, in winter. */
const at = (time: string) => new Date(`${DATE}T${time}:00+01:00`);

const ridesOf = async (pilot: BookingFixture, planId: string) => {
  const rides = await read(services, pilot.dispatcher, (tx) => listPlannedRides(tx, planId));
  return new Map(rides.map((one) => [one.tripId, one]));
};

const presumedOf = async (pilot: BookingFixture, disruption: DisruptionRecord) => {
  const now = services.clock.now().toJSDate();
  const trips = await read(services, pilot.dispatcher, (tx) => listPresumedTrips(tx, disruption, now));
  return trips.map(({ id }) => id);
};

const pickupPlaces = async (pilot: BookingFixture, planId: string) => {
  const stops = await read(services, pilot.dispatcher, (tx) => listStopsOfPlan(tx, planId));
  return new Map(stops.filter(({ kind }) => kind === 'pickup').map(({ tripId, placeId }) => [tripId, placeId]));
};

test('who has arrived by the plan is left alone, who sat in the vehicle is fetched there, who waits is fetched at home', async () => {
  const pilot = await createBookingFixture(database, 'pilot');
  // Boards at 08:28 and is to alight at 08:51; the other one boards at 08:29 and alights at 08:40 (fixed legs of ten minutes, a minute a stop).
  const aboard = await ask(pilot, { at: `${DATE}T09:00` });
  const arrived = await ask(pilot, { riderId: pilot.secondWalkerId, toPlaceId: pilot.officeId, at: `${DATE}T09:10` });
  const waiting = await ask(pilot, { at: `${DATE}T11:00` });
  const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
  doneValue(await publish(services, pilot.dispatcher, plan));
  const before = await ridesOf(pilot, plan.id);
  const shiftId = before.get(aboard.id)?.shiftId;
  expect(before.get(arrived.id)?.shiftId).toBe(shiftId);
  expect(before.get(aboard.id)?.dropoffAt).toEqual(at('08:51'));
  expect(before.get(arrived.id)?.dropoffAt).toEqual(at('08:40'));

  const isLift = shiftId === pilot.liftShiftId;
  services.clock.moveTo(`${DATE}T08:44:00+01:00`);
  const report = {
    ...{ idempotencyKey: 'silent-breakdown', serviceDate: DATE, kind: 'breakdown' as const, driverId: null, note: '' },
    ...{ vehicleId: isLift ? pilot.liftVehicleId : pilot.vehicleId, fromAt: at('08:43'), toAt: at('14:00') },
  };
  const { disruption, job } = doneValue(await reportDisruption(services, pilot.dispatcher, report));
  const repaired = await finishJob(services, pilot.dispatcher, job?.id ?? '');
  const otherShift = isLift ? pilot.shiftId : pilot.liftShiftId;
  const expectRepaired = async (planId: string) => {
    const rides = await ridesOf(pilot, planId);
    const pickups = await pickupPlaces(pilot, planId);
    expect(rides.get(arrived.id)).toMatchObject({ shiftId, pickupAt: at('08:29'), dropoffAt: at('08:40') });
    expect(rides.get(aboard.id)?.shiftId).toBe(otherShift);
    expect(pickups.get(aboard.id)).toBe(pilot.officeId);
    expect(rides.get(waiting.id)?.shiftId).toBe(otherShift);
    expect(pickups.get(waiting.id)).toBe(pilot.homeId);
  };
  await expectRepaired(repaired.id);
  expect(await presumedOf(pilot, disruption)).toEqual([aboard.id]);
  // Nobody is told that they are left out.
  services.clock.moveTo(`${DATE}T08:45:00+01:00`);
  expect(doneValue(await publish(services, pilot.dispatcher, repaired)).callTasksCreated).toBe(0);

  // Another plan of the rest of the day knows it still, though the plan that it starts from has the rider in the other vehicle.
  services.clock.moveTo(`${DATE}T08:46:00+01:00`);
  const later = await makePlan(services, pilot.dispatcher, planInput(DATE, { basePlanId: repaired.id }));
  await expectRepaired(later.id);
  // A trip that is booked meanwhile is put into the plan in force beside all this.
  const phone = createPhone(services, pilot.dispatcher);
  const booked = await phone.book(ride(pilot, { riderId: pilot.secondWalkerId, at: `${DATE}T13:00` }));
  const inForce = await read(services, pilot.dispatcher, (tx) => findPublishedPlan(tx, DATE));
  await expectRepaired(inForce?.id ?? '');
  const [outbound] = await read(services, pilot.dispatcher, (tx) => listTripsOfRequests(tx, [booked.id]));
  expect((await ridesOf(pilot, inForce?.id ?? '')).get(outbound?.id ?? '')?.shiftId).toBe(otherShift);

  // At noon the windows of the morning are over; what was driven by the plan stays in it all the same.
  services.clock.moveTo(`${DATE}T12:00:00+01:00`);
  const atNoon = await makePlan(services, pilot.dispatcher, planInput(DATE));
  await expectRepaired(atNoon.id);

  // What the odometer showed in the morning says nothing of anybody, nor does a press that was taken back.
  const undone = 'silent-undone';
  const nothing = { tripId: null, placeId: null, undoesKey: null, odometerKm: null, deviceTime: at('08:26') };
  const idle = [
    { ...nothing, idempotencyKey: 'silent-odometer', kind: 'odometer_start' as const, odometerKm: 120_500 },
    { ...nothing, idempotencyKey: undone, kind: 'arrived' as const, placeId: pilot.homeId },
    { ...nothing, idempotencyKey: 'silent-undoes', kind: 'undone' as const, undoesKey: undone },
  ];
  const said = await recordStopEvents(services, pilot.dispatcher, { shiftId: shiftId ?? '', events: idle });
  expect(doneValue(said).results.map(({ conflict }) => conflict)).toEqual([null, null, null]);
  expect(await presumedOf(pilot, disruption)).toEqual([aboard.id]);
  const stillAtNoon = await makePlan(services, pilot.dispatcher, planInput(DATE));
  await expectRepaired(stillAtNoon.id);

  // The driver's word takes the place of the plan: one press, and nobody counts as aboard who was not recorded so.
  const press = {
    ...{ idempotencyKey: 'silent-no-more', kind: 'arrived' as const, tripId: null, placeId: pilot.homeId },
    ...{ undoesKey: null, odometerKm: null, deviceTime: at('08:27') },
  };
  const sent = { shiftId: shiftId ?? '', events: [press] };
  expect(doneValue(await recordStopEvents(services, pilot.dispatcher, sent)).results).toMatchObject([
    { conflict: null },
  ]);
  expect(await presumedOf(pilot, disruption)).toEqual([]);
});

test('a plan made later keeps what was driven on a shift whose driver recorded nothing', async () => {
  services.clock.moveTo('2026-11-16T08:00:00+01:00');
  const pilot = await createBookingFixture(database, 'silent');
  const early = await ask(pilot, { at: `${DATE}T09:00` });
  let plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
  doneValue(await publish(services, pilot.dispatcher, plan));
  const driven = (await ridesOf(pilot, plan.id)).get(early.id);
  // At noon the shift is under way, at three in the afternoon it is over.
  for (const time of ['12:00', '15:00']) {
    services.clock.moveTo(`${DATE}T${time}:00+01:00`);
    plan = await makePlan(services, pilot.dispatcher, planInput(DATE, { basePlanId: plan.id }));
    const { shiftId, pickupAt, dropoffAt } = driven ?? {};
    expect((await ridesOf(pilot, plan.id)).get(early.id)).toMatchObject({ shiftId, pickupAt, dropoffAt });
    expect(doneValue(await publish(services, pilot.dispatcher, plan)).callTasksCreated).toBe(0);
  }
});

test('the break that such a shift had stays in its run', async () => {
  services.clock.moveTo('2026-11-16T08:00:00+01:00');
  const pilot = await createBookingFixture(database, 'paused');
  // One vehicle: with two of them nobody need drive before the break and after it.
  await database.asOwner('update shift set cancelled_at = now() where id = $1', [pilot.liftShiftId]);
  await insertRow(database, 'shift_break', {
    ...{ consortium_id: pilot.id, shift_id: pilot.shiftId, position: 1, duration_seconds: 1200 },
    ...{ earliest_at: at('10:00'), latest_at: at('11:00') },
  });
  const trips = [await ask(pilot, { at: `${DATE}T09:00` }), await ask(pilot, { at: `${DATE}T13:00` })];
  const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
  doneValue(await publish(services, pilot.dispatcher, plan));
  const breaksOf = async (planId: string) =>
    (await read(services, pilot.dispatcher, (tx) => listStopsOfPlan(tx, planId)))
      .filter(({ kind }) => kind === 'break')
      .map(({ scheduledBeginAt }) => scheduledBeginAt);
  expect(await breaksOf(plan.id)).toHaveLength(1);
  for (const time of ['13:30', '15:00']) {
    services.clock.moveTo(`${DATE}T${time}:00+01:00`);
    const later = await makePlan(services, pilot.dispatcher, planInput(DATE, { basePlanId: plan.id }));
    expect([...(await ridesOf(pilot, later.id)).keys()].sort()).toEqual(trips.map(({ id }) => id).sort());
    expect(await breaksOf(later.id)).toHaveLength(1);
  }
});

/** One rider on one silent shift, published; and what to report of it. */
async function publishRide(slug: string) {
  services.clock.moveTo('2026-11-16T08:00:00+01:00');
  const pilot = await createBookingFixture(database, slug);
  // Boards at 08:19 and alights at 08:30.
  const trip = await ask(pilot, { at: `${DATE}T09:00` });
  const plan = await makePlan(services, pilot.dispatcher, planInput(DATE));
  doneValue(await publish(services, pilot.dispatcher, plan));
  const ride = (await ridesOf(pilot, plan.id)).get(trip.id);
  if (!ride) throw new Error('The trip is not planned.');
  expect(ride.dropoffAt).toEqual(at('08:30'));
  const isLift = ride.shiftId === pilot.liftShiftId;
  const [driver] = await database.asOwner<{ id: string }>('select driver_id as id from shift where id = $1', [
    ride.shiftId,
  ]);
  const report = async (change: Partial<ReportDisruptionInput>) => {
    const input = {
      ...{ idempotencyKey: `${slug}-report`, serviceDate: DATE, kind: 'breakdown' as const, note: '' },
      ...{ vehicleId: isLift ? pilot.liftVehicleId : pilot.vehicleId, driverId: null },
      ...{ fromAt: at('06:00'), toAt: at('20:00'), ...change },
    };
    const { disruption, job } = doneValue(await reportDisruption(services, pilot.dispatcher, input));
    return { disruption, repaired: await finishJob(services, pilot.dispatcher, job?.id ?? '') };
  };
  const absent = { kind: 'driver_absent' as const, vehicleId: null, driverId: driver?.id ?? '' };
  return { pilot, trip, ride, report, absent, otherShiftId: isLift ? pilot.shiftId : pilot.liftShiftId };
}

test('whom an absent driver should have carried is planned for another one, not presumed carried', async () => {
  const { pilot, trip, report, absent, otherShiftId } = await publishRide('absent');
  services.clock.moveTo(`${DATE}T08:36:00+01:00`);
  const { repaired } = await report(absent);
  expect((await ridesOf(pilot, repaired.id)).get(trip.id)?.shiftId).toBe(otherShiftId);
});

test('what a driver drove who came late stays driven', async () => {
  const { pilot, trip, ride, report, absent } = await publishRide('late');
  services.clock.moveTo(`${DATE}T07:00:00+01:00`);
  const { repaired } = await report({ ...absent, toAt: at('08:00') });
  services.clock.moveTo(`${DATE}T07:02:00+01:00`);
  doneValue(await publish(services, pilot.dispatcher, repaired));
  services.clock.moveTo(`${DATE}T12:00:00+01:00`);
  const atNoon = await makePlan(services, pilot.dispatcher, planInput(DATE, { basePlanId: repaired.id }));
  const { shiftId, pickupAt, dropoffAt } = ride;
  expect((await ridesOf(pilot, atNoon.id)).get(trip.id)).toMatchObject({ shiftId, pickupAt, dropoffAt });
});

test('in a vehicle that was taken out in advance sits nobody: the plan made for it has them elsewhere', async () => {
  const { pilot, trip, report, otherShiftId } = await publishRide('workshop');
  services.clock.moveTo(`${DATE}T07:00:00+01:00`);
  const { disruption, repaired } = await report({ fromAt: at('08:25') });
  services.clock.moveTo(`${DATE}T07:02:00+01:00`);
  doneValue(await publish(services, pilot.dispatcher, repaired));
  services.clock.moveTo(`${DATE}T08:32:00+01:00`);
  expect(await presumedOf(pilot, disruption)).toEqual([]);
  const later = await makePlan(services, pilot.dispatcher, planInput(DATE, { basePlanId: repaired.id }));
  expect((await ridesOf(pilot, later.id)).get(trip.id)?.shiftId).toBe(otherShiftId);
  expect((await pickupPlaces(pilot, later.id)).get(trip.id)).toBe(pilot.homeId);
});
