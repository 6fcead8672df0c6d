/** Orders of stops → the solution of the contract, with every time stated. */
import type { PlannedBreak, PlannedStop, Route, SearchSummary, Solution, UnservedRequest } from '../plan.ts';
import type { Load } from '../problem.ts';
import { BREAK, type Chain, END } from './chain.ts';
import type { CompiledProblem } from './compile.ts';
import { RoutePlanner } from './planner.ts';

/** One route in its best times; undefined when no schedule keeps the rules or the vehicle is not used. */
export function writeRoute(
  cp: CompiledProblem,
  planner: RoutePlanner,
  v: number,
  order: Int32Array,
): Route | undefined {
  if (order.length === 0 || planner.planGently(v, order, order.length) === Infinity) return undefined;
  return writeChain(cp, planner.best, planner.x);
}

/** Turns begins `x + cum` into arrivals, begins and departures that follow each other to the last bit. */
export function writeChain(cp: CompiledProblem, chain: Chain, x: Float64Array): Route {
  const { size, cum, service } = chain;
  const start = (x[0] as number) + (cum[0] as number);
  const breaks: PlannedBreak[] = [];
  const stops: PlannedStop[] = [];
  const aboard = new Float64Array(cp.types.length);
  // `free`: when the vehicle has nothing left to do where it stands; `isThere`: it has driven to the next stop already.
  let free = start;
  let arrival = start;
  let isThere = false;
  for (let k = 1; k < size; k++) {
    const code = chain.stop[k] as number;
    const isBreak = code <= BREAK;
    if (!isThere && !(isBreak && chain.hasArrived[k] === 0)) {
      leave(stops, free);
      arrival = free + (cum[k] as number) - (cum[k - 1] as number) - (service[k - 1] as number);
      free = arrival;
      isThere = true;
    }
    if (code === END) break;
    const begin = Math.max(free, (x[k] as number) + (cum[k] as number));
    free = begin + (service[k] as number);
    if (isBreak) {
      breaks.push({ begin, duration: service[k] as number });
    } else {
      isThere = false;
      addLoad(cp, aboard, code);
      stops.push(toStop(cp, code, { arrival, begin, departure: free, load: toLoad(cp, aboard) }));
    }
  }
  return { vehicle: cp.problem.vehicles[chain.vehicle]?.id ?? '', start, end: arrival, breaks, stops };
}

/** A break after a service delays the departure. */
function leave(stops: PlannedStop[], departure: number): void {
  const last = stops.pop();
  if (last !== undefined) stops.push({ ...last, departure });
}

function toStop(cp: CompiledProblem, stop: number, times: Omit<PlannedStop, 'request' | 'kind'>): PlannedStop {
  return { request: cp.problem.requests[stop >> 1]?.id ?? '', kind: (stop & 1) === 0 ? 'pickup' : 'dropoff', ...times };
}

function addLoad(cp: CompiledProblem, aboard: Float64Array, stop: number): void {
  const sign = (stop & 1) === 0 ? 1 : -1;
  for (let q = 0; q < aboard.length; q++) {
    aboard[q] = (aboard[q] ?? 0) + sign * (cp.load[(stop >> 1) * aboard.length + q] ?? 0);
  }
}

function toLoad(cp: CompiledProblem, aboard: Float64Array): Load {
  return Object.fromEntries(
    cp.types.map((type, q) => [type, aboard[q] ?? 0] as const).filter(([, amount]) => amount !== 0),
  );
}

/** The cost of the contract for one written route: vehicle, riders, wishes. */
export function costOfRoute(cp: CompiledProblem, route: Route): number {
  const v = cp.vehicleIndex.get(route.vehicle) ?? -1;
  const read = (table: Float64Array, from: number, to: number) => table[from * cp.stride + to] ?? 0;
  let cost = (cp.fixedCost[v] ?? 0) + (cp.perSecond[v] ?? 0) * (route.end - route.start);
  let place = cp.startPlace[v] ?? 0;
  let served: number | undefined;
  const perIdle = cp.perRiderWait - cp.perExcess;
  const boarded = new Map<number, number>();
  for (const { request, kind, begin } of route.stops) {
    const r = cp.requestIndex.get(request) ?? -1;
    const stop = 2 * r + (kind === 'pickup' ? 0 : 1);
    const next = cp.place[stop] ?? 0;
    const length = read(cp.distance, place, next);
    cost += (cp.perMetre[v] ?? 0) * (length < Infinity ? length : 0);
    const drive = read(cp.duration, place, next);
    if (served !== undefined)
      cost += perIdle * boarded.size * Math.max(0, begin - served - (drive < Infinity ? drive : 0));
    place = next;
    served = begin + (cp.service[stop] ?? 0);
    if (kind === 'pickup') {
      boarded.set(r, served);
      const wish = cp.assign[r * cp.vehicleCount + v] ?? 0;
      cost += wish < Infinity ? wish : 0;
    } else {
      cost += cp.perExcess * (begin - (boarded.get(r) ?? begin) - (cp.direct[r] ?? 0));
      boarded.delete(r);
    }
  }
  const length = read(cp.distance, place, cp.endPlace[v] ?? 0);
  return cost + (cp.perMetre[v] ?? 0) * (length < Infinity ? length : 0);
}

export interface SolutionParts {
  readonly orders: readonly Int32Array[];
  readonly unserved: readonly UnservedRequest[];
  readonly search: SearchSummary;
}

/** The solution as callers read it: the best times of every order (by vehicle) and its cost, recounted stop by stop; an unserved optional request costs its penalty. */
export function writeSolution(cp: CompiledProblem, { orders, unserved, search }: SolutionParts): Solution {
  const planner = new RoutePlanner(cp);
  const routes = orders.flatMap((order, v) => writeRoute(cp, planner, v, order) ?? []);
  let cost = 0;
  for (const route of routes) cost += costOfRoute(cp, route);
  for (const { request } of unserved) cost += cp.problem.requests[cp.requestIndex.get(request) ?? -1]?.penalty ?? 0;
  return { cost, routes, unserved, search };
}
