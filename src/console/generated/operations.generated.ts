/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What the ride is for. */
export type Purpose =
  /** To a workplace and home. */
  | 'WORK'
  /** A doctor. */
  | 'HEALTH'
  /** A screening. */
  | 'SCREENING'
  /** Job counselling. */
  | 'COUNSELLING'
  /** An office. */
  | 'OFFICE'
  /** The shop. */
  | 'SHOPPING'
  /** The chemist. */
  | 'CHEMIST'
  /** School. */
  | 'SCHOOL'
  /** A programme event. */
  | 'EVENT'
  /** Family, club, church. */
  | 'SOCIAL'
  /** Anything else. */
  | 'OTHER';

/** Which end of the ride the time bounds. */
export type Timing =
  /** There not later than. */
  | 'ARRIVE_BY'
  /** Away not before. */
  | 'DEPART_AFTER';

/** The way back. */
export type ReturnKind =
  /** No return. */
  | 'NONE'
  /** At a time. */
  | 'FIXED'
  /** When I am done: released by phone. */
  | 'WILL_CALL';

/** Where a trip stands. */
export type TripState =
  /** Asked for. */
  | 'REQUESTED'
  /** An offer is held. */
  | 'OFFERED'
  /** The rider was told a time. */
  | 'PROMISED'
  /** In a draft plan. */
  | 'SCHEDULED'
  /** On a driver's manifest. */
  | 'PUBLISHED'
  /** The rider is aboard. */
  | 'ON_BOARD'
  /** Done. */
  | 'COMPLETED'
  /** Answered no. */
  | 'REFUSED'
  /** Waits for room. */
  | 'WAITLISTED'
  /** Taken back. */
  | 'CANCELLED'
  /** The vehicle was there and waited. */
  | 'NO_SHOW'
  /** Our fault, never the rider's. */
  | 'MISSED';

/** Which of the two ways. */
export type TripLeg =
  /** There. */
  | 'OUTBOUND'
  /** Back. */
  | 'RETURN';

/** How much notice was given. */
export type CancellationClass =
  /** Before the service date. */
  | 'EARLY'
  /** On the day, in time. */
  | 'SAME_DAY'
  /** Under the notice of the policy. */
  | 'LATE'
  /** When the vehicle was there. */
  | 'AT_DOOR';

/** How an offer differs from what was asked. */
export type AlternativeKind =
  /** At another time. */
  | 'OTHER_TIME'
  /** From a stop within walking distance. */
  | 'NEARBY_STOP'
  /** On another day. */
  | 'OTHER_DAY'
  /** For the part of the party that fits. */
  | 'PART_OF_PARTY';

/** What is asked. */
export type TripDetailsInput = {
  /** Who. */
  readonly riderId: string;
  /** What for. */
  readonly purpose: Purpose;
  /** From. */
  readonly fromPlaceId: string;
  /** To. */
  readonly toPlaceId: string;
  /** Which end the time bounds. */
  readonly timing: Timing;
  /** Local time YYYY-MM-DDTHH:MM, or with an offset, which decides an ambiguous one. */
  readonly at: string;
  /** Who travels along. */
  readonly companions?: number;
  /** Null: one when the rider sits in one. */
  readonly wheelchairs?: number | null | undefined;
  /** Null: as the rider's needs say. */
  readonly childSeats?: number | null | undefined;
  /** The way back. */
  readonly returnKind?: ReturnKind;
  /** For FIXED, like at. */
  readonly returnAt?: string | null | undefined;
  /** How far alternatives may lie from the time asked. */
  readonly flexibilityMinutes?: number;
};

