/** Travel matrices as flat arrays with one more row for "nowhere", and safe lower bounds of driving times. */
import type { Travel } from '../problem.ts';

export interface TravelTable {
  /** Row-major `stride × stride`; Infinity where duration or distance is null. */
  readonly duration: Float64Array;
  readonly distance: Float64Array;
  readonly stride: number;
  /**
   * The same by destination: what leads from k to `to` is `durationTo[to · toRow + k · toStep]`. A request asks for its own two places over and over: transposed,
   * its answers lie side by side. A symmetric matrix is its own transpose; one too large to copy is read down its columns.
   */
  readonly durationTo: Float64Array;
  readonly distanceTo: Float64Array;
  readonly toRow: number;
  readonly toStep: number;
  /** The row at no distance from anywhere: where an open route ends. */
  readonly nowhere: number;
  /** By how much a way over other rows may at most be shorter than the direct one: 0 where the triangle inequality holds; Infinity where that was not worked out. */
  readonly shortcut: number;
  /** By how much a way over one other row may at most be shorter than the direct one from `from` to `to`, rounded up. */
  readonly findShortcut: (from: number, to: number) => number;
  /** A duration that no path between two rows undercuts (the direct one when the matrix is metric); 0 when that would be too dear to prove. */
  readonly findLeastDuration: (from: number, to: number) => number;
}

/** Shortest paths (Floyd & Warshall) of so many rows take 64 million steps. */
const MAX_ROWS_FOR_PATHS = 400;

/** Up to so many rows an asymmetric matrix is transposed. */
const MAX_ROWS_TO_TRANSPOSE = 4000;

/** @param mostForPaths up to so many rows the shortest paths are worked out in full */
export function compileTravel(travel: Travel, mostForPaths = MAX_ROWS_FOR_PATHS): TravelTable {
  const rows = travel.duration.length;
  const stride = rows + 1;
  const duration = new Float64Array(stride * stride);
  let distance = travel.duration === travel.distance ? duration : new Float64Array(stride * stride);
  for (let from = 0; from < rows; from++) {
    const durations = travel.duration[from] ?? [];
    const distances = travel.distance[from] ?? [];
    for (let to = 0; to < rows; to++) {
      const time = durations[to] ?? null;
      const length = distances[to] ?? null;
      const exists = time !== null && length !== null;
      duration[from * stride + to] = exists ? time : Infinity;
      distance[from * stride + to] = exists ? length : Infinity;
    }
  }
  if (distance !== duration && distance.every((value, k) => value === duration[k])) distance = duration;
  const turned = transpose(duration, distance, stride);
  return {
    duration,
    distance,
    stride,
    ...turned,
    nowhere: rows,
    ...(rows <= mostForPaths
      ? measurePaths(duration, stride)
      : { ...UNKNOWN_PATHS, findShortcut: rememberShortcuts({ duration, stride, ...turned }) }),
  };
}

function transpose(duration: Float64Array, distance: Float64Array, stride: number) {
  if (isSymmetric(duration, stride) && (distance === duration || isSymmetric(distance, stride))) {
    return { durationTo: duration, distanceTo: distance, toRow: stride, toStep: 1 };
  }
  if (stride > MAX_ROWS_TO_TRANSPOSE) return { durationTo: duration, distanceTo: distance, toRow: 1, toStep: stride };
  const turn = (matrix: Float64Array) =>
    matrix.map((_, k) => matrix[(k % stride) * stride + Math.floor(k / stride)] as number);
  const durationTo = turn(duration);
  const distanceTo = distance === duration ? durationTo : turn(distance);
  return { durationTo, distanceTo, toRow: stride, toStep: 1 };
}

function isSymmetric(matrix: Float64Array, stride: number): boolean {
  for (let from = 0; from < stride; from++) {
    for (let to = 0; to < from; to++) if (matrix[from * stride + to] !== matrix[to * stride + from]) return false;
  }
  return true;
}

/** Where shortest paths were not worked out. */
export const UNKNOWN_PATHS = { findLeastDuration: () => 0, shortcut: Infinity, findShortcut: () => Infinity };

/** Longer shortcuts than this are not told apart. */
const LONGEST_SHORTCUT = 254;

/** `findShortcut` where there are too many rows to work them all out: what was asked for is kept, a byte each, 0 where it was not. */
function rememberShortcuts(
  travel: Pick<TravelTable, 'duration' | 'stride' | 'durationTo' | 'toRow' | 'toStep'>,
): TravelTable['findShortcut'] {
  const { duration, stride, durationTo, toRow, toStep } = travel;
  const known = new Uint8Array(duration.length);
  return (from, to) => {
    const cell = from * stride + to;
    if (known[cell] === 0) {
      let least = duration[cell] as number;
      for (let via = 0; via < stride - 1; via++) {
        const way = (duration[from * stride + via] as number) + (durationTo[to * toRow + via * toStep] as number);
        if (way < least) least = way;
      }
      const saved = least < Infinity ? Math.ceil((duration[cell] as number) - least) : 0;
      known[cell] = 1 + Math.min(LONGEST_SHORTCUT, saved);
    }
    const saved = (known[cell] as number) - 1;
    return saved < LONGEST_SHORTCUT ? saved : Infinity;
  };
}

function measurePaths(duration: Float64Array, stride: number) {
  const rows = stride - 1;
  const least = duration.slice();
  for (let via = 0; via < rows; via++) {
    for (let from = 0; from < rows; from++) {
      const first = least[from * stride + via] ?? Infinity;
      if (first === Infinity) continue;
      for (let to = 0; to < rows; to++) {
        const sum = first + (least[via * stride + to] ?? Infinity);
        if (sum < (least[from * stride + to] ?? Infinity)) least[from * stride + to] = sum;
      }
    }
  }
  let shortcut = 0;
  for (const [k, value] of duration.entries()) {
    const path = least[k] as number;
    if (path < value) shortcut = Math.max(shortcut, value - path);
  }
  const findLeastDuration = (from: number, to: number) => least[from * stride + to] ?? 0;
  return { findLeastDuration, shortcut, findShortcut: () => shortcut };
}
