/** One search from problem to solution, on the thread that calls it; it yields to the event loop so that an abort or a signal is heard. */
import { readInitial } from './construction/initial.ts';
import { compileProblem } from './evaluation/compile.ts';
import { explainUnserved } from './evaluation/reasons.ts';
import { writeSolution } from './evaluation/write-solution.ts';
import { Search } from './improvement/search.ts';
import type { Solution } from './plan.ts';
import type { Problem } from './problem.ts';
import { createStopRule } from './stopping/stop.ts';

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
  /** Called for every better plan, a few times a second at most. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Called with what could not be kept of the problem's `initial` plan. */
  readonly onNote?: ((note: string) => void) | undefined;
}

/** Milliseconds of searching between two turns of the event loop. */
const SLICE = 40;

/**
 * Searches for the cheapest plan. The problem must be valid (validateProblem). Requests that cannot be served are listed as unserved with a checked reason,
 * also those with `penalty: null` (see `listMandatory`).
 */
export async function search(problem: Problem, options: SolveOptions = {}): Promise<Solution> {
  const stop = createStopRule(options);
  const cp = compileProblem(problem);
  const seed = options.seed ?? 1;
  const run = new Search(cp, { seed });
  const initial = readInitial(cp, run.state.planner);
  for (const note of initial?.notes ?? []) options.onNote?.(note);
  const report = () => options.onProgress?.(measure(run, stop.seconds()));
  run.start(initial?.orders, stop);
  report();
  let known = run.bestCost;
  while (run.runFor(stop, SLICE)) {
    if (run.bestCost < known) report();
    known = run.bestCost;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  run.adopt(run.bestOrders);
  const unserved = explainUnserved(run.state);
  const summary = { iterations: run.iterations, seconds: stop.seconds(), seed, threads: 1, bound: null };
  return writeSolution(cp, { orders: run.bestOrders, unserved, search: summary });
}

function measure(run: Search, seconds: number): Progress {
  const { state } = run;
  const { cp } = state;
  let unserved = 0;
  let cost = run.bestCost;
  const isServed = new Uint8Array(cp.requestCount);
  for (const order of run.bestOrders) for (const stop of order) if ((stop & 1) === 1) isServed[stop >> 1] = 1;
  for (let r = 0; r < cp.requestCount; r++) {
    if (isServed[r] === 1) continue;
    unserved++;
    if (cp.penalty[r] === Infinity || (cp.boarded[r] ?? -1) >= 0) cost -= state.price[r] ?? 0;
  }
  return { seconds, iterations: run.iterations, cost, served: cp.requestCount - unserved, unserved };
}

/** The unserved requests of a solution that the problem says must be served. */
export function listMandatory(problem: Problem, solution: Solution): Solution['unserved'] {
  const mandatory = new Set(
    problem.requests.filter((request) => request.penalty === null).map((request) => request.id),
  );
  return solution.unserved.filter(({ request }) => mandatory.has(request));
}
