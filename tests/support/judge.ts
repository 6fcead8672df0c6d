/** The search judged on seeded random problems with every feature of the contract: by enumeration, and by the exact engine. */
import { checkSolution, describeViolation } from '../../solver/check.ts';
import { solveExactly } from '../../solver/engines/ortools/index.ts';
import { listMandatory, solve } from '../../solver/index.ts';
import type { Solution } from '../../solver/plan.ts';
import type { Problem } from '../../solver/problem.ts';
import { findOptimum } from './enumeration.ts';
import { createRandomProblem } from './random-problem.ts';

export interface Verdict {
  readonly kind: 'agreed' | 'disagreed';
  /** The optimum by enumeration; Infinity: proven infeasible. */
  readonly optimum: number;
  readonly message: string;
  /** What the exact engine proved; `unfinished`: it ran out of time, and enumeration alone decides. */
  readonly engine: 'proven' | 'unfinished' | 'not asked';
}

export interface JudgeOptions {
  readonly iterations: number;
  /** Seconds for the exact engine; 0: it is not asked. */
  readonly exactSeconds: number;
}

/** Up to eight requests; a third whole numbers, a third with quarters, a third with hundredths: what the exact engine states in whole numbers without losing anything. */
export function createJudgedProblem(seed: number): Problem {
  const parts = [1, 4, 100][seed % 3] ?? 1;
  return createRandomProblem({ seed, integer: parts === 1, parts });
}

/** A break just avoided costs a hair (1e-5 of time); the bound of a problem with fractions lies a rounding below. */
const roundingOf = (cost: number) => 1e-3 + 1e-6 * Math.abs(cost);

/**
 * @param problem small: its optimum is found by enumeration
 * @returns agreed where the search's plan is checked and optimal, and the engine, if asked, does not contradict
 */
export async function judge(problem: Problem, { iterations, exactSeconds }: JudgeOptions): Promise<Verdict> {
  const found = await solve(problem, { iterations, seed: 1 });
  const faults = checkSolution(problem, found).map(describeViolation);
  const missing = listMandatory(problem, found).map(({ request }) => request);
  const isWhole = faults.length === 0 && missing.length === 0;
  const optimum = findOptimum(problem, isWhole ? found.cost : Infinity);
  const answered = isWhole
    ? judgeCost(found.cost, optimum)
    : optimum < Infinity
      ? `${missing.length > 0 ? `leaves ${missing.join(', ')} out` : faults.join('; ')}; optimum ${optimum}`
      : '';
  const engine = exactSeconds > 0 ? await askEngine(problem, found, { optimum, exactSeconds }) : undefined;
  const messages = [answered === '' ? '' : `search: ${answered}`, engine?.message ?? ''].filter((text) => text !== '');
  return {
    kind: messages.length === 0 ? 'agreed' : 'disagreed',
    optimum,
    message: messages.join('; '),
    engine: engine?.kind ?? 'not asked',
  };
}

function judgeCost(cost: number, optimum: number): string {
  return Math.abs(cost - optimum) <= roundingOf(optimum) ? '' : `${cost}, optimum ${optimum}`;
}

interface EngineAnswer {
  readonly kind: 'proven' | 'unfinished';
  /** Empty where the engine agrees with the enumeration as far as it got. */
  readonly message: string;
}

async function askEngine(
  problem: Problem,
  start: Solution,
  { optimum, exactSeconds }: { readonly optimum: number; readonly exactSeconds: number },
): Promise<EngineAnswer> {
  // A plan to beat prunes; what is proven does not depend on it.
  const exact = await solveExactly(problem, { timeLimitSeconds: exactSeconds, start });
  const say = (text: string) => `exact engine: ${text}, optimum by enumeration ${optimum}`;
  switch (exact.kind) {
    case 'refused':
      return { kind: 'unfinished', message: say(`refuses: ${exact.reason}`) };
    case 'infeasible':
      return { kind: 'proven', message: optimum === Infinity ? '' : say('infeasible') };
    case 'unknown':
      return { kind: 'unfinished', message: judgeBound(exact.bound, optimum) };
    case 'solved': {
      const { cost, search } = exact.solution;
      const kind = exact.isProven ? 'proven' : 'unfinished';
      const faults = checkSolution(problem, exact.solution).map(describeViolation);
      if (faults.length > 0) return { kind, message: say(faults.join('; ')) };
      const hidden = roundingOf(cost) + Math.max(0, cost - (search.bound ?? cost));
      const isWrong = exact.isProven ? Math.abs(cost - optimum) > hidden : cost < optimum - roundingOf(cost);
      return { kind, message: isWrong ? say(String(cost)) : judgeBound(search.bound, optimum) };
    }
  }
}

function judgeBound(bound: number | null, optimum: number): string {
  const isSound = bound === null || bound <= optimum + roundingOf(optimum);
  return isSound ? '' : `exact engine: bound ${bound} above the optimum ${optimum}`;
}
