/** What a promise changes at the trips that it is given for. */
import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';

/** In id order, as all use cases lock trips. */
export async function markPromised(tx: Handle, tripIds: readonly string[]): Promise<void> {
  await setState(tx, tripIds, { from: ['requested', 'waitlisted'], to: 'promised' });
}

/** Only those that are merely requested; others stay as they are. */
export async function markWaitlisted(tx: Handle, tripIds: readonly string[]): Promise<void> {
  await setState(tx, tripIds, { from: ['requested'], to: 'waitlisted' });
}

async function setState(
  tx: Handle,
  tripIds: readonly string[],
  change: { readonly from: readonly string[]; readonly to: string },
): Promise<void> {
  const ids = [...onlyIds(tripIds)].sort();
  if (ids.length > 1) {
    await tx.selectFrom('trip').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
  }
  await tx
    .updateTable('trip')
    .set((row) => ({ state: change.to, version: row('version', '+', 1) }))
    .where('id', 'in', ids)
    .where('state', 'in', change.from)
    .execute();
}

/** A return that the rider has called for has windows of its own. */
export async function markReleased(
  tx: Handle,
  release: {
    readonly tripId: string;
    readonly at: Date;
    readonly pickup: { readonly earliest: Date; readonly latest: Date };
    readonly dropoff: { readonly earliest: Date; readonly latest: Date };
  },
): Promise<void> {
  await tx
    .updateTable('trip')
    .set((row) => ({
      ...{ released_at: release.at, version: row('version', '+', 1) },
      ...{ requested_pickup_earliest: release.pickup.earliest, requested_pickup_latest: release.pickup.latest },
      ...{ requested_dropoff_earliest: release.dropoff.earliest, requested_dropoff_latest: release.dropoff.latest },
    }))
    .where('id', '=', release.tripId)
    .execute();
}

/** Numbers of the last words given; trips without one are missing. */
export async function mapLastSequences(tx: Handle, tripIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('promise')
    .select((of) => ['trip_id', of.fn.max('sequence').as('sequence')])
    .where('trip_id', 'in', onlyIds(tripIds))
    .groupBy('trip_id')
    .execute();
  return new Map(rows.map((row) => [row.trip_id, row.sequence]));
}

/** Until the transaction ends. No such trip, nothing is locked. */
export async function lockTrip(tx: Handle, tripId: string): Promise<void> {
  await tx
    .selectFrom('trip')
    .select('id')
    .where('id', 'in', onlyIds([tripId]))
    .forUpdate()
    .execute();
}

/** Of a locked trip: the operator's fault, never the rider's (domain.md, "Trip states"). */
export async function markTripMissed(tx: Handle, tripId: string): Promise<void> {
  await tx
    .updateTable('trip')
    .set((row) => ({ state: 'missed', version: row('version', '+', 1) }))
    .where('id', '=', tripId)
    .execute();
}
