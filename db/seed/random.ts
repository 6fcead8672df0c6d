/** Seeded randomness for demo data: the same seed and label give the same numbers on every machine. */

export interface Random {
  /** In [0, 1). */
  next(): number;
  /** Whole number in [least, most], both included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  /** One of a non-empty list; throws RangeError when it is empty. */
  pick<T>(list: readonly T[]): T;
  /** A new list in random order (Fisher–Yates). */
  shuffle<T>(list: readonly T[]): T[];
}

/** FNV-1a over UTF-16 units, so that every date and purpose has a stream of its own. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};

/** mulberry32 (Tommy Ettinger, 2017, public domain) on the hash of all labels. */
export const createRandom = (...labels: readonly (string | number)[]): Random => {
  let state = hash(labels.join('|'));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const chosen = list[whole(0, list.length - 1)];
      if (chosen === undefined) throw new RangeError('Nothing to pick from an empty list.');
      return chosen;
    },
    shuffle: (list) => {
      const shuffled = [...list];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        const [a, b] = [shuffled[last], shuffled[other]];
        if (a !== undefined && b !== undefined) [shuffled[last], shuffled[other]] = [b, a];
      }
      return shuffled;
    },
  };
};
