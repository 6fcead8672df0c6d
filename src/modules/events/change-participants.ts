import type { Actor } from '../../domain/actor.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { listTripRequestsByIds } from '../booking/booking-read-model.ts';
import { withdrawBookings } from '../booking/entry.ts';
import { findZone } from '../common/policy-read-model.ts';
import { read, transact } from '../common/transact.ts';
import { checkVersion, notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { bookParticipants, type ParticipantInput, prepareParticipants } from './book-participants.ts';
import { findPeopleFaults, MOST_PARTICIPANTS } from './create-service-event.ts';
import {
  findServiceEvent,
  listParticipants,
  markRemoved,
  raiseEventVersion,
  type ServiceEventRecord,
} from './service-event-repository.ts';

export interface ChangeParticipantsInput {
  readonly serviceEventId: string;
  readonly expectedVersion: number;
  readonly add: readonly ParticipantInput[];
  readonly removeRiderIds: readonly string[];
}

export interface ChangeParticipantsValue {
  readonly serviceEvent: ServiceEventRecord;
}

export type ChangeParticipantsErrorCode = 'INVALID' | 'NOT_FOUND' | 'STALE_VERSION' | 'CAPACITY_FULL' | 'WRONG_STATE';

type Answer = Outcome<ChangeParticipantsValue, ChangeParticipantsErrorCode>;
type ChangeFault = Fault<ChangeParticipantsErrorCode>;

/** Adds and removes people; whoever is added and comes already stays as they are. @param most people in one call; a file holds more */
export async function changeParticipants(
  services: Services,
  actor: Actor,
  input: ChangeParticipantsInput,
  most: number = MOST_PARTICIPANTS,
): Promise<Answer> {
  const known = await read(services, actor, async (tx) => ({
    event: await findServiceEvent(tx, input.serviceEventId),
    coming: (await listParticipants(tx, [input.serviceEventId])).length,
    zone: await findZone(tx),
  }));
  if (!known.event) return refused(notFound('serviceEventId'));
  if (input.add.length > most) return refused(tooMany('add'), { serviceEvent: known.event });
  if (input.removeRiderIds.length > most) return refused(tooMany('removeRiderIds'), { serviceEvent: known.event });
  const event = { ...known.event, zone: known.zone };
  const people = await prepareParticipants(services, actor, { ...event, coming: known.coming }, input.add);
  const unknown = findPeopleFaults(input.add, people, 'add');
  if (unknown.length > 0)
    return refused<ChangeParticipantsErrorCode, ChangeParticipantsValue>(unknown, { serviceEvent: known.event });

  return transact(services, actor, async (tx): Promise<Answer> => {
    const before = await findServiceEvent(tx, input.serviceEventId, 'for update');
    if (!before) return refused(notFound('serviceEventId'));
    const refuse = (fault: ChangeFault) =>
      refused<ChangeParticipantsErrorCode, ChangeParticipantsValue>(fault, { serviceEvent: before });
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refuse(stale);
    const isOver = before.cancelled || before.startAt < services.clock.now().toJSDate();
    if (isOver) return refuse({ code: 'WRONG_STATE', path: ['serviceEventId'] });
    const present = await listParticipants(tx, [before.id]);
    const coming = new Set(present.map((one) => one.riderId));
    const stranger = input.removeRiderIds.findIndex((id) => !coming.has(id));
    if (stranger >= 0) return refuse(notFound('removeRiderIds', String(stranger)));
    const removed = present.filter((one) => input.removeRiderIds.includes(one.riderId));
    const staying = present.filter((one) => !removed.includes(one));
    const added = people.flatMap((one) =>
      one && !staying.some((other) => other.riderId === one.riderId) ? [one] : [],
    );
    if (staying.length + added.length > before.capacity) return refuse({ code: 'CAPACITY_FULL', path: ['add'] });

    const requestIds = removed.flatMap((one) => one.requestId ?? []);
    const requests = requestIds.length > 0 ? await listTripRequestsByIds(tx, requestIds) : [];
    await withdrawBookings(tx, services, actor, requests, 'taken off the event');
    await markRemoved(tx, before.id, input.removeRiderIds, services.clock.now().toJSDate());
    await bookParticipants(tx, services, actor, event, added);
    await raiseEventVersion(tx, before.id);
    await recordAudit(tx, services, actor, {
      ...{ action: 'changeParticipants', entityKind: 'service_event', entityId: before.id },
      after: { added: added.map((one) => one.riderId), removed: removed.map((one) => one.riderId) },
    });
    return done({ serviceEvent: (await findServiceEvent(tx, before.id)) ?? before });
  });
}

function tooMany(field: string): ChangeFault {
  return { code: 'INVALID', path: [field], textKey: 'INVALID_RANGE', values: { least: 0, most: MOST_PARTICIPANTS } };
}
