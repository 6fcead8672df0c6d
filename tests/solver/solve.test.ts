/** The search as a whole: every plan passes the checker, and the same question gets the same answer. */
import { describe, expect, it } from 'vitest';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { Search } from '../../solver/improvement/search.ts';
import { checkSolution, describeViolation, evaluate, type Problem, type Solution, solve } from '../../solver/index.ts';
import { createDraw, createRandomProblem } from '../support/random-problem.ts';

/** A request that must be served and cannot is told as unserved; that alone the checker may name. */
function listFaults(problem: Problem, solution: Solution): readonly string[] {
  return checkSolution(problem, solution)
    .filter(({ code }) => code !== 'MANDATORY')
    .map(describeViolation);
}

/** Thirty riders, two vehicles with a break at noon, 60 places on a plain, seconds and metres. */
function createDayWithBreaks(seed: number): Problem {
  const { unit, whole } = createDraw(seed);
  const points = Array.from({ length: 60 }, () => [23 * unit(), 23 * unit()] as const);
  const distance = points.map(([x, y]) => points.map(([u, w]) => Math.round(1300 * Math.hypot(x - u, y - w))));
  const duration = distance.map((row) => row.map((metres) => Math.round(metres / 13.9)));
  const vehicles = ['one', 'two'].map((id) => ({
    id,
    start: 0,
    end: 0,
    layouts: [{ seat: 8 }],
    shift: { start: 21600, end: 57600 },
    breaks: [{ earliest: 37800, latest: 46800, duration: 1800 }],
    cost: { fixed: 1000, perMetre: 0.12, perSecond: 0.9 },
  }));
  const requests = Array.from({ length: 30 }, (_, k) => {
    const at = 23400 + 36000 * unit();
    const [from, to] = [whole(0, 59), whole(0, 59)];
    return {
      id: `r${k}`,
      pickup: { location: from, window: [at, at + 1800] as const, service: 60 },
      dropoff: { location: to, window: [at, at + 7200] as const, service: 60 },
      load: { seat: 1 },
      maxRideTime: 2700,
      penalty: 100000,
    };
  });
  const riders = { perExcessSecond: 0.2, perIdleSecond: 0.1 };
  return { name: 'breaks', travel: { duration, distance }, vehicles, requests, riders };
}

describe('solve', () => {
  it('gives plans without a fault for problems with every feature', async () => {
    let served = 0;
    for (let seed = 0; seed < 300; seed++) {
      const problem = createRandomProblem({ seed, integer: seed % 2 === 0 });
      const solution = await solve(problem, { iterations: 60, seed });
      expect(listFaults(problem, solution), `seed ${seed}`).toEqual([]);
      served += problem.requests.length - solution.unserved.length;
    }
    expect(served).toBeGreaterThan(300);
  });

  it('finds no plan cheaper than its own orders where breaks and waiting cost', () => {
    // With breaks an insertion is first bounded from below, and equal waits make ties: a bound must never be taken for a place.
    for (const seed of [3]) {
      const search = new Search(compileProblem(createDayWithBreaks(seed)), { seed });
      const stop = { limit: 4000, seconds: () => 0, progress: (done: number) => done / 4000 };
      search.start(undefined, stop);
      search.runFor(stop, 1000);
      search.state.load(search.bestOrders);
      expect(search.state.cost(), `seed ${seed}`).toBeCloseTo(search.bestCost, 4);
    }
  });

  it('gives the same plan for the same seed and iterations', async () => {
    const problem = createRandomProblem({ seed: 12, maxRequests: 30, maxVehicles: 4, frozen: false });
    const [one, other] = [
      await solve(problem, { iterations: 300, seed: 5 }),
      await solve(problem, { iterations: 300, seed: 5 }),
    ];
    expect(one.routes).toEqual(other.routes);
    expect(one.cost).toBe(other.cost);
  });

  it('gives the same plan for the same threads, seed and iterations', async () => {
    const problem = createRandomProblem({ seed: 12, maxRequests: 30, maxVehicles: 4, frozen: false });
    const ask = () => solve(problem, { iterations: 120, seed: 5, threads: 2 });
    const [one, other] = [await ask(), await ask()];
    expect(listFaults(problem, one)).toEqual([]);
    expect(one.routes).toEqual(other.routes);
    expect(one.search.iterations).toBe(240);
  });

  it('returns the plan it has when it is told to stop', async () => {
    const problem = createRandomProblem({ seed: 3, maxRequests: 8, frozen: false });
    const solution = await solve(problem, { timeLimit: 30, signal: AbortSignal.abort() });
    expect(listFaults(problem, solution)).toEqual([]);
  });
});

describe('evaluate', () => {
  it('gives the orders of a solved plan the same cost and no violation', async () => {
    for (let seed = 0; seed < 60; seed++) {
      const problem = createRandomProblem({ seed, frozen: false });
      const solution = await solve(problem, { iterations: 20, seed });
      const { solution: again } = evaluate(problem, solution.routes);
      expect(again.cost, `seed ${seed}`).toBeCloseTo(solution.cost, 6);
      expect(listFaults(problem, again)).toEqual([]);
    }
  });

  it('names what is wrong with an order that cannot be driven', () => {
    const problem = createRandomProblem({ seed: 1, frozen: false });
    const [request] = problem.requests;
    const [vehicle] = problem.vehicles;
    if (request === undefined || vehicle === undefined) throw new Error('the problem is empty');
    const stops = (['dropoff', 'pickup'] as const).map((kind) => ({ request: request.id, kind }));
    const { violations } = evaluate(problem, [{ vehicle: vehicle.id, stops }]);
    expect(violations.map(({ code }) => code)).toContain('PRECEDENCE');
  });
});
