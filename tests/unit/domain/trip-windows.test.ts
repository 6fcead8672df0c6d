import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSeconds, secondsBetween } from '../../../src/domain/local-time.ts';
import { DEFAULT_POLICY as policy } from '../../../src/domain/policy.ts';
import {
  divideOutboundAndReturn,
  longestRideSeconds,
  outboundDoneAt,
  toTripWindows,
  toWillCallWindows,
} from '../../../src/domain/trip-windows.ts';

const AT = new Date('2026-11-17T08:00:00Z');
const minutes = (count: number) => addSeconds(AT, count * 60);

describe('the longest ride', () => {
  test.each([
    // direct: max(direct + 10, min(1.5 · direct + 15, direct + 30, 60)) minutes
    [4, 21], // 1.5 · 4 + 15
    [10, 30], // 1.5 · 10 + 15
    [30, 60], // direct + 30 = 1.5 · direct + 15 = 60
    [40, 60], // the cap
    [50, 60], // direct + 10 meets the cap
    [70, 80], // beyond it direct + 10 wins
  ])('of a direct ride of %i minutes is %i minutes', (direct, longest) => {
    expect(longestRideSeconds(direct * 60, policy)).toBe(longest * 60);
  });

  test('always leaves ten minutes for a detour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (direct) => {
        expect(longestRideSeconds(direct, policy)).toBeGreaterThanOrEqual(direct + 600);
      }),
    );
  });
});

describe('the windows of a ride', () => {
  test('to an appointment reach from half an hour before it back to the longest and the direct ride', () => {
    const windows = toTripWindows({ timing: 'arrive_by', at: AT, directSeconds: 600, boardingSeconds: 60 }, policy);
    expect(windows.dropoff).toEqual({ earliest: minutes(-30), latest: AT });
    // Longest 30 min + boarding 1 min before the earliest arrival; direct 10 min + boarding 1 min before the latest.
    expect(windows.pickup).toEqual({ earliest: minutes(-61), latest: minutes(-11) });
  });

  test('from a time on are as wide as the policy says', () => {
    const windows = toTripWindows({ timing: 'depart_after', at: AT, directSeconds: 600, boardingSeconds: 240 }, policy);
    expect(windows.pickup).toEqual({ earliest: AT, latest: minutes(30) });
    // Boarding 4 + direct 10 at the earliest; 30 + 4 + longest 30 at the latest.
    expect(windows.dropoff).toEqual({ earliest: minutes(14), latest: minutes(64) });
  });

  test('let the direct ride keep both ends, whatever is asked', () => {
    const timing = fc.constantFrom('arrive_by' as const, 'depart_after' as const);
    const direct = fc.integer({ min: 0, max: 7200 });
    const boarding = fc.integer({ min: 0, max: 1800 });
    fc.assert(
      fc.property(timing, direct, boarding, (t, directSeconds, boardingSeconds) => {
        const windows = toTripWindows({ timing: t, at: AT, directSeconds, boardingSeconds }, policy);
        const { pickup, dropoff } = windows;
        const arrival = addSeconds(pickup.latest, boardingSeconds + directSeconds);
        expect(pickup.earliest <= pickup.latest).toBe(true);
        expect(dropoff.earliest <= arrival && arrival <= dropoff.latest).toBe(true);
        expect(windows.longestRideSeconds).toBeGreaterThanOrEqual(directSeconds);
      }),
    );
  });
});

describe('the way back', () => {
  const there = toTripWindows({ timing: 'arrive_by', at: AT, directSeconds: 600, boardingSeconds: 60 }, policy);

  test('may begin when the appointment is, or when whoever leaves after a time can be there', () => {
    expect(outboundDoneAt('arrive_by', there, 60)).toEqual(AT);
    const later = toTripWindows({ timing: 'depart_after', at: AT, directSeconds: 600, boardingSeconds: 60 }, policy);
    // Boarding 1, direct 10, alighting 1.
    expect(outboundDoneAt('depart_after', later, 60)).toEqual(minutes(12));
  });

  test('on call reaches to the end of the service, and is refused when nothing is left of it', () => {
    const ride = { directSeconds: 600, boardingSeconds: 60, alightingSeconds: 60 };
    const open = toWillCallWindows(there, ride, minutes(240), policy);
    expect(open?.pickup).toEqual({ earliest: minutes(-29), latest: minutes(229) });
    expect(toWillCallWindows(there, ride, minutes(-20), policy)).toBeNull();
  });

  test('never begins before the outbound is done, and neither loses its window', () => {
    const offset = fc.integer({ min: -3600, max: 3600 });
    const width = fc.integer({ min: 0, max: 3600 });
    fc.assert(
      fc.property(width, offset, width, fc.integer({ min: 0, max: 600 }), (w1, shift, w2, alighting) => {
        const outbound = { earliest: AT, latest: addSeconds(AT, w1) };
        const start = addSeconds(AT, alighting + Math.abs(shift));
        const back = { earliest: start, latest: addSeconds(start, w2) };
        const divided = divideOutboundAndReturn(outbound, back, alighting);
        expect(secondsBetween(divided.outbound.latest, divided.back.earliest)).toBeGreaterThanOrEqual(alighting);
        expect(divided.outbound.earliest <= divided.outbound.latest).toBe(true);
        expect(divided.back.earliest <= divided.back.latest).toBe(true);
      }),
    );
  });
});
