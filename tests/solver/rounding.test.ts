/** Plans from the shares of a relaxation. */
import { expect, test } from 'vitest';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { Random } from '../../solver/improvement/random.ts';
import { roundShares } from '../../solver/improvement/rounding.ts';
import { Search } from '../../solver/improvement/search.ts';
import type { PlanState } from '../../solver/improvement/state.ts';
import { createHighsSolver } from '../../solver/recombination/highs.ts';
import { groupVehicles, listUsedRoutes } from '../../solver/recombination/pool.ts';
import { type FractionalRoute, Recombination } from '../../solver/recombination/recombine.ts';
import { createStopRule } from '../../solver/stopping/stop.ts';
import { createTightDay } from '../support/tight-day.ts';

test('a plan told while a recombination is at work is taken for what it is said to cost', async () => {
  const problem = createTightDay({ seed: 5, requests: 24, garages: 3 });
  const cp = compileProblem(problem);
  const [worse, better] = [50, 300].map((iterations) => {
    const search = new Search(cp, { seed: 1 });
    const stop = createStopRule({ iterations });
    search.start(undefined, stop);
    search.runFor(stop, 60_000);
    search.state.load(search.bestOrders);
    return search.state;
  }) as [PlanState, PlanState];
  const { solve, tell, close } = createHighsSolver(problem);
  const recombination = new Recombination(cp, worse.price);
  const answer = recombination.solve(solve, listUsedRoutes(worse.routes), { seconds: 60 });
  // So cheap that no other one can be better.
  tell(recombination.withKeys(listUsedRoutes(better.routes).map((route) => ({ ...route, cost: -1000 }))));
  const best = await answer;
  close();
  expect(best?.orders).toEqual(better.orders());
});

test('a tight day tells what its relaxation uses: of nobody more than one, as routes that plans can be made of', async () => {
  const problem = createTightDay({ seed: 5, requests: 24, garages: 3 });
  const cp = compileProblem(problem);
  const search = new Search(cp, { seed: 1 });
  const stop = createStopRule({ iterations: 400 });
  search.start(undefined, stop);
  const first = search.bestCost;
  const { state } = search;
  const incumbent = listUsedRoutes(state.routes);
  const told: (readonly FractionalRoute[])[] = [];
  const { solve, close } = createHighsSolver(problem);
  const onRelaxed = (routes: readonly FractionalRoute[]) => told.push(routes);
  const best = await new Recombination(cp, state.price).solve(solve, incumbent, { seconds: 60, onRelaxed });
  close();
  expect(best?.isBest).toBe(true);
  const routes = told[0] ?? [];
  const served = new Float64Array(cp.requestCount);
  for (const { order, share } of routes)
    for (const stop of order) served[stop >> 1] = (served[stop >> 1] ?? 0) + share / 2;
  expect(Math.max(...served)).toBeLessThan(1 + 1e-6);
  expect(served.filter((share) => share > 1 - 1e-6).length).toBeGreaterThan(cp.requestCount / 2);

  const groupOf = groupVehicles(cp);
  const random = new Random(1);
  for (let k = 0; k < 20; k++) {
    const orders = roundShares(routes, { cp, groupOf, random });
    const stops = orders.flatMap((order) => [...order]);
    expect(stops.length).toBeGreaterThan(0);
    expect(new Set(stops).size).toBe(stops.length);
    for (const [v, order] of orders.entries()) {
      const isOne = routes.some(
        (route) => groupOf[route.vehicle] === groupOf[v] && String(route.order) === String(order),
      );
      expect(isOne || order.length === 0).toBe(true);
    }
    state.load(orders);
    expect(state.orders()).toEqual(orders);
  }
  search.follow(routes);
  search.runFor(stop, 60_000);
  expect(search.bestCost).toBeLessThan(first);
});
