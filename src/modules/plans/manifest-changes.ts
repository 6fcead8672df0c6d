/** Whether a driver has something else to do than before, and what, in the names of riders. Pure. */
import type { StopRow } from './plan-records.ts';

export interface ManifestNames {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly string[];
}

/**
 * Null when nothing changed for the driver: the same stops in the same order at the same minutes.
 * @param nameOf by trip
 */
export function findManifestChanges(
  before: readonly StopRow[],
  after: readonly StopRow[],
  nameOf: (tripId: string) => string,
): ManifestNames | null {
  if (signature(before) === signature(after)) return null;
  const old = places(before);
  const fresh = places(after);
  const names = (ids: readonly string[]) => [...new Set(ids.map(nameOf))];
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
function places(stops: readonly StopRow[]): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  const served = stops.filter((stop) => stop.tripId !== null);
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
