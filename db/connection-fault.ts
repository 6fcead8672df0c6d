/** What a failed connection means for the operator, in one sentence without the password. */
import { errorCode, errorMessage, OperatorError } from './operator-error.ts';

/** @throws OperatorError when the text is no PostgreSQL connection string. */
export function assertDatabaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol)) return url;
  throw new OperatorError(
    'DATABASE_URL is not a connection string; write it like postgres://user:password@host:5432/database.',
  );
}

/** `host:port/database as user`: what may be shown of a connection string. */
export function describeServer(text: string): string {
  const url = assertDatabaseUrl(text);
  const host = url.hostname || url.searchParams.get('host') || 'localhost';
  return `${host}:${url.port || '5432'}${url.pathname} as ${decodeURIComponent(url.username) || 'the default user'}`;
}

/** The fault as an OperatorError when it is one of connecting; otherwise the error as it was. */
export function toConnectionFault(url: string, error: unknown): unknown {
  const sentence = explain(errorCode(error), errorMessage(error));
  if (sentence === undefined) return error;
  return new OperatorError(`The database server ${describeServer(url)} ${sentence}`);
}

function explain(code: string, message: string): string | undefined {
  switch (code) {
    case 'ECONNREFUSED':
      return 'does not accept connections; start it, or correct host and port in DATABASE_URL.';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'has an unknown host name; correct DATABASE_URL.';
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'cannot be reached; check the network, or correct DATABASE_URL.';
    case 'ECONNRESET':
      return 'broke the connection off; check that a PostgreSQL listens there.';
    case '28P01':
    case '28000':
      return 'refuses the sign-in; correct user and password in DATABASE_URL.';
    case '3D000':
      return 'has no such database; create it, or correct DATABASE_URL.';
    case '42501':
      return `does not give the login enough rights (${message}); make it the owner of the database.`;
    case '53300':
      return 'has no connection left; raise max_connections.';
    default:
      if (/timeout/i.test(message)) return 'does not answer in time; check the network, or correct DATABASE_URL.';
      if (/SASL|password must be/i.test(message)) return 'wants a password; put it into DATABASE_URL.';
      return /SSL/.test(message) ? `refuses the connection (${message}); see sslmode in DATABASE_URL.` : undefined;
  }
}
