/** News of other servers as an endless list: once at the beginning (the present state), then whenever something moved. */
import type { ApiContext } from '../context.ts';

/** Several changes that wait are told once. @param wanted by the id that the news carry */
export async function* hear(
  context: ApiContext,
  topics: readonly string[],
  wanted: (id: string) => boolean,
): AsyncGenerator<void> {
  const { consortiumId } = context.actor;
  // Listening first: what changes between reading and listening would be missed.
  const news = context.services.notifier.subscribe({ consortiumId, topics });
  try {
    yield;
    for await (const item of news) if (item.kind === 'resync' || wanted(item.id)) yield;
  } finally {
    news.close();
  }
}
