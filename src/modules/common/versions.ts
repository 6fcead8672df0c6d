/** Whoever changes something says which version was read. */

import { isId } from '../../domain/ids.ts';
import type { Fault } from '../../domain/outcome.ts';

/** Lock the row first (`findX(tx, id, 'for update')`), then compare. @returns the fault to refuse with, beside the fresh object. */
export function checkVersion(
  record: { readonly version: number },
  expectedVersion: number,
): Fault<'STALE_VERSION'> | undefined {
  if (record.version === expectedVersion) return undefined;
  return { code: 'STALE_VERSION', path: ['expectedVersion'], values: { version: record.version } };
}

/** @param path of the field that names the missing row, from the outside in */
export function notFound(...path: readonly string[]): Fault<'NOT_FOUND'> {
  return { code: 'NOT_FOUND', path };
}

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Malformed ids are answered like unknown ones and never reach the database. Never empty, because `in ()` is no SQL. */
export function onlyIds(ids: readonly string[]): readonly string[] {
  const wellFormed = ids.filter(isId);
  return wellFormed.length > 0 ? wellFormed : [NO_ID];
}

/** Of so many ids in one statement. */
const MOST_IDS = 1_000;

/** In order and without repetition; none of none. */
export function inParts(ids: readonly string[]): readonly (readonly string[])[] {
  const sorted = [...new Set(ids)].sort();
  const count = Math.ceil(sorted.length / MOST_IDS);
  return Array.from({ length: count }, (_, part) => sorted.slice(part * MOST_IDS, (part + 1) * MOST_IDS));
}

/** What a mutation leaves out or sends as null stays as it is. */
export type Optional<T> = T | null | undefined;
