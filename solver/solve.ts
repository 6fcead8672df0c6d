/** One search from problem to solution, on the thread that calls it; it yields to the event loop so that an abort or a signal is heard. */

import { proveBound } from './bound/index.ts';
import { readInitial } from './construction/initial.ts';
import { solveExactly } from './engines/ortools/index.ts';
import { compileProblem } from './evaluation/compile.ts';
import { explainUnserved } from './evaluation/reasons.ts';
import { writeSolution } from './evaluation/write-solution.ts';
import { Search, type SearchOptions } from './improvement/search.ts';
import { PlanState } from './improvement/state.ts';
import { LARGE_DAY } from './improvement/territory.ts';
import type { Solution } from './plan.ts';
import type { Problem } from './problem.ts';
import { createHighsSolver } from './recombination/highs.ts';
import { Recombination } from './recombination/recombine.ts';
import { createStopRule, DEFAULT_TIME_LIMIT } from './stopping/stop.ts';
import { coordinate } from './worker/coordinator.ts';
import { createLocalSearcher, createRemoteSearcher } from './worker/searcher.ts';

export interface Progress {
  readonly seconds: number;
  readonly iterations: number;
  /** Cost of the best plan so far; unserved mandatory requests count nothing in it. */
  readonly cost: number;
  readonly served: number;
  readonly unserved: number;
}

export interface SolveOptions {
  /** Seconds; without it and without `iterations`: 10. */
  readonly timeLimit?: number | undefined;
  /** Of every thread. With it and without `timeLimit` the answer is the same on every machine. */
  readonly iterations?: number | undefined;
  readonly seed?: number | undefined;
  /** Worker threads; 1 (the default) searches on the calling thread. */
  readonly threads?: number | undefined;
  /** `search` (the default), or `ortools`: the exact engine, for small days. */
  readonly engine?: 'search' | 'ortools' | undefined;
  /** Ends the search; the best plan so far is returned. */
  readonly signal?: AbortSignal | undefined;
  /** A plan that costs no more ends the search as soon as it is known (other threads tell at the end of a round). */
  readonly target?: number | undefined;
  /** Called for every better plan, a few times a second at most. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Called with what could not be kept of the problem's `initial` plan, and with what failed on the way to the answer. */
  readonly onNote?: ((note: string) => void) | undefined;
  /** Also prove a lower bound (`search.bound`) of a plan by search; takes a quarter of the time limit, blocking the calling thread in slices. */
  readonly bound?: boolean | undefined;
}

/** Beyond so many requests it is not even asked whether all routes can be listed. */
const MOST_FOR_LISTING = 300;
/** Under this many seconds a recombination would take more than it brings. */
const LEAST_FOR_RECOMBINATION = 2;
/** The search ends so many seconds per request (and at most such a share) before the time limit: the answer must be written and explained, on a busy machine too. */
const FOR_ANSWER = 1e-4;
const SHARE_FOR_ANSWER = 0.02;
/** Seconds beyond the time limit after which no more reasons for the unserved are looked for. */
const MOST_FOR_REASONS = 0.1;

/**
 * Searches for the cheapest plan. The problem must be valid (validateProblem). Requests that cannot be served are listed as unserved with a checked reason,
 * also those with `penalty: null` (see `listMandatory`).
 */
export async function solve(problem: Problem, options: SolveOptions = {}): Promise<Solution> {
  if (options.engine === 'ortools') return solveWithBound(problem, options);
  if (options.bound !== true) return search(problem, options);
  const limit = options.timeLimit ?? DEFAULT_TIME_LIMIT;
  const forBound = SHARE_FOR_BOUND * limit;
  const found = await search(
    problem,
    options.timeLimit === undefined ? options : { ...options, timeLimit: limit - forBound },
  );
  // On a tight day the search has proven a better one already.
  if (found.search.bound !== null || listMandatory(problem, found).length > 0) return found;
  const bound = await proveBound(problem, { timeLimitSeconds: forBound, signal: options.signal });
  return withBound(problem, found, bound);
}

