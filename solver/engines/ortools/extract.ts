/** Reads the routes out of a CP-SAT answer. */
import type { Pause } from './model-breaks.ts';
import type { RouteModel } from './model-routes.ts';
import type { BreakPlace, OrderedRoute } from './timing.ts';

export interface FoundRoute extends OrderedRoute {
  /** Literals that hold exactly when this route is driven so. */
  readonly literals: readonly number[];
}

/**
 * @param values of all variables, as the answer has them; orders only: exact times are worked out by timing.ts
 * @returns vehicles with at least one stop
 */
export function extractRoutes(
  model: RouteModel,
  pauses: readonly Pause[],
  values: readonly number[],
): readonly FoundRoute[] {
  const { day, starts, ends, arcs } = model;
  const isLit = (literal: number) => values[literal] === 1;
  const next = new Map(arcs.filter(({ literal }) => isLit(literal)).map((arc) => [arc.from, arc]));
  return starts.flatMap(({ vehicle: v, stop: first, literal }) => {
    const vehicle = day.problem.vehicles[v];
    if (!isLit(literal) || vehicle === undefined) return [];
    const literals = [literal];
    const order = [first];
    for (let arc = next.get(first); arc !== undefined; arc = next.get(arc.to)) {
      literals.push(arc.literal);
      order.push(arc.to);
    }
    literals.push(...ends.filter((end) => end.vehicle === v && isLit(end.literal)).map((end) => end.literal));
    const stops = order.map((stop) => ({
      request: day.problem.requests[Math.floor(stop / 2)]?.id ?? '',
      kind: stop % 2 === 0 ? ('pickup' as const) : ('dropoff' as const),
    }));
    const own = pauses.filter((pause) => pause.vehicle === v);
    const sorted = [...own].sort((one, other) => (values[one.begin] ?? 0) - (values[other.begin] ?? 0));
    const breaks = own.map((pause) => toPlace(pause, order, sorted.indexOf(pause), isLit));
    return [{ vehicle, stops, breaks, literals }];
  });
}

function toPlace(
  pause: Pause,
  order: readonly number[],
  position: number,
  isLit: (literal: number) => boolean,
): BreakPlace {
  const { rule } = pause;
  if (!isLit(pause.due)) return { kind: isLit(pause.late) ? 'late-start' : 'early-end', rule };
  for (const [stop, literal] of pause.left) {
    if (isLit(literal)) return { kind: 'taken', rule, after: order.indexOf(stop), end: 'left', position };
  }
  for (const [stop, literal] of pause.reached) {
    if (isLit(literal)) return { kind: 'taken', rule, after: order.indexOf(stop) - 1, end: 'reached', position };
  }
  throw new Error('a due break has no place in the answer of CP-SAT');
}
