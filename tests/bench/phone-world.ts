/** The pilot consortium on a PostgreSQL of its own, for benchmarks of the phone call. */
import { pino } from 'pino';
import { openDatabase, poolConfig } from '../../db/client.ts';
import { startTemporaryPostgres } from '../../db/embedded.ts';
import { migrate } from '../../db/migrate.ts';
import { ensureShifts } from '../../db/seed/ensure-shifts.ts';
import type { Actor } from '../../src/domain/actor.ts';
import { createConsortiumTravel } from '../../src/modules/common/consortium-travel-repository.ts';
import type { Services } from '../../src/modules/services.ts';
import { createFixedClock } from '../../src/platform/clock.ts';
import { createId } from '../../src/platform/ids.ts';
import { createNotifier } from '../../src/platform/notify.ts';
import { NO_ROADS } from '../../src/travel/roads/road-library.ts';
import { queryOnce } from '../support/database.ts';
import { loadPilot, systemActor } from '../support/pilot-day.ts';

/** A Tuesday with school; the clock stands on the Monday before. */
export const DATE = '2026-11-17';
const NOW = '2026-11-16T08:00:00+01:00';

export interface PhoneWorld {
  readonly services: Services;
  readonly actor: Actor;
  readonly url: string;
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
    ...{ jobs: { sendPlanDay: async () => undefined }, notifier, logger: pino({ level: 'silent' }) },
    passwords: { hash: async () => '', verify: async () => true },
  };
  const consortiumId = await loadPilot(services);
  await ensureShifts(services.db, consortiumId, DATE, { ids: createId });
  return {
    ...{ services, actor: systemActor(consortiumId), url: url.href },
    ask: (text, values) => queryOnce(url.href, text, values),
    close: async () => {
      await notifier.close();
      await database.close();
      await queryOnce(serverUrl.href, `drop database ${name} with (force)`);
      await embedded?.stop();
    },
  };
}

export async function listPeople(world: Pick<PhoneWorld, 'ask'>) {
  const ids = async (text: string) => (await world.ask<{ id: string }>(text)).map((row) => row.id);
  return {
    riderIds: await ids('select id from rider where deactivated_at is null order by id'),
    homeIds: await ids(`select distinct home_place_id as id from rider order by 1`),
    placeIds: await ids(`select id from place where kind in ('surgery', 'office', 'shop', 'chemist') order by id`),
  };
}

/** The smallest value with at least that share at or below it. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
