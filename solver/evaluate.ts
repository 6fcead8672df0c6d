/** A hand-made plan → its times, its cost and what is wrong with it: the dispatcher drags, the same rules judge. */
import { checkSolution, type Violation } from './check.ts';
import { Chain } from './evaluation/chain.ts';
import { type CompiledProblem, compileProblem } from './evaluation/compile.ts';
import { layOut, RoutePlanner } from './evaluation/planner.ts';
import { costOfRoute, writeChain, writeRoute } from './evaluation/write-solution.ts';
import type { Route, Solution, UnservedRequest } from './plan.ts';
import type { InitialRoute, Problem } from './problem.ts';

export interface Evaluation {
  readonly solution: Solution;
  /** Empty: the plan may be driven. */
  readonly violations: readonly Violation[];
}

/**
 * Gives `routes` their best times. A route that breaks a rule is driven as early as possible instead and its violations are named; requests in no route are
 * unserved. Stops that the problem does not know are left out.
 */
export function evaluate(problem: Problem, routes: readonly InitialRoute[]): Evaluation {
  const cp = compileProblem(problem);
  const planner = new RoutePlanner(cp);
  const written: Route[] = [];
  const served = new Set<string>();
  for (const { vehicle, stops } of routes) {
    const v = cp.vehicleIndex.get(vehicle);
    if (v === undefined || stops.length === 0) continue;
    const order = Int32Array.from(
      stops.flatMap(({ request, kind }) => {
        const r = cp.requestIndex.get(request);
        return r === undefined ? [] : [2 * r + (kind === 'pickup' ? 0 : 1)];
      }),
    );
    for (const { request } of stops) served.add(request);
    const route = isPaired(order) ? writeRoute(cp, planner, v, order) : undefined;
    written.push(route ?? driveEarly(cp, v, order));
  }
  const unserved: UnservedRequest[] = problem.requests
    .filter(({ id }) => !served.has(id))
    .map(({ id }) => ({ request: id, reason: { code: 'COST', shortfall: null, detail: 'left out of this plan' } }));
  let cost = 0;
  for (const route of written) cost += costOfRoute(cp, route);
  for (const request of problem.requests) if (!served.has(request.id)) cost += request.penalty ?? 0;
  const search = { iterations: 0, seconds: 0, seed: 0, threads: 1, bound: null };
  const solution: Solution = { cost, routes: written, unserved, search };
  return { solution, violations: checkSolution(problem, solution) };
}

/** Every dropoff follows its own pickup. */
function isPaired(order: Int32Array): boolean {
  const open = new Set<number>();
  for (const stop of order) {
    if ((stop & 1) === 0) {
      if (open.has(stop >> 1)) return false;
      open.add(stop >> 1);
    } else if (!open.delete(stop >> 1)) {
      return false;
    }
  }
  return open.size === 0;
}

/** As early as possible, whatever breaks; a way that does not exist takes no time. */
function driveEarly(cp: CompiledProblem, v: number, order: Int32Array): Route {
  const chain = new Chain(cp);
  layOut(chain, v, order, order.length);
  let at = -Infinity;
  let shift = 0;
  for (let k = 0; k < chain.size; k++) {
    const raw = chain.cum[k] as number;
    if (raw === Infinity) shift = Infinity;
    const cum = shift === Infinity ? (chain.cum[k - 1] as number) + (chain.service[k - 1] as number) : raw;
    chain.cum[k] = cum;
    at = Math.max(at, (chain.lo[k] as number) - cum);
    chain.x[k] = at;
  }
  return writeChain(cp, chain, chain.x);
}
