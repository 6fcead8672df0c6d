/**
 * Reads an extract in two passes: ways and relations first, then only the nodes that they use. Memory grows with the
 * roads of the file and never with its buildings or its size; an area cuts the rest away before the graph is built.
 */

import { type Box, isInside } from './geo.ts';
import { growingFloats, growingInts } from './growing.ts';
import { NODE_KEYS, toNodeFlags } from './node-tags.ts';
import { readBlobs } from './pbf-blobs.ts';
import { type EntityHandler, type Members, readEntities, readHeaderSeconds, type Tags } from './pbf-entities.ts';
import { findAddress, findPlace, PLACE_KEYS, RawAddressColumns, type RawAddresses } from './raw-addresses.ts';
import { RoadDataError } from './road-data-error.ts';
import { type RoadAttributes, toRoadAttributes, WAY_KEYS } from './way-tags.ts';

export interface RawRestriction {
  /** `no`: the sequence must not be driven; `only`: after its first part no other end may follow. */
  readonly kind: 'no' | 'only';
  readonly from: readonly number[];
  readonly viaNode: number | undefined;
  readonly viaWays: readonly number[];
  readonly to: readonly number[];
}

/** Roads of an extract before the graph: columns by node and by way. */
export interface RawRoads {
  readonly nodeIds: Float64Array;
  readonly lat7: Int32Array;
  readonly lon7: Int32Array;
  readonly nodeFlags: Uint8Array;
  readonly wayIds: Float64Array;
  readonly wayAttributes: Int32Array;
  /** References of way i: `refs[refStart[i]] … refs[refStart[i + 1] - 1]`, indexes into the node columns. */
  readonly refStart: Int32Array;
  readonly refs: Int32Array;
  readonly attributes: readonly RoadAttributes[];
  readonly restrictions: readonly RawRestriction[];
  readonly addresses: RawAddresses;
  /** `YYYY-MM-DD` of the header or of the newest object; null when the file does not say. */
  readonly dataDate: string | null;
  readonly skippedRestrictions: number;
}

export interface ReadOptions {
  readonly area?: Box | undefined;
  readonly onProgress?: ((pass: 1 | 2, bytesRead: number, totalBytes: number) => void) | undefined;
}

/** Latitude of a node that the extract does not hold. */
const MISSING = -2_000_000_000;

class WayCollector implements EntityHandler {
  readonly keys: ReadonlySet<string> = new Set([
    ...WAY_KEYS,
    ...PLACE_KEYS,
    'type',
    'restriction',
    'restriction:motor_vehicle',
    'restriction:motorcar',
    'restriction:vehicle',
    'except',
  ]);
  readonly wayIds = growingFloats();
  readonly wayAttributes = growingInts();
  readonly refStart = growingInts();
  readonly refs = growingFloats();
  readonly attributes: RoadAttributes[] = [];
  readonly restrictions: RawRestriction[] = [];
  readonly addresses = new RawAddressColumns();
  skippedRestrictions = 0;
  #known = new Map<string, number>();

  constructor() {
    this.refStart.push(0);
  }

  way(id: number, refs: Float64Array, tags: Tags): void {
    const first = refs[0];
    if (first !== undefined) {
      const address = findAddress(tags);
      if (address) this.addresses.pushWay(first, address);
      const place = findPlace(tags);
      if (place) this.addresses.pushWay(first, place);
    }
    if (refs.length < 2) return;
    const attributes = toRoadAttributes(tags);
    if (attributes === undefined) return;
    this.wayIds.push(id);
    this.wayAttributes.push(this.#attributeId(attributes));
    for (const ref of refs) this.refs.push(ref);
    this.refStart.push(this.refs.length);
  }

  #attributeId(attributes: RoadAttributes): number {
    const key = Object.values(attributes).join('\u0001');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.attributes.push(attributes) - 1;
    this.#known.set(key, id);
    return id;
  }

  relation(_id: number, members: Members, tags: Tags): void {
    if (tags.get('type') !== 'restriction') return;
    const restriction = toRestriction(members, tags);
    if (restriction === undefined) this.skippedRestrictions += 1;
    else this.restrictions.push(restriction);
  }
}

