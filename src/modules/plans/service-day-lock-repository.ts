import { sql, type Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';

export interface LockedDay {
  readonly bookingsVersion: number;
  readonly publishedPlanId: string | null;
}

/**
 * Holds the whole service date until the transaction ends: storing, publishing and moving wait for each other. The advisory lock
 * comes first, so that none of them waits with rows of the day in hand.
 */
export async function lockServiceDay(
  tx: Transaction<DB>,
  consortiumId: string,
  serviceDate: string,
): Promise<LockedDay> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${consortiumId}/${serviceDate}`}, 0))`.execute(tx);
  await tx
    .insertInto('service_day')
    .values({ consortium_id: consortiumId, service_date: serviceDate })
    .onConflict((conflict) => conflict.columns(['consortium_id', 'service_date']).doNothing())
    .execute();
  return tx
    .selectFrom('service_day')
    .select(['bookings_version as bookingsVersion', 'published_plan_id as publishedPlanId'])
    .where('service_date', '=', serviceDate)
    .forUpdate()
    .executeTakeFirstOrThrow();
}
