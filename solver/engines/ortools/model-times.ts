/** When: begins, ride times, shifts and durations of the routes. */

import { leastBetween } from './day.ts';
import { not } from './model-builder.ts';
import type { RouteModel } from './model-routes.ts';

export interface ShiftTimes {
  /** By vehicle: start and end of its route, where something asks for them. */
  readonly start: ReadonlyMap<number, number>;
  readonly end: ReadonlyMap<number, number>;
}

/** @returns variables of start and end of a shift, for vehicles where something depends on them */
export function addTimes(model: RouteModel): ShiftTimes {
  const { builder, arcs, begin, day } = model;
  for (const { from, to, literal, gap, isFrozen } of arcs) {
    if (!isFrozen) builder.addGap(begin[to] ?? 0, begin[from] ?? 0, gap, [literal]);
  }
  addRides(model);
  addPositions(model);
  const times = createShiftTimes(model);
  for (const { vehicle: v, stop, literal, drive } of model.starts) {
    const isFrozen = (day.frozen[v]?.length ?? 0) > 0;
    const start = times.start.get(v);
    if (start !== undefined && !isFrozen) builder.addGap(begin[stop] ?? 0, start, drive, [literal]);
    const opens = day.frozenStart[v] ?? day.scale.down(day.problem.vehicles[v]?.shift.start ?? 0);
    if (start === undefined && !isFrozen)
      builder.addLinear([{ variable: begin[stop] ?? 0, factor: 1 }], { low: opens + drive }, [literal]);
  }
  for (const { vehicle: v, stop, literal, drive } of model.ends) {
    const away = (day.stops[stop]?.service ?? 0) + drive;
    const end = times.end.get(v);
    if (end !== undefined) builder.addGap(end, begin[stop] ?? 0, away, [literal]);
    const closes = day.scale.down(day.problem.vehicles[v]?.shift.end ?? 0);
    if (end === undefined)
      builder.addLinear([{ variable: begin[stop] ?? 0, factor: 1 }], { high: closes - away }, [literal]);
  }
  return times;
}

function addRides({ builder, begin, day, served }: RouteModel): void {
  for (const [r, most] of day.longestRide.entries()) {
    const pickup = begin[2 * r] ?? 0;
    const dropoff = begin[2 * r + 1] ?? 0;
    if ((day.stops[2 * r + 1]?.frozenBy ?? -1) >= 0) continue;
    const least = leastBetween(day, 2 * r, 2 * r + 1);
    if (least !== Number.POSITIVE_INFINITY) builder.addGap(dropoff, pickup, least, [served[r] ?? 0]);
    if (most !== Number.POSITIVE_INFINITY) builder.addGap(pickup, dropoff, -most, [served[r] ?? 0]);
  }
}

/** Where a ride may take no time at all, times cannot tell what comes first: positions do. */
function addPositions({ builder, arcs, day, served }: RouteModel): void {
  const needed = day.problem.requests.some((_, r) => leastBetween(day, 2 * r, 2 * r + 1) <= 0);
  if (!needed) return;
  const position = day.stops.map(() => builder.newInteger(0, day.stops.length));
  for (const { from, to, literal } of arcs) builder.addGap(position[to] ?? 0, position[from] ?? 0, 1, [literal]);
  for (const r of day.problem.requests.keys())
    builder.addGap(position[2 * r + 1] ?? 0, position[2 * r] ?? 0, 1, [served[r] ?? 0]);
}

/** Variables for start and end of a route are made only where a duration, a cost by time or a break asks for them. */
function createShiftTimes({ builder, day, used }: RouteModel): ShiftTimes {
  const start = new Map<number, number>();
  const end = new Map<number, number>();
  for (const [v, vehicle] of day.problem.vehicles.entries()) {
    const { scale } = day;
    const opens = day.frozenStart[v] ?? scale.down(vehicle.shift.start);
    const closes = scale.down(vehicle.shift.end);
    const longest = vehicle.shift.maxDuration ?? Number.POSITIVE_INFINITY;
    const isBounded = Number.isFinite(longest) && scale.up(longest) < closes - opens;
    if (!isBounded && vehicle.cost.perSecond === 0 && (vehicle.breaks ?? []).length === 0) continue;
    const from = builder.newInteger(Math.min(opens, closes), Math.max(opens, closes));
    const to = builder.newInteger(Math.min(opens, closes), Math.max(opens, closes));
    const literal = used[v] ?? 0;
    if (day.frozenStart[v] !== undefined)
      builder.addLinear([{ variable: from, factor: 1 }], { low: opens, high: opens }, [literal]);
    builder.addLinear([{ variable: to, factor: 1 }], { high: closes }, [literal]);
    if (isBounded) builder.addGap(from, to, -scale.up(longest), [literal]);
    builder.addGap(to, from, 0);
    // An unused vehicle has no times of its own.
    builder.addGap(from, to, 0, [not(literal)]);
    start.set(v, from);
    end.set(v, to);
  }
  return { start, end };
}
