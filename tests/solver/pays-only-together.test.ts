/**
 * Days that the judge found (judge-cli.ts, seeds 44, 216, 371, 406, 450, 804): every request alone is dearer than leaving it out, some together are not. An
 * insertion that asks "dearer than the penalty?" one request at a time never sees them.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSolution } from '../../solver/check.ts';
import type { Problem } from '../../solver/problem.ts';
import { solve } from '../../solver/solve.ts';

interface Found {
  readonly seed: number;
  readonly optimum: number;
  readonly problem: Problem;
}

const days = JSON.parse(
  readFileSync(new URL('./fixtures/pays-only-together.json', import.meta.url), 'utf8'),
) as readonly Found[];

test('requests that pay only together are served', async () => {
  for (const { seed, optimum, problem } of days) {
    const solution = await solve(problem, { iterations: 3000, seed: 1 });
    expect(checkSolution(problem, solution)).toEqual([]);
    expect(solution.cost, `seed ${seed}`).toBeCloseTo(optimum, 3);
  }
});
