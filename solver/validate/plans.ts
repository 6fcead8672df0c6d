/** What joins vehicles and requests: pairs kept apart, preferences, the plan to start from, the part already driven. */
import { readKnown } from './fleet.ts';
import {
  at,
  type Cursor,
  isAbsent,
  readAmount,
  readFields,
  readList,
  readNumber,
  readOptionalAmount,
  readOptionalList,
} from './reader.ts';

/** What double arithmetic may leave in a sum of times. */
const ROUNDING = 1e-6;

export interface Known {
  readonly vehicles: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
}

/** All of them may be absent; what is there must name known requests and vehicles. */
export function validateWishes(problem: Cursor, known: Known): void {
  const riders = at(problem, 'riders');
  if (!isAbsent(riders.value) && readFields(riders) !== undefined) {
    readOptionalAmount(at(riders, 'perExcessSecond'));
    readOptionalAmount(at(riders, 'perIdleSecond'));
  }
  const stability = at(problem, 'stability');
  if (!isAbsent(stability.value) && readFields(stability) !== undefined)
    readOptionalAmount(at(stability, 'perMovedRequest'));
  for (const pair of readOptionalList(at(problem, 'apart'))) {
    const ids = readList(pair).map((item) => readKnown(item, known.requests, 'request'));
    if (Array.isArray(pair.value) && (ids.length !== 2 || (ids[0] !== undefined && ids[0] === ids[1]))) {
      pair.faults.add('E1604', pair.path, 'a pair names two different requests');
    }
  }
  for (const wish of readOptionalList(at(problem, 'prefer'))) {
    if (readFields(wish) === undefined) continue;
    readKnown(at(wish, 'request'), known.requests, 'request');
    readKnown(at(wish, 'vehicle'), known.vehicles, 'vehicle');
    readAmount(at(wish, 'value'));
  }
}

interface ReadStop {
  readonly cursor: Cursor;
  readonly request: string;
  readonly kind: 'pickup' | 'dropoff';
}

interface ReadRoute {
  readonly cursor: Cursor;
  readonly vehicle: string | undefined;
  readonly stops: readonly ReadStop[];
}

/** Reads routes and reports unknown ids, a vehicle with two routes, and a stop that appears twice or out of order. */
function readRoutes(cursor: Cursor, known: Known): readonly ReadRoute[] {
  const vehicles = new Set<string>();
  const routes: ReadRoute[] = [];
  for (const item of readOptionalList(cursor)) {
    if (readFields(item) === undefined) continue;
    const owner = at(item, 'vehicle');
    const vehicle = readKnown(owner, known.vehicles, 'vehicle');
    if (vehicle !== undefined && vehicles.has(vehicle))
      owner.faults.add('E1601', owner.path, `${vehicle} has two entries`);
    if (vehicle !== undefined) vehicles.add(vehicle);
    routes.push({ cursor: item, vehicle, stops: readList(at(item, 'stops')).flatMap((stop) => readStop(stop, known)) });
  }
  return routes;
}

function readStop(cursor: Cursor, known: Known): readonly ReadStop[] {
  if (readFields(cursor) === undefined) return [];
  const request = readKnown(at(cursor, 'request'), known.requests, 'request');
  const kind = at(cursor, 'kind');
  if (kind.value !== 'pickup' && kind.value !== 'dropoff') {
    kind.faults.add('E1001', kind.path, "expected 'pickup' or 'dropoff'");
    return [];
  }
  return request === undefined ? [] : [{ cursor, request, kind: kind.value }];
}

/** An initial plan may be infeasible (it is repaired); it may not be ambiguous. */
export function validateInitial(cursor: Cursor, known: Known): void {
  const routeOf = new Map<string, string>();
  for (const route of readRoutes(cursor, known)) {
    const seen = new Set<string>();
    for (const stop of route.stops) {
      const other = routeOf.get(stop.request);
      if (other !== undefined && other !== route.cursor.path) {
        stop.cursor.faults.add('E1605', stop.cursor.path, `${stop.request} stands in ${other} too`);
      }
      routeOf.set(stop.request, route.cursor.path);
      const key = `${stop.kind} ${stop.request}`;
      if (seen.has(key))
        stop.cursor.faults.add('E1602', stop.cursor.path, `the ${stop.kind} of ${stop.request} appears twice`);
      seen.add(key);
    }
  }
}

/** What was driven is a fact: it must not contradict itself. Whether it kept windows and limits is not asked. */
export function validateFrozen(
  cursor: Cursor,
  known: Known,
  serviceOf: (request: string, kind: string) => number,
): void {
  const vehicleOfPickup = new Map<string, string>();
  const dropped = new Set<string>();
  for (const route of readRoutes(cursor, known)) {
    const start = readNumber(at(route.cursor, 'start'));
    let freeFrom = start ?? Number.NEGATIVE_INFINITY;
    for (const stop of route.stops) {
      const { faults, path } = stop.cursor;
      const { request, kind } = stop;
      if (kind === 'pickup') {
        if (vehicleOfPickup.has(request)) faults.add('E1602', path, `${request} was picked up before`);
        vehicleOfPickup.set(request, route.cursor.path);
      } else {
        if (vehicleOfPickup.get(request) !== route.cursor.path) {
          faults.add('E1602', path, `${request} is dropped off without being picked up before by this vehicle`);
        }
        if (dropped.has(request)) faults.add('E1602', path, `${request} was dropped off before`);
        dropped.add(request);
      }
      const begin = readNumber(at(stop.cursor, 'begin'));
      if (begin === undefined) continue;
      if (begin < freeFrom - ROUNDING)
        faults.add('E1603', path, `begins at ${begin}, while the vehicle is free from ${freeFrom}`);
      freeFrom = begin + serviceOf(request, kind);
    }
  }
}
