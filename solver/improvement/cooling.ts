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

/** The end of a course: from the share `from` of the budget on the best plan, which a recombination may have bettered, is cooled once more. */
export class LastLap {
  private readonly search: Search;
  private readonly from: number;
  private readonly hot: number;
  private isBegun = false;

  constructor(search: Search, { from, hot }: { readonly from: number; readonly hot: number }) {
    this.search = search;
    this.from = from;
    this.hot = hot;
  }

  /** As `Course.heat`; undefined before it begins. */
  heat(progress: number): number | undefined {
    const { search, from, hot } = this;
    if (progress < from) return undefined;
    if (!this.isBegun) search.adopt(search.bestOrders);
    this.isBegun = true;
    return cool(hot, (progress - from) / (1 - from));
  }
}

/**
 * One long cooling, then a short one. Measured on pr09 and pr10 (10 s, two threads, three seeds) and on a7-84, a8-80 and a8-96 (two seeds): 2.2 and 0.15 % above the best known, with three shorter
 * coolings 2.7 and 0.37 %.
 */
const HOT = 1;
const LAST = { from: 0.7, hot: 0.3 };

export class LongCooling implements Course {
  readonly isForAbsent = true;
  private readonly last: LastLap;

  constructor(search: Search) {
    this.last = new LastLap(search, LAST);
  }

  heat(progress: number): number {
    return this.last.heat(progress) ?? cool(HOT, progress / LAST.from);
  }
}

/** From `hot` to the end of every cooling, when the share `done` of it is over. */
export function cool(hot: number, done: number): number {
  return hot * (COLD / hot) ** Math.min(1, done);
}
