/** Large days on several threads: the plan is divided, every searcher keeps to its own part, and the parts together are a plan. */
import { expect, test } from 'vitest';
import { checkSolution } from '../../solver/check.ts';
import { type CompiledProblem, compileProblem } from '../../solver/evaluation/compile.ts';
import { explainUnserved } from '../../solver/evaluation/reasons.ts';
import { writeSolution } from '../../solver/evaluation/write-solution.ts';
import { Random } from '../../solver/improvement/random.ts';
import { Search } from '../../solver/improvement/search.ts';
import { PlanState } from '../../solver/improvement/state.ts';
import { divide, unite } from '../../solver/improvement/territory.ts';
import { Recombination } from '../../solver/recombination/recombine.ts';
import { createStopRule } from '../../solver/stopping/stop.ts';
import { coordinate } from '../../solver/worker/coordinator.ts';
import { createLocalSearcher } from '../../solver/worker/searcher.ts';
import { createRegion } from '../support/region.ts';

const createStop = (iterations: number) =>
  createStopRule({ timeLimit: undefined, iterations, startedAt: 0, flag: new Int32Array(1) });

function startSearch(cp: CompiledProblem, seed: number, iterations: number) {
  const stop = createStop(iterations);
  const run = new Search(cp, { seed });
  run.start(undefined, stop);
  return { run, stop };
}

test.each([8, 40])('of %i vehicles a searcher changes those of its territory alone', (vehicles) => {
  const cp = compileProblem(createRegion({ trips: 40 * vehicles, vehicles, seed: 4 }));
  const { run, stop } = startSearch(cp, 1, 300);
  const before = run.bestOrders;
  const territories = divide(cp, before, { parts: 2, random: new Random(1) });
  const [own, foreign] = territories;
  if (own === undefined || foreign === undefined) throw new Error('not divided');
  for (const key of ['vehicles', 'requests'] as const) {
    expect(own[key].map((one, k) => one + (foreign[key][k] ?? 0)).every((sum) => sum === 1)).toBe(true);
    expect(own[key].reduce((sum, one) => sum + one, 0) / own[key].length).toBeGreaterThan(0.3);
    expect(own[key].reduce((sum, one) => sum + one, 0) / own[key].length).toBeLessThan(0.7);
  }
  run.confine(own, before);
  while (run.runFor(stop, 1000)) {
    // To the end of the iterations.
  }
  const after = run.state.orders();
  const isChanged = (v: number) => String(after[v]) !== String(before[v]);
  expect(after.some((_, v) => own.vehicles[v] === 1 && isChanged(v))).toBe(true);
  expect(after.some((_, v) => own.vehicles[v] === 0 && isChanged(v))).toBe(false);
  for (const [v, order] of after.entries()) {
    for (const stop of order) expect(own.requests[stop >> 1]).toBe(own.vehicles[v]);
  }
  expect(unite(territories, [after, before]).map(String)).toEqual(after.map(String));
});

test('two searchers of a large day make one plan together, the same every time', async () => {
  const problem = createRegion({ trips: 1500, vehicles: 32, seed: 2 });
  const cp = compileProblem(problem);
  const plan = async () => {
    const searchers = [1, 2].map((seed) => {
      const { run, stop } = startSearch(cp, seed, 100);
      return { first: run.bestCost, searcher: createLocalSearcher(run, stop) };
    });
    const judge = new PlanState(cp);
    const outcome = await coordinate({
      cp,
      searchers: searchers.map(({ searcher }) => searcher),
      recombination: new Recombination(cp, judge.price),
      partitions: undefined,
      judge,
      timeLimit: undefined,
      signal: undefined,
      onFault: () => undefined,
      onRound: () => undefined,
    });
    judge.load(outcome.orders);
    expect(judge.cost()).toBeCloseTo(outcome.cost, 3);
    expect(outcome.cost).toBeLessThan(Math.min(...searchers.map(({ first }) => first)));
    const search = { iterations: outcome.iterations, seconds: 0, seed: 1, threads: 2, bound: null };
    return writeSolution(cp, { orders: outcome.orders, unserved: explainUnserved(judge, () => true), search });
  };
  const solution = await plan();
  expect(solution.search.iterations).toBe(200);
  expect(checkSolution(problem, solution)).toEqual([]);
  expect(await plan()).toEqual(solution);
});
