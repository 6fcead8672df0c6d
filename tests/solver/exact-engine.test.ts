import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { percentAboveBest, proveBound } from '../../solver/bound/index.ts';
import { checkSolution } from '../../solver/check.ts';
import { solveExactly } from '../../solver/engines/ortools/index.ts';
import { solve } from '../../solver/index.ts';
import type { Problem } from '../../solver/problem.ts';
import { createRandomProblem } from '../support/random-problem.ts';
import { findSimplePlan } from '../support/simple-plan.ts';

const GENEROUS = { timeout: 240_000 };

/** r1 and r2 pay only together: each alone costs more than its penalty. 383 was proven by the model and is checked here against it. */
const JUDGE_30: { readonly optimum: number; readonly problem: Problem } = JSON.parse(
  readFileSync(new URL('./fixtures/judge-30.json', import.meta.url), 'utf8'),
);

describe('the exact engine', () => {
  test('finds the cheaper of two orders and says that it is proven', GENEROUS, async () => {
    // On a line 0–10–20–30: both ride 10 → 30 and 20 → 30; sharing costs 30 out and 30 back, one after the other 10 + 20 + 10 + 10 + 30 = 80.
    const at = [0, 10, 20, 30];
    const matrix = at.map((from) => at.map((to) => Math.abs(from - to)));
    const stop = (location: number) => ({ location, window: [0, 500] as const, service: 0 });
    const problem: Problem = {
      travel: { duration: matrix, distance: matrix },
      vehicles: [
        {
          id: 'V',
          start: 0,
          end: 0,
          layouts: [{ seat: 2 }],
          shift: { start: 0, end: 500 },
          cost: { fixed: 7, perMetre: 1, perSecond: 0 },
        },
      ],
      requests: [
        { id: 'a', pickup: stop(1), dropoff: stop(3), load: { seat: 1 }, penalty: null },
        { id: 'b', pickup: stop(2), dropoff: stop(3), load: { seat: 1 }, penalty: null },
      ],
    };
    const answer = await solveExactly(problem, { timeLimitSeconds: 60 });
    expect(answer).toMatchObject({ kind: 'solved', isProven: true, solution: { cost: 67, search: { bound: 67 } } });
    const apart = await solveExactly({ ...problem, apart: [['a', 'b']] }, { timeLimitSeconds: 60 });
    expect(apart).toMatchObject({ kind: 'solved', isProven: true, solution: { cost: 87 } });
    const [first] = problem.requests;
    if (first === undefined) throw new Error('the problem has requests');
    const late = { ...first, dropoff: { ...first.dropoff, window: [0, 5] as const } };
    expect(await solveExactly({ ...problem, requests: [late] }, { timeLimitSeconds: 60 })).toEqual({
      kind: 'infeasible',
    });
  });

  test('serves two requests that pay only together', GENEROUS, async () => {
    const answer = await solveExactly(JUDGE_30.problem, { timeLimitSeconds: 120 });
    expect(answer).toMatchObject({ kind: 'solved', isProven: true, solution: { cost: JUDGE_30.optimum } });
  });

  test('refuses by name what is too large', async () => {
    const problem = createRandomProblem({ seed: 1 });
    const [request] = problem.requests;
    const many = {
      ...problem,
      requests: Array.from({ length: 61 }, (_, index) => ({ ...request, id: `r${index}` })),
    } as Problem;
    expect(await solveExactly(many, { timeLimitSeconds: 1 })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('61 requests'),
    });
  });

  test('is never dearer than a plain plan, and its plans keep every rule', GENEROUS, async () => {
    let solved = 0;
    for (const seed of [101, 102, 103, 104, 105, 106]) {
      const problem = createRandomProblem({ seed, maxRequests: 4, integer: seed % 2 === 0 });
      const answer = await solveExactly(problem, { timeLimitSeconds: 60 });
      const simple = findSimplePlan(problem);
      if (answer.kind === 'infeasible') expect(simple, `seed ${seed}`).toBeUndefined();
      if (answer.kind !== 'solved') continue;
      solved++;
      expect(checkSolution(problem, answer.solution), `seed ${seed}`).toEqual([]);
      expect(answer.solution.cost, `seed ${seed}`).toBeLessThanOrEqual(
        (simple?.cost ?? Number.POSITIVE_INFINITY) + 1e-3,
      );
    }
    expect(solved).toBeGreaterThanOrEqual(4);
  });
});

describe('the bound', () => {
  test('never exceeds a plan that exists', GENEROUS, async () => {
    let compared = 0;
    for (let seed = 201; seed <= 320; seed++) {
      const problem = createRandomProblem({ seed, integer: seed % 2 === 0 });
      const plan = findSimplePlan(problem);
      if (plan === undefined) continue;
      compared++;
      expect((await proveBound(problem, { timeLimitSeconds: 5 })) ?? Number.NaN, `seed ${seed}`).toBeLessThanOrEqual(
        plan.cost + 1e-6,
      );
    }
    expect(compared).toBeGreaterThan(40);
  });

  test('never exceeds the proven optimum', GENEROUS, async () => {
    expect((await proveBound(JUDGE_30.problem, { timeLimitSeconds: 5 })) ?? Number.NaN).toBeLessThanOrEqual(
      JUDGE_30.optimum + 1e-6,
    );
  });

  test('reads as percent above the best possible, or as nothing', () => {
    expect(percentAboveBest(102, 100)).toBeCloseTo(2);
    expect(percentAboveBest(100, 100)).toBe(0);
    expect(percentAboveBest(10, null)).toBeNull();
    expect(percentAboveBest(10, 0)).toBeNull();
    expect(percentAboveBest(99, 100)).toBeNull();
  });
});

test('a search that is asked for a bound states one that its own plan does not undercut', GENEROUS, async () => {
  const problem = createRandomProblem({ seed: 36 });
  const solution = await solve(problem, { iterations: 500, seed: 1, bound: true });
  expect(solution.search.bound).not.toBeNull();
  expect(checkSolution(problem, solution)).toEqual([]);
});
