/** Whether a ride can be asked for, and the trips it then means: rules only, no database. */
import {
  addDays,
  addSeconds,
  atTimeOfDay,
  daysBetween,
  earliestOf,
  latestOf,
  parseLocalTime,
  toLocalDate,
  toLocalTime,
  toServiceDate,
  weekdayOf,
} from '../../domain/local-time.ts';
import type { Fault } from '../../domain/outcome.ts';
import { fitsVehicle, isParty, MOST_COMPANIONS, type PartyNeeds, toPartyNeeds } from '../../domain/party.ts';
import {
  type InstantWindow,
  outboundDoneAt,
  type Timing,
  type TripWindows,
  toTripWindows,
  toWillCallWindows,
} from '../../domain/trip-windows.ts';
import type { BookingFacts, PlaceFacts } from './booking-facts-read-model.ts';
import type { Purpose, ReturnKind, TripLeg } from './trip-records.ts';

export type BookingErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'DEACTIVATED'
  | 'IN_PAST'
  | 'TIME_NOT_EXISTING'
  | 'TIME_AMBIGUOUS'
  | 'BEYOND_HORIZON'
  | 'OUTSIDE_AREA'
  | 'OUTSIDE_HOURS'
  | 'CLOSED_AT_ARRIVAL'
  | 'BLACKOUT_DAY'
  | 'PARTY_TOO_LARGE'
  | 'TOO_EARLY_TO_ARRIVE'
  | 'NOTICE_TOO_SHORT'
  | 'RETURN_BEFORE_OUTBOUND'
  | 'SAME_PLACE'
  | 'NOT_ELIGIBLE'
  | 'ALREADY_TRAVELLING';

export interface TripDetails {
  readonly riderId: string;
  readonly purpose: Purpose;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly timing: Timing;
  /** Local time, or with an offset. */
  readonly at: string;
  readonly companions: number;
  /** Null: one when the rider sits in one. */
  readonly wheelchairs: number | null;
  /** Null: as the rider's needs say. */
  readonly childSeats: number | null;
  readonly returnKind: ReturnKind;
  readonly returnAt: string | null;
}

/** What the direct ways take there and back; null when there is no way. */
export interface DirectWays {
  readonly thereSeconds: number | null;
  readonly backSeconds: number | null;
}

export interface CheckedLeg {
  readonly leg: TripLeg;
  readonly serviceDate: string;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly windows: TripWindows;
  readonly willCall: boolean;
  /** When the rider is on the way if all goes straight: what a second ride must not overlap. */
  readonly core: InstantWindow;
}

export interface CheckedBooking {
  readonly requestedAt: Date;
  readonly returnRequestedAt: Date | null;
  readonly serviceDate: string;
  readonly companions: number;
  readonly wheelchairs: number;
  readonly childSeats: number;
  readonly needs: PartyNeeds;
  readonly legs: readonly CheckedLeg[];
}

type BookingFault = Fault<BookingErrorCode>;
export type CheckResult =
  | { readonly kind: 'ok'; readonly booking: CheckedBooking }
  | { readonly kind: 'faults'; readonly faults: readonly BookingFault[] };

export interface CheckContext {
  readonly facts: BookingFacts;
  readonly ways: DirectWays;
  readonly now: Date;
  /** Where the details lie in the mutation's input, such as `['details']`. */
  readonly path: readonly string[];
  /** Whether bookings close at the policy's hour: for who books without asking whether there is room. A quote takes later ones when they fit. */
  readonly noticeHolds?: boolean;
}

