/** What screens read of plans, jobs and the day at a glance. */
import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import { PLANNABLE_STATES } from '../../domain/trip-state.ts';
import type { DayLock } from '../../planning/day.ts';
import { onlyIds } from '../common/versions.ts';
import type { PlanRow, StopRow } from './plan-records.ts';
import { listStopsOfRuns } from './run-repository.ts';

export { comparePlans } from './compare-plans.ts';
export type { PlanRow, StopRow } from './plan-records.ts';
export {
  findPlan,
  listPlansByIds,
  listPlansOfDate,
  listUnservedOfPlans,
} from './plan-repository.ts';
export { findPlanningJob, listPlanningJobs } from './planning-job-repository.ts';
export { listRunsByIds, listRunsOfPlans, listStopsOfRuns } from './run-repository.ts';

export interface ServiceDayRecord {
  readonly serviceDate: string;
  readonly publishedPlanId: string | null;
  /** 0 before anybody touched the day. */
  readonly bookingsVersion: number;
}

/** A date that nobody touched yet is answered as well. */
export async function findServiceDay(tx: Handle, serviceDate: string): Promise<ServiceDayRecord> {
  const row = await tx
    .selectFrom('service_day')
    .select(['published_plan_id as publishedPlanId', 'bookings_version as bookingsVersion'])
    .where('service_date', '=', serviceDate)
    .executeTakeFirst();
  return { serviceDate, publishedPlanId: row?.publishedPlanId ?? null, bookingsVersion: row?.bookingsVersion ?? 0 };
}

/** Bookings' versions of days, to tell which plans are stale. */
export async function listBookingsVersions(
  tx: Handle,
  dates: readonly string[],
): Promise<readonly { readonly serviceDate: string; readonly bookingsVersion: number }[]> {
  if (dates.length === 0) return [];
  return tx
    .selectFrom('service_day')
    .select(['service_date as serviceDate', 'bookings_version as bookingsVersion'])
    .where('service_date', 'in', dates)
    .execute();
}

