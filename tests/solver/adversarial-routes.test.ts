/** Orders that driving as early as possible gets wrong: feasible, but only with a later start or a wait at a pickup; and their neighbours that are not feasible. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileProblem } from '../../solver/evaluation/compile.ts';
import { RoutePlanner } from '../../solver/evaluation/planner.ts';
import type { Problem, StopReference } from '../../solver/problem.ts';
import { findSchedule } from '../support/difference-constraints.ts';
import { PATIENCE, RUNS, SEED } from '../support/draws.ts';
import { plantRoute } from '../support/planted-route.ts';
import { toOrder } from '../support/random-order.ts';
import { createDraw, type Draw } from '../support/random-problem.ts';

describe(`routes that only just exist (seed ${SEED})`, () => {
  it('are found feasible, although driving as early as possible breaks a rule of most', { timeout: PATIENCE }, () => {
    const count = { all: 0, wrongWhenEarly: 0 };
    fc.assert(
      fc.property(fc.nat(10_000_000), (seed) => {
        const { problem, stops } = plantRoute(seed);
        expect(isPossible(problem, stops)).toBe(true);
        count.all++;
        if (!keepsRulesWhenEarly(problem, stops)) count.wrongWhenEarly++;
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(count.wrongWhenEarly).toBeGreaterThan(count.all / 2);
  });

  it('with one rule a little tighter or two stops exchanged are judged as the difference constraints say', {
    timeout: PATIENCE,
  }, () => {
    const count = { feasible: 0, infeasible: 0 };
    fc.assert(
      fc.property(fc.nat(10_000_000), (seed) => {
        const planted = plantRoute(seed);
        const draw = createDraw(seed + 3);
        const problem = draw.chance(0.7) ? tighten(planted.problem, draw) : planted.problem;
        const stops = draw.chance(0.5) ? exchange(planted.stops, draw) : planted.stops;
        const [vehicle] = problem.vehicles;
        if (vehicle === undefined) throw new Error('one vehicle is planted');
        const truth = findSchedule(problem, vehicle, stops) !== undefined;
        count[truth ? 'feasible' : 'infeasible']++;
        expect(isPossible(problem, stops)).toBe(truth);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(count.feasible).toBeGreaterThan(RUNS / 10);
    expect(count.infeasible).toBeGreaterThan(RUNS / 10);
  });
});

function isPossible(problem: Problem, stops: readonly StopReference[]): boolean {
  const cp = compileProblem(problem);
  const order = toOrder(cp, stops);
  const planner = new RoutePlanner(cp);
  const cost = planner.plan(0, order, order.length);
  expect(planner.isPossible(0, order, order.length)).toBe(cost < Infinity);
  return cost < Infinity;
}

/** The plain simulation: leave when the shift begins, begin as soon as the window opens; breaks apart. */
function keepsRulesWhenEarly(problem: Problem, stops: readonly StopReference[]): boolean {
  const [vehicle] = problem.vehicles;
  if (vehicle === undefined) return false;
  let at = vehicle.shift.start;
  let place = vehicle.start;
  const boarded = new Map<string, number>();
  for (const { request: id, kind } of stops) {
    const request = problem.requests.find((one) => one.id === id);
    if (request === undefined) return false;
    const stop = kind === 'pickup' ? request.pickup : request.dropoff;
    at = Math.max(at + (problem.travel.duration[place]?.[stop.location] ?? Infinity), stop.window[0]);
    if (at > stop.window[1] + 1e-7) return false;
    if (kind === 'dropoff' && at - (boarded.get(id) ?? 0) > (request.maxRideTime ?? Infinity) + 1e-7) return false;
    at += stop.service;
    if (kind === 'pickup') boarded.set(id, at);
    place = stop.location;
  }
  const end = at + (problem.travel.duration[place]?.[vehicle.end ?? -1] ?? 0);
  return end - vehicle.shift.start <= (vehicle.shift.maxDuration ?? Infinity) + 1e-7;
}

/** One rule of one request, or of the vehicle, by one to ten units. */
function tighten(problem: Problem, draw: Draw): Problem {
  const by = draw.whole(1, 10);
  const chosen = draw.whole(0, problem.requests.length);
  const kind = draw.whole(0, 2);
  return {
    ...problem,
    vehicles: problem.vehicles.map((vehicle) => {
      const { shift } = vehicle;
      if (chosen < problem.requests.length) return vehicle;
      const longest = shift.maxDuration ?? shift.end - shift.start;
      return { ...vehicle, shift: { ...shift, maxDuration: Math.max(0, longest - by) } };
    }),
    requests: problem.requests.map((request, r) => {
      if (r !== chosen) return request;
      const { pickup, dropoff, maxRideTime } = request;
      if (kind === 0) return { ...request, maxRideTime: Math.max(0, (maxRideTime ?? 60) - by) };
      const [from, to] = kind === 1 ? pickup.window : dropoff.window;
      const window = [from, Math.max(from, to - by)] as const;
      return kind === 1
        ? { ...request, pickup: { ...pickup, window } }
        : { ...request, dropoff: { ...dropoff, window } };
    }),
  };
}

/** Two neighbours change places, unless they are of one request. */
function exchange(stops: readonly StopReference[], draw: Draw): readonly StopReference[] {
  const at = draw.whole(0, stops.length - 2);
  const [one, other] = [stops[at], stops[at + 1]];
  if (one === undefined || other === undefined || one.request === other.request) return stops;
  return [...stops.slice(0, at), other, one, ...stops.slice(at + 2)];
}
