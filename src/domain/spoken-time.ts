/**
 * What a caller means by a time: `7 30`, `730`, „fél nyolc”, „holnap fél nyolcra”, „hétfőn 14:15-re”, „jövő kedden”,
 * `tomorrow half past seven`. Pure: today and the clock come in, wall-clock texts go out; the zone is the caller's business.
 *
 * What was not said is assumed in the way a village would mean it, and told, so that the screen can read the meaning back:
 * an hour from 1 to 4 is in the afternoon; a time without a day is the next one to come.
 */
import { readClock, readWait } from './spoken-time/clock.ts';
import { plusDays, readDay } from './spoken-time/day.ts';
import { toWords, type Word } from './spoken-time/words.ts';

export interface WallClock {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly time: string;
}

export type SpokenTiming = 'ARRIVE_BY' | 'DEPART_AFTER';
export type Assumption = 'date' | 'time' | 'halfDay';

export type SpokenTime =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'time';
      readonly date: string;
      readonly time: string;
      /** Null when the words do not say which end is meant. */
      readonly timing: SpokenTiming | null;
      /** What was not said. */
      readonly assumed: readonly Assumption[];
    }
  /** A day without a time, and none to keep. */
  | { readonly kind: 'day'; readonly date: string }
  /** Words that mean no time, in the order said. */
  | { readonly kind: 'unknown'; readonly words: readonly string[] };

export interface SpokenContext {
  readonly now: WallClock;
  /** Of the trip repeated or changed: the part that is not said stays. */
  readonly keep?: Partial<WallClock>;
}

const FILLERS = new Set(
  'a az at on the kor korul ora orakor orara oratol es hogy legyen kb around about oclock perc naptol heten nap of and napra'.split(
    ' ',
  ),
);

type HalfDay = 'morning' | 'afternoon' | 'evening' | 'night';
const HALF_DAYS: readonly (readonly [HalfDay, RegExp])[] = [
  ['morning', /^(de|delelott|delelotti|delelottre|reggel|reggeli|reggelre|hajnal|hajnalban|hajnali|am|a\.m|morning)$/],
  ['afternoon', /^(du|delutan|delutani|delutanra|pm|p\.m|afternoon)$/],
  ['evening', /^(este|esti|estere|ma este|evening|tonight)$/],
  ['night', /^(ejjel|ejszaka|ejszakai|night)$/],
];

const ARRIVE = /^(by|before|until|elott|legkesobb|erkez\w*|odaer\w*|ott)$/;
const DEPART = /^(after|from|utan|legkorabban|indul\w*|leaving|depart\w*)$/;

interface Said {
  date: string | undefined;
  minutes: number | undefined;
  exact: boolean;
  halfDay: HalfDay | undefined;
  timing: SpokenTiming | null;
  unknown: string[];
}

/** @param text as typed, accents or not, Hungarian or English */
export function parseSpokenTime(text: string, context: SpokenContext): SpokenTime {
  const words = toWords(text);
  if (words.length === 0) return { kind: 'empty' };
  const said = readAll(words, context);
  if (said.unknown.length > 0) return { kind: 'unknown', words: said.unknown };
  return resolve(said, context);
}

function readAll(words: readonly Word[], { now }: SpokenContext): Said {
  const said: Said = {
    ...{ date: undefined, minutes: undefined, exact: false, halfDay: undefined },
    ...{ timing: null, unknown: [] },
  };
  let index = 0;
  while (index < words.length) index += readOne(words, index, said, now);
  return said;
}

/** Reads what begins at the word into `said`; answers how many words it took. */
function readOne(words: readonly Word[], index: number, said: Said, now: WallClock): number {
  const stem = words[index]?.stem ?? '';
  const halfDay = HALF_DAYS.find(([, pattern]) => pattern.test(stem))?.[0];
  if (halfDay !== undefined) {
    said.halfDay = halfDay;
    if (stem === 'tonight') said.date = now.date;
    return 1;
  }
  const wait = said.minutes === undefined ? readWait(words, index) : undefined;
  if (wait !== undefined) {
    const total = toMinutes(now.time) + wait.minutes;
    said.date = plusDays(now.date, Math.floor(total / 1440));
    said.minutes = total % 1440;
    said.exact = true;
    return wait.used;
  }
  const day = said.date === undefined ? readDay(words, index, now.date) : undefined;
  if (day !== undefined) {
    said.date = day.date;
    return day.used;
  }
  const clock = said.minutes === undefined ? readClock(words, index) : undefined;
  if (clock !== undefined) {
    said.minutes = clock.minutes;
    said.exact = clock.exact;
    said.timing = timingOf(clock.ending) ?? said.timing;
    return clock.used;
  }
  if (ARRIVE.test(stem)) said.timing = 'ARRIVE_BY';
  else if (DEPART.test(stem)) said.timing = 'DEPART_AFTER';
  else if (!FILLERS.has(stem)) said.unknown.push(stem);
  return 1;
}

function timingOf(ending: string): SpokenTiming | null {
  if (['ra', 're', 'ig'].includes(ending)) return 'ARRIVE_BY';
  return ['tol', 'utan'].includes(ending) ? 'DEPART_AFTER' : null;
}

function resolve(said: Said, { now, keep }: SpokenContext): SpokenTime {
  const assumed: Assumption[] = [];
  if (said.minutes === undefined) {
    if (said.date === undefined) return { kind: 'unknown', words: [] };
    if (keep?.time === undefined) return { kind: 'day', date: said.date };
    return { kind: 'time', date: said.date, time: keep.time, timing: said.timing, assumed: ['time'] };
  }
  let { minutes } = said;
  if (!said.exact) {
    const half = chooseHalf(minutes, said.halfDay);
    minutes = half.minutes;
    const today = (said.date ?? keep?.date) === now.date;
    // „ma ötre”, said at two o'clock, is five in the afternoon.
    if (half.open && today && minutes <= toMinutes(now.time) && minutes < 720) minutes += 720;
    if (said.halfDay === undefined && minutes !== said.minutes) assumed.push('halfDay');
  }
  const date = said.date ?? keep?.date ?? (minutes > toMinutes(now.time) ? now.date : plusDays(now.date, 1));
  if (said.date === undefined) assumed.push('date');
  const day = minutes >= 1440 ? plusDays(date, 1) : date;
  return { kind: 'time', date: day, time: toTime(minutes % 1440), timing: said.timing, assumed };
}

/** `open`: nothing said which half of the day is meant. */
function chooseHalf(minutes: number, halfDay: HalfDay | undefined): { minutes: number; open: boolean } {
  const noon = 720;
  if (halfDay === undefined) {
    // Nobody is fetched between midnight and five: „fél kettő” is 13:30.
    return minutes < 300 ? { minutes: minutes + noon, open: false } : { minutes, open: true };
  }
  const twelve = minutes >= noon && minutes < noon + 60;
  if (halfDay === 'morning') return { minutes: twelve ? minutes - noon : minutes, open: false };
  if (halfDay === 'afternoon') return { minutes: minutes < noon ? minutes + noon : minutes, open: false };
  if (twelve) return { minutes: minutes + noon, open: false };
  const late = halfDay === 'evening' ? minutes >= 180 : minutes >= 480;
  return { minutes: late && minutes < noon ? minutes + noon : minutes, open: false };
}

/** Minutes from midnight of `HH:MM`. */
export function toMinutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** `HH:MM` of minutes from midnight. */
export function toTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
