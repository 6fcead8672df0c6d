/** Pages of unbounded lists: keyset cursors, which neither skip nor repeat a row when others are added meanwhile. */

export const LARGEST_PAGE = 100;

export interface Page<Row> {
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  readonly hasNextPage: boolean;
}

export interface PageRequest {
  /** 1 … 100; the API refuses anything else. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The position of a row: the values by which the list is ordered, as texts and numbers. */
export type Position = readonly (string | number)[];

/** Opaque to callers, and no secret. */
export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @returns undefined for what is no cursor of `length` values; the list then begins at its beginning. */
export function decodeCursor(cursor: string | null | undefined, length: number): Position | undefined {
  if (!cursor) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(value) || value.length !== length) return undefined;
    return value.every((part) => typeof part === 'string' || typeof part === 'number') ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @param rows one more than asked for, when there are more. */
export function toPage<Row>(rows: readonly Row[], first: number, position: (row: Row) => Position): Page<Row> {
  return {
    rows: rows.slice(0, first).map((row) => ({ row, cursor: encodeCursor(position(row)) })),
    hasNextPage: rows.length > first,
  };
}
