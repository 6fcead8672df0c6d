/**
 * The way into booking for modules that ask on somebody's behalf: standing orders, events, partners' files. The same checks, windows
 * and records as a caller's request; only the words around it differ.
 */
import { setImmediate } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { isChangeable } from '../../domain/trip-state.ts';
import { type InstantWindow, overlaps } from '../../domain/trip-windows.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { type BookingFacts, readManyBookingFacts } from './booking-facts-read-model.ts';
import { takeBack } from './cancel-trip.ts';
import { mayBeRewritten, rewriteBooking } from './change-trip.ts';
import { type CheckedBooking, type CheckResult, checkBooking, type TripDetails } from './check-booking.ts';
import { findManyDirectWays } from './direct-ways.ts';
import { enterRequests, type RequestToEnter } from './enter-request.ts';
import { findOverlap, mapOccupiedTimes } from './overlapping-trips.ts';
import { announceBookings } from './request-trip.ts';
import { lockRider, lockRiders } from './service-day-repository.ts';
import type { TripRequestRecord } from './trip-records.ts';
import { listTripsOfRequests } from './trip-repository.ts';
import { markWithdrawn } from './trip-request-repository.ts';

export { mayBeRewritten, rewriteBooking } from './change-trip.ts';
export type { BookingErrorCode, CheckedBooking, CheckedLeg, CheckResult, TripDetails } from './check-booking.ts';
export { checkBooking } from './check-booking.ts';
export { enterRequest, type RequestToEnter } from './enter-request.ts';
export { findOverlap, listOccupiedTimes } from './overlapping-trips.ts';
export { announceBookings, checkNumbers, onlyInvalid } from './request-trip.ts';
export { lockRider } from './service-day-repository.ts';
export { insertPromise } from './trip-repository.ts';
export { findTripRequest, raiseRequestVersion } from './trip-request-repository.ts';

export interface CheckManyOptions {
  /** How many rounds the vehicles need for all of them: so many times as wide are the windows of arrival and of the way back. */
  readonly waves?: number;
  readonly noticeHolds?: boolean;
}

/** As a call's booking is prepared, for many at once: facts are read once and a way is asked for once a day. Writes nothing. */
export async function checkBookings(
  services: Services,
  actor: Actor,
  asked: readonly TripDetails[],
  { waves = 1, noticeHolds = false }: CheckManyOptions = {},
): Promise<readonly CheckResult[]> {
  if (asked.length === 0) return [];
  const riderIds = [...new Set(asked.map((details) => details.riderId))];
  const placeIds = [...new Set(asked.flatMap((details) => [details.fromPlaceId, details.toPlaceId]))];
  const { riders, ...known } = await read(services, actor, (tx) => readManyBookingFacts(tx, { riderIds, placeIds }));
  const { earlyArrivalMinutes, pickupWindowMinutes } = known.policy;
  const wide = { earlyArrivalMinutes: earlyArrivalMinutes * waves, pickupWindowMinutes: pickupWindowMinutes * waves };
  const shared = { ...known, policy: { ...known.policy, ...wide } };
  const now = services.clock.now().toJSDate();
  const wayOf = await findManyDirectWays(services.travel, shared, asked, { now, consortiumId: actor.consortiumId });
  const results: CheckResult[] = [];
  for (const [index, details] of asked.entries()) {
    const rider = riders.get(details.riderId);
    const isForeign = actor.role === 'partner' && rider?.partnerId !== actor.partnerId;
    const facts: BookingFacts = { ...shared, rider: isForeign ? undefined : rider };
    results.push(checkBooking(details, { facts, ways: wayOf(details), now, path: [], noticeHolds }));
    // A file of thousands of rows is checked without making callers wait.
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await setImmediate();
  }
  return results;
}

const ROWS_AT_ONCE = 200;

export type Entered =
  | { readonly kind: 'entered'; readonly requestId: string }
  /** The rider is on another vehicle at that time. */
  | { readonly kind: 'already_travelling' };

