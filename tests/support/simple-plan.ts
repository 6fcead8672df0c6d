/** A plain valid plan for a random problem: one request after another is appended where the brute-force schedule allows it. No quality is meant. */

import { createContext } from '../../solver/check/context.ts';
import { recomputeCost } from '../../solver/check/cost.ts';
import { resolveRoutes } from '../../solver/check/resolve.ts';
import type { PlannedStop, Route, Solution } from '../../solver/plan.ts';
import type { Problem, Request, StopReference, Vehicle } from '../../solver/problem.ts';
import { findSchedule, type Schedule } from './difference-constraints.ts';

const NO_SEARCH = { iterations: 0, seconds: 0, seed: 0, threads: 1, bound: null };

interface Built {
  readonly stops: readonly StopReference[];
  readonly schedule: Schedule;
}

/** Undefined when the frozen routes cannot be completed this way or a mandatory request finds no place. */
export function findSimplePlan(problem: Problem): Solution | undefined {
  const built = new Map<string, Built>();
  const placed = new Set<string>();
  for (const { vehicle: id, stops } of problem.frozen ?? []) {
    const vehicle = problem.vehicles.find((candidate) => candidate.id === id);
    if (vehicle === undefined) return undefined;
    const aboard = stops.filter(
      ({ request, kind }) =>
        kind === 'pickup' && !stops.some((other) => other.request === request && other.kind === 'dropoff'),
    );
    const all = [
      ...stops.map(({ request, kind }) => ({ request, kind })),
      ...aboard.map(({ request }) => ({ request, kind: 'dropoff' as const })),
    ];
    const schedule = findSchedule(problem, vehicle, all);
    if (schedule === undefined) return undefined;
    built.set(id, { stops: all, schedule });
    for (const { request } of all) placed.add(request);
  }
  for (const request of problem.requests) {
    if (placed.has(request.id)) continue;
    for (const vehicle of problem.vehicles) {
      if (!mayRide(vehicle, request)) continue;
      const stops = [
        ...(built.get(vehicle.id)?.stops ?? []),
        { request: request.id, kind: 'pickup' as const },
        { request: request.id, kind: 'dropoff' as const },
      ];
      const schedule = findSchedule(problem, vehicle, stops);
      if (schedule === undefined) continue;
      built.set(vehicle.id, { stops, schedule });
      placed.add(request.id);
      break;
    }
  }
  const unserved = problem.requests.filter(({ id }) => !placed.has(id));
  if (unserved.some(({ penalty }) => penalty === null)) return undefined;
  const routes = problem.vehicles.flatMap((vehicle) => {
    const route = built.get(vehicle.id);
    return route === undefined ? [] : [toRoute(problem, vehicle, route.stops, route.schedule)];
  });
  const reason = { code: 'COST' as const, shortfall: null, detail: 'left out by the simple plan' };
  const plan: Solution = {
    cost: 0,
    routes,
    unserved: unserved.map(({ id }) => ({ request: id, reason })),
    search: NO_SEARCH,
  };
  return withCost(problem, plan);
}

/** The plan with the cost that its times state. */
export function withCost(problem: Problem, plan: Solution): Solution {
  const context = createContext(problem);
  return {
    ...plan,
    cost: recomputeCost(
      context,
      plan,
      resolveRoutes(context, plan, () => undefined),
    ),
  };
}

function mayRide(vehicle: Vehicle, request: Request): boolean {
  return (
    (request.vehicles?.includes(vehicle.id) ?? true) &&
    (request.requires ?? []).every((feature) => vehicle.features?.includes(feature)) &&
    vehicle.layouts.some((layout) =>
      Object.entries(request.load).every(([type, amount]) => amount <= (layout[type] ?? 0)),
    )
  );
}

/** Writes a scheduled stop order out: a break taken before the drive delays the departure. */
export function toRoute(
  problem: Problem,
  vehicle: Vehicle,
  order: readonly StopReference[],
  schedule: Schedule,
): Route {
  const stops: PlannedStop[] = [];
  const load = new Map<string, number>();
  let from = vehicle.start;
  let departure = schedule.start;
  const breaks = schedule.breaks.map(({ begin, duration }) => ({ begin, duration }));
  for (const [index, { request: id, kind }] of order.entries()) {
    const request = problem.requests.find((candidate) => candidate.id === id);
    if (request === undefined) throw new Error(`no request ${id}`);
    const rule = kind === 'pickup' ? request.pickup : request.dropoff;
    const drive = problem.travel.duration[from]?.[rule.location] ?? 0;
    const begin = schedule.begins[index] ?? 0;
    const held = schedule.breaks.filter(({ after, end }) => after === index - 1 && end === 'left');
    const left = index === 0 ? departure : Math.max(departure, ...held.map((pause) => pause.begin + pause.duration));
    const previous = stops.at(-1);
    if (previous !== undefined) stops[stops.length - 1] = { ...previous, departure: left };
    for (const [type, amount] of Object.entries(request.load)) {
      load.set(type, (load.get(type) ?? 0) + (kind === 'pickup' ? amount : -amount));
    }
    departure = begin + rule.service;
    const arrival = Math.min(begin, left + drive);
    stops.push({ request: id, kind, arrival, begin, departure, load: Object.fromEntries(load) });
    from = rule.location;
  }
  const last = stops.at(-1);
  const home =
    vehicle.end === null || vehicle.end === undefined ? 0 : (problem.travel.duration[from]?.[vehicle.end] ?? 0);
  if (last !== undefined) stops[stops.length - 1] = { ...last, departure: schedule.end - home };
  return { vehicle: vehicle.id, start: schedule.start, end: schedule.end, breaks, stops };
}
