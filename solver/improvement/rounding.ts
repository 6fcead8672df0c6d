/**
 * Where all routes of a day can be listed, their relaxation knows what a good plan looks like, but serves many requests by halves of several routes. Plans are made of it by randomized rounding
 * (Raghavan & Thompson 1987): routes are drawn by their shares, as long as they serve nobody twice; whoever is left is put in by regret, and the plan is annealed for a moment.
 */
import type { CompiledProblem } from '../evaluation/compile.ts';
import { groupVehicles } from '../recombination/pool.ts';
import type { FractionalRoute } from '../recombination/recombine.ts';
import { type Course, cool } from './cooling.ts';
import type { Random } from './random.ts';
import type { Search } from './search.ts';

/** Iterations for one plan. */
const LONG = 4000;
const HOT = 0.15;
/** From this share of the budget on the best plan is cooled once more. */
const FROM_LAST = 0.9;

export class Rounding implements Course {
  readonly isForAbsent = false;
  routes: readonly FractionalRoute[] = [];
  private readonly search: Search;
  private readonly random: Random;
  private readonly groupOf: Int32Array;
  /** Iterations of the search when the plan at hand was made. */
  private made = -Infinity;
  private isLast = false;

  constructor(search: Search, random: Random) {
    this.search = search;
    this.random = random;
    this.groupOf = groupVehicles(search.state.cp);
  }

  heat(progress: number): number {
    const { search } = this;
    if (progress >= FROM_LAST) {
      if (!this.isLast) search.adopt(search.bestOrders);
      this.isLast = true;
      return cool(HOT, (progress - FROM_LAST) / (1 - FROM_LAST));
    }
    if (search.iterations - this.made >= LONG) {
      search.startFrom(roundShares(this.routes, { cp: search.state.cp, groupOf: this.groupOf, random: this.random }));
      this.made = search.iterations;
    }
    return cool(HOT, (search.iterations - this.made) / LONG);
  }
}

/** Routes drawn by their shares that serve nobody twice, by vehicle; the other vehicles have what is settled of theirs. */
export function roundShares(
  routes: readonly FractionalRoute[],
  { cp, groupOf, random }: { readonly cp: CompiledProblem; readonly groupOf: Int32Array; readonly random: Random },
): Int32Array[] {
  const drawn = routes
    .map((route) => ({ ...route, rank: route.share * random.next() }))
    .sort((one, other) => other.rank - one.rank);
  const orders = new Map<number, Int32Array>();
  const isServed = new Uint8Array(cp.requestCount);
  for (const { vehicle, order } of drawn) {
    if (order.some((stop) => isServed[stop >> 1] === 1)) continue;
    const isFree = (v: number) => !orders.has(v) && groupOf[v] === groupOf[vehicle];
    const v = isFree(vehicle) ? vehicle : groupOf.findIndex((_, w) => isFree(w));
    if (v < 0) continue;
    orders.set(v, order);
    for (const stop of order) isServed[stop >> 1] = 1;
  }
  return cp.frozen.map((settled, v) => orders.get(v) ?? settled);
}
