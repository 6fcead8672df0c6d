import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import type { CallTaskKind } from '../common/new-call-task-repository.ts';
import { onlyIds } from '../common/versions.ts';

export const CALL_OUTCOMES = ['reached', 'message_sent', 'not_reached', 'declined', 'no_longer_needed'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

export interface CallTaskRecord {
  readonly id: string;
  readonly riderId: string;
  readonly tripId: string | null;
  readonly kind: CallTaskKind;
  /** 1 now, 2 today, 3 when there is time. */
  readonly urgency: number;
  readonly sentence: { readonly hu: string; readonly en: string };
  readonly dueAt: Date;
  readonly open: boolean;
  readonly outcome: CallOutcome | null;
  readonly attempts: number;
  readonly version: number;
}

function selectTasks(tx: Handle) {
  return tx
    .selectFrom('call_task')
    .select(['id', 'rider_id', 'trip_id', 'kind', 'urgency', 'sentence_hu', 'sentence_en', 'due_at', 'state'])
    .select(['outcome', 'attempts', 'version']);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectTasks>['executeTakeFirstOrThrow']>>;

function toRecord(row: Row): CallTaskRecord {
  return {
    id: row.id,
    riderId: row.rider_id,
    tripId: row.trip_id,
    kind: row.kind as CallTaskKind,
    urgency: row.urgency,
    sentence: { hu: row.sentence_hu, en: row.sentence_en },
    dueAt: row.due_at,
    open: row.state === 'open',
    outcome: row.outcome as CallOutcome | null,
    attempts: row.attempts,
    version: row.version,
  };
}

/** `for update` keeps the row locked until the transaction ends. */
export async function findCallTask(tx: Handle, id: string, lock?: 'for update'): Promise<CallTaskRecord | undefined> {
  if (!isId(id)) return undefined;
  const query = selectTasks(tx).where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && toRecord(row);
}

/** In no order; unknown and malformed ids are missing. */
export async function listCallTasksByIds(tx: Handle, ids: readonly string[]): Promise<readonly CallTaskRecord[]> {
  return (await selectTasks(tx).where('id', 'in', onlyIds(ids)).execute()).map(toRecord);
}

/** Most urgent first, then by when it must be done. */
export async function listCallTasks(
  tx: Handle,
  filter: { readonly includeClosed: boolean; readonly first: number },
): Promise<readonly CallTaskRecord[]> {
  let query = selectTasks(tx).orderBy('urgency').orderBy('due_at').orderBy('id').limit(filter.first);
  if (!filter.includeClosed) query = query.where('state', '=', 'open');
  return (await query.execute()).map(toRecord);
}

/** Of a locked task. @param result with all attempts so far; `closedAt` null: it is to be called again */
export async function writeOutcome(
  tx: Handle,
  id: string,
  result: { readonly outcome: CallOutcome; readonly attempts: number; readonly closedAt: Date | null },
): Promise<void> {
  await tx
    .updateTable('call_task')
    .set((row) => ({
      outcome: result.outcome,
      attempts: result.attempts,
      state: result.closedAt ? 'done' : 'open',
      closed_at: result.closedAt,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** How a rider can be reached in writing. */
export interface Reachability {
  readonly phone: string | null;
  readonly phoneMobile: boolean;
  readonly email: string | null;
  readonly language: 'hu' | 'en';
  readonly messagesAllowed: boolean;
}

/** Undefined when there is no such rider; a rider who may not be written to is told by `messagesAllowed`. */
export async function findReachability(tx: Handle, riderId: string): Promise<Reachability | undefined> {
  const query = tx
    .selectFrom('rider')
    .select(['phone', 'phone_mobile as phoneMobile', 'email', 'language', 'messages_allowed as messagesAllowed'])
    .where('id', '=', riderId);
  return (await query.executeTakeFirst()) as Reachability | undefined;
}
