/** Lays copies of an extract side by side in one file, with new ids and shifted positions: benchmark material of any size. */
import { open } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { PbfReader, PbfWriter } from 'pbf';
import { readBlobs } from './pbf-blobs.ts';

/** Above the ids of today's map, so that copies never meet. */
const ID_STEP = 20_000_000_000;
const DEGREES_APART = 0.4;
const COPIES_PER_ROW = 10;

type Shift = { readonly id: number; readonly lat: number; readonly lon: number };

/** Writes nodes of all copies, then ways, then relations, as real extracts are sorted. @returns bytes written */
export async function repeatExtract(file: string, copies: number, target: string): Promise<number> {
  const blocks: { kind: number; data: Uint8Array }[] = [];
  let header: Uint8Array = new Uint8Array();
  for await (const blob of readBlobs(file)) {
    if (blob.kind === 'OSMHeader') header = blob.data;
    else blocks.push({ kind: firstGroupKind(blob.data), data: blob.data });
  }
  const handle = await open(target, 'w');
  let bytes = 0;
  const write = async (type: string, data: Uint8Array): Promise<void> => {
    const framed = frame(type, data);
    await handle.writeFile(framed);
    bytes += framed.length;
  };
  try {
    await write('OSMHeader', header);
    for (const kind of [1, 3, 4]) {
      for (let copy = 0; copy < copies; copy++) {
        const shift: Shift = {
          id: copy * ID_STEP,
          lat: Math.floor(copy / COPIES_PER_ROW) * DEGREES_APART * 1e9,
          lon: (copy % COPIES_PER_ROW) * DEGREES_APART * 1e9,
        };
        for (const block of blocks) if (block.kind === kind) await write('OSMData', shiftBlock(block.data, shift));
      }
    }
  } finally {
    await handle.close();
  }
  return bytes;
}

/** 1 = nodes (dense or not), 3 = ways, 4 = relations. */
function firstGroupKind(data: Uint8Array): number {
  const pbf = new PbfReader(data);
  for (let field = pbf.nextField(); field !== 0; field = pbf.nextField()) {
    if (field !== 2) continue;
    const end = pbf.readVarint() + pbf.pos;
    const kind = pbf.nextField(end);
    return kind === 2 ? 1 : kind;
  }
  return 1;
}

/** Copies every field of a message, but for those that `change` writes itself. */
function rewrite(data: Uint8Array, change: (field: number, value: PbfReader, out: PbfWriter) => boolean): Uint8Array {
  const pbf = new PbfReader(data);
  const out = new PbfWriter();
  for (let field = pbf.nextField(); field !== 0; field = pbf.nextField()) {
    const start = pbf.pos;
    if (change(field, pbf, out)) continue;
    pbf.pos = start;
    if (pbf.type === 2) out.writeBytesField(field, pbf.readBytes());
    else out.writeVarintField(field, pbf.readVarint(true));
  }
  return out.finish();
}

function shiftBlock(data: Uint8Array, shift: Shift): Uint8Array {
  let [lat, lon] = [shift.lat, shift.lon];
  const body = rewrite(data, (field, value, out) => {
    if (field === 19) lat += value.readVarint(true);
    else if (field === 20) lon += value.readVarint(true);
    else if (field === 2)
      out.writeBytesField(
        2,
        rewrite(value.readBytes(), (kind, group, to) => shiftGroup(kind, group, to, shift.id)),
      );
    else return false;
    return true;
  });
  const offsets = new PbfWriter();
  offsets.writeVarintField(19, lat);
  offsets.writeVarintField(20, lon);
  return Buffer.concat([body, offsets.finish()]);
}

function shiftGroup(kind: number, group: PbfReader, out: PbfWriter, by: number): boolean {
  if (kind < 1 || kind > 4) return false;
  const shifted = rewrite(group.readBytes(), (field, value, to) => {
    const isId = field === 1;
    const isReference = (kind === 3 && field === 8) || (kind === 4 && field === 9);
    if (isId && kind === 1) to.writeSVarintField(1, value.readSVarint() + by);
    else if (isId && kind !== 2) to.writeVarintField(1, value.readVarint() + by);
    else if (isId || isReference) to.writePackedSVarint(field, shiftFirst(value.readPackedSVarint(), by));
    else return false;
    return true;
  });
  out.writeBytesField(kind, shifted);
  return true;
}

const shiftFirst = (deltas: readonly number[], by: number): number[] =>
  deltas.map((delta, i) => (i === 0 ? delta + by : delta));

function frame(type: string, data: Uint8Array): Buffer {
  const blob = new PbfWriter();
  blob.writeVarintField(2, data.length);
  blob.writeBytesField(3, deflateSync(data));
  const body = blob.finish();
  const header = new PbfWriter();
  header.writeStringField(1, type);
  header.writeVarintField(3, body.length);
  const head = header.finish();
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, body]);
}
