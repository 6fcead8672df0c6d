/** Breaks that the labour code gives (Act I of 2012, section 103): over 6 h of work 20 min, over 9 h 25 min more. */

const HOUR = 3_600;
const MINUTE = 60;

/** Seconds of break that a shift of that length must have. */
export function breakSecondsDue(shiftSeconds: number): number {
  if (shiftSeconds > 9 * HOUR) return 45 * MINUTE;
  return shiftSeconds > 6 * HOUR ? 20 * MINUTE : 0;
}

/**
 * Whole minutes of break that are missing; 0 when there are enough. A stretch shorter than 5 minutes is no break.
 *
 * @param breakSeconds how long each break is.
 */
export function missingBreakMinutes(shiftSeconds: number, breakSeconds: readonly number[]): number {
  const given = breakSeconds.filter((seconds) => seconds >= 5 * MINUTE).reduce((sum, seconds) => sum + seconds, 0);
  return Math.max(0, Math.ceil((breakSecondsDue(shiftSeconds) - given) / MINUTE));
}
