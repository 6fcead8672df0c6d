/** Regression: where a way round is shorter than the direct one, a dropoff on it brings everything behind it forward; the screen of insertions did not know. */
import { describe, expect, test } from 'vitest';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { compileTravel } from '../../solver/evaluation/compile-travel.ts';
import { Insertion } from '../../solver/evaluation/insertion.ts';
import { RoutePlanner } from '../../solver/evaluation/planner.ts';
import type { Problem, Request } from '../../solver/problem.ts';
import { plantRoute } from '../support/planted-route.ts';
import { createRoute, findCheapest, toOrder } from '../support/random-order.ts';

const request = (id: string, ways: readonly [number, number], latest: readonly [number, number]): Request => ({
  id,
  pickup: { location: ways[0], window: [0, latest[0]], service: 0 },
  dropoff: { location: ways[1], window: [0, latest[1]], service: 0 },
  load: { seat: 1 },
  penalty: 1000,
});

describe.each([
  ['all shortest paths are known', undefined],
  ['shortcuts are known leg by leg', 0],
])('%s', (_, mostForPaths) => {
  test('a pickup that makes others late has a place where its dropoff wins the time back', () => {
    // Every way takes 10, only 1 to 2 takes 50: by place 4 it is 20.
    const duration = Array.from({ length: 5 }, (_, from) =>
      Array.from({ length: 5 }, (_, to) => (from === to ? 0 : from === 1 && to === 2 ? 50 : 10)),
    );
    const vehicle = { id: 'V', start: 0, end: 0, layouts: [{ seat: 2 }] };
    const problem: Problem = {
      travel: { duration, distance: duration },
      vehicles: [{ ...vehicle, shift: { start: 0, end: 200 }, cost: { fixed: 0, perMetre: 1, perSecond: 0 } }],
      // a alone boards at 10 and alights at 60, its latest. b must board by 12, so before a, who then boards at 20 and would alight at 70.
      requests: [request('a', [1, 2], [200, 60]), request('b', [3, 4], [12, 200])],
    };
    const cp = compileProblem(problem, compileTravel(problem.travel, mostForPaths));
    const planner = new RoutePlanner(cp);
    const route = createRoute(cp, planner, 0, Int32Array.of(0, 1));
    if (route === undefined) throw new Error('the route of a alone is feasible');
    const insertion = new Insertion(cp, planner);
    insertion.find(route, 1);
    // Garage, b up, a up, b down, a down, garage: five ways of 10 instead of 10 + 50 + 10.
    expect(insertion).toMatchObject({ delta: -20, pickupAt: 0, dropoffAt: 1 });
  });

  // Found by the property in insertion.test.ts; the last one has another place, a dearer one.
  test.each([
    [464, 4],
    [585, 1],
    [939, 1],
    [1211, 0],
    [1380, 1],
    [1826, 1],
    [2195, 0],
    [1231, 2],
  ])('draw %i, request %i', (seed, r) => {
    const { problem, stops } = plantRoute(seed);
    const cp = compileProblem(problem, compileTravel(problem.travel, mostForPaths));
    const planner = new RoutePlanner(cp);
    const order = toOrder(cp, stops).filter((stop) => stop >> 1 !== r);
    const route = createRoute(cp, planner, 0, order);
    if (route === undefined) throw new Error('the route without the request is feasible');
    const insertion = new Insertion(cp, planner);
    insertion.find(route, r);
    const truth = findCheapest(cp, planner, route, r);
    expect(truth).toBeLessThan(Infinity);
    expect(insertion.delta).toBeCloseTo(truth, 6);
  });
});
