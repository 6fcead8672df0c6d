/** The words of spoken times, folded (no accents, lower case), with their endings. */
import { foldText } from '../text/fold.ts';

export interface Word {
  /** Without its ending. */
  readonly stem: string;
  /** A case ending that was set off by a hyphen, such as `ra` of `8-ra`; empty without one. */
  readonly ending: string;
}

const FRACTIONS: Readonly<Record<string, string>> = { '¼': ' 1/4 ', '½': ' 1/2 ', '¾': ' 3/4 ' };

/** `Hétfőn 14:15-re.` → hetfon, 14:15 with the ending `re`. */
export function toWords(text: string): readonly Word[] {
  const plain = foldText(text.replace(/[¼½¾]/g, (sign) => FRACTIONS[sign] ?? sign))
    .replace(/[,;!?„”"'’]+/g, ' ')
    // `7h30`, `fel8`, `8ora`: the sign between letters and figures is left out in haste.
    .replace(/(\d)h(\d)/g, '$1:$2')
    .replace(/\b(fel|negyed|haromnegyed)(\d)/g, '$1 $2')
    .replace(/(\d)(ora|perc|pm|am)/g, '$1 $2')
    .replace(/(\d)\s*-\s*(?=[a-z])/g, '$1-')
    .replace(/([a-z])-(?=[a-z])/g, '$1 ');
  return plain
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '.' && word !== '-')
    .map((word) => {
      const match = /^(\d[\d:./]*?)\.?-([a-z]+)\.?$/.exec(word);
      if (match?.[1] !== undefined && match[2] !== undefined) return { stem: match[1], ending: match[2] };
      return { stem: /^[a-z]/.test(word) ? word.replace(/\.$/, '') : word, ending: '' };
    });
}

const HU_UNITS = ['', 'egy', 'ketto', 'harom', 'negy', 'ot', 'hat', 'het', 'nyolc', 'kilenc'] as const;
const HU_TENS: readonly (readonly [string, string, number])[] = [
  ['tiz', 'tizen', 10],
  ['husz', 'huszon', 20],
  ['harminc', 'harminc', 30],
  ['negyven', 'negyven', 40],
  ['otven', 'otven', 50],
];
const EN_UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = new Map(Object.entries({ twenty: 20, thirty: 30, forty: 40, fifty: 50 }));

function huNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>([
    ['nulla', 0],
    ['ket', 2],
    ['negyet', 4],
    ['tiz', 10],
  ]);
  const units = [...HU_UNITS.entries()].filter(([, unit]) => unit !== '');
  for (const [value, unit] of units) numbers.set(unit, value);
  for (const [whole, stem, value] of HU_TENS) {
    numbers.set(whole, value);
    for (const [more, unit] of units) numbers.set(stem + unit, value + more);
    numbers.set(`${stem}ket`, value + 2);
  }
  return numbers;
}
const HU_NUMBERS = huNumbers();
const EN_NUMBERS = new Map(EN_UNITS.map((word, index) => [word, index + 1]));

/** Endings of a time of day; those of a date (`an`, `en`, `e`, …) are not among them. */
const TIME_ENDINGS = ['kor', 'tol', 'ra', 're', 'ig', 'utan', 'as', 'es', 'os'] as const;

export interface SpokenNumber {
  readonly value: number;
  /** How many words it takes. */
  readonly used: number;
  readonly ending: string;
  /** The figures as typed; null when spoken. */
  readonly figures: string | null;
}

/** The number that begins at the index; undefined when none does. */
export function readNumber(words: readonly Word[], index: number): SpokenNumber | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  if (/^\d{1,2}\.?$/.test(word.stem)) {
    const figures = word.stem.replace('.', '');
    return { value: Number(figures), used: 1, ending: word.ending, figures };
  }
  const tens = EN_TENS.get(word.stem);
  if (tens !== undefined) {
    const unit = EN_NUMBERS.get(words[index + 1]?.stem ?? '');
    if (unit !== undefined && unit < 10) return { value: tens + unit, used: 2, ending: '', figures: null };
    return { value: tens, used: 1, ending: '', figures: null };
  }
  const english = EN_NUMBERS.get(word.stem);
  if (english !== undefined) return { value: english, used: 1, ending: '', figures: null };
  for (const ending of ['', ...TIME_ENDINGS]) {
    if (!word.stem.endsWith(ending)) continue;
    const value = HU_NUMBERS.get(word.stem.slice(0, word.stem.length - ending.length));
    if (value !== undefined) return { value, used: 1, ending, figures: null };
  }
  return undefined;
}

/** Whether the word is one of these, with or without a case ending (`delre`, `ejfelkor`). */
export function isWord(word: Word | undefined, ...stems: readonly string[]): boolean {
  if (word === undefined) return false;
  return stems.some((stem) => word.stem === stem || TIME_ENDINGS.some((ending) => word.stem === stem + ending));
}

/** The ending of a word that `isWord` knows. */
export function endingOf(word: Word | undefined, ...stems: readonly string[]): string {
  if (word === undefined) return '';
  if (word.ending !== '') return word.ending;
  const stem = stems.find((one) => word.stem.startsWith(one));
  return stem === undefined ? '' : word.stem.slice(stem.length);
}

const HU_ORDINALS = 'elso masodik harmadik negyedik otodik hatodik hetedik nyolcadik kilencedik'.split(' ');
const HU_TEN_ORDINALS: readonly (readonly [string, string, number])[] = [
  ['tizedik', 'tizen', 10],
  ['huszadik', 'huszon', 20],
  ['harmincadik', 'harminc', 30],
];

function dayOrdinals(): ReadonlyMap<string, number> {
  const days = new Map<string, number>([
    ['elseje', 1],
    ['elsejen', 1],
    ['elsejere', 1],
  ]);
  const add = (ordinal: string, day: number) => {
    for (const ending of ['a', 'e', 'an', 'en', 'ara', 'ere']) days.set(ordinal + ending, day);
  };
  for (const [index, ordinal] of HU_ORDINALS.entries()) if (index > 0) add(ordinal, index + 1);
  for (const [whole, stem, value] of HU_TEN_ORDINALS) {
    add(whole, value);
    HU_ORDINALS.forEach((ordinal, index) => {
      const joined = index === 0 ? 'egyedik' : index === 1 ? 'kettedik' : ordinal;
      if (value + index + 1 <= 31) add(stem + joined, value + index + 1);
    });
  }
  return days;
}

/** `huszonnegyediken` → 24. */
export const DAY_ORDINALS = dayOrdinals();
