/** The pilot consortium on a PostgreSQL of its own, for benchmarks of the phone call. */
import { pino } from 'pino';
import { openDatabase, poolConfig } from '../../db/client.ts';
import { startTemporaryPostgres } from '../../db/embedded.ts';
import { migrate } from '../../db/migrate.ts';
import { DAY_TRIPS, generateDemand } from '../../db/seed/demand.ts';
import { ensureShifts } from '../../db/seed/ensure-shifts.ts';
import { readDemandSource } from '../../db/seed/read-demand-input.ts';
import { withConsortium } from '../../db/tenant.ts';
import { solve as search } from '../../solver/index.ts';
import type { Actor } from '../../src/domain/actor.ts';
import { enterDemand } from '../../src/modules/booking/enter-demand.ts';
import { createConsortiumTravel } from '../../src/modules/common/consortium-travel-repository.ts';
import { planDay } from '../../src/modules/plans/plan-day.ts';
import type { Services } from '../../src/modules/services.ts';
import type { PlanningSolver } from '../../src/planning/planning-solver.ts';
import { createFixedClock } from '../../src/platform/clock.ts';
import { createId } from '../../src/platform/ids.ts';
import { createNotifier } from '../../src/platform/notify.ts';
import { hashPassword, verifyPassword } from '../../src/platform/passwords.ts';
import { NO_ROADS } from '../../src/travel/roads/road-library.ts';
import { queryOnce } from '../support/database.ts';
import { loadPilot, systemActor } from '../support/pilot-day.ts';
import { doneValue, finishJob, planInput, publish } from '../support/planned-day.ts';

/** A Tuesday with school; the clock stands on the Monday before. */
export const DATE = '2026-11-17';
const PASSWORD = 'four random words here';
const NOW = '2026-11-16T08:00:00+01:00';

export interface PhoneWorld {
  readonly services: Services;
  readonly actor: Actor;
  readonly url: string;
  /** Of every account made here. */
  readonly password: string;
  readonly ask: <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

/** @param given connection string of a server; without it a temporary PostgreSQL is started */
export async function openPhoneWorld(given: string | undefined, poolSize = 20): Promise<PhoneWorld> {
  const embedded = given ? undefined : await startTemporaryPostgres();
  const serverUrl = new URL(given ?? embedded?.url ?? '');
  const name = `falubusz_bench_${process.pid}`;
  await queryOnce(serverUrl.href, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  await migrate({ url: url.href });
  const database = openDatabase({ url: url.href, poolSize, applicationName: 'falubusz bench' });
  const notifier = createNotifier(poolConfig({ url: url.href }));
  const services: Services = {
    ...{
      db: database.db,
      clock: createFixedClock(NOW),
      ids: { next: createId },
      travel: createConsortiumTravel(database.db),
      roads: NO_ROADS,
    },
    ...{
      jobs: { sendPlanDay: async () => undefined },
      notifier,
      logger: pino({ level: process.env.TEST_LOG ?? 'silent' }),
    },
    passwords: { hash: hashPassword, verify: verifyPassword },
  };
  const consortiumId = await loadPilot(services);
  await ensureShifts(services.db, consortiumId, DATE, { ids: createId });
  return {
    ...{ services, actor: systemActor(consortiumId), url: url.href, password: PASSWORD },
    ask: (text, values) => queryOnce(url.href, text, values),
    close: async () => {
      await notifier.close();
      await database.close();
      await queryOnce(serverUrl.href, `drop database ${name} with (force)`);
      await embedded?.stop();
    },
  };
}

/** @returns the address to sign in with */
export async function createAccount(world: PhoneWorld, role: 'intake' | 'dispatcher'): Promise<string> {
  const email = `${role}@bench.test`;
  await world.ask(
    `insert into staff_account (consortium_id, id, email, full_name, role, password_hash) values ($1, $2, $3, 'Bench', $4, $5)`,
    [world.actor.consortiumId, createId(), email, role, await hashPassword(world.password)],
  );
  return email;
}

export async function listPeople(world: Pick<PhoneWorld, 'ask'>) {
  const ids = async (text: string) => (await world.ask<{ id: string }>(text)).map((row) => row.id);
  return {
    riderIds: await ids('select id from rider where deactivated_at is null order by id'),
    homeIds: await ids(`select distinct home_place_id as id from rider order by 1`),
    placeIds: await ids(`select id from place where kind in ('surgery', 'office', 'shop', 'chemist') order by id`),
  };
}

/** As many shifts as are missing, like the first one but from five to nine, with vehicles and drivers of their own. */
export async function addVehicles(world: Pick<PhoneWorld, 'ask' | 'actor'>, count: number): Promise<void> {
  const { consortiumId } = world.actor;
  const shifts = await world.ask<{ id: string; vehicle_id: string }>(
    'select id, vehicle_id from shift where service_date = $1 order by id',
    [DATE],
  );
  const first = shifts[0];
  if (!first) throw new Error('The pilot has no shift on that day.');
  for (let n = shifts.length; n < count; n++) {
    const [vehicle, driver, shift] = [createId(), createId(), createId()];
    await world.ask(
      `insert into vehicle (consortium_id, id, name, plate, garage_place_id, features)
      select consortium_id, $2, 'Busz ' || $3, 'XX-XX-' || $3, garage_place_id, features from vehicle where id = $1`,
      [first.vehicle_id, vehicle, 900 + n],
    );
    await world.ask(
      `insert into vehicle_layout (consortium_id, vehicle_id, position, seats, wheelchair_places)
      select consortium_id, $2, position, seats, wheelchair_places from vehicle_layout where vehicle_id = $1`,
      [first.vehicle_id, vehicle],
    );
    await world.ask(`insert into driver (consortium_id, id, family_name, given_name) values ($1, $2, 'Sofőr', $3)`, [
      consortiumId,
      driver,
      String(n),
    ]);
    await world.ask(
      `insert into shift (consortium_id, id, service_date, vehicle_id, driver_id, start_at, end_at, start_place_id, end_place_id, max_duration_seconds)
      select consortium_id, $2, service_date, $3, $4, service_date + time '05:00', service_date + time '21:00', start_place_id, end_place_id, null from shift where id = $1`,
      [first.id, shift, vehicle, driver],
    );
  }
}

/** Demand of about so many trips, entered, planned by the search and published. */
export async function publishDay(world: PhoneWorld, trips: number, iterations = 300) {
  const { services, actor } = world;
  const source = await withConsortium(services.db, actor.consortiumId, (tx) => readDemandSource(tx));
  const scale = trips / DAY_TRIPS.working;
  const demand = generateDemand({ ...source, date: DATE, seed: 1, scale });
  const entered = await enterDemand(services, actor, DATE, demand);
  const solve: PlanningSolver = (problem, { seed }, { onProgress }) =>
    search(problem, { iterations, seed, onProgress });
  const { job } = doneValue(await planDay(services, actor, planInput(DATE)));
  const plan = await finishJob(services, actor, job.id, solve);
  doneValue(await publish(services, actor, plan));
  return { trips: entered.trips, served: plan.figures.tripsServed };
}

/** The smallest value with at least that share at or below it. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
