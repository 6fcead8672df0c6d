/** The time of day in a spoken time: `fél nyolc`, `7 30`, `quarter to eight`. */
import { endingOf, isWord, readNumber, type Word } from './words.ts';

export interface ReadClock {
  /** From midnight; may reach 24:00. */
  readonly minutes: number;
  /** Said so that it cannot be meant twelve hours later: `07:30`, `14:15`, `noon`. */
  readonly exact: boolean;
  readonly ending: string;
  readonly used: number;
}

const clock = (hour: number, minute: number, rest: Omit<ReadClock, 'minutes'>): ReadClock | undefined => {
  const minutes = hour * 60 + minute;
  return hour <= 24 && minute <= 59 && minutes >= 0 && minutes <= 1440 ? { ...rest, minutes } : undefined;
};

/** Minutes to take from the hour named: „fél nyolc” is half an hour before eight. */
const QUARTERS = new Map<string, number>(
  Object.entries({
    negyed: 45,
    '1/4': 45,
    fel: 30,
    '1/2': 30,
    haromnegyed: 15,
    '3/4': 15,
  }),
);
/** A clerk's shorthand: `f8`, `n8`, `hn8`. */
const SHORT_QUARTERS: Readonly<Record<string, number>> = { n: 45, f: 30, hn: 15 };

function readQuarter(words: readonly Word[], index: number): ReadClock | undefined {
  const short = /^(hn|n|f)(\d{1,2})$/.exec(words[index]?.stem ?? '');
  if (short !== null) {
    const before = SHORT_QUARTERS[short[1] ?? ''] ?? 0;
    const hour = Number(short[2]);
    return clock(hour - 1, 60 - before, { exact: hour > 12, ending: words[index]?.ending ?? '', used: 1 });
  }
  const stem = words[index]?.stem ?? '';
  const joined = stem === 'harom' && words[index + 1]?.stem === 'negyed';
  const before = joined ? 15 : QUARTERS.get(stem);
  if (before === undefined) return undefined;
  const start = index + (joined ? 2 : 1);
  const hour = readNumber(words, start);
  if (hour === undefined || hour.value < 1 || hour.value > 24) return undefined;
  const oClock = isWord(words[start + hour.used], 'ora') ? 1 : 0;
  const ending = oClock ? endingOf(words[start + hour.used], 'ora') : hour.ending;
  return clock(hour.value - 1, 60 - before, {
    exact: hour.value > 12,
    ending,
    used: start - index + hour.used + oClock,
  });
}

/** `half past seven`, `quarter to eight`, `ten to eight`; `half seven` is British for 7:30. */
function readEnglishParts(words: readonly Word[], index: number): ReadClock | undefined {
  const stem = words[index]?.stem ?? '';
  const article = stem === 'a' && words[index + 1]?.stem === 'quarter' ? 1 : 0;
  const part = words[index + article]?.stem ?? '';
  const fixed = part === 'half' ? 30 : part === 'quarter' ? 15 : undefined;
  const number = fixed === undefined ? readNumber(words, index) : { value: fixed, used: 1 + article };
  if (number === undefined || number.value > 59) return undefined;
  let at = index + number.used;
  if (/^(minutes?|min)$/.test(words[at]?.stem ?? '')) at += 1;
  const side = words[at]?.stem ?? '';
  const past = side === 'past' ? 1 : side === 'to' ? -1 : 0;
  if (past === 0 && part !== 'half') return undefined;
  const hour = readNumber(words, past === 0 ? at : at + 1);
  if (hour === undefined) return undefined;
  const total = hour.value * 60 + (past === -1 ? -number.value : number.value);
  const used = at - index + (past === 0 ? 0 : 1) + hour.used;
  return clock(Math.floor(total / 60), total % 60, { exact: hour.value > 12, ending: '', used });
}

/** `14:15`, `7.30`, `730`, `1430`, `0730`. */
function readFigures(word: Word | undefined): ReadClock | undefined {
  const stem = word?.stem ?? '';
  const match = /^(\d{1,2})[:.](\d{2})\.?$/.exec(stem) ?? /^(\d{1,2})(\d{2})$/.exec(stem);
  if (match === null || word === undefined) return undefined;
  const hour = Number(match[1]);
  const exact = hour > 12 || hour === 0 || match[1]?.startsWith('0') === true;
  return clock(hour, Number(match[2]), { exact, ending: word.ending, used: 1 });
}

