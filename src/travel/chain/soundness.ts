/** Whether the numbers of a cell can be true at all. A source that lies must not move a bus. */
import { distanceMetres } from '../../domain/geo.ts';
import type { Point, TravelCell } from '../travel.ts';

/** 200 km/h: above any minibus and any typing error of a speed table that would still be believable. */
const FASTEST_METRES_PER_SECOND = 200 / 3.6;
/** Snapping to a road may move both ends; only what is shorter than the straight line by more is a lie. */
const SNAPPING_METRES = 1000;
const LONGEST_SECONDS = 24 * 3600;
const LONGEST_METRES = 2_000_000;

export function isSoundCell(cell: TravelCell, from: Point, to: Point): boolean {
  if (cell.kind === 'unreachable') return true;
  const { seconds, metres } = cell;
  if (!(seconds >= 0 && seconds <= LONGEST_SECONDS && metres >= 0 && metres <= LONGEST_METRES)) return false;
  const straight = distanceMetres(from, to) - SNAPPING_METRES;
  return metres >= straight && seconds >= straight / FASTEST_METRES_PER_SECOND;
}
