import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import type { DisruptionRecord } from './plans-read-model.ts';

/** Lock the service day first: who is aboard is told by the plan in force at `createdAt`. */
export async function insertDisruption(
  tx: Handle,
  consortiumId: string,
  disruption: DisruptionRecord & { readonly createdBy: string | null; readonly createdAt: Date },
): Promise<void> {
  await tx
    .insertInto('disruption')
    .values({
      consortium_id: consortiumId,
      id: disruption.id,
      service_date: disruption.serviceDate,
      kind: disruption.kind,
      vehicle_id: disruption.vehicleId,
      driver_id: disruption.driverId,
      from_at: disruption.fromAt,
      to_at: disruption.toAt,
      note: disruption.note,
      created_by: disruption.createdBy,
      created_at: disruption.createdAt,
    })
    .execute();
}

/** Whether the consortium has the vehicle or driver. */
export async function isInFleet(tx: Handle, table: 'vehicle' | 'driver', id: string): Promise<boolean> {
  if (!isId(id)) return false;
  return (await tx.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}
