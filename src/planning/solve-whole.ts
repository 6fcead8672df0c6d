/** The solver's answer with a first plan that is whole, however busy the machine was. */
import { type Problem, type Solution, type SolveOptions, solve } from '../../solver/index.ts';

/** A moment's work even on a large day; whoever was not looked at by the clock is looked at by these. */
const LEAST_ITERATIONS = 200;

/**
 * A search whose time ran out before its first step had no time for everybody: the vehicles of its plan stand idle, and the reasons
 * for which it leaves people out are untrue. Steps then count instead of seconds; the caller's hard stop (solver-process.ts) holds on.
 */
export async function solveWhole(problem: Problem, options: SolveOptions): Promise<Solution> {
  const solution = await solve(problem, options);
  if (solution.search.iterations > 0 || solution.unserved.length === 0) return solution;
  return solve(problem, { ...options, timeLimit: undefined, iterations: LEAST_ITERATIONS, threads: 1 });
}
