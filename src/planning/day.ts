/** A service date as planning needs it: records without the database, instants as `Date`, ids as texts. */
import type { Layout } from '../domain/party.ts';
import type { Policy } from '../domain/policy.ts';
import type { InstantWindow } from '../domain/trip-windows.ts';
import type { TravelPoint } from '../travel/travel.ts';

export interface DayShift {
  readonly id: string;
  readonly vehicleId: string;
  readonly driverId: string;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly startPlaceId: string;
  /** Null: the run ends where its last stop is. */
  readonly endPlaceId: string | null;
  readonly maxDurationSeconds: number | null;
  readonly breaks: readonly { readonly earliestAt: Date; readonly latestAt: Date; readonly durationSeconds: number }[];
  readonly layouts: readonly Layout[];
  readonly features: readonly string[];
  readonly costFixedForint: number;
  readonly costPerKmForint: number;
  readonly costPerHourForint: number;
}

export interface GivenPromise {
  readonly pickup: InstantWindow;
  readonly arrivalLatest: Date;
}

export interface DayTrip {
  readonly id: string;
  readonly requestId: string;
  readonly leg: 'outbound' | 'return';
  readonly riderId: string;
  readonly state: string;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly requestedPickup: InstantWindow;
  readonly requestedDropoff: InstantWindow;
  readonly seats: number;
  readonly wheelchairs: number;
  readonly boardingSeconds: number;
  readonly alightingSeconds: number;
  readonly longestRideSeconds: number;
  readonly requiredFeatures: readonly string[];
  /** The newest word given; null before. */
  readonly promise: GivenPromise | null;
  /** What the driver recorded and did not take back. */
  readonly boardedAt: Date | null;
  readonly alightedAt: Date | null;
}

export interface DayLock {
  readonly kind: 'trip' | 'order' | 'run';
  readonly shiftId: string;
  readonly tripId: string | null;
}

export interface DayDisruption {
  readonly vehicleId: string | null;
  readonly driverId: string | null;
  readonly fromAt: Date;
  readonly toAt: Date;
}

/** A rider whom a driver took aboard and has not set down. */
export interface Boarding {
  readonly tripId: string;
  readonly shiftId: string;
  readonly boardedAt: Date;
  /** Where that driver recorded something last; where nothing was recorded, the last place that the plan has before the breakdown. */
  readonly placeId: string;
}

/** A plan of the day as far as the next one builds on it. */
export interface BasePlan {
  readonly id: string;
  readonly runs: readonly BaseRun[];
}

export interface BaseRun {
  readonly shiftId: string;
  readonly startAt: Date;
  /** Pickups and dropoffs in order. */
  readonly stops: readonly BaseStop[];
}

export interface BaseStop {
  readonly tripId: string;
  readonly kind: 'pickup' | 'dropoff';
  readonly placeId: string;
  readonly beginAt: Date;
  readonly departureAt: Date;
}

export interface Day {
  readonly consortiumId: string;
  readonly serviceDate: string;
  readonly zone: string;
  readonly policy: Policy;
  readonly shifts: readonly DayShift[];
  /** All that a plan must serve or explain; will-call returns only once released. */
  readonly trips: readonly DayTrip[];
  /** Every place that a trip or shift names. */
  readonly places: readonly TravelPoint[];
  readonly locks: readonly DayLock[];
  readonly disruptions: readonly DayDisruption[];
  /** Of the published plan, or of the one to start from. */
  readonly base: BasePlan | null;
  /** Shifts whose driver recorded how far they have come (an odometer reading is not enough): there, only what was recorded counts as driven. */
  readonly recordedShifts: ReadonlySet<string>;
  /** In broken vehicles, by boarding: as their drivers recorded it, and where they recorded nothing, as the plan then in force has it. */
  readonly aboard?: readonly Boarding[];
  /** Returns that wait for the rider's call: soft capacity for whoever quotes, nothing for a plan. */
  readonly willCalls?: readonly DayTrip[];
}

export interface PlanningWishes {
  /** What moving a rider to another vehicle weighs. */
  readonly stabilityForint: number;
  /** Runs of other shifts stay as they are in the base. */
  readonly onlyShiftIds: readonly string[] | null;
  /** What lies before is driven or past; null: the whole day is open. */
  readonly fromAt: Date | null;
}
