/**
 * When a vehicle under way will be at its coming stops: the lateness of the last stop that the driver recorded, carried on along the
 * plan. Waiting and breaks swallow it; a stop that is overdue is not before now.
 */
import { addSeconds, latestOf, secondsBetween } from './local-time.ts';
import type { TripEventKind } from './stop-events.ts';

export interface PlannedStop {
  readonly kind: 'pull_out' | 'pickup' | 'dropoff' | 'break' | 'pull_in';
  /** Null for garage and break, and for a trip that is no longer carried: nothing is recorded there. */
  readonly tripId: string | null;
  readonly scheduledArrivalAt: Date;
  readonly scheduledBeginAt: Date;
  readonly scheduledDepartureAt: Date;
}

export interface RecordedEvent {
  readonly kind: TripEventKind;
  readonly tripId: string;
  readonly deviceTime: Date;
}

/**
 * @param stops of one run, in order @param events that count, of the run's driver
 * @returns by trip, when boarding will begin; empty before the first event
 */
export function estimatePickups(
  stops: readonly PlannedStop[],
  events: readonly RecordedEvent[],
  now: Date,
): ReadonlyMap<string, Date> {
  const estimates = new Map<string, Date>();
  const find = (stop: PlannedStop, kinds: readonly TripEventKind[]) =>
    events.findLast((event) => event.tripId === stop.tripId && kinds.includes(event.kind))?.deviceTime;
  const findEnd = (stop: PlannedStop) =>
    stop.kind === 'pickup' ? find(stop, ['boarded', 'no_show']) : find(stop, ['alighted']);
  const isWaitedFor = (stop: PlannedStop) => stop.tripId !== null && find(stop, ['no_show']) === undefined;
  const last = stops.findLastIndex((stop) => findEnd(stop) !== undefined);
  const [done, endedAt] = [stops[last], stops[last] && findEnd(stops[last])];
  const hasArrived = stops.some((stop) => stop.kind === 'pickup' && find(stop, ['arrived']) !== undefined);
  if (!done && !hasArrived) return estimates;
  // A driver taps when the party is aboard or off: that is the departure.
  let lateSeconds = done && endedAt ? Math.max(0, secondsBetween(done.scheduledDepartureAt, endedAt)) : 0;
  for (const stop of stops.slice(last + 1)) {
    const arrivedAt = stop.kind === 'pickup' ? find(stop, ['arrived']) : undefined;
    const onTheWay = addSeconds(stop.scheduledArrivalAt, lateSeconds);
    // Nobody records a break, nor the end of a ride that was not begun: there the clock says nothing.
    const arrival = arrivedAt ?? (isWaitedFor(stop) ? latestOf(onTheWay, now) : onTheWay);
    const beginAt = latestOf(stop.scheduledBeginAt, arrival);
    lateSeconds = secondsBetween(stop.scheduledBeginAt, beginAt);
    if (stop.kind === 'pickup' && stop.tripId !== null) estimates.set(stop.tripId, latestOf(beginAt, now));
  }
  return estimates;
}
