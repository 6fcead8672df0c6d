/**
 * Wall-clock times and service dates. Records hold instants (`Date`) and days (`YYYY-MM-DD`); the zone is the consortium's.
 *
 * The two nights of the clock change are ordinary days: seconds of a service date count real elapsed seconds from its midnight,
 * so that a plan of such a night needs no special case.
 */
import { DateTime, IANAZone } from 'luxon';

export const HOUSE_ZONE = 'Europe/Budapest';

/** Times before this hour belong to the evening before: a service date may run past midnight. */
export const SERVICE_DAY_BEGINS_HOUR = 3;

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** How many answers one function remembers before it forgets them all. */
const MOST_REMEMBERED = 20_000;

/**
 * Remembers the answers of a pure function. A file of partners and a horizon of standing orders ask for the same few hundred times of day
 * tens of thousands of times, and an answer about a zone takes some fifty microseconds.
 */
function remembering<Arguments extends readonly (string | number)[], Answer>(
  work: (...args: Arguments) => Answer,
): (...args: Arguments) => Answer {
  const known = new Map<string, Answer>();
  return (...args) => {
    const key = args.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = work(...args);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, answer);
    return answer;
  };
}

export type LocalTimeFault = 'INVALID' | 'TIME_NOT_EXISTING' | 'TIME_AMBIGUOUS';

export type ParsedTime =
  | { readonly kind: 'instant'; readonly at: Date }
  | {
      readonly kind: 'fault';
      readonly code: LocalTimeFault;
      /** Of an ambiguous time both readings, of a skipped one the first time after the gap; as texts to send back. */
      readonly choices: readonly string[];
    };

/**
 * Reads what a caller says: `2026-11-23T07:30`, or with an offset, which decides a time that happens twice.
 * A time that the clock change skips is refused with or without an offset of the zone, because nobody's watch shows it.
 */
export function parseLocalTime(text: string, zone: string = HOUSE_ZONE): ParsedTime {
  const parsed = readLocalTime(text, zone);
  return parsed.kind === 'instant' ? { kind: 'instant', at: new Date(parsed.at) } : parsed;
}

const readLocalTime = remembering((text: string, zone: string): ParsedTime => {
  const match = LOCAL_TIME.exec(text.trim());
  if (!match) return { kind: 'fault', code: 'INVALID', choices: [] };
  const [, date = '', hour = '', minute = '', second = '00', offset] = match;
  const wall = DateTime.fromISO(`${date}T${hour}:${minute}:${second}Z`, { zone: 'utc' });
  if (!wall.isValid || Number(hour) > 23) return { kind: 'fault', code: 'INVALID', choices: [] };
  const readings = instantsOfWall(wall.toMillis(), zone);
  if (offset !== undefined) {
    const at = DateTime.fromISO(`${date}T${hour}:${minute}:${second}${offset}`, { setZone: true });
    if (!at.isValid) return { kind: 'fault', code: 'INVALID', choices: [] };
    if (readings.length > 0 || !offsetsAround(wall.toMillis(), zone).includes(at.offset)) {
      return { kind: 'instant', at: at.toJSDate() };
    }
  }
  const [first, second2] = readings;
  if (first === undefined) {
    return { kind: 'fault', code: 'TIME_NOT_EXISTING', choices: [afterGap(wall.toMillis(), zone)] };
  }
  if (second2 !== undefined) {
    const choices = readings.map((ms) => toOffsetText(new Date(ms), zone));
    return { kind: 'fault', code: 'TIME_AMBIGUOUS', choices };
  }
  return { kind: 'instant', at: new Date(first) };
});

/** Offsets in minutes that the zone uses within a day of the wall time. */
function offsetsAround(wallMs: number, zone: string): readonly number[] {
  const rules = IANAZone.create(zone);
  return [...new Set([rules.offset(wallMs - DAY_MS), rules.offset(wallMs + DAY_MS)])];
}

