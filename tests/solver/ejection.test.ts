/** Ejections: whoever has no place gets one at the price of others; plans keep every rule, and what has been driven stays. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkSolution, describeViolation } from '../../solver/check.ts';
import { Recreate } from '../../solver/construction/recreate.ts';
import { type CompiledProblem, compileProblem } from '../../solver/evaluation/compile.ts';
import { writeSolution } from '../../solver/evaluation/write-solution.ts';
import { Ejection } from '../../solver/improvement/ejection.ts';
import { Episodes } from '../../solver/improvement/episodes.ts';
import { Random } from '../../solver/improvement/random.ts';
import { Neighbours } from '../../solver/improvement/relatedness.ts';
import { Search } from '../../solver/improvement/search.ts';
import type { PlanState } from '../../solver/improvement/state.ts';
import type { Problem } from '../../solver/problem.ts';
import { createStopRule } from '../../solver/stopping/stop.ts';
import { createJudgedProblem } from '../support/judge.ts';
import { createDraw } from '../support/random-problem.ts';
import { createRegion } from '../support/region.ts';

const SUMMARY = { iterations: 0, seconds: 0, seed: 1, threads: 1, bound: null };

/** Whoever must be served may be left out: that alone is no fault here. */
function createScarceDay(seed: number): Problem {
  const drawn = createJudgedProblem(seed);
  return { ...drawn, requests: drawn.requests.map((one) => ({ ...one, penalty: one.penalty ?? 1000 })) };
}

/** Deliveries with wide windows in a square, and vehicles whose use is dear, as Li & Lim measure fleets. */
function createDeliveries(seed: number, requests: number, vehicles: number): Problem {
  const draw = createDraw(seed);
  const points = Array.from({ length: 2 * requests + 1 }, (_, k) =>
    k === 0 ? ([35, 35] as const) : ([draw.whole(0, 70), draw.whole(0, 70)] as const),
  );
  const distance = points.map(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v)));
  return {
    travel: { distance, duration: distance },
    vehicles: Array.from({ length: vehicles }, (_, k) => ({
      id: `V${k + 1}`,
      start: 0,
      end: 0,
      layouts: [{ load: 20 }],
      shift: { start: 0, end: 1000 },
      cost: { fixed: 5000, perMetre: 1, perSecond: 0 },
    })),
    requests: Array.from({ length: requests }, (_, k) => {
      const opens = draw.whole(0, 500);
      return {
        id: `r${k + 1}`,
        pickup: { location: 2 * k + 1, window: [opens, opens + 300], service: 10 },
        dropoff: { location: 2 * k + 2, window: [opens + 60, opens + 460], service: 10 },
        load: { load: draw.whole(1, 5) },
        penalty: 100_000,
      };
    }),
  };
}

function listFaults(problem: Problem, cp: CompiledProblem, orders: readonly Int32Array[]): readonly string[] {
  const served = new Set(orders.flatMap((order) => [...order].map((stop) => stop >> 1)));
  const unserved = problem.requests
    .filter((_, r) => !served.has(r))
    .map(({ id }) => ({
      request: id,
      reason: { code: 'COST' as const, shortfall: 0, detail: 'left out by the test' },
    }));
  return checkSolution(problem, writeSolution(cp, { orders, unserved, search: SUMMARY })).map(describeViolation);
}

/** Everybody is served once or in the bank once, whoever sits in a vehicle is in it, and what has been driven is where it was. */
function expectWhole({ cp, bank, bankCount, vehicleOf }: PlanState, orders: readonly Int32Array[]): void {
  const served = orders.flatMap((order) => [...order].filter((stop) => (stop & 1) === 1).map((stop) => stop >> 1));
  expect([...served, ...bank.subarray(0, bankCount)].sort((a, b) => a - b)).toEqual([...Array(cp.requestCount).keys()]);
  for (const [v, order] of orders.entries()) {
    for (const stop of order) expect(vehicleOf[stop >> 1]).toBe(v);
    const frozen = [...(cp.frozen[v] ?? [])];
    expect([...order].slice(0, frozen.length)).toEqual(frozen);
  }
}

