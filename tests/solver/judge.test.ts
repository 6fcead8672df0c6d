import { describe, expect, test } from 'vitest';
import { judge } from '../support/judge.ts';
import { createRandomProblem } from '../support/random-problem.ts';

// A sample; FALUBUSZ_JUDGE_SEEDS=25 takes some minutes more, and the long suite is `node --import tsx tests/solver/judge-cli.ts 1 300`.
const SEEDS = Array.from({ length: Number(process.env.FALUBUSZ_JUDGE_SEEDS ?? 10) }, (_, index) => 1001 + index);

describe('the search reaches the optimum that the exact engine proves', () => {
  let decided = 0;
  for (const seed of SEEDS) {
    test(`seed ${seed}`, { timeout: 240_000 }, async () => {
      const problem = createRandomProblem({ seed, maxRequests: 5 });
      const verdict = await judge(problem, { iterations: 2000, exactSeconds: 60 });
      if (verdict.kind === 'agreed') decided++;
      expect(verdict).not.toMatchObject({ kind: 'disagreed' });
    });
  }

  test('and nearly all of them are decided', () => {
    expect(decided).toBeGreaterThanOrEqual(0.8 * SEEDS.length);
  });
});
