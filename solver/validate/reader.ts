/** Reads values of unknown shape: each function returns the value, or reports a fault and returns undefined. */
import type { FaultList } from './fault.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface Cursor {
  readonly value: unknown;
  readonly path: string;
  readonly faults: FaultList;
}

/** A field left out and null are the same, but for a request's `penalty`. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** The cursor at a field of an object, or at an element of an array. */
export function at(cursor: Cursor, key: string | number): Cursor {
  const { value, path, faults } = cursor;
  const inner = typeof value === 'object' && value !== null ? (value as Fields)[key] : undefined;
  return { value: inner, path: typeof key === 'number' ? `${path}[${key}]` : `${path}.${key}`, faults };
}

function nameType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

function reportType(cursor: Cursor, wanted: string): void {
  if (cursor.value === undefined) cursor.faults.add('E1004', cursor.path, `${wanted} is missing`);
  else cursor.faults.add('E1001', cursor.path, `expected ${wanted}, found ${nameType(cursor.value)}`);
}

/** The fields of an object; an array is none. */
export function readFields(cursor: Cursor): Fields | undefined {
  const { value } = cursor;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  reportType(cursor, 'an object');
  return undefined;
}

/** The cursors of the elements; empty when the value is no array. */
export function readList(cursor: Cursor): readonly Cursor[] {
  const { value } = cursor;
  if (!Array.isArray(value)) {
    reportType(cursor, 'an array');
    return [];
  }
  return value.map((_, index) => at(cursor, index));
}

/** As readList; absent is empty, without a fault. */
export function readOptionalList(cursor: Cursor): readonly Cursor[] {
  return isAbsent(cursor.value) ? [] : readList(cursor);
}

export function readText(cursor: Cursor): string | undefined {
  if (typeof cursor.value === 'string') return cursor.value;
  reportType(cursor, 'a text');
  return undefined;
}

/** Finite: NaN and infinities are faults of their own (E1002). */
export function readNumber(cursor: Cursor): number | undefined {
  const { value, path, faults } = cursor;
  if (typeof value !== 'number') {
    reportType(cursor, 'a number');
    return undefined;
  }
  if (Number.isFinite(value)) return value;
  faults.add('E1002', path, `${value} is not a finite number`);
  return undefined;
}

/** A number that is not negative (E1003). */
export function readAmount(cursor: Cursor): number | undefined {
  const value = readNumber(cursor);
  if (value === undefined || value >= 0) return value;
  cursor.faults.add('E1003', cursor.path, `${value} is negative`);
  return undefined;
}

export function readOptionalAmount(cursor: Cursor): number | undefined {
  return isAbsent(cursor.value) ? undefined : readAmount(cursor);
}

/** A whole number below `rows` (E1502); any number where `rows` is not known. */
export function readRow(cursor: Cursor, rows: number | undefined): number | undefined {
  const value = readNumber(cursor);
  if (value === undefined || rows === undefined) return value;
  if (Number.isInteger(value) && value >= 0 && value < rows) return value;
  cursor.faults.add('E1502', cursor.path, `${value} is not a row of a matrix with ${rows} rows`);
  return undefined;
}

/** Amounts by load type. */
export function readLoad(cursor: Cursor): void {
  const fields = readFields(cursor);
  for (const type of Object.keys(fields ?? {})) readAmount(at(cursor, type));
}

/** Absent is empty; entries that are no texts are reported and left out. */
export function readTexts(cursor: Cursor): readonly string[] {
  return readOptionalList(cursor).flatMap((item) => readText(item) ?? []);
}
