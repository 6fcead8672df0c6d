/** Look-ups over a problem, built once for a check; nothing here is shared with the search. */

import type { PlannedStop } from '../plan.ts';
import type { FrozenRoute, Problem, Request, StopRequest, Vehicle } from '../problem.ts';

export interface Context {
  readonly problem: Problem;
  readonly vehicles: ReadonlyMap<string, Vehicle>;
  readonly requests: ReadonlyMap<string, Request>;
  readonly frozen: ReadonlyMap<string, FrozenRoute>;
  /** Vehicle by request whose pickup was already driven. */
  readonly pickedUp: ReadonlyMap<string, string>;
}

/** @param problem must be valid: of two with one id the last would count */
export function createContext(problem: Problem): Context {
  const frozen = problem.frozen ?? [];
  const pickedUp = new Map<string, string>();
  for (const route of frozen) {
    for (const stop of route.stops) if (stop.kind === 'pickup') pickedUp.set(stop.request, route.vehicle);
  }
  return {
    problem,
    vehicles: new Map(problem.vehicles.map((vehicle) => [vehicle.id, vehicle])),
    requests: new Map(problem.requests.map((request) => [request.id, request])),
    frozen: new Map(frozen.map((route) => [route.vehicle, route])),
    pickedUp,
  };
}

export interface Leg {
  readonly duration: number;
  readonly distance: number;
}

/** The way from one matrix row to another; undefined when either matrix says that there is none. */
export function findLeg(problem: Problem, from: number, to: number): Leg | undefined {
  const duration = problem.travel.duration[from]?.[to];
  const distance = problem.travel.distance[from]?.[to];
  if (duration === null || duration === undefined || distance === null || distance === undefined) return undefined;
  if (!Number.isFinite(duration) || !Number.isFinite(distance)) return undefined;
  return { duration, distance };
}

export function getStopRequest(request: Request, kind: PlannedStop['kind']): StopRequest {
  return kind === 'pickup' ? request.pickup : request.dropoff;
}
