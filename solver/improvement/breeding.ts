/**
 * A small population of plans instead of one: each child takes some neighbouring routes from another plan, is annealed for a moment, and takes its parent's place if it is cheaper
 * (memetic algorithm with selective route exchange; Nagata & Kobayashi 2010).
 *
 * One cooling freezes in whatever valley it happens to be in, and being slower hardly helps: four times as long brought a fifth of a point. What good plans have in common survives here, and what one of them
 * does better is tried in the others.
 */
import { type Course, cool, LastLap } from './cooling.ts';
import { type Crossing, crossOver, type Plan } from './crossover.ts';
import type { Random } from './random.ts';
import type { Neighbours } from './relatedness.ts';
import type { Search } from './search.ts';

/** Fewer iterations per request are better spent on one long cooling. */
export const MANY_ITERATIONS = 2000;
const SIZE = 10;
/** Until this share of the budget first plans are made, one cooling each. */
const SHARE_OF_FIRST = 0.2;
const HOT_FIRST = 0.5;
const HOT_CHILD = 0.15;
const LAST = { from: 0.85, hot: 0.2 };
/** Iterations for one child. */
const CHILDHOOD = 800;
/** Noise of the insertions that make the first plans differ. */
const NOISE = 0.3;
const SAME = 1e-6;

export class Breeding implements Course {
  readonly isForAbsent = false;
  private readonly search: Search;
  private readonly random: Random;
  private readonly crossing: Crossing;
  private readonly population: Plan[] = [];
  /** Share of the budget used when it began. */
  private readonly begun: number;
  /** Whose place the child at hand may take. */
  private parent = -1;
  /** Iterations of the search when the child was made. */
  private born = 0;
  private readonly last: LastLap;

  constructor(search: Search, random: Random, neighbours: Neighbours, begun: number) {
    this.search = search;
    this.random = random;
    this.crossing = { cp: search.state.cp, groupOf: search.pool.groupOf, random, neighbours };
    this.last = new LastLap(search, LAST);
    this.begun = begun;
  }

  heat(progress: number): number {
    return this.last.heat(progress) ?? (this.population.length < SIZE ? this.heatFirst(progress) : this.heatChild());
  }

  private heatFirst(progress: number): number {
    const share = (SHARE_OF_FIRST - this.begun) / SIZE;
    const done = (progress - this.begun) / share - this.population.length;
    if (done < 1) return cool(HOT_FIRST, done);
    this.population.push(this.search.lap);
    if (this.population.length === SIZE) return this.heatChild();
    this.search.startAnew((NOISE * this.population.length) / SIZE);
    return HOT_FIRST;
  }

  private heatChild(): number {
    const { search, population } = this;
    const age = search.iterations - this.born;
    if (this.parent >= 0 && age < CHILDHOOD) return cool(HOT_CHILD, age / CHILDHOOD);
    if (this.parent >= 0) this.settle();
    this.parent = this.random.below(SIZE);
    const other = (this.parent + 1 + this.random.below(SIZE - 1)) % SIZE;
    search.startFrom(crossOver(population[this.parent] as Plan, population[other] as Plan, this.crossing));
    this.born = search.iterations;
    return HOT_CHILD;
  }

  /** The child takes its parent's place if it is cheaper and not there already. */
  private settle(): void {
    const { lap } = this.search;
    const parent = this.population[this.parent] as Plan;
    const isKnown = this.population.some(({ cost }) => Math.abs(cost - lap.cost) < SAME);
    if (lap.cost < parent.cost && !isKnown) this.population[this.parent] = lap;
  }
}
