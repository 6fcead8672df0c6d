/** Who is served by whom in which order: literals for requests, vehicles and arcs, joined by one `routes` constraint. */
import { type Arc, listArcs } from './arcs.ts';
import { type Day, isServable, legBetween } from './day.ts';
import { ModelBuilder, not } from './model-builder.ts';

export interface ArcLiteral extends Arc {
  readonly literal: number;
  /** Scaled time from begin to begin. */
  readonly gap: number;
  readonly isFrozen: boolean;
}

/** The literal that vehicle v leaves its garage for stop, or ends its route after stop. */
export interface GarageLiteral {
  readonly vehicle: number;
  readonly stop: number;
  readonly literal: number;
  /** Scaled driving time. */
  readonly drive: number;
}

export interface RouteModel {
  readonly day: Day;
  readonly builder: ModelBuilder;
  /** By request: the literal that it is served; a fixed 0 or 1 where that is certain. */
  readonly served: readonly number[];
  /** By request, then vehicle. */
  readonly rides: readonly ReadonlyMap<number, number>[];
  readonly arcs: readonly ArcLiteral[];
  readonly starts: readonly GarageLiteral[];
  readonly ends: readonly GarageLiteral[];
  /** By vehicle. */
  readonly used: readonly number[];
  /** By stop: start of service. */
  readonly begin: readonly number[];
}

/** Says nothing of times, loads and breaks: addTimes, addLoads and addBreaks do. Mandatory and frozen requests are fixed as served. */
export function createRouteModel(day: Day): RouteModel {
  const builder = new ModelBuilder();
  const { requests, vehicles } = day.problem;
  const served = requests.map((_, r) => {
    const literal = builder.newLiteral();
    if (!isServable(day, r)) builder.fix(literal, 0);
    if (requests[r]?.penalty === null || (day.stops[2 * r]?.frozenBy ?? -1) >= 0) builder.addClause([literal]);
    return literal;
  });
  const rides = requests.map((_, r) => {
    const literals = new Map([...(day.vehiclesOf[r] ?? [])].map((v) => [v, builder.newLiteral()]));
    builder.addExactlyOne([...literals.values(), not(served[r] ?? 0)]);
    return literals;
  });
  const begin = day.stops.map(({ low, high }) => builder.newInteger(Math.min(low, high), high));
  const arcs = listArcs(day).map((arc): ArcLiteral => {
    const isFrozen = (day.stops[arc.to]?.frozenBy ?? -1) >= 0;
    return { ...arc, literal: builder.newLiteral(), gap: legBetween(day, arc.from, arc.to), isFrozen };
  });
  const model = {
    day,
    builder,
    served,
    rides,
    arcs,
    begin,
    ...listGarages(day, builder),
    used: vehicles.map(() => builder.newLiteral()),
  };
  joinRoutes(model);
  keepVehicles(model);
  breakSymmetry(model);
  return model;
}

function listGarages(day: Day, builder: ModelBuilder) {
  const starts: GarageLiteral[] = [];
  const ends: GarageLiteral[] = [];
  for (const [r, allowed] of day.vehiclesOf.entries()) {
    if (!isServable(day, r)) continue;
    for (const v of allowed) {
      const vehicle = day.problem.vehicles[v];
      if (vehicle === undefined) continue;
      const first = day.frozen[v]?.[0];
      const pickup = 2 * r;
      const out = day.drive[vehicle.start]?.[day.stops[pickup]?.row ?? -1] ?? Number.POSITIVE_INFINITY;
      const isFirst = first === undefined ? out !== Number.POSITIVE_INFINITY : first === pickup;
      if (isFirst) starts.push({ vehicle: v, stop: pickup, literal: builder.newLiteral(), drive: out });
      const dropoff = 2 * r + 1;
      const lastFrozen = day.frozen[v]?.at(-1);
      // A frozen stop ends a route only if it is the last one driven.
      if ((day.stops[dropoff]?.frozenBy ?? -1) >= 0 && lastFrozen !== dropoff) continue;
      const home =
        vehicle.end === null || vehicle.end === undefined
          ? 0
          : (day.drive[day.stops[dropoff]?.row ?? -1]?.[vehicle.end] ?? Number.POSITIVE_INFINITY);
      if (home !== Number.POSITIVE_INFINITY)
        ends.push({ vehicle: v, stop: dropoff, literal: builder.newLiteral(), drive: home });
    }
  }
  return { starts, ends };
}

