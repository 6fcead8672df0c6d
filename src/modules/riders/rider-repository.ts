import type { Handle } from '../../../db/tenant.ts';
import type { Actor, Language } from '../../domain/actor.ts';
import { onlyIds } from '../common/versions.ts';

export interface RiderRecord {
  readonly id: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly phone: string | null;
  readonly phoneMobile: boolean;
  readonly email: string | null;
  readonly language: Language;
  readonly settlementId: string;
  readonly homePlaceId: string;
  readonly partnerId: string | null;
  readonly driverNote: string;
  readonly messagesAllowed: boolean;
  readonly active: boolean;
  readonly version: number;
}

export type RiderFields = Omit<RiderRecord, 'id' | 'version' | 'active'>;

export const RIDER_COLUMNS = [
  'rider.id',
  'rider.family_name',
  'rider.given_name',
  'rider.phone',
  'rider.phone_mobile',
  'rider.email',
  'rider.language',
  'rider.settlement_id',
  'rider.home_place_id',
  'rider.partner_id',
  'rider.driver_note',
  'rider.messages_allowed',
  'rider.deactivated_at',
  'rider.version',
] as const;

interface Row {
  readonly id: string;
  readonly family_name: string;
  readonly given_name: string;
  readonly phone: string | null;
  readonly phone_mobile: boolean;
  readonly email: string | null;
  readonly language: string;
  readonly settlement_id: string;
  readonly home_place_id: string;
  readonly partner_id: string | null;
  readonly driver_note: string;
  readonly messages_allowed: boolean;
  readonly deactivated_at: Date | null;
  readonly version: number;
}

export function toRider(row: Row): RiderRecord {
  return {
    id: row.id,
    familyName: row.family_name,
    givenName: row.given_name,
    phone: row.phone,
    phoneMobile: row.phone_mobile,
    email: row.email,
    // A CHECK constraint keeps it to these words.
    language: row.language as Language,
    settlementId: row.settlement_id,
    homePlaceId: row.home_place_id,
    partnerId: row.partner_id,
    driverNote: row.driver_note,
    messagesAllowed: row.messages_allowed,
    active: row.deactivated_at === null,
    version: row.version,
  };
}

/** A partner's own riders; for a driver those on the driver's own manifests are reached from there, by their ids. */
export function partnerOf(actor: Actor): string | null {
  return actor.role === 'partner' ? (actor.partnerId ?? '00000000-0000-0000-0000-000000000000') : null;
}

/** A rider that the actor may change; `for update` keeps the row locked. */
export async function findRider(
  tx: Handle,
  actor: Actor,
  id: string,
  lock?: 'for update',
): Promise<RiderRecord | undefined> {
  let query = tx
    .selectFrom('rider')
    .select(RIDER_COLUMNS)
    .where('rider.id', 'in', onlyIds([id]));
  const partnerId = partnerOf(actor);
  if (partnerId !== null) query = query.where('rider.partner_id', '=', partnerId);
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row && toRider(row);
}

/** Words to search by are written by the database. */
export async function insertRider(tx: Handle, consortiumId: string, id: string, rider: RiderFields): Promise<void> {
  await tx
    .insertInto('rider')
    .values({ consortium_id: consortiumId, id, ...toRow(rider) })
    .execute();
}

/** Raises the version. @param deactivatedAt null: active */
export async function updateRiderRow(
  tx: Handle,
  id: string,
  rider: RiderFields,
  deactivatedAt: Date | null,
): Promise<void> {
  await tx
    .updateTable('rider')
    .set((row) => ({ ...toRow(rider), deactivated_at: deactivatedAt, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

function toRow(rider: RiderFields) {
  return {
    family_name: rider.familyName,
    given_name: rider.givenName,
    phone: rider.phone,
    phone_mobile: rider.phoneMobile,
    email: rider.email,
    language: rider.language,
    settlement_id: rider.settlementId,
    home_place_id: rider.homePlaceId,
    partner_id: rider.partnerId,
    driver_note: rider.driverNote,
    messages_allowed: rider.messagesAllowed,
  };
}

/** Whether a trip of the rider lies ahead. */
export async function hasComingTrips(tx: Handle, riderId: string, today: string): Promise<boolean> {
  const trip = await tx
    .selectFrom('trip')
    .select('id')
    .where('rider_id', '=', riderId)
    .where('service_date', '>=', today)
    .where('state', 'not in', ['refused', 'cancelled', 'completed', 'no_show', 'missed'])
    .limit(1)
    .executeTakeFirst();
  return trip !== undefined;
}
