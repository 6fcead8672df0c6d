/**
 * Problem → flat typed arrays: the only form that evaluation, search, quote and explain read.
 *
 * Stop `2r` is the pickup of request r, stop `2r + 1` its dropoff. Matrix rows keep the caller's numbers; one more row and column, `nowhere`, is at no
 * distance from anywhere and stands for the end of an open route. Whatever does not exist (a null leg) is Infinity.
 */
import type { Problem, Request, StopRequest, Vehicle } from '../problem.ts';
import { compileFleet, type Fleet } from './compile-fleet.ts';
import { compileTravel, type TravelTable } from './compile-travel.ts';

export interface CompiledProblem extends TravelTable, Fleet {
  readonly problem: Problem;
  readonly requestCount: number;
  readonly vehicleCount: number;
  readonly requestIndex: ReadonlyMap<string, number>;
  readonly vehicleIndex: ReadonlyMap<string, number>;
  /** Load types in the order of the columns of `load` and `layoutLoad`. */
  readonly types: readonly string[];
  /** By stop: matrix row, window, service. Windows are those of the contract, tightened where ride limits imply it; a frozen stop's window is its begin. */
  readonly place: Int32Array;
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  readonly service: Float64Array;
  /** By request × load type. */
  readonly load: Float64Array;
  /** By request; Infinity = no limit. */
  readonly maxRide: Float64Array;
  /** By request; Infinity = must be served. */
  readonly penalty: Float64Array;
  /** By request: the direct duration as the cost counts it (0 where there is no direct way). */
  readonly direct: Float64Array;
  /** Cost of one unit of waiting for one rider aboard: excess and idle together; a rider who waits also rides longer. */
  readonly perRiderWait: number;
  readonly perExcess: number;
  /** By request × vehicle: wishes and stability; Infinity where the vehicle may not or cannot carry the request at all. */
  readonly assign: Float64Array;
  /** Requests never aboard together: the foes of r are `foe[foeFirst[r] .. foeFirst[r + 1])`. */
  readonly foeFirst: Int32Array;
  readonly foe: Int32Array;
  /** By vehicle: the stops already driven. */
  readonly frozen: readonly Int32Array[];
  /** By request: the vehicle whose frozen prefix holds its pickup, or −1. */
  readonly boarded: Int32Array;
  /** By request: whether pickup and dropoff are both frozen. */
  readonly done: Uint8Array;
  readonly hasRideLimits: boolean;
}

/** @param travel of the problem, where it has been compiled already */
export function compileProblem(problem: Problem, travel = compileTravel(problem.travel)): CompiledProblem {
  const requestIndex = new Map(problem.requests.map((request, index) => [request.id, index]));
  const vehicleIndex = new Map(problem.vehicles.map((vehicle, index) => [vehicle.id, index]));
  const types = [...new Set(problem.requests.flatMap((request) => Object.keys(request.load)))];
  const fleet = compileFleet(problem, types, travel.nowhere);
  const frozen = compileFrozen(problem, { requestIndex, vehicleIndex });
  const stops = compileStops(problem, travel, frozen);
  const riders = problem.riders ?? {};
  const perExcess = riders.perExcessSecond ?? 0;
  const foes = compileFoes(problem, requestIndex);
  const assign = compileAssignment(problem, { requestIndex, vehicleIndex, boarded: frozen.boarded });
  // Written out, not spread: V8 gives objects put together by spreading a hidden class of their own after a dozen of them, and all that was optimised for the
  // first days then runs at half its speed.
  return {
    duration: travel.duration,
    distance: travel.distance,
    stride: travel.stride,
    durationTo: travel.durationTo,
    distanceTo: travel.distanceTo,
    toRow: travel.toRow,
    toStep: travel.toStep,
    nowhere: travel.nowhere,
    findLeastDuration: travel.findLeastDuration,
    shortcut: travel.shortcut,
    findShortcut: travel.findShortcut,
    startPlace: fleet.startPlace,
    endPlace: fleet.endPlace,
    startOpens: fleet.startOpens,
    startCloses: fleet.startCloses,
    endCloses: fleet.endCloses,
    maxDuration: fleet.maxDuration,
    fixedCost: fleet.fixedCost,
    perMetre: fleet.perMetre,
    perSecond: fleet.perSecond,
    layoutFirst: fleet.layoutFirst,
    layoutLoad: fleet.layoutLoad,
    breakFirst: fleet.breakFirst,
    breakEarliest: fleet.breakEarliest,
    breakLatest: fleet.breakLatest,
    breakDuration: fleet.breakDuration,
    fleetClass: fleet.fleetClass,
    frozen: frozen.frozen,
    boarded: frozen.boarded,
    done: frozen.done,
    place: stops.place,
    opens: stops.opens,
    closes: stops.closes,
    service: stops.service,
    load: stops.load,
    maxRide: stops.maxRide,
    penalty: stops.penalty,
    direct: stops.direct,
    hasRideLimits: stops.hasRideLimits,
    foeFirst: foes.foeFirst,
    foe: foes.foe,
    problem,
    requestCount: problem.requests.length,
    vehicleCount: problem.vehicles.length,
    requestIndex,
    vehicleIndex,
    types,
    perExcess,
    perRiderWait: perExcess + (riders.perIdleSecond ?? 0),
    assign,
  };
}

