/**
 * What of a base plan still holds: trips cancelled or changed meanwhile fall out, what was driven is frozen, what a dispatcher holds is
 * frozen as planned, the rest is where the search starts.
 */
import type { FrozenRoute, InitialRoute } from '../../solver/index.ts';
import { secondsBetween } from '../domain/local-time.ts';
import { hasEnded } from './available-shifts.ts';
import type { BaseRun, BaseStop, Day, DayTrip, PlanningWishes } from './day.ts';

export interface Reconciled {
  readonly frozen: readonly FrozenRoute[];
  readonly initial: readonly InitialRoute[];
  /** Shifts that take nobody new: held by a dispatcher, or outside of what is re-planned. */
  readonly closedShiftIds: ReadonlySet<string>;
  /** By trip: the shift that a frozen stop ties it to. */
  readonly tiedTo: ReadonlyMap<string, string>;
}

interface FrozenStop {
  readonly request: string;
  readonly kind: 'pickup' | 'dropoff';
  readonly begin: number;
}

/**
 * @param day with presumeDriven's boardings; runs of shifts that it lacks fall out, and of those that have ended only what was driven stands
 * @param midnight second 0 of the service date
 */
export function reconcile(day: Day, wishes: PlanningWishes, midnight: Date): Reconciled {
  const trips = new Map(day.trips.map((trip) => [trip.id, trip]));
  const shifts = new Map(day.shifts.map((shift) => [shift.id, shift]));
  const closed = closedShifts(day, wishes);
  const frozen: FrozenRoute[] = [];
  const initial: InitialRoute[] = [];
  const tiedTo = new Map<string, string>();
  for (const run of day.base?.runs ?? []) {
    const shift = shifts.get(run.shiftId);
    if (!shift) continue;
    const isOver = hasEnded(shift, wishes.fromAt);
    const stops = standingStops(run, trips).filter(({ tripId }) => !isOver || trips.get(tripId)?.alightedAt);
    if (stops.length === 0) continue;
    const isDriven = (stop: BaseStop) => wasDriven(stop, trips.get(stop.tripId));
    const held = closed.has(run.shiftId);
    const fixed: BaseStop[] = [];
    const rest: BaseStop[] = [];
    for (const stop of stops) (held || isDriven(stop) ? fixed : rest).push(stop);
    const prefix = toFrozenStops(fixed, trips, midnight);
    for (const stop of prefix) tiedTo.set(stop.request, run.shiftId);
    if (prefix.length > 0) {
      const start = Math.min(secondsBetween(midnight, run.startAt), prefix[0]?.begin ?? Number.POSITIVE_INFINITY);
      frozen.push({ vehicle: run.shiftId, start, stops: prefix });
    }
    const order = [...prefix, ...rest.map((stop) => ({ request: stop.tripId, kind: stop.kind }))];
    initial.push({ vehicle: run.shiftId, stops: order.map(({ request, kind }) => ({ request, kind })) });
  }
  return { frozen, initial, closedShiftIds: closed, tiedTo };
}

function closedShifts(day: Day, wishes: PlanningWishes): ReadonlySet<string> {
  // Held means "as it is": without a plan to hold there is nothing to close.
  if (!day.base) return new Set();
  const held = day.locks.filter((lock) => lock.kind !== 'trip').map((lock) => lock.shiftId);
  const only = wishes.onlyShiftIds;
  const outside = only ? day.shifts.map((shift) => shift.id).filter((id) => !only.includes(id)) : [];
  return new Set([...held, ...outside]);
}

/** Stops of trips that are still to be carried between the same places; half a trip holds only when its rider is aboard. */
function standingStops(run: BaseRun, trips: ReadonlyMap<string, DayTrip>): readonly BaseStop[] {
  const known = run.stops.filter((stop) => {
    const trip = trips.get(stop.tripId);
    return trip !== undefined && stop.placeId === (stop.kind === 'pickup' ? trip.fromPlaceId : trip.toPlaceId);
  });
  const ends = new Map<string, number>();
  for (const { tripId } of known) ends.set(tripId, (ends.get(tripId) ?? 0) + 1);
  return known.filter((stop) => ends.get(stop.tripId) === 2);
}

function wasDriven(stop: BaseStop, trip: DayTrip | undefined): boolean {
  return Boolean(stop.kind === 'pickup' ? trip?.boardedAt : trip?.alightedAt);
}

function toFrozenStops(
  stops: readonly BaseStop[],
  trips: ReadonlyMap<string, DayTrip>,
  midnight: Date,
): readonly FrozenStop[] {
  const timed = stops.map((stop) => {
    const trip = trips.get(stop.tripId);
    const service = (stop.kind === 'pickup' ? trip?.boardingSeconds : trip?.alightingSeconds) ?? 0;
    const recorded = stop.kind === 'pickup' ? trip?.boardedAt : trip?.alightedAt;
    // A driver taps when the party is aboard or off: service began that much earlier.
    const begin = recorded ? secondsBetween(midnight, recorded) - service : secondsBetween(midnight, stop.beginAt);
    return { request: stop.tripId, kind: stop.kind, begin, service, isRecorded: recorded !== null };
  });
  const ordered = timed.every((stop) => !stop.isRecorded) ? timed : [...timed].sort((a, b) => a.begin - b.begin);
  const result: FrozenStop[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const { request, kind, begin, service } of ordered) {
    const from = Math.max(begin, free);
    result.push({ request, kind, begin: from });
    free = from + service;
  }
  return result;
}
