/** When riders who wait will be picked up, from what their driver has recorded. */
import type { Handle } from '../../../db/tenant.ts';
import { estimatePickups, type RecordedEvent } from '../../domain/pickup-estimates.ts';
import type { TripEventKind } from '../../domain/stop-events.ts';
import { listScheduledStops, listTripsByIds } from '../booking/booking-read-model.ts';
import { listStopsOfRuns, type StopRow } from '../plans/plans-read-model.ts';
import { listEventsOfShifts, type StopEventRecord } from './stop-event-repository.ts';

export interface PickupEstimate {
  readonly tripId: string;
  readonly pickupAt: Date;
}

const CARRIED_STATES: readonly string[] = ['published', 'on_board', 'completed', 'no_show'];

/** Trips that wait on a run of the plan in force that is under way; all others are missing in the answer. */
export async function listPickupEstimates(
  tx: Handle,
  tripIds: readonly string[],
  now: Date,
): Promise<readonly PickupEstimate[]> {
  const rides = await listScheduledStops(tx, tripIds);
  const events = await listEventsOfShifts(tx, [...new Set(rides.map((ride) => ride.shiftId))]);
  // Most boards are of a day that has not begun: they end here.
  if (events.length === 0) return [];
  const begun = new Set(events.map((event) => event.shiftId));
  const runs = new Map(rides.filter((ride) => begun.has(ride.shiftId)).map((ride) => [ride.runId, ride.shiftId]));
  const stops = await listStopsOfRuns(tx, [...runs.keys()]);
  const trips = await listTripsByIds(tx, [...new Set(stops.flatMap((stop) => stop.tripId ?? []))]);
  const states = new Map(trips.map((trip) => [trip.id, trip.state]));
  const toPlanned = (stop: StopRow) => {
    const isCarried = stop.tripId !== null && CARRIED_STATES.includes(states.get(stop.tripId) ?? '');
    return isCarried ? stop : { ...stop, tripId: null };
  };
  const estimates = [...runs].flatMap(([runId, shiftId]) => {
    const planned = stops.filter((stop) => stop.runId === runId).map(toPlanned);
    const recorded = events.filter((event) => event.shiftId === shiftId).flatMap(toRecorded);
    return [...estimatePickups(planned, recorded, now)];
  });
  const asked = new Set(tripIds);
  return estimates
    .filter(([tripId]) => asked.has(tripId) && states.get(tripId) === 'published')
    .map(([tripId, pickupAt]) => ({ tripId, pickupAt }));
}

const KINDS: readonly string[] = ['arrived', 'boarded', 'no_show', 'alighted'] satisfies readonly TripEventKind[];

function toRecorded({ kind, tripId, deviceTime, undone }: StopEventRecord): readonly RecordedEvent[] {
  return tripId !== null && !undone && KINDS.includes(kind)
    ? [{ kind: kind as TripEventKind, tripId, deviceTime }]
    : [];
}
