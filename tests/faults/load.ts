/** What runs while processes are killed, and how it is checked afterwards. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { ConnectedApi } from '../support/api-client.ts';

/** Where the load goes. */
export interface Target {
  /** The service, which may be away. */
  readonly api: ConnectedApi;
  /** Connection string of the owner of the database, for looking behind the service's back. */
  readonly ownerUrl: () => string;
  /** When something was killed last and brought back, by `Date.now()`; 0 before. */
  readonly lastKillAt: () => number;
}

/** Repeats until it succeeds or `over` says that nobody waits for it any more; undefined then. */
export async function persist<T>(work: () => Promise<T>, over: () => boolean): Promise<T | undefined> {
  while (!over()) {
    try {
      return await work();
    } catch {
      // The service is away, or its database is: a careful client asks again under the same key.
      await sleep(100);
    }
  }
  return undefined;
}

export async function askDatabase<Row>(
  target: Target,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new Client({ connectionString: target.ownerUrl() });
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows as Row[];
  } finally {
    await client.end();
  }
}
