/** Makes the shifts of one service date from the weekly pattern of the consortium's seed folder. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Kysely, sql, type Transaction } from 'kysely';
import { withConsortium } from '../tenant.ts';
import type { DB } from '../types.generated.ts';
import { atMinute, serviceWeekday } from './calendar.ts';
import { minuteInShift, spanOf } from './check-shift-pattern.ts';
import { readShiftPattern, type ShiftRow } from './read-folder.ts';

export interface EnsureShiftsOptions {
  readonly ids: () => string;
  /** Where shift-pattern.csv and drivers.csv lie; by default the folder of db/seed named like the consortium's slug. */
  readonly folder?: string;
}

export interface EnsuredShifts {
  /** Shifts made now; 0 when the date had some, or when the pattern has none for it. */
  readonly made: number;
  /** Lines of the pattern that could not be used because their vehicle or driver is deactivated, renamed or gone. */
  readonly skipped: readonly string[];
}

const seedFolderOf = (slug: string): string => join(fileURLToPath(new URL('.', import.meta.url)), slug);

const listCalendar = (tx: Transaction<DB>, date: string) =>
  tx.selectFrom('calendar_day').select(['service_date as date', 'kind']).where('service_date', '=', date).execute();

const listFleet = async (tx: Transaction<DB>) => ({
  vehicles: await tx
    .selectFrom('vehicle')
    .select(['id', 'plate', 'garage_place_id'])
    .where('deactivated_at', 'is', null)
    .execute(),
  drivers: await tx
    .selectFrom('driver')
    .select(['id', 'family_name', 'given_name'])
    .where('deactivated_at', 'is', null)
    .execute(),
});

const insertShift = async (
  tx: Transaction<DB>,
  consortiumId: string,
  pattern: ShiftRow & { readonly date: string },
  keys: { readonly id: string; readonly vehicleId: string; readonly driverId: string; readonly garageId: string },
): Promise<void> => {
  const { start, end } = spanOf(pattern);
  const at = (minute: number): string => atMinute(pattern.date, minute);
  await tx
    .insertInto('shift')
    .values({
      consortium_id: consortiumId,
      id: keys.id,
      service_date: pattern.date,
      vehicle_id: keys.vehicleId,
      driver_id: keys.driverId,
      start_at: at(start),
      end_at: at(end),
      start_place_id: keys.garageId,
      end_place_id: keys.garageId,
    })
    .execute();
  const breaks = pattern.breaks.map((pause, position) => ({
    consortium_id: consortiumId,
    shift_id: keys.id,
    position,
    earliest_at: at(minuteInShift(pattern, pause.earliest)),
    latest_at: at(minuteInShift(pattern, pause.latest)),
    duration_seconds: pause.minutes * 60,
  }));
  if (breaks.length > 0) await tx.insertInto('shift_break').values(breaks).execute();
};

/**
 * Makes the shifts of `date` (YYYY-MM-DD, Europe/Budapest) when the date has none, cancelled ones included: what a
 * dispatcher has changed or cancelled stays. Holidays follow Sunday, moved working days Friday, blackouts have no shift.
 *
 * @throws SeedError when the pattern's files are faulty; Error when the consortium does not exist.
 */
export const ensureShifts = async (
  db: Kysely<DB>,
  consortiumId: string,
  date: string,
  options: EnsureShiftsOptions,
): Promise<EnsuredShifts> =>
  withConsortium(db, consortiumId, async (tx) => {
    // Two processes at once: the second waits here and then finds the shifts of the first.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`shifts ${consortiumId} ${date}`}, 0))`.execute(tx);
    const consortium = await tx
      .selectFrom('consortium')
      .select('slug')
      .where('id', '=', consortiumId)
      .executeTakeFirst();
    if (!consortium) throw new Error(`There is no consortium ${consortiumId}; load one first.`);
    const existing = await tx
      .selectFrom('shift')
      .select('id')
      .where('service_date', '=', date)
      .limit(1)
      .executeTakeFirst();
    const weekday = serviceWeekday(date, await listCalendar(tx, date));
    if (existing || weekday === null) return { made: 0, skipped: [] };
    const pattern = readShiftPattern(options.folder ?? seedFolderOf(consortium.slug));
    const { vehicles, drivers } = await listFleet(tx);
    const skipped: string[] = [];
    let made = 0;
    for (const shift of pattern.shifts.filter((row) => row.weekdays.includes(weekday))) {
      const name = pattern.drivers.find((row) => row.key === shift.driver);
      const vehicle = vehicles.find((row) => row.plate === shift.vehicle);
      const driver = drivers.find((row) => row.family_name === name?.family_name && row.given_name === name.given_name);
      if (!vehicle || !driver) {
        skipped.push(
          `shift-pattern.csv, line ${shift.row}: ${vehicle ? `driver ${shift.driver}` : `vehicle ${shift.vehicle}`} is not active`,
        );
        continue;
      }
      const keys = { id: options.ids(), vehicleId: vehicle.id, driverId: driver.id, garageId: vehicle.garage_place_id };
      await insertShift(tx, consortiumId, { ...shift, date }, keys);
      made += 1;
    }
    return { made, skipped };
  });
