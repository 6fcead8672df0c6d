/** Kysely's table types from the catalogue of a migrated database. */
import type { Client } from 'pg';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  readonly generated: boolean;
}

const COLUMNS = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
         a.atthasdef or a.attidentity <> '' as "hasDefault", a.attgenerated <> '' or a.attidentity = 'a' as generated
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'schema_migration' and a.attnum > 0 and not a.attisdropped
  order by c.relname collate "C", a.attnum`;

/** How the driver of db/client.ts returns a type, and what it takes. Times of day, intervals and ranges stay text. */
const SCALARS: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  smallint: 'number',
  integer: 'number',
  bigint: 'Int8',
  real: 'number',
  'double precision': 'number',
  numeric: 'Numeric',
  bytea: 'Buffer',
  json: 'Json',
  jsonb: 'Json',
  date: 'LocalDateText',
  'timestamp with time zone': 'Timestamp',
};

const HEADER = `// Made by \`npm run generate\` from the migrated database; do not edit, write a migration.
import type { ColumnType } from 'kysely';

/** \`Date\` when read; an ISO 8601 text with offset is taken too. */
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** \`2026-03-29\`, never an instant. */
export type LocalDateText = string;
/** Exact up to 2^53; beyond, reading throws. */
export type Int8 = number;
/** Text, since a double cannot hold it. */
export type Numeric = ColumnType<string, string | number, string | number>;
/** Give \`JSON.stringify(value)\`: the driver would write a JavaScript array as a PostgreSQL array. */
export type Json = ColumnType<unknown, string, string>;

// In brackets, so that a union (boolean) is not taken apart.
type Optional<T> = [T] extends [ColumnType<infer S, infer I, infer U>] ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
type Nullable<T> = [T] extends [ColumnType<infer S, infer I, infer U>] ? ColumnType<S | null, I | null | undefined, U | null> : ColumnType<T | null, T | null | undefined, T | null>;
type Computed<T> = [T] extends [ColumnType<infer S, infer _I, infer _U>] ? ColumnType<S, never, never> : ColumnType<T, never, never>;
`;

export async function generateTypes(client: Client): Promise<string> {
  const { rows } = await client.query<Column>(COLUMNS);
  const tables = groupByTable(rows);
  const interfaces = [...tables].map(([table, columns]) => {
    const fields = columns.map((column) => `  ${column.column}: ${toType(column)};`);
    return `export interface ${toTypeName(table)} {\n${fields.join('\n')}\n}\n`;
  });
  const members = [...tables.keys()].map((table) => `  ${table}: ${toTypeName(table)};`);
  return `${HEADER}\n${interfaces.join('\n')}\nexport interface DB {\n${members.join('\n')}\n}\n`;
}

function groupByTable(rows: readonly Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>();
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  return tables;
}

/** trip_request → TripRequestTable */
function toTypeName(table: string): string {
  return `${table
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Table`;
}

function toType(column: Column): string {
  const array = column.type.endsWith('[]');
  const scalar = SCALARS[array ? column.type.slice(0, -2) : column.type] ?? 'string';
  const type = array ? `${scalar}[]` : scalar;
  if (column.generated) return `Computed<${column.nullable ? `${type} | null` : type}>`;
  if (column.nullable) return `Nullable<${type}>`;
  return column.hasDefault ? `Optional<${type}>` : type;
}
