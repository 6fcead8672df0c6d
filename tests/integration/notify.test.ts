import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poolConfig } from '../../db/client.ts';
import { createNotifier, type News, type Notifier, publishNews } from '../../src/platform/notify.ts';
import type { Subscription } from '../../src/platform/subscribers.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const [ours, theirs] = [randomUUID(), randomUUID()];
let database: TestDatabase;
let notifier: Notifier;

beforeAll(async () => {
  database = await createTestDatabase();
  notifier = createNotifier(poolConfig({ url: database.ownerUrl, applicationName: 'listener under test' }));
  while (!notifier.connected()) await sleep(10);
});
afterAll(async () => {
  await notifier.close();
  await database.drop();
});

const publish = (consortiumId: string, id: string, topic = 'plan') =>
  database.db.transaction().execute((tx) => publishNews(tx, { topic, consortiumId, id }));
const subscribe = () => notifier.subscribe({ consortiumId: ours, topics: ['plan'] });
const next = async (news: Subscription<News>): Promise<News> => (await news.next()).value;

test('a subscription gets the news of its consortium and topics, in order, and no others', async () => {
  const news = subscribe();
  await publish(theirs, 'a');
  await publish(ours, 'b', 'rider');
  await publish(ours, 'c');
  await publish(ours, 'd');
  expect([await next(news), await next(news)]).toEqual([
    { kind: 'change', topic: 'plan', consortiumId: ours, id: 'c' },
    { kind: 'change', topic: 'plan', consortiumId: ours, id: 'd' },
  ]);
  news.close();
});

test('news of a transaction that rolls back never arrive', async () => {
  const news = subscribe();
  const failing = database.db.transaction().execute(async (tx) => {
    await publishNews(tx, { topic: 'plan', consortiumId: ours, id: 'lost' });
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  await publish(ours, 'kept');
  expect(await next(news)).toMatchObject({ id: 'kept' });
  news.close();
});

test('after its connection broke it listens again and says resync to every subscription', async () => {
  const news = subscribe();
  await database.asOwner(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'listener under test'`,
  );
  expect(await next(news)).toEqual({ kind: 'resync' });
  await publish(ours, 'after');
  expect(await next(news)).toMatchObject({ id: 'after' });
  news.close();
});

test('a reader that is too slow gets one resync instead of a backlog', async () => {
  const news = subscribe();
  // One more than the 500 that may wait.
  await database.db.transaction().execute(async (tx) => {
    for (let number = 0; number <= 500; number++)
      await publishNews(tx, { topic: 'plan', consortiumId: ours, id: String(number) });
  });
  await publish(ours, 'last');
  await sleep(300);
  expect([await next(news), await next(news)]).toEqual([{ kind: 'resync' }, expect.objectContaining({ id: 'last' })]);
  news.close();
});

test('a closed subscription ends its loop and is forgotten', async () => {
  const before = notifier.openSubscriptions();
  const news = subscribe();
  const waiting = news.next();
  expect(notifier.openSubscriptions()).toBe(before + 1);
  await news.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(notifier.openSubscriptions()).toBe(before);
});
