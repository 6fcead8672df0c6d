/** What a question to a day is answered with. */
import type { Reason, Route } from '../plan.ts';
import type { StopReference } from '../problem.ts';
import type { MovedRequest } from './moved.ts';
import type { Binding } from './relax.ts';

export interface Insertion {
  readonly vehicle: string;
  /** The whole order of the vehicle's stops with the request in it, as `initial` and `evaluate` take it. */
  readonly stops: readonly StopReference[];
  /** The vehicle's route with the request in it, in its best times. */
  readonly route: Route;
  readonly addedCost: number;
  readonly addedDistance: number;
  /** Ride time added to others, in all. */
  readonly addedRideTime: number;
  /** Others whose begin moves. */
  readonly moved: readonly MovedRequest[];
  readonly pickupBegin: number;
  readonly dropoffBegin: number;
}

export interface Alternative {
  /** By how much both windows were moved; later is positive. */
  readonly shift: number;
  readonly insertion: Insertion;
}

export type Quote =
  | {
      readonly kind: 'feasible' /** The best of each vehicle, cheapest first. */;
      readonly insertions: readonly Insertion[];
    }
  | QuoteRefusal;

export interface QuoteRefusal {
  readonly kind: 'infeasible';
  readonly reason: Reason;
  /** Every constraint that, giving way alone, would let the request in; empty when none would, or when no amount applies. */
  readonly bindings: readonly Binding[];
  /** Nearest first, at most one earlier and one later for each step looked at. */
  readonly alternatives: readonly Alternative[];
}

export interface QuoteOptions {
  /** Resolution of shortfalls, in the unit of time. Default 60. */
  readonly unit?: number;
  /** Largest shortfall and shift looked at, in the unit of time. Default 7200. */
  readonly horizon?: number;
  /** Step of the alternatives, in the unit of time. Default 300. */
  readonly step?: number;
  /** How many alternatives at most. Default 2; 0 looks for none. */
  readonly alternatives?: number;
  /** How many insertions are described at most. Default 5. */
  readonly insertions?: number;
}

export interface InsertedPair {
  readonly outbound: Insertion;
  readonly back: Insertion;
}

export type PairQuote =
  | { readonly kind: 'feasible'; readonly pairs: readonly InsertedPair[] }
  | {
      readonly kind: 'infeasible';
      readonly leg: 'outbound' | 'return';
      readonly refusal: QuoteRefusal;
    };
