import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { classifyCancellation } from '../../domain/cancellation.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { isChangeable } from '../../domain/trip-state.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { reissueManifests } from '../common/manifest-issue-repository.ts';
import { findPolicy, findZone } from '../common/policy-read-model.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { listScheduledStops } from './booking-read-model.ts';
import { announceBookings, onlyInvalid } from './request-trip.ts';
import type { TripLeg, TripRecord, TripRequestRecord } from './trip-records.ts';
import { cancelTripRow, listPromises, listTripsOfRequests } from './trip-repository.ts';
import { findTripRequest, raiseRequestVersion } from './trip-request-repository.ts';

export interface CancelTripInput {
  readonly requestId: string;
  readonly expectedVersion: number;
  /** Null: both. */
  readonly legs: readonly TripLeg[] | null;
  readonly atDoor: boolean;
  readonly reason: string;
}

export interface CancelTripValue {
  readonly request: TripRequestRecord;
}

export type CancelTripErrorCode = 'NOT_FOUND' | 'STALE_VERSION' | 'WRONG_STATE' | 'INVALID';

/** Takes one leg or both back; the class follows from the notice. A driver who has it on the list gets a new manifest. */
export async function cancelTrip(
  services: Services,
  actor: Actor,
  input: CancelTripInput,
): Promise<Outcome<CancelTripValue, CancelTripErrorCode>> {
  const check = inputChecks();
  const reason = check.text(['reason'], input.reason, { min: 0, max: 500 });
  check.require(input.legs === null || input.legs.length > 0, { code: 'INVALID', path: ['legs'] });
  if (check.faults.length > 0) return refused<CancelTripErrorCode, CancelTripValue>(onlyInvalid(check.faults));

  return transact(services, actor, async (tx) => {
    const request = await findTripRequest(tx, input.requestId, 'for update');
    if (!request || (actor.role === 'partner' && request.partnerId !== actor.partnerId)) {
      return refused(notFound('requestId'));
    }
    const stale = checkVersion(request, input.expectedVersion);
    if (stale) return refused<CancelTripErrorCode, CancelTripValue>(stale, { request });
    const trips = await listTripsOfRequests(tx, [request.id], 'for update');
    const named = input.legs ? trips.filter((trip) => input.legs?.includes(trip.leg)) : trips;
    // With both asked for, a leg that is over (driven, cancelled before) stays as it is.
    const open = named.filter((trip) => isChangeable(trip.state));
    if (open.length === 0 || (input.legs && open.length < input.legs.length)) {
      return refused({ code: 'WRONG_STATE' as const, path: ['legs'] }, { request });
    }
    await takeBack(tx, services, actor, { request, trips: open, reason, atDoor: input.atDoor });
    return done({ request: (await findTripRequest(tx, request.id)) ?? request });
  });
}

export interface TakingBack {
  readonly request: TripRequestRecord;
  /** Those to cancel; the caller has locked them. */
  readonly trips: readonly TripRecord[];
  readonly reason: string;
  readonly atDoor: boolean;
}

/** Cancels open trips of a request and tells whoever must know. */
export async function takeBack(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  { request, trips, reason, atDoor }: TakingBack,
): Promise<void> {
  const classes = await cancelTrips(tx, services, trips, atDoor);
  await raiseRequestVersion(tx, request.id);
  await recordAudit(tx, services, actor, {
    ...{ action: 'cancelTrip', entityKind: 'trip_request', entityId: request.id },
    before: { states: trips.map(({ leg, state }) => ({ leg, state })) },
    after: { states: classes, reason },
  });
  const onManifest = trips.filter((trip) => trip.state === 'published').map((trip) => trip.id);
  await reissueManifests(tx, services, actor, onManifest);
  await announceBookings(
    tx,
    actor,
    trips.map((trip) => trip.serviceDate),
  );
}

/** The rows are locked by the caller. @returns what the audit keeps */
export async function cancelTrips(
  tx: Transaction<DB>,
  services: Services,
  trips: readonly TripRecord[],
  atDoor: boolean,
): Promise<readonly object[]> {
  const policy = await findPolicy(tx);
  const zone = await findZone(tx);
  if (trips.length === 0) return [];
  const ids = trips.map((trip) => trip.id);
  const planned = await listScheduledStops(tx, ids);
  const promises = await listPromises(tx, ids);
  const at = services.clock.now().toJSDate();
  const results: object[] = [];
  for (const trip of trips) {
    const promise = promises.filter((p) => p.tripId === trip.id).at(-1);
    const scheduled = planned.find((stop) => stop.tripId === trip.id)?.pickupAt;
    const pickupAt = scheduled ?? promise?.pickup.earliest ?? trip.requestedPickup.earliest;
    const cancelled = classifyCancellation({ at, serviceDate: trip.serviceDate, pickupAt, atDoor }, policy, zone);
    await cancelTripRow(tx, trip.id, { at, class: cancelled });
    results.push({ leg: trip.leg, state: 'cancelled', class: cancelled });
  }
  return results;
}
