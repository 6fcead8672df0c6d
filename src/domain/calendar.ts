/**
 * What a date is by the calendar of the consortium: a day that is worked, a day off, a day of school. The table of special days is
 * edited by people, because moved working days come by decree year by year.
 */
import { weekdayOf } from './local-time.ts';

export const CALENDAR_DAY_KINDS = [
  'holiday',
  'moved_working_day',
  'moved_day_off',
  'school_holiday',
  'blackout',
] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

export interface CalendarDay {
  readonly serviceDate: string;
  readonly kind: CalendarDayKind;
}

export interface Calendar {
  readonly is: (date: string, kind: CalendarDayKind) => boolean;
  /** Years that have a holiday entered; any other year was forgotten. */
  readonly knownYears: ReadonlySet<number>;
}

const FRIDAY = 5;

/** @param days what people entered, of any years and in any order */
export function createCalendar(days: readonly CalendarDay[]): Calendar {
  const entered = new Set(days.map((day) => `${day.serviceDate} ${day.kind}`));
  const holidays = days.filter((day) => day.kind === 'holiday');
  return {
    is: (date, kind) => entered.has(`${date} ${kind}`),
    knownYears: new Set(holidays.map((day) => Number(day.serviceDate.slice(0, 4)))),
  };
}

/** A public holiday, or a weekday given off for a Saturday that is worked. */
export function isDayOff(date: string, calendar: Calendar): boolean {
  return calendar.is(date, 'holiday') || calendar.is(date, 'moved_day_off');
}

/** Monday to Friday but for days off, and Saturdays that are worked. A holiday wins over a moved working day entered by mistake. */
export function isWorkingDay(date: string, calendar: Calendar): boolean {
  if (isDayOff(date, calendar)) return false;
  return calendar.is(date, 'moved_working_day') || weekdayOf(date) <= FRIDAY;
}

/** A working day outside of the school holidays. */
export function isSchoolDay(date: string, calendar: Calendar): boolean {
  return isWorkingDay(date, calendar) && !calendar.is(date, 'school_holiday');
}

/** The weekdays whose habits a date follows: a worked Saturday is a Friday as well, by custom and by service hours. */
export function habitsOf(date: string, calendar: Calendar): readonly number[] {
  const weekday = weekdayOf(date);
  return calendar.is(date, 'moved_working_day') && weekday !== FRIDAY ? [FRIDAY, weekday] : [weekday];
}

/** Whether somebody must enter the holidays of a year before standing orders are asked for in it. */
export function isYearMissing(year: number, calendar: Calendar): boolean {
  return !calendar.knownYears.has(year);
}
