/** Trips that a shift has or had on its manifests, as the rules of events see them. */
import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import type { TripToServe } from '../../domain/stop-events.ts';
import { listPromises, listTripsByIds } from '../booking/booking-read-model.ts';

export interface ServedTrip extends TripToServe {
  readonly id: string;
  readonly fromPlaceId: string;
  /** On the newest manifest; otherwise on an older one: the phone was offline when it changed. */
  readonly isCurrent: boolean;
}

/** By trip, locked in id order until the transaction ends. Trips that were never on a manifest of the shift are missing. */
export async function lockServedTrips(
  tx: Handle,
  shiftId: string,
  tripIds: readonly string[],
): Promise<ReadonlyMap<string, ServedTrip>> {
  const ids = [...new Set(tripIds)].filter(isId).sort();
  if (ids.length === 0) return new Map();
  await tx.selectFrom('trip').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
  const rows = await tx
    .selectFrom('stop as s')
    .innerJoin('manifest as m', (join) =>
      join.onRef('m.consortium_id', '=', 's.consortium_id').onRef('m.run_id', '=', 's.run_id'),
    )
    .where('m.shift_id', '=', shiftId)
    .where('s.kind', '=', 'pickup')
    .where('s.trip_id', 'in', ids)
    .select(['s.trip_id as tripId', 'm.number'])
    .$narrowType<{ tripId: string }>()
    .execute();
  const newest = await tx
    .selectFrom('manifest')
    .select((of) => of.fn.max('number').as('number'))
    .where('shift_id', '=', shiftId)
    .executeTakeFirst();
  const current = new Set(rows.filter((row) => row.number === newest?.number).map((row) => row.tripId));
  const known = [...new Set(rows.map((row) => row.tripId))];
  const promises = new Map((await listPromises(tx, known)).map((promise) => [promise.tripId, promise.pickup]));
  const trips = known.length === 0 ? [] : await listTripsByIds(tx, known);
  return new Map(
    trips.map((trip) => [
      trip.id,
      {
        id: trip.id,
        state: trip.state,
        fromPlaceId: trip.fromPlaceId,
        pickup: promises.get(trip.id) ?? trip.requestedPickup,
        isCurrent: current.has(trip.id),
      },
    ]),
  );
}

/** Of the places named, those that the consortium has. */
export async function listKnownPlaceIds(tx: Handle, placeIds: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(placeIds)].filter(isId);
  if (ids.length === 0) return new Set();
  const rows = await tx.selectFrom('place').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map((row) => row.id));
}
