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
  /** The request that is asked about again, to change it or because it waits; accepting an offer then changes that one. Null: a new one. */
  readonly requestId?: string | null | undefined;
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
  /** The rider is already booked at that time. */
  | 'ALREADY_TRAVELLING'
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

/** What is special about a day. */
export type CalendarDayKind =
  /** A public holiday. */
  | 'HOLIDAY'
  /** A Saturday that is worked. */
  | 'MOVED_WORKING_DAY'
  /** A weekday off in exchange. */
  | 'MOVED_DAY_OFF'
  /** No school. */
  | 'SCHOOL_HOLIDAY'
  /** No service. */
  | 'BLACKOUT';

/** What updatePolicy needs. */
export type UpdatePolicyInput = {
  /** The version that was read. */
  readonly expectedVersion: number;
  /** See Policy. */
  readonly pickupWindowMinutes?: number | null | undefined;
  /** See Policy. */
  readonly driverWaitMinutes?: number | null | undefined;
  /** See Policy. */
  readonly bookingDaysBefore?: number | null | undefined;
  /** See Policy. */
  readonly bookingUntil?: string | null | undefined;
  /** See Policy. */
  readonly bookingHorizonDays?: number | null | undefined;
  /** See Policy. */
  readonly lateCancellationMinutes?: number | null | undefined;
  /** See Policy. */
  readonly offerHoldSeconds?: number | null | undefined;
  /** See Policy. */
  readonly noShowLimit?: number | null | undefined;
  /** See Policy. */
  readonly noShowPeriodDays?: number | null | undefined;
  /** See Policy. */
  readonly walkingMetres?: number | null | undefined;
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
  readonly serviceDate: string;
  /** What it is. */
  readonly kind: CalendarDayKind;
  /** As shown; null removes the entry. */
  readonly name?: string | null | undefined;
};

/** The rules that setCalendarDay can break. */
export type SetCalendarDayErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** What setServiceHours needs. */
export type SetServiceHoursInput = {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** Null: no service. */
  readonly opens?: string | null | undefined;
  /** Null: no service. */
  readonly closes?: string | null | undefined;
};

/** The rules that setServiceHours can break. */
export type SetServiceHoursErrorCode =
  /** A field is malformed, empty or too long. */
  | 'INVALID';

/** A floor plan: what fits at one moment. */
export type LayoutInput = {
  /** Passenger seats. */
  readonly seats: number;
  /** Places gained by folding seats. */
  readonly wheelchairPlaces?: number;
};

/** A break that is due. */
export type ShiftBreakInput = {
  /** Begins not before. */
  readonly earliestAt: string;
  /** Begins not after. */
  readonly latestAt: string;
  /** How long. */
  readonly durationSeconds: number;
};

/** What createVehicle needs. */
export type CreateVehicleInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: string;
  /** As people call it. */
  readonly name: string;
  /** Number plate. */
  readonly plate: string;
  /** See Vehicle. */
  readonly features?: ReadonlyArray<string>;
  /** At least one. */
  readonly layouts: ReadonlyArray<LayoutInput>;
  /** Where it stands at night. */
  readonly garagePlaceId: string;
  /** Forints a kilometre. */
  readonly costPerKmForint?: number;
  /** Forints an hour. */
  readonly costPerHourForint?: number;
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
  readonly id: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** New name. */
  readonly name?: string | null | undefined;
  /** New plate. */
  readonly plate?: string | null | undefined;
  /** Replaces all. */
  readonly features?: ReadonlyArray<string> | null | undefined;
  /** Replaces all. */
  readonly layouts?: ReadonlyArray<LayoutInput> | null | undefined;
  /** New garage. */
  readonly garagePlaceId?: string | null | undefined;
  /** Forints a kilometre. */
  readonly costPerKmForint?: number | null | undefined;
  /** Forints an hour. */
  readonly costPerHourForint?: number | null | undefined;
  /** False: no longer planned. */
  readonly active?: boolean | null | undefined;
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
  readonly idempotencyKey: string;
  /** Family name. */
  readonly familyName: string;
  /** Given name. */
  readonly givenName: string;
  /** If any. */
  readonly phone?: string | null | undefined;
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
  readonly id: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** New name. */
  readonly familyName?: string | null | undefined;
  /** New name. */
  readonly givenName?: string | null | undefined;
  /** New number; empty removes it. */
  readonly phone?: string | null | undefined;
  /** False: no longer planned. */
  readonly active?: boolean | null | undefined;
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
  readonly idempotencyKey: string;
  /** The day it belongs to. */
  readonly serviceDate: string;
  /** With what. */
  readonly vehicleId: string;
  /** Who. */
  readonly driverId: string;
  /** From. */
  readonly startAt: string;
  /** To. */
  readonly endAt: string;
  /** The vehicle's garage when absent. */
  readonly startPlaceId?: string | null | undefined;
  /** The vehicle's garage when absent. */
  readonly endPlaceId?: string | null | undefined;
  /** True: ends where the last stop is. */
  readonly openEnd?: boolean;
  /** In order. */
  readonly breaks?: ReadonlyArray<ShiftBreakInput>;
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
  readonly id: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** Another driver. */
  readonly driverId?: string | null | undefined;
  /** New start. */
  readonly startAt?: string | null | undefined;
  /** New end. */
  readonly endAt?: string | null | undefined;
  /** Replaces all. */
  readonly breaks?: ReadonlyArray<ShiftBreakInput> | null | undefined;
  /** True: taken back. */
  readonly cancelled?: boolean | null | undefined;
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

/** What createStaffAccount needs. */
export type CreateStaffAccountInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: string;
  /** Unique in the whole service. */
  readonly email: string;
  /** As shown in the audit. */
  readonly fullName: string;
  /** What it may do. */
  readonly role: Role;
  /** At least 12 signs. */
  readonly password: string;
  /** For drivers. */
  readonly driverId?: string | null | undefined;
  /** For partners. */
  readonly partnerId?: string | null | undefined;
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
  readonly id: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** New name. */
  readonly fullName?: string | null | undefined;
  /** New role. */
  readonly role?: Role | null | undefined;
  /** New password; ends all its sessions. */
  readonly password?: string | null | undefined;
  /** New language. */
  readonly language?: Language | null | undefined;
  /** False to lock it out. */
  readonly active?: boolean | null | undefined;
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

/** What the file lists. */
export type ImportKind =
  /** An employer's roster. */
  | 'SHIFT_ROSTER'
  /** A service's appointments. */
  | 'APPOINTMENT_LIST'
  /** People of one event. */
  | 'EVENT_PARTICIPANTS';

