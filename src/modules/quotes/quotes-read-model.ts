/** What screens read of refusals, the waiting list and no-shows. */
import type { Handle } from '../../../db/tenant.ts';
import type { Actor } from '../../domain/actor.ts';
import { addDays, toServiceDate } from '../../domain/local-time.ts';
import { sayOffer } from '../../domain/text/sentences.ts';
import { listTripsByIds, type TripRecord } from '../booking/booking-read-model.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from '../common/page.ts';
import { findPolicy, findZone } from '../common/policy-read-model.ts';
import { onlyIds } from '../common/versions.ts';
import { listPlacesByIds } from '../places/places-read-model.ts';
import { listRidersByIds } from '../riders/search-riders-read-model.ts';
import type { OfferAnswer } from './answer.ts';
import type { RefusalRecord } from './quote-records.ts';
import { findOffer, findQuote, listRefusalsBetween } from './quote-repository.ts';
import { listWaitingTripIds } from './waiting-list-repository.ts';

export type { RefusalRecord } from './quote-records.ts';
export { listRefusalsByIds } from './quote-repository.ts';

/** First come, first. */
export async function listWaitingTrips(tx: Handle, serviceDate: string): Promise<readonly TripRecord[]> {
  const ids = await listWaitingTripIds(tx, serviceDate);
  const trips = new Map((await listTripsByIds(tx, ids)).map((trip) => [trip.id, trip]));
  return ids.flatMap((id) => trips.get(id) ?? []);
}

/** By service date. */
export async function pageRefusals(
  tx: Handle,
  between: { readonly from: string; readonly to: string },
  page: PageRequest,
): Promise<Page<RefusalRecord>> {
  const [date, id] = decodeCursor(page.after, 2) ?? [];
  const after = typeof date === 'string' && typeof id === 'string' ? ([date, id] as const) : undefined;
  const rows = await listRefusalsBetween(tx, between, { limit: page.first + 1, after });
  return toPage(rows, page.first, (row) => [row.serviceDate, row.id]);
}

/** An offer once more, as it was read out; a partner finds those of its own riders. */
export async function findOfferFor(tx: Handle, actor: Actor, id: string, now: Date): Promise<OfferAnswer | null> {
  const offer = await findOffer(tx, id);
  const quote = offer && (await findQuote(tx, offer.quoteId));
  if (!offer || !quote) return null;
  const [rider] = await listRidersByIds(tx, [quote.riderId], actor);
  if (!rider) return null;
  const zone = await findZone(tx);
  const { details, changes, releasedTripId } = quote.asked;
  const change = changes[offer.position] ?? {};
  const [from] = change.fromPlaceId ? await listPlacesByIds(tx, [change.fromPlaceId]) : [];
  const sentence = sayOffer({
    ...{ serviceDate: toServiceDate(offer.pickup.earliest, zone), today: toServiceDate(now, zone), zone },
    ...{ pickup: offer.pickup, arrivalLatest: offer.arrivalLatest, kind: offer.alternative },
    ...{ returnPickup: offer.returnPickup, returnArrivalLatest: offer.returnArrivalLatest },
    ...{ willCall: releasedTripId === null && details.returnKind === 'will_call', fromName: from?.name ?? '' },
    people: (change.companions ?? details.companions) + 1,
  });
  return { ...offer, sentence };
}

export interface NoShowCountRecord {
  readonly riderId: string;
  readonly count: number;
  readonly limit: number;
  readonly exceeded: boolean;
}

/** Trips that drivers ended as no-shows, in the period of the policy; faults of ours (missed) are none. Riders without any: 0. */
export async function countNoShows(
  tx: Handle,
  riderIds: readonly string[],
  now: Date,
): Promise<readonly NoShowCountRecord[]> {
  const policy = await findPolicy(tx);
  const since = addDays(toServiceDate(now, await findZone(tx)), -policy.noShowPeriodDays);
  const rows = await tx
    .selectFrom('trip')
    .select((of) => ['rider_id', of.fn.countAll<string>().as('count')])
    .where('rider_id', 'in', onlyIds(riderIds))
    .where('service_date', '>=', since)
    .where('state', '=', 'no_show')
    .groupBy('rider_id')
    .execute();
  const counts = new Map(rows.map((row) => [row.rider_id, Number(row.count)]));
  const limit = policy.noShowLimit;
  return riderIds.map((riderId) => {
    const count = counts.get(riderId) ?? 0;
    return { riderId, count, limit, exceeded: count >= limit };
  });
}
