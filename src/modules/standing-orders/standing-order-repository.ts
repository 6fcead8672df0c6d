import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import type { PatternException, StandingPattern, StandingRule } from '../../domain/standing-pattern.ts';
import type { Timing } from '../../domain/trip-windows.ts';
import type { Purpose, ReturnKind } from '../booking/booking-read-model.ts';
import { onlyIds } from '../common/versions.ts';

export interface StandingOrderRecord extends StandingRule {
  readonly id: string;
  readonly reference: string;
  readonly riderId: string;
  readonly partnerId: string | null;
  readonly purpose: Purpose;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly timing: Timing;
  readonly returnKind: ReturnKind;
  readonly companions: number;
  readonly endedAt: Date | null;
  readonly version: number;
}

function selectOrders(tx: Handle) {
  return tx.selectFrom('standing_order').selectAll();
}

type Row = Awaited<ReturnType<ReturnType<typeof selectOrders>['executeTakeFirstOrThrow']>>;

async function toRecords(tx: Handle, rows: readonly Row[]): Promise<readonly StandingOrderRecord[]> {
  if (rows.length === 0) return [];
  const exceptions = await tx
    .selectFrom('standing_order_exception')
    .select(['standing_order_id', 'service_date', 'kind', 'local_time', 'return_local_time'])
    .where(
      'standing_order_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('service_date')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    riderId: row.rider_id,
    partnerId: row.partner_id,
    purpose: row.purpose as Purpose,
    fromPlaceId: row.from_place_id,
    toPlaceId: row.to_place_id,
    timing: row.timing as Timing,
    localTime: shortTime(row.local_time),
    returnKind: row.return_kind as ReturnKind,
    returnLocalTime: shortTime(row.return_local_time),
    companions: row.companions,
    pattern: row.pattern as unknown as StandingPattern,
    onHolidays: row.on_holidays as 'skip' | 'run',
    schoolDaysOnly: row.school_days_only,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    endedAt: row.ended_at,
    version: row.version,
    exceptions: exceptions
      .filter((exception) => exception.standing_order_id === row.id)
      .map((exception) => ({
        serviceDate: exception.service_date,
        kind: exception.kind as PatternException['kind'],
        localTime: shortTime(exception.local_time),
        returnLocalTime: shortTime(exception.return_local_time),
      })),
  }));
}

function shortTime(time: string | null): string | null {
  return time === null ? null : time.slice(0, 5);
}

/** `for update`: generating and changing one order wait for each other. */
export async function findStandingOrder(
  tx: Handle,
  id: string,
  lock?: 'for update',
): Promise<StandingOrderRecord | undefined> {
  if (!isId(id)) return undefined;
  const query = selectOrders(tx).where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && (await toRecords(tx, [row]))[0];
}

/** In no order; unknown and malformed ids are missing. */
export async function listStandingOrdersByIds(
  tx: Handle,
  ids: readonly string[],
): Promise<readonly StandingOrderRecord[]> {
  return toRecords(tx, await selectOrders(tx).where('id', 'in', onlyIds(ids)).execute());
}

export interface OrderFilter {
  readonly riderIds?: readonly string[];
  /** A partner's own only. */
  readonly partnerId?: string | null;
  /** Those that still ask on or after this day. */
  readonly inForceOn: string;
}

/** In force, by rider and time of entry. */
export async function listStandingOrders(tx: Handle, filter: OrderFilter): Promise<readonly StandingOrderRecord[]> {
  let query = selectOrders(tx)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', filter.inForceOn)]))
    .orderBy('rider_id')
    .orderBy('id');
  if (filter.riderIds) query = query.where('rider_id', 'in', onlyIds(filter.riderIds));
  if (filter.partnerId) query = query.where('partner_id', '=', filter.partnerId);
  return toRecords(tx, await query.execute());
}

/** @returns false when the reference is taken: come again with another one. */
export async function insertStandingOrder(
  tx: Handle,
  consortiumId: string,
  order: Omit<StandingOrderRecord, 'version' | 'exceptions' | 'endedAt'>,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('standing_order')
    .values({
      consortium_id: consortiumId,
      id: order.id,
      reference: order.reference,
      rider_id: order.riderId,
      partner_id: order.partnerId,
      purpose: order.purpose,
      from_place_id: order.fromPlaceId,
      to_place_id: order.toPlaceId,
      timing: order.timing,
      return_kind: order.returnKind,
      companions: order.companions,
      on_holidays: order.onHolidays,
      school_days_only: order.schoolDaysOnly,
      ...toChangeableRow(order),
    })
    .onConflict((conflict) => conflict.constraint('standing_order_reference_key').doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

export type ChangeableFields = Pick<
  StandingOrderRecord,
  'localTime' | 'returnLocalTime' | 'pattern' | 'validFrom' | 'validTo'
>;

/** Writes what may change and raises the version. */
export async function updateStandingOrder(tx: Handle, id: string, fields: ChangeableFields): Promise<void> {
  await tx
    .updateTable('standing_order')
    .set((row) => ({ ...toChangeableRow(fields), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** The last day with it, and that it was ended by a person. */
export async function endStandingOrderRow(
  tx: Handle,
  id: string,
  end: { readonly validTo: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('standing_order')
    .set((row) => ({
      valid_to: end.validTo,
      ended_at: end.at,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

function toChangeableRow(fields: ChangeableFields) {
  return {
    local_time: fields.localTime,
    return_local_time: fields.returnLocalTime,
    pattern: JSON.stringify(fields.pattern),
    valid_from: fields.validFrom,
    valid_to: fields.validTo,
  };
}

/** When something beside the row itself has changed: its exceptions. */
export async function raiseOrderVersion(tx: Handle, id: string): Promise<void> {
  await tx
    .updateTable('standing_order')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** One a day; a later one replaces it. */
export async function writeException(
  tx: Handle,
  consortiumId: string,
  orderId: string,
  exception: PatternException,
): Promise<void> {
  const row = { kind: exception.kind, local_time: exception.localTime, return_local_time: exception.returnLocalTime };
  await tx
    .insertInto('standing_order_exception')
    .values({ consortium_id: consortiumId, standing_order_id: orderId, service_date: exception.serviceDate, ...row })
    .onConflict((conflict) => conflict.columns(['consortium_id', 'standing_order_id', 'service_date']).doUpdateSet(row))
    .execute();
}

/** From that day on they belong to the order that takes over. */
export async function moveExceptions(tx: Handle, fromId: string, toId: string, from: string): Promise<void> {
  await tx
    .updateTable('standing_order_exception')
    .set({ standing_order_id: toId })
    .where('standing_order_id', '=', fromId)
    .where('service_date', '>=', from)
    .execute();
}
