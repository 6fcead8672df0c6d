/** Random orders of stops of a compiled problem, and the brute-force cheapest insertion into one of them. */
import type { CompiledProblem } from '../../solver/evaluation/compile.ts';
import { insertInto } from '../../solver/evaluation/place.ts';
import type { RoutePlanner } from '../../solver/evaluation/planner.ts';
import { fitsLayout, RouteState, setOrder } from '../../solver/evaluation/route-state.ts';
import type { Problem, StopReference } from '../../solver/problem.ts';
import type { Draw } from './random-problem.ts';

/** A random order of some requests behind the frozen prefix of v; every rider aboard alights. */
export function drawOrder(cp: CompiledProblem, draw: Draw, v: number): Int32Array {
  const order = [...(cp.frozen[v] ?? [])];
  for (let r = 0; r < cp.requestCount; r++) {
    if (cp.done[r] === 1) continue;
    const boarded = cp.boarded[r] ?? -1;
    if (boarded >= 0 && boarded !== v) continue;
    const earliest = Math.max(cp.frozen[v]?.length ?? 0, order.indexOf(2 * r) + 1);
    if (boarded < 0 && !draw.chance(0.6)) continue;
    const at = boarded < 0 ? draw.whole(cp.frozen[v]?.length ?? 0, order.length) : earliest - 1;
    if (boarded < 0) order.splice(at, 0, 2 * r);
    const from = Math.max(cp.frozen[v]?.length ?? 0, at + 1);
    order.splice(draw.chance(0.7) ? Math.min(from, order.length) : draw.whole(from, order.length), 0, 2 * r + 1);
  }
  return Int32Array.from(order);
}

export function toReferences(problem: Problem, order: Int32Array): StopReference[] {
  return [...order].map((stop) => ({
    request: problem.requests[stop >> 1]?.id ?? '',
    kind: (stop & 1) === 0 ? 'pickup' : 'dropoff',
  }));
}

/** @param stops of requests that the problem knows */
export function toOrder(cp: CompiledProblem, stops: readonly StopReference[]): Int32Array {
  return Int32Array.from(
    stops,
    ({ request, kind }) => 2 * (cp.requestIndex.get(request) ?? -1) + (kind === 'pickup' ? 0 : 1),
  );
}

/** The route of v in this order; undefined where it has no schedule, overloads the vehicle, joins who are kept apart, or strands the vehicle. */
export function createRoute(
  cp: CompiledProblem,
  planner: RoutePlanner,
  v: number,
  order: Int32Array,
): RouteState | undefined {
  const route = new RouteState(cp, v);
  const isSound =
    setOrder(cp, planner, route, order) &&
    route.stranded === 0 &&
    fitsEverywhere(cp, route) &&
    !hasFoesAboard(cp, route);
  return isSound ? route : undefined;
}

function fitsEverywhere(cp: CompiledProblem, route: RouteState): boolean {
  for (let k = 0; k <= route.length; k++) if (!fitsLayout(cp, route, k)) return false;
  return true;
}

function hasFoesAboard(cp: CompiledProblem, route: RouteState): boolean {
  const aboard = new Set<number>();
  for (const stop of route.seq.subarray(0, route.length)) {
    if ((stop & 1) === 1) aboard.delete(stop >> 1);
    else {
      for (const other of aboard)
        if ([...cp.foe.subarray(cp.foeFirst[other], cp.foeFirst[other + 1])].includes(stop >> 1)) return true;
      aboard.add(stop >> 1);
    }
  }
  return false;
}

/** Least increase of the route's cost by request r, wishes apart: every pair of positions, each priced as a whole route. */
export function findCheapest(cp: CompiledProblem, planner: RoutePlanner, route: RouteState, r: number): number {
  let best = Infinity;
  const frozen = cp.frozen[route.vehicle]?.length ?? 0;
  for (let i = frozen; i <= route.length; i++) {
    for (let j = i; j <= route.length; j++) {
      const order = new Int32Array(route.length + 2);
      insertInto(order, route, { r, i, j });
      const trial = createRoute(cp, planner, route.vehicle, order);
      if (trial === undefined) continue;
      best = Math.min(best, trial.cost - (cp.assign[r * cp.vehicleCount + route.vehicle] ?? 0) - route.cost);
    }
  }
  return best;
}