interface Indices {
  readonly requestIndex: ReadonlyMap<string, number>;
  readonly vehicleIndex: ReadonlyMap<string, number>;
}

interface FrozenPart {
  readonly frozen: readonly Int32Array[];
  readonly frozenBegin: ReadonlyMap<number, number>;
  readonly boarded: Int32Array;
  readonly done: Uint8Array;
}

function compileFrozen(problem: Problem, { requestIndex, vehicleIndex }: Indices): FrozenPart {
  const frozen = problem.vehicles.map(() => new Int32Array(0));
  const frozenBegin = new Map<number, number>();
  const boarded = new Int32Array(problem.requests.length).fill(-1);
  const done = new Uint8Array(problem.requests.length);
  for (const { vehicle, stops } of problem.frozen ?? []) {
    const v = vehicleIndex.get(vehicle) ?? -1;
    frozen[v] = Int32Array.from(stops, ({ request, kind, begin }) => {
      const r = requestIndex.get(request) ?? -1;
      const stop = 2 * r + (kind === 'pickup' ? 0 : 1);
      frozenBegin.set(stop, begin);
      if (kind === 'pickup') boarded[r] = v;
      else done[r] = 1;
      return stop;
    });
  }
  return { frozen, frozenBegin, boarded, done };
}

function compileStops(problem: Problem, travel: TravelTable, { frozenBegin }: FrozenPart) {
  const count = problem.requests.length;
  const place = new Int32Array(2 * count);
  const opens = new Float64Array(2 * count);
  const closes = new Float64Array(2 * count);
  const service = new Float64Array(2 * count);
  const maxRide = new Float64Array(count);
  const penalty = new Float64Array(count);
  const direct = new Float64Array(count);
  const load = compileLoads(problem);
  const setStop = (stop: number, rule: StopRequest) => {
    const begin = frozenBegin.get(stop);
    place[stop] = rule.location;
    opens[stop] = begin ?? rule.window[0];
    closes[stop] = begin ?? rule.window[1];
    service[stop] = rule.service;
  };
  for (const [r, request] of problem.requests.entries()) {
    setStop(2 * r, request.pickup);
    setStop(2 * r + 1, request.dropoff);
    maxRide[r] = frozenBegin.has(2 * r + 1) ? Infinity : (request.maxRideTime ?? Infinity);
    penalty[r] = request.penalty ?? Infinity;
    const leg = travel.duration[request.pickup.location * travel.stride + request.dropoff.location] ?? Infinity;
    direct[r] = leg === Infinity ? 0 : leg;
    tightenWindows({ opens, closes, service }, r, {
      ride: maxRide[r] ?? Infinity,
      drive: travel.findLeastDuration(request.pickup.location, request.dropoff.location),
    });
  }
  const hasRideLimits = maxRide.some((limit) => limit < Infinity);
  return { place, opens, closes, service, load, maxRide, penalty, direct, hasRideLimits };
}

