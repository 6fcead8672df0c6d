/** A question answered and written down: offers, or a refusal with its reason and the nearest that works. */
import type { Transaction } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { addSeconds, toServiceDate } from '../../domain/local-time.ts';
import type { Text } from '../../domain/text/catalogue.ts';
import { type OfferKind, sayOffer, sayRefusal } from '../../domain/text/sentences.ts';
import type { PlacedRide, WhyNot } from '../../planning/place-ride.ts';
import type { CheckedBooking } from '../booking/entry.ts';
import { read } from '../common/transact.ts';
import { listPlacesByIds } from '../places/places-read-model.ts';
import type { Services } from '../services.ts';
import type { Question } from './question.ts';
import type { Asked, OfferChange, OfferRecord, QuoteRecord, RefusalRecord } from './quote-records.ts';
import { hurry, insertAnswer, type NewRefusal } from './quote-repository.ts';

export type OfferAnswer = OfferRecord & { readonly sentence: Text };

export interface QuotedOffersAnswer {
  readonly kind: 'offers';
  readonly quoteId: string;
  readonly offers: readonly OfferAnswer[];
}

export interface QuotedRefusalAnswer {
  readonly kind: 'refusal';
  readonly quoteId: string;
  readonly refusal: RefusalRecord;
  readonly alternatives: readonly OfferAnswer[];
  readonly waitingListOpen: boolean;
}

export type QuoteAnswer = QuotedOffersAnswer | QuotedRefusalAnswer;

/** A way to carry what was asked, or a variant of it. */
export interface Proposal {
  readonly placed: PlacedRide;
  readonly booking: Pick<CheckedBooking, 'serviceDate' | 'companions' | 'legs'>;
  readonly kind: OfferKind | null;
  readonly change: OfferChange;
  readonly outsideHour: boolean;
}

export interface Put {
  readonly question: Question;
  readonly asked: Omit<Asked, 'changes'>;
  readonly serviceDate: string;
  readonly requestedAt: Date;
}

/** @param proposals best first, never empty */
export async function writeOffers(
  services: Services,
  actor: Actor,
  put: Put,
  proposals: readonly Proposal[],
): Promise<QuoteAnswer> {
  const { consortiumId } = actor;
  const quote = toQuote(services, actor, put, proposals);
  const offers = await read(services, actor, (tx) => writeDown(tx, services, put, { consortiumId, quote, proposals }));
  return { kind: 'offers', quoteId: quote.id, offers };
}

/** Stores the refusal with its alternatives, and puts it into words. */
export async function writeRefusal(
  services: Services,
  actor: Actor,
  put: Put,
  no: { readonly why: WhyNot; readonly proposals: readonly Proposal[]; readonly tripId?: string },
): Promise<QuoteAnswer> {
  const { why, proposals } = no;
  const { consortiumId } = actor;
  const { details } = put.question;
  const quote = toQuote(services, actor, put, proposals);
  const refusal: RefusalRecord = {
    ...{ id: services.ids.next(), quoteId: quote.id, tripId: no.tripId ?? null, riderId: details.riderId },
    ...{ purpose: details.purpose, serviceDate: put.serviceDate, requestedAt: put.requestedAt, reason: why.reason },
    ...{ shortfallMinutes: why.shortfallMinutes, shortfallPlaces: why.shortfallPlaces, replanned: false },
    refusedAt: services.clock.now().toJSDate(),
  };
  const beside = { fromPlaceId: details.fromPlaceId, detail: { solver: why.detail }, refusedBy: actor.staffAccountId };
  const alternatives = await read(services, actor, (tx) =>
    writeDown(tx, services, put, { consortiumId, quote, proposals, refusal: { ...refusal, ...beside } }),
  );
  const waitingListOpen = isWaitable(why) && put.asked.requestId === null;
  return { kind: 'refusal', quoteId: quote.id, refusal, alternatives, waitingListOpen };
}

