/** Location and spread that a few absurd values do not move (Huber 1981, Robust Statistics, chapters 1 and 5). */

/** Middle value; the mean of the two middle ones for an even count; NaN for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Linear interpolation between order statistics; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)];
  const high = sorted[Math.ceil(position)];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (position - Math.floor(position));
}

/** Median absolute deviation, scaled to the standard deviation of a normal distribution. */
export function robustSpread(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}

/** Beyond this many spreads a value counts with its sign only: 95 % efficiency on clean normal data. */
const HUBER_TUNING = 1.345;

/** Huber's M-estimate of location by reweighting from the median; NaN for none. */
export function huberLocation(values: readonly number[]): number {
  let location = median(values);
  const limit = HUBER_TUNING * robustSpread(values);
  if (!(limit > 0)) return location;
  for (let round = 0; round < 50; round++) {
    let sum = 0;
    let weights = 0;
    for (const value of values) {
      const weight = Math.min(1, limit / Math.max(Math.abs(value - location), 1e-12));
      sum += weight * value;
      weights += weight;
    }
    const next = sum / weights;
    if (Math.abs(next - location) < 1e-9) return next;
    location = next;
  }
  return location;
}
