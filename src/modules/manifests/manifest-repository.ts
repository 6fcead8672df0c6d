import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import type { ManifestChangeNames } from '../common/manifest-issue-repository.ts';
import { onlyIds } from '../common/versions.ts';

export interface ManifestRecord {
  readonly id: string;
  readonly shiftId: string;
  readonly number: number;
  readonly planId: string;
  /** Null: the shift has nothing to drive any more. */
  readonly runId: string | null;
  readonly changes: Partial<ManifestChangeNames>;
  readonly publishedAt: Date;
  readonly acknowledgedAt: Date | null;
}

export interface ShiftFacts {
  readonly id: string;
  readonly serviceDate: string;
  readonly driverId: string;
  readonly cancelled: boolean;
}

const COLUMNS = [
  'm.id',
  'm.shift_id as shiftId',
  'm.number',
  'm.plan_id as planId',
  'm.run_id as runId',
  'm.changes',
  'm.published_at as publishedAt',
  'm.acknowledged_at as acknowledgedAt',
] as const;

/** Undefined when the shift has none: nothing was published for it, or there is no such shift. */
export async function findNewestManifest(
  tx: Handle,
  shiftId: string,
  lock?: 'for update',
): Promise<ManifestRecord | undefined> {
  if (!isId(shiftId)) return undefined;
  const query = tx
    .selectFrom('manifest as m')
    .select(COLUMNS)
    .where('m.shift_id', '=', shiftId)
    .orderBy('m.number', 'desc')
    .limit(1);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) as ManifestRecord | undefined;
}

/** Undefined when there is none of that id that the transaction may see; superseded ones are found. */
export async function findManifestById(tx: Handle, id: string): Promise<ManifestRecord | undefined> {
  const query = tx
    .selectFrom('manifest as m')
    .select(COLUMNS)
    .where('m.id', 'in', onlyIds([id]));
  return (await query.executeTakeFirst()) as ManifestRecord | undefined;
}

/** The newest of each shift of the date, by the beginning of the shift. @param driverId only of that driver */
export async function listNewestManifests(
  tx: Handle,
  serviceDate: string,
  driverId: string | null,
): Promise<readonly ManifestRecord[]> {
  let query = tx
    .selectFrom('manifest as m')
    .innerJoin('shift as s', (join) =>
      join.onRef('s.consortium_id', '=', 'm.consortium_id').onRef('s.id', '=', 'm.shift_id'),
    )
    .select(COLUMNS)
    .where('s.service_date', '=', serviceDate)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('manifest as newer')
            .select('newer.id')
            .whereRef('newer.consortium_id', '=', 'm.consortium_id')
            .whereRef('newer.shift_id', '=', 'm.shift_id')
            .whereRef('newer.number', '>', 'm.number'),
        ),
      ),
    )
    .orderBy('s.start_at')
    .orderBy('s.id');
  if (driverId) query = query.where('s.driver_id', '=', driverId);
  return (await query.execute()) as readonly ManifestRecord[];
}

/** Undefined when there is no such shift. */
export async function findShiftFacts(tx: Handle, shiftId: string): Promise<ShiftFacts | undefined> {
  if (!isId(shiftId)) return undefined;
  const row = await tx
    .selectFrom('shift')
    .select(['id', 'service_date', 'driver_id', 'cancelled_at'])
    .where('id', '=', shiftId)
    .executeTakeFirst();
  return (
    row && { id: row.id, serviceDate: row.service_date, driverId: row.driver_id, cancelled: row.cancelled_at !== null }
  );
}

/** One phone at a time writes to a shift: events are judged against those before them. */
export async function lockShift(tx: Handle, shiftId: string): Promise<void> {
  await tx.selectFrom('shift').select('id').where('id', '=', shiftId).forNoKeyUpdate().execute();
}

/** The first acknowledgement counts; later ones change nothing. */
export async function markAcknowledged(
  tx: Handle,
  id: string,
  by: { readonly at: Date; readonly staffAccountId: string },
): Promise<void> {
  await tx
    .updateTable('manifest')
    .set({ acknowledged_at: by.at, acknowledged_by: by.staffAccountId })
    .where('id', '=', id)
    .where('acknowledged_at', 'is', null)
    .execute();
}
