/** Whether a driver has something else to do than before, and what, in the names of riders. Pure. */
import type { StopRow } from './plan-records.ts';

export interface ManifestNames {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly string[];
}

/** What the driver knows a trip by; `state` as in the table of trips. */
export interface CarriedTrip {
  readonly riderName: string;
  readonly state: string;
}

/** Nothing is left to do for them: a repair tells their stops as they were driven, which is no news. */
const OVER: readonly string[] = ['completed', 'no_show', 'missed', 'cancelled'];

/**
 * Null when nothing changed for the driver: the same stops in the same order at the same minutes. Only riders with whom
 * there is still something to do are named; of those aboard only the way out counts.
 */
export function findManifestChanges(
  before: readonly StopRow[],
  after: readonly StopRow[],
  trips: ReadonlyMap<string, CarriedTrip>,
): ManifestNames | null {
  if (signature(before) === signature(after)) return null;
  const isAhead = (stop: StopRow) => {
    const state = trips.get(stop.tripId ?? '')?.state ?? '';
    return !OVER.includes(state) && (state !== 'on_board' || stop.kind === 'dropoff');
  };
  const old = places(before, isAhead);
  const fresh = places(after, isAhead);
  const names = (ids: readonly string[]) => [...new Set(ids.map((id) => trips.get(id)?.riderName ?? ''))];
  return {
    added: names([...fresh.keys()].filter((id) => !old.has(id))),
    removed: names([...old.keys()].filter((id) => !fresh.has(id))),
    moved: names([...fresh.keys()].filter((id) => old.has(id) && old.get(id) !== fresh.get(id))),
  };
}

function signature(stops: readonly StopRow[]): string {
  return stops.map((stop) => `${stop.kind} ${stop.tripId} ${stop.placeId} ${minuteOf(stop)}`).join('\n');
}

/** By trip: when it boards and alights, and after whom. */
function places(stops: readonly StopRow[], isAhead: (stop: StopRow) => boolean): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  const served = stops.filter((stop) => stop.tripId !== null && isAhead(stop));
  for (const [index, stop] of served.entries()) {
    const before = served[index - 1];
    const own = `${minuteOf(stop)} ${before?.kind ?? ''} ${before?.tripId ?? ''}`;
    if (stop.tripId) result.set(stop.tripId, `${result.get(stop.tripId) ?? ''}|${own}`);
  }
  return result;
}

function minuteOf(stop: StopRow): number {
  return Math.floor(stop.scheduledBeginAt.getTime() / 60_000);
}
