/** The problem as the exact model sees it: stops numbered, times scaled, windows tightened, impossible arcs dropped. */
import type { Load, Problem, Request, Vehicle } from '../../problem.ts';
import { closeTravel, isPathFeasible, type PathRide, type PathStop } from './closure.ts';
import type { Scale } from './scale.ts';

/** Stop 2r is the pickup of request r, stop 2r + 1 its dropoff. */
export interface DayStop {
  readonly request: number;
  readonly isPickup: boolean;
  readonly row: number;
  readonly service: number;
  /** Begin of service, scaled. */
  low: number;
  high: number;
  /** Vehicle that has already driven it, or −1. */
  readonly frozenBy: number;
}

export interface Day {
  readonly problem: Problem;
  readonly scale: Scale;
  readonly stops: readonly DayStop[];
  /** By request: vehicles that may carry it (indices). Empty: it cannot be served. */
  readonly vehiclesOf: readonly ReadonlySet<number>[];
  /** By request: the longest difference of begins that its ride limit allows; Infinity without a limit. */
  readonly longestRide: readonly number[];
  /** By vehicle: stops already driven, in order. */
  readonly frozen: readonly (readonly number[])[];
  readonly frozenStart: readonly (number | undefined)[];
  /** Scaled driving times by row; Infinity = no way. */
  readonly drive: readonly (readonly number[])[];
  readonly closure: readonly (readonly number[])[];
}

/**
 * @param problem must be valid
 * @param scale from listTimes; a coarser one makes the day a relaxation (scale.ts)
 */
export function createDay(problem: Problem, scale: Scale): Day {
  const { duration, distance } = problem.travel;
  const drive = duration.map((row, from) =>
    row.map((entry, to) =>
      entry === null || distance[from]?.[to] === null ? Number.POSITIVE_INFINITY : scale.down(entry),
    ),
  );
  const indexOf = new Map(problem.requests.map(({ id }, index) => [id, index]));
  const vehicleIndex = new Map(problem.vehicles.map(({ id }, index) => [id, index]));
  const frozen: number[][] = problem.vehicles.map(() => []);
  const frozenStart: (number | undefined)[] = problem.vehicles.map(() => undefined);
  const beginOf = new Map<number, { readonly begin: number; readonly vehicle: number }>();
  for (const { vehicle: id, start, stops } of problem.frozen ?? []) {
    const vehicle = vehicleIndex.get(id) ?? 0;
    frozenStart[vehicle] = scale.down(start);
    for (const { request, kind, begin } of stops) {
      const stop = 2 * (indexOf.get(request) ?? 0) + (kind === 'pickup' ? 0 : 1);
      frozen[vehicle]?.push(stop);
      beginOf.set(stop, { begin: scale.down(begin), vehicle });
    }
  }
  const stops = problem.requests.flatMap((request, index) =>
    ([request.pickup, request.dropoff] as const).map((rule, side): DayStop => {
      const fact = beginOf.get(2 * index + side);
      return {
        request: index,
        isPickup: side === 0,
        row: rule.location,
        service: scale.down(rule.service),
        low: fact?.begin ?? scale.down(rule.window[0]),
        high: fact?.begin ?? scale.down(rule.window[1]),
        frozenBy: fact?.vehicle ?? -1,
      };
    }),
  );
  const day: Day = {
    problem,
    scale,
    stops,
    vehiclesOf: problem.requests.map((request, index) =>
      listVehicles(problem, request, stops[2 * index]?.frozenBy ?? -1),
    ),
    longestRide: problem.requests.map(({ maxRideTime, pickup }) =>
      maxRideTime === null || maxRideTime === undefined
        ? Number.POSITIVE_INFINITY
        : scale.up(maxRideTime + pickup.service),
    ),
    frozen,
    frozenStart,
    drive,
    closure: closeTravel(drive),
  };
  for (const index of problem.requests.keys()) tightenWindows(day, index);
  return day;
}

function listVehicles(problem: Problem, request: Request, frozenBy: number): ReadonlySet<number> {
  if (frozenBy >= 0) return new Set([frozenBy]);
  const able = new Set<number>();
  for (const [index, vehicle] of problem.vehicles.entries()) if (mayCarry(vehicle, request)) able.add(index);
  return able;
}

function mayCarry(vehicle: Vehicle, request: Request): boolean {
  if (request.vehicles !== null && request.vehicles !== undefined && !request.vehicles.includes(vehicle.id))
    return false;
  if (!(request.requires ?? []).every((feature) => vehicle.features?.includes(feature))) return false;
  return fitsSome(vehicle, [request.load]);
}

const LOAD_ROUNDING = 1e-9;

