/** From the stops of a plan and the events of a shift to the stops as they were driven: what happened at each standstill. */
import type { DrivenStop, RecordedStopEvent } from './observations.ts';

export interface ScheduledStop {
  readonly position: number;
  readonly kind: 'pull_out' | 'pickup' | 'dropoff' | 'break' | 'pull_in';
  readonly placeId: string;
  readonly tripId: string | null;
  readonly beginAt: Date;
  readonly departureAt: Date;
  readonly secondsFromPrevious: number;
}

export interface RecordedEvent {
  readonly id: string;
  readonly kind: 'arrived' | 'boarded' | 'no_show' | 'alighted' | 'undone';
  readonly tripId: string | null;
  readonly placeId: string | null;
  readonly undoesEventId: string | null;
  readonly deviceTime: Date;
}

interface Standstill {
  readonly placeId: string;
  readonly stops: ScheduledStop[];
  readonly events: RecordedEvent[];
}

/**
 * Stops at one place in a row are one standstill. An event belongs to the stop of its trip (boarding and no-show to the pickup,
 * alighting to the dropoff); an arrival to the standstill at its place whose schedule is nearest, for the driver need not name a trip.
 * @param stops in the order of the run
 */
export function toDrivenStops(
  stops: readonly ScheduledStop[],
  events: readonly RecordedEvent[],
): readonly DrivenStop[] {
  const standstills: Standstill[] = [];
  for (const stop of stops) {
    const last = standstills.at(-1);
    if (last && last.placeId === stop.placeId) last.stops.push(stop);
    else standstills.push({ placeId: stop.placeId, stops: [stop], events: [] });
  }
  const undone = new Set(
    events.flatMap(({ kind, undoesEventId }) => (kind === 'undone' && undoesEventId ? [undoesEventId] : [])),
  );
  for (const event of events) {
    if (event.kind === 'undone' || undone.has(event.id)) continue;
    findStandstill(standstills, event)?.events.push(event);
  }
  return standstills.map((standstill, k) => ({
    placeId: standstill.placeId,
    plannedWaitSeconds: plannedWait(standstills[k - 1], standstill),
    events: standstill.events.map(toRecorded),
  }));
}

function findStandstill(standstills: readonly Standstill[], event: RecordedEvent): Standstill | undefined {
  if (event.kind !== 'arrived') {
    const kind = event.kind === 'alighted' ? 'dropoff' : 'pickup';
    return standstills.find(({ stops }) => stops.some((stop) => stop.kind === kind && stop.tripId === event.tripId));
  }
  const candidates = standstills.filter(({ placeId, stops }) =>
    event.placeId === null ? stops.some((stop) => stop.tripId === event.tripId) : placeId === event.placeId,
  );
  const off = ({ stops }: Standstill) => Math.abs((stops[0]?.beginAt.getTime() ?? 0) - event.deviceTime.getTime());
  return candidates.sort((a, b) => off(a) - off(b))[0];
}

/** What the plan left free between the last boarding or alighting before and the beginning here; a break is such time, too. */
function plannedWait(before: Standstill | undefined, here: Standstill): number {
  const first = here.stops[0];
  const last = before?.stops.findLast(({ tripId }) => tripId !== null) ?? before?.stops.at(-1);
  if (!first || !last) return 0;
  const free = (first.beginAt.getTime() - last.departureAt.getTime()) / 1000;
  return Math.max(0, free - first.secondsFromPrevious);
}

function toRecorded({ id, kind, deviceTime }: RecordedEvent): RecordedStopEvent {
  return { id, kind: kind === 'no_show' ? 'no-show' : kind, deviceTime: deviceTime.toISOString() };
}
