/** The outbox: what is due is sent, what fails is tried again later, what cannot be delivered becomes a call again. */
import type { Actor } from '../../domain/actor.ts';
import { addSeconds } from '../../domain/local-time.ts';
import { MessageRefusedError, type MessageTransport } from '../../platform/messages/transport.ts';
import { publishNews } from '../../platform/notify.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { findCallTask, writeOutcome } from './call-task-repository.ts';
import { claimMessages, markFailed, markRetry, markSent, type OutboxMessage } from './outbox-repository.ts';

/** Until another process may take a claimed message; longer than any transport's timeout. */
const LEASE_SECONDS = 120;
const BATCH = 20;
/** Waits after the first, second … failure; after the last one a person calls. */
const RETRY_SECONDS: readonly number[] = [30, 120, 600, 1800, 3600];
/** A reminder that comes a day late only confuses. */
const TOO_OLD_SECONDS = 24 * 3600;

export interface Delivery {
  readonly sent: number;
  readonly retried: number;
  readonly failed: number;
}

/** Sends what is due now, of one consortium. Safe to run in any number of processes at once. */
export async function deliverMessages(
  services: Services,
  actor: Actor,
  transports: readonly MessageTransport[],
  signal: AbortSignal,
): Promise<Delivery> {
  const channels = [...new Set(transports.flatMap((transport) => transport.channels))];
  const now = services.clock.now().toJSDate();
  const claim = { now, leaseUntil: addSeconds(now, LEASE_SECONDS), channels, most: BATCH };
  const messages = channels.length === 0 ? [] : await read(services, actor, (tx) => claimMessages(tx, claim));
  const count = { sent: 0, retried: 0, failed: 0 };
  for (const message of messages) {
    // What is left comes free again when the lease ends.
    if (signal.aborted) break;
    count[await deliver(services, actor, message, { transports, signal })] += 1;
  }
  return count;
}

async function deliver(
  services: Services,
  actor: Actor,
  message: OutboxMessage,
  by: { readonly transports: readonly MessageTransport[]; readonly signal: AbortSignal },
): Promise<keyof Delivery> {
  const now = services.clock.now().toJSDate();
  const isTooOld = addSeconds(message.createdAt, TOO_OLD_SECONDS) < now;
  const fault = isTooOld ? new MessageRefusedError('It waited for more than a day.') : await tryToSend(message, by);
  if (!fault) {
    await read(services, actor, (tx) => markSent(tx, message.id, now));
    return 'sent';
  }
  // Never the number or the text: they are personal data and the log is not the place for them.
  services.logger.warn(
    { messageId: message.id, attempts: message.attempts, err: fault.name },
    'a message was not delivered',
  );
  const wait = RETRY_SECONDS[message.attempts - 1];
  if (fault instanceof MessageRefusedError || wait === undefined) {
    await giveUp(services, actor, message, fault);
    return 'failed';
  }
  await read(services, actor, (tx) => markRetry(tx, message.id, shorten(fault), addSeconds(now, wait)));
  return 'retried';
}

async function tryToSend(
  message: OutboxMessage,
  { transports, signal }: { readonly transports: readonly MessageTransport[]; readonly signal: AbortSignal },
): Promise<Error | undefined> {
  const transport = transports.find((one) => one.channels.includes(message.channel));
  if (!transport) return new Error(`There is no transport for ${message.channel}; set one up.`);
  try {
    await transport.send(message, signal);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The rider loses nothing: the call is to be made after all. */
async function giveUp(services: Services, actor: Actor, message: OutboxMessage, fault: Error): Promise<void> {
  await read(services, actor, async (tx) => {
    if (!(await markFailed(tx, message.id, shorten(fault)))) return;
    const task = message.callTaskId ? await findCallTask(tx, message.callTaskId, 'for update') : undefined;
    if (!task || task.open || task.outcome !== 'message_sent') return;
    await writeOutcome(tx, task.id, { outcome: 'not_reached', attempts: task.attempts, closedAt: null });
    await publishNews(tx, { topic: 'call_task', consortiumId: actor.consortiumId, id: task.id });
  });
}

function shorten(fault: Error): string {
  return fault.message.slice(0, 300);
}
