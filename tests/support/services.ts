/** The services of a test: real parts over the test's own database, a clock that stands still, no worker. */
import { pino } from 'pino';
import { poolConfig } from '../../db/client.ts';
import type { Services } from '../../src/modules/services.ts';
import { createFixedClock } from '../../src/platform/clock.ts';
import { createId } from '../../src/platform/ids.ts';
import { createNotifier } from '../../src/platform/notify.ts';
import { hashPassword, verifyPassword } from '../../src/platform/passwords.ts';
import { NO_ROADS } from '../../src/travel/roads/road-library.ts';
import type { TravelService } from '../../src/travel/travel.ts';
import type { TestDatabase } from './database.ts';

/** A Monday, three weeks after the clock change. */
export const TEST_NOW = '2026-11-16T08:00:00+01:00';

export interface TestServices extends Services {
  readonly clock: ReturnType<typeof createFixedClock>;
  /** Jobs that use cases have sent, in order. */
  readonly sentJobs: readonly object[];
  readonly close: () => Promise<void>;
}

/** Every pair of places lies ten minutes and eight kilometres apart: the API does not look into the figures. */
const EVEN_TRAVEL: TravelService = {
  matrix: async (points) => ({
    cells: points.map((from) =>
      points.map((to) => ({
        kind: 'reachable',
        seconds: from === to ? 0 : 600,
        metres: from === to ? 0 : 8_000,
        source: 'estimate',
      })),
    ),
    dataDate: null,
    warnings: [],
  }),
  leg: async (from, to) => ({
    cell: { kind: 'reachable', seconds: 600, metres: 8_000, source: 'estimate' },
    geometry: [from, to],
    streets: [],
  }),
};

/**
 * @param travel as even as the fixture's expectations need, unless said
 * @returns with `sentJobs`: what would have gone to the queue
 */
export function createTestServices(
  database: Pick<TestDatabase, 'db' | 'ownerUrl'>,
  travel: TravelService = EVEN_TRAVEL,
): TestServices {
  const sentJobs: object[] = [];
  const notifier = createNotifier(poolConfig({ url: database.ownerUrl }));
  return {
    db: database.db,
    clock: createFixedClock(TEST_NOW),
    ids: { next: createId },
    travel,
    roads: NO_ROADS,
    jobs: {
      sendPlanDay: async (_tx, job) => {
        sentJobs.push(job);
      },
    },
    notifier,
    passwords: { hash: hashPassword, verify: verifyPassword },
    logger: pino({ level: process.env.TEST_LOG ?? 'silent' }),
    sentJobs,
    close: () => notifier.close(),
  };
}
