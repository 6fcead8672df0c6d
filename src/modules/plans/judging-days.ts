/**
 * Plans ready for judging moves, kept in memory while nothing of their day changes: building one takes half a second on a large day, and
 * a hand that drags a trip over ten runs asks ten times. Each server keeps its own; the fingerprint, read with every question, tells when
 * to build anew.
 */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { startOfDay, toServiceDate } from '../../domain/local-time.ts';
import { type BuiltProblem, buildProblemOn } from '../../planning/build-problem.ts';
import type { Day } from '../../planning/day.ts';
import { type JudgedMove, judgeAsIs } from '../../planning/move-trip.ts';
import { loadTravelTable, type TravelTable } from '../../planning/travel-table.ts';
import { read } from '../common/transact.ts';
import { readFingerprint } from '../quotes/live-day-read-model.ts';
import type { Services } from '../services.ts';
import { loadDay } from './day-read-model.ts';
import type { PlanRow } from './plan-records.ts';
import { findPlan } from './plan-repository.ts';
import { findServiceDay } from './plans-read-model.ts';
import { listRunsOfPlans } from './run-repository.ts';

export interface JudgingDay {
  readonly plan: PlanRow;
  readonly bookingsVersion: number;
  readonly day: Day;
  /** Run of the plan by shift. */
  readonly runIds: ReadonlyMap<string, string>;
  readonly built: BuiltProblem;
  readonly asIs: JudgedMove;
}

interface Opened extends Omit<JudgingDay, 'plan'> {
  readonly table: TravelTable;
  readonly fromAt: Date | null;
}

interface Kept {
  readonly fingerprint: string;
  readonly opened: Promise<Opened>;
}

const MOST_PLANS = 20;
/** Once it has begun, a day is built anew every minute: what is driven is over. */
const TICK_MS = 60_000;

/** One for each database that this process serves; tests have several. */
const memories = new WeakMap<object, Map<string, Kept>>();

/**
 * The plan as it can be judged now, without the lock on that trip: a dispatcher's hand is stronger than a dispatcher's lock on the very
 * trip that it moves. Undefined when there is no such plan.
 */
export async function openJudgingDay(
  services: Services,
  actor: Actor,
  planId: string,
  tripId: string,
): Promise<JudgingDay | undefined> {
  const found = await read(services, actor, async (tx) => {
    const plan = await findPlan(tx, planId);
    return plan && { plan, state: await readFingerprint(tx, plan.serviceDate) };
  });
  if (!found) return undefined;
  const { plan } = found;
  const memory = memoryOf(services);
  const key = `${actor.consortiumId}/${planId}`;
  const fingerprint = `${found.state}/${tickOf(services, plan.serviceDate)}`;
  const kept = memory.get(key);
  const opened = kept?.fingerprint === fingerprint ? kept.opened : open(services, actor, plan);
  memory.delete(key);
  memory.set(key, { fingerprint, opened });
  opened.catch(() => {
    if (memory.get(key)?.opened === opened) memory.delete(key);
  });
  const [oldest] = memory.keys();
  if (memory.size > MOST_PLANS && oldest !== undefined) memory.delete(oldest);
  const ready = await opened;
  const isLocked = ready.day.locks.some((lock) => lock.tripId === tripId);
  return { ...(isLocked ? withoutLockOf(ready, tripId) : ready), plan };
}

async function open(services: Services, actor: Actor, plan: PlanRow): Promise<Opened> {
  const loaded = await read(services, actor, (tx) => load(tx, actor, plan));
  const { day } = loaded;
  const table = await loadTravelTable(services.travel, day.places, day);
  const now = services.clock.now().toJSDate();
  const hasBegun = toServiceDate(now, day.zone) >= day.serviceDate && now > startOfDay(day.serviceDate, day.zone);
  const fromAt = hasBegun ? now : null;
  const built = buildProblemOn(table, day, toWishes(fromAt));
  return { ...loaded, table, fromAt, built, asIs: judgeAsIs(built) };
}

async function load(tx: Transaction<DB>, actor: Actor, plan: PlanRow) {
  const { serviceDate } = plan;
  const { bookingsVersion } = await findServiceDay(tx, serviceDate);
  const day = await loadDay(tx, { consortiumId: actor.consortiumId, serviceDate, basePlanId: plan.id });
  const runs = await listRunsOfPlans(tx, [plan.id]);
  return { day, bookingsVersion, runIds: new Map(runs.map((run) => [run.shiftId, run.id])) };
}

function withoutLockOf(opened: Opened, tripId: string): Opened {
  const day = { ...opened.day, locks: opened.day.locks.filter((lock) => lock.tripId !== tripId) };
  return { ...opened, day, built: buildProblemOn(opened.table, day, toWishes(opened.fromAt)) };
}

function toWishes(fromAt: Date | null) {
  return { stabilityForint: 0, onlyShiftIds: null, fromAt };
}

function memoryOf(services: Services): Map<string, Kept> {
  const known = memories.get(services.db);
  if (known) return known;
  const fresh = new Map<string, Kept>();
  memories.set(services.db, fresh);
  return fresh;
}

function tickOf(services: Services, serviceDate: string): number {
  const now = services.clock.now().toMillis();
  // The zone moves midnight by hours only: whoever is near it builds anew a little too often.
  const isNear = Math.abs(now - Date.parse(`${serviceDate}T12:00:00Z`)) < 36 * 3_600_000;
  return isNear ? Math.floor(now / TICK_MS) : 0;
}