/** Finds all faults of one kind of question at once: malformed fields first, then who and where, then when. */
export function checkBooking(details: TripDetails, context: CheckContext): CheckResult {
  const blame = (code: BookingErrorCode, field: string, values?: Fault['values']): BookingFault =>
    values ? { code, path: [...context.path, field], values } : { code, path: [...context.path, field] };
  const { facts } = context;
  const at = readTime(details.at, 'at', facts.zone, blame);
  const back = details.returnAt === null ? null : readTime(details.returnAt, 'returnAt', facts.zone, blame);
  const formal = [...at.faults, ...(back?.faults ?? []), ...checkReturnFields(details, blame)];
  if (formal.length > 0 || !at.at) return { kind: 'faults', faults: formal };

  const party = partyOf(details, facts);
  const needs = toPartyNeeds(party, facts.policy);
  const who = checkWhoAndWhere(details, context, party, needs, blame);
  if (who.length > 0) return { kind: 'faults', faults: who };

  const asked: Asked = { details, context, needs, at: at.at, backAt: back?.at ?? null };
  const legs = checkLegs(asked, blame);
  if (legs.faults.length > 0) return { kind: 'faults', faults: legs.faults };
  const [outbound] = legs.legs;
  const serviceDate = outbound?.serviceDate ?? toServiceDate(at.at, facts.zone);
  const { companions, wheelchairs, childSeats } = party;
  const booking = {
    ...{ requestedAt: at.at, returnRequestedAt: asked.backAt, serviceDate, companions, wheelchairs, childSeats },
    ...{ needs, legs: legs.legs },
  };
  return { kind: 'ok', booking };
}

type Blame = (code: BookingErrorCode, field: string, values?: Fault['values']) => BookingFault;

function readTime(text: string, field: string, zone: string, blame: Blame) {
  const parsed = parseLocalTime(text, zone);
  if (parsed.kind === 'instant') return { at: parsed.at, faults: [] };
  return { at: null, faults: [blame(parsed.code, field, { choices: parsed.choices.join(', ') })] };
}

function checkReturnFields(details: TripDetails, blame: Blame): readonly BookingFault[] {
  const { returnKind, returnAt } = details;
  return (returnKind === 'fixed') === (returnAt !== null) ? [] : [blame('INVALID', 'returnAt')];
}

function partyOf(details: TripDetails, facts: BookingFacts) {
  const seated = details.companions + 1;
  return {
    companions: details.companions,
    wheelchairs: details.wheelchairs ?? (facts.rider?.wheelchair ? 1 : 0),
    childSeats: details.childSeats ?? Math.min(facts.rider?.childSeats ?? 0, Math.max(0, seated)),
    extraBoardingSeconds: facts.rider?.extraBoardingSeconds ?? 0,
  };
}

function checkWhoAndWhere(
  details: TripDetails,
  { facts, ways }: CheckContext,
  party: ReturnType<typeof partyOf>,
  needs: PartyNeeds,
  blame: Blame,
): readonly BookingFault[] {
  const { rider } = facts;
  const faults: BookingFault[] = [];
  if (!rider) faults.push(blame('NOT_FOUND', 'riderId'));
  else if (!rider.active) faults.push(blame('DEACTIVATED', 'riderId'));
  else if (!rider.memberSettlement && rider.partnerId === null) faults.push(blame('NOT_ELIGIBLE', 'riderId'));
  for (const field of ['fromPlaceId', 'toPlaceId'] as const) {
    const place = facts.places.get(details[field]);
    if (!place) faults.push(blame('NOT_FOUND', field));
    else if (!place.active) faults.push(blame('DEACTIVATED', field));
    else if (!place.served) faults.push(blame('OUTSIDE_AREA', field));
  }
  if (details.fromPlaceId === details.toPlaceId) faults.push(blame('SAME_PLACE', 'toPlaceId'));
  if (!isParty(party))
    faults.push(blame(party.companions > MOST_COMPANIONS ? 'PARTY_TOO_LARGE' : 'INVALID', 'companions'));
  else if (!facts.vehicles.some((v) => fitsVehicle(needs, v))) faults.push(blame('PARTY_TOO_LARGE', 'companions'));
  if (faults.length > 0) return faults;
  // Both places lie in the area and still no road joins them: for a caller that is the same answer.
  const isCutOff = ways.thereSeconds === null || (details.returnKind !== 'none' && ways.backSeconds === null);
  return isCutOff ? [blame('OUTSIDE_AREA', 'toPlaceId')] : [];
}

