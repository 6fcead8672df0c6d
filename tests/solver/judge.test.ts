import { describe, expect, test } from 'vitest';
import { createJudgedProblem, judge } from '../support/judge.ts';

// Samples; the long suite is `node --import tsx tests/solver/judge-cli.ts 1 300`.
const BY_ENUMERATION = Array.from(
  { length: Number(process.env.FALUBUSZ_JUDGE_SEEDS ?? 40) },
  (_, index) => 1001 + index,
);
const BY_ENGINE = [1041, 1042, 1043, 1044];

describe('the search reaches the optimum', () => {
  test('that enumeration finds', { timeout: 240_000 }, async () => {
    for (const seed of BY_ENUMERATION) {
      const verdict = await judge(createJudgedProblem(seed), { iterations: 2000, exactSeconds: 0 });
      expect(verdict, `seed ${seed}`).toMatchObject({ kind: 'agreed', message: '' });
    }
  });

  test.each(BY_ENGINE)(
    'that the exact engine and enumeration agree on: seed %i',
    { timeout: 240_000 },
    async (seed) => {
      const verdict = await judge(createJudgedProblem(seed), { iterations: 2000, exactSeconds: 120 });
      expect(verdict).toMatchObject({ kind: 'agreed', message: '' });
    },
  );
});