/** What changeTrip needs. */
export type ChangeTripInput = {
  /** The request. */
  readonly requestId: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** New place. */
  readonly fromPlaceId?: string | null | undefined;
  /** New place. */
  readonly toPlaceId?: string | null | undefined;
  /** New end. */
  readonly timing?: Timing | null | undefined;
  /** New time. */
  readonly at?: string | null | undefined;
  /** New party. */
  readonly companions?: number | null | undefined;
  /** New way back. */
  readonly returnKind?: ReturnKind | null | undefined;
  /** New time back. */
  readonly returnAt?: string | null | undefined;
  /** New note. */
  readonly note?: string | null | undefined;
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
  /** The return would begin before the outbound is done. */
  | 'RETURN_BEFORE_OUTBOUND'
  /** From and to are the same place. */
  | 'SAME_PLACE'
  /** The rider is already booked at that time. */
  | 'ALREADY_TRAVELLING';

/** What cancelTrip needs. */
export type CancelTripInput = {
  /** The request. */
  readonly requestId: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** Null: both. */
  readonly legs?: ReadonlyArray<TripLeg> | null | undefined;
  /** The vehicle was there already. */
  readonly atDoor?: boolean;
  /** If given. */
  readonly reason?: string;
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
  readonly idempotencyKey: string;
  /** The offer. */
  readonly offerId: string;
  /** How the rider was told. */
  readonly channel?: string;
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
  /** The idempotency key was used before with another input. */
  | 'KEY_REUSED'
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What joinWaitingList needs. */
export type JoinWaitingListInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: string;
  /** The refusal. */
  readonly refusalId: string;
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
  readonly tripId: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** Local time; now when absent. */
  readonly readyAt?: string | null | undefined;
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

/** Why somebody is to be called. */
export type CallTaskKind =
  /** A time given has changed. */
  | 'PROMISE_CHANGED'
  /** A yes became a no. */
  | 'REFUSED_AFTER_ACCEPTANCE'
  /** Room was freed. */
  | 'WAITING_LIST_CHANCE'
  /** Tomorrow's ride. */
  | 'REMINDER'
  /** A repeating request cannot be served. */
  | 'STANDING_ORDER_UNSERVED'
  /** Something went wrong today. */
  | 'DISRUPTION'
  /** Anything else. */
  | 'OTHER';

/** What became of a call. */
export type CallOutcome =
  /** Told. */
  | 'REACHED'
  /** Written to. */
  | 'MESSAGE_SENT'
  /** Try again. */
  | 'NOT_REACHED'
  /** Does not want it. */
  | 'DECLINED'
  /** Overtaken by events. */
  | 'NO_LONGER_NEEDED';

/** What recordCall needs. */
export type RecordCallInput = {
  /** The task. */
  readonly id: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** What became of it. */
  readonly outcome: CallOutcome;
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
  readonly id: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** sms or email. */
  readonly channel: string;
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

/** The languages of the house, Hungarian first. */
export type Language =
  /** Hungarian. */
  | 'HU'
  /** English. */
  | 'EN';

/** A point on the earth, WGS 84. */
export type CoordinatesInput = {
  /** Degrees north. */
  readonly lat: number;
  /** Degrees east. */
  readonly lon: number;
};

/** What a staff account may do; one table in the code says it, default deny. */
export type Role =
  /** Everything in the consortium, staff accounts included. */
  | 'ADMIN'
  /** Reads figures, costs and audit; no sensitive data. */
  | 'COORDINATOR'
  /** Plans, publishes, fleet and riders. */
  | 'DISPATCHER'
  /** Riders, requests, offers, promises, calls. */
  | 'INTAKE'
  /** The own manifests only. */
  | 'DRIVER'
  /** The own riders and their trips only. */
  | 'PARTNER';

/** What signIn needs. */
export type SignInInput = {
  /** As registered. */
  readonly email: string;
  /** Never logged. */
  readonly password: string;
  /** True for programs: answers a bearer token and sets no cookie. */
  readonly wantToken?: boolean;
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
  readonly everywhere?: boolean;
};

/** What happened. */
export type StopEventKind =
  /** The vehicle stands there. */
  | 'ARRIVED'
  /** The party is aboard. */
  | 'BOARDED'
  /** Nobody came. */
  | 'NO_SHOW'
  /** The party is off. */
  | 'ALIGHTED'
  /** An earlier event was a slip. */
  | 'UNDONE'
  /** Odometer at the beginning. */
  | 'ODOMETER_START'
  /** Odometer at the end. */
  | 'ODOMETER_END';

/** What happened. */
export type StopEventInput = {
  /** Sending it again records nothing twice. */
  readonly idempotencyKey: string;
  /** What. */
  readonly kind: StopEventKind;
  /** Whose. */
  readonly tripId?: string | null | undefined;
  /** Where, for arrivals. */
  readonly placeId?: string | null | undefined;
  /** For UNDONE: the key of the event that was a slip. */
  readonly undoesKey?: string | null | undefined;
  /** For odometer readings. */
  readonly odometerKm?: number | null | undefined;
  /** When, by the driver's phone. */
  readonly deviceTime: string;
};

/** What recordStopEvents needs. */
export type RecordStopEventsInput = {
  /** Of whose run. */
  readonly shiftId: string;
  /** In the order in which they happened. */
  readonly events: ReadonlyArray<StopEventInput>;
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
  readonly shiftId: string;
  /** The number seen. */
  readonly number: number;
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

/** What one finds there. */
export type PlaceKind =
  /** A home. */
  | 'ADDRESS'
  /** A stop. */
  | 'STOP'
  /** A workplace with shifts. */
  | 'WORKPLACE'
  /** A doctor or a screening. */
  | 'SURGERY'
  /** An office. */
  | 'OFFICE'
  /** A shop. */
  | 'SHOP'
  /** A chemist. */
  | 'CHEMIST'
  /** A school. */
  | 'SCHOOL'
  /** A station. */
  | 'STATION'
  /** A village hall. */
  | 'VILLAGE_HALL'
  /** Where vehicles stand at night. */
  | 'GARAGE'
  /** Where events happen. */
  | 'VENUE'
  /** Anything else. */
  | 'OTHER';

/** When a place is open on a weekday. */
export type OpeningHoursInput = {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** From. */
  readonly opens: string;
  /** To. */
  readonly closes: string;
};

/** What createPlace needs. */
export type CreatePlaceInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: string;
  /** Where it lies. */
  readonly settlementId: string;
  /** What one finds there. */
  readonly kind: PlaceKind;
  /** Its name. */
  readonly name: string;
  /** As one would say it. */
  readonly address?: string;
  /** Where the vehicle stops. */
  readonly coordinates: CoordinatesInput;
  /** Reached over farm tracks. */
  readonly farm?: boolean;
  /** How to get there. */
  readonly approachNote?: string;
  /** Empty: always open. */
  readonly openingHours?: ReadonlyArray<OpeningHoursInput>;
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

/** What happens at a stop. */
export type StopKind =
  /** Leaves the garage. */
  | 'PULL_OUT'
  /** A party boards. */
  | 'PICKUP'
  /** A party alights. */
  | 'DROPOFF'
  /** The driver rests. */
  | 'BREAK'
  /** Back at the garage. */
  | 'PULL_IN';

/** What helps to carry a person. */
export type MobilityNeedsInput = {
  /** Sits in a wheelchair. */
  readonly wheelchair?: boolean;
  /** Uses a walker. */
  readonly walker?: boolean;
  /** Comes with a guide dog. */
  readonly guideDog?: boolean;
  /** Needs an attendant. */
  readonly attendant?: boolean;
  /** How many child seats. */
  readonly childSeats?: number;
  /** Slow boarding. */
  readonly extraBoardingSeconds?: number;
};

/** What one consents to. */
export type ConsentKind =
  /** Keeping mobility needs. */
  | 'MOBILITY'
  /** Keeping target groups. */
  | 'TARGET_GROUP'
  /** Being written to. */
  | 'MESSAGES';

/** How consent was given. */
export type ConsentHow =
  /** By phone. */
  | 'PHONE'
  /** On paper. */
  | 'PAPER'
  /** In person. */
  | 'IN_PERSON';

/** What createRider needs. */
export type CreateRiderInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: string;
  /** Family name. */
  readonly familyName: string;
  /** Given name. */
  readonly givenName: string;
  /** With or without +36. */
  readonly phone?: string | null | undefined;
  /** Whether it can receive messages. */
  readonly phoneMobile?: boolean;
  /** If any. */
  readonly email?: string | null | undefined;
  /** Of messages and sentences. */
  readonly language?: Language;
  /** The usual pickup. */
  readonly homePlaceId: string;
  /** Set by the service for partners. */
  readonly partnerId?: string | null | undefined;
  /** What helps the driver to carry. */
  readonly driverNote?: string;
  /** Needs consent. */
  readonly mobility?: MobilityNeedsInput | null | undefined;
  /** disadvantaged, unemployed, elderly, ethnic_minority; needs consent. */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
  /** Given now. */
  readonly consents?: ReadonlyArray<ConsentInput>;
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
  readonly granted: boolean;
  /** How. */
  readonly how: ConsentHow;
};

export type ManifestPartsFragment = { readonly id: string, readonly number: number, readonly publishedAt: string, readonly acknowledgedAt: string | null, readonly shift: { readonly id: string, readonly serviceDate: string, readonly startAt: string, readonly endAt: string, readonly vehicle: { readonly id: string, readonly name: string, readonly plate: string }, readonly driver: { readonly id: string, readonly fullName: string } }, readonly changes: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly moved: ReadonlyArray<string> }, readonly stops: ReadonlyArray<{ readonly stopId: string, readonly code: string, readonly kind: StopKind, readonly tripId: string | null, readonly riderName: string | null, readonly phone: string | null, readonly partySize: number, readonly wheelchairs: number, readonly helpNotes: ReadonlyArray<string>, readonly scheduledArrivalAt: string, readonly scheduledBeginAt: string, readonly scheduledDepartureAt: string, readonly seatsAboard: number, readonly wheelchairsAboard: number, readonly metresFromPrevious: number, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly approachNote: string, readonly settlement: { readonly name: string }, readonly coordinates: { readonly lat: number, readonly lon: number } }, readonly promisedPickup: { readonly earliest: string, readonly latest: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly idempotencyKey: string, readonly kind: StopEventKind, readonly tripId: string | null, readonly placeId: string | null, readonly undone: boolean, readonly odometerKm: number | null, readonly deviceTime: string }> };

export type DriverManifestsQueryVariables = Exact<{
  serviceDate: string;
}>;


export type DriverManifestsQuery = { readonly manifests: ReadonlyArray<{ readonly id: string, readonly number: number, readonly publishedAt: string, readonly acknowledgedAt: string | null, readonly shift: { readonly id: string, readonly serviceDate: string, readonly startAt: string, readonly endAt: string, readonly vehicle: { readonly id: string, readonly name: string, readonly plate: string }, readonly driver: { readonly id: string, readonly fullName: string } }, readonly changes: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly moved: ReadonlyArray<string> }, readonly stops: ReadonlyArray<{ readonly stopId: string, readonly code: string, readonly kind: StopKind, readonly tripId: string | null, readonly riderName: string | null, readonly phone: string | null, readonly partySize: number, readonly wheelchairs: number, readonly helpNotes: ReadonlyArray<string>, readonly scheduledArrivalAt: string, readonly scheduledBeginAt: string, readonly scheduledDepartureAt: string, readonly seatsAboard: number, readonly wheelchairsAboard: number, readonly metresFromPrevious: number, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly approachNote: string, readonly settlement: { readonly name: string }, readonly coordinates: { readonly lat: number, readonly lon: number } }, readonly promisedPickup: { readonly earliest: string, readonly latest: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly idempotencyKey: string, readonly kind: StopEventKind, readonly tripId: string | null, readonly placeId: string | null, readonly undone: boolean, readonly odometerKm: number | null, readonly deviceTime: string }> }> };

export type ManifestChangedSubscriptionVariables = Exact<{
  shiftId: string;
}>;


export type ManifestChangedSubscription = { readonly manifestChanged: { readonly id: string, readonly number: number, readonly publishedAt: string, readonly acknowledgedAt: string | null, readonly shift: { readonly id: string, readonly serviceDate: string, readonly startAt: string, readonly endAt: string, readonly vehicle: { readonly id: string, readonly name: string, readonly plate: string }, readonly driver: { readonly id: string, readonly fullName: string } }, readonly changes: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly moved: ReadonlyArray<string> }, readonly stops: ReadonlyArray<{ readonly stopId: string, readonly code: string, readonly kind: StopKind, readonly tripId: string | null, readonly riderName: string | null, readonly phone: string | null, readonly partySize: number, readonly wheelchairs: number, readonly helpNotes: ReadonlyArray<string>, readonly scheduledArrivalAt: string, readonly scheduledBeginAt: string, readonly scheduledDepartureAt: string, readonly seatsAboard: number, readonly wheelchairsAboard: number, readonly metresFromPrevious: number, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly approachNote: string, readonly settlement: { readonly name: string }, readonly coordinates: { readonly lat: number, readonly lon: number } }, readonly promisedPickup: { readonly earliest: string, readonly latest: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly idempotencyKey: string, readonly kind: StopEventKind, readonly tripId: string | null, readonly placeId: string | null, readonly undone: boolean, readonly odometerKm: number | null, readonly deviceTime: string }> } };

