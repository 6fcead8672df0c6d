import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { toLiveOrders } from '../../planning/quote-day.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { readBookingFacts } from '../booking/booking-facts-read-model.ts';
import type { TripRequestRecord } from '../booking/booking-read-model.ts';
import { listTripsOfRequests } from '../booking/booking-read-model.ts';
import {
  announceBookings,
  enterRequest,
  findOverlap,
  findTripRequest,
  insertPromise,
  lockRider,
  mayBeRewritten,
  raiseRequestVersion,
  rewriteBooking,
} from '../booking/entry.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { closeCallTopics } from '../common/new-call-task-repository.ts';
import { read, transact } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import { lockServiceDay, publishInserted } from '../plans/entry.ts';
import { findServiceDay } from '../plans/plans-read-model.ts';
import type { Services } from '../services.ts';
import type { QuoteAnswer } from './answer.ts';
import { inTurn } from './in-turn.ts';
import { mapTripVersions } from './live-day-read-model.ts';
import { type DayState, fingerprintNow, keepOpened, type OpenedDay, readStates } from './live-days.ts';
import { saveLivePlan } from './live-plan-repository.ts';
import { type Acceptance, prepareAcceptance } from './prepare-acceptance.ts';
import { mapLastSequences, markPromised, markReleased } from './promise-repository.ts';
import type { OfferRecord, QuoteRecord } from './quote-records.ts';
import { findOffer, findQuote, markAccepted } from './quote-repository.ts';
import { answerAgain } from './release-return.ts';
import { closeWaiting, countClosedChances } from './waiting-list-repository.ts';
import { chanceTopic } from './waiting-list-topic.ts';

export interface AcceptOfferInput {
  readonly idempotencyKey: string;
  readonly offerId: string;
  readonly channel: string;
}

export interface AcceptOfferValue {
  readonly request: TripRequestRecord;
  readonly freshResult: QuoteAnswer;
}

export type AcceptOfferErrorCode =
  | 'NOT_FOUND'
  | 'EXPIRED'
  | 'ALREADY_ACCEPTED'
  | 'NO_LONGER_FEASIBLE'
  | 'ALREADY_TRAVELLING'
  | 'KEY_REUSED'
  | 'INVALID';

type Answer = Outcome<Partial<AcceptOfferValue>, AcceptOfferErrorCode>;

const CHANNELS: readonly string[] = ['phone', 'sms', 'email', 'partner', 'in_person'];
/** Other servers may change the day between looking and locking; within one server acceptances wait for each other. */
const ATTEMPTS = 8;

/**
 * Turns an offer into a promise. The place is looked for before the transaction; under the lock of the day it is only checked that
 * nothing has changed since, or looked for again. Two who want the last seat: one is promised it, the other is quoted afresh.
 */
export async function acceptOffer(services: Services, actor: Actor, input: AcceptOfferInput): Promise<Answer> {
  if (!CHANNELS.includes(input.channel)) return refused({ code: 'INVALID', path: ['channel'] });
  const found = await read(services, actor, async (tx) => {
    const offer = await findOffer(tx, input.offerId);
    const quote = offer && (await findQuote(tx, offer.quoteId));
    if (!offer || !quote) return undefined;
    const { rider } = await readBookingFacts(tx, { riderId: quote.riderId, placeIds: [] });
    const isForeign = actor.role === 'partner' && rider?.partnerId !== actor.partnerId;
    return isForeign ? undefined : { offer, quote };
  });
  if (!found) return refused(notFound('offerId'));
  const day = `${actor.consortiumId}/${found.quote.serviceDate}`;
  const outcome = await inTurn(day, () => acceptInTurn(services, actor, input, found));
  if (outcome.kind === 'done' || outcome.faults[0]?.code !== 'NO_LONGER_FEASIBLE') return outcome;
  const fresh = await answerAgain(services, actor, found.quote.asked);
  return fresh ? refused(outcome.faults, { freshResult: fresh }) : outcome;
}

