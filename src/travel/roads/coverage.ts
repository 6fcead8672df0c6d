/** Tells why a position cannot be routed before any road is looked for. */
import type { Point } from '../travel.ts';
import { type Box, isInside, metresBetween } from './geo.ts';

export type Coverage =
  | { readonly kind: 'covered' }
  | { readonly kind: 'noPosition' }
  | { readonly kind: 'zeroPosition' }
  /** The place would be inside with latitude and longitude exchanged. */
  | { readonly kind: 'swapped' }
  | { readonly kind: 'outside'; readonly km: number };

/** Also catches the slips of a form: 0/0, lat and lon exchanged. `km` is to the edge of the box, at least 1. */
export function coverageOf(box: Box, point: Point): Coverage {
  const { lat, lon } = point;
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return { kind: 'noPosition' };
  if (isInside(box, lat, lon)) return { kind: 'covered' };
  if (lat === 0 && lon === 0) return { kind: 'zeroPosition' };
  if (isInside(box, lon, lat)) return { kind: 'swapped' };
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return { kind: 'noPosition' };
  const nearestLat = Math.min(box.north, Math.max(box.south, lat));
  const nearestLon = Math.min(box.east, Math.max(box.west, lon));
  return { kind: 'outside', km: Math.max(1, Math.round(metresBetween(lat, lon, nearestLat, nearestLon) / 1000)) };
}
