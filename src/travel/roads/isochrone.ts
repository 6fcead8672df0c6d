/** Area within so many minutes of a place: cells of about 150 m that hold reached road, joined to outlines. */
import type { Point } from '../travel.ts';
import type { Metric } from './metric.ts';
import { arcPositions } from './positions.ts';
import { type RoadGraph, segmentCosts } from './road-graph.ts';
import type { Snap } from './snap.ts';
import type { StateDijkstra } from './state-dijkstra.ts';
import { packWeight, secondsOf } from './weight.ts';

export interface Isochrone {
  readonly minutes: number;
  /** Closed rings (first point repeated); holes are rings too, to be filled by the even-odd rule. */
  readonly rings: readonly (readonly Point[])[];
}

const CELL_LAT = 0.00135;

export interface IsochroneQuery {
  readonly from: Snap;
  readonly minutes: readonly number[];
}

/** One search to the longest limit, one outline for each limit, in the order asked. */
export function findIsochrones(
  graph: RoadGraph,
  metric: Metric,
  search: StateDijkstra,
  query: IsochroneQuery,
): Isochrone[] {
  const longest = Math.max(...query.minutes) * 60;
  search.run(arcPositions(graph, query.from, metric.conditions), packWeight(longest * 1000 * 2, 0, 0));
  const cellLon = CELL_LAT / Math.cos((query.from.point.lat * Math.PI) / 180);
  const origin = query.from.point;
  const seconds = new Map<number, number>();
  const visit = (lat: number, lon: number, at: number): void => {
    const key = cellKey(Math.floor((lat - origin.lat) / CELL_LAT), Math.floor((lon - origin.lon) / cellLon));
    if (at < (seconds.get(key) ?? Number.POSITIVE_INFINITY)) seconds.set(key, at);
  };
  visit(origin.lat, origin.lon, 0);
  for (let arc = 0; arc < graph.edgeFrom.length * 2; arc++) {
    const weight = search.weights[arc] as number;
    if (weight === Number.POSITIVE_INFINITY) continue;
    const start = secondsOf(weight) - secondsOf(metric.arcWeights[arc] as number);
    if (start <= longest) walkArc(graph, metric, arc, { start, visit });
  }
  return query.minutes.map((minutes) => {
    const cells = new Set<number>();
    for (const [key, at] of seconds) if (at <= minutes * 60) addWithNeighbours(cells, key);
    const toPoint = (row: number, column: number): Point => ({
      lat: origin.lat + row * CELL_LAT,
      lon: origin.lon + column * cellLon,
    });
    return { minutes, rings: outline(cells, toPoint) };
  });
}

/** Visits an arc every 50 m or so with the time at which it is reached. */
function walkArc(
  graph: RoadGraph,
  metric: Metric,
  arc: number,
  walk: { start: number; visit: (lat: number, lon: number, seconds: number) => void },
): void {
  const first = graph.shapeStart[arc >> 1] as number;
  const costs = segmentCosts(graph, arc, metric.conditions);
  const count = costs.metres.length;
  let at = Math.max(0, walk.start);
  for (let step = 0; step < count; step++) {
    const i = arc & 1 ? count - 1 - step : step;
    const [a, b] = arc & 1 ? [first + i + 1, first + i] : [first + i, first + i + 1];
    const parts = Math.max(1, Math.ceil((costs.metres[i] as number) / 50));
    for (let part = 1; part <= parts; part++) {
      const share = part / parts;
      const lat = (graph.shapeLat7[a] as number) * (1 - share) + (graph.shapeLat7[b] as number) * share;
      const lon = (graph.shapeLon7[a] as number) * (1 - share) + (graph.shapeLon7[b] as number) * share;
      walk.visit(lat / 1e7, lon / 1e7, at + ((costs.milliseconds[i] as number) * share) / 1000);
    }
    at += (costs.milliseconds[i] as number) / 1000;
  }
}

const STRIDE = 1 << 20;
const cellKey = (row: number, column: number): number => (row + STRIDE / 2) * STRIDE + column + STRIDE / 2;

function addWithNeighbours(cells: Set<number>, key: number): void {
  for (const dRow of [-1, 0, 1]) for (const dColumn of [-1, 0, 1]) cells.add(key + dRow * STRIDE + dColumn);
}

/** Rings round the cells, inside on the left; straight runs become one side. */
function outline(cells: ReadonlySet<number>, toPoint: (row: number, column: number) => Point): Point[][] {
  const sides = new Map<number, number[]>();
  const add = (from: number, to: number): void => {
    sides.set(from, [...(sides.get(from) ?? []), to]);
  };
  for (const key of cells) {
    const [southEast, northEast, northWest] = [key + 1, key + STRIDE + 1, key + STRIDE];
    if (!cells.has(key - STRIDE)) add(key, southEast);
    if (!cells.has(key + 1)) add(southEast, northEast);
    if (!cells.has(key + STRIDE)) add(northEast, northWest);
    if (!cells.has(key - 1)) add(northWest, key);
  }
  const rings: Point[][] = [];
  for (const first of sides.keys()) {
    while ((sides.get(first) ?? []).length > 0) rings.push(toRing(traceRing(sides, first), toPoint));
  }
  return rings;
}

function traceRing(sides: Map<number, number[]>, first: number): number[] {
  const ring = [first];
  for (let at = first; ; ) {
    const next = sides.get(at)?.pop();
    if (next === undefined) return ring;
    ring.push(next);
    if (next === first) return ring;
    at = next;
  }
}

function toRing(corners: readonly number[], toPoint: (row: number, column: number) => Point): Point[] {
  const kept = corners.filter((corner, i) => {
    const [before, after] = [corners[i - 1], corners[i + 1]];
    return before === undefined || after === undefined || corner - before !== after - corner;
  });
  return kept.map((corner) => toPoint(Math.floor(corner / STRIDE) - STRIDE / 2, (corner % STRIDE) - STRIDE / 2));
}
