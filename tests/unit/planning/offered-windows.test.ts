import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/domain/policy.ts';
import { toOfferedWindows } from '../../../src/planning/offered-windows.ts';

const MIDNIGHT = Date.parse('2026-11-17T00:00:00+01:00');
const minute = 60_000;
const SEED = 20261117;

/** A range of up to two hours in the day, a pickup inside it, and a ride of up to an hour. */
const legs = fc
  .record({
    from: fc.integer({ min: 5 * 60, max: 18 * 60 }),
    length: fc.integer({ min: 0, max: 120 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    ride: fc.double({ min: 1, max: 60, noNaN: true }),
  })
  .map(({ from, length, at, ride }) => {
    const earliest = new Date(MIDNIGHT + from * minute);
    const latest = new Date(earliest.getTime() + length * minute);
    const pickupMs = earliest.getTime() + at * length * minute;
    const dropoffMs = pickupMs + (1 + ride) * minute;
    const dropoff = { earliest, latest: new Date(Math.ceil(latest.getTime() + 61 * minute)) };
    return {
      pickupMs,
      dropoffMs,
      windows: { pickup: { earliest, latest }, dropoff },
      boardingSeconds: 60,
      longestRideSeconds: 3600,
    };
  });

test('what is told contains the insertion and lies inside the windows', () => {
  fc.assert(
    fc.property(legs, (leg) => {
      const told = toOfferedWindows(leg, DEFAULT_POLICY);
      expect(told.pickup.earliest.getTime()).toBeGreaterThanOrEqual(leg.windows.pickup.earliest.getTime());
      expect(told.pickup.latest.getTime()).toBeLessThanOrEqual(
        Math.max(leg.windows.pickup.latest.getTime(), Math.ceil(leg.pickupMs)),
      );
      expect(told.pickup.earliest.getTime()).toBeLessThanOrEqual(leg.pickupMs);
      expect(told.pickup.latest.getTime()).toBeGreaterThanOrEqual(leg.pickupMs);
      expect(told.arrivalLatest.getTime()).toBeGreaterThanOrEqual(leg.dropoffMs);
      expect(told.arrivalLatest.getTime()).toBeLessThanOrEqual(leg.windows.dropoff.latest.getTime());
      expect(told.pickup.latest.getTime() - told.pickup.earliest.getTime()).toBeLessThanOrEqual(30 * minute);
    }),
    { seed: SEED },
  );
});

test('a window in the open is half an hour wide and begins at a round time', () => {
  const at = (time: string) => new Date(`2026-11-17T${time}:00+01:00`);
  const windows = {
    pickup: { earliest: at('07:00'), latest: at('09:00') },
    dropoff: { earliest: at('07:10'), latest: at('09:30') },
  };
  const leg = { pickupMs: at('08:07').getTime(), dropoffMs: at('08:20').getTime(), windows };
  // 08:07 − 20 = 07:47, down to 07:45; half an hour later 08:15; then a minute of boarding and half an hour of ride, 08:46, down to 08:45.
  expect(toOfferedWindows({ ...leg, boardingSeconds: 60, longestRideSeconds: 1800 }, DEFAULT_POLICY)).toEqual({
    pickup: { earliest: at('07:45'), latest: at('08:15') },
    arrivalLatest: at('08:45'),
  });
});
