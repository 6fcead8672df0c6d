/**
 * One number carries what a way costs: milliseconds, metres and penalty units, packed so that adding and comparing the
 * numbers adds and compares the parts, time first. All are integers below 2^53, so sums are exact and two algorithms
 * that find the same way agree to the bit. A penalty unit is a minute that counts in the choice of way and is taken
 * off again when the time is told.
 */
const UNITS = 2 ** 7;
const METRES = 2 ** 20;
const MS_FACTOR = UNITS * METRES;
/** Upper ends: 18 h, 1,048 km, 127 units; beyond a region that community transport serves. */
const UNIT_MS = 60_000;

/** All whole numbers and not negative. */
export function packWeight(milliseconds: number, metres: number, units = 0): number {
  return (milliseconds + units * UNIT_MS) * MS_FACTOR + metres * UNITS + units;
}

/** As told to people: penalty units are taken off. */
export function secondsOf(weight: number): number {
  return (Math.floor(weight / MS_FACTOR) - (weight % UNITS) * UNIT_MS) / 1000;
}

/** Exact, as they were summed up. */
export function metresOf(weight: number): number {
  return Math.floor(weight / UNITS) % METRES;
}
