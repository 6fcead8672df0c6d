import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';
import type { ShiftBreakRecord, ShiftFields, ShiftRecord } from './fleet-records.ts';

export const SHIFT_COLUMNS = [
  'id',
  'service_date',
  'vehicle_id',
  'driver_id',
  'start_at',
  'end_at',
  'start_place_id',
  'end_place_id',
  'cancelled_at',
  'version',
] as const;

interface Row {
  readonly id: string;
  readonly service_date: string;
  readonly vehicle_id: string;
  readonly driver_id: string;
  readonly start_at: Date;
  readonly end_at: Date;
  readonly start_place_id: string;
  readonly end_place_id: string | null;
  readonly cancelled_at: Date | null;
  readonly version: number;
}

export function toShift(row: Row): ShiftRecord {
  return {
    id: row.id,
    serviceDate: row.service_date,
    vehicleId: row.vehicle_id,
    driverId: row.driver_id,
    startAt: row.start_at,
    endAt: row.end_at,
    startPlaceId: row.start_place_id,
    endPlaceId: row.end_place_id,
    cancelled: row.cancelled_at !== null,
    version: row.version,
  };
}

/** Undefined when there is none of that id that the transaction may see; a cancelled one is found. */
export async function findShift(tx: Handle, id: string, lock?: 'for update'): Promise<ShiftRecord | undefined> {
  let query = tx
    .selectFrom('shift')
    .select(SHIFT_COLUMNS)
    .where('id', 'in', onlyIds([id]));
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row && toShift(row);
}

/** A vehicle or driver booked twice breaks shift_vehicle_once or shift_driver_once. */
export async function insertShift(tx: Handle, consortiumId: string, id: string, shift: ShiftFields): Promise<void> {
  await tx
    .insertInto('shift')
    .values({
      consortium_id: consortiumId,
      id,
      service_date: shift.serviceDate,
      vehicle_id: shift.vehicleId,
      driver_id: shift.driverId,
      start_at: shift.startAt,
      end_at: shift.endAt,
      start_place_id: shift.startPlaceId,
      end_place_id: shift.endPlaceId,
    })
    .execute();
}

/** Raises the version. @param cancelledAt null: it takes place */
export async function updateShiftRow(
  tx: Handle,
  id: string,
  shift: Pick<ShiftFields, 'driverId' | 'startAt' | 'endAt'>,
  cancelledAt: Date | null,
): Promise<void> {
  await tx
    .updateTable('shift')
    .set((row) => ({
      driver_id: shift.driverId,
      start_at: shift.startAt,
      end_at: shift.endAt,
      cancelled_at: cancelledAt,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** In the order given; the shift's version is the caller's. */
export async function replaceBreaks(
  tx: Handle,
  consortiumId: string,
  shiftId: string,
  breaks: readonly ShiftBreakRecord[],
): Promise<void> {
  await tx.deleteFrom('shift_break').where('shift_id', '=', shiftId).execute();
  if (breaks.length === 0) return;
  const rows = breaks.map((due, index) => ({
    consortium_id: consortiumId,
    shift_id: shiftId,
    position: index + 1,
    earliest_at: due.earliestAt,
    latest_at: due.latestAt,
    duration_seconds: due.durationSeconds,
  }));
  await tx.insertInto('shift_break').values(rows).execute();
}

/** Whether the published plan of the day gives the shift somebody to carry. */
export async function hasPublishedRun(tx: Handle, shiftId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('plan_run as held')
    .innerJoin('plan', 'plan.id', 'held.plan_id')
    .innerJoin('stop', 'stop.run_id', 'held.run_id')
    .select('held.run_id')
    .where('held.shift_id', '=', shiftId)
    .where('plan.state', '=', 'published')
    .where('stop.kind', '=', 'pickup')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