function toRestriction(members: Members, tags: Tags): RawRestriction | undefined {
  const rule =
    tags.get('restriction:motorcar') ??
    tags.get('restriction:motor_vehicle') ??
    tags.get('restriction:vehicle') ??
    tags.get('restriction');
  const kind = rule?.startsWith('no_') ? 'no' : rule?.startsWith('only_') ? 'only' : undefined;
  if (kind === undefined || /motorcar|motor_vehicle/.test(tags.get('except') ?? '')) return undefined;
  const ways = (role: string) => members.ids.filter((_, i) => members.roles[i] === role && members.kinds[i] === 1);
  const viaNode = members.ids.find((_, i) => members.roles[i] === 'via' && members.kinds[i] === 0);
  const [from, to, viaWays] = [ways('from'), ways('to'), ways('via')];
  if (from.length === 0 || to.length === 0 || (viaNode === undefined && viaWays.length === 0)) return undefined;
  return { kind, from, to, viaNode: viaWays.length > 0 ? undefined : viaNode, viaWays };
}

/**
 * @throws RoadDataError as readBlobs does, and EMPTY or NOT_COVERED when no road is left
 */
export async function readExtract(file: string, options: ReadOptions = {}): Promise<RawRoads> {
  const collector = new WayCollector();
  const withoutNodes = new Set<number>();
  let headerSeconds = 0;
  let newestSeconds = 0;
  for await (const blob of readBlobs(file)) {
    options.onProgress?.(1, blob.bytesRead, blob.totalBytes);
    if (blob.kind === 'OSMHeader') {
      headerSeconds = headerOf(file, blob.data);
      withoutNodes.add(blob.index);
      continue;
    }
    const contents = guarded(file, () => readEntities(blob.data, collector));
    if (!contents.nodes) withoutNodes.add(blob.index);
    newestSeconds = Math.max(newestSeconds, contents.newestSeconds);
  }
  if (collector.wayIds.length === 0) throw new RoadDataError('EMPTY', `${file} holds no road: choose another extract.`);
  const nodes = new NodeCollector(neededNodes(collector), collector.addresses, options.area);
  for await (const blob of readBlobs(file, (index) => withoutNodes.has(index))) {
    options.onProgress?.(2, blob.bytesRead, blob.totalBytes);
    const contents = guarded(file, () => readEntities(blob.data, nodes));
    newestSeconds = Math.max(newestSeconds, contents.newestSeconds);
  }
  const seconds = headerSeconds || newestSeconds;
  const dataDate = seconds > 0 ? new Date(seconds * 1000).toISOString().slice(0, 10) : null;
  return cutToArea(file, collector, nodes, { area: options.area, dataDate });
}

function headerOf(file: string, data: Uint8Array): number {
  const header = guarded(file, () => readHeaderSeconds(data));
  if (header.unsupported.length > 0) {
    const what = header.unsupported.join(', ');
    throw new RoadDataError(
      'UNSUPPORTED',
      `${file} needs features that are not read here (${what}): use a plain extract.`,
    );
  }
  return header.seconds;
}

function guarded<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new RoadDataError('DAMAGED', `${file} holds a block that cannot be read: download it again.`, { cause });
  }
}

/** Sorted ids without repetition of every node that a road or an address way names. */
function neededNodes(collector: WayCollector): Float64Array {
  const roads = collector.refs.view();
  const others = collector.addresses.refs.view();
  const all = new Float64Array(roads.length + others.length);
  all.set(roads);
  all.set(others, roads.length);
  all.sort();
  let count = 0;
  for (let i = 0; i < all.length; i++) {
    if (i === 0 || all[i] !== all[i - 1]) all[count++] = all[i] ?? 0;
  }
  return all.slice(0, count);
}

/**
 * @param sorted rising
 * @returns the index, or -1
 */
