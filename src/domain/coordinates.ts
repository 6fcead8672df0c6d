/** Points as people and programs get them wrong. */

export interface Coordinates {
  /** Degrees north, WGS 84. */
  readonly lat: number;
  /** Degrees east. */
  readonly lon: number;
}

export type CoordinatesProblem = 'not_finite' | 'zero' | 'swapped' | 'outside_hungary';

/** As the CHECK constraints of settlement and place have it. */
const HUNGARY = { south: 45.5, north: 49, west: 15.5, east: 23.5 };
const EARTH_RADIUS_METRES = 6_371_008.8;

export function findCoordinatesProblem({ lat, lon }: Coordinates): CoordinatesProblem | undefined {
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return 'not_finite';
  if (lat === 0 && lon === 0) return 'zero';
  if (inHungary(lat, lon)) return undefined;
  return inHungary(lon, lat) ? 'swapped' : 'outside_hungary';
}

function inHungary(lat: number, lon: number): boolean {
  return lat >= HUNGARY.south && lat <= HUNGARY.north && lon >= HUNGARY.west && lon <= HUNGARY.east;
}

/** Great-circle distance (haversine). */
export function straightMetres(a: Coordinates, b: Coordinates): number {
  const radians = Math.PI / 180;
  const dLat = (b.lat - a.lat) * radians;
  const dLon = (b.lon - a.lon) * radians;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}
