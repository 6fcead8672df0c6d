import { expect, test } from 'vitest';
import { checkSolution, type Problem, solve } from '../../../solver/index.ts';
import { solveWhole } from '../../../src/planning/solve-whole.ts';

const RIDERS = 12;
const places = [...Array(RIDERS + 1).keys()];
const line = places.map((from) => places.map((to) => 10 * Math.abs(from - to)));

/** The garage at 0 of a line, and riders who each go one place on; the minibus has room and time for all of them. */
const problem: Problem = {
  name: 'line',
  travel: { duration: line, distance: line },
  vehicles: [
    {
      ...{ id: 'V1', start: 0, end: 0, layouts: [{ seat: 8 }], shift: { start: 0, end: 10_000 } },
      cost: { fixed: 0, perMetre: 1, perSecond: 0 },
    },
  ],
  requests: places.slice(0, RIDERS).map((place) => ({
    id: `r${place}`,
    pickup: { location: place, window: [0, 10_000], service: 0 },
    dropoff: { location: place + 1, window: [0, 10_000], service: 0 },
    load: { seat: 1 },
    penalty: 10_000,
  })),
};

test('a search that had no time at all still gives everybody a place', async () => {
  const noTime = { timeLimit: 1e-9, seed: 1 };
  // What the clock alone leaves behind, and what it is about: people left out for whom there is room.
  expect((await solve(problem, noTime)).unserved.length).toBeGreaterThan(0);
  const solution = await solveWhole(problem, noTime);
  expect(solution.unserved).toEqual([]);
  expect(checkSolution(problem, solution)).toEqual([]);
});

test('whom nobody can carry is left out after a look at everybody', async () => {
  const tooMany = { ...problem, requests: problem.requests.map((request) => ({ ...request, load: { seat: 9 } })) };
  const solution = await solveWhole(tooMany, { timeLimit: 1e-9, seed: 1 });
  expect(solution.unserved.map(({ reason }) => reason.code)).toEqual(Array(RIDERS).fill('NO_LAYOUT'));
});
