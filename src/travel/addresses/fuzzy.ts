/** Words of the index by prefix and by likeness. */

/** Letters that may differ: one from 4 letters on, two from 8 on. */
function toleranceOf(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * Edit distance with swapped neighbours (Damerau 1964, optimal string alignment), of `typed` to the best prefix of
 * `word`: a half-typed word with a slip still counts. Larger than `limit` is reported as limit + 1.
 */
export function prefixDistance(typed: string, word: string, limit: number): number {
  const width = Math.min(word.length, typed.length + limit);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(limit + 1, ...last);
}

/** Sorted words with a search by prefix. */
export class Vocabulary {
  #words: readonly string[];

  constructor(words: Iterable<string>) {
    this.#words = [...new Set(words)].sort();
  }

  /** Index range [from, to) of the words that begin with the text. */
  withPrefix(prefix: string): readonly string[] {
    const from = this.#firstNotBefore(prefix);
    let to = from;
    while (to < this.#words.length && this.#words[to]?.startsWith(prefix)) to += 1;
    return this.#words.slice(from, to);
  }

  /** Words like the text, with their distance; only such as share its first or second letter, which slips seldom hit together. */
  like(typed: string): { word: string; distance: number }[] {
    const limit = toleranceOf(typed);
    if (limit === 0) return [];
    const found: { word: string; distance: number }[] = [];
    for (const word of this.#words) {
      if (word.length < typed.length - limit) continue;
      if (word[0] !== typed[0] && word[1] !== typed[1] && word[0] !== typed[1]) continue;
      const distance = prefixDistance(typed, word, limit);
      if (distance > 0 && distance <= limit) found.push({ word, distance });
    }
    return found;
  }

  #firstNotBefore(text: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
