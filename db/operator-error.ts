/**
 * A fault that the operator can mend: its message is one sentence that says what is wrong and what to do.
 * The command lines print the message alone (no stack) and exit with a non-zero code.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/** The operating system's error code (`EACCES`, `ECONNREFUSED`) or PostgreSQL's (`3D000`), or '' when there is none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** What an unknown throwable says; of several errors at once (a host with two addresses) the first. */
export function errorMessage(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return errorMessage(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
