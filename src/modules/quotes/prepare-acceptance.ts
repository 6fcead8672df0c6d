/** An offer held against the day as it is now: the day with the ride in it, checked, or nothing when the room is gone. */
import type { Actor } from '../../domain/actor.ts';
import { applyPlan, assertChecked, type PlanRecord } from '../../planning/apply-plan.ts';
import type { DayTrip } from '../../planning/day.ts';
import { placeRide } from '../../planning/place-ride.ts';
import { type LiveDay, openLiveDay, toSolution, withTrips } from '../../planning/quote-day.ts';
import { listTripsOfRequests, type TripRecord } from '../booking/booking-read-model.ts';
import type { CheckedBooking, TripDetails } from '../booking/entry.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import type { OpenedDay } from './live-days.ts';
import { checkQuestion, readQuestion, type TripIds, toAskedTrips } from './question.ts';
import type { OfferRecord, QuoteRecord } from './quote-records.ts';
import { prepareRelease } from './release-question.ts';

export interface Acceptance {
  readonly details: TripDetails;
  /** Null when only a return is released. */
  readonly booking: CheckedBooking | null;
  readonly requestId: string;
  readonly ids: TripIds;
  /** Those that are promised now. */
  readonly trips: readonly DayTrip[];
  readonly opened: OpenedDay;
  readonly after: LiveDay;
  /** The next version of the plan in force; null while none is published and only orders are kept. */
  readonly record: PlanRecord | null;
}

/** @returns null when the ride cannot be placed any more, or a rule forbids it by now */
export async function prepareAcceptance(
  services: Services,
  actor: Actor,
  { offer, quote }: { readonly offer: OfferRecord; readonly quote: QuoteRecord },
): Promise<Acceptance | null> {
  const { asked } = quote;
  const details: TripDetails = { ...asked.details, ...asked.changes[offer.position] };
  if (asked.releasedTripId !== null) {
    const release = await prepareRelease(services, actor, asked);
    if (!release) return null;
    const { opened, live, trip, policy } = release;
    const trips = withPromises([trip], offer);
    const ids = { outbound: '', return: trip.id };
    return place({ details, booking: null, requestId: trip.requestId, ids, trips, opened }, live, policy);
  }
  const question = await readQuestion(services, actor, { details, requestId: asked.requestId });
  const checked = await checkQuestion(services, actor, question);
  if (checked.kind === 'faults') return null;
  const known =
    asked.requestId === null
      ? []
      : await read(services, actor, (tx) => listTripsOfRequests(tx, [asked.requestId ?? '']));
  const ids = { outbound: idOf('outbound', known, services), return: idOf('return', known, services) };
  const requestId = asked.requestId ?? services.ids.next();
  const trips = withPromises(toAskedTrips(checked.booking, details.riderId, { ...ids, request: requestId }), offer);
  const { booking, opened, live } = checked;
  return place({ details, booking, requestId, ids, trips, opened }, live, question.facts.policy);
}

function idOf(leg: 'outbound' | 'return', known: readonly TripRecord[], services: Services): string {
  return known.find((trip) => trip.leg === leg)?.id ?? services.ids.next();
}

/** What was offered is a hard window from here on. */
function withPromises(trips: readonly DayTrip[], offer: OfferRecord): readonly DayTrip[] {
  const there = { pickup: offer.pickup, arrivalLatest: offer.arrivalLatest };
  const { returnPickup, returnArrivalLatest } = offer;
  const back =
    returnPickup && returnArrivalLatest ? { pickup: returnPickup, arrivalLatest: returnArrivalLatest } : null;
  return trips.map((trip, index) => ({ ...trip, promise: index === 0 ? there : back }));
}

function place(
  found: Omit<Acceptance, 'after' | 'record'>,
  live: LiveDay,
  policy: Parameters<typeof placeRide>[2],
): Acceptance | null {
  const { trips } = found;
  const placed = placeRide(live, trips, policy);
  if (!placed) return null;
  const day = withTrips(live.day, trips, placed.orders);
  const waiting = (found.booking?.legs ?? []).some((leg) => leg.willCall) ? toWillCall(found) : [];
  const after = openLiveDay(
    { ...day, willCalls: [...(day.willCalls ?? []), ...waiting] },
    live.table,
    live.fromAt,
    live,
  );
  const own = new Set(trips.map((trip) => trip.id));
  // Nobody who had a place may lose it, and the ride must have one.
  const isWorse = after.unplaced.length > live.unplaced.length || after.unplaced.some((id) => own.has(id));
  if (isWorse) return null;
  const solution = toSolution(after);
  if (found.opened.isPublished) return { ...found, after, record: applyPlan(after.built, solution) };
  assertChecked(after.built, solution);
  return { ...found, after, record: null };
}

function toWillCall({ booking, details, ids, requestId }: Omit<Acceptance, 'after' | 'record'>): readonly DayTrip[] {
  if (!booking) return [];
  const legs = booking.legs.filter((leg) => leg.willCall).map((leg) => ({ ...leg, willCall: false }));
  return toAskedTrips({ ...booking, legs }, details.riderId, { ...ids, request: requestId });
}
