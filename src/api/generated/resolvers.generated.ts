// Made by `npm run generate` from schema/*.graphql; do not edit.
import type { DateTimeInput } from '../scalars/scalar-types.ts';
import type { DateTimeOutput } from '../scalars/scalar-types.ts';
import type { LocalDateText } from '../scalars/scalar-types.ts';
import type { LocalTimeText } from '../scalars/scalar-types.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StaffAccountRecord } from '../../modules/identity/staff-account-repository.ts';
import type { Session } from '../../modules/identity/find-session.ts';
import type { AuditEntryRecord } from '../../modules/audit/audit-repository.ts';
import type { ConsortiumRecord } from '../../modules/consortium/consortium-read-model.ts';
import type { DriverRecord, ShiftRecord, VehicleRecord } from '../../modules/fleet/fleet-records.ts';
import type { PartnerRecord } from '../../modules/partners/partner-repository.ts';
import type { PlaceRecord } from '../../modules/places/place-repository.ts';
import type { RiderRecord } from '../../modules/riders/rider-repository.ts';
import type { SensitiveReadRecord } from '../../modules/riders/sensitive-read-model.ts';
import type { TravelOverruleRecord } from '../../modules/travel/overrule-repository.ts';
import type { TravelCorrectionRecord } from '../../modules/common/travel-correction-repository.ts';
import type { TravelCorrectionsReport, ProposalRecord } from '../../modules/travel/travel-corrections-read-model.ts';
import type { StandingOrderRecord, ExceptionRecord, PatternRecord } from '../../modules/standing-orders/standing-orders-read-model.ts';
import type { ServiceEventRecord, ParticipantRecord } from '../../modules/events/service-events-read-model.ts';
import type { CallTaskRecord } from '../../modules/calls/calls-read-model.ts';
import type { ImportRowReport } from '../../modules/partners/open-import.ts';
import type { SettlementRecord } from '../../modules/places/settlement-repository.ts';
import type { TripRequestRecord, TripRecord, PromiseRecord } from '../../modules/booking/trip-records.ts';
import type { PlanRow, RunRow, UnservedRow } from '../../modules/plans/plan-records.ts';
import type { StopWithLimits, ServiceDayRecord, DisruptionRecord } from '../../modules/plans/plans-read-model.ts';
import type { PlanningJobRecord } from '../../modules/plans/planning-job-repository.ts';
import type { PlanComparison as PlanComparisonRecord } from '../../modules/plans/compare-plans.ts';
import type { TripMove as TripMoveRecord } from '../../planning/compare-plans.ts';
import type { MoveEffect as MoveEffectRecord } from '../../modules/plans/move-effect.ts';
import type { ManifestRecord } from '../../modules/manifests/manifest-repository.ts';
import type { ManifestStop as ManifestStopRecord } from '../../modules/manifests/manifest-read-model.ts';
import type { StopEventRecord } from '../../modules/manifests/stop-event-repository.ts';
import type { OfferAnswer, QuotedOffersAnswer, QuotedRefusalAnswer } from '../../modules/quotes/answer.ts';
import type { RefusalRecord } from '../../modules/quotes/quote-records.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant with its offset, ISO 8601: `2026-11-23T07:30:00+01:00`. */
  DateTime: { input: DateTimeInput; output: DateTimeOutput; }
  /** A calendar day: `2026-11-23`. A service date may run past midnight. */
  LocalDate: { input: LocalDateText; output: LocalDateText; }
  /** A time of day on the wall clock: `07:30`. */
  LocalTime: { input: LocalTimeText; output: LocalTimeText; }
  /** Any JSON value, where the shape is described in words. */
  Json: { input: unknown; output: unknown; }
};

/** Who, when, what, from, to. */
export type AuditEntry = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who; null for the system. */
  readonly by?: Maybe<StaffAccount>;
  /** The root field or the system's act. */
  readonly action: Scalars['String']['output'];
  /** Of what. */
  readonly entityKind: Scalars['String']['output'];
  /** Which. */
  readonly entityId: Scalars['ID']['output'];
  /** What it was; null when new. */
  readonly before?: Maybe<Scalars['Json']['output']>;
  /** What it became; null when removed. */
  readonly after?: Maybe<Scalars['Json']['output']>;
};

/** A page of the audit. */
export type AuditEntryConnection = {
  /** The page, in order. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** One row of a AuditEntryConnection. */
export type AuditEntryEdge = {
  /** Position to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: AuditEntry;
};

/**
 * Who changed a record last, and when: what a clerk or dispatcher whose version is stale needs to ask a colleague. What was changed stays
 * with the audit, for those who may read it.
 */
export type RecordChange = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The colleague's name; null for the system. */
  readonly byName?: Maybe<Scalars['String']['output']>;
};

/** What the ride is for. */
export type Purpose =
  /** To a workplace and home. */
  | 'work'
  /** A doctor. */
  | 'health'
  /** A screening. */
  | 'screening'
  /** Job counselling. */
  | 'counselling'
  /** An office. */
  | 'office'
  /** The shop. */
  | 'shopping'
  /** The chemist. */
  | 'chemist'
  /** School. */
  | 'school'
  /** A programme event. */
  | 'event'
  /** Family, club, church. */
  | 'social'
  /** Anything else. */
  | 'other';

/** Which end of the ride the time bounds. */
export type Timing =
  /** There not later than. */
  | 'arrive_by'
  /** Away not before. */
  | 'depart_after';

/** The way back. */
export type ReturnKind =
  /** No return. */
  | 'none'
  /** At a time. */
  | 'fixed'
  /** When I am done: released by phone. */
  | 'will_call';

/** Where a trip stands. */
export type TripState =
  /** Asked for. */
  | 'requested'
  /** An offer is held. */
  | 'offered'
  /** The rider was told a time. */
  | 'promised'
  /** In a draft plan. */
  | 'scheduled'
  /** On a driver's manifest. */
  | 'published'
  /** The rider is aboard. */
  | 'on_board'
  /** Done. */
  | 'completed'
  /** Answered no. */
  | 'refused'
  /** Waits for room. */
  | 'waitlisted'
  /** Taken back. */
  | 'cancelled'
  /** The vehicle was there and waited. */
  | 'no_show'
  /** Our fault, never the rider's. */
  | 'missed';

/** Which of the two ways. */
export type TripLeg =
  /** There. */
  | 'outbound'
  /** Back. */
  | 'return';

/** How much notice was given. */
export type CancellationClass =
  /** Before the service date. */
  | 'early'
  /** On the day, in time. */
  | 'same_day'
  /** Under the notice of the policy. */
  | 'late'
  /** When the vehicle was there. */
  | 'at_door';

/** How a request came. */
export type RequestSource =
  /** A call. */
  | 'phone'
  /** A repeating request. */
  | 'standing_order'
  /** A programme event. */
  | 'event'
  /** A partner. */
  | 'partner'
  /** Made-up demand of the demonstration. */
  | 'demonstration';

/** What was asked: rider, purpose, from, to, time, party, return. */
export type TripRequest = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What the caller writes down. */
  readonly reference: Scalars['String']['output'];
  /** Who. */
  readonly rider: Rider;
  /** Who booked it; null when the rider or the clerk did. */
  readonly partner?: Maybe<Partner>;
  /** What for. */
  readonly purpose: Purpose;
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['output'];
  /** From. */
  readonly from: Place;
  /** To. */
  readonly to: Place;
  /** Which end the time bounds. */
  readonly timing: Timing;
  /** The time asked. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who travels along. */
  readonly companions: Scalars['Int']['output'];
  /** Of the party, in wheelchairs. */
  readonly wheelchairs: Scalars['Int']['output'];
  /** Of the party, in child seats. */
  readonly childSeats: Scalars['Int']['output'];
  /** The way back. */
  readonly returnKind: ReturnKind;
  /** For FIXED. */
  readonly returnRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it came. */
  readonly source: RequestSource;
  /** That asked; null for others. */
  readonly standingOrder?: Maybe<StandingOrder>;
  /** That asked; null for others. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** For the dispatcher. */
  readonly note: Scalars['String']['output'];
  /** The way there. */
  readonly outbound: Trip;
  /** The way back; null without one. */
  readonly return?: Maybe<Trip>;
  /** When it was entered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** One party from one pickup to one dropoff on one service date. */
export type Trip = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What was asked. */
  readonly request: TripRequest;
  /** There or back. */
  readonly leg: TripLeg;
  /** Who. */
  readonly rider: Rider;
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['output'];
  /** From. */
  readonly from: Place;
  /** To. */
  readonly to: Place;
  /** Where it stands. */
  readonly state: TripState;
  /** That follows from the request. */
  readonly requestedPickup: TimeWindow;
  /** That follows from the request. */
  readonly requestedDropoff: TimeWindow;
  /** A return without a time. */
  readonly willCall: Scalars['Boolean']['output'];
  /** The rider has called. */
  readonly released: Scalars['Boolean']['output'];
  /** Seats needed. */
  readonly seats: Scalars['Int']['output'];
  /** Wheelchair places needed. */
  readonly wheelchairs: Scalars['Int']['output'];
  /** Limit of the policy for this pair. */
  readonly longestRideSeconds: Scalars['Int']['output'];
  /** What the rider was told last; null before. */
  readonly promise?: Maybe<Promise>;
  /** All words given, oldest first. */
  readonly promises: ReadonlyArray<Promise>;
  /** In the published plan; null when in none. */
  readonly scheduledPickupAt?: Maybe<Scalars['DateTime']['output']>;
  /** In the published plan; null when in none. */
  readonly scheduledDropoffAt?: Maybe<Scalars['DateTime']['output']>;
  /** From what the driver has recorded: the lateness so far, less the waiting ahead; null when the run is not under way or the rider no longer waits. */
  readonly estimatedPickupAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened. */
  readonly events: ReadonlyArray<StopEvent>;
  /** Why the published plan does not carry it; null when it does. */
  readonly unservedReason?: Maybe<UnservedReason>;
  /** When cancelled. */
  readonly cancellationClass?: Maybe<CancellationClass>;
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** What the rider was told, by whom, when, how; every change is a new one. */
export type Promise = {
  /** 1 is the first. */
  readonly sequence: Scalars['Int']['output'];
  /** The promised pickup window. */
  readonly pickup: TimeWindow;
  /** There at the latest. */
  readonly arrivalLatest: Scalars['DateTime']['output'];
  /** Who; null for the system. */
  readonly promisedBy?: Maybe<StaffAccount>;
  /** When. */
  readonly promisedAt: Scalars['DateTime']['output'];
  /** phone, sms, email, partner, in_person. */
  readonly channel: Scalars['String']['output'];
  /** Of a change. */
  readonly reason: Scalars['String']['output'];
};

/** Why no: the binding constraint with what is missing. */
export type RefusalReason = {
  /** One of the reason codes of the house, such as SEATS_FULL. */
  readonly code: Scalars['String']['output'];
  /** Minutes that are missing; null where none are. */
  readonly shortfallMinutes?: Maybe<Scalars['Int']['output']>;
  /** Places that are missing; null where none are. */
  readonly shortfallPlaces?: Maybe<Scalars['Int']['output']>;
  /** True: a bounded re-plan of the day found no plan either; false: no insertion exists while the others keep their promises. */
  readonly replanned: Scalars['Boolean']['output'];
  /** Ready to be read out; names nobody else. */
  readonly sentence: Sentence;
};

/** A pickup window and latest arrival that was feasible when quoted; held for minutes. */
export type Offer = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Offered pickup window. */
  readonly pickup: TimeWindow;
  /** There at the latest. */
  readonly arrivalLatest: Scalars['DateTime']['output'];
  /** Of a fixed return. */
  readonly returnPickup?: Maybe<TimeWindow>;
  /** Of a fixed return. */
  readonly returnArrivalLatest?: Maybe<Scalars['DateTime']['output']>;
  /** Differs from the one asked when a nearby stop is offered. */
  readonly from: Place;
  /** As asked. */
  readonly to: Place;
  /** Null: as asked. */
  readonly alternative?: Maybe<AlternativeKind>;
  /** Price to the plan; for dispatchers, not for callers. */
  readonly addedMetres: Scalars['Int']['output'];
  /** Minutes to others; for dispatchers, not for callers. */
  readonly addedRiderSeconds: Scalars['Int']['output'];
  /** Held until then. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Ready to be read out. */
  readonly sentence: Sentence;
};

/** How an offer differs from what was asked. */
export type AlternativeKind =
  /** At another time. */
  | 'other_time'
  /** From a stop within walking distance. */
  | 'nearby_stop'
  /** On another day. */
  | 'other_day'
  /** For the part of the party that fits. */
  | 'part_of_party';

/** Yes: up to three offers, best first. */
export type QuotedOffers = {
  /** Of this quote. */
  readonly quoteId: Scalars['ID']['output'];
  /** Best first. */
  readonly offers: ReadonlyArray<Offer>;
};

/** No: why, and the nearest that works. */
export type QuotedRefusal = {
  /** Of this quote. */
  readonly quoteId: Scalars['ID']['output'];
  /** Stored. */
  readonly refusalId: Scalars['ID']['output'];
  /** The binding constraint. */
  readonly reason: RefusalReason;
  /** Nearest first, at most three; acceptable like offers. */
  readonly alternatives: ReadonlyArray<Offer>;
  /** Whether joinWaitingList is possible. */
  readonly waitingListOpen: Scalars['Boolean']['output'];
};

/** A normal business answer is data: offers, or a refusal with its reasons. */
export type QuoteResult = QuotedOffers | QuotedRefusal;

/** A request answered no. */
export type Refusal = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Who asked. */
  readonly rider: Rider;
  /** What for. */
  readonly purpose: Purpose;
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['output'];
  /** The time asked. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: RefusalReason;
  /** When. */
  readonly refusedAt: Scalars['DateTime']['output'];
};

/** A page of trip requests. */
export type TripRequestConnection = {
  /** The page, in order. */
  readonly edges: ReadonlyArray<TripRequestEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** One row of a TripRequestConnection. */
export type TripRequestEdge = {
  /** Position to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: TripRequest;
};

/** A page of refusals. */
export type RefusalConnection = {
  /** The page, in order. */
  readonly edges: ReadonlyArray<RefusalEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** One row of a RefusalConnection. */
export type RefusalEdge = {
  /** Position to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Refusal;
};

/** What is asked. */
export type TripDetailsInput = {
  /** Who. */
  readonly riderId: Scalars['ID']['input'];
  /** What for. */
  readonly purpose: Purpose;
  /** From. */
  readonly fromPlaceId: Scalars['ID']['input'];
  /** To. */
  readonly toPlaceId: Scalars['ID']['input'];
  /** Which end the time bounds. */
  readonly timing: Timing;
  /** Local time YYYY-MM-DDTHH:MM, or with an offset, which decides an ambiguous one. */
  readonly at: Scalars['String']['input'];
  /** Who travels along. */
  readonly companions: Scalars['Int']['input'];
  /** Null: one when the rider sits in one. */
  readonly wheelchairs?: InputMaybe<Scalars['Int']['input']>;
  /** Null: as the rider's needs say. */
  readonly childSeats?: InputMaybe<Scalars['Int']['input']>;
  /** The way back. */
  readonly returnKind: ReturnKind;
  /** For FIXED, like at. */
  readonly returnAt?: InputMaybe<Scalars['String']['input']>;
  /** How far alternatives may lie from the time asked. */
  readonly flexibilityMinutes: Scalars['Int']['input'];
};

/** What requestTrip needs. */
export type RequestTripInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is asked. */
  readonly details: TripDetailsInput;
  /** For the dispatcher. */
  readonly note: Scalars['String']['input'];
};

/** What requestTrip answers: the object, or the reasons why not. */
export type RequestTripPayload = {
  /** The request with its trips. */
  readonly request?: Maybe<TripRequest>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<RequestTripUserError>;
};

/** Why requestTrip was not done. */
export type RequestTripUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: RequestTripErrorCode;
};

/** The rules that requestTrip can break. */
export type RequestTripErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** It is deactivated and cannot be used. */
  | 'DEACTIVATED'
  /** The time has passed. */
  | 'IN_PAST'
  /** The time is skipped by the clock change. */
  | 'TIME_NOT_EXISTING'
  /** The time happens twice in the night of the clock change; send it with its offset. */
  | 'TIME_AMBIGUOUS'
  /** The date lies beyond the booking horizon. */
  | 'BEYOND_HORIZON'
  /** The place lies outside the area served. */
  | 'OUTSIDE_AREA'
  /** Outside the hours of the service. */
  | 'OUTSIDE_HOURS'
  /** The place is closed at that time. */
  | 'CLOSED_AT_ARRIVAL'
  /** There is no service on that day. */
  | 'BLACKOUT_DAY'
  /** No vehicle carries a party of that size or with those needs. */
  | 'PARTY_TOO_LARGE'
  /** The ride cannot be made between now and the time to arrive by. */
  | 'TOO_EARLY_TO_ARRIVE'
  /** Bookings for that day have closed; ask for a quote. Partners only. */
  | 'NOTICE_TOO_SHORT'
  /** The return would begin before the outbound is done. */
  | 'RETURN_BEFORE_OUTBOUND'
  /** From and to are the same place. */
  | 'SAME_PLACE'
  /** The rider may not use this service. */
  | 'NOT_ELIGIBLE'
  /** The rider is already booked at that time. */
  | 'ALREADY_TRAVELLING'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** What changeTrip needs. */
export type ChangeTripInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** New place. */
  readonly fromPlaceId?: InputMaybe<Scalars['ID']['input']>;
  /** New place. */
  readonly toPlaceId?: InputMaybe<Scalars['ID']['input']>;
  /** New end. */
  readonly timing?: InputMaybe<Timing>;
  /** New time. */
  readonly at?: InputMaybe<Scalars['String']['input']>;
  /** New party. */
  readonly companions?: InputMaybe<Scalars['Int']['input']>;
  /** New way back. */
  readonly returnKind?: InputMaybe<ReturnKind>;
  /** New time back. */
  readonly returnAt?: InputMaybe<Scalars['String']['input']>;
  /** New note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What changeTrip answers: the object, or the reasons why not. */
export type ChangeTripPayload = {
  /** The request, fresh. */
  readonly request?: Maybe<TripRequest>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<ChangeTripUserError>;
};

/** Why changeTrip was not done. */
export type ChangeTripUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: ChangeTripErrorCode;
};

/** The rules that changeTrip can break. */
export type ChangeTripErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** What is asked does not fit the state that it is in. */
  | 'WRONG_STATE'
  /** The time has passed. */
  | 'IN_PAST'
  /** The time is skipped by the clock change. */
  | 'TIME_NOT_EXISTING'
  /** The time happens twice in the night of the clock change; send it with its offset. */
  | 'TIME_AMBIGUOUS'
  /** The date lies beyond the booking horizon. */
  | 'BEYOND_HORIZON'
  /** The place lies outside the area served. */
  | 'OUTSIDE_AREA'
  /** Outside the hours of the service. */
  | 'OUTSIDE_HOURS'
  /** The place is closed at that time. */
  | 'CLOSED_AT_ARRIVAL'
  /** There is no service on that day. */
  | 'BLACKOUT_DAY'
  /** No vehicle carries a party of that size or with those needs. */
  | 'PARTY_TOO_LARGE'
  /** The ride cannot be made between now and the time to arrive by. */
  | 'TOO_EARLY_TO_ARRIVE'
  /** Bookings for that day have closed; ask for a quote. Partners only. */
  | 'NOTICE_TOO_SHORT'
  /** The return would begin before the outbound is done. */
  | 'RETURN_BEFORE_OUTBOUND'
  /** From and to are the same place. */
  | 'SAME_PLACE'
  /** The rider is already booked at that time. */
  | 'ALREADY_TRAVELLING';

/** What cancelTrip needs. */
export type CancelTripInput = {
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Null: both. */
  readonly legs?: InputMaybe<ReadonlyArray<TripLeg>>;
  /** The vehicle was there already. */
  readonly atDoor: Scalars['Boolean']['input'];
  /** If given. */
  readonly reason: Scalars['String']['input'];
};

/** What cancelTrip answers: the object, or the reasons why not. */
export type CancelTripPayload = {
  /** The request, fresh. */
  readonly request?: Maybe<TripRequest>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CancelTripUserError>;
};

/** Why cancelTrip was not done. */
export type CancelTripUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CancelTripErrorCode;
};

/** The rules that cancelTrip can break. */
export type CancelTripErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** What is asked does not fit the state that it is in. */
  | 'WRONG_STATE'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What quoteTrip needs. */
export type QuoteTripInput = {
  /** What is asked. */
  readonly details: TripDetailsInput;
  /** The request that is asked about again, to change it or because it waits; accepting an offer then changes that one. Null: a new one. */
  readonly requestId?: InputMaybe<Scalars['ID']['input']>;
};

/** What quoteTrip answers: the object, or the reasons why not. */
export type QuoteTripPayload = {
  /** Offers, or a refusal. */
  readonly result?: Maybe<QuoteResult>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<QuoteTripUserError>;
};

/** Why quoteTrip was not done. */
export type QuoteTripUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: QuoteTripErrorCode;
};

/** The rules that quoteTrip can break. */
export type QuoteTripErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** It is deactivated and cannot be used. */
  | 'DEACTIVATED'
  /** The time has passed. */
  | 'IN_PAST'
  /** The time is skipped by the clock change. */
  | 'TIME_NOT_EXISTING'
  /** The time happens twice in the night of the clock change; send it with its offset. */
  | 'TIME_AMBIGUOUS'
  /** From and to are the same place. */
  | 'SAME_PLACE'
  /** The return would begin before the outbound is done. */
  | 'RETURN_BEFORE_OUTBOUND'
  /** The rider is already booked at that time. */
  | 'ALREADY_TRAVELLING';

/** What acceptOffer needs. */
export type AcceptOfferInput = {
  /** Repeating the call with the same key promises nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
  /** How the rider was told. */
  readonly channel: Scalars['String']['input'];
};

/** What acceptOffer answers: the object, or the reasons why not. */
export type AcceptOfferPayload = {
  /** The request with its promises. */
  readonly request?: Maybe<TripRequest>;
  /** When the room was taken meanwhile. */
  readonly freshResult?: Maybe<QuoteResult>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<AcceptOfferUserError>;
};

/** Why acceptOffer was not done. */
export type AcceptOfferUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: AcceptOfferErrorCode;
};

/** The rules that acceptOffer can break. */
export type AcceptOfferErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** The offer is no longer held; ask for a fresh one. */
  | 'EXPIRED'
  /** The offer was accepted before. */
  | 'ALREADY_ACCEPTED'
  /** Somebody else took the room meanwhile; the payload carries fresh offers. */
  | 'NO_LONGER_FEASIBLE'
  /** The rider is already booked at that time. */
  | 'ALREADY_TRAVELLING'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What joinWaitingList needs. */
export type JoinWaitingListInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The refusal. */
  readonly refusalId: Scalars['ID']['input'];
};

/** What joinWaitingList answers: the object, or the reasons why not. */
export type JoinWaitingListPayload = {
  /** The request, waitlisted. */
  readonly request?: Maybe<TripRequest>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<JoinWaitingListUserError>;
};

/** Why joinWaitingList was not done. */
export type JoinWaitingListUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: JoinWaitingListErrorCode;
};

/** The rules that joinWaitingList can break. */
export type JoinWaitingListErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** What is asked does not fit the state that it is in. */
  | 'WRONG_STATE'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What releaseReturn needs. */
export type ReleaseReturnInput = {
  /** The return. */
  readonly tripId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Local time; now when absent. */
  readonly readyAt?: InputMaybe<Scalars['String']['input']>;
};

/** What releaseReturn answers: the object, or the reasons why not. */
export type ReleaseReturnPayload = {
  /** Offers for the way back, or a refusal. */
  readonly result?: Maybe<QuoteResult>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<ReleaseReturnUserError>;
};

/** Why releaseReturn was not done. */
export type ReleaseReturnUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: ReleaseReturnErrorCode;
};

/** The rules that releaseReturn can break. */
export type ReleaseReturnErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** What is asked does not fit the state that it is in. */
  | 'WRONG_STATE'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What markMissed needs. */
export type MarkMissedInput = {
  /** The trip. */
  readonly tripId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What happened. */
  readonly reason: Scalars['String']['input'];
};

/** What markMissed answers: the object, or the reasons why not. */
export type MarkMissedPayload = {
  /** The trip, fresh. */
  readonly trip?: Maybe<Trip>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<MarkMissedUserError>;
};

/** Why markMissed was not done. */
export type MarkMissedUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: MarkMissedErrorCode;
};

/** The rules that markMissed can break. */
export type MarkMissedErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** What is asked does not fit the state that it is in. */
  | 'WRONG_STATE'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** Why somebody is to be called. */
export type CallTaskKind =
  /** A time given has changed. */
  | 'promise_changed'
  /** A yes became a no. */
  | 'refused_after_acceptance'
  /** Room was freed. */
  | 'waiting_list_chance'
  /** Tomorrow's ride. */
  | 'reminder'
  /** A repeating request cannot be served. */
  | 'standing_order_unserved'
  /** Something went wrong today. */
  | 'disruption'
  /** Anything else. */
  | 'other';

/** What became of a call. */
export type CallOutcome =
  /** Told. */
  | 'reached'
  /** Written to. */
  | 'message_sent'
  /** Try again. */
  | 'not_reached'
  /** Does not want it. */
  | 'declined'
  /** Overtaken by events. */
  | 'no_longer_needed';

/** A call to make with the sentence to say. */
export type CallTask = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whom. */
  readonly rider: Rider;
  /** About which; null when about none. */
  readonly trip?: Maybe<Trip>;
  /** Why. */
  readonly kind: CallTaskKind;
  /** 1 now, 2 today, 3 when there is time. */
  readonly urgency: Scalars['Int']['output'];
  /** What to say. */
  readonly sentence: Sentence;
  /** Until when. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** Whether it is still to be made. */
  readonly open: Scalars['Boolean']['output'];
  /** What became of it. */
  readonly outcome?: Maybe<CallOutcome>;
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** What recordCall needs. */
export type RecordCallInput = {
  /** The task. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What became of it. */
  readonly outcome: CallOutcome;
};

/** What recordCall answers: the object, or the reasons why not. */
export type RecordCallPayload = {
  /** The task, fresh. */
  readonly callTask?: Maybe<CallTask>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<RecordCallUserError>;
};

/** Why recordCall was not done. */
export type RecordCallUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: RecordCallErrorCode;
};

/** The rules that recordCall can break. */
export type RecordCallErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** What is asked does not fit the state that it is in. */
  | 'WRONG_STATE'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What sendMessage needs. */
export type SendMessageInput = {
  /** The task. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** sms or email. */
  readonly channel: Scalars['String']['input'];
};

/** What sendMessage answers: the object, or the reasons why not. */
export type SendMessagePayload = {
  /** The task, fresh. */
  readonly callTask?: Maybe<CallTask>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<SendMessageUserError>;
};

/** Why sendMessage was not done. */
export type SendMessageUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: SendMessageErrorCode;
};

/** The rules that sendMessage can break. */
export type SendMessageErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** What is asked does not fit the state that it is in. */
  | 'WRONG_STATE'
  /** Consent was not recorded; ask for it and record it first. */
  | 'CONSENT_MISSING'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** The root of reading. */
