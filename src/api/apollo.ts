/** The GraphQL engine over HTTP: limits, masking, one log line and one figure for each operation. */
import { performance } from 'node:perf_hooks';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import type { Services } from '../modules/services.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { ApiContext } from './context.ts';
import { maskError } from './errors.ts';
import { LIMITS, limitOperations } from './limits.ts';

export interface ApolloOptions {
  readonly services: Services;
  readonly report: ReportAnswer;
  readonly schema: GraphQLSchema;
  /** Introspection and suggestions of field names. */
  readonly development: boolean;
}

/** One log line and one figure for each answer. */
export type ReportAnswer = (answer: {
  /** Undefined when it is not known to be one of the contract. */
  readonly operation: OperationDefinitionNode | null | undefined;
  readonly context: ApiContext;
  readonly seconds: number;
  readonly errors?: readonly GraphQLError[] | undefined;
}) => void;

/** Call `start` before the first request. Batches, and introspection outside of development, are refused. */
export function createApollo(options: ApolloOptions): ApolloServer<ApiContext> {
  const { services, development } = options;
  return new ApolloServer<ApiContext>({
    schema: options.schema,
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitOperations],
    formatError: (formatted, error) => maskError(services, formatted, error),
    logger: silentLogger(services),
    // Cache hints, of which the contract has none, would be looked for at each of the ten thousand fields of a day's board.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      observeOperations(options),
    ],
  });
}

/** Root fields are words of ours; the name of an operation is typed by the caller and never becomes a label. */
export function describeOperation(operation: OperationDefinitionNode | null | undefined): {
  kind: string;
  fields: string;
} {
  if (!operation) return { kind: 'unknown', fields: 'unknown' };
  const fields = operation.selectionSet.selections.flatMap((s) =>
    s.kind === Kind.FIELD ? [s.name.value] : ['fragment'],
  );
  return { kind: operation.operation, fields: [...new Set(fields)].sort().slice(0, 3).join('+') };
}

/** For HTTP and WebSocket alike. Variables are never logged: they hold names and numbers. */
export function createReport(services: Services, metrics: Metrics): ReportAnswer {
  return ({ operation, context, seconds, errors }) => {
    const outcome = errors?.length ? 'error' : 'ok';
    const { kind, fields } = describeOperation(operation);
    metrics.requestSeconds.observe({ operation: fields, kind, outcome }, seconds);
    services.logger.info(
      {
        operation: fields,
        kind,
        outcome,
        milliseconds: Math.round(seconds * 1_000),
        staffAccountId: context.session?.account.id,
        codes: errors?.map((error) => error.extensions.code),
      },
      'Answered',
    );
  };
}

function observeOperations({ report }: ApolloOptions): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => {
      const start = performance.now();
      return {
        willSendResponse: async ({ operation, errors, contextValue }) =>
          report({
            // Before validation an operation may name fields that do not exist: those would be labels without end.
            operation: errors?.some(isBeforeExecution) ? undefined : operation,
            context: contextValue,
            seconds: (performance.now() - start) / 1_000,
            errors,
          }),
      };
    },
  };
}

function isBeforeExecution(error: { readonly extensions: Readonly<Record<string, unknown>> }): boolean {
  return error.extensions.code === 'GRAPHQL_VALIDATION_FAILED' || error.extensions.code === 'GRAPHQL_PARSE_FAILED';
}

/** Apollo's own notes go where ours go. */
function silentLogger({ logger }: Services) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message?: unknown) => logger.warn({ from: 'apollo' }, String(message)),
    error: (message?: unknown) => logger.error({ from: 'apollo' }, String(message)),
  };
}
