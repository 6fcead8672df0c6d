/**
 * The job queue: pg-boss in the service's own database. A job starts from a row written in the same transaction, any number of
 * workers on any number of machines take jobs, and what a killed worker held is taken over when its heartbeat stays away.
 */
import type { ClientConfig } from 'pg';
import { fromKysely, type KyselyTransactionLike, PgBoss } from 'pg-boss';
import type { Logger } from '../platform/logger.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { JobData, QueueName } from './queues.ts';

export interface JobContext {
  /** Aborted by `cancelHere`, by the loss of the claim (another worker took over) and at shutdown. */
  readonly signal: AbortSignal;
  /** 0 for the first try. */
  readonly attempt: number;
}

export interface RunningJob {
  readonly queue: QueueName;
  readonly jobId: string;
  readonly data: JobData[QueueName];
}

/** Must be repeatable: after a crash another worker runs it again. Throwing means "try again later". */
export type JobHandler<Name extends QueueName> = (data: JobData[Name], context: JobContext) => Promise<void>;

export interface JobQueue {
  /**
   * Inside the transaction that writes the row which the job works on: both are there, or neither.
   * @param jobId the row's id, so that one row has one job, however often it is enqueued.
   */
  readonly enqueue: <Name extends QueueName>(
    tx: KyselyTransactionLike,
    name: Name,
    jobId: string,
    data: JobData[Name],
  ) => Promise<void>;
  /** Takes jobs off a queue until `close`. @param concurrency how many at once in this process. */
  readonly work: <Name extends QueueName>(name: Name, concurrency: number, handler: JobHandler<Name>) => Promise<void>;
  /** Aborts the job if it runs in this process; the row says that it is cancelled, so nobody else begins it. */
  readonly cancelHere: (jobId: string) => boolean;
  /** What runs in this process now. */
  readonly runningHere: () => readonly RunningJob[];
  /** Waiting and running jobs, for the metrics and for tests. */
  readonly count: (name: QueueName) => Promise<{ readonly waiting: number; readonly active: number }>;
  /** Lets running jobs end for `graceMs`, then aborts them; they are then taken over elsewhere or at the next start. */
  readonly close: (graceMs?: number) => Promise<void>;
}

export interface JobQueueOptions {
  /** Of the application's role, see poolConfig of db/client.ts. */
  readonly connection: ClientConfig;
  readonly schema: string;
  readonly logger: Logger;
  readonly metrics?: Metrics;
}

/** How soon a new job is seen, and how soon a job whose worker died is given to another. */
const POLL_SECONDS = 0.5;
const SUPERVISE_SECONDS = 2;

/** Its tables must be there (db/queue-schema.ts). Close it before the database. */
export async function openJobQueue(options: JobQueueOptions): Promise<JobQueue> {
  const { logger, metrics } = options;
  const { connectionString, application_name, options: startup } = options.connection;
  const boss = new PgBoss({
    ...(connectionString === undefined ? {} : { connectionString }),
    ...(application_name === undefined ? {} : { application_name }),
    ...(startup === undefined ? {} : { options: startup }),
    schema: options.schema,
    max: 4,
    // The schema is the owner's; this role only uses it.
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
  });
  boss.on('error', (error) => logger.warn({ err: error }, 'job queue'));
  await boss.start();
  const running = new Map<string, RunningJob & { readonly controller: AbortController }>();

  const runOne = async <Name extends QueueName>(
    name: Name,
    handler: JobHandler<Name>,
    job: { id: string; data: JobData[Name]; signal: AbortSignal; retryCount: number },
  ) => {
    const controller = new AbortController();
    const entry = { queue: name, jobId: job.id, data: job.data, controller };
    running.set(job.id, entry);
    const begun = performance.now();
    let outcome = 'done';
    try {
      await handler(job.data, { signal: AbortSignal.any([controller.signal, job.signal]), attempt: job.retryCount });
    } catch (error) {
      outcome = 'failed';
      logger.warn({ err: error, queue: name, jobId: job.id, attempt: job.retryCount }, 'job failed');
      // Only this goes into the queue's own tables.
      throw new Error(error instanceof Error ? error.name : 'failed');
    } finally {
      if (running.get(job.id) === entry) running.delete(job.id);
      metrics?.jobSeconds.observe({ queue: name, outcome }, (performance.now() - begun) / 1000);
    }
  };

  return {
    enqueue: async (tx, name, jobId, data) => {
      await boss.insert(name, [{ id: jobId, data }], { db: fromKysely(tx) });
    },
    work: async (name, concurrency, handler) => {
      const settings = { localConcurrency: concurrency, batchSize: 1, pollingIntervalSeconds: POLL_SECONDS } as const;
      await boss.work<JobData[typeof name]>(name, settings, async ([job]) => {
        if (job) await runOne(name, handler, job);
      });
    },
    cancelHere: (jobId) => {
      const job = running.get(jobId);
      job?.controller.abort(new Error('cancelled'));
      return job !== undefined;
    },
    runningHere: () => [...running.values()].map(({ queue, jobId, data }) => ({ queue, jobId, data })),
    count: async (name) => {
      const stats = await boss.getQueueStats(name, { force: true });
      const latest = stats.at(0);
      return { waiting: latest?.queuedCount ?? 0, active: latest?.activeCount ?? 0 };
    },
    close: async (graceMs = 5_000) => {
      const timer = setTimeout(() => {
        for (const { controller } of running.values()) controller.abort(new Error('shutdown'));
      }, graceMs);
      await boss.stop({ graceful: true, timeout: graceMs + 3_000, close: true });
      clearTimeout(timer);
    },
  };
}
