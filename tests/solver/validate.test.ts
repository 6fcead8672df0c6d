import { describe, expect, test } from 'vitest';
import { type Fault, validateProblem } from '../../solver/validate.ts';
import { createRandomProblem } from '../support/random-problem.ts';

const VEHICLE = {
  id: 'V1',
  start: 0,
  end: 0,
  layouts: [{ seat: 2 }],
  shift: { start: 0, end: 100 },
  cost: { fixed: 0, perMetre: 1, perSecond: 0 },
};
const REQUEST = {
  id: 'r1',
  pickup: { location: 0, window: [0, 50], service: 1 },
  dropoff: { location: 1, window: [0, 90], service: 1 },
  load: { seat: 1 },
  penalty: 10,
};
const TRAVEL = {
  duration: [
    [0, 5],
    [5, 0],
  ],
  distance: [
    [0, 5],
    [5, 0],
  ],
};
const PROBLEM = { travel: TRAVEL, vehicles: [VEHICLE], requests: [REQUEST] };

const faultsOf = (input: unknown): readonly Fault[] => {
  const answer = validateProblem(input);
  return answer.kind === 'valid' ? [] : answer.faults;
};
const namesOf = (input: unknown) => faultsOf(input).map(({ code, path }) => `${code} ${path}`);
const withVehicle = (change: object) => ({ ...PROBLEM, vehicles: [{ ...VEHICLE, ...change }] });
const withRequest = (change: object) => ({ ...PROBLEM, requests: [{ ...REQUEST, ...change }] });
const frozen = (...stops: readonly object[]) => ({ ...PROBLEM, frozen: [{ vehicle: 'V1', start: 10, stops }] });

describe('a problem is valid', () => {
  test('when it keeps the contract, also with nobody and nothing in it', () => {
    expect(faultsOf(PROBLEM)).toEqual([]);
    expect(faultsOf({ travel: { duration: [], distance: [] }, vehicles: [], requests: [] })).toEqual([]);
    expect(faultsOf({ ...PROBLEM, vehicles: [] })).toEqual([]);
  });

  test('when nobody can carry a request, when ways are missing, asymmetric or not metric: those end unserved, with a reason', () => {
    expect(faultsOf(withRequest({ load: { seat: 99, wheelchair: 3 } }))).toEqual([]);
    expect(
      faultsOf({
        ...PROBLEM,
        travel: {
          duration: [
            [0, null],
            [77, 0],
          ],
          distance: [
            [0, null],
            [1, 0],
          ],
        },
      }),
    ).toEqual([]);
    expect(faultsOf(withRequest({ pickup: { location: 0, window: [200, 300], service: 0 } }))).toEqual([]);
  });

  test('when what was driven broke a rule: it is a fact', () => {
    expect(faultsOf(frozen({ request: 'r1', kind: 'pickup', begin: 99 }))).toEqual([]);
  });

  test('whenever the generator made it', () => {
    for (let seed = 1; seed <= 300; seed++)
      expect(faultsOf(createRandomProblem({ seed, integer: seed % 2 === 0 })), `seed ${seed}`).toEqual([]);
  });
});

