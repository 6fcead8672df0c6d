import { describe, expect, test } from 'vitest';
import { checkSolution, type ViolationCode } from '../../solver/check.ts';
import type { PlannedStop, Route, Solution } from '../../solver/plan.ts';
import type { Problem } from '../../solver/problem.ts';
import { createRandomProblem } from '../support/random-problem.ts';
import { findSimplePlan, withCost } from '../support/simple-plan.ts';

/**
 * Rows on a line: garage 0 at 0, A 1 at 10, B 2 at 30; one unit of way takes one unit of time.
 * V1 leaves at 0, is at A at 10, waits for 20, serves 2, is at B at 42, has nobody aboard, takes its break 45–55 there, picks up r2 at 60 (service 0), is at A at 80,
 * serves 3, is home at 93.
 */
const LINE = [
  [0, 10, 30],
  [10, 0, 20],
  [30, 20, 0],
];
const PROBLEM: Problem = {
  travel: { duration: LINE, distance: LINE },
  vehicles: [
    {
      id: 'V1',
      start: 0,
      end: 0,
      layouts: [{ seat: 2 }],
      features: ['lift'],
      shift: { start: 0, end: 100, maxDuration: 95 },
      breaks: [{ earliest: 40, latest: 50, duration: 10 }],
      cost: { fixed: 5, perMetre: 1, perSecond: 0.5 },
    },
    {
      id: 'V2',
      start: 0,
      layouts: [{ seat: 1 }],
      shift: { start: 0, end: 100 },
      cost: { fixed: 0, perMetre: 1, perSecond: 0 },
    },
  ],
  requests: [
    {
      id: 'r1',
      pickup: { location: 1, window: [20, 25], service: 2 },
      dropoff: { location: 2, window: [0, 100], service: 1 },
      load: { seat: 2 },
      requires: ['lift'],
      maxRideTime: 30,
      penalty: 100,
    },
    {
      id: 'r2',
      pickup: { location: 2, window: [60, 70], service: 0 },
      dropoff: { location: 1, window: [0, 90], service: 3 },
      load: { seat: 1 },
      vehicles: ['V1'],
      penalty: null,
    },
    {
      id: 'r3',
      pickup: { location: 2, window: [0, 100], service: 0 },
      dropoff: { location: 1, window: [0, 100], service: 0 },
      load: { seat: 1 },
      penalty: 7,
    },
  ],
  riders: { perExcessSecond: 2, perIdleSecond: 1 },
  apart: [['r2', 'r3']],
  prefer: [{ request: 'r1', vehicle: 'V2', value: 11 }],
  initial: [{ vehicle: 'V2', stops: [{ request: 'r2', kind: 'pickup' }] }],
  stability: { perMovedRequest: 13 },
};
const STOPS: readonly PlannedStop[] = [
  { request: 'r1', kind: 'pickup', arrival: 10, begin: 20, departure: 22, load: { seat: 2 } },
  { request: 'r1', kind: 'dropoff', arrival: 42, begin: 42, departure: 43, load: { seat: 0 } },
  { request: 'r2', kind: 'pickup', arrival: 43, begin: 60, departure: 60, load: { seat: 1 } },
  { request: 'r2', kind: 'dropoff', arrival: 80, begin: 80, departure: 83, load: {} },
];
const ROUTE: Route = { vehicle: 'V1', start: 0, end: 93, breaks: [{ begin: 45, duration: 10 }], stops: STOPS };
/** fixed 5 + metres 10+20+0+20+10 = 60 + 0.5 · 93 = 46.5; both ride direct and nobody waits aboard; r3 unserved 7; r1 not in V2 11; r2 moved 13. */
const COST = 5 + 60 + 46.5 + 7 + 11 + 13;
const SOLUTION: Solution = {
  cost: COST,
  routes: [ROUTE],
  unserved: [{ request: 'r3', reason: { code: 'COST', shortfall: null, detail: '' } }],
  search: { iterations: 0, seconds: 0, seed: 1, threads: 1, bound: 100 },
};

const codesOf = (solution: Solution, problem = PROBLEM): readonly ViolationCode[] =>
  checkSolution(problem, solution).map(({ code }) => code);
const withRoute = (change: Partial<Route>): Solution =>
  withCost(PROBLEM, { ...SOLUTION, routes: [{ ...ROUTE, ...change }] });
const withStop = (index: number, change: Partial<PlannedStop>): Solution =>
  withRoute({ stops: STOPS.map((stop, at) => (at === index ? { ...stop, ...change } : stop)) });
