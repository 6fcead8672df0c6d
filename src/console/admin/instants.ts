/** Wall-clock times of a shift as instants of the house, with the breaks that the labour code asks for. */
import { toInstant } from '../shared/time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Over six hours 20 minutes, over nine hours 25 more; taken around the middle of the shift. */
export function toInstants(date: string, from: string, until: string) {
  const start = toInstant(date, from);
  const sameDay = toInstant(date, until);
  const end = sameDay > start ? sameDay : sameDay + 24 * HOUR;
  const length = end - start;
  const toBreak = (share: number, minutes: number) => ({
    earliestAt: new Date(start + length * share - 75 * MINUTE).toISOString(),
    latestAt: new Date(start + length * share + 75 * MINUTE).toISOString(),
    durationSeconds: minutes * 60,
  });
  const breaks =
    length > 9 * HOUR ? [toBreak(1 / 3, 20), toBreak(2 / 3, 25)] : length > 6 * HOUR ? [toBreak(1 / 2, 20)] : [];
  return { startAt: new Date(start).toISOString(), endAt: new Date(end).toISOString(), breaks };
}
