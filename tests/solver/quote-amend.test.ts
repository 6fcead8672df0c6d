/** An open day that is moved forward, and its matrix that grows, answer as a day opened anew does. */
import { describe, expect, test } from 'vitest';
import type { InitialRoute, Problem, Request } from '../../solver/problem.ts';
import { openDay } from '../../solver/quote/quote.ts';
import { solve as search } from '../../solver/solve.ts';
import { createRandomProblem } from '../support/random-problem.ts';

const DAYS = 150;
const OPTIONS = { unit: 1, horizon: 200, step: 5 };

interface Case {
  readonly seed: number;
  /** All requests but `request`, and those that the plan serves. */
  readonly problem: Problem;
  readonly plan: readonly InitialRoute[];
  readonly request: Request;
  readonly gone: Request;
}

const without = (problem: Problem, id: string, added: readonly Request[] = []): Problem => ({
  ...problem,
  requests: [...problem.requests.filter((one) => one.id !== id), ...added],
  apart: (problem.apart ?? []).filter((pair) => !pair.includes(id)),
  prefer: (problem.prefer ?? []).filter((wish) => wish.request !== id),
});

async function draw(seed: number): Promise<Case | undefined> {
  const whole = createRandomProblem({ seed });
  const driven = new Set((whole.frozen ?? []).flatMap((route) => route.stops.map((stop) => stop.request)));
  const request = whole.requests.findLast((one) => !driven.has(one.id));
  if (!request) return undefined;
  const rest: Problem = { ...without(whole, request.id), initial: null, stability: null };
  const solution = await search(rest, { iterations: 60, seed });
  const plan = solution.routes.map(({ vehicle, stops }) => ({
    vehicle,
    stops: stops.map((stop) => ({ request: stop.request, kind: stop.kind })),
  }));
  const served = new Set(plan.flatMap((route) => route.stops.map((stop) => stop.request)));
  const problem = { ...rest, requests: rest.requests.filter((one) => served.has(one.id)) };
  const gone = problem.requests.find((one) => !driven.has(one.id));
  return gone && { seed, problem, plan, request, gone };
}

describe('a day that was open', async () => {
  const cases: Case[] = [];
  for (let seed = 1; seed <= DAYS; seed++) {
    const one = await draw(seed);
    if (one) cases.push(one);
  }

  test('carried on by somebody gone and somebody new, is the day opened anew', () => {
    let carried = 0;
    let placed = 0;
    for (const { seed, problem, plan, request, gone } of cases) {
      const rest = plan.map((route) => ({ ...route, stops: route.stops.filter((stop) => stop.request !== gone.id) }));
      const anew = openDay(without(problem, gone.id, [request]), rest);
      const before = openDay(problem, plan);
      const asked = before.quote({ ...gone, id: 'again' }, OPTIONS);
      const amended = before.amend(new Set([gone.id]), [request]);
      if (!amended) {
        expect(anew.listBroken().length, `seed ${seed}`).toBeGreaterThan(0);
        continue;
      }
      carried++;
      expect(amended.include(request.id), `seed ${seed}`).toBe(anew.include(request.id));
      expect(amended.listOrders(), `seed ${seed}`).toEqual(anew.listOrders());
      expect(amended.writeRoutes(), `seed ${seed}`).toEqual(anew.writeRoutes());
      if (amended.listOrders().some((route) => route.stops.some((stop) => stop.request === request.id))) placed++;
      const again = { ...gone, id: 'again' };
      expect(amended.quote(again, OPTIONS), `seed ${seed}`).toEqual(anew.quote(again, OPTIONS));
      // Whoever still holds the day as it was hears what was heard before.
      expect(before.quote(again, OPTIONS), `seed ${seed}`).toEqual(asked);
    }
    expect(carried).toBeGreaterThan(cases.length / 2);
    expect(placed).toBeGreaterThan(cases.length / 10);
  });

  test('has room for so many, and then says so', () => {
    const [one] = cases;
    if (!one) throw new Error('No case was drawn.');
    const day = openDay(one.problem, one.plan);
    let known = 0;
    while (known < 1000 && day.amend(new Set(), [{ ...one.request, id: `new ${known}` }])) known++;
    expect(known).toBeGreaterThan(30);
    expect(known).toBeLessThan(1000);
  });

  test('knows a place that its matrix gained since', () => {
    for (const { seed, problem, plan, request } of cases.slice(0, 60)) {
      const duration = problem.travel.duration.map((row) => [...row]);
      const distance = problem.travel.distance.map((row) => [...row]);
      const day = openDay({ ...problem, travel: { duration, distance } }, plan);
      const asked = day.quote(request, OPTIONS);
      const { location } = request.pickup;
      const fresh = duration.length;
      for (const matrix of [duration, distance]) {
        for (const row of matrix) row.push(row[location] ?? null);
        matrix.push([...(matrix[location] ?? [])]);
      }
      const moved = { ...request, pickup: { ...request.pickup, location: fresh } };
      expect(fresh).toBeLessThan(day.mostLocations);
      expect(day.quote(moved, OPTIONS), `seed ${seed}`).toEqual(asked);
    }
  });
});
