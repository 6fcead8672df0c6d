/**
 * Brings a database forward: numbered SQL files, each in one transaction, never backward.
 * Any number of processes may call it at once; one works, the others wait and find it done.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import { assertDatabaseUrl, describeServer, toConnectionFault } from './connection-fault.ts';
import { errorCode, errorMessage, OperatorError } from './operator-error.ts';
import { ensureAppRole } from './roles.ts';

export interface Migration {
  readonly number: number;
  /** File name, such as `0001_consortium.sql`. */
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

export interface MigrateOptions {
  /** Connection string of the owner (never the application's role). */
  readonly url: string;
  readonly migrations?: readonly Migration[];
}

export interface MigrateResult {
  /** Names applied by this very call. */
  readonly applied: readonly string[];
  /** The number that the database stands at. */
  readonly at: number;
}

const FOLDER = new URL('migrations/', import.meta.url);
const OLDEST_SERVER = 150_000;
/** Held while migrating, so that concurrent starts queue up instead of failing against each other. */
const MIGRATION_LOCK = 0x464d4947;

/** @throws Error on a wrong name, a gap or a double number: a fault of the program, not of the operator. */
export function listMigrations(folder: URL = FOLDER): readonly Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  return names.map((name, index) => {
    const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1]);
    if (number !== index + 1)
      throw new Error(`Migration ${name} must be called ${String(index + 1).padStart(4, '0')}_what.sql.`);
    const sql = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
    return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * Applies what is missing. @throws OperatorError when the server cannot be reached or is too old, the database is newer than
 * the program, or an applied file was changed afterwards.
 */
export async function migrate(options: MigrateOptions): Promise<MigrateResult> {
  assertDatabaseUrl(options.url);
  const client = new Client({
    connectionString: options.url,
    connectionTimeoutMillis: 10_000,
    application_name: 'falubusz migrate',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await assertServerVersion(client, options.url);
    await client.query(`select pg_advisory_lock($1)`, [MIGRATION_LOCK]);
    await ensureAppRole(client);
    return await applyMissing(client, options.migrations ?? listMigrations());
  } catch (error) {
    throw toConnectionFault(options.url, error);
  } finally {
    // Also gives the lock back.
    await client.end().catch(() => undefined);
  }
}

async function assertServerVersion(client: Client, url: string): Promise<void> {
  const { rows } = await client.query<{ number: number; text: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as text`,
  );
  const version = rows[0];
  if (version && version.number >= OLDEST_SERVER) return;
  throw new OperatorError(
    `The database server ${describeServer(url)} is PostgreSQL ${version?.text}; 15 or newer is needed.`,
  );
}

async function applyMissing(client: Client, known: readonly Migration[]): Promise<MigrateResult> {
  await client.query(`
    create table if not exists schema_migration (
      number integer not null,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now(),
      constraint schema_migration_pkey primary key (number))`);
  const { rows } = await client.query<{ number: number; name: string; checksum: string }>(
    'select number, name, checksum from schema_migration order by number',
  );
  assertSameHistory(rows, known);
  const applied: string[] = [];
  for (const migration of known.slice(rows.length)) {
    if (await apply(client, migration)) applied.push(migration.name);
  }
  return { applied, at: known.length };
}

function assertSameHistory(
  applied: readonly { number: number; name: string; checksum: string }[],
  known: readonly Migration[],
): void {
  if (applied.length > known.length) {
    throw new OperatorError(
      `The database is newer than this program (it stands at migration ${applied.length}, the program knows ${known.length}); update the program.`,
    );
  }
  for (const [index, row] of applied.entries()) {
    const migration = known[index];
    if (migration?.number === row.number && migration.checksum === row.checksum) continue;
    throw new OperatorError(
      `Migration ${migration?.name} was changed after it had been applied (as ${row.name}); restore the file and write the change as a new migration.`,
    );
  }
}

/** The row goes first: should the lock ever fail us, a second process collides here, waits, and then finds it done. */
async function apply(client: Client, migration: Migration): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query('insert into schema_migration (number, name, checksum) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.checksum,
    ]);
    await client.query(migration.sql);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    const raced = errorCode(error) === '23505' && errorMessage(error).includes('schema_migration_pkey');
    if (raced) return false;
    throw new Error(`Migration ${migration.name} failed: ${errorMessage(error)}`, { cause: error });
  }
}
