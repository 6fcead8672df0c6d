/**
 * The smallest honest write: an idempotency key and an audit entry in one transaction, as every mutation makes them.
 */
import { Client } from 'pg';
import { type Database, openDatabase } from '../../db/client.ts';
import { withConsortium } from '../../db/tenant.ts';
import { createId } from '../../src/platform/ids.ts';
import type { Load, Target, WrittenKeys } from './load.ts';

const OPERATION = 'faults';

export function createDatabaseLoad(): Load {
  const consortiumId = createId();
  let opened: { readonly url: string; readonly database: Database } | undefined;
  const databaseOf = (target: Target): Database => {
    const url = target.ownerUrl();
    if (opened?.url !== url) {
      void opened?.database.close();
      opened = { url, database: openDatabase({ url, poolSize: 8, applicationName: 'falubusz faults' }) };
    }
    return opened.database;
  };
  return {
    name: 'database',
    prepare: async (target) => {
      await ask(target, `insert into consortium (id, slug, name) values ($1, 'faults', 'Faults')`, [consortiumId]);
    },
    write: async (target, key) => {
      await withConsortium(databaseOf(target).db, consortiumId, async (tx) => {
        const { numInsertedOrUpdatedRows: inserted } = await tx
          .insertInto('idempotency_key')
          .values({ consortium_id: consortiumId, operation: OPERATION, key, request_hash: '-' })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (inserted === 0n) return;
        const id = createId();
        await tx
          .insertInto('audit_entry')
          .values({ consortium_id: consortiumId, id, action: OPERATION, entity_kind: key, entity_id: id })
          .execute();
      });
    },
    check: (target, keys) => checkRows(target, keys),
    close: async () => opened?.database.close(),
  };
}

async function checkRows(target: Target, { acknowledged, unknown }: WrittenKeys): Promise<readonly string[]> {
  const rows = await ask<{ key: string; entries: number }>(
    target,
    `select k.key, (select count(*)::int from audit_entry a where a.action = $1 and a.entity_kind = k.key) as entries
     from idempotency_key k where k.operation = $1`,
    [OPERATION],
  );
  const entries = new Map(rows.map((row) => [row.key, row.entries]));
  const [orphans] = await ask<{ count: number }>(
    target,
    `select count(*)::int as count from audit_entry a where a.action = $1
     and not exists (select from idempotency_key k where k.operation = $1 and k.key = a.entity_kind)`,
    [OPERATION],
  );
  return [
    ...[...acknowledged]
      .filter((key) => !entries.has(key))
      .map((key) => `lost: ${key} was acknowledged and is not there`),
    ...[...entries].filter(([, count]) => count > 1).map(([key, count]) => `doubled: ${key} has ${count} entries`),
    ...[...entries].filter(([, count]) => count === 0).map(([key]) => `half: ${key} has a key and no entry`),
    ...(orphans && orphans.count > 0 ? [`half: ${orphans.count} entries without a key`] : []),
    ...[...entries.keys()]
      .filter((key) => !acknowledged.has(key) && !unknown.has(key))
      .map((key) => `stray: ${key} was never written`),
  ];
}

async function ask<Row = unknown>(target: Target, text: string, values: unknown[]): Promise<readonly Row[]> {
  const client = new Client({ connectionString: target.ownerUrl() });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}
