/** What a plan costs, in scaled units, every rounding downwards. */
import { not, type Term } from './model-builder.ts';
import type { RouteModel } from './model-routes.ts';
import type { ShiftTimes } from './model-times.ts';
import type { Scale } from './scale.ts';

/** Returns by how much (in cost units of the caller) the rounding of times may have raised the model's cost above the true one: 0 when exact. */
export function addCosts(model: RouteModel, times: ShiftTimes, cost: Scale): number {
  addDrives(model, cost);
  addPlaces(model, cost);
  let slack = 0;
  const { builder, day, used } = model;
  for (const [v, vehicle] of day.problem.vehicles.entries()) {
    builder.addCost(used[v] ?? 0, cost.down(vehicle.cost.fixed));
    const start = times.start.get(v);
    const end = times.end.get(v);
    if (vehicle.cost.perSecond === 0 || start === undefined || end === undefined) continue;
    const rate = cost.down(vehicle.cost.perSecond / day.scale.factor);
    builder.addCost(end, rate);
    builder.addCost(start, -rate);
    if (!day.scale.isExact) slack += vehicle.cost.perSecond / day.scale.factor;
  }
  return slack + addExcess(model, cost) + addIdle(model, cost);
}

/** Driving: the cheapest rate on the arc itself, what a dearer vehicle adds on a literal of its own. */
function addDrives({ builder, day, arcs, starts, ends, rides }: RouteModel, cost: Scale): void {
  const { vehicles, travel } = day.problem;
  const metres = (from: number, to: number) => travel.distance[from]?.[to] ?? 0;
  const rowOf = (stop: number) => day.stops[stop]?.row ?? 0;
  for (const { from, to, literal } of arcs) {
    const length = metres(rowOf(from), rowOf(to));
    const both = [...(rides[Math.floor(from / 2)] ?? [])].filter(([v]) => rides[Math.floor(to / 2)]?.has(v) ?? false);
    const rates = both.map(([v]) => vehicles[v]?.cost.perMetre ?? 0);
    const least = rates.length === 0 ? 0 : Math.min(...rates);
    builder.addCost(literal, cost.down(least * length));
    for (const [v, ride] of both) {
      const more = cost.down((vehicles[v]?.cost.perMetre ?? 0) * length) - cost.down(least * length);
      if (more <= 0) continue;
      const dearer = builder.newLiteral();
      builder.addClause([not(literal), not(ride), dearer]);
      builder.addCost(dearer, more);
    }
  }
  for (const { vehicle: v, stop, literal } of starts) {
    const { start = 0, cost: prices } = vehicles[v] ?? {};
    builder.addCost(literal, cost.down((prices?.perMetre ?? 0) * metres(start, rowOf(stop))));
  }
  for (const { vehicle: v, stop, literal } of ends) {
    const { end, cost: prices } = vehicles[v] ?? {};
    if (end !== null && end !== undefined)
      builder.addCost(literal, cost.down((prices?.perMetre ?? 0) * metres(rowOf(stop), end)));
  }
}

/** Penalties of the unserved, wishes for a vehicle, moves away from the initial plan. */
function addPlaces({ builder, day, rides, served }: RouteModel, cost: Scale): void {
  const { requests, vehicles, prefer, initial, stability } = day.problem;
  for (const [r, { penalty }] of requests.entries()) {
    if (penalty === null) continue;
    const amount = cost.down(penalty);
    builder.addOffset(amount);
    builder.addCost(served[r] ?? 0, -amount);
  }
  const indexOf = new Map(requests.map(({ id }, index) => [id, index]));
  const addElsewhere = (request: string, vehicle: string, amount: number) => {
    const r = indexOf.get(request) ?? -1;
    for (const [v, ride] of rides[r] ?? []) if (vehicles[v]?.id !== vehicle) builder.addCost(ride, amount);
  };
  for (const { request, vehicle, value } of prefer ?? []) addElsewhere(request, vehicle, cost.down(value));
  const moved = cost.down(stability?.perMovedRequest ?? 0);
  const before = new Map(
    (initial ?? []).flatMap(({ vehicle, stops }) => stops.map(({ request }) => [request, vehicle] as const)),
  );
  if (moved > 0) for (const [request, vehicle] of before) addElsewhere(request, vehicle, moved);
}

