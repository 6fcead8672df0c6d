/** The rows of planning jobs: what was asked, how far it is, and who may store its plan (the fence). */
import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import type { PlanOrigin } from './plan-records.ts';

export type JobKind = 'plan_day' | 'replan' | 'repair' | 'what_if';
export type JobState = 'queued' | 'running' | 'finished' | 'failed' | 'cancelled';

export interface PlanningParameters {
  readonly origin: PlanOrigin;
  readonly basePlanId: string | null;
  readonly limitSeconds: number;
  readonly seed: number;
  readonly stabilityForint: number;
  readonly onlyShiftIds: readonly string[] | null;
  /** ISO instant. */
  readonly fromAt: string | null;
  /** Of a what-if: a shift that ends later. */
  readonly extendShiftId?: string | null;
  readonly extendMinutes?: number;
  /** Of a what-if: the cancelled shift that stands for the vehicle there might be. */
  readonly extraShiftId?: string | null;
  readonly note?: string;
}

export interface JobProgress {
  readonly seconds: number;
  readonly bestCost: number | null;
  readonly served: number;
  readonly total: number;
}

export interface PlanningJobRecord {
  readonly id: string;
  readonly serviceDate: string;
  readonly kind: JobKind;
  readonly state: JobState;
  readonly fence: number;
  readonly parameters: PlanningParameters;
  readonly progress: Partial<JobProgress>;
  readonly planId: string | null;
  readonly failure: string | null;
  readonly requestedBy: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

const COLUMNS = [
  'id',
  'service_date as serviceDate',
  'kind',
  'state',
  'fence',
  'parameters',
  'progress',
  'plan_id as planId',
  'failure',
  'requested_by as requestedBy',
  'version',
  'created_at as createdAt',
] as const;

/** Queued, with fence 0. Lock the service day first: that a date has one open job is the use case's rule. */
export async function insertPlanningJob(
  tx: Handle,
  consortiumId: string,
  job: Pick<PlanningJobRecord, 'id' | 'serviceDate' | 'kind' | 'parameters' | 'requestedBy' | 'createdAt'>,
): Promise<void> {
  await tx
    .insertInto('planning_job')
    .values({
      consortium_id: consortiumId,
      id: job.id,
      service_date: job.serviceDate,
      kind: job.kind,
      parameters: JSON.stringify(job.parameters),
      requested_by: job.requestedBy,
      created_at: job.createdAt,
    })
    .execute();
}

/** Undefined when there is none of that id that the transaction may see. */
export async function findPlanningJob(
  tx: Handle,
  id: string,
  lock?: 'for update',
): Promise<PlanningJobRecord | undefined> {
  if (!isId(id)) return undefined;
  const query = tx.selectFrom('planning_job').select(COLUMNS).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) as PlanningJobRecord | undefined;
}

/** Newest first. */
export async function listPlanningJobs(
  tx: Handle,
  serviceDate: string,
  most: number,
): Promise<readonly PlanningJobRecord[]> {
  const query = tx.selectFrom('planning_job').select(COLUMNS).where('service_date', '=', serviceDate);
  const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(most).execute();
  return rows as readonly PlanningJobRecord[];
}

/** Waiting or running, and not a mere question. */
export async function findOpenPlanningJob(tx: Handle, serviceDate: string): Promise<PlanningJobRecord | undefined> {
  const query = tx
    .selectFrom('planning_job')
    .select(COLUMNS)
    .where('service_date', '=', serviceDate)
    .where('state', 'in', ['queued', 'running'])
    .where('kind', '!=', 'what_if')
    .limit(1);
  return (await query.executeTakeFirst()) as PlanningJobRecord | undefined;
}

/**
 * Takes the job and raises its fence: whoever held it before, stalled or believed dead, can store nothing any more.
 * @returns undefined when it is over.
 */
export async function takePlanningJob(tx: Handle, id: string, now: Date): Promise<PlanningJobRecord | undefined> {
  const row = await tx
    .updateTable('planning_job')
    .set((row) => ({ fence: row('fence', '+', 1), version: row('version', '+', 1), state: 'running', started_at: now }))
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .returning(COLUMNS)
    .executeTakeFirst();
  return row as PlanningJobRecord | undefined;
}

/** @returns false when somebody else took the job, or it is over. */
export async function writeProgress(
  tx: Handle,
  held: Pick<PlanningJobRecord, 'id' | 'fence'>,
  progress: JobProgress,
): Promise<boolean> {
  const result = await tx
    .updateTable('planning_job')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', held.id)
    .where('fence', '=', held.fence)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export interface JobEnd {
  readonly state: 'finished' | 'failed' | 'cancelled';
  readonly at: Date;
  readonly planId?: string;
  readonly failure?: string;
}

/** Lock the row first. @param fence null ends it whoever holds it (a cancellation). @returns false when it was over, or held by another. */
export async function endPlanningJob(tx: Handle, id: string, fence: number | null, end: JobEnd): Promise<boolean> {
  let query = tx
    .updateTable('planning_job')
    .set((row) => ({
      state: end.state,
      finished_at: end.at,
      plan_id: end.planId ?? null,
      failure: end.failure ?? null,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running']);
  if (fence !== null) query = query.where('fence', '=', fence);
  const result = await query.executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