export type Query = {
  /** Any entity by its id; null when there is none that the viewer may see. */
  readonly node?: Maybe<Node>;
  /** The newest change of a record; null when none is known. For those who edit records: administrators, dispatchers, clerks. */
  readonly lastChange?: Maybe<RecordChange>;
  /** Newest first. */
  readonly auditEntries: AuditEntryConnection;
  /** One request; null when there is none. */
  readonly tripRequest?: Maybe<TripRequest>;
  /** By time of entry. */
  readonly tripRequests: TripRequestConnection;
  /** All trips of a day, by time. */
  readonly trips: ReadonlyArray<Trip>;
  /** Who waits for room. */
  readonly waitingList: ReadonlyArray<Trip>;
  /** Who was answered no and why. */
  readonly refusals: RefusalConnection;
  /** Most urgent first. */
  readonly callTasks: ReadonlyArray<CallTask>;
  /** The special days of a year. */
  readonly calendar: CalendarYear;
  /** By date. */
  readonly serviceEvents: ReadonlyArray<ServiceEvent>;
  /** One; null when there is none. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** By name. */
  readonly vehicles: ReadonlyArray<Vehicle>;
  /** By name. */
  readonly drivers: ReadonlyArray<Driver>;
  /** Of a day, by start; cancelled ones are left out. */
  readonly shifts: ReadonlyArray<Shift>;
  /** Whoever is signed in; null when nobody is. */
  readonly viewer?: Maybe<Viewer>;
  /** All accounts of the consortium. */
  readonly staffAccounts: ReadonlyArray<StaffAccount>;
  /** The newest of each shift; a driver's own only. */
  readonly manifests: ReadonlyArray<Manifest>;
  /** The newest of a shift; null before publishing. */
  readonly manifest?: Maybe<Manifest>;
  /** Of the consortium, by name; a partner sees itself. */
  readonly partners: ReadonlyArray<Partner>;
  /** Of the consortium, by name. */
  readonly settlements: ReadonlyArray<Settlement>;
  /** Best match first. */
  readonly places: ReadonlyArray<Place>;
  /** Addresses of the road data and known places, best first. */
  readonly addresses: ReadonlyArray<AddressMatch>;
  /** A day at a glance. */
  readonly serviceDay: ServiceDay;
  /** One plan; null when there is none. */
  readonly plan?: Maybe<Plan>;
  /** One job; null when there is none. */
  readonly planningJob?: Maybe<PlanningJob>;
  /** Two plans of the same day; null when one is missing. */
  readonly comparePlans?: Maybe<PlanComparison>;
  /** What a hand-made move would do; changes nothing. */
  readonly moveEffect: MoveEffect;
  /** One rider; null when there is none. */
  readonly rider?: Maybe<Rider>;
  /** Best match first. */
  readonly riders: RiderConnection;
  /** Who looked, newest first. */
  readonly sensitiveReads: ReadonlyArray<SensitiveRead>;
  /** In force, by rider. */
  readonly standingOrders: ReadonlyArray<StandingOrder>;
  /** One; null when there is none. */
  readonly standingOrder?: Maybe<StandingOrder>;
  /** Time, length and line of one leg. */
  readonly travelLeg: TravelLeg;
  /** All pairs overruled. */
  readonly travelOverrules: ReadonlyArray<TravelOverrule>;
  /** What the road network is made of. */
  readonly roadData: RoadData;
  /** What drivers measured, what is proposed, and what was adopted. */
  readonly travelCorrections: TravelCorrections;
};


/** The root of reading. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The root of reading. */
export type QueryLastChangeArgs = {
  entityId: Scalars['ID']['input'];
};


