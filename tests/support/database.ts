/** One database per test file, copied from the migrated template, dropped afterwards. */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../db/client.ts';

export interface TestDatabase extends Database {
  /** Connection string of the owner, whom row-level security does not bind: for arranging and for looking. */
  readonly ownerUrl: string;
  /** Runs one statement as the owner. */
  readonly asOwner: <Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ) => Promise<readonly Row[]>;
  /** Closes the pool and drops the database; call it in afterAll. */
  readonly drop: () => Promise<void>;
}

export interface TestDatabaseOptions {
  readonly poolSize?: number;
  /** `false`: an empty database, for tests of the migrations themselves. */
  readonly migrated?: boolean;
  /** How long a statement waits for a lock; the service's own when left out. */
  readonly lockTimeoutMs?: number;
}

/** Call `drop` after the last test: a server of TEST_DATABASE_URL keeps what is not dropped. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const serverUrl = inject('serverUrl');
  const name = `falubusz_test_${randomBytes(6).toString('hex')}`;
  const template = options.migrated === false ? 'template0' : inject('templateDatabase');
  await queryOnce(serverUrl, `create database ${name} template ${template}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  const ownerUrl = url.href;
  const { poolSize = 5, lockTimeoutMs } = options;
  const waits = lockTimeoutMs === undefined ? {} : { lockTimeoutMs };
  const database = openDatabase({ url: ownerUrl, poolSize, applicationName: 'falubusz test', ...waits });
  return {
    ...database,
    ownerUrl,
    asOwner: (text, values) => queryOnce(ownerUrl, text, values),
    drop: async () => {
      await database.close();
      await queryOnce(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/** On a connection of its own, without row-level security's consortium unless the text sets it. */
export async function queryOnce<Row = Record<string, unknown>>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query(text, [...values]);
    return result.rows as readonly Row[];
  } finally {
    await client.end();
  }
}
