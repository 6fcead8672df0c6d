/** Plans and publishes in the test's own process: the real use cases, the real solver, no child and no queue. */
import { solve } from '../../solver/index.ts';
import type { Actor } from '../../src/domain/actor.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { listTripsOfRequests } from '../../src/modules/booking/booking-read-model.ts';
import type { TripDetails } from '../../src/modules/booking/check-booking.ts';
import { requestTrip } from '../../src/modules/booking/request-trip.ts';
import { read } from '../../src/modules/common/transact.ts';
import { type PlanDayInput, planDay } from '../../src/modules/plans/plan-day.ts';
import type { PlanRow } from '../../src/modules/plans/plan-records.ts';
import { findPlan } from '../../src/modules/plans/plan-repository.ts';
import { findPlanningJob } from '../../src/modules/plans/planning-job-repository.ts';
import { type PublishPlanInput, type PublishPlanValue, publishPlan } from '../../src/modules/plans/publish-plan.ts';
import { workPlanningJob } from '../../src/modules/plans/work-planning-job.ts';
import type { Services } from '../../src/modules/services.ts';
import type { PlanningSolver } from '../../src/planning/planning-solver.ts';
import { type BookingFixture, ride } from './booking-fixture.ts';

/** The same plan on every machine: iterations count, not seconds. */
export const solveHere: PlanningSolver = (problem, { seed }, { onProgress }) =>
  solve(problem, { iterations: 200, seed, onProgress });

/** @throws Error with the faults when it was refused */
export function doneValue<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

/** Of a refusal, in order; empty when it was done. */
export function codesOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.kind === 'done' ? [] : outcome.faults.map(({ code }) => code);
}

/** A request of one trip, booked by the dispatcher. */
export async function askForTrip(services: Services, pilot: BookingFixture, change: Partial<TripDetails> = {}) {
  const input = { idempotencyKey: `ask-${Math.random()}`, details: ride(pilot, change), note: '' };
  const { request } = doneValue(await requestTrip(services, pilot.dispatcher, input));
  const [trip] = await read(services, pilot.dispatcher, (tx) => listTripsOfRequests(tx, [request.id]));
  if (!trip) throw new Error('There is no trip.');
  return { request, trip };
}

/** A new idempotency key each time, unless `change` names one. */
export function planInput(serviceDate: string, change: Partial<PlanDayInput> = {}): PlanDayInput {
  return {
    ...{ idempotencyKey: `plan-${Math.random()}`, serviceDate, basePlanId: null, limitSeconds: 1, seed: 1 },
    ...{ stabilityForint: 0, onlyShiftIds: null, fromAt: null },
    ...change,
  };
}

/** What the queue's worker does with a job, here and now; how it ended stands in its row. */
export function workJob(services: Services, actor: Actor, planningJobId: string, solveJob = solveHere): Promise<void> {
  const context = { solve: solveJob, signal: new AbortController().signal };
  return workPlanningJob(services, { consortiumId: actor.consortiumId, planningJobId }, context);
}

/** @throws Error when the job did not finish. */
export async function makePlan(services: Services, actor: Actor, input: PlanDayInput): Promise<PlanRow> {
  const { job } = doneValue(await planDay(services, actor, input));
  return finishJob(services, actor, job.id);
}

/** @throws Error when the job did not finish with a plan */
export async function finishJob(
  services: Services,
  actor: Actor,
  jobId: string,
  solveJob = solveHere,
): Promise<PlanRow> {
  await workJob(services, actor, jobId, solveJob);
  return read(services, actor, async (tx) => {
    const ended = await findPlanningJob(tx, jobId);
    const plan = ended?.planId ? await findPlan(tx, ended.planId) : undefined;
    if (!plan) throw new Error(`The job ended ${ended?.state}: ${ended?.failure}`);
    return plan;
  });
}

/** Neither broken promises nor dropped trips are accepted, unless said. */
export function publish(
  services: Services,
  actor: Actor,
  plan: PlanRow,
  accept: Partial<PublishPlanInput> = {},
): Promise<Outcome<PublishPlanValue>> {
  const said = { acceptBrokenPromises: false, acceptDropped: false, ...accept };
  return publishPlan(services, actor, { planId: plan.id, expectedVersion: plan.version, ...said });
}
