import { randomInt } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { addDays, parseLocalTime, toServiceDate } from '../../domain/local-time.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { createReference } from '../../domain/reference.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { readCalendar } from '../common/calendar-read-model.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { findPolicy, findZone } from '../common/policy-read-model.ts';
import { read, transact } from '../common/transact.ts';
import type { Services } from '../services.ts';
import {
  bookParticipants,
  type ParticipantInput,
  type PreparedParticipant,
  prepareParticipants,
} from './book-participants.ts';
import {
  findServiceEvent,
  insertServiceEvent,
  isPlaceInUse,
  type ServiceEventRecord,
} from './service-event-repository.ts';

export interface CreateServiceEventInput {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly placeId: string;
  readonly startAt: string;
  readonly endAt: string;
  readonly capacity: number;
  readonly withReturn: boolean;
  readonly participants: readonly ParticipantInput[];
}

export interface CreateServiceEventValue {
  readonly serviceEvent: ServiceEventRecord;
}

export type CreateServiceEventErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'IN_PAST'
  | 'TIME_NOT_EXISTING'
  | 'TIME_AMBIGUOUS'
  | 'CAPACITY_FULL'
  | 'BLACKOUT_DAY'
  | 'KEY_REUSED';

type Answer = Outcome<CreateServiceEventValue, CreateServiceEventErrorCode>;
type EventFault = Fault<CreateServiceEventErrorCode>;

export const MOST_PARTICIPANTS = 100;
const MOST_CAPACITY = 500;
const MOST_HOURS = 24;

/** The event, its people and a request for each of them, in one transaction. */
export async function createServiceEvent(
  services: Services,
  actor: Actor,
  input: CreateServiceEventInput,
): Promise<Answer> {
  const checked = await checkEvent(services, actor, input);
  if (checked.faults.length > 0 || !checked.event) return refused(checked.faults);
  const { event } = checked;
  const people = await prepareParticipants(services, actor, { ...event, coming: 0 }, input.participants);
  const unknown = findPeopleFaults(input.participants, people, 'participants');
  if (unknown.length > 0) return refused(unknown);

  return transact(services, actor, async (tx): Promise<Answer> => {
    const call = { operation: 'createServiceEvent', key: input.idempotencyKey, input };
    const made = await withIdempotency<{ id: string }, CreateServiceEventErrorCode>(tx, actor, call, async () => {
      const id = await insertWithReference(tx, services, actor, event);
      await bookParticipants(
        tx,
        services,
        actor,
        { ...event, id },
        people.flatMap((one) => one ?? []),
      );
      await recordAudit(tx, services, actor, {
        ...{ action: 'createServiceEvent', entityKind: 'service_event', entityId: id },
        after: { ...event, participants: input.participants.map((one) => one.riderId) },
      });
      return done({ id });
    });
    if (made.kind === 'refused') return refused<CreateServiceEventErrorCode, CreateServiceEventValue>(made.faults);
    const serviceEvent = await findServiceEvent(tx, made.value.id);
    if (!serviceEvent) throw new Error('An event that was just written is gone.');
    return done({ serviceEvent });
  });
}

type CheckedEvent = Omit<ServiceEventRecord, 'id' | 'reference' | 'cancelled' | 'version'> & { readonly zone: string };

async function checkEvent(
  services: Services,
  actor: Actor,
  input: CreateServiceEventInput,
): Promise<{ readonly event: CheckedEvent | null; readonly faults: readonly EventFault[] }> {
  const { zone, policy, calendar, hasPlace } = await read(services, actor, async (tx) => ({
    zone: await findZone(tx),
    policy: await findPolicy(tx),
    calendar: await readCalendar(tx),
    hasPlace: await isPlaceInUse(tx, input.placeId),
  }));
  const check = inputChecks();
  const name = check.text(['name'], input.name, { max: 200 });
  check.integer(['capacity'], input.capacity, 1, MOST_CAPACITY);
  const tooMany = {
    code: 'INVALID' as const,
    path: ['participants'],
    textKey: 'INVALID_RANGE',
    values: { least: 0, most: MOST_PARTICIPANTS },
  };
  check.require(input.participants.length <= MOST_PARTICIPANTS, tooMany);
  const faults: EventFault[] = check.faults.map((fault) => ({ ...fault, code: 'INVALID' }));
  const blame = (code: CreateServiceEventErrorCode, field: string, extra: Partial<EventFault> = {}) =>
    faults.push({ code, path: [field], ...extra });
  if (!hasPlace) blame('NOT_FOUND', 'placeId');
  const times = (['startAt', 'endAt'] as const).map((field) => {
    const parsed = parseLocalTime(input[field], zone);
    if (parsed.kind === 'fault') blame(parsed.code, field, { values: { choices: parsed.choices.join(', ') } });
    return parsed.kind === 'instant' ? parsed.at : null;
  });
  const [startAt, endAt] = times;
  if (!startAt || !endAt) return { event: null, faults };
  const now = services.clock.now().toJSDate();
  const serviceDate = toServiceDate(startAt, zone);
  if (startAt < now) blame('IN_PAST', 'startAt');
  const isOrdered = endAt > startAt && endAt.getTime() - startAt.getTime() <= MOST_HOURS * 3_600_000;
  if (!isOrdered) blame('INVALID', 'endAt', { textKey: 'INVALID_ORDER' });
  if (serviceDate > addDays(toServiceDate(now, zone), policy.bookingHorizonDays)) {
    blame('INVALID', 'startAt', { textKey: 'BEYOND_HORIZON' });
  }
  if (calendar.is(serviceDate, 'blackout')) blame('BLACKOUT_DAY', 'startAt');
  if (input.participants.length > input.capacity) blame('CAPACITY_FULL', 'participants');
  const { placeId, capacity, withReturn } = input;
  return { event: { name, placeId, capacity, withReturn, startAt, endAt, serviceDate, zone }, faults };
}

/** Unknown people, places that are unknown, and people named twice. */
export function findPeopleFaults(
  asked: readonly ParticipantInput[],
  prepared: readonly (PreparedParticipant | null)[],
  field: string,
): readonly Fault<'NOT_FOUND' | 'INVALID'>[] {
  return asked.flatMap((one, index): readonly Fault<'NOT_FOUND' | 'INVALID'>[] => {
    if (asked.findIndex((other) => other.riderId === one.riderId) < index) {
      return [{ code: 'INVALID', path: [field, String(index), 'riderId'], textKey: 'DUPLICATE' }];
    }
    const person = prepared[index];
    if (!person) return [{ code: 'NOT_FOUND', path: [field, String(index), 'riderId'] }];
    const hasNoPlace =
      person.check.kind === 'faults' &&
      person.check.faults.some((f) => f.code === 'NOT_FOUND' && f.path[0] === 'fromPlaceId');
    return hasNoPlace ? [{ code: 'NOT_FOUND', path: [field, String(index), 'fromPlaceId'] }] : [];
  });
}

const REFERENCE_ATTEMPTS = 20;

async function insertWithReference(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  event: CheckedEvent,
): Promise<string> {
  const id = services.ids.next();
  for (let attempt = 0; attempt < REFERENCE_ATTEMPTS; attempt++) {
    const reference = createReference(() => randomInt(2 ** 32) / 2 ** 32);
    if (await insertServiceEvent(tx, actor.consortiumId, { ...event, id, reference })) return id;
  }
  throw new Error('No free reference was found; the references of this consortium are nearly used up.');
}
