/** One event a working day: a place and a time, people from several villages, one return for all of them. */
import { atMinute } from './calendar.ts';
import { partyOf, straightMetresBetween, WALK_METRES } from './demand-party.ts';
import type { DemandInput, DemandPlace, DemandRequest, DemandRider } from './demand-types.ts';
import { createRandom } from './random.ts';

/** Participants at scale 1, and at least. */
export const EVENT_PARTICIPANTS = { usual: 14, least: 4 } as const;
/** Between the rush of the day shift and that of the afternoon shift. */
const STARTS_MINUTE = 9 * 60 + 30;
const ENDS_MINUTE = 11 * 60 + 30;
/** Participants come from this many settlements. */
const VILLAGES = 3;

const EVENTS = [
  'Egészségnap',
  'Nyugdíjasklub',
  'Álláskereső klub',
  'Főzőtanfolyam',
  'Üzemlátogatás',
  'Kézműves foglalkozás',
] as const;

/** Participants from the settlements with the most free riders, in turn. */
const chooseParticipants = (
  input: DemandInput,
  venue: DemandPlace,
  busy: ReadonlySet<string>,
  count: number,
): readonly DemandRider[] => {
  const random = createRandom(input.seed, input.date, 'participants');
  const placesById = new Map(input.places.map((place) => [place.id, place]));
  const free = random.shuffle(input.riders).filter((rider) => {
    const home = placesById.get(rider.homePlaceId);
    // Wheelchairs are dealt out among the appointments, so that their share is the one asked for.
    const suits =
      !busy.has(rider.id) &&
      rider.workplaceId === null &&
      !rider.wheelchair &&
      !rider.attendant &&
      rider.childSeats === 0;
    return suits && home !== undefined && straightMetresBetween(home, venue) > WALK_METRES;
  });
  const groups = new Map<string, DemandRider[]>();
  for (const rider of free) {
    const settlement = placesById.get(rider.homePlaceId)?.settlementId ?? '';
    groups.set(settlement, [...(groups.get(settlement) ?? []), rider]);
  }
  const villages = [...groups.values()].sort((a, b) => b.length - a.length).slice(0, VILLAGES);
  const chosen: DemandRider[] = [];
  for (let round = 0; chosen.length < count && round < count; round += 1)
    for (const village of villages) {
      const rider = village[round];
      if (rider && chosen.length < count) chosen.push(rider);
    }
  return chosen;
};

/**
 * @param busy riders who travel already on the date
 * @returns one request for each participant, all with the same `event`; none where the consortium has no venue
 */
export const listEventRequests = (input: DemandInput, busy: ReadonlySet<string>): readonly DemandRequest[] => {
  const venues = input.places.filter((place) => place.kind === 'venue');
  if (venues.length === 0) return [];
  const random = createRandom(input.seed, input.date, 'event');
  const venue = random.pick(venues);
  const count = Math.max(EVENT_PARTICIPANTS.least, Math.round(EVENT_PARTICIPANTS.usual * input.scale));
  const event = {
    key: `${input.date}-1`,
    name: random.pick(EVENTS),
    placeId: venue.id,
    startsAt: atMinute(input.date, STARTS_MINUTE),
    endsAt: atMinute(input.date, ENDS_MINUTE),
    capacity: count + 6,
  };
  return chooseParticipants(input, venue, busy, count).map((rider) => ({
    riderId: rider.id,
    purpose: 'event',
    fromPlaceId: rider.homePlaceId,
    toPlaceId: venue.id,
    timing: 'arrive_by',
    requestedAt: event.startsAt,
    ...partyOf(rider, createRandom('no guests')),
    companions: 0,
    returnKind: 'fixed',
    returnRequestedAt: event.endsAt,
    event,
  }));
};
