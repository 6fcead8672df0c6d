import { describe, expect, test } from 'vitest';
import { findManifestChanges } from '../../src/modules/plans/manifest-changes.ts';
import type { StopRow } from '../../src/modules/plans/plan-records.ts';

const stop = (kind: StopRow['kind'], tripId: string, minute: number): StopRow => {
  const at = new Date(Date.UTC(2026, 10, 16, 7, minute));
  return {
    ...{ id: `${kind} ${tripId}`, planId: 'p', runId: 'r', position: 0, kind, placeId: 'somewhere', tripId },
    ...{ scheduledArrivalAt: at, scheduledBeginAt: at, scheduledDepartureAt: at },
    ...{ seatsAboard: 0, wheelchairsAboard: 0, secondsFromPrevious: 0, metresFromPrevious: 0 },
  };
};
const ride = (tripId: string, from: number, to: number) => [stop('pickup', tripId, from), stop('dropoff', tripId, to)];
const trips = new Map([
  ['a', { riderName: 'Already there', state: 'completed' }],
  ['b', { riderName: 'Boarded', state: 'on_board' }],
  ['n', { riderName: 'Nobody came', state: 'no_show' }],
  ['w', { riderName: 'Waits', state: 'published' }],
]);

describe('what a new manifest tells the driver', () => {
  test('names nobody with whom there is nothing left to do', () => {
    // A repair writes the stops that were driven as they were driven: seven minutes late here.
    const before = [...ride('a', 0, 10), ...ride('n', 2, 12), ...ride('b', 5, 30), ...ride('w', 40, 50)];
    const after = [...ride('a', 7, 17), stop('pickup', 'b', 12), stop('dropoff', 'b', 30), ...ride('w', 45, 55)];
    expect(findManifestChanges(before, after, trips)).toEqual({ added: [], removed: [], moved: ['Waits'] });
  });

  test('names whoever is aboard when the way out has another time', () => {
    const before = [...ride('b', 5, 30), ...ride('w', 40, 50)];
    const after = [...ride('b', 5, 36), ...ride('w', 40, 50)];
    expect(findManifestChanges(before, after, trips)).toEqual({ added: [], removed: [], moved: ['Boarded'] });
  });

  test('is nothing when the stops are the same', () => {
    expect(findManifestChanges(ride('w', 1, 2), ride('w', 1, 2), trips)).toBeNull();
  });
});
