import type { Handle } from '../../../db/tenant.ts';

/** Ids of the shifts that are to be driven. */
export async function listShiftIdsOfDate(tx: Handle, serviceDate: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('shift')
    .select('id')
    .where('service_date', '=', serviceDate)
    .where('cancelled_at', 'is', null)
    .execute();
  return new Set(rows.map((row) => row.id));
}
