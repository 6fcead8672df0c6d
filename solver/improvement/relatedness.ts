/** For every request the requests it could change places with: near in space at both ends, and near in time. */
import type { CompiledProblem } from '../evaluation/compile.ts';

const MOST = 80;
/** Requests compared on either side in the order of time. */
const REACH = 600;

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
  const early = Array.from(cp.done.keys()).filter((r) => cp.done[r] === 0);
  early.sort((a, b) => (cp.opens[2 * a] as number) - (cp.opens[2 * b] as number) || a - b);
  for (const [at, r] of early.entries()) {
    // Far in time is far: on large days only so many before and after are compared, which keeps the work near linear.
    const others = early.slice(Math.max(0, at - REACH), at + REACH + 1).filter((other) => other !== r);
    for (const other of others) score[other] = relate(cp, r, other);
    others.sort((a, b) => (score[a] as number) - (score[b] as number) || a - b);
    for (let k = 0; k < Math.min(width, others.length); k++) list[r * width + k] = others[k] as number;
  }
  return { list, width };
}

/** Driving counts fully, time apart by a quarter: what is far in time but near in space may still share a vehicle. */
function relate(cp: CompiledProblem, a: number, b: number): number {
  return apart(cp, 2 * a, 2 * b) + apart(cp, 2 * a + 1, 2 * b + 1);
}

function apart(cp: CompiledProblem, s: number, t: number): number {
  const here = cp.place[s] as number;
  const there = cp.place[t] as number;
  const drive = Math.min(
    cp.duration[here * cp.stride + there] as number,
    cp.duration[there * cp.stride + here] as number,
  );
  const middle = (stop: number) => ((cp.opens[stop] as number) + (cp.closes[stop] as number)) / 2;
  const between = Math.abs(middle(s) - middle(t));
  return Math.min(drive, 1e12) + 0.25 * (Number.isFinite(between) ? between : 0);
}
