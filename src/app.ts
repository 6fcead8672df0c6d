/** The composition root: the only file that joins everything. Opens things in order and registers how each is closed. */
import { join } from 'node:path';
import { assertConfined, type Database, openDatabase, poolConfig } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { installQueueSchema, QUEUE_SCHEMA } from '../db/queue-schema.ts';
import { type DatabaseServer, openServer } from '../db/server.ts';
import { assertPortFree, listen } from './api/listen.ts';
import { serveConsole } from './api/serve-console.ts';
import { createApiServer } from './api/server.ts';
import type { Config } from './config.ts';
import { CONSOLE_FOLDER, ensureConsole } from './console-build.ts';
import { ensureDemo } from './demo.ts';
import { listDuties, startDuties } from './jobs/duties.ts';
import { followFreedRoom } from './jobs/freed-room.ts';
import { startMeasuring } from './jobs/measure-runs-timer.ts';
import { startPlanningWorker } from './jobs/plan-day-job.ts';
import { type JobQueue, openJobQueue } from './jobs/queue.ts';
import { QUEUES } from './jobs/queues.ts';
import { type ConsortiumTravel, createConsortiumTravel } from './modules/common/consortium-travel-repository.ts';
import type { Services } from './modules/services.ts';
import { watchRoads } from './modules/travel/watch-roads.ts';
import { createPlanningSolver } from './planning/planning-solver.ts';
import { systemClock } from './platform/clock.ts';
import { createId } from './platform/ids.ts';
import type { Logger } from './platform/logger.ts';
import { createFileTransport } from './platform/messages/file-transport.ts';
import { createSmtpTransport } from './platform/messages/smtp-transport.ts';
import { createMetrics, type Metrics } from './platform/metrics.ts';
import { createNotifier, type Notifier } from './platform/notify.ts';
import { hashPassword, verifyPassword } from './platform/passwords.ts';
import type { Shutdown } from './shutdown.ts';
import type { StartReport } from './start-report.ts';
import { NO_ROADS, openRoadLibrary, type RoadLibrary } from './travel/roads/road-library.ts';

/** What everything else is made from. */
export interface Foundation {
  readonly config: Config;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly server: DatabaseServer;
  readonly database: Database;
  readonly notifier: Notifier;
  readonly queue: JobQueue;
}

/** @throws OperatorError or PortError with one sentence for the operator. */
export async function startApp(config: Config, logger: Logger, shutdown: Shutdown): Promise<StartReport | undefined> {
  if (!config.workerOnly) await assertPortFree(config);
  const building = config.workerOnly ? undefined : ensureConsole(logger);
  const foundation = await layFoundation(config, logger, shutdown);
  const roads = await openRoads(foundation, shutdown);
  const services = createServices(foundation, roads);
  watchRoads(services, services.travel, shutdown);
  startMeasuring(services, shutdown);
  if (config.workers > 0) {
    const solve = createPlanningSolver(config.solverThreads);
    await startPlanningWorker({
      services,
      queue: foundation.queue,
      notifier: foundation.notifier,
      solve,
      concurrency: config.workers,
    });
  }
  if (config.workers > 0) startHouseDuties(config, services, shutdown);
  const tidier = config.workers > 0 ? createPlanningSolver(1) : null;
  void followFreedRoom(foundation.notifier, services, (error) => logger.warn({ err: error }, 'waiting list'), tidier);
  if (config.workerOnly) return undefined;
  const demo = config.demo ? await ensureDemo(services, config.workers > 0) : undefined;
  await building;
  const address = await serveHttp(foundation, services, shutdown);
  const data = foundation.server.description;
  return { address, data, signIns: demo?.signIns ?? [], ...(demo?.day === undefined ? {} : { day: demo.day }) };
}