/** The root of reading. */
export type QueryAuditEntriesArgs = {
  entityKind?: InputMaybe<Scalars['String']['input']>;
  entityId?: InputMaybe<Scalars['ID']['input']>;
  staffAccountId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The root of reading. */
export type QueryTripRequestArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


/** The root of reading. */
export type QueryTripRequestsArgs = {
  serviceDate?: InputMaybe<Scalars['LocalDate']['input']>;
  riderId?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<ReadonlyArray<TripState>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The root of reading. */
export type QueryTripsArgs = {
  serviceDate: Scalars['LocalDate']['input'];
};


/** The root of reading. */
export type QueryWaitingListArgs = {
  serviceDate: Scalars['LocalDate']['input'];
};


/** The root of reading. */
export type QueryRefusalsArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The root of reading. */
export type QueryCallTasksArgs = {
  includeClosed: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
};


/** The root of reading. */
export type QueryCalendarArgs = {
  year: Scalars['Int']['input'];
};


/** The root of reading. */
export type QueryServiceEventsArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** The root of reading. */
export type QueryServiceEventArgs = {
  id: Scalars['ID']['input'];
};


/** The root of reading. */
export type QueryVehiclesArgs = {
  includeInactive: Scalars['Boolean']['input'];
};


/** The root of reading. */
export type QueryDriversArgs = {
  includeInactive: Scalars['Boolean']['input'];
};


/** The root of reading. */
export type QueryShiftsArgs = {
  serviceDate: Scalars['LocalDate']['input'];
};


/** The root of reading. */
export type QueryManifestsArgs = {
  serviceDate: Scalars['LocalDate']['input'];
};


/** The root of reading. */
export type QueryManifestArgs = {
  shiftId: Scalars['ID']['input'];
};


/** The root of reading. */
export type QueryPlacesArgs = {
  search: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<PlaceKind>>;
  settlementId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


/** The root of reading. */
export type QueryAddressesArgs = {
  search: Scalars['String']['input'];
  first: Scalars['Int']['input'];
};


/** The root of reading. */
export type QueryServiceDayArgs = {
  date: Scalars['LocalDate']['input'];
};


/** The root of reading. */
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


/** The root of reading. */
export type QueryPlanningJobArgs = {
  id: Scalars['ID']['input'];
};


/** The root of reading. */
export type QueryComparePlansArgs = {
  beforeId: Scalars['ID']['input'];
  afterId: Scalars['ID']['input'];
};


/** The root of reading. */
export type QueryMoveEffectArgs = {
  planId: Scalars['ID']['input'];
  tripId: Scalars['ID']['input'];
  shiftId?: InputMaybe<Scalars['ID']['input']>;
  pickupPosition?: InputMaybe<Scalars['Int']['input']>;
  dropoffPosition?: InputMaybe<Scalars['Int']['input']>;
};


/** The root of reading. */
export type QueryRiderArgs = {
  id: Scalars['ID']['input'];
};


/** The root of reading. */
export type QueryRidersArgs = {
  search: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  includeInactive: Scalars['Boolean']['input'];
};


/** The root of reading. */
export type QuerySensitiveReadsArgs = {
  riderId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


/** The root of reading. */
export type QueryStandingOrdersArgs = {
  riderId?: InputMaybe<Scalars['ID']['input']>;
};


/** The root of reading. */
export type QueryStandingOrderArgs = {
  id: Scalars['ID']['input'];
};


/** The root of reading. */
export type QueryTravelLegArgs = {
  fromPlaceId: Scalars['ID']['input'];
  toPlaceId: Scalars['ID']['input'];
  departure?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type Mutation = {
  /** Does nothing and answers true: to try a connection. */
  readonly ping: Scalars['Boolean']['output'];
  /** Enters a request without a quote; the next plan serves it or says why not. */
  readonly requestTrip: RequestTripPayload;
  /** Changes a request that no vehicle has begun to serve; what is not sent stays. */
  readonly changeTrip: ChangeTripPayload;
  /** Takes one leg or both back; the class follows from the notice. */
  readonly cancelTrip: CancelTripPayload;
  /** Asks whether a ride is possible against the live state of the day; books nothing. */
  readonly quoteTrip: QuoteTripPayload;
  /** Turns an offer into a promise, atomically. */
  readonly acceptOffer: AcceptOfferPayload;
  /** Keeps a refused request; a freed place makes a call task. */
  readonly joinWaitingList: JoinWaitingListPayload;
  /** The rider calls: done. Quotes the will-call return at once. */
  readonly releaseReturn: ReleaseReturnPayload;
  /** Says that a trip was missed by the operator. */
  readonly markMissed: MarkMissedPayload;
  /** Says what became of a call; NOT_REACHED keeps it open. */
  readonly recordCall: RecordCallPayload;
  /** Sends the sentence by SMS or e-mail through the outbox. */
  readonly sendMessage: SendMessagePayload;
  /** Changes rules; what is not sent stays. */
  readonly updatePolicy: UpdatePolicyPayload;
  /** Enters or removes a special day. */
  readonly setCalendarDay: SetCalendarDayPayload;
  /** Sets the hours of a weekday. */
  readonly setServiceHours: SetServiceHoursPayload;
  /** One booking for all: place, time, people. */
  readonly createServiceEvent: CreateServiceEventPayload;
  /** Adds and removes people. */
  readonly changeParticipants: ChangeParticipantsPayload;
  /** Calls it off and cancels its requests. */
  readonly cancelServiceEvent: CancelServiceEventPayload;
  /** Adds a vehicle. */
  readonly createVehicle: CreateVehiclePayload;
  /** Changes or deactivates a vehicle. */
  readonly updateVehicle: UpdateVehiclePayload;
  /** Adds a driver. */
  readonly createDriver: CreateDriverPayload;
  /** Changes or deactivates a driver. */
  readonly updateDriver: UpdateDriverPayload;
  /** Puts a driver on a vehicle. */
  readonly createShift: CreateShiftPayload;
  /** Changes or cancels a shift. */
  readonly updateShift: UpdateShiftPayload;
  /** Signs in with e-mail and password; browsers get a cookie, programs ask for a token. */
  readonly signIn: SignInPayload;
  /** Ends this session. */
  readonly signOut: SignOutPayload;
  /** Adds somebody who signs in. */
  readonly createStaffAccount: CreateStaffAccountPayload;
  /** Changes name, role, password, language, or whether it can sign in. */
  readonly updateStaffAccount: UpdateStaffAccountPayload;
  /** Records what happened, in the order sent; at most 200 at once; each is accepted, repeated or refused on its own. */
  readonly recordStopEvents: RecordStopEventsPayload;
  /** The driver has seen the newest number. */
  readonly acknowledgeManifest: AcknowledgeManifestPayload;
  /** Adds a partner. */
  readonly createPartner: CreatePartnerPayload;
  /** Reads a CSV of a partner or an event; a dry run books nothing. */
  readonly importFile: ImportFilePayload;
  /** Adds a settlement. */
  readonly createSettlement: CreateSettlementPayload;
  /** Changes or deactivates a settlement. */
  readonly updateSettlement: UpdateSettlementPayload;
  /** Adds a place. */
  readonly createPlace: CreatePlacePayload;
  /** Changes or deactivates a place. */
  readonly updatePlace: UpdatePlacePayload;
  /** Plans a day in the background. */
  readonly planDay: PlanDayPayload;
  /** Stops a job, nothing is stored. */
  readonly cancelPlanning: CancelPlanningPayload;
  /** Puts a draft in force and gives the drivers their manifests. */
  readonly publishPlan: PublishPlanPayload;
  /** Moves a trip to another run or off the plan: a new draft. */
  readonly moveTrip: MoveTripPayload;
  /** Holds or releases a trip, an order or a run. */
  readonly setLock: SetLockPayload;
  /** Takes a vehicle or driver out from–to and starts a repair with least change. */
  readonly reportDisruption: ReportDisruptionPayload;
  /** Another vehicle, a longer shift: what would the day be? */
  readonly askWhatIf: AskWhatIfPayload;
  /** Adds a rider. */
  readonly createRider: CreateRiderPayload;
  /** Changes or deactivates a rider; what is not sent stays. */
  readonly updateRider: UpdateRiderPayload;
  /** Makes a repeating request and generates the rolling horizon. */
  readonly createStandingOrder: CreateStandingOrderPayload;
  /** Changes one day, from a day on, or all that lie ahead. */
  readonly changeStandingOrder: ChangeStandingOrderPayload;
  /** Ends it from a day on and cancels what it asked for after that. */
  readonly endStandingOrder: EndStandingOrderPayload;
  /** Takes proposals of the learning report over, as they stand now, and takes adopted ones back. */
  readonly adoptTravelCorrections: AdoptTravelCorrectionsPayload;
  /** Overrules the time of a pair, in this direction only, or takes it back. */
  readonly overruleTravel: OverruleTravelPayload;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationRequestTripArgs = {
  input: RequestTripInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationChangeTripArgs = {
  input: ChangeTripInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCancelTripArgs = {
  input: CancelTripInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationQuoteTripArgs = {
  input: QuoteTripInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationAcceptOfferArgs = {
  input: AcceptOfferInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationJoinWaitingListArgs = {
  input: JoinWaitingListInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationReleaseReturnArgs = {
  input: ReleaseReturnInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationMarkMissedArgs = {
  input: MarkMissedInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationRecordCallArgs = {
  input: RecordCallInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationUpdatePolicyArgs = {
  input: UpdatePolicyInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationSetCalendarDayArgs = {
  input: SetCalendarDayInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationSetServiceHoursArgs = {
  input: SetServiceHoursInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCreateServiceEventArgs = {
  input: CreateServiceEventInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationChangeParticipantsArgs = {
  input: ChangeParticipantsInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCancelServiceEventArgs = {
  input: CancelServiceEventInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCreateVehicleArgs = {
  input: CreateVehicleInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationUpdateVehicleArgs = {
  input: UpdateVehicleInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCreateDriverArgs = {
  input: CreateDriverInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationUpdateDriverArgs = {
  input: UpdateDriverInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCreateShiftArgs = {
  input: CreateShiftInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationUpdateShiftArgs = {
  input: UpdateShiftInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationSignOutArgs = {
  input: SignOutInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCreateStaffAccountArgs = {
  input: CreateStaffAccountInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationUpdateStaffAccountArgs = {
  input: UpdateStaffAccountInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationRecordStopEventsArgs = {
  input: RecordStopEventsInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationAcknowledgeManifestArgs = {
  input: AcknowledgeManifestInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCreatePartnerArgs = {
  input: CreatePartnerInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationImportFileArgs = {
  input: ImportFileInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCreateSettlementArgs = {
  input: CreateSettlementInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationUpdateSettlementArgs = {
  input: UpdateSettlementInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCreatePlaceArgs = {
  input: CreatePlaceInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationUpdatePlaceArgs = {
  input: UpdatePlaceInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationPlanDayArgs = {
  input: PlanDayInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCancelPlanningArgs = {
  input: CancelPlanningInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationPublishPlanArgs = {
  input: PublishPlanInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationMoveTripArgs = {
  input: MoveTripInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationSetLockArgs = {
  input: SetLockInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationReportDisruptionArgs = {
  input: ReportDisruptionInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationAskWhatIfArgs = {
  input: AskWhatIfInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCreateRiderArgs = {
  input: CreateRiderInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationUpdateRiderArgs = {
  input: UpdateRiderInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationCreateStandingOrderArgs = {
  input: CreateStandingOrderInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationChangeStandingOrderArgs = {
  input: ChangeStandingOrderInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationEndStandingOrderArgs = {
  input: EndStandingOrderInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationAdoptTravelCorrectionsArgs = {
  input: AdoptTravelCorrectionsInput;
};


/** The root of changing: each field is one action and answers with the object and its userErrors. */
export type MutationOverruleTravelArgs = {
  input: OverruleTravelInput;
};

/** The root of following. */
export type Subscription = {
  /** A sign of life every few seconds, with the server's time. */
  readonly heartbeat: Scalars['DateTime']['output'];
  /** The manifest whenever a new number is published. */
  readonly manifestChanged: Manifest;
  /** The job whenever it moves; ends when it ends. */
  readonly planningProgress: PlanningJob;
  /** The day whenever its plans, bookings or events change. */
  readonly serviceDayChanged: ServiceDay;
};


/** The root of following. */
export type SubscriptionManifestChangedArgs = {
  shiftId: Scalars['ID']['input'];
};


/** The root of following. */
export type SubscriptionPlanningProgressArgs = {
  jobId: Scalars['ID']['input'];
};


/** The root of following. */
export type SubscriptionServiceDayChangedArgs = {
  date: Scalars['LocalDate']['input'];
};

/** Anything with a stable id. */
export type Node = {
  /** Stable id, unique in the consortium. */
  readonly id: Scalars['ID']['output'];
};

/** A rule that was broken, as an answer and not as an exception. */
export type UserError = {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Where a page lies in the whole. */
export type PageInfo = {
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Position to continue from; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The languages of the house, Hungarian first. */
export type Language =
  /** Hungarian. */
  | 'hu'
  /** English. */
  | 'en';

/** A point on the earth, WGS 84. */
export type Coordinates = {
  /** Degrees north. */
  readonly lat: Scalars['Float']['output'];
  /** Degrees east. */
  readonly lon: Scalars['Float']['output'];
};

/** A point on the earth, WGS 84. */
export type CoordinatesInput = {
  /** Degrees north. */
  readonly lat: Scalars['Float']['input'];
  /** Degrees east. */
  readonly lon: Scalars['Float']['input'];
};

/** From–to, both inclusive. */
export type TimeWindow = {
  /** Not before. */
  readonly earliest: Scalars['DateTime']['output'];
  /** Not after. */
  readonly latest: Scalars['DateTime']['output'];
};

/** A sentence ready to be read out or sent. */
export type Sentence = {
  /** In Hungarian. */
  readonly hu: Scalars['String']['output'];
  /** In English. */
  readonly en: Scalars['String']['output'];
};

/** The tenant: members, vehicles, policies, people. */
export type Consortium = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Short name in addresses. */
  readonly slug: Scalars['String']['output'];
  /** As written on paper. */
  readonly name: Scalars['String']['output'];
  /** IANA name. */
  readonly timeZone: Scalars['String']['output'];
  /** Its rules in figures. */
  readonly policy: Policy;
  /** When vehicles run, by weekday; a missing weekday has no service. */
  readonly serviceHours: ReadonlyArray<ServiceHours>;
  /** The current service date there. */
  readonly today: Scalars['LocalDate']['output'];
};

/** The rules of the consortium in figures. */
export type Policy = {
  /** Width of a promised pickup window. */
  readonly pickupWindowMinutes: Scalars['Int']['output'];
  /** How long the driver waits. */
  readonly driverWaitMinutes: Scalars['Int']['output'];
  /** Boarding of one party. */
  readonly boardingSeconds: Scalars['Int']['output'];
  /** Boarding with a wheelchair. */
  readonly wheelchairBoardingSeconds: Scalars['Int']['output'];
  /** Bookings close this many days before … */
  readonly bookingDaysBefore: Scalars['Int']['output'];
  /** … at this time; later if it fits. */
  readonly bookingUntil: Scalars['LocalTime']['output'];
  /** How far ahead one can book. */
  readonly bookingHorizonDays: Scalars['Int']['output'];
  /** Cancelled later than this before the pickup is late. */
  readonly lateCancellationMinutes: Scalars['Int']['output'];
  /** How long an offer is held. */
  readonly offerHoldSeconds: Scalars['Int']['output'];
  /** How many no-shows in the period make a conversation necessary. */
  readonly noShowLimit: Scalars['Int']['output'];
  /** The period. */
  readonly noShowPeriodDays: Scalars['Int']['output'];
  /** How far an alternative stop may lie. */
  readonly walkingMetres: Scalars['Int']['output'];
  /** How far a regular rider's pickup may move within a week. */
  readonly stabilityMinutes: Scalars['Int']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** When vehicles run on a weekday. */
export type ServiceHours = {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: Scalars['Int']['output'];
  /** First pickup not before. */
  readonly opens: Scalars['LocalTime']['output'];
  /** Last dropoff not after. */
  readonly closes: Scalars['LocalTime']['output'];
};

/** What is special about a day. */
export type CalendarDayKind =
  /** A public holiday. */
  | 'holiday'
  /** A Saturday that is worked. */
  | 'moved_working_day'
  /** A weekday off in exchange. */
  | 'moved_day_off'
  /** No school. */
  | 'school_holiday'
  /** No service. */
  | 'blackout';

/** A special day. */
export type CalendarDay = {
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['output'];
  /** What it is. */
  readonly kind: CalendarDayKind;
  /** As shown. */
  readonly name: Scalars['String']['output'];
};

/** The special days of a year. */
export type CalendarYear = {
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** In order. */
  readonly days: ReadonlyArray<CalendarDay>;
  /** True when the year has no holiday yet: somebody must enter it. */
  readonly missing: Scalars['Boolean']['output'];
};

/** What updatePolicy needs. */
export type UpdatePolicyInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** See Policy. */
  readonly pickupWindowMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** See Policy. */
  readonly driverWaitMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** See Policy. */
  readonly bookingDaysBefore?: InputMaybe<Scalars['Int']['input']>;
  /** See Policy. */
  readonly bookingUntil?: InputMaybe<Scalars['LocalTime']['input']>;
  /** See Policy. */
  readonly bookingHorizonDays?: InputMaybe<Scalars['Int']['input']>;
  /** See Policy. */
  readonly lateCancellationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** See Policy. */
  readonly offerHoldSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** See Policy. */
  readonly noShowLimit?: InputMaybe<Scalars['Int']['input']>;
  /** See Policy. */
  readonly noShowPeriodDays?: InputMaybe<Scalars['Int']['input']>;
  /** See Policy. */
  readonly walkingMetres?: InputMaybe<Scalars['Int']['input']>;
};

/** What updatePolicy answers: the object, or the reasons why not. */
export type UpdatePolicyPayload = {
  /** The rules, fresh. */
  readonly policy?: Maybe<Policy>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<UpdatePolicyUserError>;
};

/** Why updatePolicy was not done. */
export type UpdatePolicyUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: UpdatePolicyErrorCode;
};

/** The rules that updatePolicy can break. */
export type UpdatePolicyErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION';

/** What setCalendarDay needs. */
export type SetCalendarDayInput = {
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['input'];
  /** What it is. */
  readonly kind: CalendarDayKind;
  /** As shown; null removes the entry. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What setCalendarDay answers: the object, or the reasons why not. */
export type SetCalendarDayPayload = {
  /** The day as it stands, null when removed. */
  readonly day?: Maybe<CalendarDay>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<SetCalendarDayUserError>;
};

/** Why setCalendarDay was not done. */
export type SetCalendarDayUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: SetCalendarDayErrorCode;
};

/** The rules that setCalendarDay can break. */
export type SetCalendarDayErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What setServiceHours needs. */
export type SetServiceHoursInput = {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: Scalars['Int']['input'];
  /** Null: no service. */
  readonly opens?: InputMaybe<Scalars['LocalTime']['input']>;
  /** Null: no service. */
  readonly closes?: InputMaybe<Scalars['LocalTime']['input']>;
};

/** What setServiceHours answers: the object, or the reasons why not. */
export type SetServiceHoursPayload = {
  /** With its hours. */
  readonly consortium?: Maybe<Consortium>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<SetServiceHoursUserError>;
};

/** Why setServiceHours was not done. */
export type SetServiceHoursUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: SetServiceHoursErrorCode;
};

/** The rules that setServiceHours can break. */
export type SetServiceHoursErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** A programme event people travel to together. */
export type ServiceEvent = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What the organiser writes down. */
  readonly reference: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where. */
  readonly place: Place;
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['output'];
  /** Begins. */
  readonly startAt: Scalars['DateTime']['output'];
  /** Ends. */
  readonly endAt: Scalars['DateTime']['output'];
  /** How many can come. */
  readonly capacity: Scalars['Int']['output'];
  /** Whether all travel back together. */
  readonly withReturn: Scalars['Boolean']['output'];
  /** Who comes. */
  readonly participants: ReadonlyArray<EventParticipant>;
  /** Whether it was called off. */
  readonly cancelled: Scalars['Boolean']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody who comes. */
export type EventParticipant = {
  /** Who. */
  readonly rider: Rider;
  /** Picked up there. */
  readonly from: Place;
  /** The request made for it; null when none was possible. */
  readonly request?: Maybe<TripRequest>;
};

/** Somebody who comes. */
export type EventParticipantInput = {
  /** Who. */
  readonly riderId: Scalars['ID']['input'];
  /** Home when absent. */
  readonly fromPlaceId?: InputMaybe<Scalars['ID']['input']>;
};

/** What createServiceEvent needs. */
export type CreateServiceEventInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Where. */
  readonly placeId: Scalars['ID']['input'];
  /** Local time YYYY-MM-DDTHH:MM. */
  readonly startAt: Scalars['String']['input'];
  /** Local time YYYY-MM-DDTHH:MM. */
  readonly endAt: Scalars['String']['input'];
  /** How many can come. */
  readonly capacity: Scalars['Int']['input'];
  /** Whether all travel back together. */
  readonly withReturn: Scalars['Boolean']['input'];
  /** At most 100 in one call. */
  readonly participants: ReadonlyArray<EventParticipantInput>;
};

/** What createServiceEvent answers: the object, or the reasons why not. */
export type CreateServiceEventPayload = {
  /** The event with its participants. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CreateServiceEventUserError>;
};

/** Why createServiceEvent was not done. */
export type CreateServiceEventUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CreateServiceEventErrorCode;
};

/** The rules that createServiceEvent can break. */
export type CreateServiceEventErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** The time has passed. */
  | 'IN_PAST'
  /** The time is skipped by the clock change. */
  | 'TIME_NOT_EXISTING'
  /** The time happens twice in the night of the clock change; send it with its offset. */
  | 'TIME_AMBIGUOUS'
  /** The event is full. */
  | 'CAPACITY_FULL'
  /** There is no service on that day. */
  | 'BLACKOUT_DAY'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** What changeParticipants needs. */
export type ChangeParticipantsInput = {
  /** The event. */
  readonly serviceEventId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** At most 100. */
  readonly add: ReadonlyArray<EventParticipantInput>;
  /** Who no longer comes. */
  readonly removeRiderIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What changeParticipants answers: the object, or the reasons why not. */
export type ChangeParticipantsPayload = {
  /** The event, fresh. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<ChangeParticipantsUserError>;
};

/** Why changeParticipants was not done. */
export type ChangeParticipantsUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: ChangeParticipantsErrorCode;
};

/** The rules that changeParticipants can break. */
export type ChangeParticipantsErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** The event is full. */
  | 'CAPACITY_FULL'
  /** What is asked does not fit the state that it is in. */
  | 'WRONG_STATE';

/** What cancelServiceEvent needs. */
export type CancelServiceEventInput = {
  /** The event. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What cancelServiceEvent answers: the object, or the reasons why not. */
export type CancelServiceEventPayload = {
  /** The event. */
  readonly serviceEvent?: Maybe<ServiceEvent>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CancelServiceEventUserError>;
};

/** Why cancelServiceEvent was not done. */
export type CancelServiceEventUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CancelServiceEventErrorCode;
};

/** The rules that cancelServiceEvent can break. */
export type CancelServiceEventErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** A floor plan: what fits at one moment. */
export type Layout = {
  /** Passenger seats. */
  readonly seats: Scalars['Int']['output'];
  /** Places gained by folding seats. */
  readonly wheelchairPlaces: Scalars['Int']['output'];
};

/** A floor plan: what fits at one moment. */
export type LayoutInput = {
  /** Passenger seats. */
  readonly seats: Scalars['Int']['input'];
  /** Places gained by folding seats. */
  readonly wheelchairPlaces: Scalars['Int']['input'];
};

/** A minibus. */
export type Vehicle = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** As people call it. */
  readonly name: Scalars['String']['output'];
  /** Number plate. */
  readonly plate: Scalars['String']['output'];
  /** lift, ramp, child_seat, low_floor, luggage, air_conditioning. */
  readonly features: ReadonlyArray<Scalars['String']['output']>;
  /** Alternative floor plans. */
  readonly layouts: ReadonlyArray<Layout>;
  /** Where it stands at night. */
  readonly garage: Place;
  /** Forints a kilometre. */
  readonly costPerKmForint: Scalars['Int']['output'];
  /** Forints an hour of the run. */
  readonly costPerHourForint: Scalars['Int']['output'];
  /** Whether it can be planned. */
  readonly active: Scalars['Boolean']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** Drives, licence category B. */
export type Driver = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Family name. */
  readonly familyName: Scalars['String']['output'];
  /** Given name. */
  readonly givenName: Scalars['String']['output'];
  /** In the order of the viewer's language. */
  readonly fullName: Scalars['String']['output'];
  /** Null without one. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Whether the driver can be planned. */
  readonly active: Scalars['Boolean']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** A break that is due. */
export type ShiftBreak = {
  /** Begins not before. */
  readonly earliestAt: Scalars['DateTime']['output'];
  /** Begins not after. */
  readonly latestAt: Scalars['DateTime']['output'];
  /** How long. */
  readonly durationSeconds: Scalars['Int']['output'];
};

/** A break that is due. */
export type ShiftBreakInput = {
  /** Begins not before. */
  readonly earliestAt: Scalars['DateTime']['input'];
  /** Begins not after. */
  readonly latestAt: Scalars['DateTime']['input'];
  /** How long. */
  readonly durationSeconds: Scalars['Int']['input'];
};

/** One driver with one vehicle from–to. */
export type Shift = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The day it belongs to. */
  readonly serviceDate: Scalars['LocalDate']['output'];
  /** With what. */
  readonly vehicle: Vehicle;
  /** Who. */
  readonly driver: Driver;
  /** From. */
  readonly startAt: Scalars['DateTime']['output'];
  /** To; may lie past midnight. */
  readonly endAt: Scalars['DateTime']['output'];
  /** Where it begins. */
  readonly startPlace: Place;
  /** Where it ends; null: where the last stop is. */
  readonly endPlace?: Maybe<Place>;
  /** In order. */
  readonly breaks: ReadonlyArray<ShiftBreak>;
  /** Whether it was taken back. */
  readonly cancelled: Scalars['Boolean']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** What createVehicle needs. */
export type CreateVehicleInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** As people call it. */
  readonly name: Scalars['String']['input'];
  /** Number plate. */
  readonly plate: Scalars['String']['input'];
  /** See Vehicle. */
  readonly features: ReadonlyArray<Scalars['String']['input']>;
  /** At least one. */
  readonly layouts: ReadonlyArray<LayoutInput>;
  /** Where it stands at night. */
  readonly garagePlaceId: Scalars['ID']['input'];
  /** Forints a kilometre. */
  readonly costPerKmForint: Scalars['Int']['input'];
  /** Forints an hour. */
  readonly costPerHourForint: Scalars['Int']['input'];
};

/** What createVehicle answers: the object, or the reasons why not. */
export type CreateVehiclePayload = {
  /** The vehicle. */
  readonly vehicle?: Maybe<Vehicle>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CreateVehicleUserError>;
};

/** Why createVehicle was not done. */
export type CreateVehicleUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CreateVehicleErrorCode;
};

/** The rules that createVehicle can break. */
export type CreateVehicleErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** It is there already. */
  | 'DUPLICATE'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** What updateVehicle needs. */
export type UpdateVehicleInput = {
  /** The vehicle. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** New name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** New plate. */
  readonly plate?: InputMaybe<Scalars['String']['input']>;
  /** Replaces all. */
  readonly features?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Replaces all. */
  readonly layouts?: InputMaybe<ReadonlyArray<LayoutInput>>;
  /** New garage. */
  readonly garagePlaceId?: InputMaybe<Scalars['ID']['input']>;
  /** Forints a kilometre. */
  readonly costPerKmForint?: InputMaybe<Scalars['Int']['input']>;
  /** Forints an hour. */
  readonly costPerHourForint?: InputMaybe<Scalars['Int']['input']>;
  /** False: no longer planned. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What updateVehicle answers: the object, or the reasons why not. */
export type UpdateVehiclePayload = {
  /** The vehicle, fresh. */
  readonly vehicle?: Maybe<Vehicle>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<UpdateVehicleUserError>;
};

/** Why updateVehicle was not done. */
export type UpdateVehicleUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: UpdateVehicleErrorCode;
};

/** The rules that updateVehicle can break. */
export type UpdateVehicleErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** It is there already. */
  | 'DUPLICATE'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** Something that lies in the future still needs it. */
  | 'IN_USE';

/** What createDriver needs. */
export type CreateDriverInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Family name. */
  readonly familyName: Scalars['String']['input'];
  /** Given name. */
  readonly givenName: Scalars['String']['input'];
  /** If any. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** What createDriver answers: the object, or the reasons why not. */
export type CreateDriverPayload = {
  /** The driver. */
  readonly driver?: Maybe<Driver>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CreateDriverUserError>;
};

/** Why createDriver was not done. */
export type CreateDriverUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CreateDriverErrorCode;
};

/** The rules that createDriver can break. */
export type CreateDriverErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** What updateDriver needs. */
export type UpdateDriverInput = {
  /** The driver. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** New name. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** New name. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** New number; empty removes it. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** False: no longer planned. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What updateDriver answers: the object, or the reasons why not. */
export type UpdateDriverPayload = {
  /** The driver, fresh. */
  readonly driver?: Maybe<Driver>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<UpdateDriverUserError>;
};

/** Why updateDriver was not done. */
export type UpdateDriverUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: UpdateDriverErrorCode;
};

/** The rules that updateDriver can break. */
export type UpdateDriverErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** Something that lies in the future still needs it. */
  | 'IN_USE';

/** What createShift needs. */
export type CreateShiftInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it belongs to. */
  readonly serviceDate: Scalars['LocalDate']['input'];
  /** With what. */
  readonly vehicleId: Scalars['ID']['input'];
  /** Who. */
  readonly driverId: Scalars['ID']['input'];
  /** From. */
  readonly startAt: Scalars['DateTime']['input'];
  /** To. */
  readonly endAt: Scalars['DateTime']['input'];
  /** The vehicle's garage when absent. */
  readonly startPlaceId?: InputMaybe<Scalars['ID']['input']>;
  /** The vehicle's garage when absent. */
  readonly endPlaceId?: InputMaybe<Scalars['ID']['input']>;
  /** True: ends where the last stop is. */
  readonly openEnd: Scalars['Boolean']['input'];
  /** In order. */
  readonly breaks: ReadonlyArray<ShiftBreakInput>;
};

/** What createShift answers: the object, or the reasons why not. */
export type CreateShiftPayload = {
  /** The shift. */
  readonly shift?: Maybe<Shift>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CreateShiftUserError>;
};

/** Why createShift was not done. */
export type CreateShiftUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CreateShiftErrorCode;
};

/** The rules that createShift can break. */
export type CreateShiftErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** It is deactivated and cannot be used. */
  | 'DEACTIVATED'
  /** The driver has another shift at that time. */
  | 'DRIVER_BOOKED'
  /** The vehicle has another shift at that time. */
  | 'VEHICLE_BOOKED'
  /** A shift over six hours needs a break of 20 minutes, over nine hours 25 more. */
  | 'BREAKS_MISSING'
  /** The time is skipped by the clock change. */
  | 'TIME_NOT_EXISTING'
  /** The time happens twice in the night of the clock change; send it with its offset. */
  | 'TIME_AMBIGUOUS'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** What updateShift needs. */
export type UpdateShiftInput = {
  /** The shift. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Another driver. */
  readonly driverId?: InputMaybe<Scalars['ID']['input']>;
  /** New start. */
  readonly startAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** New end. */
  readonly endAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Replaces all. */
  readonly breaks?: InputMaybe<ReadonlyArray<ShiftBreakInput>>;
  /** True: taken back. */
  readonly cancelled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What updateShift answers: the object, or the reasons why not. */
export type UpdateShiftPayload = {
  /** The shift, fresh. */
  readonly shift?: Maybe<Shift>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<UpdateShiftUserError>;
};

/** Why updateShift was not done. */
export type UpdateShiftUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: UpdateShiftErrorCode;
};

/** The rules that updateShift can break. */
export type UpdateShiftErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** The driver has another shift at that time. */
  | 'DRIVER_BOOKED'
  /** The vehicle has another shift at that time. */
  | 'VEHICLE_BOOKED'
  /** A shift over six hours needs a break of 20 minutes, over nine hours 25 more. */
  | 'BREAKS_MISSING'
  /** Something that lies in the future still needs it. */
  | 'IN_USE';

/** What a staff account may do; one table in the code says it, default deny. */
export type Role =
  /** Everything in the consortium, staff accounts included. */
  | 'admin'
  /** Reads figures, costs and audit; no sensitive data. */
  | 'coordinator'
  /** Plans, publishes, fleet and riders. */
  | 'dispatcher'
  /** Riders, requests, offers, promises, calls. */
  | 'intake'
  /** The own manifests only. */
  | 'driver'
  /** The own riders and their trips only. */
  | 'partner';

/** Somebody who signs in. */
export type StaffAccount = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Signs in with it. */
  readonly email: Scalars['String']['output'];
  /** As shown in the audit. */
  readonly fullName: Scalars['String']['output'];
  /** What it may do. */
  readonly role: Role;
  /** Of the screens. */
  readonly language: Language;
  /** The driver it belongs to; null for other roles. */
  readonly driver?: Maybe<Driver>;
  /** The partner it belongs to; null for other roles. */
  readonly partner?: Maybe<Partner>;
  /** Whether it can sign in. */
  readonly active: Scalars['Boolean']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** Whoever is signed in. */
export type Viewer = {
  /** The account. */
  readonly account: StaffAccount;
  /** The consortium; nothing of another is visible. */
  readonly consortium: Consortium;
  /** Names of the root fields that this role may use. */
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
};

/** What signIn needs. */
export type SignInInput = {
  /** As registered. */
  readonly email: Scalars['String']['input'];
  /** Never logged. */
  readonly password: Scalars['String']['input'];
  /** True for programs: answers a bearer token and sets no cookie. */
  readonly wantToken: Scalars['Boolean']['input'];
};

/** What signIn answers: the object, or the reasons why not. */
export type SignInPayload = {
  /** Who is signed in now. */
  readonly viewer?: Maybe<Viewer>;
  /** The bearer token when asked for, shown once. */
  readonly token?: Maybe<Scalars['String']['output']>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<SignInUserError>;
};

/** Why signIn was not done. */
export type SignInUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: SignInErrorCode;
};

/** The rules that signIn can break. */
export type SignInErrorCode =
  /** E-mail and password do not belong together. */
  | 'WRONG_CREDENTIALS'
  /** Too many failed attempts; the message says until when. */
  | 'LOCKED_OUT'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What signOut needs. */
export type SignOutInput = {
  /** Ends all sessions of the account. */
  readonly everywhere: Scalars['Boolean']['input'];
};

/** What signOut answers: the object, or the reasons why not. */
export type SignOutPayload = {
  /** True when a session was ended. */
  readonly done: Scalars['Boolean']['output'];
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<SignOutUserError>;
};

/** Why signOut was not done. */
export type SignOutUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: SignOutErrorCode;
};

/** The rules that signOut can break. */
export type SignOutErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What createStaffAccount needs. */
export type CreateStaffAccountInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Unique in the whole service. */
  readonly email: Scalars['String']['input'];
  /** As shown in the audit. */
  readonly fullName: Scalars['String']['input'];
  /** What it may do. */
  readonly role: Role;
  /** At least 12 signs. */
  readonly password: Scalars['String']['input'];
  /** For drivers. */
  readonly driverId?: InputMaybe<Scalars['ID']['input']>;
  /** For partners. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What createStaffAccount answers: the object, or the reasons why not. */
export type CreateStaffAccountPayload = {
  /** The account. */
  readonly staffAccount?: Maybe<StaffAccount>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CreateStaffAccountUserError>;
};

/** Why createStaffAccount was not done. */
export type CreateStaffAccountUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CreateStaffAccountErrorCode;
};

/** The rules that createStaffAccount can break. */
export type CreateStaffAccountErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** It is there already. */
  | 'DUPLICATE'
  /** The password has fewer than 12 signs or is too common. */
  | 'WEAK_PASSWORD'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** What updateStaffAccount needs. */
export type UpdateStaffAccountInput = {
  /** The account. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** New name. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** New role. */
  readonly role?: InputMaybe<Role>;
  /** New password; ends all its sessions. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** New language. */
  readonly language?: InputMaybe<Language>;
  /** False to lock it out. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What updateStaffAccount answers: the object, or the reasons why not. */
export type UpdateStaffAccountPayload = {
  /** The account, fresh. */
  readonly staffAccount?: Maybe<StaffAccount>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<UpdateStaffAccountUserError>;
};

/** Why updateStaffAccount was not done. */
export type UpdateStaffAccountUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: UpdateStaffAccountErrorCode;
};

/** The rules that updateStaffAccount can break. */
export type UpdateStaffAccountErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** The password has fewer than 12 signs or is too common. */
  | 'WEAK_PASSWORD';

/** The run as published to the driver, with a version. */
export type Manifest = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whose. */
  readonly shift: Shift;
  /** 1, 2, 3 …: a new one whenever what the driver must do changed. */
  readonly number: Scalars['Int']['output'];
  /** In order. */
  readonly stops: ReadonlyArray<ManifestStop>;
  /** Against the number before. */
  readonly changes: ManifestChanges;
  /** What the driver recorded, in order of arrival. */
  readonly events: ReadonlyArray<StopEvent>;
  /** When. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** When the driver saw it; null before. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What is new for the driver. */
export type ManifestChanges = {
  /** Names of those who are new. */
  readonly added: ReadonlyArray<Scalars['String']['output']>;
  /** Names of those who are gone. */
  readonly removed: ReadonlyArray<Scalars['String']['output']>;
  /** Names of those whose time or order changed. */
  readonly moved: ReadonlyArray<Scalars['String']['output']>;
};

/** A stop with what helps to carry, and no more. */
export type ManifestStop = {
  /** Of the plan. */
  readonly stopId: Scalars['ID']['output'];
  /** Short code for entry from paper, such as 7A. */
  readonly code: Scalars['String']['output'];
  /** What happens. */
  readonly kind: StopKind;
  /** Where. */
  readonly place: Place;
  /** Whose; null for garage and break. */
  readonly tripId?: Maybe<Scalars['ID']['output']>;
  /** Who; null for garage and break. */
  readonly riderName?: Maybe<Scalars['String']['output']>;
  /** To call; null without one. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** How many board or alight. */
  readonly partySize: Scalars['Int']['output'];
  /** Of them in wheelchairs. */
  readonly wheelchairs: Scalars['Int']['output'];
  /** What helps to carry, in the viewer's language. */
  readonly helpNotes: ReadonlyArray<Scalars['String']['output']>;
  /** Gets there. */
  readonly scheduledArrivalAt: Scalars['DateTime']['output'];
  /** Begins. */
  readonly scheduledBeginAt: Scalars['DateTime']['output'];
  /** Leaves. */
  readonly scheduledDepartureAt: Scalars['DateTime']['output'];
  /** What the rider was told; null when nothing. */
  readonly promisedPickup?: Maybe<TimeWindow>;
  /** After the stop. */
  readonly seatsAboard: Scalars['Int']['output'];
  /** After the stop. */
  readonly wheelchairsAboard: Scalars['Int']['output'];
  /** Driven to get there. */
  readonly metresFromPrevious: Scalars['Int']['output'];
};

/** What happened. */
export type StopEventKind =
  /** The vehicle stands there. */
  | 'arrived'
  /** The party is aboard. */
  | 'boarded'
  /** Nobody came. */
  | 'no_show'
  /** The party is off. */
  | 'alighted'
  /** An earlier event was a slip. */
  | 'undone'
  /** Odometer at the beginning. */
  | 'odometer_start'
  /** Odometer at the end. */
  | 'odometer_end';

/** What happened; device time and sync time. */
export type StopEvent = Node & {
  /** Key under which the driver's phone sent it. */
  readonly idempotencyKey: Scalars['String']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly kind: StopEventKind;
  /** Whose; null for odometer and garage. */
  readonly trip?: Maybe<Trip>;
  /** Whose, for those who may not see trips. */
  readonly tripId?: Maybe<Scalars['ID']['output']>;
  /** Where, for arrivals. */
  readonly placeId?: Maybe<Scalars['ID']['output']>;
  /** For UNDONE. */
  readonly undoesEventId?: Maybe<Scalars['ID']['output']>;
  /** Whether a later event took it back. */
  readonly undone: Scalars['Boolean']['output'];
  /** For odometer readings. */
  readonly odometerKm?: Maybe<Scalars['Int']['output']>;
  /** When, by the driver's phone. */
  readonly deviceTime: Scalars['DateTime']['output'];
  /** When it reached the server. */
  readonly syncedAt: Scalars['DateTime']['output'];
};

/** What happened. */
export type StopEventInput = {
  /** Sending it again records nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What. */
  readonly kind: StopEventKind;
  /** Whose. */
  readonly tripId?: InputMaybe<Scalars['ID']['input']>;
  /** Where, for arrivals. */
  readonly placeId?: InputMaybe<Scalars['ID']['input']>;
  /** For UNDONE: the key of the event that was a slip. */
  readonly undoesKey?: InputMaybe<Scalars['String']['input']>;
  /** For odometer readings. */
  readonly odometerKm?: InputMaybe<Scalars['Int']['input']>;
  /** When, by the driver's phone. */
  readonly deviceTime: Scalars['DateTime']['input'];
};

/** What became of one event. */
export type StopEventResult = {
  /** Of the event sent. */
  readonly idempotencyKey: Scalars['String']['output'];
  /** As recorded; null when refused. */
  readonly event?: Maybe<StopEvent>;
  /** Why it was refused or what the driver should know; null when all is well. */
  readonly conflict?: Maybe<Scalars['String']['output']>;
};

/** What recordStopEvents needs. */
export type RecordStopEventsInput = {
  /** Of whose run. */
  readonly shiftId: Scalars['ID']['input'];
  /** In the order in which they happened. */
  readonly events: ReadonlyArray<StopEventInput>;
};

/** What recordStopEvents answers: the object, or the reasons why not. */
export type RecordStopEventsPayload = {
  /** One for each event, in order. */
  readonly results: ReadonlyArray<StopEventResult>;
  /** The newest, for a phone that was offline. */
  readonly manifest?: Maybe<Manifest>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<RecordStopEventsUserError>;
};

/** Why recordStopEvents was not done. */
export type RecordStopEventsUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: RecordStopEventsErrorCode;
};

/** The rules that recordStopEvents can break. */
export type RecordStopEventsErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** That run is driven by somebody else. */
  | 'NOT_YOURS'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What acknowledgeManifest needs. */
export type AcknowledgeManifestInput = {
  /** Whose. */
  readonly shiftId: Scalars['ID']['input'];
  /** The number seen. */
  readonly number: Scalars['Int']['input'];
};

/** What acknowledgeManifest answers: the object, or the reasons why not. */
export type AcknowledgeManifestPayload = {
  /** The manifest. */
  readonly manifest?: Maybe<Manifest>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<AcknowledgeManifestUserError>;
};

/** Why acknowledgeManifest was not done. */
export type AcknowledgeManifestUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: AcknowledgeManifestErrorCode;
};

/** The rules that acknowledgeManifest can break. */
export type AcknowledgeManifestErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** That run is driven by somebody else. */
  | 'NOT_YOURS'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What a partner is. */
export type PartnerKind =
  /** Employs commuters. */
  | 'employer'
  /** A service that gives appointments. */
  | 'service'
  /** Accompanies people. */
  | 'mentor';

/** Books and follows rides for its own people and nobody else's. */
export type Partner = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: PartnerKind;
  /** Where its people travel to; null when many. */
  readonly place?: Maybe<Place>;
  /** Whether it books. */
  readonly active: Scalars['Boolean']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** What one row of a file would do, or why it cannot. */
export type ImportRow = {
  /** In the file, the heading is 1. */
  readonly line: Scalars['Int']['output'];
  /** In words: what it would do or did. */
  readonly action: Scalars['String']['output'];
  /** What was booked; null in a dry run. */
  readonly request?: Maybe<TripRequest>;
  /** Empty when the row is good. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
};

/** A file, row by row. */
export type ImportReport = {
  /** At most 1,000; the counts hold all. */
  readonly rows: ReadonlyArray<ImportRow>;
  /** All rows. */
  readonly rowCount: Scalars['Int']['output'];
  /** Rows without fault. */
  readonly goodCount: Scalars['Int']['output'];
  /** Rows with a fault. */
  readonly faultCount: Scalars['Int']['output'];
  /** As found: utf-8 or windows-1250. */
  readonly encoding: Scalars['String']['output'];
  /** As found. */
  readonly delimiter: Scalars['String']['output'];
  /** True: nothing was booked. */
  readonly dryRun: Scalars['Boolean']['output'];
};

/** What the file lists. */
export type ImportKind =
  /** An employer's roster. */
  | 'shift_roster'
  /** A service's appointments. */
  | 'appointment_list'
  /** People of one event. */
  | 'event_participants';

/** What createPartner needs. */
export type CreatePartnerInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** What it is. */
  readonly kind: PartnerKind;
  /** Where its people travel to. */
  readonly placeId?: InputMaybe<Scalars['ID']['input']>;
};

/** What createPartner answers: the object, or the reasons why not. */
export type CreatePartnerPayload = {
  /** The partner. */
  readonly partner?: Maybe<Partner>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CreatePartnerUserError>;
};

/** Why createPartner was not done. */
export type CreatePartnerUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CreatePartnerErrorCode;
};

/** The rules that createPartner can break. */
export type CreatePartnerErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** It is there already. */
  | 'DUPLICATE'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** What importFile needs. */
export type ImportFileInput = {
  /** Repeating the call with the same key books nothing twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the file lists. */
  readonly kind: ImportKind;
  /** The file, base64: at most 8 MiB and 20,000 rows. The request may be larger than others are allowed to be, and take up to two minutes. */
  readonly content: Scalars['String']['input'];
  /** Whose people; a partner may leave it out. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** For EVENT_PARTICIPANTS. */
  readonly serviceEventId?: InputMaybe<Scalars['ID']['input']>;
  /** True: only say what it would do. */
  readonly dryRun: Scalars['Boolean']['input'];
};

/** What importFile answers: the object, or the reasons why not. */
export type ImportFilePayload = {
  /** Row by row. */
  readonly report?: Maybe<ImportReport>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<ImportFileUserError>;
};

/** Why importFile was not done. */
export type ImportFileUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: ImportFileErrorCode;
};

/** The rules that importFile can break. */
export type ImportFileErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** The file cannot be read as CSV; the message says where. */
  | 'UNREADABLE_FILE'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** A member village or town, or a town that is only served. */
export type Settlement = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Four digits each. */
  readonly postalCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Of its centre. */
  readonly coordinates: Coordinates;
  /** Null where not known. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Whether it is the seat. */
  readonly districtSeat: Scalars['Boolean']['output'];
  /** Whether it pays a share. */
  readonly member: Scalars['Boolean']['output'];
  /** Whether it is served. */
  readonly active: Scalars['Boolean']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** What one finds there. */
export type PlaceKind =
  /** A home. */
  | 'address'
  /** A stop. */
  | 'stop'
  /** A workplace with shifts. */
  | 'workplace'
  /** A doctor or a screening. */
  | 'surgery'
  /** An office. */
  | 'office'
  /** A shop. */
  | 'shop'
  /** A chemist. */
  | 'chemist'
  /** A school. */
  | 'school'
  /** A station. */
  | 'station'
  /** A village hall. */
  | 'village_hall'
  /** Where vehicles stand at night. */
  | 'garage'
  /** Where events happen. */
  | 'venue'
  /** Anything else. */
  | 'other';

/** Where one can board or alight. */
export type Place = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies. */
  readonly settlement: Settlement;
  /** What one finds there. */
  readonly kind: PlaceKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** As one would say it; may be empty. */
  readonly address: Scalars['String']['output'];
  /** The point where the vehicle stops. */
  readonly coordinates: Coordinates;
  /** An outlying farm, reached over farm tracks. */
  readonly farm: Scalars['Boolean']['output'];
  /** How to get there; may be empty. */
  readonly approachNote: Scalars['String']['output'];
  /** Empty: always open. */
  readonly openingHours: ReadonlyArray<OpeningHours>;
  /** Of a workplace. */
  readonly shifts: ReadonlyArray<WorkplaceShift>;
  /** Whether it can be used. */
  readonly active: Scalars['Boolean']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** When a place is open on a weekday. */
export type OpeningHours = {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: Scalars['Int']['output'];
  /** From. */
  readonly opens: Scalars['LocalTime']['output'];
  /** To. */
  readonly closes: Scalars['LocalTime']['output'];
};

/** When a place is open on a weekday. */
export type OpeningHoursInput = {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: Scalars['Int']['input'];
  /** From. */
  readonly opens: Scalars['LocalTime']['input'];
  /** To. */
  readonly closes: Scalars['LocalTime']['input'];
};

/** A shift that is worked there. */
export type WorkplaceShift = {
  /** Such as morning. */
  readonly name: Scalars['String']['output'];
  /** When work starts. */
  readonly begins: Scalars['LocalTime']['output'];
  /** When work ends; earlier than begins means the next day. */
  readonly ends: Scalars['LocalTime']['output'];
};

/** An address found. */
export type AddressMatch = {
  /** As one would write it. */
  readonly label: Scalars['String']['output'];
  /** Where it is. */
  readonly coordinates: Coordinates;
  /** Null when outside the members. */
  readonly settlement?: Maybe<Settlement>;
  /** The place known there; null when it would be new. */
  readonly place?: Maybe<Place>;
};

/** What createSettlement needs. */
export type CreateSettlementInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Of its centre. */
  readonly coordinates: CoordinatesInput;
  /** Four digits each. */
  readonly postalCodes: ReadonlyArray<Scalars['String']['input']>;
  /** If known. */
  readonly population?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it pays a share. */
  readonly member: Scalars['Boolean']['input'];
};

/** What createSettlement answers: the object, or the reasons why not. */
export type CreateSettlementPayload = {
  /** The settlement. */
  readonly settlement?: Maybe<Settlement>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CreateSettlementUserError>;
};

/** Why createSettlement was not done. */
export type CreateSettlementUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CreateSettlementErrorCode;
};

/** The rules that createSettlement can break. */
export type CreateSettlementErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** It is there already. */
  | 'DUPLICATE'
  /** The coordinates are not finite, are 0/0, look swapped, or lie outside the area served. */
  | 'INVALID_COORDINATES'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** What updateSettlement needs. */
export type UpdateSettlementInput = {
  /** The settlement. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** New name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** New centre. */
  readonly coordinates?: InputMaybe<CoordinatesInput>;
  /** New figure. */
  readonly population?: InputMaybe<Scalars['Int']['input']>;
  /** False: no longer served. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What updateSettlement answers: the object, or the reasons why not. */
export type UpdateSettlementPayload = {
  /** The settlement, fresh. */
  readonly settlement?: Maybe<Settlement>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<UpdateSettlementUserError>;
};

/** Why updateSettlement was not done. */
export type UpdateSettlementUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: UpdateSettlementErrorCode;
};

/** The rules that updateSettlement can break. */
export type UpdateSettlementErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** It is there already. */
  | 'DUPLICATE'
  /** The coordinates are not finite, are 0/0, look swapped, or lie outside the area served. */
  | 'INVALID_COORDINATES'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** Something that lies in the future still needs it. */
  | 'IN_USE';

/** What createPlace needs. */
export type CreatePlaceInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where it lies. */
  readonly settlementId: Scalars['ID']['input'];
  /** What one finds there. */
  readonly kind: PlaceKind;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** As one would say it. */
  readonly address: Scalars['String']['input'];
  /** Where the vehicle stops. */
  readonly coordinates: CoordinatesInput;
  /** Reached over farm tracks. */
  readonly farm: Scalars['Boolean']['input'];
  /** How to get there. */
  readonly approachNote: Scalars['String']['input'];
  /** Empty: always open. */
  readonly openingHours: ReadonlyArray<OpeningHoursInput>;
};

/** What createPlace answers: the object, or the reasons why not. */
export type CreatePlacePayload = {
  /** The place. */
  readonly place?: Maybe<Place>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CreatePlaceUserError>;
};

/** Why createPlace was not done. */
export type CreatePlaceUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CreatePlaceErrorCode;
};

/** The rules that createPlace can break. */
export type CreatePlaceErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** It is there already. */
  | 'DUPLICATE'
  /** The coordinates are not finite, are 0/0, look swapped, or lie outside the area served. */
  | 'INVALID_COORDINATES'
  /** The place lies outside the area served. */
  | 'OUTSIDE_AREA'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** What updatePlace needs. */
export type UpdatePlaceInput = {
  /** The place. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** New kind. */
  readonly kind?: InputMaybe<PlaceKind>;
  /** New name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** New address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** New point. */
  readonly coordinates?: InputMaybe<CoordinatesInput>;
  /** Reached over farm tracks. */
  readonly farm?: InputMaybe<Scalars['Boolean']['input']>;
  /** New note. */
  readonly approachNote?: InputMaybe<Scalars['String']['input']>;
  /** Replaces all; empty: always open. */
  readonly openingHours?: InputMaybe<ReadonlyArray<OpeningHoursInput>>;
  /** False: can no longer be used. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What updatePlace answers: the object, or the reasons why not. */
export type UpdatePlacePayload = {
  /** The place, fresh. */
  readonly place?: Maybe<Place>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<UpdatePlaceUserError>;
};

/** Why updatePlace was not done. */
export type UpdatePlaceUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: UpdatePlaceErrorCode;
};

/** The rules that updatePlace can break. */
export type UpdatePlaceErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** It is there already. */
  | 'DUPLICATE'
  /** The coordinates are not finite, are 0/0, look swapped, or lie outside the area served. */
  | 'INVALID_COORDINATES'
  /** The place lies outside the area served. */
  | 'OUTSIDE_AREA'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** Something that lies in the future still needs it. */
  | 'IN_USE';

/** Where a plan stands. */
export type PlanState =
  /** May be published. */
  | 'draft'
  /** In force. */
  | 'published'
  /** Was in force. */
  | 'superseded';

/** Why a plan exists. */
export type PlanOrigin =
  /** Made anew. */
  | 'planned'
  /** Made from another with least change. */
  | 'replanned'
  /** After a disruption. */
  | 'repaired'
  /** A dispatcher's hand. */
  | 'moved'
  /** A booking into the published plan. */
  | 'inserted'
  /** A question; never published. */
  | 'what_if';

/** An immutable version of one service date. */
export type Plan = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['output'];
  /** 1, 2, 3 … within the day. */
  readonly number: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: PlanState;
  /** Why it exists. */
  readonly origin: PlanOrigin;
  /** What it was made from; null when made anew. */
  readonly base?: Maybe<Plan>;
  /** What the solver minimises: forints with riders' time and the penalties of unserved trips in them. It ranks plans of one day; money is in figures.drivingForint. */
  readonly cost: Scalars['Float']['output'];
  /** At most this much above the best possible; null when no bound was proven. */
  readonly boundGapPercent?: Maybe<Scalars['Float']['output']>;
  /** Of the search. */
  readonly seed: Scalars['Int']['output'];
  /** How long it was searched. */
  readonly solverSeconds: Scalars['Float']['output'];
  /** True when bookings changed since it was made. */
  readonly stale: Scalars['Boolean']['output'];
  /** One for each shift that is used. */
  readonly runs: ReadonlyArray<Run>;
  /** Who is not carried and why. */
  readonly unserved: ReadonlyArray<UnservedTrip>;
  /** In the figures of the field. */
  readonly figures: PlanFigures;
  /** Of whoever made it. */
  readonly note: Scalars['String']['output'];
  /** Null for the system. */
  readonly createdBy?: Maybe<StaffAccount>;
  /** When. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When; null for drafts. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom; null for drafts and when the system did it. */
  readonly publishedBy?: Maybe<StaffAccount>;
  /** Raised by publishing. */
  readonly version: Scalars['Int']['output'];
};

/** A plan in the figures of the field. */
export type PlanFigures = {
  /** Carried. */
  readonly tripsServed: Scalars['Int']['output'];
  /** Not carried. */
  readonly tripsUnserved: Scalars['Int']['output'];
  /** Runs. */
  readonly vehiclesUsed: Scalars['Int']['output'];
  /** All driving. */
  readonly metres: Scalars['Int']['output'];
  /** With no rider aboard. */
  readonly deadheadMetres: Scalars['Int']['output'];
  /** From leaving the garage to being back, all runs together; null for plans made before this was kept. */
  readonly vehicleSeconds?: Maybe<Scalars['Int']['output']>;
  /** What driving costs, in forints, by the rates of the vehicles: a day's, an hour's, a kilometre's. Nothing for riders' time or for trips left out; null for plans made before this was kept. */
  readonly drivingForint?: Maybe<Scalars['Int']['output']>;
  /** Boardings a revenue hour; null without riders. */
  readonly productivity?: Maybe<Scalars['Float']['output']>;
  /** Direct rider-km ÷ vehicle-km; null without driving. */
  readonly systemEfficiency?: Maybe<Scalars['Float']['output']>;
  /** Ride ÷ direct; null without riders. */
  readonly detourMedian?: Maybe<Scalars['Float']['output']>;
  /** Its 90th percentile. */
  readonly detour90?: Maybe<Scalars['Float']['output']>;
  /** Share of rides shared with another party. */
  readonly sharedShare?: Maybe<Scalars['Float']['output']>;
};

/** One shift's ordered stops in a plan. */
export type Run = Node & {
  /** Stable id: versions of a plan that leave the run as it is hold the same one. */
  readonly id: Scalars['ID']['output'];
  /** Of which shift. */
  readonly shift: Shift;
  /** With what. */
  readonly vehicle: Vehicle;
  /** Who. */
  readonly driver: Driver;
  /** Pull-out. */
  readonly scheduledStartAt: Scalars['DateTime']['output'];
  /** Pull-in. */
  readonly scheduledEndAt: Scalars['DateTime']['output'];
  /** All driving. */
  readonly metres: Scalars['Int']['output'];
  /** With no rider aboard. */
  readonly deadheadMetres: Scalars['Int']['output'];
  /** In order. */
  readonly stops: ReadonlyArray<Stop>;
  /** Whether a dispatcher holds the whole run. */
  readonly locked: Scalars['Boolean']['output'];
  /** Whether a dispatcher holds its order. */
  readonly orderLocked: Scalars['Boolean']['output'];
};

/** What happens at a stop. */
export type StopKind =
  /** Leaves the garage. */
  | 'pull_out'
  /** A party boards. */
  | 'pickup'
  /** A party alights. */
  | 'dropoff'
  /** The driver rests. */
  | 'break'
  /** Back at the garage. */
  | 'pull_in';

/** A place and time on a run where something happens. */
export type Stop = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** 0 is the pull-out. */
  readonly position: Scalars['Int']['output'];
  /** What happens. */
  readonly kind: StopKind;
  /** Where. */
  readonly place: Place;
  /** Whose; null for garage and break. */
  readonly trip?: Maybe<Trip>;
  /** Gets there. */
  readonly scheduledArrivalAt: Scalars['DateTime']['output'];
  /** Begins. */
  readonly scheduledBeginAt: Scalars['DateTime']['output'];
  /** Leaves. */
  readonly scheduledDepartureAt: Scalars['DateTime']['output'];
  /** After the stop. */
  readonly seatsAboard: Scalars['Int']['output'];
  /** After the stop. */
  readonly wheelchairsAboard: Scalars['Int']['output'];
  /** Driven to get there. */
  readonly metresFromPrevious: Scalars['Int']['output'];
  /** How late it may become before a window breaks; null for garage and break. */
  readonly slackSeconds?: Maybe<Scalars['Int']['output']>;
  /** Whether a dispatcher holds the trip on this run. */
  readonly locked: Scalars['Boolean']['output'];
};

/** Why a plan does not carry a trip. */
export type UnservedReason = {
  /** One of the reason codes of the house. */
  readonly code: Scalars['String']['output'];
  /** Minutes that are missing. */
  readonly shortfallMinutes?: Maybe<Scalars['Int']['output']>;
  /** Places that are missing. */
  readonly shortfallPlaces?: Maybe<Scalars['Int']['output']>;
  /** Whether a bounded re-plan was tried. */
  readonly replanned: Scalars['Boolean']['output'];
  /** Ready to be read out. */
  readonly sentence: Sentence;
};

/** A trip that the plan does not carry. */
export type UnservedTrip = {
  /** Whose. */
  readonly trip: Trip;
  /** Why. */
  readonly reason: UnservedReason;
};

/** Where a job stands. */
export type JobState =
  /** Waits for a worker. */
  | 'queued'
  /** Being worked on. */
  | 'running'
  /** Done. */
  | 'finished'
  /** Went wrong. */
  | 'failed'
  /** Taken back. */
  | 'cancelled';

/** Planning in the background. */
export type PlanningJob = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['output'];
  /** Where it stands. */
  readonly state: JobState;
  /** How far it is. */
  readonly progress: PlanningProgress;
  /** The result; null before. */
  readonly plan?: Maybe<Plan>;
  /** What went wrong, in words; null when nothing did. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Raised by every change of state. */
  readonly version: Scalars['Int']['output'];
};

/** How far a search is. */
export type PlanningProgress = {
  /** Searched so far. */
  readonly seconds: Scalars['Float']['output'];
  /** Searched at most. */
  readonly limitSeconds: Scalars['Float']['output'];
  /** Of the best plan; null before the first. */
  readonly bestCost?: Maybe<Scalars['Float']['output']>;
  /** Trips it carries. */
  readonly served: Scalars['Int']['output'];
  /** Trips of the day. */
  readonly total: Scalars['Int']['output'];
};

/** Two plans of a day side by side. */
export type PlanComparison = {
  /** The first. */
  readonly before: Plan;
  /** The second. */
  readonly after: Plan;
  /** After − before, of what the solver minimises. */
  readonly costDifference: Scalars['Float']['output'];
  /** After − before. */
  readonly metresDifference: Scalars['Int']['output'];
  /** Whom the first does not carry and could still be carried now. */
  readonly leftOutBefore: Scalars['Int']['output'];
  /** Whom the second does not carry and could still be carried now. */
  readonly leftOutAfter: Scalars['Int']['output'];
  /** Trips that differ and whose riders still wait or ride; who has arrived, did not come or has cancelled is none. Left out are those whom the second plan names as unserved. */
  readonly moves: ReadonlyArray<TripMove>;
  /** Promises that the second does not keep. */
  readonly promisesBroken: Scalars['Int']['output'];
  /** Such as: 3 riders 4 minutes earlier, no promise broken. */
  readonly summary: Sentence;
};

/** What a plan changes for one trip. */
export type TripMove = {
  /** Whose. */
  readonly trip: Trip;
  /** What changes. */
  readonly kind: TripMoveKind;
  /** Later is positive; null when only in one. */
  readonly pickupShiftSeconds?: Maybe<Scalars['Int']['output']>;
  /** Null when not carried. */
  readonly beforeRun?: Maybe<Run>;
  /** Null when not carried. */
  readonly afterRun?: Maybe<Run>;
  /** Whether the rider was told otherwise. */
  readonly promiseBroken: Scalars['Boolean']['output'];
};

/** What a plan changes for one trip. */
export type TripMoveKind =
  /** Carried only by the second. */
  | 'added'
  /** Carried only by the first, and could still be carried. */
  | 'removed'
  /** Carried only by the first, and too late now: the time promised or asked for is over. */
  | 'over'
  /** Another vehicle. */
  | 'other_run'
  /** Another time by a minute or more. */
  | 'other_time';

/** A day at a glance. */
export type ServiceDay = {
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['output'];
  /** In force; null before. */
  readonly publishedPlan?: Maybe<Plan>;
  /** Made last, what-ifs apart; null before. */
  readonly latestPlan?: Maybe<Plan>;
  /** All, newest first. */
  readonly plans: ReadonlyArray<Plan>;
  /** Newest first, at most 10. */
  readonly jobs: ReadonlyArray<PlanningJob>;
  /** Of the day. */
  readonly shifts: ReadonlyArray<Shift>;
  /** Trips to be carried. */
  readonly tripCount: Scalars['Int']['output'];
  /** Raised by every change of the bookings. */
  readonly bookingsVersion: Scalars['Int']['output'];
  /** What is special. */
  readonly calendarDays: ReadonlyArray<CalendarDay>;
  /** What is not to be had. */
  readonly disruptions: ReadonlyArray<Disruption>;
};

/** What planDay needs. */
export type PlanDayInput = {
  /** Repeating the call with the same key starts no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['input'];
  /** Start from it with least change. */
  readonly basePlanId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 600. */
  readonly limitSeconds: Scalars['Int']['input'];
  /** For a plan that can be repeated. */
  readonly seed: Scalars['Int']['input'];
  /** What moving a rider to another vehicle weighs. */
  readonly stabilityForint: Scalars['Int']['input'];
  /** Re-plan only these runs. */
  readonly onlyShiftIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Re-plan only from then on. */
  readonly fromAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What planDay answers: the object, or the reasons why not. */
export type PlanDayPayload = {
  /** Follow it. */
  readonly job?: Maybe<PlanningJob>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<PlanDayUserError>;
};

/** Why planDay was not done. */
export type PlanDayUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: PlanDayErrorCode;
};

/** The rules that planDay can break. */
export type PlanDayErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** There is no shift on that day. */
  | 'NO_SHIFTS'
  /** A plan for that day is being made already. */
  | 'ALREADY_RUNNING'
  /** The time has passed. */
  | 'IN_PAST'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED'
  /** No such row in this consortium. */
  | 'NOT_FOUND';

/** What cancelPlanning needs. */
export type CancelPlanningInput = {
  /** The job. */
  readonly jobId: Scalars['ID']['input'];
};

/** What cancelPlanning answers: the object, or the reasons why not. */
export type CancelPlanningPayload = {
  /** The job. */
  readonly job?: Maybe<PlanningJob>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CancelPlanningUserError>;
};

/** Why cancelPlanning was not done. */
export type CancelPlanningUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CancelPlanningErrorCode;
};

/** The rules that cancelPlanning can break. */
export type CancelPlanningErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** What is asked does not fit the state that it is in. */
  | 'WRONG_STATE'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What publishPlan needs. */
export type PublishPlanInput = {
  /** The draft. */
  readonly planId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** A dispatcher's explicit act; each makes a call task. */
  readonly acceptBrokenPromises: Scalars['Boolean']['input'];
  /** A dispatcher's explicit act; each makes a call task. */
  readonly acceptDropped: Scalars['Boolean']['input'];
};

/** What publishPlan answers: the object, or the reasons why not. */
export type PublishPlanPayload = {
  /** The plan in force. */
  readonly plan?: Maybe<Plan>;
  /** Riders to be told. */
  readonly callTasksCreated: Scalars['Int']['output'];
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<PublishPlanUserError>;
};

/** Why publishPlan was not done. */
export type PublishPlanUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: PublishPlanErrorCode;
};

/** The rules that publishPlan can break. */
export type PublishPlanErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** What is asked does not fit the state that it is in. */
  | 'WRONG_STATE'
  /** A promise given to a rider would be broken; say so explicitly to go on. */
  | 'BREAKS_PROMISE'
  /** Somebody would leave the published plan; say so explicitly to go on. */
  | 'DROPS_PUBLISHED'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** A rule that a hand-made move would break. */
export type Violation = {
  /** Which rule. */
  readonly code: Scalars['String']['output'];
  /** In the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** By how much; null where none applies. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
};

/** What a move would do. */
export type MoveEffect = {
  /** Whether every rule holds. */
  readonly feasible: Scalars['Boolean']['output'];
  /** What would break. */
  readonly violations: ReadonlyArray<Violation>;
  /** Against the plan as it is. */
  readonly addedMetres: Scalars['Int']['output'];
  /** Against the plan as it is: of what the solver minimises, riders' time and penalties included. */
  readonly addedCost: Scalars['Float']['output'];
  /** Against the plan as it is: what driving costs, in forints, by the rates of the vehicles. */
  readonly addedDrivingForint: Scalars['Int']['output'];
  /** Who is affected. */
  readonly moves: ReadonlyArray<TripMove>;
};

/** What moveTrip needs. */
export type MoveTripInput = {
  /** The plan it starts from. */
  readonly planId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The trip. */
  readonly tripId: Scalars['ID']['input'];
  /** Null takes it off. */
  readonly shiftId?: InputMaybe<Scalars['ID']['input']>;
  /** Null: the best. */
  readonly pickupPosition?: InputMaybe<Scalars['Int']['input']>;
  /** Null: the best. */
  readonly dropoffPosition?: InputMaybe<Scalars['Int']['input']>;
};

/** What moveTrip answers: the object, or the reasons why not. */
export type MoveTripPayload = {
  /** The new draft. */
  readonly plan?: Maybe<Plan>;
  /** What it does or what it would break. */
  readonly effect?: Maybe<MoveEffect>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<MoveTripUserError>;
};

/** Why moveTrip was not done. */
export type MoveTripUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: MoveTripErrorCode;
};

/** The rules that moveTrip can break. */
export type MoveTripErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** The move breaks a rule; the payload lists what. */
  | 'INFEASIBLE'
  /** What is asked does not fit the state that it is in. */
  | 'WRONG_STATE'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What a dispatcher holds. */
export type LockKind =
  /** A trip on its run. */
  | 'trip'
  /** The order of a run. */
  | 'order'
  /** A whole run. */
  | 'run';

/** What setLock needs. */
export type SetLockInput = {
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['input'];
  /** What. */
  readonly kind: LockKind;
  /** On which run. */
  readonly shiftId: Scalars['ID']['input'];
  /** For TRIP. */
  readonly tripId?: InputMaybe<Scalars['ID']['input']>;
  /** False releases. */
  readonly locked: Scalars['Boolean']['input'];
};

/** What setLock answers: the object, or the reasons why not. */
export type SetLockPayload = {
  /** The day. */
  readonly day?: Maybe<ServiceDay>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<SetLockUserError>;
};

/** Why setLock was not done. */
export type SetLockUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: SetLockErrorCode;
};

/** The rules that setLock can break. */
export type SetLockErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What went wrong. */
export type DisruptionKind =
  /** A vehicle. */
  | 'breakdown'
  /** A driver. */
  | 'driver_absent'
  /** Roads. */
  | 'weather';

/** A breakdown, driver absence, weather. */
export type Disruption = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly kind: DisruptionKind;
  /** For BREAKDOWN. */
  readonly vehicle?: Maybe<Vehicle>;
  /** For DRIVER_ABSENT. */
  readonly driver?: Maybe<Driver>;
  /** From. */
  readonly fromAt: Scalars['DateTime']['output'];
  /** To. */
  readonly toAt: Scalars['DateTime']['output'];
  /** In words. */
  readonly note: Scalars['String']['output'];
  /** On the published plan. */
  readonly affectedTrips: ReadonlyArray<Trip>;
  /** Whom the plan then in force had aboard when the vehicle broke down, while its driver has recorded nothing: the driver should be asked. A repair takes them on from where the plan has the vehicle. Empty as soon as an arrival, a boarding, a no-show or an alighting is recorded on the shift. */
  readonly presumedAboard: ReadonlyArray<Trip>;
};

/** What reportDisruption needs. */
export type ReportDisruptionInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['input'];
  /** What. */
  readonly kind: DisruptionKind;
  /** For BREAKDOWN. */
  readonly vehicleId?: InputMaybe<Scalars['ID']['input']>;
  /** For DRIVER_ABSENT. */
  readonly driverId?: InputMaybe<Scalars['ID']['input']>;
  /** From. */
  readonly fromAt: Scalars['DateTime']['input'];
  /** To. */
  readonly toAt: Scalars['DateTime']['input'];
  /** In words. */
  readonly note: Scalars['String']['input'];
};

/** What reportDisruption answers: the object, or the reasons why not. */
export type ReportDisruptionPayload = {
  /** The disruption. */
  readonly disruption?: Maybe<Disruption>;
  /** The repair that was begun. */
  readonly job?: Maybe<PlanningJob>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<ReportDisruptionUserError>;
};

/** Why reportDisruption was not done. */
export type ReportDisruptionUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: ReportDisruptionErrorCode;
};

/** The rules that reportDisruption can break. */
export type ReportDisruptionErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** There is no shift on that day. */
  | 'NO_SHIFTS'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** What askWhatIf needs. */
export type AskWhatIfInput = {
  /** Repeating the call with the same key starts no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['input'];
  /** A further vehicle like this one, on the longest shift. */
  readonly extraVehicleLike?: InputMaybe<Scalars['ID']['input']>;
  /** A shift … */
  readonly extendShiftId?: InputMaybe<Scalars['ID']['input']>;
  /** … that ends later by this much. */
  readonly extendMinutes: Scalars['Int']['input'];
  /** 1 to 600. */
  readonly limitSeconds: Scalars['Int']['input'];
};

/** What askWhatIf answers: the object, or the reasons why not. */
export type AskWhatIfPayload = {
  /** Plans a copy of the day that cannot be published. */
  readonly job?: Maybe<PlanningJob>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<AskWhatIfUserError>;
};

/** Why askWhatIf was not done. */
export type AskWhatIfUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: AskWhatIfErrorCode;
};

/** The rules that askWhatIf can break. */
export type AskWhatIfErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** There is no shift on that day. */
  | 'NO_SHIFTS'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** A person carried; need not have an account. */
export type Rider = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Family name, which comes first in Hungarian. */
  readonly familyName: Scalars['String']['output'];
  /** Given name. */
  readonly givenName: Scalars['String']['output'];
  /** In the order of the viewer's language. */
  readonly fullName: Scalars['String']['output'];
  /** As entered; null without one. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Whether it can receive messages. */
  readonly phoneMobile: Scalars['Boolean']['output'];
  /** Null without one. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Of messages and sentences. */
  readonly language: Language;
  /** Where the rider lives. */
  readonly settlement: Settlement;
  /** The usual pickup. */
  readonly home: Place;
  /** The partner who books for the rider; null for residents of their own. */
  readonly partner?: Maybe<Partner>;
  /** What helps the driver to carry; no diagnosis. */
  readonly driverNote: Scalars['String']['output'];
  /** Whether messages may be sent. */
  readonly messagesAllowed: Scalars['Boolean']['output'];
  /** Health data: reading is logged; null without consent or for roles that may not see it. */
  readonly mobility?: Maybe<MobilityNeeds>;
  /** Special personal data: reading is logged; null for roles that may not see it. */
  readonly targetGroups?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was consented to, newest first. */
  readonly consents: ReadonlyArray<Consent>;
  /** In force. */
  readonly standingOrders: ReadonlyArray<StandingOrder>;
  /** Past ones, newest first. */
  readonly recentTrips: ReadonlyArray<TripRequest>;
  /** From today on, soonest first. */
  readonly comingTrips: ReadonlyArray<TripRequest>;
  /** Where the rider travelled most. */
  readonly favouritePlaces: ReadonlyArray<Place>;
  /** In the period of the policy. */
  readonly noShows: NoShowCount;
  /** Whether the rider travels. */
  readonly active: Scalars['Boolean']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};


/** A person carried; need not have an account. */
export type RiderRecentTripsArgs = {
  first: Scalars['Int']['input'];
};

/** What helps to carry a person. */
export type MobilityNeeds = {
  /** Sits in a wheelchair. */
  readonly wheelchair: Scalars['Boolean']['output'];
  /** Uses a walker. */
  readonly walker: Scalars['Boolean']['output'];
  /** Comes with a guide dog. */
  readonly guideDog: Scalars['Boolean']['output'];
  /** Needs an attendant. */
  readonly attendant: Scalars['Boolean']['output'];
  /** How many child seats. */
  readonly childSeats: Scalars['Int']['output'];
  /** Slow boarding. */
  readonly extraBoardingSeconds: Scalars['Int']['output'];
};

/** What helps to carry a person. */
export type MobilityNeedsInput = {
  /** Sits in a wheelchair. */
  readonly wheelchair: Scalars['Boolean']['input'];
  /** Uses a walker. */
  readonly walker: Scalars['Boolean']['input'];
  /** Comes with a guide dog. */
  readonly guideDog: Scalars['Boolean']['input'];
  /** Needs an attendant. */
  readonly attendant: Scalars['Boolean']['input'];
  /** How many child seats. */
  readonly childSeats: Scalars['Int']['input'];
  /** Slow boarding. */
  readonly extraBoardingSeconds: Scalars['Int']['input'];
};

/** What one consents to. */
export type ConsentKind =
  /** Keeping mobility needs. */
  | 'mobility'
  /** Keeping target groups. */
  | 'target_group'
  /** Being written to. */
  | 'messages';

/** How consent was given. */
export type ConsentHow =
  /** By phone. */
  | 'phone'
  /** On paper. */
  | 'paper'
  /** In person. */
  | 'in_person';

/** A consent given or withdrawn. */
export type Consent = {
  /** To what. */
  readonly kind: ConsentKind;
  /** False: withdrawn. */
  readonly granted: Scalars['Boolean']['output'];
  /** How. */
  readonly how: ConsentHow;
  /** When. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** No-shows in the period. */
export type NoShowCount = {
  /** Only those where the vehicle was there inside the window and waited. */
  readonly count: Scalars['Int']['output'];
  /** Of the policy. */
  readonly limit: Scalars['Int']['output'];
  /** Whether a conversation is due. */
  readonly exceeded: Scalars['Boolean']['output'];
};

/** Who looked at whose sensitive data. */
export type SensitiveRead = {
  /** Whose. */
  readonly rider: Rider;
  /** mobility or target_group. */
  readonly kind: Scalars['String']['output'];
  /** Who; null for the system. */
  readonly readBy?: Maybe<StaffAccount>;
  /** When. */
  readonly readAt: Scalars['DateTime']['output'];
};

/** A page of riders. */
export type RiderConnection = {
  /** The page, in order. */
  readonly edges: ReadonlyArray<RiderEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** One row of a RiderConnection. */
export type RiderEdge = {
  /** Position to continue from. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Rider;
};

/** What createRider needs. */
export type CreateRiderInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Family name. */
  readonly familyName: Scalars['String']['input'];
  /** Given name. */
  readonly givenName: Scalars['String']['input'];
  /** With or without +36. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Whether it can receive messages. */
  readonly phoneMobile: Scalars['Boolean']['input'];
  /** If any. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Of messages and sentences. */
  readonly language: Language;
  /** The usual pickup. */
  readonly homePlaceId: Scalars['ID']['input'];
  /** Set by the service for partners. */
  readonly partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** What helps the driver to carry. */
  readonly driverNote: Scalars['String']['input'];
  /** Needs consent. */
  readonly mobility?: InputMaybe<MobilityNeedsInput>;
  /** disadvantaged, unemployed, elderly, ethnic_minority; needs consent. */
  readonly targetGroups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Given now. */
  readonly consents: ReadonlyArray<ConsentInput>;
};

/** What createRider answers: the object, or the reasons why not. */
export type CreateRiderPayload = {
  /** The rider. */
  readonly rider?: Maybe<Rider>;
  /** The one that is there already, with DUPLICATE. */
  readonly duplicateOf?: Maybe<Rider>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CreateRiderUserError>;
};

/** Why createRider was not done. */
export type CreateRiderUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CreateRiderErrorCode;
};

/** The rules that createRider can break. */
export type CreateRiderErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** It is there already. */
  | 'DUPLICATE'
  /** Consent was not recorded; ask for it and record it first. */
  | 'CONSENT_MISSING'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** A consent given or withdrawn now. */
export type ConsentInput = {
  /** To what. */
  readonly kind: ConsentKind;
  /** False: withdrawn. */
  readonly granted: Scalars['Boolean']['input'];
  /** How. */
  readonly how: ConsentHow;
};

/** What updateRider needs. */
export type UpdateRiderInput = {
  /** The rider. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** New name. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** New name. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** New number; empty removes it. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Whether it can receive messages. */
  readonly phoneMobile?: InputMaybe<Scalars['Boolean']['input']>;
  /** New address; empty removes it. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** New language. */
  readonly language?: InputMaybe<Language>;
  /** New usual pickup. */
  readonly homePlaceId?: InputMaybe<Scalars['ID']['input']>;
  /** New note. */
  readonly driverNote?: InputMaybe<Scalars['String']['input']>;
  /** Replaces all; needs consent. */
  readonly mobility?: InputMaybe<MobilityNeedsInput>;
  /** Replaces all; needs consent. */
  readonly targetGroups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Given or withdrawn now. */
  readonly consents: ReadonlyArray<ConsentInput>;
  /** False: no longer travels. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What updateRider answers: the object, or the reasons why not. */
export type UpdateRiderPayload = {
  /** The rider, fresh. */
  readonly rider?: Maybe<Rider>;
  /** The one that is there already, with DUPLICATE. */
  readonly duplicateOf?: Maybe<Rider>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<UpdateRiderUserError>;
};

/** Why updateRider was not done. */
export type UpdateRiderUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: UpdateRiderErrorCode;
};

/** The rules that updateRider can break. */
export type UpdateRiderErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** It is there already. */
  | 'DUPLICATE'
  /** Consent was not recorded; ask for it and record it first. */
  | 'CONSENT_MISSING'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** Something that lies in the future still needs it. */
  | 'IN_USE';

/** A repeating request: pattern, validity, exceptions; it generates trip requests. */
export type StandingOrder = Node & {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What the caller writes down. */
  readonly reference: Scalars['String']['output'];
  /** Who. */
  readonly rider: Rider;
  /** What for. */
  readonly purpose: Purpose;
  /** From. */
  readonly from: Place;
  /** To. */
  readonly to: Place;
  /** Which end the time bounds. */
  readonly timing: Timing;
  /** Of every day; null when the rotation brings its own. */
  readonly localTime?: Maybe<Scalars['LocalTime']['output']>;
  /** The way back. */
  readonly returnKind: ReturnKind;
  /** For FIXED. */
  readonly returnLocalTime?: Maybe<Scalars['LocalTime']['output']>;
  /** Who travels along. */
  readonly companions: Scalars['Int']['output'];
  /** Which days. */
  readonly pattern: StandingPattern;
  /** Whether it runs on public holidays. */
  readonly runsOnHolidays: Scalars['Boolean']['output'];
  /** Whether it rests in school holidays. */
  readonly schoolDaysOnly: Scalars['Boolean']['output'];
  /** From. */
  readonly validFrom: Scalars['LocalDate']['output'];
  /** To; null: until further notice, generated over the rolling horizon. */
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Days left out or changed. */
  readonly exceptions: ReadonlyArray<StandingOrderException>;
  /** The days it will ask for next. */
  readonly nextDates: ReadonlyArray<Scalars['LocalDate']['output']>;
  /** Whether it still asks. */
  readonly active: Scalars['Boolean']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};


/** A repeating request: pattern, validity, exceptions; it generates trip requests. */
export type StandingOrderNextDatesArgs = {
  first: Scalars['Int']['input'];
};

/** Which days a standing order asks for. */
export type StandingPattern = {
  /** 1 = Monday … 7 = Sunday; empty for a rotation. */
  readonly weekdays: ReadonlyArray<Scalars['Int']['output']>;
  /** 1 = every week. */
  readonly everyWeeks: Scalars['Int']['output'];
  /** A day of the first week of the cycle. */
  readonly anchor: Scalars['LocalDate']['output'];
  /** One for each week of the cycle; empty for a weekly pattern. */
  readonly rotation: ReadonlyArray<RotationWeek>;
};

/** A week of a shift rotation. */
export type RotationWeek = {
  /** Worked days. */
  readonly weekdays: ReadonlyArray<Scalars['Int']['output']>;
  /** When work starts: there by then. */
  readonly begins: Scalars['LocalTime']['output'];
  /** When work ends: back after then; earlier than begins means the next day. */
  readonly ends: Scalars['LocalTime']['output'];
};

/** Which days a standing order asks for. */
export type StandingPatternInput = {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdays: ReadonlyArray<Scalars['Int']['input']>;
  /** 1 = every week. */
  readonly everyWeeks: Scalars['Int']['input'];
  /** A day of the first week of the cycle; validFrom when absent. */
  readonly anchor?: InputMaybe<Scalars['LocalDate']['input']>;
  /** One for each week of the cycle. */
  readonly rotation: ReadonlyArray<RotationWeekInput>;
};

/** A week of a shift rotation. */
export type RotationWeekInput = {
  /** Worked days. */
  readonly weekdays: ReadonlyArray<Scalars['Int']['input']>;
  /** When work starts. */
  readonly begins: Scalars['LocalTime']['input'];
  /** When work ends. */
  readonly ends: Scalars['LocalTime']['input'];
};

/** A day left out or changed. */
export type StandingOrderException = {
  /** The day. */
  readonly serviceDate: Scalars['LocalDate']['output'];
  /** Left out. */
  readonly skip: Scalars['Boolean']['output'];
  /** Another time. */
  readonly localTime?: Maybe<Scalars['LocalTime']['output']>;
  /** Another time back. */
  readonly returnLocalTime?: Maybe<Scalars['LocalTime']['output']>;
};

/** Which of the generated requests a change is for. */
export type ChangeScope =
  /** One day. */
  | 'this_one'
  /** That day and all after it. */
  | 'from_now_on'
  /** All that lie ahead. */
  | 'all';

/** What createStandingOrder needs. */
export type CreateStandingOrderInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who. */
  readonly riderId: Scalars['ID']['input'];
  /** What for. */
  readonly purpose: Purpose;
  /** From. */
  readonly fromPlaceId: Scalars['ID']['input'];
  /** To. */
  readonly toPlaceId: Scalars['ID']['input'];
  /** Which end the time bounds. */
  readonly timing: Timing;
  /** Needed without a rotation. */
  readonly localTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The way back. */
  readonly returnKind: ReturnKind;
  /** For FIXED without a rotation. */
  readonly returnLocalTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** Who travels along. */
  readonly companions: Scalars['Int']['input'];
  /** Which days. */
  readonly pattern: StandingPatternInput;
  /** Whether it runs on public holidays. */
  readonly runsOnHolidays: Scalars['Boolean']['input'];
  /** Whether it rests in school holidays. */
  readonly schoolDaysOnly: Scalars['Boolean']['input'];
  /** From. */
  readonly validFrom: Scalars['LocalDate']['input'];
  /** To; at most two years ahead. */
  readonly validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What createStandingOrder answers: the object, or the reasons why not. */
export type CreateStandingOrderPayload = {
  /** The order. */
  readonly standingOrder?: Maybe<StandingOrder>;
  /** How many requests it made at once. */
  readonly generated: Scalars['Int']['output'];
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<CreateStandingOrderUserError>;
};

/** Why createStandingOrder was not done. */
export type CreateStandingOrderUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: CreateStandingOrderErrorCode;
};

/** The rules that createStandingOrder can break. */
export type CreateStandingOrderErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** It is deactivated and cannot be used. */
  | 'DEACTIVATED'
  /** The pattern contains no day. */
  | 'NO_DAYS'
  /** The pattern needs an end no later than two years ahead. */
  | 'NO_END'
  /** The time has passed. */
  | 'IN_PAST'
  /** From and to are the same place. */
  | 'SAME_PLACE'
  /** The return would begin before the outbound is done. */
  | 'RETURN_BEFORE_OUTBOUND'
  /** The place lies outside the area served. */
  | 'OUTSIDE_AREA'
  /** The rider may not use the service. */
  | 'NOT_ELIGIBLE'
  /** No vehicle carries a party of that size or with those needs. */
  | 'PARTY_TOO_LARGE'
  /** There is no service at that time on any of its days. */
  | 'OUTSIDE_HOURS'
  /** The place is closed at that time on all of its days. */
  | 'CLOSED_AT_ARRIVAL'
  /** The rider travels already at that time on all of its days. */
  | 'ALREADY_TRAVELLING'
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED';

/** What changeStandingOrder needs. */
export type ChangeStandingOrderInput = {
  /** The order. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which requests. */
  readonly scope: ChangeScope;
  /** For THIS_ONE and FROM_NOW_ON. */
  readonly serviceDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** THIS_ONE: leave the day out. */
  readonly skip: Scalars['Boolean']['input'];
  /** New time. */
  readonly localTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** New time back. */
  readonly returnLocalTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** New days; not for THIS_ONE. */
  readonly pattern?: InputMaybe<StandingPatternInput>;
  /** New end. */
  readonly validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What changeStandingOrder answers: the object, or the reasons why not. */
export type ChangeStandingOrderPayload = {
  /** The order that now holds. */
  readonly standingOrder?: Maybe<StandingOrder>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<ChangeStandingOrderUserError>;
};

/** Why changeStandingOrder was not done. */
export type ChangeStandingOrderUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: ChangeStandingOrderErrorCode;
};

/** The rules that changeStandingOrder can break. */
export type ChangeStandingOrderErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** The pattern contains no day. */
  | 'NO_DAYS'
  /** The pattern needs an end no later than two years ahead. */
  | 'NO_END'
  /** The time has passed. */
  | 'IN_PAST'
  /** The return would begin before the outbound is done. */
  | 'RETURN_BEFORE_OUTBOUND';

/** What endStandingOrder needs. */
export type EndStandingOrderInput = {
  /** The order. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** First day without it. */
  readonly from: Scalars['LocalDate']['input'];
};

/** What endStandingOrder answers: the object, or the reasons why not. */
export type EndStandingOrderPayload = {
  /** The order. */
  readonly standingOrder?: Maybe<StandingOrder>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<EndStandingOrderUserError>;
};

/** Why endStandingOrder was not done. */
export type EndStandingOrderUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: EndStandingOrderErrorCode;
};

/** The rules that endStandingOrder can break. */
export type EndStandingOrderErrorCode =
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** Where minutes and metres come from, best first. */
export type TravelSource =
  /** A dispatcher's word. */
  | 'overruled'
  /** Corrected by what drivers measured. */
  | 'measured'
  /** The road network. */
  | 'roads'
  /** A remote engine. */
  | 'remote'
  /** The estimate. */
  | 'estimate';

/** From one place to another. */
export type TravelLeg = {
  /** Null when there is no way. */
  readonly seconds?: Maybe<Scalars['Int']['output']>;
  /** Null when there is no way. */
  readonly metres?: Maybe<Scalars['Int']['output']>;
  /** Where the figures come from. */
  readonly source: TravelSource;
  /** Why there is no way; null when there is one. */
  readonly unreachableReason?: Maybe<Scalars['String']['output']>;
  /** The line to draw. */
  readonly geometry: ReadonlyArray<Coordinates>;
  /** In order of driving; empty when unknown. */
  readonly streets: ReadonlyArray<Scalars['String']['output']>;
};

/** A pair whose minutes a dispatcher knows better. */
export type TravelOverrule = {
  /** Start. */
  readonly from: Place;
  /** End. */
  readonly to: Place;
  /** Time. */
  readonly seconds: Scalars['Int']['output'];
  /** Length. */
  readonly metres: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Raised by every change. */
  readonly version: Scalars['Int']['output'];
};

/** What the road network is made of. */
export type RoadData = {
  /** Date of the road data; null when there is none and the estimate is used. */
  readonly dataDate?: Maybe<Scalars['LocalDate']['output']>;
  /** How far the estimate is off, in words; null without roads. */
  readonly comparison?: Maybe<Scalars['String']['output']>;
  /** What is wrong with the road data: a file that cannot be read, settlements that it does not cover; empty when all is well. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  /** Main roads to draw without a tile server, at most 20,000 points; empty without roads. */
  readonly lines: ReadonlyArray<ReadonlyArray<Coordinates>>;
};

/** Hours of the day in which driving times are alike, by the clocks of the consortium. */
export type HourBand =
  /** 20:00–05:00. */
  | 'night'
  /** 05:00–07:00. */
  | 'early'
  /** 07:00–09:00. */
  | 'morning'
  /** 09:00–14:00. */
  | 'midday'
  /** 14:00–17:00. */
  | 'afternoon'
  /** 17:00–20:00. */
  | 'evening';

/** Months in which driving times are alike. */
export type DrivingSeason =
  /** November to March. */
  | 'winter'
  /** April to October. */
  | 'summer';

/** What measured drives propose for one pair in one direction; it changes nothing until it is adopted. */
export type TravelCorrectionProposal = {
  /** Start. */
  readonly from: Place;
  /** End. */
  readonly to: Place;
  /** Null: at every hour. */
  readonly band?: Maybe<HourBand>;
  /** Null: all year. */
  readonly season?: Maybe<DrivingSeason>;
  /** What it corrects. */
  readonly baseSource: TravelSource;
  /** Minutes of the base source, in seconds. */
  readonly baseSeconds: Scalars['Int']['output'];
  /** As they would be after adoption. */
  readonly correctedSeconds: Scalars['Int']['output'];
  /** Median of what was driven. */
  readonly measuredMedianSeconds: Scalars['Int']['output'];
  /** Robust standard deviation of one drive. */
  readonly spreadSeconds: Scalars['Int']['output'];
  /** Drives that it rests on, five or more. */
  readonly observations: Scalars['Int']['output'];
  /** Whether a correction of this pair and time is adopted now. */
  readonly adopted: Scalars['Boolean']['output'];
};

/** A correction that a person has adopted. */
export type TravelCorrection = {
  /** Start. */
  readonly from: Place;
  /** End. */
  readonly to: Place;
  /** Null: at every hour. */
  readonly band?: Maybe<HourBand>;
  /** Null: all year. */
  readonly season?: Maybe<DrivingSeason>;
  /** What it corrects; with another source it is not used. */
  readonly baseSource: TravelSource;
  /** Minutes of the base source when it was learned; when they have moved by more than a tenth it is not used. */
  readonly baseSeconds: Scalars['Int']['output'];
  /** What the base minutes are multiplied by. */
  readonly factor: Scalars['Float']['output'];
  /** Robust standard deviation of one drive, in seconds. */
  readonly spreadSeconds: Scalars['Int']['output'];
  /** Drives that it rests on. */
  readonly observations: Scalars['Int']['output'];
  /** When it was adopted. */
  readonly adoptedAt: Scalars['DateTime']['output'];
};

/** What drivers measured, and what follows from it. */
export type TravelCorrections = {
  /** Legs measured. */
  readonly observations: Scalars['Int']['output'];
  /** Of these, those that a driving time could be taken from. */
  readonly usedObservations: Scalars['Int']['output'];
  /** Pairs that were driven, but fewer than five times: nothing is proposed for them. */
  readonly pairsWithTooFew: Scalars['Int']['output'];
  /** All drives together, measured ÷ base; 1 with fewer than five. Shown, not applied. */
  readonly generalFactor: Scalars['Float']['output'];
  /** Those that move the most minutes first. */
  readonly proposals: ReadonlyArray<TravelCorrectionProposal>;
  /** In use now. */
  readonly adopted: ReadonlyArray<TravelCorrection>;
};

/** A pair, a direction, and the time of a correction. */
export type TravelCorrectionKeyInput = {
  /** Start. */
  readonly fromPlaceId: Scalars['ID']['input'];
  /** End. */
  readonly toPlaceId: Scalars['ID']['input'];
  /** Null: at every hour. */
  readonly band?: InputMaybe<HourBand>;
  /** Null: all year. */
  readonly season?: InputMaybe<DrivingSeason>;
};

/** What adoptTravelCorrections needs; at most 200 together. */
export type AdoptTravelCorrectionsInput = {
  /** Proposals to use from now on. */
  readonly adopt: ReadonlyArray<TravelCorrectionKeyInput>;
  /** Adopted ones to use no longer. */
  readonly withdraw: ReadonlyArray<TravelCorrectionKeyInput>;
};

/** What adoptTravelCorrections answers: the object, or the reasons why not. */
export type AdoptTravelCorrectionsPayload = {
  /** All that are in use now; null when nothing was changed. */
  readonly adopted?: Maybe<ReadonlyArray<TravelCorrection>>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<AdoptTravelCorrectionsUserError>;
};

/** Why adoptTravelCorrections was not done. */
export type AdoptTravelCorrectionsUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: AdoptTravelCorrectionsErrorCode;
};

/** The rules that adoptTravelCorrections can break. */
export type AdoptTravelCorrectionsErrorCode =
  /** Nothing is named, or too much. */
  | 'INVALID'
  /** Such a correction is not adopted. */
  | 'NOT_FOUND'
  /** It is not proposed (any longer): too few drives, or other road data. */
  | 'NOT_PROPOSED';

/** What overruleTravel needs. */
export type OverruleTravelInput = {
  /** Start. */
  readonly fromPlaceId: Scalars['ID']['input'];
  /** End. */
  readonly toPlaceId: Scalars['ID']['input'];
  /** Null takes the overrule back. */
  readonly seconds?: InputMaybe<Scalars['Int']['input']>;
  /** Null keeps the length that was known. */
  readonly metres?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The version that was read, when there was one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What overruleTravel answers: the object, or the reasons why not. */
export type OverruleTravelPayload = {
  /** The pair as it stands, null when removed. */
  readonly overrule?: Maybe<TravelOverrule>;
  /** Empty when it was done; otherwise nothing was changed. */
  readonly userErrors: ReadonlyArray<OverruleTravelUserError>;
};

/** Why overruleTravel was not done. */
export type OverruleTravelUserError = UserError & {
  /** What is wrong and what to do, in the language of the viewer. */
  readonly message: Scalars['String']['output'];
  /** The input field concerned, from the outside in. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The rule that was broken. */
  readonly code: OverruleTravelErrorCode;
};

/** The rules that overruleTravel can break. */
export type OverruleTravelErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID'
  /** No such row in this consortium. */
  | 'NOT_FOUND'
  /** From and to are the same place. */
  | 'SAME_PLACE'
  /** Somebody else changed it since; the payload carries the fresh object. */
  | 'STALE_VERSION';



export type ResolverTypeWrapper<T> = globalThis.Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => globalThis.Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | globalThis.Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | globalThis.Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | globalThis.Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | globalThis.Promise<boolean>;

export type NextResolverFn<T> = () => globalThis.Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | globalThis.Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  QuoteResult:
    | ( QuotedOffersAnswer )
    | ( QuotedRefusalAnswer )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AuditEntryRecord )
    | ( TripRequestRecord )
    | ( TripRecord )
    | ( OfferAnswer )
    | ( RefusalRecord )
    | ( CallTaskRecord )
    | ( ConsortiumRecord )
    | ( ServiceEventRecord )
    | ( VehicleRecord )
    | ( DriverRecord )
    | ( ShiftRecord )
    | ( StaffAccountRecord )
    | ( ManifestRecord )
    | ( StopEventRecord )
    | ( PartnerRecord )
    | ( SettlementRecord )
    | ( PlaceRecord )
    | ( PlanRow )
    | ( RunRow )
    | ( StopWithLimits )
    | ( PlanningJobRecord )
    | ( DisruptionRecord )
    | ( RiderRecord )
    | ( StandingOrderRecord )
  ;
  UserError:
    | ( RequestTripUserError )
    | ( ChangeTripUserError )
    | ( CancelTripUserError )
    | ( QuoteTripUserError )
    | ( AcceptOfferUserError )
    | ( JoinWaitingListUserError )
    | ( ReleaseReturnUserError )
    | ( MarkMissedUserError )
    | ( RecordCallUserError )
    | ( SendMessageUserError )
    | ( UpdatePolicyUserError )
    | ( SetCalendarDayUserError )
    | ( SetServiceHoursUserError )
    | ( CreateServiceEventUserError )
    | ( ChangeParticipantsUserError )
    | ( CancelServiceEventUserError )
    | ( CreateVehicleUserError )
    | ( UpdateVehicleUserError )
    | ( CreateDriverUserError )
    | ( UpdateDriverUserError )
    | ( CreateShiftUserError )
    | ( UpdateShiftUserError )
    | ( SignInUserError )
    | ( SignOutUserError )
    | ( CreateStaffAccountUserError )
    | ( UpdateStaffAccountUserError )
    | ( RecordStopEventsUserError )
    | ( AcknowledgeManifestUserError )
    | ( CreatePartnerUserError )
    | ( ImportFileUserError )
    | ( CreateSettlementUserError )
    | ( UpdateSettlementUserError )
    | ( CreatePlaceUserError )
    | ( UpdatePlaceUserError )
    | ( PlanDayUserError )
    | ( CancelPlanningUserError )
    | ( PublishPlanUserError )
    | ( MoveTripUserError )
    | ( SetLockUserError )
    | ( ReportDisruptionUserError )
    | ( AskWhatIfUserError )
    | ( CreateRiderUserError )
    | ( UpdateRiderUserError )
    | ( CreateStandingOrderUserError )
    | ( ChangeStandingOrderUserError )
    | ( EndStandingOrderUserError )
    | ( AdoptTravelCorrectionsUserError )
    | ( OverruleTravelUserError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditEntry: ResolverTypeWrapper<AuditEntryRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  RecordChange: ResolverTypeWrapper<AuditEntryRecord>;
  Purpose: Purpose;
  Timing: Timing;
  ReturnKind: ReturnKind;
  TripState: TripState;
  TripLeg: TripLeg;
  CancellationClass: CancellationClass;
  RequestSource: RequestSource;
  TripRequest: ResolverTypeWrapper<TripRequestRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Trip: ResolverTypeWrapper<TripRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Promise: ResolverTypeWrapper<PromiseRecord>;
  RefusalReason: ResolverTypeWrapper<RefusalReason>;
  Offer: ResolverTypeWrapper<OfferAnswer>;
  AlternativeKind: AlternativeKind;
  QuotedOffers: ResolverTypeWrapper<QuotedOffersAnswer>;
  QuotedRefusal: ResolverTypeWrapper<QuotedRefusalAnswer>;
  QuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuoteResult']>;
  Refusal: ResolverTypeWrapper<RefusalRecord>;
  TripRequestConnection: ResolverTypeWrapper<Omit<TripRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TripRequestEdge']> }>;
  TripRequestEdge: ResolverTypeWrapper<Omit<TripRequestEdge, 'node'> & { node: ResolversTypes['TripRequest'] }>;
  RefusalConnection: ResolverTypeWrapper<Omit<RefusalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RefusalEdge']> }>;
  RefusalEdge: ResolverTypeWrapper<Omit<RefusalEdge, 'node'> & { node: ResolversTypes['Refusal'] }>;
  TripDetailsInput: TripDetailsInput;
  RequestTripInput: RequestTripInput;
  RequestTripPayload: ResolverTypeWrapper<Omit<RequestTripPayload, 'request'> & { request?: Maybe<ResolversTypes['TripRequest']> }>;
  RequestTripUserError: ResolverTypeWrapper<RequestTripUserError>;
  RequestTripErrorCode: RequestTripErrorCode;
  ChangeTripInput: ChangeTripInput;
  ChangeTripPayload: ResolverTypeWrapper<Omit<ChangeTripPayload, 'request'> & { request?: Maybe<ResolversTypes['TripRequest']> }>;
  ChangeTripUserError: ResolverTypeWrapper<ChangeTripUserError>;
  ChangeTripErrorCode: ChangeTripErrorCode;
  CancelTripInput: CancelTripInput;
  CancelTripPayload: ResolverTypeWrapper<Omit<CancelTripPayload, 'request'> & { request?: Maybe<ResolversTypes['TripRequest']> }>;
  CancelTripUserError: ResolverTypeWrapper<CancelTripUserError>;
  CancelTripErrorCode: CancelTripErrorCode;
  QuoteTripInput: QuoteTripInput;
  QuoteTripPayload: ResolverTypeWrapper<Omit<QuoteTripPayload, 'result'> & { result?: Maybe<ResolversTypes['QuoteResult']> }>;
  QuoteTripUserError: ResolverTypeWrapper<QuoteTripUserError>;
  QuoteTripErrorCode: QuoteTripErrorCode;
  AcceptOfferInput: AcceptOfferInput;
  AcceptOfferPayload: ResolverTypeWrapper<Omit<AcceptOfferPayload, 'request' | 'freshResult'> & { request?: Maybe<ResolversTypes['TripRequest']>, freshResult?: Maybe<ResolversTypes['QuoteResult']> }>;
  AcceptOfferUserError: ResolverTypeWrapper<AcceptOfferUserError>;
  AcceptOfferErrorCode: AcceptOfferErrorCode;
  JoinWaitingListInput: JoinWaitingListInput;
  JoinWaitingListPayload: ResolverTypeWrapper<Omit<JoinWaitingListPayload, 'request'> & { request?: Maybe<ResolversTypes['TripRequest']> }>;
  JoinWaitingListUserError: ResolverTypeWrapper<JoinWaitingListUserError>;
  JoinWaitingListErrorCode: JoinWaitingListErrorCode;
  ReleaseReturnInput: ReleaseReturnInput;
  ReleaseReturnPayload: ResolverTypeWrapper<Omit<ReleaseReturnPayload, 'result'> & { result?: Maybe<ResolversTypes['QuoteResult']> }>;
  ReleaseReturnUserError: ResolverTypeWrapper<ReleaseReturnUserError>;
  ReleaseReturnErrorCode: ReleaseReturnErrorCode;
  MarkMissedInput: MarkMissedInput;
  MarkMissedPayload: ResolverTypeWrapper<Omit<MarkMissedPayload, 'trip'> & { trip?: Maybe<ResolversTypes['Trip']> }>;
  MarkMissedUserError: ResolverTypeWrapper<MarkMissedUserError>;
  MarkMissedErrorCode: MarkMissedErrorCode;
  CallTaskKind: CallTaskKind;
  CallOutcome: CallOutcome;
  CallTask: ResolverTypeWrapper<CallTaskRecord>;
  RecordCallInput: RecordCallInput;
  RecordCallPayload: ResolverTypeWrapper<Omit<RecordCallPayload, 'callTask'> & { callTask?: Maybe<ResolversTypes['CallTask']> }>;
  RecordCallUserError: ResolverTypeWrapper<RecordCallUserError>;
  RecordCallErrorCode: RecordCallErrorCode;
  SendMessageInput: SendMessageInput;
  SendMessagePayload: ResolverTypeWrapper<Omit<SendMessagePayload, 'callTask'> & { callTask?: Maybe<ResolversTypes['CallTask']> }>;
  SendMessageUserError: ResolverTypeWrapper<SendMessageUserError>;
  SendMessageErrorCode: SendMessageErrorCode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Json: ResolverTypeWrapper<Scalars['Json']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Language: Language;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  TimeWindow: ResolverTypeWrapper<TimeWindow>;
  Sentence: ResolverTypeWrapper<Sentence>;
  Consortium: ResolverTypeWrapper<ConsortiumRecord>;
  Policy: ResolverTypeWrapper<Policy>;
  ServiceHours: ResolverTypeWrapper<ServiceHours>;
  CalendarDayKind: CalendarDayKind;
  CalendarDay: ResolverTypeWrapper<CalendarDay>;
  CalendarYear: ResolverTypeWrapper<CalendarYear>;
  UpdatePolicyInput: UpdatePolicyInput;
  UpdatePolicyPayload: ResolverTypeWrapper<UpdatePolicyPayload>;
  UpdatePolicyUserError: ResolverTypeWrapper<UpdatePolicyUserError>;
  UpdatePolicyErrorCode: UpdatePolicyErrorCode;
  SetCalendarDayInput: SetCalendarDayInput;
  SetCalendarDayPayload: ResolverTypeWrapper<SetCalendarDayPayload>;
  SetCalendarDayUserError: ResolverTypeWrapper<SetCalendarDayUserError>;
  SetCalendarDayErrorCode: SetCalendarDayErrorCode;
  SetServiceHoursInput: SetServiceHoursInput;
  SetServiceHoursPayload: ResolverTypeWrapper<Omit<SetServiceHoursPayload, 'consortium'> & { consortium?: Maybe<ResolversTypes['Consortium']> }>;
  SetServiceHoursUserError: ResolverTypeWrapper<SetServiceHoursUserError>;
  SetServiceHoursErrorCode: SetServiceHoursErrorCode;
  ServiceEvent: ResolverTypeWrapper<ServiceEventRecord>;
  EventParticipant: ResolverTypeWrapper<ParticipantRecord>;
  EventParticipantInput: EventParticipantInput;
  CreateServiceEventInput: CreateServiceEventInput;
  CreateServiceEventPayload: ResolverTypeWrapper<Omit<CreateServiceEventPayload, 'serviceEvent'> & { serviceEvent?: Maybe<ResolversTypes['ServiceEvent']> }>;
  CreateServiceEventUserError: ResolverTypeWrapper<CreateServiceEventUserError>;
  CreateServiceEventErrorCode: CreateServiceEventErrorCode;
  ChangeParticipantsInput: ChangeParticipantsInput;
  ChangeParticipantsPayload: ResolverTypeWrapper<Omit<ChangeParticipantsPayload, 'serviceEvent'> & { serviceEvent?: Maybe<ResolversTypes['ServiceEvent']> }>;
  ChangeParticipantsUserError: ResolverTypeWrapper<ChangeParticipantsUserError>;
  ChangeParticipantsErrorCode: ChangeParticipantsErrorCode;
  CancelServiceEventInput: CancelServiceEventInput;
  CancelServiceEventPayload: ResolverTypeWrapper<Omit<CancelServiceEventPayload, 'serviceEvent'> & { serviceEvent?: Maybe<ResolversTypes['ServiceEvent']> }>;
  CancelServiceEventUserError: ResolverTypeWrapper<CancelServiceEventUserError>;
  CancelServiceEventErrorCode: CancelServiceEventErrorCode;
  Layout: ResolverTypeWrapper<Layout>;
  LayoutInput: LayoutInput;
  Vehicle: ResolverTypeWrapper<VehicleRecord>;
  Driver: ResolverTypeWrapper<DriverRecord>;
  ShiftBreak: ResolverTypeWrapper<ShiftBreak>;
  ShiftBreakInput: ShiftBreakInput;
  Shift: ResolverTypeWrapper<ShiftRecord>;
  CreateVehicleInput: CreateVehicleInput;
  CreateVehiclePayload: ResolverTypeWrapper<Omit<CreateVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversTypes['Vehicle']> }>;
  CreateVehicleUserError: ResolverTypeWrapper<CreateVehicleUserError>;
  CreateVehicleErrorCode: CreateVehicleErrorCode;
  UpdateVehicleInput: UpdateVehicleInput;
  UpdateVehiclePayload: ResolverTypeWrapper<Omit<UpdateVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversTypes['Vehicle']> }>;
  UpdateVehicleUserError: ResolverTypeWrapper<UpdateVehicleUserError>;
  UpdateVehicleErrorCode: UpdateVehicleErrorCode;
  CreateDriverInput: CreateDriverInput;
  CreateDriverPayload: ResolverTypeWrapper<Omit<CreateDriverPayload, 'driver'> & { driver?: Maybe<ResolversTypes['Driver']> }>;
  CreateDriverUserError: ResolverTypeWrapper<CreateDriverUserError>;
  CreateDriverErrorCode: CreateDriverErrorCode;
  UpdateDriverInput: UpdateDriverInput;
  UpdateDriverPayload: ResolverTypeWrapper<Omit<UpdateDriverPayload, 'driver'> & { driver?: Maybe<ResolversTypes['Driver']> }>;
  UpdateDriverUserError: ResolverTypeWrapper<UpdateDriverUserError>;
  UpdateDriverErrorCode: UpdateDriverErrorCode;
  CreateShiftInput: CreateShiftInput;
  CreateShiftPayload: ResolverTypeWrapper<Omit<CreateShiftPayload, 'shift'> & { shift?: Maybe<ResolversTypes['Shift']> }>;
  CreateShiftUserError: ResolverTypeWrapper<CreateShiftUserError>;
  CreateShiftErrorCode: CreateShiftErrorCode;
  UpdateShiftInput: UpdateShiftInput;
  UpdateShiftPayload: ResolverTypeWrapper<Omit<UpdateShiftPayload, 'shift'> & { shift?: Maybe<ResolversTypes['Shift']> }>;
  UpdateShiftUserError: ResolverTypeWrapper<UpdateShiftUserError>;
  UpdateShiftErrorCode: UpdateShiftErrorCode;
  Role: Role;
  StaffAccount: ResolverTypeWrapper<StaffAccountRecord>;
  Viewer: ResolverTypeWrapper<Session>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignInUserError: ResolverTypeWrapper<SignInUserError>;
  SignInErrorCode: SignInErrorCode;
  SignOutInput: SignOutInput;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SignOutUserError: ResolverTypeWrapper<SignOutUserError>;
  SignOutErrorCode: SignOutErrorCode;
  CreateStaffAccountInput: CreateStaffAccountInput;
  CreateStaffAccountPayload: ResolverTypeWrapper<Omit<CreateStaffAccountPayload, 'staffAccount'> & { staffAccount?: Maybe<ResolversTypes['StaffAccount']> }>;
  CreateStaffAccountUserError: ResolverTypeWrapper<CreateStaffAccountUserError>;
  CreateStaffAccountErrorCode: CreateStaffAccountErrorCode;
  UpdateStaffAccountInput: UpdateStaffAccountInput;
  UpdateStaffAccountPayload: ResolverTypeWrapper<Omit<UpdateStaffAccountPayload, 'staffAccount'> & { staffAccount?: Maybe<ResolversTypes['StaffAccount']> }>;
  UpdateStaffAccountUserError: ResolverTypeWrapper<UpdateStaffAccountUserError>;
  UpdateStaffAccountErrorCode: UpdateStaffAccountErrorCode;
  Manifest: ResolverTypeWrapper<ManifestRecord>;
  ManifestChanges: ResolverTypeWrapper<ManifestChanges>;
  ManifestStop: ResolverTypeWrapper<ManifestStopRecord>;
  StopEventKind: StopEventKind;
  StopEvent: ResolverTypeWrapper<StopEventRecord>;
  StopEventInput: StopEventInput;
  StopEventResult: ResolverTypeWrapper<Omit<StopEventResult, 'event'> & { event?: Maybe<ResolversTypes['StopEvent']> }>;
  RecordStopEventsInput: RecordStopEventsInput;
  RecordStopEventsPayload: ResolverTypeWrapper<Omit<RecordStopEventsPayload, 'results' | 'manifest'> & { results: ReadonlyArray<ResolversTypes['StopEventResult']>, manifest?: Maybe<ResolversTypes['Manifest']> }>;
  RecordStopEventsUserError: ResolverTypeWrapper<RecordStopEventsUserError>;
  RecordStopEventsErrorCode: RecordStopEventsErrorCode;
  AcknowledgeManifestInput: AcknowledgeManifestInput;
  AcknowledgeManifestPayload: ResolverTypeWrapper<Omit<AcknowledgeManifestPayload, 'manifest'> & { manifest?: Maybe<ResolversTypes['Manifest']> }>;
  AcknowledgeManifestUserError: ResolverTypeWrapper<AcknowledgeManifestUserError>;
  AcknowledgeManifestErrorCode: AcknowledgeManifestErrorCode;
  PartnerKind: PartnerKind;
  Partner: ResolverTypeWrapper<PartnerRecord>;
  ImportRow: ResolverTypeWrapper<ImportRowReport>;
  ImportReport: ResolverTypeWrapper<Omit<ImportReport, 'rows'> & { rows: ReadonlyArray<ResolversTypes['ImportRow']> }>;
  ImportKind: ImportKind;
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerPayload: ResolverTypeWrapper<Omit<CreatePartnerPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  CreatePartnerUserError: ResolverTypeWrapper<CreatePartnerUserError>;
  CreatePartnerErrorCode: CreatePartnerErrorCode;
  ImportFileInput: ImportFileInput;
  ImportFilePayload: ResolverTypeWrapper<Omit<ImportFilePayload, 'report'> & { report?: Maybe<ResolversTypes['ImportReport']> }>;
  ImportFileUserError: ResolverTypeWrapper<ImportFileUserError>;
  ImportFileErrorCode: ImportFileErrorCode;
  Settlement: ResolverTypeWrapper<SettlementRecord>;
  PlaceKind: PlaceKind;
  Place: ResolverTypeWrapper<PlaceRecord>;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OpeningHoursInput: OpeningHoursInput;
  WorkplaceShift: ResolverTypeWrapper<WorkplaceShift>;
  AddressMatch: ResolverTypeWrapper<Omit<AddressMatch, 'settlement' | 'place'> & { settlement?: Maybe<ResolversTypes['Settlement']>, place?: Maybe<ResolversTypes['Place']> }>;
  CreateSettlementInput: CreateSettlementInput;
  CreateSettlementPayload: ResolverTypeWrapper<Omit<CreateSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversTypes['Settlement']> }>;
  CreateSettlementUserError: ResolverTypeWrapper<CreateSettlementUserError>;
  CreateSettlementErrorCode: CreateSettlementErrorCode;
  UpdateSettlementInput: UpdateSettlementInput;
  UpdateSettlementPayload: ResolverTypeWrapper<Omit<UpdateSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversTypes['Settlement']> }>;
  UpdateSettlementUserError: ResolverTypeWrapper<UpdateSettlementUserError>;
  UpdateSettlementErrorCode: UpdateSettlementErrorCode;
  CreatePlaceInput: CreatePlaceInput;
  CreatePlacePayload: ResolverTypeWrapper<Omit<CreatePlacePayload, 'place'> & { place?: Maybe<ResolversTypes['Place']> }>;
  CreatePlaceUserError: ResolverTypeWrapper<CreatePlaceUserError>;
  CreatePlaceErrorCode: CreatePlaceErrorCode;
  UpdatePlaceInput: UpdatePlaceInput;
  UpdatePlacePayload: ResolverTypeWrapper<Omit<UpdatePlacePayload, 'place'> & { place?: Maybe<ResolversTypes['Place']> }>;
  UpdatePlaceUserError: ResolverTypeWrapper<UpdatePlaceUserError>;
  UpdatePlaceErrorCode: UpdatePlaceErrorCode;
  PlanState: PlanState;
  PlanOrigin: PlanOrigin;
  Plan: ResolverTypeWrapper<PlanRow>;
  PlanFigures: ResolverTypeWrapper<PlanFigures>;
  Run: ResolverTypeWrapper<RunRow>;
  StopKind: StopKind;
  Stop: ResolverTypeWrapper<StopWithLimits>;
  UnservedReason: ResolverTypeWrapper<UnservedReason>;
  UnservedTrip: ResolverTypeWrapper<UnservedRow>;
  JobState: JobState;
  PlanningJob: ResolverTypeWrapper<PlanningJobRecord>;
  PlanningProgress: ResolverTypeWrapper<PlanningProgress>;
  PlanComparison: ResolverTypeWrapper<PlanComparisonRecord>;
  TripMove: ResolverTypeWrapper<TripMoveRecord>;
  TripMoveKind: TripMoveKind;
  ServiceDay: ResolverTypeWrapper<ServiceDayRecord>;
  PlanDayInput: PlanDayInput;
  PlanDayPayload: ResolverTypeWrapper<Omit<PlanDayPayload, 'job'> & { job?: Maybe<ResolversTypes['PlanningJob']> }>;
  PlanDayUserError: ResolverTypeWrapper<PlanDayUserError>;
  PlanDayErrorCode: PlanDayErrorCode;
  CancelPlanningInput: CancelPlanningInput;
  CancelPlanningPayload: ResolverTypeWrapper<Omit<CancelPlanningPayload, 'job'> & { job?: Maybe<ResolversTypes['PlanningJob']> }>;
  CancelPlanningUserError: ResolverTypeWrapper<CancelPlanningUserError>;
  CancelPlanningErrorCode: CancelPlanningErrorCode;
  PublishPlanInput: PublishPlanInput;
  PublishPlanPayload: ResolverTypeWrapper<Omit<PublishPlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['Plan']> }>;
  PublishPlanUserError: ResolverTypeWrapper<PublishPlanUserError>;
  PublishPlanErrorCode: PublishPlanErrorCode;
  Violation: ResolverTypeWrapper<Violation>;
  MoveEffect: ResolverTypeWrapper<MoveEffectRecord>;
  MoveTripInput: MoveTripInput;
  MoveTripPayload: ResolverTypeWrapper<Omit<MoveTripPayload, 'plan' | 'effect'> & { plan?: Maybe<ResolversTypes['Plan']>, effect?: Maybe<ResolversTypes['MoveEffect']> }>;
  MoveTripUserError: ResolverTypeWrapper<MoveTripUserError>;
  MoveTripErrorCode: MoveTripErrorCode;
  LockKind: LockKind;
  SetLockInput: SetLockInput;
  SetLockPayload: ResolverTypeWrapper<Omit<SetLockPayload, 'day'> & { day?: Maybe<ResolversTypes['ServiceDay']> }>;
  SetLockUserError: ResolverTypeWrapper<SetLockUserError>;
  SetLockErrorCode: SetLockErrorCode;
  DisruptionKind: DisruptionKind;
  Disruption: ResolverTypeWrapper<DisruptionRecord>;
  ReportDisruptionInput: ReportDisruptionInput;
  ReportDisruptionPayload: ResolverTypeWrapper<Omit<ReportDisruptionPayload, 'disruption' | 'job'> & { disruption?: Maybe<ResolversTypes['Disruption']>, job?: Maybe<ResolversTypes['PlanningJob']> }>;
  ReportDisruptionUserError: ResolverTypeWrapper<ReportDisruptionUserError>;
  ReportDisruptionErrorCode: ReportDisruptionErrorCode;
  AskWhatIfInput: AskWhatIfInput;
  AskWhatIfPayload: ResolverTypeWrapper<Omit<AskWhatIfPayload, 'job'> & { job?: Maybe<ResolversTypes['PlanningJob']> }>;
  AskWhatIfUserError: ResolverTypeWrapper<AskWhatIfUserError>;
  AskWhatIfErrorCode: AskWhatIfErrorCode;
  Rider: ResolverTypeWrapper<RiderRecord>;
  MobilityNeeds: ResolverTypeWrapper<MobilityNeeds>;
  MobilityNeedsInput: MobilityNeedsInput;
  ConsentKind: ConsentKind;
  ConsentHow: ConsentHow;
  Consent: ResolverTypeWrapper<Consent>;
  NoShowCount: ResolverTypeWrapper<NoShowCount>;
  SensitiveRead: ResolverTypeWrapper<SensitiveReadRecord>;
  RiderConnection: ResolverTypeWrapper<Omit<RiderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RiderEdge']> }>;
  RiderEdge: ResolverTypeWrapper<Omit<RiderEdge, 'node'> & { node: ResolversTypes['Rider'] }>;
  CreateRiderInput: CreateRiderInput;
  CreateRiderPayload: ResolverTypeWrapper<Omit<CreateRiderPayload, 'rider' | 'duplicateOf'> & { rider?: Maybe<ResolversTypes['Rider']>, duplicateOf?: Maybe<ResolversTypes['Rider']> }>;
  CreateRiderUserError: ResolverTypeWrapper<CreateRiderUserError>;
  CreateRiderErrorCode: CreateRiderErrorCode;
  ConsentInput: ConsentInput;
  UpdateRiderInput: UpdateRiderInput;
  UpdateRiderPayload: ResolverTypeWrapper<Omit<UpdateRiderPayload, 'rider' | 'duplicateOf'> & { rider?: Maybe<ResolversTypes['Rider']>, duplicateOf?: Maybe<ResolversTypes['Rider']> }>;
  UpdateRiderUserError: ResolverTypeWrapper<UpdateRiderUserError>;
  UpdateRiderErrorCode: UpdateRiderErrorCode;
  StandingOrder: ResolverTypeWrapper<StandingOrderRecord>;
  StandingPattern: ResolverTypeWrapper<PatternRecord>;
  RotationWeek: ResolverTypeWrapper<RotationWeek>;
  StandingPatternInput: StandingPatternInput;
  RotationWeekInput: RotationWeekInput;
  StandingOrderException: ResolverTypeWrapper<ExceptionRecord>;
  ChangeScope: ChangeScope;
  CreateStandingOrderInput: CreateStandingOrderInput;
  CreateStandingOrderPayload: ResolverTypeWrapper<Omit<CreateStandingOrderPayload, 'standingOrder'> & { standingOrder?: Maybe<ResolversTypes['StandingOrder']> }>;
  CreateStandingOrderUserError: ResolverTypeWrapper<CreateStandingOrderUserError>;
  CreateStandingOrderErrorCode: CreateStandingOrderErrorCode;
  ChangeStandingOrderInput: ChangeStandingOrderInput;
  ChangeStandingOrderPayload: ResolverTypeWrapper<Omit<ChangeStandingOrderPayload, 'standingOrder'> & { standingOrder?: Maybe<ResolversTypes['StandingOrder']> }>;
  ChangeStandingOrderUserError: ResolverTypeWrapper<ChangeStandingOrderUserError>;
  ChangeStandingOrderErrorCode: ChangeStandingOrderErrorCode;
  EndStandingOrderInput: EndStandingOrderInput;
  EndStandingOrderPayload: ResolverTypeWrapper<Omit<EndStandingOrderPayload, 'standingOrder'> & { standingOrder?: Maybe<ResolversTypes['StandingOrder']> }>;
  EndStandingOrderUserError: ResolverTypeWrapper<EndStandingOrderUserError>;
  EndStandingOrderErrorCode: EndStandingOrderErrorCode;
  TravelSource: TravelSource;
  TravelLeg: ResolverTypeWrapper<TravelLeg>;
  TravelOverrule: ResolverTypeWrapper<TravelOverruleRecord>;
  RoadData: ResolverTypeWrapper<RoadData>;
  HourBand: HourBand;
  DrivingSeason: DrivingSeason;
  TravelCorrectionProposal: ResolverTypeWrapper<ProposalRecord>;
  TravelCorrection: ResolverTypeWrapper<TravelCorrectionRecord>;
  TravelCorrections: ResolverTypeWrapper<TravelCorrectionsReport>;
  TravelCorrectionKeyInput: TravelCorrectionKeyInput;
  AdoptTravelCorrectionsInput: AdoptTravelCorrectionsInput;
  AdoptTravelCorrectionsPayload: ResolverTypeWrapper<Omit<AdoptTravelCorrectionsPayload, 'adopted'> & { adopted?: Maybe<ReadonlyArray<ResolversTypes['TravelCorrection']>> }>;
  AdoptTravelCorrectionsUserError: ResolverTypeWrapper<AdoptTravelCorrectionsUserError>;
  AdoptTravelCorrectionsErrorCode: AdoptTravelCorrectionsErrorCode;
  OverruleTravelInput: OverruleTravelInput;
  OverruleTravelPayload: ResolverTypeWrapper<Omit<OverruleTravelPayload, 'overrule'> & { overrule?: Maybe<ResolversTypes['TravelOverrule']> }>;
  OverruleTravelUserError: ResolverTypeWrapper<OverruleTravelUserError>;
  OverruleTravelErrorCode: OverruleTravelErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditEntry: AuditEntryRecord;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  RecordChange: AuditEntryRecord;
  TripRequest: TripRequestRecord;
  Int: Scalars['Int']['output'];
  Trip: TripRecord;
  Boolean: Scalars['Boolean']['output'];
  Promise: PromiseRecord;
  RefusalReason: RefusalReason;
  Offer: OfferAnswer;
  QuotedOffers: QuotedOffersAnswer;
  QuotedRefusal: QuotedRefusalAnswer;
  QuoteResult: ResolversUnionTypes<ResolversParentTypes>['QuoteResult'];
  Refusal: RefusalRecord;
  TripRequestConnection: Omit<TripRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TripRequestEdge']> };
  TripRequestEdge: Omit<TripRequestEdge, 'node'> & { node: ResolversParentTypes['TripRequest'] };
  RefusalConnection: Omit<RefusalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RefusalEdge']> };
  RefusalEdge: Omit<RefusalEdge, 'node'> & { node: ResolversParentTypes['Refusal'] };
  TripDetailsInput: TripDetailsInput;
  RequestTripInput: RequestTripInput;
  RequestTripPayload: Omit<RequestTripPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TripRequest']> };
  RequestTripUserError: RequestTripUserError;
  ChangeTripInput: ChangeTripInput;
  ChangeTripPayload: Omit<ChangeTripPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TripRequest']> };
  ChangeTripUserError: ChangeTripUserError;
  CancelTripInput: CancelTripInput;
  CancelTripPayload: Omit<CancelTripPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TripRequest']> };
  CancelTripUserError: CancelTripUserError;
  QuoteTripInput: QuoteTripInput;
  QuoteTripPayload: Omit<QuoteTripPayload, 'result'> & { result?: Maybe<ResolversParentTypes['QuoteResult']> };
  QuoteTripUserError: QuoteTripUserError;
  AcceptOfferInput: AcceptOfferInput;
  AcceptOfferPayload: Omit<AcceptOfferPayload, 'request' | 'freshResult'> & { request?: Maybe<ResolversParentTypes['TripRequest']>, freshResult?: Maybe<ResolversParentTypes['QuoteResult']> };
  AcceptOfferUserError: AcceptOfferUserError;
  JoinWaitingListInput: JoinWaitingListInput;
  JoinWaitingListPayload: Omit<JoinWaitingListPayload, 'request'> & { request?: Maybe<ResolversParentTypes['TripRequest']> };
  JoinWaitingListUserError: JoinWaitingListUserError;
  ReleaseReturnInput: ReleaseReturnInput;
  ReleaseReturnPayload: Omit<ReleaseReturnPayload, 'result'> & { result?: Maybe<ResolversParentTypes['QuoteResult']> };
  ReleaseReturnUserError: ReleaseReturnUserError;
  MarkMissedInput: MarkMissedInput;
  MarkMissedPayload: Omit<MarkMissedPayload, 'trip'> & { trip?: Maybe<ResolversParentTypes['Trip']> };
  MarkMissedUserError: MarkMissedUserError;
  CallTask: CallTaskRecord;
  RecordCallInput: RecordCallInput;
  RecordCallPayload: Omit<RecordCallPayload, 'callTask'> & { callTask?: Maybe<ResolversParentTypes['CallTask']> };
  RecordCallUserError: RecordCallUserError;
  SendMessageInput: SendMessageInput;
  SendMessagePayload: Omit<SendMessagePayload, 'callTask'> & { callTask?: Maybe<ResolversParentTypes['CallTask']> };
  SendMessageUserError: SendMessageUserError;
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Json: Scalars['Json']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  PageInfo: PageInfo;
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  TimeWindow: TimeWindow;
  Sentence: Sentence;
  Consortium: ConsortiumRecord;
  Policy: Policy;
  ServiceHours: ServiceHours;
  CalendarDay: CalendarDay;
  CalendarYear: CalendarYear;
  UpdatePolicyInput: UpdatePolicyInput;
  UpdatePolicyPayload: UpdatePolicyPayload;
  UpdatePolicyUserError: UpdatePolicyUserError;
  SetCalendarDayInput: SetCalendarDayInput;
  SetCalendarDayPayload: SetCalendarDayPayload;
  SetCalendarDayUserError: SetCalendarDayUserError;
  SetServiceHoursInput: SetServiceHoursInput;
  SetServiceHoursPayload: Omit<SetServiceHoursPayload, 'consortium'> & { consortium?: Maybe<ResolversParentTypes['Consortium']> };
  SetServiceHoursUserError: SetServiceHoursUserError;
  ServiceEvent: ServiceEventRecord;
  EventParticipant: ParticipantRecord;
  EventParticipantInput: EventParticipantInput;
  CreateServiceEventInput: CreateServiceEventInput;
  CreateServiceEventPayload: Omit<CreateServiceEventPayload, 'serviceEvent'> & { serviceEvent?: Maybe<ResolversParentTypes['ServiceEvent']> };
  CreateServiceEventUserError: CreateServiceEventUserError;
  ChangeParticipantsInput: ChangeParticipantsInput;
  ChangeParticipantsPayload: Omit<ChangeParticipantsPayload, 'serviceEvent'> & { serviceEvent?: Maybe<ResolversParentTypes['ServiceEvent']> };
  ChangeParticipantsUserError: ChangeParticipantsUserError;
  CancelServiceEventInput: CancelServiceEventInput;
  CancelServiceEventPayload: Omit<CancelServiceEventPayload, 'serviceEvent'> & { serviceEvent?: Maybe<ResolversParentTypes['ServiceEvent']> };
  CancelServiceEventUserError: CancelServiceEventUserError;
  Layout: Layout;
  LayoutInput: LayoutInput;
  Vehicle: VehicleRecord;
  Driver: DriverRecord;
  ShiftBreak: ShiftBreak;
  ShiftBreakInput: ShiftBreakInput;
  Shift: ShiftRecord;
  CreateVehicleInput: CreateVehicleInput;
  CreateVehiclePayload: Omit<CreateVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversParentTypes['Vehicle']> };
  CreateVehicleUserError: CreateVehicleUserError;
  UpdateVehicleInput: UpdateVehicleInput;
  UpdateVehiclePayload: Omit<UpdateVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversParentTypes['Vehicle']> };
  UpdateVehicleUserError: UpdateVehicleUserError;
  CreateDriverInput: CreateDriverInput;
  CreateDriverPayload: Omit<CreateDriverPayload, 'driver'> & { driver?: Maybe<ResolversParentTypes['Driver']> };
  CreateDriverUserError: CreateDriverUserError;
  UpdateDriverInput: UpdateDriverInput;
  UpdateDriverPayload: Omit<UpdateDriverPayload, 'driver'> & { driver?: Maybe<ResolversParentTypes['Driver']> };
  UpdateDriverUserError: UpdateDriverUserError;
  CreateShiftInput: CreateShiftInput;
  CreateShiftPayload: Omit<CreateShiftPayload, 'shift'> & { shift?: Maybe<ResolversParentTypes['Shift']> };
  CreateShiftUserError: CreateShiftUserError;
  UpdateShiftInput: UpdateShiftInput;
  UpdateShiftPayload: Omit<UpdateShiftPayload, 'shift'> & { shift?: Maybe<ResolversParentTypes['Shift']> };
  UpdateShiftUserError: UpdateShiftUserError;
  StaffAccount: StaffAccountRecord;
  Viewer: Session;
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignInUserError: SignInUserError;
  SignOutInput: SignOutInput;
  SignOutPayload: SignOutPayload;
  SignOutUserError: SignOutUserError;
  CreateStaffAccountInput: CreateStaffAccountInput;
  CreateStaffAccountPayload: Omit<CreateStaffAccountPayload, 'staffAccount'> & { staffAccount?: Maybe<ResolversParentTypes['StaffAccount']> };
  CreateStaffAccountUserError: CreateStaffAccountUserError;
  UpdateStaffAccountInput: UpdateStaffAccountInput;
  UpdateStaffAccountPayload: Omit<UpdateStaffAccountPayload, 'staffAccount'> & { staffAccount?: Maybe<ResolversParentTypes['StaffAccount']> };
  UpdateStaffAccountUserError: UpdateStaffAccountUserError;
  Manifest: ManifestRecord;
  ManifestChanges: ManifestChanges;
  ManifestStop: ManifestStopRecord;
  StopEvent: StopEventRecord;
  StopEventInput: StopEventInput;
  StopEventResult: Omit<StopEventResult, 'event'> & { event?: Maybe<ResolversParentTypes['StopEvent']> };
  RecordStopEventsInput: RecordStopEventsInput;
  RecordStopEventsPayload: Omit<RecordStopEventsPayload, 'results' | 'manifest'> & { results: ReadonlyArray<ResolversParentTypes['StopEventResult']>, manifest?: Maybe<ResolversParentTypes['Manifest']> };
  RecordStopEventsUserError: RecordStopEventsUserError;
  AcknowledgeManifestInput: AcknowledgeManifestInput;
  AcknowledgeManifestPayload: Omit<AcknowledgeManifestPayload, 'manifest'> & { manifest?: Maybe<ResolversParentTypes['Manifest']> };
  AcknowledgeManifestUserError: AcknowledgeManifestUserError;
  Partner: PartnerRecord;
  ImportRow: ImportRowReport;
  ImportReport: Omit<ImportReport, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['ImportRow']> };
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerPayload: Omit<CreatePartnerPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  CreatePartnerUserError: CreatePartnerUserError;
  ImportFileInput: ImportFileInput;
  ImportFilePayload: Omit<ImportFilePayload, 'report'> & { report?: Maybe<ResolversParentTypes['ImportReport']> };
  ImportFileUserError: ImportFileUserError;
  Settlement: SettlementRecord;
  Place: PlaceRecord;
  OpeningHours: OpeningHours;
  OpeningHoursInput: OpeningHoursInput;
  WorkplaceShift: WorkplaceShift;
  AddressMatch: Omit<AddressMatch, 'settlement' | 'place'> & { settlement?: Maybe<ResolversParentTypes['Settlement']>, place?: Maybe<ResolversParentTypes['Place']> };
  CreateSettlementInput: CreateSettlementInput;
  CreateSettlementPayload: Omit<CreateSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversParentTypes['Settlement']> };
  CreateSettlementUserError: CreateSettlementUserError;
  UpdateSettlementInput: UpdateSettlementInput;
  UpdateSettlementPayload: Omit<UpdateSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversParentTypes['Settlement']> };
  UpdateSettlementUserError: UpdateSettlementUserError;
  CreatePlaceInput: CreatePlaceInput;
  CreatePlacePayload: Omit<CreatePlacePayload, 'place'> & { place?: Maybe<ResolversParentTypes['Place']> };
  CreatePlaceUserError: CreatePlaceUserError;
  UpdatePlaceInput: UpdatePlaceInput;
  UpdatePlacePayload: Omit<UpdatePlacePayload, 'place'> & { place?: Maybe<ResolversParentTypes['Place']> };
  UpdatePlaceUserError: UpdatePlaceUserError;
  Plan: PlanRow;
  PlanFigures: PlanFigures;
  Run: RunRow;
  Stop: StopWithLimits;
  UnservedReason: UnservedReason;
  UnservedTrip: UnservedRow;
  PlanningJob: PlanningJobRecord;
  PlanningProgress: PlanningProgress;
  PlanComparison: PlanComparisonRecord;
  TripMove: TripMoveRecord;
  ServiceDay: ServiceDayRecord;
  PlanDayInput: PlanDayInput;
  PlanDayPayload: Omit<PlanDayPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PlanningJob']> };
  PlanDayUserError: PlanDayUserError;
  CancelPlanningInput: CancelPlanningInput;
  CancelPlanningPayload: Omit<CancelPlanningPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PlanningJob']> };
  CancelPlanningUserError: CancelPlanningUserError;
  PublishPlanInput: PublishPlanInput;
  PublishPlanPayload: Omit<PublishPlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['Plan']> };
  PublishPlanUserError: PublishPlanUserError;
  Violation: Violation;
  MoveEffect: MoveEffectRecord;
  MoveTripInput: MoveTripInput;
  MoveTripPayload: Omit<MoveTripPayload, 'plan' | 'effect'> & { plan?: Maybe<ResolversParentTypes['Plan']>, effect?: Maybe<ResolversParentTypes['MoveEffect']> };
  MoveTripUserError: MoveTripUserError;
  SetLockInput: SetLockInput;
  SetLockPayload: Omit<SetLockPayload, 'day'> & { day?: Maybe<ResolversParentTypes['ServiceDay']> };
  SetLockUserError: SetLockUserError;
  Disruption: DisruptionRecord;
  ReportDisruptionInput: ReportDisruptionInput;
  ReportDisruptionPayload: Omit<ReportDisruptionPayload, 'disruption' | 'job'> & { disruption?: Maybe<ResolversParentTypes['Disruption']>, job?: Maybe<ResolversParentTypes['PlanningJob']> };
  ReportDisruptionUserError: ReportDisruptionUserError;
  AskWhatIfInput: AskWhatIfInput;
  AskWhatIfPayload: Omit<AskWhatIfPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PlanningJob']> };
  AskWhatIfUserError: AskWhatIfUserError;
  Rider: RiderRecord;
  MobilityNeeds: MobilityNeeds;
  MobilityNeedsInput: MobilityNeedsInput;
  Consent: Consent;
  NoShowCount: NoShowCount;
  SensitiveRead: SensitiveReadRecord;
  RiderConnection: Omit<RiderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RiderEdge']> };
  RiderEdge: Omit<RiderEdge, 'node'> & { node: ResolversParentTypes['Rider'] };
  CreateRiderInput: CreateRiderInput;
  CreateRiderPayload: Omit<CreateRiderPayload, 'rider' | 'duplicateOf'> & { rider?: Maybe<ResolversParentTypes['Rider']>, duplicateOf?: Maybe<ResolversParentTypes['Rider']> };
  CreateRiderUserError: CreateRiderUserError;
  ConsentInput: ConsentInput;
  UpdateRiderInput: UpdateRiderInput;
  UpdateRiderPayload: Omit<UpdateRiderPayload, 'rider' | 'duplicateOf'> & { rider?: Maybe<ResolversParentTypes['Rider']>, duplicateOf?: Maybe<ResolversParentTypes['Rider']> };
  UpdateRiderUserError: UpdateRiderUserError;
  StandingOrder: StandingOrderRecord;
  StandingPattern: PatternRecord;
  RotationWeek: RotationWeek;
  StandingPatternInput: StandingPatternInput;
  RotationWeekInput: RotationWeekInput;
  StandingOrderException: ExceptionRecord;
  CreateStandingOrderInput: CreateStandingOrderInput;
  CreateStandingOrderPayload: Omit<CreateStandingOrderPayload, 'standingOrder'> & { standingOrder?: Maybe<ResolversParentTypes['StandingOrder']> };
  CreateStandingOrderUserError: CreateStandingOrderUserError;
  ChangeStandingOrderInput: ChangeStandingOrderInput;
  ChangeStandingOrderPayload: Omit<ChangeStandingOrderPayload, 'standingOrder'> & { standingOrder?: Maybe<ResolversParentTypes['StandingOrder']> };
  ChangeStandingOrderUserError: ChangeStandingOrderUserError;
  EndStandingOrderInput: EndStandingOrderInput;
  EndStandingOrderPayload: Omit<EndStandingOrderPayload, 'standingOrder'> & { standingOrder?: Maybe<ResolversParentTypes['StandingOrder']> };
  EndStandingOrderUserError: EndStandingOrderUserError;
  TravelLeg: TravelLeg;
  TravelOverrule: TravelOverruleRecord;
  RoadData: RoadData;
  TravelCorrectionProposal: ProposalRecord;
  TravelCorrection: TravelCorrectionRecord;
  TravelCorrections: TravelCorrectionsReport;
  TravelCorrectionKeyInput: TravelCorrectionKeyInput;
  AdoptTravelCorrectionsInput: AdoptTravelCorrectionsInput;
  AdoptTravelCorrectionsPayload: Omit<AdoptTravelCorrectionsPayload, 'adopted'> & { adopted?: Maybe<ReadonlyArray<ResolversParentTypes['TravelCorrection']>> };
  AdoptTravelCorrectionsUserError: AdoptTravelCorrectionsUserError;
  OverruleTravelInput: OverruleTravelInput;
  OverruleTravelPayload: Omit<OverruleTravelPayload, 'overrule'> & { overrule?: Maybe<ResolversParentTypes['TravelOverrule']> };
  OverruleTravelUserError: OverruleTravelUserError;
};

export type AuditEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['StaffAccount']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Json']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Json']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TripRequestResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TripRequest'] = ResolversParentTypes['TripRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rider?: Resolver<ResolversTypes['Rider'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  serviceDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  companions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wheelchairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  childSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnKind?: Resolver<ResolversTypes['ReturnKind'], ParentType, ContextType>;
  returnRequestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RequestSource'], ParentType, ContextType>;
  standingOrder?: Resolver<Maybe<ResolversTypes['StandingOrder']>, ParentType, ContextType>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outbound?: Resolver<ResolversTypes['Trip'], ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TripResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Trip'] = ResolversParentTypes['Trip']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['TripRequest'], ParentType, ContextType>;
  leg?: Resolver<ResolversTypes['TripLeg'], ParentType, ContextType>;
  rider?: Resolver<ResolversTypes['Rider'], ParentType, ContextType>;
  serviceDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TripState'], ParentType, ContextType>;
  requestedPickup?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  requestedDropoff?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  willCall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wheelchairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longestRideSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['Promise']>, ParentType, ContextType>;
  promises?: Resolver<ReadonlyArray<ResolversTypes['Promise']>, ParentType, ContextType>;
  scheduledPickupAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheduledDropoffAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  estimatedPickupAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['StopEvent']>, ParentType, ContextType>;
  unservedReason?: Resolver<Maybe<ResolversTypes['UnservedReason']>, ParentType, ContextType>;
  cancellationClass?: Resolver<Maybe<ResolversTypes['CancellationClass']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromiseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Promise'] = ResolversParentTypes['Promise']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pickup?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  arrivalLatest?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedBy?: Resolver<Maybe<ResolversTypes['StaffAccount']>, ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RefusalReason'] = ResolversParentTypes['RefusalReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortfallMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortfallPlaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pickup?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  arrivalLatest?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  returnPickup?: Resolver<Maybe<ResolversTypes['TimeWindow']>, ParentType, ContextType>;
  returnArrivalLatest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  alternative?: Resolver<Maybe<ResolversTypes['AlternativeKind']>, ParentType, ContextType>;
  addedMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addedRiderSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuotedOffersResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuotedOffers'] = ResolversParentTypes['QuotedOffers']> = {
  quoteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuotedRefusalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuotedRefusal'] = ResolversParentTypes['QuotedRefusal']> = {
  quoteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refusalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RefusalReason'], ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  waitingListOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuoteResult'] = ResolversParentTypes['QuoteResult']> = {
  __resolveType: TypeResolveFn<'QuotedOffers' | 'QuotedRefusal', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rider?: Resolver<ResolversTypes['Rider'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  serviceDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RefusalReason'], ParentType, ContextType>;
  refusedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TripRequestConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TripRequestConnection'] = ResolversParentTypes['TripRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TripRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TripRequestEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TripRequestEdge'] = ResolversParentTypes['TripRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TripRequest'], ParentType, ContextType>;
};

export type RefusalConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RefusalConnection'] = ResolversParentTypes['RefusalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefusalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RefusalEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RefusalEdge'] = ResolversParentTypes['RefusalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Refusal'], ParentType, ContextType>;
};

export type RequestTripPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RequestTripPayload'] = ResolversParentTypes['RequestTripPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['TripRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RequestTripUserError']>, ParentType, ContextType>;
};

export type RequestTripUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RequestTripUserError'] = ResolversParentTypes['RequestTripUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RequestTripErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeTripPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeTripPayload'] = ResolversParentTypes['ChangeTripPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['TripRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeTripUserError']>, ParentType, ContextType>;
};

export type ChangeTripUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeTripUserError'] = ResolversParentTypes['ChangeTripUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ChangeTripErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelTripPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelTripPayload'] = ResolversParentTypes['CancelTripPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['TripRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CancelTripUserError']>, ParentType, ContextType>;
};

export type CancelTripUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelTripUserError'] = ResolversParentTypes['CancelTripUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CancelTripErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteTripPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuoteTripPayload'] = ResolversParentTypes['QuoteTripPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['QuoteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['QuoteTripUserError']>, ParentType, ContextType>;
};

export type QuoteTripUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuoteTripUserError'] = ResolversParentTypes['QuoteTripUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['QuoteTripErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptOfferPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AcceptOfferPayload'] = ResolversParentTypes['AcceptOfferPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['TripRequest']>, ParentType, ContextType>;
  freshResult?: Resolver<Maybe<ResolversTypes['QuoteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AcceptOfferUserError']>, ParentType, ContextType>;
};

export type AcceptOfferUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AcceptOfferUserError'] = ResolversParentTypes['AcceptOfferUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AcceptOfferErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinWaitingListPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JoinWaitingListPayload'] = ResolversParentTypes['JoinWaitingListPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['TripRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['JoinWaitingListUserError']>, ParentType, ContextType>;
};

export type JoinWaitingListUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JoinWaitingListUserError'] = ResolversParentTypes['JoinWaitingListUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['JoinWaitingListErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseReturnPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReleaseReturnPayload'] = ResolversParentTypes['ReleaseReturnPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['QuoteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ReleaseReturnUserError']>, ParentType, ContextType>;
};

export type ReleaseReturnUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReleaseReturnUserError'] = ResolversParentTypes['ReleaseReturnUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ReleaseReturnErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkMissedPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MarkMissedPayload'] = ResolversParentTypes['MarkMissedPayload']> = {
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['MarkMissedUserError']>, ParentType, ContextType>;
};

export type MarkMissedUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MarkMissedUserError'] = ResolversParentTypes['MarkMissedUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['MarkMissedErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallTaskResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CallTask'] = ResolversParentTypes['CallTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rider?: Resolver<ResolversTypes['Rider'], ParentType, ContextType>;
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CallTaskKind'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CallOutcome']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCallPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordCallPayload'] = ResolversParentTypes['RecordCallPayload']> = {
  callTask?: Resolver<Maybe<ResolversTypes['CallTask']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RecordCallUserError']>, ParentType, ContextType>;
};

export type RecordCallUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordCallUserError'] = ResolversParentTypes['RecordCallUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RecordCallErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendMessagePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SendMessagePayload'] = ResolversParentTypes['SendMessagePayload']> = {
  callTask?: Resolver<Maybe<ResolversTypes['CallTask']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SendMessageUserError']>, ParentType, ContextType>;
};

export type SendMessageUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SendMessageUserError'] = ResolversParentTypes['SendMessageUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SendMessageErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Json'], any> {
  name: 'Json';
}

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  lastChange?: Resolver<Maybe<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<QueryLastChangeArgs, 'entityId'>>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  tripRequest?: Resolver<Maybe<ResolversTypes['TripRequest']>, ParentType, ContextType, Partial<QueryTripRequestArgs>>;
  tripRequests?: Resolver<ResolversTypes['TripRequestConnection'], ParentType, ContextType, RequireFields<QueryTripRequestsArgs, 'first'>>;
  trips?: Resolver<ReadonlyArray<ResolversTypes['Trip']>, ParentType, ContextType, RequireFields<QueryTripsArgs, 'serviceDate'>>;
  waitingList?: Resolver<ReadonlyArray<ResolversTypes['Trip']>, ParentType, ContextType, RequireFields<QueryWaitingListArgs, 'serviceDate'>>;
  refusals?: Resolver<ResolversTypes['RefusalConnection'], ParentType, ContextType, RequireFields<QueryRefusalsArgs, 'from' | 'to' | 'first'>>;
  callTasks?: Resolver<ReadonlyArray<ResolversTypes['CallTask']>, ParentType, ContextType, RequireFields<QueryCallTasksArgs, 'includeClosed' | 'first'>>;
  calendar?: Resolver<ResolversTypes['CalendarYear'], ParentType, ContextType, RequireFields<QueryCalendarArgs, 'year'>>;
  serviceEvents?: Resolver<ReadonlyArray<ResolversTypes['ServiceEvent']>, ParentType, ContextType, RequireFields<QueryServiceEventsArgs, 'from' | 'to'>>;
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType, RequireFields<QueryServiceEventArgs, 'id'>>;
  vehicles?: Resolver<ReadonlyArray<ResolversTypes['Vehicle']>, ParentType, ContextType, RequireFields<QueryVehiclesArgs, 'includeInactive'>>;
  drivers?: Resolver<ReadonlyArray<ResolversTypes['Driver']>, ParentType, ContextType, RequireFields<QueryDriversArgs, 'includeInactive'>>;
  shifts?: Resolver<ReadonlyArray<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<QueryShiftsArgs, 'serviceDate'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  staffAccounts?: Resolver<ReadonlyArray<ResolversTypes['StaffAccount']>, ParentType, ContextType>;
  manifests?: Resolver<ReadonlyArray<ResolversTypes['Manifest']>, ParentType, ContextType, RequireFields<QueryManifestsArgs, 'serviceDate'>>;
  manifest?: Resolver<Maybe<ResolversTypes['Manifest']>, ParentType, ContextType, RequireFields<QueryManifestArgs, 'shiftId'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  settlements?: Resolver<ReadonlyArray<ResolversTypes['Settlement']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'search' | 'first'>>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['AddressMatch']>, ParentType, ContextType, RequireFields<QueryAddressesArgs, 'search' | 'first'>>;
  serviceDay?: Resolver<ResolversTypes['ServiceDay'], ParentType, ContextType, RequireFields<QueryServiceDayArgs, 'date'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  planningJob?: Resolver<Maybe<ResolversTypes['PlanningJob']>, ParentType, ContextType, RequireFields<QueryPlanningJobArgs, 'id'>>;
  comparePlans?: Resolver<Maybe<ResolversTypes['PlanComparison']>, ParentType, ContextType, RequireFields<QueryComparePlansArgs, 'beforeId' | 'afterId'>>;
  moveEffect?: Resolver<ResolversTypes['MoveEffect'], ParentType, ContextType, RequireFields<QueryMoveEffectArgs, 'planId' | 'tripId'>>;
  rider?: Resolver<Maybe<ResolversTypes['Rider']>, ParentType, ContextType, RequireFields<QueryRiderArgs, 'id'>>;
  riders?: Resolver<ResolversTypes['RiderConnection'], ParentType, ContextType, RequireFields<QueryRidersArgs, 'search' | 'first' | 'includeInactive'>>;
  sensitiveReads?: Resolver<ReadonlyArray<ResolversTypes['SensitiveRead']>, ParentType, ContextType, RequireFields<QuerySensitiveReadsArgs, 'first'>>;
  standingOrders?: Resolver<ReadonlyArray<ResolversTypes['StandingOrder']>, ParentType, ContextType, Partial<QueryStandingOrdersArgs>>;
  standingOrder?: Resolver<Maybe<ResolversTypes['StandingOrder']>, ParentType, ContextType, RequireFields<QueryStandingOrderArgs, 'id'>>;
  travelLeg?: Resolver<ResolversTypes['TravelLeg'], ParentType, ContextType, RequireFields<QueryTravelLegArgs, 'fromPlaceId' | 'toPlaceId'>>;
  travelOverrules?: Resolver<ReadonlyArray<ResolversTypes['TravelOverrule']>, ParentType, ContextType>;
  roadData?: Resolver<ResolversTypes['RoadData'], ParentType, ContextType>;
  travelCorrections?: Resolver<ResolversTypes['TravelCorrections'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestTrip?: Resolver<ResolversTypes['RequestTripPayload'], ParentType, ContextType, RequireFields<MutationRequestTripArgs, 'input'>>;
  changeTrip?: Resolver<ResolversTypes['ChangeTripPayload'], ParentType, ContextType, RequireFields<MutationChangeTripArgs, 'input'>>;
  cancelTrip?: Resolver<ResolversTypes['CancelTripPayload'], ParentType, ContextType, RequireFields<MutationCancelTripArgs, 'input'>>;
  quoteTrip?: Resolver<ResolversTypes['QuoteTripPayload'], ParentType, ContextType, RequireFields<MutationQuoteTripArgs, 'input'>>;
  acceptOffer?: Resolver<ResolversTypes['AcceptOfferPayload'], ParentType, ContextType, RequireFields<MutationAcceptOfferArgs, 'input'>>;
  joinWaitingList?: Resolver<ResolversTypes['JoinWaitingListPayload'], ParentType, ContextType, RequireFields<MutationJoinWaitingListArgs, 'input'>>;
  releaseReturn?: Resolver<ResolversTypes['ReleaseReturnPayload'], ParentType, ContextType, RequireFields<MutationReleaseReturnArgs, 'input'>>;
  markMissed?: Resolver<ResolversTypes['MarkMissedPayload'], ParentType, ContextType, RequireFields<MutationMarkMissedArgs, 'input'>>;
  recordCall?: Resolver<ResolversTypes['RecordCallPayload'], ParentType, ContextType, RequireFields<MutationRecordCallArgs, 'input'>>;
  sendMessage?: Resolver<ResolversTypes['SendMessagePayload'], ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  updatePolicy?: Resolver<ResolversTypes['UpdatePolicyPayload'], ParentType, ContextType, RequireFields<MutationUpdatePolicyArgs, 'input'>>;
  setCalendarDay?: Resolver<ResolversTypes['SetCalendarDayPayload'], ParentType, ContextType, RequireFields<MutationSetCalendarDayArgs, 'input'>>;
  setServiceHours?: Resolver<ResolversTypes['SetServiceHoursPayload'], ParentType, ContextType, RequireFields<MutationSetServiceHoursArgs, 'input'>>;
  createServiceEvent?: Resolver<ResolversTypes['CreateServiceEventPayload'], ParentType, ContextType, RequireFields<MutationCreateServiceEventArgs, 'input'>>;
  changeParticipants?: Resolver<ResolversTypes['ChangeParticipantsPayload'], ParentType, ContextType, RequireFields<MutationChangeParticipantsArgs, 'input'>>;
  cancelServiceEvent?: Resolver<ResolversTypes['CancelServiceEventPayload'], ParentType, ContextType, RequireFields<MutationCancelServiceEventArgs, 'input'>>;
  createVehicle?: Resolver<ResolversTypes['CreateVehiclePayload'], ParentType, ContextType, RequireFields<MutationCreateVehicleArgs, 'input'>>;
  updateVehicle?: Resolver<ResolversTypes['UpdateVehiclePayload'], ParentType, ContextType, RequireFields<MutationUpdateVehicleArgs, 'input'>>;
  createDriver?: Resolver<ResolversTypes['CreateDriverPayload'], ParentType, ContextType, RequireFields<MutationCreateDriverArgs, 'input'>>;
  updateDriver?: Resolver<ResolversTypes['UpdateDriverPayload'], ParentType, ContextType, RequireFields<MutationUpdateDriverArgs, 'input'>>;
  createShift?: Resolver<ResolversTypes['CreateShiftPayload'], ParentType, ContextType, RequireFields<MutationCreateShiftArgs, 'input'>>;
  updateShift?: Resolver<ResolversTypes['UpdateShiftPayload'], ParentType, ContextType, RequireFields<MutationUpdateShiftArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  createStaffAccount?: Resolver<ResolversTypes['CreateStaffAccountPayload'], ParentType, ContextType, RequireFields<MutationCreateStaffAccountArgs, 'input'>>;
  updateStaffAccount?: Resolver<ResolversTypes['UpdateStaffAccountPayload'], ParentType, ContextType, RequireFields<MutationUpdateStaffAccountArgs, 'input'>>;
  recordStopEvents?: Resolver<ResolversTypes['RecordStopEventsPayload'], ParentType, ContextType, RequireFields<MutationRecordStopEventsArgs, 'input'>>;
  acknowledgeManifest?: Resolver<ResolversTypes['AcknowledgeManifestPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeManifestArgs, 'input'>>;
  createPartner?: Resolver<ResolversTypes['CreatePartnerPayload'], ParentType, ContextType, RequireFields<MutationCreatePartnerArgs, 'input'>>;
  importFile?: Resolver<ResolversTypes['ImportFilePayload'], ParentType, ContextType, RequireFields<MutationImportFileArgs, 'input'>>;
  createSettlement?: Resolver<ResolversTypes['CreateSettlementPayload'], ParentType, ContextType, RequireFields<MutationCreateSettlementArgs, 'input'>>;
  updateSettlement?: Resolver<ResolversTypes['UpdateSettlementPayload'], ParentType, ContextType, RequireFields<MutationUpdateSettlementArgs, 'input'>>;
  createPlace?: Resolver<ResolversTypes['CreatePlacePayload'], ParentType, ContextType, RequireFields<MutationCreatePlaceArgs, 'input'>>;
  updatePlace?: Resolver<ResolversTypes['UpdatePlacePayload'], ParentType, ContextType, RequireFields<MutationUpdatePlaceArgs, 'input'>>;
  planDay?: Resolver<ResolversTypes['PlanDayPayload'], ParentType, ContextType, RequireFields<MutationPlanDayArgs, 'input'>>;
  cancelPlanning?: Resolver<ResolversTypes['CancelPlanningPayload'], ParentType, ContextType, RequireFields<MutationCancelPlanningArgs, 'input'>>;
  publishPlan?: Resolver<ResolversTypes['PublishPlanPayload'], ParentType, ContextType, RequireFields<MutationPublishPlanArgs, 'input'>>;
  moveTrip?: Resolver<ResolversTypes['MoveTripPayload'], ParentType, ContextType, RequireFields<MutationMoveTripArgs, 'input'>>;
  setLock?: Resolver<ResolversTypes['SetLockPayload'], ParentType, ContextType, RequireFields<MutationSetLockArgs, 'input'>>;
  reportDisruption?: Resolver<ResolversTypes['ReportDisruptionPayload'], ParentType, ContextType, RequireFields<MutationReportDisruptionArgs, 'input'>>;
  askWhatIf?: Resolver<ResolversTypes['AskWhatIfPayload'], ParentType, ContextType, RequireFields<MutationAskWhatIfArgs, 'input'>>;
  createRider?: Resolver<ResolversTypes['CreateRiderPayload'], ParentType, ContextType, RequireFields<MutationCreateRiderArgs, 'input'>>;
  updateRider?: Resolver<ResolversTypes['UpdateRiderPayload'], ParentType, ContextType, RequireFields<MutationUpdateRiderArgs, 'input'>>;
  createStandingOrder?: Resolver<ResolversTypes['CreateStandingOrderPayload'], ParentType, ContextType, RequireFields<MutationCreateStandingOrderArgs, 'input'>>;
  changeStandingOrder?: Resolver<ResolversTypes['ChangeStandingOrderPayload'], ParentType, ContextType, RequireFields<MutationChangeStandingOrderArgs, 'input'>>;
  endStandingOrder?: Resolver<ResolversTypes['EndStandingOrderPayload'], ParentType, ContextType, RequireFields<MutationEndStandingOrderArgs, 'input'>>;
  adoptTravelCorrections?: Resolver<ResolversTypes['AdoptTravelCorrectionsPayload'], ParentType, ContextType, RequireFields<MutationAdoptTravelCorrectionsArgs, 'input'>>;
  overruleTravel?: Resolver<ResolversTypes['OverruleTravelPayload'], ParentType, ContextType, RequireFields<MutationOverruleTravelArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  heartbeat?: SubscriptionResolver<ResolversTypes['DateTime'], "heartbeat", ParentType, ContextType>;
  manifestChanged?: SubscriptionResolver<ResolversTypes['Manifest'], "manifestChanged", ParentType, ContextType, RequireFields<SubscriptionManifestChangedArgs, 'shiftId'>>;
  planningProgress?: SubscriptionResolver<ResolversTypes['PlanningJob'], "planningProgress", ParentType, ContextType, RequireFields<SubscriptionPlanningProgressArgs, 'jobId'>>;
  serviceDayChanged?: SubscriptionResolver<ResolversTypes['ServiceDay'], "serviceDayChanged", ParentType, ContextType, RequireFields<SubscriptionServiceDayChangedArgs, 'date'>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AuditEntry' | 'TripRequest' | 'Trip' | 'Offer' | 'Refusal' | 'CallTask' | 'Consortium' | 'ServiceEvent' | 'Vehicle' | 'Driver' | 'Shift' | 'StaffAccount' | 'Manifest' | 'StopEvent' | 'Partner' | 'Settlement' | 'Place' | 'Plan' | 'Run' | 'Stop' | 'PlanningJob' | 'Disruption' | 'Rider' | 'StandingOrder', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'RequestTripUserError' | 'ChangeTripUserError' | 'CancelTripUserError' | 'QuoteTripUserError' | 'AcceptOfferUserError' | 'JoinWaitingListUserError' | 'ReleaseReturnUserError' | 'MarkMissedUserError' | 'RecordCallUserError' | 'SendMessageUserError' | 'UpdatePolicyUserError' | 'SetCalendarDayUserError' | 'SetServiceHoursUserError' | 'CreateServiceEventUserError' | 'ChangeParticipantsUserError' | 'CancelServiceEventUserError' | 'CreateVehicleUserError' | 'UpdateVehicleUserError' | 'CreateDriverUserError' | 'UpdateDriverUserError' | 'CreateShiftUserError' | 'UpdateShiftUserError' | 'SignInUserError' | 'SignOutUserError' | 'CreateStaffAccountUserError' | 'UpdateStaffAccountUserError' | 'RecordStopEventsUserError' | 'AcknowledgeManifestUserError' | 'CreatePartnerUserError' | 'ImportFileUserError' | 'CreateSettlementUserError' | 'UpdateSettlementUserError' | 'CreatePlaceUserError' | 'UpdatePlaceUserError' | 'PlanDayUserError' | 'CancelPlanningUserError' | 'PublishPlanUserError' | 'MoveTripUserError' | 'SetLockUserError' | 'ReportDisruptionUserError' | 'AskWhatIfUserError' | 'CreateRiderUserError' | 'UpdateRiderUserError' | 'CreateStandingOrderUserError' | 'ChangeStandingOrderUserError' | 'EndStandingOrderUserError' | 'AdoptTravelCorrectionsUserError' | 'OverruleTravelUserError', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TimeWindowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimeWindow'] = ResolversParentTypes['TimeWindow']> = {
  earliest?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  hu?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsortiumResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Consortium'] = ResolversParentTypes['Consortium']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  serviceHours?: Resolver<ReadonlyArray<ResolversTypes['ServiceHours']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  pickupWindowMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  driverWaitMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  boardingSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wheelchairBoardingSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookingDaysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookingUntil?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  bookingHorizonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateCancellationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerHoldSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShowLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShowPeriodDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  walkingMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stabilityMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceHoursResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ServiceHours'] = ResolversParentTypes['ServiceHours']> = {
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  serviceDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarDayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdatePolicyPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdatePolicyPayload'] = ResolversParentTypes['UpdatePolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdatePolicyUserError']>, ParentType, ContextType>;
};

export type UpdatePolicyUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdatePolicyUserError'] = ResolversParentTypes['UpdatePolicyUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UpdatePolicyErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCalendarDayPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetCalendarDayPayload'] = ResolversParentTypes['SetCalendarDayPayload']> = {
  day?: Resolver<Maybe<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SetCalendarDayUserError']>, ParentType, ContextType>;
};

export type SetCalendarDayUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetCalendarDayUserError'] = ResolversParentTypes['SetCalendarDayUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SetCalendarDayErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetServiceHoursPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetServiceHoursPayload'] = ResolversParentTypes['SetServiceHoursPayload']> = {
  consortium?: Resolver<Maybe<ResolversTypes['Consortium']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SetServiceHoursUserError']>, ParentType, ContextType>;
};

