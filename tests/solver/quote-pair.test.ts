/** Two legs asked about together: the constraint named is exact although the outbound may move when it gives way. */
import { expect, test } from 'vitest';
import type { Problem, Request } from '../../solver/problem.ts';
import { openDay } from '../../solver/quote/quote.ts';
import { solve as search } from '../../solver/solve.ts';
import { mayCarry, relaxRules } from '../support/brute-force-quote.ts';
import { createRandomProblem } from '../support/random-problem.ts';

const DAYS = Number(process.env.FALUBUSZ_QUOTE_DAYS ?? 200);
const OPTIONS = { unit: 1, horizon: 200, alternatives: 0 };

test('the return has a place with the constraint weaker by the shortfall, and none with one unit less', async () => {
  let refused = 0;
  let confirmed = 0;
  for (let seed = 1; seed <= DAYS; seed++) {
    const whole = createRandomProblem({ seed, frozen: false });
    const [there, back, ...others] = [...whole.requests].reverse();
    if (!there || !back) continue;
    const ids = new Set(others.map((one) => one.id));
    const problem: Problem = {
      ...whole,
      requests: others.reverse(),
      apart: (whole.apart ?? []).filter((pair) => pair.every((id) => ids.has(id))),
      prefer: (whole.prefer ?? []).filter((wish) => ids.has(wish.request)),
      initial: null,
      stability: null,
    };
    const solution = await search(problem, { iterations: 60, seed });
    const plan = solution.routes.map(({ vehicle, stops }) => ({
      vehicle,
      stops: stops.map((stop) => ({ request: stop.request, kind: stop.kind })),
    }));
    const served = new Set(plan.flatMap((route) => route.stops.map((stop) => stop.request)));
    const planned = { ...problem, requests: problem.requests.filter((one) => served.has(one.id)) };
    const answer = openDay(planned, plan).quotePair(there, back, OPTIONS);
    if (answer.kind === 'feasible' || answer.leg === 'outbound') continue;
    refused++;
    const [told] = answer.refusal.bindings;
    if (!told) continue;
    confirmed++;
    // Weaker limits make room in a vehicle, and not a vehicle that may carry somebody.
    const within = (one: Request): Request => ({
      ...one,
      vehicles: planned.vehicles.filter((vehicle) => mayCarry(vehicle, one)).map(({ id }) => id),
    });
    const asPlanned = openDay(planned, plan).findInsertions(there);
    const fits = (by: number) => {
      const rules = relaxRules({ problem: planned, plan, request: within(back) }, told.code, by);
      const known = { ...rules.problem, requests: [...rules.problem.requests, within(there)] };
      // Where the outbound could go already, and where it can go now.
      const places = [...asPlanned, ...openDay(rules.problem, plan).findInsertions(within(there))];
      return places.some(({ vehicle, stops }) => {
        const orders = [...plan.filter((route) => route.vehicle !== vehicle), { vehicle, stops }];
        return openDay(known, orders).findInsertions(rules.request, 1).length > 0;
      });
    };
    const where = `seed ${seed}: ${told.code} by ${told.shortfall}`;
    expect(fits(told.shortfall), where).toBe(true);
    expect(fits(told.shortfall - 1), where).toBe(false);
  }
  expect(refused).toBeGreaterThan(DAYS / 20);
  expect(confirmed).toBeGreaterThan(refused / 2);
});
