import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { isId } from '../../domain/ids.ts';
import { isLocalDate, toServiceDate } from '../../domain/local-time.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { publishNews } from '../../platform/notify.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { findZone } from '../common/policy-read-model.ts';
import { transact } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { findPlan } from './plan-repository.ts';
import {
  findOpenPlanningJob,
  findPlanningJob,
  insertPlanningJob,
  type JobKind,
  type PlanningJobRecord,
  type PlanningParameters,
} from './planning-job-repository.ts';
import { lockServiceDay } from './service-day-lock-repository.ts';
import { listShiftIdsOfDate } from './shifts-of-date-repository.ts';

export interface PlanDayInput {
  readonly idempotencyKey: string;
  readonly serviceDate: string;
  readonly basePlanId: string | null;
  readonly limitSeconds: number;
  readonly seed: number;
  readonly stabilityForint: number;
  readonly onlyShiftIds: readonly string[] | null;
  readonly fromAt: Date | null;
}

export interface PlanDayValue {
  readonly job: PlanningJobRecord;
}

export type PlanDayErrorCode = 'INVALID' | 'NO_SHIFTS' | 'ALREADY_RUNNING' | 'IN_PAST' | 'KEY_REUSED' | 'NOT_FOUND';

export const MOST_LIMIT_SECONDS = 600;

/** Writes the job and hands it to the workers in one transaction: both are there, or neither. */
export async function planDay(
  services: Services,
  actor: Actor,
  input: PlanDayInput,
): Promise<Outcome<PlanDayValue, PlanDayErrorCode>> {
  const faults = checkInput(input);
  if (faults.length > 0) return refused<PlanDayErrorCode, PlanDayValue>(faults);
  return transact(services, actor, async (tx) => {
    const call = { operation: 'planDay', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      const fault = await findFault(tx, services, input);
      if (fault) return refused<PlanDayErrorCode, { jobId: string }>(fault);
      // Two dispatchers who ask at once: the second waits here and then sees the first one's job.
      await lockServiceDay(tx, actor.consortiumId, input.serviceDate);
      if (await findOpenPlanningJob(tx, input.serviceDate)) {
        return refused<PlanDayErrorCode, { jobId: string }>({ code: 'ALREADY_RUNNING', path: ['serviceDate'] });
      }
      const { basePlanId, limitSeconds, seed, stabilityForint, onlyShiftIds } = input;
      const jobId = await queuePlanning(tx, services, actor, {
        serviceDate: input.serviceDate,
        kind: basePlanId ? 'replan' : 'plan_day',
        parameters: {
          ...{ basePlanId, limitSeconds, seed, stabilityForint, onlyShiftIds },
          origin: basePlanId ? 'replanned' : 'planned',
          fromAt: input.fromAt?.toISOString() ?? null,
        },
      });
      return done({ jobId });
    });
    if (made.kind === 'refused') return refused<PlanDayErrorCode, PlanDayValue>(made.faults);
    const job = await findPlanningJob(tx, made.value.jobId);
    if (!job) throw new Error('A planning job that was just written is gone.');
    return done({ job });
  });
}

function checkInput(input: PlanDayInput): readonly Fault<PlanDayErrorCode>[] {
  const rules: readonly (readonly [boolean, string])[] = [
    [isLocalDate(input.serviceDate), 'serviceDate'],
    [isWhole(input.limitSeconds, 1, MOST_LIMIT_SECONDS), 'limitSeconds'],
    [isWhole(input.seed, 0, 2 ** 31 - 1), 'seed'],
    [isWhole(input.stabilityForint, 0, 1_000_000), 'stabilityForint'],
    [
      input.onlyShiftIds === null || (input.onlyShiftIds.length > 0 && input.onlyShiftIds.length <= 100),
      'onlyShiftIds',
    ],
    // Which runs stay as they are is said against a plan.
    [input.onlyShiftIds === null || input.basePlanId !== null, 'basePlanId'],
  ];
  return rules.filter(([holds]) => !holds).map(([, field]) => ({ code: 'INVALID', path: [field] }));
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

async function findFault(
  tx: Transaction<DB>,
  services: Services,
  input: PlanDayInput,
): Promise<Fault<PlanDayErrorCode> | undefined> {
  const zone = await findZone(tx);
  if (input.serviceDate < toServiceDate(services.clock.now().toJSDate(), zone))
    return { code: 'IN_PAST', path: ['serviceDate'] };
  if (input.basePlanId) {
    const base = await findPlan(tx, input.basePlanId);
    if (base?.serviceDate !== input.serviceDate) return { code: 'NOT_FOUND', path: ['basePlanId'] };
  }
  const shiftIds = await listShiftIdsOfDate(tx, input.serviceDate);
  if (shiftIds.size === 0) return { code: 'NO_SHIFTS', path: ['serviceDate'] };
  const unknown = input.onlyShiftIds?.findIndex((id) => !isId(id) || !shiftIds.has(id)) ?? -1;
  return unknown >= 0 ? { code: 'NOT_FOUND', path: ['onlyShiftIds', String(unknown)] } : undefined;
}

/** The row and the job of the queue, in the caller's transaction. @returns the job's id */
export async function queuePlanning(
  tx: Transaction<DB>,
  services: Pick<Services, 'ids' | 'clock' | 'jobs'>,
  actor: Actor,
  asked: { readonly serviceDate: string; readonly kind: JobKind; readonly parameters: PlanningParameters },
): Promise<string> {
  const id = services.ids.next();
  await insertPlanningJob(tx, actor.consortiumId, {
    ...asked,
    id,
    requestedBy: actor.staffAccountId,
    createdAt: services.clock.now().toJSDate(),
  });
  await services.jobs.sendPlanDay(tx, { consortiumId: actor.consortiumId, planningJobId: id });
  await recordAudit(tx, services, actor, {
    ...{ action: 'planDay', entityKind: 'planning_job', entityId: id },
    after: { serviceDate: asked.serviceDate, kind: asked.kind, ...asked.parameters },
  });
  await publishNews(tx, { topic: 'planning_job', consortiumId: actor.consortiumId, id });
  await publishNews(tx, { topic: 'service_day', consortiumId: actor.consortiumId, id: asked.serviceDate });
  return id;
}