interface Asked {
  readonly details: TripDetails;
  readonly context: CheckContext;
  readonly needs: PartyNeeds;
  readonly at: Date;
  readonly backAt: Date | null;
}

interface Legs {
  readonly legs: readonly CheckedLeg[];
  readonly faults: readonly BookingFault[];
}

function checkLegs(asked: Asked, blame: Blame): Legs {
  const { details, context, needs } = asked;
  const direct = context.ways.thereSeconds ?? 0;
  const there: Way = {
    ...{ leg: 'outbound', timing: details.timing, at: asked.at, field: 'at', directSeconds: direct },
    ...{ fromPlaceId: details.fromPlaceId, toPlaceId: details.toPlaceId },
  };
  const outbound = checkWay(there, asked, blame);
  if (!outbound.leg || details.returnKind === 'none') {
    return { legs: outbound.leg ? [outbound.leg] : [], faults: outbound.faults };
  }
  const doneAt = outboundDoneAt(details.timing, outbound.leg.windows, needs.alightingSeconds);
  const back = { fromPlaceId: details.toPlaceId, toPlaceId: details.fromPlaceId };
  const backDirect = context.ways.backSeconds ?? 0;
  if (details.returnKind === 'will_call') {
    const willCall = toWillCallLeg(outbound.leg, { ...back, directSeconds: backDirect }, asked);
    if (!willCall) return { legs: [], faults: [blame('OUTSIDE_HOURS', 'returnKind')] };
    return { legs: [outbound.leg, willCall], faults: [] };
  }
  const backAt = asked.backAt ?? doneAt;
  if (backAt < doneAt) return { legs: [], faults: [blame('RETURN_BEFORE_OUTBOUND', 'returnAt')] };
  const home: Way = {
    ...{ leg: 'return', timing: 'depart_after', at: backAt, field: 'returnAt', directSeconds: backDirect, ...back },
  };
  const returned = checkWay(home, asked, blame);
  return { legs: returned.leg ? [outbound.leg, returned.leg] : [], faults: returned.faults };
}

interface Way {
  readonly leg: TripLeg;
  readonly timing: Timing;
  readonly at: Date;
  /** Of the input, for the fault's path. */
  readonly field: 'at' | 'returnAt';
  readonly directSeconds: number;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
}

function checkWay(way: Way, { context, needs }: Asked, blame: Blame) {
  const { facts, now } = context;
  const fault = (code: BookingErrorCode, values?: Fault['values']) => ({
    leg: null,
    faults: [blame(code, way.field, values)],
  });
  const serviceDate = toServiceDate(way.at, facts.zone);
  if (way.at < now) return fault('IN_PAST');
  const ahead = daysBetween(toServiceDate(now, facts.zone), serviceDate);
  if (ahead > facts.policy.bookingHorizonDays)
    return fault('BEYOND_HORIZON', { days: facts.policy.bookingHorizonDays });
  if (facts.specialDays.some((d) => d.serviceDate === serviceDate && d.kind === 'blackout'))
    return fault('BLACKOUT_DAY');
  const closesOn = addDays(serviceDate, -facts.policy.bookingDaysBefore);
  if (context.noticeHolds && now >= atTimeOfDay(closesOn, facts.policy.bookingUntil, facts.zone))
    return fault('NOTICE_TOO_SHORT', { until: `${closesOn} ${facts.policy.bookingUntil}` });

  const ride = { timing: way.timing, at: way.at, directSeconds: way.directSeconds };
  const windows = toTripWindows({ ...ride, boardingSeconds: needs.boardingSeconds }, facts.policy);
  const core =
    way.timing === 'arrive_by'
      ? { earliest: windows.pickup.latest, latest: windows.dropoff.latest }
      : { earliest: windows.pickup.earliest, latest: windows.dropoff.earliest };
  const earliest = toLocalTime(addSeconds(now, needs.boardingSeconds + way.directSeconds + 60), facts.zone);
  if (core.earliest < now && way.timing === 'arrive_by') return fault('TOO_EARLY_TO_ARRIVE', { earliest });
  const hours = hoursAround(core.latest, serviceDate, facts);
  if (!hours || core.earliest < hours.earliest || core.latest > hours.latest) {
    return fault('OUTSIDE_HOURS', hoursInWords(hours, facts.zone));
  }
  const destination = facts.places.get(way.toPlaceId);
  if (destination && way.leg === 'outbound' && isClosed(destination, core.latest, facts.zone)) {
    return fault('CLOSED_AT_ARRIVAL');
  }
  const { fromPlaceId, toPlaceId } = way;
  const clipped = clipToHours(windows, hours);
  const leg: CheckedLeg = {
    ...{ leg: way.leg, serviceDate, fromPlaceId, toPlaceId, windows: clipped, willCall: false, core },
  };
  return { leg, faults: [] };
}