describe('a fault is named with its path', () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['no object at all', null, 'E1001 $'],
    ['a missing list', { travel: TRAVEL, vehicles: [] }, 'E1004 $.requests'],
    ['a text for a number', withVehicle({ start: '0' }), 'E1001 $.vehicles[0].start'],
    [
      'NaN in a window',
      withRequest({ pickup: { location: 0, window: [Number.NaN, 5], service: 0 } }),
      'E1002 $.requests[0].pickup.window[0]',
    ],
    [
      'an infinite shift',
      withVehicle({ shift: { start: 0, end: Number.POSITIVE_INFINITY } }),
      'E1002 $.vehicles[0].shift.end',
    ],
    [
      'a negative service',
      withRequest({ dropoff: { location: 1, window: [0, 9], service: -1 } }),
      'E1003 $.requests[0].dropoff.service',
    ],
    ['a negative load', withRequest({ load: { seat: -1 } }), 'E1003 $.requests[0].load.seat'],
    ['a negative ride limit', withRequest({ maxRideTime: -1 }), 'E1003 $.requests[0].maxRideTime'],
    ['a forgotten penalty', withRequest({ penalty: undefined }), 'E1004 $.requests[0].penalty'],
    [
      'a reversed window',
      withRequest({ pickup: { location: 0, window: [9, 5], service: 0 } }),
      'E1102 $.requests[0].pickup.window',
    ],
    [
      'a window of one end',
      withRequest({ pickup: { location: 0, window: [9], service: 0 } }),
      'E1102 $.requests[0].pickup.window',
    ],
    ['a request id used twice', { ...PROBLEM, requests: [REQUEST, REQUEST] }, 'E1101 $.requests[1].id'],
    ['a vehicle id used twice', { ...PROBLEM, vehicles: [VEHICLE, VEHICLE] }, 'E1301 $.vehicles[1].id'],
    ['an unknown allowed vehicle', withRequest({ vehicles: ['V9'] }), 'E1103 $.requests[0].vehicles[0]'],
    ['a reversed shift', withVehicle({ shift: { start: 5, end: 4 } }), 'E1302 $.vehicles[0].shift'],
    [
      'a reversed break',
      withVehicle({ breaks: [{ earliest: 5, latest: 4, duration: 1 }] }),
      'E1303 $.vehicles[0].breaks[0]',
    ],
    ['no layout', withVehicle({ layouts: [] }), 'E1304 $.vehicles[0].layouts'],
    [
      'a matrix that is not square',
      { ...PROBLEM, travel: { ...TRAVEL, duration: [[0, 5], [5]] } },
      'E1501 $.travel.duration[1]',
    ],
    ['matrices of two sizes', { ...PROBLEM, travel: { duration: [[0]], distance: TRAVEL.distance } }, 'E1501 $.travel'],
    [
      'a row outside the matrix',
      withRequest({ pickup: { location: 2, window: [0, 5], service: 0 } }),
      'E1502 $.requests[0].pickup.location',
    ],
    [
      'an infinite way',
      {
        ...PROBLEM,
        travel: {
          ...TRAVEL,
          duration: [
            [0, Number.POSITIVE_INFINITY],
            [5, 0],
          ],
        },
      },
      'E1503 $.travel.duration[0][1]',
    ],
    [
      'a negative way',
      {
        ...PROBLEM,
        travel: {
          ...TRAVEL,
          distance: [
            [0, -5],
            [5, 0],
          ],
        },
      },
      'E1003 $.travel.distance[0][1]',
    ],
    ['an unknown request kept apart', { ...PROBLEM, apart: [['r1', 'r9']] }, 'E1104 $.apart[0][1]'],
    ['a request kept apart from itself', { ...PROBLEM, apart: [['r1', 'r1']] }, 'E1604 $.apart[0]'],
    [
      'an unknown preferred vehicle',
      { ...PROBLEM, prefer: [{ request: 'r1', vehicle: 'X', value: 1 }] },
      'E1103 $.prefer[0].vehicle',
    ],
    [
      'two initial routes of a vehicle',
      {
        ...PROBLEM,
        initial: [
          { vehicle: 'V1', stops: [] },
          { vehicle: 'V1', stops: [] },
        ],
      },
      'E1601 $.initial[1].vehicle',
    ],
    [
      'a frozen pickup twice',
      frozen({ request: 'r1', kind: 'pickup', begin: 11 }, { request: 'r1', kind: 'pickup', begin: 15 }),
      'E1602 $.frozen[0].stops[1]',
    ],
    [
      'a frozen dropoff without a pickup',
      frozen({ request: 'r1', kind: 'dropoff', begin: 11 }),
      'E1602 $.frozen[0].stops[0]',
    ],
    [
      'frozen times before the start',
      frozen({ request: 'r1', kind: 'pickup', begin: 9 }),
      'E1603 $.frozen[0].stops[0]',
    ],
    [
      'frozen times that run backwards',
      frozen({ request: 'r1', kind: 'pickup', begin: 20 }, { request: 'r1', kind: 'dropoff', begin: 20.5 }),
      'E1603 $.frozen[0].stops[1]',
    ],
    [
      'a frozen stop of an unknown kind',
      frozen({ request: 'r1', kind: 'lunch', begin: 20 }),
      'E1001 $.frozen[0].stops[0].kind',
    ],
  ];
  for (const [what, input, name] of cases) {
    test(what, () => {
      expect(namesOf(input)).toContain(name);
    });
  }

  test('all at once, each with a cause and what to do', () => {
    const faults = faultsOf({
      ...withVehicle({ start: 7, layouts: [] }),
      requests: [{ ...REQUEST, penalty: -1, load: { seat: Number.NaN } }],
    });
    expect(faults.map(({ code }) => code).sort()).toEqual(['E1002', 'E1003', 'E1304', 'E1502']);
    for (const fault of faults) expect(Math.min(fault.cause.length, fault.action.length)).toBeGreaterThan(10);
  });

  test('a matrix broken everywhere does not bury the rest', () => {
    const row = Array.from({ length: 100 }, () => Number.NaN);
    const faults = faultsOf({
      ...PROBLEM,
      travel: { duration: Array.from({ length: 100 }, () => row), distance: TRAVEL.distance },
    });
    expect(faults.length).toBeLessThan(30);
  });
});
