/** What was asked, what it means for a vehicle, and what was promised, as the tables hold it. */
import type { CancellationClass } from '../../domain/cancellation.ts';
import type { TripState } from '../../domain/trip-state.ts';
import type { InstantWindow, Timing } from '../../domain/trip-windows.ts';

export const PURPOSES = [
  'work',
  'health',
  'screening',
  'counselling',
  'office',
  'shopping',
  'chemist',
  'school',
  'event',
  'social',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const RETURN_KINDS = ['none', 'fixed', 'will_call'] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];

export type TripLeg = 'outbound' | 'return';
export type RequestSource = 'phone' | 'standing_order' | 'event' | 'partner' | 'demonstration';

export interface TripRequestRecord {
  readonly id: string;
  readonly reference: string;
  readonly riderId: string;
  readonly partnerId: string | null;
  readonly standingOrderId: string | null;
  readonly serviceEventId: string | null;
  readonly purpose: Purpose;
  readonly serviceDate: string;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly timing: Timing;
  readonly requestedAt: Date;
  readonly companions: number;
  readonly wheelchairs: number;
  readonly childSeats: number;
  readonly returnKind: ReturnKind;
  readonly returnRequestedAt: Date | null;
  readonly source: RequestSource;
  readonly note: string;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly version: number;
}

export interface TripRecord {
  readonly id: string;
  readonly requestId: string;
  readonly leg: TripLeg;
  readonly riderId: string;
  readonly serviceDate: string;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly state: TripState;
  readonly requestedPickup: InstantWindow;
  readonly requestedDropoff: InstantWindow;
  readonly willCall: boolean;
  readonly releasedAt: Date | null;
  readonly seats: number;
  readonly wheelchairs: number;
  readonly boardingSeconds: number;
  readonly alightingSeconds: number;
  readonly longestRideSeconds: number;
  readonly requiredFeatures: readonly string[];
  readonly cancelledAt: Date | null;
  readonly cancellationClass: CancellationClass | null;
  readonly boardedAt: Date | null;
  readonly alightedAt: Date | null;
  readonly version: number;
}

export interface PromiseRecord {
  readonly tripId: string;
  readonly sequence: number;
  readonly pickup: InstantWindow;
  readonly arrivalLatest: Date;
  readonly promisedBy: string | null;
  readonly promisedAt: Date;
  readonly channel: string;
  readonly reason: string;
}
