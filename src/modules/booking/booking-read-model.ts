/** What screens and other modules read of requests, trips and promises. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import type { Actor } from '../../domain/actor.ts';
import { isId } from '../../domain/ids.ts';
import { readReference } from '../../domain/reference.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from '../common/page.ts';
import { onlyIds } from '../common/versions.ts';
import type { TripRequestRecord } from './trip-records.ts';
import { findTripRequest, findTripRequestByReference, listTripRequestsByIds } from './trip-request-repository.ts';

export type { PromiseRecord, Purpose, ReturnKind, TripRecord, TripRequestRecord } from './trip-records.ts';
export { listPromises, listTripsByIds, listTripsOfDate, listTripsOfRequests } from './trip-repository.ts';
export { listTripRequestsByIds } from './trip-request-repository.ts';

/** Of a trip, in the plan in force. */
export interface ScheduledTrip {
  readonly tripId: string;
  readonly planId: string;
  readonly runId: string;
  readonly shiftId: string;
  readonly pickupAt: Date;
  readonly dropoffAt: Date;
}

/** Trips that the published plan does not carry are missing in the answer. */
export async function listScheduledStops(tx: Handle, tripIds: readonly string[]): Promise<readonly ScheduledTrip[]> {
  const ids = tripIds.filter(isId);
  if (ids.length === 0) return [];
  return tx
    .selectFrom('assignment as a')
    .innerJoin('plan as p', (join) =>
      join.onRef('p.consortium_id', '=', 'a.consortium_id').onRef('p.id', '=', 'a.plan_id'),
    )
    .innerJoin('run as r', (join) =>
      join.onRef('r.consortium_id', '=', 'a.consortium_id').onRef('r.id', '=', 'a.run_id'),
    )
    .innerJoin('stop as up', (join) =>
      join.onRef('up.consortium_id', '=', 'a.consortium_id').onRef('up.id', '=', 'a.pickup_stop_id'),
    )
    .innerJoin('stop as off', (join) =>
      join.onRef('off.consortium_id', '=', 'a.consortium_id').onRef('off.id', '=', 'a.dropoff_stop_id'),
    )
    .where('p.state', '=', 'published')
    .where('a.trip_id', 'in', ids)
    .select(['a.trip_id as tripId', 'p.id as planId', 'r.id as runId', 'r.shift_id as shiftId'])
    .select(['up.scheduled_begin_at as pickupAt', 'off.scheduled_begin_at as dropoffAt'])
    .execute();
}

export interface PublishedRefusal {
  readonly tripId: string;
  readonly reason: string;
  readonly shortfallMinutes: number | null;
  readonly shortfallPlaces: number | null;
  readonly replanned: boolean;
}

/** Why the plan in force does not carry these trips; trips that it carries are missing. */
export async function listPublishedRefusals(
  tx: Handle,
  tripIds: readonly string[],
): Promise<readonly PublishedRefusal[]> {
  const ids = tripIds.filter(isId);
  if (ids.length === 0) return [];
  return tx
    .selectFrom('unserved_trip as u')
    .innerJoin('plan as p', (join) =>
      join.onRef('p.consortium_id', '=', 'u.consortium_id').onRef('p.id', '=', 'u.plan_id'),
    )
    .where('p.state', '=', 'published')
    .where('u.trip_id', 'in', ids)
    .select(['u.trip_id as tripId', 'u.reason', 'u.shortfall_minutes as shortfallMinutes'])
    .select(['u.shortfall_places as shortfallPlaces', 'u.replanned'])
    .execute();
}

/** By id, or by what the caller wrote down; a partner finds only what it booked. */
export async function findRequestFor(
  tx: Handle,
  actor: Actor,
  by: { readonly id?: string | null | undefined; readonly reference?: string | null | undefined },
): Promise<TripRequestRecord | undefined> {
  const reference = by.reference ? readReference(by.reference) : null;
  const request = by.id
    ? await findTripRequest(tx, by.id)
    : reference
      ? await findTripRequestByReference(tx, reference)
      : undefined;
  return request && (actor.role !== 'partner' || request.partnerId === actor.partnerId) ? request : undefined;
}

export interface RequestFilter {
  readonly serviceDate?: string | null | undefined;
  readonly riderId?: string | null | undefined;
  readonly states?: readonly string[] | null | undefined;
}

/** By time of entry, oldest first. */
export async function pageTripRequests(
  tx: Handle,
  actor: Actor,
  filter: RequestFilter,
  page: PageRequest,
): Promise<Page<TripRequestRecord>> {
  const [after] = decodeCursor(page.after, 1) ?? [];
  let query = tx
    .selectFrom('trip_request as q')
    .select('q.id')
    .orderBy('q.id')
    .limit(page.first + 1);
  if (filter.serviceDate) query = query.where('q.service_date', '=', filter.serviceDate);
  if (filter.riderId) query = query.where('q.rider_id', 'in', onlyIds([filter.riderId]));
  if (actor.role === 'partner') query = query.where('q.partner_id', '=', actor.partnerId);
  // Ids are UUIDv7: their order is the order of entry.
  if (typeof after === 'string' && isId(after)) query = query.where('q.id', '>', after);
  const { states } = filter;
  if (states && states.length > 0) {
    query = query.where((where) =>
      where.exists(
        where
          .selectFrom('trip as t')
          .select(sql`1`.as('one'))
          .whereRef('t.consortium_id', '=', 'q.consortium_id')
          .whereRef('t.request_id', '=', 'q.id')
          .where('t.state', 'in', states),
      ),
    );
  }
  const ids = (await query.execute()).map((row) => row.id);
  const rows = [...(await listTripRequestsByIds(tx, ids))].sort((a, b) => (a.id < b.id ? -1 : 1));
  return toPage(rows, page.first, (row) => [row.id]);
}

/** Whether the made-up demand of the date was entered already. */
export async function hasDemonstration(tx: Handle, serviceDate: string): Promise<boolean> {
  const query = tx.selectFrom('trip_request').select('id').where('service_date', '=', serviceDate);
  return (await query.where('source', '=', 'demonstration').limit(1).executeTakeFirst()) !== undefined;
}
