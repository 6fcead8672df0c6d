/** Whoever finds that somebody must be told writes a call task; the calls module does the rest. */
import type { Handle } from '../../../db/tenant.ts';
import type { Text } from '../../domain/text/catalogue.ts';

export const CALL_TASK_KINDS = [
  'promise_changed',
  'refused_after_acceptance',
  'waiting_list_chance',
  'reminder',
  'standing_order_unserved',
  'disruption',
  'other',
] as const;
export type CallTaskKind = (typeof CALL_TASK_KINDS)[number];

export interface NewCallTask {
  readonly id: string;
  readonly riderId: string;
  readonly tripId: string | null;
  readonly kind: CallTaskKind;
  /** 1 now, 2 today, 3 when there is time. */
  readonly urgency: 1 | 2 | 3;
  readonly sentence: Text;
  readonly dueAt: Date;
  /** What it is about, such as `reminder <trip>`: one topic is told once. Null: always a new task. */
  readonly topicKey: string | null;
}

/** @returns the ids written; a topic that has its task already is left out */
export async function insertCallTasks(
  tx: Handle,
  consortiumId: string,
  tasks: readonly NewCallTask[],
): Promise<ReadonlySet<string>> {
  if (tasks.length === 0) return new Set();
  const rows = await tx
    .insertInto('call_task')
    .values(
      tasks.map((task) => ({
        consortium_id: consortiumId,
        id: task.id,
        rider_id: task.riderId,
        trip_id: task.tripId,
        kind: task.kind,
        urgency: task.urgency,
        sentence_hu: task.sentence.hu,
        sentence_en: task.sentence.en,
        due_at: task.dueAt,
        topic_key: task.topicKey,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['consortium_id', 'topic_key']).where('topic_key', 'is not', null).doNothing(),
    )
    .returning('id')
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** What was to be told has passed by itself: nobody need call any more. @returns how many tasks were still open */
export async function closeCallTopics(tx: Handle, topicKeys: readonly string[], at: Date): Promise<number> {
  if (topicKeys.length === 0) return 0;
  const result = await tx
    .updateTable('call_task')
    .set((row) => ({ state: 'done', outcome: 'no_longer_needed', closed_at: at, version: row('version', '+', 1) }))
    .where('topic_key', 'in', topicKeys)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
