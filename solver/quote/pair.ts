/**
 * An outbound and its return, asked about together: for each place of the outbound, cheapest first, the return is put to the day with the
 * outbound in it.
 */
import { findFixedObstacle } from '../evaluation/reasons.ts';
import type { Request } from '../problem.ts';
import type { InsertedPair, PairQuote, QuoteOptions, QuoteRefusal } from './answer.ts';
import type { QuoteDay, Spot } from './day.ts';
import { describe } from './describe.ts';
import { findAlternatives, refuse, toLimits, toReason } from './refuse.ts';
import { type Binding, findBindings, settleBindings } from './relax.ts';

/** So many are described; places of the outbound after which there is no way back do not count. */
const MOST_PAIRS = 3;

/**
 * Puts the requests into slots 0 and 1; the orders in force stay as they are.
 * @returns pairs cheapest first; or which of the two legs binds: where the outbound has a place, it is the return
 */
export function quotePair(day: QuoteDay, outbound: Request, back: Request, options: QuoteOptions): PairQuote {
  const pairs = findPairs(day, outbound, back);
  if (pairs.length > 0) return { kind: 'feasible', pairs };
  const [first] = day.listSpots(0);
  if (first === undefined) return { kind: 'infeasible', leg: 'outbound', refusal: refuse(day, 0, outbound, options) };
  return { kind: 'infeasible', leg: 'return', refusal: refuseReturn(day, first, back, options) };
}

/** Cheapest first. */
export function findPairs(day: QuoteDay, outbound: Request, back: Request): readonly InsertedPair[] {
  day.put(0, outbound);
  day.put(1, back);
  const pairs: InsertedPair[] = [];
  for (const spot of day.listSpots(0)) {
    if (pairs.length === MOST_PAIRS) break;
    const home = withOutbound(day, spot, () => {
      const [best] = day.listSpots(1);
      return best && describe(day, 1, best);
    });
    const there = home && describe(day, 0, spot);
    if (there) pairs.push({ outbound: there, back: home });
  }
  const costOf = (pair: InsertedPair) => pair.outbound.addedCost + pair.back.addedCost;
  return pairs.sort((one, other) => costOf(one) - costOf(other));
}

/** @param first the cheapest place of the outbound, which the alternatives start from */
function refuseReturn(day: QuoteDay, first: Spot, back: Request, options: QuoteOptions): QuoteRefusal {
  const fixed = findFixedObstacle(day.cp, back);
  if (fixed !== undefined) return { kind: 'infeasible', reason: fixed, bindings: [], alternatives: [] };
  const limits = toLimits(options);
  const spots = day.listSpots(0);
  let found: readonly Binding[] = [];
  for (const spot of spots) {
    found = withOutbound(day, spot, () => findBindings(day, 1, limits, found));
  }
  // A constraint that gives way may also let the outbound go elsewhere.
  const bindings = settleBindings(day, 1, { limits, found }, () => hasReturn(day, [...spots, ...day.listSpots(0)]));
  const alternatives = withOutbound(day, first, () => findAlternatives(day, 1, options));
  return { kind: 'infeasible', reason: toReason(bindings), bindings, alternatives };
}

/** Whether there is a way back with the outbound at one of these places. */
function hasReturn(day: QuoteDay, spots: readonly Spot[]): boolean {
  return spots.some((spot) => withOutbound(day, spot, () => day.listAble(1).some((v) => day.hasSpot(1, v))));
}

/** Looks at the day with the outbound in its place, and takes it out again. */
function withOutbound<T>(day: QuoteDay, spot: Spot, look: () => T): T {
  const takeOut = day.keep(spot.vehicle);
  day.setOrder(spot.vehicle, day.orderWith(0, spot));
  try {
    return look();
  } finally {
    takeOut();
  }
}