interface Found {
  readonly offer: OfferRecord;
  readonly quote: QuoteRecord;
}

async function acceptInTurn(services: Services, actor: Actor, input: AcceptOfferInput, found: Found): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const acceptance = await prepareAcceptance(services, actor, found);
    const written = await writeAcceptance(services, actor, input, { ...found, acceptance });
    if (written !== 'changed') return written;
    if (attempt === ATTEMPTS) return refused({ code: 'NO_LONGER_FEASIBLE', path: ['offerId'] });
  }
}

type Accepting = Found & { readonly acceptance: Acceptance | null };
type Refused = Fault<AcceptOfferErrorCode> | 'changed' | undefined;

async function writeAcceptance(
  services: Services,
  actor: Actor,
  input: AcceptOfferInput,
  accepting: Accepting,
): Promise<Answer | 'changed'> {
  let isChanged = false;
  let state: AcceptedState | undefined;
  const outcome = await transact<Partial<AcceptOfferValue>, AcceptOfferErrorCode>(services, actor, async (tx) => {
    isChanged = false;
    state = undefined;
    const call = { operation: 'acceptOffer', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      const fault = await findFault(tx, services, actor, accepting);
      if (fault === 'changed') isChanged = true;
      if (fault !== undefined) {
        const told = fault === 'changed' ? { code: 'NO_LONGER_FEASIBLE' as const, path: ['offerId'] } : fault;
        return refused<AcceptOfferErrorCode, { requestId: string }>(told);
      }
      const requestId = await promise(tx, services, actor, { ...accepting, channel: input.channel });
      const { serviceDate } = accepting.quote;
      const versions = await mapTripVersions(tx, serviceDate);
      const now = (await readStates(tx, services, [serviceDate])).get(serviceDate);
      state = now && { ...now, versions };
      return done({ requestId });
    });
    if (made.kind === 'refused') return refused<AcceptOfferErrorCode, Partial<AcceptOfferValue>>(made.faults);
    const request = await findTripRequest(tx, made.value.requestId);
    return done(request ? { request } : {});
  });
  if (isChanged) return 'changed';
  const { acceptance } = accepting;
  if (outcome.kind === 'done' && acceptance && state) keepAccepted(services, actor, acceptance, state);
  return outcome;
}

type AcceptedState = DayState & Pick<OpenedDay, 'versions'>;

/** The next question need not open the day again. What is driven of a published day is in the times of the plan, which were written anew. */
function keepAccepted(
  services: Services,
  actor: Actor,
  { opened, after }: Acceptance,
  { fingerprint, versions, readAt }: AcceptedState,
): void {
  if (opened.isPublished && after.fromAt !== null) return;
  keepOpened(services, actor, { ...opened, live: after, fingerprint, versions }, readAt);
}

/** Locks in the order of all booking: the rider, what was offered, the day. */
async function findFault(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  { offer: seen, quote, acceptance }: Accepting,
): Promise<Refused> {
  await lockRider(tx, quote.riderId);
  const offer = await findOffer(tx, seen.id, 'for update');
  if (!offer) return notFound('offerId');
  if (offer.acceptedAt) return { code: 'ALREADY_ACCEPTED', path: ['offerId'] };
  if (offer.expiresAt <= services.clock.now().toJSDate()) return { code: 'EXPIRED', path: ['offerId'] };
  const { requestId } = quote.asked;
  if (requestId !== null) {
    const trips = await listTripsOfRequests(tx, [requestId], 'for update');
    if (!trips.every(mayBeRewritten)) return { code: 'EXPIRED', path: ['offerId'] };
  }
  const serviceDate = acceptance?.after.day.serviceDate ?? quote.serviceDate;
  await lockServiceDay(tx, actor.consortiumId, serviceDate);
  if (!acceptance) return { code: 'NO_LONGER_FEASIBLE', path: ['offerId'] };
  if ((await fingerprintNow(tx, services, serviceDate)) !== acceptance.opened.fingerprint) return 'changed';
  if (acceptance.booking) {
    const overlap = await findOverlap(tx, quote.riderId, acceptance.booking.legs, requestId ?? undefined);
    if (overlap) return { code: 'ALREADY_TRAVELLING', path: ['offerId'] };
  }
  return undefined;
}

