/** A ride, alone or with its return, put to an open day: where it fits and what it costs everybody, or why not. */
import type { Insertion, OpenDay, Quote, Request, StopReference } from '../../solver/index.ts';
import type { Policy } from '../domain/policy.ts';
import type { InstantWindow } from '../domain/trip-windows.ts';
import type { DayTrip, GivenPromise } from './day.ts';
import { toOfferedWindows } from './offered-windows.ts';
import { type LiveDay, type LiveOrder, toQuestion, windowsOf } from './quote-day.ts';
import { toUnserved, type Unserved } from './unserved-reasons.ts';

export interface PlacedRide {
  /** What can be told, outbound first. */
  readonly told: readonly GivenPromise[];
  readonly addedMetres: number;
  /** Of all others. */
  readonly addedRiderSeconds: number;
  readonly addedCost: number;
  /** The whole order of every shift concerned, whoever was only asked for left out. */
  readonly orders: readonly LiveOrder[];
}

/** @param trips one, or an outbound and its return; their places are rows of the day's table */
export function placeRide(live: LiveDay, trips: readonly DayTrip[], policy: Policy): PlacedRide | undefined {
  return placeWithin(live, trips, policy, null);
}

/** As placeRide, with the first pickup in a part of its window. */
export function placeWithin(
  live: LiveDay,
  trips: readonly DayTrip[],
  policy: Policy,
  pickup: InstantWindow | null,
): PlacedRide | undefined {
  const windows = windowsOf(trips, live.fromAt);
  const asked = trips.map((trip, index) => {
    const own = windows.get(trip.id) ?? { pickup: trip.requestedPickup, dropoff: trip.requestedDropoff };
    const within = pickup && index === 0 ? { ...own, pickup } : own;
    return { trip, windows: within, request: toQuestion(trip, within, live.built) };
  });
  if (
    asked.some(
      ({ windows: own }) => own.pickup.latest < own.pickup.earliest || own.dropoff.latest < own.dropoff.earliest,
    )
  )
    return undefined;
  const found = findPlaces(
    live,
    asked.map(({ request }) => request),
  );
  if (!found) return undefined;
  const told = asked.map(({ trip, windows: own }) => {
    const times = timesOf(found, trip.id);
    const at = (seconds: number) => live.built.midnight.getTime() + seconds * 1000;
    const leg = { windows: own, boardingSeconds: trip.boardingSeconds, longestRideSeconds: trip.longestRideSeconds };
    return toOfferedWindows({ ...leg, pickupMs: at(times.pickup), dropoffMs: at(times.dropoff) }, policy);
  });
  const sum = (of: (insertion: Insertion) => number) => found.reduce((total, insertion) => total + of(insertion), 0);
  return {
    told,
    addedMetres: Math.round(sum((one) => one.addedDistance)),
    addedRiderSeconds: Math.round(sum((one) => one.addedRideTime)),
    addedCost: sum((one) => one.addedCost),
    orders: toOrders(live, found, trips),
  };
}

/** Beside everybody who waits, else beside those who were promised. */
function findPlaces(live: LiveDay, requests: readonly Request[]): readonly Insertion[] | undefined {
  const first = findIn(live.reserved, requests);
  return first ?? (live.reserved === live.firm ? undefined : findIn(live.firm, requests));
}

function findIn(open: OpenDay, [there, back]: readonly Request[]): readonly Insertion[] | undefined {
  if (!there) return undefined;
  if (!back) {
    const [best] = open.findInsertions(there, 1);
    return best && [best];
  }
  const [pair] = open.findPairs(there, back);
  return pair && [pair.outbound, pair.back];
}

/** Times in the routes as they come out: a return in the same vehicle may move its outbound. */
function timesOf(found: readonly Insertion[], tripId: string): { readonly pickup: number; readonly dropoff: number } {
  for (const { route } of [...found].reverse()) {
    const pickup = route.stops.find((stop) => stop.request === tripId && stop.kind === 'pickup');
    const dropoff = route.stops.find((stop) => stop.request === tripId && stop.kind === 'dropoff');
    if (pickup && dropoff) return { pickup: pickup.begin, dropoff: dropoff.begin };
  }
  throw new Error('An insertion without the ride that was inserted.');
}

function toOrders(live: LiveDay, found: readonly Insertion[], trips: readonly DayTrip[]): readonly LiveOrder[] {
  const asked = new Map(trips.map((trip) => [trip.id, trip]));
  const firm = new Set(live.firm.listOrders().flatMap((route) => route.stops.map((stop) => stop.request)));
  // The last insertion into a vehicle has all that came before it.
  const byShift = new Map(found.map((insertion) => [insertion.vehicle, insertion.stops]));
  const known = (stop: StopReference) => asked.get(stop.request) ?? live.built.trips.get(stop.request);
  return [...byShift].map(([shiftId, stops]) => ({
    shiftId,
    stops: stops.flatMap((stop) => {
      const trip = known(stop);
      if (!trip || !(asked.has(stop.request) || firm.has(stop.request))) return [];
      const placeId = stop.kind === 'pickup' ? trip.fromPlaceId : trip.toPlaceId;
      return [{ tripId: stop.request, kind: stop.kind, placeId }];
    }),
  }));
}

export type WhyNot = Omit<Unserved, 'tripId' | 'replanned'>;

/** The binding constraint, beside those who were promised. Call it when placeRide found no place. */
export function explainRide(live: LiveDay, trips: readonly DayTrip[]): WhyNot {
  const windows = windowsOf(trips, live.fromAt);
  for (const trip of trips) {
    const own = windows.get(trip.id);
    if (own && own.pickup.latest < own.pickup.earliest) {
      const missing = (own.pickup.earliest.getTime() - own.pickup.latest.getTime()) / 60_000;
      return { reason: 'NOTICE_TOO_SHORT', shortfallMinutes: Math.ceil(missing), shortfallPlaces: null, detail: '' };
    }
  }
  if (live.built.problem.vehicles.length === 0) {
    return { reason: 'NO_VEHICLE', shortfallMinutes: null, shortfallPlaces: null, detail: 'no shift on that day' };
  }
  const asked = trips.map((trip) => {
    const own = windows.get(trip.id) ?? { pickup: trip.requestedPickup, dropoff: trip.requestedDropoff };
    return toQuestion(trip, own, live.built);
  });
  const [there, back] = asked;
  if (!there) throw new Error('Nothing was asked.');
  const options = { alternatives: 0 };
  const refusal = back ? refusalOfPair(live.firm, there, back) : refusalOf(live.firm.quote(there, options));
  const [trip] = trips;
  if (!refusal) return { reason: 'NO_VEHICLE', shortfallMinutes: null, shortfallPlaces: null, detail: '' };
  const { reason, shortfallMinutes, shortfallPlaces, detail } = toUnserved(there.id, refusal, trip?.wheelchairs ?? 0);
  // No single constraint that gave way would let it in: that is a day without a free vehicle, not a time missed by minutes.
  if (reason === 'WINDOW_CLASH' && shortfallMinutes === null) {
    return { reason: 'NO_VEHICLE', shortfallMinutes, shortfallPlaces, detail };
  }
  return { reason, shortfallMinutes, shortfallPlaces, detail };
}

function refusalOf(quote: Quote) {
  return quote.kind === 'infeasible' ? quote.reason : undefined;
}

function refusalOfPair(open: OpenDay, there: Request, back: Request) {
  const answer = open.quotePair(there, back, { alternatives: 0 });
  return answer.kind === 'infeasible' ? answer.refusal.reason : undefined;
}
