import { describe, expect, it } from 'vitest';
import { checkSolution, describeViolation } from '../../solver/check.ts';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { writeSolution } from '../../solver/evaluation/write-solution.ts';
import { Exchange } from '../../solver/improvement/exchange.ts';
import { Random } from '../../solver/improvement/random.ts';
import { Search } from '../../solver/improvement/search.ts';
import type { Problem } from '../../solver/problem.ts';
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

  it('gives a late ride to an unused vehicle where the hours of a used one cost more than the way from the garage', () => {
    const problem = createLongDay();
    const cp = compileProblem(problem);
    const { state } = new Search(cp, { seed: 1 });
    const exchange = new Exchange(state, new Random(1));
    const vehicles = Int32Array.from(state.routes.keys());
    const early = Int32Array.of(0, 1, 2, 3);
    const takers = Array.from({ length: 60 }, () => {
      state.load([early, Int32Array.of(4, 5), new Int32Array(0)]);
      exchange.apply(1, vehicles, { perRider: 5000, temperature: 0 });
      return state.vehicleOf[1];
    });
    // Blocks that are not tails, three of ten, are judged by their metres alone.
    expect(takers.filter((taker) => taker === 2).length).toBeGreaterThan(30);
  });
});

/** Two rides at eight and one at twenty o'clock between two villages; three vehicles of one garage, whose hours cost more than their metres. */
function createLongDay(): Problem {
  const duration = [
    [0, 1200, 900],
    [1200, 0, 600],
    [900, 600, 0],
  ];
  const ride = (id: string, from: number, to: number, hour: number) => ({
    id,
    pickup: { location: from, window: [hour * 3600, hour * 3600 + 600] as const, service: 60 },
    dropoff: { location: to, window: [hour * 3600, hour * 3600 + 3000] as const, service: 60 },
    load: { seat: 1 },
    penalty: null,
  });
  const vehicles = ['A', 'B', 'C'].map((id) => ({
    id,
    start: 0,
    end: 0,
    layouts: [{ seat: 8 }],
    shift: { start: 0, end: 24 * 3600 },
    cost: { fixed: 100, perMetre: 0.1, perSecond: 1 },
  }));
  const distance = duration.map((row) => row.map((seconds) => 15 * seconds));
  return {
    travel: { duration, distance },
    vehicles,
    requests: [ride('first', 1, 2, 8), ride('late', 2, 1, 20), ride('second', 1, 2, 8)],
  };
}
