import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';
import type { Layout, VehicleFields, VehicleRecord } from './fleet-records.ts';

export const VEHICLE_COLUMNS = [
  'id',
  'name',
  'plate',
  'features',
  'garage_place_id',
  'cost_per_km_forint',
  'cost_per_hour_forint',
  'deactivated_at',
  'version',
] as const;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly plate: string;
  readonly features: readonly string[];
  readonly garage_place_id: string;
  readonly cost_per_km_forint: number;
  readonly cost_per_hour_forint: number;
  readonly deactivated_at: Date | null;
  readonly version: number;
}

export function toVehicle(row: Row): VehicleRecord {
  return {
    id: row.id,
    name: row.name,
    plate: row.plate,
    features: row.features,
    garagePlaceId: row.garage_place_id,
    costPerKmForint: row.cost_per_km_forint,
    costPerHourForint: row.cost_per_hour_forint,
    active: row.deactivated_at === null,
    version: row.version,
  };
}

/** Undefined when there is none of that id that the transaction may see; one out of service is found. */
export async function findVehicle(tx: Handle, id: string, lock?: 'for update'): Promise<VehicleRecord | undefined> {
  let query = tx
    .selectFrom('vehicle')
    .select(VEHICLE_COLUMNS)
    .where('id', 'in', onlyIds([id]));
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row && toVehicle(row);
}

/** @param plate in capitals, as checkVehicle answers it */
export async function findVehicleByPlate(tx: Handle, plate: string): Promise<VehicleRecord | undefined> {
  const row = await tx.selectFrom('vehicle').select(VEHICLE_COLUMNS).where('plate', '=', plate).executeTakeFirst();
  return row && toVehicle(row);
}

export async function insertVehicle(
  tx: Handle,
  consortiumId: string,
  id: string,
  vehicle: VehicleFields,
): Promise<void> {
  await tx
    .insertInto('vehicle')
    .values({ consortium_id: consortiumId, id, ...toRow(vehicle) })
    .execute();
}

/** @param deactivatedAt null: in service */
export async function updateVehicleRow(
  tx: Handle,
  id: string,
  vehicle: VehicleFields,
  deactivatedAt: Date | null,
): Promise<void> {
  await tx
    .updateTable('vehicle')
    .set((row) => ({ ...toRow(vehicle), deactivated_at: deactivatedAt, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

function toRow(vehicle: VehicleFields) {
  return {
    name: vehicle.name,
    plate: vehicle.plate,
    features: [...vehicle.features],
    garage_place_id: vehicle.garagePlaceId,
    cost_per_km_forint: vehicle.costPerKmForint,
    cost_per_hour_forint: vehicle.costPerHourForint,
  };
}

/** In the order given, of which there must be one; plans in force keep what they were made with. */
export async function replaceLayouts(
  tx: Handle,
  consortiumId: string,
  vehicleId: string,
  layouts: readonly Layout[],
): Promise<void> {
  await tx.deleteFrom('vehicle_layout').where('vehicle_id', '=', vehicleId).execute();
  const rows = layouts.map((layout, index) => ({
    consortium_id: consortiumId,
    vehicle_id: vehicleId,
    position: index + 1,
    seats: layout.seats,
    wheelchair_places: layout.wheelchairPlaces,
  }));
  await tx.insertInto('vehicle_layout').values(rows).execute();
}

/** Whether a shift from now on is planned with it. */
export async function hasComingShifts(
  tx: Handle,
  of: { readonly vehicleId: string } | { readonly driverId: string },
  now: Date,
): Promise<boolean> {
  let query = tx.selectFrom('shift').select('id').where('end_at', '>', now).where('cancelled_at', 'is', null);
  query = 'vehicleId' in of ? query.where('vehicle_id', '=', of.vehicleId) : query.where('driver_id', '=', of.driverId);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}
