/**
 * The best plan that can be made of all routes there are (or of all known), and the proof that there is none better: trios (and fives) of requests that the relaxation serves by halves get rows of their own
 * until there are none or they bring little, and what its reduced costs then leave near it is listed to the last route and looked through (branch, price and cut without branching;
 * Baldacci, Christofides & Mingozzi 2008).
 */
import type { Highs } from 'highs';
import { type ChoiceOptions, choose, MOST_WEIGHED, SOON_SOLVED } from './choice.ts';
import type { Pricing } from './pricing.ts';
import type { Program } from './program.ts';
import { type Relaxation, SAME } from './relaxation.ts';
import { separateFives, separateTrios } from './separation.ts';

/** A tightening that raises the relaxation by less, as a share of it, is not worth its time as long as there is another way. */
const WORTHWHILE = 1e-4;
/** Trios that are added at a time beside sets of five. */
const MOST_BESIDE_FIVES = 30;
/** How far above the relaxation the best plan is looked for first, as a share of it. */
const NEAR = 2e-4;
/** How much farther than the last time is worth looking. */
const FARTHER = Math.SQRT2;
/** Orders of routes that are listed for a look in about the time of one tightening: as much time goes into the one as into the other, because it is not known which will end it. */
const ORDERS_OF_TIGHTENING = 6_000;
/** Columns weighed (a fifth of a second) while plans are looked for so many times as far above the relaxation as any of their routes. */
const SOON_WEIGHED = 3e6;
const WIDER = 2;
/** The proof is out of sight while the plan is so many times as far above the relaxation as there is known to be none. */
const OUT_OF_SIGHT = 3;
/** Orders that a good plan is then looked for among, before and after sets of five, while there is such a share of the time left: afterwards it is better spent on the relaxation. */
const ORDERS_OF_PLAN = [12_000, 18_000] as const;
const SHARE_FOR_PLAN = 0.5;
/** Orders that are listed at most. */
const MOST_LISTED = 150_000;
/** Columns of the largest program that HiGHS is asked for on a tight day, where looking at plans one by one takes too long. */
const MOST_SOLVED = 5_000;

export interface ClosingOptions {
  readonly relaxation: Relaxation;
  /** Of all routes there are; absent: those that the program has are all. */
  readonly pricing?: Pricing | undefined;
  /** Columns of the largest program in whole numbers. */
  readonly most: number;
  /** Called whenever the relaxation over all routes is solved; `isInSight`: whether there is hope to prove which plan is best. */
  readonly onRelaxed?: ((isInSight: boolean) => void) | undefined;
  /** Columns of the last plan that others have found meanwhile. */
  readonly takeNewest?: (() => readonly number[] | undefined) | undefined;
}

export interface Closed {
  /** Columns. */
  readonly plan: readonly number[];
  /** Whether no plan of these routes is better. */
  readonly isBest: boolean;
  /** What no plan of these routes costs less than. */
  readonly bound: number;
}

/** Closes the gap between the plan to start from and the relaxation as far as time allows. */
export function closeGap(highs: Highs, options: ClosingOptions): Closed {
  const { pricing } = options;
  const closing =
    pricing === undefined ? new ClosingOfKnown(highs, options) : new ClosingOfAll(highs, options, pricing);
  closing.run();
  return { plan: closing.plan, isBest: closing.isBest(), bound: closing.bound };
}

abstract class Closing {
  plan: readonly number[];
  protected readonly highs: Highs;
  protected readonly given: ClosingOptions;
  protected readonly program: Program;
  /** No plan costs less, but for what relaxations may be off. */
  private floor = -Infinity;

  constructor(highs: Highs, given: ClosingOptions) {
    this.highs = highs;
    this.given = given;
    this.program = given.relaxation.program;
    this.plan = this.program.start;
  }

  abstract run(): void;

  isBest(): boolean {
    return this.program.costOf(this.plan) <= this.floor + SAME * Math.abs(this.floor);
  }

