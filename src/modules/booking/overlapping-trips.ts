/** Whether the rider is already on the way at that time. */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import { addDays } from '../../domain/local-time.ts';
import { OCCUPYING_STATES } from '../../domain/trip-state.ts';
import { type InstantWindow, overlaps, type Timing } from '../../domain/trip-windows.ts';
import type { CheckedLeg } from './check-booking.ts';
import type { TripRecord } from './trip-records.ts';
import { listTripsOfRider } from './trip-repository.ts';
import { listTripRequestsByIds } from './trip-request-repository.ts';

/**
 * The first leg that overlaps another trip of the rider, or undefined. Lock the rider first (lockRider), or two requests may
 * both find the time free.
 * @param except the request that is being changed: it does not stand in its own way
 */
export async function findOverlap(
  tx: Transaction<DB>,
  riderId: string,
  legs: readonly CheckedLeg[],
  except?: string,
): Promise<CheckedLeg | undefined> {
  const cores = await listOccupiedTimes(tx, riderId, legs, except);
  return legs.find((leg) => cores.some((core) => overlaps(core, leg.core)));
}

/** When the rider is on the way already, around the days of these legs. */
export async function listOccupiedTimes(
  tx: Transaction<DB>,
  riderId: string,
  legs: readonly Pick<CheckedLeg, 'serviceDate'>[],
  except?: string,
): Promise<readonly InstantWindow[]> {
  const dates = legs.flatMap(({ serviceDate }) => [addDays(serviceDate, -1), serviceDate, addDays(serviceDate, 1)]);
  const trips = (await listTripsOfRider(tx, riderId, [...new Set(dates)])).filter(
    (trip) => trip.requestId !== except && (OCCUPYING_STATES as readonly string[]).includes(trip.state),
  );
  if (trips.length === 0) return [];
  const requests = await listTripRequestsByIds(tx, [...new Set(trips.map((trip) => trip.requestId))]);
  const timings = new Map(requests.map((request) => [request.id, request.timing]));
  return trips
    .filter((trip) => !trip.willCall || trip.releasedAt)
    .map((trip) => coreOf(trip, timings.get(trip.requestId) ?? 'depart_after'));
}

/** As CheckedLeg.core, from the windows that were stored. */
function coreOf(trip: TripRecord, timing: Timing): InstantWindow {
  return trip.leg === 'outbound' && timing === 'arrive_by'
    ? { earliest: trip.requestedPickup.latest, latest: trip.requestedDropoff.latest }
    : { earliest: trip.requestedPickup.earliest, latest: trip.requestedDropoff.earliest };
}
