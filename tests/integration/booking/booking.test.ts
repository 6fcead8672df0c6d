import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withConsortium } from '../../../db/tenant.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { listTripsOfRequests } from '../../../src/modules/booking/booking-read-model.ts';
import { cancelTrip } from '../../../src/modules/booking/cancel-trip.ts';
import { changeTrip } from '../../../src/modules/booking/change-trip.ts';
import type { TripDetails } from '../../../src/modules/booking/check-booking.ts';
import { requestTrip } from '../../../src/modules/booking/request-trip.ts';
import { createId } from '../../../src/platform/ids.ts';
import { type BookingFixture, createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { insertRow } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, TEST_NOW, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let pilot: BookingFixture;
let sister: BookingFixture;
let key = 0;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database);
  pilot = await createBookingFixture(database, 'pilot');
  sister = await createBookingFixture(database, 'sister');
  await insertRow(database, 'calendar_day', {
    ...{ consortium_id: pilot.id, service_date: '2026-12-24', kind: 'blackout', name: 'Szenteste' },
  });
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

const ask = (change: Partial<TripDetails> = {}, actor = pilot.dispatcher) =>
  requestTrip(services, actor, { idempotencyKey: `booking-${++key}`, details: ride(pilot, change), note: '' });

const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === 'done' ? [] : outcome.faults.map(({ code, path }) => [code, path.join('.')]);

function doneValue<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

const snapshot = () =>
  database.asOwner(`select (select count(*) from trip_request)::int as requests, (select count(*) from trip)::int as trips,
    (select count(*) from audit_entry)::int as entries, (select count(*) from idempotency_key)::int as keys,
    (select coalesce(sum(bookings_version), 0) from service_day)::int as versions`);

const tripsOf = (requestId: string) =>
  withConsortium(services.db, pilot.id, (tx) => listTripsOfRequests(tx, [requestId]));

