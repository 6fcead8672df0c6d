/** The tables of the job queue (pg-boss), made and upgraded by the owner; the service only uses them. */
import { Client } from 'pg';
import { PgBoss, type Queue } from 'pg-boss';
import { APP_ROLE } from './roles.ts';

export const QUEUE_SCHEMA = 'pgboss';

/** Besides `migrations`, since pg-boss brings its own; same advisory lock discipline inside pg-boss. */
const INSTALL_LOCK = 0x46514c4b;

/** Idempotent. @param queues created when missing, updated when they differ. */
export async function installQueueSchema(url: string, queues: readonly Queue[]): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'falubusz migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [INSTALL_LOCK]);
    await startOnce(url, queues);
    await client.query(`
      grant usage on schema ${QUEUE_SCHEMA} to ${APP_ROLE};
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APP_ROLE};
      grant usage on all sequences in schema ${QUEUE_SCHEMA} to ${APP_ROLE};`);
  } finally {
    await client.end();
  }
}

async function startOnce(url: string, queues: readonly Queue[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    schema: QUEUE_SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
    reindex: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const { name, ...options } of queues) {
      if (await boss.getQueue(name)) {
        const { policy: _policy, partition: _partition, ...changeable } = options;
        await boss.updateQueue(name, changeable);
      } else {
        await boss.createQueue(name, options);
      }
    }
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}
