/** The house keeps the time of Budapest. */
import type { DateTime } from 'luxon';

export const HOUSE_ZONE = 'Europe/Budapest';

/** The calendar day there, `2026-11-23`. */
export function houseDay(instant: DateTime<true>): string {
  return instant.setZone(HOUSE_ZONE).toFormat('yyyy-MM-dd');
}
