/** Structured logs on standard output, without personal data: what identifies a person is removed by its name. */
import { type DestinationStream, type Logger, pino } from 'pino';
import { describeError } from './errors.ts';

export type { Logger } from 'pino';

/** Removed at the top and up to two levels below (`input.rider.phone`). */
const PERSONAL = [
  'address',
  'authorization',
  'birthDate',
  'callerName',
  'cookie',
  'email',
  'fullName',
  'lat',
  'lon',
  'name',
  'needs',
  'note',
  'password',
  'phone',
  'phones',
  'recipient',
  'search',
  'sentence',
  'subject',
  'body',
  'token',
  'variables',
];

export interface LoggerOptions {
  readonly level: string;
  /** Where the lines go; standard output unless given (tests). */
  readonly destination?: DestinationStream;
}

/** Levels: error = somebody must act; warn = it healed itself; info = one line a request or a job; debug = for developers. */
export function createLogger(options: LoggerOptions): Logger {
  const settings = {
    level: options.level,
    base: { service: 'falubusz' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: PERSONAL.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[removed]' },
    serializers: { err: describeError, error: describeError },
  };
  return options.destination ? pino(settings, options.destination) : pino(settings);
}
