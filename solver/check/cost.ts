/** The cost of a plan, recomputed from the times written in it. */
import type { Solution } from '../plan.ts';
import { type Context, findLeg } from './context.ts';
import type { ResolvedRoute } from './resolve.ts';

/** Sum of every term of the contract; legs that do not exist cost nothing here (they are reported as NO_WAY). */
export function recomputeCost(context: Context, solution: Solution, routes: readonly ResolvedRoute[]): number {
  let cost = 0;
  for (const route of routes) cost += costOfVehicle(context, route) + costOfRiders(context, route);
  for (const { request } of solution.unserved) cost += context.requests.get(request)?.penalty ?? 0;
  return cost + costOfAssignment(context, routes);
}

function costOfVehicle(context: Context, route: ResolvedRoute): number {
  const { cost, start, end } = route.vehicle;
  const rows = [start, ...route.stops.map((stop) => stop.rule.location)];
  if (end !== null && end !== undefined) rows.push(end);
  let distance = 0;
  for (let i = 1; i < rows.length; i++) {
    distance += findLeg(context.problem, rows[i - 1] ?? -1, rows[i] ?? -1)?.distance ?? 0;
  }
  return cost.fixed + cost.perMetre * distance + cost.perSecond * (route.written.end - route.written.start);
}

/** Ride time above the direct duration (0 where there is no direct way), and time standing still with the rider aboard. */
function costOfRiders(context: Context, route: ResolvedRoute): number {
  const perExcess = context.problem.riders?.perExcessSecond ?? 0;
  const perIdle = context.problem.riders?.perIdleSecond ?? 0;
  const boarded = new Map<string, { readonly end: number; idle: number }>();
  let cost = 0;
  let from: number | undefined;
  let served = 0;
  for (const { request, rule, written } of route.stops) {
    if (from !== undefined) {
      const drive = findLeg(context.problem, from, rule.location)?.duration ?? 0;
      const idle = Math.max(0, written.begin - served - drive);
      for (const rider of boarded.values()) rider.idle += idle;
    }
    from = rule.location;
    served = written.begin + rule.service;
    const rider = boarded.get(request.id);
    if (written.kind === 'pickup') {
      boarded.set(request.id, { end: served, idle: 0 });
    } else if (rider !== undefined) {
      const direct = findLeg(context.problem, request.pickup.location, rule.location)?.duration ?? 0;
      cost += perExcess * (written.begin - rider.end - direct) + perIdle * rider.idle;
      boarded.delete(request.id);
    }
  }
  return cost;
}

function costOfAssignment(context: Context, routes: readonly ResolvedRoute[]): number {
  const vehicleOf = new Map<string, string>();
  for (const route of routes) for (const { request } of route.stops) vehicleOf.set(request.id, route.vehicle.id);
  let cost = 0;
  for (const { request, vehicle, value } of context.problem.prefer ?? []) {
    const serving = vehicleOf.get(request);
    if (serving !== undefined && serving !== vehicle) cost += value;
  }
  const perMoved = context.problem.stability?.perMovedRequest ?? 0;
  const before = new Map<string, string>();
  for (const { vehicle, stops } of context.problem.initial ?? []) {
    for (const { request } of stops) before.set(request, vehicle);
  }
  for (const [request, vehicle] of before) {
    const serving = vehicleOf.get(request);
    if (serving !== undefined && serving !== vehicle) cost += perMoved;
  }
  return cost;
}
