import { expect, test } from 'vitest';
import { evaluate } from '../../solver/evaluate.ts';
import type { Problem, Request } from '../../solver/problem.ts';
import { explain } from '../../solver/quote/explain.ts';
import { solve as search } from '../../solver/solve.ts';

/** A line of places 10 apart, one unit of time a unit of way. */
function createLine(vehicles: number, requests: readonly Request[], seats = 4): Problem {
  const row = [0, 10, 20, 30];
  const table = row.map((from) => row.map((to) => Math.abs(from - to)));
  return {
    travel: { duration: table, distance: table },
    vehicles: Array.from({ length: vehicles }, (_, v) => ({
      id: `V${v}`,
      start: 0,
      end: 0,
      layouts: [{ seat: seats }],
      shift: { start: 0, end: 200 },
      cost: { fixed: 0, perMetre: 1, perSecond: 0 },
    })),
    requests,
  };
}

const ride = (
  id: string,
  [from, to]: readonly [number, number],
  opens: number,
  more: Partial<Request> = {},
): Request => ({
  id,
  pickup: { location: from, window: [opens, opens + 5], service: 0 },
  dropoff: { location: to, window: [0, 200], service: 0 },
  load: { seat: 1 },
  penalty: 1000,
  ...more,
});

test('two parties too large for one vehicle at one time: seats, and no plan exists', async () => {
  // Both board at place 1 between 50 and 55 and ride 10 to place 2: together 5 on 4 seats, one short; one after the other the second boards at 70, 15 late.
  const problem = createLine(1, [
    ride('a', [1, 2], 50, { load: { seat: 3 } }),
    ride('b', [1, 2], 50, { load: { seat: 2 } }),
  ]);
  const solution = await search(problem, { iterations: 200 });
  expect(solution.unserved).toHaveLength(1);
  const [explanation] = await explain(problem, solution, { unit: 1, horizon: 60, step: 5, replanIterations: 300 });
  expect(explanation?.replan).toBe('none');
  expect(explanation?.bindings).toContainEqual({ code: 'CAPACITY', shortfall: 1 });
  // b after a: a boards at 50, 10 there and 10 back: 70, and b's window ends at 55. b before a: b at 35 at the latest, and it opens at 50.
  expect(explanation?.bindings).toContainEqual({ code: 'TIME_WINDOW', shortfall: 15 });
});

test('a plan that is only badly made: a re-plan is found, although no place exists in it', async () => {
  // Only V0 has a lift and one seat; it carries a, whom V1 could carry as well, and so has no place for b at the same time.
  const line = createLine(2, [ride('a', [1, 2], 50), ride('b', [1, 2], 50, { requires: ['lift'] })], 1);
  const problem = {
    ...line,
    vehicles: line.vehicles.map((vehicle, v) => ({ ...vehicle, features: v === 0 ? ['lift'] : [] })),
  };
  const { solution } = evaluate(problem, [
    {
      vehicle: 'V0',
      stops: [
        { request: 'a', kind: 'pickup' },
        { request: 'a', kind: 'dropoff' },
      ],
    },
  ]);
  const [explanation] = await explain(problem, solution, { unit: 1, horizon: 60, step: 5, replanIterations: 300 });
  expect(explanation?.bindings).toContainEqual({ code: 'CAPACITY', shortfall: 1 });
  expect(explanation?.replan).toBe('found');
});

test('a feature that no vehicle has needs no re-plan', async () => {
  const problem = createLine(1, [ride('a', [1, 2], 50, { requires: ['lift'] })]);
  const solution = await search(problem, { iterations: 10 });
  const [explanation] = await explain(problem, solution);
  expect(explanation).toMatchObject({ reason: { code: 'NO_FEATURE' }, replan: 'none', bindings: [] });
});