/** Whether these loads fit into one layout of the vehicle together, each type for itself. */
export function fitsSome(vehicle: Vehicle, loads: readonly Load[]): boolean {
  const types = new Set(loads.flatMap((load) => Object.keys(load)));
  const total = (type: string) => loads.reduce((sum, load) => sum + (load[type] ?? 0), 0);
  return vehicle.layouts.some((layout) =>
    [...types].every((type) => total(type) <= (layout[type] ?? 0) + LOAD_ROUNDING),
  );
}

/** The leg from one stop straight to another, begin to begin. */
export function legBetween(day: Day, from: number, to: number): number {
  const a = day.stops[from];
  const b = day.stops[to];
  if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY;
  return a.service + (day.drive[a.row]?.[b.row] ?? Number.POSITIVE_INFINITY);
}

/** The least time from begin to begin, whatever lies between. */
export function leastBetween(day: Day, from: number, to: number): number {
  const a = day.stops[from];
  const b = day.stops[to];
  if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY;
  // What was driven may have been faster than the matrix: only the order is certain.
  if (a.frozenBy >= 0) return 0;
  return a.service + (day.closure[a.row]?.[b.row] ?? Number.POSITIVE_INFINITY);
}

/** Cordeau 2006, section 5.1.1, with the closure for the direct ride: both ends of a request bound each other, garages bound both. */
function tightenWindows(day: Day, request: number): void {
  const pickup = day.stops[2 * request];
  const dropoff = day.stops[2 * request + 1];
  const vehicles = day.vehiclesOf[request];
  if (pickup === undefined || dropoff === undefined || vehicles === undefined) return;
  if (pickup.frozenBy < 0 && vehicles.size > 0) {
    let first = Number.POSITIVE_INFINITY;
    for (const v of vehicles) {
      const vehicle = day.problem.vehicles[v];
      if (vehicle === undefined) continue;
      const leaves = day.frozenStart[v] ?? day.scale.down(vehicle.shift.start);
      first = Math.min(first, leaves + (day.closure[vehicle.start]?.[pickup.row] ?? Number.POSITIVE_INFINITY));
    }
    pickup.low = Math.max(pickup.low, first);
  }
  if (dropoff.frozenBy < 0 && vehicles.size > 0) {
    let last = Number.NEGATIVE_INFINITY;
    for (const v of vehicles) {
      const vehicle = day.problem.vehicles[v];
      if (vehicle === undefined) continue;
      const home =
        vehicle.end === null || vehicle.end === undefined
          ? 0
          : (day.closure[dropoff.row]?.[vehicle.end] ?? Number.POSITIVE_INFINITY);
      last = Math.max(last, day.scale.down(vehicle.shift.end) - dropoff.service - home);
    }
    dropoff.high = Math.min(dropoff.high, last);
    const direct = leastBetween(day, 2 * request, 2 * request + 1);
    const ride = day.longestRide[request] ?? Number.POSITIVE_INFINITY;
    dropoff.low = Math.max(dropoff.low, pickup.low + direct);
    dropoff.high = Math.min(dropoff.high, pickup.high + ride);
    if (pickup.frozenBy < 0) {
      pickup.low = Math.max(pickup.low, dropoff.low - ride);
      pickup.high = Math.min(pickup.high, dropoff.high - direct);
    }
  }
}

/** Whether the request alone could be served by some vehicle; frozen ones are. */
export function isServable(day: Day, request: number): boolean {
  const pickup = day.stops[2 * request];
  if (pickup === undefined || day.vehiclesOf[request]?.size === 0) return false;
  if (pickup.frozenBy >= 0) return true;
  return isOrderFeasible(day, [2 * request, 2 * request + 1]);
}

/**
 * Whether stops can be begun in this order, other stops lying between them at will; the ways into the indices `direct` to `directTo` are the straight ones.
 * False is a proof; true is none.
 */
export function isOrderFeasible(day: Day, order: readonly number[], direct = -1, directTo = direct): boolean {
  const path: PathStop[] = [];
  const at = new Map<number, number>();
  for (const [index, stop] of order.entries()) {
    const { low, high } = day.stops[stop] ?? { low: 0, high: -1 };
    const before = order[index - 1];
    const gap =
      before === undefined
        ? 0
        : index >= direct && index <= directTo
          ? legBetween(day, before, stop)
          : leastBetween(day, before, stop);
    if (gap === Number.POSITIVE_INFINITY) return false;
    path.push({ low, high, gap });
    at.set(stop, index);
  }
  const rides: PathRide[] = [];
  for (const [stop, dropoff] of at) {
    if (stop % 2 === 0) continue;
    const pickup = at.get(stop - 1);
    const most = day.longestRide[(stop - 1) / 2] ?? Number.POSITIVE_INFINITY;
    if (pickup !== undefined && most !== Number.POSITIVE_INFINITY && (day.stops[stop]?.frozenBy ?? -1) < 0)
      rides.push({ pickup, dropoff, most });
  }
  return isPathFeasible(path, rides);
}
