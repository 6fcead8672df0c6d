/** What nobody should hand to `npm run solve`, and everybody does: a fault with its path, or a plan that the checker passes with a reason for every request left out. */
import { describe, expect, test } from 'vitest';
import { checkSolution } from '../../solver/check.ts';
import type { Problem, Request } from '../../solver/problem.ts';
import { createDraw, createRandomProblem } from '../support/random-problem.ts';
import { readSolution, runSolve } from '../support/solve-cli.ts';

const MALFORMED = 2;
const INFEASIBLE = 3;

const request = (id: string, change: Partial<Request> = {}): Request => ({
  id,
  pickup: { location: 1, window: [10, 40], service: 1 },
  dropoff: { location: 2, window: [10, 80], service: 1 },
  load: { seat: 1 },
  penalty: 500,
  ...change,
});

const way = [
  [0, 5, 9],
  [5, 0, 6],
  [9, 6, 0],
];

const problem: Problem = {
  travel: { duration: way, distance: way },
  vehicles: [
    {
      id: 'V1',
      start: 0,
      end: 0,
      layouts: [{ seat: 4 }],
      shift: { start: 0, end: 100 },
      cost: { fixed: 0, perMetre: 1, perSecond: 0 },
    },
  ],
  requests: [request('good'), request('bad')],
};

const withBad = (change: Partial<Request>): Problem => ({
  ...problem,
  requests: [request('good'), request('bad', change)],
});
const solve = (given: unknown, ...args: readonly string[]) =>
  runSolve({
    input: typeof given === 'string' ? given : JSON.stringify(given),
    args: ['--iterations', '200', ...args],
  });

describe('a request that nobody can serve is left out with a reason, and the others are served', {
  timeout: 60_000,
}, () => {
  const noWay = way.map((row, from) => row.map((time, to) => (from === 1 && to === 2 ? null : time)));
  const cases: readonly (readonly [string, Problem, string, string])[] = [
    [
      'a window that closes before anybody can be there',
      withBad({ pickup: { location: 1, window: [0, 2], service: 1 } }),
      'bad',
      'TIME_WINDOW',
    ],
    [
      'a dropoff window before the pickup window',
      withBad({ dropoff: { location: 2, window: [0, 5], service: 1 } }),
      'bad',
      'TIME_WINDOW',
    ],
    ['a ride limit below the way', withBad({ maxRideTime: 2 }), 'bad', 'RIDE_TIME'],
    [
      'no way between pickup and dropoff',
      { ...withBad({}), travel: { duration: noWay, distance: noWay } },
      'bad',
      'UNREACHABLE',
    ],
    ['a load larger than every layout', withBad({ load: { seat: 9 } }), 'bad', 'NO_LAYOUT'],
    ['a load type that no layout knows', withBad({ load: { stretcher: 1 } }), 'bad', 'NO_LAYOUT'],
    ['a feature that no vehicle has', withBad({ requires: ['lift'] }), 'bad', 'NO_FEATURE'],
    ['no vehicle allowed', withBad({ vehicles: [] }), 'bad', 'VEHICLE_NOT_ALLOWED'],
  ];
  test.each(cases)('%s', async (_, given, id, code) => {
    const answer = await solve(given);
    expect(answer.code, answer.errors).toBe(0);
    const solution = readSolution(answer);
    expect(checkSolution(given, solution)).toEqual([]);
    expect(solution.unserved.find((one) => one.request === id)?.reason.code).toBe(code);
  });

  test('and when it must be served the problem is infeasible, and says which request and why', async () => {
    const answer = await solve(withBad({ penalty: null, load: { seat: 9 } }));
    expect(answer.code).toBe(INFEASIBLE);
    expect(answer.errors).toContain('bad must be served and cannot: NO_LAYOUT');
    expect(readSolution(answer).unserved.map((one) => one.request)).toEqual(['bad']);
  });
});

