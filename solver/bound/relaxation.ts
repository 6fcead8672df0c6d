/**
 * The linear program under the bound: which arcs are driven, who is left out; times and loads only through the arcs that they make impossible.
 *
 * Every column lies in [0, 1] and every plan is a 0/1 point of it, so whatever bounds it from below bounds every plan.
 */

import { listArcs } from '../engines/ortools/arcs.ts';
import { createDay, type Day, isServable } from '../engines/ortools/day.ts';
import { chooseScale, listTimes } from '../engines/ortools/scale.ts';
import type { Problem } from '../problem.ts';

export interface Column {
  readonly cost: number;
  /** 0 forces the column to 0. */
  readonly most: 0 | 1;
}

export interface Row {
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  readonly kind: 'equal' | 'atLeast';
  readonly side: number;
}

export interface ArcColumn {
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

export interface GarageColumn {
  readonly stop: number;
  readonly column: number;
}

export interface Relaxation {
  readonly day: Day;
  readonly columns: readonly Column[];
  readonly rows: Row[];
  readonly arcs: readonly ArcColumn[];
  readonly starts: readonly GarageColumn[];
  readonly ends: readonly GarageColumn[];
  /** By request: the column that it is left out. */
  readonly out: readonly number[];
  /** What every plan costs beyond its columns, at least (never positive: rides may be shorter than a direct way that is no shortest one). */
  readonly constant: number;
}

const TIME_CEILING = 1e7;

/** @param problem must be valid; times are scaled to whole numbers as the exact engine does, rounded so that the bound stays one */
export function createRelaxation(problem: Problem): Relaxation {
  const day = createDay(problem, chooseScale(listTimes(problem), TIME_CEILING));
  const columns: Column[] = [];
  const add = (cost: number, most: 0 | 1 = 1) => columns.push({ cost, most }) - 1;
  const out = problem.requests.map(({ penalty }, r) => {
    const isBound = penalty === null || (day.stops[2 * r]?.frozenBy ?? -1) >= 0;
    return add(penalty ?? 0, isBound ? 0 : 1);
  });
  const arcs = listArcs(day).map(({ from, to }): ArcColumn => ({ from, to, column: add(priceArc(day, from, to)) }));
  const rows: Row[] = [];
  const garages = addGarages(day, add, rows);
  const relaxation: Relaxation = { day, columns, rows, arcs, out, ...garages, constant: leastExcess(day) };
  addDegrees(relaxation);
  return relaxation;
}

/** The cheapest that any vehicle able to carry both can drive it; time on the road costs too, waiting may cost nothing. */
function priceArc(day: Day, from: number, to: number): number {
  const { vehicles, travel, requests } = day.problem;
  const one = day.stops[from];
  const other = day.stops[to];
  if (one === undefined || other === undefined) return 0;
  const metres = travel.distance[one.row]?.[other.row] ?? 0;
  const seconds = travel.duration[one.row]?.[other.row] ?? 0;
  const request = requests[one.request];
  const service = (one.isPickup ? request?.pickup.service : request?.dropoff.service) ?? 0;
  // A frozen leg took the time it took.
  const time = other.frozenBy >= 0 ? 0 : seconds + service;
  let least = Number.POSITIVE_INFINITY;
  for (const v of day.vehiclesOf[one.request] ?? []) {
    const cost = vehicles[v]?.cost;
    if (cost !== undefined && day.vehiclesOf[other.request]?.has(v))
      least = Math.min(least, cost.perMetre * metres + cost.perSecond * time);
  }
  return Number.isFinite(least) ? least : 0;
}

/** A vehicle leaves at most once, and comes home as often as it leaves. */
function addGarages(day: Day, add: (cost: number) => number, rows: Row[]) {
  const starts: GarageColumn[] = [];
  const ends: GarageColumn[] = [];
  const { vehicles, travel, requests } = day.problem;
  for (const [v, vehicle] of vehicles.entries()) {
    const own: number[] = [];
    const home: number[] = [];
    const { cost, start, end } = vehicle;
    const frozen = day.frozen[v] ?? [];
    for (const [r, request] of requests.entries()) {
      if (!day.vehiclesOf[r]?.has(v) || !isServable(day, r)) continue;
      const first = frozen[0];
      const metres = travel.distance[start]?.[request.pickup.location];
      const seconds = travel.duration[start]?.[request.pickup.location];
      if (first === undefined ? metres !== null && seconds !== null : first === 2 * r) {
        const column = add(
          cost.fixed + cost.perMetre * (metres ?? 0) + cost.perSecond * (first === undefined ? (seconds ?? 0) : 0),
        );
        starts.push({ stop: 2 * r, column });
        own.push(column);
      }
      const isFrozen = (day.stops[2 * r + 1]?.frozenBy ?? -1) >= 0;
      if (isFrozen && frozen.at(-1) !== 2 * r + 1) continue;
      const isOpen = end === null || end === undefined;
      const back = isOpen ? 0 : travel.distance[request.dropoff.location]?.[end];
      const time = isOpen ? 0 : travel.duration[request.dropoff.location]?.[end];
      if (back === null || back === undefined || time === null || time === undefined) continue;
      const column = add(cost.perMetre * back + cost.perSecond * (time + request.dropoff.service));
      ends.push({ stop: 2 * r + 1, column });
      home.push(column);
    }
    rows.push({ columns: own, factors: own.map(() => -1), kind: 'atLeast', side: -1 });
    rows.push({
      columns: [...own, ...home],
      factors: [...own.map(() => 1), ...home.map(() => -1)],
      kind: 'equal',
      side: 0,
    });
  }
  return { starts, ends };
}

/** A stop is entered and left once, unless its request is left out. */
function addDegrees({ day, rows, arcs, starts, ends, out }: Relaxation): void {
  const into: number[][] = day.stops.map(() => []);
  const from: number[][] = day.stops.map(() => []);
  for (const arc of arcs) {
    into[arc.to]?.push(arc.column);
    from[arc.from]?.push(arc.column);
  }
  for (const { stop, column } of starts) into[stop]?.push(column);
  for (const { stop, column } of ends) from[stop]?.push(column);
  for (const list of [into, from]) {
    for (const [stop, own] of list.entries()) {
      const columns = [...own, out[Math.floor(stop / 2)] ?? 0];
      rows.push({ columns, factors: columns.map(() => 1), kind: 'equal', side: 1 });
    }
  }
}

/** Rides above the direct way cost nothing or more, unless the direct way is no shortest one (or was driven faster than the matrix). */
function leastExcess(day: Day): number {
  const price = day.problem.riders?.perExcessSecond ?? 0;
  if (price === 0) return 0;
  let least = 0;
  for (const [r, request] of day.problem.requests.entries()) {
    const direct = day.problem.travel.duration[request.pickup.location]?.[request.dropoff.location] ?? 0;
    const isFact = (day.stops[2 * r]?.frozenBy ?? -1) >= 0;
    const shortest = isFact
      ? 0
      : (day.closure[request.pickup.location]?.[request.dropoff.location] ?? 0) / day.scale.factor;
    if (Number.isFinite(shortest)) least += price * Math.min(0, shortest - direct);
  }
  return least;
}
