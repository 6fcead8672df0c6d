/**
 * The exact engine: the whole problem as one CP-SAT model, for the proven optimum or a bound of small days.
 *
 * It shares no code with the search and judges it in the tests. The model is exact where a scale makes every number whole and a relaxation otherwise (scale.ts), so
 * its bound always holds; orders that it finds are timed in doubles (timing.ts), and an order that cannot be kept there is forbidden and the search goes on.
 */

import type { SatParameters } from 'or-tools-wasm/cp-sat';
import { createContext } from '../../check/context.ts';
import { recomputeCost } from '../../check/cost.ts';
import { resolveRoutes } from '../../check/resolve.ts';
import type { Reason, Route, Solution } from '../../plan.ts';
import type { Problem } from '../../problem.ts';
import { type CpSatAnswer, runCpSat } from './cp-sat.ts';
import { createDay, type Day, isServable } from './day.ts';
import { extractRoutes, type FoundRoute } from './extract.ts';
import { addHint } from './hint.ts';
import { addBreaks, type Pause } from './model-breaks.ts';
import { not } from './model-builder.ts';
import { addCosts } from './model-costs.ts';
import { addLoads } from './model-loads.ts';
import { createRouteModel, type RouteModel } from './model-routes.ts';
import { addTimes } from './model-times.ts';
import { chooseScale, listCosts, listTimes, type Scale } from './scale.ts';
import { timeRoute } from './timing.ts';

export interface ExactOptions {
  readonly timeLimitSeconds: number;
  readonly seed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** A plan to start from: a hint only, it need not be valid. */
  readonly start?: Solution | undefined;
  readonly onBound?: ((bound: number) => void) | undefined;
}

export type ExactAnswer =
  /** `isProven`: the cost is the optimum but for what rounding to whole numbers may hide; `search.bound` says exactly what is proven. */
  | { readonly kind: 'solved'; readonly solution: Solution; readonly isProven: boolean }
  /** No plan serves all that must be served: proven. */
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'unknown'; readonly bound: number | null }
  /** What the model cannot state, by name. */
  | { readonly kind: 'refused'; readonly reason: string };

const MAX_REQUESTS = 60;
/** Up to here, with whole numbers, the cuts of linearization level 2 cost more than they bring (measured on 7 and 8 requests: 23 s against 6 s); from 16 on they prove the optimum. */
const SMALL = 12;
/** Largest scaled time and cost where no exact scale exists. */
const TIME_CEILING = 1e7;
const COST_CEILING = 1e7;
/** Prices per scaled unit of time are small numbers: they need more digits to survive rounding down. */
const FINE_COST_CEILING = 1e10;

/** Solves exactly, within a time limit; the model runs in a child process. The problem is taken to be valid. */
export async function solveExactly(problem: Problem, options: ExactOptions): Promise<ExactAnswer> {
  if (problem.requests.length > MAX_REQUESTS) {
    return {
      kind: 'refused',
      reason: `${problem.requests.length} requests: the exact engine takes at most ${MAX_REQUESTS}`,
    };
  }
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  let built: BuiltModel;
  try {
    built = buildModel(problem);
  } catch (error) {
    if (error instanceof RangeError)
      return { kind: 'refused', reason: `numbers too large to be scaled: ${error.message}` };
    throw error;
  }
  if (problem.requests.some(({ penalty }, r) => penalty === null && !isServable(built.day, r)))
    return { kind: 'infeasible' };
  if (options.start !== undefined) addHint(built.model, options.start);
  let bound: number | null = null;
  // Each round forbids a route that whole numbers allowed and doubles do not; more than a handful means a problem at the edge of rounding.
  for (let round = 0; round < 20; round++) {
    const answer = await runRound(built, options, options.timeLimitSeconds - elapsed());
    if (answer.bound !== null)
      bound = Math.max(bound ?? Number.NEGATIVE_INFINITY, answer.bound / built.cost.factor - built.slack);
    if (answer.status === 'infeasible') return { kind: 'infeasible' };
    if (answer.values === undefined) return { kind: 'unknown', bound };
    const found = extractRoutes(built.model, built.pauses, answer.values);
    const timed = await timeRoutes(problem, found);
    if (timed.kind === 'impossible') {
      built.model.builder.addClause(timed.route.literals.map(not));
      continue;
    }
    const solution = toSolution(problem, built.day, timed.routes, {
      seed: options.seed ?? 1,
      seconds: elapsed(),
      bound,
    });
    return { kind: 'solved', solution, isProven: answer.status === 'optimal' };
  }
  return { kind: 'unknown', bound };
}

