import type { Actor } from '../../domain/actor.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { publishNews } from '../../platform/notify.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { endPlanningJob, findPlanningJob, type PlanningJobRecord } from './planning-job-repository.ts';

export interface CancelPlanningValue {
  readonly job: PlanningJobRecord;
}

export type CancelPlanningErrorCode = 'NOT_FOUND' | 'WRONG_STATE' | 'INVALID';

/** Stops a job; nothing is stored. The row decides at once; the news that it tells ends the search wherever it runs. */
export async function cancelPlanning(
  services: Services,
  actor: Actor,
  input: { readonly jobId: string },
): Promise<Outcome<CancelPlanningValue, CancelPlanningErrorCode>> {
  return transact(services, actor, async (tx) => {
    const job = await findPlanningJob(tx, input.jobId, 'for update');
    if (!job) return refused(notFound('jobId'));
    const isEnded = await endPlanningJob(tx, job.id, null, { state: 'cancelled', at: services.clock.now().toJSDate() });
    if (!isEnded) return refused({ code: 'WRONG_STATE' as const, path: ['jobId'] }, { job });
    await recordAudit(tx, services, actor, {
      ...{ action: 'cancelPlanning', entityKind: 'planning_job', entityId: job.id },
      ...{ before: { state: job.state }, after: { state: 'cancelled' } },
    });
    await publishNews(tx, { topic: 'planning_job', consortiumId: actor.consortiumId, id: job.id });
    await publishNews(tx, { topic: 'service_day', consortiumId: actor.consortiumId, id: job.serviceDate });
    return done({ job: (await findPlanningJob(tx, job.id)) ?? job });
  });
}
