import { describe, expect, it } from 'vitest';
import { checkSolution, describeViolation } from '../../solver/check.ts';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { writeSolution } from '../../solver/evaluation/write-solution.ts';
import { Exchange } from '../../solver/improvement/exchange.ts';
import { Random } from '../../solver/improvement/random.ts';
import { Search } from '../../solver/improvement/search.ts';
import { createStopRule } from '../../solver/stopping/stop.ts';
import { createJudgedProblem } from '../support/judge.ts';

const SUMMARY = { iterations: 0, seconds: 0, seed: 1, threads: 1, bound: null };

describe('an exchange of blocks', () => {
  it('leaves a plan that keeps every rule, with whoever was cut off in the bank, and its exact cost', () => {
    let done = 0;
    let cutOff = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const drawn = createJudgedProblem(seed);
      // Whoever is cut off waits in the bank: that alone is no fault here.
      const problem = { ...drawn, requests: drawn.requests.map((one) => ({ ...one, penalty: one.penalty ?? 1000 })) };
      const cp = compileProblem(problem);
      const search = new Search(cp, { seed });
      search.start(undefined, createStopRule({ iterations: 1 }));
      const { state } = search;
      const random = new Random(seed);
      const exchange = new Exchange(state, random);
      const vehicles = Int32Array.from(state.routes.keys());
      for (let k = 0; k < 40; k++) {
        const r = random.below(cp.requestCount);
        const before = state.bankCount;
        if (!exchange.apply(r, vehicles, { perRider: 1, temperature: 100 })) {
          expect(state.bankCount).toBe(before);
          continue;
        }
        done++;
        cutOff += state.bankCount - before;
        const cost = state.cost();
        const orders = state.orders();
        const served = orders.flatMap((order) =>
          [...order].filter((stop) => (stop & 1) === 1).map((stop) => stop >> 1),
        );
        const bank = [...state.bank.subarray(0, state.bankCount)];
        expect([...served, ...bank].sort((a, b) => a - b)).toEqual([...Array(cp.requestCount).keys()]);
        for (const [v, order] of orders.entries()) {
          for (const stop of order) expect(state.vehicleOf[stop >> 1]).toBe(v);
        }
        const unserved = bank.map((one) => ({
          request: problem.requests[one]?.id ?? '',
          reason: { code: 'COST' as const, shortfall: 0, detail: 'left out by the test' },
        }));
        const solution = writeSolution(cp, { orders, unserved, search: SUMMARY });
        expect(checkSolution(problem, solution).map(describeViolation), `seed ${seed}, exchange ${k}`).toEqual([]);
        state.load(orders);
        expect(state.cost()).toBeCloseTo(cost, 6);
      }
    }
    expect(done).toBeGreaterThan(100);
    expect(cutOff).toBeGreaterThan(20);
  });
});
