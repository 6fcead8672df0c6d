/** Local calendar of a departure: seasons of crossings are dates on the wall, not instants. */
import { DateTime } from 'luxon';

const ZONE = 'Europe/Budapest';

/** `MM-DD` in Hungary at the instant; null when the text is no ISO instant, and then nothing seasonal may be relied on. */
export function findLocalMonthDay(instant: string): string | null {
  const local = DateTime.fromISO(instant, { setZone: true }).setZone(ZONE);
  return local.isValid ? local.toFormat('MM-dd') : null;
}

/** Whether the day lies in the season; both ends belong to it, and it may run over New Year. */
export function isInSeason(monthDay: string, season: { readonly from: string; readonly to: string }): boolean {
  return season.from <= season.to
    ? monthDay >= season.from && monthDay <= season.to
    : monthDay >= season.from || monthDay <= season.to;
}