export type RecordStopEventsMutationVariables = Exact<{
  input: RecordStopEventsInput;
}>;


export type RecordStopEventsMutation = { readonly recordStopEvents: { readonly results: ReadonlyArray<{ readonly idempotencyKey: string, readonly conflict: string | null, readonly event: { readonly id: string } | null }>, readonly manifest: { readonly id: string, readonly number: number, readonly publishedAt: string, readonly acknowledgedAt: string | null, readonly shift: { readonly id: string, readonly serviceDate: string, readonly startAt: string, readonly endAt: string, readonly vehicle: { readonly id: string, readonly name: string, readonly plate: string }, readonly driver: { readonly id: string, readonly fullName: string } }, readonly changes: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly moved: ReadonlyArray<string> }, readonly stops: ReadonlyArray<{ readonly stopId: string, readonly code: string, readonly kind: StopKind, readonly tripId: string | null, readonly riderName: string | null, readonly phone: string | null, readonly partySize: number, readonly wheelchairs: number, readonly helpNotes: ReadonlyArray<string>, readonly scheduledArrivalAt: string, readonly scheduledBeginAt: string, readonly scheduledDepartureAt: string, readonly seatsAboard: number, readonly wheelchairsAboard: number, readonly metresFromPrevious: number, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly approachNote: string, readonly settlement: { readonly name: string }, readonly coordinates: { readonly lat: number, readonly lon: number } }, readonly promisedPickup: { readonly earliest: string, readonly latest: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly idempotencyKey: string, readonly kind: StopEventKind, readonly tripId: string | null, readonly placeId: string | null, readonly undone: boolean, readonly odometerKm: number | null, readonly deviceTime: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: RecordStopEventsErrorCode }> } };

