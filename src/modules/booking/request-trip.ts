import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { type ParsedTime, parseLocalTime } from '../../domain/local-time.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { publishNews } from '../../platform/notify.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { read, transact } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { type BookingFacts, readBookingFacts } from './booking-facts-read-model.ts';
import { type BookingErrorCode, type CheckResult, checkBooking, type TripDetails } from './check-booking.ts';
import { findDirectWays } from './direct-ways.ts';
import { enterRequest } from './enter-request.ts';
import { findOverlap } from './overlapping-trips.ts';
import { lockRider, raiseBookingsVersion } from './service-day-repository.ts';
import type { TripRequestRecord } from './trip-records.ts';
import { findTripRequest } from './trip-request-repository.ts';

export interface RequestTripInput {
  readonly idempotencyKey: string;
  readonly details: TripDetails;
  readonly note: string;
}

export interface RequestTripValue {
  readonly request: TripRequestRecord;
}

export type RequestTripErrorCode = BookingErrorCode | 'KEY_REUSED';

/** Enters a request without a quote; the next plan serves it or says why not. */
export async function requestTrip(
  services: Services,
  actor: Actor,
  input: RequestTripInput,
): Promise<Outcome<RequestTripValue, RequestTripErrorCode>> {
  const check = inputChecks();
  const note = check.text(['note'], input.note, { min: 0, max: 1000, lines: true });
  checkNumbers(check, input.details, ['details']);
  if (check.faults.length > 0) return refused<RequestTripErrorCode, RequestTripValue>(onlyInvalid(check.faults));
  // Travel times are asked for before the transaction begins: they may come from another connection, or from far away.
  const prepared = await prepareBooking(services, actor, input.details, ['details']);

  return transact(services, actor, async (tx) => {
    const call = { operation: 'requestTrip', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      if (prepared.kind === 'faults') return refused<RequestTripErrorCode, { requestId: string }>(prepared.faults);
      const { booking } = prepared;
      await lockRider(tx, input.details.riderId);
      const overlap = await findOverlap(tx, input.details.riderId, booking.legs);
      if (overlap) {
        const field = overlap.leg === 'outbound' ? 'at' : 'returnAt';
        return refused({ code: 'ALREADY_TRAVELLING' as const, path: ['details', field] });
      }
      const source = actor.role === 'partner' ? ('partner' as const) : ('phone' as const);
      const { partnerId } = actor;
      const asked = { details: input.details, booking, note, source, partnerId };
      const requestId = await enterRequest(tx, services, actor, asked);
      await announceBookings(
        tx,
        actor,
        booking.legs.map((leg) => leg.serviceDate),
      );
      return done({ requestId });
    });
    if (made.kind === 'refused') return refused<RequestTripErrorCode, RequestTripValue>(made.faults);
    const request = await findTripRequest(tx, made.value.requestId);
    if (!request) throw new Error('A request that was just written is gone.');
    return done({ request });
  });
}

/** Raises the days' versions and tells the screens. */
export async function announceBookings(tx: Transaction<DB>, actor: Actor, dates: readonly string[]): Promise<void> {
  await raiseBookingsVersion(tx, actor.consortiumId, dates);
  for (const id of new Set(dates)) {
    await publishNews(tx, { topic: 'service_day', consortiumId: actor.consortiumId, id });
  }
}

/** Reads what the rules need and checks them; writes nothing. A partner's question about somebody else's rider finds nobody. */
export async function prepareBooking(
  services: Services,
  actor: Actor,
  details: TripDetails,
  path: readonly string[],
): Promise<CheckResult> {
  const ids = { riderId: details.riderId, placeIds: [details.fromPlaceId, details.toPlaceId] };
  const facts = onlyOwnRider(await read(services, actor, (tx) => readBookingFacts(tx, ids)), actor);
  const parsed: ParsedTime = parseLocalTime(details.at, facts.zone);
  const departure = parsed.kind === 'instant' ? parsed.at : services.clock.now().toJSDate();
  const ways = await findDirectWays(services.travel, facts, {
    ...details,
    departure,
    consortiumId: actor.consortiumId,
  });
  const now = services.clock.now().toJSDate();
  return checkBooking(details, { facts, ways, now, path, noticeHolds: actor.role === 'partner' });
}

function onlyOwnRider(facts: BookingFacts, actor: Actor): BookingFacts {
  const isForeign = actor.role === 'partner' && facts.rider?.partnerId !== actor.partnerId;
  return isForeign ? { ...facts, rider: undefined } : facts;
}

/** @param path of the details inside the input */
export function checkNumbers(
  check: ReturnType<typeof inputChecks>,
  details: Pick<TripDetails, 'companions' | 'wheelchairs' | 'childSeats'>,
  path: readonly string[],
): void {
  // Up to a size that no vehicle has: a larger party is told so, not that its number is malformed.
  check.integer([...path, 'companions'], details.companions, 0, 1000);
  if (details.wheelchairs !== null) check.integer([...path, 'wheelchairs'], details.wheelchairs, 0, 1000);
  if (details.childSeats !== null) check.integer([...path, 'childSeats'], details.childSeats, 0, 1000);
}

type InputFaults = ReturnType<typeof inputChecks>['faults'];

/** Of the checks used here none speaks of coordinates. */
export function onlyInvalid(faults: InputFaults) {
  return faults.map((fault) => ({ ...fault, code: 'INVALID' as const }));
}
