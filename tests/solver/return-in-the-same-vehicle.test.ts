/** A pair that was looked at left the outbound in the vehicle's price: the second answer to one question was free of charge. */
import { expect, test } from 'vitest';
import { openDay, type Problem, type Request } from '../../solver/index.ts';

// The garage at 0 of a line, home at 1 and the surgery at 2, 10 apart.
const line = [
  [0, 10, 20],
  [10, 0, 10],
  [20, 10, 0],
];
const day: Problem = {
  name: 'line',
  travel: { duration: line, distance: line },
  vehicles: [
    {
      ...{ id: 'V1', start: 0, end: 0, layouts: [{ seat: 8 }], shift: { start: 0, end: 1_000 } },
      cost: { fixed: 0, perMetre: 1, perSecond: 0 },
    },
  ],
  requests: [],
};
const ride = (id: string, from: number, to: number, window: readonly [number, number]): Request => ({
  ...{ id, load: { seat: 1 }, penalty: null },
  pickup: { location: from, window, service: 0 },
  dropoff: { location: to, window, service: 0 },
});

test('the same question has the same answer however often it is asked, and leaves the day as it was', () => {
  const open = openDay(day, []);
  const ask = () => open.findPairs(ride('there', 1, 2, [0, 200]), ride('back', 2, 1, [300, 500]));
  const first = ask();
  // There 0-1-2-0 = 40; the return is on the way to the garage.
  expect(first.map(({ outbound, back }) => [outbound.addedDistance, back.addedDistance])).toEqual([[40, 0]]);
  expect(ask()).toEqual(first);
  expect(open.writeRoutes()).toEqual([]);
});
