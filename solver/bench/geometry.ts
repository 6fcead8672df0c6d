/** Euclidean travel as the benchmarks state it: doubles, never rounded; one unit of way takes one unit of time. */
import type { Travel } from '../problem.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** @returns rows in the order of the points; duration and distance are the same table */
export function toTravel(points: readonly Point[]): Travel {
  const matrix = points.map((from) => points.map((to) => Math.hypot(from.x - to.x, from.y - to.y)));
  return { duration: matrix, distance: matrix };
}