/** What importFile needs. */
export type ImportFileInput = {
  /** Repeating the call with the same key books nothing twice. */
  readonly idempotencyKey: string;
  /** What the file lists. */
  readonly kind: ImportKind;
  /** The file, base64: at most 8 MiB and 20,000 rows. The request may be larger than others are allowed to be, and take up to two minutes. */
  readonly content: string;
  /** Whose people; a partner may leave it out. */
  readonly partnerId?: string | null | undefined;
  /** For EVENT_PARTICIPANTS. */
  readonly serviceEventId?: string | null | undefined;
  /** True: only say what it would do. */
  readonly dryRun?: boolean;
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

/** What updatePlace needs. */
export type UpdatePlaceInput = {
  /** The place. */
  readonly id: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** New kind. */
  readonly kind?: PlaceKind | null | undefined;
  /** New name. */
  readonly name?: string | null | undefined;
  /** New address. */
  readonly address?: string | null | undefined;
  /** New point. */
  readonly coordinates?: CoordinatesInput | null | undefined;
  /** Reached over farm tracks. */
  readonly farm?: boolean | null | undefined;
  /** New note. */
  readonly approachNote?: string | null | undefined;
  /** Replaces all; empty: always open. */
  readonly openingHours?: ReadonlyArray<OpeningHoursInput> | null | undefined;
  /** False: can no longer be used. */
  readonly active?: boolean | null | undefined;
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
  | 'DRAFT'
  /** In force. */
  | 'PUBLISHED'
  /** Was in force. */
  | 'SUPERSEDED';

/** Why a plan exists. */
export type PlanOrigin =
  /** Made anew. */
  | 'PLANNED'
  /** Made from another with least change. */
  | 'REPLANNED'
  /** After a disruption. */
  | 'REPAIRED'
  /** A dispatcher's hand. */
  | 'MOVED'
  /** A booking into the published plan. */
  | 'INSERTED'
  /** A question; never published. */
  | 'WHAT_IF';

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

/** Where a job stands. */
export type JobState =
  /** Waits for a worker. */
  | 'QUEUED'
  /** Being worked on. */
  | 'RUNNING'
  /** Done. */
  | 'FINISHED'
  /** Went wrong. */
  | 'FAILED'
  /** Taken back. */
  | 'CANCELLED';

/** What a plan changes for one trip. */
export type TripMoveKind =
  /** Carried only by the second. */
  | 'ADDED'
  /** Carried only by the first, and could still be carried. */
  | 'REMOVED'
  /** Carried only by the first, and too late now: the time promised or asked for is over. */
  | 'OVER'
  /** Another vehicle. */
  | 'OTHER_RUN'
  /** Another time by a minute or more. */
  | 'OTHER_TIME';

/** What planDay needs. */
export type PlanDayInput = {
  /** Repeating the call with the same key starts no second one. */
  readonly idempotencyKey: string;
  /** The day. */
  readonly serviceDate: string;
  /** Start from it with least change. */
  readonly basePlanId?: string | null | undefined;
  /** 1 to 600. */
  readonly limitSeconds?: number;
  /** For a plan that can be repeated. */
  readonly seed?: number;
  /** What moving a rider to another vehicle weighs. */
  readonly stabilityForint?: number;
  /** Re-plan only these runs. */
  readonly onlyShiftIds?: ReadonlyArray<string> | null | undefined;
  /** Re-plan only from then on. */
  readonly fromAt?: string | null | undefined;
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
  readonly jobId: string;
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
  readonly planId: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** A dispatcher's explicit act; each makes a call task. */
  readonly acceptBrokenPromises?: boolean;
  /** A dispatcher's explicit act; each makes a call task. */
  readonly acceptDropped?: boolean;
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

/** What moveTrip needs. */
export type MoveTripInput = {
  /** The plan it starts from. */
  readonly planId: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** The trip. */
  readonly tripId: string;
  /** Null takes it off. */
  readonly shiftId?: string | null | undefined;
  /** Null: the best. */
  readonly pickupPosition?: number | null | undefined;
  /** Null: the best. */
  readonly dropoffPosition?: number | null | undefined;
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
  | 'TRIP'
  /** The order of a run. */
  | 'ORDER'
  /** A whole run. */
  | 'RUN';

/** What setLock needs. */
export type SetLockInput = {
  /** The day. */
  readonly serviceDate: string;
  /** What. */
  readonly kind: LockKind;
  /** On which run. */
  readonly shiftId: string;
  /** For TRIP. */
  readonly tripId?: string | null | undefined;
  /** False releases. */
  readonly locked: boolean;
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
  | 'BREAKDOWN'
  /** A driver. */
  | 'DRIVER_ABSENT'
  /** Roads. */
  | 'WEATHER';

/** What reportDisruption needs. */
export type ReportDisruptionInput = {
  /** Repeating the call with the same key makes no second one. */
  readonly idempotencyKey: string;
  /** The day. */
  readonly serviceDate: string;
  /** What. */
  readonly kind: DisruptionKind;
  /** For BREAKDOWN. */
  readonly vehicleId?: string | null | undefined;
  /** For DRIVER_ABSENT. */
  readonly driverId?: string | null | undefined;
  /** From. */
  readonly fromAt: string;
  /** To. */
  readonly toAt: string;
  /** In words. */
  readonly note?: string;
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
  readonly idempotencyKey: string;
  /** The day. */
  readonly serviceDate: string;
  /** A further vehicle like this one, on the longest shift. */
  readonly extraVehicleLike?: string | null | undefined;
  /** A shift … */
  readonly extendShiftId?: string | null | undefined;
  /** … that ends later by this much. */
  readonly extendMinutes?: number;
  /** 1 to 600. */
  readonly limitSeconds?: number;
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

/** What updateRider needs. */
export type UpdateRiderInput = {
  /** The rider. */
  readonly id: string;
  /** The version that was read. */
  readonly expectedVersion: number;
  /** New name. */
  readonly familyName?: string | null | undefined;
  /** New name. */
  readonly givenName?: string | null | undefined;
  /** New number; empty removes it. */
  readonly phone?: string | null | undefined;
  /** Whether it can receive messages. */
  readonly phoneMobile?: boolean | null | undefined;
  /** New address; empty removes it. */
  readonly email?: string | null | undefined;
  /** New language. */
  readonly language?: Language | null | undefined;
  /** New usual pickup. */
  readonly homePlaceId?: string | null | undefined;
  /** New note. */
  readonly driverNote?: string | null | undefined;
  /** Replaces all; needs consent. */
  readonly mobility?: MobilityNeedsInput | null | undefined;
  /** Replaces all; needs consent. */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
  /** Given or withdrawn now. */
  readonly consents?: ReadonlyArray<ConsentInput>;
  /** False: no longer travels. */
  readonly active?: boolean | null | undefined;
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

export type AdminPlaceFragment = { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly address: string, readonly farm: boolean, readonly approachNote: string, readonly active: boolean, readonly version: number, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly id: string, readonly name: string } };

export type AdminVehicleFragment = { readonly id: string, readonly name: string, readonly plate: string, readonly features: ReadonlyArray<string>, readonly costPerKmForint: number, readonly costPerHourForint: number, readonly active: boolean, readonly version: number, readonly layouts: ReadonlyArray<{ readonly seats: number, readonly wheelchairPlaces: number }>, readonly garage: { readonly id: string, readonly name: string } };

export type AdminRiderFragment = { readonly id: string, readonly familyName: string, readonly givenName: string, readonly fullName: string, readonly phone: string | null, readonly phoneMobile: boolean, readonly email: string | null, readonly language: Language, readonly driverNote: string, readonly active: boolean, readonly version: number, readonly messagesAllowed: boolean, readonly settlement: { readonly name: string }, readonly home: { readonly id: string, readonly name: string, readonly address: string }, readonly consents: ReadonlyArray<{ readonly kind: ConsentKind, readonly granted: boolean, readonly how: ConsentHow, readonly recordedAt: string }> };

export type AdminDriverFragment = { readonly id: string, readonly familyName: string, readonly givenName: string, readonly fullName: string, readonly phone: string | null, readonly active: boolean, readonly version: number };

export type AdminShiftFragment = { readonly id: string, readonly serviceDate: string, readonly startAt: string, readonly endAt: string, readonly version: number, readonly vehicle: { readonly id: string, readonly name: string }, readonly driver: { readonly id: string, readonly fullName: string }, readonly breaks: ReadonlyArray<{ readonly earliestAt: string, readonly latestAt: string, readonly durationSeconds: number }> };

export type AdminStaffFragment = { readonly id: string, readonly email: string, readonly fullName: string, readonly role: Role, readonly active: boolean, readonly version: number };

export type PolicyPartsFragment = { readonly pickupWindowMinutes: number, readonly driverWaitMinutes: number, readonly bookingDaysBefore: number, readonly bookingUntil: string, readonly bookingHorizonDays: number, readonly lateCancellationMinutes: number, readonly offerHoldSeconds: number, readonly noShowLimit: number, readonly noShowPeriodDays: number, readonly walkingMetres: number, readonly version: number };

export type AdminRidersQueryVariables = Exact<{
  search: string;
}>;


export type AdminRidersQuery = { readonly riders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly familyName: string, readonly givenName: string, readonly fullName: string, readonly phone: string | null, readonly phoneMobile: boolean, readonly email: string | null, readonly language: Language, readonly driverNote: string, readonly active: boolean, readonly version: number, readonly messagesAllowed: boolean, readonly settlement: { readonly name: string }, readonly home: { readonly id: string, readonly name: string, readonly address: string }, readonly consents: ReadonlyArray<{ readonly kind: ConsentKind, readonly granted: boolean, readonly how: ConsentHow, readonly recordedAt: string }> } }> } };

export type AdminPlacesQueryVariables = Exact<{
  search: string;
}>;


export type AdminPlacesQuery = { readonly places: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly address: string, readonly farm: boolean, readonly approachNote: string, readonly active: boolean, readonly version: number, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly id: string, readonly name: string } }> };

export type AdminSettlementsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminSettlementsQuery = { readonly settlements: ReadonlyArray<{ readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number } }> };

export type AdminVehiclesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminVehiclesQuery = { readonly vehicles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly plate: string, readonly features: ReadonlyArray<string>, readonly costPerKmForint: number, readonly costPerHourForint: number, readonly active: boolean, readonly version: number, readonly layouts: ReadonlyArray<{ readonly seats: number, readonly wheelchairPlaces: number }>, readonly garage: { readonly id: string, readonly name: string } }> };

export type AdminDriversQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminDriversQuery = { readonly drivers: ReadonlyArray<{ readonly id: string, readonly familyName: string, readonly givenName: string, readonly fullName: string, readonly phone: string | null, readonly active: boolean, readonly version: number }> };

