import type { Actor } from '../../domain/actor.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { listTripsOfRequests, type TripRequestRecord } from '../booking/booking-read-model.ts';
import { announceBookings, enterRequest, findTripRequest, lockRider } from '../booking/entry.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { read, transact } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { isWaitable } from './answer.ts';
import { markWaitlisted } from './promise-repository.ts';
import { checkQuestion, type Question, readQuestion } from './question.ts';
import type { QuoteRecord, RefusalRecord } from './quote-records.ts';
import { findQuote, findRefusal } from './quote-repository.ts';
import { insertWaitingListEntry, isOnWaitingList } from './waiting-list-repository.ts';

export interface JoinWaitingListInput {
  readonly idempotencyKey: string;
  readonly refusalId: string;
}

export interface JoinWaitingListValue {
  readonly request: TripRequestRecord;
}

export type JoinWaitingListErrorCode = 'NOT_FOUND' | 'WRONG_STATE' | 'KEY_REUSED' | 'INVALID';
type Answer = Outcome<JoinWaitingListValue, JoinWaitingListErrorCode>;

/** Keeps a refused request: it has no place and no promise, and is quoted again whenever room is freed. */
export async function joinWaitingList(services: Services, actor: Actor, input: JoinWaitingListInput): Promise<Answer> {
  const found = await findJoinable(services, actor, input.refusalId);
  if (!found) return refused(notFound('refusalId'));
  const { refusal, quote, question } = found;
  // Rules, not room: what was asked must still lie ahead.
  const checked = await checkQuestion(services, actor, question);
  const wrong = { code: 'WRONG_STATE' as const, path: ['refusalId'] };
  return transact(services, actor, async (tx): Promise<Answer> => {
    const call = { operation: 'joinWaitingList', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      await lockRider(tx, refusal.riderId);
      await findRefusal(tx, refusal.id, 'for update');
      const why = { reason: refusal.reason, detail: '' };
      const mayJoin = isWaitable(why) && quote.asked.requestId === null && quote.asked.releasedTripId === null;
      if (!mayJoin || checked.kind === 'faults' || (await isOnWaitingList(tx, refusal.id))) {
        return refused<JoinWaitingListErrorCode, { requestId: string }>(wrong);
      }
      const source = actor.role === 'partner' ? ('partner' as const) : ('phone' as const);
      const { details } = question;
      const { booking } = checked;
      const asked = { details, booking, note: '', source, partnerId: actor.partnerId };
      const requestId = await enterRequest(tx, services, actor, asked);
      const trips = await listTripsOfRequests(tx, [requestId]);
      await markWaitlisted(
        tx,
        trips.map((trip) => trip.id),
      );
      const createdAt = services.clock.now().toJSDate();
      for (const trip of trips) {
        const entry = { id: services.ids.next(), tripId: trip.id, refusalId: refusal.id, createdAt };
        await insertWaitingListEntry(tx, actor.consortiumId, entry);
      }
      await recordAudit(tx, services, actor, {
        ...{ action: 'joinWaitingList', entityKind: 'trip_request', entityId: requestId },
        after: { refusalId: refusal.id, reason: refusal.reason },
      });
      await announceBookings(tx, actor, [booking.serviceDate]);
      return done({ requestId });
    });
    if (made.kind === 'refused') return refused<JoinWaitingListErrorCode, JoinWaitingListValue>(made.faults);
    const request = await findTripRequest(tx, made.value.requestId);
    if (!request) throw new Error('A request that was just written is gone.');
    return done({ request });
  });
}

interface Joinable {
  readonly refusal: RefusalRecord;
  readonly quote: QuoteRecord;
  readonly question: Question;
}

async function findJoinable(services: Services, actor: Actor, refusalId: string): Promise<Joinable | undefined> {
  const found = await read(services, actor, async (tx) => {
    const refusal = await findRefusal(tx, refusalId);
    const quote = refusal?.quoteId ? await findQuote(tx, refusal.quoteId) : undefined;
    return refusal && quote ? { refusal, quote } : undefined;
  });
  if (!found) return undefined;
  const question = await readQuestion(services, actor, { details: found.quote.asked.details, requestId: null });
  return question.facts.rider ? { ...found, question } : undefined;
}
