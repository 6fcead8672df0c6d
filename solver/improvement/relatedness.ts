/** For every request the requests it could change places with: near in space at both ends, and near in time. */
import type { CompiledProblem } from '../evaluation/compile.ts';

const MOST = 80;

/**
 * Relatedness of Shaw 1998 as Ropke & Pisinger 2006 use it: driving between the pickups and the dropoffs, and the time that must lie between. Worked out for a request when it is first asked
 * for: on a day of 5,000 all of them take longer than a short search may.
 */
export class Neighbours {
  /** How many a request has at most. */
  readonly width: number;
  private readonly cp: CompiledProblem;
  private readonly list: Int32Array;
  private readonly isListed: Uint8Array;
  private readonly score: Float64Array;
  private readonly ranked: Float64Array;
  private readonly middle: Float64Array;

  constructor(cp: CompiledProblem) {
    const { requestCount } = cp;
    this.cp = cp;
    this.width = Math.min(MOST, Math.max(0, requestCount - 1));
    this.list = new Int32Array(requestCount * this.width).fill(-1);
    this.isListed = new Uint8Array(requestCount);
    this.score = new Float64Array(requestCount);
    this.ranked = new Float64Array(requestCount);
    this.middle = Float64Array.from(cp.opens, (opens, stop) => (opens + (cp.closes[stop] as number)) / 2);
  }

  /** The neighbour of r that is nearer than all but `rank` others; −1 where there are fewer. */
  of(r: number, rank: number): number {
    if (this.isListed[r] === 0) this.listFor(r);
    return this.list[r * this.width + rank] as number;
  }

  private listFor(r: number): void {
    const { cp, middle, score, ranked, width, list } = this;
    this.isListed[r] = 1;
    if (cp.done[r] === 1) return;
    let n = 0;
    for (let other = 0; other < cp.requestCount; other++) {
      score[other] = Infinity;
      if (other === r || cp.done[other] === 1) continue;
      score[other] = apart(cp, middle, 2 * r, 2 * other) + apart(cp, middle, 2 * r + 1, 2 * other + 1);
      ranked[n++] = score[other] as number;
    }
    // Only the nearest are sorted: a whole sort for every request takes seconds on a day of 5,000.
    const limit = n <= width ? Infinity : selectSmallest(ranked, n, width);
    const nearest: number[] = [];
    for (let other = 0; other < cp.requestCount; other++) {
      if (other !== r && cp.done[other] === 0 && (score[other] as number) <= limit) nearest.push(other);
    }
    nearest.sort((a, b) => (score[a] as number) - (score[b] as number) || a - b);
    for (let k = 0; k < Math.min(width, nearest.length); k++) list[r * width + k] = nearest[k] as number;
  }
}

/** Driving counts fully, time apart by a quarter: what is far in time but near in space may still share a vehicle. */
function apart(cp: CompiledProblem, middle: Float64Array, s: number, t: number): number {
  const here = cp.place[s] as number;
  const there = cp.place[t] as number;
  const drive = Math.min(
    cp.duration[here * cp.stride + there] as number,
    cp.durationTo[here * cp.toRow + there * cp.toStep] as number,
  );
  const between = Math.abs((middle[s] as number) - (middle[t] as number));
  return Math.min(drive, 1e12) + 0.25 * (between < Infinity ? between : 0);
}

/** The k-th smallest (from 1) of the first n values, which change places (Hoare 1961). */
function selectSmallest(values: Float64Array, n: number, k: number): number {
  let low = 0;
  let high = n - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const held = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = held;
    }
    if (k - 1 <= j) high = j;
    else if (k - 1 >= i) low = i;
    else break;
  }
  return values[k - 1] as number;
}
