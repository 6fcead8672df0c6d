/** What the demand generator takes and gives: plain values, whatever database they come from. */
import type { CalendarDay } from './calendar.ts';
import type { Opening } from './fields.ts';

export interface DemandRider {
  readonly id: string;
  readonly homePlaceId: string;
  /** The workplace of the employer that the rider belongs to, or null. */
  readonly workplaceId: string | null;
  readonly wheelchair: boolean;
  readonly attendant: boolean;
  readonly childSeats: number;
}

export interface DemandPlace {
  readonly id: string;
  readonly settlementId: string;
  readonly kind: string;
  readonly lat: number;
  readonly lon: number;
  readonly openings: readonly Opening[];
}

export interface WorkplaceShift {
  readonly placeId: string;
  readonly name: string;
  /** HH:MM; `ends` not after `begins` is on the next day. */
  readonly begins: string;
  readonly ends: string;
}

export interface DemandInput {
  /** YYYY-MM-DD in Europe/Budapest. */
  readonly date: string;
  readonly seed: number;
  /** In a stable order: the same order gives the same demand whatever the ids are. */
  readonly riders: readonly DemandRider[];
  readonly places: readonly DemandPlace[];
  readonly workplaceShifts: readonly WorkplaceShift[];
  readonly calendar: readonly CalendarDay[];
  /** 1 = the pilot's about 140 trips a working day. Commuters are as many as the riders with a workplace, whatever the scale. */
  readonly scale: number;
}

export type DemandPurpose =
  | 'work'
  | 'health'
  | 'screening'
  | 'counselling'
  | 'office'
  | 'shopping'
  | 'chemist'
  | 'event'
  | 'social';

export interface DemandEvent {
  /** The same for all requests of one event of the date. */
  readonly key: string;
  /** Hungarian, for the screen. */
  readonly name: string;
  readonly placeId: string;
  /** ISO instants with the offset of Europe/Budapest. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly capacity: number;
}

/** One request as somebody would telephone it: one leg, or two when it has a return. */
export interface DemandRequest {
  readonly riderId: string;
  readonly purpose: DemandPurpose;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly timing: 'arrive_by' | 'depart_after';
  /** ISO instant with the offset of Europe/Budapest. */
  readonly requestedAt: string;
  readonly companions: number;
  /** Of the party: in a wheelchair of their own. */
  readonly wheelchairs: number;
  readonly childSeats: number;
  readonly returnKind: 'none' | 'fixed' | 'will_call';
  /** Set exactly when the return is fixed. */
  readonly returnRequestedAt: string | null;
  readonly event: DemandEvent | null;
}
