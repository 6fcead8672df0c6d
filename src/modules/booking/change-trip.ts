import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { toOffsetText } from '../../domain/local-time.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { isChangeable } from '../../domain/trip-state.ts';
import type { Timing } from '../../domain/trip-windows.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { reissueManifests } from '../common/manifest-issue-repository.ts';
import { findZone } from '../common/policy-read-model.ts';
import { read, transact } from '../common/transact.ts';
import { checkVersion, notFound, type Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { cancelTrips } from './cancel-trip.ts';
import type { BookingErrorCode, CheckedBooking, TripDetails } from './check-booking.ts';
import { toAuditFields, toNewTrip, toRequestFields } from './enter-request.ts';
import { findOverlap } from './overlapping-trips.ts';
import { announceBookings, checkNumbers, onlyInvalid, prepareBooking } from './request-trip.ts';
import { lockRider } from './service-day-repository.ts';
import type { ReturnKind, TripLeg, TripRecord, TripRequestRecord } from './trip-records.ts';
import { insertPromise, insertTrips, listPromises, listTripsOfRequests, updateTrip } from './trip-repository.ts';
import { findTripRequest, updateTripRequest } from './trip-request-repository.ts';

export interface ChangeTripInput {
  readonly requestId: string;
  readonly expectedVersion: number;
  readonly fromPlaceId?: Optional<string>;
  readonly toPlaceId?: Optional<string>;
  readonly timing?: Optional<Timing>;
  readonly at?: Optional<string>;
  readonly companions?: Optional<number>;
  readonly returnKind?: Optional<ReturnKind>;
  readonly returnAt?: Optional<string>;
  readonly note?: Optional<string>;
}

export interface ChangeTripValue {
  readonly request: TripRequestRecord;
}

export type ChangeTripErrorCode =
  | Exclude<BookingErrorCode, 'NOT_ELIGIBLE' | 'DEACTIVATED'>
  | 'STALE_VERSION'
  | 'WRONG_STATE';

/** Changes a request that no vehicle has begun to serve; what is not sent stays. */
export async function changeTrip(
  services: Services,
  actor: Actor,
  input: ChangeTripInput,
): Promise<Outcome<ChangeTripValue, ChangeTripErrorCode>> {
  const before = await read(services, actor, async (tx) => {
    const request = await findTripRequest(tx, input.requestId);
    if (!request) return undefined;
    const trips = await listTripsOfRequests(tx, [request.id]);
    const isReturnGone = trips.some((trip) => trip.leg === 'return' && trip.state === 'cancelled');
    return { request, zone: await findZone(tx), isReturnGone };
  });
  if (!before || !isOwn(before.request, actor)) return refused(notFound('requestId'));
  const details = toChangedDetails(before, input);
  const check = inputChecks();
  const note = check.text(['note'], input.note ?? before.request.note, { min: 0, max: 1000, lines: true });
  checkNumbers(check, details, []);
  if (check.faults.length > 0) return refused<ChangeTripErrorCode, ChangeTripValue>(onlyInvalid(check.faults));
  const changesRide = Object.entries(input).some(([field, value]) => !UNMOVED.includes(field) && value != null);
  const prepared = changesRide ? await prepareBooking(services, actor, details, []) : null;

  return transact(services, actor, async (tx) => {
    const request = await findTripRequest(tx, input.requestId, 'for update');
    if (!request) return refused(notFound('requestId'));
    const stale = checkVersion(request, input.expectedVersion);
    if (stale) return refused<ChangeTripErrorCode, ChangeTripValue>(stale, { request });
    const trips = await listTripsOfRequests(tx, [request.id], 'for update');
    if (!trips.every(mayBeRewritten)) {
      return refused({ code: 'WRONG_STATE' as const, path: ['requestId'] }, { request });
    }
    if (prepared?.kind === 'faults') return refused(prepared.faults.map(withoutNewCodes));
    if (prepared) {
      await lockRider(tx, request.riderId);
      const overlap = await findOverlap(tx, request.riderId, prepared.booking.legs, request.id);
      if (overlap) {
        const field = overlap.leg === 'outbound' ? 'at' : 'returnAt';
        return refused({ code: 'ALREADY_TRAVELLING' as const, path: [field] });
      }
    }
    await rewriteBooking(tx, services, actor, { request, trips, details, note, booking: prepared?.booking ?? null });
    const fresh = await findTripRequest(tx, request.id);
    return done({ request: fresh ?? request });
  });
}

export interface Rewriting {
  readonly request: TripRequestRecord;
  readonly trips: readonly TripRecord[];
  readonly details: TripDetails;
  readonly note: string;
  /** Null: only the note changes. */
  readonly booking: CheckedBooking | null;
  /** True: the caller writes the new word itself, because a feasible one was offered and taken. */
  readonly isPromisedAnew?: boolean;
  /** Ids for legs that the request does not have yet. */
  readonly tripIds?: Partial<Readonly<Record<TripLeg, string>>>;
}

/** Writes a checked change of a request whose rows the caller has locked, and tells whoever must know. */
export async function rewriteBooking(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  { request, trips, details, note, booking, isPromisedAnew = false, tripIds }: Rewriting,
): Promise<void> {
  const fields = booking ? toRequestFields(details, booking) : request;
  const changed = { ...request, ...fields, note };
  await updateTripRequest(tx, request.id, changed);
  if (booking) {
    const onManifest = trips.filter((trip) => trip.state === 'published').map((trip) => trip.id);
    await rewriteTrips(tx, services, actor, { request, trips, booking, isPromisedAnew, tripIds });
    await reissueManifests(tx, services, actor, onManifest);
    const dates = [...trips.map((trip) => trip.serviceDate), ...booking.legs.map((leg) => leg.serviceDate)];
    await announceBookings(tx, actor, dates);
  }
  await recordAudit(tx, services, actor, {
    ...{ action: 'changeTrip', entityKind: 'trip_request', entityId: request.id },
    ...{ before: toAuditFields(request), after: toAuditFields(changed) },
  });
}

/** A return taken back may be asked for again; a request whose way there is taken back is over. */
export function mayBeRewritten(trip: TripRecord): boolean {
  return isChangeable(trip.state) || (trip.leg === 'return' && trip.state === 'cancelled');
}

/** Fields of the input that leave the ride as it is. */
const UNMOVED: readonly string[] = ['requestId', 'expectedVersion', 'note'];

function isOwn(request: TripRequestRecord, actor: Actor): boolean {
  return actor.role !== 'partner' || request.partnerId === actor.partnerId;
}

/** A rider or place deactivated meanwhile still has the booking; the change itself is what cannot be made. */
function withoutNewCodes(fault: Fault<BookingErrorCode>): Fault<ChangeTripErrorCode> {
  const { code } = fault;
  return { ...fault, code: code === 'DEACTIVATED' || code === 'NOT_ELIGIBLE' ? 'WRONG_STATE' : code };
}

interface Before {
  readonly request: TripRequestRecord;
  readonly zone: string;
  readonly isReturnGone: boolean;
}

function toChangedDetails({ request, zone, isReturnGone }: Before, input: ChangeTripInput): TripDetails {
  // A return that was taken back stays so unless it is asked for anew.
  const returnKind = input.returnKind ?? (isReturnGone ? 'none' : request.returnKind);
  const oldReturn = request.returnRequestedAt ? toOffsetText(request.returnRequestedAt, zone) : null;
  return {
    riderId: request.riderId,
    purpose: request.purpose,
    fromPlaceId: input.fromPlaceId ?? request.fromPlaceId,
    toPlaceId: input.toPlaceId ?? request.toPlaceId,
    timing: input.timing ?? request.timing,
    at: input.at ?? toOffsetText(request.requestedAt, zone),
    companions: input.companions ?? request.companions,
    wheelchairs: request.wheelchairs,
    childSeats: request.childSeats,
    returnKind,
    returnAt: returnKind === 'fixed' ? (input.returnAt ?? oldReturn) : (input.returnAt ?? null),
  };
}

async function rewriteTrips(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  change: {
    readonly request: TripRequestRecord;
    readonly trips: readonly TripRecord[];
    readonly booking: CheckedBooking;
    readonly isPromisedAnew: boolean;
    readonly tripIds: Rewriting['tripIds'];
  },
): Promise<void> {
  const { request, trips, booking, isPromisedAnew, tripIds } = change;
  const promises = await listPromises(
    tx,
    trips.map((trip) => trip.id),
  );
  for (const leg of booking.legs) {
    const old = trips.find((trip) => trip.leg === leg.leg);
    const id = old?.id ?? tripIds?.[leg.leg] ?? services.ids.next();
    const trip = toNewTrip(leg, { id, requestId: request.id, details: request, booking });
    if (!old) {
      await insertTrips(tx, actor.consortiumId, [trip]);
      continue;
    }
    await updateTrip(tx, trip);
    const last = promises.filter((promise) => promise.tripId === id).at(-1);
    if (!last || isPromisedAnew) continue;
    // The word given is void at the rider's own wish; the newest one says what holds until a plan narrows it.
    await insertPromise(tx, actor.consortiumId, {
      ...{ tripId: id, sequence: last.sequence + 1, promisedBy: actor.staffAccountId },
      ...{ pickup: trip.requestedPickup, arrivalLatest: trip.requestedDropoff.latest },
      ...{ promisedAt: services.clock.now().toJSDate(), channel: last.channel, reason: 'changed by request' },
    });
  }
  const gone = trips.filter((trip) => trip.state !== 'cancelled' && !booking.legs.some((leg) => leg.leg === trip.leg));
  await cancelTrips(tx, services, gone, false);
}
