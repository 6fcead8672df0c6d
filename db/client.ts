/** The database handle of the service: a pool that works as the application's role, and Kysely over it. */
import { Kysely } from 'kysely';
import pg from 'pg';
import { assertDatabaseUrl } from './connection-fault.ts';
import { OperatorError } from './operator-error.ts';
import { PooledDialect } from './pooled-driver.ts';
import { APP_ROLE } from './roles.ts';
import type { DB } from './types.generated.ts';

export interface DatabaseOptions {
  /** Connection string of a login that may take the application's role (DATABASE_URL or the embedded server's). */
  readonly url: string;
  readonly poolSize?: number;
  readonly applicationName?: string;
  readonly statementTimeoutMs?: number;
  readonly lockTimeoutMs?: number;
  /** An idle connection that broke; the pool replaces it, so this is for the log only. */
  readonly onIdleError?: (error: Error) => void;
}

export interface Database {
  readonly db: Kysely<DB>;
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

const { builtins } = pg.types;

/** DATE stays `2026-03-29` (the driver would make an instant of it, shifted by the time zone); int8 becomes a number. */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === builtins.DATE) return (text: string) => text;
    if (oid === builtins.INT8) return toSafeInteger;
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  },
};

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number exactly`);
  return value;
}

/**
 * Opens the pool; connects on first use. Every connection begins as the application's role, by a startup option, so that
 * no query can run before it and row-level security binds from the first statement.
 */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    ...poolConfig(options),
    max: options.poolSize ?? 10,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    types: TYPES,
    pipeline: true,
  });
  // Without a listener an idle connection that breaks ends the process.
  pool.on('error', (error) => options.onIdleError?.(error));
  // So does one that breaks while lent out, between two queries of a transaction; its next query then fails, which is enough.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<DB>({ dialect: new PooledDialect(pool) });
  return { db, pool, close: () => db.destroy() };
}

/** What any connection of the service needs besides its purpose: for pools and for the listening connection. */
export function poolConfig(options: DatabaseOptions): pg.ClientConfig {
  const url = assertDatabaseUrl(options.url);
  const given = url.searchParams.get('options');
  // The connection string would win over the options beside it, and the role with it be lost.
  url.searchParams.delete('options');
  const settings = {
    role: APP_ROLE,
    timezone: 'UTC',
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    lock_timeout: options.lockTimeoutMs ?? 10_000,
    idle_in_transaction_session_timeout: 60_000,
  };
  const startup = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  return {
    connectionString: url.href,
    options: [given ?? '', ...startup].join(' ').trim(),
    application_name: options.applicationName ?? 'falubusz',
    keepAlive: true,
  };
}

/** @throws OperatorError when the pool's role could see past row-level security. */
export async function assertConfined(database: Database): Promise<void> {
  const { rows } = await database.pool.query<{ name: string; unbound: boolean; owns: boolean }>(`
    select current_user as name, r.rolsuper or r.rolbypassrls as unbound,
           exists (select from pg_class c where c.relname = 'consortium' and c.relowner = r.oid) as owns
    from pg_roles r where r.rolname = current_user`);
  const role = rows[0];
  if (role && !role.unbound && !role.owns) return;
  throw new OperatorError(
    `The service would work as ${role?.name ?? 'an unknown role'}, which row-level security does not bind; connect without a pooler that drops the startup option "role".`,
  );
}
