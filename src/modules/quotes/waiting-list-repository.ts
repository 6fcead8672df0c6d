import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';

/** Of a trip that is waitlisted (markWaitlisted) in the same transaction. */
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

/** Entries that are closed stay as they are. */
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

/** Whether the refusal has led to an entry, open or closed. */
export async function isOnWaitingList(tx: Handle, refusalId: string): Promise<boolean> {
  const query = tx.selectFrom('waiting_list_entry').select('id').where('refusal_id', '=', refusalId);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

/** Calls about a chance that were made already: the next one is another topic. */
export async function countClosedChances(tx: Handle, tripId: string): Promise<number> {
  const row = await tx
    .selectFrom('call_task')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('trip_id', '=', tripId)
    .where('kind', '=', 'waiting_list_chance')
    .where('state', '<>', 'open')
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}
