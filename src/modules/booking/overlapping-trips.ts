/** Whether the rider is already on the way at that time. */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import { addDays } from '../../domain/local-time.ts';
import { OCCUPYING_STATES } from '../../domain/trip-state.ts';
import { type InstantWindow, overlaps, type Timing } from '../../domain/trip-windows.ts';
import { inParts } from '../common/versions.ts';
import type { CheckedLeg } from './check-booking.ts';
import type { TripRecord } from './trip-records.ts';
import { listTripsOfRiders } from './trip-repository.ts';
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
  const dates = legs.map((leg) => leg.serviceDate);
  const [times] = (await mapOccupiedTimes(tx, new Map([[riderId, dates]]), except)).values();
  return times ?? [];
}

/**
 * As listOccupiedTimes, of many riders.
 * @param dates by rider: the service dates asked about
 * @returns by rider; whoever is free is missing
 */
export async function mapOccupiedTimes(
  tx: Transaction<DB>,
  dates: ReadonlyMap<string, readonly string[]>,
  except?: string,
): Promise<ReadonlyMap<string, readonly InstantWindow[]>> {
  const all = [...new Set([...dates.values()].flat())].sort();
  const [from, to] = [all[0], all.at(-1)];
  const times = new Map<string, InstantWindow[]>();
  if (from === undefined || to === undefined) return times;
  const period = { from: addDays(from, -1), to: addDays(to, 1) };
  for (const riderIds of inParts([...dates.keys()])) {
    const trips = (await listTripsOfRiders(tx, riderIds, period)).filter(
      (trip) => trip.requestId !== except && (OCCUPYING_STATES as readonly string[]).includes(trip.state),
    );
    const timings = new Map<string, Timing>();
    for (const requestIds of inParts(trips.map((trip) => trip.requestId))) {
      for (const { id, timing } of await listTripRequestsByIds(tx, requestIds)) timings.set(id, timing);
    }
    for (const trip of trips) {
      if (trip.willCall && !trip.releasedAt) continue;
      const core = coreOf(trip, timings.get(trip.requestId) ?? 'depart_after');
      times.set(trip.riderId, [...(times.get(trip.riderId) ?? []), core]);
    }
  }
  return times;
}

/** As CheckedLeg.core, from the windows that were stored. */
function coreOf(trip: TripRecord, timing: Timing): InstantWindow {
  return trip.leg === 'outbound' && timing === 'arrive_by'
    ? { earliest: trip.requestedPickup.latest, latest: trip.requestedDropoff.latest }
    : { earliest: trip.requestedPickup.earliest, latest: trip.requestedDropoff.earliest };
}
