/** The composition root: the only file that joins everything. Opens things in order and registers how each is closed. */
import express, { type Express } from 'express';
import { assertConfined, type Database, openDatabase, poolConfig } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { installQueueSchema, QUEUE_SCHEMA } from '../db/queue-schema.ts';
import { type DatabaseServer, openServer } from '../db/server.ts';
import { createHealthRouter } from './api/health.ts';
import { assertPortFree, listen } from './api/listen.ts';
import type { Config } from './config.ts';
import { type JobQueue, openJobQueue } from './jobs/queue.ts';
import { QUEUES } from './jobs/queues.ts';
import type { Logger } from './platform/logger.ts';
import { createMetrics, type Metrics } from './platform/metrics.ts';
import { createNotifier, type Notifier } from './platform/notify.ts';
import type { Shutdown } from './shutdown.ts';
import type { StartReport } from './start-report.ts';

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
  const foundation = await layFoundation(config, logger, shutdown);
  if (config.workerOnly) return undefined;
  const http = await listen(createHttpApp(foundation, shutdown), config);
  shutdown.add('http', () => http.close());
  return { address: http.address, data: foundation.server.description, signIns: [] };
}

async function layFoundation(config: Config, logger: Logger, shutdown: Shutdown): Promise<Foundation> {
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

function createHttpApp({ config, database, metrics, notifier }: Foundation, shutdown: Shutdown): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.use(
    createHealthRouter({
      metrics,
      checks: {
        running: () => !shutdown.begun(),
        database: async () => (await database.pool.query('select')) !== undefined,
        news: () => notifier.connected(),
      },
    }),
  );
  return app;
}