/** A bound speaks of plans that serve all that must be served; this one may not. More than rounding above a plan that exists it would be false: then nothing is said. */
function withBound(problem: Problem, found: Solution, bound: number | null): Solution {
  const isSound =
    bound !== null && bound <= found.cost + 1e-6 * Math.abs(found.cost) && listMandatory(problem, found).length === 0;
  return { ...found, search: { ...found.search, bound: isSound ? Math.min(bound, found.cost) : null } };
}

/** A plan of the search as warm start, then the exact engine: whichever plan is cheaper, with the bound that was proven. */
async function solveWithBound(problem: Problem, options: SolveOptions): Promise<Solution> {
  const limit = options.timeLimit ?? DEFAULT_TIME_LIMIT;
  const started = performance.now();
  const first = await search(problem, { ...options, timeLimit: Math.min(2, SHARE_FOR_START * limit) });
  const left = limit - (performance.now() - started) / 1000;
  const { signal, seed } = options;
  const answer = await solveExactly(problem, { timeLimitSeconds: Math.max(0.1, left), seed, signal, start: first });
  if (answer.kind === 'refused') throw new EngineRefusal(answer.reason);
  if (answer.kind === 'infeasible') return first;
  const bound = answer.kind === 'unknown' ? answer.bound : answer.solution.search.bound;
  const isBetter =
    answer.kind === 'solved' && (listMandatory(problem, first).length > 0 || answer.solution.cost < first.cost);
  const best = isBetter ? answer.solution : first;
  const seconds = (performance.now() - started) / 1000;
  // A bound above the plan's own cost is rounding of the scaled model.
  const isWhole = listMandatory(problem, best).length === 0;
  const proven = bound === null || !isWhole ? null : Math.min(bound, best.cost);
  return { ...best, search: { ...first.search, seconds, bound: proven } };
}

/** The exact engine cannot state this problem; the message says what. */
export class EngineRefusal extends Error {}

const SHARE_FOR_START = 0.1;
const SHARE_FOR_BOUND = 0.25;

/**
 * On a large day there are few iterations for every request: small ruins on all threads bring the most of them, no route of fifty requests is emptied, which took a fifth
 * of the time for nothing, and ejections begin while plans are loose: then it takes them a few steps to serve somebody.
 */
const ON_LARGE_DAYS: Omit<SearchOptions, 'seed'> = {
  ruin: 4,
  regret: 0.8,
  shares: { strings: 0.25, related: 0.65, worst: 0.9, random: 1 },
  ejections: 0.1,
};
const OTHER_RUIN = { ruin: 9, regret: 0.6 };

/** How the k-th thread searches. */
function optionsOf({ requests }: Problem, seed: number, k: number): SearchOptions {
  const own = seed + 7919 * k;
  if (requests.length >= LARGE_DAY) return { seed: own, ...ON_LARGE_DAYS };
  return { seed: own, ...(k % 2 === 1 ? OTHER_RUIN : {}) };
}

