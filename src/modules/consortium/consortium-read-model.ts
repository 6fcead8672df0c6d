import type { Handle } from '../../../db/tenant.ts';
import type { CalendarDayKind, CalendarDayRecord } from './consortium-repository.ts';

export interface ConsortiumRecord {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
}

export interface ServiceHoursRecord {
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
}

/** The one that the transaction is bound to. */
export async function getConsortium(tx: Handle): Promise<ConsortiumRecord> {
  return tx.selectFrom('consortium').select(['id', 'slug', 'name', 'time_zone as timeZone']).executeTakeFirstOrThrow();
}

/** By weekday, 1 = Monday; a weekday without service is missing. */
export async function listServiceHours(tx: Handle): Promise<readonly ServiceHoursRecord[]> {
  return tx.selectFrom('service_hours').select(['weekday', 'opens', 'closes']).orderBy('weekday').execute();
}

/** In order. */
export async function listCalendarDays(tx: Handle, year: number): Promise<readonly CalendarDayRecord[]> {
  const rows = await tx
    .selectFrom('calendar_day')
    .select(['service_date as serviceDate', 'kind', 'name'])
    .where('service_date', '>=', `${year}-01-01`)
    .where('service_date', '<=', `${year}-12-31`)
    .orderBy('service_date')
    .orderBy('kind')
    .execute();
  // A CHECK constraint keeps it to these words.
  return rows.map((row) => ({ ...row, kind: row.kind as CalendarDayKind }));
}
