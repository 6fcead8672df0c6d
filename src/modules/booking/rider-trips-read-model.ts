/** What a rider's card shows of the past and the coming days. A partner sees only what it booked. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import type { Actor } from '../../domain/actor.ts';
import { onlyIds } from '../common/versions.ts';
import type { TripRequestRecord } from './trip-records.ts';
import { listTripRequestsByIds } from './trip-request-repository.ts';

export interface RiderDay {
  readonly riderId: string;
  /** Service date of now. */
  readonly today: string;
}

const MOST_RECENT = 50;
const MOST_COMING = 100;
const FAVOURITES = 6;

/** Requests of days before today, newest first. */
export async function listRecentRequests(
  tx: Handle,
  actor: Actor,
  { riderId, today, first }: RiderDay & { readonly first: number },
): Promise<readonly TripRequestRecord[]> {
  const query = idsOfRider(tx, actor, riderId).where('service_date', '<', today);
  const newest = query.orderBy('service_date', 'desc').orderBy('requested_at', 'desc').orderBy('id', 'desc');
  return inOrder(tx, await newest.limit(Math.max(0, Math.min(first, MOST_RECENT))).execute());
}

/** Requests of today and later, soonest first. */
export async function listComingRequests(
  tx: Handle,
  actor: Actor,
  { riderId, today }: RiderDay,
): Promise<readonly TripRequestRecord[]> {
  const query = idsOfRider(tx, actor, riderId).where('service_date', '>=', today);
  const soonest = query.orderBy('service_date').orderBy('requested_at').orderBy('id');
  return inOrder(tx, await soonest.limit(MOST_COMING).execute());
}

/** Ends of the rider's requests other than home, those of most requests first, of equal ones the latest. */
export async function listFavouritePlaceIds(tx: Handle, actor: Actor, riderId: string): Promise<readonly string[]> {
  const [id] = onlyIds([riderId]);
  if (id === undefined) return [];
  const ofPartner = actor.role === 'partner' ? sql`and q.partner_id = ${actor.partnerId}` : sql``;
  const { rows } = await sql<{ id: string }>`
    select ends.place_id as id
    from trip_request q
    join rider r on r.consortium_id = q.consortium_id and r.id = q.rider_id
    cross join lateral (values (q.from_place_id), (q.to_place_id)) as ends(place_id)
    where q.rider_id = ${id} and ends.place_id <> r.home_place_id ${ofPartner}
    group by ends.place_id
    order by count(*) desc, max(q.requested_at) desc
    limit ${FAVOURITES}`.execute(tx);
  return rows.map((row) => row.id);
}

function idsOfRider(tx: Handle, actor: Actor, riderId: string) {
  const query = tx
    .selectFrom('trip_request')
    .select('id')
    .where('rider_id', 'in', onlyIds([riderId]));
  return actor.role === 'partner' ? query.where('partner_id', '=', actor.partnerId) : query;
}

async function inOrder(tx: Handle, wanted: readonly { readonly id: string }[]): Promise<readonly TripRequestRecord[]> {
  const rows = await listTripRequestsByIds(
    tx,
    wanted.map(({ id }) => id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wanted.flatMap(({ id }) => byId.get(id) ?? []);
}
