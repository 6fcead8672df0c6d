/**
 * The problem as callers state it: the file contract of `npm run solve`, also the in-process type.
 *
 * Time and length have whatever unit the caller uses (the service uses seconds and metres); numbers are finite doubles and are
 * never rounded. `null` in a travel matrix means that there is no way. Everything optional may be absent or null.
 */

/** Amounts by load type, such as `{ seat: 1, wheelchair: 1 }`; an absent type counts as 0. */
export type Load = Readonly<Record<string, number>>;

/** `[earliest, latest]` start of service, both inclusive. */
export type TimeWindow = readonly [earliest: number, latest: number];

export interface Travel {
  /** Row: from, column: to; `null` = no way. Need be neither symmetric nor metric. */
  readonly duration: readonly (readonly (number | null)[])[];
  readonly distance: readonly (readonly (number | null)[])[];
}

export interface BreakRule {
  /** The break begins in `[earliest, latest]`, with nobody aboard. */
  readonly earliest: number;
  readonly latest: number;
  readonly duration: number;
}

export interface VehicleCost {
  /** Charged once when the vehicle is used. */
  readonly fixed: number;
  readonly perMetre: number;
  /** Per unit of (end − start) of the route. */
  readonly perSecond: number;
}

export interface Vehicle {
  readonly id: string;
  /** Matrix row of the garage. */
  readonly start: number;
  /** Matrix row where the route ends; absent or null: where its last stop is. */
  readonly end?: number | null;
  /** Alternative floor plans: at every moment the load aboard must fit one of them. */
  readonly layouts: readonly Load[];
  readonly features?: readonly string[] | null;
  /** `maxDuration` bounds end − start of the route. */
  readonly shift: { readonly start: number; readonly end: number; readonly maxDuration?: number | null };
  /** A break is due when the route starts at or before `earliest` and ends at or after `latest + duration`. */
  readonly breaks?: readonly BreakRule[] | null;
  readonly cost: VehicleCost;
}

export interface StopRequest {
  /** Matrix row. */
  readonly location: number;
  readonly window: TimeWindow;
  /** Duration of service (boarding, alighting). */
  readonly service: number;
}

export interface Request {
  readonly id: string;
  readonly pickup: StopRequest;
  readonly dropoff: StopRequest;
  readonly load: Load;
  /** Features that the vehicle must have. */
  readonly requires?: readonly string[] | null;
  /** Ids of the vehicles allowed; absent or null: any. */
  readonly vehicles?: readonly string[] | null;
  /** From the end of service at the pickup to the start of service at the dropoff; absent or null: no limit. */
  readonly maxRideTime?: number | null;
  /** Cost of leaving it unserved; null: it must be served. */
  readonly penalty: number | null;
}

export type StopKind = 'pickup' | 'dropoff';

export interface StopReference {
  readonly request: string;
  readonly kind: StopKind;
}

export interface FrozenRoute {
  readonly vehicle: string;
  /** When the route left its start. */
  readonly start: number;
  /** What was already driven, in order, with the times at which service began; the route begins so. */
  readonly stops: readonly (StopReference & { readonly begin: number })[];
}

export interface InitialRoute {
  readonly vehicle: string;
  readonly stops: readonly StopReference[];
}

export interface Preference {
  readonly request: string;
  readonly vehicle: string;
  /** Cost when the request is served by another vehicle. */
  readonly value: number;
}

export interface Problem {
  readonly name?: string | null;
  readonly travel: Travel;
  readonly vehicles: readonly Vehicle[];
  readonly requests: readonly Request[];
  /** Cost of a ride's time above the direct duration, and of time standing still with the rider aboard. */
  readonly riders?: { readonly perExcessSecond?: number | null; readonly perIdleSecond?: number | null } | null;
  /** Pairs of requests never aboard together. */
  readonly apart?: readonly (readonly [string, string])[] | null;
  readonly prefer?: readonly Preference[] | null;
  readonly frozen?: readonly FrozenRoute[] | null;
  readonly initial?: readonly InitialRoute[] | null;
  /** Cost of a request served by another vehicle than in `initial`. */
  readonly stability?: { readonly perMovedRequest?: number | null } | null;
}