export type SetServiceHoursUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetServiceHoursUserError'] = ResolversParentTypes['SetServiceHoursUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SetServiceHoursErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceEventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ServiceEvent'] = ResolversParentTypes['ServiceEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  serviceDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['EventParticipant']>, ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventParticipantResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventParticipant'] = ResolversParentTypes['EventParticipant']> = {
  rider?: Resolver<ResolversTypes['Rider'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['TripRequest']>, ParentType, ContextType>;
};

export type CreateServiceEventPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateServiceEventPayload'] = ResolversParentTypes['CreateServiceEventPayload']> = {
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateServiceEventUserError']>, ParentType, ContextType>;
};

export type CreateServiceEventUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateServiceEventUserError'] = ResolversParentTypes['CreateServiceEventUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CreateServiceEventErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeParticipantsPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeParticipantsPayload'] = ResolversParentTypes['ChangeParticipantsPayload']> = {
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeParticipantsUserError']>, ParentType, ContextType>;
};

export type ChangeParticipantsUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeParticipantsUserError'] = ResolversParentTypes['ChangeParticipantsUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ChangeParticipantsErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelServiceEventPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelServiceEventPayload'] = ResolversParentTypes['CancelServiceEventPayload']> = {
  serviceEvent?: Resolver<Maybe<ResolversTypes['ServiceEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CancelServiceEventUserError']>, ParentType, ContextType>;
};

