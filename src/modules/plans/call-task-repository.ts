import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Text } from '../../domain/text/catalogue.ts';

export interface NewCallTask {
  readonly id: string;
  readonly consortiumId: string;
  readonly riderId: string;
  readonly tripId: string;
  readonly kind: 'promise_changed' | 'refused_after_acceptance' | 'disruption';
  /** 1 now, 2 today. */
  readonly urgency: 1 | 2;
  readonly sentence: Text;
  readonly dueAt: Date;
}

/** In the transaction of what it is about. The list is by urgency, 1 first, then by `dueAt`. */
export async function insertCallTask(tx: Transaction<DB>, task: NewCallTask): Promise<void> {
  await tx
    .insertInto('call_task')
    .values({
      consortium_id: task.consortiumId,
      id: task.id,
      rider_id: task.riderId,
      trip_id: task.tripId,
      kind: task.kind,
      urgency: task.urgency,
      sentence_hu: task.sentence.hu,
      sentence_en: task.sentence.en,
      due_at: task.dueAt,
    })
    .execute();
}
