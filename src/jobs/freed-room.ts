/** Room freed anywhere (a cancellation, a change, a new plan, a longer shift) is offered to whoever waits for it, a moment later. */
import type { Actor } from '../domain/actor.ts';
import { isLocalDate } from '../domain/local-time.ts';
import { offerFreedRoom } from '../modules/quotes/offer-freed-room.ts';
import { tidyLivePlan } from '../modules/quotes/tidy-live-plan.ts';
import type { Services } from '../modules/services.ts';
import type { PlanningSolver } from '../planning/planning-solver.ts';
import type { Notifier } from '../platform/notify.ts';

/** A day changes in bursts: it is looked at once they are over. */
const QUIET_MS = 2_000;
/** So long the orders of the day are searched for cheaper ones before the waiting list is looked at. */
const TIDY_SECONDS = 2;

/**
 * Runs until the notifier is closed. Before, the day's orders are tidied, where there is a solver for it. News may be missed or heard by several servers: a chance is told once, because its topic is one,
 * and the next change of the day looks again.
 */
export async function followFreedRoom(
  notifier: Notifier,
  services: Services,
  onFault: (error: unknown) => void,
  solve: PlanningSolver | null,
): Promise<void> {
  const waiting = new Map<string, NodeJS.Timeout>();
  const stop = new AbortController();
  const { signal } = stop;
  for await (const news of notifier.subscribeAll('service_day')) {
    if (news.kind !== 'change' || !isLocalDate(news.id)) continue;
    const { consortiumId, id: serviceDate } = news;
    const key = `${consortiumId}/${serviceDate}`;
    clearTimeout(waiting.get(key));
    const look = setTimeout(() => {
      waiting.delete(key);
      const actor = toSystem(consortiumId);
      const tidy = solve
        ? tidyLivePlan(services, actor, serviceDate, { solve, limitSeconds: TIDY_SECONDS, signal })
        : null;
      Promise.resolve(tidy)
        .then(() => offerFreedRoom(services, actor, serviceDate))
        .catch(onFault);
    }, QUIET_MS);
    look.unref();
    waiting.set(key, look);
  }
  for (const look of waiting.values()) clearTimeout(look);
  stop.abort();
}

function toSystem(consortiumId: string): Actor {
  return { consortiumId, staffAccountId: null, role: 'system', driverId: null, partnerId: null, language: 'hu' };
}
