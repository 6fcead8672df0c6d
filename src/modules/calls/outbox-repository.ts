import type { Handle } from '../../../db/tenant.ts';

export interface OutboxMessage {
  readonly id: string;
  readonly callTaskId: string | null;
  readonly channel: 'sms' | 'email';
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  /** With the one that is under way. */
  readonly attempts: number;
  readonly createdAt: Date;
}

/** Due at once; sent by the worker after the transaction. */
export async function insertMessage(
  tx: Handle,
  consortiumId: string,
  message: Omit<OutboxMessage, 'attempts'>,
): Promise<void> {
  await tx
    .insertInto('outbox_message')
    .values({
      consortium_id: consortiumId,
      id: message.id,
      call_task_id: message.callTaskId,
      channel: message.channel,
      recipient: message.recipient,
      subject: message.subject,
      body: message.body,
      created_at: message.createdAt,
      next_attempt_at: message.createdAt,
    })
    .execute();
}

/**
 * Takes messages that are due; nobody else gets them until `leaseUntil`, so that a process that dies while sending loses nothing. A
 * message may go out twice then, never not at all.
 */
export async function claimMessages(
  tx: Handle,
  claim: { readonly now: Date; readonly leaseUntil: Date; readonly channels: readonly string[]; readonly most: number },
): Promise<readonly OutboxMessage[]> {
  const due = await tx
    .selectFrom('outbox_message')
    .select('id')
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', claim.now)
    .where('channel', 'in', claim.channels)
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(claim.most)
    .forUpdate()
    .skipLocked()
    .execute();
  if (due.length === 0) return [];
  const rows = await tx
    .updateTable('outbox_message')
    .set((row) => ({ attempts: row('attempts', '+', 1), next_attempt_at: claim.leaseUntil }))
    .where(
      'id',
      'in',
      due.map((row) => row.id),
    )
    .returning([
      'id',
      'call_task_id as callTaskId',
      'channel',
      'recipient',
      'subject',
      'body',
      'attempts',
      'created_at as createdAt',
    ])
    .execute();
  return rows as readonly OutboxMessage[];
}

/** Only while it waits: one that was given up or sent stays as it is. */
export async function markSent(tx: Handle, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('outbox_message')
    .set({ state: 'sent', sent_at: at, last_error: null })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

/** @param fault shortened, for the operator */
export async function markRetry(tx: Handle, id: string, fault: string, nextAttemptAt: Date): Promise<void> {
  await tx
    .updateTable('outbox_message')
    .set({ last_error: fault, next_attempt_at: nextAttemptAt })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

/** @returns false when it was sent or given up meanwhile */
export async function markFailed(tx: Handle, id: string, fault: string): Promise<boolean> {
  const result = await tx
    .updateTable('outbox_message')
    .set({ state: 'failed', last_error: fault })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