export type AdminShiftsQueryVariables = Exact<{
  date: string;
}>;


export type AdminShiftsQuery = { readonly shifts: ReadonlyArray<{ readonly id: string, readonly serviceDate: string, readonly startAt: string, readonly endAt: string, readonly version: number, readonly vehicle: { readonly id: string, readonly name: string }, readonly driver: { readonly id: string, readonly fullName: string }, readonly breaks: ReadonlyArray<{ readonly earliestAt: string, readonly latestAt: string, readonly durationSeconds: number }> }> };

export type AdminStaffListQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminStaffListQuery = { readonly staffAccounts: ReadonlyArray<{ readonly id: string, readonly email: string, readonly fullName: string, readonly role: Role, readonly active: boolean, readonly version: number }> };

export type AdminCalendarQueryVariables = Exact<{
  year: number;
}>;


export type AdminCalendarQuery = { readonly calendar: { readonly year: number, readonly missing: boolean, readonly days: ReadonlyArray<{ readonly serviceDate: string, readonly kind: CalendarDayKind, readonly name: string }> } };

export type AdminPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminPolicyQuery = { readonly viewer: { readonly consortium: { readonly id: string, readonly policy: { readonly pickupWindowMinutes: number, readonly driverWaitMinutes: number, readonly bookingDaysBefore: number, readonly bookingUntil: string, readonly bookingHorizonDays: number, readonly lateCancellationMinutes: number, readonly offerHoldSeconds: number, readonly noShowLimit: number, readonly noShowPeriodDays: number, readonly walkingMetres: number, readonly version: number }, readonly serviceHours: ReadonlyArray<{ readonly weekday: number, readonly opens: string, readonly closes: string }> } } | null };

export type AdminSensitiveReadsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminSensitiveReadsQuery = { readonly sensitiveReads: ReadonlyArray<{ readonly kind: string, readonly readAt: string, readonly rider: { readonly id: string, readonly fullName: string }, readonly readBy: { readonly fullName: string } | null }> };

export type AdminUpdateRiderMutationVariables = Exact<{
  input: UpdateRiderInput;
}>;


