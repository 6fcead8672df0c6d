/** One run of one instance: solve, check, measure. */
import { checkSolution, describeViolation } from '../check.ts';
import { solveExactly } from '../engines/ortools/index.ts';
import type { Solution } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { PENALTY } from './formats.ts';
import { costOf, type Instance } from './instances.ts';

export interface RunOptions {
  readonly timeLimitSeconds: number;
  readonly iterations: number | undefined;
  readonly threads: number;
  readonly engine: 'search' | 'ortools';
  /** Ends a run as soon as the best-known value is reached. */
  readonly stopsAtBest: boolean;
}

/** Papers print two decimals: what lies within half of the last one is the best-known value. */
const REACHED = 0.005;

/** The part of the solver's face that a benchmark needs. */
export type Solve = (
  problem: Problem,
  options: {
    readonly timeLimit: number;
    readonly iterations?: number;
    readonly seed: number;
    readonly threads: number;
    readonly target?: number;
    readonly onProgress: (progress: { readonly cost: number }) => void;
  },
) => Promise<Solution>;

export interface Point {
  readonly seconds: number;
  readonly cost: number;
}

export interface Run {
  readonly instance: Instance;
  readonly seed: number;
  /** Distance without penalties and fleet cost. */
  readonly cost: number;
  readonly vehicles: number;
  readonly unserved: number;
  readonly bound: number | null;
  /** Percent above the best known; null without one, when somebody is unserved, or when more vehicles are used. */
  readonly gap: number | null;
  readonly seconds: number;
  readonly secondsToBest: number;
  readonly iterations: number;
  readonly violations: readonly string[];
  /** Every improvement, as the whole cost. */
  readonly trace: readonly Point[];
}

/**
 * What the checker finds stands in `violations`. `seconds` is wall-clock time without the checker's.
 * @throws Error when the exact engine refuses the instance
 */
export async function runInstance(instance: Instance, seed: number, options: RunOptions, solve: Solve): Promise<Run> {
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const trace: Point[] = [];
  const note = (cost: number) => {
    if (cost < (trace.at(-1)?.cost ?? Number.POSITIVE_INFINITY) - 1e-9) trace.push({ seconds: elapsed(), cost });
  };
  const solution =
    options.engine === 'ortools'
      ? await runExact(instance, seed, options, solve)
      : await solve(instance.problem, {
          timeLimit: options.timeLimitSeconds,
          ...(options.iterations === undefined ? {} : { iterations: options.iterations }),
          ...(options.stopsAtBest ? targetOf(instance) : {}),
          seed,
          threads: options.threads,
          onProgress: ({ cost }) => note(cost),
        });
  const seconds = elapsed();
  note(solution.cost);
  const vehicles = solution.routes.filter(({ stops }) => stops.length > 0).length;
  const cost = solution.cost - PENALTY * solution.unserved.length - costOf(instance, { cost: 0, vehicles });
  return {
    instance,
    seed,
    cost,
    vehicles,
    unserved: solution.unserved.length,
    bound: solution.search.bound,
    gap: measureGap(instance, { cost, vehicles, unserved: solution.unserved.length }),
    seconds,
    secondsToBest: trace.at(-1)?.seconds ?? seconds,
    iterations: solution.search.iterations,
    violations: checkSolution(instance.problem, solution).map(describeViolation),
    trace,
  };
}

function targetOf(instance: Instance): { readonly target?: number } {
  const { best } = instance;
  if (best === undefined) return {};
  return { target: costOf(instance, { cost: best.cost, vehicles: best.vehicles ?? 0 }) + REACHED };
}

/** The exact engine, warm: a short search gives it the plan to beat. */
async function runExact(instance: Instance, seed: number, options: RunOptions, solve: Solve): Promise<Solution> {
  const warm = Math.min(5, options.timeLimitSeconds / 10);
  const start = await solve(instance.problem, {
    timeLimit: warm,
    seed,
    threads: 1,
    onProgress: () => undefined,
  });
  const answer = await solveExactly(instance.problem, {
    timeLimitSeconds: options.timeLimitSeconds - warm,
    seed,
    start,
  });
  if (answer.kind === 'solved')
    return answer.solution.cost <= start.cost
      ? answer.solution
      : { ...start, search: { ...start.search, bound: answer.solution.search.bound } };
  if (answer.kind === 'unknown') return { ...start, search: { ...start.search, bound: answer.bound } };
  throw new Error(
    answer.kind === 'refused'
      ? `the exact engine refuses ${instance.name}: ${answer.reason}`
      : `${instance.name} is infeasible`,
  );
}

function measureGap(
  instance: Instance,
  run: { readonly cost: number; readonly vehicles: number; readonly unserved: number },
): number | null {
  const { best } = instance;
  if (best === undefined || run.unserved > 0) return null;
  if (best.vehicles !== null && run.vehicles > best.vehicles) return null;
  return (100 * (run.cost - best.cost)) / best.cost;
}
