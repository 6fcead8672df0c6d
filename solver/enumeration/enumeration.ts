/** All routes of a day whose windows, rides and seats are so tight that its fragments can be listed: priced, bounded and enumerated. */
import type { CompiledProblem } from '../evaluation/compile.ts';
import { RoutePlanner } from '../evaluation/planner.ts';
import { RouteState, setOrder } from '../evaluation/route-state.ts';
import { groupVehicles, type KeyedRoute, keyOf } from '../recombination/pool.ts';
import { type Chain, type Chains, listChains } from './chains.ts';
import { type Fragments, listFragments } from './fragments.ts';
import { Network } from './network.ts';
import { Sweep, type WeighedFragments, weighFragments } from './sweep.ts';
import type { Toll } from './tolls.ts';

/** Beyond these a day is not tight: on a day of 80 requests that still is (a8-80), 19,000 fragments and 12,000 orders with the same first pickup were found. */
const LIMITS = { fragments: 60_000, ordersOfStart: 20_000 };

/** Prime: every pickup gets its turn. */
const STEP = 31;

export interface BoundLimits {
  readonly tolls: readonly Toll[];
  /** By group: routes that cost no less than this above their worth are of no interest (at most 0, or more than any `list` will ask for). */
  readonly limitOf: (group: number) => number;
  readonly isOver: () => boolean;
}

export interface ListLimits {
  /** Orders that are worked out. */
  readonly most: number;
  readonly isOver: () => boolean;
}

interface Group {
  readonly number: number;
  readonly vehicle: number;
  readonly size: number;
  readonly network: Network;
  /** The last. */
  sweep: Sweep | undefined;
}

const ANYTHING: BoundLimits = { tolls: [], limitOf: () => Infinity, isOver: () => false };

/** Kept from call to call: sweeps and the turn of its lists go on where they were. */
export class RouteEnumeration {
  /** The pickup that lists begin with: it goes round from call to call. */
  private turn = 0;
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
      groups.push({ number, vehicle, size, network: new Network(cp, vehicle, fragments), sweep: undefined });
    }
    return new RouteEnumeration(cp, groups, groupOf);
  }

  /**
   * Sweeps the day at the worths given (by request) and the tolls, and returns what every plan costs at least: whatever they are, no plan is cheaper than what they promise
   * for serving everybody plus the best that each vehicle can do against them (Lagrangean bound). -Infinity where it was over before it was through.
   */
  bound(worth: Float64Array, { tolls, limitOf, isOver }: BoundLimits = ANYTHING): number {
    const { cp } = this;
    let bound = 0;
    let size = 0;
    const count = (value: number) => {
      bound += value;
      size += Math.abs(value);
    };
    for (let r = 0; r < cp.requestCount; r++) count(Math.min(worth[r] as number, cp.penalty[r] as number));
    for (const { subset, price } of tolls) count(-price * (subset.length >> 1));
    const weighed = new Map<Fragments, WeighedFragments>();
    for (const group of this.groups) {
      const { fragments } = group.network;
      const own = weighed.get(fragments) ?? weighFragments(group.network, worth, tolls);
      weighed.set(fragments, own);
      group.sweep = new Sweep(group.network, own, { limit: limitOf(group.number), isOver });
      count(group.size * Math.min(0, group.sweep.least));
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

  /** The number of the group of vehicles that are alike to a plan; routes of one group are interchangeable. */
  groupOf(route: KeyedRoute): number {
    return this.groupOfVehicle[route.vehicle] as number;
  }

  /** By how much the cheapest route undercuts what its group's place in the plan is worth (`worthOfGroup`, 0 or less); 0: none does. */
  undercut(worthOfGroup: (group: number) => number): number {
    return this.groups.reduce(
      (most, { number, sweep }) => Math.min(most, (sweep?.least ?? 0) - worthOfGroup(number)),
      0,
    );
  }

  /**
   * Routes whose reduced cost at the prices of the last `bound` is below `threshold` (no more than its limits allow), for every group and set of requests the cheapest, from `most` orders of a group at
   * most; exact costs; what has no schedule with its breaks is left out.
   */
  list(threshold: number, worthOfGroup: (group: number) => number, limits: ListLimits): KeyedRoute[] {
    return this.workOut(this.groups.map((group) => this.listChains(group, threshold, worthOfGroup, limits).chains));
  }

  /** The same, but all there are, and how many orders they have; undefined: more than `most`, or it was over before all were listed. */
  listAll(
    threshold: number,
    worthOfGroup: (group: number) => number,
    { most, isOver }: ListLimits,
  ): { readonly routes: readonly KeyedRoute[]; readonly orders: number } | undefined {
    const listed: (readonly Chain[])[] = [];
    let orders = 0;
    for (const group of this.groups) {
      const { chains, isComplete } = this.listChains(group, threshold, worthOfGroup, { most: most - orders, isOver });
      if (!isComplete) return undefined;
      listed.push(chains);
      orders += chains.length;
    }
    return { routes: this.workOut(listed), orders };
  }

  private listChains(
    { number, network, sweep }: Group,
    threshold: number,
    worthOfGroup: (group: number) => number,
    limits: ListLimits,
  ): Chains {
    if (sweep === undefined) return { chains: [], isComplete: true };
    return listChains(network, sweep, { ...limits, threshold: threshold + worthOfGroup(number), turn: this.turn });
  }

  /** @param listed by group */
  private workOut(listed: readonly (readonly Chain[])[]): KeyedRoute[] {
    const routes = new Map<number, KeyedRoute>();
    for (const [k, { number, vehicle, network }] of this.groups.entries()) {
      const state = new RouteState(this.cp, vehicle);
      const ranked = [...(listed[k] ?? [])].sort((one, other) => one.value - other.value);
      for (const chain of ranked) {
        const order = network.order(chain.fragments);
        const key = keyOf(number, order, order.length);
        const known = routes.get(key);
        if (known !== undefined && known.cost <= network.leastCost(chain.fragments)) continue;
        if (!setOrder(this.cp, this.planner, state, order)) continue;
        if (known === undefined || state.cost < known.cost) routes.set(key, { key, vehicle, cost: state.cost, order });
      }
    }
    this.turn += STEP;
    return [...routes.values()];
  }
}

/** Vehicles with the same description have the same fragments at the same cost. */
function describeLists(cp: CompiledProblem, v: number): string {
  const { layouts, cost } = cp.problem.vehicles[v] ?? {};
  const wishes = Array.from({ length: cp.requestCount }, (_, r) => cp.assign[r * cp.vehicleCount + v]);
  return JSON.stringify([layouts, cost?.perMetre, cost?.perSecond, wishes.map(String)]);
}
