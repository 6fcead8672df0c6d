import { sql } from 'kysely';
import { sendAlong } from '../../../db/pooled-driver.ts';
import type { Handle } from '../../../db/tenant.ts';
import { inParts } from '../common/versions.ts';

/**
 * Says that the bookings of these days changed: plans made before are stale, screens read again. The rows are taken in order of
 * date, so that two bookings never wait for each other.
 */
export async function raiseBookingsVersion(tx: Handle, consortiumId: string, dates: readonly string[]): Promise<void> {
  const days = [...new Set(dates)].sort();
  for (const serviceDate of days) {
    const raised = tx
      .insertInto('service_day')
      .values({ consortium_id: consortiumId, service_date: serviceDate })
      .onConflict((conflict) =>
        conflict.columns(['consortium_id', 'service_date']).doUpdateSet({
          bookings_version: sql`service_day.bookings_version + 1`,
        }),
      );
    await sendAlong(tx, raised);
  }
}

/** One rider, one booking at a time: two requests of the same rider cannot both find the time free. */
export async function lockRider(tx: Handle, riderId: string): Promise<void> {
  await lockRiders(tx, [riderId]);
}

/** In id order, as everybody locks riders. */
export async function lockRiders(tx: Handle, riderIds: readonly string[]): Promise<void> {
  for (const some of inParts(riderIds)) {
    await tx.selectFrom('rider').select('id').where('id', 'in', some).orderBy('id').forNoKeyUpdate().execute();
  }
}