async function writeDown(
  tx: Transaction<DB>,
  services: Services,
  put: Put,
  answer: {
    readonly consortiumId: string;
    readonly quote: QuoteRecord;
    readonly proposals: readonly Proposal[];
    readonly refusal?: NewRefusal;
  },
): Promise<readonly OfferAnswer[]> {
  const { consortiumId, quote, proposals, refusal } = answer;
  await hurry(tx);
  const names = await nameFroms(tx, proposals);
  const of = { quoteId: quote.id, names };
  const offers = proposals.map((proposal, position) => toOffer(services, put, proposal, { ...of, position }));
  await insertAnswer(tx, consortiumId, { quote, offers, refusal });
  return offers;
}

/** Waiting helps where room or time is short, not where the ride can never be made. */
export function isWaitable({ reason, detail }: { readonly reason: string; readonly detail: string }): boolean {
  if (detail === 'PARTY_TOO_LARGE') return false;
  return ![
    'OUTSIDE_AREA',
    'OUTSIDE_HOURS',
    'UNREACHABLE',
    'NOT_ELIGIBLE',
    'CLOSED_AT_ARRIVAL',
    'NOTICE_TOO_SHORT',
  ].includes(reason);
}

/** Ready to be read out. */
export function sayRefused(answer: QuotedRefusalAnswer): Text {
  const { reason, shortfallMinutes, shortfallPlaces } = answer.refusal;
  const { waitingListOpen } = answer;
  const then = { alternatives: answer.alternatives.length, waitingListOpen };
  return sayRefusal({ code: reason, shortfallMinutes, shortfallPlaces }, then);
}

function toQuote(services: Services, actor: Actor, put: Put, proposals: readonly Proposal[]): QuoteRecord {
  return {
    ...{ id: services.ids.next(), riderId: put.question.details.riderId, serviceDate: put.serviceDate },
    asked: { ...put.asked, changes: proposals.map((proposal) => proposal.change) },
    ...{ createdBy: actor.staffAccountId, createdAt: services.clock.now().toJSDate() },
  };
}

async function nameFroms(tx: Handle, proposals: readonly Proposal[]): Promise<ReadonlyMap<string, string>> {
  // Only a stop that was not asked for needs its name said.
  const ids = proposals.flatMap(({ change }) => change.fromPlaceId ?? []);
  if (ids.length === 0) return new Map();
  const places = await listPlacesByIds(tx, ids);
  return new Map(places.map((place) => [place.id, place.name]));
}

function toOffer(
  services: Services,
  put: Put,
  proposal: Proposal,
  of: { readonly quoteId: string; readonly position: number; readonly names: ReadonlyMap<string, string> },
): OfferAnswer {
  const { placed, booking } = proposal;
  const { policy, zone } = put.question.facts;
  const now = services.clock.now().toJSDate();
  const [there, back] = placed.told;
  if (!there) throw new Error('An offer without a ride.');
  const details = { ...put.question.details, ...proposal.change };
  const offer: OfferRecord = {
    ...{ id: services.ids.next(), quoteId: of.quoteId, position: of.position },
    ...{ pickup: there.pickup, arrivalLatest: there.arrivalLatest },
    ...{ returnPickup: back?.pickup ?? null, returnArrivalLatest: back?.arrivalLatest ?? null },
    ...{ addedMetres: placed.addedMetres, addedRiderSeconds: placed.addedRiderSeconds },
    ...{ alternative: proposal.kind, outsideHour: proposal.outsideHour },
    ...{ fromPlaceId: booking.legs[0]?.fromPlaceId ?? details.fromPlaceId },
    toPlaceId: booking.legs[0]?.toPlaceId ?? details.toPlaceId,
    ...{ expiresAt: addSeconds(now, policy.offerHoldSeconds), acceptedAt: null, requestId: null },
  };
  const sentence = sayOffer({
    ...{ serviceDate: booking.serviceDate, today: toServiceDate(now, zone), zone },
    ...{ pickup: offer.pickup, arrivalLatest: offer.arrivalLatest },
    ...{ returnPickup: offer.returnPickup, returnArrivalLatest: offer.returnArrivalLatest },
    ...{ willCall: booking.legs.some((leg) => leg.willCall), fromName: of.names.get(details.fromPlaceId) ?? '' },
    ...{ kind: proposal.kind, people: booking.companions + 1 },
  });
  return { ...offer, sentence };
}
