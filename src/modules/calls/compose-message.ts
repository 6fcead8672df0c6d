/** From a call's sentence to what is written to the rider, and whether the rider may be written to at all. */

import type { Fault } from '../../domain/outcome.ts';
import { MESSAGE_SUBJECT, toMessage } from '../../domain/text/calls.ts';
import { toSmsText } from '../../platform/messages/sms-text.ts';
import { toInternationalNumber } from '../../platform/messages/transport.ts';
import type { CallTaskRecord, Reachability } from './call-task-repository.ts';
import type { OutboxMessage } from './outbox-repository.ts';

export const CHANNELS = ['sms', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

export type WritingFault = Fault<'CONSENT_MISSING' | 'WRONG_STATE'>;

/** Why the rider cannot be written to by that channel, or undefined. A landline can be called, not written to. */
export function findWritingFault(rider: Reachability, channel: Channel): WritingFault | undefined {
  if (!rider.messagesAllowed) return { code: 'CONSENT_MISSING', path: ['channel'] };
  if (channel === 'sms' && !(rider.phone && rider.phoneMobile)) {
    return { code: 'WRONG_STATE', path: ['channel'], textKey: 'NO_MOBILE' };
  }
  if (channel === 'email' && !rider.email) return { code: 'WRONG_STATE', path: ['channel'], textKey: 'NO_EMAIL' };
  return undefined;
}

/**
 * In the rider's language; an SMS has no subject and is never more than one (toSmsText).
 * @param rider must have the number or address of the channel: an empty recipient would be refused by the gateway
 */
export function composeMessage(
  task: Pick<CallTaskRecord, 'id' | 'sentence'>,
  rider: Reachability,
  of: { readonly id: string; readonly channel: Channel; readonly at: Date },
): Omit<OutboxMessage, 'attempts'> {
  const text = toMessage(task.sentence[rider.language], rider.language);
  const isSms = of.channel === 'sms';
  return {
    ...{ id: of.id, callTaskId: task.id, channel: of.channel, createdAt: of.at },
    recipient: isSms ? toInternationalNumber(rider.phone ?? '') : (rider.email ?? ''),
    subject: isSms ? '' : MESSAGE_SUBJECT[rider.language],
    body: isSms ? toSmsText(text).body : text,
  };
}
