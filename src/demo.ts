/** The demonstration: the pilot consortium in an empty database, and the next working day asked for, planned and published. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { isWorkingDay } from '../db/seed/calendar.ts';
import { generateDemand } from '../db/seed/demand.ts';
import type { DemandRequest } from '../db/seed/demand-types.ts';
import { ensureShifts } from '../db/seed/ensure-shifts.ts';
import { loadConsortium } from '../db/seed/load.ts';
import { readDemandSource } from '../db/seed/read-demand-input.ts';
import { withConsortium } from '../db/tenant.ts';
import type { Actor } from './domain/actor.ts';
import { addDays, toServiceDate } from './domain/local-time.ts';
import { listTripsOfDate } from './modules/booking/booking-read-model.ts';
import { enterDemand } from './modules/booking/enter-demand.ts';
import { findDemo } from './modules/consortium/demo-read-model.ts';
import { createServiceEvent } from './modules/events/create-service-event.ts';
import { findDaySummary } from './modules/plans/day-summary-read-model.ts';
import { planDay } from './modules/plans/plan-day.ts';
import { findPlan, findPlanningJob, listPlansOfDate } from './modules/plans/plans-read-model.ts';
import { publishPlan } from './modules/plans/publish-plan.ts';
import type { Services } from './modules/services.ts';
import type { StartReport } from './start-report.ts';

const SEED = fileURLToPath(new URL('../db/seed/', import.meta.url));
const PILOT = 'tiszakecske';
/** The plan of the demonstration is searched for this long; the day's dispatcher would give it more. */
const SEARCH_SECONDS = 4;
const DAYS_WITH_SHIFTS = 14;
const MOST_WAIT_MS = 60_000;

export interface Demo {
  readonly signIns: StartReport['signIns'];
  readonly day: NonNullable<StartReport['day']> | undefined;
}

/** Loads a consortium of db/seed by its folder's name. A second time changes nothing. @throws SeedError naming every fault of the files. */
export async function loadSeed(services: Services, slug: string) {
  const options = { hashPassword: services.passwords.hash, ids: services.ids.next };
  return await loadConsortium(services.db, `${SEED}${slug}`, options);
}

/** Shifts and demand of a date; what is there stays. @returns how many trips were entered now */
export async function prepareDay(services: Services, consortiumId: string, date: string, seed = 1): Promise<number> {
  const actor = toSystemActor(consortiumId);
  const countTrips = () =>
    withConsortium(services.db, consortiumId, async (tx) => (await listTripsOfDate(tx, date)).length);
  await ensureShifts(services.db, consortiumId, date, { ids: services.ids.next });
  const source = await withConsortium(services.db, consortiumId, (tx) => readDemandSource(tx));
  const demand = generateDemand({ ...source, date, seed });
  const before = await countTrips();
  await enterEvents(services, actor, demand);
  const alone = demand.filter((request) => request.event === null);
  await enterDemand(services, actor, date, alone);
  return (await countTrips()) - before;
}

/** One booking for all who go there, as the desk makes it; a second time its key is known. */
async function enterEvents(services: Services, actor: Actor, demand: readonly DemandRequest[]): Promise<void> {
  const events = new Map(demand.flatMap(({ event }) => (event ? [[event.key, event] as const] : [])));
  for (const [key, event] of events) {
    const people = demand.filter((request) => request.event?.key === key);
    const made = await createServiceEvent(services, actor, {
      ...{ idempotencyKey: `demonstration-${key}`, name: event.name, placeId: event.placeId },
      ...{ startAt: event.startsAt, endAt: event.endsAt, capacity: event.capacity, withReturn: true },
      participants: people.map(({ riderId, fromPlaceId }) => ({ riderId, fromPlaceId })),
    });
    if (made.kind === 'refused')
      services.logger.warn({ faults: made.faults }, 'The demonstration event could not be entered');
  }
}

/** @param canPlan whether a worker runs here or elsewhere; without one the day waits unplanned */
export async function ensureDemo(services: Services, canPlan: boolean): Promise<Demo | undefined> {
  const found = await findDemo(services.db);
  if (found.any && found.demo === undefined) return undefined;
  const consortiumId = found.demo ?? (await loadSeed(services, PILOT)).consortiumId;
  const source = await withConsortium(services.db, consortiumId, (tx) => readDemandSource(tx));
  const today = toServiceDate(services.clock.now().toJSDate());
  // The telephone may ring for any of the coming days.
  for (let ahead = 0; ahead <= DAYS_WITH_SHIFTS; ahead++) {
    await ensureShifts(services.db, consortiumId, addDays(today, ahead), { ids: services.ids.next });
  }
  const working = Array.from({ length: 14 }, (_, ahead) => addDays(today, ahead + 1)).find((date) =>
    isWorkingDay(date, source.calendar),
  );
  if (working === undefined) return { signIns: readSignIns(), day: undefined };
  const actor = toSystemActor(consortiumId);
  const plans = await withConsortium(services.db, consortiumId, (tx) => listPlansOfDate(tx, working));
  if (plans.length === 0) {
    await prepareDay(services, consortiumId, working);
    if (canPlan) await planAndPublish(services, actor, working);
  }
  const day = await withConsortium(services.db, consortiumId, (tx) => findDaySummary(tx, working));
  return { signIns: readSignIns(), day };
}

async function planAndPublish(services: Services, actor: Actor, serviceDate: string): Promise<void> {
  const asked = await planDay(services, actor, {
    idempotencyKey: `demonstration-${serviceDate}`,
    serviceDate,
    basePlanId: null,
    limitSeconds: SEARCH_SECONDS,
    seed: 1,
    stabilityForint: 0,
    onlyShiftIds: null,
    fromAt: null,
  });
  if (asked.kind === 'refused')
    return services.logger.warn({ faults: asked.faults }, 'The demonstration day could not be planned');
  const planId = await waitForPlan(services, actor, asked.value.job.id);
  if (planId === undefined) return;
  const plan = await withConsortium(services.db, actor.consortiumId, (tx) => findPlan(tx, planId));
  if (plan === undefined) return;
  await publishPlan(services, actor, {
    planId,
    expectedVersion: plan.version,
    acceptBrokenPromises: false,
    acceptDropped: false,
  });
}

async function waitForPlan(services: Services, actor: Actor, jobId: string): Promise<string | undefined> {
  for (let waited = 0; waited < MOST_WAIT_MS; waited += 200) {
    const job = await withConsortium(services.db, actor.consortiumId, (tx) => findPlanningJob(tx, jobId));
    if (job === undefined || ['finished', 'failed', 'cancelled'].includes(job.state)) return job?.planId ?? undefined;
    await sleep(200);
  }
  return undefined;
}

function toSystemActor(consortiumId: string): Actor {
  return { consortiumId, staffAccountId: null, role: 'system', driverId: null, partnerId: null, language: 'hu' };
}

/** The passwords of the demonstration are no secret: they stand in the seed. */
function readSignIns(): StartReport['signIns'] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(
    readFileSync(`${SEED}${PILOT}/demo-staff.csv`, 'utf8'),
    { columns: true },
  );
  return rows.map((row) => ({ role: row.role ?? '', email: row.email ?? '', password: row.password ?? '' }));
}
