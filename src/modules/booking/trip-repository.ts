import { sendAlong } from '../../../db/pooled-driver.ts';
import type { Handle } from '../../../db/tenant.ts';
import type { CancellationClass } from '../../domain/cancellation.ts';
import { onlyIds } from '../common/versions.ts';
import type { PromiseRecord, TripRecord } from './trip-records.ts';

const COLUMNS = [
  'id',
  'request_id',
  'leg',
  'rider_id',
  'service_date',
  'from_place_id',
  'to_place_id',
  'state',
  'requested_pickup_earliest',
  'requested_pickup_latest',
  'requested_dropoff_earliest',
  'requested_dropoff_latest',
  'will_call',
  'released_at',
  'seats',
  'wheelchairs',
  'boarding_seconds',
  'alighting_seconds',
  'longest_ride_seconds',
  'required_features',
  'cancelled_at',
  'cancellation_class',
  'boarded_at',
  'alighted_at',
  'version',
] as const;

function selectTrips(tx: Handle) {
  return tx.selectFrom('trip').select(COLUMNS);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectTrips>['executeTakeFirstOrThrow']>>;

function toRecord(row: Row): TripRecord {
  return {
    id: row.id,
    requestId: row.request_id,
    leg: row.leg as TripRecord['leg'],
    riderId: row.rider_id,
    serviceDate: row.service_date,
    fromPlaceId: row.from_place_id,
    toPlaceId: row.to_place_id,
    state: row.state as TripRecord['state'],
    requestedPickup: { earliest: row.requested_pickup_earliest, latest: row.requested_pickup_latest },
    requestedDropoff: { earliest: row.requested_dropoff_earliest, latest: row.requested_dropoff_latest },
    willCall: row.will_call,
    releasedAt: row.released_at,
    seats: row.seats,
    wheelchairs: row.wheelchairs,
    boardingSeconds: row.boarding_seconds,
    alightingSeconds: row.alighting_seconds,
    longestRideSeconds: row.longest_ride_seconds,
    requiredFeatures: row.required_features,
    cancelledAt: row.cancelled_at,
    cancellationClass: row.cancellation_class as CancellationClass | null,
    boardedAt: row.boarded_at,
    alightedAt: row.alighted_at,
    version: row.version,
  };
}

/** In no order; unknown and malformed ids are missing. */
export async function listTripsByIds(tx: Handle, ids: readonly string[]): Promise<readonly TripRecord[]> {
  const rows = await selectTrips(tx).where('id', 'in', onlyIds(ids)).execute();
  return rows.map(toRecord);
}

/** Outbound first. `for update` locks in id order, as every use case does. */
export async function listTripsOfRequests(
  tx: Handle,
  requestIds: readonly string[],
  lock?: 'for update',
): Promise<readonly TripRecord[]> {
  const query = selectTrips(tx).where('request_id', 'in', onlyIds(requestIds)).orderBy('id');
  const rows = await (lock ? query.forUpdate() : query).execute();
  return rows.map(toRecord).sort((a, b) => (a.leg === b.leg ? 0 : a.leg === 'outbound' ? -1 : 1));
}

/** By time of pickup. */
export async function listTripsOfDate(tx: Handle, serviceDate: string): Promise<readonly TripRecord[]> {
  const rows = await selectTrips(tx)
    .where('service_date', '=', serviceDate)
    .orderBy('requested_pickup_latest')
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

/** Of some riders between two service dates, both included. */
export async function listTripsOfRiders(
  tx: Handle,
  riderIds: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly TripRecord[]> {
  const rows = await selectTrips(tx)
    .where('rider_id', 'in', onlyIds(riderIds))
    .where('service_date', '>=', from)
    .where('service_date', '<=', to)
    .execute();
  return rows.map(toRecord);
}

export type NewTrip = Omit<
  TripRecord,
  'version' | 'cancelledAt' | 'cancellationClass' | 'boardedAt' | 'alightedAt' | 'releasedAt'
>;

/** Travels with the transaction's next statement: a broken constraint is told there. */
export async function insertTrips(tx: Handle, consortiumId: string, trips: readonly NewTrip[]): Promise<void> {
  if (trips.length === 0) return;
  const rows = trips.map((trip) => ({
    consortium_id: consortiumId,
    id: trip.id,
    request_id: trip.requestId,
    leg: trip.leg,
    ...toChangeableRow(trip),
  }));
  await sendAlong(tx, tx.insertInto('trip').values(rows));
}

/** Writes everything that follows from the request and raises the version. */
export async function updateTrip(tx: Handle, trip: NewTrip): Promise<void> {
  await tx
    .updateTable('trip')
    .set((row) => ({ ...toChangeableRow(trip), version: row('version', '+', 1) }))
    .where('id', '=', trip.id)
    .execute();
}

/** Whatever state the trip is in: lock it and ask the rule (trip-state.ts) first. */
export async function cancelTripRow(
  tx: Handle,
  id: string,
  cancelled: { readonly at: Date; readonly class: CancellationClass },
): Promise<void> {
  await tx
    .updateTable('trip')
    .set((row) => ({
      state: 'cancelled',
      cancelled_at: cancelled.at,
      cancellation_class: cancelled.class,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

function toChangeableRow(trip: Omit<NewTrip, 'id' | 'requestId' | 'leg'>) {
  return {
    rider_id: trip.riderId,
    service_date: trip.serviceDate,
    from_place_id: trip.fromPlaceId,
    to_place_id: trip.toPlaceId,
    state: trip.state,
    cancelled_at: null,
    cancellation_class: null,
    requested_pickup_earliest: trip.requestedPickup.earliest,
    requested_pickup_latest: trip.requestedPickup.latest,
    requested_dropoff_earliest: trip.requestedDropoff.earliest,
    requested_dropoff_latest: trip.requestedDropoff.latest,
    will_call: trip.willCall,
    seats: trip.seats,
    wheelchairs: trip.wheelchairs,
    boarding_seconds: trip.boardingSeconds,
    alighting_seconds: trip.alightingSeconds,
    longest_ride_seconds: trip.longestRideSeconds,
    required_features: [...trip.requiredFeatures],
  };
}

/** Oldest first. */
export async function listPromises(tx: Handle, tripIds: readonly string[]): Promise<readonly PromiseRecord[]> {
  const rows = await tx
    .selectFrom('promise')
    .selectAll()
    .where('trip_id', 'in', onlyIds(tripIds))
    .orderBy('trip_id')
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    tripId: row.trip_id,
    sequence: row.sequence,
    pickup: { earliest: row.promised_pickup_earliest, latest: row.promised_pickup_latest },
    arrivalLatest: row.promised_arrival_latest,
    promisedBy: row.promised_by,
    promisedAt: row.promised_at,
    channel: row.channel,
    reason: row.reason,
  }));
}

/** A promise is never changed: its `sequence` is the next free one of the trip, which must be locked. */
export async function insertPromise(tx: Handle, consortiumId: string, promise: PromiseRecord): Promise<void> {
  await tx
    .insertInto('promise')
    .values({
      consortium_id: consortiumId,
      trip_id: promise.tripId,
      sequence: promise.sequence,
      promised_pickup_earliest: promise.pickup.earliest,
      promised_pickup_latest: promise.pickup.latest,
      promised_arrival_latest: promise.arrivalLatest,
      promised_by: promise.promisedBy,
      promised_at: promise.promisedAt,
      channel: promise.channel,
      reason: promise.reason,
    })
    .execute();
}
