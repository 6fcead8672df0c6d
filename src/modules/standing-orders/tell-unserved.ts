/** A regular ride that the plan in force leaves out is told, not dropped: its rider never asked for it that day and waits for nothing. */
import type { Actor } from '../../domain/actor.ts';
import { toServiceDate } from '../../domain/local-time.ts';
import { sayStandingUnserved } from '../../domain/text/calls.ts';
import { REASON_TEXTS, type ReasonCode } from '../../domain/text/reasons.ts';
import { publishNews } from '../../platform/notify.ts';
import { closeCallTopics, insertCallTasks } from '../common/new-call-task-repository.ts';
import { findZone } from '../common/policy-read-model.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { toDueAt } from './reconcile-order.ts';
import { listSettledTopics, listUnservedStandingRides } from './unserved-rides-read-model.ts';

/** Runs any number of times; one trip is told once. @returns how many calls were added */
export async function tellUnservedRides(services: Services, actor: Actor): Promise<number> {
  const now = services.clock.now().toJSDate();
  return read(services, actor, async (tx) => {
    const zone = await findZone(tx);
    const today = toServiceDate(now, zone);
    const rides = await listUnservedStandingRides(tx, today);
    const tasks = rides.map((ride) => ({
      ...{
        id: services.ids.next(),
        riderId: ride.riderId,
        tripId: ride.tripId,
        kind: 'standing_order_unserved' as const,
      },
      ...{ urgency: 1 as const, topicKey: `unserved ${ride.tripId}`, dueAt: toDueAt(now, ride.serviceDate, zone) },
      sentence: sayStandingUnserved(
        ride.serviceDate,
        REASON_TEXTS[ride.reason as ReasonCode] ?? REASON_TEXTS.SEATS_FULL,
      ),
    }));
    const written = await insertCallTasks(tx, actor.consortiumId, tasks);
    const closed = await closeCallTopics(tx, await listSettledTopics(tx), now);
    if (written.size + closed > 0)
      await publishNews(tx, { topic: 'call_task', consortiumId: actor.consortiumId, id: today });
    return written.size;
  });
}
