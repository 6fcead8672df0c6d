/**
 * Nodes, ways and relations of one inflated block (wiki: "PBF Format", Encoding OSM entities).
 * No object per entity: ids and references arrive in reused typed arrays, valid during the call only.
 */
import { PbfReader } from 'pbf';

/** Tags that somebody asked for, by key. */
export type Tags = ReadonlyMap<string, string>;

export interface EntityHandler {
  /** Keys worth decoding; everything else is skipped unread. */
  readonly keys: ReadonlySet<string>;
  /** Coordinates in 1e-7 degrees; `tags` is empty for most nodes. */
  node?(id: number, lat7: number, lon7: number, tags: Tags): void;
  way?(id: number, refs: Float64Array, tags: Tags): void;
  relation?(id: number, members: Members, tags: Tags): void;
}

export interface Members {
  readonly ids: readonly number[];
  /** 0 node, 1 way, 2 relation. */
  readonly kinds: readonly number[];
  readonly roles: readonly string[];
}

export interface BlockContents {
  readonly nodes: boolean;
  readonly ways: boolean;
  readonly relations: boolean;
  /** Newest time stamp of a node, way or relation read, seconds since 1970; 0 when the block carries none. */
  readonly newestSeconds: number;
}

const NO_TAGS: Tags = new Map();
const decoder = new TextDecoder();

interface Block {
  readonly pbf: PbfReader;
  readonly strings: Uint8Array[];
  readonly texts: (string | undefined)[];
  granularity: number;
  latOffset: number;
  lonOffset: number;
  dateGranularity: number;
  newest: number;
}

/** Reads one block and calls the handler; says what the block holds, so that another pass can skip it. */
export function readEntities(data: Uint8Array, handler: EntityHandler): BlockContents {
  const pbf = new PbfReader(data);
  const block: Block = {
    pbf,
    strings: [],
    texts: [],
    granularity: 100,
    latOffset: 0,
    lonOffset: 0,
    dateGranularity: 1000,
    newest: 0,
  };
  const groups: [number, number][] = []; // the scale may stand behind the groups
  for (let field = pbf.nextField(); field !== 0; field = pbf.nextField()) {
    if (field === 1) readStrings(block, pbf.readVarint() + pbf.pos);
    else if (field === 2) {
      const end = pbf.readVarint() + pbf.pos;
      groups.push([pbf.pos, end]);
      pbf.pos = end;
    } else if (field === 17) block.granularity = pbf.readVarint(true);
    else if (field === 18) block.dateGranularity = pbf.readVarint(true);
    else if (field === 19) block.latOffset = pbf.readVarint(true);
    else if (field === 20) block.lonOffset = pbf.readVarint(true);
  }
  const has = { nodes: false, ways: false, relations: false };
  for (const [start, end] of groups) {
    pbf.pos = start;
    for (let field = pbf.nextField(end); field !== 0; field = pbf.nextField(end)) {
      const stop = pbf.readVarint() + pbf.pos;
      if (field === 1 || field === 2) has.nodes = true;
      if (field === 3) has.ways = true;
      if (field === 4) has.relations = true;
      if (field === 1 && handler.node) readNode(block, handler, stop);
      else if (field === 2 && handler.node) readDense(block, handler, stop);
      else if (field === 3 && handler.way) readWay(block, handler, stop);
      else if (field === 4 && handler.relation) readRelation(block, handler, stop);
      pbf.pos = stop;
    }
  }
  return { ...has, newestSeconds: (block.newest * block.dateGranularity) / 1000 };
}

function readStrings(block: Block, end: number): void {
  const { pbf } = block;
  for (let field = pbf.nextField(end); field !== 0; field = pbf.nextField(end)) {
    if (field === 1) block.strings.push(pbf.readBytes());
  }
}

function textAt(block: Block, index: number): string {
  const known = block.texts[index];
  if (known !== undefined) return known;
  const text = decoder.decode(block.strings[index] ?? new Uint8Array());
  block.texts[index] = text;
  return text;
}

let scratch: Float64Array = new Float64Array(4096);

/** Sums packed deltas into the shared scratch array; the caller uses it before the next call. */
function readDeltas(pbf: PbfReader): Float64Array {
  const end = pbf.readPackedEnd();
  let count = 0;
  let value = 0;
  while (pbf.pos < end) {
    value += pbf.readSVarint();
    if (count === scratch.length) {
      const bigger = new Float64Array(scratch.length * 2);
      bigger.set(scratch);
      scratch = bigger;
    }
    scratch[count++] = value;
  }
  return scratch.subarray(0, count);
}

function tagsOf(block: Block, keys: readonly number[], values: readonly number[], wanted: ReadonlySet<string>): Tags {
  let tags: Map<string, string> | undefined;
  for (let i = 0; i < keys.length; i++) {
    const key = textAt(block, keys[i] ?? 0);
    if (!wanted.has(key)) continue;
    tags ??= new Map();
    tags.set(key, textAt(block, values[i] ?? 0));
  }
  return tags ?? NO_TAGS;
}

function readInfo(block: Block, end: number): void {
  const { pbf } = block;
  for (let field = pbf.nextField(end); field !== 0; field = pbf.nextField(end)) {
    if (field === 2) block.newest = Math.max(block.newest, pbf.readVarint(true));
  }
}

