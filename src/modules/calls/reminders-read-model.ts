import type { Handle } from '../../../db/tenant.ts';

export interface RideToRemindOf {
  readonly tripId: string;
  readonly riderId: string;
  readonly pickupAt: Date;
  readonly placeName: string;
  readonly promisedFrom: Date | null;
  readonly promisedTo: Date | null;
}

/** Rides on the manifests of a date, of riders who have not been reminded, by time of pickup. */
export async function listRidesToRemindOf(tx: Handle, serviceDate: string): Promise<readonly RideToRemindOf[]> {
  const rows = await tx
    .selectFrom('trip as t')
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.consortium_id', '=', 't.consortium_id').onRef('a.trip_id', '=', 't.id'),
    )
    .innerJoin('plan as p', (join) =>
      join.onRef('p.consortium_id', '=', 'a.consortium_id').onRef('p.id', '=', 'a.plan_id'),
    )
    .innerJoin('stop as s', (join) =>
      join.onRef('s.consortium_id', '=', 'a.consortium_id').onRef('s.id', '=', 'a.pickup_stop_id'),
    )
    .innerJoin('place as f', (join) =>
      join.onRef('f.consortium_id', '=', 't.consortium_id').onRef('f.id', '=', 't.from_place_id'),
    )
    .where('p.state', '=', 'published')
    .where('t.state', '=', 'published')
    .where('t.service_date', '=', serviceDate)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('call_task as c')
            .select('c.id')
            .whereRef('c.consortium_id', '=', 't.consortium_id')
            .whereRef('c.trip_id', '=', 't.id')
            .where('c.kind', '=', 'reminder'),
        ),
      ),
    )
    .select(['t.id as tripId', 't.rider_id as riderId', 's.scheduled_begin_at as pickupAt', 'f.name as placeName'])
    .orderBy('s.scheduled_begin_at')
    .orderBy('t.id')
    .execute();
  const promises =
    rows.length === 0
      ? []
      : await tx
          .selectFrom('promise')
          .select(['trip_id', 'promised_pickup_earliest', 'promised_pickup_latest'])
          .where(
            'trip_id',
            'in',
            rows.map((row) => row.tripId),
          )
          .orderBy('sequence')
          .execute();
  // Of several the last one counts.
  const newest = new Map(promises.map((promise) => [promise.trip_id, promise]));
  return rows.map((row) => ({
    ...row,
    promisedFrom: newest.get(row.tripId)?.promised_pickup_earliest ?? null,
    promisedTo: newest.get(row.tripId)?.promised_pickup_latest ?? null,
  }));
}