const withRequest = (id: string, change: object): Problem => ({
  ...PROBLEM,
  requests: PROBLEM.requests.map((request) => (request.id === id ? { ...request, ...change } : request)),
});
const withVehicle = (change: object): Problem => ({
  ...PROBLEM,
  vehicles: PROBLEM.vehicles.map((vehicle) => (vehicle.id === 'V1' ? { ...vehicle, ...change } : vehicle)),
});

describe('the checker', () => {
  test('accepts a plan that keeps every rule and whose cost adds up', () => {
    expect(checkSolution(PROBLEM, SOLUTION)).toEqual([]);
  });

  test('accepts a break before the drive, and an empty day', () => {
    const problem = withRequest('r2', { pickup: { location: 1, window: [72, 90], service: 0 } });
    const stops = [
      ...STOPS.slice(0, 1),
      { ...STOPS[1], departure: 53 },
      { request: 'r2', kind: 'pickup', arrival: 73, begin: 73, departure: 73, load: { seat: 1 } },
      { request: 'r2', kind: 'dropoff', arrival: 73, begin: 73, departure: 76, load: { seat: 0 } },
    ] as readonly PlannedStop[];
    const route = { ...ROUTE, end: 86, breaks: [{ begin: 43, duration: 10 }], stops };
    expect(checkSolution(problem, withCost(problem, { ...SOLUTION, routes: [route] }))).toEqual([]);
    const empty: Problem = { travel: { duration: [], distance: [] }, vehicles: [], requests: [] };
    expect(
      checkSolution(empty, { cost: 0, routes: [], unserved: [], search: SOLUTION.search }).map(({ code }) => code),
    ).toEqual(['BOUND']);
  });

  // Each damage is named. The second column is what must be among the codes found.
  const damages: readonly (readonly [string, ViolationCode, Solution, (Problem | undefined)?])[] = [
    ['an unknown vehicle', 'UNKNOWN_VEHICLE', withRoute({ vehicle: 'V9' })],
    ['an unknown request', 'UNKNOWN_REQUEST', withStop(0, { request: 'r9' })],
    [
      'an unknown unserved request',
      'UNKNOWN_REQUEST',
      {
        ...SOLUTION,
        unserved: [...SOLUTION.unserved, { request: 'x', reason: { code: 'COST', shortfall: null, detail: '' } }],
      },
    ],
    ['two routes of one vehicle', 'DUPLICATE_ROUTE', { ...SOLUTION, routes: [ROUTE, ROUTE] }],
    [
      'a route without stops',
      'EMPTY_ROUTE',
      { ...SOLUTION, routes: [ROUTE, { vehicle: 'V2', start: 0, end: 0, breaks: [], stops: [] }] },
    ],
    ['a time that is no number', 'NOT_A_NUMBER', withStop(1, { begin: Number.NaN })],
    ['an infinite cost', 'NOT_A_NUMBER', { ...SOLUTION, cost: Number.POSITIVE_INFINITY }],
    [
      'a way that does not exist',
      'NO_WAY',
      SOLUTION,
      {
        ...PROBLEM,
        travel: {
          duration: LINE,
          distance: [
            [0, 10, 30],
            [10, 0, null],
            [30, 20, 0],
          ],
        },
      },
    ],
    ['a faster drive than the matrix', 'TRAVEL', withStop(1, { arrival: 41.9 })],
    ['a slower drive than the matrix', 'TRAVEL', withRoute({ end: 94 })],
    ['service before arrival', 'SERVICE', withStop(3, { begin: 79.9 })],
    ['leaving before service is done', 'SERVICE', withStop(0, { departure: 21.9 })],
    [
      'service before the window',
      'WINDOW',
      SOLUTION,
      withRequest('r1', { pickup: { location: 1, window: [20.1, 25], service: 2 } }),
    ],
    [
      'service after the window',
      'WINDOW',
      SOLUTION,
      withRequest('r1', { pickup: { location: 1, window: [15, 19.9], service: 2 } }),
    ],
    ['too long a ride', 'RIDE_TIME', SOLUTION, withRequest('r1', { maxRideTime: 19.9 })],
    ['a start before the shift', 'SHIFT', SOLUTION, withVehicle({ shift: { start: 1, end: 100 } })],
    ['an end after the shift', 'SHIFT', SOLUTION, withVehicle({ shift: { start: 0, end: 92 } })],
    ['too long a route', 'DURATION', SOLUTION, withVehicle({ shift: { start: 0, end: 100, maxDuration: 92 } })],
    ['a due break left out', 'BREAK_DUE', withRoute({ breaks: [] })],
    ['a break too short', 'BREAK_DUE', withRoute({ breaks: [{ begin: 45, duration: 9 }] })],
    ['a break too late', 'BREAK_RULE', withRoute({ breaks: [{ begin: 50.5, duration: 9 }] })],
    [
      'one break for two rules',
      'BREAK_DUE',
      SOLUTION,
      withVehicle({
        breaks: [
          { earliest: 40, latest: 50, duration: 10 },
          { earliest: 44, latest: 46, duration: 10 },
        ],
      }),
    ],
    [
      'a break with somebody aboard',
      'BREAK_ABOARD',
      withRoute({
        breaks: [{ begin: 43, duration: 10 }],
        stops: STOPS.map((stop, at) =>
          at === 1 ? { ...stop, begin: 55, departure: 56 } : at === 2 ? { ...stop, arrival: 56 } : stop,
        ),
      }),
    ],
    ['a break while driving', 'BREAK_OVERLAP', withRoute({ breaks: [{ begin: 40, duration: 10 }] })],
    ['a break during service', 'BREAK_OVERLAP', withRoute({ breaks: [{ begin: 42, duration: 10 }] })],
    [
      'breaks that overlap each other',
      'BREAK_OVERLAP',
      withRoute({
        breaks: [
          { begin: 45, duration: 10 },
          { begin: 46, duration: 10 },
        ],
      }),
      withVehicle({
        breaks: [
          { earliest: 40, latest: 50, duration: 10 },
          { earliest: 40, latest: 50, duration: 10 },
        ],
      }),
    ],
    [
      'a load that fits no layout',
      'LAYOUT',
      SOLUTION,
      withVehicle({ layouts: [{ seat: 1, wheelchair: 3 }, { seat: 1 }] }),
    ],
    ['a wrong load written', 'LOAD', withStop(2, { load: { seat: 2 } })],
    ['a load type made up', 'LOAD', withStop(3, { load: { dog: 1 } })],
    ['a missing feature', 'FEATURE', SOLUTION, withVehicle({ features: [] })],
    ['a vehicle not allowed', 'VEHICLE_NOT_ALLOWED', SOLUTION, withRequest('r2', { vehicles: ['V2'] })],
    ['a pickup twice', 'PAIRING', withStop(2, { request: 'r1', load: { seat: 2 } })],
    ['a pickup without a dropoff', 'PAIRING', withRoute({ stops: STOPS.slice(0, 3) })],
    [
      'a dropoff before its pickup',
      'PRECEDENCE',
      withRoute({ stops: [...STOPS.slice(1, 2), ...STOPS.slice(0, 1), ...STOPS.slice(2)] }),
    ],
    ['a request nobody mentions', 'COVERAGE', withCost(PROBLEM, { ...SOLUTION, unserved: [] })],
    [
      'a request served and listed',
      'COVERAGE',
      {
        ...SOLUTION,
        unserved: [...SOLUTION.unserved, { request: 'r1', reason: { code: 'COST', shortfall: null, detail: '' } }],
      },
    ],
    ['a request listed twice', 'COVERAGE', { ...SOLUTION, unserved: [...SOLUTION.unserved, ...SOLUTION.unserved] }],
    ['a mandatory request left out', 'MANDATORY', SOLUTION, withRequest('r3', { penalty: null })],
    ['a cost that does not add up', 'COST', { ...SOLUTION, cost: COST - 0.01 }],
    ['a bound above the cost', 'BOUND', { ...SOLUTION, search: { ...SOLUTION.search, bound: COST + 1 } }],
    [
      'another start than the frozen one',
      'FROZEN',
      SOLUTION,
      { ...PROBLEM, frozen: [{ vehicle: 'V1', start: 1, stops: [] }] },
    ],
    [
      'another time than the frozen one',
      'FROZEN',
      SOLUTION,
      { ...PROBLEM, frozen: [{ vehicle: 'V1', start: 0, stops: [{ request: 'r1', kind: 'pickup', begin: 21 }] }] },
    ],
    [
      'another stop than the frozen one',
      'FROZEN',
      SOLUTION,
      { ...PROBLEM, frozen: [{ vehicle: 'V1', start: 0, stops: [{ request: 'r2', kind: 'pickup', begin: 20 }] }] },
    ],
    [
      'a frozen route left out',
      'FROZEN',
      SOLUTION,
      { ...PROBLEM, frozen: [{ vehicle: 'V2', start: 0, stops: [{ request: 'r3', kind: 'pickup', begin: 20 }] }] },
    ],
  ];
  for (const [damage, code, solution, problem] of damages) {
    test(`names ${damage} as ${code}`, () => {
      expect(codesOf(solution, problem)).toContain(code);
    });
  }

  test('names two together who are kept apart', () => {
    const stops: readonly PlannedStop[] = [
      ...STOPS.slice(0, 3),
      { request: 'r3', kind: 'pickup', arrival: 60, begin: 60, departure: 60, load: { seat: 2 } },
      { request: 'r2', kind: 'dropoff', arrival: 80, begin: 80, departure: 83, load: { seat: 1 } },
      { request: 'r3', kind: 'dropoff', arrival: 83, begin: 83, departure: 83, load: { seat: 0 } },
    ];
    const solution = withCost(PROBLEM, { ...SOLUTION, routes: [{ ...ROUTE, stops }], unserved: [] });
    expect(codesOf(solution)).toEqual(['APART']);
    expect(codesOf(solution, { ...PROBLEM, apart: null })).toEqual([]);
  });

  test('charges detours and waits with a rider aboard', () => {
    // r1 waits 8 aboard at B: arrival 42, begin 50. Excess 28 − 20 = 8 at 2 each, idle 8 at 1 each: 24 more than before.
    const stops = STOPS.map((stop, index) =>
      index === 1 ? { ...stop, begin: 50, departure: 51 } : index === 2 ? { ...stop, arrival: 51 } : stop,
    );
    const problem = withVehicle({ breaks: [{ earliest: 40, latest: 52, duration: 9 }] });
    const solution = {
      ...SOLUTION,
      cost: COST + 24,
      routes: [{ ...ROUTE, breaks: [{ begin: 51, duration: 9 }], stops }],
    };
    expect(checkSolution(problem, solution)).toEqual([]);
  });

  test('takes what was driven as a fact, and judges what follows', () => {
    // The pickup was late (26 > 25); the dropoff follows the matrix.
    const frozen = [{ vehicle: 'V1', start: 0, stops: [{ request: 'r1', kind: 'pickup' as const, begin: 26 }] }];
    const stops = STOPS.map((stop, index) =>
      index === 0
        ? { ...stop, begin: 26, departure: 28 }
        : index === 1
          ? { ...stop, arrival: 48, begin: 48, departure: 49 }
          : index === 2
            ? { ...stop, arrival: 49 }
            : stop,
    );
    const problem = { ...PROBLEM, frozen };
    const solution = { ...SOLUTION, routes: [{ ...ROUTE, breaks: [{ begin: 49, duration: 10 }], stops }] };
    expect(checkSolution(problem, solution)).toEqual([]);
    expect(codesOf(solution, { ...problem, requests: withRequest('r1', { maxRideTime: 19 }).requests })).toEqual([
      'RIDE_TIME',
    ]);
  });
});

