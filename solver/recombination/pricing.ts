/** Takes on the routes of a tight day that the relaxation of its pool lacks (column generation; Desaulniers, Desrosiers & Solomon 2005). */
import type { RouteEnumeration } from '../enumeration/enumeration.ts';
import type { KeyedRoute } from './pool.ts';
import { type Relaxation, SAME } from './relaxation.ts';

/** Orders per kind of vehicle that are worked out when routes are priced. */
const MOST_PRICED_ORDERS = 400;

export class Pricing {
  /** What no plan can cost less than. */
  bound = -Infinity;
  private readonly routes: RouteEnumeration;
  private readonly relaxation: Relaxation;
  /** Prices of the last question. */
  private asked: Float64Array = new Float64Array(0);

  constructor(routes: RouteEnumeration, relaxation: Relaxation) {
    this.routes = routes;
    this.relaxation = relaxation;
  }

  /**
   * Takes on what undercuts the relaxation, and solves it anew, until nothing does. Prices of few routes swing from round to round: it asks half way between them and those
   * that have given the best bound (Wentges 1997), and at the prices themselves where that finds nothing. True: the relaxation is as low as if it knew all routes.
   */
  relax(): boolean {
    const { relaxation } = this;
    let best: Float64Array | undefined;
    let isHalfWay = true;
    while (relaxation.remaining() > 0) {
      const from: Float64Array = isHalfWay ? (best ?? relaxation.prices) : relaxation.prices;
      const bound = this.ask(relaxation.prices.map((price, row) => (price + (from[row] as number)) / 2));
      if (bound > this.bound) best = this.asked;
      this.bound = Math.max(this.bound, bound);
      if (this.bound > relaxation.value - this.tolerance) return true;
      if (this.takeUndercutting() > 0) {
        relaxation.solve();
        isHalfWay = true;
      } else if (isHalfWay) isHalfWay = false;
      else return false;
    }
    return false;
  }

  /** Takes on every route whose reduced cost is below `threshold`, and returns how many orders they have; undefined, and none is taken on: more than `most`, or it could not be told. */
  takeUpTo(threshold: number, most: number): number | undefined {
    const { relaxation } = this;
    // The bound may be that of prices half way: at those of the relaxation itself a route may still undercut, and then its reduced costs say nothing of what a better plan needs.
    while (this.ask(relaxation.prices, threshold) <= relaxation.value - this.tolerance) {
      if (relaxation.remaining() <= 0 || this.takeUndercutting() === 0) return undefined;
      relaxation.solve();
    }
    const listed = this.routes.listAll(threshold, this.worthOfGroup, { most, isOver: this.isOver });
    if (listed === undefined) return undefined;
    this.add(listed.routes);
    return listed.orders;
  }

  /** Takes routes on, and returns which columns they are. */
  add(routes: readonly KeyedRoute[]): number[] {
    const { relaxation } = this;
    const { program } = relaxation;
    const columns = routes.map((route) => program.add(route, this.groupRow(route)));
    relaxation.reduced = program.reduce(relaxation.prices, relaxation.reduced);
    return columns;
  }

  /** `above`: routes that undercut the prices, or cost no more than so much above them, are of interest. */
  private ask(prices: Float64Array, above = 0): number {
    this.asked = prices;
    const { routes } = this;
    const { program } = this.relaxation;
    const tolls = program.subsets.map((subset, k) => ({ subset, price: -(prices[program.rowCount + k] as number) }));
    return routes.bound(prices, {
      tolls: tolls.filter(({ price }) => price > 0),
      limitOf: (group) => above + this.worthOfGroup(group),
      isOver: this.isOver,
    });
  }

  private get tolerance(): number {
    return SAME * Math.abs(this.relaxation.value);
  }

  /** The better half of what undercuts, because the rest is often gone once that is in; returns how many the relaxation lacked indeed. */
  private takeUndercutting(): number {
    const { routes: all, relaxation } = this;
    const { program } = relaxation;
    const undercut = all.undercut(this.worthOfGroup);
    if (undercut >= 0) return 0;
    const least = -this.tolerance / Math.max(1, all.vehicleCount);
    // The sweep prices time and rides at their least: what comes out of it may cost more.
    const routes = all.list(undercut / 2, this.worthOfGroup, { most: MOST_PRICED_ORDERS, isOver: this.isOver });
    const lacking = routes.filter(
      (route) => program.reduceRoute(route, this.groupRow(route), relaxation.prices) < least,
    );
    for (const route of lacking) program.add(route, this.groupRow(route));
    return lacking.length;
  }

  private groupRow(route: KeyedRoute): number {
    const { routes } = this;
    return routes.requestCount + routes.groupOf(route);
  }

  private readonly isOver = () => this.relaxation.remaining() <= 0;

  private readonly worthOfGroup = (group: number) => this.asked[this.routes.requestCount + group] ?? 0;
}