/** Past midnight the service may run by the hours of the evening before, or already by those of the calendar day. */
function hoursAround(at: Date, serviceDate: string, facts: BookingFacts): InstantWindow | null {
  const evening = hoursOf(serviceDate, facts);
  const isInside = evening && evening.earliest <= at && at <= evening.latest;
  return isInside ? evening : (hoursOf(toLocalDate(at, facts.zone), facts) ?? evening);
}

/** A worked Saturday has the hours of a Friday when Saturdays have none. */
function hoursOf(serviceDate: string, facts: BookingFacts): InstantWindow | null {
  const weekday = weekdayOf(serviceDate);
  const isWorked = facts.specialDays.some((d) => d.serviceDate === serviceDate && d.kind === 'moved_working_day');
  const row =
    facts.serviceHours.find((h) => h.weekday === weekday) ??
    (isWorked ? facts.serviceHours.find((h) => h.weekday === 5) : undefined);
  if (!row) return null;
  return {
    earliest: atTimeOfDay(serviceDate, row.opens, facts.zone),
    latest: atTimeOfDay(serviceDate, row.closes, facts.zone),
  };
}

function hoursInWords(hours: InstantWindow | null, zone: string): NonNullable<Fault['values']> {
  const word = (at: Date | undefined) => (at ? toLocalTime(at, zone) : '–');
  return { opens: word(hours?.earliest), closes: word(hours?.latest) };
}

/** A place without any opening hours is always open. Hours are those of the calendar day of the arrival. */
function isClosed(place: PlaceFacts, arrival: Date, zone: string): boolean {
  if (place.openings.length === 0) return false;
  const time = toLocalTime(arrival, zone);
  const weekday = weekdayOf(toLocalDate(arrival, zone));
  return !place.openings.some(
    (o) => o.weekday === weekday && o.opens.slice(0, 5) <= time && time <= o.closes.slice(0, 5),
  );
}

function clipToHours(windows: TripWindows, hours: InstantWindow): TripWindows {
  return {
    ...windows,
    pickup: { earliest: latestOf(windows.pickup.earliest, hours.earliest), latest: windows.pickup.latest },
    dropoff: { earliest: windows.dropoff.earliest, latest: earliestOf(windows.dropoff.latest, hours.latest) },
  };
}

function toWillCallLeg(
  outbound: CheckedLeg,
  back: { readonly fromPlaceId: string; readonly toPlaceId: string; readonly directSeconds: number },
  { context, needs }: Asked,
): CheckedLeg | null {
  const { serviceDate } = outbound;
  const hours = hoursOf(serviceDate, context.facts);
  const closesAt = hours?.latest ?? atTimeOfDay(addDays(serviceDate, 1), '00:00', context.facts.zone);
  const ride = { ...needs, directSeconds: back.directSeconds };
  const windows = toWillCallWindows(outbound.windows, ride, closesAt, context.facts.policy);
  if (!windows) return null;
  // Takes no time of the rider's day before it is released.
  const core = { earliest: windows.pickup.earliest, latest: windows.pickup.earliest };
  const { fromPlaceId, toPlaceId } = back;
  return { leg: 'return', serviceDate, fromPlaceId, toPlaceId, windows, willCall: true, core };
}
