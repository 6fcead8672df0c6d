/** One booking for all: everybody who comes gets a request there and, when all travel back together, back at the same time. */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { addDays, atTimeOfDay, latestOf, toOffsetText } from '../../domain/local-time.ts';
import { sayEventUnmade } from '../../domain/text/calls.ts';
import { publishNews } from '../../platform/notify.ts';
import { type CheckResult, checkBookings, enterBookings, type TripDetails } from '../booking/entry.ts';
import { insertCallTasks } from '../common/new-call-task-repository.ts';
import { read } from '../common/transact.ts';
import type { Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import {
  countSeatsAt,
  listInvitedRiders,
  putParticipants,
  type ServiceEventRecord,
} from './service-event-repository.ts';

export interface ParticipantInput {
  readonly riderId: string;
  /** Home when absent. */
  readonly fromPlaceId?: Optional<string>;
}

export interface PreparedParticipant {
  readonly riderId: string;
  readonly fromPlaceId: string;
  readonly details: TripDetails;
  readonly check: CheckResult;
}

/** Whoever is there two hours early has not come for the event. */
const MOST_WAVES = 4;

export type EventToBook = Pick<
  ServiceEventRecord,
  'name' | 'placeId' | 'serviceDate' | 'startAt' | 'endAt' | 'withReturn'
>;

/**
 * Whoever comes when the vehicles cannot bring all at once may be brought in an earlier wave and taken home in a later one.
 * @param event with how many come already
 * @returns null for a rider who is unknown or no longer carried, in the order asked. Writes nothing.
 */
export async function prepareParticipants(
  services: Services,
  actor: Actor,
  event: EventToBook & { readonly zone: string; readonly coming: number },
  people: readonly ParticipantInput[],
): Promise<readonly (PreparedParticipant | null)[]> {
  const riderIds = people.map((one) => one.riderId);
  const { invited, seats } = await read(services, actor, async (tx) => ({
    invited: await listInvitedRiders(tx, riderIds),
    seats: await countSeatsAt(tx, event),
  }));
  const riders = new Map(invited.map((one) => [one.id, one]));
  const known = people.flatMap(({ riderId, fromPlaceId }) => {
    const rider = riders.get(riderId);
    return rider ? [{ riderId, fromPlaceId: fromPlaceId ?? rider.homePlaceId }] : [];
  });
  const asked = known.map((one) => toDetails(event, one));
  const waves = Math.min(MOST_WAVES, Math.max(1, Math.ceil((event.coming + known.length) / Math.max(1, seats))));
  const checks = await checkBookings(services, actor, asked, { waves });
  const prepared = new Map<string, PreparedParticipant>();
  for (const [index, one] of known.entries()) {
    const [details, check] = [asked[index], checks[index]];
    if (details && check) prepared.set(one.riderId, { ...one, details, check });
  }
  return people.map((one) => prepared.get(one.riderId) ?? null);
}

function toDetails(
  event: EventToBook & { readonly zone: string },
  one: { readonly riderId: string; readonly fromPlaceId: string },
): TripDetails {
  return {
    ...{
      ...one,
      purpose: 'event',
      toPlaceId: event.placeId,
      timing: 'arrive_by',
      at: toOffsetText(event.startAt, event.zone),
    },
    ...{ companions: 0, wheelchairs: null, childSeats: null, returnKind: event.withReturn ? 'fixed' : 'none' },
    returnAt: event.withReturn ? toOffsetText(event.endAt, event.zone) : null,
  };
}

/** Nobody is left out of the list because there is no way there: that person is called. The event's row is locked, or new. */
export async function bookParticipants(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  event: EventToBook & { readonly id: string; readonly zone: string },
  people: readonly PreparedParticipant[],
): Promise<void> {
  await putParticipants(tx, actor.consortiumId, event.id, people);
  const good = people.flatMap((one) => (one.check.kind === 'ok' ? [{ ...one, booking: one.check.booking }] : []));
  const entered = await enterBookings(
    tx,
    services,
    actor,
    good.map(({ details, booking }) => ({
      ...{ details, booking, note: '', source: 'event' as const, partnerId: null, serviceEventId: event.id },
    })),
  );
  const busy = good.filter((_one, index) => entered[index]?.kind === 'already_travelling').map((one) => one.riderId);
  const obstacles = people.flatMap(({ riderId, check }) => {
    if (busy.includes(riderId)) return [{ riderId, code: 'ALREADY_TRAVELLING' }];
    const code = check.kind === 'faults' ? (check.faults[0]?.code ?? 'INVALID') : null;
    // Whoever lives there needs no way.
    return code === null || code === 'SAME_PLACE' ? [] : [{ riderId, code }];
  });
  await tell(tx, services, actor, event, obstacles);
}

async function tell(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  event: EventToBook & { readonly id: string; readonly zone: string },
  obstacles: readonly { readonly riderId: string; readonly code: string }[],
): Promise<void> {
  const now = services.clock.now().toJSDate();
  const tasks = obstacles.map(({ riderId, code }) => ({
    ...{ id: services.ids.next(), riderId, tripId: null, kind: 'other' as const, urgency: 2 as const, topicKey: null },
    sentence: sayEventUnmade(event.name, event.serviceDate, code),
    dueAt: latestOf(now, atTimeOfDay(addDays(event.serviceDate, -1), '12:00', event.zone)),
  }));
  await insertCallTasks(tx, actor.consortiumId, tasks);
  if (tasks.length > 0) await publishNews(tx, { topic: 'call_task', consortiumId: actor.consortiumId, id: event.id });
}
