/** The way back of somebody who has called: done. Quoted on the day as it is, from when the rider is ready. */
import type { Actor } from '../../domain/actor.ts';
import { addSeconds, latestOf } from '../../domain/local-time.ts';
import type { Policy } from '../../domain/policy.ts';
import type { DayTrip } from '../../planning/day.ts';
import { type LiveDay, openLiveDay } from '../../planning/quote-day.ts';
import { directSeconds } from '../../planning/travel-table.ts';
import { readBookingFacts } from '../booking/booking-facts-read-model.ts';
import { listPromises, listTripsByIds, listTripsOfRequests } from '../booking/booking-read-model.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { type OpenedDay, openDayNow } from './live-days.ts';
import type { Asked } from './quote-records.ts';

export interface Release {
  readonly trip: DayTrip;
  readonly opened: OpenedDay;
  readonly live: LiveDay;
  readonly policy: Policy;
}

/** Beside the time of the ride itself: how long one waits for the vehicle at most. */
const WAIT_SECONDS = 90 * 60;

/** @returns null when the trip is no return that can still be released */
export async function prepareRelease(
  services: Services,
  actor: Actor,
  asked: Pick<Asked, 'releasedTripId' | 'readyAt' | 'details'>,
): Promise<Release | null> {
  const { releasedTripId, readyAt } = asked;
  if (releasedTripId === null || readyAt === null) return null;
  const known = await read(services, actor, async (tx) => {
    const [trip] = await listTripsByIds(tx, [releasedTripId]);
    if (!trip) return undefined;
    const legs = await listTripsOfRequests(tx, [trip.requestId]);
    const outbound = legs.find((leg) => leg.leg === 'outbound');
    const promises = outbound ? await listPromises(tx, [outbound.id]) : [];
    const facts = await readBookingFacts(tx, { riderId: trip.riderId, placeIds: [trip.fromPlaceId, trip.toPlaceId] });
    return { trip, outbound, promise: promises.at(-1), facts };
  });
  if (!known?.trip.willCall) return null;
  const { trip, outbound, promise, facts } = known;
  const opened = await openDayNow(services, actor, trip.serviceDate, [...facts.places.values()]);
  // Nobody goes home before being there: as recorded, else as promised.
  const arrived = outbound?.alightedAt ?? promise?.arrivalLatest ?? outbound?.requestedDropoff.earliest;
  const done = outbound?.alightedAt || !arrived ? arrived : addSeconds(arrived, outbound?.alightingSeconds ?? 0);
  const earliest = latestOf(new Date(readyAt), done ?? new Date(readyAt));
  const direct = directSeconds(opened.live.table, trip.fromPlaceId, trip.toPlaceId) ?? 0;
  const latest = latestOf(earliest, addSeconds(earliest, WAIT_SECONDS));
  const asDay: DayTrip = {
    ...trip,
    ...{ state: 'requested', requestedPickup: { earliest, latest } },
    requestedDropoff: {
      earliest: addSeconds(earliest, trip.boardingSeconds + direct),
      latest: addSeconds(latest, trip.boardingSeconds + trip.longestRideSeconds),
    },
    promise: null,
  };
  return { trip: asDay, opened, live: withoutWait(opened.live, trip.id), policy: facts.policy };
}

/** The room that was kept for this call is its own. */
function withoutWait(live: LiveDay, tripId: string): LiveDay {
  const willCalls = (live.day.willCalls ?? []).filter((trip) => trip.id !== tripId);
  if (willCalls.length === (live.day.willCalls ?? []).length) return live;
  return openLiveDay({ ...live.day, willCalls }, live.table, live.fromAt);
}
