/** Subscriptions over WebSocket (protocol graphql-transport-ws). Everything else goes over HTTP. */
import type { IncomingMessage, Server } from 'node:http';
import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Context } from 'graphql-ws';
import { useServer as attachTo, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Services } from '../modules/services.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { ApiContext, ContextFactory } from './context.ts';
import { badInput, maskError } from './errors.ts';
import { LIMITS, limitOperations } from './limits.ts';
import { readBearer, readLanguage, readToken } from './session-cookie.ts';

export interface WebSocketOptions {
  readonly services: Services;
  readonly metrics: Metrics;
  readonly schema: GraphQLSchema;
  readonly httpServer: Server;
  readonly path: string;
  /** Besides the service's own address. */
  readonly origins: readonly string[];
  readonly contexts: ContextFactory;
}

type Socket = Pick<Context<Record<string, unknown> | undefined, Extra>, 'connectionParams' | 'extra'>;

/** @returns what closes all sockets and lets their subscriptions end. */
export function serveWebSocket(options: WebSocketOptions): { readonly close: () => Promise<void> } {
  const { services, metrics } = options;
  const sockets = new WebSocketServer({
    server: options.httpServer,
    path: options.path,
    maxPayload: 64 * 1_024,
    verifyClient: ({ req }: { req: IncomingMessage }) => isOriginAllowed(req, options.origins),
  });
  sockets.on('error', () => undefined);
  const open = new WeakMap<object, number>();
  const mask = (errors: readonly GraphQLError[]) => errors.map((error) => maskError(services, error.toJSON(), error));

  const server = attachTo(
    {
      schema: options.schema,
      connectionInitWaitTimeout: 5_000,
      // The context is made for each operation: the session may have ended since the socket was opened.
      onSubscribe: async (socket, _id, payload) => {
        const count = (open.get(socket.extra.socket) ?? 0) + 1;
        if (count > LIMITS.subscriptionsPerSocket)
          return [badInput(`At most ${LIMITS.subscriptionsPerSocket} subscriptions a socket.`)];
        const prepared = prepare(options.schema, payload);
        if (Array.isArray(prepared)) return prepared;
        open.set(socket.extra.socket, count);
        metrics.openSubscriptions.inc();
        const context = await createSocketContext(options.contexts, socket);
        return { ...(prepared as ExecutionArgs), contextValue: context };
      },
      onNext: (_socket, _id, _payload, _args, result) =>
        result.errors ? { data: result.data ?? null, errors: mask(result.errors) } : undefined,
      onError: (_socket, _id, _payload, errors) => mask(errors),
      onComplete: (socket) => {
        open.set(socket.extra.socket, Math.max(0, (open.get(socket.extra.socket) ?? 1) - 1));
        metrics.openSubscriptions.dec();
      },
      onDisconnect: (socket) => {
        metrics.openSubscriptions.dec(open.get(socket.extra.socket) ?? 0);
        open.delete(socket.extra.socket);
      },
    },
    sockets,
    20_000,
  );
  return { close: async () => server.dispose() };
}

/** Parses and checks one operation under the same limits as over HTTP. */
function prepare(
  schema: GraphQLSchema,
  payload: {
    readonly query?: unknown;
    readonly operationName?: string | null | undefined;
    readonly variables?: Record<string, unknown> | null | undefined;
  },
): ExecutionArgs | readonly GraphQLError[] {
  try {
    if (typeof payload.query !== 'string') return [badInput('The operation must be a text.')];
    const document = parse(payload.query, { maxTokens: LIMITS.tokens });
    const faults = validate(schema, document, [...specifiedRules, limitOperations]);
    if (faults.length > 0) return faults.map(asValidationFault);
    if (getOperationAST(document, payload.operationName)?.operation !== 'subscription') {
      return [badInput('Only subscriptions are answered here; send queries and mutations over HTTP.')];
    }
    return {
      schema,
      document,
      operationName: payload.operationName ?? null,
      variableValues: payload.variables ?? null,
    };
  } catch (error) {
    return [error instanceof GraphQLError ? asValidationFault(error) : badInput('The operation cannot be read.')];
  }
}

function asValidationFault(error: GraphQLError): GraphQLError {
  // Without the suggestions of field names, as over HTTP.
  const message = error.message.replace(/ ?Did you mean .*$/, '');
  return new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

function createSocketContext(contexts: ContextFactory, socket: Socket): Promise<ApiContext> {
  const { headers } = socket.extra.request;
  return contexts({
    token: readBearer(socket.connectionParams?.authorization) ?? readToken(headers),
    language: readLanguage(headers['accept-language']),
    setSessionCookie: () => undefined,
  });
}

/** Programs send no Origin; a browser's must be the service's own or one that the operator named. */
function isOriginAllowed(request: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
