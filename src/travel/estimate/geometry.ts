/** Everything about a list of points that does not depend on the pair, so that a pair costs a few multiplications. */
import { type Coordinates, distanceMetres, EARTH_RADIUS_METRES, sideOfLine } from '../../domain/geo.ts';
import type { Barrier, Crossing } from './profile.ts';

const EARTH_DIAMETER_METRES = 2 * EARTH_RADIUS_METRES;
const RADIANS = Math.PI / 180;

interface PreparedBarrier {
  readonly barrier: Barrier;
  readonly crossings: readonly Crossing[];
  /** Row: point, column: segment; 1 when the point lies left of the segment's line. */
  readonly sides: Uint8Array;
  /** Row: point, column: crossing; straight metres. */
  readonly toCrossing: Float64Array;
}

export interface PreparedPoints {
  readonly points: readonly Coordinates[];
  /** Unit vectors, three numbers a point: the chord between two of them gives the great circle without trigonometry of degrees. */
  readonly vectors: Float64Array;
  readonly barriers: readonly PreparedBarrier[];
}

/** `isOpen` decides which crossings of a barrier count for this departure. */
export function preparePoints(
  points: readonly Coordinates[],
  barriers: readonly Barrier[],
  isOpen: (crossing: Crossing) => boolean,
): PreparedPoints {
  const vectors = new Float64Array(points.length * 3);
  points.forEach((p, i) => {
    const lat = p.lat * RADIANS;
    const lon = p.lon * RADIANS;
    vectors.set([Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)], i * 3);
  });
  return { points, vectors, barriers: barriers.map((b) => prepareBarrier(points, b, b.crossings.filter(isOpen))) };
}

function prepareBarrier(
  points: readonly Coordinates[],
  barrier: Barrier,
  crossings: readonly Crossing[],
): PreparedBarrier {
  const segments = barrier.line.length - 1;
  const sides = new Uint8Array(points.length * segments);
  const toCrossing = new Float64Array(points.length * crossings.length);
  points.forEach((point, i) => {
    for (let k = 0; k < segments; k++) {
      const c = barrier.line[k];
      const d = barrier.line[k + 1];
      if (c && d && sideOfLine(point, c, d) >= 0) sides[i * segments + k] = 1;
    }
    crossings.forEach((crossing, c) => {
      toCrossing[i * crossings.length + c] = distanceMetres(point, crossing.at);
    });
  });
  return { barrier, crossings, sides, toCrossing };
}

/** Straight metres between two prepared points; NaN when one of them is not finite. */
export function straightMetres({ vectors }: PreparedPoints, i: number, j: number): number {
  const x = (vectors[i * 3] ?? 0) - (vectors[j * 3] ?? 0);
  const y = (vectors[i * 3 + 1] ?? 0) - (vectors[j * 3 + 1] ?? 0);
  const z = (vectors[i * 3 + 2] ?? 0) - (vectors[j * 3 + 2] ?? 0);
  return EARTH_DIAMETER_METRES * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
}

/** Whether the straight line between the two points changes banks: it crosses the barrier an odd number of times. */
export function isAcross(prepared: PreparedPoints, { barrier, sides }: PreparedBarrier, i: number, j: number): boolean {
  const a = prepared.points[i];
  const b = prepared.points[j];
  if (!a || !b) return false;
  const segments = barrier.line.length - 1;
  let odd = false;
  for (let k = 0; k < segments; k++) {
    if (sides[i * segments + k] === sides[j * segments + k]) continue;
    const c = barrier.line[k];
    const d = barrier.line[k + 1];
    if (c && d && sideOfLine(c, a, b) >= 0 !== sideOfLine(d, a, b) >= 0) odd = !odd;
  }
  return odd;
}
