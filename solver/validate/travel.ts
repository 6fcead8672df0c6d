/** The two travel matrices: square, of one size, no negative and no non-finite entry. */
import { at, type Cursor, isAbsent, readFields } from './reader.ts';

/** A broken matrix is usually broken everywhere; past this many entries one more line says so. */
const MAX_ENTRY_FAULTS = 20;

/** Returns the number of rows, or undefined when it cannot be told. */
export function validateTravel(cursor: Cursor): number | undefined {
  if (readFields(cursor) === undefined) return undefined;
  const duration = validateMatrix(at(cursor, 'duration'));
  const distance = validateMatrix(at(cursor, 'distance'));
  if (duration === undefined || distance === undefined) return duration ?? distance;
  if (duration === distance) return duration;
  cursor.faults.add('E1501', cursor.path, `duration has ${duration} rows, distance has ${distance}`);
  return undefined;
}

function validateMatrix(cursor: Cursor): number | undefined {
  const { value, path, faults } = cursor;
  if (!Array.isArray(value)) {
    faults.add(value === undefined ? 'E1004' : 'E1001', path, 'expected an array of rows');
    return undefined;
  }
  let broken = 0;
  for (const [index, row] of value.entries()) {
    if (!Array.isArray(row)) {
      faults.add('E1001', `${path}[${index}]`, 'expected a row (an array)');
    } else if (row.length !== value.length) {
      faults.add('E1501', `${path}[${index}]`, `the row has ${row.length} entries, the matrix ${value.length} rows`);
    } else {
      broken += validateRow(cursor, index, row, broken);
    }
  }
  if (broken > MAX_ENTRY_FAULTS)
    faults.add('E1002', path, `${broken} entries are broken; the first ${MAX_ENTRY_FAULTS} are named`);
  return value.length;
}

function validateRow(cursor: Cursor, index: number, row: readonly unknown[], brokenBefore: number): number {
  let broken = 0;
  for (let column = 0; column < row.length; column++) {
    const entry = row[column];
    if (isAbsent(entry) && entry !== undefined) continue;
    if (typeof entry === 'number' && Number.isFinite(entry) && entry >= 0) continue;
    broken++;
    if (brokenBefore + broken > MAX_ENTRY_FAULTS) continue;
    const path = `${cursor.path}[${index}][${column}]`;
    if (typeof entry !== 'number') cursor.faults.add('E1001', path, 'expected a number, or null where there is no way');
    else if (entry === Number.POSITIVE_INFINITY) cursor.faults.add('E1503', path, 'an infinite entry');
    else if (!Number.isFinite(entry)) cursor.faults.add('E1002', path, `${entry} is not a finite number`);
    else cursor.faults.add('E1003', path, `${entry} is negative`);
  }
  return broken;
}