async function search(problem: Problem, options: SolveOptions): Promise<Solution> {
  const { iterations, target = -Infinity } = options;
  const enough = new AbortController();
  const signal = options.signal === undefined ? enough.signal : AbortSignal.any([enough.signal, options.signal]);
  const seed = options.seed ?? 1;
  const threads = Math.max(1, Math.floor(options.threads ?? 1));
  const timeLimit = options.timeLimit ?? (iterations === undefined ? DEFAULT_TIME_LIMIT : undefined);
  const flag = new SharedArrayBuffer(4);
  const forSearch =
    timeLimit === undefined
      ? undefined
      : timeLimit - Math.min(FOR_ANSWER * problem.requests.length, SHARE_FOR_ANSWER * timeLimit);
  const budget = { timeLimit: forSearch, iterations, startedAt: performance.timeOrigin + performance.now(), flag };
  const stop = createStopRule({ ...budget, signal, flag: new Int32Array(flag) });
  const cp = compileProblem(problem);
  const run = new Search(cp, optionsOf(problem, seed, 0));
  const initial = readInitial(cp, run.state.planner);
  for (const note of initial?.notes ?? []) options.onNote?.(note);
  const start = initial?.orders;
  // First of all threads: where it turns out that all routes can be listed, the others wait for it.
  // On large days it has never found anything: routes of fifty requests from different plans do not fit together.
  const isWorthIt =
    cp.requestCount > 8 &&
    cp.requestCount < LARGE_DAY &&
    (timeLimit === undefined ? threads > 1 : timeLimit >= LEAST_FOR_RECOMBINATION);
  const mayBeTight = isWorthIt && cp.requestCount <= MOST_FOR_LISTING;
  const partitions = isWorthIt ? createHighsSolver(mayBeTight ? problem : undefined) : undefined;
  const seeds = Array.from({ length: threads - 1 }, (_, k) => k + 1);
  const others = seeds.map((k) =>
    createRemoteSearcher({ problem, budget, options: optionsOf(problem, seed, k), start }, mayBeTight),
  );
  run.start(start, stop);
  const state = new PlanState(cp);
  let least = Infinity;
  const report = (orders: readonly Int32Array[], cost: number, done: number) => {
    least = Math.min(least, cost);
    options.onProgress?.(measure(state, { orders, cost, iterations: done, seconds: stop.seconds() }));
    if (cost <= target) enough.abort();
  };
  const end = () => Atomics.store(new Int32Array(flag), 0, 1);
  signal.addEventListener('abort', end);
  report(run.bestOrders, run.bestCost, 0);
  const local = createLocalSearcher(run, stop, () => {
    // What is the best of one searcher need not be better than what all have made together.
    if (run.bestCost < least) report(run.bestOrders, run.bestCost, run.iterations);
  });
  try {
    const outcome = await coordinate({
      cp,
      searchers: [local, ...others],
      recombination: new Recombination(cp, state.price),
      partitions,
      judge: state,
      timeLimit,
      signal,
      onFault: (message) => options.onNote?.(message),
      onRound: (best, done) => report(best.orders, best.cost, done),
    });
    state.load(outcome.orders);
    const unserved = explainUnserved(state, () => stop.seconds() > (timeLimit ?? Infinity) + MOST_FOR_REASONS);
    const summary = { iterations: outcome.iterations, seconds: stop.seconds(), seed, threads, bound: null };
    const found = writeSolution(cp, { orders: outcome.orders, unserved, search: summary });
    return withBound(problem, found, outcome.bound ?? null);
  } finally {
    signal.removeEventListener('abort', end);
    partitions?.close();
    for (const searcher of others) searcher.close();
  }
}

interface Moment {
  readonly orders: readonly Int32Array[];
  readonly cost: number;
  readonly iterations: number;
  readonly seconds: number;
}

function measure({ cp, price }: PlanState, { orders, cost, iterations, seconds }: Moment): Progress {
  const isServed = new Uint8Array(cp.requestCount);
  for (const order of orders) for (const stop of order) if ((stop & 1) === 1) isServed[stop >> 1] = 1;
  let unserved = 0;
  let visible = cost;
  for (let r = 0; r < cp.requestCount; r++) {
    if (isServed[r] === 1) continue;
    unserved++;
    if (cp.penalty[r] === Infinity || (cp.boarded[r] ?? -1) >= 0) visible -= price[r] ?? 0;
  }
  return { seconds, iterations, cost: visible, served: cp.requestCount - unserved, unserved };
}

/** The unserved requests of a solution that the problem says must be served. */
export function listMandatory(problem: Problem, solution: Solution): Solution['unserved'] {
  const mandatory = new Set(
    problem.requests.filter((request) => request.penalty === null).map((request) => request.id),
  );
  return solution.unserved.filter(({ request }) => mandatory.has(request));
}
