/** Appointments and errands: to a service that is open, with a return at a fixed time or on call. */
import { atMinute, serviceWeekday, weekdayOf } from './calendar.ts';
import { partyOf, straightMetresBetween, WALK_METRES } from './demand-party.ts';
import type { DemandInput, DemandPlace, DemandPurpose, DemandRequest, DemandRider } from './demand-types.ts';
import { minutesOf } from './fields.ts';
import { createRandom, type Random } from './random.ts';

interface Errand {
  readonly purpose: DemandPurpose;
  readonly kinds: readonly string[];
  /** How often, against the others; a whole number. */
  readonly weight: number;
  readonly stayMinutes: readonly [number, number];
  /** Share whose return is on call: nobody knows when the doctor is done. */
  readonly willCall: number;
}

const WEEKDAY_ERRANDS: readonly Errand[] = [
  { purpose: 'health', kinds: ['surgery'], weight: 5, stayMinutes: [45, 105], willCall: 0.5 },
  { purpose: 'screening', kinds: ['surgery'], weight: 1, stayMinutes: [45, 75], willCall: 0.3 },
  { purpose: 'office', kinds: ['office', 'village_hall'], weight: 2, stayMinutes: [45, 90], willCall: 0.3 },
  { purpose: 'counselling', kinds: ['office'], weight: 1, stayMinutes: [60, 90], willCall: 0 },
  { purpose: 'shopping', kinds: ['shop'], weight: 2, stayMinutes: [60, 90], willCall: 0 },
  { purpose: 'chemist', kinds: ['chemist'], weight: 1, stayMinutes: [45, 60], willCall: 0.2 },
];
const WEEKEND_ERRANDS: readonly Errand[] = [
  { purpose: 'shopping', kinds: ['shop'], weight: 3, stayMinutes: [60, 90], willCall: 0 },
  { purpose: 'social', kinds: ['venue', 'other'], weight: 3, stayMinutes: [75, 150], willCall: 0.1 },
];

/** Appointments begin within these hours, outside the rush of the shifts; most in the morning. Sundays begin late. */
const FIRST_MINUTE = { working: 8 * 60 + 30, weekend: 9 * 60 + 30 } as const;
const LAST_MINUTE = 15 * 60;
const GRID_MINUTES = 15;
/** Where the errands lead: to the rider's own settlement, else to the one with the most services, seldom anywhere. */
const OWN_SETTLEMENT = 0.5;
const ANYWHERE = 0.08;

const roundToGrid = (minute: number): number => Math.round(minute / GRID_MINUTES) * GRID_MINUTES;

const pickErrand = (random: Random, errands: readonly Errand[]): Errand =>
  random.pick(errands.flatMap((errand) => Array.from({ length: errand.weight }, () => errand)));

interface Visit {
  readonly place: DemandPlace;
  readonly arriveMinute: number;
  readonly leaveMinute: number;
}

/** When one can be at the place for the whole stay on that weekday; null when it is closed. A place without hours is open. */
const planVisit = (place: DemandPlace, weekday: number, errand: Errand, random: Random): Visit | null => {
  const stay = roundToGrid(random.whole(...errand.stayMinutes));
  const hours =
    place.openings.length === 0
      ? [{ weekday, opens: '08:00', closes: '18:00' }]
      : place.openings.filter((opening) => opening.weekday === weekday);
  const morning = random.chance(0.6);
  const spans = hours
    .map(({ opens, closes }) => ({
      from: Math.max(weekday <= 5 ? FIRST_MINUTE.working : FIRST_MINUTE.weekend, minutesOf(opens) + GRID_MINUTES),
      to: Math.min(morning ? 11 * 60 : LAST_MINUTE, minutesOf(closes) - stay),
    }))
    .filter(({ from, to }) => from <= to);
  const span = spans[0];
  if (!span) return null;
  const drawn = Math.ceil(random.whole(span.from, span.to) / GRID_MINUTES) * GRID_MINUTES;
  const arriveMinute = drawn > span.to ? Math.floor(span.to / GRID_MINUTES) * GRID_MINUTES : drawn;
  return { place, arriveMinute, leaveMinute: arriveMinute + stay };
};

