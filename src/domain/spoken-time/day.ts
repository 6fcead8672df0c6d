/** The day in a spoken time: today, weekdays, dates. Calendar arithmetic on `YYYY-MM-DD` without a zone. */
import { DAY_ORDINALS, readNumber, type Word } from './words.ts';

const DAY_MS = 86_400_000;
const toMs = (date: string) => Date.parse(`${date}T00:00:00Z`);
const toDate = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** @param days negative: earlier */
export function plusDays(date: string, days: number): string {
  return toDate(toMs(date) + days * DAY_MS);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOfDate(date: string): number {
  return new Date(toMs(date)).getUTCDay() || 7;
}

/** Undefined when there is no such day. */
function makeDate(year: number, month: number, day: number): string | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const made = new Date(ms);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? toDate(ms) : undefined;
}

const WEEKDAYS: readonly (readonly string[])[] = [
  ['hetfo', 'h', 'het', 'monday', 'mon'],
  ['kedd', 'k', 'tuesday', 'tue', 'tues'],
  ['szerda', 'sze', 'wednesday', 'wed'],
  ['csutortok', 'cs', 'csut', 'thursday', 'thu', 'thur', 'thurs'],
  ['pentek', 'p', 'pen', 'friday', 'fri'],
  ['szombat', 'szo', 'szomb', 'saturday', 'sat'],
  ['vasarnap', 'v', 'vas', 'sunday', 'sun'],
];
const WEEKDAY_ENDINGS = ['', 'n', 'on', 'en', 'an', 'ra', 're', 'i', 's', 'hez', 'hoz', 'tol', 'nap'];

/** `keddre` → 2 with the ending `re`; `het` alone is a number and no Monday. */
function readWeekday(word: Word | undefined): { readonly day: number; readonly ending: string } | undefined {
  if (word === undefined || word.stem === 'het') return undefined;
  for (const [index, names] of WEEKDAYS.entries()) {
    for (const name of names) {
      // A one-letter day takes no ending: `hon` is no Monday.
      const endings = name.length < 3 ? [''] : WEEKDAY_ENDINGS;
      const ending = endings.find((end) => word.stem === name + end);
      if (ending !== undefined && name !== 'het') return { day: index + 1, ending };
    }
  }
  return undefined;
}

