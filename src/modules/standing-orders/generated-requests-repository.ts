/** The requests that an order has made. */
import type { Handle } from '../../../db/tenant.ts';
import {
  listTripRequestsByIds,
  listTripsOfRequests,
  type TripRecord,
  type TripRequestRecord,
} from '../booking/booking-read-model.ts';

export interface GeneratedRequest {
  readonly request: TripRequestRecord;
  readonly trips: readonly TripRecord[];
}

/** Of service dates from that one on, by date; without those taken back because the order no longer asked. */
export async function listGeneratedRequests(
  tx: Handle,
  orderId: string,
  from: string,
): Promise<readonly GeneratedRequest[]> {
  const rows = await tx
    .selectFrom('trip_request')
    .select('id')
    .where('standing_order_id', '=', orderId)
    .where('service_date', '>=', from)
    .where('withdrawn_at', 'is', null)
    .orderBy('service_date')
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const requests = new Map((await listTripRequestsByIds(tx, ids)).map((request) => [request.id, request]));
  const trips = await listTripsOfRequests(tx, ids);
  return ids.flatMap((id) => {
    const request = requests.get(id);
    return request ? [{ request, trips: trips.filter((trip) => trip.requestId === id) }] : [];
  });
}

/** They were asked for by the order that takes over. */
export async function moveRequests(tx: Handle, fromId: string, toId: string, from: string): Promise<void> {
  await tx
    .updateTable('trip_request')
    .set({ standing_order_id: toId })
    .where('standing_order_id', '=', fromId)
    .where('service_date', '>=', from)
    .execute();
}
