/**
 * What a route pays for serving two or more of three requests. In no plan more than one route does (subset-row inequalities; Jepsen, Petersen, Spoorendonk & Pisinger 2008), so
 * half routes that share such requests, which a relaxation likes to mix, get a price on it.
 */

/** Three requests of which at most one route of a plan serves two or more. */
export type Trio = readonly [number, number, number];

export interface Toll {
  readonly trio: Trio;
  /** 0 or more. */
  readonly price: number;
}

export interface Weighed {
  /** What these requests pay together. */
  readonly paid: number;
  /** Tolls of whose trios they include one, rising: one more is to be paid for. */
  readonly open: readonly number[];
}

const NOTHING: Weighed = { paid: 0, open: [] };

export class Tolls {
  readonly price: Float64Array;
  readonly trios: readonly Trio[];
  /** By request. */
  private readonly with: readonly (readonly number[])[];
  private readonly count: Uint8Array;

  constructor(requestCount: number, tolls: readonly Toll[]) {
    this.price = Float64Array.from(tolls, ({ price }) => price);
    this.trios = tolls.map(({ trio }) => trio);
    this.with = indexTrios(requestCount, this.trios);
    this.count = new Uint8Array(tolls.length);
  }

  weigh(requests: readonly number[]): Weighed {
    const { count, price } = this;
    const touched: number[] = [];
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
      if (count[toll] === 1) open.push(toll);
      else paid += price[toll] as number;
      count[toll] = 0;
    }
    return { paid, open: open.sort((one, other) => one - other) };
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

/** By request: in which trios it is. */
export function indexTrios(requestCount: number, trios: readonly Trio[]): number[][] {
  const index: number[][] = Array.from({ length: requestCount }, () => []);
  for (const [k, trio] of trios.entries()) for (const r of trio) index[r]?.push(k);
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