/** None when the clock skips the wall time, two when it shows it twice, in order of time. */
function instantsOfWall(wallMs: number, zone: string): readonly number[] {
  const rules = IANAZone.create(zone);
  return offsetsAround(wallMs, zone)
    .map((minutes) => ({ at: wallMs - minutes * 60_000, minutes }))
    .filter(({ at, minutes }) => rules.offset(at) === minutes)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

function afterGap(wallMs: number, zone: string): string {
  // Read with the offset from before the gap, the instant lies after it: 02:30 becomes 03:30.
  const before = IANAZone.create(zone).offset(wallMs - DAY_MS);
  return toOffsetText(new Date(wallMs - before * 60_000), zone);
}

/** Whether the text is a day that exists: `2026-02-30` is none. */
export function isLocalDate(text: string): boolean {
  return LOCAL_DATE.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** The day on the wall calendar at that instant. */
export function toLocalDate(at: Date, zone: string = HOUSE_ZONE): string {
  return DateTime.fromJSDate(at, { zone }).toFormat('yyyy-MM-dd');
}

/** `07:30` on the wall clock. */
export function toLocalTime(at: Date, zone: string = HOUSE_ZONE): string {
  return printTime(at.getTime(), zone);
}

const printTime = remembering((ms: number, zone: string) => DateTime.fromMillis(ms, { zone }).toFormat('HH:mm'));

/** `2026-11-23T07:30:00+01:00`. A day's board prints a thousand of them, so the zone is asked once for each quarter of an hour. */
export function toOffsetText(at: Date, zone: string = HOUSE_ZONE): string {
  const minutes = findOffset(Math.floor(at.getTime() / QUARTER_MS), zone);
  const wall = new Date(at.getTime() + minutes * 60_000).toISOString();
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${wall.slice(0, -1).replace(/\.000$/, '')}${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}

/** No zone of today changes its clock within a quarter of an hour. */
const QUARTER_MS = 900_000;

const findOffset = remembering((quarter: number, zone: string) => IANAZone.create(zone).offset(quarter * QUARTER_MS));

/** The service date that an instant belongs to: times before 03:00 belong to the evening before. */
export function toServiceDate(at: Date, zone: string = HOUSE_ZONE): string {
  return findServiceDate(at.getTime(), zone);
}

const findServiceDate = remembering((ms: number, zone: string) => {
  const local = DateTime.fromMillis(ms, { zone });
  // By the wall clock, not by subtracting three hours: the night of the clock change is an hour shorter or longer.
  return (local.hour < SERVICE_DAY_BEGINS_HOUR ? local.minus({ days: 1 }) : local).toFormat('yyyy-MM-dd');
});

/** The midnight with which the day begins: second 0 of its service date. */
export function startOfDay(date: string, zone: string = HOUSE_ZONE): Date {
  return DateTime.fromISO(date, { zone }).startOf('day').toJSDate();
}

/**
 * The instant of a time of day (`07:30`, `24:00` is the end of the day). For rules written as times of day (service hours,
 * openings, shifts): a skipped time is the first one after the gap, an ambiguous one the earlier.
 */
export function atTimeOfDay(date: string, time: string, zone: string = HOUSE_ZONE): Date {
  return new Date(findTimeOfDay(date, time, zone));
}

const findTimeOfDay = remembering((date: string, time: string, zone: string): number => {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  const day = DateTime.fromISO(date, { zone });
  if (hour >= 24) return day.plus({ days: 1 }).startOf('day').toMillis();
  return day.set({ hour, minute, second, millisecond: 0 }).toMillis();
});

/** `2026-11-24` and 1: `2026-11-25`. Days of the calendar, also over a clock change. */
export function addDays(date: string, days: number): string {
  return findDayAfter(date, days);
}

const findDayAfter = remembering((date: string, days: number) =>
  DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd'),
);

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: string): number {
  return findWeekday(date);
}

const findWeekday = remembering((date: string): number => DateTime.fromISO(date, { zone: 'utc' }).weekday);

/** Whole days from the first date to the second. */
export function daysBetween(from: string, to: string): number {
  return countDays(from, to);
}

const countDays = remembering((from: string, to: string) => {
  const utc = { zone: 'utc' };
  return Math.round(DateTime.fromISO(to, utc).diff(DateTime.fromISO(from, utc), 'days').days);
});

/** Elapsed seconds: over a clock change the local time moves by an hour more or less. */
export function addSeconds(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1000);
}

/** Seconds from the first instant to the second. */
export function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000;
}

/** Of at least one. */
export function latestOf(...instants: readonly Date[]): Date {
  return new Date(Math.max(...instants.map((at) => at.getTime())));
}

/** Of at least one. */
export function earliestOf(...instants: readonly Date[]): Date {
  return new Date(Math.min(...instants.map((at) => at.getTime())));
}
