import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { sendAlong } from '../../../db/pooled-driver.ts';
import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import type { PlanRecord, RunRecord } from '../../planning/apply-plan.ts';
import { onlyIds } from '../common/versions.ts';
import type { PlanOrigin, PlanRow, RunOfPlan, RunRow, StopRow, UnservedRow } from './plan-records.ts';

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

const RUN = [
  'r.id',
  'r.shift_id as shiftId',
  'r.vehicle_id as vehicleId',
  'r.driver_id as driverId',
  'r.scheduled_start_at as scheduledStartAt',
  'r.scheduled_end_at as scheduledEndAt',
  'r.metres',
  'r.deadhead_metres as deadheadMetres',
] as const;

const STOP = [
  'id',
  'run_id as runId',
  'position',
  'kind',
  'place_id as placeId',
  'trip_id as tripId',
  'scheduled_arrival_at as scheduledArrivalAt',
  'scheduled_begin_at as scheduledBeginAt',
  'scheduled_departure_at as scheduledDepartureAt',
  'seats_aboard as seatsAboard',
  'wheelchairs_aboard as wheelchairsAboard',
  'seconds_from_previous as secondsFromPrevious',
  'metres_from_previous as metresFromPrevious',
] as const;

/** Undefined when there is none of that id that the transaction may see. */
export async function findPlan(tx: Handle, id: string, lock?: 'for update'): Promise<PlanRow | undefined> {
  if (!isId(id)) return undefined;
  const query = tx.selectFrom('plan').select(PLAN).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) as PlanRow | undefined;
}

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

export async function listRunsByIds(tx: Handle, ids: readonly string[]): Promise<readonly RunRow[]> {
  return tx.selectFrom('run as r').select(RUN).where('r.id', 'in', onlyIds(ids)).execute();
}

/** By pull-out; a run that several of the plans hold comes once for each. */
export async function listRunsOfPlans(tx: Handle, planIds: readonly string[]): Promise<readonly RunOfPlan[]> {
  return tx
    .selectFrom('plan_run as h')
    .innerJoin('run as r', (join) =>
      join.onRef('r.consortium_id', '=', 'h.consortium_id').onRef('r.id', '=', 'h.run_id'),
    )
    .select(RUN)
    .select('h.plan_id as planId')
    .where('h.plan_id', 'in', onlyIds(planIds))
    .orderBy('r.scheduled_start_at')
    .orderBy('r.id')
    .execute();
}

/** By run, in order. */
export async function listStopsOfRuns(tx: Handle, runIds: readonly string[]): Promise<readonly StopRow[]> {
  const query = tx.selectFrom('stop').select(STOP).where('run_id', 'in', onlyIds(runIds));
  return (await query.orderBy('run_id').orderBy('position').execute()) as readonly StopRow[];
}

