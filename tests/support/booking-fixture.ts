/** A consortium that can carry people: two shifts on a date, one of them with a wheelchair place, and a few riders. */
import type { Actor } from '../../src/domain/actor.ts';
import type { TripDetails } from '../../src/modules/booking/check-booking.ts';
import { createId } from '../../src/platform/ids.ts';
import { type ConsortiumFixture, createConsortiumFixture, insertRow } from './consortium-fixture.ts';
import type { TestDatabase } from './database.ts';

/** A Tuesday; the test's clock stands on the Monday before, at 08:00. */
export const DATE = '2026-11-17';

export interface BookingFixture extends ConsortiumFixture {
  /** Walks and needs nothing. */
  readonly walkerId: string;
  readonly secondWalkerId: string;
  readonly officeId: string;
  readonly liftVehicleId: string;
  readonly secondDriverId: string;
  /** 06:00–14:00 with eight seats, driven by `driverId`. */
  readonly shiftId: string;
  /** 06:00–14:00 with five seats and a wheelchair place. */
  readonly liftShiftId: string;
  readonly dispatcher: Actor;
  readonly driver: Actor;
  readonly partner: Actor;
}

/** @param slug of the consortium, unlike those of others in the same database */
export async function createBookingFixture(database: TestDatabase, slug: string): Promise<BookingFixture> {
  const base = await createConsortiumFixture(database, slug);
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => insertRow(database, table, row);
  const own = { consortium_id: base.id };
  const [walkerId, secondWalkerId, officeId] = [createId(), createId(), createId()];
  const [liftVehicleId, secondDriverId] = [createId(), createId()];
  const [shiftId, liftShiftId] = [createId(), createId()];
  const rider = { ...own, settlement_id: base.settlementId, home_place_id: base.homeId };
  await insert('rider', { ...rider, id: walkerId, family_name: 'Kis', given_name: 'Anna', phone: '+36 20 555 0001' });
  await insert('rider', {
    ...rider,
    id: secondWalkerId,
    family_name: 'Nagy',
    given_name: 'Béla',
    phone: '+36 20 555 0002',
  });
  await insert('place', {
    ...{ ...own, id: officeId, settlement_id: base.settlementId, kind: 'office', name: 'Hivatal' },
    ...{ lat: 46.94, lon: 20.11 },
  });
  for (let weekday = 1; weekday <= 5; weekday++) {
    await insert('place_opening', { ...own, place_id: officeId, weekday, opens: '08:00', closes: '12:00' });
  }
  await insert('driver', { ...own, id: secondDriverId, family_name: 'Másik', given_name: 'Mária' });
  await insert('vehicle', {
    ...{ ...own, id: liftVehicleId, name: 'Emelős busz', plate: 'LI-FT-001', garage_place_id: base.garageId },
    features: ['lift', 'child_seat'],
  });
  await insert('vehicle_layout', { ...own, vehicle_id: liftVehicleId, position: 1, seats: 8 });
  await insert('vehicle_layout', { ...own, vehicle_id: liftVehicleId, position: 2, seats: 5, wheelchair_places: 1 });
  const shift = {
    ...{ ...own, service_date: DATE, start_place_id: base.garageId, end_place_id: base.garageId },
    ...{ start_at: `${DATE}T06:00:00+01:00`, end_at: `${DATE}T14:00:00+01:00` },
  };
  await insert('shift', { ...shift, id: shiftId, vehicle_id: base.vehicleId, driver_id: base.driverId });
  await insert('shift', { ...shift, id: liftShiftId, vehicle_id: liftVehicleId, driver_id: secondDriverId });
  const actor = (role: 'dispatcher' | 'driver' | 'partner'): Actor => ({
    consortiumId: base.id,
    staffAccountId: base.accountIds[role],
    role,
    driverId: role === 'driver' ? base.driverId : null,
    partnerId: role === 'partner' ? base.partnerId : null,
    language: 'hu',
  });
  return {
    ...base,
    ...{ walkerId, secondWalkerId, officeId, liftVehicleId, secondDriverId, shiftId, liftShiftId },
    ...{ dispatcher: actor('dispatcher'), driver: actor('driver'), partner: actor('partner') },
  };
}

/** To the surgery by 09:00 and nothing else, unless said. */
export function ride(fixture: BookingFixture, change: Partial<TripDetails> = {}): TripDetails {
  return {
    riderId: fixture.walkerId,
    purpose: 'health',
    fromPlaceId: fixture.homeId,
    toPlaceId: fixture.surgeryId,
    timing: 'arrive_by',
    at: `${DATE}T09:00`,
    companions: 0,
    wheelchairs: null,
    childSeats: null,
    returnKind: 'none',
    returnAt: null,
    ...change,
  };
}
