import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';
import type { DriverFields, DriverRecord } from './fleet-records.ts';

export const DRIVER_COLUMNS = ['id', 'family_name', 'given_name', 'phone', 'deactivated_at', 'version'] as const;

interface Row {
  readonly id: string;
  readonly family_name: string;
  readonly given_name: string;
  readonly phone: string | null;
  readonly deactivated_at: Date | null;
  readonly version: number;
}

export function toDriver(row: Row): DriverRecord {
  return {
    id: row.id,
    familyName: row.family_name,
    givenName: row.given_name,
    phone: row.phone,
    active: row.deactivated_at === null,
    version: row.version,
  };
}

/** Undefined when there is none of that id that the transaction may see; a deactivated one is found. */
export async function findDriver(tx: Handle, id: string, lock?: 'for update'): Promise<DriverRecord | undefined> {
  let query = tx
    .selectFrom('driver')
    .select(DRIVER_COLUMNS)
    .where('id', 'in', onlyIds([id]));
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row && toDriver(row);
}

export async function insertDriver(tx: Handle, consortiumId: string, id: string, driver: DriverFields): Promise<void> {
  await tx
    .insertInto('driver')
    .values({
      consortium_id: consortiumId,
      id,
      family_name: driver.familyName,
      given_name: driver.givenName,
      phone: driver.phone,
    })
    .execute();
}

/** @param deactivatedAt null: active */
export async function updateDriverRow(
  tx: Handle,
  id: string,
  driver: DriverFields,
  deactivatedAt: Date | null,
): Promise<void> {
  await tx
    .updateTable('driver')
    .set((row) => ({
      family_name: driver.familyName,
      given_name: driver.givenName,
      phone: driver.phone,
      deactivated_at: deactivatedAt,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
