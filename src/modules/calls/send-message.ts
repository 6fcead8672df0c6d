import type { Actor } from '../../domain/actor.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { publishNews } from '../../platform/notify.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { type CallTaskRecord, findCallTask, findReachability, writeOutcome } from './call-task-repository.ts';
import { CHANNELS, composeMessage, findWritingFault } from './compose-message.ts';
import { insertMessage } from './outbox-repository.ts';

export interface SendMessageInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly channel: string;
}

export interface SendMessageValue {
  readonly callTask: CallTaskRecord;
}

export type SendMessageErrorCode = 'NOT_FOUND' | 'STALE_VERSION' | 'WRONG_STATE' | 'CONSENT_MISSING' | 'INVALID';

/** Puts the sentence into the outbox and closes the task; a message that cannot be delivered opens it again. */
export async function sendMessage(
  services: Services,
  actor: Actor,
  input: SendMessageInput,
): Promise<Outcome<SendMessageValue, SendMessageErrorCode>> {
  const channel = CHANNELS.find((one) => one === input.channel.trim().toLowerCase());
  if (!channel) {
    const words = { words: CHANNELS.join(', ') };
    return refused({ code: 'INVALID' as const, path: ['channel'], textKey: 'INVALID_WORD', values: words });
  }
  return transact(services, actor, async (tx) => {
    const before = await findCallTask(tx, input.id, 'for update');
    if (!before) return refused(notFound('id'));
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused<SendMessageErrorCode, SendMessageValue>(stale, { callTask: before });
    if (!before.open) return refused({ code: 'WRONG_STATE' as const, path: ['id'] }, { callTask: before });
    const rider = await findReachability(tx, before.riderId);
    if (!rider) return refused(notFound('id'));
    const fault = findWritingFault(rider, channel);
    if (fault) return refused<SendMessageErrorCode, SendMessageValue>(fault, { callTask: before });
    const at = services.clock.now().toJSDate();
    await insertMessage(
      tx,
      actor.consortiumId,
      composeMessage(before, rider, { id: services.ids.next(), channel, at }),
    );
    await writeOutcome(tx, before.id, { outcome: 'message_sent', attempts: before.attempts + 1, closedAt: at });
    await recordAudit(tx, services, actor, {
      ...{ action: 'sendMessage', entityKind: 'call_task', entityId: before.id, after: { channel } },
    });
    await publishNews(tx, { topic: 'call_task', consortiumId: actor.consortiumId, id: before.id });
    return done({ callTask: (await findCallTask(tx, before.id)) ?? before });
  });
}