interface BuiltModel {
  readonly day: Day;
  readonly model: RouteModel;
  readonly pauses: readonly Pause[];
  readonly cost: Scale;
  readonly slack: number;
  readonly hasTimePrices: boolean;
}

function buildModel(problem: Problem): BuiltModel {
  const scale = chooseScale(listTimes(problem), TIME_CEILING);
  const hasTimePrices =
    (problem.riders?.perExcessSecond ?? 0) + (problem.riders?.perIdleSecond ?? 0) > 0 ||
    problem.vehicles.some(({ cost: { perSecond } }) => perSecond > 0);
  const cost = chooseScale(
    listCosts(problem, scale.factor),
    hasTimePrices && !scale.isExact ? FINE_COST_CEILING : COST_CEILING,
  );
  const day = createDay(problem, scale);
  const model = createRouteModel(day);
  const times = addTimes(model);
  addLoads(model);
  const pauses = addBreaks(model, times);
  return { day, model, pauses, cost, slack: addCosts(model, times, cost), hasTimePrices };
}

/**
 * With prices on time and fine numbers, search from above creeps down one unit a step (measured: 872 solutions in 30 s on 4 requests); closing in on the objective from
 * below proves such days in a second or two.
 */
function chooseStrategy({ day, hasTimePrices }: BuiltModel): SatParameters {
  if (hasTimePrices && !day.scale.isExact) return { linearizationLevel: 2, useObjectiveLbSearch: true };
  return { linearizationLevel: day.problem.requests.length <= SMALL ? 1 : 2 };
}

function runRound(built: BuiltModel, options: ExactOptions, seconds: number): Promise<CpSatAnswer> {
  return runCpSat({
    model: built.model.builder.toProto(),
    timeLimitSeconds: Math.max(0.1, seconds),
    parameters: { ...chooseStrategy(built), numWorkers: 1, randomSeed: options.seed ?? 1 },
    signal: options.signal,
    onBound: (bound) => options.onBound?.(bound / built.cost.factor - built.slack),
  });
}

type Timed =
  | { readonly kind: 'timed'; readonly routes: readonly Route[] }
  | { readonly kind: 'impossible'; readonly route: FoundRoute };

async function timeRoutes(problem: Problem, found: readonly FoundRoute[]): Promise<Timed> {
  const routes: Route[] = [];
  for (const route of found) {
    const timed = await timeRoute(problem, route);
    if (timed === undefined) return { kind: 'impossible', route };
    routes.push(timed);
  }
  return { kind: 'timed', routes };
}

function toSolution(
  problem: Problem,
  day: Day,
  routes: readonly Route[],
  search: { readonly seed: number; readonly seconds: number; readonly bound: number | null },
): Solution {
  const servedIds = new Set(routes.flatMap(({ stops }) => stops.map(({ request }) => request)));
  const unserved = problem.requests.flatMap(({ id }, r) =>
    servedIds.has(id) ? [] : [{ request: id, reason: explain(day, r) }],
  );
  const plan: Solution = { cost: 0, routes, unserved, search: { iterations: 0, threads: 1, ...search } };
  const context = createContext(problem);
  const cost = recomputeCost(
    context,
    plan,
    resolveRoutes(context, plan, () => undefined),
  );
  // A proven optimum may come out a rounding below its own bound; a bound above that would be a fault of the model, and is not handed on.
  const isSound = search.bound !== null && search.bound <= cost + 1e-3 + 1e-6 * Math.abs(cost);
  const bound = search.bound === null || !isSound ? null : Math.min(search.bound, cost);
  return { ...plan, cost, search: { ...plan.search, bound } };
}

/** The exact engine knows that leaving it out is best, not which rule stands nearest; `explain` of the search does. */
function explain(day: Day, request: number): Reason {
  if ((day.vehiclesOf[request]?.size ?? 0) === 0) {
    return { code: 'NO_LAYOUT', shortfall: null, detail: 'no vehicle that is allowed has the layout and the features' };
  }
  if (!isServable(day, request)) return { code: 'TIME_WINDOW', shortfall: null, detail: 'cannot be served even alone' };
  return { code: 'COST', shortfall: null, detail: 'leaving it out is part of the cheapest plan found' };
}
