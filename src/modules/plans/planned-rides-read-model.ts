/** Who rides when on which run in a plan, with the newest promises: what comparing and publishing look at. */
import type { Handle } from '../../../db/tenant.ts';
import type { PlannedRide } from '../../planning/compare-plans.ts';
import type { GivenPromise } from '../../planning/day.ts';
import { listPromises } from '../booking/booking-read-model.ts';
import { onlyIds } from '../common/versions.ts';
import type { CarriedTrip } from './manifest-changes.ts';

/** In no particular order: when each trip of the plan boards and alights, and on which run. */
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

/** By trip: who rides, and how far the trip has come. */
export async function mapCarriedTrips(
  tx: Handle,
  tripIds: readonly string[],
): Promise<ReadonlyMap<string, CarriedTrip>> {
  const rows = await tx
    .selectFrom('trip as t')
    .innerJoin('rider as q', (join) =>
      join.onRef('q.consortium_id', '=', 't.consortium_id').onRef('q.id', '=', 't.rider_id'),
    )
    .select(['t.id', 't.state', 'q.family_name', 'q.given_name'])
    .where('t.id', 'in', onlyIds([...new Set(tripIds)]))
    .execute();
  return new Map(
    rows.map(({ id, state, ...name }) => [id, { state, riderName: `${name.family_name} ${name.given_name}` }]),
  );
}

export interface PromisedTrip {
  readonly id: string;
  readonly riderId: string;
  readonly state: string;
  readonly requestedPickupAt: Date;
  readonly requestedPickupLatest: Date;
}

/** Trips of a date by id, with what a call needs. */
export async function mapTripsToTell(tx: Handle, serviceDate: string): Promise<ReadonlyMap<string, PromisedTrip>> {
  const rows = await tx
    .selectFrom('trip')
    .select(['id', 'rider_id as riderId', 'state'])
    .select(['requested_pickup_earliest as requestedPickupAt', 'requested_pickup_latest as requestedPickupLatest'])
    .where('service_date', '=', serviceDate)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
