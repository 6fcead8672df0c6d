/** What passing a vertex from one arc into another costs, and whether it is possible before any turn restriction. */
import { bearing7 } from './geo.ts';
import {
  NODE_BLOCKED,
  NODE_BUMP,
  NODE_GATE,
  NODE_LEVEL_CROSSING,
  NODE_MINI_ROUNDABOUT,
  NODE_SIGNAL,
  NODE_STOP,
} from './node-tags.ts';
import { CLASS_RANK, FERRY } from './road-classes.ts';
import { attributesOf, headOf, isArcDrivable, type RoadGraph, tailOf } from './road-graph.ts';
import { FERRY_WAIT_SECONDS, JUNCTION, RESTRICTED_ENTRY_UNITS } from './speed-table.ts';
import { packWeight } from './weight.ts';

export interface Junctions {
  /** Drivable arcs that leave vertex v: `arcs[start[v]] … arcs[start[v + 1] - 1]`. */
  readonly start: Int32Array;
  readonly arcs: Int32Array;
  /** Number of edge ends at the vertex, drivable or not. */
  readonly degree: Int32Array;
  /** Best rank (0 = motorway) of the edges that meet at the vertex. */
  readonly bestRank: Uint8Array;
}

/** By vertex, over the whole graph, whatever the month. */
export function findJunctions(graph: RoadGraph): Junctions {
  const vertices = graph.vertexLat7.length;
  const degree = new Int32Array(vertices);
  const bestRank = new Uint8Array(vertices).fill(9);
  const start = new Int32Array(vertices + 1);
  const arcCount = graph.edgeFrom.length * 2;
  for (let arc = 0; arc < arcCount; arc++) {
    const tail = tailOf(graph, arc);
    degree[tail] = (degree[tail] ?? 0) + 1;
    const rank = CLASS_RANK[attributesOf(graph, arc >> 1).roadClass] ?? 7;
    bestRank[tail] = Math.min(bestRank[tail] ?? 9, rank);
    if (isArcDrivable(graph, arc)) start[tail + 1] = (start[tail + 1] ?? 0) + 1;
  }
  for (let v = 0; v < vertices; v++) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0);
  const arcs = new Int32Array(start[vertices] ?? 0);
  const fill = start.slice();
  for (let arc = 0; arc < arcCount; arc++) {
    if (!isArcDrivable(graph, arc)) continue;
    const tail = tailOf(graph, arc);
    arcs[fill[tail] ?? 0] = arc;
    fill[tail] = (fill[tail] ?? 0) + 1;
  }
  return { start, arcs, degree, bestRank };
}

/** Packed weight of going from `from` into `to` (whose tail is the head of `from`); Infinity when impossible. */
export function turnWeight(graph: RoadGraph, junctions: Junctions, from: number, to: number): number {
  const vertex = headOf(graph, from);
  const flags = graph.vertexFlags[vertex] ?? 0;
  const uTurn = to === (from ^ 1);
  const blocked = (flags & NODE_BLOCKED) !== 0;
  if (uTurn ? !blocked && hasOtherExit(junctions, vertex, to) : blocked) return Number.POSITIVE_INFINITY;
  const [a, b] = [attributesOf(graph, from >> 1), attributesOf(graph, to >> 1)];
  let seconds = uTurn ? JUNCTION.uTurn : nodeSeconds(flags);
  if (!uTurn && (junctions.degree[vertex] ?? 0) > 2) {
    seconds += flags & NODE_SIGNAL ? 0 : junctionSeconds(graph, junctions, from, to);
    if (flags & NODE_SIGNAL) seconds += angleSeconds(graph, from, to) / 2;
  }
  if (b.roadClass === FERRY && a.roadClass !== FERRY) seconds += FERRY_WAIT_SECONDS;
  const units = b.restricted && !a.restricted ? RESTRICTED_ENTRY_UNITS : 0;
  return packWeight(Math.round(seconds * 1000), 0, units);
}

function hasOtherExit(junctions: Junctions, vertex: number, uTurn: number): boolean {
  for (let i = junctions.start[vertex] ?? 0; i < (junctions.start[vertex + 1] ?? 0); i++) {
    if (junctions.arcs[i] !== uTurn) return true;
  }
  return false;
}

function nodeSeconds(flags: number): number {
  let seconds = 0;
  if (flags & NODE_SIGNAL) seconds += JUNCTION.signal;
  if (flags & NODE_STOP) seconds += JUNCTION.stopSign;
  if (flags & NODE_GATE) seconds += JUNCTION.gate;
  if (flags & NODE_BUMP) seconds += JUNCTION.bump;
  if (flags & NODE_LEVEL_CROSSING) seconds += JUNCTION.levelCrossing;
  if (flags & NODE_MINI_ROUNDABOUT) seconds += JUNCTION.roundaboutEntry;
  return seconds;
}

/** Inside a roundabout nobody waits; into it one gives way; elsewhere the angle and the better road crossed decide. */
function junctionSeconds(graph: RoadGraph, junctions: Junctions, from: number, to: number): number {
  const [a, b] = [attributesOf(graph, from >> 1), attributesOf(graph, to >> 1)];
  if (a.roundabout) return 0;
  if (b.roundabout) return JUNCTION.roundaboutEntry;
  const ownRank = CLASS_RANK[a.roadClass] ?? 7;
  const yields = Math.max(0, ownRank - (junctions.bestRank[headOf(graph, from)] ?? ownRank));
  return angleSeconds(graph, from, to) + yields * JUNCTION.giveWayPerRank;
}

function angleSeconds(graph: RoadGraph, from: number, to: number): number {
  const turn = ((arcBearing(graph, to, true) - arcBearing(graph, from, false) + 540) % 360) - 180; // right is positive
  const size = Math.abs(turn);
  if (size < 25) return JUNCTION.straight;
  if (size < 55) return JUNCTION.slight;
  if (size > 135) return JUNCTION.sharp;
  return turn > 0 ? JUNCTION.right : JUNCTION.left;
}

/** Bearing of an arc where it leaves its tail (`atTail`) or reaches its head. */
function arcBearing(graph: RoadGraph, arc: number, atTail: boolean): number {
  const edge = arc >> 1;
  const first = graph.shapeStart[edge] ?? 0;
  const last = (graph.shapeStart[edge + 1] ?? 0) - 1;
  const along = (arc & 1) === 0;
  const i = along === atTail ? first : last - 1;
  const [a, b] = along ? [i, i + 1] : [i + 1, i];
  const { shapeLat7: lat, shapeLon7: lon } = graph;
  return bearing7(lat[a] ?? 0, lon[a] ?? 0, lat[b] ?? 0, lon[b] ?? 0);
}
