/** Joins what all threads have seen: the pool of their routes, and the best plan that can be put together from it. */
import type { CompiledProblem } from '../evaluation/compile.ts';
import type { Partition, PartitionLimits, PartitionSolver, Relaxed } from './partition.ts';
import { groupVehicles, type KeyedRoute, keyOf, type PooledRoute, takeVehicle } from './pool.ts';

/** Columns handed to the back end: more take longer than they bring. */
const MOST_COLUMNS = 60_000;

/** A route as a relaxation uses it. */
export interface FractionalRoute extends PooledRoute {
  /** Of the route, above 0 and at most 1. */
  readonly share: number;
}

export interface RecombinationLimits extends Omit<PartitionLimits, 'onRelaxed'> {
  /** Called with what a relaxation over all routes uses, and whether there is hope to prove which plan is best. */
  readonly onRelaxed?: ((routes: readonly FractionalRoute[], isInSight: boolean) => void) | undefined;
}

export interface Recombined {
  /** By vehicle; undefined where the incumbent is as good. */
  readonly orders: readonly Int32Array[] | undefined;
  /** What no plan can cost less than, where that was proven. */
  readonly bound: number | undefined;
  /** Whether no plan at all is better than this one (or the incumbent). */
  readonly isBest: boolean;
}

export class Recombination {
  private readonly cp: CompiledProblem;
  private readonly price: Float64Array;
  private readonly groupOf: Int32Array;
  private readonly groupSize: number[] = [];
  private readonly routes = new Map<number, KeyedRoute>();
  private columnsSolved = 0;

  constructor(cp: CompiledProblem, price: Float64Array) {
    this.cp = cp;
    this.price = price;
    this.groupOf = groupVehicles(cp);
    for (const group of this.groupOf) this.groupSize[group] = (this.groupSize[group] ?? 0) + 1;
  }

  /** Adds routes; of the same requests in the same group the cheapest stays. */
  add(routes: readonly KeyedRoute[]): void {
    for (const route of routes) {
      const known = this.routes.get(route.key);
      if (known !== undefined && known.cost <= route.cost) continue;
      this.routes.delete(route.key);
      this.routes.set(route.key, route);
    }
    // The newest are the best placed; the oldest go first.
    for (const key of this.routes.keys()) {
      if (this.routes.size <= MOST_COLUMNS) break;
      this.routes.delete(key);
    }
  }

  withKeys(routes: readonly PooledRoute[]): KeyedRoute[] {
    return routes.map((route) => ({
      ...route,
      key: keyOf(this.groupOf[route.vehicle] ?? 0, route.order, route.order.length),
    }));
  }

  get size(): number {
    return this.routes.size;
  }

  /** The best plan from the pool, from what the back end adds to it, and `incumbent`; undefined when there was nothing new to ask or no answer in time. */
  async solve(
    solver: PartitionSolver,
    incumbent: readonly PooledRoute[],
    { onRelaxed, ...limits }: RecombinationLimits,
  ): Promise<Recombined | undefined> {
    this.add(this.withKeys(incumbent));
    if (this.routes.size === this.columnsSolved && this.routes.size < MOST_COLUMNS) return undefined;
    this.columnsSolved = this.routes.size;
    const columns = [...incumbent, ...this.routes.values()];
    const partition = this.buildPartition(columns, incumbent.length);
    const routeOf = (column: number, added: readonly PooledRoute[]) =>
      columns[column] ?? added[column - partition.cost.length];
    const tell = ({ columns: used, shares, routes, isInSight }: Relaxed) =>
      onRelaxed?.(
        used.flatMap((column, k) => {
          const route = routeOf(column, routes);
          return route === undefined ? [] : { ...route, share: shares[k] ?? 0 };
        }),
        isInSight,
      );
    const answer = await solver(partition, { ...limits, onRelaxed: tell });
    if (answer === undefined) return undefined;
    this.add(answer.routes);
    const priceOf = (column: number) => partition.cost[column] ?? routeOf(column, answer.routes)?.cost ?? 0;
    const total = (list: readonly number[]) => list.reduce((sum, column) => sum + priceOf(column), 0);
    const isBetter = total(answer.columns) < total(partition.start) - 1e-9;
    const orders = isBetter
      ? this.assignVehicles(answer.columns.flatMap((column) => routeOf(column, answer.routes) ?? []))
      : undefined;
    return { orders, bound: answer.bound, isBest: answer.isBest === true };
  }

  private buildPartition(columns: readonly PooledRoute[], incumbent: number): Partition {
    const { cp, groupOf, groupSize } = this;
    const cost: number[] = [];
    const first = [0];
    const rows: number[] = [];
    const start: number[] = [];
    const isCovered = new Uint8Array(cp.requestCount);
    for (const [column, { vehicle, cost: price, order }] of columns.entries()) {
      cost.push(price);
      for (const stop of order) {
        if ((stop & 1) === 0) continue;
        rows.push(stop >> 1);
        if (column < incumbent) isCovered[stop >> 1] = 1;
      }
      rows.push(cp.requestCount + (groupOf[vehicle] ?? 0));
      first.push(rows.length);
      if (column < incumbent) start.push(column);
    }
    // A mandatory request gets a way out only where the incumbent leaves it out, priced so that the numbers stay of one size.
    const largest = cost.reduce((sum, value) => sum + Math.abs(value), 1) / Math.max(1, cost.length);
    for (let r = 0; r < cp.requestCount; r++) {
      if (cp.penalty[r] === Infinity && isCovered[r] === 1) continue;
      if (isCovered[r] === 0) start.push(cost.length);
      cost.push(Math.min(this.price[r] ?? 0, cp.penalty[r] === Infinity ? 100 * largest : Infinity));
      rows.push(r);
      first.push(rows.length);
    }
    const isFrozen = (group: number) => cp.frozen.some((stops, v) => groupOf[v] === group && stops.length > 0);
    return {
      requestCount: cp.requestCount,
      rowCount: cp.requestCount + groupSize.length,
      rowLow: [
        ...new Array<number>(cp.requestCount).fill(1),
        ...groupSize.map((_, group) => (isFrozen(group) ? 1 : 0)),
      ],
      rowHigh: [...new Array<number>(cp.requestCount).fill(1), ...groupSize],
      cost,
      first,
      rows,
      start,
    };
  }

  /** Routes of a group go to its vehicles in turn; a route stays with its own vehicle where that is free. */
  private assignVehicles(chosen: readonly PooledRoute[]): Int32Array[] {
    const { cp, groupOf } = this;
    const orders: (Int32Array | undefined)[] = new Array<undefined>(cp.vehicleCount).fill(undefined);
    const free = new Set(orders.keys());
    const waiting: PooledRoute[] = [];
    for (const route of chosen) {
      if (free.delete(route.vehicle)) orders[route.vehicle] = route.order;
      else waiting.push(route);
    }
    for (const { vehicle, order } of waiting) {
      const v = takeVehicle(free, vehicle, groupOf);
      if (v !== undefined) orders[v] = order;
    }
    return orders.map((order, v) => order ?? cp.frozen[v] ?? new Int32Array(0));
  }
}
