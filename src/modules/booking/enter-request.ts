/** Writes a checked request with its trips: the one way in, whoever asks. */
import { randomInt } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { createReference } from '../../domain/reference.ts';
import { recordAudits } from '../audit/record-audit.ts';
import type { Services } from '../services.ts';
import type { CheckedBooking, CheckedLeg, TripDetails } from './check-booking.ts';
import type { RequestSource, TripLeg, TripRequestRecord } from './trip-records.ts';
import { insertTrips, type NewTrip } from './trip-repository.ts';
import { insertTripRequests, type NewTripRequest } from './trip-request-repository.ts';

export interface RequestToEnter {
  readonly details: TripDetails;
  readonly booking: CheckedBooking;
  readonly note: string;
  readonly source: RequestSource;
  readonly partnerId: string | null;
  readonly standingOrderId?: string | null;
  readonly serviceEventId?: string | null;
  /** Where the ids are known already, because a place was found for the trips; new ones otherwise. */
  readonly requestId?: string;
  readonly tripIds?: Partial<Readonly<Record<TripLeg, string>>>;
}

const REFERENCE_ATTEMPTS = 20;

/** @returns the id of the request. Raise the bookings' version of its dates in the same transaction. */
export async function enterRequest(
  tx: Transaction<DB>,
  services: Pick<Services, 'ids' | 'clock'>,
  actor: Actor,
  asked: RequestToEnter,
): Promise<string> {
  const [id] = await enterRequests(tx, services, actor, [asked]);
  if (id === undefined) throw new Error('A request that was asked for has no id.');
  return id;
}

/** So many in one statement: PostgreSQL takes 65,535 values. */
const CHUNK = 500;

/** As enterRequest, for any number. @returns the ids in the order asked */
export async function enterRequests(
  tx: Transaction<DB>,
  services: Pick<Services, 'ids' | 'clock'>,
  actor: Actor,
  asked: readonly RequestToEnter[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let from = 0; from < asked.length; from += CHUNK) {
    const chunk = asked
      .slice(from, from + CHUNK)
      .map((one) => ({ ...one, request: toNewRequest(one, one.requestId ?? services.ids.next(), actor) }));
    await insertWithReferences(
      tx,
      actor.consortiumId,
      chunk.map((one) => one.request),
      services.clock.now().toJSDate(),
    );
    const trips = chunk.flatMap(({ booking, details, request, tripIds }) =>
      booking.legs.map((leg) => {
        const id = tripIds?.[leg.leg] ?? services.ids.next();
        return toNewTrip(leg, { id, requestId: request.id, details, booking });
      }),
    );
    await insertTrips(tx, actor.consortiumId, trips);
    await recordAudits(
      tx,
      services,
      actor,
      chunk.map(({ request, source }) => ({
        ...{ action: source === 'demonstration' ? 'enterDemand' : 'requestTrip', entityKind: 'trip_request' },
        ...{ entityId: request.id, after: toAuditFields(request) },
      })),
    );
    ids.push(...chunk.map((one) => one.request.id));
  }
  return ids;
}

function toNewRequest(asked: RequestToEnter, id: string, actor: Actor): NewTripRequest {
  return {
    ...toRequestFields(asked.details, asked.booking),
    id,
    partnerId: asked.partnerId,
    standingOrderId: asked.standingOrderId ?? null,
    serviceEventId: asked.serviceEventId ?? null,
    source: asked.source,
    note: asked.note,
    createdBy: actor.staffAccountId,
  };
}

async function insertWithReferences(
  tx: Transaction<DB>,
  consortiumId: string,
  requests: readonly NewTripRequest[],
  createdAt: Date,
): Promise<void> {
  const random = () => randomInt(2 ** 32) / 2 ** 32;
  let missing = requests;
  for (let attempt = 0; attempt < REFERENCE_ATTEMPTS && missing.length > 0; attempt++) {
    const rows = missing.map((request) => ({ ...request, reference: createReference(random), createdAt }));
    const written = await insertTripRequests(tx, consortiumId, rows);
    missing = missing.filter((request) => !written.has(request.id));
  }
  if (missing.length > 0) {
    throw new Error('No free reference was found; the references of this consortium are nearly used up.');
  }
}

/** Instants where the details had local times; companions, chairs and child seats as checked, with what the rider's needs add. */
export function toRequestFields(details: TripDetails, booking: CheckedBooking) {
  return {
    riderId: details.riderId,
    purpose: details.purpose,
    serviceDate: booking.serviceDate,
    fromPlaceId: details.fromPlaceId,
    toPlaceId: details.toPlaceId,
    timing: details.timing,
    requestedAt: booking.requestedAt,
    companions: booking.companions,
    wheelchairs: booking.wheelchairs,
    childSeats: booking.childSeats,
    returnKind: details.returnKind,
    returnRequestedAt: booking.returnRequestedAt,
  };
}

/** A leg as it is stored, in state `requested`: windows are instants, places and boarding (seconds) are those of the whole party. */
export function toNewTrip(
  leg: CheckedLeg,
  of: {
    readonly id: string;
    readonly requestId: string;
    readonly details: Pick<TripDetails, 'riderId'>;
    readonly booking: CheckedBooking;
  },
): NewTrip {
  const { needs } = of.booking;
  return {
    id: of.id,
    requestId: of.requestId,
    leg: leg.leg,
    riderId: of.details.riderId,
    serviceDate: leg.serviceDate,
    fromPlaceId: leg.fromPlaceId,
    toPlaceId: leg.toPlaceId,
    state: 'requested',
    requestedPickup: leg.windows.pickup,
    requestedDropoff: leg.windows.dropoff,
    willCall: leg.willCall,
    seats: needs.seats,
    wheelchairs: needs.wheelchairs,
    boardingSeconds: needs.boardingSeconds,
    alightingSeconds: needs.alightingSeconds,
    longestRideSeconds: leg.windows.longestRideSeconds,
    requiredFeatures: needs.requiredFeatures,
  };
}

/** What the audit keeps of a request: wheelchairs and child seats are health data, so only that they changed would be said. */
export function toAuditFields(request: Omit<NewTripRequest, 'id'> | TripRequestRecord): object {
  const { purpose, serviceDate, fromPlaceId, toPlaceId, timing, requestedAt, companions, returnKind } = request;
  const { returnRequestedAt, riderId, source, note } = request;
  return {
    ...{ riderId, purpose, serviceDate, fromPlaceId, toPlaceId, timing, requestedAt, companions },
    ...{ returnKind, returnRequestedAt, source, note },
  };
}
