import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { earliestOf, latestOf, toLocalTime } from '../../domain/local-time.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { sayPlanChange } from '../../domain/text/calls.ts';
import { keepsPromise, type PlannedRide } from '../../planning/compare-plans.ts';
import { publishNews } from '../../platform/notify.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { issueManifest } from '../common/manifest-issue-repository.ts';
import { findZone } from '../common/policy-read-model.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { insertCallTask } from './call-task-repository.ts';
import { findManifestChanges } from './manifest-changes.ts';
import type { PlanRow } from './plan-records.ts';
import { findPlan, findPublishedPlan, markPublished } from './plan-repository.ts';
import {
  listPlannedRides,
  mapCarriedTrips,
  mapPromises,
  mapTripsToTell,
  type PromisedTrip,
} from './planned-rides-read-model.ts';
import { listRunsOfPlans, listStopsOfRuns } from './run-repository.ts';
import { lockServiceDay } from './service-day-lock-repository.ts';
import { markLeftOut, markOnManifest } from './trip-state-repository.ts';

export interface PublishPlanInput {
  readonly planId: string;
  readonly expectedVersion: number;
  readonly acceptBrokenPromises: boolean;
  readonly acceptDropped: boolean;
}

export interface PublishPlanValue {
  readonly plan: PlanRow;
  readonly callTasksCreated: number;
}

export type PublishPlanErrorCode =
  | 'NOT_FOUND'
  | 'STALE_VERSION'
  | 'WRONG_STATE'
  | 'BREAKS_PROMISE'
  | 'DROPS_PUBLISHED'
  | 'INVALID';

type Answer = Outcome<PublishPlanValue, PublishPlanErrorCode>;

/**
 * Puts a draft in force: the one before is superseded, trips go on the manifests, drivers whose work changed get a new number.
 * A broken promise and somebody who leaves the published plan need an explicit word each, and make a call task.
 */
export async function publishPlan(services: Services, actor: Actor, input: PublishPlanInput): Promise<Answer> {
  return transact(services, actor, async (tx): Promise<Answer> => {
    const asked = await findPlan(tx, input.planId);
    if (!asked) return refused(notFound('planId'));
    await lockServiceDay(tx, actor.consortiumId, asked.serviceDate);
    const plan = await findPlan(tx, input.planId, 'for update');
    if (!plan) return refused(notFound('planId'));
    const isDraft = plan.state === 'draft' && plan.origin !== 'what_if';
    const wrong: Fault<PublishPlanErrorCode> = { code: 'WRONG_STATE', path: ['planId'] };
    const fault = checkVersion(plan, input.expectedVersion) ?? (isDraft ? undefined : wrong);
    if (fault) return refused<PublishPlanErrorCode, PublishPlanValue>(fault, { plan, callTasksCreated: 0 });

    const before = await findPublishedPlan(tx, plan.serviceDate, 'for update');
    const consequences = await findConsequences(tx, plan, before);
    const faults = refuseUnsaid(consequences, input);
    if (faults.length > 0)
      return refused<PublishPlanErrorCode, PublishPlanValue>(faults, { plan, callTasksCreated: 0 });

    await markPublished(tx, plan, { at: services.clock.now().toJSDate(), staffAccountId: actor.staffAccountId });
    const carried = consequences.rides.map((ride) => ride.tripId);
    await markOnManifest(tx, carried);
    await markLeftOut(tx, consequences.dropped, ['published', 'scheduled']);
    await issueManifests(tx, services, actor, { planId: plan.id, beforeId: before?.id });
    const told = await createCallTasks(tx, services, actor, plan, consequences);
    await recordAudit(tx, services, actor, {
      ...{ action: 'publishPlan', entityKind: 'plan', entityId: plan.id },
      ...{
        before: { publishedPlanId: before?.id ?? null },
        after: { publishedPlanId: plan.id, ...toSaid(consequences) },
      },
    });
    await publishNews(tx, { topic: 'service_day', consortiumId: actor.consortiumId, id: plan.serviceDate });
    return done({ plan: (await findPlan(tx, plan.id)) ?? plan, callTasksCreated: told });
  });
}

interface Consequences {
  readonly rides: readonly PlannedRide[];
  readonly trips: ReadonlyMap<string, PromisedTrip>;
  /** Promised and not kept, carried or not. */
  readonly broken: readonly string[];
  /** On a manifest now and no longer. */
  readonly dropped: readonly string[];
}

/** States in which somebody still waits to be carried. */
const WAITING: readonly string[] = ['requested', 'promised', 'scheduled', 'published'];

