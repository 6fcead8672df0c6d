/** The service over HTTP and WebSocket. */
import type { Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import helmet from 'helmet';
import type { Services } from '../modules/services.ts';
import type { Metrics } from '../platform/metrics.ts';
import { admit } from './admission.ts';
import { createApollo, createReport } from './apollo.ts';
import { type ApiContext, type ContextFactory, createContexts } from './context.ts';
import { createHealthRouter, type HealthOptions } from './health.ts';
import { keepAnswers } from './kept-answers.ts';
import { LIMITS } from './limits.ts';
import { servePaper } from './paper/serve-paper.ts';
import { isAllowed, ROOT_PERMISSIONS } from './permissions.ts';
import { createApiSchema } from './schema.ts';
import { readLanguage, readToken, sessionCookie } from './session-cookie.ts';
import { serveWebSocket } from './websocket.ts';

export interface ApiOptions {
  readonly services: Services;
  readonly metrics: Metrics;
  /** What GET /readyz asks, by name. */
  readonly checks: HealthOptions['checks'];
  /** Introspection, suggestions and GraphiQL at /graphiql. */
  readonly development: boolean;
  /** Besides the service's own address, whom WebSockets are opened for. */
  readonly origins: readonly string[];
  /** How many proxies in front are trusted for the caller's address. */
  readonly trustedProxies: number;
  /** Adds what else is served (the console), before the answer 404. */
  readonly extend?: (app: Express) => void;
}

export interface ApiServer {
  readonly app: Express;
  /** Serves subscriptions on the port that listens for `app`. */
  readonly attach: (httpServer: Server) => void;
  /** Closes the sockets and lets open requests end; close the port first. */
  readonly close: () => Promise<void>;
}

/**
 * Built, not yet listening.
 *
 * @example
 *   const api = await createApiServer(options);
 *   const http = await listen(api.app, config);
 *   api.attach(http.server);
 */
export async function createApiServer(options: ApiOptions): Promise<ApiServer> {
  const { services, metrics } = options;
  const app = express();
  const schema = createApiSchema();
  const report = createReport(services, metrics);
  const apollo = createApollo({ services, report, schema, development: options.development });
  await apollo.start();
  const contexts = createContexts(services);

  app.disable('x-powered-by');
  app.set('trust proxy', options.trustedProxies);
  app.use(helmet({ contentSecurityPolicy: options.development ? false : CONTENT_SECURITY }));
  app.use(createHealthRouter({ checks: options.checks, metrics }));
  app.use(
    '/graphql',
    readBody(contexts),
    admit(LIMITS.callsUnderWay),
    keepAnswers({ apollo, report, context: (req, res) => createHttpContext(contexts, req, res) }),
    compression(),
    expressMiddleware(apollo, { context: ({ req, res }) => createHttpContext(contexts, req, res) }),
  );
  servePaper(app, (request, response) => createHttpContext(contexts, request, response));
  if (options.development) {
    const { serveGraphiql } = await import('./graphiql/serve-graphiql.ts');
    serveGraphiql(app);
  }
  options.extend?.(app);
  app.use((_request, response) =>
    response.status(404).type('text').send('Nincs ilyen oldal. / There is no such page.\n'),
  );
  app.use(answerBrokenRequest(services));

  const sockets: { readonly close: () => Promise<void> }[] = [];
  return {
    app,
    attach: (httpServer) => {
      const { origins } = options;
      sockets.push(serveWebSocket({ services, metrics, schema, httpServer, path: '/graphql', origins, contexts }));
    },
    close: async () => {
      await Promise.all(sockets.map((socket) => socket.close()));
      await apollo.stop();
    },
  };
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

/** A large body is read only when it is a file, from somebody who may send one. */
function readBody(contexts: ContextFactory): RequestHandler {
  const [small, large] = [LIMITS.bodyBytes, LIMITS.fileBodyBytes].map((limit) => express.json({ limit }));
  return async (request, response, next) => {
    const isLarge = Number(request.headers['content-length'] ?? 0) > LIMITS.bodyBytes;
    const role = isLarge ? (await createHttpContext(contexts, request, response)).session?.actor.role : undefined;
    const mayBeLarge = isAllowed(ROOT_PERMISSIONS['Mutation.importFile'], role);
    const read = mayBeLarge ? large : small;
    read?.(request, response, (error?: unknown) => {
      const isFile = /\bimportFile\b/.test(String(request.body?.query));
      next(error ?? (isLarge && !isFile ? { status: 413 } : undefined));
    });
  };
}

function createHttpContext(contexts: ContextFactory, request: Request, response: Response): Promise<ApiContext> {
  return contexts({
    token: readToken(request.headers),
    language: readLanguage(request.headers['accept-language']),
    setSessionCookie: (value, lifetime) => response.append('Set-Cookie', sessionCookie(value, lifetime)),
  });
}

/** What Express itself refuses: a body that is too large or no JSON. Answered in the form of GraphQL. */
function answerBrokenRequest(services: Services): ErrorRequestHandler {
  return (error: { readonly status?: number; readonly type?: string }, request, response, next) => {
    if (response.headersSent) return next(error);
    // Whoever is still sending hears the answer only when the rest is taken, and thrown away.
    request.resume();
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