/** In rounds, as the coordinator asks for them; after each the plan at hand is whole. */
function searchIn(rounds: number, problem: Problem, iterations: number): Search {
  const search = new Search(compileProblem(problem), { seed: 1 });
  const stop = createStopRule({ iterations });
  search.start(undefined, stop);
  for (let round = 1; round <= rounds; round++) {
    while (search.runFor(stop, 1000, round / rounds)) {
      // To the end of the round.
    }
    expectWhole(search.state, search.state.orders());
    expect(search.state.cost()).toBeCloseTo(search.cost, 6);
  }
  return search;
}

const countUsed = (search: Search) => search.bestOrders.filter((order) => order.length > 0).length;
const countServed = (search: Search) => search.bestOrders.reduce((sum, order) => sum + order.length / 2, 0);

afterEach(() => vi.restoreAllMocks());

describe('an ejection', () => {
  it('leaves a plan that keeps every rule, and takes out nobody who sits in a vehicle', () => {
    let made = 0;
    let boarded = 0;
    let hopeless = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const problem = createScarceDay(seed);
      const cp = compileProblem(problem);
      const search = new Search(cp, { seed });
      search.start(undefined, createStopRule({ iterations: 1 }));
      const { state } = search;
      const random = new Random(seed);
      const ejection = new Ejection(state, random, new Recreate(state, random, new Neighbours(cp)));
      const aboard = [...cp.boarded.keys()].filter(
        (r) => (cp.boarded[r] ?? -1) >= 0 && (state.vehicleOf[r] ?? -1) >= 0,
      );
      boarded += aboard.length;
      for (let k = 0; k < 30; k++) {
        const r = ejection.next(0);
        if (r < 0) break;
        const before = state.bankCount;
        ejection.place(r);
        state.keep();
        if ((state.vehicleOf[r] ?? -1) < 0) {
          hopeless++;
          expect(state.bankCount).toBe(before);
          expect(ejection.next(0)).not.toBe(r);
          continue;
        }
        if (state.bankCount >= before) made++;
        const orders = state.orders();
        expectWhole(state, orders);
        for (const one of aboard) expect(state.vehicleOf[one]).toBe(cp.boarded[one]);
        expect(listFaults(problem, cp, orders), `seed ${seed}, step ${k}`).toEqual([]);
        const cost = state.cost();
        state.load(orders);
        expect(state.cost()).toBeCloseTo(cost, 6);
      }
    }
    expect(made).toBeGreaterThan(500);
    expect(boarded).toBeGreaterThan(20);
    expect(hopeless).toBeGreaterThan(20);
  });

  it('does not change a day on which everybody is served and no vehicle is dear', () => {
    const problem = createDeliveries(1, 20, 4);
    const cheap = {
      ...problem,
      vehicles: problem.vehicles.map((one) => ({ ...one, cost: { ...one.cost, fixed: 10 } })),
    };
    const step = vi.spyOn(Episodes.prototype, 'step');
    expect(countServed(searchIn(4, cheap, 500))).toBe(20);
    expect(step).not.toHaveBeenCalled();
  });
});

describe('episodes of ejections', () => {
  it('do without a vehicle that the search keeps otherwise, the same way every time', () => {
    for (const seed of [2, 3]) {
      const problem = createDeliveries(seed, 50, 4);
      const found = searchIn(20, problem, 3000);
      expect(listFaults(problem, found.state.cp, found.bestOrders)).toEqual([]);
      expect(countServed(found)).toBe(50);
      expect(countUsed(found)).toBe(3);
      expect(searchIn(20, problem, 3000).bestOrders).toEqual(found.bestOrders);
      vi.spyOn(Episodes.prototype, 'isOn').mockReturnValue(false);
      expect(countUsed(searchIn(20, problem, 3000))).toBe(4);
      vi.restoreAllMocks();
    }
  });

  it('serve more on a day with too few vehicles than the search does otherwise', () => {
    const serve = () => {
      let served = 0;
      for (const seed of [2, 4]) {
        const problem = createRegion({ trips: 120, vehicles: 2, seed });
        const found = searchIn(1, problem, 3000);
        expect(listFaults(problem, found.state.cp, found.bestOrders)).toEqual([]);
        served += countServed(found);
      }
      return served;
    };
    const withEpisodes = serve();
    vi.spyOn(Episodes.prototype, 'isOn').mockReturnValue(false);
    expect(withEpisodes).toBeGreaterThan(serve());
  });
});