/** The settlement with the most services: the district seat, as the generator is not told which that is. */
const findCentre = (places: readonly DemandPlace[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const place of places.filter((candidate) => candidate.openings.length > 0))
    counts.set(place.settlementId, (counts.get(place.settlementId) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** Of the places that suit an errand, those of the settlement that the rider chooses. */
const chooseArea = (
  input: DemandInput,
  suitable: readonly DemandPlace[],
  home: DemandPlace,
  random: Random,
): readonly DemandPlace[] => {
  const draw = random.next();
  if (draw < ANYWHERE) return suitable;
  const within = (settlementId: string | undefined): readonly DemandPlace[] =>
    suitable.filter((place) => place.settlementId === settlementId);
  const own = within(home.settlementId);
  return own.length > 0 && draw < ANYWHERE + OWN_SETTLEMENT ? own : within(findCentre(input.places));
};

const requestFor = (input: DemandInput, rider: DemandRider, number: number): DemandRequest | null => {
  const random = createRandom(input.seed, input.date, 'appointment', number);
  const working = (serviceWeekday(input.date, input.calendar) ?? 7) <= 5;
  // Hours hold on the day's own weekday: a surgery that is shut on Saturdays is shut on a working Saturday, too.
  const weekday = working ? weekdayOf(input.date) : (serviceWeekday(input.date, input.calendar) ?? 7);
  const errand = pickErrand(random, working && weekday <= 5 ? WEEKDAY_ERRANDS : WEEKEND_ERRANDS);
  const home = input.places.find((place) => place.id === rider.homePlaceId);
  if (!home) return null;
  const suitable = input.places.filter(
    (place) => errand.kinds.includes(place.kind) && straightMetresBetween(home, place) > WALK_METRES,
  );
  const visits = chooseArea(input, suitable, home, random)
    .map((place) => planVisit(place, weekday, errand, random))
    .filter((visit) => visit !== null);
  if (visits.length === 0) return null;
  const { place, arriveMinute, leaveMinute } = random.pick(visits);
  const willCall = random.chance(errand.willCall);
  return {
    riderId: rider.id,
    purpose: errand.purpose,
    fromPlaceId: rider.homePlaceId,
    toPlaceId: place.id,
    timing: 'arrive_by',
    requestedAt: atMinute(input.date, arriveMinute),
    ...partyOf(rider, random),
    returnKind: willCall ? 'will_call' : 'fixed',
    returnRequestedAt: willCall ? null : atMinute(input.date, leaveMinute),
    event: null,
  };
};

/** About `trips` trips (two for each request), of which `wheelchairTrips` with a wheelchair. */
export const listAppointments = (
  input: DemandInput,
  busy: ReadonlySet<string>,
  wanted: { readonly trips: number; readonly wheelchairTrips: number },
): readonly DemandRequest[] => {
  const random = createRandom(input.seed, input.date, 'callers');
  const callers = random.shuffle(input.riders.filter((rider) => !busy.has(rider.id) && rider.workplaceId === null));
  const count = Math.max(0, Math.round(wanted.trips / 2));
  const wheelchairs = Math.min(count, Math.round(wanted.wheelchairTrips / 2));
  const requests: DemandRequest[] = [];
  const fill = (candidates: readonly DemandRider[], until: number): void => {
    for (const rider of candidates) {
      if (requests.length >= until) return;
      const request = requestFor(input, rider, requests.length * 1000 + input.riders.indexOf(rider));
      if (request) requests.push(request);
    }
  };
  fill(
    callers.filter((rider) => rider.wheelchair),
    wheelchairs,
  );
  fill(
    callers.filter((rider) => !rider.wheelchair),
    count,
  );
  return requests;
};