export type CancelServiceEventUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelServiceEventUserError'] = ResolversParentTypes['CancelServiceEventUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CancelServiceEventErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LayoutResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Layout'] = ResolversParentTypes['Layout']> = {
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wheelchairPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VehicleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  layouts?: Resolver<ReadonlyArray<ResolversTypes['Layout']>, ParentType, ContextType>;
  garage?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  costPerKmForint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costPerHourForint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DriverResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Driver'] = ResolversParentTypes['Driver']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftBreakResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftBreak'] = ResolversParentTypes['ShiftBreak']> = {
  earliestAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latestAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  vehicle?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
  driver?: Resolver<ResolversTypes['Driver'], ParentType, ContextType>;
  startAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startPlace?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  endPlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['ShiftBreak']>, ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateVehiclePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateVehiclePayload'] = ResolversParentTypes['CreateVehiclePayload']> = {
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateVehicleUserError']>, ParentType, ContextType>;
};

export type CreateVehicleUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateVehicleUserError'] = ResolversParentTypes['CreateVehicleUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CreateVehicleErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateVehiclePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateVehiclePayload'] = ResolversParentTypes['UpdateVehiclePayload']> = {
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateVehicleUserError']>, ParentType, ContextType>;
};

export type UpdateVehicleUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateVehicleUserError'] = ResolversParentTypes['UpdateVehicleUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UpdateVehicleErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateDriverPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateDriverPayload'] = ResolversParentTypes['CreateDriverPayload']> = {
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateDriverUserError']>, ParentType, ContextType>;
};

