/** What createShift and updateShift check alike. */
import { DateTime } from 'luxon';
import type { InputChecks } from '../../domain/input-checks.ts';
import { HOUSE_ZONE, toLocalDate } from '../../domain/local-time.ts';
import type { Fault } from '../../domain/outcome.ts';
import { missingBreakMinutes } from '../../domain/shift-breaks.ts';
import type { ShiftBreakRecord } from './fleet-records.ts';

export interface BreakInput {
  readonly earliestAt: DateTime<true>;
  readonly latestAt: DateTime<true>;
  readonly durationSeconds: number;
}

export interface ShiftTimes {
  readonly startAt: DateTime<true>;
  readonly endAt: DateTime<true>;
}

const MOST_HOURS = 16;

/**
 * The caller's wall clock, when its offset is one of the house's, must show a time that exists: 02:30+01:00 on the last Sunday
 * of March is skipped, and whoever wrote it meant another time.
 */
export function checkExists(path: string, instant: DateTime<true>): Fault<'TIME_NOT_EXISTING'> | undefined {
  const atHome = instant.setZone(HOUSE_ZONE);
  if (instant.offset === atHome.offset || (instant.offset !== 60 && instant.offset !== 120)) return undefined;
  const wall = DateTime.fromObject(
    { year: instant.year, month: instant.month, day: instant.day, hour: instant.hour, minute: instant.minute },
    { zone: HOUSE_ZONE },
  );
  const exists = wall.hour === instant.hour && wall.minute === instant.minute;
  return exists ? undefined : { code: 'TIME_NOT_EXISTING', path: [path] };
}

/** Length, order, breaks inside, and the service date: the shift begins on it or in the night after it. */
export function checkTimes(
  check: InputChecks,
  times: ShiftTimes,
  breaks: readonly ShiftBreakRecord[],
  serviceDate: string,
): void {
  const { startAt, endAt } = times;
  const hours = endAt.diff(startAt, 'hours').hours;
  check.require(hours > 0 && hours <= MOST_HOURS, {
    code: 'INVALID',
    path: ['endAt'],
    textKey: 'INVALID_SHIFT_LENGTH',
  });
  const night = toLocalDate(startAt.minus({ hours: 6 }).toJSDate());
  check.require(toLocalDate(startAt.toJSDate()) === serviceDate || night === serviceDate, {
    code: 'INVALID',
    path: ['serviceDate'],
    textKey: 'INVALID_SERVICE_DATE',
  });
  check.require(breaks.length <= 10, { code: 'INVALID', path: ['breaks'] });
  for (const due of breaks) {
    const inside =
      due.earliestAt >= startAt.toJSDate() &&
      due.earliestAt <= due.latestAt &&
      due.latestAt.getTime() + due.durationSeconds * 1_000 <= endAt.toMillis();
    check.require(inside, { code: 'INVALID', path: ['breaks'], textKey: 'INVALID_BREAK' });
    check.integer(['breaks', 'durationSeconds'], due.durationSeconds, 300, 7_200);
  }
}

/** The labour code's breaks (domain.md, "Rules"): over 6 hours 20 minutes, over 9 hours 25 more. @returns with the minutes missing */
export function checkBreaks(
  { startAt, endAt }: ShiftTimes,
  breaks: readonly ShiftBreakRecord[],
): Fault<'BREAKS_MISSING'> | undefined {
  const seconds = endAt.diff(startAt, 'seconds').seconds;
  const missing = missingBreakMinutes(
    seconds,
    breaks.map((due) => due.durationSeconds),
  );
  return missing > 0 ? { code: 'BREAKS_MISSING', path: ['breaks'], values: { missing } } : undefined;
}

/** Instants as records hold them. */
export function toBreaks(breaks: readonly BreakInput[]): readonly ShiftBreakRecord[] {
  return breaks.map(({ earliestAt, latestAt, durationSeconds }) => ({
    earliestAt: earliestAt.toJSDate(),
    latestAt: latestAt.toJSDate(),
    durationSeconds,
  }));
}
