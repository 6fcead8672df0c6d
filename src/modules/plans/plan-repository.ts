import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import type { PlanRecord, RunRecord } from '../../planning/apply-plan.ts';
import { onlyIds } from '../common/versions.ts';
import type { PlanOrigin, PlanRow, RunRow, StopRow, UnservedRow } from './plan-records.ts';

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
  'id',
  'plan_id as planId',
  'shift_id as shiftId',
  'vehicle_id as vehicleId',
  'driver_id as driverId',
  'scheduled_start_at as scheduledStartAt',
  'scheduled_end_at as scheduledEndAt',
  'metres',
  'deadhead_metres as deadheadMetres',
] as const;

const STOP = [
  'id',
  'plan_id as planId',
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
  return tx.selectFrom('run').select(RUN).where('id', 'in', onlyIds(ids)).execute();
}

/** By pull-out. */
export async function listRunsOfPlans(tx: Handle, planIds: readonly string[]): Promise<readonly RunRow[]> {
  const query = tx.selectFrom('run').select(RUN).where('plan_id', 'in', onlyIds(planIds));
  return query.orderBy('scheduled_start_at').orderBy('id').execute();
}

/** By run, in order. */
export async function listStopsOfRuns(tx: Handle, runIds: readonly string[]): Promise<readonly StopRow[]> {
  const query = tx.selectFrom('stop').select(STOP).where('run_id', 'in', onlyIds(runIds));
  return (await query.orderBy('run_id').orderBy('position').execute()) as readonly StopRow[];
}

/** By run, in order. */
export async function listStopsOfPlan(tx: Handle, planId: string): Promise<readonly StopRow[]> {
  const query = tx.selectFrom('stop').select(STOP).where('plan_id', '=', planId);
  return (await query.orderBy('run_id').orderBy('position').execute()) as readonly StopRow[];
}

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

/** Writes a plan with everything in it. Lock the service day first: the number is the next free one. */
export async function insertPlan(tx: Handle, plan: NewPlan, nextId: () => string): Promise<void> {
  const { record, consortiumId } = plan;
  const last = await tx
    .selectFrom('plan')
    .select((of) => of.fn.max('number').as('number'))
    .where('service_date', '=', plan.serviceDate)
    .executeTakeFirst();
  await tx
    .insertInto('plan')
    .values({
      consortium_id: consortiumId,
      id: plan.id,
      service_date: plan.serviceDate,
      number: (last?.number ?? 0) + 1,
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
    })
    .execute();
  await insertRuns(tx, plan, record.runs, nextId);
  if (record.unserved.length === 0) return;
  await tx
    .insertInto('unserved_trip')
    .values(
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
    )
    .execute();
}

/** So many rows in one statement: PostgreSQL takes 65,535 values. */
const CHUNK = 2_000;

async function insertRuns(tx: Handle, plan: NewPlan, runs: readonly RunRecord[], nextId: () => string): Promise<void> {
  if (runs.length === 0) return;
  const of = { consortium_id: plan.consortiumId, plan_id: plan.id };
  const written = runs.map((run) => ({
    run,
    runId: nextId(),
    stops: run.stops.map((stop, position) => ({ ...stop, position, id: nextId() })),
  }));
  await tx
    .insertInto('run')
    .values(
      written.map(({ run, runId }) => ({
        ...of,
        id: runId,
        shift_id: run.shiftId,
        vehicle_id: run.vehicleId,
        driver_id: run.driverId,
        scheduled_start_at: run.startAt,
        scheduled_end_at: run.endAt,
        metres: run.metres,
        deadhead_metres: run.deadheadMetres,
        cost: run.cost,
      })),
    )
    .execute();
  const stops = written.flatMap(({ runId, stops: own }) =>
    own.map((stop) => ({
      ...of,
      id: stop.id,
      run_id: runId,
      position: stop.position,
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
    })),
  );
  const pickups = stops.filter((stop) => stop.kind === 'pickup');
  const dropoffs = new Map(stops.filter((s) => s.kind === 'dropoff').map((s) => [s.trip_id, s.id]));
  const assignments = pickups.flatMap((stop) => {
    const dropoff = dropoffs.get(stop.trip_id);
    if (!stop.trip_id || !dropoff) return [];
    return [{ ...of, trip_id: stop.trip_id, run_id: stop.run_id, pickup_stop_id: stop.id, dropoff_stop_id: dropoff }];
  });
  for (let from = 0; from < stops.length; from += CHUNK) {
    await tx
      .insertInto('stop')
      .values(stops.slice(from, from + CHUNK))
      .execute();
  }
  for (let from = 0; from < assignments.length; from += CHUNK) {
    await tx
      .insertInto('assignment')
      .values(assignments.slice(from, from + CHUNK))
      .execute();
  }
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
