/** Who rides when on which run in a plan, with the newest promises: what comparing and publishing look at. */
import type { Handle } from '../../../db/tenant.ts';
import type { PlannedRide } from '../../planning/compare-plans.ts';
import type { GivenPromise } from '../../planning/day.ts';
import { listPromises } from '../booking/booking-read-model.ts';

export async function listPlannedRides(tx: Handle, planId: string): Promise<readonly PlannedRide[]> {
  return tx
    .selectFrom('assignment as a')
    .innerJoin('run as r', (join) =>
      join.onRef('r.consortium_id', '=', 'a.consortium_id').onRef('r.id', '=', 'a.run_id'),
    )
    .innerJoin('stop as up', (join) =>
      join.onRef('up.consortium_id', '=', 'a.consortium_id').onRef('up.id', '=', 'a.pickup_stop_id'),
    )
    .innerJoin('stop as off', (join) =>
      join.onRef('off.consortium_id', '=', 'a.consortium_id').onRef('off.id', '=', 'a.dropoff_stop_id'),
    )
    .where('a.plan_id', '=', planId)
    .select(['a.trip_id as tripId', 'a.run_id as runId', 'r.shift_id as shiftId'])
    .select(['up.scheduled_begin_at as pickupAt', 'off.scheduled_begin_at as dropoffAt'])
    .execute();
}

/** The newest word given, by trip; trips without one are missing. */
export async function mapPromises(tx: Handle, tripIds: readonly string[]): Promise<ReadonlyMap<string, GivenPromise>> {
  const promises = await listPromises(tx, tripIds);
  return new Map(promises.map(({ tripId, pickup, arrivalLatest }) => [tripId, { pickup, arrivalLatest }]));
}

export interface PromisedTrip {
  readonly id: string;
  readonly riderId: string;
  readonly riderName: string;
  readonly state: string;
  readonly requestedPickupAt: Date;
  readonly requestedPickupLatest: Date;
}

/** Trips of a date by id, with what a call needs. */
export async function mapTripsToTell(tx: Handle, serviceDate: string): Promise<ReadonlyMap<string, PromisedTrip>> {
  const rows = await tx
    .selectFrom('trip as t')
    .innerJoin('rider as q', (join) =>
      join.onRef('q.consortium_id', '=', 't.consortium_id').onRef('q.id', '=', 't.rider_id'),
    )
    .select(['t.id', 't.rider_id', 't.state', 't.requested_pickup_earliest', 't.requested_pickup_latest'])
    .select(['q.family_name', 'q.given_name'])
    .where('t.service_date', '=', serviceDate)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        riderId: row.rider_id,
        riderName: `${row.family_name} ${row.given_name}`,
        state: row.state,
        requestedPickupAt: row.requested_pickup_earliest,
        requestedPickupLatest: row.requested_pickup_latest,
      },
    ]),
  );
}