  /** A relaxation counts as solved, and a reduced cost as none, where that changes its value by no larger share. */
  get bound(): number {
    return this.floor - 2 * SAME * Math.abs(this.floor);
  }

  /** Whether there is nothing more to do, or no time for it. */
  protected get isOver(): boolean {
    return this.isBest() || this.given.relaxation.remaining() <= 0;
  }

  /** Takes what a relaxation says that was solved to its end; of one out of time nothing is to be relied on. */
  protected takeRelaxed(): void {
    const { relaxation } = this.given;
    this.raise(relaxation.value);
    this.take(relaxation.wholeColumns());
  }

  protected raise(floor: number): void {
    this.floor = Math.max(this.floor, floor);
  }

  /** From the relaxation to the plan. */
  protected get distance(): number {
    return this.program.costOf(this.plan) - this.given.relaxation.value;
  }

  /** So far above the relaxation there is no plan. */
  protected get looked(): number {
    return this.floor - this.given.relaxation.value;
  }

  /** The best plan of the columns that lie so near the relaxation; false: they are too many. */
  protected look(room: number, mostSolved: number): boolean {
    const { value } = this.given.relaxation;
    if (!this.choose({ most: this.given.most, mostWeighed: MOST_WEIGHED, mostSolved, room })) return false;
    this.raise(Math.min(value + room, this.program.costOf(this.plan)));
    return true;
  }

  protected take(plan: readonly number[] | undefined): void {
    const { program } = this;
    if (plan !== undefined && program.costOf(plan) < program.costOf(this.plan)) this.plan = plan;
  }

  /** The best plan of the columns that are nearest to the relaxation; no matter how far above it the plan lies. */
  protected chooseSoon(): void {
    this.choose({ most: SOON_SOLVED, mostWeighed: MOST_WEIGHED, mostSolved: SOON_SOLVED, room: Infinity });
  }

  protected choose(limits: Omit<ChoiceOptions, 'relaxation' | 'plan'>): boolean {
    const { plan, isWhole } = choose(this.highs, { relaxation: this.given.relaxation, plan: this.plan, ...limits });
    this.plan = plan;
    return isWhole;
  }

  /** Forbids what the relaxation serves by halves; false: there is nothing. */
  protected tighten(hasFives: boolean): boolean {
    const { program } = this;
    const { relaxation } = this.given;
    const used = Array.from(relaxation.usedColumns(), ([column, share]) => ({
      requests: program.requestsOf(column),
      share,
    }));
    const trios = separateTrios(program.requestCount, used);
    const subsets = hasFives
      ? [...trios.slice(0, MOST_BESIDE_FIVES), ...separateFives(program.requestCount, used)]
      : trios;
    if (subsets.length === 0) return false;
    relaxation.addSubsets(subsets);
    relaxation.solve();
    return true;
  }
}

class ClosingOfKnown extends Closing {
  run(): void {
    let near = NEAR;
    for (const least of [WORTHWHILE, 0]) {
      if (!this.tightenWhile(least)) return;
      for (; !this.isOver; near *= 2) {
        const room = Math.min(this.distance, near * this.given.relaxation.value);
        if (!this.look(room, Infinity)) break;
      }
    }
  }

  /** Tightens the relaxation while that raises it by more than `least` of itself. */
  private tightenWhile(least: number): boolean {
    const { relaxation } = this.given;
    let before = -Infinity;
    for (;;) {
      relaxation.solve();
      const isSolved = relaxation.remaining() > 0;
      if (isSolved) this.takeRelaxed();
      this.chooseSoon();
      if (!isSolved) return false;
      const { value } = relaxation;
      if (this.isBest() || value - before <= least * value || !this.tighten(false)) return true;
      before = value;
    }
  }
}

