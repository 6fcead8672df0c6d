/** Hour bands and seasons in which driving times are alike; local time in Hungary. */
import { DateTime } from 'luxon';

export const HOUR_BANDS = ['night', 'early', 'morning', 'midday', 'afternoon', 'evening'] as const;
export type HourBand = (typeof HOUR_BANDS)[number];
/** Winter is November to March: wet farm tracks, fog, ice. */
export type DrivingSeason = 'winter' | 'summer';

export interface DrivingTime {
  readonly band: HourBand;
  readonly season: DrivingSeason;
}

/** From this local hour on, until the next entry. */
const BAND_STARTS: readonly (readonly [number, HourBand])[] = [
  [0, 'night'],
  [5, 'early'],
  [7, 'morning'],
  [9, 'midday'],
  [14, 'afternoon'],
  [17, 'evening'],
  [20, 'night'],
];

/** Band and season of an ISO instant; null when the text is none. */
export function findDrivingTime(instant: string): DrivingTime | null {
  const local = DateTime.fromISO(instant, { setZone: true }).setZone('Europe/Budapest');
  if (!local.isValid) return null;
  let band: HourBand = 'night';
  for (const [hour, name] of BAND_STARTS) if (local.hour >= hour) band = name;
  return { band, season: local.month >= 11 || local.month <= 3 ? 'winter' : 'summer' };
}
