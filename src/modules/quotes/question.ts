/** What a caller asks, from the input to the trips that are put to a day: rules first, then the places and ways. */
import type { Actor } from '../../domain/actor.ts';
import { parseLocalTime, toOffsetText, toServiceDate } from '../../domain/local-time.ts';
import type { Fault } from '../../domain/outcome.ts';
import { type InstantWindow, overlaps } from '../../domain/trip-windows.ts';
import type { DayTrip } from '../../planning/day.ts';
import { type LiveDay, openLiveDay, withoutRequests } from '../../planning/quote-day.ts';
import type { TravelPoint } from '../../travel/travel.ts';
import { type BookingFacts, mapPlaceFacts, readBookingFacts } from '../booking/booking-facts-read-model.ts';
import {
  type BookingErrorCode,
  type CheckedBooking,
  type CheckedLeg,
  checkBooking,
  listOccupiedTimes,
  type TripDetails,
} from '../booking/entry.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { type DayState, knowsPlaces, type OpenedDay, openDayNow, readDayState, readStates } from './live-days.ts';
import { listStopsNear } from './nearby-stops-read-model.ts';

export interface Question {
  readonly facts: BookingFacts;
  readonly details: TripDetails;
  /** The request that is asked about again; its own trips do not stand in its way. */
  readonly requestId: string | null;
  readonly now: Date;
  /** By date, as read with the question. */
  readonly states: ReadonlyMap<string, DayState>;
  /** When the rider is on the way already, around the day asked about. */
  readonly occupied: readonly InstantWindow[];
  /** The day as it was when the question was first put: its alternatives are judged by the same state. */
  readonly opened?: OpenedDay;
}

export type Checked =
  | { readonly kind: 'ok'; readonly booking: CheckedBooking; readonly opened: OpenedDay; readonly live: LiveDay }
  | { readonly kind: 'faults'; readonly faults: readonly Fault<BookingErrorCode>[]; readonly opened: OpenedDay };

/** Reads who and where; a partner's question about somebody else's rider finds nobody. */
export async function readQuestion(
  services: Services,
  actor: Actor,
  asked: { readonly details: TripDetails; readonly requestId: string | null },
): Promise<Question> {
  const { riderId, fromPlaceId, toPlaceId } = asked.details;
  const ids = { riderId, placeIds: [fromPlaceId, toPlaceId] };
  const { facts, states, occupied } = await read(services, actor, async (tx) => {
    const facts = await readBookingFacts(tx, ids);
    const serviceDate = dateOf(asked.details.at, facts.zone, services.clock.now().toJSDate());
    // Everything in one visit to the database: the caller is waiting.
    const occupied = await listOccupiedTimes(tx, riderId, [{ serviceDate }], asked.requestId ?? undefined);
    const state = await readDayState(tx, services, actor, { serviceDate, points: [...facts.places.values()] });
    return { facts, states: new Map([[serviceDate, state]]), occupied };
  });
  const isForeign = actor.role === 'partner' && facts.rider?.partnerId !== actor.partnerId;
  return {
    ...asked,
    ...{ states, occupied },
    facts: isForeign ? { ...facts, rider: undefined } : facts,
    now: services.clock.now().toJSDate(),
  };
}

/** The question with what its neighbourhood needs, in one visit to the database: stops near its start, other dates and what the rider does there. */
export async function widenQuestion(
  services: Services,
  actor: Actor,
  question: Question,
  wider: { readonly stopsWithin: number; readonly serviceDates: readonly string[] },
): Promise<Question> {
  const { details } = question;
  const from = question.facts.places.get(details.fromPlaceId);
  const dates = wider.serviceDates.map((serviceDate) => ({ serviceDate }));
  const { stops, states, occupied } = await read(services, actor, async (tx) => {
    const ids = from ? (await listStopsNear(tx, from, wider.stopsWithin)).map((stop) => stop.id) : [];
    return {
      stops: await mapPlaceFacts(tx, ids),
      states: await readStates(tx, services, wider.serviceDates),
      occupied: await listOccupiedTimes(tx, details.riderId, dates, question.requestId ?? undefined),
    };
  });
  return {
    ...question,
    occupied: [...question.occupied, ...occupied],
    facts: { ...question.facts, places: new Map([...stops, ...question.facts.places]) },
    states: new Map([...states, ...question.states]),
  };
}

