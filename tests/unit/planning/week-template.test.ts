import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem, Solution } from '../../../solver/index.ts';
import { applyTemplate, listCrowdedOut, regularKey, type WeekTemplate } from '../../../src/planning/week-template.ts';

const MIDNIGHT = new Date('2026-11-16T00:00:00+01:00');
const at = (hours: number) => new Date(MIDNIGHT.getTime() + hours * 3_600_000);
const shift = (id: string, vehicleId: string, driverId: string, from: number) =>
  [id, { id, vehicleId, driverId, startAt: at(from), endAt: at(from + 8) }] as const;
// biome-ignore lint/suspicious/noExplicitAny: only what the template looks at of a shift
const shifts = new Map<string, any>([
  shift('s1', 'v1', 'd1', 6),
  shift('s2', 'v2', 'd2', 6),
  shift('s3', 'v1', 'd3', 14),
]);
const KEY = regularKey('order', 'outbound');
const template = (pickupSeconds: number, vehicleId = 'v1', driverId = 'd1'): WeekTemplate => {
  const of = { vehicleId, driverId, shiftStartSeconds: 6 * 3600 };
  return {
    rides: [{ key: KEY, pickupSeconds, ...of }],
    routes: [
      {
        ...of,
        stops: [
          { key: KEY, kind: 'pickup' },
          { key: KEY, kind: 'dropoff' },
        ],
      },
    ],
  };
};
const problemOf = (window: readonly [number, number]): Problem => ({
  ...{ travel: { duration: [[0]], distance: [[0]] }, vehicles: [] },
  requests: ['trip', 'other'].map((id) => ({
    ...{
      id,
      pickup: { location: 0, window, service: 60 },
      dropoff: { location: 0, window: [0, 90_000] as const, service: 60 },
    },
    ...{ load: { seat: 1 }, penalty: 1000 },
  })),
});
const keyOf = new Map([['trip', KEY]]);
const wishes = { stabilitySeconds: 300, otherVehicleForint: 200 };
const apply = (window: readonly [number, number], of: WeekTemplate, more = {}) =>
  applyTemplate({ problem: problemOf(window), shifts, midnight: MIDNIGHT }, keyOf, of, { ...wishes, ...more });

describe('a day with the template of its week', () => {
  it('picks a regular rider up within half of the stability around the time of the week, and prefers its vehicle', () => {
    const problem = apply([25_000, 28_000], template(26_000));
    expect(problem.requests[0]?.pickup.window).toEqual([25_850, 26_150]);
    expect(problem.requests[1]?.pickup.window).toEqual([25_000, 28_000]);
    expect(problem.prefer).toEqual([{ request: 'trip', vehicle: 's1', value: 200 }]);
    expect(problem.initial).toEqual([
      {
        vehicle: 's1',
        stops: [
          { request: 'trip', kind: 'pickup' },
          { request: 'trip', kind: 'dropoff' },
        ],
      },
    ]);
  });

  it('takes the same vehicle with another driver before another vehicle, but no shift that begins hours later', () => {
    expect(apply([25_000, 28_000], template(26_000, 'v1', 'd9')).prefer?.[0]?.vehicle).toBe('s1');
    expect(apply([25_000, 28_000], template(26_000, 'v9', 'd3')).prefer).toEqual([]);
  });

  it('keeps a promise that lies elsewhere, and sets free whom the week crowds out', () => {
    expect(apply([27_000, 28_000], template(26_000)).requests[0]?.pickup.window).toEqual([27_000, 28_000]);
    expect(
      apply([25_000, 28_000], template(26_000), { released: new Set(['trip']) }).requests[0]?.pickup.window,
    ).toEqual([25_000, 28_000]);
    const unserved = ['trip', 'other'].map((request) => ({
      request,
      reason: { code: 'COST' as const, shortfall: null, detail: '' },
    }));
    expect(listCrowdedOut({ unserved } as unknown as Solution, keyOf, template(26_000))).toEqual(new Set(['trip']));
  });

  it('never asks for what the day does not allow, and for no more than the stability wherever the time lies inside', () => {
    const window = fc
      .tuple(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 7200 }))
      .map(([from, width]) => [from, from + width] as const);
    fc.assert(
      fc.property(window, fc.integer({ min: 0, max: 60_000 }), (own, target) => {
        const [from, to] = apply(own, template(target)).requests[0]?.pickup.window ?? [0, 0];
        expect(own[0] <= from && from <= to && to <= own[1]).toBe(true);
        if (own[0] <= target && target <= own[1]) expect(to - from).toBeLessThanOrEqual(300);
      }),
    );
  });
});
