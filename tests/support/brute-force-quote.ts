/** Brute-force truth about a quote: every vehicle, every pair of positions, loads counted stop by stop, times by difference constraints. */
import type { InitialRoute, Problem, Request, StopReference, Vehicle } from '../../solver/problem.ts';
import type { Binding } from '../../solver/quote/relax.ts';
import { findSchedule } from './difference-constraints.ts';

export interface Question {
  /** Without the request asked about. */
  readonly problem: Problem;
  readonly plan: readonly InitialRoute[];
  readonly request: Request;
}

/** Whether the request has a place anywhere, judged by `rules` (the problem, relaxed or not) while vehicles qualify by the question's own. */
export function fitsSomewhere(
  question: Question,
  rules: { readonly problem: Problem; readonly request: Request },
): boolean {
  const problem = { ...rules.problem, requests: [...rules.problem.requests, rules.request] };
  return question.problem.vehicles.some((vehicle, v) => {
    const relaxed = problem.vehicles[v];
    return relaxed !== undefined && mayCarry(vehicle, question.request) && fitsVehicle(problem, relaxed, question);
  });
}

function fitsVehicle(problem: Problem, vehicle: Vehicle, { plan, request }: Question): boolean {
  const base = plan.find((route) => route.vehicle === vehicle.id)?.stops ?? [];
  const frozen = problem.frozen?.find((route) => route.vehicle === vehicle.id)?.stops.length ?? 0;
  for (let i = frozen; i <= base.length; i++) {
    for (let j = i; j <= base.length; j++) {
      const order: readonly StopReference[] = [
        ...base.slice(0, i),
        { request: request.id, kind: 'pickup' },
        ...base.slice(i, j),
        { request: request.id, kind: 'dropoff' },
        ...base.slice(j),
      ];
      if (hasRoom(problem, vehicle, order) && findSchedule(problem, vehicle, order) !== undefined) return true;
    }
  }
  return false;
}

/** Whether a vehicle may and can carry the request at all. */
export function mayCarry(vehicle: Vehicle, request: Request): boolean {
  const allowed = request.vehicles?.includes(vehicle.id) ?? true;
  const equipped = (request.requires ?? []).every((feature) => vehicle.features?.includes(feature));
  return allowed && equipped && fitsLayout(vehicle, new Map(Object.entries(request.load)));
}

function fitsLayout(vehicle: Vehicle, load: ReadonlyMap<string, number>): boolean {
  return vehicle.layouts.some((layout) => [...load].every(([type, amount]) => amount <= (layout[type] ?? 0)));
}

function hasRoom(problem: Problem, vehicle: Vehicle, order: readonly StopReference[]): boolean {
  const load = new Map<string, number>();
  for (const { request: id, kind } of order) {
    const request = problem.requests.find((one) => one.id === id);
    for (const [type, amount] of Object.entries(request?.load ?? {})) {
      load.set(type, (load.get(type) ?? 0) + (kind === 'pickup' ? amount : -amount));
    }
    if (!fitsLayout(vehicle, load)) return false;
  }
  return true;
}

/** The rules with one constraint relaxed by an amount, by rewriting the problem as a caller would. */
export function relaxRules(
  { problem, request }: Question,
  code: Binding['code'],
  by: number,
): { problem: Problem; request: Request } {
  const widen = <Stop extends Request['pickup']>(stop: Stop): Stop => ({
    ...stop,
    window: [stop.window[0] - by, stop.window[1] + by],
  });
  const lengthen = (one: Request): Request => ({
    ...one,
    maxRideTime: one.maxRideTime === null || one.maxRideTime === undefined ? null : one.maxRideTime + by,
  });
  const vehicles = (change: (vehicle: Vehicle) => Vehicle) => ({
    problem: { ...problem, vehicles: problem.vehicles.map(change) },
    request,
  });
  switch (code) {
    case 'TIME_WINDOW':
      return { problem, request: { ...request, pickup: widen(request.pickup), dropoff: widen(request.dropoff) } };
    case 'RIDE_TIME':
      return { problem, request: lengthen(request) };
    case 'CAPACITY':
      return vehicles((vehicle) => ({
        ...vehicle,
        layouts: vehicle.layouts.map((layout) => {
          // Places of the kinds that the request takes; others stay as they are.
          const needed = Object.entries(request.load).filter(([, amount]) => amount > 0);
          const more = needed.map(([type]) => [type, (layout[type] ?? 0) + by] as const);
          return { ...layout, ...Object.fromEntries(more) };
        }),
      }));
    case 'OTHERS_WINDOW':
      return {
        problem: {
          ...problem,
          requests: problem.requests.map((one) =>
            lengthen({ ...one, pickup: widen(one.pickup), dropoff: widen(one.dropoff) }),
          ),
        },
        request,
      };
    case 'SHIFT':
      return vehicles((vehicle) => ({
        ...vehicle,
        shift: {
          start: vehicle.shift.start - by,
          end: vehicle.shift.end + by,
          maxDuration:
            vehicle.shift.maxDuration === null || vehicle.shift.maxDuration === undefined
              ? null
              : vehicle.shift.maxDuration + 2 * by,
        },
      }));
    case 'BREAK':
      return vehicles((vehicle) => ({
        ...vehicle,
        breaks: (vehicle.breaks ?? []).map((rule) => ({
          ...rule,
          earliest: rule.earliest - by,
          latest: rule.latest + by,
        })),
      }));
    default:
      throw new Error(`${code} has no amount`);
  }
}