/** Holds the question against the rules, with the day that it is about. */
export async function checkQuestion(services: Services, actor: Actor, question: Question): Promise<Checked> {
  const { facts, details, now } = question;
  const serviceDate = dateOf(details.at, facts.zone, now);
  const places = [details.fromPlaceId, details.toPlaceId].flatMap((id): readonly TravelPoint[] => {
    const place = facts.places.get(id);
    return place ? [place] : [];
  });
  const known = question.opened?.live.day.serviceDate === serviceDate ? question.opened : undefined;
  const opened =
    known && knowsPlaces(known.live, places)
      ? known
      : await openDayNow(services, actor, serviceDate, places, question.states.get(serviceDate));
  const seconds = (from: string, to: string) => {
    const { table } = opened.live;
    const [row, column] = [table.rowOf.get(from), table.rowOf.get(to)];
    return row === undefined || column === undefined ? null : (table.travel.duration[row]?.[column] ?? null);
  };
  const ways = {
    thereSeconds: seconds(details.fromPlaceId, details.toPlaceId),
    backSeconds: seconds(details.toPlaceId, details.fromPlaceId),
  };
  const result = checkBooking(details, { facts, ways, now, path: ['details'] });
  if (result.kind === 'faults') return { ...result, opened };
  const otherDay = result.booking.legs.find((leg) => leg.serviceDate !== serviceDate);
  if (otherDay) {
    const fault = { code: 'INVALID' as const, path: ['details', 'returnAt'], textKey: 'RETURN_ON_ANOTHER_DAY' };
    return { kind: 'faults', faults: [fault], opened };
  }
  return { kind: 'ok', booking: result.booking, opened, live: withoutOwn(opened.live, question.requestId) };
}

function dateOf(at: string, zone: string, now: Date): string {
  const parsed = parseLocalTime(at, zone);
  return toServiceDate(parsed.kind === 'instant' ? parsed.at : now, zone);
}

/** The first leg at whose time the rider is on the way already. */
export function findOccupied(question: Question, booking: CheckedBooking): CheckedLeg | undefined {
  return booking.legs.find((leg) => question.occupied.some((time) => overlaps(time, leg.core)));
}

function withoutOwn(live: LiveDay, requestId: string | null): LiveDay {
  if (requestId === null || !live.day.trips.some((trip) => trip.requestId === requestId)) return live;
  return openLiveDay(withoutRequests(live.day, new Set([requestId])), live.table, live.fromAt);
}

export interface TripIds {
  readonly outbound: string;
  readonly return: string;
}

/** The trips that need a place now: a return that waits for a call needs none. */
export function toAskedTrips(
  booking: CheckedBooking,
  riderId: string,
  ids: TripIds & { readonly request: string },
): readonly DayTrip[] {
  const { needs } = booking;
  return booking.legs
    .filter((leg) => !leg.willCall)
    .map((leg) => ({
      id: ids[leg.leg],
      requestId: ids.request,
      leg: leg.leg,
      riderId,
      state: 'requested',
      fromPlaceId: leg.fromPlaceId,
      toPlaceId: leg.toPlaceId,
      requestedPickup: leg.windows.pickup,
      requestedDropoff: leg.windows.dropoff,
      seats: needs.seats,
      wheelchairs: needs.wheelchairs,
      boardingSeconds: needs.boardingSeconds,
      alightingSeconds: needs.alightingSeconds,
      longestRideSeconds: leg.windows.longestRideSeconds,
      requiredFeatures: needs.requiredFeatures,
      promise: null,
      boardedAt: null,
      alightedAt: null,
    }));
}

/** The same question so many seconds later. */
export function shiftTime(text: string, seconds: number, zone: string): string {
  const parsed = parseLocalTime(text, zone);
  return parsed.kind === 'instant' ? toOffsetText(new Date(parsed.at.getTime() + seconds * 1000), zone) : text;
}
