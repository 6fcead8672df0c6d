/** The service over HTTP and WebSocket. */
import { createServer, type Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import helmet from 'helmet';
import { findSession } from '../modules/identity/find-session.ts';
import type { Services } from '../modules/services.ts';
import type { Metrics } from '../platform/metrics.ts';
import { createApollo } from './apollo.ts';
import { ApiContext } from './context.ts';
import { LIMITS } from './limits.ts';
import { createApiSchema } from './schema.ts';
import { readLanguage, readToken, sessionCookie } from './session-cookie.ts';
import { serveWebSocket } from './websocket.ts';

export interface ApiOptions {
  readonly services: Services;
  readonly metrics: Metrics;
  /** Introspection, suggestions and GraphiQL at /graphiql. */
  readonly development: boolean;
  /** Besides the service's own address, whom WebSockets are opened for. */
  readonly origins: readonly string[];
  /** How many proxies in front are trusted for the caller's address. */
  readonly trustedProxies: number;
  /** Whether requests can be answered now, part by part: database, notifier, queue. */
  readonly checkReadiness: () => Promise<Readonly<Record<string, boolean>>>;
  /** Adds what else is served (the console), before the answer 404. */
  readonly extend?: (app: Express) => void;
}

export interface ApiServer {
  readonly app: Express;
  readonly httpServer: Server;
  /** Stops taking requests, lets the open ones end, closes the sockets. */
  readonly close: () => Promise<void>;
}

/** Built, not yet listening: call `httpServer.listen(port, host)`. */
export async function createApiServer(options: ApiOptions): Promise<ApiServer> {
  const { services, metrics } = options;
  const app = express();
  const httpServer = createServer(app);
  // Slow or silent callers do not hold a connection for ever.
  httpServer.headersTimeout = 15_000;
  httpServer.requestTimeout = 60_000;
  const schema = createApiSchema();
  const apollo = createApollo({ services, metrics, schema, httpServer, development: options.development });
  await apollo.start();
  const sockets = serveWebSocket({ services, metrics, schema, httpServer, path: '/graphql', origins: options.origins });

  app.disable('x-powered-by');
  app.set('trust proxy', options.trustedProxies);
  app.use(helmet({ contentSecurityPolicy: options.development ? false : CONTENT_SECURITY }));
  app.get('/healthz', (_request, response) => response.type('text').send('ok\n'));
  app.get('/readyz', (_request, response) => sendReadiness(options, response));
  app.get('/metrics', (request, response) => sendMetrics(metrics, request, response));
  app.use(
    '/graphql',
    compression(),
    express.json({ limit: LIMITS.bodyBytes }),
    expressMiddleware(apollo, { context: ({ req, res }) => createContext(services, req, res) }),
  );
  if (options.development) {
    const { serveGraphiql } = await import('./graphiql/serve-graphiql.ts');
    await serveGraphiql(app);
  }
  options.extend?.(app);
  app.use((_request, response) =>
    response.status(404).type('text').send('Nincs ilyen oldal. / There is no such page.\n'),
  );
  app.use(answerBrokenRequest(services));

  const close = async () => {
    await sockets.close();
    await apollo.stop();
  };
  return { app, httpServer, close };
}

/** The console loads nothing from elsewhere; the map draws its tiles from data that it was given. */
const CONTENT_SECURITY = {
  useDefaults: true,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    workerSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'", 'ws:', 'wss:'],
    // A pilot in the village hall runs without TLS on the loopback address.
    upgradeInsecureRequests: null,
  },
};

async function createContext(services: Services, request: Request, response: Response): Promise<ApiContext> {
  const token = readToken(request.headers);
  const lookUp = () => findSession(services, token);
  return new ApiContext(services, await lookUp(), readLanguage(request.headers['accept-language']), {
    setSessionCookie: (value, lifetime) => response.append('Set-Cookie', sessionCookie(value, lifetime)),
    findSession: lookUp,
  });
}

async function sendReadiness(options: ApiOptions, response: Response): Promise<void> {
  const parts = await options.checkReadiness();
  const ready = Object.values(parts).every(Boolean);
  response.status(ready ? 200 : 503).json({ ready, parts });
}

/** Figures are for the machine's own collector; behind a proxy the path is not passed on. */
async function sendMetrics(metrics: Metrics, request: Request, response: Response): Promise<void> {
  const local = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(request.socket.remoteAddress ?? '');
  if (!local || request.headers['x-forwarded-for'] !== undefined) {
    response.status(403).type('text').send('Only from this machine.\n');
    return;
  }
  response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
}

/** What Express itself refuses: a body that is too large or no JSON. Answered in the form of GraphQL. */
function answerBrokenRequest(services: Services): ErrorRequestHandler {
  return (error: { readonly status?: number; readonly type?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) {
      const faultId = services.ids.next();
      services.logger.error({ faultId, err: error }, 'A request ended with a fault');
      response
        .status(500)
        .json(
          failure('INTERNAL_SERVER_ERROR', `Váratlan hiba, azonosítója ${faultId}. / Fault, its id is ${faultId}.`),
        );
      return;
    }
    const message =
      status === 413
        ? `A kérés nagyobb ${LIMITS.bodyBytes} bájtnál; küldje részekben. / The request is larger than ${LIMITS.bodyBytes} bytes; send it in parts.`
        : 'A kérés nem olvasható JSON-ként. / The request cannot be read as JSON.';
    response.status(status).json(failure('BAD_REQUEST', message));
  };
}

function failure(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
