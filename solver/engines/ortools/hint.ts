/** A plan as a starting point for CP-SAT. */
import type { Solution } from '../../plan.ts';
import type { RouteModel } from './model-routes.ts';

/** Hints every route literal and begin; what the plan does not say is left open. */
export function addHint(
  { builder, day, arcs, starts, ends, served, rides, used, begin }: RouteModel,
  plan: Solution,
): void {
  const indexOf = new Map(day.problem.requests.map(({ id }, index) => [id, index]));
  const vehicleIndex = new Map(day.problem.vehicles.map(({ id }, index) => [id, index]));
  const followed = new Set<string>();
  const vehicleOf = new Map<number, number>();
  for (const route of plan.routes) {
    const v = vehicleIndex.get(route.vehicle) ?? -1;
    const order = route.stops.map(({ request, kind }) => 2 * (indexOf.get(request) ?? 0) + (kind === 'pickup' ? 0 : 1));
    for (const [index, stop] of order.entries()) {
      followed.add(index === 0 ? `start ${v} ${stop}` : `${order[index - 1]} ${stop}`);
      vehicleOf.set(Math.floor(stop / 2), v);
      builder.hint(begin[stop] ?? 0, day.scale.down(route.stops[index]?.begin ?? 0));
    }
    followed.add(`end ${v} ${order.at(-1)}`);
  }
  const say = (literal: number, isTrue: boolean) => builder.hint(literal, isTrue ? 1 : 0);
  for (const { from, to, literal } of arcs) say(literal, followed.has(`${from} ${to}`));
  for (const { vehicle, stop, literal } of starts) say(literal, followed.has(`start ${vehicle} ${stop}`));
  for (const { vehicle, stop, literal } of ends) say(literal, followed.has(`end ${vehicle} ${stop}`));
  for (const [r, literal] of served.entries()) say(literal, vehicleOf.has(r));
  for (const [r, literals] of rides.entries())
    for (const [v, literal] of literals) say(literal, vehicleOf.get(r) === v);
  const driven = new Set(vehicleOf.values());
  for (const [v, literal] of used.entries()) say(literal, driven.has(v));
}
