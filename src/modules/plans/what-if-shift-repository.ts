import type { Handle } from '../../../db/tenant.ts';

/**
 * A shift as long as the longest of the date, with another vehicle, cancelled from the beginning: plans of a what-if can name it,
 * and no list of shifts, no exclusion of double bookings and no driver ever meets it.
 */
export async function insertImaginedShift(
  tx: Handle,
  consortiumId: string,
  shift: { readonly id: string; readonly serviceDate: string; readonly vehicleId: string },
  now: Date,
): Promise<void> {
  const rows = await tx
    .selectFrom('shift')
    .selectAll()
    .where('service_date', '=', shift.serviceDate)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .execute();
  const length = (row: (typeof rows)[number]) => row.end_at.getTime() - row.start_at.getTime();
  const longest = rows.reduce((best, row) => (length(row) > length(best) ? row : best));
  await tx
    .insertInto('shift')
    .values({
      consortium_id: consortiumId,
      id: shift.id,
      service_date: shift.serviceDate,
      vehicle_id: shift.vehicleId,
      driver_id: longest.driver_id,
      start_at: longest.start_at,
      end_at: longest.end_at,
      start_place_id: longest.start_place_id,
      end_place_id: longest.end_place_id,
      max_duration_seconds: longest.max_duration_seconds,
      cancelled_at: now,
    })
    .execute();
  const breaks = await tx.selectFrom('shift_break').selectAll().where('shift_id', '=', longest.id).execute();
  if (breaks.length === 0) return;
  await tx
    .insertInto('shift_break')
    .values(breaks.map((rule) => ({ ...rule, shift_id: shift.id })))
    .execute();
}