export type CreateDriverUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateDriverUserError'] = ResolversParentTypes['CreateDriverUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CreateDriverErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateDriverPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateDriverPayload'] = ResolversParentTypes['UpdateDriverPayload']> = {
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateDriverUserError']>, ParentType, ContextType>;
};

export type UpdateDriverUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateDriverUserError'] = ResolversParentTypes['UpdateDriverUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UpdateDriverErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateShiftPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateShiftPayload'] = ResolversParentTypes['CreateShiftPayload']> = {
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateShiftUserError']>, ParentType, ContextType>;
};

export type CreateShiftUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateShiftUserError'] = ResolversParentTypes['CreateShiftUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CreateShiftErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateShiftPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateShiftPayload'] = ResolversParentTypes['UpdateShiftPayload']> = {
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateShiftUserError']>, ParentType, ContextType>;
};

export type UpdateShiftUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateShiftUserError'] = ResolversParentTypes['UpdateShiftUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UpdateShiftErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffAccountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StaffAccount'] = ResolversParentTypes['StaffAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['StaffAccount'], ParentType, ContextType>;
  consortium?: Resolver<ResolversTypes['Consortium'], ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SignInUserError']>, ParentType, ContextType>;
};

export type SignInUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignInUserError'] = ResolversParentTypes['SignInUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SignInErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SignOutUserError']>, ParentType, ContextType>;
};