class ClosingOfAll extends Closing {
  private readonly pricing: Pricing;
  /** Orders that may be listed. */
  private credit = 0;
  /** Whether there is hope for a proof: till a good plan was looked for, and was far as well. */
  private isInSight = true;
  /** Seconds that it had in the beginning. */
  private readonly seconds: number;
  /** How many there were the last time, and how near the relaxation. */
  private last: { readonly orders: number; readonly room: number } | undefined;

  constructor(highs: Highs, given: ClosingOptions, pricing: Pricing) {
    super(highs, given);
    this.pricing = pricing;
    this.seconds = given.relaxation.remaining();
  }

  run(): void {
    const [before, after] = ORDERS_OF_PLAN;
    if (!this.tightenWhile(2 * WORTHWHILE, false)) return;
    this.chooseFar(before);
    if (!this.tightenWhile(WORTHWHILE / 2, true)) return;
    this.chooseFar(after);
    if (!this.tightenWhile(0, true)) return;
    this.credit = Infinity;
    while (!this.isOver && this.lookAround());
  }

  /** Tightens the relaxation while that raises it by more than `least` of itself, and now and then looks for plans; false: it is over. */
  private tightenWhile(least: number, hasFives: boolean): boolean {
    const { relaxation, onRelaxed, takeNewest } = this.given;
    let before = -Infinity;
    for (;;) {
      if (!this.pricing.relax()) return false;
      this.takeRelaxed();
      onRelaxed?.(this.isInSight);
      this.take(takeNewest?.());
      this.credit += ORDERS_OF_TIGHTENING;
      const { value } = relaxation;
      const isRaised = value - before > least * value;
      if (!isRaised && !this.isBest()) this.chooseSoon();
      if (!isRaised || hasFives) while (!this.isOver && this.lookAround());
      if (this.isOver) return false;
      if (!isRaised || !this.tighten(hasFives)) return true;
      before = value;
    }
  }

  /**
   * Where the proof is out of sight: a good plan of the so many orders that are nearest to the relaxation, however far above it. The best plan is often made of routes each of which is
   * nearer than a quarter of the plan's distance.
   */
  private chooseFar(listed: number): void {
    const { last } = this;
    if (this.isOver || last === undefined || !this.isFar) return;
    if (this.given.relaxation.remaining() < SHARE_FOR_PLAN * this.seconds) return;
    const near = last.room * Math.sqrt(listed / last.orders);
    if (this.pricing.takeUpTo(near, MOST_LISTED) === undefined) return;
    this.choose({ most: MOST_LISTED, mostWeighed: MOST_WEIGHED, mostSolved: 0, room: Infinity, near });
    this.isInSight = !this.isFar;
  }

  private get isFar(): boolean {
    return this.distance >= OUT_OF_SIGHT * this.looked;
  }

  /** Looks as far above the relaxation as there is credit for; false: that is not worth it, or nothing was proven. */
  private lookAround(): boolean {
    const { distance, looked, last, credit } = this;
    const least = NEAR * this.given.relaxation.value;
    // Twice as far there are some four times as many routes.
    const affordable = last === undefined ? least : last.room * Math.sqrt(Math.max(0, credit) / last.orders);
    const room = Math.min(distance, affordable, credit === Infinity ? FARTHER * Math.max(least, looked) : Infinity);
    if (room < Math.min(distance, FARTHER * looked)) return false;
    const orders = this.pricing.takeUpTo(room, Math.min(MOST_LISTED, 2 * credit));
    this.credit -= orders ?? 2 * credit;
    this.last = { room, orders: Math.max(1, orders ?? 2 * credit) };
    if (orders === undefined || !this.look(room, MOST_SOLVED)) return false;
    // What a plan costs above the relaxation is seldom all in one route: those just beyond are often made of the same routes.
    if (!this.isBest()) {
      const { most } = this.given;
      this.choose({ most, mostWeighed: SOON_WEIGHED, mostSolved: 0, room: WIDER * room, near: room });
    }
    return true;
  }
}