export function findSorted(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

class NodeCollector implements EntityHandler {
  readonly keys: ReadonlySet<string> = new Set([...NODE_KEYS, ...PLACE_KEYS]);
  readonly ids: Float64Array;
  readonly lat7: Int32Array;
  readonly lon7: Int32Array;
  readonly flags: Uint8Array;
  #addresses: RawAddressColumns;
  #area: Box | undefined;
  #next = 0;

  constructor(ids: Float64Array, addresses: RawAddressColumns, area: Box | undefined) {
    this.ids = ids;
    this.lat7 = new Int32Array(ids.length).fill(MISSING);
    this.lon7 = new Int32Array(ids.length);
    this.flags = new Uint8Array(ids.length);
    this.#addresses = addresses;
    this.#area = area;
  }

  node(id: number, lat7: number, lon7: number, tags: Tags): void {
    const index = this.#indexOf(id);
    if (index >= 0) {
      this.lat7[index] = lat7;
      this.lon7[index] = lon7;
      if (tags.size > 0) this.flags[index] = toNodeFlags(tags);
    }
    if (tags.size === 0 || (this.#area && !isInside(this.#area, lat7 / 1e7, lon7 / 1e7))) return;
    const address = findAddress(tags);
    if (address) this.#addresses.pushNode(lat7, lon7, address);
    const place = findPlace(tags);
    if (place) this.#addresses.pushNode(lat7, lon7, place);
  }

  /** Nodes usually come in order of id: a pointer walks along, a search only after a jump back. */
  #indexOf(id: number): number {
    const { ids } = this;
    if (this.#next > 0 && (ids[this.#next - 1] ?? 0) >= id) return findSorted(ids, id);
    while (this.#next < ids.length && (ids[this.#next] ?? 0) < id) this.#next += 1;
    return ids[this.#next] === id ? this.#next : -1;
  }
}

interface Cut {
  readonly area: Box | undefined;
  readonly dataDate: string | null;
}

/** Keeps ways with a node in the area; drops references to nodes that the extract lacks (cut at its own border). */
function cutToArea(file: string, collector: WayCollector, nodes: NodeCollector, cut: Cut): RawRoads {
  const wayIds = growingFloats();
  const wayAttributes = growingInts();
  const refStart = growingInts();
  const refs = growingInts();
  refStart.push(0);
  const all = collector.refs.view();
  for (let way = 0; way < collector.wayIds.length; way++) {
    const before = refs.length;
    let inside = cut.area === undefined;
    for (let i = collector.refStart.at(way); i < collector.refStart.at(way + 1); i++) {
      const node = findSorted(nodes.ids, all[i] ?? 0);
      const lat = nodes.lat7[node] ?? MISSING;
      if (lat === MISSING) continue;
      if (refs.length > before && refs.at(refs.length - 1) === node) continue;
      refs.push(node);
      if (cut.area && !inside) inside = isInside(cut.area, lat / 1e7, (nodes.lon7[node] ?? 0) / 1e7);
    }
    if (!inside || refs.length - before < 2) {
      refs.length = before;
      continue;
    }
    wayIds.push(collector.wayIds.at(way));
    wayAttributes.push(collector.wayAttributes.at(way));
    refStart.push(refs.length);
  }
  if (wayIds.length === 0) {
    throw new RoadDataError(
      'NOT_COVERED',
      `${file} has no road in the area asked for: choose the extract of that region (latitude comes first, then longitude).`,
    );
  }
  return {
    nodeIds: nodes.ids,
    lat7: nodes.lat7,
    lon7: nodes.lon7,
    nodeFlags: nodes.flags,
    wayIds: wayIds.packed(),
    wayAttributes: wayAttributes.packed(),
    refStart: refStart.packed(),
    refs: refs.packed(),
    attributes: collector.attributes,
    restrictions: collector.restrictions,
    addresses: collector.addresses.resolve((id) => {
      const index = findSorted(nodes.ids, id);
      const lat7 = nodes.lat7[index] ?? MISSING;
      const lon7 = nodes.lon7[index] ?? 0;
      const covered = lat7 !== MISSING && (!cut.area || isInside(cut.area, lat7 / 1e7, lon7 / 1e7));
      return covered ? { lat7, lon7 } : undefined;
    }),
    dataDate: cut.dataDate,
    skippedRestrictions: collector.skippedRestrictions,
  };
}