/** What use cases work with, for the service and for its command lines. @param roads none: minutes come from the next source */
export function createServices(
  { config, database, notifier, queue, logger }: Foundation,
  roads: RoadLibrary = NO_ROADS,
): Services & { readonly travel: ConsortiumTravel } {
  const remote = config.router ? { remote: config.router } : {};
  const travel = createConsortiumTravel(database.db, { roads, ...remote });
  return {
    db: database.db,
    clock: systemClock,
    ids: { next: createId },
    travel,
    roads,
    jobs: { sendPlanDay: (tx, job) => queue.enqueue(tx, 'plan-day', job.planningJobId, job) },
    notifier,
    passwords: { hash: hashPassword, verify: verifyPassword },
    logger,
  };
}

/** Standing orders, reminders and messages; without a gateway, messages are kept in `outbox.jsonl` of the data folder. */
function startHouseDuties({ dataFolder, smtp, solverThreads }: Config, services: Services, shutdown: Shutdown): void {
  const file = createFileTransport(join(dataFolder, 'outbox.jsonl'));
  const transports = smtp === undefined ? [file] : [createSmtpTransport(smtp), file];
  const duties = startDuties(services, listDuties(transports, createPlanningSolver(solverThreads)));
  shutdown.add('duties', duties.close);
}

/** The road data of the data folder, when it is there; a broken file is one sentence in the log. */
async function openRoads({ config, logger }: Foundation, shutdown: Shutdown): Promise<RoadLibrary> {
  const roads = await openRoadLibrary({
    folder: join(config.dataFolder, 'roads'),
    onFault: (sentence) => logger.warn(sentence),
    onLoaded: ({ dataDate, checksum, network }) =>
      logger.info(
        { dataDate, checksum, source: network.meta.source },
        `Úthálózat: ${dataDate} / road data of ${dataDate}`,
      ),
  });
  shutdown.add('road data', roads.close);
  return roads;
}

async function serveHttp(foundation: Foundation, services: Services, shutdown: Shutdown): Promise<string> {
  const { config, database, metrics, notifier } = foundation;
  const api = await createApiServer({
    services,
    metrics,
    checks: {
      running: () => !shutdown.begun(),
      database: async () => (await database.pool.query('select')) !== undefined,
      news: () => notifier.connected(),
    },
    development: config.development,
    origins: config.origins,
    trustedProxies: config.trustedProxies,
    extend: (app) => serveConsole(app, CONSOLE_FOLDER),
  });
  const http = await listen(api.app, config);
  api.attach(http.server);
  shutdown.add('open requests', api.close);
  shutdown.add('http', () => http.close());
  return http.address;
}

/**
 * Starts or shares the database, migrates it and opens what runs on it; each part is registered with `shutdown` before the next is
 * opened, so that a start that fails half-way is closed as well.
 */
export async function layFoundation(config: Config, logger: Logger, shutdown: Shutdown): Promise<Foundation> {
  const { databaseUrl, dataFolder } = config;
  const mode = config.workerOnly ? 'share' : 'own';
  const server = await openServer({ databaseUrl, dataFolder, mode, onEvent: (sentence) => logger.warn(sentence) });
  shutdown.add('database server', server.stop);
  await migrate({ url: server.url });
  await installQueueSchema(server.url, QUEUES);

  const metrics = createMetrics();
  const options = {
    url: server.url,
    poolSize: config.poolSize,
    onIdleError: (error: Error) => {
      if (!shutdown.begun()) logger.warn({ err: error }, 'database connection');
    },
  };
  const database = openDatabase(options);
  shutdown.add('database pool', database.close);
  await assertConfined(database);
  const notifier = createNotifier(poolConfig({ ...options, applicationName: 'falubusz listener' }), (error) =>
    logger.warn({ err: error }, 'listening connection'),
  );
  shutdown.add('notifier', notifier.close);
  const queue = await openJobQueue({
    connection: poolConfig({ ...options, applicationName: 'falubusz queue' }),
    schema: QUEUE_SCHEMA,
    logger,
    metrics,
  });
  shutdown.add('job queue', () => queue.close());
  return { config, logger, metrics, server, database, notifier, queue };
}
