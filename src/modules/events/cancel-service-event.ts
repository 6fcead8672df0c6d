import type { Actor } from '../../domain/actor.ts';
import { addDays, atTimeOfDay, latestOf } from '../../domain/local-time.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { sayEventCancelled } from '../../domain/text/calls.ts';
import { publishNews } from '../../platform/notify.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { listTripRequestsByIds } from '../booking/booking-read-model.ts';
import { withdrawBookings } from '../booking/entry.ts';
import { insertCallTasks } from '../common/new-call-task-repository.ts';
import { findZone } from '../common/policy-read-model.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import {
  findServiceEvent,
  listParticipants,
  markEventCancelled,
  type ServiceEventRecord,
} from './service-event-repository.ts';

export interface CancelServiceEventInput {
  readonly id: string;
  readonly expectedVersion: number;
}

export interface CancelServiceEventValue {
  readonly serviceEvent: ServiceEventRecord;
}

export type CancelServiceEventErrorCode = 'NOT_FOUND' | 'STALE_VERSION' | 'INVALID';

/** Calls it off: all its requests are taken back and everybody who was to come is called. */
export async function cancelServiceEvent(
  services: Services,
  actor: Actor,
  input: CancelServiceEventInput,
): Promise<Outcome<CancelServiceEventValue, CancelServiceEventErrorCode>> {
  return transact(services, actor, async (tx) => {
    const before = await findServiceEvent(tx, input.id, 'for update');
    if (!before) return refused(notFound('id'));
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused<CancelServiceEventErrorCode, CancelServiceEventValue>(stale, { serviceEvent: before });
    const now = services.clock.now().toJSDate();
    if (before.cancelled || before.endAt < now)
      return refused({ code: 'INVALID' as const, path: ['id'], textKey: 'WRONG_STATE' }, { serviceEvent: before });
    const people = await listParticipants(tx, [before.id]);
    const requestIds = people.flatMap((one) => one.requestId ?? []);
    const requests = requestIds.length > 0 ? await listTripRequestsByIds(tx, requestIds) : [];
    await withdrawBookings(tx, services, actor, requests, 'the event was called off');
    await markEventCancelled(tx, before.id, now);
    const zone = await findZone(tx);
    const isSoon = before.startAt.getTime() - now.getTime() < 24 * 3_600_000;
    const tasks = people.map(({ riderId }) => ({
      ...{ id: services.ids.next(), riderId, tripId: null, kind: 'other' as const, topicKey: null },
      ...{
        urgency: isSoon ? (1 as const) : (2 as const),
        sentence: sayEventCancelled(before.name, before.serviceDate),
      },
      dueAt: latestOf(now, atTimeOfDay(addDays(before.serviceDate, -1), '16:00', zone)),
    }));
    await insertCallTasks(tx, actor.consortiumId, tasks);
    if (tasks.length > 0)
      await publishNews(tx, { topic: 'call_task', consortiumId: actor.consortiumId, id: before.id });
    await recordAudit(tx, services, actor, {
      ...{ action: 'cancelServiceEvent', entityKind: 'service_event', entityId: before.id },
      ...{ before: { cancelled: false }, after: { cancelled: true, participants: people.length } },
    });
    return done({ serviceEvent: (await findServiceEvent(tx, before.id)) ?? before });
  });
}