describe('an empty problem has an empty plan', { timeout: 60_000 }, () => {
  test('without vehicles everybody is left out', async () => {
    const answer = await solve({ ...problem, vehicles: [] });
    expect(answer.code, answer.errors).toBe(0);
    expect(readSolution(answer)).toMatchObject({ cost: 1000, routes: [] });
    expect(readSolution(answer).unserved).toHaveLength(2);
  });

  test.each([
    ['without requests', { ...problem, requests: [] }],
    ['without anything', { travel: { duration: [], distance: [] }, vehicles: [], requests: [] }],
  ])('%s', async (_, given) => {
    const answer = await solve(given);
    expect(answer.code, answer.errors).toBe(0);
    expect(readSolution(answer)).toMatchObject({ cost: 0, routes: [], unserved: [] });
  });
});

describe('what is malformed is refused with its path', { timeout: 60_000 }, () => {
  const frozen = (...stops: readonly object[]) => ({ ...problem, frozen: [{ vehicle: 'V1', start: 0, stops }] });
  test.each([
    ['no JSON', '{ "travel": ', '$'],
    ['not an object', '[]', '$'],
    [
      'a negative time',
      {
        ...problem,
        travel: {
          duration: [
            [0, -1, 1],
            [1, 0, 1],
            [1, 1, 0],
          ],
          distance: way,
        },
      },
      'travel.duration[0][1]',
    ],
    // JSON has no NaN; 1e999 is read as Infinity.
    ['an infinite time', JSON.stringify(problem).replace('[0,5,9]', '[0,1e999,9]'), 'travel.duration[0][1]'],
    ['NaN as text', JSON.stringify(problem).replace('[0,5,9]', '[0,"NaN",9]'), 'travel.duration[0][1]'],
    ['a negative load', withBad({ load: { seat: -1 } }), 'requests[1].load.seat'],
    [
      'a window that closes before it opens',
      withBad({ pickup: { location: 1, window: [40, 10], service: 1 } }),
      'requests[1].pickup.window',
    ],
    [
      'a place that is no row',
      withBad({ pickup: { location: 7, window: [10, 40], service: 1 } }),
      'requests[1].pickup.location',
    ],
    ['a matrix that is not square', { ...problem, travel: { duration: [[0, 1]], distance: way } }, 'travel.duration'],
    [
      'a frozen dropoff without its pickup',
      frozen({ request: 'bad', kind: 'dropoff', begin: 20 }),
      'frozen[0].stops[0]',
    ],
    [
      'frozen times that run backwards',
      frozen({ request: 'bad', kind: 'pickup', begin: 20 }, { request: 'bad', kind: 'dropoff', begin: 5 }),
      'frozen[0].stops[1]',
    ],
    [
      'a stop frozen in two vehicles',
      {
        ...problem,
        vehicles: [...problem.vehicles, { ...problem.vehicles[0], id: 'V2' }],
        frozen: ['V1', 'V2'].map((vehicle) => ({
          vehicle,
          start: 0,
          stops: [{ request: 'bad', kind: 'pickup', begin: 20 }],
        })),
      },
      'frozen[1].stops[0]',
    ],
  ])('%s', async (_, given, path) => {
    const answer = await solve(given);
    expect(answer.code, answer.errors).toBe(MALFORMED);
    expect(answer.errors).toContain(path);
    expect(answer.output).toBe('');
  });

  test('and so is a call with an unknown option or a limit that is no number', async () => {
    expect((await solve(problem, '--hurry')).code).toBe(MALFORMED);
    expect((await solve(problem, '--time-limit', 'soon')).code).toBe(MALFORMED);
    expect((await solve(problem, '--engine', 'oracle')).code).toBe(MALFORMED);
  });
});

