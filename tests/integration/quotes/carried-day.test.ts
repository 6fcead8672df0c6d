/** A day that a server carries on from booking to booking is the day that another server opens anew. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancelTrip } from '../../../src/modules/booking/cancel-trip.ts';
import { requestTrip } from '../../../src/modules/booking/request-trip.ts';
import { openDayNow } from '../../../src/modules/quotes/live-days.ts';
import { createId } from '../../../src/platform/ids.ts';
import { type BookingFixture, createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createPhone } from '../../support/phone.ts';
import { doneValue, makePlan, planInput, publish } from '../../support/planned-day.ts';
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

async function request(riderId: string, at: string) {
  const details = { ...ride(pilot, { at: `${DATE}T${at}` }), riderId };
  const input = { idempotencyKey: createId(), details, note: '' };
  return doneValue(await requestTrip(services, pilot.dispatcher, input)).request;
}

async function cancel({ id, version }: { readonly id: string; readonly version: number }) {
  const input = { requestId: id, expectedVersion: version, legs: null, reason: '', atDoor: false };
  doneValue(await cancelTrip(services, pilot.dispatcher, input));
}

const open = () => openDayNow(services, pilot.dispatcher, DATE, []);
/** Another server's memory: it has not seen the day yet. */
const openAnew = () => openDayNow({ ...services, db: services.db.withoutPlugins() }, pilot.dispatcher, DATE, []);

type Opened = Awaited<ReturnType<typeof open>>;

function describeDay({ live, fingerprint }: Opened) {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  // Each server numbers places in the order in which it met them.
  const placeOf = (row: number) => [...live.table.rowOf.keys()][row];
  return {
    fingerprint,
    orders: live.firm.listOrders(),
    routes: live.firm.writeRoutes(),
    // Whoever was only asked for may sit in another vehicle.
    reserved: live.reserved
      .listOrders()
      .flatMap((route) => route.stops.map((stop) => stop.request))
      .sort(),
    promises: byId(live.day.trips).map(({ id, promise }) => ({ id, promise })),
    requests: byId(live.built.problem.requests).map((one) => ({
      ...one,
      pickup: { ...one.pickup, location: placeOf(one.pickup.location) },
      dropoff: { ...one.dropoff, location: placeOf(one.dropoff.location) },
    })),
    leftOut: [...live.leftOut],
  };
}

async function expectCarried(before: Opened): Promise<Opened> {
  const now = await open();
  expect(now.fingerprint).not.toBe(before.fingerprint);
  // Not read again.
  expect(now.live.day.shifts).toBe(before.live.day.shifts);
  expect(describeDay(now)).toEqual(describeDay(await openAnew()));
  return now;
}

test('bookings and cancellations carry the open day on, a promise opens it anew', async () => {
  const phone = createPhone(services, pilot.dispatcher);
  const promised = await phone.book(ride(pilot));
  const asked = await request(pilot.secondWalkerId, '08:45');
  const first = await open();
  expect(first.live.day.trips).toHaveLength(2);

  await request(pilot.walkerId, '11:30');
  const second = await expectCarried(first);
  expect(second.live.reserved.listOrders().flatMap((route) => route.stops)).toHaveLength(6);
  // Who still holds the day as it was finds it so.
  expect(first.live.reserved.listOrders().flatMap((route) => route.stops)).toHaveLength(4);

  await cancel(asked);
  const third = await expectCarried(second);
  await cancel(promised);
  const fourth = await expectCarried(third);
  expect(fourth.live.firm.listOrders()).toEqual([]);

  await phone.book(ride(pilot, { riderId: pilot.secondWalkerId }));
  const fifth = await open();
  expect(describeDay(fifth)).toEqual(describeDay(await openAnew()));
  expect(fifth.live.firm.listOrders().flatMap((route) => route.stops)).toHaveLength(2);
  await request(pilot.riderId, '11:00');
  await expectCarried(fifth);
});

test('so is a published day, after a promise as well', async () => {
  const planned = await makePlan(services, pilot.dispatcher, planInput(DATE));
  expect(planned.figures.tripsServed).toBeGreaterThan(0);
  doneValue(await publish(services, pilot.dispatcher, planned));
  const phone = createPhone(services, pilot.dispatcher);
  const before = await open();
  const promised = await phone.book(ride(pilot, { at: `${DATE}T10:30` }));
  const after = await open();
  expect(after.isPublished).toBe(true);
  // Kept from the acceptance, not read again.
  expect(after.live.day.shifts).toBe(before.live.day.shifts);
  expect(describeDay(after)).toEqual(describeDay(await openAnew()));
  await cancel(promised);
  await expectCarried(after);
});
