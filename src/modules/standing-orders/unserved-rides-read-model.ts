import type { Handle } from '../../../db/tenant.ts';

export interface UnservedRide {
  readonly tripId: string;
  readonly riderId: string;
  readonly serviceDate: string;
  readonly reason: string;
}

/** Trips of standing orders that the plan in force of a coming day leaves out, for a reason that is known. */
export async function listUnservedStandingRides(tx: Handle, from: string): Promise<readonly UnservedRide[]> {
  return tx
    .selectFrom('unserved_trip as u')
    .innerJoin('plan as p', (join) =>
      join.onRef('p.consortium_id', '=', 'u.consortium_id').onRef('p.id', '=', 'u.plan_id'),
    )
    .innerJoin('trip as t', (join) =>
      join.onRef('t.consortium_id', '=', 'u.consortium_id').onRef('t.id', '=', 'u.trip_id'),
    )
    .innerJoin('trip_request as q', (join) =>
      join.onRef('q.consortium_id', '=', 't.consortium_id').onRef('q.id', '=', 't.request_id'),
    )
    .where('p.state', '=', 'published')
    .where('p.service_date', '>=', from)
    .where('q.source', '=', 'standing_order')
    .where('t.state', 'in', ['requested', 'promised', 'scheduled', 'refused'])
    .select(['t.id as tripId', 't.rider_id as riderId', 't.service_date as serviceDate', 'u.reason'])
    .orderBy('t.service_date')
    .orderBy('t.id')
    .execute();
}

/** Open topics of trips that are carried after all, or no longer asked for. */
export async function listSettledTopics(tx: Handle): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('call_task as c')
    .innerJoin('trip as t', (join) =>
      join.onRef('t.consortium_id', '=', 'c.consortium_id').onRef('t.id', '=', 'c.trip_id'),
    )
    .where('c.kind', '=', 'standing_order_unserved')
    .where('c.state', '=', 'open')
    .where('t.state', 'in', ['published', 'on_board', 'completed', 'cancelled'])
    .select('c.topic_key')
    .execute();
  return rows.flatMap((row) => (row.topic_key === null ? [] : [row.topic_key]));
}
