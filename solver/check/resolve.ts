/** Turns written routes into routes whose ids are known; what cannot be resolved is reported and left out. */
import type { PlannedStop, Route, Solution } from '../plan.ts';
import type { FrozenRoute, Request, StopRequest, Vehicle } from '../problem.ts';
import { type Context, getStopRequest } from './context.ts';
import type { Place, Report } from './violation.ts';

export interface ResolvedStop {
  readonly written: PlannedStop;
  readonly request: Request;
  readonly rule: StopRequest;
  /** Already driven: its times are facts, reproduced and not judged. */
  readonly isFrozen: boolean;
  readonly where: Place;
}

export interface ResolvedRoute {
  readonly written: Route;
  readonly vehicle: Vehicle;
  readonly frozen: FrozenRoute | undefined;
  readonly stops: readonly ResolvedStop[];
  readonly where: Place;
}

/** Reports unknown vehicles and requests, a vehicle with two routes, and a route without a stop where nothing was driven. */
export function resolveRoutes(context: Context, solution: Solution, report: Report): readonly ResolvedRoute[] {
  const seen = new Set<string>();
  const resolved: ResolvedRoute[] = [];
  for (const [index, written] of solution.routes.entries()) {
    const where: Place = { path: `routes[${index}]`, vehicle: written.vehicle, request: null };
    const vehicle = context.vehicles.get(written.vehicle);
    if (vehicle === undefined) {
      report({ code: 'UNKNOWN_VEHICLE', where, amount: null, message: `no vehicle has the id ${written.vehicle}` });
      continue;
    }
    if (seen.has(vehicle.id)) {
      report({ code: 'DUPLICATE_ROUTE', where, amount: null, message: `vehicle ${vehicle.id} has two routes` });
    }
    seen.add(vehicle.id);
    const frozen = context.frozen.get(vehicle.id);
    if (written.stops.length === 0 && frozen === undefined) {
      report({
        code: 'EMPTY_ROUTE',
        where,
        amount: null,
        message: `the route of ${vehicle.id} has no stop; leave it out`,
      });
    }
    resolved.push({ written, vehicle, frozen, stops: resolveStops(context, written, where, report), where });
  }
  return resolved;
}

function resolveStops(context: Context, route: Route, where: Place, report: Report): readonly ResolvedStop[] {
  const frozenCount = context.frozen.get(route.vehicle)?.stops.length ?? 0;
  const stops: ResolvedStop[] = [];
  for (const [index, written] of route.stops.entries()) {
    const place: Place = { path: `${where.path}.stops[${index}]`, vehicle: route.vehicle, request: written.request };
    const request = context.requests.get(written.request);
    if (request === undefined) {
      report({
        code: 'UNKNOWN_REQUEST',
        where: place,
        amount: null,
        message: `no request has the id ${written.request}`,
      });
      continue;
    }
    const rule = getStopRequest(request, written.kind);
    stops.push({ written, request, rule, isFrozen: index < frozenCount, where: place });
  }
  return stops;
}

/** Reports every written number that is not finite; returns whether all are. */
export function checkNumbers(solution: Solution, report: Report): boolean {
  let fine = true;
  const check = (value: number, where: Place) => {
    if (Number.isFinite(value)) return;
    fine = false;
    report({ code: 'NOT_A_NUMBER', where, amount: null, message: `${where.path} is ${value}, not a finite number` });
  };
  check(solution.cost, { path: 'cost', vehicle: null, request: null });
  for (const [r, route] of solution.routes.entries()) {
    const at = (path: string, request: string | null): Place => ({
      path: `routes[${r}].${path}`,
      vehicle: route.vehicle,
      request,
    });
    check(route.start, at('start', null));
    check(route.end, at('end', null));
    for (const [b, pause] of route.breaks.entries()) {
      check(pause.begin, at(`breaks[${b}].begin`, null));
      check(pause.duration, at(`breaks[${b}].duration`, null));
    }
    for (const [s, stop] of route.stops.entries()) {
      check(stop.arrival, at(`stops[${s}].arrival`, stop.request));
      check(stop.begin, at(`stops[${s}].begin`, stop.request));
      check(stop.departure, at(`stops[${s}].departure`, stop.request));
    }
  }
  return fine;
}
