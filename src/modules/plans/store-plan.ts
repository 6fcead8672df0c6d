/** Writes a checked plan with everything in it, in the caller's transaction. */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import type { PlanRecord } from '../../planning/apply-plan.ts';
import { publishNews } from '../../platform/notify.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Services } from '../services.ts';
import type { PlanOrigin } from './plan-records.ts';
import { insertPlan } from './plan-repository.ts';
import { markLeftOut, markScheduled } from './trip-state-repository.ts';

export interface PlanToStore {
  readonly serviceDate: string;
  readonly origin: PlanOrigin;
  readonly basePlanId: string | null;
  readonly planningJobId: string | null;
  /** Of the bookings that it was made from. */
  readonly bookingsVersion: number;
  readonly note: string;
  readonly record: PlanRecord;
}

/** Lock the service day first. @returns the plan's id */
export async function storePlan(
  tx: Transaction<DB>,
  services: Pick<Services, 'ids' | 'clock'>,
  actor: Actor,
  plan: PlanToStore,
): Promise<string> {
  const id = services.ids.next();
  const { record } = plan;
  await insertPlan(
    tx,
    {
      ...plan,
      id,
      consortiumId: actor.consortiumId,
      createdBy: actor.staffAccountId,
      createdAt: services.clock.now().toJSDate(),
    },
    services.ids.next,
  );
  if (plan.origin !== 'what_if') {
    const carried = record.runs.flatMap((run) =>
      run.stops.flatMap((s) => (s.kind === 'pickup' && s.tripId ? [s.tripId] : [])),
    );
    await markScheduled(tx, carried);
    const leftOut = record.unserved.map((trip) => trip.tripId);
    await markLeftOut(tx, leftOut, ['scheduled']);
  }
  await recordAudit(tx, services, actor, {
    ...{ action: 'storePlan', entityKind: 'plan', entityId: id },
    after: {
      ...{ serviceDate: plan.serviceDate, origin: plan.origin, basePlanId: plan.basePlanId, cost: record.cost },
      ...{ served: record.figures.tripsServed, unserved: record.figures.tripsUnserved },
    },
  });
  await publishNews(tx, { topic: 'service_day', consortiumId: actor.consortiumId, id: plan.serviceDate });
  return id;
}