/** `7 30`, `hét óra harminc perc`, `seven thirty`, `eight o'clock`, `8`. */
function readHourAndMinutes(words: readonly Word[], index: number): ReadClock | undefined {
  const hour = readNumber(words, index);
  if (hour === undefined || hour.value > 24) return undefined;
  let at = index + hour.used;
  let { ending } = hour;
  const named = isWord(words[at], 'ora', 'clock', 'o') || words[at]?.stem === 'orai';
  if (named) {
    ending = endingOf(words[at], 'ora');
    at += words[at]?.stem === 'o' && words[at + 1]?.stem === 'clock' ? 2 : 1;
  }
  if (words[at]?.stem === 'oh') at += 1;
  const minute = ending === '' || ending === 'i' ? readNumber(words, at) : undefined;
  const spoken = minute !== undefined && (minute.figures === null || minute.figures.length === 2 || named);
  const exact = hour.value > 12 || (hour.figures?.startsWith('0') ?? hour.value === 0);
  if (minute === undefined || !spoken || minute.value > 59) {
    return clock(hour.value, 0, { exact, ending, used: at - index });
  }
  at += minute.used;
  ending = minute.ending;
  if (isWord(words[at], 'perc')) {
    ending = endingOf(words[at], 'perc');
    at += 1;
  }
  return clock(hour.value, minute.value, { exact, ending, used: at - index });
}

function readNoon(word: Word | undefined): ReadClock | undefined {
  const stem = word?.stem ?? '';
  const noon = /^(del|delben|delre|delkor|deltol|delig|noon|midday)$/.exec(stem);
  if (noon !== null) {
    const ending = /(re|tol|ig)$/.exec(stem)?.[0] ?? '';
    return { minutes: 720, exact: true, ending, used: 1 };
  }
  if (/^(ejfel|ejfelkor|ejfelre|ejfeltol|ejfelig|midnight)$/.test(stem)) {
    return { minutes: 1440, exact: true, ending: /(re|tol|ig)$/.exec(stem)?.[0] ?? '', used: 1 };
  }
  return undefined;
}

const readPlainClock = (words: readonly Word[], index: number) =>
  readNoon(words[index]) ?? readQuarter(words, index) ?? readFigures(words[index]) ?? readHourAndMinutes(words, index);

/**
 * „öt perccel fél nyolc előtt”, „tíz perc múlva nyolc”, „nyolc múlt tíz perccel”: minutes before or after a time.
 */
function readAround(words: readonly Word[], index: number): ReadClock | undefined {
  const minutes = readNumber(words, index);
  const unit = minutes === undefined ? undefined : words[index + minutes.used]?.stem;
  if (minutes !== undefined && (unit === 'perc' || unit === 'perccel')) {
    const start = index + minutes.used + 1;
    const soon = unit === 'perc' && words[start]?.stem === 'mulva';
    const base = readPlainClock(words, soon ? start + 1 : start);
    if (base !== undefined) {
      const after = words[(soon ? start + 1 : start) + base.used]?.stem;
      const by = soon || after === 'elott' ? -minutes.value : after === 'utan' ? minutes.value : undefined;
      if (by !== undefined && base.minutes + by >= 0) {
        const used = start - index + (soon ? 1 : 0) + base.used + (soon ? 0 : 1);
        return { ...base, minutes: base.minutes + by, used };
      }
    }
  }
  const base = readPlainClock(words, index);
  if (base === undefined || words[index + base.used]?.stem !== 'mult') return base;
  const after = readNumber(words, index + base.used + 1);
  if (after === undefined) return { ...base, used: base.used + 1 };
  const percs = isWord(words[index + base.used + 1 + after.used], 'perc', 'perccel') ? 1 : 0;
  return { ...base, minutes: base.minutes + after.value, used: base.used + 1 + after.used + percs };
}

/** The time of day that begins at the word; undefined when none does. */
export function readClock(words: readonly Word[], index: number): ReadClock | undefined {
  return readEnglishParts(words, index) ?? readAround(words, index);
}

const PARTS_OF_AN_HOUR = new Map(Object.entries({ fel: 30, negyed: 15, haromnegyed: 45, masfel: 90 }));

/** „fél óra múlva”, „20 perc múlva”, „in an hour”, `most`: minutes from now. */
export function readWait(words: readonly Word[], index: number): { minutes: number; used: number } | undefined {
  const stem = (offset: number) => words[index + offset]?.stem ?? '';
  if (['most', 'azonnal', 'now'].includes(stem(0))) return { minutes: 0, used: 1 };
  if (stem(0) === 'in') {
    if (stem(1) === 'half' && stem(2) === 'an' && stem(3) === 'hour') return { minutes: 30, used: 4 };
    const number = /^an?$/.test(stem(1)) ? { value: 1, used: 1 } : readNumber(words, index + 1);
    const unit = number === undefined ? '' : stem(1 + number.used);
    if (number === undefined || !/^(hours?|minutes?|mins?)$/.test(unit)) return undefined;
    return { minutes: number.value * (unit.startsWith('h') ? 60 : 1), used: 2 + number.used };
  }
  const part = PARTS_OF_AN_HOUR.get(stem(0));
  const number = part === undefined ? readNumber(words, index) : { value: 1, used: 1 };
  if (number === undefined || stem(number.used + 1) !== 'mulva') return undefined;
  const unit = stem(number.used);
  // „tíz perc múlva nyolc” is ten minutes to eight and no wait.
  if (unit === 'perc' && readPlainClock(words, index + number.used + 2) === undefined) {
    return { minutes: number.value, used: number.used + 2 };
  }
  return unit === 'ora' ? { minutes: part ?? number.value * 60, used: number.used + 2 } : undefined;
}
