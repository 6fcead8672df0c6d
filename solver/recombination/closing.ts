/**
 * The best plan that can be made of all routes there are (or of all known), and the proof that there is none better: trios (and fives) of requests that the relaxation serves by halves get rows of their own
 * until there are none or they bring little, and what its reduced costs then leave near it is listed to the last route and solved in whole numbers (branch, price and cut without branching;
 * Baldacci, Christofides & Mingozzi 2008).
 */
import type { Highs } from 'highs';
import { choose, SOON_SOLVED } from './choice.ts';
import type { Program } from './program.ts';
import type { Relaxation } from './relaxation.ts';
import { separateFives, separateTrios } from './separation.ts';
import { type RouteSource, SAME } from './source.ts';

/** A tightening that raises the relaxation by less, as a share of it, is not worth its time as long as there is another way. */
const WORTHWHILE = 1e-4;
/** Trios that are added at a time beside sets of five. */
const MOST_BESIDE_FIVES = 30;
/** How far above the relaxation the best plan is looked for first, as a share of it. */
const NEAR = 2e-4;
/** Orders of routes of one kind of vehicle that are worked out for that. */
const MOST_LISTED = 40_000;

export interface ClosingOptions {
  readonly source: RouteSource;
  readonly relaxation: Relaxation;
  /** Columns of the largest program in whole numbers. */
  readonly most: number;
  /** Called whenever the relaxation over all routes is solved. */
  readonly onRelaxed?: (() => void) | undefined;
}

export interface Closed {
  /** Columns. */
  readonly plan: readonly number[];
  /** Whether no plan of these routes is better. */
  readonly isBest: boolean;
}

/** Closes the gap between the plan to start from and the relaxation as far as time allows. */
export function closeGap(highs: Highs, options: ClosingOptions): Closed {
  const closing = new Closing(highs, options);
  const isBest = closing.run();
  return { plan: closing.plan, isBest };
}

class Closing {
  plan: readonly number[];
  private readonly highs: Highs;
  private readonly given: ClosingOptions;
  private readonly program: Program;
  /** How far above the relaxation the best plan is looked for next, as a share of it. */
  private near = NEAR;
  /** Whether sets of five are looked for as well. */
  private hasFives = false;
  /** So far above the relaxation every plan was looked at. */
  private looked = 0;

  constructor(highs: Highs, given: ClosingOptions) {
    this.highs = highs;
    this.given = given;
    this.program = given.relaxation.program;
    this.plan = this.program.start;
  }

  /** Whether the plan is proven to be the best. */
  run(): boolean {
    const { isOfAll } = this.given.source;
    if (isOfAll && this.close(2 * WORTHWHILE)) return true;
    this.hasFives = isOfAll;
    return this.close(isOfAll ? WORTHWHILE / 2 : WORTHWHILE) || this.close(0);
  }

  /**
   * Tightens the relaxation while that raises it by more than `least` of itself, then looks ever farther above it (but only once while there are further ways to raise it); true: the plan is proven
   * to be the best.
   */
  private close(least: number): boolean {
    const { source, relaxation } = this.given;
    let before = -Infinity;
    for (;;) {
      const isSolved = source.relax();
      // What a relaxation out of time says of its columns is not to be relied on.
      if (isSolved) {
        this.take(relaxation.wholeColumns());
        this.given.onRelaxed?.();
      }
      if (!source.isOfAll) this.choose(SOON_SOLVED);
      if (!isSolved) return false;
      this.looked = 0;
      const { value } = relaxation;
      if (this.isBest() || value - before <= least * value || !this.tighten()) break;
      before = value;
    }
    if (source.isOfAll && !this.isBest()) this.choose(SOON_SOLVED);
    while (!this.isBest() && relaxation.remaining() > 0) {
      if (!this.look()) return false;
      if (source.isOfAll && !this.hasFives) break;
      this.near *= 2;
    }
    return this.isBest();
  }

  private isBest(): boolean {
    return this.distance() <= Math.max(this.looked, SAME * Math.abs(this.given.relaxation.value));
  }

  private distance(): number {
    return this.program.costOf(this.plan) - this.given.relaxation.value;
  }

  /** Lists every route that a better plan near the relaxation could need, and looks for one; false: they are too many. */
  private look(): boolean {
    const room = Math.min(this.distance(), this.near * this.given.relaxation.value);
    if (!this.given.source.takeUpTo(room, MOST_LISTED) || !this.choose(this.given.most, room)) return false;
    this.looked = room;
    return true;
  }

  private take(plan: readonly number[] | undefined): void {
    const { program } = this;
    if (plan !== undefined && program.costOf(plan) < program.costOf(this.plan)) this.plan = plan;
  }

  private choose(most: number, room = Infinity): boolean {
    const { plan, isWhole } = choose(this.highs, { relaxation: this.given.relaxation, plan: this.plan, most, room });
    this.plan = plan;
    return isWhole;
  }

  /** Forbids what the relaxation serves by halves; false: there is nothing. */
  private tighten(): boolean {
    const { program } = this;
    const { relaxation } = this.given;
    const used = Array.from(relaxation.usedColumns(), ([column, share]) => ({
      requests: program.requestsOf(column),
      share,
    }));
    const trios = separateTrios(program.requestCount, used);
    const subsets = this.hasFives
      ? [...trios.slice(0, MOST_BESIDE_FIVES), ...separateFives(program.requestCount, used)]
      : trios;
    if (subsets.length === 0) return false;
    relaxation.addSubsets(subsets);
    relaxation.solve();
    return true;
  }
}