/** Trips to be carried on the date; will-call returns count once they are released. */
export async function countTripsOfDate(tx: Handle, serviceDate: string): Promise<number> {
  const row = await tx
    .selectFrom('trip')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('service_date', '=', serviceDate)
    .where('state', 'in', [...PLANNABLE_STATES, 'completed'])
    .where((where) => where.or([where('will_call', '=', false), where('released_at', 'is not', null)]))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Whether bookings changed since the plan was made. */
export function isStale(plan: PlanRow, bookingsVersion: number): boolean {
  return plan.bookingsVersion < bookingsVersion;
}

/** What a dispatcher holds of the runs of these shifts; a shift has one service date, and so have its locks. */
export async function listLocksOfShifts(tx: Handle, shiftIds: readonly string[]): Promise<readonly DayLock[]> {
  const query = tx.selectFrom('plan_lock').select(['kind', 'shift_id as shiftId', 'trip_id as tripId']);
  return (await query.where('shift_id', 'in', onlyIds(shiftIds)).execute()) as readonly DayLock[];
}

export interface StopWithLimits extends StopRow {
  /** Seconds by which the stop may become later before a window of it or of a later stop breaks; null for garage and break. */
  readonly slackSeconds: number | null;
  readonly locked: boolean;
}

/** Stops by run, in order, each with its slack and whether a dispatcher holds its trip. */
export async function listStopsWithLimits(tx: Handle, runIds: readonly string[]): Promise<readonly StopWithLimits[]> {
  const stops = await listStopsOfRuns(tx, runIds);
  const tripIds = [...new Set(stops.flatMap((stop) => (stop.tripId ? [stop.tripId] : [])))].filter(isId);
  const latest = await mapLatestBegins(tx, tripIds);
  const held = await listHeldTrips(tx, runIds);
  const slacks = [...groupByRun(stops).values()].flatMap((ofRun) => slacksOf(ofRun, latest));
  return stops.map((stop, index) => ({
    ...stop,
    slackSeconds: stop.tripId ? (slacks[index] ?? null) : null,
    locked: stop.tripId !== null && held.has(`${stop.runId} ${stop.tripId}`),
  }));
}

/** With its limits, for which its whole run is read. */
export async function findStop(tx: Handle, id: string): Promise<StopWithLimits | undefined> {
  const found = await tx
    .selectFrom('stop')
    .select('run_id')
    .where('id', 'in', onlyIds([id]))
    .executeTakeFirst();
  return found && (await listStopsWithLimits(tx, [found.run_id])).find((stop) => stop.id === id);
}

/** `<run> <trip>` of every trip that is held on the shift of that run. */
async function listHeldTrips(tx: Handle, runIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('plan_lock as l')
    .innerJoin('run as r', (join) =>
      join.onRef('r.consortium_id', '=', 'l.consortium_id').onRef('r.shift_id', '=', 'l.shift_id'),
    )
    .select(['r.id as runId', 'l.trip_id as tripId'])
    .where('r.id', 'in', onlyIds(runIds))
    .where('l.trip_id', 'is not', null)
    .execute();
  return new Set(rows.map(({ runId, tripId }) => `${runId} ${tripId}`));
}

/** Stops come by run; the groups keep that order. */
function groupByRun(stops: readonly StopRow[]): ReadonlyMap<string, readonly StopRow[]> {
  const groups = new Map<string, StopRow[]>();
  for (const stop of stops) {
    const group = groups.get(stop.runId);
    if (group) group.push(stop);
    else groups.set(stop.runId, [stop]);
  }
  return groups;
}

/** From the end: a delay is swallowed by the waiting before a later stop, and bounded by that stop's own window. */
function slacksOf(stops: readonly StopRow[], latest: ReadonlyMap<string, Date>): readonly number[] {
  const slacks: number[] = new Array<number>(stops.length).fill(0);
  let after = Number.POSITIVE_INFINITY;
  for (let index = stops.length - 1; index >= 0; index--) {
    const stop = stops[index];
    if (!stop) continue;
    const limit = stop.tripId ? latest.get(`${stop.kind} ${stop.tripId}`) : undefined;
    const own = limit ? (limit.getTime() - stop.scheduledBeginAt.getTime()) / 1000 : Number.POSITIVE_INFINITY;
    const slack = Math.min(own, after);
    slacks[index] = Number.isFinite(slack) ? Math.max(0, Math.floor(slack)) : 0;
    after = slack + (stop.scheduledBeginAt.getTime() - stop.scheduledArrivalAt.getTime()) / 1000;
  }
  return slacks;
}

/** By `pickup <trip>` and `dropoff <trip>`: the promise when there is one, else the window of the request. */
async function mapLatestBegins(tx: Handle, tripIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (tripIds.length === 0) return new Map();
  const trips = await tx
    .selectFrom('trip')
    .select(['id', 'requested_pickup_latest', 'requested_dropoff_latest'])
    .where('id', 'in', tripIds)
    .execute();
  const promises = await tx
    .selectFrom('promise')
    .select(['trip_id', 'promised_pickup_latest', 'promised_arrival_latest'])
    .where('trip_id', 'in', tripIds)
    .orderBy('sequence')
    .execute();
  const latest = new Map<string, Date>();
  for (const trip of trips) {
    latest.set(`pickup ${trip.id}`, trip.requested_pickup_latest);
    latest.set(`dropoff ${trip.id}`, trip.requested_dropoff_latest);
  }
  for (const promise of promises) {
    latest.set(`pickup ${promise.trip_id}`, promise.promised_pickup_latest);
    latest.set(`dropoff ${promise.trip_id}`, promise.promised_arrival_latest);
  }
  return latest;
}

export interface DisruptionRecord {
  readonly id: string;
  readonly serviceDate: string;
  readonly kind: 'breakdown' | 'driver_absent' | 'weather';
  readonly vehicleId: string | null;
  readonly driverId: string | null;
  readonly fromAt: Date;
  readonly toAt: Date;
  readonly note: string;
}

function selectDisruptions(tx: Handle) {
  return tx
    .selectFrom('disruption')
    .select(['id', 'service_date as serviceDate', 'kind', 'vehicle_id as vehicleId', 'driver_id as driverId'])
    .select(['from_at as fromAt', 'to_at as toAt', 'note']);
}

/** By their beginning, those that are over too. */
export async function listDisruptions(tx: Handle, serviceDate: string): Promise<readonly DisruptionRecord[]> {
  const query = selectDisruptions(tx).where('service_date', '=', serviceDate).orderBy('from_at').orderBy('id');
  return (await query.execute()) as readonly DisruptionRecord[];
}

/** Undefined when there is none of that id that the transaction may see. */
export async function findDisruption(tx: Handle, id: string): Promise<DisruptionRecord | undefined> {
  const row = await selectDisruptions(tx)
    .where('id', 'in', onlyIds([id]))
    .executeTakeFirst();
  return row as DisruptionRecord | undefined;
}

/** Trips of the published plan that a disruption touches: on its vehicle or driver while it lasts. */
export async function listAffectedTripIds(tx: Handle, disruption: DisruptionRecord): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('plan as p')
    .innerJoin('plan_run as h', (join) =>
      join.onRef('h.consortium_id', '=', 'p.consortium_id').onRef('h.plan_id', '=', 'p.id'),
    )
    .innerJoin('run as r', (join) =>
      join.onRef('r.consortium_id', '=', 'h.consortium_id').onRef('r.id', '=', 'h.run_id'),
    )
    .innerJoin('stop as s', (join) =>
      join.onRef('s.consortium_id', '=', 'r.consortium_id').onRef('s.run_id', '=', 'r.id'),
    )
    .where('p.service_date', '=', disruption.serviceDate)
    .where('p.state', '=', 'published')
    .where('s.trip_id', 'is not', null)
    .where('s.scheduled_departure_at', '>', disruption.fromAt)
    .where('s.scheduled_arrival_at', '<', disruption.toAt)
    .where((where) =>
      where.or([where('r.vehicle_id', '=', disruption.vehicleId), where('r.driver_id', '=', disruption.driverId)]),
    )
    .select('s.trip_id')
    .distinct()
    .orderBy('s.trip_id')
    .execute();
  return rows.flatMap((row) => (row.trip_id ? [row.trip_id] : []));
}

/** What is special about a date. */
export async function listSpecialDaysOf(tx: Handle, serviceDate: string) {
  const rows = await tx
    .selectFrom('calendar_day')
    .select(['service_date as serviceDate', 'kind', 'name'])
    .where('service_date', '=', serviceDate)
    .orderBy('kind')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as SpecialDayKind }));
}

export type SpecialDayKind = 'holiday' | 'moved_working_day' | 'moved_day_off' | 'school_holiday' | 'blackout';
