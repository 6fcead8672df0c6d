/** What the house's clock shows, as an instant. */
import { expect, test } from 'vitest';
import { toInstantOf } from '../../../src/console/shared/time.ts';

/** The night in which the clocks are set back, at three on the 25th. */
const night = { startAt: '2026-10-24T20:00:00+02:00', endAt: '2026-10-25T04:00:00+01:00' };
const day = { startAt: '2026-10-24T06:00:00+02:00', endAt: '2026-10-24T14:00:00+02:00' };

test.each([
  ['in the evening', '23:15', night, '2026-10-24T21:15:00.000Z'],
  ['after midnight', '01:30', night, '2026-10-24T23:30:00.000Z'],
  ['after the clocks were set back', '03:30', night, '2026-10-25T02:30:00.000Z'],
  ['before the shift, known in advance', '05:00', day, '2026-10-24T03:00:00.000Z'],
  ['after the shift', '15:00', day, '2026-10-24T13:00:00.000Z'],
])('%s', (_, clock, span, instant) => {
  expect(toInstantOf('2026-10-24', clock, span)).toBe(instant);
});
