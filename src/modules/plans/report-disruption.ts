import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { isLocalDate, toServiceDate } from '../../domain/local-time.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { findZone } from '../common/policy-read-model.ts';
import { transact } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { insertDisruption, isInFleet } from './disruption-repository.ts';
import { queuePlanning } from './plan-day.ts';
import { findPublishedPlan } from './plan-repository.ts';
import { findPlanningJob, type PlanningJobRecord } from './planning-job-repository.ts';
import { type DisruptionRecord, findDisruption } from './plans-read-model.ts';
import { lockServiceDay } from './service-day-lock-repository.ts';
import { listShiftIdsOfDate } from './shifts-of-date-repository.ts';

export interface ReportDisruptionInput {
  readonly idempotencyKey: string;
  readonly serviceDate: string;
  readonly kind: DisruptionRecord['kind'];
  readonly vehicleId: string | null;
  readonly driverId: string | null;
  readonly fromAt: Date;
  readonly toAt: Date;
  readonly note: string;
}

export interface ReportDisruptionValue {
  readonly disruption: DisruptionRecord;
  /** Null when nothing is published yet: the next plan counts with the disruption anyway. */
  readonly job: PlanningJobRecord | null;
}

export type ReportDisruptionErrorCode = 'INVALID' | 'NOT_FOUND' | 'NO_SHIFTS' | 'KEY_REUSED';

/** A repair is wanted at once: somebody may be standing in the road. */
const REPAIR_SECONDS = 10;
/** Moving a rider to another vehicle weighs as much as half an hour of detour. */
const REPAIR_STABILITY_FORINT = 600;

/** Takes a vehicle or driver out from–to and starts a repair of the published plan with least change. */
export async function reportDisruption(
  services: Services,
  actor: Actor,
  input: ReportDisruptionInput,
): Promise<Outcome<ReportDisruptionValue, ReportDisruptionErrorCode>> {
  const check = inputChecks();
  const note = check.text(['note'], input.note, { min: 0, max: 1000 });
  const invalid = (path: string): Fault<'INVALID'> => ({ code: 'INVALID', path: [path] });
  check.require(isLocalDate(input.serviceDate), invalid('serviceDate'));
  check.require(input.fromAt < input.toAt, invalid('toAt'));
  check.require((input.kind === 'breakdown') === (input.vehicleId !== null), invalid('vehicleId'));
  check.require((input.kind === 'driver_absent') === (input.driverId !== null), invalid('driverId'));
  if (check.faults.length > 0) {
    const faults = check.faults.map((fault) => ({ ...fault, code: 'INVALID' as const }));
    return refused<ReportDisruptionErrorCode, ReportDisruptionValue>(faults);
  }
  return transact(services, actor, async (tx) => {
    const call = { operation: 'reportDisruption', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      const fault = await findFault(tx, input);
      if (fault) return refused<ReportDisruptionErrorCode, { disruptionId: string; jobId: string | null }>(fault);
      return done(await report(tx, services, actor, { ...input, note }));
    });
    if (made.kind === 'refused') return refused<ReportDisruptionErrorCode, ReportDisruptionValue>(made.faults);
    const disruption = await findDisruption(tx, made.value.disruptionId);
    if (!disruption) throw new Error('A disruption that was just written is gone.');
    const job = made.value.jobId ? await findPlanningJob(tx, made.value.jobId) : undefined;
    return done({ disruption, job: job ?? null });
  });
}

async function findFault(
  tx: Transaction<DB>,
  input: ReportDisruptionInput,
): Promise<Fault<ReportDisruptionErrorCode> | undefined> {
  if (input.vehicleId && !(await isInFleet(tx, 'vehicle', input.vehicleId))) return notFound('vehicleId');
  if (input.driverId && !(await isInFleet(tx, 'driver', input.driverId))) return notFound('driverId');
  const shifts = await listShiftIdsOfDate(tx, input.serviceDate);
  return shifts.size === 0 ? { code: 'NO_SHIFTS', path: ['serviceDate'] } : undefined;
}

async function report(tx: Transaction<DB>, services: Services, actor: Actor, input: ReportDisruptionInput) {
  await lockServiceDay(tx, actor.consortiumId, input.serviceDate);
  const now = services.clock.now().toJSDate();
  const disruptionId = services.ids.next();
  const { serviceDate, kind, vehicleId, driverId, fromAt, toAt, note } = input;
  const disruption = { id: disruptionId, serviceDate, kind, vehicleId, driverId, fromAt, toAt, note };
  await insertDisruption(tx, actor.consortiumId, { ...disruption, createdBy: actor.staffAccountId, createdAt: now });
  await recordAudit(tx, services, actor, {
    ...{ action: 'reportDisruption', entityKind: 'disruption', entityId: disruptionId, after: disruption },
  });
  const published = await findPublishedPlan(tx, serviceDate);
  const isOver = serviceDate < toServiceDate(now, await findZone(tx));
  if (!published || isOver) return { disruptionId, jobId: null };
  const jobId = await queuePlanning(tx, services, actor, {
    ...{ serviceDate, kind: 'repair' },
    parameters: {
      ...{ origin: 'repaired', basePlanId: published.id, limitSeconds: REPAIR_SECONDS, seed: 1 },
      ...{ stabilityForint: REPAIR_STABILITY_FORINT, onlyShiftIds: null, fromAt: null, note },
    },
  });
  return { disruptionId, jobId };
}
