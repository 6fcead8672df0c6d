/** A search that advances in rounds and reports: on this thread, or on a worker thread behind the same interface. */
import type { Worker } from 'node:worker_threads';
import type { CompiledProblem } from '../evaluation/compile.ts';
import { Search, type SearchOptions } from '../improvement/search.ts';
import type { Territory } from '../improvement/territory.ts';
import type { Problem } from '../problem.ts';
import type { KeyedRoute } from '../recombination/pool.ts';
import type { FractionalRoute } from '../recombination/recombine.ts';
import { createStopRule, type StopRule } from '../stopping/stop.ts';
import { spawnWorker } from './spawn.ts';

export interface Report {
  readonly iterations: number;
  /** As the search counts it, with prices for unserved mandatory requests. */
  readonly cost: number;
  readonly orders: readonly Int32Array[];
  /** Routes seen since the last report that are worth remembering. */
  readonly routes: readonly KeyedRoute[];
  /** The plan at hand, and how much dearer a plan may be to take its place. */
  readonly current: { readonly cost: number; readonly orders: readonly Int32Array[] };
  readonly temperature: number;
}

export interface Task {
  /** Replaces the current plan (by vehicle). */
  readonly orders?: readonly Int32Array[] | undefined;
  /** With `orders`: from now on nothing else may be changed, and `orders` count as the best plan seen. */
  readonly territory?: Territory | undefined;
  /** What the relaxation over all routes uses: from now on plans are made of these. */
  readonly relaxed?: readonly FractionalRoute[] | undefined;
}

export interface Searcher {
  /** Searches until the share `until` of the budget is used, after what `task` says. */
  readonly advance: (until: number, task: Task) => Promise<Report>;
  readonly close: () => void;
}

export interface Budget {
  readonly timeLimit: number | undefined;
  readonly iterations: number | undefined;
  /** Moment the search as a whole began, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** Set to 1 to end all searchers. */
  readonly flag: SharedArrayBuffer;
}

/** What a worker thread gets to begin with. */
export interface Assignment {
  readonly problem: Problem;
  readonly budget: Budget;
  readonly options: SearchOptions;
  readonly start: readonly Int32Array[] | undefined;
}

/** Milliseconds of searching between two turns of the event loop. */
const SLICE = 40;

/** Searches on the calling thread, in slices between which the event loop is served; `onBetter` is called when a slice has bettered its best plan. */
export function createLocalSearcher(run: Search, stop: StopRule, onBetter?: () => void): Searcher {
  const advance = async (until: number, { orders, territory, relaxed }: Task) => {
    if (relaxed !== undefined) run.follow(relaxed);
    if (orders !== undefined && territory !== undefined) run.confine(territory, orders);
    else if (orders !== undefined) run.adopt(orders);
    let known = run.bestCost;
    while (run.runFor(stop, SLICE, until)) {
      if (run.bestCost < known) onBetter?.();
      known = run.bestCost;
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    return makeReport(run);
  };
  return { advance, close: () => undefined };
}

function makeReport(run: Search): Report {
  return {
    iterations: run.iterations,
    cost: run.bestCost,
    orders: run.bestOrders,
    routes: run.pool.takeFresh(),
    current: { cost: run.cost, orders: run.state.orders() },
    temperature: run.temperature,
  };
}

/** Searches on a thread of its own, which starts at once or (`isLazy`) with its first round. A thread that fails rejects the round it is asked for. */
export function createRemoteSearcher(assignment: Assignment, isLazy: boolean): Searcher {
  const spawn = (): Worker => spawnWorker(new URL('./thread.ts', import.meta.url), assignment);
  let thread = isLazy ? undefined : spawn();
  const advance = (until: number, task: Task) =>
    new Promise<Report>((resolve, reject) => {
      thread ??= spawn();
      const worker = thread;
      const release = () => {
        worker.off('message', accept);
        worker.off('error', fail);
        worker.off('exit', end);
      };
      const accept = (report: Report) => {
        release();
        resolve(report);
      };
      const fail = (error: Error) => {
        release();
        reject(error);
      };
      const end = (code: number) => fail(new Error(`a search thread ended with code ${code}`));
      worker.on('message', accept);
      worker.on('error', fail);
      worker.on('exit', end);
      worker.postMessage({ until, task });
    });
  const close = () => {
    void thread?.terminate();
  };
  return { advance, close };
}

/** The work of a worker thread. */
export function openAssignment(cp: CompiledProblem, { budget, options, start }: Assignment): Searcher {
  const stop = createStopRule({ ...budget, flag: new Int32Array(budget.flag) });
  const run = new Search(cp, options);
  run.start(start, stop);
  return createLocalSearcher(run, stop);
}
