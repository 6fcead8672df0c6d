import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { parseLocalTime, toServiceDate } from '../../domain/local-time.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { explainRide, type WhyNot } from '../../planning/place-ride.ts';
import { listTripRequestsByIds } from '../booking/booking-read-model.ts';
import { type BookingErrorCode, checkNumbers, onlyInvalid, type TripDetails } from '../booking/entry.ts';
import { read } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { type Put, type QuoteAnswer, writeOffers, writeRefusal } from './answer.ts';
import { findAlternatives } from './find-alternatives.ts';
import { findOffers } from './find-offers.ts';
import { checkQuestion, findOccupied, type Question, readQuestion, toAskedTrips } from './question.ts';
import type { Asked } from './quote-records.ts';

export interface QuoteTripInput {
  readonly details: TripDetails & { readonly flexibilityMinutes: number };
  /** The request that is asked about again: one on the waiting list, or one to be changed. */
  readonly requestId: string | null;
}

export interface QuoteTripValue {
  readonly result: QuoteAnswer;
}

export type QuoteTripErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'DEACTIVATED'
  | 'IN_PAST'
  | 'TIME_NOT_EXISTING'
  | 'TIME_AMBIGUOUS'
  | 'SAME_PLACE'
  | 'RETURN_BEFORE_OUTBOUND'
  | 'ALREADY_TRAVELLING';

type Answer = Outcome<QuoteTripValue, QuoteTripErrorCode>;

/** Asks whether a ride is possible against the live state of the day; books nothing. Every no is kept with its reason. */
export async function quoteTrip(services: Services, actor: Actor, input: QuoteTripInput): Promise<Answer> {
  const { flexibilityMinutes, ...details } = input.details;
  const check = inputChecks();
  checkNumbers(check, details, ['details']);
  check.integer(['details', 'flexibilityMinutes'], flexibilityMinutes, 0, 12 * 60);
  if (check.faults.length > 0) return refused<QuoteTripErrorCode, QuoteTripValue>(onlyInvalid(check.faults));
  if (input.requestId !== null && !(await isAskable(services, actor, input.requestId, details.riderId))) {
    return refused(notFound('requestId'));
  }
  const asked = { details, flexibilityMinutes, requestId: input.requestId, releasedTripId: null, readyAt: null };
  return answerQuestion(services, actor, asked);
}

async function isAskable(services: Services, actor: Actor, requestId: string, riderId: string): Promise<boolean> {
  const [request] = await read(services, actor, (tx) => listTripRequestsByIds(tx, [requestId]));
  return request?.riderId === riderId && (actor.role !== 'partner' || request.partnerId === actor.partnerId);
}

/** The same question may be put again: after somebody else took the room, or for somebody on the waiting list. */
export async function answerQuestion(services: Services, actor: Actor, asked: Omit<Asked, 'changes'>): Promise<Answer> {
  const first = await readQuestion(services, actor, { details: asked.details, requestId: asked.requestId });
  const checked = await checkQuestion(services, actor, first);
  const question: Question = { ...first, opened: checked.opened };
  if (checked.kind === 'faults') return answerFaults(services, actor, asked, question, checked.faults);
  const { booking, live } = checked;
  const { riderId } = asked.details;
  const overlap = findOccupied(question, booking);
  if (overlap) {
    const field = overlap.leg === 'outbound' ? 'at' : 'returnAt';
    return refused({ code: 'ALREADY_TRAVELLING' as const, path: ['details', field] });
  }
  const { serviceDate, requestedAt } = booking;
  const put: Put = { question, asked, serviceDate, requestedAt };
  const trips = toAskedTrips(booking, riderId, { request: 'asked', outbound: 'outbound', return: 'return' });
  const placed = findOffers(live, trips, question.facts.policy);
  if (placed.length > 0) {
    const proposals = placed.map((one) => ({ placed: one, booking, kind: null, change: {}, outsideHour: false }));
    return done({ result: await writeOffers(services, actor, put, proposals) });
  }
  const why = explainRide(live, trips);
  return done({ result: await refuseWith(services, actor, put, why) });
}

