import { expect, test } from 'vitest';
import { estimatePickups, type PlannedStop, type RecordedEvent } from '../../../src/domain/pickup-estimates.ts';

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);

/** @param times arrival, begin, departure */
function stop(
  kind: PlannedStop['kind'],
  tripId: string | null,
  ...times: readonly [string, string, string]
): PlannedStop {
  const [arrival, begin, departure] = times;
  return {
    ...{ kind, tripId, scheduledArrivalAt: at(arrival), scheduledBeginAt: at(begin) },
    scheduledDepartureAt: at(departure),
  };
}

/** a boards at 7:00, b at 7:20 after 5 minutes of waiting, a break of 20 minutes, c at 8:30. */
const RUN = [
  stop('pull_out', null, '06:50', '06:50', '06:50'),
  stop('pickup', 'a', '07:00', '07:00', '07:01'),
  stop('pickup', 'b', '07:15', '07:20', '07:21'),
  stop('dropoff', 'a', '07:40', '07:40', '07:41'),
  stop('dropoff', 'b', '07:50', '07:50', '07:51'),
  stop('break', null, '07:51', '08:00', '08:20'),
  stop('pickup', 'c', '08:30', '08:30', '08:31'),
];

function event(kind: RecordedEvent['kind'], tripId: string, time: string): RecordedEvent {
  return { kind, tripId, deviceTime: at(time) };
}

function estimate(events: readonly RecordedEvent[], now: string): Readonly<Record<string, string>> {
  const found = estimatePickups(RUN, events, at(now));
  return Object.fromEntries([...found].map(([trip, time]) => [trip, time.toISOString().slice(11, 16)]));
}

test('says nothing of a run where nobody has recorded anything', () => {
  expect(estimate([], '07:30')).toEqual({});
});

test('carries the lateness on, less what waiting swallows', () => {
  // 12 minutes late at a; 5 of them are waiting before b (7:15 + 12 = 7:27); the wait of 9 minutes before the break leaves none for c.
  expect(estimate([event('boarded', 'a', '07:13')], '07:14')).toEqual({ b: '07:27', c: '08:30' });
});

test('does not promise to be earlier than planned', () => {
  expect(estimate([event('boarded', 'a', '06:58')], '06:59')).toEqual({ b: '07:20', c: '08:30' });
});

test('is never before now, and what is overdue delays what follows', () => {
  // Nobody has recorded b by 7:50: 30 minutes late, 21 after the wait before the break.
  expect(estimate([event('boarded', 'a', '07:01')], '07:50')).toEqual({ b: '07:50', c: '08:51' });
});

test('a driver who stands at the door begins there', () => {
  expect(estimate([event('boarded', 'a', '07:01'), event('arrived', 'b', '07:25')], '07:26')).toMatchObject({
    b: '07:26',
  });
});

test('whoever did not come delays nobody but by the waiting', () => {
  const events = [event('boarded', 'a', '07:01'), event('arrived', 'b', '07:15'), event('no_show', 'b', '07:27')];
  // 6 minutes late at b; nothing to wait for until the break, which begins 9 minutes after the last dropoff.
  expect(estimate(events, '07:28')).toEqual({ c: '08:30' });
});
