/**
 * An open day moved forward by bookings: who has asked meanwhile and who has gone. Only the runs concerned change, so that a clerk does not
 * wait for the whole day to be opened because a colleague has just booked.
 */
import type { TravelPoint } from '../travel/travel.ts';
import type { BuiltProblem } from './build-problem.ts';
import type { Day, DayTrip } from './day.ts';
import { type EffectiveWindows, toEffectiveWindows } from './effective-windows.ts';
import { type LiveDay, toQuestion } from './quote-day.ts';

export interface Bookings {
  /** Trips that are not to be carried any more. */
  readonly gone: ReadonlySet<string>;
  /** Asked for since, promised nothing yet, with all legs of their requests; their places are rows of the day's table. */
  readonly added: readonly DayTrip[];
  /** Those of `added`. */
  readonly places: readonly TravelPoint[];
}

/**
 * The day as openLiveDay would open it after these bookings, but that nobody who had found no room is looked at again.
 *
 * @returns undefined where more hangs on them than their own runs: then it has to be opened anew
 */
export function amendLiveDay(live: LiveDay, bookings: Bookings): LiveDay | undefined {
  const { gone, added } = bookings;
  const windows = toEffectiveWindows(added, live.fromAt);
  if (live.unplaced.length > 0 || touchesOthers(live.day, bookings) || ![...windows.values()].every(isOpen)) {
    return undefined;
  }
  const { unservedForint } = live.day.policy;
  const requests = added.flatMap((trip) => {
    const own = windows.get(trip.id);
    return own ? [{ ...toQuestion(trip, own, live.built), penalty: unservedForint }] : [];
  });
  if (requests.some(({ pickup, dropoff }) => Math.max(pickup.location, dropoff.location) >= live.firm.mostLocations)) {
    return undefined;
  }
  const firm = live.firm.amend(gone, requests);
  const reserved = live.reserved === live.firm ? firm?.fork([]) : live.reserved.amend(gone, []);
  if (!firm || !reserved) return undefined;
  const leftOut = new Set([...live.leftOut].filter((id) => !gone.has(id)));
  // Ids are in the order of entry: first come, first served.
  for (const id of added.map((trip) => trip.id).sort()) if (!reserved.include(id)) leftOut.add(id);
  const built = amendProblem(live.built, bookings, windows);
  const problem = { ...built.problem, requests: [...built.problem.requests, ...requests] };
  return { ...live, day: amendDay(live.day, bookings), built: { ...built, problem }, firm, reserved, leftOut };
}

/** The windows of two legs of one request hang together. */
function touchesOthers(day: Day, { gone, added }: Bookings): boolean {
  const all = [...day.trips, ...(day.willCalls ?? [])];
  const isTouched = new Set(all.filter((trip) => gone.has(trip.id)).map((trip) => trip.requestId));
  for (const trip of added) isTouched.add(trip.requestId);
  return all.some((trip) => isTouched.has(trip.requestId) && !gone.has(trip.id));
}

function isOpen({ pickup, dropoff }: EffectiveWindows): boolean {
  return pickup.earliest <= pickup.latest && dropoff.earliest <= dropoff.latest;
}

function amendDay(day: Day, { gone, added, places }: Bookings): Day {
  const stays = (trip: DayTrip) => !gone.has(trip.id);
  return {
    ...day,
    trips: [...day.trips.filter(stays), ...added],
    willCalls: (day.willCalls ?? []).filter(stays),
    places: [...new Map([...day.places, ...places].map((place) => [place.id, place])).values()],
  };
}

function amendProblem(
  built: BuiltProblem,
  { gone, added }: Bookings,
  windows: ReadonlyMap<string, EffectiveWindows>,
): BuiltProblem {
  const { problem } = built;
  const trips = new Map([...built.trips, ...added.map((trip) => [trip.id, trip] as const)]);
  for (const id of gone) trips.delete(id);
  return {
    ...built,
    problem: {
      ...problem,
      requests: problem.requests.filter(({ id }) => !gone.has(id)),
      initial: (problem.initial ?? []).map((route) => ({
        ...route,
        stops: route.stops.filter((stop) => !gone.has(stop.request)),
      })),
    },
    trips,
    windows: new Map([...built.windows, ...windows]),
  };
}
