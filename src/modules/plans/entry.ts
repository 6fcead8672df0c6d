/** The way into plans for modules that add a ride to a plan in force. */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import type { PlanRecord } from '../../planning/apply-plan.ts';
import { publishNews } from '../../platform/notify.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Services } from '../services.ts';
import { findPublishedPlan, insertPlan, markPublished } from './plan-repository.ts';
import { issueManifests } from './publish-plan.ts';
import { markOnManifest } from './trip-state-repository.ts';

export { lockServiceDay } from './service-day-lock-repository.ts';

export interface Inserted {
  readonly serviceDate: string;
  /** The whole plan with the trips in it, checked. */
  readonly record: PlanRecord;
  readonly tripIds: readonly string[];
  /** Of the bookings with these trips. */
  readonly bookingsVersion: number;
}

/**
 * A new version of the plan in force with further trips in it, in force at once: the drivers concerned get a new manifest with what
 * changed. Lock the service day first. @returns the plan's id
 */
export async function publishInserted(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  inserted: Inserted,
): Promise<string> {
  const { serviceDate, record } = inserted;
  const before = await findPublishedPlan(tx, serviceDate, 'for update');
  if (!before) throw new Error('A trip can only be put into a plan that is in force.');
  const id = services.ids.next();
  const now = services.clock.now().toJSDate();
  await insertPlan(
    tx,
    {
      ...{ id, consortiumId: actor.consortiumId, serviceDate, record, origin: 'inserted', basePlanId: before.id },
      ...{ planningJobId: null, bookingsVersion: inserted.bookingsVersion, note: '' },
      ...{ createdBy: actor.staffAccountId, createdAt: now },
    },
    services.ids.next,
  );
  await markPublished(tx, { id, serviceDate }, { at: now, staffAccountId: actor.staffAccountId });
  await markOnManifest(tx, inserted.tripIds);
  await issueManifests(tx, services, actor, { planId: id, beforeId: before.id });
  await recordAudit(tx, services, actor, {
    ...{ action: 'insertTrips', entityKind: 'plan', entityId: id },
    ...{ before: { publishedPlanId: before.id }, after: { publishedPlanId: id, trips: inserted.tripIds } },
  });
  await publishNews(tx, { topic: 'service_day', consortiumId: actor.consortiumId, id: serviceDate });
  return id;
}
