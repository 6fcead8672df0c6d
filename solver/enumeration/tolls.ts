/**
 * What a route pays for every pair that it serves out of three or five requests. The routes of a plan serve at most one pair of three (whoever serves two leaves one to the others), and two of five
 * (subset-row inequalities; Jepsen, Petersen, Spoorendonk & Pisinger 2008), so half routes that share such requests, which a relaxation likes to mix, get a price on it.
 */

/** An odd number of requests, 2k + 1, rising: the routes of a plan serve at most k pairs of them. */
export type Subset = readonly number[];

export interface Toll {
  readonly subset: Subset;
  /** 0 or more. */
  readonly price: number;
}

export interface Weighed {
  /** What these requests pay together. */
  readonly paid: number;
  /** Tolls of whose subsets they include an odd number, rising: one more is to be paid for. */
  readonly open: readonly number[];
}

const NOTHING: Weighed = { paid: 0, open: [] };

export class Tolls {
  readonly price: Float64Array;
  readonly subsets: readonly Subset[];
  /** By request. */
  private readonly with: readonly (readonly number[])[];
  private readonly count: Uint8Array;
  private readonly touched: number[] = [];

  constructor(requestCount: number, tolls: readonly Toll[]) {
    this.price = Float64Array.from(tolls, ({ price }) => price);
    this.subsets = tolls.map(({ subset }) => subset);
    this.with = indexSubsets(requestCount, this.subsets);
    this.count = new Uint8Array(tolls.length);
  }

  /**
   * Of a set of requests, each named once: what they pay for whole pairs, and the subsets of which they serve an odd number, rising: one
   * more from there costs.
   */
  weigh(requests: readonly number[]): Weighed {
    const { count, price, touched } = this;
    if (price.length === 0) return NOTHING;
    touched.length = 0;
    for (const r of requests) {
      for (const toll of this.with[r] as readonly number[]) {
        if (count[toll] === 0) touched.push(toll);
        (count[toll] as number)++;
      }
    }
    if (touched.length === 0) return NOTHING;
    let paid = 0;
    const open: number[] = [];
    for (const toll of touched) {
      const served = count[toll] as number;
      paid += (served >> 1) * (price[toll] as number);
      if ((served & 1) === 1 && served < (this.subsets[toll] as Subset).length) open.push(toll);
      count[toll] = 0;
    }
    return { paid, open: open.length > 1 ? open.sort((one, other) => one - other) : open };
  }

  /** What is to be paid for tolls that are in both lists (rising). */
  shared(one: readonly number[], other: readonly number[]): number {
    let paid = 0;
    let k = 0;
    for (const toll of one) {
      while (k < other.length && (other[k] as number) < toll) k++;
      if (other[k] === toll) paid += this.price[toll] as number;
    }
    return paid;
  }

  /** What is to be paid for tolls of the first list (rising) that are not in the second. */
  missing(one: readonly number[], other: readonly number[]): number {
    let paid = 0;
    let k = 0;
    for (const toll of one) {
      while (k < other.length && (other[k] as number) < toll) k++;
      if (other[k] !== toll) paid += this.price[toll] as number;
    }
    return paid;
  }
}

/** By request: in which subsets it is, of those from the first given on. */
export function indexSubsets(requestCount: number, subsets: readonly Subset[], from = 0): number[][] {
  const index: number[][] = Array.from({ length: requestCount }, () => []);
  for (const [k, subset] of subsets.entries()) if (k >= from) for (const r of subset) index[r]?.push(k);
  return index;
}

/** The numbers in exactly one of two rising lists. */
export function differ(one: readonly number[], other: readonly number[]): readonly number[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const result: number[] = [];
  let k = 0;
  for (const value of one) {
    while (k < other.length && (other[k] as number) < value) result.push(other[k++] as number);
    if (other[k] === value) k++;
    else result.push(value);
  }
  while (k < other.length) result.push(other[k++] as number);
  return result;
}
