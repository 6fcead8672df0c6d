import type { Handle } from '../../../db/tenant.ts';
import type { LiveOrder } from '../../planning/quote-day.ts';

export interface LivePlan {
  readonly orders: readonly LiveOrder[];
  readonly writtenAt: Date;
}

export async function findLivePlan(tx: Handle, serviceDate: string): Promise<LivePlan | undefined> {
  const row = await tx
    .selectFrom('live_plan')
    .select(['orders', 'written_at'])
    .where('service_date', '=', serviceDate)
    .executeTakeFirst();
  return row && { orders: row.orders as unknown as readonly LiveOrder[], writtenAt: row.written_at };
}

/** Lock the service day first. */
export async function saveLivePlan(
  tx: Handle,
  consortiumId: string,
  serviceDate: string,
  plan: LivePlan,
): Promise<void> {
  const orders = JSON.stringify(plan.orders);
  await tx
    .insertInto('live_plan')
    .values({ consortium_id: consortiumId, service_date: serviceDate, orders, written_at: plan.writtenAt })
    .onConflict((conflict) =>
      conflict.columns(['consortium_id', 'service_date']).doUpdateSet({ orders, written_at: plan.writtenAt }),
    )
    .execute();
}
