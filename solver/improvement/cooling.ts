/** What a search does with its budget: how hot it is, and from which plan it goes on. */
import type { Search } from './search.ts';

export interface Course {
  /** Whether plans may get dearer for the sake of those left out again and again. */
  readonly isForAbsent: boolean;
  /** Temperature of the next iterations, as a share of the average cost per request of the best plan; the plan at hand may be another one afterwards. */
  readonly heat: (progress: number) => number;
}

/** The end of every cooling, as a share of the average cost per request. */
const COLD = 0.06;

/**
 * One long cooling, then a short one from the best plan, which a recombination may have bettered. Measured on pr09 and pr10 (10 s, two threads, three seeds) and on
 * a7-84, a8-80 and a8-96 (two seeds): 2.2 and 0.15 % above the best known, with three shorter coolings 2.7 and 0.37 %. `from` is a share of the budget.
 */
const LAPS = [
  { from: 0, hot: 1 },
  { from: 0.7, hot: 0.3 },
] as const;

export class LongCooling implements Course {
  readonly isForAbsent = true;
  private readonly search: Search;
  private lap = 0;

  constructor(search: Search) {
    this.search = search;
  }

  heat(progress: number): number {
    let next = LAPS[this.lap + 1];
    while (next !== undefined && progress >= next.from) {
      this.lap++;
      this.search.adopt(this.search.bestOrders);
      next = LAPS[this.lap + 1];
    }
    const { from, hot } = LAPS[this.lap] ?? LAPS[0];
    return cool(hot, (progress - from) / ((next?.from ?? 1) - from));
  }
}

/** From `hot` to the end of every cooling, when the share `done` of it is over. */
export function cool(hot: number, done: number): number {
  return hot * (COLD / hot) ** Math.min(1, done);
}