export type AcknowledgeManifestMutationVariables = Exact<{
  input: AcknowledgeManifestInput;
}>;


export type AcknowledgeManifestMutation = { readonly acknowledgeManifest: { readonly manifest: { readonly id: string, readonly number: number, readonly acknowledgedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: AcknowledgeManifestErrorCode }> } };

export type PlacePartsFragment = { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } };

export type TripPartsFragment = { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null };

export type RequestPartsFragment = { readonly id: string, readonly reference: string, readonly purpose: Purpose, readonly serviceDate: string, readonly timing: Timing, readonly requestedAt: string, readonly companions: number, readonly wheelchairs: number, readonly childSeats: number, readonly returnKind: ReturnKind, readonly returnRequestedAt: string | null, readonly version: number, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly outbound: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly return: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null };

export type OfferPartsFragment = { readonly id: string, readonly arrivalLatest: string, readonly returnArrivalLatest: string | null, readonly alternative: AlternativeKind | null, readonly expiresAt: string, readonly pickup: { readonly earliest: string, readonly latest: string }, readonly returnPickup: { readonly earliest: string, readonly latest: string } | null, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly sentence: { readonly hu: string, readonly en: string } };

export type OffersPartsFragment = { readonly quoteId: string, readonly offers: ReadonlyArray<{ readonly id: string, readonly arrivalLatest: string, readonly returnArrivalLatest: string | null, readonly alternative: AlternativeKind | null, readonly expiresAt: string, readonly pickup: { readonly earliest: string, readonly latest: string }, readonly returnPickup: { readonly earliest: string, readonly latest: string } | null, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly sentence: { readonly hu: string, readonly en: string } }> };

