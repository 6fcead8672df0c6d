import { sql } from 'kysely';
import { sendAlong } from '../../../db/pooled-driver.ts';
import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import type { PlanRecord } from '../../planning/apply-plan.ts';
import { onlyIds } from '../common/versions.ts';
import type { PlanOrigin, PlanRow, UnservedRow } from './plan-records.ts';
import { insertRuns } from './run-repository.ts';

const PLAN = [
  'id',
  'service_date as serviceDate',
  'number',
  'state',
  'origin',
  'base_plan_id as basePlanId',
  'bookings_version as bookingsVersion',
  'cost',
  'bound',
  'seed',
  'solver_seconds as solverSeconds',
  'figures',
  'note',
  'created_by as createdBy',
  'created_at as createdAt',
  'published_at as publishedAt',
  'published_by as publishedBy',
  'version',
] as const;

/** Undefined when there is none of that id that the transaction may see. */
export async function findPlan(tx: Handle, id: string, lock?: 'for update'): Promise<PlanRow | undefined> {
  if (!isId(id)) return undefined;
  const query = tx.selectFrom('plan').select(PLAN).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) as PlanRow | undefined;
}

/** In no order; unknown and malformed ids are missing. */
export async function listPlansByIds(tx: Handle, ids: readonly string[]): Promise<readonly PlanRow[]> {
  const rows = await tx.selectFrom('plan').select(PLAN).where('id', 'in', onlyIds(ids)).execute();
  return rows as readonly PlanRow[];
}

/** Newest first. */
export async function listPlansOfDate(tx: Handle, serviceDate: string): Promise<readonly PlanRow[]> {
  const query = tx.selectFrom('plan').select(PLAN).where('service_date', '=', serviceDate);
  return (await query.orderBy('number', 'desc').execute()) as readonly PlanRow[];
}

/** The plan in force: at most one a date. */
export async function findPublishedPlan(
  tx: Handle,
  serviceDate: string,
  lock?: 'for update',
): Promise<PlanRow | undefined> {
  const query = tx
    .selectFrom('plan')
    .select(PLAN)
    .where('service_date', '=', serviceDate)
    .where('state', '=', 'published');
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) as PlanRow | undefined;
}

/** By trip. */
export async function listUnservedOfPlans(tx: Handle, planIds: readonly string[]): Promise<readonly UnservedRow[]> {
  return tx
    .selectFrom('unserved_trip')
    .select(['plan_id as planId', 'trip_id as tripId', 'reason', 'shortfall_minutes as shortfallMinutes'])
    .select(['shortfall_places as shortfallPlaces', 'replanned'])
    .where('plan_id', 'in', onlyIds(planIds))
    .orderBy('trip_id')
    .execute();
}

export interface NewPlan {
  readonly id: string;
  readonly consortiumId: string;
  readonly serviceDate: string;
  readonly origin: PlanOrigin;
  readonly basePlanId: string | null;
  readonly planningJobId: string | null;
  readonly bookingsVersion: number;
  readonly note: string;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly record: PlanRecord;
}

/** Writes a plan with everything in it; what it has in common with its base is shared. Lock the service day first: the number is the next free one. */
export async function insertPlan(tx: Handle, plan: NewPlan, nextId: () => string): Promise<void> {
  const { record, consortiumId } = plan;
  const newest = sql<number>`(select coalesce(max(number), 0) from plan where service_date = ${plan.serviceDate})`;
  await sendAlong(
    tx,
    tx.insertInto('plan').values({
      consortium_id: consortiumId,
      id: plan.id,
      service_date: plan.serviceDate,
      number: sql<number>`${newest} + 1`,
      state: 'draft',
      origin: plan.origin,
      base_plan_id: plan.basePlanId,
      planning_job_id: plan.planningJobId,
      bookings_version: plan.bookingsVersion,
      cost: record.cost,
      bound: record.bound,
      seed: record.seed,
      iterations: record.iterations,
      solver_seconds: record.solverSeconds,
      travel_data_date: record.travelDataDate,
      figures: JSON.stringify(record.figures),
      note: plan.note,
      created_by: plan.createdBy,
      created_at: plan.createdAt,
    }),
  );
  await insertRuns(tx, { ...plan, planId: plan.id, runs: record.runs }, nextId);
  if (record.unserved.length === 0) return;
  await sendAlong(
    tx,
    tx.insertInto('unserved_trip').values(
      record.unserved.map((trip) => ({
        consortium_id: consortiumId,
        plan_id: plan.id,
        trip_id: trip.tripId,
        reason: trip.reason,
        shortfall_minutes: trip.shortfallMinutes,
        shortfall_places: trip.shortfallPlaces,
        replanned: trip.replanned,
        detail: JSON.stringify({ solver: trip.detail }),
      })),
    ),
  );
}

/** Puts a draft in force and what was in force before out of it. */
export async function markPublished(
  tx: Handle,
  plan: { readonly id: string; readonly serviceDate: string },
  by: { readonly at: Date; readonly staffAccountId: string | null },
): Promise<void> {
  await tx
    .updateTable('plan')
    .set((row) => ({ state: 'superseded', superseded_at: by.at, version: row('version', '+', 1) }))
    .where('service_date', '=', plan.serviceDate)
    .where('state', '=', 'published')
    .execute();
  await tx
    .updateTable('plan')
    .set((row) => ({
      state: 'published',
      published_at: by.at,
      published_by: by.staffAccountId,
      version: row('version', '+', 1),
    }))
    .where('id', '=', plan.id)
    .execute();
  await tx
    .updateTable('service_day')
    .set((row) => ({ published_plan_id: plan.id, version: row('version', '+', 1) }))
    .where('service_date', '=', plan.serviceDate)
    .execute();
}
