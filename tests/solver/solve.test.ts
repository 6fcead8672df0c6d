/** The search as a whole: every plan passes the checker, and the same question gets the same answer. */
import { describe, expect, it } from 'vitest';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { Search } from '../../solver/improvement/search.ts';
import { checkSolution, describeViolation, evaluate, type Problem, type Solution, solve } from '../../solver/index.ts';
import { createRandomProblem } from '../support/random-problem.ts';

/** A request that must be served and cannot is told as unserved; that alone the checker may name. */
function listFaults(problem: Problem, solution: Solution): readonly string[] {
  return checkSolution(problem, solution)
    .filter(({ code }) => code !== 'MANDATORY')
    .map(describeViolation);
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

  it('keeps every vehicle on a drivable route where breaks and waiting cost', () => {
    // With breaks the cost of an insertion is first bounded from below: a bound must never be taken for a place.
    let served = 0;
    for (let seed = 0; seed < 60; seed++) {
      const problem = createRandomProblem({ seed, maxRequests: 40, maxVehicles: 3, frozen: false });
      const search = new Search(compileProblem(problem), { seed });
      search.start(undefined, { limit: 50, seconds: () => 0, progress: (done) => done / 50 });
      search.runFor({ limit: 50, seconds: () => 0, progress: (done) => done / 50 }, 1000);
      for (const route of search.state.routes) expect(route.cost, `seed ${seed}`).toBeLessThan(Infinity);
      served += problem.requests.length - search.state.bankCount;
    }
    expect(served).toBeGreaterThan(60);
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
