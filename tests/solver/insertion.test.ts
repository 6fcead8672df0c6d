/** The best insertion against brute force: every pair of positions, each priced as a whole route. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { Insertion } from '../../solver/evaluation/insertion.ts';
import { RoutePlanner } from '../../solver/evaluation/planner.ts';
import type { RouteState } from '../../solver/evaluation/route-state.ts';
import type { Problem } from '../../solver/problem.ts';
import { PATIENCE, RUNS, SEED } from '../support/draws.ts';
import { plantRoute } from '../support/planted-route.ts';
import { createRoute, drawOrder, findCheapest, toOrder } from '../support/random-order.ts';
import { createDraw, createRandomProblem } from '../support/random-problem.ts';

describe(`the best insertion is the cheapest of all feasible pairs of positions (seed ${SEED})`, () => {
  it('in random routes with every feature of the contract', { timeout: PATIENCE }, () => {
    expectInRandomRoutes((problem) => problem);
  });

  it('in random routes where nothing but windows and loads binds: there the screen says all', {
    timeout: PATIENCE,
  }, () => {
    const screened = expectInRandomRoutes((problem) => ({
      ...problem,
      riders: null,
      vehicles: problem.vehicles.map((vehicle) => ({
        ...vehicle,
        breaks: null,
        shift: { ...vehicle.shift, maxDuration: null },
        cost: { ...vehicle.cost, perSecond: 0 },
      })),
      requests: problem.requests.map((request) => ({ ...request, maxRideTime: null })),
    }));
    expect(screened).toBeGreaterThan(RUNS / 20);
  });

  it('in routes that only just exist, on ways where going round may be shorter', { timeout: PATIENCE }, () => {
    let found = 0;
    fc.assert(
      fc.property(fc.nat(10_000_000), (seed) => {
        const { problem, stops } = plantRoute(seed);
        const cp = compileProblem(problem);
        const planner = new RoutePlanner(cp);
        const whole = toOrder(cp, stops);
        const left = seed % cp.requestCount;
        const route = createRoute(
          cp,
          planner,
          0,
          whole.filter((stop) => stop >> 1 !== left),
        );
        if (route === undefined) return;
        const truth = findCheapest(cp, planner, route, left);
        expectCheapest(new Insertion(cp, planner), route, left, truth);
        // The route that was planted is a place for it, unless the vehicle is too small.
        if (createRoute(cp, planner, 0, whole) !== undefined) expect(truth).toBeLessThan(Infinity);
        if (truth < Infinity) found++;
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(found).toBeGreaterThan(RUNS / 4);
  });
});

/** Returns how often the screen alone knew the price of a place that exists. */
function expectInRandomRoutes(change: (problem: Problem) => Problem): number {
  let found = 0;
  let screened = 0;
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const cp = compileProblem(change(createRandomProblem({ seed, maxRequests: 6, integer: seed % 2 === 0 })));
      const draw = createDraw(seed + 2);
      const v = draw.whole(0, cp.vehicleCount - 1);
      const left = draw.whole(0, cp.requestCount - 1);
      if (cp.done[left] === 1 || (cp.boarded[left] ?? -1) >= 0) return;
      if (cp.assign[left * cp.vehicleCount + v] === Infinity) return;
      const planner = new RoutePlanner(cp);
      const order = drawOrder(cp, draw, v).filter((stop) => stop >> 1 !== left);
      const route = createRoute(cp, planner, v, order);
      if (route === undefined) return;
      const truth = findCheapest(cp, planner, route, left);
      const insertion = new Insertion(cp, planner);
      expectCheapest(insertion, route, left, truth);
      if (truth === Infinity) return;
      found++;
      insertion.screen(route, left);
      if (insertion.isExact) screened++;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(found).toBeGreaterThan(RUNS / 20);
  return screened;
}

function expectCheapest(insertion: Insertion, route: RouteState, r: number, truth: number): void {
  insertion.find(route, r);
  if (truth === Infinity) expect(insertion.delta).toBe(Infinity);
  else expect(insertion.delta).toBeCloseTo(truth, 6);
  expect(insertion.isExact).toBe(true);
  expect(insertion.fits(route, r)).toBe(truth < Infinity);
  insertion.screen(route, r);
  expect(insertion.delta).toBeLessThanOrEqual(truth + 1e-6);
  if (insertion.isExact && truth < Infinity) expect(insertion.delta).toBeCloseTo(truth, 6);
  if (insertion.isExact && truth === Infinity) expect(insertion.delta).toBe(Infinity);
  // Whoever only cares for prices below a limit gets the price, or a bound at or above the limit.
  for (const limit of [truth - 5, truth, truth + 5, 10]) {
    insertion.find(route, r, limit);
    if (insertion.isExact && truth < Infinity) expect(insertion.delta).toBeCloseTo(truth, 6);
    if (insertion.isExact) continue;
    expect(insertion.delta).toBeGreaterThanOrEqual(limit);
    expect(insertion.delta).toBeLessThanOrEqual(truth + 1e-6);
  }
}
