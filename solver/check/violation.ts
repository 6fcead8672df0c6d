/** What the checker can find wrong with a written plan. */

export const VIOLATION_CODES = [
  'UNKNOWN_VEHICLE',
  'UNKNOWN_REQUEST',
  'DUPLICATE_ROUTE',
  'EMPTY_ROUTE',
  'NOT_A_NUMBER',
  'NO_WAY',
  'TRAVEL',
  'SERVICE',
  'WINDOW',
  'RIDE_TIME',
  'SHIFT',
  'DURATION',
  'BREAK_DUE',
  'BREAK_RULE',
  'BREAK_ABOARD',
  'BREAK_OVERLAP',
  'LAYOUT',
  'LOAD',
  'FEATURE',
  'VEHICLE_NOT_ALLOWED',
  'APART',
  'PAIRING',
  'PRECEDENCE',
  'FROZEN',
  'COVERAGE',
  'MANDATORY',
  'COST',
  'BOUND',
] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

export interface Place {
  /** JSON path in the solution, such as `routes[0].stops[2]`. */
  readonly path: string;
  readonly vehicle: string | null;
  readonly request: string | null;
}

export interface Violation {
  readonly code: ViolationCode;
  readonly where: Place;
  /** By how much the rule is broken, in the unit of the rule (time, places, cost); null where no amount applies. */
  readonly amount: number | null;
  readonly message: string;
}

export type Report = (violation: Violation) => void;

/** Rounding that double arithmetic may leave in a written time: a microsecond, more where the numbers themselves are large. */
export function roundingOf(value: number): number {
  return 1e-6 + 1e-9 * Math.abs(value);
}

/** Whether `value` stays at or under `limit`, rounding apart. NaN never does. */
export function isAtMost(value: number, limit: number): boolean {
  return value <= limit + roundingOf(limit);
}

/** Whether two written times mean the same moment. NaN never does. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= roundingOf(other);
}
