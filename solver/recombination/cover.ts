/**
 * The best plan of columns that are all near the relaxation, by depth-first search: the request that fewest columns are left for is served by each of them in turn. Reduced costs are 0 or more, so what
 * the columns taken cost above the relaxation must not use up its distance from the plan to beat. With routes of ten requests two or three of them leave a handful, and tens of thousands are looked
 * through in the time in which a general solver begins (exact cover, Knuth 2000, within a budget of reduced costs as in Baldacci, Christofides & Mingozzi 2008).
 */
import type { Program } from './program.ts';

/** Columns weighed between two looks at the clock: some 20 ms. */
const STRIDE = 1 << 18;

export interface CoverOptions {
  readonly program: Program;
  /** Columns to choose from. */
  readonly columns: readonly number[];
  /** By column of the program: reduced costs in a relaxation of this value, solved over these columns to its end. */
  readonly reduced: Float64Array;
  readonly value: number;
  /** What a plan must cost less than. */
  readonly below: number;
  /** Columns weighed (once for every step at which they are left), after which it gives up. */
  readonly most: number;
  readonly isOver: () => boolean;
}

export interface Cover {
  /** Columns; undefined: no plan was found that costs less. */
  readonly plan: readonly number[] | undefined;
  /** Whether all plans were looked at. */
  readonly isWhole: boolean;
}

/** Looks for the cheapest plan: whom every request is served by, and by how many vehicles of each kind at most (and at least). */
export function findCover(options: CoverOptions): Cover {
  const search = new CoverSearch(options);
  return { isWhole: search.run(), plan: search.plan };
}

class CoverSearch {
  plan: readonly number[] | undefined;
  private readonly given: CoverOptions;
  /** Columns by what they cost above the relaxation, least first; all that follows is by their place in it. */
  private readonly columns: readonly number[];
  private readonly above: Float64Array;
  private readonly cost: Float64Array;
  /** Row of the vehicles of its kind; -1: it leaves a request out. */
  private readonly group: Int32Array;
  private readonly first: Int32Array;
  private readonly requests: Int32Array;
  /** So many words of a bit for each request. */
  private readonly words: number;
  private readonly bits: Int32Array;
  /** By row of vehicles. */
  private readonly free: Int32Array;
  private readonly isServed: Uint8Array;
  private readonly taken: number[] = [];
  private left: number;
  private below: number;
  /** Columns left at every step, one step after the other. */
  private stack: Int32Array;
  /** By step and request: the least that one of those left costs above the relaxation for each of its requests. */
  private readonly shares: Float64Array[] = [];
  private readonly counts: Int32Array;
  private weighed = 0;
  private checked = 0;
  private isGivenUp = false;

  constructor(given: CoverOptions) {
    const { program, reduced } = given;
    const { requestCount } = program;
    const columns = [...given.columns].sort((one, other) => (reduced[one] as number) - (reduced[other] as number));
    this.given = given;
    this.columns = columns;
    this.above = Float64Array.from(columns, (column) => Math.max(0, reduced[column] as number));
    this.cost = Float64Array.from(columns, (column) => program.cost[column] as number);
    this.group = new Int32Array(columns.length).fill(-1);
    this.first = new Int32Array(columns.length + 1);
    this.words = Math.ceil(requestCount / 32);
    this.bits = new Int32Array(columns.length * this.words);
    const served: number[] = [];
    for (const [k, column] of columns.entries()) {
      for (let i = program.first[column] as number; i < (program.first[column + 1] as number); i++) {
        const row = program.rows[i] as number;
        if (row >= requestCount) {
          this.group[k] = row;
          continue;
        }
        served.push(row);
        const word = k * this.words + (row >> 5);
        this.bits[word] = (this.bits[word] as number) | (1 << (row & 31));
      }
      this.first[k + 1] = served.length;
    }
    this.requests = Int32Array.from(served);
    this.free = Int32Array.from(program.rowHigh);
    this.isServed = new Uint8Array(requestCount);
    this.left = requestCount;
    this.below = given.below;
    this.stack = Int32Array.from(columns.keys());
    this.counts = new Int32Array(requestCount);
  }

  /** Whether it was through. */
  run(): boolean {
    this.step(0, this.stack.length, 0, 0);
    return !this.isGivenUp;
  }

  /** @param above what the columns taken cost above the relaxation */
  private step(from: number, to: number, above: number, cost: number): void {
    if (this.left === 0) this.accept(cost);
    if (this.left === 0 || this.isGivenUp || this.giveUp(to - from)) return;
    const { next, bound } = this.weigh(from, to);
    if (next < 0 || this.room(above) <= bound) return;
    const kept = this.keep(from, to, this.room(above) - bound);
    const word = next >> 5;
    const bit = 1 << (next & 31);
    for (let at = from; at < kept; at++) {
      const k = this.stack[at] as number;
      if (((this.bits[k * this.words + word] as number) & bit) === 0) continue;
      if (this.extra(k) < this.room(above) - bound) this.take(k, from, kept, above, cost);
    }
  }

