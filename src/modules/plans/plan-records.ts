/** Plans and their parts, as the tables hold them. */
import type { PlanFigures } from '../../planning/plan-figures.ts';

export type PlanState = 'draft' | 'published' | 'superseded';
export type PlanOrigin = 'planned' | 'replanned' | 'repaired' | 'moved' | 'inserted' | 'what_if';
export type StopKind = 'pull_out' | 'pickup' | 'dropoff' | 'break' | 'pull_in';

export interface PlanRow {
  readonly id: string;
  readonly serviceDate: string;
  readonly number: number;
  readonly state: PlanState;
  readonly origin: PlanOrigin;
  readonly basePlanId: string | null;
  readonly bookingsVersion: number;
  readonly cost: number;
  readonly bound: number | null;
  readonly seed: number;
  readonly solverSeconds: number;
  readonly figures: Partial<PlanFigures>;
  readonly note: string;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly publishedBy: string | null;
  readonly version: number;
}

/** It never changes, and belongs to every version of the plan that leaves it as it is. */
export interface RunRow {
  readonly id: string;
  readonly shiftId: string;
  readonly vehicleId: string;
  readonly driverId: string;
  readonly scheduledStartAt: Date;
  readonly scheduledEndAt: Date;
  readonly metres: number;
  readonly deadheadMetres: number;
}

export interface RunOfPlan extends RunRow {
  readonly planId: string;
}

export interface StopRow {
  readonly id: string;
  readonly runId: string;
  readonly position: number;
  readonly kind: StopKind;
  readonly placeId: string;
  readonly tripId: string | null;
  readonly scheduledArrivalAt: Date;
  readonly scheduledBeginAt: Date;
  readonly scheduledDepartureAt: Date;
  readonly seatsAboard: number;
  readonly wheelchairsAboard: number;
  readonly secondsFromPrevious: number;
  readonly metresFromPrevious: number;
}

export interface UnservedRow {
  readonly planId: string;
  readonly tripId: string;
  readonly reason: string;
  readonly shortfallMinutes: number | null;
  readonly shortfallPlaces: number | null;
  readonly replanned: boolean;
}
