/** A service date with all that planning needs, read in one transaction. */
import type { Handle } from '../../../db/tenant.ts';
import { addSeconds } from '../../domain/local-time.ts';
import type {
  BasePlan,
  BaseStop,
  Boarding,
  Day,
  DayDisruption,
  DayLock,
  DayShift,
  DayTrip,
} from '../../planning/day.ts';
import type { TravelPoint } from '../../travel/travel.ts';
import { listPromises, listTripsOfDate, type PromiseRecord, type TripRecord } from '../booking/booking-read-model.ts';
import { findPolicy, findZone } from '../common/policy-read-model.ts';
import { toTravelPoint } from '../common/travel-points.ts';
import { listPresumedAboard, listRecordedShifts, selectStandingEvents } from './presumed-aboard-read-model.ts';
import { listRunsOfPlans, listStopsOfPlan } from './run-repository.ts';

export interface DayQuery {
  readonly consortiumId: string;
  readonly serviceDate: string;
  /** What to build on; null: nothing. */
  readonly basePlanId: string | null;
  readonly extraShiftId?: string | null | undefined;
  readonly extend?: { readonly shiftId: string; readonly minutes: number } | undefined;
}

/** What a plan must serve or explain; completed ones tell where a vehicle has been. */
export const STATES_TO_PLAN: readonly string[] = [
  'requested',
  'promised',
  'scheduled',
  'published',
  'on_board',
  'completed',
];

/** A service date as planning needs it, with what was recorded on it; the base plan only when one is named. */
export async function loadDay(tx: Handle, query: DayQuery): Promise<Day> {
  const { serviceDate } = query;
  const shifts = await listDayShifts(tx, query);
  const carried = (await listTripsOfDate(tx, serviceDate)).filter((trip) => STATES_TO_PLAN.includes(trip.state));
  const records = carried.filter((trip) => !trip.willCall || trip.releasedAt !== null);
  const promises = await listPromises(
    tx,
    records.map((trip) => trip.id),
  );
  // A trip changed by its rider has its newest promise written anew, so the last one always counts.
  const lastOf = new Map(promises.map((promise) => [promise.tripId, promise]));
  const trips = records.map((trip) => toDayTrip(trip, lastOf.get(trip.id)));
  const isRecord = new Set(records);
  const willCalls = carried.filter((trip) => !isRecord.has(trip)).map((trip) => toDayTrip(trip, undefined));
  const base = query.basePlanId ? await loadBasePlan(tx, query.basePlanId) : null;
  const disruptions = await listDisruptionsOf(tx, serviceDate);
  const broken = new Set(disruptions.map((disruption) => disruption.vehicleId));
  const recorded = await listAboard(
    tx,
    shifts.filter((shift) => broken.has(shift.vehicleId)).map((shift) => shift.id),
  );
  const presumed = disruptions.length === 0 ? [] : await listPresumedAboard(tx, serviceDate);
  const aboard = [...recorded, ...presumed].sort((a, b) => a.boardedAt.getTime() - b.boardedAt.getTime());
  return {
    consortiumId: query.consortiumId,
    serviceDate,
    zone: await findZone(tx),
    policy: await findPolicy(tx),
    shifts,
    trips,
    willCalls,
    places: await listPlacesOf(tx, shifts, [...trips, ...willCalls], aboard),
    locks: await listLocks(tx, serviceDate),
    disruptions,
    aboard,
    base,
    recordedShifts: await listRecordedShifts(
      tx,
      shifts.map((shift) => shift.id),
    ),
  };
}

/** @param last the newest word given */
export function toDayTrip(trip: TripRecord, last: PromiseRecord | undefined): DayTrip {
  return { ...trip, promise: last ? { pickup: last.pickup, arrivalLatest: last.arrivalLatest } : null };
}

async function listDayShifts(tx: Handle, query: DayQuery): Promise<readonly DayShift[]> {
  const rows = await tx
    .selectFrom('shift as s')
    .innerJoin('vehicle as v', (join) =>
      join.onRef('v.consortium_id', '=', 's.consortium_id').onRef('v.id', '=', 's.vehicle_id'),
    )
    .selectAll('s')
    .select(['v.features', 'v.cost_fixed_forint', 'v.cost_per_km_forint', 'v.cost_per_hour_forint'])
    .where('s.service_date', '=', query.serviceDate)
    .where((where) => where.or([where('s.cancelled_at', 'is', null), where('s.id', '=', query.extraShiftId ?? null)]))
    .orderBy('s.start_at')
    .orderBy('s.id')
    .execute();
  if (rows.length === 0) return [];
  const breaks = await tx
    .selectFrom('shift_break')
    .selectAll()
    .where(
      'shift_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('position')
    .execute();
  const layouts = await tx
    .selectFrom('vehicle_layout')
    .selectAll()
    .where('vehicle_id', 'in', [...new Set(rows.map((row) => row.vehicle_id))])
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    vehicleId: row.vehicle_id,
    driverId: row.driver_id,
    startAt: row.start_at,
    endAt: query.extend?.shiftId === row.id ? addSeconds(row.end_at, query.extend.minutes * 60) : row.end_at,
    startPlaceId: row.start_place_id,
    endPlaceId: row.end_place_id,
    maxDurationSeconds: row.max_duration_seconds,
    breaks: breaks
      .filter((rule) => rule.shift_id === row.id)
      .map((r) => ({ earliestAt: r.earliest_at, latestAt: r.latest_at, durationSeconds: r.duration_seconds })),
    layouts: layouts
      .filter((layout) => layout.vehicle_id === row.vehicle_id)
      .map((layout) => ({ seats: layout.seats, wheelchairPlaces: layout.wheelchair_places })),
    features: row.features,
    costFixedForint: row.cost_fixed_forint,
    costPerKmForint: row.cost_per_km_forint,
    costPerHourForint: row.cost_per_hour_forint,
  }));
}

