/**
 * Once per vitest run: a PostgreSQL (temporary, or TEST_DATABASE_URL's) and a migrated template database, from which
 * `createTestDatabase` copies one per test file in about 80 ms.
 */
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { type EmbeddedPostgres, startTemporaryPostgres } from '../../db/embedded.ts';
import { migrate } from '../../db/migrate.ts';
import { installQueueSchema } from '../../db/queue-schema.ts';
import { QUEUES } from '../../src/jobs/queues.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the owner to the maintenance database. */
    readonly serverUrl: string;
    readonly templateDatabase: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const embedded: EmbeddedPostgres | undefined = given ? undefined : await startTemporaryPostgres();
  const serverUrl = given ?? embedded?.url ?? '';
  const template = `falubusz_template_${process.pid}_${Date.now()}`;
  await onServer(serverUrl, `create database ${template}`);
  const url = new URL(serverUrl);
  url.pathname = template;
  await migrate({ url: url.href });
  await installQueueSchema(url.href, QUEUES);
  project.provide('serverUrl', serverUrl);
  project.provide('templateDatabase', template);
  return async () => {
    if (given) await onServer(given, `drop database if exists ${template} with (force)`);
    await embedded?.stop();
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
