/** The evening before: whoever can be written to gets a message, whoever cannot gets a call. */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { addDays, addSeconds, atTimeOfDay, toLocalTime, toServiceDate } from '../../domain/local-time.ts';
import { sayReminder } from '../../domain/text/calls.ts';
import { publishNews } from '../../platform/notify.ts';
import { insertCallTasks, type NewCallTask } from '../common/new-call-task-repository.ts';
import { findPolicy, findZone } from '../common/policy-read-model.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { findReachability, writeOutcome } from './call-task-repository.ts';
import { composeMessage, findWritingFault } from './compose-message.ts';
import { insertMessage } from './outbox-repository.ts';
import { listRidesToRemindOf, type RideToRemindOf } from './reminders-read-model.ts';

/** Nobody is called later in the evening. */
const LATEST_CALL = '20:00';

/** Runs any number of times; a ride is reminded of once. @returns how many were written to and how many are to be called */
export async function remindRiders(
  services: Services,
  actor: Actor,
): Promise<{ readonly written: number; readonly toCall: number }> {
  const now = services.clock.now().toJSDate();
  return read(services, actor, async (tx) => {
    const zone = await findZone(tx);
    const policy = await findPolicy(tx);
    const today = toServiceDate(now, zone);
    const count = { written: 0, toCall: 0 };
    // Once bookings for tomorrow are closed, the plan is made; before, times may still move.
    if (now < atTimeOfDay(today, policy.bookingUntil, zone) || now > atTimeOfDay(today, '21:00', zone)) return count;
    const tomorrow = addDays(today, 1);
    for (const ride of await listRidesToRemindOf(tx, tomorrow)) {
      const task = toTask(ride, { id: services.ids.next(), zone, waitMinutes: policy.driverWaitMinutes, tomorrow });
      const dueAt = atTimeOfDay(today, LATEST_CALL, zone);
      const written = await insertCallTasks(tx, actor.consortiumId, [{ ...task, dueAt }]);
      if (!written.has(task.id)) continue;
      count[(await writeTo(tx, services, actor, task)) ? 'written' : 'toCall'] += 1;
    }
    if (count.toCall > 0) await publishNews(tx, { topic: 'call_task', consortiumId: actor.consortiumId, id: tomorrow });
    return count;
  });
}

type Task = Omit<NewCallTask, 'dueAt'>;

function toTask(
  ride: RideToRemindOf,
  of: { readonly id: string; readonly zone: string; readonly waitMinutes: number; readonly tomorrow: string },
): Task {
  const from = ride.promisedFrom ?? ride.pickupAt;
  const to = ride.promisedTo ?? addSeconds(ride.pickupAt, of.waitMinutes * 60);
  const window = { from: toLocalTime(from, of.zone), to: toLocalTime(to, of.zone) };
  return {
    ...{ id: of.id, riderId: ride.riderId, tripId: ride.tripId, kind: 'reminder', urgency: 3 },
    sentence: sayReminder(of.tomorrow, window, ride.placeName),
    topicKey: `reminder ${ride.tripId}`,
  };
}

async function writeTo(tx: Transaction<DB>, services: Services, actor: Actor, task: Task): Promise<boolean> {
  const rider = await findReachability(tx, task.riderId);
  if (!rider) return false;
  const channel = findWritingFault(rider, 'sms') ? (findWritingFault(rider, 'email') ? null : 'email') : 'sms';
  if (!channel) return false;
  const at = services.clock.now().toJSDate();
  await insertMessage(tx, actor.consortiumId, composeMessage(task, rider, { id: services.ids.next(), channel, at }));
  await writeOutcome(tx, task.id, { outcome: 'message_sent', attempts: 1, closedAt: at });
  return true;
}
