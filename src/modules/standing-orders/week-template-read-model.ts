/** The template of a week and the regular rides of a day: what planning needs to keep a week stable. */
import type { Handle } from '../../../db/tenant.ts';
import { addDays, weekdayOf } from '../../domain/local-time.ts';
import { regularKey, type WeekTemplate } from '../../planning/week-template.ts';

/** The Monday. */
export function weekOf(serviceDate: string): string {
  return addDays(serviceDate, 1 - weekdayOf(serviceDate));
}

export interface StoredTemplate {
  readonly template: WeekTemplate;
  readonly demandHash: string;
}

/** Of the week of that date; undefined until one was made. */
export async function findWeekTemplate(tx: Handle, serviceDate: string): Promise<StoredTemplate | undefined> {
  const row = await tx
    .selectFrom('week_template')
    .select(['template', 'demand_hash as demandHash'])
    .where('week_start', '=', weekOf(serviceDate))
    .executeTakeFirst();
  return row && { template: row.template as unknown as WeekTemplate, demandHash: row.demandHash };
}

/** By trip of the date, the key under which the template knows it; trips of no standing order are missing. */
export async function mapRegularTrips(tx: Handle, serviceDate: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('trip as t')
    .innerJoin('trip_request as q', (join) =>
      join.onRef('q.consortium_id', '=', 't.consortium_id').onRef('q.id', '=', 't.request_id'),
    )
    .where('t.service_date', '=', serviceDate)
    .where('q.standing_order_id', 'is not', null)
    .select(['t.id', 't.leg', 'q.standing_order_id as orderId'])
    .execute();
  return new Map(rows.map((row) => [row.id, regularKey(row.orderId ?? '', row.leg as 'outbound' | 'return')]));
}