describe('asking for a ride', () => {
  test('writes the request, both trips, an audit entry, and raises the version of the day', async () => {
    const { request } = doneValue(await ask({ at: `${DATE}T07:00`, returnKind: 'fixed', returnAt: `${DATE}T07:40` }));
    expect(request).toMatchObject({ serviceDate: DATE, source: 'phone', returnKind: 'fixed', version: 1 });
    const trips = await tripsOf(request.id);
    // Ten minutes direct: the longest ride is min(1.5 · 10 + 15, 40, 60) = 30 minutes; boarding one minute.
    expect(trips[0]).toMatchObject({
      ...{ leg: 'outbound', state: 'requested', seats: 1, longestRideSeconds: 1800 },
      requestedDropoff: { earliest: new Date(`${DATE}T05:30:00Z`), latest: new Date(`${DATE}T06:00:00Z`) },
      requestedPickup: { earliest: new Date(`${DATE}T04:59:00Z`), latest: new Date(`${DATE}T05:49:00Z`) },
    });
    expect(trips[1]).toMatchObject({ leg: 'return', fromPlaceId: pilot.surgeryId, toPlaceId: pilot.homeId });
    const [day] = await database.asOwner<{ bookings_version: number }>(
      'select bookings_version from service_day where consortium_id = $1 and service_date = $2',
      [pilot.id, DATE],
    );
    expect(day?.bookings_version).toBeGreaterThanOrEqual(1);
  });

  test('takes the wheelchair from the needs of the rider', async () => {
    const { request } = doneValue(await ask({ riderId: pilot.riderId, at: `${DATE}T08:00` }));
    const [trip] = await tripsOf(request.id);
    expect(trip).toMatchObject({ seats: 0, wheelchairs: 1, boardingSeconds: 240 });
  });

  test('on call keeps a return without a time until the service closes', async () => {
    const { request } = doneValue(
      await ask({ riderId: pilot.secondWalkerId, at: `${DATE}T08:00`, returnKind: 'will_call' }),
    );
    const [, back] = await tripsOf(request.id);
    expect(back).toMatchObject({
      willCall: true,
      releasedAt: null,
      requestedDropoff: { latest: new Date(`${DATE}T21:00:00Z`) },
    });
  });

  test('answers a repeated key with the same request and another input with a refusal', async () => {
    const details = ride(pilot, { at: '2026-11-18T09:00' });
    const input = { idempotencyKey: 'booking-same', details, note: '' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => requestTrip(services, pilot.dispatcher, input)));
    expect(new Set(answers.map((answer) => doneValue(answer).request.id)).size).toBe(1);
    const other = await requestTrip(services, pilot.dispatcher, { ...input, note: 'mást' });
    expect(codesOf(other)).toEqual([['KEY_REUSED', 'idempotencyKey']]);
  });

  test('lets only one of two requests of a rider at one time in', async () => {
    const asked = await Promise.all([ask({ at: '2026-11-19T09:00' }), ask({ at: '2026-11-19T09:05' })]);
    expect(asked.map((outcome) => outcome.kind).sort()).toEqual(['done', 'refused']);
    const [refusal] = asked.filter((outcome) => outcome.kind === 'refused');
    expect(refusal && codesOf(refusal)).toEqual([['ALREADY_TRAVELLING', 'details.at']]);
  });

  test.each<readonly [string, () => Partial<TripDetails>, string, string]>([
    ['a text that is no time', () => ({ at: 'kilenckor' }), 'INVALID', 'at'],
    ['a day that does not exist', () => ({ at: '2026-02-30T09:00' }), 'INVALID', 'at'],
    ['a time that the clock change skips', () => ({ at: '2027-03-28T02:30' }), 'TIME_NOT_EXISTING', 'at'],
    ['a time that happens twice', () => ({ at: '2026-10-25T02:30' }), 'TIME_AMBIGUOUS', 'at'],
    ['a past date', () => ({ at: '2026-11-13T09:00' }), 'IN_PAST', 'at'],
    ['a date beyond the horizon', () => ({ at: '2027-03-01T09:00' }), 'BEYOND_HORIZON', 'at'],
    ['an appointment that cannot be reached any more', () => ({ at: '2026-11-16T08:05' }), 'TOO_EARLY_TO_ARRIVE', 'at'],
    ['a time before the service opens', () => ({ at: `${DATE}T04:30` }), 'OUTSIDE_HOURS', 'at'],
    [
      'an evening ride that ends after closing',
      () => ({ timing: 'depart_after', at: `${DATE}T21:55` }),
      'OUTSIDE_HOURS',
      'at',
    ],
    ['a day without service', () => ({ at: '2026-12-24T09:00' }), 'BLACKOUT_DAY', 'at'],
    [
      'an office that is closed then',
      () => ({ toPlaceId: pilot.officeId, at: `${DATE}T13:00` }),
      'CLOSED_AT_ARRIVAL',
      'at',
    ],
    ['an unknown rider', () => ({ riderId: createId() }), 'NOT_FOUND', 'riderId'],
    ['an id that is none', () => ({ riderId: "'; drop table rider" }), 'NOT_FOUND', 'riderId'],
    ['a rider of another consortium', () => ({ riderId: sister.walkerId }), 'NOT_FOUND', 'riderId'],
    ['a place of another consortium', () => ({ toPlaceId: sister.surgeryId }), 'NOT_FOUND', 'toPlaceId'],
    ['the same place twice', () => ({ toPlaceId: pilot.homeId }), 'SAME_PLACE', 'toPlaceId'],
    ['a party of nine', () => ({ companions: 8 }), 'PARTY_TOO_LARGE', 'companions'],
    ['two wheelchairs', () => ({ companions: 1, wheelchairs: 2 }), 'PARTY_TOO_LARGE', 'companions'],
    ['a party of two thousand', () => ({ companions: 2000 }), 'INVALID', 'companions'],
    ['half a companion', () => ({ companions: 0.5 }), 'INVALID', 'companions'],
    [
      'a return before the appointment',
      () => ({ returnKind: 'fixed', returnAt: `${DATE}T08:59` }),
      'RETURN_BEFORE_OUTBOUND',
      'returnAt',
    ],
    ['a fixed return without a time', () => ({ returnKind: 'fixed' }), 'INVALID', 'returnAt'],
    ['a time of return without a return', () => ({ returnAt: `${DATE}T10:00` }), 'INVALID', 'returnAt'],
  ])('refuses %s and writes nothing', async (_what, change, code, field) => {
    const before = await snapshot();
    expect(codesOf(await ask({ at: `${DATE}T09:00`, ...change() }))).toContainEqual([code, `details.${field}`]);
    expect(await snapshot()).toEqual(before);
  });

  test('refuses a note that is too long or has control signs', async () => {
    for (const note of ['x'.repeat(1001), 'a\u0000b']) {
      const input = { idempotencyKey: `booking-${++key}`, details: ride(pilot), note };
      expect(codesOf(await requestTrip(services, pilot.dispatcher, input))).toEqual([['INVALID', 'note']]);
    }
  });

  test('accepts both readings of an ambiguous time when they come with an offset', async () => {
    services.clock.moveTo('2026-10-20T08:00:00+02:00');
    await database.asOwner(`update service_hours set opens = '00:00', closes = '24:00' where consortium_id = $1`, [
      sister.id,
    ]);
    const night = (at: string) =>
      requestTrip(services, sister.dispatcher, {
        ...{ idempotencyKey: `night-${at}`, note: '' },
        details: ride(sister, { at, timing: 'depart_after' }),
      });
    const first = doneValue(await night('2026-10-25T02:30+02:00'));
    // The evening's service date; an hour later is another moment, so the rider is not travelling twice.
    expect(first.request).toMatchObject({ serviceDate: '2026-10-24' });
    services.clock.moveTo(TEST_NOW);
  });

  test('lets a partner book only its own riders', async () => {
    expect(codesOf(await ask({ at: '2026-11-20T09:00' }, pilot.partner))).toEqual([['NOT_FOUND', 'details.riderId']]);
    const own = doneValue(await ask({ riderId: pilot.partnerRiderId, at: '2026-11-20T09:00' }, pilot.partner));
    expect(own.request).toMatchObject({ source: 'partner', partnerId: pilot.partnerId });
  });
});

