/** What createPlace and updatePlace check alike. */
import { type Coordinates, distanceMetres } from '../../domain/geo.ts';
import type { InputChecks } from '../../domain/input-checks.ts';
import type { Fault } from '../../domain/outcome.ts';
import type { OpeningHours } from './place-repository.ts';

/** Farms lie up to 10 km from the centre; farther than this is a slip of the hand or another settlement. */
const FARTHEST_METRES = 25_000;

/** At most 28 slots (four a day), which do not overlap; none past midnight. */
export function checkOpeningHours(check: InputChecks, hours: readonly OpeningHours[]): void {
  const path = ['openingHours'];
  check.require(hours.length <= 28, { code: 'INVALID', path });
  for (const { weekday, opens, closes } of hours) {
    check.integer([...path, 'weekday'], weekday, 1, 7);
    check.require(opens < closes, { code: 'INVALID', path, textKey: 'INVALID_ORDER' });
  }
  const sorted = [...hours].sort((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1));
  const overlap = sorted.some((slot, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next.weekday === slot.weekday && next.opens < slot.closes;
  });
  check.require(!overlap, { code: 'INVALID', path, textKey: 'INVALID_OVERLAP' });
}

/** Catches a slip of the map or of lat and lon: FARTHEST_METRES is more than any farm is away. */
export function checkNearSettlement(point: Coordinates, centre: Coordinates): Fault<'OUTSIDE_AREA'> | undefined {
  return distanceMetres(point, centre) > FARTHEST_METRES ? { code: 'OUTSIDE_AREA', path: ['coordinates'] } : undefined;
}
