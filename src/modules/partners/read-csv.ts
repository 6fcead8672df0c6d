/**
 * Files as offices make them: UTF-8 with or without a mark, or Windows-1250; commas, semicolons or tabs; `2026.11.23.` or `2026-11-23`;
 * `7:30`, `7.30` or `07:30`. Reads and says what it found; knows nothing of riders.
 */
import { CsvError, parse } from 'csv-parse/sync';

export interface CsvTable {
  readonly encoding: 'utf-8' | 'windows-1250';
  readonly delimiter: ',' | ';' | '\t';
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  /** In the file; the heading is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvResult =
  | { readonly kind: 'table'; readonly table: CsvTable }
  | { readonly kind: 'unreadable'; readonly line: number };

const MOST_BYTES = 8 * 1024 * 1024;
export const MOST_ROWS = 20_000;

/** UTF-8 or Windows-1250, comma, semicolon or tab; at most 8 MB. What is no table says in which line it ceases to be one. */
export function readCsv(bytes: Uint8Array): CsvResult {
  if (bytes.length === 0 || bytes.length > MOST_BYTES) return { kind: 'unreadable', line: 1 };
  const { text, encoding } = decode(bytes);
  // A binary file (a workbook sent as it is) has zero bytes early on.
  if (text.slice(0, 1000).includes('\u0000')) return { kind: 'unreadable', line: 1 };
  const delimiter = findDelimiter(text);
  try {
    const records = parse(text, {
      ...{
        delimiter,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
        quote: '"',
        record_delimiter: ['\r\n', '\n', '\r'],
      },
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    const [heading, ...rest] = records;
    if (!heading || rest.length > MOST_ROWS)
      return { kind: 'unreadable', line: rest.length > MOST_ROWS ? MOST_ROWS + 2 : 1 };
    const rows = rest.map(({ record, info }) => ({ line: info.lines, cells: record }));
    const filled = rows.filter((row) => row.cells.some((cell) => cell !== ''));
    return { kind: 'table', table: { encoding, delimiter, headings: heading.record, rows: filled } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as unknown as { readonly lines?: unknown };
    return { kind: 'unreadable', line: typeof lines === 'number' ? lines : 1 };
  }
}

/** What is no UTF-8 is Windows-1250: in it every byte is a sign, so it never fails. */
function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: CsvTable['encoding'] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1250').decode(bytes), encoding: 'windows-1250' };
  }
}

/** The one that the heading has most of. */
function findDelimiter(text: string): CsvTable['delimiter'] {
  const [heading = ''] = text.split(/\r?\n|\r/, 1);
  const count = (sign: string) => heading.split(sign).length;
  const signs = [';', ',', '\t'] as const;
  return [...signs].sort((a, b) => count(b) - count(a))[0] ?? ';';
}

/** `2026.11.23.`, `2026. 11. 23.`, `2026-11-23`, `2026/11/23`; null for anything else. The day may not exist: ask isLocalDate. */
export function readDate(text: string): string | null {
  const match = /^(\d{4})\s*[.\-/]\s*(\d{1,2})\s*[.\-/]\s*(\d{1,2})\s*\.?$/.exec(text.trim());
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `7:30`, `7.30`, `07:30`, `7:30:00`, `7 óra`; null for anything else. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2})(?:[:.]\d{2})?|\s*(?:óra|ora|h))\.?$/i.exec(text.trim());
  if (!match) return null;
  const [, hour = '', minute = '00'] = match;
  return Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, '0')}:${minute}`;
}