export type SignOutUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignOutUserError'] = ResolversParentTypes['SignOutUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SignOutErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateStaffAccountPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateStaffAccountPayload'] = ResolversParentTypes['CreateStaffAccountPayload']> = {
  staffAccount?: Resolver<Maybe<ResolversTypes['StaffAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateStaffAccountUserError']>, ParentType, ContextType>;
};

export type CreateStaffAccountUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateStaffAccountUserError'] = ResolversParentTypes['CreateStaffAccountUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CreateStaffAccountErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateStaffAccountPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateStaffAccountPayload'] = ResolversParentTypes['UpdateStaffAccountPayload']> = {
  staffAccount?: Resolver<Maybe<ResolversTypes['StaffAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateStaffAccountUserError']>, ParentType, ContextType>;
};

export type UpdateStaffAccountUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateStaffAccountUserError'] = ResolversParentTypes['UpdateStaffAccountUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UpdateStaffAccountErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManifestResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Manifest'] = ResolversParentTypes['Manifest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['ManifestStop']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ManifestChanges'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['StopEvent']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManifestChangesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ManifestChanges'] = ResolversParentTypes['ManifestChanges']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ManifestStopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ManifestStop'] = ResolversParentTypes['ManifestStop']> = {
  stopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StopKind'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  tripId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  riderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wheelchairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpNotes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledArrivalAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheduledBeginAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheduledDepartureAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  promisedPickup?: Resolver<Maybe<ResolversTypes['TimeWindow']>, ParentType, ContextType>;
  seatsAboard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wheelchairsAboard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metresFromPrevious?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StopEventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StopEvent'] = ResolversParentTypes['StopEvent']> = {
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StopEventKind'], ParentType, ContextType>;
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  tripId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  placeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoesEventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  odometerKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deviceTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  syncedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopEventResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StopEventResult'] = ResolversParentTypes['StopEventResult']> = {
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['StopEvent']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordStopEventsPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordStopEventsPayload'] = ResolversParentTypes['RecordStopEventsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['StopEventResult']>, ParentType, ContextType>;
  manifest?: Resolver<Maybe<ResolversTypes['Manifest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RecordStopEventsUserError']>, ParentType, ContextType>;
};

