/** The one GraphQL client: queries and mutations over HTTP with the session cookie, subscriptions over a WebSocket that reconnects. */
import { createClient as createSocketClient } from 'graphql-ws';
import { Client, fetchExchange, subscriptionExchange } from 'urql';
import { readPreferences } from './preferences.ts';

const socketUrl = `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`;

/** Listeners are told when the live connection is lost and when it is back: screens then fetch what they missed. */
type LiveListener = (connected: boolean) => void;
const liveListeners = new Set<LiveListener>();
/** Not told what the state is now, only its changes. @returns ends it */
export function onLive(listener: LiveListener): () => void {
  liveListeners.add(listener);
  return () => liveListeners.delete(listener);
}
const tellLive = (connected: boolean) => {
  for (const listener of liveListeners) listener(connected);
};

/** A line that has died without a word is found out by a question that nobody answers. */
const ASK_MS = 10_000;
const ANSWER_MS = 5_000;
let unanswered: ReturnType<typeof setTimeout> | undefined;

const socket = createSocketClient({
  url: socketUrl,
  lazy: true,
  keepAlive: ASK_MS,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
  // Spread the return of many screens after a restart of the server.
  retryWait: async (retries) => {
    await new Promise((wake) => setTimeout(wake, Math.min(500 * 2 ** retries, 10_000) * (0.5 + Math.random())));
  },
  on: {
    connected: () => tellLive(true),
    closed: () => {
      clearTimeout(unanswered);
      tellLive(false);
    },
    ping: (received) => {
      if (!received) unanswered = setTimeout(() => socket.terminate(), ANSWER_MS);
    },
    pong: (received) => {
      if (received) clearTimeout(unanswered);
    },
  },
});

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'network-only',
  fetchOptions: () => ({
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true', 'accept-language': readPreferences().language },
  }),
  exchanges: [
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: (request) => ({
        subscribe: (sink) => ({
          unsubscribe: socket.subscribe(
            { ...request, query: request.query ?? '' },
            {
              next: (value) => sink.next(value as never),
              error: (error) => sink.error(error),
              complete: () => sink.complete(),
            },
          ),
        }),
      }),
    }),
  ],
});