export type RefusalPartsFragment = { readonly quoteId: string, readonly refusalId: string, readonly waitingListOpen: boolean, readonly reason: { readonly code: string, readonly shortfallMinutes: number | null, readonly shortfallPlaces: number | null, readonly replanned: boolean, readonly sentence: { readonly hu: string, readonly en: string } }, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly arrivalLatest: string, readonly returnArrivalLatest: string | null, readonly alternative: AlternativeKind | null, readonly expiresAt: string, readonly pickup: { readonly earliest: string, readonly latest: string }, readonly returnPickup: { readonly earliest: string, readonly latest: string } | null, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly sentence: { readonly hu: string, readonly en: string } }> };

export type FindRidersQueryVariables = Exact<{
  search: string;
}>;


export type FindRidersQuery = { readonly riders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly familyName: string, readonly givenName: string, readonly fullName: string, readonly phone: string | null, readonly settlement: { readonly name: string }, readonly home: { readonly address: string, readonly name: string } } }> } };

export type FindByReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type FindByReferenceQuery = { readonly tripRequest: { readonly id: string, readonly reference: string, readonly serviceDate: string, readonly rider: { readonly id: string, readonly fullName: string, readonly phone: string | null } } | null };

export type IntakeRiderQueryVariables = Exact<{
  id: string;
}>;


export type IntakeRiderQuery = { readonly rider: { readonly id: string, readonly familyName: string, readonly givenName: string, readonly fullName: string, readonly phone: string | null, readonly language: Language, readonly driverNote: string, readonly active: boolean, readonly settlement: { readonly id: string, readonly name: string }, readonly home: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly partner: { readonly name: string } | null, readonly mobility: { readonly wheelchair: boolean, readonly walker: boolean, readonly guideDog: boolean, readonly attendant: boolean, readonly childSeats: number, readonly extraBoardingSeconds: number } | null, readonly noShows: { readonly count: number, readonly limit: number, readonly exceeded: boolean }, readonly standingOrders: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly localTime: string | null, readonly returnKind: ReturnKind, readonly returnLocalTime: string | null, readonly validTo: string | null, readonly nextDates: ReadonlyArray<string>, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly pattern: { readonly weekdays: ReadonlyArray<number>, readonly everyWeeks: number, readonly rotation: ReadonlyArray<{ readonly begins: string, readonly ends: string }> } }>, readonly favouritePlaces: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }>, readonly recentTrips: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly purpose: Purpose, readonly serviceDate: string, readonly timing: Timing, readonly requestedAt: string, readonly companions: number, readonly wheelchairs: number, readonly childSeats: number, readonly returnKind: ReturnKind, readonly returnRequestedAt: string | null, readonly version: number, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly outbound: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly return: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null }>, readonly comingTrips: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly purpose: Purpose, readonly serviceDate: string, readonly timing: Timing, readonly requestedAt: string, readonly companions: number, readonly wheelchairs: number, readonly childSeats: number, readonly returnKind: ReturnKind, readonly returnRequestedAt: string | null, readonly version: number, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly outbound: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly return: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null }> } | null };

export type FindPlacesQueryVariables = Exact<{
  search: string;
}>;


export type FindPlacesQuery = { readonly places: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }> };

export type FindAddressesQueryVariables = Exact<{
  search: string;
}>;


export type FindAddressesQuery = { readonly addresses: ReadonlyArray<{ readonly label: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly id: string, readonly name: string } | null, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } } | null }> };

export type DoneRequestQueryVariables = Exact<{
  id: string;
}>;


export type DoneRequestQuery = { readonly tripRequest: { readonly id: string, readonly reference: string, readonly purpose: Purpose, readonly serviceDate: string, readonly timing: Timing, readonly requestedAt: string, readonly companions: number, readonly wheelchairs: number, readonly childSeats: number, readonly returnKind: ReturnKind, readonly returnRequestedAt: string | null, readonly version: number, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly outbound: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly return: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null } | null };

export type CallListQueryVariables = Exact<{ [key: string]: never; }>;


export type CallListQuery = { readonly callTasks: ReadonlyArray<{ readonly id: string, readonly kind: CallTaskKind, readonly urgency: number, readonly dueAt: string, readonly attempts: number, readonly version: number, readonly sentence: { readonly hu: string, readonly en: string }, readonly rider: { readonly id: string, readonly fullName: string, readonly phone: string | null, readonly phoneMobile: boolean, readonly messagesAllowed: boolean, readonly language: Language }, readonly trip: { readonly id: string, readonly serviceDate: string } | null }> };

