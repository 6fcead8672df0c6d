import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import type { LiveOrder } from '../../planning/quote-day.ts';

export interface LivePlan {
  readonly orders: readonly LiveOrder[];
  readonly writtenAt: Date;
}

/** Undefined until something was promised on the date while no plan was in force. */
export async function findLivePlan(tx: Handle, serviceDate: string): Promise<LivePlan | undefined> {
  const row = await tx
    .selectFrom('live_plan')
    .select(['orders', 'written_at'])
    .where('service_date', '=', serviceDate)
    .executeTakeFirst();
  return row && { orders: row.orders as unknown as readonly LiveOrder[], writtenAt: row.written_at };
}

/** Whether anybody has a place on the date that a search may still move: none in a plan in force, none where nothing was promised or drafted. */
export async function hasMovableOrders(tx: Handle, serviceDate: string): Promise<boolean> {
  const { rows } = await sql<{ readonly movable: boolean }>`
    select not exists (select from plan where service_date = ${serviceDate} and state = 'published') and (
      exists (select from live_plan where service_date = ${serviceDate})
      or exists (select from plan where service_date = ${serviceDate} and state = 'draft')
      or exists (select from trip where service_date = ${serviceDate} and state = 'promised')) as movable`.execute(tx);
  return rows[0]?.movable ?? false;
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
      conflict.columns(['consortium_id', 'service_date']).doUpdateSet((row) => ({
        orders,
        written_at: plan.writtenAt,
        version: row('live_plan.version', '+', 1),
      })),
    )
    .execute();
}