/** Cordeau & Laporte 2003, section 5.1.1: what one window and the ride time imply for the other; nothing feasible is cut off. */
export function tightenWindows(
  { opens, closes, service }: Readonly<Record<'opens' | 'closes' | 'service', Float64Array>>,
  r: number,
  { ride, drive }: { readonly ride: number; readonly drive: number },
): void {
  const p = 2 * r;
  const d = p + 1;
  const boarding = service[p] as number;
  const isFrozen = opens[p] === closes[p];
  if (!isFrozen) {
    opens[p] = Math.max(opens[p] as number, (opens[d] as number) - ride - boarding);
    closes[p] = Math.min(closes[p] as number, (closes[d] as number) - drive - boarding);
  }
  if (opens[d] === closes[d]) return;
  opens[d] = Math.max(opens[d] as number, (opens[p] as number) + boarding + drive);
  closes[d] = Math.min(closes[d] as number, (closes[p] as number) + boarding + ride);
}

function compileLoads(problem: Problem): Float64Array {
  const types = [...new Set(problem.requests.flatMap((request) => Object.keys(request.load)))];
  const load = new Float64Array(problem.requests.length * types.length);
  for (const [r, request] of problem.requests.entries()) {
    for (const [q, type] of types.entries()) load[r * types.length + q] = request.load[type] ?? 0;
  }
  return load;
}

function compileFoes(problem: Problem, requestIndex: ReadonlyMap<string, number>) {
  const foes = problem.requests.map(() => new Set<number>());
  for (const [one, other] of problem.apart ?? []) {
    const a = requestIndex.get(one) ?? -1;
    const b = requestIndex.get(other) ?? -1;
    foes[a]?.add(b);
    foes[b]?.add(a);
  }
  const foeFirst = new Int32Array(problem.requests.length + 1);
  for (const [r, set] of foes.entries()) foeFirst[r + 1] = (foeFirst[r] ?? 0) + set.size;
  return { foeFirst, foe: Int32Array.from(foes.flatMap((set) => [...set])) };
}

type AssignmentParts = Indices & Pick<FrozenPart, 'boarded'>;

function compileAssignment(problem: Problem, { requestIndex, vehicleIndex, boarded }: AssignmentParts): Float64Array {
  const vehicles = problem.vehicles.length;
  const assign = new Float64Array(problem.requests.length * vehicles);
  const addElsewhere = (r: number, vehicle: number, value: number) => {
    for (let v = 0; v < vehicles; v++)
      if (v !== vehicle) assign[r * vehicles + v] = (assign[r * vehicles + v] ?? 0) + value;
  };
  for (const { request, vehicle, value } of problem.prefer ?? []) {
    addElsewhere(requestIndex.get(request) ?? -1, vehicleIndex.get(vehicle) ?? -1, value);
  }
  const perMoved = problem.stability?.perMovedRequest ?? 0;
  const before = new Map<number, number>();
  for (const { vehicle, stops } of problem.initial ?? []) {
    for (const { request } of stops) before.set(requestIndex.get(request) ?? -1, vehicleIndex.get(vehicle) ?? -1);
  }
  for (const [r, v] of before) if (perMoved !== 0) addElsewhere(r, v, perMoved);
  for (const [r, request] of problem.requests.entries()) {
    for (const [v, vehicle] of problem.vehicles.entries()) {
      const forced = boarded[r] ?? -1;
      const may = forced >= 0 ? forced === v : canCarry(vehicle, request);
      if (!may) assign[r * vehicles + v] = Infinity;
    }
  }
  return assign;
}

/** Whether nothing but time and other riders stands between the vehicle and the request. */
export function canCarry(vehicle: Vehicle, request: Request): boolean {
  return isAllowed(vehicle, request) && hasFeatures(vehicle, request) && fitsSomeLayout(vehicle, request);
}

/** Whether the request names no vehicles, or this one. */
export function isAllowed(vehicle: Vehicle, request: Request): boolean {
  return request.vehicles === null || request.vehicles === undefined || request.vehicles.includes(vehicle.id);
}

/** Whether the vehicle has every feature that the request requires. */
export function hasFeatures(vehicle: Vehicle, request: Request): boolean {
  return (request.requires ?? []).every((feature) => (vehicle.features ?? []).includes(feature));
}

/** Whether the load fits at least one layout of the vehicle, were it alone aboard. */
export function fitsSomeLayout(vehicle: Vehicle, request: Request): boolean {
  const needs = Object.entries(request.load).filter(([, amount]) => amount > 0);
  if (needs.length === 0) return true;
  return vehicle.layouts.some((layout) => needs.every(([type, amount]) => amount <= (layout[type] ?? 0)));
}
