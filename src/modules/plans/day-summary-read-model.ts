/** A planned day in a few lines: what the start message and the command line show. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import { toLocalTime } from '../../domain/local-time.ts';
import { findServiceDay } from './plans-read-model.ts';

export interface RunSummary {
  readonly vehicle: string;
  readonly driver: string;
  /** Local times, `05:10`. */
  readonly start: string;
  readonly end: string;
  readonly trips: number;
  readonly stops: number;
  readonly kilometres: number;
}

export interface DaySummary {
  readonly serviceDate: string;
  readonly served: number;
  readonly asked: number;
  readonly runs: readonly RunSummary[];
}

/** Of the published plan; undefined before there is one. */
export async function findDaySummary(tx: Handle, serviceDate: string): Promise<DaySummary | undefined> {
  const { publishedPlanId } = await findServiceDay(tx, serviceDate);
  if (publishedPlanId === null) return undefined;
  const rows = await tx
    .selectFrom('plan_run as held')
    .innerJoin('run', (join) =>
      join.onRef('run.consortium_id', '=', 'held.consortium_id').onRef('run.id', '=', 'held.run_id'),
    )
    .innerJoin('vehicle', (join) =>
      join.onRef('vehicle.consortium_id', '=', 'run.consortium_id').onRef('vehicle.id', '=', 'run.vehicle_id'),
    )
    .innerJoin('driver', (join) =>
      join.onRef('driver.consortium_id', '=', 'run.consortium_id').onRef('driver.id', '=', 'run.driver_id'),
    )
    .select((eb) => [
      'vehicle.name as vehicle',
      sql<string>`driver.family_name || ' ' || driver.given_name`.as('driver'),
      'run.scheduled_start_at as startAt',
      'run.scheduled_end_at as endAt',
      'run.metres as metres',
      eb
        .selectFrom('stop')
        .whereRef('stop.run_id', '=', 'run.id')
        .where('stop.kind', '=', 'pickup')
        .select(eb.fn.countAll<number>().as('n'))
        .as('trips'),
      eb.selectFrom('stop').whereRef('stop.run_id', '=', 'run.id').select(eb.fn.countAll<number>().as('n')).as('stops'),
    ])
    .where('held.plan_id', '=', publishedPlanId)
    .orderBy('run.scheduled_start_at')
    .execute();
  const unserved = await tx
    .selectFrom('unserved_trip')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('plan_id', '=', publishedPlanId)
    .executeTakeFirstOrThrow();
  const runs = rows.map((row) => ({
    vehicle: row.vehicle,
    driver: row.driver,
    start: toLocalTime(row.startAt).slice(0, 5),
    end: toLocalTime(row.endAt).slice(0, 5),
    trips: row.trips ?? 0,
    stops: row.stops ?? 0,
    kilometres: row.metres / 1000,
  }));
  const served = runs.reduce((sum, run) => sum + run.trips, 0);
  return { serviceDate, served, asked: served + unserved.n, runs };
}
