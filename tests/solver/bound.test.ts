import { expect, test } from 'vitest';
import { proveBound } from '../../solver/bound/index.ts';
import { PATIENCE, SEED } from '../support/draws.ts';
import { findOptimum } from '../support/enumeration.ts';
import { createJudgedProblem } from '../support/judge.ts';
import { createDraw } from '../support/random-problem.ts';

const PROBLEMS = 60;

test(`no plan costs less than the bound (seed ${SEED})`, { timeout: PATIENCE }, async () => {
  const draw = createDraw(SEED);
  const count = { bounded: 0, tight: 0 };
  for (let k = 0; k < PROBLEMS; k++) {
    const seed = draw.whole(1, 1_000_000);
    const problem = createJudgedProblem(seed);
    const optimum = findOptimum(problem);
    const bound = await proveBound(problem, { timeLimitSeconds: 60 });
    if (bound === null || optimum === Infinity) continue;
    expect(bound, `seed ${seed}`).toBeLessThanOrEqual(optimum + 1e-6 * (1 + optimum));
    if (bound > 0) count.bounded++;
    if (optimum - bound < 1e-6 * (1 + optimum)) count.tight++;
  }
  // A bound of nothing would be valid, too.
  expect(count.bounded).toBeGreaterThan(PROBLEMS / 3);
  expect(count.tight).toBeGreaterThan(PROBLEMS / 12);
});
