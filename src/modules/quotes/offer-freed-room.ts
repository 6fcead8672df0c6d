/** Room that was freed goes to the waiting list: as a call to make, never as a silent booking. */
import type { Actor } from '../../domain/actor.ts';
import { addSeconds, earliestOf, toOffsetText, toServiceDate } from '../../domain/local-time.ts';
import { sayOffer, sayWaitingListChance } from '../../domain/text/sentences.ts';
import { placeRide } from '../../planning/place-ride.ts';
import { type LiveDay, openLiveDay, withTrips } from '../../planning/quote-day.ts';
import { publishNews } from '../../platform/notify.ts';
import {
  listTripRequestsByIds,
  listTripsByIds,
  listTripsOfRequests,
  type TripRequestRecord,
} from '../booking/booking-read-model.ts';
import type { CheckedBooking, TripDetails } from '../booking/entry.ts';
import { insertCallTasks } from '../common/new-call-task-repository.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { checkQuestion, readQuestion, toAskedTrips } from './question.ts';
import { countClosedChances, listWaitingTripIds } from './waiting-list-repository.ts';
import { chanceTopic } from './waiting-list-topic.ts';

/** So many who wait are looked at: more calls than this nobody makes in time. */
const MOST_ASKED = 50;

/**
 * Quotes those who wait for a date again, first come first. Each chance is put into the day before the next is looked at, so that
 * there are no more calls than places. Calling it twice makes no second task. @returns how many tasks were written
 */
export async function offerFreedRoom(services: Services, actor: Actor, serviceDate: string): Promise<number> {
  const waiting = await read(services, actor, async (tx) => {
    const ids = (await listWaitingTripIds(tx, serviceDate)).slice(0, MOST_ASKED);
    const trips = new Map((await listTripsByIds(tx, ids)).map((trip) => [trip.id, trip]));
    const inOrder = [...new Set(ids.flatMap((id) => trips.get(id)?.requestId ?? []))];
    const requests = new Map((await listTripRequestsByIds(tx, inOrder)).map((request) => [request.id, request]));
    return inOrder.flatMap((id) => requests.get(id) ?? []);
  });
  let live: LiveDay | undefined;
  let written = 0;
  for (const request of waiting) {
    const details = toDetails(request);
    const question = await readQuestion(services, actor, { details, requestId: request.id });
    const checked = await checkQuestion(services, actor, question);
    if (checked.kind === 'faults') continue;
    // Rows may have been added for these places since the day with the last chance was opened.
    const day = live ? openLiveDay(live.day, checked.live.table, checked.live.fromAt) : checked.live;
    const ids = { request: request.id, outbound: `${request.id} there`, return: `${request.id} back` };
    const trips = toAskedTrips(checked.booking, request.riderId, ids);
    const placed = placeRide(day, trips, question.facts.policy);
    if (!placed) continue;
    const promised = trips.map((trip, index) => ({ ...trip, promise: placed.told[index] ?? null }));
    live = openLiveDay(withTrips(day.day, promised, placed.orders), day.table, day.fromAt);
    written += await writeChance(services, actor, { request, booking: checked.booking, told: placed.told });
  }
  return written;
}

function toDetails(request: TripRequestRecord): TripDetails {
  return {
    ...{ riderId: request.riderId, purpose: request.purpose, fromPlaceId: request.fromPlaceId },
    ...{ toPlaceId: request.toPlaceId, timing: request.timing, at: toOffsetText(request.requestedAt) },
    ...{ companions: request.companions, wheelchairs: request.wheelchairs, childSeats: request.childSeats },
    returnKind: request.returnKind,
    returnAt: request.returnRequestedAt ? toOffsetText(request.returnRequestedAt) : null,
  };
}

interface Chance {
  readonly request: TripRequestRecord;
  readonly booking: CheckedBooking;
  readonly told: NonNullable<ReturnType<typeof placeRide>>['told'];
}

async function writeChance(services: Services, actor: Actor, { request, booking, told }: Chance): Promise<number> {
  const [there, back] = told;
  if (!there) return 0;
  const now = services.clock.now().toJSDate();
  const { facts } = await readQuestion(services, actor, { details: toDetails(request), requestId: request.id });
  const sentence = sayOffer({
    ...{ serviceDate: booking.serviceDate, today: toServiceDate(now, facts.zone), zone: facts.zone },
    ...{ pickup: there.pickup, arrivalLatest: there.arrivalLatest },
    ...{ returnPickup: back?.pickup ?? null, returnArrivalLatest: back?.arrivalLatest ?? null },
    ...{ willCall: booking.legs.some((leg) => leg.willCall), fromName: '', kind: null, people: booking.companions + 1 },
  });
  return read(services, actor, async (tx) => {
    const waiting = (await listTripsOfRequests(tx, [request.id])).find((trip) => trip.state === 'waitlisted');
    if (!waiting) return 0;
    const trip = waiting.id;
    const isSoon = there.pickup.earliest.getTime() - now.getTime() < SOON_MS;
    const tasks = await insertCallTasks(tx, actor.consortiumId, [
      {
        ...{ id: services.ids.next(), riderId: request.riderId, tripId: trip, kind: 'waiting_list_chance' },
        ...{ urgency: isSoon ? 1 : 2, sentence: sayWaitingListChance(sentence) },
        dueAt: earliestOf(addSeconds(now, 3600), there.pickup.earliest),
        topicKey: chanceTopic(trip, await countClosedChances(tx, trip)),
      },
    ]);
    for (const id of tasks) await publishNews(tx, { topic: 'call_task', consortiumId: actor.consortiumId, id });
    return tasks.size;
  });
}

/** Called at once when the ride is nearer than this. */
const SOON_MS = 3 * 3_600_000;
