/** After a no: the nearest that works. Each is a whole question of its own, so that it can be accepted like an offer. */
import type { Actor } from '../../domain/actor.ts';
import { distanceMetres } from '../../domain/geo.ts';
import {
  addDays,
  addSeconds,
  atTimeOfDay,
  daysBetween,
  parseLocalTime,
  secondsBetween,
  toLocalDate,
  toServiceDate,
  weekdayOf,
} from '../../domain/local-time.ts';
import { MOST_COMPANIONS } from '../../domain/party.ts';
import type { OfferKind } from '../../domain/text/sentences.ts';
import { type PlacedRide, placeRide, type WhyNot } from '../../planning/place-ride.ts';
import { directSeconds } from '../../planning/travel-table.ts';
import type { Services } from '../services.ts';
import {
  type Checked,
  checkQuestion,
  findOccupied,
  type Question,
  shiftTime,
  toAskedTrips,
  widenQuestion,
} from './question.ts';
import type { OfferChange } from './quote-records.ts';

export interface Alternative {
  readonly kind: OfferKind;
  readonly change: OfferChange;
  readonly placed: PlacedRide;
  readonly booking: Extract<Checked, { kind: 'ok' }>['booking'];
  readonly outsideHour: boolean;
}

const MOST = 3;
const STEP_SECONDS = 600;
/** Doors open at round times. */
const OPENING_STEP_SECONDS = 300;
const DAY_OFFSETS = [1, -1, 2, 3] as const;
const MOST_STOPS = 3;

export interface Refused {
  readonly question: Question;
  readonly why: WhyNot;
  readonly flexibilityMinutes: number;
}

/** Another time, a stop within walking distance, the part of the party that fits, another day: nearest first, at most three. */
export async function findAlternatives(services: Services, actor: Actor, no: Refused): Promise<readonly Alternative[]> {
  const { why, question } = no;
  const found: Alternative[] = [...(await findOtherTimes(services, actor, no))];
  const otherDays = listOtherDays(question);
  const stopsWithin = question.facts.policy.walkingMetres;
  const wider = await widenQuestion(services, actor, question, {
    stopsWithin,
    serviceDates: otherDays.map((change) => change.at.slice(0, 10)),
  });
  if (found.length < MOST) found.push(...(await findNearbyStop(services, actor, wider, stopsWithin)));
  if (found.length < MOST && why.shortfallPlaces !== null)
    found.push(...(await findPartOfParty(services, actor, wider)));
  // Another day has to be opened first: only for a caller who would otherwise hear of one way at the most.
  if (found.length < 2) found.push(...(await findOtherDay(services, actor, wider, otherDays)));
  return found.slice(0, MOST);
}

/** The first of these changes that can be carried. */
async function tryFirst(
  services: Services,
  actor: Actor,
  question: Question,
  among: { readonly kind: OfferKind; readonly changes: readonly OfferChange[]; readonly outsideHour: boolean },
): Promise<Alternative | undefined> {
  const { kind, changes, outsideHour } = among;
  for (const change of changes) {
    const one = await tryChange(services, actor, question, { kind, change, outsideHour });
    if (one) return one;
  }
  return undefined;
}

async function tryChange(
  services: Services,
  actor: Actor,
  question: Question,
  alternative: { readonly kind: OfferKind; readonly change: OfferChange; readonly outsideHour: boolean },
): Promise<Alternative | undefined> {
  const changed = { ...question, details: { ...question.details, ...alternative.change } };
  const checked = await checkQuestion(services, actor, changed);
  if (checked.kind === 'faults' || findOccupied(changed, checked.booking)) return undefined;
  const ids = { request: 'asked', outbound: 'outbound', return: 'return' };
  const trips = toAskedTrips(checked.booking, changed.details.riderId, ids);
  const placed = placeRide(checked.live, trips, question.facts.policy);
  return placed && { ...alternative, placed, booking: checked.booking };
}

/** The nearest later and the nearest earlier one, of the way there; when only the way back fails, of that. */
async function findOtherTimes(services: Services, actor: Actor, no: Refused): Promise<readonly Alternative[]> {
  const { question } = no;
  const { zone } = question.facts;
  const { at, returnAt } = question.details;
  const found: Alternative[] = [];
  for (const { side, from, to } of listSides(no)) {
    for (let distance = from; distance <= to; distance += STEP_SECONDS) {
      const shift = side * distance;
      const there = { at: shiftTime(at, shift, zone) };
      const back = returnAt === null ? undefined : { returnAt: shiftTime(returnAt, shift, zone) };
      const changes: readonly OfferChange[] = back ? [there, back, { ...there, ...back }] : [there];
      const kind = 'other_time';
      const one = await tryFirst(services, actor, question, { kind, changes, outsideHour: distance > 3600 });
      if (!one) continue;
      found.push(one);
      break;
    }
  }
  return found;
}

interface Side {
  /** 1: later, −1: earlier. */
  readonly side: 1 | -1;
  /** Seconds from what was asked. */
  readonly from: number;
  readonly to: number;
}