export type QuoteTripMutationVariables = Exact<{
  input: QuoteTripInput;
}>;


export type QuoteTripMutation = { readonly quoteTrip: { readonly result:
      | { readonly __typename: 'QuotedOffers', readonly quoteId: string, readonly offers: ReadonlyArray<{ readonly id: string, readonly arrivalLatest: string, readonly returnArrivalLatest: string | null, readonly alternative: AlternativeKind | null, readonly expiresAt: string, readonly pickup: { readonly earliest: string, readonly latest: string }, readonly returnPickup: { readonly earliest: string, readonly latest: string } | null, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly sentence: { readonly hu: string, readonly en: string } }> }
      | { readonly __typename: 'QuotedRefusal', readonly quoteId: string, readonly refusalId: string, readonly waitingListOpen: boolean, readonly reason: { readonly code: string, readonly shortfallMinutes: number | null, readonly shortfallPlaces: number | null, readonly replanned: boolean, readonly sentence: { readonly hu: string, readonly en: string } }, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly arrivalLatest: string, readonly returnArrivalLatest: string | null, readonly alternative: AlternativeKind | null, readonly expiresAt: string, readonly pickup: { readonly earliest: string, readonly latest: string }, readonly returnPickup: { readonly earliest: string, readonly latest: string } | null, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly sentence: { readonly hu: string, readonly en: string } }> }
     | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: QuoteTripErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptOfferInput;
}>;


export type AcceptOfferMutation = { readonly acceptOffer: { readonly request: { readonly id: string, readonly reference: string, readonly purpose: Purpose, readonly serviceDate: string, readonly timing: Timing, readonly requestedAt: string, readonly companions: number, readonly wheelchairs: number, readonly childSeats: number, readonly returnKind: ReturnKind, readonly returnRequestedAt: string | null, readonly version: number, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly outbound: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly return: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null } | null, readonly freshResult:
      | { readonly __typename: 'QuotedOffers', readonly quoteId: string, readonly offers: ReadonlyArray<{ readonly id: string, readonly arrivalLatest: string, readonly returnArrivalLatest: string | null, readonly alternative: AlternativeKind | null, readonly expiresAt: string, readonly pickup: { readonly earliest: string, readonly latest: string }, readonly returnPickup: { readonly earliest: string, readonly latest: string } | null, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly sentence: { readonly hu: string, readonly en: string } }> }
      | { readonly __typename: 'QuotedRefusal', readonly quoteId: string, readonly refusalId: string, readonly waitingListOpen: boolean, readonly reason: { readonly code: string, readonly shortfallMinutes: number | null, readonly shortfallPlaces: number | null, readonly replanned: boolean, readonly sentence: { readonly hu: string, readonly en: string } }, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly arrivalLatest: string, readonly returnArrivalLatest: string | null, readonly alternative: AlternativeKind | null, readonly expiresAt: string, readonly pickup: { readonly earliest: string, readonly latest: string }, readonly returnPickup: { readonly earliest: string, readonly latest: string } | null, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly sentence: { readonly hu: string, readonly en: string } }> }
     | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: AcceptOfferErrorCode, readonly path: ReadonlyArray<string> }> } };

export type JoinWaitingListMutationVariables = Exact<{
  input: JoinWaitingListInput;
}>;


export type JoinWaitingListMutation = { readonly joinWaitingList: { readonly request: { readonly id: string, readonly reference: string, readonly purpose: Purpose, readonly serviceDate: string, readonly timing: Timing, readonly requestedAt: string, readonly companions: number, readonly wheelchairs: number, readonly childSeats: number, readonly returnKind: ReturnKind, readonly returnRequestedAt: string | null, readonly version: number, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly outbound: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly return: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: JoinWaitingListErrorCode, readonly path: ReadonlyArray<string> }> } };

export type ReleaseReturnMutationVariables = Exact<{
  input: ReleaseReturnInput;
}>;


export type ReleaseReturnMutation = { readonly releaseReturn: { readonly result:
      | { readonly __typename: 'QuotedOffers', readonly quoteId: string, readonly offers: ReadonlyArray<{ readonly id: string, readonly arrivalLatest: string, readonly returnArrivalLatest: string | null, readonly alternative: AlternativeKind | null, readonly expiresAt: string, readonly pickup: { readonly earliest: string, readonly latest: string }, readonly returnPickup: { readonly earliest: string, readonly latest: string } | null, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly sentence: { readonly hu: string, readonly en: string } }> }
      | { readonly __typename: 'QuotedRefusal', readonly quoteId: string, readonly refusalId: string, readonly waitingListOpen: boolean, readonly reason: { readonly code: string, readonly shortfallMinutes: number | null, readonly shortfallPlaces: number | null, readonly replanned: boolean, readonly sentence: { readonly hu: string, readonly en: string } }, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly arrivalLatest: string, readonly returnArrivalLatest: string | null, readonly alternative: AlternativeKind | null, readonly expiresAt: string, readonly pickup: { readonly earliest: string, readonly latest: string }, readonly returnPickup: { readonly earliest: string, readonly latest: string } | null, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly sentence: { readonly hu: string, readonly en: string } }> }
     | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: ReleaseReturnErrorCode, readonly path: ReadonlyArray<string> }> } };

