/** Reads one CSV table of a seed folder into typed rows and notes every fault with its line and column. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { SeedFault } from './fault.ts';
import type { Field } from './fields.ts';

type Columns = Readonly<Record<string, Field<unknown>>>;
export type Row<C extends Columns> = { readonly [K in keyof C]: ReturnType<C[K]> } & { readonly row: number };

interface RawRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

const readRaw = (path: string): { readonly header: readonly string[]; readonly rows: readonly RawRow[] } => {
  let header: readonly string[] = [];
  const columns = (names: string[]): string[] => {
    header = names;
    return names;
  };
  const rows = parse(readFileSync(path, 'utf8'), {
    columns,
    bom: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
  });
  return { header, rows: rows as unknown as readonly RawRow[] };
};

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Reads `folder/file`. A column that the file lacks or that is unknown, and every field that its parser refuses, becomes
 * a fault; a row with a fault is left out. A missing or unreadable file is a fault, too.
 */
export const readTable = <C extends Columns>(
  folder: string,
  file: string,
  columns: C,
  faults: SeedFault[],
): readonly Row<C>[] => {
  const note = (row: number | null, field: string, message: string): void =>
    void faults.push({ file, row, field, message });
  let raw: ReturnType<typeof readRaw>;
  try {
    raw = readRaw(join(folder, file));
  } catch (error) {
    note(null, '', `cannot be read (${causeOf(error)}); write it as README.md of db/seed describes`);
    return [];
  }
  const wanted = Object.keys(columns);
  const missing = wanted.filter((name) => !raw.header.includes(name));
  for (const name of missing) note(1, name, 'this column is missing; add it to the header');
  for (const name of raw.header.filter((known) => !wanted.includes(known)))
    note(1, name, 'this column is unknown; remove it or correct its name');
  if (missing.length > 0) return [];
  return raw.rows.flatMap(({ record, info }) => {
    const values: Record<string, unknown> = { row: info.lines };
    let sound = true;
    for (const [name, field] of Object.entries(columns)) {
      try {
        values[name] = field(record[name] ?? '');
      } catch (error) {
        sound = false;
        note(info.lines, name, causeOf(error));
      }
    }
    return sound ? [values as Row<C>] : [];
  });
};
