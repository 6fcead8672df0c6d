import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poolConfig } from '../../db/client.ts';
import { QUEUE_SCHEMA } from '../../db/queue-schema.ts';
import { type JobContext, type JobQueue, openJobQueue } from '../../src/jobs/queue.ts';
import type { PlanDayJob } from '../../src/jobs/queues.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const consortiumId = randomUUID();
const begun: { readonly data: PlanDayJob; readonly context: JobContext }[] = [];
/** What the handler does with a job, by its id; nothing unless a test says otherwise. */
const behaviour = new Map<string, (context: JobContext) => Promise<void>>();
let database: TestDatabase;
let queue: JobQueue;

beforeAll(async () => {
  database = await createTestDatabase();
  const connection = poolConfig({ url: database.ownerUrl });
  queue = await openJobQueue({ connection, schema: QUEUE_SCHEMA, logger: pino({ level: 'silent' }) });
  await queue.work('plan-day', 2, async (data, context) => {
    begun.push({ data, context });
    await behaviour.get(data.planningJobId)?.(context);
  });
});
afterAll(async () => {
  await queue.close(0);
  await database.drop();
});

const job = (): PlanDayJob => ({ consortiumId, planningJobId: randomUUID() });
const tries = (wanted: PlanDayJob) => begun.filter(({ data }) => data.planningJobId === wanted.planningJobId);
const enqueue = (wanted: PlanDayJob) =>
  database.db.transaction().execute((tx) => queue.enqueue(tx, 'plan-day', wanted.planningJobId, wanted));

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20);
}

test('a job runs with its data after the transaction has committed', async () => {
  const wanted = job();
  await enqueue(wanted);
  await until(() => tries(wanted).length > 0);
  expect(tries(wanted)[0]?.data).toEqual(wanted);
});

test('a job of a transaction that rolls back never runs', async () => {
  const [lost, next] = [job(), job()];
  const failing = database.db.transaction().execute(async (tx) => {
    await queue.enqueue(tx, 'plan-day', lost.planningJobId, lost);
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  await enqueue(next);
  await until(() => tries(next).length > 0);
  expect(tries(lost)).toEqual([]);
});

test('the same row enqueued twice is one job', async () => {
  const [wanted, next] = [job(), job()];
  await enqueue(wanted);
  await enqueue(wanted);
  await enqueue(next);
  await until(() => tries(next).length > 0);
  expect(tries(wanted)).toHaveLength(1);
});

test('a job that throws is tried again', async () => {
  const wanted = job();
  behaviour.set(wanted.planningJobId, async ({ attempt }) => {
    if (attempt === 0) throw new Error('the first time');
  });
  await enqueue(wanted);
  await until(() => tries(wanted).length === 2);
  expect(tries(wanted).map(({ context }) => context.attempt)).toEqual([0, 1]);
});

test('a running job is aborted by its id, and no other is', async () => {
  const [wanted, other] = [job(), job()];
  const outcomes: string[] = [];
  for (const { planningJobId } of [wanted, other]) {
    behaviour.set(planningJobId, async ({ signal }) => {
      await sleep(planningJobId === wanted.planningJobId ? 20_000 : 1_500, undefined, { signal }).catch(() =>
        outcomes.push(planningJobId),
      );
    });
    await enqueue({ consortiumId, planningJobId });
  }
  await until(() => tries(wanted).length > 0 && tries(other).length > 0);
  expect(queue.cancelHere(wanted.planningJobId)).toBe(true);
  expect(queue.cancelHere(randomUUID())).toBe(false);
  await until(() => outcomes.length > 0);
  expect(outcomes).toEqual([wanted.planningJobId]);
});
