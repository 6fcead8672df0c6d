import { describe, expect, test } from 'vitest';
import { evaluate } from '../../solver/evaluate.ts';
import type { InitialRoute, Problem, Request } from '../../solver/problem.ts';
import type { Quote } from '../../solver/quote/answer.ts';
import { openDay, quote } from '../../solver/quote/quote.ts';
import { solve as search } from '../../solver/solve.ts';
import { fitsSomewhere, type Question, relaxRules } from '../support/brute-force-quote.ts';
import { createRandomProblem } from '../support/random-problem.ts';

/** How many random days are asked; 1,500 give more than the 500 refusals of the long suite. */
const DAYS = Number(process.env.FALUBUSZ_QUOTE_DAYS ?? 150);
const OPTIONS = { unit: 1, horizon: 200, step: 5 };

/** A random day with one request taken out of it, planned by the search without it. */
async function drawQuestion(seed: number): Promise<Question | undefined> {
  const whole = createRandomProblem({ seed });
  const driven = new Set((whole.frozen ?? []).flatMap((route) => route.stops.map((stop) => stop.request)));
  const request = whole.requests.findLast((one) => !driven.has(one.id));
  if (request === undefined) return undefined;
  const others = (id: string) => id !== request.id;
  const problem: Problem = {
    ...whole,
    requests: whole.requests.filter((one) => others(one.id)),
    apart: (whole.apart ?? []).filter((pair) => pair.every(others)),
    prefer: (whole.prefer ?? []).filter((wish) => others(wish.request)),
    initial: null,
    stability: null,
  };
  const solution = await search(problem, { iterations: 60, seed });
  const served = new Set(solution.routes.flatMap((route) => route.stops.map((stop) => stop.request)));
  const plan = solution.routes.map(({ vehicle, stops }) => ({
    vehicle,
    stops: stops.map((stop) => ({ request: stop.request, kind: stop.kind })),
  }));
  return { problem: { ...problem, requests: problem.requests.filter((one) => served.has(one.id)) }, plan, request };
}

async function askAll(): Promise<
  readonly { readonly seed: number; readonly question: Question; readonly answer: Quote }[]
> {
  const asked = [];
  for (let seed = 1; seed <= DAYS; seed++) {
    const question = await drawQuestion(seed);
    if (question === undefined) continue;
    asked.push({ seed, question, answer: quote(question.problem, question.plan, question.request, OPTIONS) });
  }
  return asked;
}

describe('quote', async () => {
  const asked = await askAll();

  test('says yes exactly when brute force finds a place', () => {
    const yes = asked.filter(({ answer }) => answer.kind === 'feasible');
    expect(yes.length).toBeGreaterThan(DAYS / 10);
    expect(asked.length - yes.length).toBeGreaterThan(DAYS / 10);
    for (const { seed, question, answer } of asked) {
      expect(answer.kind === 'feasible', `seed ${seed}`).toBe(fitsSomewhere(question, question));
    }
  });

  test('an insertion, written into the plan, keeps every rule and costs what was said', () => {
    for (const { seed, question, answer } of asked) {
      if (answer.kind !== 'feasible') continue;
      const { problem, plan, request } = question;
      const before = evaluate(problem, plan);
      // A rider whom the frozen part has stranded breaks a rule with and without the new request.
      if (before.violations.length > 0) continue;
      for (const insertion of answer.insertions) {
        const whole = { ...problem, requests: [...problem.requests, request] };
        const changed: readonly InitialRoute[] = [
          ...plan.filter((route) => route.vehicle !== insertion.vehicle),
          insertion,
        ];
        const after = evaluate(whole, changed);
        expect(after.violations, `seed ${seed}`).toEqual([]);
        expect(after.solution.cost - before.solution.cost, `seed ${seed}`).toBeCloseTo(insertion.addedCost, 6);
      }
    }
  });

  test('relaxing the named constraint by the shortfall lets the request in, one unit less does not', () => {
    let confirmed = 0;
    for (const { seed, question, answer } of asked) {
      if (answer.kind !== 'infeasible') continue;
      for (const { code, shortfall } of answer.bindings) {
        const where = `seed ${seed}: ${code} by ${shortfall}`;
        expect(fitsSomewhere(question, relaxRules(question, code, shortfall)), where).toBe(true);
        expect(fitsSomewhere(question, relaxRules(question, code, shortfall - 1)), where).toBe(false);
        confirmed++;
      }
    }
    expect(confirmed).toBeGreaterThan(DAYS / 10);
    if (DAYS > 1000)
      console.log(
        `${confirmed} bindings of ${asked.filter(({ answer }) => answer.kind === 'infeasible').length} refusals confirmed`,
      );
  });

  test('an alternative is feasible as it stands, and nothing nearer on the grid is', () => {
    for (const { seed, question, answer } of asked) {
      // Without a direct way nothing is looked for, although a way round by other stops may exist in a matrix with gaps.
      if (answer.kind !== 'infeasible' || answer.reason.code === 'UNREACHABLE') continue;
      const nearest = Math.min(...answer.alternatives.map(({ shift }) => Math.abs(shift)));
      for (const { shift, insertion } of answer.alternatives) {
        const request = shiftRequest(question.request, shift);
        const whole = { ...question.problem, requests: [...question.problem.requests, request] };
        const changed = [...question.plan.filter((route) => route.vehicle !== insertion.vehicle), insertion];
        expect(evaluate(whole, changed).violations, `seed ${seed} shift ${shift}`).toEqual([]);
      }
      for (let by = OPTIONS.step; by < nearest && by <= OPTIONS.horizon; by += OPTIONS.step) {
        for (const shift of [by, -by]) {
          const rules = { problem: question.problem, request: shiftRequest(question.request, shift) };
          expect(fitsSomewhere(question, rules), `seed ${seed} shift ${shift}`).toBe(false);
        }
      }
    }
  });

  test('asking leaves the day as it was', () => {
    for (const { question, answer } of asked.slice(0, 40)) {
      const day = openDay(question.problem, question.plan);
      const strip = (one: Quote) => JSON.stringify(one);
      expect(strip(day.quote(question.request, OPTIONS))).toBe(strip(answer));
      expect(strip(day.quote(question.request, OPTIONS))).toBe(strip(answer));
    }
  });
});

function shiftRequest(request: Request, by: number): Request {
  const move = <Stop extends Request['pickup']>(stop: Stop): Stop => ({
    ...stop,
    window: [stop.window[0] + by, stop.window[1] + by],
  });
  return { ...request, pickup: move(request.pickup), dropoff: move(request.dropoff) };
}
