/** Where the routes of a set partitioning program come from: from a pool, or from all that there are (`pricing.ts`). */
import type { Relaxation } from './relaxation.ts';

/** Costs that differ by no larger share of the relaxation are the same. */
export const SAME = 1e-7;

export interface RouteSource {
  /** Whether these are all routes of the day, so that a proof is worth more time. */
  readonly isOfAll: boolean;
  /** Solves the relaxation over all of them; false: not to its end. */
  readonly relax: () => boolean;
  /** Sees to it that the program has every route whose reduced cost is below `threshold`; false: they have more than `most` orders. */
  readonly takeUpTo: (threshold: number, most: number) => boolean;
}

/** The columns of the program are all there is. */
export class KnownRoutes implements RouteSource {
  readonly isOfAll = false;
  private readonly relaxation: Relaxation;

  constructor(relaxation: Relaxation) {
    this.relaxation = relaxation;
  }

  relax(): boolean {
    this.relaxation.solve();
    return this.relaxation.remaining() > 0;
  }

  takeUpTo(): boolean {
    return true;
  }
}
