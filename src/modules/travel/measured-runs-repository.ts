/** Runs that were driven, what their drivers recorded, and the legs measured from it. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import type { RecordedEvent, ScheduledStop } from '../../travel/learning/driven-stops.ts';
import type { LegObservation } from '../../travel/learning/observations.ts';
import type { TravelSource } from '../../travel/travel.ts';

export interface EndedRun {
  readonly id: string;
  readonly stops: readonly (ScheduledStop & { readonly lat: number; readonly lon: number; readonly farm: boolean })[];
  readonly events: readonly RecordedEvent[];
}

/** Runs looked through in one go. */
const MOST_RUNS = 50;

/** Runs of the newest manifests that have ended before the instant and were not measured yet, oldest first. */
export async function listUnmeasuredRunIds(tx: Handle, endedBefore: Date): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('run as r')
    .innerJoin('manifest as m', (join) =>
      join.onRef('m.consortium_id', '=', 'r.consortium_id').onRef('m.run_id', '=', 'r.id'),
    )
    .select('r.id')
    .distinct()
    .select('r.scheduled_end_at')
    .where('r.scheduled_end_at', '<', endedBefore)
    .where((where) =>
      where.not(
        where.exists(where.selectFrom('measured_run as d').select('d.run_id').whereRef('d.run_id', '=', 'r.id')),
      ),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('manifest as newer')
            .select('newer.id')
            .whereRef('newer.consortium_id', '=', 'm.consortium_id')
            .whereRef('newer.shift_id', '=', 'm.shift_id')
            .whereRef('newer.number', '>', 'm.number'),
        ),
      ),
    )
    .orderBy('r.scheduled_end_at')
    .orderBy('r.id')
    .limit(MOST_RUNS)
    .execute();
  return rows.map((row) => row.id);
}

/** @param runId of a run of the consortium; an unknown one has neither stops nor events */
export async function findEndedRun(tx: Handle, runId: string): Promise<EndedRun> {
  const stops = await tx
    .selectFrom('stop as s')
    .innerJoin('place as p', (join) =>
      join.onRef('p.consortium_id', '=', 's.consortium_id').onRef('p.id', '=', 's.place_id'),
    )
    .select(['s.position', 's.kind', 's.place_id as placeId', 's.trip_id as tripId', 'p.lat', 'p.lon', 'p.farm'])
    .select(['s.scheduled_begin_at as beginAt', 's.scheduled_departure_at as departureAt'])
    .select('s.seconds_from_previous as secondsFromPrevious')
    .where('s.run_id', '=', runId)
    .orderBy('s.position')
    .execute();
  const events = await tx
    .selectFrom('stop_event as e')
    .innerJoin('run as r', (join) =>
      join.onRef('r.consortium_id', '=', 'e.consortium_id').onRef('r.shift_id', '=', 'e.shift_id'),
    )
    .select(['e.id', 'e.kind', 'e.trip_id as tripId', 'e.place_id as placeId', 'e.device_time as deviceTime'])
    .select('e.undoes_event_id as undoesEventId')
    .where('r.id', '=', runId)
    .where('e.kind', 'in', ['arrived', 'boarded', 'no_show', 'alighted', 'undone'])
    .orderBy('e.sequence')
    .execute();
  return {
    id: runId,
    stops: stops.map((stop) => ({ ...stop, kind: stop.kind as ScheduledStop['kind'] })),
    events: events.map((event) => ({ ...event, kind: event.kind as RecordedEvent['kind'] })),
  };
}

export interface MeasuredLeg extends LegObservation {
  readonly id: string;
  /** Within its run, so that no leg is stored twice. */
  readonly position: number;
  readonly base: { readonly source: TravelSource; readonly seconds: number };
}

/** Marks the run as measured and stores its legs; a run that somebody else has measured meanwhile stays as it is. @returns whether it was ours */
export async function storeMeasuredRun(
  tx: Handle,
  consortiumId: string,
  runId: string,
  legs: readonly MeasuredLeg[],
): Promise<boolean> {
  const marked = await tx
    .insertInto('measured_run')
    .values({ consortium_id: consortiumId, run_id: runId, observations: legs.length })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!marked.numInsertedOrUpdatedRows) return false;
  if (legs.length === 0) return true;
  await tx
    .insertInto('leg_observation')
    .values(
      legs.map((leg) => ({
        consortium_id: consortiumId,
        id: leg.id,
        run_id: runId,
        position: leg.position,
        from_place_id: leg.fromId,
        to_place_id: leg.toId,
        departed_at: new Date(leg.departedAt),
        seconds: Math.max(1, Math.round(leg.seconds)),
        predicted_seconds: leg.base.seconds,
        base_source: leg.base.source,
      })),
    )
    .execute();
  return true;
}

/** Drives that the report looks at: the newest of the last 400 days, so that both seasons are among them. */
const MOST_OBSERVATIONS = 20_000;

/** Of the last 400 days by the database's clock, newest first, at most MOST_OBSERVATIONS. */
export async function listObservations(tx: Handle): Promise<readonly LegObservation[]> {
  const rows = await tx
    .selectFrom('leg_observation')
    .select(['from_place_id as fromId', 'to_place_id as toId', 'departed_at as departedAt', 'seconds'])
    .where('departed_at', '>', sql<Date>`now() - interval '400 days'`)
    .orderBy('departed_at', 'desc')
    .orderBy('id')
    .limit(MOST_OBSERVATIONS)
    .execute();
  return rows.map((row) => ({ ...row, departedAt: row.departedAt.toISOString() }));
}