  private take(k: number, from: number, to: number, above: number, cost: number): void {
    const { group, free, requests, first, isServed } = this;
    const spent = above + (this.above[k] as number);
    const g = group[k] as number;
    if (g >= 0) free[g] = (free[g] as number) - 1;
    const end = this.keepBeside(k, from, to, this.room(spent));
    for (let i = first[k] as number; i < (first[k + 1] as number); i++) isServed[requests[i] as number] = 1;
    this.left -= (first[k + 1] as number) - (first[k] as number);
    this.taken.push(k);
    this.step(to, end, spent, cost + (this.cost[k] as number));
    this.taken.pop();
    this.left += (first[k + 1] as number) - (first[k] as number);
    for (let i = first[k] as number; i < (first[k + 1] as number); i++) isServed[requests[i] as number] = 0;
    if (g >= 0) free[g] = (free[g] as number) + 1;
  }

  /** What may still be spent. */
  private room(above: number): number {
    return this.below - this.given.value - above;
  }

  /** The request that fewest are left for (-1: there is one without any), and what serving all others costs above the relaxation at least. */
  private weigh(from: number, to: number): { readonly next: number; readonly bound: number } {
    const { counts, above, first, requests, isServed, stack } = this;
    const shares = this.sharesOf(this.taken.length);
    shares.fill(Infinity);
    counts.fill(0);
    for (let at = from; at < to; at++) {
      const k = stack[at] as number;
      const begin = first[k] as number;
      const end = first[k + 1] as number;
      const share = (above[k] as number) / (end - begin);
      for (let i = begin; i < end; i++) {
        const r = requests[i] as number;
        counts[r] = (counts[r] as number) + 1;
        if (share < (shares[r] as number)) shares[r] = share;
      }
    }
    let next = -1;
    let fewest = Infinity;
    let bound = 0;
    for (let r = 0; r < counts.length; r++) {
      if (isServed[r] === 1) continue;
      const count = counts[r] as number;
      if (count === 0) return { next: -1, bound: Infinity };
      bound += shares[r] as number;
      if (count >= fewest) continue;
      fewest = count;
      next = r;
    }
    return { next, bound };
  }

  private sharesOf(step: number): Float64Array {
    const known = this.shares[step];
    if (known !== undefined) return known;
    const shares = new Float64Array(this.counts.length);
    this.shares[step] = shares;
    return shares;
  }

  /** By how much a column costs more than the least for each of its requests at this step. */
  private extra(k: number): number {
    const { first, requests } = this;
    const shares = this.shares[this.taken.length] as Float64Array;
    let extra = this.above[k] as number;
    for (let i = first[k] as number; i < (first[k + 1] as number); i++)
      extra -= shares[requests[i] as number] as number;
    return extra;
  }

  /** Of those left, those that cost no more beyond the bound; they move to the front. */
  private keep(from: number, to: number, room: number): number {
    const { stack } = this;
    let end = from;
    for (let at = from; at < to; at++) {
      const k = stack[at] as number;
      if (this.extra(k) < room) stack[end++] = k;
    }
    return end;
  }

  /** Of those left, those that can be taken beside k; they are put behind all others. */
  private keepBeside(k: number, from: number, to: number, room: number): number {
    const { bits, words, above, group, free } = this;
    if (this.stack.length < 2 * to - from) this.grow();
    const { stack } = this;
    let end = to;
    for (let at = from; at < to; at++) {
      const other = stack[at] as number;
      // They are in order of what they cost.
      if ((above[other] as number) >= room) break;
      const g = group[other] as number;
      if (g >= 0 && free[g] === 0) continue;
      let w = 0;
      while (w < words && ((bits[k * words + w] as number) & (bits[other * words + w] as number)) === 0) w++;
      if (w === words) stack[end++] = other;
    }
    return end;
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.stack.length);
    larger.set(this.stack);
    this.stack = larger;
  }

  private accept(cost: number): void {
    const { program } = this.given;
    const lacks = program.rowLow.some(
      (low, row) => row >= program.requestCount && (program.rowHigh[row] as number) - (this.free[row] as number) < low,
    );
    if (cost >= this.below || lacks) return;
    this.below = cost;
    this.plan = this.taken.map((k) => this.columns[k] as number);
  }

  private giveUp(count: number): boolean {
    this.weighed += count;
    if (this.weighed - this.checked < STRIDE) return false;
    this.checked = this.weighed;
    this.isGivenUp = this.weighed > this.given.most || this.given.isOver();
    return this.isGivenUp;
  }
}