describe('odd but valid problems are solved', { timeout: 60_000 }, () => {
  test('ways that are neither symmetric nor metric', async () => {
    const draw = createDraw(11);
    const travel = () => way.map((row, from) => row.map((_, to) => (from === to ? 0 : draw.whole(1, 30))));
    const given = { ...problem, travel: { duration: travel(), distance: travel() } };
    const answer = await solve(given);
    expect(answer.code, answer.errors).toBe(0);
    expect(checkSolution(given, readSolution(answer))).toEqual([]);
  });

  test('an initial plan that cannot be driven is repaired, and told', async () => {
    const ride = (id: string) => [
      { request: id, kind: 'pickup' as const },
      { request: id, kind: 'dropoff' as const },
    ];
    // Whoever boards "bad" at 30 cannot be with "good" by 12; the other way round both can be served.
    const given: Problem = {
      ...problem,
      requests: [
        request('good', { pickup: { location: 1, window: [0, 12], service: 1 } }),
        request('bad', { pickup: { location: 1, window: [30, 40], service: 1 } }),
      ],
      initial: [{ vehicle: 'V1', stops: [...ride('bad'), ...ride('good')] }],
      stability: { perMovedRequest: 5 },
    };
    const answer = await solve(given);
    expect(answer.code, answer.errors).toBe(0);
    expect(answer.errors).toContain('initial: good cannot stay in V1 as planned');
    expect(checkSolution(given, readSolution(answer))).toEqual([]);
    expect(readSolution(answer).unserved).toEqual([]);
  });

  test('stops of an initial plan without their partners are left out of it, and told; both requests are served nevertheless', async () => {
    const stops = [
      { request: 'bad', kind: 'dropoff' as const },
      { request: 'good', kind: 'pickup' as const },
    ];
    const given: Problem = { ...problem, initial: [{ vehicle: 'V1', stops }] };
    const answer = await solve(given);
    expect(answer.code, answer.errors).toBe(0);
    expect(answer.errors).toContain('initial: bad cannot stay in V1 as planned (no dropoff after a pickup)');
    expect(answer.errors).toContain('initial: good cannot stay in V1 as planned (no dropoff after a pickup)');
    expect(checkSolution(given, readSolution(answer))).toEqual([]);
    expect(readSolution(answer).unserved).toEqual([]);
  });

  test('frozen stops that break windows are facts', async () => {
    const stops = [{ request: 'bad', kind: 'pickup' as const, begin: 70 }];
    const given: Problem = { ...problem, frozen: [{ vehicle: 'V1', start: 0, stops }] };
    const answer = await solve(given);
    expect(answer.code, answer.errors).toBe(0);
    expect(checkSolution(given, readSolution(answer))).toEqual([]);
  });
});

describe('time', { timeout: 120_000 }, () => {
  /** Four hundred requests at odd hours for thirty vehicles with breaks. */
  const large = (): Problem => {
    const draw = createDraw(4);
    const { vehicles, travel } = createRandomProblem({ seed: 8, maxVehicles: 3, frozen: false });
    const rows = travel.duration.length;
    const [first] = vehicles;
    if (first === undefined) throw new Error('no vehicle was drawn');
    return {
      travel,
      vehicles: Array.from({ length: 30 }, (_, v) => ({ ...first, id: `V${v}` })),
      requests: Array.from({ length: 400 }, (_, r) => {
        const opens = draw.whole(0, 200);
        const stop = () => ({ location: draw.whole(0, rows - 1), window: [opens, opens + 60] as const, service: 1 });
        return request(`r${r}`, { pickup: stop(), dropoff: stop() });
      }),
    };
  };

  test('gives a plan that breaks no rule, and most of the time is used for it', async () => {
    const given = large();
    const answer = await runSolve({ input: JSON.stringify(given), args: ['--time-limit', '2', '--threads', '2'] });
    expect(answer.code, answer.errors).toBe(0);
    const solution = readSolution(answer);
    expect(checkSolution(given, solution)).toEqual([]);
    expect(solution.search.seconds).toBeGreaterThan(1);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('ends with %s, and the best plan so far is written', async (signal) => {
    const given = large();
    const answer = await runSolve({ input: JSON.stringify(given), args: ['--time-limit', '3000'], signal });
    expect(answer.code, answer.errors).toBe(0);
    const solution = readSolution(answer);
    expect(checkSolution(given, solution)).toEqual([]);
    expect(solution.routes.length).toBeGreaterThan(0);
    expect(solution.search.seconds).toBeLessThan(3000);
  });
});