async function refuseWith(services: Services, actor: Actor, put: Put, why: WhyNot): Promise<QuoteAnswer> {
  const { flexibilityMinutes } = put.asked;
  const proposals = await findAlternatives(services, actor, { question: put.question, why, flexibilityMinutes });
  return writeRefusal(services, actor, put, { why, proposals });
}

/** A malformed question is sent back; one that the rules answer no is a refusal like any other, and kept. */
async function answerFaults(
  services: Services,
  actor: Actor,
  asked: Omit<Asked, 'changes'>,
  question: Question,
  faults: readonly Fault<BookingErrorCode>[],
): Promise<Answer> {
  const [first] = faults;
  const why = first && toWhyNot(first, question);
  if (!why || !faults.every((fault) => toWhyNot(fault, question) !== undefined)) {
    return refused(faults.filter((fault) => !toWhyNot(fault, question)).map(toSentBack));
  }
  const parsed = parseLocalTime(asked.details.at, question.facts.zone);
  if (parsed.kind !== 'instant') return refused({ code: 'INVALID' as const, path: ['details', 'at'] });
  const serviceDate = toServiceDate(parsed.at, question.facts.zone);
  const put: Put = { question, asked, serviceDate, requestedAt: parsed.at };
  return done({ result: await refuseWith(services, actor, put, why) });
}

const REASONS: Partial<Record<BookingErrorCode, WhyNot['reason']>> = {
  OUTSIDE_AREA: 'OUTSIDE_AREA',
  OUTSIDE_HOURS: 'OUTSIDE_HOURS',
  BLACKOUT_DAY: 'OUTSIDE_HOURS',
  CLOSED_AT_ARRIVAL: 'CLOSED_AT_ARRIVAL',
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
  TOO_EARLY_TO_ARRIVE: 'NOTICE_TOO_SHORT',
};

function toWhyNot(fault: Fault<BookingErrorCode>, question: Question): WhyNot | undefined {
  const none = { shortfallMinutes: null, shortfallPlaces: null, detail: fault.code };
  const reason = REASONS[fault.code];
  if (reason) {
    // Both places are served, and still no road joins them.
    const served = (id: string) => question.facts.places.get(id)?.served ?? false;
    const isCutOff =
      reason === 'OUTSIDE_AREA' && served(question.details.fromPlaceId) && served(question.details.toPlaceId);
    return { ...none, reason: isCutOff ? 'UNREACHABLE' : reason };
  }
  if (fault.code !== 'PARTY_TOO_LARGE') return undefined;
  const { details, facts } = question;
  const wheelchairs = details.wheelchairs ?? (facts.rider?.wheelchair ? 1 : 0);
  const most = Math.max(0, ...facts.vehicles.flatMap((v) => v.layouts.map((layout) => layout.seats)));
  const mostChairs = Math.max(0, ...facts.vehicles.flatMap((v) => v.layouts.map((layout) => layout.wheelchairPlaces)));
  if (wheelchairs > mostChairs)
    return { ...none, reason: 'NO_WHEELCHAIR_PLACE', shortfallPlaces: wheelchairs - mostChairs };
  const missing = details.companions + 1 - wheelchairs - most;
  return missing > 0 ? { ...none, reason: 'SEATS_FULL', shortfallPlaces: missing } : { ...none, reason: 'NO_FEATURE' };
}

/** Further ahead than bookings are taken is no refusal: the day itself is to be corrected. */
function toSentBack(fault: Fault<BookingErrorCode>): Fault<QuoteTripErrorCode> {
  const { code } = fault;
  if (code === 'BEYOND_HORIZON') return { ...fault, code: 'INVALID', textKey: 'BEYOND_HORIZON' };
  return { ...fault, code: code as QuoteTripErrorCode };
}