async function findConsequences(
  tx: Transaction<DB>,
  plan: PlanRow,
  before: PlanRow | undefined,
): Promise<Consequences> {
  const trips = await mapTripsToTell(tx, plan.serviceDate);
  const waiting = [...trips.values()].filter((trip) => WAITING.includes(trip.state));
  const rides = await listPlannedRides(tx, plan.id);
  const rideOf = new Map(rides.map((ride) => [ride.tripId, ride]));
  const promises = await mapPromises(
    tx,
    waiting.map((trip) => trip.id),
  );
  const broken = waiting.filter((trip) => {
    const promise = promises.get(trip.id);
    return promise && !keepsPromise(promise, rideOf.get(trip.id));
  });
  const dropped = before ? waiting.filter((trip) => trip.state === 'published' && !rideOf.has(trip.id)) : [];
  const ids = (list: readonly PromisedTrip[]) => list.map((trip) => trip.id);
  return { rides, trips, broken: ids(broken), dropped: ids(dropped) };
}

function refuseUnsaid(consequences: Consequences, input: PublishPlanInput): readonly Fault<PublishPlanErrorCode>[] {
  const { broken, dropped } = consequences;
  const faults: Fault<PublishPlanErrorCode>[] = [];
  if (broken.length > 0 && !input.acceptBrokenPromises) {
    faults.push({ code: 'BREAKS_PROMISE', path: ['acceptBrokenPromises'], values: { count: broken.length } });
  }
  if (dropped.length > 0 && !input.acceptDropped) {
    faults.push({ code: 'DROPS_PUBLISHED', path: ['acceptDropped'], values: { count: dropped.length } });
  }
  return faults;
}

function toSaid({ broken, dropped }: Consequences): object {
  return { brokenPromises: broken, droppedTrips: dropped };
}

/** A new number for every driver who has something else to do than in the plan before. A run that both hold is the same work. */
export async function issueManifests(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  of: { readonly planId: string; readonly beforeId: string | undefined },
): Promise<void> {
  const { planId, beforeId } = of;
  const runs = await listRunsOfPlans(tx, beforeId === undefined ? [planId] : [beforeId, planId]);
  const runOf = (plan: string | undefined, shiftId: string) =>
    runs.find((run) => run.shiftId === shiftId && run.planId === plan)?.id;
  const shiftIds = [...new Set(runs.map((run) => run.shiftId))].sort();
  const rewritten = shiftIds
    .map((shiftId) => ({ shiftId, oldId: runOf(beforeId, shiftId), freshId: runOf(planId, shiftId) }))
    .filter(({ oldId, freshId }) => oldId !== freshId);
  if (rewritten.length === 0) return;
  const stops = await listStopsOfRuns(
    tx,
    rewritten.flatMap(({ oldId, freshId }) => [oldId, freshId]).filter((id) => id !== undefined),
  );
  const trips = await mapCarriedTrips(
    tx,
    stops.flatMap((stop) => stop.tripId ?? []),
  );
  for (const { shiftId, oldId, freshId } of rewritten) {
    const changes = findManifestChanges(
      stops.filter((stop) => stop.runId === oldId),
      stops.filter((stop) => stop.runId === freshId),
      trips,
    );
    if (changes) await issueManifest(tx, services, actor, { shiftId, planId, runId: freshId ?? null, changes });
  }
}

/** One call a trip: whoever is left out hears that, and not also that the time changed. */
async function createCallTasks(
  tx: Transaction<DB>,
  services: Services,
  actor: Actor,
  plan: PlanRow,
  consequences: Consequences,
): Promise<number> {
  const zone = await findZone(tx);
  const now = services.clock.now().toJSDate();
  const rideOf = new Map(consequences.rides.map((ride) => [ride.tripId, ride]));
  const ids = [...new Set([...consequences.broken, ...consequences.dropped])];
  for (const tripId of ids) {
    const trip = consequences.trips.get(tripId);
    if (!trip) continue;
    const ride = rideOf.get(tripId);
    const pickupAt = ride ? earliestOf(ride.pickupAt, trip.requestedPickupAt) : trip.requestedPickupAt;
    const isSoon = pickupAt.getTime() - now.getTime() < URGENT_MS;
    await insertCallTask(tx, {
      id: services.ids.next(),
      consortiumId: actor.consortiumId,
      riderId: trip.riderId,
      tripId,
      kind: ride ? 'promise_changed' : 'refused_after_acceptance',
      urgency: isSoon ? 1 : 2,
      sentence: sayPlanChange(plan.serviceDate, ride ? toLocalTime(ride.pickupAt, zone) : null),
      dueAt: latestOf(now, new Date(pickupAt.getTime() - NOTICE_MS)),
    });
  }
  if (ids.length > 0) await publishNews(tx, { topic: 'call_task', consortiumId: actor.consortiumId, id: plan.id });
  return ids.length;
}

/** Called at once when the pickup is nearer than this. */
const URGENT_MS = 3 * 3_600_000;
/** Told at the latest so long before. */
const NOTICE_MS = 3_600_000;