describe('changing a request', () => {
  test('moves its trips, keeps what is not sent, and refuses the version before', async () => {
    const { request } = doneValue(
      await ask({ at: '2026-11-23T09:00', returnKind: 'fixed', returnAt: '2026-11-23T11:00' }),
    );
    const change = { requestId: request.id, expectedVersion: 1, at: '2026-11-23T10:00' };
    const changed = doneValue(await changeTrip(services, pilot.dispatcher, change));
    expect(changed.request).toMatchObject({ version: 2, requestedAt: new Date('2026-11-23T09:00:00Z') });
    const [outbound, back] = await tripsOf(request.id);
    expect(outbound?.requestedDropoff.latest).toEqual(new Date('2026-11-23T09:00:00Z'));
    expect(back?.requestedPickup.earliest).toEqual(new Date('2026-11-23T10:00:00Z'));
    const stale = await changeTrip(services, pilot.dispatcher, change);
    expect(stale).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'STALE_VERSION' }],
      value: { request: { version: 2 } },
    });
  });

  test('takes a return back and asks for it again', async () => {
    const { request } = doneValue(await ask({ at: '2026-11-24T09:00', returnKind: 'will_call' }));
    const without = { requestId: request.id, expectedVersion: 1, returnKind: 'none' as const };
    doneValue(await changeTrip(services, pilot.dispatcher, without));
    expect((await tripsOf(request.id)).map((trip) => trip.state)).toEqual(['requested', 'cancelled']);
    const again = {
      requestId: request.id,
      expectedVersion: 2,
      returnKind: 'fixed' as const,
      returnAt: '2026-11-24T10:00',
    };
    doneValue(await changeTrip(services, pilot.dispatcher, again));
    expect((await tripsOf(request.id)).map((trip) => trip.state)).toEqual(['requested', 'requested']);
  });

  test('obeys the rules of asking', async () => {
    const { request } = doneValue(await ask({ at: '2026-11-25T09:00' }));
    const before = await snapshot();
    for (const [at, code] of [
      ['2027-03-28T02:30', 'TIME_NOT_EXISTING'],
      ['2026-11-01T09:00', 'IN_PAST'],
      ['2026-11-25T04:00', 'OUTSIDE_HOURS'],
    ] as const) {
      const change = { requestId: request.id, expectedVersion: 1, at };
      expect(codesOf(await changeTrip(services, pilot.dispatcher, change))).toEqual([[code, 'at']]);
    }
    expect(await snapshot()).toEqual(before);
  });
});

describe('cancelling', () => {
  test('one leg leaves the other, and the class follows from the notice', async () => {
    const { request } = doneValue(
      await ask({ at: '2026-11-26T09:00', returnKind: 'fixed', returnAt: '2026-11-26T11:00' }),
    );
    const cancel = { requestId: request.id, expectedVersion: 1, legs: ['return'] as const, atDoor: false, reason: '' };
    doneValue(await cancelTrip(services, pilot.dispatcher, cancel));
    expect((await tripsOf(request.id)).map((trip) => [trip.state, trip.cancellationClass])).toEqual([
      ['requested', null],
      ['cancelled', 'early'],
    ]);
    const stale = await cancelTrip(services, pilot.dispatcher, cancel);
    expect(codesOf(stale)).toEqual([['STALE_VERSION', 'expectedVersion']]);
    const twice = await cancelTrip(services, pilot.dispatcher, { ...cancel, expectedVersion: 2 });
    expect(codesOf(twice)).toEqual([['WRONG_STATE', 'legs']]);
    services.clock.moveTo('2026-11-26T06:30:00+01:00');
    // Pickup is asked for from 07:59 − … at the earliest 07:59: less than two hours away.
    doneValue(await cancelTrip(services, pilot.dispatcher, { ...cancel, expectedVersion: 2, legs: null }));
    expect((await tripsOf(request.id))[0]?.cancellationClass).toBe('late');
    services.clock.moveTo(TEST_NOW);
  });

  test('what belongs to another consortium is not there', async () => {
    const { request } = doneValue(await ask({ at: '2026-11-27T09:00' }));
    const cancel = { requestId: request.id, expectedVersion: 1, legs: null, atDoor: false, reason: '' };
    expect(codesOf(await cancelTrip(services, sister.dispatcher, cancel))).toEqual([['NOT_FOUND', 'requestId']]);
    expect(codesOf(await cancelTrip(services, pilot.partner, cancel))).toEqual([['NOT_FOUND', 'requestId']]);
  });
});