/** Everything of the promise, in the caller's transaction. @returns the request */
async function promise(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  accepting: Accepting & { readonly channel: string },
): Promise<string> {
  const { offer, acceptance, quote, channel } = accepting;
  if (!acceptance) throw new Error('There is nothing to promise.');
  const { trips, after, record } = acceptance;
  const now = services.clock.now().toJSDate();
  const { serviceDate } = after.day;
  await writeRequest(tx, services, actor, accepting, acceptance);
  const tripIds = trips.map((trip) => trip.id);
  await markPromised(tx, tripIds);
  const last = await mapLastSequences(tx, tripIds);
  for (const trip of trips) {
    if (!trip.promise) continue;
    await insertPromise(tx, actor.consortiumId, {
      ...{ tripId: trip.id, sequence: (last.get(trip.id) ?? 0) + 1, ...trip.promise },
      ...{ promisedBy: actor.staffAccountId, promisedAt: now, channel, reason: '' },
    });
  }
  await announceBookings(tx, actor, [serviceDate]);
  if (record) {
    const { bookingsVersion } = await findServiceDay(tx, serviceDate);
    await publishInserted(tx, services, actor, { serviceDate, record, tripIds, bookingsVersion });
  } else {
    await saveLivePlan(tx, actor.consortiumId, serviceDate, { orders: toLiveOrders(after), writtenAt: now });
  }
  await markAccepted(tx, offer.id, { at: now, requestId: acceptance.requestId });
  await closeWaiting(tx, tripIds, { at: now, outcome: 'promised' });
  for (const tripId of tripIds) {
    await closeCallTopics(tx, [chanceTopic(tripId, await countClosedChances(tx, tripId))], now);
  }
  await recordAudit(tx, services, actor, {
    ...{ action: 'acceptOffer', entityKind: 'trip_request', entityId: acceptance.requestId },
    after: {
      ...{ offerId: offer.id, quoteId: quote.id, pickup: offer.pickup, arrivalLatest: offer.arrivalLatest, channel },
      ...{ returnPickup: offer.returnPickup, returnArrivalLatest: offer.returnArrivalLatest },
      ...{ alternative: offer.alternative, outsideHour: offer.outsideHour },
    },
  });
  return acceptance.requestId;
}

/** A new request, the one asked about again in its new form, or the released return. */
async function writeRequest(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  { quote }: Accepting,
  acceptance: Acceptance,
): Promise<void> {
  const { booking, details, requestId, ids, trips } = acceptance;
  if (!booking) {
    const [trip] = trips;
    if (!trip) return;
    const at = services.clock.now().toJSDate();
    await markReleased(tx, { tripId: trip.id, at, pickup: trip.requestedPickup, dropoff: trip.requestedDropoff });
    await raiseRequestVersion(tx, requestId);
    return;
  }
  if (quote.asked.requestId === null) {
    const source = actor.role === 'partner' ? ('partner' as const) : ('phone' as const);
    const asked = { details, booking, note: '', source, partnerId: actor.partnerId };
    await enterRequest(tx, services, actor, { ...asked, requestId, tripIds: ids });
    return;
  }
  const request = await findTripRequest(tx, requestId, 'for update');
  if (!request) throw new Error('The request that was asked about again is gone.');
  const old = await listTripsOfRequests(tx, [requestId], 'for update');
  await rewriteBooking(tx, services, actor, {
    ...{ request, trips: old, details, note: request.note, booking, isPromisedAnew: true, tripIds: ids },
  });
}