export type RecordStopEventsUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordStopEventsUserError'] = ResolversParentTypes['RecordStopEventsUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RecordStopEventsErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgeManifestPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AcknowledgeManifestPayload'] = ResolversParentTypes['AcknowledgeManifestPayload']> = {
  manifest?: Resolver<Maybe<ResolversTypes['Manifest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AcknowledgeManifestUserError']>, ParentType, ContextType>;
};

export type AcknowledgeManifestUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AcknowledgeManifestUserError'] = ResolversParentTypes['AcknowledgeManifestUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AcknowledgeManifestErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['TripRequest']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goodCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faultCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delimiter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreatePartnerPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreatePartnerPayload'] = ResolversParentTypes['CreatePartnerPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreatePartnerUserError']>, ParentType, ContextType>;
};

export type CreatePartnerUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreatePartnerUserError'] = ResolversParentTypes['CreatePartnerUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CreatePartnerErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportFilePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportFilePayload'] = ResolversParentTypes['ImportFilePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ImportFileUserError']>, ParentType, ContextType>;
};

export type ImportFileUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportFileUserError'] = ResolversParentTypes['ImportFileUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ImportFileErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<ResolversTypes['Coordinates'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  districtSeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<ResolversTypes['Coordinates'], ParentType, ContextType>;
  farm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approachNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<ReadonlyArray<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  shifts?: Resolver<ReadonlyArray<ResolversTypes['WorkplaceShift']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type WorkplaceShiftResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WorkplaceShift'] = ResolversParentTypes['WorkplaceShift']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  begins?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type AddressMatchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AddressMatch'] = ResolversParentTypes['AddressMatch']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<ResolversTypes['Coordinates'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type CreateSettlementPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateSettlementPayload'] = ResolversParentTypes['CreateSettlementPayload']> = {
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateSettlementUserError']>, ParentType, ContextType>;
};

export type CreateSettlementUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateSettlementUserError'] = ResolversParentTypes['CreateSettlementUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CreateSettlementErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateSettlementPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateSettlementPayload'] = ResolversParentTypes['UpdateSettlementPayload']> = {
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateSettlementUserError']>, ParentType, ContextType>;
};

export type UpdateSettlementUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateSettlementUserError'] = ResolversParentTypes['UpdateSettlementUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UpdateSettlementErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePlacePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreatePlacePayload'] = ResolversParentTypes['CreatePlacePayload']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreatePlaceUserError']>, ParentType, ContextType>;
};

export type CreatePlaceUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreatePlaceUserError'] = ResolversParentTypes['CreatePlaceUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CreatePlaceErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePlacePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdatePlacePayload'] = ResolversParentTypes['UpdatePlacePayload']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdatePlaceUserError']>, ParentType, ContextType>;
};

export type UpdatePlaceUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdatePlaceUserError'] = ResolversParentTypes['UpdatePlaceUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UpdatePlaceErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['PlanOrigin'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  boundGapPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solverSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['Run']>, ParentType, ContextType>;
  unserved?: Resolver<ReadonlyArray<ResolversTypes['UnservedTrip']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['PlanFigures'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['StaffAccount']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['StaffAccount']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanFiguresResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlanFigures'] = ResolversParentTypes['PlanFigures']> = {
  tripsServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tripsUnserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vehiclesUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadheadMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vehicleSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drivingForint?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  productivity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  systemEfficiency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  detourMedian?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  detour90?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RunResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  vehicle?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
  driver?: Resolver<ResolversTypes['Driver'], ParentType, ContextType>;
  scheduledStartAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheduledEndAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  metres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadheadMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['Stop']>, ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  orderLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Stop'] = ResolversParentTypes['Stop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StopKind'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  scheduledArrivalAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheduledBeginAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheduledDepartureAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seatsAboard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wheelchairsAboard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metresFromPrevious?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slackSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnservedReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UnservedReason'] = ResolversParentTypes['UnservedReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortfallMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortfallPlaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type UnservedTripResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UnservedTrip'] = ResolversParentTypes['UnservedTrip']> = {
  trip?: Resolver<ResolversTypes['Trip'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnservedReason'], ParentType, ContextType>;
};

export type PlanningJobResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlanningJob'] = ResolversParentTypes['PlanningJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['PlanningProgress'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanningProgressResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlanningProgress'] = ResolversParentTypes['PlanningProgress']> = {
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  limitSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bestCost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlanComparison'] = ResolversParentTypes['PlanComparison']> = {
  before?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  costDifference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  metresDifference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOutBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOutAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['TripMove']>, ParentType, ContextType>;
  promisesBroken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type TripMoveResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TripMove'] = ResolversParentTypes['TripMove']> = {
  trip?: Resolver<ResolversTypes['Trip'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TripMoveKind'], ParentType, ContextType>;
  pickupShiftSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  beforeRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  afterRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  promiseBroken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceDayResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ServiceDay'] = ResolversParentTypes['ServiceDay']> = {
  serviceDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  publishedPlan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  latestPlan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  jobs?: Resolver<ReadonlyArray<ResolversTypes['PlanningJob']>, ParentType, ContextType>;
  shifts?: Resolver<ReadonlyArray<ResolversTypes['Shift']>, ParentType, ContextType>;
  tripCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookingsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calendarDays?: Resolver<ReadonlyArray<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  disruptions?: Resolver<ReadonlyArray<ResolversTypes['Disruption']>, ParentType, ContextType>;
};

export type PlanDayPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlanDayPayload'] = ResolversParentTypes['PlanDayPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PlanningJob']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PlanDayUserError']>, ParentType, ContextType>;
};

export type PlanDayUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlanDayUserError'] = ResolversParentTypes['PlanDayUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['PlanDayErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelPlanningPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelPlanningPayload'] = ResolversParentTypes['CancelPlanningPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PlanningJob']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CancelPlanningUserError']>, ParentType, ContextType>;
};

export type CancelPlanningUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CancelPlanningUserError'] = ResolversParentTypes['CancelPlanningUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CancelPlanningErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishPlanPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublishPlanPayload'] = ResolversParentTypes['PublishPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  callTasksCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PublishPlanUserError']>, ParentType, ContextType>;
};

export type PublishPlanUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublishPlanUserError'] = ResolversParentTypes['PublishPlanUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['PublishPlanErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViolationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MoveEffectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MoveEffect'] = ResolversParentTypes['MoveEffect']> = {
  feasible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['Violation']>, ParentType, ContextType>;
  addedMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addedCost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  addedDrivingForint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['TripMove']>, ParentType, ContextType>;
};

export type MoveTripPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MoveTripPayload'] = ResolversParentTypes['MoveTripPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['MoveEffect']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['MoveTripUserError']>, ParentType, ContextType>;
};

export type MoveTripUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MoveTripUserError'] = ResolversParentTypes['MoveTripUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['MoveTripErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetLockPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetLockPayload'] = ResolversParentTypes['SetLockPayload']> = {
  day?: Resolver<Maybe<ResolversTypes['ServiceDay']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SetLockUserError']>, ParentType, ContextType>;
};

export type SetLockUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetLockUserError'] = ResolversParentTypes['SetLockUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SetLockErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisruptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Disruption'] = ResolversParentTypes['Disruption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisruptionKind'], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType>;
  fromAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  affectedTrips?: Resolver<ReadonlyArray<ResolversTypes['Trip']>, ParentType, ContextType>;
  presumedAboard?: Resolver<ReadonlyArray<ResolversTypes['Trip']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportDisruptionPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportDisruptionPayload'] = ResolversParentTypes['ReportDisruptionPayload']> = {
  disruption?: Resolver<Maybe<ResolversTypes['Disruption']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['PlanningJob']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ReportDisruptionUserError']>, ParentType, ContextType>;
};

export type ReportDisruptionUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportDisruptionUserError'] = ResolversParentTypes['ReportDisruptionUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ReportDisruptionErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskWhatIfPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AskWhatIfPayload'] = ResolversParentTypes['AskWhatIfPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PlanningJob']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AskWhatIfUserError']>, ParentType, ContextType>;
};

export type AskWhatIfUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AskWhatIfUserError'] = ResolversParentTypes['AskWhatIfUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AskWhatIfErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Rider'] = ResolversParentTypes['Rider']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneMobile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  home?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  driverNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messagesAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mobility?: Resolver<Maybe<ResolversTypes['MobilityNeeds']>, ParentType, ContextType>;
  targetGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  standingOrders?: Resolver<ReadonlyArray<ResolversTypes['StandingOrder']>, ParentType, ContextType>;
  recentTrips?: Resolver<ReadonlyArray<ResolversTypes['TripRequest']>, ParentType, ContextType, RequireFields<RiderRecentTripsArgs, 'first'>>;
  comingTrips?: Resolver<ReadonlyArray<ResolversTypes['TripRequest']>, ParentType, ContextType>;
  favouritePlaces?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['NoShowCount'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MobilityNeedsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MobilityNeeds'] = ResolversParentTypes['MobilityNeeds']> = {
  wheelchair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  walker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guideDog?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  childSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extraBoardingSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  kind?: Resolver<ResolversTypes['ConsentKind'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ConsentHow'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NoShowCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoShowCount'] = ResolversParentTypes['NoShowCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exceeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SensitiveReadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SensitiveRead'] = ResolversParentTypes['SensitiveRead']> = {
  rider?: Resolver<ResolversTypes['Rider'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readBy?: Resolver<Maybe<ResolversTypes['StaffAccount']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RiderConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RiderConnection'] = ResolversParentTypes['RiderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RiderEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RiderEdge'] = ResolversParentTypes['RiderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rider'], ParentType, ContextType>;
};

export type CreateRiderPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateRiderPayload'] = ResolversParentTypes['CreateRiderPayload']> = {
  rider?: Resolver<Maybe<ResolversTypes['Rider']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Rider']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateRiderUserError']>, ParentType, ContextType>;
};

export type CreateRiderUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateRiderUserError'] = ResolversParentTypes['CreateRiderUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CreateRiderErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateRiderPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateRiderPayload'] = ResolversParentTypes['UpdateRiderPayload']> = {
  rider?: Resolver<Maybe<ResolversTypes['Rider']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Rider']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateRiderUserError']>, ParentType, ContextType>;
};

export type UpdateRiderUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateRiderUserError'] = ResolversParentTypes['UpdateRiderUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UpdateRiderErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingOrderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StandingOrder'] = ResolversParentTypes['StandingOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rider?: Resolver<ResolversTypes['Rider'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  localTime?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  returnKind?: Resolver<ResolversTypes['ReturnKind'], ParentType, ContextType>;
  returnLocalTime?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  companions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['StandingPattern'], ParentType, ContextType>;
  runsOnHolidays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schoolDaysOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['StandingOrderException']>, ParentType, ContextType>;
  nextDates?: Resolver<ReadonlyArray<ResolversTypes['LocalDate']>, ParentType, ContextType, RequireFields<StandingOrderNextDatesArgs, 'first'>>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingPatternResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StandingPattern'] = ResolversParentTypes['StandingPattern']> = {
  weekdays?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  everyWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anchor?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rotation?: Resolver<ReadonlyArray<ResolversTypes['RotationWeek']>, ParentType, ContextType>;
};

export type RotationWeekResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RotationWeek'] = ResolversParentTypes['RotationWeek']> = {
  weekdays?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  begins?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type StandingOrderExceptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StandingOrderException'] = ResolversParentTypes['StandingOrderException']> = {
  serviceDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  skip?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localTime?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  returnLocalTime?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
};

export type CreateStandingOrderPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateStandingOrderPayload'] = ResolversParentTypes['CreateStandingOrderPayload']> = {
  standingOrder?: Resolver<Maybe<ResolversTypes['StandingOrder']>, ParentType, ContextType>;
  generated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateStandingOrderUserError']>, ParentType, ContextType>;
};

export type CreateStandingOrderUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateStandingOrderUserError'] = ResolversParentTypes['CreateStandingOrderUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CreateStandingOrderErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeStandingOrderPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeStandingOrderPayload'] = ResolversParentTypes['ChangeStandingOrderPayload']> = {
  standingOrder?: Resolver<Maybe<ResolversTypes['StandingOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeStandingOrderUserError']>, ParentType, ContextType>;
};

export type ChangeStandingOrderUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeStandingOrderUserError'] = ResolversParentTypes['ChangeStandingOrderUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ChangeStandingOrderErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndStandingOrderPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EndStandingOrderPayload'] = ResolversParentTypes['EndStandingOrderPayload']> = {
  standingOrder?: Resolver<Maybe<ResolversTypes['StandingOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['EndStandingOrderUserError']>, ParentType, ContextType>;
};

export type EndStandingOrderUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EndStandingOrderUserError'] = ResolversParentTypes['EndStandingOrderUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['EndStandingOrderErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TravelLegResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TravelLeg'] = ResolversParentTypes['TravelLeg']> = {
  seconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['TravelSource'], ParentType, ContextType>;
  unreachableReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geometry?: Resolver<ReadonlyArray<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  streets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TravelOverruleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TravelOverrule'] = ResolversParentTypes['TravelOverrule']> = {
  from?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoadDataResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoadData'] = ResolversParentTypes['RoadData']> = {
  dataDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Coordinates']>>, ParentType, ContextType>;
};

export type TravelCorrectionProposalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TravelCorrectionProposal'] = ResolversParentTypes['TravelCorrectionProposal']> = {
  from?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['HourBand']>, ParentType, ContextType>;
  season?: Resolver<Maybe<ResolversTypes['DrivingSeason']>, ParentType, ContextType>;
  baseSource?: Resolver<ResolversTypes['TravelSource'], ParentType, ContextType>;
  baseSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctedSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measuredMedianSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spreadSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TravelCorrectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TravelCorrection'] = ResolversParentTypes['TravelCorrection']> = {
  from?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['HourBand']>, ParentType, ContextType>;
  season?: Resolver<Maybe<ResolversTypes['DrivingSeason']>, ParentType, ContextType>;
  baseSource?: Resolver<ResolversTypes['TravelSource'], ParentType, ContextType>;
  baseSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  spreadSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TravelCorrectionsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TravelCorrections'] = ResolversParentTypes['TravelCorrections']> = {
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedObservations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsWithTooFew?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generalFactor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['TravelCorrectionProposal']>, ParentType, ContextType>;
  adopted?: Resolver<ReadonlyArray<ResolversTypes['TravelCorrection']>, ParentType, ContextType>;
};

export type AdoptTravelCorrectionsPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AdoptTravelCorrectionsPayload'] = ResolversParentTypes['AdoptTravelCorrectionsPayload']> = {
  adopted?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TravelCorrection']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdoptTravelCorrectionsUserError']>, ParentType, ContextType>;
};

export type AdoptTravelCorrectionsUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AdoptTravelCorrectionsUserError'] = ResolversParentTypes['AdoptTravelCorrectionsUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AdoptTravelCorrectionsErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverruleTravelPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OverruleTravelPayload'] = ResolversParentTypes['OverruleTravelPayload']> = {
  overrule?: Resolver<Maybe<ResolversTypes['TravelOverrule']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OverruleTravelUserError']>, ParentType, ContextType>;
};

export type OverruleTravelUserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OverruleTravelUserError'] = ResolversParentTypes['OverruleTravelUserError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OverruleTravelErrorCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  TripRequest?: TripRequestResolvers<ContextType>;
  Trip?: TripResolvers<ContextType>;
  Promise?: PromiseResolvers<ContextType>;
  RefusalReason?: RefusalReasonResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  QuotedOffers?: QuotedOffersResolvers<ContextType>;
  QuotedRefusal?: QuotedRefusalResolvers<ContextType>;
  QuoteResult?: QuoteResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  TripRequestConnection?: TripRequestConnectionResolvers<ContextType>;
  TripRequestEdge?: TripRequestEdgeResolvers<ContextType>;
  RefusalConnection?: RefusalConnectionResolvers<ContextType>;
  RefusalEdge?: RefusalEdgeResolvers<ContextType>;
  RequestTripPayload?: RequestTripPayloadResolvers<ContextType>;
  RequestTripUserError?: RequestTripUserErrorResolvers<ContextType>;
  ChangeTripPayload?: ChangeTripPayloadResolvers<ContextType>;
  ChangeTripUserError?: ChangeTripUserErrorResolvers<ContextType>;
  CancelTripPayload?: CancelTripPayloadResolvers<ContextType>;
  CancelTripUserError?: CancelTripUserErrorResolvers<ContextType>;
  QuoteTripPayload?: QuoteTripPayloadResolvers<ContextType>;
  QuoteTripUserError?: QuoteTripUserErrorResolvers<ContextType>;
  AcceptOfferPayload?: AcceptOfferPayloadResolvers<ContextType>;
  AcceptOfferUserError?: AcceptOfferUserErrorResolvers<ContextType>;
  JoinWaitingListPayload?: JoinWaitingListPayloadResolvers<ContextType>;
  JoinWaitingListUserError?: JoinWaitingListUserErrorResolvers<ContextType>;
  ReleaseReturnPayload?: ReleaseReturnPayloadResolvers<ContextType>;
  ReleaseReturnUserError?: ReleaseReturnUserErrorResolvers<ContextType>;
  MarkMissedPayload?: MarkMissedPayloadResolvers<ContextType>;
  MarkMissedUserError?: MarkMissedUserErrorResolvers<ContextType>;
  CallTask?: CallTaskResolvers<ContextType>;
  RecordCallPayload?: RecordCallPayloadResolvers<ContextType>;
  RecordCallUserError?: RecordCallUserErrorResolvers<ContextType>;
  SendMessagePayload?: SendMessagePayloadResolvers<ContextType>;
  SendMessageUserError?: SendMessageUserErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Json?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  TimeWindow?: TimeWindowResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  Consortium?: ConsortiumResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  ServiceHours?: ServiceHoursResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  UpdatePolicyPayload?: UpdatePolicyPayloadResolvers<ContextType>;
  UpdatePolicyUserError?: UpdatePolicyUserErrorResolvers<ContextType>;
  SetCalendarDayPayload?: SetCalendarDayPayloadResolvers<ContextType>;
  SetCalendarDayUserError?: SetCalendarDayUserErrorResolvers<ContextType>;
  SetServiceHoursPayload?: SetServiceHoursPayloadResolvers<ContextType>;
  SetServiceHoursUserError?: SetServiceHoursUserErrorResolvers<ContextType>;
  ServiceEvent?: ServiceEventResolvers<ContextType>;
  EventParticipant?: EventParticipantResolvers<ContextType>;
  CreateServiceEventPayload?: CreateServiceEventPayloadResolvers<ContextType>;
  CreateServiceEventUserError?: CreateServiceEventUserErrorResolvers<ContextType>;
  ChangeParticipantsPayload?: ChangeParticipantsPayloadResolvers<ContextType>;
  ChangeParticipantsUserError?: ChangeParticipantsUserErrorResolvers<ContextType>;
  CancelServiceEventPayload?: CancelServiceEventPayloadResolvers<ContextType>;
  CancelServiceEventUserError?: CancelServiceEventUserErrorResolvers<ContextType>;
  Layout?: LayoutResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  Driver?: DriverResolvers<ContextType>;
  ShiftBreak?: ShiftBreakResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  CreateVehiclePayload?: CreateVehiclePayloadResolvers<ContextType>;
  CreateVehicleUserError?: CreateVehicleUserErrorResolvers<ContextType>;
  UpdateVehiclePayload?: UpdateVehiclePayloadResolvers<ContextType>;
  UpdateVehicleUserError?: UpdateVehicleUserErrorResolvers<ContextType>;
  CreateDriverPayload?: CreateDriverPayloadResolvers<ContextType>;
  CreateDriverUserError?: CreateDriverUserErrorResolvers<ContextType>;
  UpdateDriverPayload?: UpdateDriverPayloadResolvers<ContextType>;
  UpdateDriverUserError?: UpdateDriverUserErrorResolvers<ContextType>;
  CreateShiftPayload?: CreateShiftPayloadResolvers<ContextType>;
  CreateShiftUserError?: CreateShiftUserErrorResolvers<ContextType>;
  UpdateShiftPayload?: UpdateShiftPayloadResolvers<ContextType>;
  UpdateShiftUserError?: UpdateShiftUserErrorResolvers<ContextType>;
  StaffAccount?: StaffAccountResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignInUserError?: SignInUserErrorResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SignOutUserError?: SignOutUserErrorResolvers<ContextType>;
  CreateStaffAccountPayload?: CreateStaffAccountPayloadResolvers<ContextType>;
  CreateStaffAccountUserError?: CreateStaffAccountUserErrorResolvers<ContextType>;
  UpdateStaffAccountPayload?: UpdateStaffAccountPayloadResolvers<ContextType>;
  UpdateStaffAccountUserError?: UpdateStaffAccountUserErrorResolvers<ContextType>;
  Manifest?: ManifestResolvers<ContextType>;
  ManifestChanges?: ManifestChangesResolvers<ContextType>;
  ManifestStop?: ManifestStopResolvers<ContextType>;
  StopEvent?: StopEventResolvers<ContextType>;
  StopEventResult?: StopEventResultResolvers<ContextType>;
  RecordStopEventsPayload?: RecordStopEventsPayloadResolvers<ContextType>;
  RecordStopEventsUserError?: RecordStopEventsUserErrorResolvers<ContextType>;
  AcknowledgeManifestPayload?: AcknowledgeManifestPayloadResolvers<ContextType>;
  AcknowledgeManifestUserError?: AcknowledgeManifestUserErrorResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  CreatePartnerPayload?: CreatePartnerPayloadResolvers<ContextType>;
  CreatePartnerUserError?: CreatePartnerUserErrorResolvers<ContextType>;
  ImportFilePayload?: ImportFilePayloadResolvers<ContextType>;
  ImportFileUserError?: ImportFileUserErrorResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  WorkplaceShift?: WorkplaceShiftResolvers<ContextType>;
  AddressMatch?: AddressMatchResolvers<ContextType>;
  CreateSettlementPayload?: CreateSettlementPayloadResolvers<ContextType>;
  CreateSettlementUserError?: CreateSettlementUserErrorResolvers<ContextType>;
  UpdateSettlementPayload?: UpdateSettlementPayloadResolvers<ContextType>;
  UpdateSettlementUserError?: UpdateSettlementUserErrorResolvers<ContextType>;
  CreatePlacePayload?: CreatePlacePayloadResolvers<ContextType>;
  CreatePlaceUserError?: CreatePlaceUserErrorResolvers<ContextType>;
  UpdatePlacePayload?: UpdatePlacePayloadResolvers<ContextType>;
  UpdatePlaceUserError?: UpdatePlaceUserErrorResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanFigures?: PlanFiguresResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  Stop?: StopResolvers<ContextType>;
  UnservedReason?: UnservedReasonResolvers<ContextType>;
  UnservedTrip?: UnservedTripResolvers<ContextType>;
  PlanningJob?: PlanningJobResolvers<ContextType>;
  PlanningProgress?: PlanningProgressResolvers<ContextType>;
  PlanComparison?: PlanComparisonResolvers<ContextType>;
  TripMove?: TripMoveResolvers<ContextType>;
  ServiceDay?: ServiceDayResolvers<ContextType>;
  PlanDayPayload?: PlanDayPayloadResolvers<ContextType>;
  PlanDayUserError?: PlanDayUserErrorResolvers<ContextType>;
  CancelPlanningPayload?: CancelPlanningPayloadResolvers<ContextType>;
  CancelPlanningUserError?: CancelPlanningUserErrorResolvers<ContextType>;
  PublishPlanPayload?: PublishPlanPayloadResolvers<ContextType>;
  PublishPlanUserError?: PublishPlanUserErrorResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
  MoveEffect?: MoveEffectResolvers<ContextType>;
  MoveTripPayload?: MoveTripPayloadResolvers<ContextType>;
  MoveTripUserError?: MoveTripUserErrorResolvers<ContextType>;
  SetLockPayload?: SetLockPayloadResolvers<ContextType>;
  SetLockUserError?: SetLockUserErrorResolvers<ContextType>;
  Disruption?: DisruptionResolvers<ContextType>;
  ReportDisruptionPayload?: ReportDisruptionPayloadResolvers<ContextType>;
  ReportDisruptionUserError?: ReportDisruptionUserErrorResolvers<ContextType>;
  AskWhatIfPayload?: AskWhatIfPayloadResolvers<ContextType>;
  AskWhatIfUserError?: AskWhatIfUserErrorResolvers<ContextType>;
  Rider?: RiderResolvers<ContextType>;
  MobilityNeeds?: MobilityNeedsResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  NoShowCount?: NoShowCountResolvers<ContextType>;
  SensitiveRead?: SensitiveReadResolvers<ContextType>;
  RiderConnection?: RiderConnectionResolvers<ContextType>;
  RiderEdge?: RiderEdgeResolvers<ContextType>;
  CreateRiderPayload?: CreateRiderPayloadResolvers<ContextType>;
  CreateRiderUserError?: CreateRiderUserErrorResolvers<ContextType>;
  UpdateRiderPayload?: UpdateRiderPayloadResolvers<ContextType>;
  UpdateRiderUserError?: UpdateRiderUserErrorResolvers<ContextType>;
  StandingOrder?: StandingOrderResolvers<ContextType>;
  StandingPattern?: StandingPatternResolvers<ContextType>;
  RotationWeek?: RotationWeekResolvers<ContextType>;
  StandingOrderException?: StandingOrderExceptionResolvers<ContextType>;
  CreateStandingOrderPayload?: CreateStandingOrderPayloadResolvers<ContextType>;
  CreateStandingOrderUserError?: CreateStandingOrderUserErrorResolvers<ContextType>;
  ChangeStandingOrderPayload?: ChangeStandingOrderPayloadResolvers<ContextType>;
  ChangeStandingOrderUserError?: ChangeStandingOrderUserErrorResolvers<ContextType>;
  EndStandingOrderPayload?: EndStandingOrderPayloadResolvers<ContextType>;
  EndStandingOrderUserError?: EndStandingOrderUserErrorResolvers<ContextType>;
  TravelLeg?: TravelLegResolvers<ContextType>;
  TravelOverrule?: TravelOverruleResolvers<ContextType>;
  RoadData?: RoadDataResolvers<ContextType>;
  TravelCorrectionProposal?: TravelCorrectionProposalResolvers<ContextType>;
  TravelCorrection?: TravelCorrectionResolvers<ContextType>;
  TravelCorrections?: TravelCorrectionsResolvers<ContextType>;
  AdoptTravelCorrectionsPayload?: AdoptTravelCorrectionsPayloadResolvers<ContextType>;
  AdoptTravelCorrectionsUserError?: AdoptTravelCorrectionsUserErrorResolvers<ContextType>;
  OverruleTravelPayload?: OverruleTravelPayloadResolvers<ContextType>;
  OverruleTravelUserError?: OverruleTravelUserErrorResolvers<ContextType>;
};

