/** What a route costs, breaks and riders' costs and fractions included, against a linear program for every way to place its breaks. */
import { describe, expect, it } from 'vitest';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { RoutePlanner } from '../../solver/evaluation/planner.ts';
import { costOfRoute, writeRoute } from '../../solver/evaluation/write-solution.ts';
import type { Problem, StopReference } from '../../solver/problem.ts';
import { PATIENCE, RUNS, SEED } from '../support/draws.ts';
import { findLeastCost } from '../support/least-cost.ts';
import { plantRoute } from '../support/planted-route.ts';
import { drawOrder, toOrder, toReferences } from '../support/random-order.ts';
import { createDraw, createRandomProblem } from '../support/random-problem.ts';

/** A linear program is dear: a fifth of the draws of the other properties. */
const ROUTES = Math.ceil(RUNS / 5);

describe(`the cost of a fixed order (seed ${SEED})`, () => {
  it('is the least that a linear program finds, in random routes with every feature of the contract', {
    timeout: PATIENCE,
  }, async () => {
    const draw = createDraw(SEED);
    const count = { compared: 0, withBreaks: 0 };
    for (let k = 0; k < 8 * ROUTES; k++) {
      const seed = draw.whole(0, 1_000_000);
      // Frozen legs may be quicker than the matrix says; what waits cost in them is history, and not compared.
      const problem = createRandomProblem({ seed, maxRequests: 4, integer: seed % 2 === 0, frozen: false });
      const cp = compileProblem(problem);
      const v = draw.whole(0, cp.vehicleCount - 1);
      const mayRide = (stop: number) => (cp.assign[(stop >> 1) * cp.vehicleCount + v] ?? Infinity) < Infinity;
      const order = drawOrder(cp, draw, v).filter(mayRide);
      if (order.length === 0) continue;
      const isCompared = await expectLeast(problem, v, toReferences(problem, order), seed);
      if (!isCompared) continue;
      count.compared++;
      if ((problem.vehicles[v]?.breaks?.length ?? 0) > 0) count.withBreaks++;
      if (count.compared === ROUTES) break;
    }
    expect(count.compared).toBeGreaterThan(ROUTES / 2);
    expect(count.withBreaks).toBeGreaterThan(ROUTES / 10);
  });

  it('is the least that a linear program finds, in routes that only just exist', { timeout: PATIENCE }, async () => {
    const draw = createDraw(SEED + 1);
    for (let k = 0; k < ROUTES; k++) {
      const seed = draw.whole(0, 10_000_000);
      const { problem, stops } = plantRoute(seed);
      expect(await expectLeast(problem, 0, stops, seed)).toBe(true);
    }
  });
});

/** @returns false where the order has no schedule, by both */
async function expectLeast(
  problem: Problem,
  v: number,
  stops: readonly StopReference[],
  seed: number,
): Promise<boolean> {
  const vehicle = problem.vehicles[v];
  if (vehicle === undefined) throw new Error('no such vehicle');
  const cp = compileProblem(problem);
  const planner = new RoutePlanner(cp);
  const order = toOrder(cp, stops);
  const truth = await findLeastCost(problem, vehicle, stops);
  const cost = planner.plan(v, order, order.length);
  if (truth === Infinity) {
    expect(cost, `seed ${seed}`).toBe(Infinity);
    return false;
  }
  // A break just avoided is avoided by 1e-5 there and 1e-6 here.
  expect(Math.abs(cost - truth), `seed ${seed}: ${cost}, linear program ${truth}`).toBeLessThan(1e-3);
  const written = writeRoute(cp, planner, v, order);
  if (written === undefined) throw new Error(`seed ${seed} is feasible and was not written`);
  const apart = costOfRoute(cp, written) - cost;
  // What is left is what the order alone decides: metres, the vehicle, wishes.
  expect(apart, `seed ${seed}`).toBeCloseTo(costOfOrder(problem, v, stops), 4);
  return true;
}

function costOfOrder(problem: Problem, v: number, stops: readonly StopReference[]): number {
  const vehicle = problem.vehicles[v];
  if (vehicle === undefined) throw new Error('no such vehicle');
  let cost = vehicle.cost.fixed;
  let from = vehicle.start;
  const drive = (to: number) => {
    cost += vehicle.cost.perMetre * (problem.travel.distance[from]?.[to] ?? 0);
    from = to;
  };
  for (const { request: id, kind } of stops) {
    const request = problem.requests.find((one) => one.id === id);
    drive((kind === 'pickup' ? request?.pickup.location : request?.dropoff.location) ?? -1);
    if (kind === 'dropoff') continue;
    for (const wish of problem.prefer ?? []) if (wish.request === id && wish.vehicle !== vehicle.id) cost += wish.value;
    const before = problem.initial?.find((route) => route.stops.some((stop) => stop.request === id))?.vehicle;
    if (before !== undefined && before !== vehicle.id) cost += problem.stability?.perMovedRequest ?? 0;
  }
  if (vehicle.end !== null && vehicle.end !== undefined) drive(vehicle.end);
  return cost;
}
