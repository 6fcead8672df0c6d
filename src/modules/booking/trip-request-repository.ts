import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import { onlyIds } from '../common/versions.ts';
import type { TripRequestRecord } from './trip-records.ts';

const COLUMNS = [
  'id',
  'reference',
  'rider_id as riderId',
  'partner_id as partnerId',
  'standing_order_id as standingOrderId',
  'service_event_id as serviceEventId',
  'purpose',
  'service_date as serviceDate',
  'from_place_id as fromPlaceId',
  'to_place_id as toPlaceId',
  'timing',
  'requested_at as requestedAt',
  'companions',
  'wheelchairs',
  'child_seats as childSeats',
  'return_kind as returnKind',
  'return_requested_at as returnRequestedAt',
  'source',
  'note',
  'created_by as createdBy',
  'created_at as createdAt',
  'version',
] as const;

export type NewTripRequest = Omit<TripRequestRecord, 'reference' | 'version' | 'createdAt'>;

/** Ids that are unknown, malformed or of another consortium are left out. */
export async function listTripRequestsByIds(tx: Handle, ids: readonly string[]): Promise<readonly TripRequestRecord[]> {
  const rows = await tx.selectFrom('trip_request').select(COLUMNS).where('id', 'in', onlyIds(ids)).execute();
  return rows as readonly TripRequestRecord[];
}

/** `for update` keeps the row locked until the transaction ends. */
export async function findTripRequest(
  tx: Handle,
  id: string,
  lock?: 'for update',
): Promise<TripRequestRecord | undefined> {
  if (!isId(id)) return undefined;
  const query = tx.selectFrom('trip_request').select(COLUMNS).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) as TripRequestRecord | undefined;
}

/** @param reference as readReference answers it */
export async function findTripRequestByReference(
  tx: Handle,
  reference: string,
): Promise<TripRequestRecord | undefined> {
  const query = tx.selectFrom('trip_request').select(COLUMNS).where('reference', '=', reference);
  return (await query.executeTakeFirst()) as TripRequestRecord | undefined;
}

type RequestToInsert = NewTripRequest & { readonly reference: string; readonly createdAt: Date };

/** @returns the ids that were written; the references of the others are taken: come again with other ones. */
export async function insertTripRequests(
  tx: Handle,
  consortiumId: string,
  requests: readonly RequestToInsert[],
): Promise<ReadonlySet<string>> {
  if (requests.length === 0) return new Set();
  const rows = await tx
    .insertInto('trip_request')
    .values(
      requests.map((request) => ({
        consortium_id: consortiumId,
        id: request.id,
        reference: request.reference,
        standing_order_id: request.standingOrderId,
        service_event_id: request.serviceEventId,
        source: request.source,
        created_by: request.createdBy,
        created_at: request.createdAt,
        ...toChangeableRow(request),
      })),
    )
    .onConflict((conflict) => conflict.constraint('trip_request_reference_key').doNothing())
    .returning('id')
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Writes what a caller may change and raises the version. */
export async function updateTripRequest(
  tx: Handle,
  id: string,
  request: Parameters<typeof toChangeableRow>[0],
): Promise<void> {
  await tx
    .updateTable('trip_request')
    .set((row) => ({ ...toChangeableRow(request), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Whoever asked for them may ask anew. */
export async function markWithdrawn(tx: Handle, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable('trip_request').set({ withdrawn_at: at }).where('id', 'in', ids).execute();
}

/** When something beside the row itself has changed: its trips, its promises. */
export async function raiseRequestVersion(tx: Handle, id: string): Promise<void> {
  await tx
    .updateTable('trip_request')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

function toChangeableRow(
  request: Omit<
    TripRequestRecord,
    'id' | 'reference' | 'version' | 'source' | 'createdAt' | 'createdBy' | 'standingOrderId' | 'serviceEventId'
  >,
) {
  return {
    rider_id: request.riderId,
    partner_id: request.partnerId,
    purpose: request.purpose,
    service_date: request.serviceDate,
    from_place_id: request.fromPlaceId,
    to_place_id: request.toPlaceId,
    timing: request.timing,
    requested_at: request.requestedAt,
    companions: request.companions,
    wheelchairs: request.wheelchairs,
    child_seats: request.childSeats,
    return_kind: request.returnKind,
    return_requested_at: request.returnRequestedAt,
    note: request.note,
  };
}
