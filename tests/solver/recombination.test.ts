/** Both back ends on a pool whose best combination is known by hand. */
import { afterAll, expect, test } from 'vitest';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { Search } from '../../solver/improvement/search.ts';
import { PlanState } from '../../solver/improvement/state.ts';
import { createCpSatSolver } from '../../solver/recombination/cp-sat.ts';
import { createHighsSolver } from '../../solver/recombination/highs.ts';
import type { Partition } from '../../solver/recombination/partition.ts';
import { keyOf } from '../../solver/recombination/pool.ts';
import { Recombination } from '../../solver/recombination/recombine.ts';
import { createStopRule } from '../../solver/stopping/stop.ts';
import { coordinate } from '../../solver/worker/coordinator.ts';
import { createLocalSearcher } from '../../solver/worker/searcher.ts';
import { createRandomProblem } from '../support/random-problem.ts';

/**
 * Four requests (rows 0–3) and two vehicles of one group (row 4). The start costs 20; the cheapest column by request (4, cost 3) forces the dear 5 beside it;
 * 2 and 3 together cost 12.
 */
const columns = [
  { cost: 10, rows: [0, 1, 4] },
  { cost: 10, rows: [2, 3, 4] },
  { cost: 6, rows: [0, 2, 4] },
  { cost: 6, rows: [1, 3, 4] },
  { cost: 3, rows: [0, 3, 4] },
  { cost: 14, rows: [1, 2, 4] },
  ...[0, 1, 2, 3].map((row) => ({ cost: 100, rows: [row] })),
];
const partition: Partition = {
  requestCount: 4,
  rowCount: 5,
  rowLow: [1, 1, 1, 1, 0],
  rowHigh: [1, 1, 1, 1, 2],
  cost: columns.map(({ cost }) => cost),
  first: [0, ...columns.map((_, c) => columns.slice(0, c + 1).flatMap(({ rows }) => rows).length)],
  rows: columns.flatMap(({ rows }) => rows),
  start: [0, 1],
};
const highs = createHighsSolver();
const cpSat = createCpSatSolver();
afterAll(() => {
  highs.close();
  cpSat.close();
});

test.each([
  ['HiGHS', highs],
  ['CP-SAT', cpSat],
])('%s finds the best combination of a pool', async (_, { solve }) => {
  const answer = await solve(partition, { seconds: 20 });
  expect([...(answer?.columns ?? [])].sort((a, b) => a - b)).toEqual([2, 3]);
});

test('a program that there is no time for is answered with the plan to start from', async () => {
  const answer = await highs.solve(partition, { seconds: 0 });
  expect(answer?.columns).toEqual(partition.start);
});

test('sets of requests of one sum are not taken for each other', () => {
  const keys = new Set<number>();
  let sets = 0;
  for (let a = 0; a < 40; a++)
    for (let b = 0; b < a; b++)
      for (let c = 0; c < b; c++) {
        keys.add(
          keyOf(
            0,
            Int32Array.from([a, b, c], (r) => 2 * r + 1),
            3,
          ),
        );
        sets++;
      }
  expect(keys.size).toBe(sets);
  expect(keyOf(0, Int32Array.of(1, 3, 5), 3)).toBe(keyOf(0, Int32Array.of(5, 1, 3), 3));
  expect(keyOf(0, Int32Array.of(1, 3, 5), 3)).not.toBe(keyOf(1, Int32Array.of(1, 3, 5), 3));
});

test('a program that HiGHS cannot read is a fault, not "nothing better", and the next one is solved', async () => {
  await expect(highs.solve({ ...partition, rows: partition.rows.map(() => 99) }, { seconds: 20 })).rejects.toThrow();
  expect((await highs.solve(partition, { seconds: 20 }))?.columns).toHaveLength(2);
});

test('a back end that fails is told of, and the search goes on to its end', async () => {
  const cp = compileProblem(createRandomProblem({ seed: 3, frozen: false }));
  const stop = createStopRule({ timeLimit: undefined, iterations: 400, startedAt: 0, flag: new Int32Array(1) });
  const run = new Search(cp, { seed: 1 });
  run.start(undefined, stop);
  const judge = new PlanState(cp);
  const faults: string[] = [];
  const outcome = await coordinate({
    cp,
    searchers: [createLocalSearcher(run, stop)],
    recombination: new Recombination(cp, judge.price),
    partitions: {
      solve: () => Promise.reject(new Error('out of order')),
      tell: () => undefined,
      isTight: Promise.resolve(false),
      close: () => undefined,
    },
    judge,
    timeLimit: undefined,
    signal: undefined,
    onFault: (message) => faults.push(message),
    onRound: () => undefined,
  });
  expect(faults[0]).toBe('the recombination failed: Error: out of order');
  expect(outcome.iterations).toBe(400);
});
