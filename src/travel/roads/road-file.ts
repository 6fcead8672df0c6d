/** The stored road network: graph, states and one hierarchy per group of months, in one container. */

import { largestComponent } from './components.ts';
import { type Column, type Container, readContainer, writeContainer } from './container.ts';
import type { Box } from './geo.ts';
import { buildMetric, type Metric, monthGroups } from './metric.ts';
import { conditionsOf, type RoadGraph } from './road-graph.ts';
import type { TrackPolicy } from './speed-table.ts';
import type { StateGraph } from './states.ts';
import type { RoadAttributes } from './way-tags.ts';

/** Raise with every change of the columns or of what their numbers mean (the cost table included). */
const ROAD_FILE_VERSION = 1;

export interface RoadFileMeta {
  readonly dataDate: string | null;
  /** Name of the extract, without its folder. */
  readonly source: string;
  readonly importedAt: string;
  /** What the file answers for: the area asked at import, or the box of all roads. */
  readonly covered: Box;
  /** How farm tracks are taken: `driven`, but for comparisons with car engines. */
  readonly tracks: TrackPolicy;
  /** First month with the same conditions, for each month 0–11. */
  readonly monthGroups: readonly number[];
  readonly attributes: readonly RoadAttributes[];
}

export interface StoredRoads {
  readonly meta: RoadFileMeta;
  readonly checksum: string;
  readonly buffer: SharedArrayBuffer;
  readonly graph: RoadGraph;
  readonly states: StateGraph;
  /** 1 for each edge that can be reached and left again. */
  readonly usableEdges: Uint8Array;
  metricOf(month: number): Metric;
}

const GRAPH_INTS = [
  'vertexLat7',
  'vertexLon7',
  'edgeFrom',
  'edgeTo',
  'edgeAttributes',
  'shapeStart',
  'shapeLat7',
  'shapeLon7',
] as const;
const STATE_INTS = ['stateArc', 'turnStart', 'turnTo'] as const;
const HIERARCHY_INTS = ['upStart', 'upTo', 'upMiddle', 'downStart', 'downFrom', 'downMiddle'] as const;
const HIERARCHY_FLOATS = ['upWeights', 'downWeights'] as const;

export interface RoadsToStore {
  readonly graph: RoadGraph;
  readonly states: StateGraph;
  readonly meta: Omit<RoadFileMeta, 'monthGroups' | 'attributes'>;
}

/** Contracts the graph for each group of months and writes everything. @returns the checksum */
export async function writeRoadFile(
  file: string,
  roads: RoadsToStore,
  onProgress?: (group: number, groups: number, done: number, total: number) => void,
): Promise<string> {
  const { graph, states } = roads;
  const groups = monthGroups(graph);
  const columns: Record<string, Column> = { vertexFlags: graph.vertexFlags, edgeUrban: graph.edgeUrban };
  for (const name of GRAPH_INTS) columns[name] = graph[name];
  for (const name of STATE_INTS) columns[name] = states[name];
  columns.turnWeights = states.turnWeights;
  columns.usableEdges = findUsableEdges(graph, states);
  const months = [...new Set(groups)];
  let order: Int32Array | undefined;
  for (const [index, month] of months.entries()) {
    const metric = buildMetric(graph, states, conditionsOf(month, roads.meta.tracks), {
      order,
      onProgress: (done, total) => onProgress?.(index, months.length, done, total),
    });
    order = metric.order;
    columns[`arcWeights${month}`] = metric.arcWeights;
    for (const name of HIERARCHY_INTS) columns[`${name}${month}`] = metric.hierarchy[name];
    for (const name of HIERARCHY_FLOATS) columns[`${name}${month}`] = metric.hierarchy[name];
  }
  const meta: RoadFileMeta = { ...roads.meta, monthGroups: groups, attributes: graph.attributes };
  return await writeContainer(file, ROAD_FILE_VERSION, meta, columns);
}

/** Edges with an arc in the largest strongly connected component: a point elsewhere would have empty cells. */
export function findUsableEdges(graph: RoadGraph, states: StateGraph): Uint8Array {
  const inside = largestComponent(states);
  return Uint8Array.from(graph.edgeFrom, (_, edge) => (inside[2 * edge] === 1 || inside[2 * edge + 1] === 1 ? 1 : 0));
}

/** @throws RoadDataError as readContainer does */
export async function readRoadFile(file: string): Promise<StoredRoads> {
  return toStoredRoads(await readContainer(file, ROAD_FILE_VERSION));
}

/** Columns are views of the container, not copies. */
export function toStoredRoads(container: Container): StoredRoads {
  const meta = container.meta as RoadFileMeta;
  const int = (name: string): Int32Array => container.column(name, 'i32');
  const float = (name: string): Float64Array => container.column(name, 'f64');
  const byte = (name: string): Uint8Array => container.column(name, 'u8');
  const graph: RoadGraph = {
    vertexLat7: int('vertexLat7'),
    vertexLon7: int('vertexLon7'),
    vertexFlags: byte('vertexFlags'),
    edgeFrom: int('edgeFrom'),
    edgeTo: int('edgeTo'),
    edgeAttributes: int('edgeAttributes'),
    edgeUrban: byte('edgeUrban'),
    shapeStart: int('shapeStart'),
    shapeLat7: int('shapeLat7'),
    shapeLon7: int('shapeLon7'),
    attributes: meta.attributes,
  };
  const states: StateGraph = {
    stateArc: int('stateArc'),
    turnStart: int('turnStart'),
    turnTo: int('turnTo'),
    turnWeights: float('turnWeights'),
  };
  const metricOf = (month: number): Metric => {
    const group = meta.monthGroups[month] ?? month;
    return {
      conditions: conditionsOf(group, meta.tracks),
      arcWeights: float(`arcWeights${group}`),
      hierarchy: {
        upStart: int(`upStart${group}`),
        upTo: int(`upTo${group}`),
        upWeights: float(`upWeights${group}`),
        upMiddle: int(`upMiddle${group}`),
        downStart: int(`downStart${group}`),
        downFrom: int(`downFrom${group}`),
        downWeights: float(`downWeights${group}`),
        downMiddle: int(`downMiddle${group}`),
      },
    };
  };
  const { checksum, buffer } = container;
  return { meta, checksum, buffer, graph, states, usableEdges: byte('usableEdges'), metricOf };
}
