/**
 * Where all routes of a day can be listed, their relaxation knows what a good plan looks like, but serves many requests by halves of several routes. Plans are made of it by randomized rounding
 * (Raghavan & Thompson 1987): routes are drawn by their shares, as long as they serve nobody twice; whoever is left is put in by regret, and the plan is annealed for a moment.
 */
import type { CompiledProblem } from '../evaluation/compile.ts';
import { takeVehicle } from '../recombination/pool.ts';
import type { FractionalRoute } from '../recombination/recombine.ts';
import { type Course, cool, LastLap } from './cooling.ts';
import type { Random } from './random.ts';
import type { Search } from './search.ts';

/** Iterations for one plan. */
const LONG = 4000;
const HOT = 0.15;
const LAST = { from: 0.9, hot: HOT };

export class Rounding implements Course {
  readonly isForAbsent = false;
  routes: readonly FractionalRoute[] = [];
  private readonly search: Search;
  private readonly random: Random;
  /** Iterations of the search when the plan at hand was made. */
  private made = -Infinity;
  private readonly last: LastLap;

  constructor(search: Search, random: Random) {
    this.search = search;
    this.random = random;
    this.last = new LastLap(search, LAST);
  }

  heat(progress: number): number {
    return this.last.heat(progress) ?? this.heatNext();
  }

  private heatNext(): number {
    const { search, random, routes } = this;
    if (search.iterations - this.made >= LONG) {
      search.startFrom(roundShares(routes, { cp: search.state.cp, groupOf: search.pool.groupOf, random }));
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
  const free = new Set(cp.frozen.keys());
  const orders = new Map<number, Int32Array>();
  const isServed = new Uint8Array(cp.requestCount);
  for (const { vehicle, order } of drawn) {
    if (order.some((stop) => isServed[stop >> 1] === 1)) continue;
    const v = takeVehicle(free, vehicle, groupOf);
    if (v === undefined) continue;
    orders.set(v, order);
    for (const stop of order) isServed[stop >> 1] = 1;
  }
  return cp.frozen.map((settled, v) => orders.get(v) ?? settled);
}
