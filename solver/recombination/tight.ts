/**
 * The best plan of a tight day, and the proof that there is none better: its routes are priced until the relaxation is as low as if it knew all of them, trios that it serves by halves get
 * rows of their own until it serves none so, and what its reduced costs then leave is listed to the last route and solved in whole numbers (branch, price and cut without branching; Baldacci,
 * Christofides & Mingozzi 2008).
 */
import type { Highs } from 'highs';
import type { RouteEnumeration } from '../enumeration/enumeration.ts';
import { choose, SOON_SOLVED } from './choice.ts';
import { Pricing } from './pricing.ts';
import type { Program } from './program.ts';
import type { Relaxation } from './relaxation.ts';
import { separateTrios } from './separation.ts';

/** A tightening that raises the relaxation by less, as a share of it, is not worth its time as long as there is another way. */
const WORTHWHILE = 1e-4;
/** How far above the relaxation the best plan is looked for first, as a share of it. */
const NEAR = 2e-4;
/** Orders of routes of one kind of vehicle that are worked out for that. */
const MOST_LISTED = 40_000;

export interface TightOptions {
  readonly routes: RouteEnumeration;
  readonly program: Program;
  readonly relaxation: Relaxation;
  /** Seconds left. */
  readonly remaining: () => number;
  /** Columns of the largest program in whole numbers. */
  readonly most: number;
}

export interface TightAnswer {
  readonly plan: readonly number[];
  /** What no plan can cost less than. */
  readonly bound: number;
  /** Whether no plan at all is better. */
  readonly isBest: boolean;
}

export function solveTightDay(highs: Highs, options: TightOptions): TightAnswer {
  const day = new TightDay(highs, options);
  const isBest = day.run();
  return { plan: day.plan, bound: day.bound, isBest };
}

export class TightDay {
  plan: readonly number[];
  private readonly highs: Highs;
  private readonly given: TightOptions;
  private readonly pricing: Pricing;
  /** How far above the relaxation the best plan is looked for next, as a share of it. */
  private near = NEAR;
  /** So far above the relaxation every plan was looked at. */
  private looked = 0;

  constructor(highs: Highs, given: TightOptions) {
    this.highs = highs;
    this.given = given;
    this.plan = given.program.start;
    this.pricing = new Pricing(given);
  }

  get bound(): number {
    return this.pricing.bound;
  }

  /** Whether the plan is proven to be the best. */
  run(): boolean {
    return this.close(WORTHWHILE) || this.close(0);
  }

  /** Tightens the relaxation while that raises it by more than `least` of itself, then looks ever farther above it; true: the plan is proven to be the best. */
  private close(least: number): boolean {
    const { relaxation, remaining } = this.given;
    let before = -Infinity;
    for (;;) {
      this.pricing.run();
      this.choose(SOON_SOLVED);
      if (!this.pricing.isSolved) return false;
      const { value } = relaxation;
      if (this.isBest() || value - before <= least * value || !this.tighten()) break;
      before = value;
    }
    while (!this.isBest() && remaining() > 0) {
      if (!this.look()) return false;
      this.near *= 2;
    }
    return this.isBest();
  }

  /** Whether no plan can be better. */
  private isBest(): boolean {
    return this.distance() <= Math.max(this.looked, this.pricing.tolerance);
  }

  private distance(): number {
    return this.given.program.costOf(this.plan) - this.given.relaxation.value;
  }

  /** Lists every route that a better plan near the relaxation could need, and looks for one; false: they are too many. */
  private look(): boolean {
    const room = Math.min(this.distance(), this.near * this.given.relaxation.value);
    if (!this.pricing.takeUpTo(room, MOST_LISTED) || !this.choose(this.given.most, room)) return false;
    this.looked = room;
    return true;
  }

  private choose(most: number, room = Infinity): boolean {
    const { plan, isWhole } = choose(this.highs, { ...this.given, plan: this.plan, most, room });
    this.plan = plan;
    return isWhole;
  }

  /** Forbids what the relaxation serves by halves; false: there is no such trio. */
  private tighten(): boolean {
    const { program, relaxation, routes } = this.given;
    const used = Array.from(relaxation.usedColumns(), ([column, share]) => ({
      requests: program.requestsOf(column, routes.requestCount),
      share,
    }));
    const trios = separateTrios(routes.requestCount, used);
    if (trios.length === 0) return false;
    relaxation.addTrios(trios);
    relaxation.solve();
    return true;
  }
}
