/** What screens and other modules read of standing orders. */
import type { Handle } from '../../../db/tenant.ts';
import type { Actor } from '../../domain/actor.ts';
import { addDays, toServiceDate } from '../../domain/local-time.ts';
import { listOccurrences } from '../../domain/standing-pattern.ts';
import { readCalendar } from '../common/calendar-read-model.ts';
import { findZone } from '../common/policy-read-model.ts';
import { listStandingOrders, listStandingOrdersByIds, type StandingOrderRecord } from './standing-order-repository.ts';

export type {
  PatternException as ExceptionRecord,
  StandingPattern as PatternRecord,
} from '../../domain/standing-pattern.ts';
export type { StandingOrderRecord } from './standing-order-repository.ts';

/** A partner finds its own only. */
export async function listStandingOrdersFor(
  tx: Handle,
  actor: Actor,
  filter: { readonly ids?: readonly string[]; readonly riderIds?: readonly string[]; readonly now: Date },
): Promise<readonly StandingOrderRecord[]> {
  const orders = filter.ids
    ? await listStandingOrdersByIds(tx, filter.ids)
    : await listStandingOrders(tx, {
        inForceOn: toServiceDate(filter.now, await findZone(tx)),
        ...(filter.riderIds ? { riderIds: filter.riderIds } : {}),
      });
  return actor.role === 'partner' ? orders.filter((order) => order.partnerId === actor.partnerId) : orders;
}

/** How far the screen looks for the next days of an order that asks seldom. */
const LOOK_AHEAD_DAYS = 400;

/** The days that it will ask for next, by order. */
export async function listNextDates(
  tx: Handle,
  orders: readonly StandingOrderRecord[],
  now: Date,
  first: number,
): Promise<readonly (readonly string[])[]> {
  const calendar = await readCalendar(tx);
  const from = toServiceDate(now, await findZone(tx));
  const period = { from, to: addDays(from, LOOK_AHEAD_DAYS) };
  return orders.map((order) =>
    listOccurrences(order, period, calendar)
      .slice(0, first)
      .map((occurrence) => occurrence.serviceDate),
  );
}