/** As far as the caller can move; who finds the door closed, from when it opens or before it closes. */
function listSides({ question, why, flexibilityMinutes }: Refused): readonly Side[] {
  const reach = flexibilityMinutes * 60;
  const sides = ([1, -1] as const).map((side) => ({ side, from: STEP_SECONDS, to: reach }));
  if (why.reason !== 'CLOSED_AT_ARRIVAL') return sides;
  const { later, earlier } = findOpenTimes(question);
  return sides.flatMap(({ side }) => {
    const from = side === 1 ? later : earlier;
    return from === undefined ? [] : [{ side, from, to: from + reach }];
  });
}

/** How much later the destination opens on that day, and how much earlier it closed; in seconds, what it does not do is undefined. */
function findOpenTimes({ facts, details, opened }: Question): { readonly later?: number; readonly earlier?: number } {
  const parsed = parseLocalTime(details.at, facts.zone);
  if (parsed.kind !== 'instant') return {};
  const { fromPlaceId, toPlaceId, timing } = details;
  const rides = timing === 'depart_after' && opened ? directSeconds(opened.live.table, fromPlaceId, toPlaceId) : 0;
  const arrival = addSeconds(parsed.at, rides ?? 0);
  const date = toLocalDate(arrival, facts.zone);
  const hours = (facts.places.get(toPlaceId)?.openings ?? []).filter((one) => one.weekday === weekdayOf(date));
  const until = (time: string) => secondsBetween(arrival, atTimeOfDay(date, time, facts.zone));
  const toStep = (seconds: number) => Math.ceil(seconds / OPENING_STEP_SECONDS) * OPENING_STEP_SECONDS;
  const later = hours.map((one) => until(one.opens)).filter((seconds) => seconds > 0);
  // Boarding takes its time as well.
  const boarding = timing === 'depart_after' ? STEP_SECONDS : 0;
  const earlier = hours.map((one) => boarding - until(one.closes)).filter((seconds) => seconds > boarding);
  return {
    ...(later.length > 0 ? { later: toStep(Math.min(...later)) } : {}),
    ...(earlier.length > 0 ? { earlier: toStep(Math.min(...earlier)) } : {}),
  };
}

/** The nearest of a few that works. @param question that knows the stops around its start */
async function findNearbyStop(
  services: Services,
  actor: Actor,
  question: Question,
  reach: number,
): Promise<readonly Alternative[]> {
  const { facts, details } = question;
  const from = facts.places.get(details.fromPlaceId);
  if (!from) return [];
  const changes = [...facts.places.values()]
    .filter((stop) => stop.id !== from.id && stop.id !== details.toPlaceId)
    .map((stop) => ({ fromPlaceId: stop.id, metres: distanceMetres(from, stop) }))
    .filter((stop) => stop.metres <= reach)
    .sort((a, b) => a.metres - b.metres)
    .slice(0, MOST_STOPS)
    .map(({ fromPlaceId }) => ({ fromPlaceId }));
  const one = await tryFirst(services, actor, question, { kind: 'nearby_stop', changes, outsideHour: false });
  return one ? [one] : [];
}

/** As many as fit; whoever sits in a wheelchair goes first. */
async function findPartOfParty(services: Services, actor: Actor, question: Question): Promise<readonly Alternative[]> {
  const { details } = question;
  const least = (count: number | null, most: number) => (count === null ? null : Math.min(count, most));
  const most = Math.min(details.companions - 1, MOST_COMPANIONS);
  const changes = Array.from({ length: Math.max(0, most + 1) }, (_, fewer) => {
    const companions = most - fewer;
    const wheelchairs = least(details.wheelchairs, companions + 1);
    return { companions, wheelchairs, childSeats: least(details.childSeats, companions + 1) };
  });
  const one = await tryFirst(services, actor, question, { kind: 'part_of_party', changes, outsideHour: false });
  return one ? [one] : [];
}

async function findOtherDay(
  services: Services,
  actor: Actor,
  question: Question,
  changes: readonly OfferChange[],
): Promise<readonly Alternative[]> {
  const one = await tryFirst(services, actor, question, { kind: 'other_day', changes, outsideHour: true });
  return one ? [one] : [];
}

function listOtherDays({ facts, details, now }: Question) {
  const { at, returnAt } = details;
  const today = toServiceDate(now, facts.zone);
  return DAY_OFFSETS.flatMap((days) => {
    const change = { at: moveDays(at, days), ...(returnAt === null ? {} : { returnAt: moveDays(returnAt, days) }) };
    const ahead = daysBetween(today, change.at.slice(0, 10));
    return ahead < 0 || ahead > facts.policy.bookingHorizonDays ? [] : [change];
  });
}

/** The same time on the wall of another day; an offset is left out, because it may be another one there. */
function moveDays(text: string, days: number): string {
  const local = text.trim();
  return `${addDays(local.slice(0, 10), days)}T${local.slice(11, 16)}`;
}
