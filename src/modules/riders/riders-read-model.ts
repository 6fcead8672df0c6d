/** What screens and other modules read of riders. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import { RIDER_COLUMNS, type RiderFields, type RiderRecord, toRider } from './rider-repository.ts';

/** The active rider of the same name and number, or, without a number, of the same name and home: the unique keys of the table. */
export async function findDuplicate(
  tx: Handle,
  rider: Pick<RiderFields, 'familyName' | 'givenName' | 'phone' | 'homePlaceId'>,
): Promise<RiderRecord | undefined> {
  let query = tx
    .selectFrom('rider')
    .select(RIDER_COLUMNS)
    .where(sql<boolean>`fold_text(rider.family_name) = fold_text(${rider.familyName})`)
    .where(sql<boolean>`fold_text(rider.given_name) = fold_text(${rider.givenName})`)
    .where('rider.deactivated_at', 'is', null);
  query =
    rider.phone === null
      ? query.where('rider.phone', 'is', null).where('rider.home_place_id', '=', rider.homePlaceId)
      : query.where(sql<boolean>`fold_phone(rider.phone) = fold_phone(${rider.phone})`);
  const row = await query.executeTakeFirst();
  return row && toRider(row);
}
