/** When a stop may begin once everything is counted: what was asked, what was promised, the other leg, and the part of the day that is over. */
import { addSeconds, earliestOf, latestOf } from '../domain/local-time.ts';
import { divideOutboundAndReturn, type InstantWindow } from '../domain/trip-windows.ts';
import type { DayTrip } from './day.ts';

export interface EffectiveWindows {
  readonly pickup: InstantWindow;
  readonly dropoff: InstantWindow;
}

/** How much later a rider who is aboard may arrive than the windows say: whoever sits in the vehicle is brought there, late or not. */
const ABOARD_GRACE_SECONDS = 3 * 3600;

/** A promise, once given, is the window: it may lie elsewhere than what was asked, because another time was offered and taken. */
export function promisedOrRequested(trip: DayTrip): EffectiveWindows {
  const { promise, requestedDropoff } = trip;
  if (!promise) return { pickup: trip.requestedPickup, dropoff: requestedDropoff };
  return {
    pickup: promise.pickup,
    dropoff: {
      earliest: earliestOf(requestedDropoff.earliest, promise.arrivalLatest),
      latest: promise.arrivalLatest,
    },
  };
}

/** Windows of all trips by id. A pickup window may come out empty (`latest < earliest`): its time is over, and no plan can serve it. */
export function toEffectiveWindows(
  trips: readonly DayTrip[],
  fromAt: Date | null,
): ReadonlyMap<string, EffectiveWindows> {
  const windows = new Map(trips.map((trip) => [trip.id, promisedOrRequested(trip)]));
  const returns = new Map(trips.filter((t) => t.leg === 'return').map((t) => [t.requestId, t]));
  for (const trip of trips) {
    const back = trip.leg === 'outbound' ? returns.get(trip.requestId) : undefined;
    if (back) keepOrder(trip, back, windows);
  }
  for (const trip of trips) {
    const window = windows.get(trip.id);
    if (window && fromAt) windows.set(trip.id, clipToRest(trip, window, fromAt));
  }
  return windows;
}

function keepOrder(outbound: DayTrip, back: DayTrip, windows: Map<string, EffectiveWindows>): void {
  const there = windows.get(outbound.id);
  const home = windows.get(back.id);
  if (!there || !home || back.boardedAt) return;
  if (outbound.alightedAt) {
    const earliest = latestOf(home.pickup.earliest, outbound.alightedAt);
    windows.set(back.id, { ...home, pickup: { earliest, latest: home.pickup.latest } });
    return;
  }
  // A promise is the harder word: it is not narrowed when the other leg can give way.
  const divided = divideOutboundAndReturn(there.dropoff, home.pickup, outbound.alightingSeconds);
  windows.set(outbound.id, { ...there, dropoff: divided.outbound });
  windows.set(back.id, { ...home, pickup: divided.back });
}

function clipToRest(trip: DayTrip, window: EffectiveWindows, fromAt: Date): EffectiveWindows {
  if (trip.alightedAt) return window;
  if (trip.boardedAt) {
    const latest = addSeconds(latestOf(window.dropoff.latest, fromAt), ABOARD_GRACE_SECONDS);
    return { pickup: window.pickup, dropoff: { earliest: earliestOf(window.dropoff.earliest, latest), latest } };
  }
  return {
    pickup: { earliest: latestOf(window.pickup.earliest, fromAt), latest: window.pickup.latest },
    dropoff: window.dropoff,
  };
}
