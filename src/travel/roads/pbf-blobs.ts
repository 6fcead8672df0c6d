/** The outer frame of an .osm.pbf: length, header, compressed block; one block in memory at a time, a few inflating ahead. */
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { PbfReader } from 'pbf';
import { RoadDataError } from './road-data-error.ts';

const inflateAsync = promisify(inflate);
/** Limits of the format (wiki: "PBF Format", File format): a larger length means that this is no pbf. */
const HEADER_LIMIT = 64 * 1024;
const BLOB_LIMIT = 32 * 1024 * 1024;
const AHEAD = 3;

export interface PbfBlob {
  /** Number of the blob in the file; the reader's second pass skips by it. */
  readonly index: number;
  readonly kind: 'OSMHeader' | 'OSMData';
  readonly data: Uint8Array;
  readonly bytesRead: number;
  readonly totalBytes: number;
}

type Pending = Omit<PbfBlob, 'data'> & { readonly data: Promise<Uint8Array> };

/**
 * Blobs of an extract in file order.
 * @param skip blobs that need not be inflated (they are left out)
 * @throws RoadDataError NOT_FOUND, FOREIGN_FILE, TRUNCATED, DAMAGED or UNSUPPORTED
 */
export async function* readBlobs(
  file: string,
  skip: (index: number) => boolean = () => false,
): AsyncGenerator<PbfBlob> {
  const queue: Pending[] = [];
  for await (const frame of readFrames(file, skip)) {
    const data = inflateBlob(frame.raw, file, frame.offset);
    data.catch(() => undefined); // reported when its turn comes
    queue.push({
      index: frame.index,
      kind: frame.kind,
      data,
      bytesRead: frame.bytesRead,
      totalBytes: frame.totalBytes,
    });
    if (queue.length > AHEAD) yield* take(queue);
  }
  while (queue.length > 0) yield* take(queue);
}

async function* take(queue: Pending[]): AsyncGenerator<PbfBlob> {
  const first = queue.shift();
  if (first !== undefined) yield { ...first, data: await first.data };
}

interface Frame {
  readonly index: number;
  readonly kind: 'OSMHeader' | 'OSMData';
  readonly raw: Uint8Array;
  readonly offset: number;
  readonly bytesRead: number;
  readonly totalBytes: number;
}

async function* readFrames(file: string, skip: (index: number) => boolean): AsyncGenerator<Frame> {
  const handle = await open(file, 'r').catch((cause: unknown) => {
    throw new RoadDataError('NOT_FOUND', `${file} cannot be opened: give the path of an .osm.pbf extract.`, { cause });
  });
  try {
    const totalBytes = (await handle.stat()).size;
    let offset = 0;
    for (let index = 0; offset < totalBytes; ) {
      const read = async (length: number): Promise<Buffer> => {
        const buffer = Buffer.allocUnsafe(length);
        const { bytesRead } = await handle.read(buffer, 0, length, offset);
        if (bytesRead < length) throw truncated(file, offset, totalBytes);
        offset += length;
        return buffer;
      };
      const start = offset;
      const headerLength = totalBytes - offset < 4 ? -1 : (await read(4)).readUInt32BE(0);
      if (headerLength <= 0 || headerLength > HEADER_LIMIT) throw await foreignOrDamaged(file, start, totalBytes);
      const header = readBlobHeader(await read(headerLength));
      if (start === 0 && header.type !== 'OSMHeader') throw await foreignOrDamaged(file, 0, totalBytes);
      if (header.size <= 0 || header.size > BLOB_LIMIT) throw await foreignOrDamaged(file, start, totalBytes);
      const known = header.type === 'OSMHeader' || header.type === 'OSMData';
      if (!known || skip(index)) {
        if (offset + header.size > totalBytes) throw truncated(file, offset, totalBytes);
        offset += header.size;
      } else {
        const raw = await read(header.size);
        const kind = header.type === 'OSMHeader' ? 'OSMHeader' : 'OSMData';
        yield { index, kind, raw, offset: start, bytesRead: offset, totalBytes };
      }
      index += 1;
    }
    if (totalBytes === 0) throw new RoadDataError('FOREIGN_FILE', `${file} is empty: download the extract again.`);
  } finally {
    await handle.close();
  }
}

/** A damaged header reads as an impossible size, never as a crash. */
function readBlobHeader(bytes: Uint8Array): { type: string; size: number } {
  const pbf = new PbfReader(bytes);
  let type = '';
  let size = -1;
  try {
    for (let field = pbf.nextField(); field !== 0; field = pbf.nextField()) {
      if (field === 1) type = pbf.readString();
      else if (field === 3) size = pbf.readVarint();
    }
  } catch {
    return { type: '', size: -1 };
  }
  return { type, size };
}

const OTHER_COMPRESSIONS: Readonly<Record<number, string>> = { 4: 'lzma', 5: 'bzip2', 6: 'lz4', 7: 'zstd' };

async function inflateBlob(raw: Uint8Array, file: string, offset: number): Promise<Uint8Array> {
  const pbf = new PbfReader(raw);
  let plain: Uint8Array | undefined;
  let zlib: Uint8Array | undefined;
  let other: string | undefined;
  for (let field = pbf.nextField(); field !== 0; field = pbf.nextField()) {
    if (field === 1) plain = pbf.readBytes();
    else if (field === 3) zlib = pbf.readBytes();
    else other ??= OTHER_COMPRESSIONS[field];
  }
  if (plain !== undefined) return plain;
  if (zlib === undefined) {
    const how = other === undefined ? 'an unknown method' : other;
    throw new RoadDataError(
      'UNSUPPORTED',
      `${file} is compressed with ${how}: convert it with "osmium cat IN -o OUT.osm.pbf".`,
    );
  }
  try {
    return await inflateAsync(zlib);
  } catch (cause) {
    throw new RoadDataError('DAMAGED', `${file} is damaged in the block at byte ${offset}: download it again.`, {
      cause,
    });
  }
}

function truncated(file: string, offset: number, total: number): RoadDataError {
  return new RoadDataError(
    'TRUNCATED',
    `${file} ends in the middle of a block (byte ${offset} of ${total}): the download was cut off, download it again.`,
  );
}

async function foreignOrDamaged(file: string, offset: number, total: number): Promise<RoadDataError> {
  if (offset > 0) {
    const text = `${file} is damaged at byte ${offset} of ${total}: download it again.`;
    return new RoadDataError(total - offset < 4 ? 'TRUNCATED' : 'DAMAGED', text);
  }
  return new RoadDataError('FOREIGN_FILE', `${file} is not an .osm.pbf extract${await looksLike(file)}.`);
}

/** Helps who picked the neighbouring file: names the usual mistakes by their first bytes. */
async function looksLike(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.alloc(64);
    await handle.read(buffer, 0, 64, 0);
    const text = buffer.toString('latin1').trimStart().toLowerCase();
    if (text.startsWith('<!doctype') || text.startsWith('<html')) return ': it is a web page, the download failed';
    if (text.startsWith('<?xml') || text.startsWith('<osm')) {
      return ': it is OSM XML, convert it with "osmium cat IN -o OUT.osm.pbf"';
    }
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return ': it is a gzip archive, unpack it first';
    if (text.startsWith('bzh')) return ': it is a bzip2 archive, unpack and convert it first';
    if (text.startsWith('pk')) return ': it is a zip archive (shape files?), download the .osm.pbf instead';
    if (text.startsWith('fbrd')) return ': it is a stored road file, load it instead of importing it';
    return '';
  } finally {
    await handle.close();
  }
}