/** By run, in order. */
export async function listStopsOfPlan(tx: Handle, planId: string): Promise<readonly StopRow[]> {
  const held = tx.selectFrom('plan_run').select('run_id').where('plan_id', '=', planId);
  const query = tx.selectFrom('stop').select(STOP).where('run_id', 'in', held);
  return (await query.orderBy('run_id').orderBy('position').execute()) as readonly StopRow[];
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
  await insertRuns(tx, plan, nextId);
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

/** So many rows in one statement: PostgreSQL takes 65,535 values. */
const CHUNK = 2_000;

/** Runs that the plan before has just so are held by both; the others are written. */
async function insertRuns(tx: Handle, plan: NewPlan, nextId: () => string): Promise<void> {
  const known = plan.basePlanId === null ? new Map<string, string>() : await mapFingerprints(tx, plan.basePlanId);
  const runs = plan.record.runs.map((record) => {
    const fingerprint = fingerprintOf(record);
    const knownId = known.get(fingerprint);
    return { record, fingerprint, isKept: knownId !== undefined, id: knownId ?? nextId() };
  });
  if (runs.length === 0) return;
  const { consortiumId } = plan;
  const kept = runs.filter((run) => run.isKept).map((run) => run.id);
  const fresh = runs.filter((run) => !run.isKept);
  const stops = fresh.flatMap((run) => toStopRows(run, consortiumId, nextId));
  if (fresh.length > 0) {
    await sendAlong(tx, tx.insertInto('run').values(fresh.map((run) => toRunRow(run, consortiumId))));
    for (const some of inChunks(stops)) await sendAlong(tx, tx.insertInto('stop').values(some));
  }
  const of = { consortium_id: consortiumId, plan_id: plan.id };
  const held = runs.map(({ id, record }) => ({ ...of, shift_id: record.shiftId, run_id: id }));
  await sendAlong(tx, tx.insertInto('plan_run').values(held));
  for (const some of inChunks(toAssignments(stops))) {
    await sendAlong(tx, tx.insertInto('assignment').values(some.map((row) => ({ ...of, ...row }))));
  }
  if (plan.basePlanId !== null && kept.length > 0) await copyAssignments(tx, plan.id, plan.basePlanId, kept);
}

/** Whom the kept runs carry in the plan before, and so in this one. */
async function copyAssignments(tx: Handle, planId: string, basePlanId: string, runIds: readonly string[]) {
  const columns = ['consortium_id', 'plan_id', 'trip_id', 'run_id', 'pickup_stop_id', 'dropoff_stop_id'] as const;
  const carried = tx
    .selectFrom('assignment')
    .select((of) => ['consortium_id', of.val(planId).$castTo<string>().as('plan_id'), 'trip_id', 'run_id'])
    .select(['pickup_stop_id', 'dropoff_stop_id'])
    .where('plan_id', '=', basePlanId)
    .where('run_id', 'in', runIds);
  await sendAlong(tx, tx.insertInto('assignment').columns(columns).expression(carried));
}

/** Runs of a plan by what they and their stops say; those written before runs were shared are missing. */
async function mapFingerprints(tx: Handle, planId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('plan_run as h')
    .innerJoin('run as r', (join) =>
      join.onRef('r.consortium_id', '=', 'h.consortium_id').onRef('r.id', '=', 'h.run_id'),
    )
    .select(['r.id', 'r.fingerprint'])
    .where('h.plan_id', '=', planId)
    .execute();
  return new Map(rows.flatMap((row) => (row.fingerprint === null ? [] : [[row.fingerprint, row.id] as const])));
}

/** Of everything that is written of a run and its stops. */
function fingerprintOf(run: RunRecord): string {
  return createHash('sha256').update(JSON.stringify(run)).digest('hex');
}

interface RunToWrite {
  readonly id: string;
  readonly record: RunRecord;
  readonly fingerprint: string;
}

function toRunRow({ id, record, fingerprint }: RunToWrite, consortiumId: string) {
  return {
    consortium_id: consortiumId,
    id,
    shift_id: record.shiftId,
    vehicle_id: record.vehicleId,
    driver_id: record.driverId,
    scheduled_start_at: record.startAt,
    scheduled_end_at: record.endAt,
    metres: record.metres,
    deadhead_metres: record.deadheadMetres,
    cost: record.cost,
    fingerprint,
  };
}

function toStopRows({ id, record }: RunToWrite, consortiumId: string, nextId: () => string) {
  return record.stops.map((stop, position) => ({
    consortium_id: consortiumId,
    id: nextId(),
    run_id: id,
    position,
    kind: stop.kind,
    place_id: stop.placeId,
    trip_id: stop.tripId,
    scheduled_arrival_at: stop.arrivalAt,
    scheduled_begin_at: stop.beginAt,
    scheduled_departure_at: stop.departureAt,
    seats_aboard: stop.seatsAboard,
    wheelchairs_aboard: stop.wheelchairsAboard,
    seconds_from_previous: stop.secondsFromPrevious,
    metres_from_previous: stop.metresFromPrevious,
  }));
}

function toAssignments(stops: ReturnType<typeof toStopRows>) {
  const dropoffs = new Map(stops.filter((stop) => stop.kind === 'dropoff').map((stop) => [stop.trip_id, stop.id]));
  return stops.flatMap(({ id, kind, trip_id, run_id }) => {
    const dropoff = kind === 'pickup' ? dropoffs.get(trip_id) : undefined;
    if (!trip_id || !dropoff) return [];
    return [{ trip_id, run_id, pickup_stop_id: id, dropoff_stop_id: dropoff }];
  });
}

function inChunks<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, n) => rows.slice(n * CHUNK, (n + 1) * CHUNK));
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
