/** Up to three ways to carry a ride, each with another pickup window, best first. */
import type { Policy } from '../../domain/policy.ts';
import type { InstantWindow } from '../../domain/trip-windows.ts';
import type { DayTrip } from '../../planning/day.ts';
import { type PlacedRide, placeRide, placeWithin } from '../../planning/place-ride.ts';
import { type LiveDay, windowsOf } from '../../planning/quote-day.ts';

export const MOST_OFFERS = 3;
/** A part of the window shorter than this is no other choice. */
const SHORTEST_PART_MS = 10 * 60_000;

/** Empty when there is no place for the ride at all. @param trips one, or an outbound and its return */
export function findOffers(live: LiveDay, trips: readonly DayTrip[], policy: Policy): readonly PlacedRide[] {
  const [first] = trips;
  const best = placeRide(live, trips, policy);
  if (!first || !best) return [];
  const range = windowsOf(trips, live.fromAt).get(first.id)?.pickup ?? first.requestedPickup;
  const taken = best.told[0]?.pickup;
  const others = taken ? partsOutside(range, taken) : [];
  const found = others.flatMap((part) => placeWithin(live, trips, policy, part) ?? []);
  return [best, ...found].sort((a, b) => a.addedCost - b.addedCost).slice(0, MOST_OFFERS);
}

function partsOutside(range: InstantWindow, taken: InstantWindow): readonly InstantWindow[] {
  const parts = [
    { earliest: range.earliest, latest: taken.earliest },
    { earliest: taken.latest, latest: range.latest },
  ];
  return parts.filter((part) => part.latest.getTime() - part.earliest.getTime() >= SHORTEST_PART_MS);
}
