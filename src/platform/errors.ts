/** What may be said of an error in a log: PostgreSQL's details quote the very values of a row. */

export interface ErrorDescription {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly stack?: string;
  readonly cause?: ErrorDescription;
}

const DATABASE_FIELDS = ['code', 'constraint', 'table'] as const;

/** Drops everything unknown (`detail`, `where`, `parameters` of a database error, the request of a client error). */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutQuotedValues(String(error)) };
  const fields = Object.fromEntries(
    DATABASE_FIELDS.flatMap((name) => {
      const value: unknown = Reflect.get(error, name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
  return {
    type: error.name,
    message: isDatabaseError(error) ? withoutQuotedValues(error.message) : error.message,
    ...fields,
    ...(frames ? { stack: frames } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** An error that PostgreSQL itself reported, told by its SQLSTATE and severity. */
export function isDatabaseError(
  error: unknown,
): error is Error & { readonly code: string; readonly constraint?: string } {
  return error instanceof Error && 'severity' in error && 'code' in error && /^[0-9A-Z]{5}$/.test(String(error.code));
}

/** `invalid input syntax for type uuid: "Kis Anna"` → `… "…"`: what the message quotes may be what a person typed. */
function withoutQuotedValues(message: string): string {
  return message.replaceAll(/"[^"]*"/g, '"…"');
}
