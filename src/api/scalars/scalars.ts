/** The scalars of the contract: strict when read (what is not exactly the form is refused), one form when written. */
import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { DateTime } from 'luxon';
import { HOUSE_ZONE, toOffsetText } from '../../domain/local-time.ts';
import { badInput } from '../errors.ts';
import type { DateTimeInput } from './scalar-types.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

function parseInstant(value: unknown): DateTimeInput {
  if (typeof value === 'string' && INSTANT.test(value)) {
    const instant = DateTime.fromISO(value, { setZone: true });
    if (instant.isValid && instant.year >= 1900 && instant.year < 2200) return instant;
  }
  throw badInput(
    'DateTime: írja így: 2026-11-23T07:30:00+01:00. / Write an instant with its offset, like 2026-11-23T07:30:00+01:00.',
  );
}

function printInstant(value: unknown): string {
  const at = DateTime.isDateTime(value) ? value.toJSDate() : value;
  if (!(at instanceof Date) || Number.isNaN(at.getTime()))
    throw new TypeError('A DateTime must be a Date or a valid Luxon DateTime.');
  return toOffsetText(at, HOUSE_ZONE);
}

/** `2026-11-23`; rows of the database carry days as texts. */
function parseDay(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value)) {
    const day = DateTime.fromISO(value, { zone: 'utc' });
    if (day.isValid && day.year >= 1900 && day.year < 2200) return value;
  }
  throw badInput('LocalDate: írjon létező napot így: 2026-11-23. / Write a day that exists, like 2026-11-23.');
}

function parseTime(value: unknown): string {
  if (typeof value === 'string' && TIME.test(value)) return value;
  throw badInput('LocalTime: írja így: 07:30. / Write a time of day like 07:30.');
}

/** Cuts off the seconds that rows of the database carry. */
function printTime(value: unknown): string {
  if (typeof value === 'string' && TIME.test(value.slice(0, 5))) return value.slice(0, 5);
  throw new TypeError('A LocalTime must be a text that begins with HH:MM.');
}

function textScalar<Internal>(
  name: string,
  description: string,
  parse: (value: unknown) => Internal,
  serialize: (value: unknown) => string,
): GraphQLScalarType<Internal, string> {
  return new GraphQLScalarType({
    name,
    description,
    serialize,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const SCALARS = {
  DateTime: textScalar(
    'DateTime',
    'An instant with its offset, ISO 8601: `2026-11-23T07:30:00+01:00`.',
    parseInstant,
    printInstant,
  ),
  LocalDate: textScalar(
    'LocalDate',
    'A calendar day: `2026-11-23`. A service date may run past midnight.',
    parseDay,
    parseDay,
  ),
  LocalTime: textScalar('LocalTime', 'A time of day on the wall clock: `07:30`.', parseTime, printTime),
  Json: new GraphQLScalarType({
    name: 'Json',
    description: 'Any JSON value, where the shape is described in words.',
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
};
