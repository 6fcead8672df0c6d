/** From ways and nodes to vertices and edges: chains of nodes that nobody can leave become one edge with a course. */

import { metresBetween7 } from './geo.ts';
import { growingBytes, growingInts } from './growing.ts';
import type { RawRoads } from './read-extract.ts';
import { FERRY, findClassNumber } from './road-classes.ts';
import type { RoadGraph } from './road-graph.ts';
import type { RoadAttributes } from './way-tags.ts';

export interface BuiltGraph {
  readonly graph: RoadGraph;
  /** Vertex of each raw node, or -1. */
  readonly vertexOfNode: Int32Array;
  /** First edge of each way; the edges of a way follow each other. */
  readonly wayEdges: Int32Array;
}

/** @param everyNode makes each node a vertex: the plain graph that the router is checked against. */
export function buildGraph(raw: RawRoads, everyNode = false): BuiltGraph {
  const vertexOfNode = numberVertices(raw, everyNode);
  const vertexCount = vertexOfNode.reduce((most, vertex) => Math.max(most, vertex + 1), 0);
  const vertexLat7 = new Int32Array(vertexCount);
  const vertexLon7 = new Int32Array(vertexCount);
  const vertexFlags = new Uint8Array(vertexCount);
  for (let node = 0; node < vertexOfNode.length; node++) {
    const vertex = vertexOfNode[node] ?? -1;
    if (vertex < 0) continue;
    vertexLat7[vertex] = raw.lat7[node] ?? 0;
    vertexLon7[vertex] = raw.lon7[node] ?? 0;
    vertexFlags[vertex] = raw.nodeFlags[node] ?? 0;
  }
  const columns = { from: growingInts(), to: growingInts(), attributes: growingInts(), urban: growingBytes() };
  const shape = { start: growingInts(), lat7: growingInts(), lon7: growingInts() };
  const wayEdges = new Int32Array(raw.wayIds.length + 1);
  const urban = urbanWays(raw);
  const attributes = withFerrySpeeds(raw);
  for (let way = 0; way < raw.wayIds.length; way++) {
    wayEdges[way] = columns.from.length;
    const [first, end] = [raw.refStart[way] ?? 0, raw.refStart[way + 1] ?? 0];
    let opened = -1;
    for (let i = first; i < end; i++) {
      const node = raw.refs[i] ?? 0;
      const vertex = vertexOfNode[node] ?? -1;
      if (vertex >= 0 && i > first) columns.to.push(vertex);
      if (i > first) pushPoint(shape, raw, node);
      if (vertex < 0 || i === end - 1) continue;
      opened = i;
      columns.from.push(vertex);
      columns.attributes.push(attributes.ofWay[way] ?? 0);
      columns.urban.push(urban[way] ?? 0);
      shape.start.push(shape.lat7.length);
      pushPoint(shape, raw, raw.refs[opened] ?? 0);
    }
  }
  wayEdges[raw.wayIds.length] = columns.from.length;
  shape.start.push(shape.lat7.length);
  const graph: RoadGraph = {
    vertexLat7,
    vertexLon7,
    vertexFlags,
    edgeFrom: columns.from.packed(),
    edgeTo: columns.to.packed(),
    edgeAttributes: columns.attributes.packed(),
    edgeUrban: columns.urban.packed(),
    shapeStart: shape.start.packed(),
    shapeLat7: shape.lat7.packed(),
    shapeLon7: shape.lon7.packed(),
    attributes: attributes.all,
  };
  return { graph, vertexOfNode, wayEdges };
}

function pushPoint(
  shape: { lat7: { push(v: number): void }; lon7: { push(v: number): void } },
  raw: RawRoads,
  node: number,
): void {
  shape.lat7.push(raw.lat7[node] ?? 0);
  shape.lon7.push(raw.lon7[node] ?? 0);
}

