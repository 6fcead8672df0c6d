/**
 * Selective route exchange (Nagata & Kobayashi 2010): a child has the routes of one plan, but in the place of some neighbouring ones those of another plan that serve most of the same requests.
 */
import type { CompiledProblem } from '../evaluation/compile.ts';
import { takeVehicle } from '../recombination/pool.ts';
import type { Random } from './random.ts';
import type { Neighbours } from './relatedness.ts';
import { UNSERVED } from './state.ts';

export interface Plan {
  readonly cost: number;
  /** By vehicle. */
  readonly orders: readonly Int32Array[];
}

export interface Crossing {
  readonly cp: CompiledProblem;
  /** By vehicle: those of one group may exchange their routes. */
  readonly groupOf: Int32Array;
  readonly random: Random;
  readonly neighbours: Neighbours;
}

/** Of the share of common requests by which the other plan's routes are chosen: so that equal parents have different children. */
const NOISE = 0.1;

/**
 * The orders of a child, by vehicle. Whoever would be served twice is served once; whoever is left over is in no order. For days on which no stop is settled yet.
 */
export function crossOver(one: Plan, other: Plan, crossing: Crossing): Int32Array[] {
  const { requestCount } = crossing.cp;
  const vehicleOf = listVehicles(one.orders, requestCount);
  const given = chooseNeighbouring(one, vehicleOf, crossing);
  const isGiven = (r: number) => vehicleOf[r] === UNSERVED || given.has(vehicleOf[r] as number);
  const taken = takeRoutes(other, given, isGiven, crossing);
  // Either the parent's routes that stay keep whom they serve, or those of the other parent do.
  const isOneComplete = crossing.random.next() < 0.5;
  const isTaken = new Uint8Array(requestCount);
  for (const order of taken.values()) for (const stop of order) isTaken[stop >> 1] = 1;
  return one.orders.map((order, v) => {
    if (!given.has(v)) return isOneComplete ? order : order.filter((stop) => isTaken[stop >> 1] === 0);
    const route = taken.get(v) ?? new Int32Array(0);
    return isOneComplete ? route.filter((stop) => isGiven(stop >> 1)) : route;
  });
}

function listVehicles(orders: readonly Int32Array[], requestCount: number): Int32Array {
  const vehicleOf = new Int32Array(requestCount).fill(UNSERVED);
  for (const [v, order] of orders.entries()) for (const stop of order) vehicleOf[stop >> 1] = v;
  return vehicleOf;
}

/** Vehicles that serve the neighbours of some request, at most half of those in use. */
function chooseNeighbouring(
  { orders }: Plan,
  vehicleOf: Int32Array,
  { cp, random, neighbours }: Crossing,
): Set<number> {
  const used = orders.reduce((sum, order) => sum + (order.length > 0 ? 1 : 0), 0);
  const most = 1 + random.below(Math.max(1, used >> 1));
  const chosen = new Set<number>();
  const seed = random.below(cp.requestCount);
  for (let rank = -1; rank < neighbours.width && chosen.size < most; rank++) {
    const r = rank < 0 ? seed : neighbours.of(seed, rank);
    if (r < 0) break;
    const v = vehicleOf[r] as number;
    if (v !== UNSERVED) chosen.add(v);
  }
  return chosen;
}

/** By vehicle of `given`, a route of the other plan: those with the largest shares of `isCommon` requests, each on a vehicle that may drive it at the same cost. */
function takeRoutes(
  { orders }: Plan,
  given: ReadonlySet<number>,
  isCommon: (r: number) => boolean,
  { groupOf, random }: Crossing,
): Map<number, Int32Array> {
  const ranked = orders
    .map((order, v) => {
      const common = order.reduce((sum, stop) => sum + (isCommon(stop >> 1) ? 1 : 0), 0);
      return { v, order, share: common / order.length + NOISE * random.next() };
    })
    .filter(({ order }) => order.length > 0)
    .sort((a, b) => b.share - a.share);
  const free = new Set(given);
  const taken = new Map<number, Int32Array>();
  for (const { v, order } of ranked) {
    const vehicle = takeVehicle(free, v, groupOf);
    if (vehicle !== undefined) taken.set(vehicle, order);
  }
  return taken;
}