const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jan', 'january'],
  ['februar', 'febr', 'feb', 'february'],
  ['marcius', 'marc', 'mar', 'march'],
  ['aprilis', 'apr', 'april'],
  ['majus', 'maj', 'may'],
  ['junius', 'jun', 'june'],
  ['julius', 'jul', 'july'],
  ['augusztus', 'aug', 'august'],
  ['szeptember', 'szept', 'sep', 'sept', 'september'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const readMonth = (word: Word | undefined) => MONTHS.findIndex((names) => names.includes(word?.stem ?? '')) + 1;

const DATE_ENDINGS = ['an', 'en', 'e', 'a', 'je', 'jen', 'jere', 'ere', 'ara', 'ei', 'ai', 'i', 'th', 'st', 'nd', 'rd'];

/** A day of the month: `24.`, `24-én`, `24th`, `huszonnegyedikén`; `bare` allows `24`, which elsewhere is an hour. */
function readDayOfMonth(word: Word | undefined, bare: boolean): number | undefined {
  if (word === undefined) return undefined;
  const spoken = DAY_ORDINALS.get(word.stem);
  if (spoken !== undefined) return spoken;
  const match = /^(\d{1,2})(\.?)(st|nd|rd|th)?$/.exec(word.stem);
  if (match === null) return undefined;
  const marked = match[3] !== undefined || DATE_ENDINGS.includes(word.ending);
  if (!marked && !bare && !(match[2] === '.' && word.ending === '')) return undefined;
  const day = Number(match[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

export interface ReadDay {
  readonly date: string;
  readonly used: number;
}

/** A map, because a caller may well say `constructor`. */
const PLAIN_DAYS = new Map<string, number>(
  Object.entries({
    ma: 0,
    mai: 0,
    today: 0,
    tonight: 0,
    holnap: 1,
    holnapi: 1,
    tomorrow: 1,
    tmr: 1,
    holnaputan: 2,
    holnaputani: 2,
  }),
);

function readPlainDay(words: readonly Word[], index: number, today: string): ReadDay | undefined {
  const stem = words[index]?.stem ?? '';
  const days = PLAIN_DAYS.get(stem) ?? PLAIN_DAYS.get(stem.replace(/(ra|re|hoz|hez|tol)$/, ''));
  if (days !== undefined) {
    // „mához egy hétre”
    const week = /h[oe]z$/.test(stem) && words[index + 1]?.stem === 'egy' && words[index + 2]?.stem === 'hetre';
    return { date: plusDays(today, days + (week ? 7 : 0)), used: week ? 3 : 1 };
  }
  if (stem === 'day' && words[index + 1]?.stem === 'after' && words[index + 2]?.stem === 'tomorrow') {
    return { date: plusDays(today, 2), used: 3 };
  }
  const plus = /^\+(\d{1,2})$/.exec(stem);
  return plus === null ? undefined : { date: plusDays(today, Number(plus[1])), used: 1 };
}

/** „három nap múlva”, „egy hét múlva”, „in two weeks”. */
function readDistance(words: readonly Word[], index: number, today: string): ReadDay | undefined {
  const english = words[index]?.stem === 'in';
  const start = english ? index + 1 : index;
  const number = ['a', 'one'].includes(words[start]?.stem ?? '') ? { value: 1, used: 1 } : readNumber(words, start);
  if (number === undefined) return undefined;
  const unit = words[start + number.used]?.stem ?? '';
  const days = /^(nap|days?)$/.test(unit) ? 1 : /^(het|weeks?)$/.test(unit) ? 7 : undefined;
  if (days === undefined) return undefined;
  const after = start + number.used + 1;
  if (!english && words[after]?.stem !== 'mulva') return undefined;
  return { date: plusDays(today, number.value * days), used: after - index + (english ? 0 : 1) };
}

/**
 * A weekday alone is the next one after today; `jövő`, `next` and „jövő hét” mean the calendar week after this one,
 * as Hungarians mean it; `e heti`, `this` the running one.
 */
function readWeekdayPhrase(words: readonly Word[], index: number, today: string): ReadDay | undefined {
  const monday = plusDays(today, 1 - weekdayOfDate(today));
  let at = index;
  let week: number | undefined;
  const stem = (offset: number) => words[at + offset]?.stem ?? '';
  if (['jovo', 'jov', 'kov', 'kovetkezo', 'next'].includes(stem(0))) {
    week = 1;
    at += 1;
    if (/^(het|heten|heti|hetre|week|weeks)$/.test(stem(0))) at += 1;
  } else if (['e', 'ezen', 'this'].includes(stem(0))) {
    week = 0;
    at += stem(1) === 'a' ? 2 : 1;
    if (/^(het|heten|heti|week)$/.test(stem(0))) at += 1;
  }
  const weekday = readWeekday(words[at]);
  if (weekday === undefined) return undefined;
  at += 1;
  let date =
    week === undefined
      ? plusDays(today, (weekday.day - weekdayOfDate(today) + 7) % 7 || 7)
      : plusDays(monday, week * 7 + weekday.day - 1);
  // „keddhez egy hétre”, „Tuesday week”
  if (/^h[oe]z$/.test(weekday.ending) && stem(0) === 'egy' && stem(1) === 'hetre') {
    date = plusDays(date, 7);
    at += 2;
  } else if (stem(0) === 'week') {
    date = plusDays(date, 7);
    at += 1;
  }
  return { date, used: at - index };
}

/** The next such day of the calendar that is not over. */
function readCalendarDay(words: readonly Word[], index: number, today: string): ReadDay | undefined {
  const whole = /^(\d{4})[-.](\d{1,2})[-.](\d{1,2})\.?$/.exec(words[index]?.stem ?? '');
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  if (whole !== null) {
    const date = makeDate(Number(whole[1]), Number(whole[2]), Number(whole[3]));
    return date === undefined ? undefined : { date, used: 1 };
  }
  // `11.24.` with its last dot is a date, `11.24` a time.
  const short = /^(\d{1,2})(?:\.(\d{1,2})\.|-(\d{1,2})\.?)$/.exec(words[index]?.stem ?? '');
  if (short !== null) return inYear(thisYear, Number(short[1]), Number(short[2] ?? short[3]), { today, used: 1 });
  const month = readMonth(words[index]);
  if (month > 0) {
    const day = readDayOfMonth(words[index + 1], true);
    return day === undefined ? undefined : inYear(thisYear, month, day, { today, used: 2 });
  }
  const after = words[index + 1]?.stem === 'of' ? 2 : 1;
  const monthAfter = readMonth(words[index + after]);
  if (monthAfter > 0) {
    const day = readDayOfMonth(words[index], true);
    return day === undefined ? undefined : inYear(thisYear, monthAfter, day, { today, used: after + 1 });
  }
  const day = readDayOfMonth(words[index], false);
  if (day === undefined) return undefined;
  for (let months = 0; months < 3; months += 1) {
    const date = makeDate(thisYear, thisMonth + months, day) ?? makeDate(thisYear + 1, thisMonth + months - 12, day);
    if (date !== undefined && date >= today) return { date, used: 1 };
  }
  return undefined;
}

function inYear(year: number, month: number, day: number, { today, used }: { today: string; used: number }) {
  const date = makeDate(year, month, day);
  const next = date !== undefined && date < today ? makeDate(year + 1, month, day) : date;
  return next === undefined ? undefined : { date: next, used };
}

/** The day that begins at the word; undefined when none does. */
export function readDay(words: readonly Word[], index: number, today: string): ReadDay | undefined {
  return (
    readPlainDay(words, index, today) ??
    readDistance(words, index, today) ??
    readWeekdayPhrase(words, index, today) ??
    readCalendarDay(words, index, today)
  );
}