/** Writes what was checked, but for those who travel already then. @returns in the order asked */
export async function enterBookings(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  asked: readonly RequestToEnter[],
): Promise<readonly Entered[]> {
  const isFree = await findFree(tx, asked);
  const free = asked.filter((_one, index) => isFree[index]);
  const ids = await enterRequests(tx, services, actor, free);
  await announceBookings(
    tx,
    actor,
    free.flatMap((one) => one.booking.legs.map((leg) => leg.serviceDate)),
  );
  let next = 0;
  return asked.map((_one, index): Entered => {
    const requestId = isFree[index] ? ids[next++] : undefined;
    return requestId === undefined ? { kind: 'already_travelling' } : { kind: 'entered', requestId };
  });
}

/** Also of two that are asked for together only the first is free. Riders are locked in id order, until the transaction ends. */
export async function findFree(
  tx: Transaction<DB>,
  asked: readonly { readonly details: TripDetails; readonly booking: CheckedBooking }[],
): Promise<readonly boolean[]> {
  const dates = new Map<string, string[]>();
  for (const { details, booking } of asked) {
    const known = dates.get(details.riderId) ?? [];
    known.push(...booking.legs.map((leg) => leg.serviceDate));
    dates.set(details.riderId, known);
  }
  await lockRiders(tx, [...dates.keys()]);
  const occupied = await mapOccupiedTimes(tx, dates);
  const books = new Map<string, DayBook>();
  for (const riderId of dates.keys()) {
    const book = dayBook();
    for (const time of occupied.get(riderId) ?? []) book.add(time);
    books.set(riderId, book);
  }
  return asked.map(({ details, booking }) => {
    const book = books.get(details.riderId) ?? dayBook();
    const cores = booking.legs.filter((leg) => !leg.willCall).map((leg) => leg.core);
    if (cores.some((core) => book.has(core))) return false;
    for (const core of cores) book.add(core);
    return true;
  });
}

interface DayBook {
  readonly add: (time: InstantWindow) => void;
  /** Whether a time overlaps one that was added. */
  readonly has: (time: InstantWindow) => boolean;
}

const DAY_MS = 86_400_000;

/** Times by day: a roster asks for hundreds of rides of one rider, and each is held against those of its own day only. */
function dayBook(): DayBook {
  const byDay = new Map<number, InstantWindow[]>();
  const daysOf = ({ earliest, latest }: InstantWindow): readonly number[] => {
    const [from, to] = [Math.floor(earliest.getTime() / DAY_MS), Math.floor(latest.getTime() / DAY_MS)];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  };
  return {
    add: (time) => {
      for (const day of daysOf(time)) {
        const known = byDay.get(day);
        if (known) known.push(time);
        else byDay.set(day, [time]);
      }
    },
    has: (time) => daysOf(time).some((day) => byDay.get(day)?.some((known) => overlaps(known, time)) ?? false),
  };
}

export type Rebooked = 'changed' | 'already_travelling' | 'under_way';

/** Gives a request other times, as its caller would change it. */
export async function rebook(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  change: { readonly request: TripRequestRecord; readonly details: TripDetails; readonly booking: CheckedBooking },
): Promise<Rebooked> {
  const { request, details, booking } = change;
  const trips = await listTripsOfRequests(tx, [request.id], 'for update');
  if (!trips.every(mayBeRewritten)) return 'under_way';
  await lockRider(tx, request.riderId);
  if (await findOverlap(tx, request.riderId, booking.legs, request.id)) return 'already_travelling';
  await rewriteBooking(tx, services, actor, { request, trips, details, note: request.note, booking });
  return 'changed';
}

/** Takes back what is not driven yet, in id order. */
async function cancelBookings(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  requests: readonly TripRequestRecord[],
  reason: string,
): Promise<void> {
  for (const request of [...requests].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const trips = await listTripsOfRequests(tx, [request.id], 'for update');
    const open = trips.filter((trip) => isChangeable(trip.state));
    if (open.length === 0) continue;
    await takeBack(tx, services, actor, { request, trips: open, reason, atDoor: false });
  }
}

/** Takes requests back because their standing order or event no longer asks for them: they may be asked for anew. */
export async function withdrawBookings(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  requests: readonly TripRequestRecord[],
  reason: string,
): Promise<void> {
  await cancelBookings(tx, services, actor, requests, reason);
  const ids = requests.map((request) => request.id);
  await markWithdrawn(tx, ids, services.clock.now().toJSDate());
}
