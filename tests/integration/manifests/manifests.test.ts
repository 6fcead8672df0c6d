import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/actor.ts';
import { requestTrip } from '../../../src/modules/booking/request-trip.ts';
import { read } from '../../../src/modules/common/transact.ts';
import { acknowledgeManifest } from '../../../src/modules/manifests/acknowledge-manifest.ts';
import {
  findManifestFor,
  listManifestStops,
  type ManifestStop,
} from '../../../src/modules/manifests/manifest-read-model.ts';
import { recordStopEvents, type StopEventInput } from '../../../src/modules/manifests/record-stop-events.ts';
import { type BookingFixture, createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { codesOf, doneValue, makePlan, planInput, publish } from '../../support/planned-day.ts';
import { createTestServices, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let pilot: BookingFixture;
let driver: Actor;
let stops: readonly ManifestStop[];

/** The wheelchair's rider is on the lift vehicle for certain, so this test knows whose manifest it reads. */
beforeAll(async () => {
  database = await createTestDatabase();
  services = createTestServices(database);
  pilot = await createBookingFixture(database, 'pilot');
  driver = { ...pilot.driver, driverId: pilot.secondDriverId };
  await database.asOwner(`update rider set driver_note = 'a csengő rossz, telefonáljon' where id = $1`, [
    pilot.riderId,
  ]);
  for (const [key, at] of [
    ['08:00', 'ride-0001'],
    ['11:00', 'ride-0002'],
  ] as const) {
    const details = ride(pilot, { riderId: pilot.riderId, at: `${DATE}T${key}` });
    doneValue(await requestTrip(services, pilot.dispatcher, { idempotencyKey: at, details, note: '' }));
  }
  doneValue(await publish(services, pilot.dispatcher, await makePlan(services, pilot.dispatcher, planInput(DATE))));
  const manifest = await read(services, driver, (tx) => findManifestFor(tx, driver, pilot.liftShiftId));
  if (!manifest) throw new Error('There is no manifest.');
  stops = await read(services, driver, (tx) => listManifestStops(tx, manifest, 'hu'));
  services.clock.moveTo(`${DATE}T14:00:00+01:00`);
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

let count = 0;
const event = (
  kind: StopEventInput['kind'],
  deviceTime: Date,
  change: Partial<StopEventInput> = {},
): StopEventInput => ({
  ...{ idempotencyKey: `event-${++count}-key`, kind, deviceTime },
  ...{ tripId: null, placeId: null, undoesKey: null, odometerKm: null },
  ...change,
});
const send = async (...events: readonly StopEventInput[]) =>
  doneValue(await recordStopEvents(services, driver, { shiftId: pilot.liftShiftId, events })).results;
const stateOf = async (tripId: string | null) =>
  (await database.asOwner<{ state: string }>('select state from trip where id = $1', [tripId]))[0]?.state;
const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

describe('the manifest', () => {
  test('tells what helps to carry and the load after each stop', () => {
    expect(stops.map((stop) => [stop.kind, stop.seatsAboard, stop.wheelchairsAboard])).toEqual([
      ['pull_out', 0, 0],
      ['pickup', 0, 1],
      ['dropoff', 0, 0],
      ['pickup', 0, 1],
      ['dropoff', 0, 0],
      ['pull_in', 0, 0],
    ]);
    expect(stops[1]).toMatchObject({
      ...{ riderName: 'Őze Gábor', phone: '+36 20 123 4567', partySize: 1, wheelchairs: 1 },
      helpNotes: ['kerekesszékkel utazik', 'a csengő rossz, telefonáljon'],
    });
    expect(stops.map((stop) => stop.code)).toEqual([...new Set(stops.map((stop) => stop.code))]);
  });

  test('is nobody else’s', async () => {
    const other = await read(services, pilot.driver, (tx) => findManifestFor(tx, pilot.driver, pilot.liftShiftId));
    expect(other).toBeNull();
    const input = { shiftId: pilot.liftShiftId, number: 1 };
    expect(codesOf(await acknowledgeManifest(services, pilot.driver, input))).toEqual(['NOT_YOURS']);
    const events = { shiftId: pilot.liftShiftId, events: [] };
    expect(codesOf(await recordStopEvents(services, pilot.driver, events))).toEqual(['NOT_YOURS']);
    expect(codesOf(await acknowledgeManifest(services, driver, { ...input, number: 2 }))).toEqual(['STALE_VERSION']);
    expect(doneValue(await acknowledgeManifest(services, driver, input)).manifest.acknowledgedAt).not.toBeNull();
  });
});

describe('a ride', () => {
  test('is recorded once, in order, and a slip is undone', async () => {
    const [, pickup, dropoff] = stops;
    if (!pickup || !dropoff) throw new Error('The stops are missing.');
    const { tripId } = pickup;
    const early = event('alighted', dropoff.scheduledBeginAt, { tripId });
    const [refused] = await send(early);
    expect(refused).toMatchObject({ event: null, conflict: expect.stringContaining('beszállás') });
    expect(await stateOf(tripId)).toBe('published');

    const boarded = event('boarded', pickup.scheduledDepartureAt, { tripId });
    const alighted = event('alighted', dropoff.scheduledDepartureAt, { tripId });
    const first = await send(boarded, alighted);
    expect(first.map((result) => result.conflict)).toEqual([null, null]);
    expect(await stateOf(tripId)).toBe('completed');
    // Sent again after a lost answer: the same events, nothing twice.
    const again = await send(boarded, alighted);
    expect(again.map((result) => result.event?.id)).toEqual(first.map((result) => result.event?.id));

    const [blocked] = await send(
      event('undone', later(pickup.scheduledDepartureAt, 1), { undoesKey: boarded.idempotencyKey }),
    );
    expect(blocked?.event).toBeNull();
    const undo = event('undone', later(dropoff.scheduledDepartureAt, 1), { undoesKey: alighted.idempotencyKey });
    await send(undo);
    expect(await stateOf(tripId)).toBe('on_board');
    const [twice] = await send(event('undone', undo.deviceTime, { undoesKey: alighted.idempotencyKey }));
    expect(twice?.conflict).toBe('Ezt már visszavonták.');
    await send(event('alighted', dropoff.scheduledDepartureAt, { tripId }));
    expect(await stateOf(tripId)).toBe('completed');
  });

  test('that nobody came for counts only after the wait inside the window', async () => {
    const pickup = stops[3];
    if (!pickup) throw new Error('The stop is missing.');
    const { tripId, placeId } = pickup;
    const [absent] = await send(event('no_show', later(pickup.scheduledBeginAt, 10), { tripId }));
    expect(absent?.conflict).toContain('érkezést');
    // The arrival is recorded for the place; it counts for whoever boards there.
    await send(event('arrived', pickup.scheduledBeginAt, { placeId }));
    const [soon] = await send(event('no_show', later(pickup.scheduledBeginAt, 4), { tripId }));
    expect(soon?.conflict).toContain('várni');
    const noShow = event('no_show', later(pickup.scheduledBeginAt, 5), { tripId });
    const [counted] = await send(noShow);
    expect(counted?.conflict).toBeNull();
    expect(await stateOf(tripId)).toBe('no_show');
    const entries = await database.asOwner(
      `select after from audit_entry where action = 'recordStopEvents' and entity_id = $1`,
      [tripId],
    );
    expect(entries).toMatchObject([{ after: { state: 'no_show' } }]);
    await send(event('undone', later(pickup.scheduledBeginAt, 6), { undoesKey: noShow.idempotencyKey }));
    expect(await stateOf(tripId)).toBe('published');
  });

  test('malformed events are refused one by one and the others are kept', async () => {
    const at = new Date(`${DATE}T07:00:00+01:00`);
    const results = await send(
      event('boarded', at),
      event('boarded', at, { tripId: pilot.homeId }),
      event('arrived', at, { placeId: pilot.riderId }),
      event('odometer_start', at, { odometerKm: 120_500 }),
      event('odometer_end', at, { odometerKm: 120_400 }),
      event('arrived', new Date(`${DATE}T20:00:00+01:00`), { tripId: stops[3]?.tripId ?? null }),
    );
    expect(results.map((result) => result.event !== null)).toEqual([false, false, false, true, false, false]);
    const many = { shiftId: pilot.liftShiftId, events: Array.from({ length: 201 }, () => event('arrived', at)) };
    expect(codesOf(await recordStopEvents(services, driver, many))).toEqual(['INVALID']);
  });
});
