/**
 * What a worker does with a planning job: takes it (raising its fence), searches in another process, and stores the plan only
 * while it still holds the job. Repeatable: after a crash the next worker begins anew, and a late answer of the first is refused.
 */
import type { Actor } from '../../domain/actor.ts';
import { startOfDay, toServiceDate } from '../../domain/local-time.ts';
import { done, refused } from '../../domain/outcome.ts';
import { describePlanningFailure } from '../../domain/text/planning-failures.ts';
import { applyPlan, UncheckedPlanError } from '../../planning/apply-plan.ts';
import { type BuiltProblem, buildProblem } from '../../planning/build-problem.ts';
import type { Day } from '../../planning/day.ts';
import { planRegularDay, type Search } from '../../planning/plan-week.ts';
import { findProblemFaults, type PlanningSolver, type SolverProgress } from '../../planning/planning-solver.ts';
import { SolverFailure } from '../../planning/solver-process.ts';
import { publishNews } from '../../platform/notify.ts';
import { read, transact } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { findWeekTemplate, mapRegularTrips } from '../standing-orders/week-template-read-model.ts';
import { loadDay } from './day-read-model.ts';
import { findPublishedPlan } from './plan-repository.ts';
import {
  endPlanningJob,
  findPlanningJob,
  type JobProgress,
  type PlanningJobRecord,
  takePlanningJob,
  writeProgress,
} from './planning-job-repository.ts';
import { lockServiceDay } from './service-day-lock-repository.ts';
import { storePlan } from './store-plan.ts';

export interface WorkContext {
  readonly solve: PlanningSolver;
  /** Aborted when the job is cancelled, taken over or the worker stops. */
  readonly signal: AbortSignal;
}

interface Work {
  readonly job: PlanningJobRecord;
  readonly actor: Actor;
  readonly day: Day;
  readonly bookingsVersion: number;
}

/**
 * How often a job is begun. The row counts, not the queue: a job that the queue gave up would stay open in its row, and the day could
 * not be planned again (found by `npm run test:faults`).
 */
const MOST_TRIES = 20;

/** @throws whatever may pass by itself (database away, worker stopped): the queue gives the job to a worker again. */
export async function workPlanningJob(
  services: Services,
  data: { readonly consortiumId: string; readonly planningJobId: string },
  context: WorkContext,
): Promise<void> {
  const work = await beginWork(services, data);
  if (!work) return;
  const { job, actor } = work;
  if (job.fence > MOST_TRIES) {
    await fail(services, work, describePlanningFailure('INTERRUPTED', String(MOST_TRIES)));
    return;
  }
  const fromAt = toFromAt(job, work.day, services.clock.now().toJSDate());
  const { stabilityForint, onlyShiftIds } = job.parameters;
  try {
    const built = await buildProblem(work.day, { stabilityForint, onlyShiftIds, fromAt }, services.travel);
    const faults = findProblemFaults(built.problem);
    if (faults.length > 0) {
      await fail(services, work, describePlanningFailure('PROBLEM_REFUSED', faults.slice(0, 3).join('; ')));
      return;
    }
    const planned = await searchWithWeek(services, work, built, context);
    await finish(services, work, applyPlan(planned.built, planned.solution));
  } catch (error) {
    if (context.signal.aborted) {
      // Cancelled, or taken over: the row says so and whoever holds it goes on. At a shutdown it is still ours: begin again elsewhere.
      if (await isOver(services, actor, job)) return;
      throw error;
    }
    if (error instanceof UncheckedPlanError) {
      services.logger.error(
        { jobId: job.id, violations: error.violations.slice(0, 10) },
        'a plan was refused by the checker',
      );
      await fail(services, work, describePlanningFailure('CHECKER_REFUSED', error.violations[0] ?? ''));
    } else if (error instanceof SolverFailure) {
      await fail(services, work, describePlanningFailure('SOLVER_FAILED', error.message));
    } else throw error;
  }
}

async function beginWork(
  services: Services,
  data: { readonly consortiumId: string; readonly planningJobId: string },
): Promise<Work | undefined> {
  const system: Actor = {
    ...{ consortiumId: data.consortiumId, staffAccountId: null, role: 'system' },
    ...{ driverId: null, partnerId: null, language: 'hu' },
  };
  return read(services, system, async (tx) => {
    const job = await takePlanningJob(tx, data.planningJobId, services.clock.now().toJSDate());
    if (!job) return undefined;
    // Before the bookings: whatever changes from here on makes the plan stale.
    const { bookingsVersion } = await lockServiceDay(tx, data.consortiumId, job.serviceDate);
    const { basePlanId, extendShiftId, extendMinutes, extraShiftId } = job.parameters;
    const published = await findPublishedPlan(tx, job.serviceDate);
    const day = await loadDay(tx, {
      consortiumId: data.consortiumId,
      serviceDate: job.serviceDate,
      basePlanId: basePlanId ?? published?.id ?? null,
      extraShiftId,
      extend: extendShiftId ? { shiftId: extendShiftId, minutes: extendMinutes ?? 0 } : undefined,
    });
    await publishNews(tx, { topic: 'planning_job', consortiumId: data.consortiumId, id: job.id });
    return { job, actor: { ...system, staffAccountId: job.requestedBy }, day, bookingsVersion };
  });
}

