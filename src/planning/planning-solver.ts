/** How planning calls the solver: in a process of its own at low priority, or in the same one (tests, small questions). */
import { describeFault, type Problem, type Progress, type Solution, validateProblem } from '../../solver/index.ts';
import { runSolver } from './solver-process.ts';

export type SolverProgress = Pick<Progress, 'seconds' | 'cost' | 'served'>;

export interface SolverLimits {
  readonly limitSeconds: number;
  readonly seed: number;
}

export interface SolverWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SolverProgress) => void;
}

export type PlanningSolver = (problem: Problem, limits: SolverLimits, watch: SolverWatch) => Promise<Solution>;

/** Beyond its limit a search only ends and writes; whatever takes longer than this hangs. */
const GRACE_SECONDS = 60;

/** Half of the machine's threads at most are the solver's: the rest answers requests. */
export function createPlanningSolver(threads = 1): PlanningSolver {
  return (problem, limits, watch) =>
    runSolver<Solution, SolverProgress>(
      { problem, options: { timeLimit: limits.limitSeconds, seed: limits.seed, threads } },
      {
        signal: watch.signal,
        onProgress: watch.onProgress,
        timeLimitMs: (limits.limitSeconds + GRACE_SECONDS) * 1000,
      },
    );
}

/** What is wrong with a problem that we built: a fault of ours or of the data, to be said before the search. */
export function findProblemFaults(problem: Problem): readonly string[] {
  const validation = validateProblem(problem);
  return 'faults' in validation ? validation.faults.map(describeFault) : [];
}
