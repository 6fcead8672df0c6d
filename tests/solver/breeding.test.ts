/** Much time: a population of plans that exchange routes. */
import { describe, expect, it } from 'vitest';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { MANY_ITERATIONS } from '../../solver/improvement/breeding.ts';
import { crossOver, type Plan } from '../../solver/improvement/crossover.ts';
import { Random } from '../../solver/improvement/random.ts';
import { Neighbours } from '../../solver/improvement/relatedness.ts';
import { Search } from '../../solver/improvement/search.ts';
import { solve } from '../../solver/index.ts';
import { groupVehicles } from '../../solver/recombination/pool.ts';
import { createStopRule } from '../../solver/stopping/stop.ts';
import { judge } from '../support/judge.ts';
import { createRandomProblem } from '../support/random-problem.ts';

const create = (seed: number) =>
  createRandomProblem({ seed, maxRequests: 30, maxVehicles: 5, frozen: false, integer: true });

describe('a child of two plans', () => {
  it('serves nobody twice, takes whole routes of both, and gives routes only to vehicles that may drive them at the same cost', () => {
    let mixed = 0;
    for (let seed = 1; seed <= 120; seed++) {
      const cp = compileProblem(create(seed));
      const groupOf = groupVehicles(cp);
      const [one, other] = [1, 2].map((k): Plan => {
        const search = new Search(cp, { seed: k });
        const stop = createStopRule({ iterations: 30 });
        search.start(undefined, stop);
        search.runFor(stop, 1000);
        return { cost: search.bestCost, orders: search.bestOrders };
      }) as [Plan, Plan];
      const crossing = { cp, groupOf, random: new Random(seed), neighbours: new Neighbours(cp) };
      const orders = crossOver(one, other, crossing);
      const stops = orders.flatMap((order) => [...order]);
      expect(new Set(stops).size, `seed ${seed}`).toBe(stops.length);
      for (const stop of stops) expect(stops).toContain(stop ^ 1);
      const isPartOf = (order: Int32Array, whole: Int32Array) => {
        const kept = new Set(order);
        return String(whole.filter((stop) => kept.has(stop))) === String(order);
      };
      let ofOther = 0;
      for (const [v, order] of orders.entries()) {
        if (isPartOf(order, one.orders[v] as Int32Array)) continue;
        ofOther++;
        const sources = other.orders.filter((_, w) => groupOf[w] === groupOf[v]);
        expect(sources.some((whole) => isPartOf(order, whole))).toBe(true);
      }
      if (ofOther > 0 && ofOther < orders.length) mixed++;
    }
    expect(mixed).toBeGreaterThan(20);
  });
});

describe('a search with many iterations per request', () => {
  it('keeps every rule and finds the optimum', async () => {
    for (const seed of [2, 5, 9, 14, 21, 33]) {
      const problem = createRandomProblem({ seed, maxRequests: 6, integer: true });
      const verdict = await judge(problem, { iterations: 1.5 * MANY_ITERATIONS * 6, exactSeconds: 0 });
      expect(verdict.message, `seed ${seed}`).toBe('');
    }
  });

  it('gives the same plan for the same seed and iterations', async () => {
    const problem = create(12);
    const iterations = 1.2 * MANY_ITERATIONS * problem.requests.length;
    const [one, other] = [await solve(problem, { iterations, seed: 5 }), await solve(problem, { iterations, seed: 5 })];
    expect(one.routes).toEqual(other.routes);
  });
});