export type CancelTripMutationVariables = Exact<{
  input: CancelTripInput;
}>;


export type CancelTripMutation = { readonly cancelTrip: { readonly request: { readonly id: string, readonly reference: string, readonly purpose: Purpose, readonly serviceDate: string, readonly timing: Timing, readonly requestedAt: string, readonly companions: number, readonly wheelchairs: number, readonly childSeats: number, readonly returnKind: ReturnKind, readonly returnRequestedAt: string | null, readonly version: number, readonly outbound: { readonly cancellationClass: CancellationClass | null, readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly return: { readonly cancellationClass: CancellationClass | null, readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } } } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: CancelTripErrorCode, readonly path: ReadonlyArray<string> }> } };

export type ChangeTripMutationVariables = Exact<{
  input: ChangeTripInput;
}>;


export type ChangeTripMutation = { readonly changeTrip: { readonly request: { readonly id: string, readonly reference: string, readonly purpose: Purpose, readonly serviceDate: string, readonly timing: Timing, readonly requestedAt: string, readonly companions: number, readonly wheelchairs: number, readonly childSeats: number, readonly returnKind: ReturnKind, readonly returnRequestedAt: string | null, readonly version: number, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly outbound: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly return: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: ChangeTripErrorCode, readonly path: ReadonlyArray<string> }> } };

export type CreateRiderMutationVariables = Exact<{
  input: CreateRiderInput;
}>;


export type CreateRiderMutation = { readonly createRider: { readonly rider: { readonly id: string } | null, readonly duplicateOf: { readonly id: string, readonly fullName: string, readonly phone: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: CreateRiderErrorCode, readonly path: ReadonlyArray<string> }> } };

export type CreateIntakePlaceMutationVariables = Exact<{
  input: CreatePlaceInput;
}>;


export type CreateIntakePlaceMutation = { readonly createPlace: { readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: CreatePlaceErrorCode, readonly path: ReadonlyArray<string> }> } };

export type RecordCallMutationVariables = Exact<{
  input: RecordCallInput;
}>;