describe('on random problems', () => {
  const seeds = Array.from({ length: 150 }, (_, index) => index + 1);
  const plans = seeds.flatMap((seed) => {
    const problem = createRandomProblem({ seed, integer: seed % 2 === 0 });
    const plan = findSimplePlan(problem);
    return plan === undefined ? [] : [{ seed, problem, plan }];
  });

  test('a plan timed by brute force passes', () => {
    expect(plans.length).toBeGreaterThan(75);
    for (const { seed, problem, plan } of plans) {
      const wrong = checkSolution(problem, plan);
      expect(wrong, `seed ${seed}`).toEqual([]);
    }
  });

  test('any written time moved by more than rounding is named', () => {
    let damaged = 0;
    for (const { seed, problem, plan } of plans) {
      for (const [r, route] of plan.routes.entries()) {
        for (const [s, stop] of route.stops.entries()) {
          if (s < (problem.frozen?.find(({ vehicle }) => vehicle === route.vehicle)?.stops.length ?? 0)) continue;
          for (const change of [
            { arrival: stop.arrival - 0.01 },
            { departure: stop.departure - 0.01 },
            { arrival: stop.arrival + 0.01 },
          ]) {
            const stops = route.stops.map((other, at) => (at === s ? { ...other, ...change } : other));
            const routes = plan.routes.map((other, at) => (at === r ? { ...route, stops } : other));
            damaged++;
            expect(checkSolution(problem, withCost(problem, { ...plan, routes })), `seed ${seed}`).not.toEqual([]);
          }
        }
      }
    }
    expect(damaged).toBeGreaterThan(500);
  });

  test('a stop left out or two stops swapped are named', () => {
    for (const { seed, problem, plan } of plans) {
      for (const [r, route] of plan.routes.entries()) {
        for (const s of route.stops.keys()) {
          const stops = route.stops.filter((_, at) => at !== s);
          const routes = plan.routes.map((other, at) => (at === r ? { ...route, stops } : other));
          expect(checkSolution(problem, { ...plan, routes }), `seed ${seed}`).not.toEqual([]);
        }
      }
    }
  });
});
