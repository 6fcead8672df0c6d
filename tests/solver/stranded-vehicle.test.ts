/** Regression: a vehicle under way that stands where no way leads home was kept at a price per metre, which is none where a metre costs nothing. */
import { expect, test } from 'vitest';
import { checkSolution } from '../../solver/check.ts';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { Insertion } from '../../solver/evaluation/insertion.ts';
import { RoutePlanner } from '../../solver/evaluation/planner.ts';
import { RouteState, setOrder } from '../../solver/evaluation/route-state.ts';
import type { Problem } from '../../solver/problem.ts';
import { solve } from '../../solver/solve.ts';
import { createRandomProblem } from '../support/random-problem.ts';

// The draws in which "the best insertion is the cheapest of all pairs" failed: the only place of the request ends where no way leads home.
test.each([
  [1790, 0, 2, [6, 2, 7, 3]],
  [33_166, 0, 2, [6, 7]],
] as const)('draw %i: a request whose dropoff would strand the vehicle has no place', (seed, v, r, order) => {
  const cp = compileProblem(createRandomProblem({ seed, maxRequests: 6 }));
  const planner = new RoutePlanner(cp);
  const route = new RouteState(cp, v);
  expect(setOrder(cp, planner, route, order)).toBe(true);
  expect(route.stranded).toBe(0);
  const insertion = new Insertion(cp, planner);
  insertion.find(route, r);
  expect(insertion.delta).toBe(Infinity);
  setOrder(cp, planner, route, [...order, 2 * r, 2 * r + 1]);
  expect(route.cost).toBeGreaterThan(1e8);
});

/** V1 has just set r1 down at place 1, from where only r2's way (1 to 2) leads on; every way of V1 is free, and r2 would rather ride with V2. */
const problem: Problem = {
  travel: {
    duration: [
      [0, 5, 5],
      [null, 0, 5],
      [5, 5, 0],
    ],
    distance: [
      [0, 5, 5],
      [null, 0, 5],
      [5, 5, 0],
    ],
  },
  vehicles: ['V1', 'V2'].map((id) => ({
    id,
    start: 0,
    end: 0,
    layouts: [{ seat: 4 }],
    shift: { start: 0, end: 100 },
    cost: { fixed: 0, perMetre: id === 'V1' ? 0 : 1, perSecond: 0 },
  })),
  requests: [
    { id: 'r1', from: 0, to: 1 },
    { id: 'r2', from: 1, to: 2 },
  ].map(({ id, from, to }) => ({
    id,
    pickup: { location: from, window: [0, 100], service: 0 },
    dropoff: { location: to, window: [0, 100], service: 0 },
    load: { seat: 1 },
    penalty: 1000,
  })),
  prefer: [{ request: 'r2', vehicle: 'V2', value: 500 }],
  frozen: [
    {
      vehicle: 'V1',
      start: 0,
      stops: [
        { request: 'r1', kind: 'pickup', begin: 0 },
        { request: 'r1', kind: 'dropoff', begin: 5 },
      ],
    },
  ],
};

test('a vehicle that stands where no way leads home is led out by a request, however cheap its metres', async () => {
  const solution = await solve(problem, { iterations: 200 });
  expect(checkSolution(problem, solution)).toEqual([]);
  // The wish of r2 for the other vehicle is all that it costs.
  expect(solution.cost).toBe(500);
});