export type RecordCallMutation = { readonly recordCall: { readonly callTask: { readonly id: string, readonly open: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: RecordCallErrorCode, readonly path: ReadonlyArray<string> }> } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { readonly sendMessage: { readonly callTask: { readonly id: string, readonly open: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: SendMessageErrorCode, readonly path: ReadonlyArray<string> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly permissions: ReadonlyArray<string>, readonly account: { readonly id: string, readonly fullName: string, readonly email: string, readonly role: Role, readonly language: Language, readonly version: number, readonly driver: { readonly id: string, readonly fullName: string } | null, readonly partner: { readonly id: string, readonly name: string } | null }, readonly consortium: { readonly id: string, readonly slug: string, readonly name: string, readonly timeZone: string, readonly today: string } } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn: { readonly viewer: { readonly account: { readonly id: string } } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: SignInErrorCode, readonly path: ReadonlyArray<string> }> } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { readonly signOut: { readonly done: boolean, readonly userErrors: ReadonlyArray<{ readonly message: string }> } };

export const ManifestPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManifestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Manifest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"riderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"helpNotes"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"approachNote"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledArrivalAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledBeginAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledDepartureAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"metresFromPrevious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"odometerKm"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}}]}}]}}]} as unknown as DocumentNode<ManifestPartsFragment, unknown>;
export const PlacePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlacePartsFragment, unknown>;
export const TripPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TripParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"willCall"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledPickupAt"}}]}}]} as unknown as DocumentNode<TripPartsFragment, unknown>;
export const RequestPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companions"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"childSeats"}},{"kind":"Field","name":{"kind":"Name","value":"returnKind"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outbound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TripParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"willCall"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledPickupAt"}}]}}]} as unknown as DocumentNode<RequestPartsFragment, unknown>;
export const OfferPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"returnPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnArrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OfferPartsFragment, unknown>;
export const OffersPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffersParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotedOffers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"returnPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnArrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<OffersPartsFragment, unknown>;
export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotedRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"refusalId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"replanned"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingListOpen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"returnPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnArrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const DriverManifestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DriverManifests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceDate"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manifests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManifestParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManifestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Manifest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"riderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"helpNotes"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"approachNote"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledArrivalAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledBeginAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledDepartureAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"metresFromPrevious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"odometerKm"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}}]}}]}}]} as unknown as DocumentNode<DriverManifestsQuery, DriverManifestsQueryVariables>;
export const ManifestChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ManifestChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manifestChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"shiftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManifestParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManifestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Manifest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"riderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"helpNotes"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"approachNote"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledArrivalAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledBeginAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledDepartureAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"metresFromPrevious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"odometerKm"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}}]}}]}}]} as unknown as DocumentNode<ManifestChangedSubscription, ManifestChangedSubscriptionVariables>;
export const RecordStopEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStopEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStopEventsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStopEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManifestParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManifestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Manifest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"riderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"helpNotes"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"approachNote"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledArrivalAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledBeginAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledDepartureAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"metresFromPrevious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"odometerKm"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}}]}}]}}]} as unknown as DocumentNode<RecordStopEventsMutation, RecordStopEventsMutationVariables>;
export const AcknowledgeManifestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeManifest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeManifestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeManifest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manifest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeManifestMutation, AcknowledgeManifestMutationVariables>;
export const FindRidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindRiders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindRidersQuery, FindRidersQueryVariables>;
export const FindByReferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindByReference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tripRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<FindByReferenceQuery, FindByReferenceQueryVariables>;
export const IntakeRiderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeRider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"driverNote"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mobility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wheelchair"}},{"kind":"Field","name":{"kind":"Name","value":"walker"}},{"kind":"Field","name":{"kind":"Name","value":"guideDog"}},{"kind":"Field","name":{"kind":"Name","value":"attendant"}},{"kind":"Field","name":{"kind":"Name","value":"childSeats"}},{"kind":"Field","name":{"kind":"Name","value":"extraBoardingSeconds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noShows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"exceeded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"returnKind"}},{"kind":"Field","name":{"kind":"Name","value":"returnLocalTime"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"nextDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}]},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"everyWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begins"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"favouritePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recentTrips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comingTrips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TripParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"willCall"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledPickupAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companions"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"childSeats"}},{"kind":"Field","name":{"kind":"Name","value":"returnKind"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outbound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}}]}}]} as unknown as DocumentNode<IntakeRiderQuery, IntakeRiderQueryVariables>;
export const FindPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FindPlacesQuery, FindPlacesQueryVariables>;
export const FindAddressesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindAddresses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addresses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FindAddressesQuery, FindAddressesQueryVariables>;
export const DoneRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoneRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tripRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TripParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"willCall"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledPickupAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companions"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"childSeats"}},{"kind":"Field","name":{"kind":"Name","value":"returnKind"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outbound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}}]}}]} as unknown as DocumentNode<DoneRequestQuery, DoneRequestQueryVariables>;
export const CallListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobile"}},{"kind":"Field","name":{"kind":"Name","value":"messagesAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}}]}}]}}]}}]} as unknown as DocumentNode<CallListQuery, CallListQueryVariables>;
export const QuoteTripDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuoteTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteTripInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffersParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"returnPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnArrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffersParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotedOffers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotedRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"refusalId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"replanned"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingListOpen"}}]}}]} as unknown as DocumentNode<QuoteTripMutation, QuoteTripMutationVariables>;
export const AcceptOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"freshResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffersParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TripParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"willCall"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledPickupAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"returnPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnArrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companions"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"childSeats"}},{"kind":"Field","name":{"kind":"Name","value":"returnKind"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outbound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffersParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotedOffers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotedRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"refusalId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"replanned"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingListOpen"}}]}}]} as unknown as DocumentNode<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const JoinWaitingListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinWaitingList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinWaitingListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinWaitingList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TripParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"willCall"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledPickupAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companions"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"childSeats"}},{"kind":"Field","name":{"kind":"Name","value":"returnKind"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outbound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}}]}}]} as unknown as DocumentNode<JoinWaitingListMutation, JoinWaitingListMutationVariables>;
export const ReleaseReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OffersParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"returnPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnArrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffersParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotedOffers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotedRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"refusalId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"replanned"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingListOpen"}}]}}]} as unknown as DocumentNode<ReleaseReturnMutation, ReleaseReturnMutationVariables>;
export const CancelTripDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTripInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}},{"kind":"Field","name":{"kind":"Name","value":"outbound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationClass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationClass"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TripParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"willCall"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledPickupAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companions"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"childSeats"}},{"kind":"Field","name":{"kind":"Name","value":"returnKind"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outbound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}}]}}]} as unknown as DocumentNode<CancelTripMutation, CancelTripMutationVariables>;
export const ChangeTripDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeTripInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TripParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"willCall"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledPickupAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companions"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"childSeats"}},{"kind":"Field","name":{"kind":"Name","value":"returnKind"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outbound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}}]}}]} as unknown as DocumentNode<ChangeTripMutation, ChangeTripMutationVariables>;
export const CreateRiderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRiderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateRiderMutation, CreateRiderMutationVariables>;
export const CreateIntakePlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateIntakePlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreateIntakePlaceMutation, CreateIntakePlaceMutationVariables>;
export const RecordCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCallMutation, RecordCallMutationVariables>;
export const SendMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SendMessageMutation, SendMessageMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consortium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;