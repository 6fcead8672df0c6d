import type { Handle } from '../../../db/tenant.ts';
import { inParts } from '../common/versions.ts';

export interface KnownRider {
  readonly id: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly phone: string | null;
  readonly homePlaceId: string;
  readonly partnerId: string | null;
}

/** Of one partner, or all; those who are still carried. */
export async function listKnownRiders(tx: Handle, partnerId: string | null): Promise<readonly KnownRider[]> {
  const query = tx
    .selectFrom('rider')
    .select(['id', 'family_name as familyName', 'given_name as givenName', 'phone', 'home_place_id as homePlaceId'])
    .select('partner_id as partnerId')
    .where('deactivated_at', 'is', null);
  return (partnerId === null ? query : query.where('partner_id', '=', partnerId)).execute();
}

/** Places in use, in no order; names may come twice. */
export async function listNamedPlaces(tx: Handle): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return tx.selectFrom('place').select(['id', 'name']).where('deactivated_at', 'is', null).execute();
}

export interface BookedRide {
  readonly id: string;
  readonly riderId: string;
  readonly toPlaceId: string;
  readonly requestedAt: Date;
}

/**
 * What these riders have asked for between two service dates and not taken back. In two steps, each by its own index: after a file of
 * thousands of rows the database knows nothing of their number yet, and joins them in the slowest way.
 */
export async function listBookedRides(
  tx: Handle,
  of: { readonly riderIds: readonly string[]; readonly from: string; readonly to: string },
): Promise<readonly BookedRide[]> {
  const asked: BookedRide[] = [];
  for (const riderIds of inParts(of.riderIds)) {
    const rows = await tx
      .selectFrom('trip_request')
      .select(['id', 'rider_id as riderId', 'to_place_id as toPlaceId', 'requested_at as requestedAt'])
      .where('rider_id', 'in', riderIds)
      .where('service_date', '>=', of.from)
      .where('service_date', '<=', of.to)
      .execute();
    asked.push(...rows);
  }
  const isOpen = new Set<string>();
  for (const requestIds of inParts(asked.map(({ id }) => id))) {
    const rows = await tx
      .selectFrom('trip')
      .select('request_id')
      .where('request_id', 'in', requestIds)
      .where('leg', '=', 'outbound')
      .where('state', '<>', 'cancelled')
      .execute();
    for (const row of rows) isOpen.add(row.request_id);
  }
  return asked.filter(({ id }) => isOpen.has(id));
}
