/** Everything about a list of points that does not depend on the pair, so that a pair costs a few multiplications. */
import { type Coordinates, distanceMetres, EARTH_RADIUS_METRES, sideOfLine } from '../../domain/geo.ts';
import type { Barrier, Crossing } from './profile.ts';

const EARTH_DIAMETER_METRES = 2 * EARTH_RADIUS_METRES;
const RADIANS = Math.PI / 180;

export interface PreparedBarrier {
  readonly barrier: Barrier;
  readonly crossings: readonly Crossing[];
  /** Latitudes and longitudes of the line's corners. */
  readonly lats: Float64Array;
  readonly lons: Float64Array;
  /** 32-bit words a point. */
  readonly words: number;
  /** Row: point; bit k: the point lies left of segment k's line. Only segments whose bits differ can lie between two points. */
  readonly sides: Int32Array;
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
  const words = Math.ceil((barrier.line.length - 1) / 32);
  const sides = new Int32Array(points.length * words);
  const toCrossing = new Float64Array(points.length * crossings.length);
  points.forEach((point, i) => {
    for (let k = 0; k < barrier.line.length - 1; k++) {
      const c = barrier.line[k];
      const d = barrier.line[k + 1];
      const word = i * words + (k >> 5);
      if (c && d && sideOfLine(point, c, d) >= 0) sides[word] = (sides[word] ?? 0) | (1 << (k & 31));
    }
    crossings.forEach((crossing, c) => {
      toCrossing[i * crossings.length + c] = distanceMetres(point, crossing.at);
    });
  });
  const lats = Float64Array.from(barrier.line, (p) => p.lat);
  const lons = Float64Array.from(barrier.line, (p) => p.lon);
  return { barrier, crossings, lats, lons, words, sides, toCrossing };
}

/** Straight metres between two prepared points; NaN when one of them is not finite. */
export function straightMetres({ vectors }: PreparedPoints, i: number, j: number): number {
  const x = (vectors[i * 3] ?? 0) - (vectors[j * 3] ?? 0);
  const y = (vectors[i * 3 + 1] ?? 0) - (vectors[j * 3 + 1] ?? 0);
  const z = (vectors[i * 3 + 2] ?? 0) - (vectors[j * 3 + 2] ?? 0);
  return EARTH_DIAMETER_METRES * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
}

/** Whether the straight line between the two points changes banks: it crosses the barrier an odd number of times. */
export function isAcross(prepared: PreparedPoints, barrier: PreparedBarrier, i: number, j: number): boolean {
  const a = prepared.points[i];
  const b = prepared.points[j];
  if (!a || !b) return false;
  const { lats, lons, words, sides } = barrier;
  const dLat = b.lat - a.lat;
  const dLon = b.lon - a.lon;
  let odd = false;
  for (let w = 0; w < words; w++) {
    let differing = (sides[i * words + w] ?? 0) ^ (sides[j * words + w] ?? 0);
    while (differing !== 0) {
      const bit = 31 - Math.clz32(differing & -differing);
      differing &= differing - 1;
      const k = w * 32 + bit;
      // The same sign as sideOfLine of both corners of segment k against the line from a to b.
      const start = dLon * ((lats[k] ?? 0) - a.lat) - dLat * ((lons[k] ?? 0) - a.lon) >= 0;
      const end = dLon * ((lats[k + 1] ?? 0) - a.lat) - dLat * ((lons[k + 1] ?? 0) - a.lon) >= 0;
      if (start !== end) odd = !odd;
    }
  }
  return odd;
}