/** A vertex is an end of a way, a node of two ways (or twice of one), and a node that costs time or blocks. */
function numberVertices(raw: RawRoads, everyNode: boolean): Int32Array {
  const uses = new Uint8Array(raw.nodeIds.length);
  for (let way = 0; way < raw.wayIds.length; way++) {
    const [first, end] = [raw.refStart[way] ?? 0, raw.refStart[way + 1] ?? 0];
    for (let i = first; i < end; i++) {
      const node = raw.refs[i] ?? 0;
      const add = everyNode || i === first || i === end - 1 || raw.nodeFlags[node] !== 0 ? 2 : 1;
      uses[node] = Math.min(2, (uses[node] ?? 0) + add);
    }
  }
  const vertexOfNode = new Int32Array(raw.nodeIds.length).fill(-1);
  let count = 0;
  for (let node = 0; node < uses.length; node++) if (uses[node] === 2) vertexOfNode[node] = count++;
  return vertexOfNode;
}

/** A ferry drives at its length over its time table's duration: told to the edges as a limit that TOP_SPEED bounds. */
function withFerrySpeeds(raw: RawRoads): { all: RoadAttributes[]; ofWay: Int32Array } {
  const all = [...raw.attributes];
  const ofWay = raw.wayAttributes.slice();
  for (let way = 0; way < raw.wayIds.length; way++) {
    const attributes = all[ofWay[way] ?? 0];
    if (attributes === undefined || attributes.roadClass !== FERRY || attributes.ferrySeconds === 0) continue;
    const kmh = Math.max(0.5, (wayMetres(raw, way) / attributes.ferrySeconds) * 3.6);
    ofWay[way] = all.push({ ...attributes, limitForward: kmh, limitBackward: kmh }) - 1;
  }
  return { all, ofWay };
}

function wayMetres(raw: RawRoads, way: number): number {
  let metres = 0;
  for (let i = (raw.refStart[way] ?? 0) + 1; i < (raw.refStart[way + 1] ?? 0); i++) {
    const [a, b] = [raw.refs[i - 1] ?? 0, raw.refs[i] ?? 0];
    metres += metresBetween7(raw.lat7[a] ?? 0, raw.lon7[a] ?? 0, raw.lat7[b] ?? 0, raw.lon7[b] ?? 0);
  }
  return metres;
}

const STREETS = new Set(['residential', 'living_street'].map(findClassNumber));
/** About 300 m in latitude; a cell with this many metres of village street in it and round it is built-up. */
const CELL7 = 27_000;
const BUILT_UP_METRES = 500;

/** Where the tags do not say it, a way lies in a settlement when most of its nodes lie among village streets. */
function urbanWays(raw: RawRoads): Uint8Array {
  const streets = new Map<number, number>();
  const key = (lat7: number, lon7: number) => Math.floor(lat7 / CELL7) * 200_000 + Math.floor(lon7 / (CELL7 * 1.5));
  const kindOf = (way: number) => raw.attributes[raw.wayAttributes[way] ?? 0];
  for (let way = 0; way < raw.wayIds.length; way++) {
    if (!STREETS.has(kindOf(way)?.roadClass)) continue;
    for (let i = (raw.refStart[way] ?? 0) + 1; i < (raw.refStart[way + 1] ?? 0); i++) {
      const [a, b] = [raw.refs[i - 1] ?? 0, raw.refs[i] ?? 0];
      const metres = metresBetween7(raw.lat7[a] ?? 0, raw.lon7[a] ?? 0, raw.lat7[b] ?? 0, raw.lon7[b] ?? 0);
      const cell = key(raw.lat7[b] ?? 0, raw.lon7[b] ?? 0);
      streets.set(cell, (streets.get(cell) ?? 0) + metres);
    }
  }
  const around = (cell: number) => {
    let metres = 0;
    for (const dy of [-200_000, 0, 200_000]) for (const dx of [-1, 0, 1]) metres += streets.get(cell + dy + dx) ?? 0;
    return metres;
  };
  const urban = new Uint8Array(raw.wayIds.length);
  for (let way = 0; way < raw.wayIds.length; way++) {
    const said = kindOf(way)?.urban ?? 0;
    let built = 0;
    const [first, end] = [raw.refStart[way] ?? 0, raw.refStart[way + 1] ?? 0];
    for (let i = first; said === 0 && i < end; i++) {
      const node = raw.refs[i] ?? 0;
      if (around(key(raw.lat7[node] ?? 0, raw.lon7[node] ?? 0)) >= BUILT_UP_METRES * 2) built += 1;
    }
    urban[way] = said === 1 || (said === 0 && built * 2 > end - first) ? 1 : 0;
  }
  return urban;
}
