/**
 * Kysely over our pool, with few round trips: what needs no answer of its own (`begin`, the settings of a transaction, a row
 * written last) waits for the next statement of its connection and travels with it, in one packet and in order.
 */
import type { Writable } from 'node:stream';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { errorCode } from './operator-error.ts';
import { StatementNames } from './statement-names.ts';
import type { Handle } from './tenant.ts';

const BEGIN = CompiledQuery.raw('begin');
/** Statements whose answer nobody waits for. */
const ALONG = new WeakSet<CompiledQuery>([BEGIN]);
const NOTHING: QueryResult<never> = { rows: [] };
const WRITING: readonly string[] = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'];
/** A kept plan that answers with other columns than it was made for. */
export const STALE_PLAN = '0A000';

/**
 * Runs a statement with the next one of its transaction, at the latest with the commit. When it fails, that next one fails with its
 * error, so that nothing is committed. Its answer is thrown away: a constraint that a person can break is still found.
 */
export async function sendAlong(
  tx: Handle,
  statement: { readonly compile: (tx: Handle) => CompiledQuery },
): Promise<void> {
  if (!tx.isTransaction) throw new Error('Only within a transaction is there a next statement to travel with.');
  const compiled = statement.compile(tx);
  ALONG.add(compiled);
  await tx.executeQuery(compiled);
}

/** @param pool its connections must be in pipeline mode */
export class PooledDialect extends PostgresDialect {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): Driver {
    return new PooledDriver(this.#pool);
  }
}

class PooledDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #connections = new WeakMap<pg.PoolClient, PooledConnection>();
  readonly #names = new StatementNames();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {
    // The pool connects on first use.
  }

  async acquireConnection(): Promise<PooledConnection> {
    const client = await this.#pool.connect();
    const connection = this.#connections.get(client) ?? new PooledConnection(client, this.#names);
    this.#connections.set(client, connection);
    return connection;
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (settings.isolationLevel || settings.accessMode) throw new Error('Transactions are read committed here.');
    await connection.executeQuery(BEGIN);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as PooledConnection).rollback();
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    (connection as PooledConnection).release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

class PooledConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #names: StatementNames;
  #waiting: CompiledQuery[] = [];

  constructor(client: pg.PoolClient, names: StatementNames) {
    this.#client = client;
    this.#names = names;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    this.#waiting.push(query);
    return ALONG.has(query) ? NOTHING : await this.#send<Row>();
  }

  /** What was not sent yet is forgotten. */
  async rollback(): Promise<void> {
    const hasBegun = !this.#waiting.includes(BEGIN);
    this.#waiting = [];
    if (hasBegun) await this.#client.query('rollback');
  }

  release(): void {
    this.#client.release();
  }

  // biome-ignore lint/correctness/useYield: the service reads nothing row by row
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Rows are not streamed in pipeline mode.');
  }

  /** @throws the error of the first statement that failed: those after it failed because of it. */
  async #send<Row>(): Promise<QueryResult<Row>> {
    const queries = this.#waiting;
    this.#waiting = [];
    // Each statement would be a packet, and a system call, of its own.
    const { stream } = (this.#client as unknown as { readonly connection: { readonly stream: Writable } }).connection;
    stream.cork();
    const sent = queries.map((query) => this.#client.query(this.#toConfig(query)));
    stream.uncork();
    const answers = await Promise.allSettled(sent);
    for (const answer of answers) {
      if (answer.status === 'fulfilled') continue;
      if (errorCode(answer.reason) === STALE_PLAN) this.#names.renew();
      throw answer.reason;
    }
    const last = answers.at(-1);
    if (last?.status !== 'fulfilled') return NOTHING;
    const { command, rowCount, rows } = last.value;
    const numAffectedRows = WRITING.includes(command) ? { numAffectedRows: BigInt(rowCount ?? 0) } : {};
    return { ...numAffectedRows, rows: (rows ?? []) as Row[] };
  }

  #toConfig(query: CompiledQuery): pg.QueryConfig {
    const name = this.#names.find(query);
    return { text: query.sql, values: [...query.parameters], ...(name === undefined ? {} : { name }) };
  }
}
