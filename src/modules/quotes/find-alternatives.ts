/** After a no: the nearest that works. Each is a whole question of its own, so that it can be accepted like an offer. */
import type { Actor } from '../../domain/actor.ts';
import { distanceMetres } from '../../domain/geo.ts';
import { addDays, daysBetween, toServiceDate } from '../../domain/local-time.ts';
import { MOST_COMPANIONS } from '../../domain/party.ts';
import type { OfferKind } from '../../domain/text/sentences.ts';
import { type PlacedRide, placeRide, type WhyNot } from '../../planning/place-ride.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { listStopsNear } from './nearby-stops-read-model.ts';
import { type Checked, checkQuestion, type Question, readQuestion, shiftTime, toAskedTrips } from './question.ts';
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
const DAY_OFFSETS = [1, -1, 2, 3] as const;
const MOST_STOPS = 3;

export interface Refused {
  readonly question: Question;
  readonly why: WhyNot;
  readonly flexibilityMinutes: number;
}

/** Another time, a stop within walking distance, the part of the party that fits, another day: nearest first, at most three. */
export async function findAlternatives(services: Services, actor: Actor, no: Refused): Promise<readonly Alternative[]> {
  const { why } = no;
  const found: Alternative[] = [...(await findOtherTimes(services, actor, no))];
  if (found.length < MOST) found.push(...(await findNearbyStops(services, actor, no)));
  if (found.length < MOST && why.shortfallPlaces !== null) found.push(...(await findPartOfParty(services, actor, no)));
  // Another day has to be opened first: only for a caller who would otherwise hear of one way at the most.
  if (found.length < 2) found.push(...(await findOtherDays(services, actor, no)));
  return found.slice(0, MOST);
}

async function tryChange(
  services: Services,
  actor: Actor,
  question: Question,
  alternative: { readonly kind: OfferKind; readonly change: OfferChange; readonly outsideHour: boolean },
): Promise<Alternative | undefined> {
  const changed = { ...question, details: { ...question.details, ...alternative.change } };
  const checked = await checkQuestion(services, actor, changed);
  if (checked.kind === 'faults') return undefined;
  const ids = { request: 'asked', outbound: 'outbound', return: 'return' };
  const trips = toAskedTrips(checked.booking, changed.details.riderId, ids);
  const placed = placeRide(checked.live, trips, question.facts.policy);
  return placed && { ...alternative, placed, booking: checked.booking };
}

/** The nearest later and the nearest earlier one, of the way there; when only the way back fails, of that. */
async function findOtherTimes(services: Services, actor: Actor, no: Refused): Promise<readonly Alternative[]> {
  const { question, flexibilityMinutes } = no;
  const { zone } = question.facts;
  const { at, returnAt } = question.details;
  const found: Alternative[] = [];
  const sides = new Set([1, -1]);
  for (let distance = STEP_SECONDS; distance <= flexibilityMinutes * 60 && sides.size > 0; distance += STEP_SECONDS) {
    for (const side of [...sides]) {
      const shift = side * distance;
      const outsideHour = distance > 3600;
      const both =
        returnAt === null ? null : { at: shiftTime(at, shift, zone), returnAt: shiftTime(returnAt, shift, zone) };
      const changes: readonly OfferChange[] = [
        { at: shiftTime(at, shift, zone) },
        ...(both && returnAt ? [{ returnAt: shiftTime(returnAt, shift, zone) }, both] : []),
      ];
      for (const change of changes) {
        const alternative = await tryChange(services, actor, question, { kind: 'other_time', change, outsideHour });
        if (!alternative) continue;
        found.push(alternative);
        sides.delete(side);
        break;
      }
    }
  }
  return found;
}

async function findNearbyStops(services: Services, actor: Actor, no: Refused): Promise<readonly Alternative[]> {
  const { question } = no;
  const from = question.facts.places.get(question.details.fromPlaceId);
  if (!from) return [];
  const reach = question.facts.policy.walkingMetres;
  const stops = (await read(services, actor, (tx) => listStopsNear(tx, from, reach)))
    .filter((stop) => stop.id !== from.id && stop.id !== question.details.toPlaceId)
    .map((stop) => ({ ...stop, metres: distanceMetres(from, stop) }))
    .filter((stop) => stop.metres <= reach)
    .sort((a, b) => a.metres - b.metres)
    .slice(0, MOST_STOPS);
  if (stops.length === 0) return [];
  const { details, requestId } = question;
  const wider = await readQuestion(
    services,
    actor,
    { details, requestId },
    stops.map((stop) => stop.id),
  );
  for (const stop of stops) {
    const change = { fromPlaceId: stop.id };
    const one = await tryChange(services, actor, wider, { kind: 'nearby_stop', change, outsideHour: false });
    if (one) return [one];
  }
  return [];
}

/** As many as fit; whoever sits in a wheelchair goes first. */
async function findPartOfParty(services: Services, actor: Actor, no: Refused): Promise<readonly Alternative[]> {
  const { details } = no.question;
  for (let companions = Math.min(details.companions - 1, MOST_COMPANIONS); companions >= 0; companions--) {
    const most = companions + 1;
    const change = {
      companions,
      wheelchairs: details.wheelchairs === null ? null : Math.min(details.wheelchairs, most),
      childSeats: details.childSeats === null ? null : Math.min(details.childSeats, most),
    };
    const one = await tryChange(services, actor, no.question, { kind: 'part_of_party', change, outsideHour: false });
    if (one) return [one];
  }
  return [];
}

async function findOtherDays(services: Services, actor: Actor, no: Refused): Promise<readonly Alternative[]> {
  const { question } = no;
  const { zone, policy } = question.facts;
  const { at, returnAt } = question.details;
  const today = toServiceDate(question.now, zone);
  for (const days of DAY_OFFSETS) {
    const change = { at: moveDays(at, days), ...(returnAt === null ? {} : { returnAt: moveDays(returnAt, days) }) };
    const ahead = daysBetween(today, change.at.slice(0, 10));
    if (ahead < 0 || ahead > policy.bookingHorizonDays) continue;
    const one = await tryChange(services, actor, question, { kind: 'other_day', change, outsideHour: true });
    if (one) return [one];
  }
  return [];
}

/** The same time on the wall of another day; an offset is left out, because it may be another one there. */
function moveDays(text: string, days: number): string {
  const local = text.trim();
  return `${addDays(local.slice(0, 10), days)}T${local.slice(11, 16)}`;
}
