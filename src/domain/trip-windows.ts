/**
 * From what was asked to when a vehicle may come: the windows of pickup and dropoff. They bound the beginning of boarding and of
 * alighting, as the solver's windows do.
 */
import { addSeconds, earliestOf, latestOf } from './local-time.ts';
import type { Policy } from './policy.ts';

export const TIMINGS = ['arrive_by', 'depart_after'] as const;
export type Timing = (typeof TIMINGS)[number];

/** Both ends inclusive. */
export interface InstantWindow {
  readonly earliest: Date;
  readonly latest: Date;
}

export interface TripWindows {
  readonly pickup: InstantWindow;
  readonly dropoff: InstantWindow;
  readonly longestRideSeconds: number;
}

/** The rule of the house, in minutes: max(direct + 10, min(1.5 · direct + 15, direct + 30, 60)). */
export function longestRideSeconds(directSeconds: number, policy: Policy): number {
  const minute = 60;
  const relative = (policy.rideFactorPercent / 100) * directSeconds + policy.rideOffsetMinutes * minute;
  const mostExcess = directSeconds + policy.rideMostExcessMinutes * minute;
  const capped = Math.min(relative, mostExcess, policy.rideCapMinutes * minute);
  return Math.ceil(Math.max(directSeconds + policy.rideSlackMinutes * minute, capped));
}

export interface AskedRide {
  readonly timing: Timing;
  readonly at: Date;
  readonly directSeconds: number;
  readonly boardingSeconds: number;
}

/**
 * Arrive-by: set down in [at − early arrival, at], so picked up as early as the longest ride allows and as late as the direct
 * ride does. Depart-after: picked up in [at, at + pickup window], set down when the direct and the longest ride allow.
 */
export function toTripWindows(ride: AskedRide, policy: Policy): TripWindows {
  const longest = longestRideSeconds(ride.directSeconds, policy);
  const { at, boardingSeconds: boarding, directSeconds: direct } = ride;
  if (ride.timing === 'arrive_by') {
    const dropoff = { earliest: addSeconds(at, -policy.earlyArrivalMinutes * 60), latest: at };
    return {
      dropoff,
      pickup: {
        earliest: addSeconds(dropoff.earliest, -longest - boarding),
        latest: addSeconds(dropoff.latest, -direct - boarding),
      },
      longestRideSeconds: longest,
    };
  }
  const pickup = { earliest: at, latest: addSeconds(at, policy.pickupWindowMinutes * 60) };
  return {
    pickup,
    dropoff: {
      earliest: addSeconds(pickup.earliest, boarding + direct),
      latest: addSeconds(pickup.latest, boarding + longest),
    },
    longestRideSeconds: longest,
  };
}

/**
 * A return without a time: from the moment the outbound can be done until the service closes. It is planned only when the rider
 * has called. Null when the service closes before a ride back could be made.
 */
export function toWillCallWindows(
  outbound: TripWindows,
  ride: { readonly directSeconds: number; readonly boardingSeconds: number; readonly alightingSeconds: number },
  closesAt: Date,
  policy: Policy,
): TripWindows | null {
  const way = ride.boardingSeconds + ride.directSeconds;
  const earliest = addSeconds(outbound.dropoff.earliest, ride.alightingSeconds);
  const latest = addSeconds(closesAt, -way);
  if (latest < earliest) return null;
  return {
    pickup: { earliest, latest },
    dropoff: { earliest: addSeconds(earliest, way), latest: closesAt },
    longestRideSeconds: longestRideSeconds(ride.directSeconds, policy),
  };
}

/** The first moment at which the party can be off the outbound, when nothing delays it. */
export function outboundDoneAt(timing: Timing, windows: TripWindows, alightingSeconds: number): Date {
  // Whoever says when to be there has business until then; the way back cannot begin before.
  return timing === 'arrive_by' ? windows.dropoff.latest : addSeconds(windows.dropoff.earliest, alightingSeconds);
}

/**
 * Keeps a return from beginning before its outbound is done, for a solver that knows no order between two rides: where the two
 * windows overlap, the middle of what both leave is the divide. Returns both unchanged when they do not overlap.
 */
export function divideOutboundAndReturn(
  outbound: InstantWindow,
  back: InstantWindow,
  alightingSeconds: number,
): { readonly outbound: InstantWindow; readonly back: InstantWindow } {
  const doneLatest = addSeconds(outbound.latest, alightingSeconds);
  if (doneLatest <= back.earliest) return { outbound, back };
  const from = latestOf(addSeconds(outbound.earliest, alightingSeconds), back.earliest);
  const to = earliestOf(doneLatest, back.latest);
  // `to` before `from`: there is no divide that leaves both a window; the return then waits for the earliest end.
  const divide = to < from ? from : new Date((from.getTime() + to.getTime()) / 2);
  return {
    outbound: {
      earliest: outbound.earliest,
      latest: earliestOf(outbound.latest, addSeconds(divide, -alightingSeconds)),
    },
    back: { earliest: latestOf(back.earliest, divide), latest: latestOf(back.latest, divide) },
  };
}

/** Windows that only touch do not. */
export function overlaps(a: InstantWindow, b: InstantWindow): boolean {
  return a.earliest < b.latest && b.earliest < a.latest;
}
