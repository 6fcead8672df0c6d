/** Writes small extracts for tests: a drawing of roads becomes a real .osm.pbf that goes through the real reader. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';

type Tags = Readonly<Record<string, string>>;

export interface Drawing {
  /** Node id → metres north and east of 46.9 N 20.1 E, and tags. */
  readonly nodes: Readonly<Record<number, readonly [north: number, east: number, tags?: Tags]>>;
  readonly ways: readonly { readonly id: number; readonly refs: readonly number[]; readonly tags: Tags }[];
  readonly restrictions?: readonly {
    readonly rule: string;
    readonly from: number;
    readonly viaNode?: number;
    readonly viaWays?: readonly number[];
    readonly to: number;
    readonly tags?: Tags;
  }[];
}

const ORIGIN = { lat: 46.9, lon: 20.1 };
const METRES = 111_195; // per degree of latitude on the sphere that the router measures with
export const at = (north: number, east: number) => ({
  lat: ORIGIN.lat + north / METRES,
  lon: ORIGIN.lon + east / (METRES * Math.cos((ORIGIN.lat * Math.PI) / 180)),
});

class Strings {
  readonly list = [''];
  idOf(text: string): number {
    const known = this.list.indexOf(text);
    return known > 0 ? known : this.list.push(text) - 1;
  }
}

function toPbf(drawing: Drawing): Buffer {
  const strings = new Strings();
  const group = new PbfWriter();
  const ids = Object.keys(drawing.nodes)
    .map(Number)
    .sort((a, b) => a - b);
  for (const id of ids) {
    const [north, east, tags] = drawing.nodes[id] ?? [0, 0];
    const { lat, lon } = at(north, east);
    const node = new PbfWriter();
    node.writeSVarintField(1, id);
    writeTags(node, strings, tags ?? {});
    node.writeSVarintField(8, Math.round(lat * 1e7));
    node.writeSVarintField(9, Math.round(lon * 1e7));
    group.writeBytesField(1, node.finish());
  }
  for (const way of drawing.ways) {
    const out = new PbfWriter();
    out.writeVarintField(1, way.id);
    writeTags(out, strings, way.tags);
    out.writePackedSVarint(8, deltas(way.refs));
    group.writeBytesField(3, out.finish());
  }
  (drawing.restrictions ?? []).forEach((restriction, index) => {
    const members: [id: number, kind: number, role: string][] = [[restriction.from, 1, 'from']];
    if (restriction.viaNode !== undefined) members.push([restriction.viaNode, 0, 'via']);
    for (const way of restriction.viaWays ?? []) members.push([way, 1, 'via']);
    members.push([restriction.to, 1, 'to']);
    const out = new PbfWriter();
    out.writeVarintField(1, 1000 + index);
    writeTags(out, strings, { type: 'restriction', restriction: restriction.rule, ...restriction.tags });
    out.writePackedVarint(
      8,
      members.map((member) => strings.idOf(member[2])),
    );
    out.writePackedSVarint(9, deltas(members.map((member) => member[0])));
    out.writePackedVarint(
      10,
      members.map((member) => member[1]),
    );
    group.writeBytesField(4, out.finish());
  });
  const table = new PbfWriter();
  for (const text of strings.list) table.writeBytesField(1, Buffer.from(text));
  const block = new PbfWriter();
  block.writeBytesField(1, table.finish());
  block.writeBytesField(2, group.finish());
  const header = new PbfWriter();
  header.writeStringField(4, 'OsmSchema-V0.6');
  header.writeVarintField(32, 1_767_225_600); // 2026-01-01
  return Buffer.concat([frame('OSMHeader', header.finish()), frame('OSMData', block.finish())]);
}

const deltas = (values: readonly number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0));

function writeTags(out: PbfWriter, strings: Strings, tags: Tags): void {
  const entries = Object.entries(tags);
  out.writePackedVarint(
    2,
    entries.map(([key]) => strings.idOf(key)),
  );
  out.writePackedVarint(
    3,
    entries.map(([, value]) => strings.idOf(value)),
  );
}

/** One length-prefixed, compressed block of the file. */
export function frame(type: string, data: Uint8Array): Buffer {
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

export async function temporaryFolder(): Promise<string> {
  return await mkdtemp(join(tmpdir(), 'falubusz-roads-'));
}

export async function writeDrawing(drawing: Drawing): Promise<string> {
  const file = join(await temporaryFolder(), 'drawing.osm.pbf');
  await writeFile(file, toPbf(drawing));
  return file;
}
