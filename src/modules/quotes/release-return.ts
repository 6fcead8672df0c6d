import type { Actor } from '../../domain/actor.ts';
import { parseLocalTime, toOffsetText, toServiceDate } from '../../domain/local-time.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { isChangeable } from '../../domain/trip-state.ts';
import { explainRide } from '../../planning/place-ride.ts';
import {
  findRequestFor,
  listTripsByIds,
  type TripRecord,
  type TripRequestRecord,
} from '../booking/booking-read-model.ts';
import type { TripDetails } from '../booking/entry.ts';
import { findZone } from '../common/policy-read-model.ts';
import { read } from '../common/transact.ts';
import { checkVersion, notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { type QuoteAnswer, writeOffers, writeRefusal } from './answer.ts';
import { findOffers } from './find-offers.ts';
import { readQuestion } from './question.ts';
import type { Asked } from './quote-records.ts';
import { answerQuestion } from './quote-trip.ts';
import { prepareRelease } from './release-question.ts';

export interface ReleaseReturnInput {
  readonly tripId: string;
  readonly expectedVersion: number;
  /** Local time; null: now. */
  readonly readyAt: string | null;
}

export interface ReleaseReturnValue {
  readonly result: QuoteAnswer;
}

export type ReleaseReturnErrorCode = 'NOT_FOUND' | 'WRONG_STATE' | 'STALE_VERSION' | 'INVALID';

/** The rider calls: done. The way back is quoted at once; it is released when an offer is taken. */
export async function releaseReturn(
  services: Services,
  actor: Actor,
  input: ReleaseReturnInput,
): Promise<Outcome<ReleaseReturnValue, ReleaseReturnErrorCode>> {
  const known = await read(services, actor, async (tx) => {
    const [trip] = await listTripsByIds(tx, [input.tripId]);
    const request = trip && (await findRequestFor(tx, actor, { id: trip.requestId }));
    return trip && request ? { trip, request, zone: await findZone(tx) } : undefined;
  });
  if (!known) return refused(notFound('tripId'));
  const { trip, request, zone } = known;
  const stale = checkVersion(trip, input.expectedVersion);
  if (stale) return refused(stale);
  if (!trip.willCall || trip.releasedAt || !isChangeable(trip.state)) {
    return refused({ code: 'WRONG_STATE' as const, path: ['tripId'] });
  }
  const now = services.clock.now().toJSDate();
  const ready = input.readyAt === null ? null : parseLocalTime(input.readyAt, zone);
  if (ready && ready.kind !== 'instant') return refused({ code: 'INVALID' as const, path: ['readyAt'] });
  const at = ready && ready.at > now ? ready.at : now;
  if (toServiceDate(at, zone) !== trip.serviceDate && at > trip.requestedPickup.latest) {
    return refused({ code: 'INVALID' as const, path: ['readyAt'] });
  }
  const result = await answerRelease(services, actor, {
    ...{ details: toReturnDetails(request, trip, toOffsetText(at, zone)), flexibilityMinutes: 0 },
    ...{ requestId: null, releasedTripId: trip.id, readyAt: at.toISOString() },
  });
  return result ? done({ result }) : refused({ code: 'WRONG_STATE' as const, path: ['tripId'] });
}

/** The return as a question of its own, for the sentences and the refusal. */
function toReturnDetails(request: TripRequestRecord, trip: TripRecord, at: string): TripDetails {
  return {
    ...{ riderId: request.riderId, purpose: request.purpose, fromPlaceId: trip.fromPlaceId, toPlaceId: trip.toPlaceId },
    ...{ timing: 'depart_after', at, companions: request.companions, wheelchairs: request.wheelchairs },
    ...{ childSeats: request.childSeats, returnKind: 'none', returnAt: null },
  };
}

async function answerRelease(
  services: Services,
  actor: Actor,
  asked: Omit<Asked, 'changes'>,
): Promise<QuoteAnswer | undefined> {
  const release = await prepareRelease(services, actor, asked);
  if (!release) return undefined;
  const { trip, live, policy } = release;
  const { companions } = asked.details;
  const question = await readQuestion(services, actor, { details: asked.details, requestId: null });
  const put = { question, asked, serviceDate: live.day.serviceDate, requestedAt: trip.requestedPickup.earliest };
  const placed = findOffers(live, [trip], policy);
  const booking = { serviceDate: live.day.serviceDate, companions, legs: [] };
  if (placed.length > 0) {
    const proposals = placed.map((one) => ({ placed: one, booking, kind: null, change: {}, outsideHour: false }));
    return writeOffers(services, actor, put, proposals);
  }
  return writeRefusal(services, actor, put, { why: explainRide(live, [trip]), proposals: [], tripId: trip.id });
}

/** The question of a quote, put again; undefined when it cannot be put any more. */
export async function answerAgain(services: Services, actor: Actor, asked: Asked): Promise<QuoteAnswer | undefined> {
  const { changes: _changes, ...again } = asked;
  if (asked.releasedTripId !== null) return answerRelease(services, actor, again);
  const outcome = await answerQuestion(services, actor, again);
  return outcome.kind === 'done' ? outcome.value.result : undefined;
}
