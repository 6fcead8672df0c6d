/** Who sat in a broken vehicle whose driver recorded nothing, as far as the plan can tell. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import { isChangeable } from '../../domain/trip-state.ts';
import type { Boarding } from '../../planning/day.ts';
import { listTripsByIds, type TripRecord } from '../booking/booking-read-model.ts';
import type { DisruptionRecord } from './plans-read-model.ts';

export interface PresumedBoarding extends Boarding {
  readonly disruptionId: string;
}

/** What tells how far a driver has come; an odometer reading, or a press that was taken back, does not. */
const KINDS_OF_PROGRESS = ['arrived', 'boarded', 'no_show', 'alighted'];

/** Which of these shifts have a driver who has recorded how far they have come. */
export async function listRecordedShifts(tx: Handle, shiftIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (shiftIds.length === 0) return new Set();
  const rows = await selectProgress(tx).where('e.shift_id', 'in', shiftIds).select('e.shift_id').distinct().execute();
  return new Set(rows.map((row) => row.shift_id));
}

/** Stop events that were not taken back. */
export function selectStandingEvents(tx: Handle) {
  return tx
    .selectFrom('stop_event as e')
    .leftJoin('stop_event as u', (join) =>
      join.onRef('u.consortium_id', '=', 'e.consortium_id').onRef('u.undoes_event_id', '=', 'e.id'),
    )
    .where('u.id', 'is', null);
}

function selectProgress(tx: Handle) {
  return selectStandingEvents(tx).where('e.kind', 'in', KINDS_OF_PROGRESS);
}

/** What is reported in advance comes to pass under the plan made for it, what is reported afterwards came under one that knew nothing of it. */
const KNOWN_AND_BEGUN = sql<Date>`greatest(d.created_at, d.from_at)`;

/**
 * By planned boarding: trips that the plan then in force has aboard when the vehicle breaks down, on a shift where nothing was recorded; a
 * word of its driver, once it comes, takes its place. `boardedAt` is the planned departure from the pickup, `placeId` the last place
 * planned before the breakdown. A later plan does not change this: it was made because of it.
 */
export async function listPresumedAboard(tx: Handle, serviceDate: string): Promise<readonly PresumedBoarding[]> {
  return tx
    .selectFrom('disruption as d')
    .innerJoin('plan as p', (join) =>
      join
        .onRef('p.consortium_id', '=', 'd.consortium_id')
        .onRef('p.service_date', '=', 'd.service_date')
        .on('p.published_at', '<=', KNOWN_AND_BEGUN),
    )
    .innerJoin('plan_run as h', (join) =>
      join.onRef('h.consortium_id', '=', 'p.consortium_id').onRef('h.plan_id', '=', 'p.id'),
    )
    .innerJoin('run as r', (join) =>
      join
        .onRef('r.consortium_id', '=', 'h.consortium_id')
        .onRef('r.id', '=', 'h.run_id')
        .onRef('r.vehicle_id', '=', 'd.vehicle_id'),
    )
    .innerJoin('stop as up', (join) =>
      join
        .onRef('up.consortium_id', '=', 'r.consortium_id')
        .onRef('up.run_id', '=', 'r.id')
        .onRef('up.scheduled_departure_at', '<=', 'd.from_at')
        .on('up.kind', '=', 'pickup'),
    )
    .innerJoin('stop as off', (join) =>
      join
        .onRef('off.consortium_id', '=', 'up.consortium_id')
        .onRef('off.run_id', '=', 'up.run_id')
        .onRef('off.trip_id', '=', 'up.trip_id')
        .onRef('off.scheduled_departure_at', '>', 'd.from_at')
        .on('off.kind', '=', 'dropoff'),
    )
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('stop as s')
          .select('s.place_id')
          .whereRef('s.consortium_id', '=', 'r.consortium_id')
          .whereRef('s.run_id', '=', 'r.id')
          .whereRef('s.scheduled_departure_at', '<=', 'd.from_at')
          .orderBy('s.position', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.on(sql.lit(true)),
    )
    .where('d.service_date', '=', serviceDate)
    .where((where) => where.or([where('p.superseded_at', 'is', null), where('p.superseded_at', '>', KNOWN_AND_BEGUN)]))
    .where(({ not, exists }) =>
      not(
        exists(
          selectProgress(tx)
            .select('e.id')
            .whereRef('e.consortium_id', '=', sql.ref('r.consortium_id'))
            .whereRef('e.shift_id', '=', sql.ref('r.shift_id')),
        ),
      ),
    )
    .select(['d.id as disruptionId', 'r.shift_id as shiftId', 'last.place_id as placeId'])
    .select(['up.trip_id as tripId', 'up.scheduled_departure_at as boardedAt'])
    .$narrowType<{ tripId: string }>()
    .orderBy('up.scheduled_departure_at')
    .orderBy('up.id')
    .execute();
}

/** Of a breakdown that has happened: those who may still sit there, as nobody recorded that another driver took them on. */
export async function listPresumedTrips(
  tx: Handle,
  disruption: DisruptionRecord,
  now: Date,
): Promise<readonly TripRecord[]> {
  if (disruption.kind !== 'breakdown' || disruption.fromAt > now) return [];
  const presumed = await listPresumedAboard(tx, disruption.serviceDate);
  const own = presumed.filter((one) => one.disruptionId === disruption.id).map((one) => one.tripId);
  const trips = await listTripsByIds(tx, own);
  return trips.filter((trip) => isChangeable(trip.state));
}
