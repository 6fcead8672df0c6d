/** Questions, offers and refusals, as the tables hold them. */
import type { OfferKind } from '../../domain/text/sentences.ts';
import type { InstantWindow } from '../../domain/trip-windows.ts';
import type { TripDetails } from '../booking/entry.ts';

/** What an offer asks for, where it differs from the question. */
export type OfferChange = Partial<
  Pick<TripDetails, 'at' | 'returnAt' | 'fromPlaceId' | 'companions' | 'wheelchairs' | 'childSeats'>
>;

/** The question, complete enough to be asked again. */
export interface Asked {
  readonly details: TripDetails;
  readonly flexibilityMinutes: number;
  /** The request that is asked about again (waiting list, change); null: a new one. */
  readonly requestId: string | null;
  /** The return that the rider has released; null: not a release. */
  readonly releasedTripId: string | null;
  /** When the rider is ready, of a release. */
  readonly readyAt: string | null;
  /** By position of the offer. */
  readonly changes: readonly OfferChange[];
}

export interface QuoteRecord {
  readonly id: string;
  readonly riderId: string;
  readonly serviceDate: string;
  readonly asked: Asked;
  readonly createdBy: string | null;
  readonly createdAt: Date;
}

export interface OfferRecord {
  readonly id: string;
  readonly quoteId: string;
  readonly position: number;
  readonly pickup: InstantWindow;
  readonly arrivalLatest: Date;
  readonly returnPickup: InstantWindow | null;
  readonly returnArrivalLatest: Date | null;
  readonly addedMetres: number;
  readonly addedRiderSeconds: number;
  readonly alternative: OfferKind | null;
  /** Further than an hour from what was asked: a denial when it is accepted. */
  readonly outsideHour: boolean;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly requestId: string | null;
}

export interface RefusalRecord {
  readonly id: string;
  readonly quoteId: string | null;
  readonly tripId: string | null;
  readonly riderId: string;
  readonly purpose: string;
  readonly serviceDate: string;
  readonly requestedAt: Date;
  readonly reason: string;
  readonly shortfallMinutes: number | null;
  readonly shortfallPlaces: number | null;
  readonly replanned: boolean;
  readonly refusedAt: Date;
}
