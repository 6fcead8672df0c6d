/** The solution as the contract writes it: every time is stated, so that a checker can verify it without searching. */
import type { Load, StopKind } from './problem.ts';

export interface PlannedStop {
  readonly request: string;
  readonly kind: StopKind;
  readonly arrival: number;
  /** Start of service; `begin − arrival` is waiting (or a break). */
  readonly begin: number;
  readonly departure: number;
  /** Load aboard after the stop. */
  readonly load: Load;
}

export interface PlannedBreak {
  readonly begin: number;
  readonly duration: number;
}

export interface Route {
  readonly vehicle: string;
  readonly start: number;
  readonly end: number;
  readonly breaks: readonly PlannedBreak[];
  readonly stops: readonly PlannedStop[];
}

/** Why a request is not served; `planning/` maps these to the words that riders hear. */
export const REASON_CODES = [
  'UNREACHABLE',
  'NO_LAYOUT',
  'NO_FEATURE',
  'VEHICLE_NOT_ALLOWED',
  'CAPACITY',
  'TIME_WINDOW',
  'RIDE_TIME',
  'SHIFT',
  'BREAK',
  'OTHERS_WINDOW',
  'COST',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** How much is missing, in the unit of the constraint (time, places, cost); null where no amount applies. */
  readonly shortfall: number | null;
  readonly detail: string;
}

export interface UnservedRequest {
  readonly request: string;
  readonly reason: Reason;
}

export interface SearchSummary {
  readonly iterations: number;
  readonly seconds: number;
  readonly seed: number;
  readonly threads: number;
  /** A proven lower bound on the cost of any plan, or null when none was proven. */
  readonly bound: number | null;
}

export interface Solution {
  readonly cost: number;
  readonly routes: readonly Route[];
  readonly unserved: readonly UnservedRequest[];
  readonly search: SearchSummary;
}
