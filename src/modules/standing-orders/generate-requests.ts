/** The nightly duty: every order in force asks for the days that have come within the horizon. */
import type { Actor } from '../../domain/actor.ts';
import { toServiceDate } from '../../domain/local-time.ts';
import { done } from '../../domain/outcome.ts';
import { findZone } from '../common/policy-read-model.ts';
import { read, transact } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { prepareOrder, reconcileOrder } from './reconcile-order.ts';
import { findStandingOrder, listStandingOrders } from './standing-order-repository.ts';

export interface Generation {
  readonly orders: number;
  readonly generated: number;
  readonly unmade: number;
  /** Orders that failed by a fault of ours; the others went on. */
  readonly failed: number;
}

/** One transaction an order, so that one bad order stops nobody. Safe to run twice, and in several processes at once. */
export async function generateRequests(services: Services, actor: Actor, signal?: AbortSignal): Promise<Generation> {
  const orders = await read(services, actor, async (tx) => {
    const inForceOn = toServiceDate(services.clock.now().toJSDate(), await findZone(tx));
    return listStandingOrders(tx, { inForceOn });
  });
  const count = { orders: 0, generated: 0, unmade: 0, failed: 0 };
  for (const order of orders) {
    if (signal?.aborted) break;
    try {
      const { generated, unmade } = await generateForOrder(services, actor, order.id);
      count.orders += 1;
      count.generated += generated;
      count.unmade += unmade;
    } catch (error) {
      count.failed += 1;
      services.logger.error({ err: error, standingOrderId: order.id }, 'a standing order could not be generated');
    }
  }
  return count;
}

const ATTEMPTS = 3;

/** @returns zeros when the order was ended or changed all the time */
export async function generateForOrder(
  services: Services,
  actor: Actor,
  orderId: string,
): Promise<{ readonly generated: number; readonly unmade: number }> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const order = await read(services, actor, (tx) => findStandingOrder(tx, orderId));
    if (!order) break;
    const prepared = await prepareOrder(services, actor, order);
    const outcome = await transact(services, actor, async (tx) => {
      const now = await findStandingOrder(tx, orderId, 'for update');
      // Changed since it was looked at: look again.
      if (now?.version !== order.version) return done(null);
      const { generated, unmade } = await reconcileOrder(tx, services, actor, order, prepared);
      return done({ generated, unmade: unmade.size });
    });
    if (outcome.kind === 'done' && outcome.value) return outcome.value;
  }
  return { generated: 0, unmade: 0 };
}