const scale = (block: Block, offset: number, value: number): number =>
  Math.round((offset + block.granularity * value) / 100);

function readNode(block: Block, handler: EntityHandler, end: number): void {
  const { pbf } = block;
  let id = 0;
  let lat = 0;
  let lon = 0;
  let keys: number[] = [];
  let values: number[] = [];
  for (let field = pbf.nextField(end); field !== 0; field = pbf.nextField(end)) {
    if (field === 1) id = pbf.readSVarint();
    else if (field === 2) keys = pbf.readPackedVarint(keys);
    else if (field === 3) values = pbf.readPackedVarint(values);
    else if (field === 4) readInfo(block, pbf.readVarint() + pbf.pos);
    else if (field === 8) lat = pbf.readSVarint();
    else if (field === 9) lon = pbf.readSVarint();
  }
  const tags = tagsOf(block, keys, values, handler.keys);
  handler.node?.(id, scale(block, block.latOffset, lat), scale(block, block.lonOffset, lon), tags);
}

function readDense(block: Block, handler: EntityHandler, end: number): void {
  const { pbf } = block;
  let ids: Float64Array = new Float64Array();
  let lats: Float64Array = new Float64Array();
  let lons: Float64Array = new Float64Array();
  let keysValues: number[] = [];
  for (let field = pbf.nextField(end); field !== 0; field = pbf.nextField(end)) {
    if (field === 1) ids = readDeltas(pbf).slice();
    else if (field === 5) readDenseInfo(block, pbf.readVarint() + pbf.pos);
    else if (field === 8) lats = readDeltas(pbf).slice();
    else if (field === 9) lons = readDeltas(pbf).slice();
    else if (field === 10) keysValues = pbf.readPackedVarint(keysValues);
  }
  let at = 0;
  for (let i = 0; i < ids.length; i++) {
    let tags: Map<string, string> | undefined;
    while (at < keysValues.length && keysValues[at] !== 0) {
      const key = textAt(block, keysValues[at] ?? 0);
      if (handler.keys.has(key)) {
        tags ??= new Map();
        tags.set(key, textAt(block, keysValues[at + 1] ?? 0));
      }
      at += 2;
    }
    at += 1;
    const lat = scale(block, block.latOffset, lats[i] ?? 0);
    const lon = scale(block, block.lonOffset, lons[i] ?? 0);
    handler.node?.(ids[i] ?? 0, lat, lon, tags ?? NO_TAGS);
  }
}

function readDenseInfo(block: Block, end: number): void {
  const { pbf } = block;
  for (let field = pbf.nextField(end); field !== 0; field = pbf.nextField(end)) {
    if (field !== 2) continue;
    for (const stamp of readDeltas(pbf)) if (stamp > block.newest) block.newest = stamp;
  }
}

function readWay(block: Block, handler: EntityHandler, end: number): void {
  const { pbf } = block;
  let id = 0;
  let keys: number[] = [];
  let values: number[] = [];
  let refs: Float64Array = scratch.subarray(0, 0);
  for (let field = pbf.nextField(end); field !== 0; field = pbf.nextField(end)) {
    if (field === 1) id = pbf.readVarint();
    else if (field === 2) keys = pbf.readPackedVarint(keys);
    else if (field === 3) values = pbf.readPackedVarint(values);
    else if (field === 4) readInfo(block, pbf.readVarint() + pbf.pos);
    else if (field === 8) refs = readDeltas(pbf);
  }
  const tags = tagsOf(block, keys, values, handler.keys);
  if (tags.size > 0) handler.way?.(id, refs, tags);
}

function readRelation(block: Block, handler: EntityHandler, end: number): void {
  const { pbf } = block;
  let id = 0;
  let keys: number[] = [];
  let values: number[] = [];
  let roles: number[] = [];
  let ids: number[] = [];
  let kinds: number[] = [];
  for (let field = pbf.nextField(end); field !== 0; field = pbf.nextField(end)) {
    if (field === 1) id = pbf.readVarint();
    else if (field === 2) keys = pbf.readPackedVarint(keys);
    else if (field === 3) values = pbf.readPackedVarint(values);
    else if (field === 8) roles = pbf.readPackedVarint(roles);
    else if (field === 9) ids = Array.from(readDeltas(pbf));
    else if (field === 10) kinds = pbf.readPackedVarint(kinds);
  }
  const tags = tagsOf(block, keys, values, handler.keys);
  if (tags.size === 0) return;
  handler.relation?.(id, { ids, kinds, roles: roles.map((role) => textAt(block, role)) }, tags);
}

/** Date of the data as the header of the file says it (field 32, osmosis_replication_timestamp), or 0. */
export function readHeaderSeconds(data: Uint8Array): { seconds: number; unsupported: string[] } {
  const pbf = new PbfReader(data);
  const understood = new Set(['OsmSchema-V0.6', 'DenseNodes', 'HistoricalInformation']);
  const unsupported: string[] = [];
  let seconds = 0;
  for (let field = pbf.nextField(); field !== 0; field = pbf.nextField()) {
    if (field === 4) {
      const feature = pbf.readString();
      if (!understood.has(feature)) unsupported.push(feature);
    } else if (field === 32) seconds = pbf.readVarint(true);
  }
  return { seconds, unsupported };
}
