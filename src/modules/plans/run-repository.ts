/** Runs and their stops. A run never changes; every version of a plan that leaves it as it is holds the very same one. */
import { createHash } from 'node:crypto';
import { sendAlong } from '../../../db/pooled-driver.ts';
import type { Handle } from '../../../db/tenant.ts';
import type { RunRecord } from '../../planning/apply-plan.ts';
import { onlyIds } from '../common/versions.ts';
import type { RunOfPlan, RunRow, StopRow } from './plan-records.ts';

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

/** In no order; unknown and malformed ids are missing. */
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

/** So many rows in one statement: PostgreSQL takes 65,535 values. */
const CHUNK = 2_000;

export interface RunsOfNewPlan {
  readonly consortiumId: string;
  readonly planId: string;
  readonly basePlanId: string | null;
  readonly runs: readonly RunRecord[];
}

/** What a plan that was just written holds: runs that its base has just so are held by both, the others are written. */
export async function insertRuns(tx: Handle, plan: RunsOfNewPlan, nextId: () => string): Promise<void> {
  const { consortiumId, planId, basePlanId } = plan;
  const known = basePlanId === null ? new Map<string, string>() : await mapFingerprints(tx, basePlanId);
  const runs = plan.runs.map((record) => {
    const fingerprint = fingerprintOf(record);
    const knownId = known.get(fingerprint);
    return { record, fingerprint, isKept: knownId !== undefined, id: knownId ?? nextId() };
  });
  if (runs.length === 0) return;
  const kept = runs.filter((run) => run.isKept).map((run) => run.id);
  const fresh = runs.filter((run) => !run.isKept);
  const stops = fresh.flatMap((run) => toStopRows(run, consortiumId, nextId));
  if (fresh.length > 0) {
    await sendAlong(tx, tx.insertInto('run').values(fresh.map((run) => toRunRow(run, consortiumId))));
    for (const some of inChunks(stops)) await sendAlong(tx, tx.insertInto('stop').values(some));
  }
  const of = { consortium_id: consortiumId, plan_id: planId };
  const held = runs.map(({ id, record }) => ({ ...of, shift_id: record.shiftId, run_id: id }));
  await sendAlong(tx, tx.insertInto('plan_run').values(held));
  for (const some of inChunks(toAssignments(stops))) {
    await sendAlong(tx, tx.insertInto('assignment').values(some.map((row) => ({ ...of, ...row }))));
  }
  if (basePlanId !== null && kept.length > 0) await copyAssignments(tx, planId, basePlanId, kept);
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
