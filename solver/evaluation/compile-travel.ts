/** Travel matrices as flat arrays with one more row for "nowhere", and safe lower bounds of driving times. */
import type { Travel } from '../problem.ts';

export interface TravelTable {
  /** Row-major `stride × stride`; Infinity where duration or distance is null. */
  readonly duration: Float64Array;
  readonly distance: Float64Array;
  readonly stride: number;
  /** The row at no distance from anywhere: where an open route ends. */
  readonly nowhere: number;
  /** A duration that no path between two rows undercuts (the direct one when the matrix is metric); 0 when that would be too dear to prove. */
  readonly findLeastDuration: (from: number, to: number) => number;
  /** False where no way round is known to be shorter than the direct one. */
  readonly hasShortcuts: boolean;
}

/** Up to so many rows the shortest paths are worked out in full (Floyd & Warshall: 64 million steps). */
const MAX_ROWS_FOR_PATHS = 400;

/** @param withPaths false spares the shortest paths: `findLeastDuration` then knows only 0. */
export function compileTravel(travel: Travel, withPaths = true): TravelTable {
  const rows = travel.duration.length;
  const stride = rows + 1;
  const duration = new Float64Array(stride * stride);
  const distance = travel.duration === travel.distance ? duration : new Float64Array(stride * stride);
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
  return {
    duration,
    distance,
    stride,
    nowhere: rows,
    ...(withPaths && rows <= MAX_ROWS_FOR_PATHS ? findPaths(duration, stride) : UNKNOWN_PATHS),
  };
}

type Paths = Pick<TravelTable, 'findLeastDuration' | 'hasShortcuts'>;

const UNKNOWN_PATHS: Paths = { findLeastDuration: () => 0, hasShortcuts: true };

function findPaths(duration: Float64Array, stride: number): Paths {
  const rows = stride - 1;
  const least = duration.slice();
  let saved = 0;
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
  for (let leg = 0; leg < least.length; leg++) {
    if ((least[leg] as number) < Infinity) saved = Math.max(saved, (duration[leg] as number) - (least[leg] as number));
  }
  return { findLeastDuration: (from, to) => least[from * stride + to] ?? 0, hasShortcuts: saved > ROUNDING_OF_SUMS };
}

/** What sums of doubles differ by, far below what a schedule is judged by. */
const ROUNDING_OF_SUMS = 1e-9;
