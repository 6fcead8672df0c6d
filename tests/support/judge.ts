/** The exact engine judges the search on seeded random problems with every feature of the contract. */
import { checkSolution, describeViolation } from '../../solver/check.ts';
import { solveExactly } from '../../solver/engines/ortools/index.ts';
import { listMandatory, solve } from '../../solver/index.ts';
import type { Problem } from '../../solver/problem.ts';
import { createRandomProblem } from './random-problem.ts';

export type Verdict =
  | { readonly kind: 'agreed'; readonly cost: number | null }
  /** The exact engine did not finish: nothing is said about the search. */
  | { readonly kind: 'undecided' }
  | { readonly kind: 'disagreed'; readonly message: string };

export interface JudgeOptions {
  readonly iterations: number;
  readonly exactSeconds: number;
}

/** Whole numbers, so that the integer model loses nothing; fractions are in the tests of the engine itself. */
export function createJudgedProblem(seed: number): Problem {
  return createRandomProblem({ seed });
}

export async function judge(problem: Problem, { iterations, exactSeconds }: JudgeOptions): Promise<Verdict> {
  const found = await solve(problem, { iterations, seed: 1 });
  const missing = listMandatory(problem, found);
  // A plan to beat prunes; what is proven does not depend on it.
  const exact = await solveExactly(problem, { timeLimitSeconds: exactSeconds, start: found });
  if (exact.kind === 'unknown') return { kind: 'undecided' };
  if (exact.kind === 'refused') return { kind: 'disagreed', message: `the exact engine refuses: ${exact.reason}` };
  if (exact.kind === 'infeasible') {
    if (missing.length > 0) return { kind: 'agreed', cost: null };
    const wrong = checkSolution(problem, found).map(describeViolation);
    return {
      kind: 'disagreed',
      message: `proven infeasible, the search found ${found.cost}; checker: ${wrong.join('; ') || 'fine'}`,
    };
  }
  const wrongExact = checkSolution(problem, exact.solution).map(describeViolation);
  if (wrongExact.length > 0) return { kind: 'disagreed', message: `exact plan breaks rules: ${wrongExact.join('; ')}` };
  if (missing.length > 0) {
    return {
      kind: 'disagreed',
      message: `search leaves ${missing.map(({ request }) => request).join(', ')} out, optimum ${exact.solution.cost}`,
    };
  }
  const wrong = checkSolution(problem, found).map(describeViolation);
  if (wrong.length > 0) return { kind: 'disagreed', message: `search breaks rules: ${wrong.join('; ')}` };
  const { cost, search } = exact.solution;
  // A break just avoided costs a hair (1e-5 of time); the bound of a problem with fractions lies a rounding below.
  const rounding = 1e-3 + 1e-6 * Math.abs(cost);
  if (found.cost < (search.bound ?? Number.NEGATIVE_INFINITY) - 1e-6) {
    return { kind: 'disagreed', message: `search ${found.cost} is below the proven bound ${search.bound}` };
  }
  if (!exact.isProven)
    return found.cost <= cost + rounding
      ? { kind: 'undecided' }
      : { kind: 'disagreed', message: `search ${found.cost}, exact plan ${cost}` };
  if (Math.abs(found.cost - cost) <= rounding + Math.max(0, cost - (search.bound ?? cost)))
    return { kind: 'agreed', cost };
  return { kind: 'disagreed', message: `search ${found.cost}, optimum ${cost} (bound ${search.bound})` };
}