export type AdminUpdateRiderMutation = { readonly updateRider: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: UpdateRiderErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminCreatePlaceMutationVariables = Exact<{
  input: CreatePlaceInput;
}>;


export type AdminCreatePlaceMutation = { readonly createPlace: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: CreatePlaceErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminUpdatePlaceMutationVariables = Exact<{
  input: UpdatePlaceInput;
}>;


export type AdminUpdatePlaceMutation = { readonly updatePlace: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: UpdatePlaceErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminCreateVehicleMutationVariables = Exact<{
  input: CreateVehicleInput;
}>;


export type AdminCreateVehicleMutation = { readonly createVehicle: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: CreateVehicleErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminUpdateVehicleMutationVariables = Exact<{
  input: UpdateVehicleInput;
}>;


export type AdminUpdateVehicleMutation = { readonly updateVehicle: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: UpdateVehicleErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminCreateDriverMutationVariables = Exact<{
  input: CreateDriverInput;
}>;


export type AdminCreateDriverMutation = { readonly createDriver: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: CreateDriverErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminUpdateDriverMutationVariables = Exact<{
  input: UpdateDriverInput;
}>;


export type AdminUpdateDriverMutation = { readonly updateDriver: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: UpdateDriverErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminCreateShiftMutationVariables = Exact<{
  input: CreateShiftInput;
}>;


export type AdminCreateShiftMutation = { readonly createShift: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: CreateShiftErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminUpdateShiftMutationVariables = Exact<{
  input: UpdateShiftInput;
}>;


export type AdminUpdateShiftMutation = { readonly updateShift: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: UpdateShiftErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminCreateStaffMutationVariables = Exact<{
  input: CreateStaffAccountInput;
}>;


export type AdminCreateStaffMutation = { readonly createStaffAccount: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: CreateStaffAccountErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminUpdateStaffMutationVariables = Exact<{
  input: UpdateStaffAccountInput;
}>;


export type AdminUpdateStaffMutation = { readonly updateStaffAccount: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: UpdateStaffAccountErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminSetCalendarDayMutationVariables = Exact<{
  input: SetCalendarDayInput;
}>;


export type AdminSetCalendarDayMutation = { readonly setCalendarDay: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: SetCalendarDayErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminSetServiceHoursMutationVariables = Exact<{
  input: SetServiceHoursInput;
}>;


export type AdminSetServiceHoursMutation = { readonly setServiceHours: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: SetServiceHoursErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminUpdatePolicyMutationVariables = Exact<{
  input: UpdatePolicyInput;
}>;


export type AdminUpdatePolicyMutation = { readonly updatePolicy: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: UpdatePolicyErrorCode, readonly path: ReadonlyArray<string> }> } };

export type AdminImportTargetsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type AdminImportTargetsQuery = { readonly partners: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly serviceEvents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly serviceDate: string }> };

export type AdminImportFileMutationVariables = Exact<{
  input: ImportFileInput;
}>;


export type AdminImportFileMutation = { readonly importFile: { readonly report: { readonly rowCount: number, readonly goodCount: number, readonly faultCount: number, readonly encoding: string, readonly delimiter: string, readonly dryRun: boolean, readonly rows: ReadonlyArray<{ readonly line: number, readonly action: string, readonly faults: ReadonlyArray<string>, readonly request: { readonly reference: string } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: ImportFileErrorCode, readonly path: ReadonlyArray<string> }> } };

export type PlanHeadFragment = { readonly id: string, readonly number: number, readonly state: PlanState, readonly origin: PlanOrigin, readonly stale: boolean, readonly note: string, readonly createdAt: string, readonly publishedAt: string | null, readonly version: number, readonly createdBy: { readonly fullName: string } | null, readonly base: { readonly id: string, readonly number: number } | null, readonly figures: { readonly tripsServed: number, readonly tripsUnserved: number, readonly vehiclesUsed: number, readonly metres: number, readonly deadheadMetres: number, readonly vehicleSeconds: number | null, readonly drivingForint: number | null, readonly productivity: number | null, readonly systemEfficiency: number | null, readonly detourMedian: number | null, readonly sharedShare: number | null } };

export type JobPartsFragment = { readonly id: string, readonly state: JobState, readonly failure: string | null, readonly createdAt: string, readonly progress: { readonly seconds: number, readonly limitSeconds: number, readonly served: number, readonly total: number }, readonly plan: { readonly id: string, readonly number: number, readonly origin: PlanOrigin } | null };

export type DayPartsFragment = { readonly serviceDate: string, readonly tripCount: number, readonly bookingsVersion: number, readonly publishedPlan: { readonly id: string, readonly publishedBy: { readonly fullName: string } | null } | null, readonly latestPlan: { readonly id: string } | null, readonly plans: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: PlanState, readonly origin: PlanOrigin, readonly stale: boolean, readonly note: string, readonly createdAt: string, readonly publishedAt: string | null, readonly version: number, readonly createdBy: { readonly fullName: string } | null, readonly base: { readonly id: string, readonly number: number } | null, readonly figures: { readonly tripsServed: number, readonly tripsUnserved: number, readonly vehiclesUsed: number, readonly metres: number, readonly deadheadMetres: number, readonly vehicleSeconds: number | null, readonly drivingForint: number | null, readonly productivity: number | null, readonly systemEfficiency: number | null, readonly detourMedian: number | null, readonly sharedShare: number | null } }>, readonly jobs: ReadonlyArray<{ readonly id: string, readonly state: JobState, readonly failure: string | null, readonly createdAt: string, readonly progress: { readonly seconds: number, readonly limitSeconds: number, readonly served: number, readonly total: number }, readonly plan: { readonly id: string, readonly number: number, readonly origin: PlanOrigin } | null }>, readonly shifts: ReadonlyArray<{ readonly id: string, readonly startAt: string, readonly endAt: string, readonly vehicle: { readonly id: string, readonly name: string, readonly plate: string, readonly layouts: ReadonlyArray<{ readonly seats: number, readonly wheelchairPlaces: number }> }, readonly driver: { readonly id: string, readonly fullName: string } }>, readonly calendarDays: ReadonlyArray<{ readonly kind: CalendarDayKind, readonly name: string }>, readonly disruptions: ReadonlyArray<{ readonly id: string, readonly kind: DisruptionKind, readonly fromAt: string, readonly toAt: string, readonly note: string, readonly vehicle: { readonly name: string } | null, readonly driver: { readonly fullName: string } | null, readonly presumedAboard: ReadonlyArray<{ readonly id: string, readonly rider: { readonly fullName: string } }> }> };

export type SpotPartsFragment = { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } };

export type BoardTripFragment = { readonly id: string, readonly leg: TripLeg, readonly state: TripState, readonly seats: number, readonly wheelchairs: number, readonly estimatedPickupAt: string | null, readonly rider: { readonly id: string, readonly fullName: string, readonly phone: string | null }, readonly request: { readonly reference: string, readonly purpose: Purpose }, readonly from: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null };

export type PlanBoardFragment = { readonly id: string, readonly number: number, readonly state: PlanState, readonly origin: PlanOrigin, readonly stale: boolean, readonly note: string, readonly createdAt: string, readonly publishedAt: string | null, readonly version: number, readonly runs: ReadonlyArray<{ readonly id: string, readonly locked: boolean, readonly orderLocked: boolean, readonly metres: number, readonly deadheadMetres: number, readonly scheduledStartAt: string, readonly scheduledEndAt: string, readonly shift: { readonly id: string }, readonly stops: ReadonlyArray<{ readonly id: string, readonly position: number, readonly kind: StopKind, readonly scheduledArrivalAt: string, readonly scheduledBeginAt: string, readonly scheduledDepartureAt: string, readonly seatsAboard: number, readonly wheelchairsAboard: number, readonly metresFromPrevious: number, readonly slackSeconds: number | null, readonly locked: boolean, readonly place: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly trip: { readonly id: string, readonly leg: TripLeg, readonly state: TripState, readonly seats: number, readonly wheelchairs: number, readonly estimatedPickupAt: string | null, readonly rider: { readonly id: string, readonly fullName: string, readonly phone: string | null }, readonly request: { readonly reference: string, readonly purpose: Purpose }, readonly from: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null }> }>, readonly unserved: ReadonlyArray<{ readonly trip: { readonly id: string, readonly leg: TripLeg, readonly state: TripState, readonly seats: number, readonly wheelchairs: number, readonly estimatedPickupAt: string | null, readonly rider: { readonly id: string, readonly fullName: string, readonly phone: string | null }, readonly request: { readonly reference: string, readonly purpose: Purpose }, readonly from: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly reason: { readonly code: string, readonly shortfallMinutes: number | null, readonly shortfallPlaces: number | null, readonly sentence: { readonly hu: string, readonly en: string } } }>, readonly createdBy: { readonly fullName: string } | null, readonly base: { readonly id: string, readonly number: number } | null, readonly figures: { readonly tripsServed: number, readonly tripsUnserved: number, readonly vehiclesUsed: number, readonly metres: number, readonly deadheadMetres: number, readonly vehicleSeconds: number | null, readonly drivingForint: number | null, readonly productivity: number | null, readonly systemEfficiency: number | null, readonly detourMedian: number | null, readonly sharedShare: number | null } };

export type MovePartsFragment = { readonly kind: TripMoveKind, readonly pickupShiftSeconds: number | null, readonly promiseBroken: boolean, readonly trip: { readonly id: string, readonly rider: { readonly fullName: string } } };

export type EffectPartsFragment = { readonly feasible: boolean, readonly addedMetres: number, readonly addedDrivingForint: number, readonly violations: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly moves: ReadonlyArray<{ readonly kind: TripMoveKind, readonly pickupShiftSeconds: number | null, readonly promiseBroken: boolean, readonly trip: { readonly id: string, readonly rider: { readonly fullName: string } } }> };

export type DispatchDayQueryVariables = Exact<{
  date: string;
}>;


export type DispatchDayQuery = { readonly serviceDay: { readonly serviceDate: string, readonly tripCount: number, readonly bookingsVersion: number, readonly publishedPlan: { readonly id: string, readonly publishedBy: { readonly fullName: string } | null } | null, readonly latestPlan: { readonly id: string } | null, readonly plans: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: PlanState, readonly origin: PlanOrigin, readonly stale: boolean, readonly note: string, readonly createdAt: string, readonly publishedAt: string | null, readonly version: number, readonly createdBy: { readonly fullName: string } | null, readonly base: { readonly id: string, readonly number: number } | null, readonly figures: { readonly tripsServed: number, readonly tripsUnserved: number, readonly vehiclesUsed: number, readonly metres: number, readonly deadheadMetres: number, readonly vehicleSeconds: number | null, readonly drivingForint: number | null, readonly productivity: number | null, readonly systemEfficiency: number | null, readonly detourMedian: number | null, readonly sharedShare: number | null } }>, readonly jobs: ReadonlyArray<{ readonly id: string, readonly state: JobState, readonly failure: string | null, readonly createdAt: string, readonly progress: { readonly seconds: number, readonly limitSeconds: number, readonly served: number, readonly total: number }, readonly plan: { readonly id: string, readonly number: number, readonly origin: PlanOrigin } | null }>, readonly shifts: ReadonlyArray<{ readonly id: string, readonly startAt: string, readonly endAt: string, readonly vehicle: { readonly id: string, readonly name: string, readonly plate: string, readonly layouts: ReadonlyArray<{ readonly seats: number, readonly wheelchairPlaces: number }> }, readonly driver: { readonly id: string, readonly fullName: string } }>, readonly calendarDays: ReadonlyArray<{ readonly kind: CalendarDayKind, readonly name: string }>, readonly disruptions: ReadonlyArray<{ readonly id: string, readonly kind: DisruptionKind, readonly fromAt: string, readonly toAt: string, readonly note: string, readonly vehicle: { readonly name: string } | null, readonly driver: { readonly fullName: string } | null, readonly presumedAboard: ReadonlyArray<{ readonly id: string, readonly rider: { readonly fullName: string } }> }> } };

export type DispatchDayChangedSubscriptionVariables = Exact<{
  date: string;
}>;


export type DispatchDayChangedSubscription = { readonly serviceDayChanged: { readonly serviceDate: string, readonly tripCount: number, readonly bookingsVersion: number, readonly publishedPlan: { readonly id: string, readonly publishedBy: { readonly fullName: string } | null } | null, readonly latestPlan: { readonly id: string } | null, readonly plans: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: PlanState, readonly origin: PlanOrigin, readonly stale: boolean, readonly note: string, readonly createdAt: string, readonly publishedAt: string | null, readonly version: number, readonly createdBy: { readonly fullName: string } | null, readonly base: { readonly id: string, readonly number: number } | null, readonly figures: { readonly tripsServed: number, readonly tripsUnserved: number, readonly vehiclesUsed: number, readonly metres: number, readonly deadheadMetres: number, readonly vehicleSeconds: number | null, readonly drivingForint: number | null, readonly productivity: number | null, readonly systemEfficiency: number | null, readonly detourMedian: number | null, readonly sharedShare: number | null } }>, readonly jobs: ReadonlyArray<{ readonly id: string, readonly state: JobState, readonly failure: string | null, readonly createdAt: string, readonly progress: { readonly seconds: number, readonly limitSeconds: number, readonly served: number, readonly total: number }, readonly plan: { readonly id: string, readonly number: number, readonly origin: PlanOrigin } | null }>, readonly shifts: ReadonlyArray<{ readonly id: string, readonly startAt: string, readonly endAt: string, readonly vehicle: { readonly id: string, readonly name: string, readonly plate: string, readonly layouts: ReadonlyArray<{ readonly seats: number, readonly wheelchairPlaces: number }> }, readonly driver: { readonly id: string, readonly fullName: string } }>, readonly calendarDays: ReadonlyArray<{ readonly kind: CalendarDayKind, readonly name: string }>, readonly disruptions: ReadonlyArray<{ readonly id: string, readonly kind: DisruptionKind, readonly fromAt: string, readonly toAt: string, readonly note: string, readonly vehicle: { readonly name: string } | null, readonly driver: { readonly fullName: string } | null, readonly presumedAboard: ReadonlyArray<{ readonly id: string, readonly rider: { readonly fullName: string } }> }> } };

export type DispatchPlanQueryVariables = Exact<{
  id: string;
}>;


export type DispatchPlanQuery = { readonly plan: { readonly id: string, readonly number: number, readonly state: PlanState, readonly origin: PlanOrigin, readonly stale: boolean, readonly note: string, readonly createdAt: string, readonly publishedAt: string | null, readonly version: number, readonly runs: ReadonlyArray<{ readonly id: string, readonly locked: boolean, readonly orderLocked: boolean, readonly metres: number, readonly deadheadMetres: number, readonly scheduledStartAt: string, readonly scheduledEndAt: string, readonly shift: { readonly id: string }, readonly stops: ReadonlyArray<{ readonly id: string, readonly position: number, readonly kind: StopKind, readonly scheduledArrivalAt: string, readonly scheduledBeginAt: string, readonly scheduledDepartureAt: string, readonly seatsAboard: number, readonly wheelchairsAboard: number, readonly metresFromPrevious: number, readonly slackSeconds: number | null, readonly locked: boolean, readonly place: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly trip: { readonly id: string, readonly leg: TripLeg, readonly state: TripState, readonly seats: number, readonly wheelchairs: number, readonly estimatedPickupAt: string | null, readonly rider: { readonly id: string, readonly fullName: string, readonly phone: string | null }, readonly request: { readonly reference: string, readonly purpose: Purpose }, readonly from: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null }> }>, readonly unserved: ReadonlyArray<{ readonly trip: { readonly id: string, readonly leg: TripLeg, readonly state: TripState, readonly seats: number, readonly wheelchairs: number, readonly estimatedPickupAt: string | null, readonly rider: { readonly id: string, readonly fullName: string, readonly phone: string | null }, readonly request: { readonly reference: string, readonly purpose: Purpose }, readonly from: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number }, readonly settlement: { readonly name: string } }, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly reason: { readonly code: string, readonly shortfallMinutes: number | null, readonly shortfallPlaces: number | null, readonly sentence: { readonly hu: string, readonly en: string } } }>, readonly createdBy: { readonly fullName: string } | null, readonly base: { readonly id: string, readonly number: number } | null, readonly figures: { readonly tripsServed: number, readonly tripsUnserved: number, readonly vehiclesUsed: number, readonly metres: number, readonly deadheadMetres: number, readonly vehicleSeconds: number | null, readonly drivingForint: number | null, readonly productivity: number | null, readonly systemEfficiency: number | null, readonly detourMedian: number | null, readonly sharedShare: number | null } } | null };

export type PlanningProgressChangedSubscriptionVariables = Exact<{
  jobId: string;
}>;


export type PlanningProgressChangedSubscription = { readonly planningProgress: { readonly id: string, readonly state: JobState, readonly failure: string | null, readonly createdAt: string, readonly progress: { readonly seconds: number, readonly limitSeconds: number, readonly served: number, readonly total: number }, readonly plan: { readonly id: string, readonly number: number, readonly origin: PlanOrigin } | null } };

export type ComparePlansQueryVariables = Exact<{
  beforeId: string;
  afterId: string;
}>;


export type ComparePlansQuery = { readonly comparePlans: { readonly leftOutBefore: number, readonly leftOutAfter: number, readonly summary: { readonly hu: string, readonly en: string }, readonly moves: ReadonlyArray<{ readonly kind: TripMoveKind, readonly pickupShiftSeconds: number | null, readonly promiseBroken: boolean, readonly beforeRun: { readonly vehicle: { readonly name: string } } | null, readonly afterRun: { readonly vehicle: { readonly name: string } } | null, readonly trip: { readonly id: string, readonly rider: { readonly fullName: string } } }> } | null };

export type MoveEffectQueryVariables = Exact<{
  planId: string;
  tripId: string;
  shiftId?: string | null | undefined;
}>;


export type MoveEffectQuery = { readonly moveEffect: { readonly feasible: boolean, readonly addedMetres: number, readonly addedDrivingForint: number, readonly violations: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly moves: ReadonlyArray<{ readonly kind: TripMoveKind, readonly pickupShiftSeconds: number | null, readonly promiseBroken: boolean, readonly trip: { readonly id: string, readonly rider: { readonly fullName: string } } }> } };

export type MapSettlementsQueryVariables = Exact<{ [key: string]: never; }>;


export type MapSettlementsQuery = { readonly settlements: ReadonlyArray<{ readonly id: string, readonly name: string, readonly coordinates: { readonly lat: number, readonly lon: number } }> };

export type MapRoadsQueryVariables = Exact<{ [key: string]: never; }>;


export type MapRoadsQuery = { readonly roadData: { readonly lines: ReadonlyArray<ReadonlyArray<{ readonly lat: number, readonly lon: number }>> } };

export type PlanDayMutationVariables = Exact<{
  input: PlanDayInput;
}>;


export type PlanDayMutation = { readonly planDay: { readonly job: { readonly id: string, readonly state: JobState, readonly failure: string | null, readonly createdAt: string, readonly progress: { readonly seconds: number, readonly limitSeconds: number, readonly served: number, readonly total: number }, readonly plan: { readonly id: string, readonly number: number, readonly origin: PlanOrigin } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: PlanDayErrorCode }> } };

export type CancelPlanningMutationVariables = Exact<{
  input: CancelPlanningInput;
}>;


export type CancelPlanningMutation = { readonly cancelPlanning: { readonly job: { readonly id: string, readonly state: JobState } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: CancelPlanningErrorCode }> } };

export type PublishPlanMutationVariables = Exact<{
  input: PublishPlanInput;
}>;


export type PublishPlanMutation = { readonly publishPlan: { readonly callTasksCreated: number, readonly plan: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: PublishPlanErrorCode }> } };

export type MoveTripMutationVariables = Exact<{
  input: MoveTripInput;
}>;


export type MoveTripMutation = { readonly moveTrip: { readonly plan: { readonly id: string, readonly number: number } | null, readonly effect: { readonly feasible: boolean, readonly addedMetres: number, readonly addedDrivingForint: number, readonly violations: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly moves: ReadonlyArray<{ readonly kind: TripMoveKind, readonly pickupShiftSeconds: number | null, readonly promiseBroken: boolean, readonly trip: { readonly id: string, readonly rider: { readonly fullName: string } } }> } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: MoveTripErrorCode }> } };

export type SetLockMutationVariables = Exact<{
  input: SetLockInput;
}>;


export type SetLockMutation = { readonly setLock: { readonly day: { readonly serviceDate: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: SetLockErrorCode }> } };

export type ReportDisruptionMutationVariables = Exact<{
  input: ReportDisruptionInput;
}>;


export type ReportDisruptionMutation = { readonly reportDisruption: { readonly disruption: { readonly id: string, readonly affectedTrips: ReadonlyArray<{ readonly id: string, readonly rider: { readonly fullName: string } }> } | null, readonly job: { readonly id: string, readonly state: JobState, readonly failure: string | null, readonly createdAt: string, readonly progress: { readonly seconds: number, readonly limitSeconds: number, readonly served: number, readonly total: number }, readonly plan: { readonly id: string, readonly number: number, readonly origin: PlanOrigin } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: ReportDisruptionErrorCode }> } };

export type AskWhatIfMutationVariables = Exact<{
  input: AskWhatIfInput;
}>;


export type AskWhatIfMutation = { readonly askWhatIf: { readonly job: { readonly id: string, readonly state: JobState, readonly failure: string | null, readonly createdAt: string, readonly progress: { readonly seconds: number, readonly limitSeconds: number, readonly served: number, readonly total: number }, readonly plan: { readonly id: string, readonly number: number, readonly origin: PlanOrigin } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: AskWhatIfErrorCode }> } };

export type ManifestPartsFragment = { readonly id: string, readonly number: number, readonly publishedAt: string, readonly acknowledgedAt: string | null, readonly shift: { readonly id: string, readonly serviceDate: string, readonly startAt: string, readonly endAt: string, readonly vehicle: { readonly id: string, readonly name: string, readonly plate: string }, readonly driver: { readonly id: string, readonly fullName: string } }, readonly changes: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly moved: ReadonlyArray<string> }, readonly stops: ReadonlyArray<{ readonly stopId: string, readonly code: string, readonly kind: StopKind, readonly tripId: string | null, readonly riderName: string | null, readonly phone: string | null, readonly partySize: number, readonly wheelchairs: number, readonly helpNotes: ReadonlyArray<string>, readonly scheduledBeginAt: string, readonly scheduledDepartureAt: string, readonly seatsAboard: number, readonly wheelchairsAboard: number, readonly metresFromPrevious: number, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly approachNote: string, readonly settlement: { readonly name: string }, readonly coordinates: { readonly lat: number, readonly lon: number } }, readonly promisedPickup: { readonly earliest: string, readonly latest: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly idempotencyKey: string, readonly kind: StopEventKind, readonly tripId: string | null, readonly placeId: string | null, readonly undone: boolean, readonly odometerKm: number | null, readonly deviceTime: string }> };

export type DriverManifestsQueryVariables = Exact<{
  serviceDate: string;
}>;


export type DriverManifestsQuery = { readonly manifests: ReadonlyArray<{ readonly id: string, readonly number: number, readonly publishedAt: string, readonly acknowledgedAt: string | null, readonly shift: { readonly id: string, readonly serviceDate: string, readonly startAt: string, readonly endAt: string, readonly vehicle: { readonly id: string, readonly name: string, readonly plate: string }, readonly driver: { readonly id: string, readonly fullName: string } }, readonly changes: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly moved: ReadonlyArray<string> }, readonly stops: ReadonlyArray<{ readonly stopId: string, readonly code: string, readonly kind: StopKind, readonly tripId: string | null, readonly riderName: string | null, readonly phone: string | null, readonly partySize: number, readonly wheelchairs: number, readonly helpNotes: ReadonlyArray<string>, readonly scheduledBeginAt: string, readonly scheduledDepartureAt: string, readonly seatsAboard: number, readonly wheelchairsAboard: number, readonly metresFromPrevious: number, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly approachNote: string, readonly settlement: { readonly name: string }, readonly coordinates: { readonly lat: number, readonly lon: number } }, readonly promisedPickup: { readonly earliest: string, readonly latest: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly idempotencyKey: string, readonly kind: StopEventKind, readonly tripId: string | null, readonly placeId: string | null, readonly undone: boolean, readonly odometerKm: number | null, readonly deviceTime: string }> }> };

export type ManifestChangedSubscriptionVariables = Exact<{
  shiftId: string;
}>;


export type ManifestChangedSubscription = { readonly manifestChanged: { readonly id: string, readonly number: number, readonly publishedAt: string, readonly acknowledgedAt: string | null, readonly shift: { readonly id: string, readonly serviceDate: string, readonly startAt: string, readonly endAt: string, readonly vehicle: { readonly id: string, readonly name: string, readonly plate: string }, readonly driver: { readonly id: string, readonly fullName: string } }, readonly changes: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly moved: ReadonlyArray<string> }, readonly stops: ReadonlyArray<{ readonly stopId: string, readonly code: string, readonly kind: StopKind, readonly tripId: string | null, readonly riderName: string | null, readonly phone: string | null, readonly partySize: number, readonly wheelchairs: number, readonly helpNotes: ReadonlyArray<string>, readonly scheduledBeginAt: string, readonly scheduledDepartureAt: string, readonly seatsAboard: number, readonly wheelchairsAboard: number, readonly metresFromPrevious: number, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly approachNote: string, readonly settlement: { readonly name: string }, readonly coordinates: { readonly lat: number, readonly lon: number } }, readonly promisedPickup: { readonly earliest: string, readonly latest: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly idempotencyKey: string, readonly kind: StopEventKind, readonly tripId: string | null, readonly placeId: string | null, readonly undone: boolean, readonly odometerKm: number | null, readonly deviceTime: string }> } };

export type RecordStopEventsMutationVariables = Exact<{
  input: RecordStopEventsInput;
}>;


export type RecordStopEventsMutation = { readonly recordStopEvents: { readonly results: ReadonlyArray<{ readonly idempotencyKey: string, readonly conflict: string | null, readonly event: { readonly id: string } | null }>, readonly manifest: { readonly id: string, readonly number: number, readonly publishedAt: string, readonly acknowledgedAt: string | null, readonly shift: { readonly id: string, readonly serviceDate: string, readonly startAt: string, readonly endAt: string, readonly vehicle: { readonly id: string, readonly name: string, readonly plate: string }, readonly driver: { readonly id: string, readonly fullName: string } }, readonly changes: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly moved: ReadonlyArray<string> }, readonly stops: ReadonlyArray<{ readonly stopId: string, readonly code: string, readonly kind: StopKind, readonly tripId: string | null, readonly riderName: string | null, readonly phone: string | null, readonly partySize: number, readonly wheelchairs: number, readonly helpNotes: ReadonlyArray<string>, readonly scheduledBeginAt: string, readonly scheduledDepartureAt: string, readonly seatsAboard: number, readonly wheelchairsAboard: number, readonly metresFromPrevious: number, readonly place: { readonly id: string, readonly name: string, readonly address: string, readonly approachNote: string, readonly settlement: { readonly name: string }, readonly coordinates: { readonly lat: number, readonly lon: number } }, readonly promisedPickup: { readonly earliest: string, readonly latest: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly idempotencyKey: string, readonly kind: StopEventKind, readonly tripId: string | null, readonly placeId: string | null, readonly undone: boolean, readonly odometerKm: number | null, readonly deviceTime: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly code: RecordStopEventsErrorCode }> } };

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


export type IntakeRiderQuery = { readonly rider: { readonly id: string, readonly familyName: string, readonly givenName: string, readonly fullName: string, readonly phone: string | null, readonly language: Language, readonly driverNote: string, readonly active: boolean, readonly settlement: { readonly id: string, readonly name: string }, readonly home: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly partner: { readonly name: string } | null, readonly mobility: { readonly wheelchair: boolean, readonly walker: boolean, readonly guideDog: boolean, readonly attendant: boolean, readonly childSeats: number, readonly extraBoardingSeconds: number } | null } | null };

export type IntakeRiderRecordQueryVariables = Exact<{
  id: string;
}>;


export type IntakeRiderRecordQuery = { readonly rider: { readonly id: string, readonly noShows: { readonly count: number, readonly limit: number, readonly exceeded: boolean }, readonly standingOrders: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly localTime: string | null, readonly returnKind: ReturnKind, readonly returnLocalTime: string | null, readonly validTo: string | null, readonly nextDates: ReadonlyArray<string>, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly pattern: { readonly weekdays: ReadonlyArray<number>, readonly everyWeeks: number, readonly rotation: ReadonlyArray<{ readonly begins: string, readonly ends: string }> } }> } | null };

export type IntakeRiderTripsQueryVariables = Exact<{
  id: string;
}>;


export type IntakeRiderTripsQuery = { readonly rider: { readonly id: string, readonly favouritePlaces: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }>, readonly recentTrips: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly purpose: Purpose, readonly serviceDate: string, readonly timing: Timing, readonly requestedAt: string, readonly companions: number, readonly wheelchairs: number, readonly childSeats: number, readonly returnKind: ReturnKind, readonly returnRequestedAt: string | null, readonly version: number, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly outbound: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly return: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null }>, readonly comingTrips: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly purpose: Purpose, readonly serviceDate: string, readonly timing: Timing, readonly requestedAt: string, readonly companions: number, readonly wheelchairs: number, readonly childSeats: number, readonly returnKind: ReturnKind, readonly returnRequestedAt: string | null, readonly version: number, readonly from: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly to: { readonly id: string, readonly name: string, readonly address: string, readonly kind: PlaceKind, readonly farm: boolean, readonly settlement: { readonly id: string, readonly name: string } }, readonly outbound: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null }, readonly return: { readonly id: string, readonly leg: TripLeg, readonly serviceDate: string, readonly state: TripState, readonly willCall: boolean, readonly released: boolean, readonly version: number, readonly scheduledPickupAt: string | null, readonly requestedPickup: { readonly earliest: string, readonly latest: string }, readonly promise: { readonly arrivalLatest: string, readonly pickup: { readonly earliest: string, readonly latest: string } } | null } | null }> } | null };

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

