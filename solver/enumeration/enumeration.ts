/** All routes of a day whose windows, rides and seats are so tight that its fragments can be listed: priced, bounded and enumerated. */
import type { CompiledProblem } from '../evaluation/compile.ts';
import { RoutePlanner } from '../evaluation/planner.ts';
import { RouteState, setOrder } from '../evaluation/route-state.ts';
import { groupVehicles, type KeyedRoute, keyOf } from '../recombination/pool.ts';
import { type Fragments, listFragments } from './fragments.ts';
import { Network } from './network.ts';

/** Beyond these a day is not tight: on a day of 80 requests that still is (a8-80), 19,000 fragments and 12,000 orders with the same first pickup were found. */
const LIMITS = { fragments: 60_000, ordersOfStart: 20_000 };

export interface ListLimits {
  /** Orders of one group that are worked out. */
  readonly most: number;
  readonly isOver: () => boolean;
}

interface Group {
  readonly number: number;
  readonly vehicle: number;
  readonly size: number;
  readonly network: Network;
  /** Least cost less worth of a route at the last worths. */
  least: number;
}

export class RouteEnumeration {
  private readonly cp: CompiledProblem;
  private readonly groups: readonly Group[];
  private readonly planner: RoutePlanner;
  private readonly groupOfVehicle: Int32Array;

  private constructor(cp: CompiledProblem, groups: readonly Group[], groupOfVehicle: Int32Array) {
    this.cp = cp;
    this.groups = groups;
    this.planner = new RoutePlanner(cp);
    this.groupOfVehicle = groupOfVehicle;
  }

  /** Undefined where the day has begun already, or is not tight. */
  static create(cp: CompiledProblem): RouteEnumeration | undefined {
    if (cp.frozen.some((stops) => stops.length > 0)) return undefined;
    const groupOf = groupVehicles(cp);
    const known = new Map<string, Fragments>();
    const groups: Group[] = [];
    for (const [vehicle, number] of groupOf.entries()) {
      if (groups.some((group) => group.number === number)) continue;
      const key = describeLists(cp, vehicle);
      const fragments = known.get(key) ?? listFragments(cp, vehicle, LIMITS);
      if (fragments === undefined) return undefined;
      known.set(key, fragments);
      const size = groupOf.filter((other) => other === number).length;
      groups.push({ number, vehicle, size, network: new Network(cp, vehicle, fragments), least: Infinity });
    }
    return new RouteEnumeration(cp, groups, groupOf);
  }

  /**
   * Sweeps the day at the worths given (by request) and returns what every plan costs at least: whatever the worths are, no plan is cheaper than what they promise
   * for serving everybody plus the best that each vehicle can do against them (Lagrangean bound).
   */
  bound(worth: Float64Array): number {
    const { cp } = this;
    let bound = 0;
    let size = 0;
    const count = (value: number) => {
      bound += value;
      size += Math.abs(value);
    };
    for (let r = 0; r < cp.requestCount; r++) count(Math.min(worth[r] as number, cp.penalty[r] as number));
    for (const group of this.groups) {
      group.least = group.network.sweep(worth);
      if (group.least < 0) count(group.size * group.least);
    }
    // Far more than the rounding of so many additions.
    return bound - 1e-9 * size;
  }

  get requestCount(): number {
    return this.cp.requestCount;
  }

  get vehicleCount(): number {
    return this.cp.vehicleCount;
  }

  groupOf(route: KeyedRoute): number {
    return this.groupOfVehicle[route.vehicle] as number;
  }

  /** By how much the cheapest route undercuts what its group's place in the plan is worth (`worthOfGroup`, 0 or less); 0: none does. */
  undercut(worthOfGroup: (group: number) => number): number {
    return this.groups.reduce((most, { number, least }) => Math.min(most, least - worthOfGroup(number)), 0);
  }

  /**
   * Routes whose reduced cost at the worths of the last `bound` is below `threshold`, for every group and set of requests the cheapest; exact costs; what has no schedule with its breaks is left out.
   */
  list(
    threshold: number,
    worthOfGroup: (group: number) => number,
    { most, isOver }: ListLimits,
  ): { readonly routes: readonly KeyedRoute[]; readonly isComplete: boolean } {
    const routes = new Map<number, KeyedRoute>();
    let isWhole = true;
    for (const { number, vehicle, network, least } of this.groups) {
      const limit = threshold + worthOfGroup(number);
      if (least >= limit) continue;
      const { chains, isComplete } = network.list(limit, most, isOver);
      isWhole &&= isComplete;
      const state = new RouteState(this.cp, vehicle);
      for (const chain of chains) {
        const order = network.order(chain);
        if (!setOrder(this.cp, this.planner, state, order)) continue;
        const key = keyOf(number, order, order.length);
        const known = routes.get(key);
        if (known === undefined || state.cost < known.cost) routes.set(key, { key, vehicle, cost: state.cost, order });
      }
    }
    return { routes: [...routes.values()], isComplete: isWhole };
  }
}

/** Vehicles with the same description have the same fragments at the same cost. */
function describeLists(cp: CompiledProblem, v: number): string {
  const { layouts, cost } = cp.problem.vehicles[v] ?? {};
  const wishes = Array.from({ length: cp.requestCount }, (_, r) => cp.assign[r * cp.vehicleCount + v]);
  return JSON.stringify([layouts, cost?.perMetre, cost?.perSecond, wishes.map(String)]);
}