/** A day that has begun is planned from now on, asked or not: nobody can be picked up in the past. */
function toFromAt(job: PlanningJobRecord, day: Day, now: Date): Date | null {
  const asked = job.parameters.fromAt ? new Date(job.parameters.fromAt) : null;
  const hasBegun = toServiceDate(now, day.zone) >= day.serviceDate && now > startOfDay(day.serviceDate, day.zone);
  if (!hasBegun) return asked;
  return asked && asked > now ? asked : now;
}

/** What another vehicle or driver than the week's weighs in the search, in forints: a few minutes of driving. */
const OTHER_VEHICLE_FORINT = 200;

/** Regular riders are carried at the time and by the vehicle of their week, as far as everybody is carried. */
async function searchWithWeek(services: Services, work: Work, built: BuiltProblem, context: WorkContext) {
  const { actor, day } = work;
  const week = await read(services, actor, async (tx) => ({
    stored: await findWeekTemplate(tx, day.serviceDate),
    keyOf: await mapRegularTrips(tx, day.serviceDate),
  }));
  const searchFor: Search = (problem) => search(services, work, { ...built, problem }, context);
  if (!week.stored || week.keyOf.size === 0) return { built, solution: await searchFor(built.problem) };
  const { template } = week.stored;
  const wishes = { stabilitySeconds: day.policy.stabilityMinutes * 60, otherVehicleForint: OTHER_VEHICLE_FORINT };
  const { problem, solution } = await planRegularDay(built, week.keyOf, { template, wishes }, searchFor);
  return { built: { ...built, problem }, solution };
}

async function search(services: Services, work: Work, built: BuiltProblem, context: WorkContext) {
  const { job } = work;
  const { limitSeconds, seed } = job.parameters;
  const total = built.problem.requests.length + built.hopeless.length;
  const writing: { current: Promise<void> | null } = { current: null };
  const onProgress = (progress: SolverProgress) => {
    // The newest figures are worth more than all of them: while one is being written the others are let go.
    writing.current ??= tell(services, work, toJobProgress(progress, total))
      .catch((error: unknown) => services.logger.warn({ err: error, jobId: job.id }, 'progress was not written'))
      .finally(() => {
        writing.current = null;
      });
  };
  const solution = await context.solve(built.problem, { limitSeconds, seed }, { signal: context.signal, onProgress });
  await writing.current;
  await tell(services, work, {
    seconds: solution.search.seconds,
    bestCost: solution.cost,
    served: built.problem.requests.length - solution.unserved.length,
    total,
  });
  return solution;
}

function toJobProgress(progress: SolverProgress, total: number): JobProgress {
  return { seconds: progress.seconds, bestCost: progress.cost, served: progress.served, total };
}

async function tell(services: Services, { job, actor }: Work, progress: JobProgress): Promise<void> {
  await read(services, actor, async (tx) => {
    if (!(await writeProgress(tx, job, progress))) return;
    await publishNews(tx, { topic: 'planning_job', consortiumId: actor.consortiumId, id: job.id });
  });
}

async function finish(services: Services, work: Work, record: ReturnType<typeof applyPlan>): Promise<void> {
  const { job, actor, day, bookingsVersion } = work;
  await transact(services, actor, async (tx) => {
    await lockServiceDay(tx, actor.consortiumId, job.serviceDate);
    const held = await findPlanningJob(tx, job.id, 'for update');
    if (held?.state !== 'running' || held.fence !== job.fence) {
      services.logger.warn({ jobId: job.id, fence: job.fence }, 'a late plan was refused by the fence');
      return refused({ code: 'STALE_VERSION' as const, path: [] });
    }
    const planId = await storePlan(tx, services, actor, {
      ...{
        serviceDate: job.serviceDate,
        origin: job.parameters.origin,
        planningJobId: job.id,
        bookingsVersion,
        record,
      },
      basePlanId: job.parameters.basePlanId ?? (job.kind === 'plan_day' ? null : (day.base?.id ?? null)),
      note: job.parameters.note ?? '',
    });
    await endPlanningJob(tx, job.id, job.fence, { state: 'finished', at: services.clock.now().toJSDate(), planId });
    await publishNews(tx, { topic: 'planning_job', consortiumId: actor.consortiumId, id: job.id });
    return done({ planId });
  });
}

async function fail(services: Services, { job, actor }: Work, failure: string): Promise<void> {
  services.logger.warn({ jobId: job.id, failure }, 'a planning job failed');
  await read(services, actor, async (tx) => {
    await findPlanningJob(tx, job.id, 'for update');
    await endPlanningJob(tx, job.id, job.fence, { state: 'failed', at: services.clock.now().toJSDate(), failure });
    await publishNews(tx, { topic: 'planning_job', consortiumId: actor.consortiumId, id: job.id });
    await publishNews(tx, { topic: 'service_day', consortiumId: actor.consortiumId, id: job.serviceDate });
  });
}

async function isOver(services: Services, actor: Actor, job: PlanningJobRecord): Promise<boolean> {
  const now = await read(services, actor, (tx) => findPlanningJob(tx, job.id));
  return now?.state !== 'running' || now.fence !== job.fence;
}

/** For the follower of cancellations. */
export async function isPlanningCancelled(
  services: Services,
  data: { readonly consortiumId: string; readonly planningJobId: string },
): Promise<boolean> {
  const system: Actor = {
    ...{ consortiumId: data.consortiumId, staffAccountId: null, role: 'system' },
    ...{ driverId: null, partnerId: null, language: 'hu' },
  };
  const job = await read(services, system, (tx) => findPlanningJob(tx, data.planningJobId));
  return job === undefined || job.state === 'cancelled';
}