export type LastChangeQueryVariables = Exact<{
  entityId: string;
}>;


export type LastChangeQuery = { readonly lastChange: { readonly at: string, readonly byName: string | null } | null };

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

export const AdminPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"approachNote"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminPlaceFragment, unknown>;
export const AdminVehicleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminVehicle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vehicle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"layouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairPlaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"garage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerKmForint"}},{"kind":"Field","name":{"kind":"Name","value":"costPerHourForint"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AdminVehicleFragment, unknown>;
export const AdminRiderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobile"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"driverNote"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"messagesAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<AdminRiderFragment, unknown>;
export const AdminDriverFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminDriver"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Driver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AdminDriverFragment, unknown>;
export const AdminShiftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminShift"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliestAt"}},{"kind":"Field","name":{"kind":"Name","value":"latestAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}}]}}]}}]} as unknown as DocumentNode<AdminShiftFragment, unknown>;
export const AdminStaffFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminStaff"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AdminStaffFragment, unknown>;
export const PolicyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickupWindowMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"driverWaitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bookingDaysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"bookingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"bookingHorizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateCancellationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"offerHoldSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"noShowLimit"}},{"kind":"Field","name":{"kind":"Name","value":"noShowPeriodDays"}},{"kind":"Field","name":{"kind":"Name","value":"walkingMetres"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PolicyPartsFragment, unknown>;
export const PlanHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tripsServed"}},{"kind":"Field","name":{"kind":"Name","value":"tripsUnserved"}},{"kind":"Field","name":{"kind":"Name","value":"vehiclesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"deadheadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"drivingForint"}},{"kind":"Field","name":{"kind":"Name","value":"productivity"}},{"kind":"Field","name":{"kind":"Name","value":"systemEfficiency"}},{"kind":"Field","name":{"kind":"Name","value":"detourMedian"}},{"kind":"Field","name":{"kind":"Name","value":"sharedShare"}}]}}]}}]} as unknown as DocumentNode<PlanHeadFragment, unknown>;
export const JobPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"limitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}}]} as unknown as DocumentNode<JobPartsFragment, unknown>;
export const DayPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"tripCount"}},{"kind":"Field","name":{"kind":"Name","value":"bookingsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"publishedPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}},{"kind":"Field","name":{"kind":"Name","value":"layouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairPlaces"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendarDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disruptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"toAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presumedAboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tripsServed"}},{"kind":"Field","name":{"kind":"Name","value":"tripsUnserved"}},{"kind":"Field","name":{"kind":"Name","value":"vehiclesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"deadheadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"drivingForint"}},{"kind":"Field","name":{"kind":"Name","value":"productivity"}},{"kind":"Field","name":{"kind":"Name","value":"systemEfficiency"}},{"kind":"Field","name":{"kind":"Name","value":"detourMedian"}},{"kind":"Field","name":{"kind":"Name","value":"sharedShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"limitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}}]} as unknown as DocumentNode<DayPartsFragment, unknown>;
export const SpotPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SpotPartsFragment, unknown>;
export const BoardTripFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardTrip"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedPickupAt"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpotParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpotParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BoardTripFragment, unknown>;
export const PlanBoardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanBoard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"orderLocked"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"deadheadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledStartAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledEndAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledArrivalAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledBeginAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledDepartureAt"}},{"kind":"Field","name":{"kind":"Name","value":"seatsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"metresFromPrevious"}},{"kind":"Field","name":{"kind":"Name","value":"slackSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpotParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardTrip"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardTrip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tripsServed"}},{"kind":"Field","name":{"kind":"Name","value":"tripsUnserved"}},{"kind":"Field","name":{"kind":"Name","value":"vehiclesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"deadheadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"drivingForint"}},{"kind":"Field","name":{"kind":"Name","value":"productivity"}},{"kind":"Field","name":{"kind":"Name","value":"systemEfficiency"}},{"kind":"Field","name":{"kind":"Name","value":"detourMedian"}},{"kind":"Field","name":{"kind":"Name","value":"sharedShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardTrip"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedPickupAt"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpotParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpotParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}}]}}]} as unknown as DocumentNode<PlanBoardFragment, unknown>;
export const MovePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoveParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pickupShiftSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"promiseBroken"}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<MovePartsFragment, unknown>;
export const EffectPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feasible"}},{"kind":"Field","name":{"kind":"Name","value":"addedMetres"}},{"kind":"Field","name":{"kind":"Name","value":"addedDrivingForint"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoveParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoveParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pickupShiftSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"promiseBroken"}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<EffectPartsFragment, unknown>;
export const ManifestPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManifestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Manifest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"riderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"helpNotes"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"approachNote"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledBeginAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledDepartureAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"metresFromPrevious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"odometerKm"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}}]}}]}}]} as unknown as DocumentNode<ManifestPartsFragment, unknown>;
export const PlacePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlacePartsFragment, unknown>;
export const TripPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TripParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"willCall"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledPickupAt"}}]}}]} as unknown as DocumentNode<TripPartsFragment, unknown>;
export const RequestPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companions"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"childSeats"}},{"kind":"Field","name":{"kind":"Name","value":"returnKind"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outbound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TripParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"willCall"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledPickupAt"}}]}}]} as unknown as DocumentNode<RequestPartsFragment, unknown>;
export const OfferPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"returnPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnArrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OfferPartsFragment, unknown>;
export const OffersPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OffersParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotedOffers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"returnPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnArrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<OffersPartsFragment, unknown>;
export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotedRefusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"refusalId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"replanned"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingListOpen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"returnPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnArrivalLatest"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const AdminRidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminRiders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"includeInactive"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminRider"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminRider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobile"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"driverNote"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"messagesAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<AdminRidersQuery, AdminRidersQueryVariables>;
export const AdminPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminPlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"approachNote"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminPlacesQuery, AdminPlacesQueryVariables>;
export const AdminSettlementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminSettlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}}]} as unknown as DocumentNode<AdminSettlementsQuery, AdminSettlementsQueryVariables>;
export const AdminVehiclesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminVehicles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeInactive"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminVehicle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminVehicle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vehicle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"layouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairPlaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"garage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costPerKmForint"}},{"kind":"Field","name":{"kind":"Name","value":"costPerHourForint"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AdminVehiclesQuery, AdminVehiclesQueryVariables>;
export const AdminDriversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminDrivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drivers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeInactive"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminDriver"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminDriver"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Driver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AdminDriversQuery, AdminDriversQueryVariables>;
export const AdminShiftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminShifts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shifts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminShift"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminShift"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliestAt"}},{"kind":"Field","name":{"kind":"Name","value":"latestAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}}]}}]}}]} as unknown as DocumentNode<AdminShiftsQuery, AdminShiftsQueryVariables>;
export const AdminStaffListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminStaffList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminStaff"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminStaff"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffAccount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AdminStaffListQuery, AdminStaffListQueryVariables>;
export const AdminCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AdminCalendarQuery, AdminCalendarQueryVariables>;
export const AdminPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consortium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickupWindowMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"driverWaitMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bookingDaysBefore"}},{"kind":"Field","name":{"kind":"Name","value":"bookingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"bookingHorizonDays"}},{"kind":"Field","name":{"kind":"Name","value":"lateCancellationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"offerHoldSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"noShowLimit"}},{"kind":"Field","name":{"kind":"Name","value":"noShowPeriodDays"}},{"kind":"Field","name":{"kind":"Name","value":"walkingMetres"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AdminPolicyQuery, AdminPolicyQueryVariables>;
export const AdminSensitiveReadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminSensitiveReads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sensitiveReads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<AdminSensitiveReadsQuery, AdminSensitiveReadsQueryVariables>;
export const AdminUpdateRiderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminUpdateRider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRiderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminUpdateRiderMutation, AdminUpdateRiderMutationVariables>;
export const AdminCreatePlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCreatePlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminCreatePlaceMutation, AdminCreatePlaceMutationVariables>;
export const AdminUpdatePlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminUpdatePlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminUpdatePlaceMutation, AdminUpdatePlaceMutationVariables>;
export const AdminCreateVehicleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCreateVehicle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateVehicleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createVehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminCreateVehicleMutation, AdminCreateVehicleMutationVariables>;
export const AdminUpdateVehicleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminUpdateVehicle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateVehicleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateVehicle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminUpdateVehicleMutation, AdminUpdateVehicleMutationVariables>;
export const AdminCreateDriverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCreateDriver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDriverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDriver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminCreateDriverMutation, AdminCreateDriverMutationVariables>;
export const AdminUpdateDriverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminUpdateDriver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateDriverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateDriver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminUpdateDriverMutation, AdminUpdateDriverMutationVariables>;
export const AdminCreateShiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCreateShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateShiftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminCreateShiftMutation, AdminCreateShiftMutationVariables>;
export const AdminUpdateShiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminUpdateShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateShiftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminUpdateShiftMutation, AdminUpdateShiftMutationVariables>;
export const AdminCreateStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminCreateStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateStaffAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createStaffAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminCreateStaffMutation, AdminCreateStaffMutationVariables>;
export const AdminUpdateStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminUpdateStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateStaffAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateStaffAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminUpdateStaffMutation, AdminUpdateStaffMutationVariables>;
export const AdminSetCalendarDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminSetCalendarDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCalendarDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCalendarDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminSetCalendarDayMutation, AdminSetCalendarDayMutationVariables>;
export const AdminSetServiceHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminSetServiceHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetServiceHoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setServiceHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminSetServiceHoursMutation, AdminSetServiceHoursMutationVariables>;
export const AdminUpdatePolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminUpdatePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminUpdatePolicyMutation, AdminUpdatePolicyMutationVariables>;
export const AdminImportTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminImportTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}}]}}]}}]} as unknown as DocumentNode<AdminImportTargetsQuery, AdminImportTargetsQueryVariables>;
export const AdminImportFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminImportFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"goodCount"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdminImportFileMutation, AdminImportFileMutationVariables>;
export const DispatchDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DispatchDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tripsServed"}},{"kind":"Field","name":{"kind":"Name","value":"tripsUnserved"}},{"kind":"Field","name":{"kind":"Name","value":"vehiclesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"deadheadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"drivingForint"}},{"kind":"Field","name":{"kind":"Name","value":"productivity"}},{"kind":"Field","name":{"kind":"Name","value":"systemEfficiency"}},{"kind":"Field","name":{"kind":"Name","value":"detourMedian"}},{"kind":"Field","name":{"kind":"Name","value":"sharedShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"limitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"tripCount"}},{"kind":"Field","name":{"kind":"Name","value":"bookingsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"publishedPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}},{"kind":"Field","name":{"kind":"Name","value":"layouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairPlaces"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendarDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disruptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"toAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presumedAboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DispatchDayQuery, DispatchDayQueryVariables>;
export const DispatchDayChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DispatchDayChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDayChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tripsServed"}},{"kind":"Field","name":{"kind":"Name","value":"tripsUnserved"}},{"kind":"Field","name":{"kind":"Name","value":"vehiclesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"deadheadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"drivingForint"}},{"kind":"Field","name":{"kind":"Name","value":"productivity"}},{"kind":"Field","name":{"kind":"Name","value":"systemEfficiency"}},{"kind":"Field","name":{"kind":"Name","value":"detourMedian"}},{"kind":"Field","name":{"kind":"Name","value":"sharedShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"limitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"tripCount"}},{"kind":"Field","name":{"kind":"Name","value":"bookingsVersion"}},{"kind":"Field","name":{"kind":"Name","value":"publishedPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}},{"kind":"Field","name":{"kind":"Name","value":"layouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairPlaces"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendarDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disruptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromAt"}},{"kind":"Field","name":{"kind":"Name","value":"toAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presumedAboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DispatchDayChangedSubscription, DispatchDayChangedSubscriptionVariables>;
export const DispatchPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DispatchPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanBoard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tripsServed"}},{"kind":"Field","name":{"kind":"Name","value":"tripsUnserved"}},{"kind":"Field","name":{"kind":"Name","value":"vehiclesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"deadheadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"drivingForint"}},{"kind":"Field","name":{"kind":"Name","value":"productivity"}},{"kind":"Field","name":{"kind":"Name","value":"systemEfficiency"}},{"kind":"Field","name":{"kind":"Name","value":"detourMedian"}},{"kind":"Field","name":{"kind":"Name","value":"sharedShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardTrip"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedPickupAt"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpotParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpotParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanBoard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"orderLocked"}},{"kind":"Field","name":{"kind":"Name","value":"metres"}},{"kind":"Field","name":{"kind":"Name","value":"deadheadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledStartAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledEndAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledArrivalAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledBeginAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledDepartureAt"}},{"kind":"Field","name":{"kind":"Name","value":"seatsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"metresFromPrevious"}},{"kind":"Field","name":{"kind":"Name","value":"slackSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpotParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardTrip"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardTrip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"shortfallPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DispatchPlanQuery, DispatchPlanQueryVariables>;
export const PlanningProgressChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PlanningProgressChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planningProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jobId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"limitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}}]} as unknown as DocumentNode<PlanningProgressChangedSubscription, PlanningProgressChangedSubscriptionVariables>;
export const ComparePlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparePlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"beforeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparePlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"beforeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"beforeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"afterId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leftOutBefore"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutAfter"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hu"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoveParts"}},{"kind":"Field","name":{"kind":"Name","value":"beforeRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoveParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pickupShiftSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"promiseBroken"}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<ComparePlansQuery, ComparePlansQueryVariables>;
export const MoveEffectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoveEffect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tripId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveEffect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"tripId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tripId"}}},{"kind":"Argument","name":{"kind":"Name","value":"shiftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoveParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pickupShiftSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"promiseBroken"}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feasible"}},{"kind":"Field","name":{"kind":"Name","value":"addedMetres"}},{"kind":"Field","name":{"kind":"Name","value":"addedDrivingForint"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoveParts"}}]}}]}}]} as unknown as DocumentNode<MoveEffectQuery, MoveEffectQueryVariables>;
export const MapSettlementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapSettlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}}]} as unknown as DocumentNode<MapSettlementsQuery, MapSettlementsQueryVariables>;
export const MapRoadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MapRoads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}}]} as unknown as DocumentNode<MapRoadsQuery, MapRoadsQueryVariables>;
export const PlanDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"limitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}}]} as unknown as DocumentNode<PlanDayMutation, PlanDayMutationVariables>;
export const CancelPlanningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelPlanning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPlanningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPlanning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CancelPlanningMutation, CancelPlanningMutationVariables>;
export const PublishPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callTasksCreated"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PublishPlanMutation, PublishPlanMutationVariables>;
export const MoveTripDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveTripInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoveParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripMove"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pickupShiftSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"promiseBroken"}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feasible"}},{"kind":"Field","name":{"kind":"Name","value":"addedMetres"}},{"kind":"Field","name":{"kind":"Name","value":"addedDrivingForint"}},{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoveParts"}}]}}]}}]} as unknown as DocumentNode<MoveTripMutation, MoveTripMutationVariables>;
export const SetLockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetLockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SetLockMutation, SetLockMutationVariables>;
export const ReportDisruptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportDisruption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDisruptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportDisruption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disruption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"affectedTrips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"limitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}}]} as unknown as DocumentNode<ReportDisruptionMutation, ReportDisruptionMutationVariables>;
export const AskWhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskWhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskWhatIfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askWhatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"limitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}}]} as unknown as DocumentNode<AskWhatIfMutation, AskWhatIfMutationVariables>;
export const DriverManifestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DriverManifests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serviceDate"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manifests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serviceDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serviceDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManifestParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManifestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Manifest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"riderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"helpNotes"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"approachNote"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledBeginAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledDepartureAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"metresFromPrevious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"odometerKm"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}}]}}]}}]} as unknown as DocumentNode<DriverManifestsQuery, DriverManifestsQueryVariables>;
export const ManifestChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ManifestChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manifestChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"shiftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shiftId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManifestParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManifestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Manifest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"riderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"helpNotes"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"approachNote"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledBeginAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledDepartureAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"metresFromPrevious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"odometerKm"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}}]}}]}}]} as unknown as DocumentNode<ManifestChangedSubscription, ManifestChangedSubscriptionVariables>;
export const RecordStopEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStopEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStopEventsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStopEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"manifest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManifestParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManifestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Manifest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"startAt"}},{"kind":"Field","name":{"kind":"Name","value":"endAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"riderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"helpNotes"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"approachNote"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledBeginAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledDepartureAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairsAboard"}},{"kind":"Field","name":{"kind":"Name","value":"metresFromPrevious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tripId"}},{"kind":"Field","name":{"kind":"Name","value":"placeId"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"odometerKm"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}}]}}]}}]} as unknown as DocumentNode<RecordStopEventsMutation, RecordStopEventsMutationVariables>;
export const AcknowledgeManifestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeManifest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeManifestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeManifest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manifest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeManifestMutation, AcknowledgeManifestMutationVariables>;
export const FindRidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindRiders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindRidersQuery, FindRidersQueryVariables>;
export const FindByReferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindByReference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tripRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"rider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<FindByReferenceQuery, FindByReferenceQueryVariables>;
export const IntakeRiderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeRider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"driverNote"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mobility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wheelchair"}},{"kind":"Field","name":{"kind":"Name","value":"walker"}},{"kind":"Field","name":{"kind":"Name","value":"guideDog"}},{"kind":"Field","name":{"kind":"Name","value":"attendant"}},{"kind":"Field","name":{"kind":"Name","value":"childSeats"}},{"kind":"Field","name":{"kind":"Name","value":"extraBoardingSeconds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IntakeRiderQuery, IntakeRiderQueryVariables>;
export const IntakeRiderRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeRiderRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"noShows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"exceeded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standingOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"returnKind"}},{"kind":"Field","name":{"kind":"Name","value":"returnLocalTime"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"nextDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}]},{"kind":"Field","name":{"kind":"Name","value":"pattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"everyWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begins"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IntakeRiderRecordQuery, IntakeRiderRecordQueryVariables>;
export const IntakeRiderTripsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntakeRiderTrips"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"favouritePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recentTrips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comingTrips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"farm"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TripParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"willCall"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestedPickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pickup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrivalLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduledPickupAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"serviceDate"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"companions"}},{"kind":"Field","name":{"kind":"Name","value":"wheelchairs"}},{"kind":"Field","name":{"kind":"Name","value":"childSeats"}},{"kind":"Field","name":{"kind":"Name","value":"returnKind"}},{"kind":"Field","name":{"kind":"Name","value":"returnRequestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outbound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"return"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TripParts"}}]}}]}}]} as unknown as DocumentNode<IntakeRiderTripsQuery, IntakeRiderTripsQueryVariables>;
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
export const LastChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entityId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}}]}}]}}]} as unknown as DocumentNode<LastChangeQuery, LastChangeQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consortium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;