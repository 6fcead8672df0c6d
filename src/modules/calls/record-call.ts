import type { Actor } from '../../domain/actor.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { publishNews } from '../../platform/notify.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import {
  CALL_OUTCOMES,
  type CallOutcome,
  type CallTaskRecord,
  findCallTask,
  writeOutcome,
} from './call-task-repository.ts';

export interface RecordCallInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly outcome: CallOutcome;
}

export interface RecordCallValue {
  readonly callTask: CallTaskRecord;
}

export type RecordCallErrorCode = 'NOT_FOUND' | 'STALE_VERSION' | 'WRONG_STATE' | 'INVALID';

/** Says what became of a call; whoever was not reached stays on the list. */
export async function recordCall(
  services: Services,
  actor: Actor,
  input: RecordCallInput,
): Promise<Outcome<RecordCallValue, RecordCallErrorCode>> {
  if (!CALL_OUTCOMES.includes(input.outcome)) return refused({ code: 'INVALID' as const, path: ['outcome'] });
  return transact(services, actor, async (tx) => {
    const before = await findCallTask(tx, input.id, 'for update');
    if (!before) return refused(notFound('id'));
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused<RecordCallErrorCode, RecordCallValue>(stale, { callTask: before });
    if (!before.open) return refused({ code: 'WRONG_STATE' as const, path: ['id'] }, { callTask: before });
    const isTried = input.outcome !== 'no_longer_needed';
    const closedAt = input.outcome === 'not_reached' ? null : services.clock.now().toJSDate();
    await writeOutcome(tx, before.id, {
      outcome: input.outcome,
      attempts: before.attempts + (isTried ? 1 : 0),
      closedAt,
    });
    const callTask = (await findCallTask(tx, before.id)) ?? before;
    await recordAudit(tx, services, actor, {
      ...{ action: 'recordCall', entityKind: 'call_task', entityId: before.id },
      before: { open: before.open, outcome: before.outcome, attempts: before.attempts },
      after: { open: callTask.open, outcome: callTask.outcome, attempts: callTask.attempts },
    });
    await publishNews(tx, { topic: 'call_task', consortiumId: actor.consortiumId, id: before.id });
    return done({ callTask });
  });
}
