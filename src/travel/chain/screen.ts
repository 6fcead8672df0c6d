/** Points that cannot be right are told apart before any source sees them: they cost their own cells and nobody else's. */
import { type CoveredArea, findCoordinateFault } from '../../domain/geo.ts';
import type { TravelNotice } from '../notices.ts';
import type { TravelPoint } from '../travel.ts';

export interface Screening {
  /** In the order of the points. */
  readonly valid: readonly boolean[];
  /** One for each bad point. */
  readonly notices: readonly TravelNotice[];
}

/** @param area what lies outside of it cannot be right */
export function screenPoints(points: readonly TravelPoint[], area: CoveredArea): Screening {
  const notices = new Map<string, TravelNotice>();
  const valid = points.map((point) => {
    const fault = findCoordinateFault(point, area);
    if (fault) notices.set(`${fault}/${point.id}`, { code: `POINT_${fault}`, params: { point: point.id } });
    return fault === null;
  });
  return { valid, notices: [...notices.values()] };
}
