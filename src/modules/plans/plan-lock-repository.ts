import type { Handle } from '../../../db/tenant.ts';

interface Lock {
  readonly serviceDate: string;
  readonly kind: 'trip' | 'order' | 'run';
  readonly shiftId: string;
  readonly tripId: string | null;
}

/** A trip's lock wherever it is held; else the one of the shift. */
export async function deleteLock(tx: Handle, lock: Lock): Promise<void> {
  const query = tx.deleteFrom('plan_lock').where('service_date', '=', lock.serviceDate).where('kind', '=', lock.kind);
  await (lock.tripId ? query.where('trip_id', '=', lock.tripId) : query.where('shift_id', '=', lock.shiftId)).execute();
}

/** Lock the service day first. */
export async function insertLock(
  tx: Handle,
  consortiumId: string,
  lock: Lock & { readonly id: string; readonly createdBy: string | null },
): Promise<void> {
  await tx
    .insertInto('plan_lock')
    .values({
      consortium_id: consortiumId,
      id: lock.id,
      service_date: lock.serviceDate,
      kind: lock.kind,
      shift_id: lock.shiftId,
      trip_id: lock.tripId,
      created_by: lock.createdBy,
    })
    .execute();
}
