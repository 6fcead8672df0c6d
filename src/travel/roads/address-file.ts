/** The stored addresses: texts once, rows as numbers. */
import { type Column, readContainer, writeContainer } from './container.ts';
import { TextPool } from './growing.ts';
import type { AddressKind, LocatedAddress } from './raw-addresses.ts';

const ADDRESS_FILE_VERSION = 1001; // apart from the numbers of road files, so that neither is read as the other

const FIELDS = ['category', 'name', 'street', 'number', 'city', 'postcode'] as const;
const KINDS: readonly AddressKind[] = ['place', 'poi', 'house', 'street'];

export interface AddressFileMeta {
  readonly dataDate: string | null;
  readonly source: string;
}

/**
 * Positions are kept to 1e-7 degrees.
 * @returns the checksum, hexadecimal
 */
export async function writeAddressFile(
  file: string,
  meta: AddressFileMeta,
  rows: readonly LocatedAddress[],
): Promise<string> {
  const texts = new TextPool();
  const columns: Record<string, Column> = {
    kind: Uint8Array.from(rows, (row) => KINDS.indexOf(row.kind)),
    lat7: Int32Array.from(rows, (row) => Math.round(row.lat * 1e7)),
    lon7: Int32Array.from(rows, (row) => Math.round(row.lon * 1e7)),
  };
  for (const field of FIELDS) columns[field] = Int32Array.from(rows, (row) => texts.idOf(row[field]));
  columns.texts = new Uint8Array(Buffer.from(JSON.stringify(texts.texts)));
  return await writeContainer(file, ADDRESS_FILE_VERSION, meta, columns);
}

/** @throws RoadDataError when the file is missing, foreign, truncated, damaged or of another version */
export async function readAddressFile(file: string): Promise<{ meta: AddressFileMeta; rows: LocatedAddress[] }> {
  const container = await readContainer(file, ADDRESS_FILE_VERSION);
  const texts = JSON.parse(Buffer.from(container.column('texts', 'u8')).toString('utf8')) as readonly string[];
  const kinds = container.column('kind', 'u8');
  const lat7 = container.column('lat7', 'i32');
  const lon7 = container.column('lon7', 'i32');
  const columns = FIELDS.map((field) => container.column(field, 'i32'));
  const rows = Array.from(kinds, (kind, row): LocatedAddress => {
    const text = (field: number): string => texts[columns[field]?.[row] ?? 0] ?? '';
    return {
      kind: KINDS[kind] ?? 'place',
      category: text(0),
      name: text(1),
      street: text(2),
      number: text(3),
      city: text(4),
      postcode: text(5),
      lat: (lat7[row] ?? 0) / 1e7,
      lon: (lon7[row] ?? 0) / 1e7,
    };
  });
  return { meta: container.meta as AddressFileMeta, rows };
}
