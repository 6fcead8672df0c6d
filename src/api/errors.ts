/** Errors at the top of an answer: broken requests, missing sign-in or permission, and faults, which are masked to an id. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Services } from '../modules/services.ts';

/** Errors that tell the caller what to do; anything else is a fault of ours. */
const OPEN_CODES = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'NOT_IMPLEMENTED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TIMEOUT',
  'UNAUTHENTICATED',
]);

function failure(code: string, message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** Before the language of the caller is known, and for programs: both languages. */
export const unauthenticated = () =>
  failure('UNAUTHENTICATED', 'Ehhez be kell jelentkezni. / Sign in to do this.', 401);

/** Signed in, and not allowed: signing in again does not help. */
export const forbidden = () =>
  failure('FORBIDDEN', 'Ehhez ennek a fióknak nincs joga. / This account may not do this.', 403);

/** @param message is shown as it is: in Hungarian and English, saying what to do */
export const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

export const timedOut = (seconds: number) =>
  failure(
    'TIMEOUT',
    `A válasz ${seconds} másodperc alatt sem készült el; kérjen kevesebbet. / No answer within ${seconds} seconds; ask for less.`,
    503,
  );

/** @param field of the contract that no resolver answers */
export const notImplemented = (field: string) =>
  failure('NOT_IMPLEMENTED', `${field} még nem készült el. / ${field} is not there yet.`, 501);

/** Nothing was changed, and the same call may be made again. */
const busy = (formatted: GraphQLFormattedError, message: string): GraphQLFormattedError => ({
  ...formatted,
  message,
  extensions: { code: 'BUSY' },
});

/** Somebody else holds what is needed: a large file is being booked. */
const HELD =
  'Valaki más éppen ugyanezt módosítja; próbálja újra egy perc múlva. / Somebody else is changing the same; try again in a minute.';
/** More calls at once than there are connections, for longer than a call waits for one. */
const CROWDED =
  'Most túl sokan dolgoznak egyszerre; próbálja újra egy perc múlva. / Too many are at work at once; try again in a minute.';
/** What a call hears that is turned away before anything is done for it. */
export const CROWDED_ANSWER = { errors: [{ message: CROWDED, extensions: { code: 'BUSY' } }] };

/** PostgreSQL waited for a lock as long as it may. */
const LOCK_NOT_AVAILABLE = '55P03';

/** The pool's own words for none that is free, and none that opens in time; they carry no code (pg-pool, the first checked against it by a test). */
const NO_CONNECTION: readonly unknown[] = [
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
];

/** Formats one error for the caller; a fault is written to the log with an id, and only the id goes out. */
export function maskError(
  services: Pick<Services, 'ids' | 'logger'>,
  formatted: GraphQLFormattedError,
  original: unknown,
): GraphQLFormattedError {
  if (OPEN_CODES.has(String(formatted.extensions?.code)) && !isForeign(original)) {
    const { code } = formatted.extensions ?? {};
    return { ...formatted, extensions: { code } };
  }
  const cause = rootCause(original) as { readonly code?: unknown; readonly message?: unknown } | null;
  if (cause?.code === LOCK_NOT_AVAILABLE) return busy(formatted, HELD);
  if (NO_CONNECTION.includes(cause?.message)) return busy(formatted, CROWDED);
  const faultId = services.ids.next();
  services.logger.error({ faultId, path: formatted.path, err: rootCause(original) }, 'A request ended with a fault');
  return {
    message: `Váratlan hiba történt, azonosítója ${faultId}; próbálja újra, és ha megismétlődik, adja meg ezt az azonosítót. / An unexpected fault happened, its id is ${faultId}; try again, and quote the id when it happens again.`,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', faultId },
  };
}

/** An exception of ours or of a library inside a resolver, whatever `code` it may carry itself. */
function isForeign(error: unknown): boolean {
  return (
    error instanceof GraphQLError && error.originalError !== undefined && !(error.originalError instanceof GraphQLError)
  );
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}
