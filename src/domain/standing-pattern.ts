/**
 * Which days a standing order asks for, and at what times.
 *
 * Days are service dates: a time before 03:00 lies in the night after its day. A rotation's week brings its own times; a shift that
 * ends before it begins ends on the next day, so the way home of a Friday's night lies on the Saturday.
 */
import { type Calendar, habitsOf, isDayOff, isSchoolDay } from './calendar.ts';
import { addDays, daysBetween, isLocalDate, SERVICE_DAY_BEGINS_HOUR, weekdayOf } from './local-time.ts';

export interface RotationWeek {
  readonly weekdays: readonly number[];
  /** `HH:mm`. */
  readonly begins: string;
  readonly ends: string;
}

export type StandingPattern =
  | {
      readonly kind: 'weekly';
      readonly weekdays: readonly number[];
      readonly everyWeeks: number;
      /** A day of a week that is asked for. */
      readonly anchor: string;
    }
  | {
      readonly kind: 'rotation';
      /** A day of the first week of the cycle. */
      readonly anchor: string;
      readonly weeks: readonly RotationWeek[];
    };

export interface PatternException {
  readonly serviceDate: string;
  readonly kind: 'skip' | 'change';
  readonly localTime: string | null;
  readonly returnLocalTime: string | null;
}

export interface StandingRule {
  readonly pattern: StandingPattern;
  /** `HH:mm`; null for a rotation. */
  readonly localTime: string | null;
  readonly returnKind: 'none' | 'fixed' | 'will_call';
  /** `HH:mm`; for a fixed return without a rotation. */
  readonly returnLocalTime: string | null;
  readonly onHolidays: 'skip' | 'run';
  readonly schoolDaysOnly: boolean;
  readonly validFrom: string;
  /** Null: until further notice. */
  readonly validTo: string | null;
  readonly exceptions: readonly PatternException[];
}

/** What is asked for on one day; wall-clock times as a caller would say them, `2026-11-23T07:30`. */
export interface Occurrence {
  readonly serviceDate: string;
  readonly at: string;
  readonly returnAt: string | null;
}

export const MOST_WEEKS = 26;

/** What is asked for on a service date, or null. */
export function occurrenceOn(rule: StandingRule, date: string, calendar: Calendar): Occurrence | null {
  if (date < rule.validFrom || (rule.validTo !== null && date > rule.validTo)) return null;
  const exception = rule.exceptions.find((entry) => entry.serviceDate === date);
  if (exception?.kind === 'skip') return null;
  const usual = timesOn(rule, date, calendar);
  if (!usual) return null;
  const time = exception?.localTime ?? usual.time;
  const back = usual.back === null ? null : (exception?.returnLocalTime ?? usual.back);
  return {
    serviceDate: date,
    at: wallTime(date, time),
    returnAt: back === null ? null : returnWallTime(date, time, back),
  };
}

/** In order; both ends are included. */
export function listOccurrences(
  rule: StandingRule,
  period: { readonly from: string; readonly to: string },
  calendar: Calendar,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let date = [period.from, rule.validFrom].sort()[1] ?? period.from;
  for (; date <= period.to; date = addDays(date, 1)) {
    if (rule.validTo !== null && date > rule.validTo) break;
    const occurrence = occurrenceOn(rule, date, calendar);
    if (occurrence) found.push(occurrence);
  }
  return found;
}

interface Times {
  readonly time: string;
  readonly back: string | null;
}

function timesOn(rule: StandingRule, date: string, calendar: Calendar): Times | null {
  if (rule.onHolidays === 'skip' && isDayOff(date, calendar)) return null;
  if (rule.schoolDaysOnly && !isSchoolDay(date, calendar)) return null;
  const { pattern } = rule;
  const habits = habitsOf(date, calendar);
  const week = weeksSince(pattern.anchor, date);
  if (pattern.kind === 'weekly') {
    const isItsWeek = modulo(week, pattern.everyWeeks) === 0;
    if (!isItsWeek || !habits.some((day) => pattern.weekdays.includes(day)) || rule.localTime === null) return null;
    return { time: rule.localTime, back: rule.returnKind === 'fixed' ? rule.returnLocalTime : null };
  }
  const shift = pattern.weeks[modulo(week, pattern.weeks.length)];
  if (!shift || !habits.some((day) => shift.weekdays.includes(day))) return null;
  return { time: shift.begins, back: rule.returnKind === 'fixed' ? shift.ends : null };
}

/** Whole weeks, Monday to Sunday, from the week of the first date to that of the second. */
function weeksSince(anchor: string, date: string): number {
  const monday = (day: string) => addDays(day, 1 - weekdayOf(day));
  return Math.round(daysBetween(monday(anchor), monday(date)) / 7);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function wallTime(serviceDate: string, time: string): string {
  return `${isAfterMidnight(time) ? addDays(serviceDate, 1) : serviceDate}T${time}`;
}

/** The first time of that name after the way there. */
function returnWallTime(serviceDate: string, time: string, back: string): string {
  const there = wallTime(serviceDate, time);
  const day = there.slice(0, 10);
  return back > time ? `${day}T${back}` : `${addDays(day, 1)}T${back}`;
}

function isAfterMidnight(time: string): boolean {
  return Number(time.slice(0, 2)) < SERVICE_DAY_BEGINS_HOUR;
}

export type PatternProblem = 'NO_DAYS' | 'INVALID_WEEKDAY' | 'INVALID_WEEKS' | 'INVALID_ANCHOR' | 'INVALID_TIME';

/** What is wrong with a pattern as entered, or null. */
export function findPatternProblem(pattern: StandingPattern): PatternProblem | null {
  if (!isLocalDate(pattern.anchor)) return 'INVALID_ANCHOR';
  const days = pattern.kind === 'weekly' ? pattern.weekdays : pattern.weeks.flatMap((week) => week.weekdays);
  if (days.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) return 'INVALID_WEEKDAY';
  if (pattern.kind === 'weekly') {
    const { everyWeeks } = pattern;
    if (!Number.isInteger(everyWeeks) || everyWeeks < 1 || everyWeeks > MOST_WEEKS) return 'INVALID_WEEKS';
  } else {
    if (pattern.weeks.length > MOST_WEEKS) return 'INVALID_WEEKS';
    if (
      !pattern.weeks.every((week) => isTimeOfDay(week.begins) && isTimeOfDay(week.ends) && week.begins !== week.ends)
    ) {
      return 'INVALID_TIME';
    }
  }
  return days.length === 0 ? 'NO_DAYS' : null;
}

/** HH:MM, 00:00 to 23:59; neither seconds nor 24:00. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
