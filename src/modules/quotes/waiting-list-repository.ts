import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';

export async function insertWaitingListEntry(
  tx: Handle,
  consortiumId: string,
  entry: { readonly id: string; readonly tripId: string; readonly refusalId: string | null; readonly createdAt: Date },
): Promise<void> {
  await tx
    .insertInto('waiting_list_entry')
    .values({
      ...{ consortium_id: consortiumId, id: entry.id, trip_id: entry.tripId },
      ...{ refusal_id: entry.refusalId, created_at: entry.createdAt },
    })
    .execute();
}

/** Trips that wait for room on a date, first come first. */
export async function listWaitingTripIds(tx: Handle, serviceDate: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('waiting_list_entry as w')
    .innerJoin('trip as t', (join) =>
      join.onRef('t.consortium_id', '=', 'w.consortium_id').onRef('t.id', '=', 'w.trip_id'),
    )
    .select('t.id')
    .where('t.service_date', '=', serviceDate)
    .where('t.state', '=', 'waitlisted')
    .where('w.closed_at', 'is', null)
    .orderBy('w.created_at')
    .orderBy('w.id')
    .execute();
  return rows.map((row) => row.id);
}

export async function closeWaiting(
  tx: Handle,
  tripIds: readonly string[],
  closed: { readonly at: Date; readonly outcome: 'promised' | 'withdrawn' | 'expired' },
): Promise<void> {
  await tx
    .updateTable('waiting_list_entry')
    .set({ closed_at: closed.at, outcome: closed.outcome })
    .where('trip_id', 'in', onlyIds(tripIds))
    .where('closed_at', 'is', null)
    .execute();
}
