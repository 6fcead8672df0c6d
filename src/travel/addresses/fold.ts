/** Makes what people type and what maps print comparable: case, accents, and the Hungarian words of addresses. */

/** Spellings of one word; the key is what is indexed. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  utca: ['u', 'utcza', 'utcaja'],
  ut: ['utja'],
  ter: ['tere'],
  korut: ['krt', 'korutja'],
  koz: ['koze'],
  setany: ['stny', 'setanya'],
  sor: ['sora'],
  dulo: ['d', 'duloje'],
  tanya: ['t', 'tny', 'tanyaja', 'tanyak'],
  hrsz: ['helyrajzi', 'helyrajziszam', 'hrszam'],
  szent: ['szt'],
};

const WORDS = new Map(
  Object.entries(SPELLINGS).flatMap(([word, others]) => others.map((other) => [other, word] as const)),
);

/** Words that say little: a query may leave them out or name them wrongly. */
export const GENERIC = new Set([
  'utca',
  'ut',
  'ter',
  'korut',
  'koz',
  'setany',
  'sor',
  'dulo',
  'tanya',
  'hrsz',
  'hsz',
  'szam',
  'sz',
  'kozseg',
  'varos',
]);

/** Lower case without accents. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');
}

export interface FoldedWord {
  readonly text: string;
  /** A house or parcel number: `12`, `12/a`, `0123/4`. */
  readonly isNumber: boolean;
}

/** Words of an address: "Kossuth L. u. 12/A" → kossuth l utca 12/a. */
export function foldWords(text: string): FoldedWord[] {
  const plain = foldText(text)
    .replace(/(\d)\s*[/]\s*([a-z0-9])/g, '$1/$2')
    .replace(/(\d)\s*\.?\s+([a-z])(?=\s|$|[.,])/g, (all, digit: string, letter: string) =>
      letter === 'u' || letter === 't' || letter === 'd' ? all : `${digit}/${letter}`,
    );
  const words = plain.match(/\d+[a-z]?(?:[/-]\d*[a-z]?\d*)*|\p{L}+/gu) ?? [];
  return words.map((word) => {
    if (/^\d/.test(word)) return { text: foldNumber(word), isNumber: true };
    return { text: WORDS.get(word) ?? word, isNumber: false };
  });
}

/** "12A", "12/a", "12/A." are one number; "0123/4" keeps its slash. */
export function foldNumber(number: string): string {
  return foldText(number)
    .replace(/[\s.]/g, '')
    .replace(/^(\d+)\/?([a-z])$/, '$1/$2')
    .replace(/[-/]$/, '');
}
