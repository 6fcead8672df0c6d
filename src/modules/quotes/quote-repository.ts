import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import type { OfferKind } from '../../domain/text/sentences.ts';
import { onlyIds } from '../common/versions.ts';
import type { Asked, OfferRecord, QuoteRecord, RefusalRecord } from './quote-records.ts';

/**
 * The caller waits while a question is written down: it does not wait for the disk as well. What a crash of the database loses is the
 * last moment's questions, which the clerk then asks again; promises are written in other transactions.
 */
export async function hurry(tx: Handle): Promise<void> {
  await sql`set local synchronous_commit = off`.execute(tx);
}

/** A question with its answer, in one statement: the caller is waiting. */
export async function insertAnswer(
  tx: Handle,
  consortiumId: string,
  answer: {
    readonly quote: QuoteRecord;
    readonly offers: readonly OfferRecord[];
    readonly refusal: NewRefusal | undefined;
  },
): Promise<void> {
  const quote = toQuoteInsert(tx, consortiumId, answer.quote);
  const offers = answer.offers.length > 0 ? [sql`offers as (${toOfferInsert(tx, consortiumId, answer.offers)})`] : [];
  const refusal = answer.refusal ? [sql`refusals as (${toRefusalInsert(tx, consortiumId, answer.refusal)})`] : [];
  const others = [...offers, ...refusal];
  await sql`${others.length > 0 ? sql`with ${sql.join(others)} ` : sql``}${quote}`.execute(tx);
}

function toQuoteInsert(tx: Handle, consortiumId: string, quote: QuoteRecord) {
  return tx.insertInto('quote').values({
    consortium_id: consortiumId,
    id: quote.id,
    rider_id: quote.riderId,
    service_date: quote.serviceDate,
    asked: JSON.stringify(quote.asked),
    created_by: quote.createdBy,
    created_at: quote.createdAt,
  });
}

/** @param id well-formed: it comes from a row */
export async function findQuote(tx: Handle, id: string): Promise<QuoteRecord | undefined> {
  const row = await tx.selectFrom('quote').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    riderId: row.rider_id,
    serviceDate: row.service_date,
    asked: row.asked as unknown as Asked,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}

function toOfferInsert(tx: Handle, consortiumId: string, offers: readonly OfferRecord[]) {
  return tx.insertInto('offer').values(
    offers.map((offer) => ({
      consortium_id: consortiumId,
      id: offer.id,
      quote_id: offer.quoteId,
      position: offer.position,
      offered_pickup_earliest: offer.pickup.earliest,
      offered_pickup_latest: offer.pickup.latest,
      offered_arrival_latest: offer.arrivalLatest,
      offered_return_pickup_earliest: offer.returnPickup?.earliest ?? null,
      offered_return_pickup_latest: offer.returnPickup?.latest ?? null,
      offered_return_arrival_latest: offer.returnArrivalLatest,
      added_metres: offer.addedMetres,
      added_rider_seconds: offer.addedRiderSeconds,
      alternative: offer.alternative,
      outside_hour: offer.outsideHour,
      from_place_id: offer.fromPlaceId,
      to_place_id: offer.toPlaceId,
      expires_at: offer.expiresAt,
    })),
  );
}

/** `for update` keeps the row locked until the transaction ends. */
export async function findOffer(tx: Handle, id: string, lock?: 'for update'): Promise<OfferRecord | undefined> {
  if (!isId(id)) return undefined;
  const query = tx.selectFrom('offer').selectAll().where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return undefined;
  const { offered_return_pickup_earliest: earliest, offered_return_pickup_latest: latest } = row;
  return {
    id: row.id,
    quoteId: row.quote_id,
    position: row.position,
    pickup: { earliest: row.offered_pickup_earliest, latest: row.offered_pickup_latest },
    arrivalLatest: row.offered_arrival_latest,
    returnPickup: earliest && latest ? { earliest, latest } : null,
    returnArrivalLatest: row.offered_return_arrival_latest,
    addedMetres: row.added_metres,
    addedRiderSeconds: row.added_rider_seconds,
    alternative: row.alternative as OfferKind | null,
    outsideHour: row.outside_hour,
    fromPlaceId: row.from_place_id,
    toPlaceId: row.to_place_id,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    requestId: row.request_id,
  };
}

/** Of a locked offer; the request is the one that was made, or moved, by it. */
export async function markAccepted(
  tx: Handle,
  offerId: string,
  accepted: { readonly at: Date; readonly requestId: string },
): Promise<void> {
  await tx
    .updateTable('offer')
    .set({ accepted_at: accepted.at, request_id: accepted.requestId })
    .where('id', '=', offerId)
    .execute();
}

export interface NewRefusal extends RefusalRecord {
  /** Its settlement is where the need was not met. */
  readonly fromPlaceId: string;
  readonly detail: object;
  readonly refusedBy: string | null;
}

function toRefusalInsert(tx: Handle, consortiumId: string, refusal: NewRefusal) {
  return tx.insertInto('refusal').values((of) => ({
    consortium_id: consortiumId,
    id: refusal.id,
    quote_id: refusal.quoteId,
    trip_id: refusal.tripId,
    rider_id: refusal.riderId,
    settlement_id: of.selectFrom('place').select('settlement_id').where('id', '=', refusal.fromPlaceId),
    purpose: refusal.purpose,
    service_date: refusal.serviceDate,
    requested_at: refusal.requestedAt,
    reason: refusal.reason,
    shortfall_minutes: refusal.shortfallMinutes,
    shortfall_places: refusal.shortfallPlaces,
    replanned: refusal.replanned,
    detail: JSON.stringify(refusal.detail),
    refused_by: refusal.refusedBy,
    refused_at: refusal.refusedAt,
  }));
}

const REFUSAL = [
  'id',
  'quote_id as quoteId',
  'trip_id as tripId',
  'rider_id as riderId',
  'purpose',
  'service_date as serviceDate',
  'requested_at as requestedAt',
  'reason',
  'shortfall_minutes as shortfallMinutes',
  'shortfall_places as shortfallPlaces',
  'replanned',
  'refused_at as refusedAt',
] as const;

/** Undefined when there is none of that id that the transaction may see. */
export async function findRefusal(tx: Handle, id: string, lock?: 'for update'): Promise<RefusalRecord | undefined> {
  if (!isId(id)) return undefined;
  const query = tx.selectFrom('refusal').select(REFUSAL).where('id', '=', id);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** In no order; unknown and malformed ids are missing. */
export async function listRefusalsByIds(tx: Handle, ids: readonly string[]): Promise<readonly RefusalRecord[]> {
  return tx.selectFrom('refusal').select(REFUSAL).where('id', 'in', onlyIds(ids)).execute();
}

/** By service date, then by id; one more than asked, so that a page knows whether another follows. */
export async function listRefusalsBetween(
  tx: Handle,
  between: { readonly from: string; readonly to: string },
  page: { readonly limit: number; readonly after: readonly [string, string] | undefined },
): Promise<readonly RefusalRecord[]> {
  let query = tx
    .selectFrom('refusal')
    .select(REFUSAL)
    .where('service_date', '>=', between.from)
    .where('service_date', '<=', between.to);
  const { after } = page;
  if (after && isId(after[1])) {
    query = query.where((where) => where(where.refTuple('service_date', 'id'), '>', where.tuple(after[0], after[1])));
  }
  return query.orderBy('service_date').orderBy('id').limit(page.limit).execute();
}