async function listPlacesOf(
  tx: Handle,
  shifts: readonly DayShift[],
  trips: readonly DayTrip[],
  aboard: readonly Boarding[],
): Promise<readonly TravelPoint[]> {
  const ids = new Set<string>();
  for (const shift of shifts) {
    ids.add(shift.startPlaceId);
    if (shift.endPlaceId) ids.add(shift.endPlaceId);
  }
  for (const trip of trips) ids.add(trip.fromPlaceId).add(trip.toPlaceId);
  for (const { placeId } of aboard) ids.add(placeId);
  return listPoints(tx, [...ids]);
}

/** Places as the travel service asks for them, by id; unknown ids are missing. */
export async function listPoints(tx: Handle, placeIds: readonly string[]): Promise<readonly TravelPoint[]> {
  if (placeIds.length === 0) return [];
  const query = tx.selectFrom('place').select(['id', 'lat', 'lon', 'farm']).where('id', 'in', placeIds);
  return (await query.orderBy('id').execute()).map(toTravelPoint);
}

async function listLocks(tx: Handle, serviceDate: string): Promise<readonly DayLock[]> {
  const rows = await tx
    .selectFrom('plan_lock')
    .select(['kind', 'shift_id as shiftId', 'trip_id as tripId'])
    .where('service_date', '=', serviceDate)
    .execute();
  return rows as readonly DayLock[];
}

async function listDisruptionsOf(tx: Handle, serviceDate: string): Promise<readonly DayDisruption[]> {
  return tx
    .selectFrom('disruption')
    .select(['vehicle_id as vehicleId', 'driver_id as driverId', 'from_at as fromAt', 'to_at as toAt'])
    .where('service_date', '=', serviceDate)
    .orderBy('from_at')
    .execute();
}

/** Who boarded on one of these shifts and did not alight there, with the last place that its driver recorded. */
async function listAboard(tx: Handle, shiftIds: readonly string[]): Promise<readonly Boarding[]> {
  if (shiftIds.length === 0) return [];
  const events = await selectStandingEvents(tx)
    .leftJoin('trip as t', (join) =>
      join.onRef('t.consortium_id', '=', 'e.consortium_id').onRef('t.id', '=', 'e.trip_id'),
    )
    .select(['e.shift_id as shiftId', 'e.kind', 'e.trip_id as tripId', 'e.device_time as at', 'e.place_id as placeId'])
    .select(['t.from_place_id as fromPlaceId', 't.to_place_id as toPlaceId'])
    .where('e.shift_id', 'in', shiftIds)
    .orderBy('e.sequence')
    .execute();
  const placeOf = (event: (typeof events)[number]) =>
    event.placeId ?? (event.kind === 'alighted' ? event.toPlaceId : event.fromPlaceId);
  const lastPlaces = new Map<string, string>();
  for (const event of events) lastPlaces.set(event.shiftId, placeOf(event) ?? lastPlaces.get(event.shiftId) ?? '');
  const hasAlighted = new Set(events.filter((e) => e.kind === 'alighted').map((e) => `${e.shiftId} ${e.tripId}`));
  return events.flatMap(({ kind, tripId, shiftId, at }) => {
    const placeId = lastPlaces.get(shiftId);
    const isAboard = kind === 'boarded' && tripId !== null && !hasAlighted.has(`${shiftId} ${tripId}`);
    return isAboard && placeId ? [{ tripId, shiftId, boardedAt: at, placeId }] : [];
  });
}

/** Pickups and dropoffs of a plan by run, in order; garages and breaks are worked out anew. */
export async function loadBasePlan(tx: Handle, planId: string): Promise<BasePlan> {
  const runs = await listRunsOfPlans(tx, [planId]);
  const stops = await listStopsOfPlan(tx, planId);
  return {
    id: planId,
    runs: runs.map((run) => ({
      shiftId: run.shiftId,
      startAt: run.scheduledStartAt,
      stops: stops.flatMap((stop): readonly BaseStop[] =>
        stop.runId === run.id && stop.tripId && (stop.kind === 'pickup' || stop.kind === 'dropoff')
          ? [
              {
                ...{ tripId: stop.tripId, kind: stop.kind, placeId: stop.placeId },
                ...{ beginAt: stop.scheduledBeginAt, departureAt: stop.scheduledDepartureAt },
              },
            ]
          : [],
      ),
    })),
  };
}
