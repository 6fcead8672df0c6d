/** What screens, planning and other modules read of the fleet. */
import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';
import { DRIVER_COLUMNS, toDriver } from './driver-repository.ts';
import type { DriverRecord, Layout, ShiftBreakRecord, ShiftRecord, VehicleRecord } from './fleet-records.ts';
import { SHIFT_COLUMNS, toShift } from './shift-repository.ts';
import { toVehicle, VEHICLE_COLUMNS } from './vehicle-repository.ts';

/** By name. */
export async function listVehicles(
  tx: Handle,
  filter: { readonly includeInactive: boolean },
): Promise<readonly VehicleRecord[]> {
  let query = tx.selectFrom('vehicle').select(VEHICLE_COLUMNS);
  if (!filter.includeInactive) query = query.where('deactivated_at', 'is', null);
  const rows = await query.execute();
  return rows.map(toVehicle).sort((a, b) => a.name.localeCompare(b.name, 'hu'));
}

/** In no order, those out of service too; unknown and malformed ids are missing. */
export async function listVehiclesByIds(tx: Handle, ids: readonly string[]): Promise<readonly VehicleRecord[]> {
  const rows = await tx.selectFrom('vehicle').select(VEHICLE_COLUMNS).where('id', 'in', onlyIds(ids)).execute();
  return rows.map(toVehicle);
}

/** In their order within a vehicle: the first is the usual one. */
export async function listLayouts(
  tx: Handle,
  vehicleIds: readonly string[],
): Promise<readonly (Layout & { readonly vehicleId: string })[]> {
  return tx
    .selectFrom('vehicle_layout')
    .select(['vehicle_id as vehicleId', 'seats', 'wheelchair_places as wheelchairPlaces'])
    .where('vehicle_id', 'in', onlyIds(vehicleIds))
    .orderBy('position')
    .execute();
}

/** By name. */
export async function listDrivers(
  tx: Handle,
  filter: { readonly includeInactive: boolean },
): Promise<readonly DriverRecord[]> {
  let query = tx.selectFrom('driver').select(DRIVER_COLUMNS);
  if (!filter.includeInactive) query = query.where('deactivated_at', 'is', null);
  const rows = await query.execute();
  const name = (driver: DriverRecord) => `${driver.familyName} ${driver.givenName}`;
  return rows.map(toDriver).sort((a, b) => name(a).localeCompare(name(b), 'hu'));
}

/** In no order, deactivated ones too; unknown and malformed ids are missing. */
export async function listDriversByIds(tx: Handle, ids: readonly string[]): Promise<readonly DriverRecord[]> {
  const rows = await tx.selectFrom('driver').select(DRIVER_COLUMNS).where('id', 'in', onlyIds(ids)).execute();
  return rows.map(toDriver);
}

/** By start; cancelled ones are left out. */
export async function listShifts(tx: Handle, serviceDate: string): Promise<readonly ShiftRecord[]> {
  const rows = await tx
    .selectFrom('shift')
    .select(SHIFT_COLUMNS)
    .where('service_date', '=', serviceDate)
    .where('cancelled_at', 'is', null)
    .orderBy('start_at')
    .orderBy('id')
    .execute();
  return rows.map(toShift);
}

/** In no order, cancelled ones too; unknown and malformed ids are missing. */
export async function listShiftsByIds(tx: Handle, ids: readonly string[]): Promise<readonly ShiftRecord[]> {
  const rows = await tx.selectFrom('shift').select(SHIFT_COLUMNS).where('id', 'in', onlyIds(ids)).execute();
  return rows.map(toShift);
}

/** In order. */
export async function listShiftBreaks(
  tx: Handle,
  shiftIds: readonly string[],
): Promise<readonly (ShiftBreakRecord & { readonly shiftId: string })[]> {
  return tx
    .selectFrom('shift_break')
    .select([
      'shift_id as shiftId',
      'earliest_at as earliestAt',
      'latest_at as latestAt',
      'duration_seconds as durationSeconds',
    ])
    .where('shift_id', 'in', onlyIds(shiftIds))
    .orderBy('shift_id')
    .orderBy('position')
    .execute();
}
