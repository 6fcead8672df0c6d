/** What a caller writes down: six signs that are not mistaken for each other, neither in handwriting nor by ear. */

/** Without 0 O Q D, 1 I L J, 2 Z, 5 S, 8 B, U V W (V as heard). */
const SIGNS = '34679ACEFGHKMNPRTXY';
const LENGTH = 6;

/** @param random returns numbers in [0, 1). About 47 million references; the caller retries when one is taken. */
export function createReference(random: () => number): string {
  return Array.from({ length: LENGTH }, () => SIGNS[Math.floor(random() * SIGNS.length)] ?? 'A').join('');
}

/** Blind to case, spaces and dashes, as it is typed from paper; null when it cannot be a reference. */
export function readReference(text: string): string | null {
  const signs = text.toUpperCase().replace(/[\s-]/g, '');
  return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign)) ? signs : null;
}
