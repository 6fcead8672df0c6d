/** Plane and spherical geometry for places: distances, barriers between places, and whether coordinates can be right. */

/** Degrees, WGS 84. Structural: whatever carries `lat` and `lon` fits. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** A box of degrees; edges belong to it. */
export interface CoveredArea {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Hungary with some kilometres around it: the widest area in which a place of a consortium can lie. */
export const HUNGARY: CoveredArea = { south: 45.7, west: 16.0, north: 48.65, east: 23.0 };

export const COORDINATE_FAULTS = ['NOT_FINITE', 'ZERO', 'OUT_OF_RANGE', 'SWAPPED', 'OUTSIDE_AREA'] as const;
/**
 * Why coordinates cannot be right. `ZERO`: 0/0, an unset field. `SWAPPED`: they fit the area when latitude and longitude are
 * exchanged, so offer that. `OUT_OF_RANGE`: no point on Earth. `OUTSIDE_AREA`: a real point, but not here.
 */
export type CoordinateFault = (typeof COORDINATE_FAULTS)[number];

/** Mean Earth radius of the IUGG, in metres. */
export const EARTH_RADIUS_METRES = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Great-circle distance (haversine) in metres; NaN when a coordinate is not finite. */
export function distanceMetres(a: Coordinates, b: Coordinates): number {
  const halfLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const halfLon = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const h = halfLat * halfLat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * halfLon * halfLon;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The border belongs to it. */
export function isInArea(point: Coordinates, area: CoveredArea): boolean {
  return point.lat >= area.south && point.lat <= area.north && point.lon >= area.west && point.lon <= area.east;
}

/** The first fault of the coordinates against the area, or null when they can be right. */
export function findCoordinateFault(point: Coordinates, area: CoveredArea = HUNGARY): CoordinateFault | null {
  const { lat, lon } = point;
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return 'NOT_FINITE';
  // Unset fields arrive as 0; a millionth of a degree (0.1 m) absorbs noise of conversions.
  if (Math.abs(lat) < 1e-6 && Math.abs(lon) < 1e-6) return 'ZERO';
  if (isInArea(point, area)) return null;
  if (isInArea({ lat: lon, lon: lat }, area)) return 'SWAPPED';
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return 'OUT_OF_RANGE';
  return 'OUTSIDE_AREA';
}

/**
 * On which side of the directed line a→b the point lies: positive left, negative right, 0 on it.
 * Degrees are taken as a plane, which is exact enough for a sign over a few hundred kilometres.
 */
export function sideOfLine(point: Coordinates, a: Coordinates, b: Coordinates): number {
  return (b.lon - a.lon) * (point.lat - a.lat) - (b.lat - a.lat) * (point.lon - a.lon);
}

/** Whether the segments a–b and c–d cross. A point on the other's line counts as its left side, so touching is counted once. */
export function segmentsCross(a: Coordinates, b: Coordinates, c: Coordinates, d: Coordinates): boolean {
  const aLeft = sideOfLine(a, c, d) >= 0;
  const bLeft = sideOfLine(b, c, d) >= 0;
  if (aLeft === bLeft) return false;
  return sideOfLine(c, a, b) >= 0 !== sideOfLine(d, a, b) >= 0;
}

/** How many times the segment a–b crosses the polyline; an even number means that both ends lie on the same bank. */
export function countCrossings(a: Coordinates, b: Coordinates, line: readonly Coordinates[]): number {
  let crossings = 0;
  for (let k = 1; k < line.length; k++) {
    const c = line[k - 1];
    const d = line[k];
    if (c && d && segmentsCross(a, b, c, d)) crossings++;
  }
  return crossings;
}

/** Whether the point lies inside the ring (even-odd rule); the ring may be open or closed. */
export function isInPolygon(point: Coordinates, ring: readonly Coordinates[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i];
    const b = ring[j];
    if (!a || !b || a.lat > point.lat === b.lat > point.lat) continue;
    if (point.lon < ((b.lon - a.lon) * (point.lat - a.lat)) / (b.lat - a.lat) + a.lon) inside = !inside;
  }
  return inside;
}

/** Distance in metres from the point to the polyline (plane approximation at the point, within 0.1 % up to 50 km); Infinity for an empty line. */
export function distanceToLineMetres(point: Coordinates, line: readonly Coordinates[]): number {
  const metresPerLat = EARTH_RADIUS_METRES * RADIANS;
  const metresPerLon = metresPerLat * Math.cos(point.lat * RADIANS);
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < line.length; k++) {
    const c = line[Math.max(0, k - 1)];
    const d = line[k];
    if (!c || !d) continue;
    const x = (c.lon - point.lon) * metresPerLon;
    const y = (c.lat - point.lat) * metresPerLat;
    const dx = (d.lon - c.lon) * metresPerLon;
    const dy = (d.lat - c.lat) * metresPerLat;
    const square = dx * dx + dy * dy;
    const along = square === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / square));
    best = Math.min(best, Math.hypot(x + along * dx, y + along * dy));
  }
  return best;
}
