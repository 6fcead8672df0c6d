import type { Handle } from '../../../db/tenant.ts';
import type { StoredTemplate } from './week-template-read-model.ts';

/** Replaces the one of that week. @param week its start is a Monday, its cost in the solver's forints */
export async function putWeekTemplate(
  tx: Handle,
  consortiumId: string,
  week: StoredTemplate & { readonly weekStart: string; readonly cost: number; readonly madeAt: Date },
): Promise<void> {
  const fields = {
    template: JSON.stringify(week.template),
    cost: Math.round(week.cost),
    demand_hash: week.demandHash,
    made_at: week.madeAt,
  };
  await tx
    .insertInto('week_template')
    .values({ consortium_id: consortiumId, week_start: week.weekStart, ...fields })
    .onConflict((conflict) => conflict.columns(['consortium_id', 'week_start']).doUpdateSet(fields))
    .execute();
}
