/** Distances and boxes on the earth, in 1e-7 degrees where a name ends in 7. */
import type { Point } from '../travel.ts';

const EARTH_RADIUS_METRES = 6_371_008.8;
const RADIANS = Math.PI / 180;
export const METRES_PER_DEGREE = EARTH_RADIUS_METRES * RADIANS;

/** Great-circle distance in metres (haversine). */
export function metresBetween(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const dLat = (lat2 - lat1) * RADIANS;
  const dLon = (lon2 - lon1) * RADIANS;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Straight metres between positions in 1e-7 degrees. */
export const metresBetween7 = (lat1: number, lon1: number, lat2: number, lon2: number): number =>
  metresBetween(lat1 / 1e7, lon1 / 1e7, lat2 / 1e7, lon2 / 1e7);

/** Compass bearing in degrees from the first to the second position; 0 = north, 90 = east. */
export function bearing7(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const x = (lon2 - lon1) * Math.cos(((lat1 + lat2) / 2e7) * RADIANS);
  const degrees = Math.atan2(x, lat2 - lat1) / RADIANS;
  return degrees < 0 ? degrees + 360 : degrees;
}

export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Box round all points with a margin; undefined for no points. */
export function boxAround(points: readonly Point[], marginKm: number): Box | undefined {
  if (points.length === 0) return undefined;
  const lats = points.map((p) => p.lat);
  const lons = points.map((p) => p.lon);
  const dLat = (marginKm * 1000) / METRES_PER_DEGREE;
  const south = Math.min(...lats) - dLat;
  const north = Math.max(...lats) + dLat;
  const dLon = dLat / Math.cos(Math.max(Math.abs(south), Math.abs(north)) * RADIANS);
  return { south, north, west: Math.min(...lons) - dLon, east: Math.max(...lons) + dLon };
}

/** In degrees; the edge is inside. */
export function isInside(box: Box, lat: number, lon: number): boolean {
  return lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east;
}
