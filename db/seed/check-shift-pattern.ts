/** Checks the weekly shift pattern: breaks by the labour code, no vehicle or driver twice at once, enough rest. */
import type { SeedFault } from './fault.ts';
import { minutesOf } from './fields.ts';
import type { SeedTables } from './read-folder.ts';

type Shift = SeedTables['shifts'][number];

const DAY_MINUTES = 1440;
/** Labour code (2012. évi I. törvény) § 103: 20 minutes over 6 hours, 25 more over 9 hours; § 99: 12 hours a day at most. */
const LONG = 6 * 60;
const VERY_LONG = 9 * 60;
const MOST = 12 * 60;
/** § 104: between two days' work at least 11 hours. */
const REST = 11 * 60;

/** Minutes from midnight of the service date; an end not after the start lies on the next day. */
export const spanOf = (shift: Pick<Shift, 'start' | 'end'>): { readonly start: number; readonly end: number } => {
  const start = minutesOf(shift.start);
  const end = minutesOf(shift.end);
  return { start, end: end > start ? end : end + DAY_MINUTES };
};

/** A break's times lie on the next day when they are before the shift's start. */
export const minuteInShift = (shift: Pick<Shift, 'start'>, time: string): number => {
  const minute = minutesOf(time);
  return minute < minutesOf(shift.start) ? minute + DAY_MINUTES : minute;
};

const checkBreaks = (shift: Shift): string | null => {
  const { start, end } = spanOf(shift);
  const length = end - start;
  if (length > MOST) return `lasts ${length} minutes; the labour code allows 720 a day`;
  const owed = (length > LONG ? 20 : 0) + (length > VERY_LONG ? 25 : 0);
  const given = shift.breaks.reduce((sum, pause) => sum + pause.minutes, 0);
  if (given < owed)
    return `lasts ${length} minutes and has ${given} minutes of break; the labour code asks for ${owed}`;
  let free = start;
  for (const pause of shift.breaks) {
    const [earliest, latest] = [minuteInShift(shift, pause.earliest), minuteInShift(shift, pause.latest)];
    if (earliest < free || latest < earliest || latest + pause.minutes > end)
      return `the break ${pause.earliest}-${pause.latest} does not lie in the shift, or overlaps the one before`;
    free = latest + pause.minutes;
  }
  return null;
};

interface Duty {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The week twice over, so that Sunday meets Monday. */
const listDuties = (shifts: readonly Shift[]): readonly Duty[] =>
  shifts
    .flatMap((shift) =>
      shift.weekdays.flatMap((weekday) =>
        [0, 7].map((week) => {
          const { start, end } = spanOf(shift);
          const midnight = (weekday - 1 + week) * DAY_MINUTES;
          return { row: shift.row, from: midnight + start, to: midnight + end };
        }),
      ),
    )
    .sort((a, b) => a.from - b.from);

const checkApart = (
  shifts: readonly Shift[],
  field: 'vehicle' | 'driver',
  gap: number,
  message: string,
): readonly SeedFault[] => {
  const names = new Set(shifts.map((shift) => shift[field]));
  const faults = new Map<number, SeedFault>();
  for (const name of names) {
    const duties = listDuties(shifts.filter((shift) => shift[field] === name));
    duties.forEach((duty, index) => {
      const before = duties[index - 1];
      if (before && duty.from < before.to + gap)
        faults.set(duty.row, { file: 'shift-pattern.csv', row: duty.row, field, message });
    });
  }
  return [...faults.values()];
};

/** Over the whole week and round its end: Sunday is followed by Monday. */
export const checkShiftPattern = (tables: Pick<SeedTables, 'shifts'>): readonly SeedFault[] => [
  ...tables.shifts.flatMap((shift) => {
    const message = checkBreaks(shift);
    return message === null ? [] : [{ file: 'shift-pattern.csv', row: shift.row, field: 'breaks', message }];
  }),
  ...checkApart(tables.shifts, 'vehicle', 0, 'this vehicle is in another shift at the same time; change one of them'),
  ...checkApart(
    tables.shifts,
    'driver',
    REST,
    'this driver has not rested 11 hours since the shift before; choose another driver',
  ),
];
