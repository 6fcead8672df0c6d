/** For every request the requests it could change places with: near in space at both ends, and near in time. */
import type { CompiledProblem } from '../evaluation/compile.ts';

const MOST = 80;

export interface Neighbours {
  /** The neighbours of r, nearest first: `list[r · width .. r · width + width)`; −1 where there are fewer. */
  readonly list: Int32Array;
  readonly width: number;
}

/** Relatedness of Shaw 1998 as Ropke & Pisinger 2006 use it: driving between the pickups and the dropoffs, and the time that must lie between. */
export function createNeighbours(cp: CompiledProblem): Neighbours {
  const count = cp.requestCount;
  const width = Math.min(MOST, Math.max(0, count - 1));
  const list = new Int32Array(count * width).fill(-1);
  const score = new Float64Array(count);
  const ranked = new Float64Array(count);
  const middle = Float64Array.from(cp.opens, (opens, stop) => (opens + (cp.closes[stop] as number)) / 2);
  for (let r = 0; r < count; r++) {
    if (cp.done[r] === 1) continue;
    let n = 0;
    for (let other = 0; other < count; other++) {
      score[other] = Infinity;
      if (other === r || cp.done[other] === 1) continue;
      score[other] = apart(cp, middle, 2 * r, 2 * other) + apart(cp, middle, 2 * r + 1, 2 * other + 1);
      ranked[n++] = score[other] as number;
    }
    // Only the nearest are sorted: a whole sort for every request takes seconds on a day of 5,000.
    const limit = n <= width ? Infinity : selectSmallest(ranked, n, width);
    const nearest: number[] = [];
    for (let other = 0; other < count; other++) {
      if (other !== r && cp.done[other] === 0 && (score[other] as number) <= limit) nearest.push(other);
    }
    nearest.sort((a, b) => (score[a] as number) - (score[b] as number) || a - b);
    for (let k = 0; k < Math.min(width, nearest.length); k++) list[r * width + k] = nearest[k] as number;
  }
  return { list, width };
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
