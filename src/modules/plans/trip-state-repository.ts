/** Where trips stand after a plan was stored or published. */
import type { Handle } from '../../../db/tenant.ts';

interface Change {
  readonly tripIds: readonly string[];
  readonly from: readonly string[];
  readonly to: string;
}

async function moveTrips(tx: Handle, { tripIds, from, to }: Change): Promise<void> {
  // In id order, as all use cases lock trips.
  const ids = [...tripIds].sort();
  if (ids.length === 0) return;
  if (ids.length > 1) {
    await tx.selectFrom('trip').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
  }
  await tx
    .updateTable('trip')
    .set((row) => ({ state: to, version: row('version', '+', 1) }))
    .where('id', 'in', ids)
    .where('state', 'in', from)
    .execute();
}

/** A draft carries them. */
export async function markScheduled(tx: Handle, tripIds: readonly string[]): Promise<void> {
  await moveTrips(tx, { tripIds, from: ['requested', 'promised'], to: 'scheduled' });
}

/** They stand on a driver's manifest. */
export async function markOnManifest(tx: Handle, tripIds: readonly string[]): Promise<void> {
  await moveTrips(tx, { tripIds, from: ['requested', 'promised', 'scheduled'], to: 'published' });
}

/** No plan carries them any more: back to the last word that was given. */
export async function markLeftOut(tx: Handle, tripIds: readonly string[], from: readonly string[]): Promise<void> {
  if (tripIds.length === 0) return;
  const promised = await tx
    .selectFrom('promise')
    .select('trip_id')
    .distinct()
    .where('trip_id', 'in', tripIds)
    .execute();
  const withWord = new Set(promised.map((row) => row.trip_id));
  await moveTrips(tx, { tripIds: tripIds.filter((id) => withWord.has(id)), from, to: 'promised' });
  await moveTrips(tx, { tripIds: tripIds.filter((id) => !withWord.has(id)), from, to: 'requested' });
}
