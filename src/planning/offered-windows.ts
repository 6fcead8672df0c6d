/** From a feasible insertion to what is told: a pickup window of the policy's width around it, and the latest arrival. */
import { addSeconds, earliestOf } from '../domain/local-time.ts';
import type { Policy } from '../domain/policy.ts';
import type { InstantWindow } from '../domain/trip-windows.ts';
import type { GivenPromise } from './day.ts';
import type { EffectiveWindows } from './effective-windows.ts';

/** Nobody is told a time like 7:43 when 7:40 will do. */
const ROUND_MS = 5 * 60_000;
const MINUTE_MS = 60_000;
/**
 * How much of the window lies before the insertion. A ride alone is put as late as it may be; whoever is fetched on the way afterwards makes
 * it earlier. In the middle, the pilot day re-planned at night came out 4.5 % dearer than planned at once, with more before it within 2 %; what
 * lies behind it is for the vehicle that is late.
 */
const EARLY_SHARE = 2 / 3;

export interface PlacedLeg {
  /** Milliseconds of the epoch, with the fractions that the solver counts in. */
  readonly pickupMs: number;
  readonly dropoffMs: number;
  /** Where the stops may lie. */
  readonly windows: EffectiveWindows;
  readonly boardingSeconds: number;
  readonly longestRideSeconds: number;
}

/** What is told contains the insertion and lies inside the windows: whatever is promised can be kept by the plan it was found in. */
export function toOfferedWindows(leg: PlacedLeg, policy: Policy): GivenPromise {
  const pickup = toPickupWindow(leg.pickupMs, leg.windows.pickup, policy.pickupWindowMinutes * 60_000);
  const { latest } = leg.windows.dropoff;
  const longest = addSeconds(pickup.latest, leg.boardingSeconds + leg.longestRideSeconds);
  return { pickup, arrivalLatest: roundDown(earliestOf(latest, longest).getTime(), leg.dropoffMs) };
}

/** To a round time, a whole minute or the moment itself: whichever is not before `least`. */
function roundDown(at: number, least: number): Date {
  const fits = [ROUND_MS, MINUTE_MS].map((step) => Math.floor(at / step) * step).find((rounded) => rounded >= least);
  return new Date(fits ?? Math.max(at, Math.ceil(least)));
}

function toPickupWindow(begin: number, range: InstantWindow, widthMs: number): InstantWindow {
  const low = range.earliest.getTime();
  const high = range.latest.getTime();
  // Moved into the range; on a round time where one lies between the range and the insertion.
  const early = Math.max(
    down(new Date(begin - EARLY_SHARE * widthMs)).getTime(),
    up(new Date(begin - widthMs)).getTime(),
  );
  const wished = Math.min(Math.max(early, low), Math.max(low, high - widthMs));
  const rounded = up(new Date(wished)).getTime();
  const earliest = rounded <= begin ? Math.max(rounded, low) : Math.min(wished, Math.floor(begin));
  return { earliest: new Date(earliest), latest: roundDown(Math.min(earliest + widthMs, high), begin) };
}

function down(at: Date): Date {
  return new Date(Math.floor(at.getTime() / ROUND_MS) * ROUND_MS);
}

function up(at: Date): Date {
  return new Date(Math.ceil(at.getTime() / ROUND_MS) * ROUND_MS);
}
