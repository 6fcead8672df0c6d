/**
 * Transactions bound to one consortium. Row-level security is forced: outside of these helpers every table looks empty.
 * The settings end with the transaction, so a pooled connection never carries one person's consortium to the next.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { errorCode } from './operator-error.ts';
import { STALE_PLAN, sendAlong } from './pooled-driver.ts';
import type { DB } from './types.generated.ts';

/** A handle that repositories take: a transaction, as a rule one bound by `withConsortium`. */
export type Handle = Kysely<DB> | Transaction<DB>;

/** What the row-level policies look at; see db/migrations. */
export interface TenantSettings {
  readonly consortiumId?: string;
  /** Hex of the SHA-256 of the session token: makes that very session visible before its consortium is known. */
  readonly sessionHash?: string;
  /** Makes the account of that very address visible before its consortium is known. */
  readonly signInEmail?: string;
  /** Workers and command lines only, never a person's request: makes the list of consortia visible. */
  readonly scope?: 'system';
}

const SETTING_NAMES: Readonly<Record<keyof TenantSettings, string>> = {
  consortiumId: 'app.consortium_id',
  sessionHash: 'app.session_hash',
  signInEmail: 'app.sign_in_email',
  scope: 'app.scope',
};

const ATTEMPTS = 4;
/** Serialization failure and deadlock: PostgreSQL rolled back and asks to repeat. A stale plan is made anew. */
const REPEATABLE = new Set(['40001', '40P01', STALE_PLAN]);

/**
 * Runs `work` in a transaction that sees one consortium, and commits. `work` is repeated (at most three times) after a
 * deadlock or a serialization failure, so it must not have effects outside the transaction.
 *
 * @example const riders = await withConsortium(db, consortiumId, (tx) => listRiders(tx, search));
 */
export function withConsortium<T>(
  db: Kysely<DB>,
  consortiumId: string,
  work: (tx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return withSettings(db, { consortiumId }, work);
}

/** As `withConsortium`, for what runs before the consortium is known (sign-in, sessions) or across all (workers). */
export async function withSettings<T>(
  db: Kysely<DB>,
  settings: TenantSettings,
  work: (tx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(async (tx) => {
        await bindSettings(tx, settings);
        return work(tx);
      });
    } catch (error) {
      if (attempt >= ATTEMPTS || !REPEATABLE.has(errorCode(error))) throw error;
      // Random, so that two transactions which met do not meet again.
      await sleep(Math.random() * 25 * 2 ** attempt);
    }
  }
}

/** Binds a transaction that is open already (sign-in: the address first, then the consortium of the account found). */
export async function bindSettings(tx: Transaction<DB>, settings: TenantSettings): Promise<void> {
  const keys = Object.keys(SETTING_NAMES) as (keyof TenantSettings)[];
  const calls = keys.flatMap((key) => {
    const value = settings[key];
    return value === undefined ? [] : [sql`set_config(${SETTING_NAMES[key]}, ${value}, true)`];
  });
  if (calls.length > 0) await sendAlong(tx, sql`select ${sql.join(calls)}`);
}
