import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';

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

export async function listNamedPlaces(tx: Handle): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return tx.selectFrom('place').select(['id', 'name']).where('deactivated_at', 'is', null).execute();
}

export interface BookedRide {
  readonly id: string;
  readonly riderId: string;
  readonly toPlaceId: string;
  readonly requestedAt: Date;
}

/** What these riders have asked for between two service dates and not taken back. */
export async function listBookedRides(
  tx: Handle,
  of: { readonly riderIds: readonly string[]; readonly from: string; readonly to: string },
): Promise<readonly BookedRide[]> {
  return tx
    .selectFrom('trip_request as q')
    .innerJoin('trip as t', (join) =>
      join.onRef('t.consortium_id', '=', 'q.consortium_id').onRef('t.request_id', '=', 'q.id'),
    )
    .where('q.rider_id', 'in', onlyIds(of.riderIds))
    .where('q.service_date', '>=', of.from)
    .where('q.service_date', '<=', of.to)
    .where('t.leg', '=', 'outbound')
    .where('t.state', '<>', 'cancelled')
    .select(['q.id', 'q.rider_id as riderId', 'q.to_place_id as toPlaceId', 'q.requested_at as requestedAt'])
    .execute();
}
