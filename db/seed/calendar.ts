/** Which weekday's habits a date follows, given the calendar of the consortium. */
import { DateTime } from 'luxon';

export const ZONE = 'Europe/Budapest';

export interface CalendarDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly kind: string;
}

/** ISO weekday of a date, 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: string): number => DateTime.fromISO(date, { zone: 'utc' }).weekday;

/** The date `days` later (earlier when negative). */
export const addDays = (date: string, days: number): string =>
  DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toISODate() ?? date;

/**
 * The weekday whose pattern a date follows: a holiday and a moved day off are Sundays (7), a moved working day is a Friday
 * (5), a blackout is no service at all (null), any other date itself.
 */
export const serviceWeekday = (date: string, calendar: readonly CalendarDay[]): number | null => {
  const kinds = new Set(calendar.filter((day) => day.date === date).map((day) => day.kind));
  if (kinds.has('blackout')) return null;
  if (kinds.has('moved_working_day')) return 5;
  return kinds.has('holiday') || kinds.has('moved_day_off') ? 7 : weekdayOf(date);
};

/** Whether the pattern that the date follows (serviceWeekday) is that of Monday to Friday; a blackout is no working day. */
export const isWorkingDay = (date: string, calendar: readonly CalendarDay[]): boolean => {
  const weekday = serviceWeekday(date, calendar);
  return weekday !== null && weekday <= 5;
};

/** The instant, as ISO with its offset, `minutes` of the wall clock after local midnight of a date; may be over 1440. */
export const atMinute = (date: string, minutes: number): string => {
  const day = addDays(date, Math.floor(minutes / 1440));
  const [hour, minute] = [Math.floor((minutes % 1440) / 60), minutes % 60];
  const local = DateTime.fromISO(day, { zone: ZONE }).set({ hour, minute });
  const iso = local.toISO({ suppressMilliseconds: true });
  if (iso === null) throw new RangeError(`"${date}" is not a date; write it like 2026-03-29.`);
  return iso;
};
