import type { Handle } from '../../../db/tenant.ts';
import { type Calendar, type CalendarDayKind, createCalendar } from '../../domain/calendar.ts';

/** The special days of the consortium that the transaction is bound to: a few hundred rows, read whole. */
export async function readCalendar(tx: Handle): Promise<Calendar> {
  const rows = await tx.selectFrom('calendar_day').select(['service_date', 'kind']).execute();
  return createCalendar(rows.map((row) => ({ serviceDate: row.service_date, kind: row.kind as CalendarDayKind })));
}
