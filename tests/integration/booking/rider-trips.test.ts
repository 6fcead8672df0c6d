import { afterAll, beforeAll, expect, test } from 'vitest';
import { withConsortium } from '../../../db/tenant.ts';
import type { TripDetails } from '../../../src/modules/booking/check-booking.ts';
import { requestTrip } from '../../../src/modules/booking/request-trip.ts';
import {
  listComingRequests,
  listFavouritePlaceIds,
  listRecentRequests,
} from '../../../src/modules/booking/rider-trips-read-model.ts';
import { type BookingFixture, createBookingFixture, DATE, ride } from '../../support/booking-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, TEST_NOW, type TestServices } from '../../support/services.ts';

const BEFORE = '2026-11-09T08:00:00+01:00';
const TODAY = '2026-11-16';

let database: TestDatabase;
let services: TestServices;
let pilot: BookingFixture;
let key = 0;

const enter = async (change: Partial<TripDetails>, actor = pilot.dispatcher) => {
  const input = { idempotencyKey: `rider-trips-${++key}`, details: ride(pilot, change), note: '' };
  const outcome = await requestTrip(services, actor, input);
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.faults));
  return outcome.value.request.id;
};
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

beforeAll(async () => {
  database = await createTestDatabase();
  services = createTestServices(database);
  pilot = await createBookingFixture(database, 'pilot');
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});

test('the card shows past trips newest first, coming ones soonest first, and where the rider goes most', async () => {
  services.clock.moveTo(BEFORE);
  const first = await enter({ at: '2026-11-10T09:00' });
  const second = await enter({ at: '2026-11-11T09:00' });
  const third = await enter({ at: '2026-11-12T10:00', toPlaceId: pilot.officeId });
  services.clock.moveTo(TEST_NOW);
  const later = await enter({ at: '2026-11-18T09:00' });
  const sooner = await enter({ at: `${DATE}T09:00` });
  const own = { riderId: pilot.walkerId, today: TODAY };
  await withConsortium(services.db, pilot.id, async (tx) => {
    expect(ids(await listRecentRequests(tx, pilot.dispatcher, { ...own, first: 10 }))).toEqual([third, second, first]);
    expect(ids(await listRecentRequests(tx, pilot.dispatcher, { ...own, first: 2 }))).toEqual([third, second]);
    expect(ids(await listComingRequests(tx, pilot.dispatcher, own))).toEqual([sooner, later]);
    // The surgery four times, the office once; home, where every ride begins, is none.
    expect(await listFavouritePlaceIds(tx, pilot.dispatcher, pilot.walkerId)).toEqual([
      pilot.surgeryId,
      pilot.officeId,
    ]);
  });
});

test('a partner sees nothing that it did not book, and nobody is found by a malformed id', async () => {
  const own = { riderId: pilot.walkerId, today: TODAY };
  await withConsortium(services.db, pilot.id, async (tx) => {
    expect(await listRecentRequests(tx, pilot.partner, { ...own, first: 10 })).toEqual([]);
    expect(await listComingRequests(tx, pilot.partner, own)).toEqual([]);
    expect(await listFavouritePlaceIds(tx, pilot.partner, pilot.walkerId)).toEqual([]);
    expect(await listFavouritePlaceIds(tx, pilot.dispatcher, 'nobody')).toEqual([]);
  });
});
