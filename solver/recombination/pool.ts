/** Routes worth remembering: for every vehicle class and set of requests the cheapest order seen. */
import type { CompiledProblem } from '../evaluation/compile.ts';
import type { RouteState } from '../evaluation/route-state.ts';

export interface PooledRoute {
  readonly vehicle: number;
  readonly cost: number;
  readonly order: Int32Array;
}

/** A route of the pool; `key` stands for its vehicle class and its set of requests, in every thread the same. */
export interface KeyedRoute extends PooledRoute {
  readonly key: number;
}

/** The routes of a plan that are in use. */
export function listUsedRoutes(routes: readonly RouteState[]): PooledRoute[] {
  return routes
    .filter((route) => route.length > 0)
    .map(({ vehicle, cost, seq, length }) => ({ vehicle, cost, order: seq.slice(0, length) }));
}

/** Beyond this many the oldest are forgotten. */
const MOST = 20_000;

export class RoutePool {
  private readonly routes = new Map<number, KeyedRoute>();
  private readonly fresh = new Map<number, KeyedRoute>();
  /** By vehicle, as `groupVehicles` says. */
  readonly groupOf: Int32Array;

  constructor(cp: CompiledProblem) {
    this.groupOf = groupVehicles(cp);
  }

  add(route: RouteState): void {
    if (route.length === 0) return;
    const key = keyOf(this.groupOf[route.vehicle] as number, route.seq, route.length);
    const known = this.routes.get(key);
    if (known !== undefined && known.cost <= route.cost + 1e-9) return;
    const entry = { key, vehicle: route.vehicle, cost: route.cost, order: route.seq.slice(0, route.length) };
    this.put(key, entry);
    this.fresh.set(key, entry);
  }

  private put(key: number, entry: KeyedRoute): void {
    this.routes.delete(key);
    this.routes.set(key, entry);
    if (this.routes.size <= MOST) return;
    const oldest = this.routes.keys().next().value;
    if (oldest !== undefined) this.routes.delete(oldest);
  }

  /** What was added since the last call. */
  takeFresh(): KeyedRoute[] {
    const taken = [...this.fresh.values()];
    this.fresh.clear();
    return taken;
  }
}

/** The same for all orders of the same requests: sums of scrambled numbers, 53 bits together. */
export function keyOf(group: number, order: Int32Array, length: number): number {
  let low = 0;
  let high = scramble(group + 0x9e37);
  for (let k = 0; k < length; k++) {
    const stop = order[k] as number;
    if ((stop & 1) === 0) continue;
    const first = scramble(stop);
    low = (low + first) | 0;
    high = (high + scramble(first ^ 0x51ed270b)) | 0;
  }
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}

/** The key of routes that serve these requests. */
export function keyOfRequests(group: number, requests: readonly number[]): number {
  const dropoffs = Int32Array.from(requests, (r) => 2 * r + 1);
  return keyOf(group, dropoffs, dropoffs.length);
}

/** Every bit depends on every bit (the finalizer of MurmurHash3): sums of anything simpler are the same for different requests whose numbers have the same sum. */
function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Vehicles that may exchange their routes at no change of cost share a number. */
export function groupVehicles(cp: CompiledProblem): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from({ length: cp.vehicleCount }, (_, v) => {
    let key = `${cp.fleetClass[v]}`;
    for (let r = 0; r < cp.requestCount; r++) {
      const extra = cp.assign[r * cp.vehicleCount + v] as number;
      if (extra !== 0) key += `,${r}:${extra}`;
    }
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
}

/** Takes the vehicle of a route out of `free`, or where it is not there another one that may drive the route at the same cost; undefined: there is none. */
export function takeVehicle(free: Set<number>, vehicle: number, groupOf: Int32Array): number | undefined {
  if (free.delete(vehicle)) return vehicle;
  for (const other of free) {
    if (groupOf[other] !== groupOf[vehicle]) continue;
    free.delete(other);
    return other;
  }
  return undefined;
}
