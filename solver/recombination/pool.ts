/** Routes worth remembering: for every vehicle class and set of requests the cheapest order seen. */
import type { CompiledProblem } from '../evaluation/compile.ts';
import type { RouteState } from '../evaluation/route-state.ts';

export interface PooledRoute {
  readonly vehicle: number;
  readonly cost: number;
  readonly order: Int32Array;
}

/** Beyond this many the oldest are forgotten. */
const MOST = 20_000;

export class RoutePool {
  private readonly routes = new Map<number, PooledRoute>();
  private readonly fresh = new Map<number, PooledRoute>();
  private readonly groupOf: Int32Array;

  constructor(cp: CompiledProblem) {
    this.groupOf = groupVehicles(cp);
  }

  add(route: RouteState): void {
    if (route.length === 0) return;
    let low = 0;
    let high = this.groupOf[route.vehicle] as number;
    for (let k = 0; k < route.length; k++) {
      const stop = route.seq[k] as number;
      if ((stop & 1) === 0) continue;
      // Order-free: the sum of a scrambled number of every request.
      low = (low + Math.imul(stop + 0x9e37, 0x85ebca6b)) | 0;
      high = (high + (Math.imul(stop ^ 0x51ed, 0xc2b2ae35) >>> 12)) & 0xfffff;
    }
    const key = high * 0x1_0000_0000 + (low >>> 0);
    const known = this.routes.get(key);
    if (known !== undefined && known.cost <= route.cost + 1e-9) return;
    const entry = { vehicle: route.vehicle, cost: route.cost, order: route.seq.slice(0, route.length) };
    this.put(key, entry);
    this.fresh.set(key, entry);
  }

  private put(key: number, entry: PooledRoute): void {
    this.routes.delete(key);
    this.routes.set(key, entry);
    if (this.routes.size <= MOST) return;
    const oldest = this.routes.keys().next().value;
    if (oldest !== undefined) this.routes.delete(oldest);
  }

  /** What was added since the last call. */
  takeFresh(): PooledRoute[] {
    const taken = [...this.fresh.values()];
    this.fresh.clear();
    return taken;
  }
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
