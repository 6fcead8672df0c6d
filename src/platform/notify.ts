/**
 * News between all servers and workers of one database by LISTEN/NOTIFY: sent with the commit of the transaction that made
 * them, heard over one connection per process, handed to any number of subscriptions.
 *
 * News carry ids only (every login of the database can listen). They can be missed while the connection is down, so after
 * each reconnection every subscription gets `{ kind: 'resync' }` and reads the present state again.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type QueryExecutorProvider, sql } from 'kysely';
import { Client, type ClientConfig } from 'pg';
import { z } from 'zod';
import { Subscribers, type Subscription } from './subscribers.ts';

export interface ChangeNews {
  readonly kind: 'change';
  /** What changed: `planning_job`, `manifest`, `service_day`, `call_task` …, the table's name as a rule. */
  readonly topic: string;
  readonly consortiumId: string;
  readonly id: string;
}
export type News = ChangeNews | { readonly kind: 'resync' };

export interface Notifier {
  /** News of one consortium (and resync); subscribe first, then read the present state. */
  readonly subscribe: (filter: {
    readonly consortiumId: string;
    readonly topics: readonly string[];
  }) => Subscription<News>;
  /** News of a topic over all consortia: for workers only. */
  readonly subscribeAll: (topic: string) => Subscription<News>;
  readonly connected: () => boolean;
  readonly openSubscriptions: () => number;
  readonly close: () => Promise<void>;
}

const CHANNEL = 'falubusz_news';
const RETRY_MS = { first: 100, most: 5_000 } as const;
const PROBE_MS = 15_000;

const PAYLOAD = z.object({ topic: z.string(), consortiumId: z.string(), id: z.string() });

/** Call it inside the transaction: the news go out when it commits, and not at all when it rolls back. */
export async function publishNews(tx: QueryExecutorProvider, news: Omit<ChangeNews, 'kind'>): Promise<void> {
  const { topic, consortiumId, id } = news;
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify({ topic, consortiumId, id })})`.execute(tx);
}

/** Connects in the background and stays connected; never throws. @param onFault for the log. */
export function createNotifier(
  connection: ClientConfig,
  onFault: (error: unknown) => void = () => undefined,
): Notifier {
  const subscribers = new Subscribers<News>({ kind: 'resync' });
  const listener = new Listener(connection, (news) => subscribers.push(news), onFault);
  const running = listener.run();
  return {
    subscribe: ({ consortiumId, topics }) =>
      subscribers.subscribe(
        (news) => news.kind === 'resync' || (news.consortiumId === consortiumId && topics.includes(news.topic)),
      ),
    subscribeAll: (topic) => subscribers.subscribe((news) => news.kind === 'resync' || news.topic === topic),
    connected: () => listener.connected,
    openSubscriptions: () => subscribers.size,
    close: async () => {
      subscribers.closeAll();
      await listener.close();
      await running;
    },
  };
}

class Listener {
  connected = false;
  readonly #connection: ClientConfig;
  readonly #hear: (news: News) => void;
  readonly #onFault: (error: unknown) => void;
  readonly #stop = new AbortController();
  #client: Client | undefined;

  constructor(connection: ClientConfig, hear: (news: News) => void, onFault: (error: unknown) => void) {
    this.#connection = connection;
    this.#hear = hear;
    this.#onFault = onFault;
  }

  async run(): Promise<void> {
    let delay: number = RETRY_MS.first;
    let connectedBefore = false;
    while (!this.#stop.signal.aborted) {
      try {
        await this.#listenUntilBroken(() => {
          delay = RETRY_MS.first;
          if (connectedBefore) this.#hear({ kind: 'resync' });
          connectedBefore = true;
        });
      } catch (error) {
        if (!this.#stop.signal.aborted) this.#onFault(error);
      }
      await sleep(delay, undefined, { signal: this.#stop.signal }).catch(() => undefined);
      delay = Math.min(2 * delay, RETRY_MS.most);
    }
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#client?.end().catch(() => undefined);
  }

  async #listenUntilBroken(onListening: () => void): Promise<void> {
    const client = new Client({ ...this.#connection, connectionTimeoutMillis: 10_000, keepAlive: true });
    this.#client = client;
    const broken = new Promise<void>((resolve, reject) => {
      client.once('error', reject);
      client.once('end', resolve);
    });
    broken.catch(() => undefined);
    client.on('notification', ({ payload }) => this.#receive(payload));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      if (this.#stop.signal.aborted) return;
      this.connected = true;
      onListening();
      await Promise.race([broken, this.#probe(client)]);
    } finally {
      this.connected = false;
      await client.end().catch(() => undefined);
    }
  }

  /** A connection whose other end vanished without a word looks idle for ever. */
  async #probe(client: Client): Promise<void> {
    for (;;) {
      await sleep(PROBE_MS, undefined, { signal: this.#stop.signal });
      const answered = await Promise.race([client.query('select'), sleep(5_000).then(() => undefined)]);
      if (answered === undefined) throw new Error('The listening connection does not answer');
    }
  }

  #receive(payload: string | undefined): void {
    try {
      this.#hear({ kind: 'change', ...PAYLOAD.parse(JSON.parse(payload ?? '')) });
    } catch (error) {
      this.#onFault(error);
    }
  }
}