/** Node 0 is the garage of all; stop s is node s + 1. */
function joinRoutes({ day, builder, arcs, starts, ends, served }: RouteModel): void {
  const tails = arcs.map(({ from }) => from + 1);
  const heads = arcs.map(({ to }) => to + 1);
  const literals = arcs.map(({ literal }) => literal);
  for (const stop of day.stops.keys()) {
    for (const [list, isStart] of [
      [starts, true],
      [ends, false],
    ] as const) {
      const own = list.filter((garage) => garage.stop === stop).map(({ literal }) => literal);
      if (own.length === 0) continue;
      const [only = 0] = own;
      const joined = own.length === 1 ? only : builder.newLiteral();
      if (own.length > 1) builder.addExactlyOne([...own, not(joined)]);
      tails.push(isStart ? 0 : stop + 1);
      heads.push(isStart ? stop + 1 : 0);
      literals.push(joined);
    }
    tails.push(stop + 1);
    heads.push(stop + 1);
    literals.push(not(served[Math.floor(stop / 2)] ?? 0));
  }
  // The constraint wants its depot visited: on a day on which nobody need ride, by an errand that costs nothing.
  if (!day.problem.requests.some(({ penalty }) => penalty === null)) {
    const errand = builder.newLiteral();
    builder.fix(errand, 1);
    tails.push(0, day.stops.length + 1);
    heads.push(day.stops.length + 1, 0);
    literals.push(errand, errand);
  }
  builder.addRoutes(tails, heads, literals);
}

/** Both stops of a request, and stops that follow each other, are in one vehicle; a vehicle leaves once, exactly when it is used. */
function keepVehicles({ day, builder, arcs, starts, ends, rides, used }: RouteModel): void {
  for (const { from, to, literal } of arcs) {
    const one = rides[Math.floor(from / 2)] ?? new Map<number, number>();
    const other = rides[Math.floor(to / 2)] ?? new Map<number, number>();
    if (one === other) continue;
    for (const [v, ride] of one) builder.addClause([not(literal), not(ride), other.get(v) ?? not(literal)]);
    for (const [v, ride] of other) builder.addClause([not(literal), not(ride), one.get(v) ?? not(literal)]);
  }
  for (const { vehicle, stop, literal } of [...starts, ...ends]) {
    builder.addImplication(literal, rides[Math.floor(stop / 2)]?.get(vehicle) ?? not(literal));
  }
  for (const [v, literal] of used.entries()) {
    for (const list of [starts, ends]) {
      const own = list.filter(({ vehicle }) => vehicle === v).map((garage) => garage.literal);
      builder.addExactlyOne([...own, not(literal)]);
    }
    for (const ride of rides) {
      const own = ride.get(v);
      if (own !== undefined) builder.addImplication(own, literal);
    }
    if ((day.frozen[v]?.length ?? 0) > 0) builder.addClause([literal]);
  }
}

/** Interchangeable vehicles are used in the order of the first request they carry. */
function breakSymmetry({ day, builder, rides }: RouteModel): void {
  const { problem } = day;
  const named = new Set([
    ...(problem.prefer ?? []).map(({ vehicle }) => vehicle),
    ...(problem.frozen ?? []).map(({ vehicle }) => vehicle),
    ...((problem.stability?.perMovedRequest ?? 0) > 0 ? (problem.initial ?? []).map(({ vehicle }) => vehicle) : []),
    ...problem.requests.flatMap(({ vehicles }) => vehicles ?? []),
  ]);
  const lastOf = new Map<string, number>();
  for (const [v, { id, ...rest }] of problem.vehicles.entries()) {
    if (named.has(id)) continue;
    const key = JSON.stringify(rest);
    const before = lastOf.get(key);
    lastOf.set(key, v);
    if (before === undefined) continue;
    for (const [r, ride] of rides.entries()) {
      const own = ride.get(v);
      if (own === undefined) continue;
      const earlier = rides.slice(0, r).flatMap((other) => other.get(before) ?? []);
      builder.addClause([not(own), ...earlier]);
    }
  }
}
