import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemActor } from '../../../src/domain/actor.ts';
import { sayPlanChange } from '../../../src/domain/text/calls.ts';
import { deliverMessages } from '../../../src/modules/calls/deliver-messages.ts';
import { recordCall } from '../../../src/modules/calls/record-call.ts';
import { sendMessage } from '../../../src/modules/calls/send-message.ts';
import { createId } from '../../../src/platform/ids.ts';
import {
  MessageRefusedError,
  type MessageTransport,
  type OutgoingMessage,
} from '../../../src/platform/messages/transport.ts';
import { type BookingFixture, createBookingFixture } from '../../support/booking-fixture.ts';
import { insertRow } from '../../support/consortium-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createTestServices, TEST_NOW, type TestServices } from '../../support/services.ts';

let database: TestDatabase;
let services: TestServices;
let pilot: BookingFixture;
const signal = new AbortController().signal;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 10 });
  services = createTestServices(database);
  pilot = await createBookingFixture(database, 'pilot');
});
afterAll(async () => {
  await services?.close();
  await database?.drop();
});
beforeEach(async () => {
  services.clock.moveTo(TEST_NOW);
  await database.asOwner('delete from outbox_message');
  await database.asOwner('delete from call_task');
  await database.asOwner('update rider set messages_allowed = true, phone_mobile = true where id = $1', [
    pilot.walkerId,
  ]);
});

async function addTask(): Promise<string> {
  const id = createId();
  const { hu, en } = sayPlanChange('2026-11-17', '07:10');
  await insertRow(database, 'call_task', {
    ...{
      consortium_id: pilot.id,
      id,
      rider_id: pilot.walkerId,
      kind: 'promise_changed',
      sentence_hu: hu,
      sentence_en: en,
    },
    due_at: '2026-11-16T12:00:00+01:00',
  });
  return id;
}
/** A way out that does as it is told and remembers what went through. */
function wayOut(answer: () => Error | undefined) {
  const sent: OutgoingMessage[] = [];
  const transport: MessageTransport = {
    name: 'test',
    channels: ['sms', 'email'],
    send: async (message) => {
      const error = answer();
      if (error) throw error;
      sent.push(message);
    },
    close: async () => undefined,
  };
  return { sent, transport };
}
const deliver = (transport: MessageTransport) => deliverMessages(services, systemActor(pilot.id), [transport], signal);
const taskState = async () => (await database.asOwner('select state, outcome, attempts from call_task'))[0];
const send = (id: string, channel = 'sms', expectedVersion = 1) =>
  sendMessage(services, pilot.dispatcher, { id, expectedVersion, channel });

describe('a call', () => {
  test('that reached nobody stays on the list, and one that did leaves it', async () => {
    const id = await addTask();
    const first = await recordCall(services, pilot.dispatcher, { id, expectedVersion: 1, outcome: 'not_reached' });
    expect(first).toMatchObject({
      kind: 'done',
      value: { callTask: { open: true, attempts: 1, outcome: 'not_reached' } },
    });
    const second = await recordCall(services, pilot.dispatcher, { id, expectedVersion: 2, outcome: 'reached' });
    expect(second).toMatchObject({
      kind: 'done',
      value: { callTask: { open: false, attempts: 2, outcome: 'reached' } },
    });
    const third = await recordCall(services, pilot.dispatcher, { id, expectedVersion: 3, outcome: 'reached' });
    expect(third).toMatchObject({ kind: 'refused', faults: [{ code: 'WRONG_STATE' }] });
  });

  test('of a stale version answers with the fresh task; an unknown one is not found', async () => {
    const id = await addTask();
    await recordCall(services, pilot.dispatcher, { id, expectedVersion: 1, outcome: 'not_reached' });
    const late = await recordCall(services, pilot.dispatcher, { id, expectedVersion: 1, outcome: 'reached' });
    expect(late).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'STALE_VERSION' }],
      value: { callTask: { version: 2 } },
    });
    const none = await recordCall(services, pilot.dispatcher, {
      id: createId(),
      expectedVersion: 1,
      outcome: 'reached',
    });
    expect(none).toMatchObject({ kind: 'refused', faults: [{ code: 'NOT_FOUND' }] });
  });
});

describe('a message', () => {
  test('goes out once, as one SMS to the number as it is dialled', async () => {
    const { sent, transport } = wayOut(() => undefined);
    expect(await send(await addTask())).toMatchObject({
      kind: 'done',
      value: { callTask: { open: false, outcome: 'message_sent' } },
    });
    const all = await Promise.all([deliver(transport), deliver(transport), deliver(transport)]);
    expect(all.reduce((sum, one) => sum + one.sent, 0)).toBe(1);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ recipient: '+36205550001', channel: 'sms' });
    expect(sent[0]?.body).toContain('07:10');
    expect(sent[0]?.body.length).toBeLessThanOrEqual(160);
  });

  test('is tried again later when the way out is closed', async () => {
    let isClosed = true;
    const { sent, transport } = wayOut(() => (isClosed ? new Error('busy') : undefined));
    await send(await addTask());
    expect(await deliver(transport)).toEqual({ sent: 0, retried: 1, failed: 0 });
    expect(await deliver(transport)).toEqual({ sent: 0, retried: 0, failed: 0 });
    isClosed = false;
    services.clock.moveTo('2026-11-16T08:00:31+01:00');
    expect(await deliver(transport)).toEqual({ sent: 1, retried: 0, failed: 0 });
    expect(sent).toHaveLength(1);
  });

  test('that nobody will ever take becomes a call again', async () => {
    const { transport } = wayOut(() => new MessageRefusedError('no such number'));
    await send(await addTask());
    expect(await deliver(transport)).toMatchObject({ failed: 1 });
    expect(await taskState()).toMatchObject({ state: 'open', outcome: 'not_reached' });
  });

  test('claimed by a process that died is sent by the next one when the lease is over', async () => {
    const { sent, transport } = wayOut(() => undefined);
    await send(await addTask());
    await database.asOwner("update outbox_message set attempts = 1, next_attempt_at = '2026-11-16T08:02:00+01:00'");
    expect((await deliver(transport)).sent).toBe(0);
    services.clock.moveTo('2026-11-16T08:02:01+01:00');
    expect((await deliver(transport)).sent).toBe(1);
    expect(sent).toHaveLength(1);
  });

  test('needs consent, a mobile number and a channel that exists; the call stays on the list', async () => {
    const id = await addTask();
    expect(await send(id, 'pigeon')).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'INVALID', path: ['channel'] }],
    });
    expect(await send(id, 'email')).toMatchObject({
      kind: 'refused',
      faults: [{ code: 'WRONG_STATE', textKey: 'NO_EMAIL' }],
    });
    await database.asOwner('update rider set phone_mobile = false where id = $1', [pilot.walkerId]);
    expect(await send(id)).toMatchObject({ kind: 'refused', faults: [{ code: 'WRONG_STATE', textKey: 'NO_MOBILE' }] });
    await database.asOwner('update rider set messages_allowed = false where id = $1', [pilot.walkerId]);
    expect(await send(id)).toMatchObject({ kind: 'refused', faults: [{ code: 'CONSENT_MISSING' }] });
    expect(await taskState()).toMatchObject({ state: 'open', attempts: 0 });
    expect(await database.asOwner('select 1 from outbox_message')).toEqual([]);
  });
});
