/** Whether the numbers of a cell can be true at all. A source that lies must not move a bus. */
import { EARTH_RADIUS_METRES } from '../../domain/geo.ts';
import type { Point, TravelCell } from '../travel.ts';

/** 200 km/h: above any minibus and any typing error of a speed table that would still be believable. */
const FASTEST_METRES_PER_SECOND = 200 / 3.6;
/** Snapping to a road may move both ends; only what is shorter than the straight line by more is a lie. */
const SNAPPING_METRES = 1000;
const LONGEST_SECONDS = 24 * 3600;
const LONGEST_METRES = 2_000_000;

/** False for what no road could be: faster than any bus, or shorter than the straight line. */
export function isSoundCell(cell: TravelCell, from: Point, to: Point): boolean {
  if (cell.kind === 'unreachable') return true;
  const { seconds, metres } = cell;
  if (!(seconds >= 0 && seconds <= LONGEST_SECONDS && metres >= 0 && metres <= LONGEST_METRES)) return false;
  const least = 0.95 * roughMetres(from, to) - SNAPPING_METRES;
  return metres >= least && seconds >= least / FASTEST_METRES_PER_SECOND;
}

/** Straight distance on a plane at the first point: within 3 % over 200 km at our latitudes, and a tenth of the cost of the sphere. */
function roughMetres(from: Point, to: Point): number {
  const degree = (EARTH_RADIUS_METRES * Math.PI) / 180;
  const north = (to.lat - from.lat) * degree;
  const east = (to.lon - from.lon) * degree * Math.cos((from.lat * Math.PI) / 180);
  return Math.sqrt(north * north + east * east);
}