/** Ride time above the direct one. An unserved request has none. */
function addExcess({ builder, day, begin, served }: RouteModel, cost: Scale): number {
  const price = day.problem.riders?.perExcessSecond ?? 0;
  const rate = cost.down(price / day.scale.factor);
  if (rate === 0) return 0;
  let slack = 0;
  for (const [r, request] of day.problem.requests.entries()) {
    const direct = day.drive[request.pickup.location]?.[request.dropoff.location] ?? Number.POSITIVE_INFINITY;
    // Never less than the truth: the excess is rounded down.
    const expected =
      day.scale.up(request.pickup.service) +
      (direct === Number.POSITIVE_INFINITY ? 0 : direct + (day.scale.isExact ? 0 : 1));
    const highest = Math.max(0, (day.stops[2 * r + 1]?.high ?? 0) - (day.stops[2 * r]?.low ?? 0));
    const excess = builder.newInteger(-Math.abs(expected), highest);
    const terms: Term[] = [
      { variable: excess, factor: 1 },
      { variable: begin[2 * r + 1] ?? 0, factor: -1 },
      { variable: begin[2 * r] ?? 0, factor: 1 },
    ];
    builder.addLinear(terms, { low: -expected }, [served[r] ?? 0]);
    builder.addLinear([{ variable: excess, factor: 1 }], { low: 0 }, [not(served[r] ?? 0)]);
    builder.addCost(excess, rate);
    if (!day.scale.isExact) slack += (2 * price) / day.scale.factor;
  }
  return slack;
}

/** Standing still with a rider aboard: a clock per stop that only waiting moves; the rider pays its difference. */
function addIdle({ builder, day, arcs, begin, served }: RouteModel, cost: Scale): number {
  const price = day.problem.riders?.perIdleSecond ?? 0;
  const rate = cost.down(price / day.scale.factor);
  if (rate === 0) return 0;
  const longest = Math.max(0, ...day.stops.map(({ high }) => high)) - Math.min(0, ...day.stops.map(({ low }) => low));
  const clock = day.stops.map(() => builder.newInteger(0, longest));
  const loss = day.scale.isExact ? 0 : 2;
  for (const { from, to, literal, gap, isFrozen } of arcs) {
    const fact = Math.max(0, (day.stops[to]?.low ?? 0) - (day.stops[from]?.low ?? 0) - gap - loss);
    if (isFrozen) {
      builder.addGap(clock[to] ?? 0, clock[from] ?? 0, Number.isFinite(fact) ? fact : 0, [literal]);
      continue;
    }
    const terms: Term[] = [
      { variable: clock[to] ?? 0, factor: 1 },
      { variable: clock[from] ?? 0, factor: -1 },
      { variable: begin[to] ?? 0, factor: -1 },
      { variable: begin[from] ?? 0, factor: 1 },
    ];
    builder.addLinear(terms, { low: -gap - loss }, [literal]);
    builder.addGap(clock[to] ?? 0, clock[from] ?? 0, 0, [literal]);
  }
  for (const r of day.problem.requests.keys()) {
    const idle = builder.newInteger(0, longest);
    const terms: Term[] = [
      { variable: idle, factor: 1 },
      { variable: clock[2 * r + 1] ?? 0, factor: -1 },
      { variable: clock[2 * r] ?? 0, factor: 1 },
    ];
    builder.addLinear(terms, { low: 0 }, [served[r] ?? 0]);
    builder.addCost(idle, rate);
  }
  return 0;
}
