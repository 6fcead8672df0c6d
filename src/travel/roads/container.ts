/**
 * A file of named typed arrays: magic, version, length, SHA-256, a table of contents in JSON, then the arrays on
 * 8-byte bounds, so that they are used in place. Little-endian, as every machine that runs Node today.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RoadDataError } from './road-data-error.ts';

export type Column = Float64Array | Int32Array | Uint8Array;
export type Columns = Readonly<Record<string, Column>>;

const MAGIC = 'FBRD';
const PREFIX_BYTES = 56;
const HASH_FROM = 48;
const KINDS = { f64: Float64Array, i32: Int32Array, u8: Uint8Array } as const;
type Kind = keyof typeof KINDS;

interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly offset: number;
  readonly length: number;
}

const kindOf = (column: Column): Kind =>
  column instanceof Float64Array ? 'f64' : column instanceof Int32Array ? 'i32' : 'u8';
const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/**
 * Writes beside the target and renames at the end: a reader sees the old file or the new one, never a half.
 * @returns the checksum, hexadecimal
 */
export async function writeContainer(file: string, version: number, meta: object, columns: Columns): Promise<string> {
  const entries: Entry[] = [];
  let bytes = 0;
  for (const [name, column] of Object.entries(columns)) {
    entries.push({ name, kind: kindOf(column), offset: bytes, length: column.length });
    bytes = padded(bytes + column.byteLength);
  }
  const contents = Buffer.from(JSON.stringify({ meta, entries }));
  const head = Buffer.alloc(padded(PREFIX_BYTES + contents.length));
  head.write(MAGIC, 0, 'latin1');
  head.writeUInt32LE(version, 4);
  head.writeBigUInt64LE(BigInt(head.length + bytes), 8);
  head.writeUInt32LE(contents.length, HASH_FROM);
  contents.copy(head, PREFIX_BYTES);
  const parts: Buffer[] = [head.subarray(HASH_FROM)];
  for (const column of Object.values(columns)) {
    parts.push(Buffer.from(column.buffer, column.byteOffset, column.byteLength));
    parts.push(Buffer.alloc(padded(column.byteLength) - column.byteLength));
  }
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const digest = hash.digest();
  digest.copy(head, 16);
  await writeAtomically(file, [head.subarray(0, HASH_FROM), ...parts]);
  return digest.toString('hex');
}

async function writeAtomically(file: string, parts: readonly Buffer[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.part`;
  const handle = await open(partial, 'w');
  try {
    for (const part of parts) if (part.length > 0) await handle.writeFile(part);
    await handle.sync();
  } catch (cause) {
    await rm(partial, { force: true });
    throw cause;
  } finally {
    await handle.close();
  }
  await rename(partial, file);
}

export interface Container {
  readonly meta: unknown;
  readonly checksum: string;
  /** The whole file in shared memory: a worker thread opens it again without a copy. */
  readonly buffer: SharedArrayBuffer;
  column(name: string, kind: 'f64'): Float64Array;
  column(name: string, kind: 'i32'): Int32Array;
  column(name: string, kind: 'u8'): Uint8Array;
}

/** @throws RoadDataError NOT_FOUND, FOREIGN_FILE, WRONG_VERSION, TRUNCATED or DAMAGED */
export async function readContainer(file: string, version: number): Promise<Container> {
  const handle = await open(file, 'r').catch((cause: unknown) => {
    throw new RoadDataError('NOT_FOUND', `${file} cannot be opened: import an extract first (npm run roads).`, {
      cause,
    });
  });
  try {
    const { size } = await handle.stat();
    const buffer = new SharedArrayBuffer(size);
    const bytes: Uint8Array = new Uint8Array(buffer);
    for (let at = 0; at < size; ) {
      const { bytesRead } = await handle.read(bytes, at, Math.min(size - at, 2 ** 30), at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    checkPrefix(file, bytes, version);
    const digest = createHash('sha256').update(bytes.subarray(HASH_FROM)).digest('hex');
    if (digest !== Buffer.from(bytes.subarray(16, 48)).toString('hex')) {
      throw new RoadDataError('DAMAGED', `${file} is damaged (its checksum does not match): import the extract again.`);
    }
    return openContainer(buffer);
  } finally {
    await handle.close();
  }
}

function checkPrefix(file: string, bytes: Uint8Array, version: number): void {
  const view = new DataView(bytes.buffer);
  const magic = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (magic !== MAGIC) {
    throw new RoadDataError('FOREIGN_FILE', `${file} is no stored road file: import an .osm.pbf with "npm run roads".`);
  }
  if (bytes.length >= 8 && view.getUint32(4, true) !== version) {
    const found = view.getUint32(4, true);
    throw new RoadDataError(
      'WRONG_VERSION',
      `${file} has format ${found}, this program reads ${version}: import the extract again.`,
    );
  }
  const expected = bytes.length < PREFIX_BYTES ? Number.NaN : Number(view.getBigUint64(8, true));
  if (expected !== bytes.length) {
    throw new RoadDataError('TRUNCATED', `${file} is incomplete (${bytes.length} bytes): import the extract again.`);
  }
}

/** Views on a file already verified: for worker threads, which get the shared memory. */
export function openContainer(buffer: SharedArrayBuffer): Container {
  const bytes = new Uint8Array(buffer);
  const length = new DataView(buffer).getUint32(HASH_FROM, true);
  const text = Buffer.from(bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + length)).toString('utf8');
  const contents = JSON.parse(text) as { meta: unknown; entries: readonly Entry[] };
  const start = padded(PREFIX_BYTES + length);
  const column = (name: string, kind: Kind): Column => {
    const entry = contents.entries.find((candidate) => candidate.name === name);
    if (entry === undefined || entry.kind !== kind) {
      throw new RoadDataError('DAMAGED', `The stored file lacks "${name}": import the extract again.`);
    }
    return new KINDS[kind](buffer as unknown as ArrayBuffer, start + entry.offset, entry.length);
  };
  return {
    meta: contents.meta,
    checksum: Buffer.from(bytes.subarray(16, 48)).toString('hex'),
    buffer,
    column: column as Container['column'],
  };
}
