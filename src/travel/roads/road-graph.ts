/** The graph that is stored: roads between junctions, with their course, and the turns allowed between them. */
import { metresBetween7 } from './geo.ts';
import { FERRY, SERVICE, TRACK } from './road-classes.ts';
import {
  GRADE_TOP,
  MINOR_SERVICE_SPEED,
  SURFACE_TOP,
  TOP_SPEED,
  TRACK_SPEEDS,
  type TrackPolicy,
  TYPICAL_RURAL,
  TYPICAL_URBAN,
  WET_MONTHS,
  WET_SHARE,
} from './speed-table.ts';
import type { RoadAttributes } from './way-tags.ts';
import { packWeight } from './weight.ts';

/**
 * An *edge* is a stretch of one way between two vertices; its two *arcs* are 2 · edge (along) and 2 · edge + 1 (against).
 * Vertices are junctions, ends, and nodes that cost time.
 */
export interface RoadGraph {
  readonly vertexLat7: Int32Array;
  readonly vertexLon7: Int32Array;
  readonly vertexFlags: Uint8Array;
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  readonly edgeAttributes: Int32Array;
  /** 1 where the stretch lies inside a settlement. */
  readonly edgeUrban: Uint8Array;
  /** Course of edge e: shape points `shapeStart[e] … shapeStart[e + 1] - 1`, both ends included. */
  readonly shapeStart: Int32Array;
  readonly shapeLat7: Int32Array;
  readonly shapeLon7: Int32Array;
  readonly attributes: readonly RoadAttributes[];
}

/** Month index 0–11 → open ways and wet tracks: two months with the same conditions share one set of weights. */
export interface Conditions {
  readonly month: number;
  readonly wet: boolean;
  readonly tracks: TrackPolicy;
}

/** @param month 0 to 11 */
export function conditionsOf(month: number, tracks: TrackPolicy = 'driven'): Conditions {
  return { month, wet: (WET_MONTHS & (1 << month)) !== 0, tracks };
}

/** The vertex where the arc begins. */
export const tailOf = (graph: RoadGraph, arc: number): number =>
  (arc & 1 ? graph.edgeTo[arc >> 1] : graph.edgeFrom[arc >> 1]) ?? 0;
/** The vertex where the arc ends. */
export const headOf = (graph: RoadGraph, arc: number): number =>
  (arc & 1 ? graph.edgeFrom[arc >> 1] : graph.edgeTo[arc >> 1]) ?? 0;

/** @throws Error when the graph is damaged */
export function attributesOf(graph: RoadGraph, edge: number): RoadAttributes {
  const attributes = graph.attributes[graph.edgeAttributes[edge] ?? 0];
  if (attributes === undefined) throw new Error(`Edge ${edge} has no attributes.`);
  return attributes;
}

/** May the arc be driven at all (one-way)? */
export function isArcDrivable(graph: RoadGraph, arc: number): boolean {
  const attributes = attributesOf(graph, arc >> 1);
  return arc & 1 ? attributes.backward : attributes.forward;
}

/** Drivable, and open in that month: ferries and some roads are seasonal. */
export function isArcOpen(graph: RoadGraph, arc: number, conditions: Conditions): boolean {
  return isArcDrivable(graph, arc) && (attributesOf(graph, arc >> 1).months & (1 << conditions.month)) !== 0;
}

/** Speed in km/h on the open stretch of an arc. */
function speedOf(graph: RoadGraph, arc: number, conditions: Conditions): number {
  const attributes = attributesOf(graph, arc >> 1);
  const limit = arc & 1 ? attributes.limitBackward : attributes.limitForward;
  const { surface } = attributes;
  if (attributes.roadClass === FERRY) return Math.min(limit || (TYPICAL_RURAL[FERRY] ?? 8), TOP_SPEED[FERRY] ?? 40);
  const dry =
    attributes.roadClass === TRACK
      ? Math.min(limit || 200, TRACK_SPEEDS[conditions.tracks][attributes.grade] ?? 5)
      : drySpeed(attributes, limit, graph.edgeUrban[arc >> 1] ?? 0);
  return conditions.wet ? dry * (WET_SHARE[surface] ?? 1) : dry;
}

function drySpeed(attributes: RoadAttributes, limit: number, urban: number): number {
  const { roadClass, grade, surface } = attributes;
  const typical = (urban === 1 ? TYPICAL_URBAN : TYPICAL_RURAL)[roadClass] ?? 20;
  const onRoad = limit === 0 ? typical : roadClass >= SERVICE ? Math.min(limit, typical) : limit;
  const speed = Math.min(onRoad, TOP_SPEED[roadClass] ?? 90, SURFACE_TOP[surface] ?? 15, GRADE_TOP[grade] ?? 10);
  return attributes.minor ? Math.min(speed, MINOR_SERVICE_SPEED) : speed;
}

/** Milliseconds and metres of each segment of an arc, in shape order of the edge (not of the arc). */
export interface SegmentCosts {
  readonly milliseconds: Int32Array;
  readonly metres: Int32Array;
}

/** A segment takes at least a millisecond. */
export function segmentCosts(graph: RoadGraph, arc: number, conditions: Conditions): SegmentCosts {
  const edge = arc >> 1;
  const start = graph.shapeStart[edge] ?? 0;
  const count = (graph.shapeStart[edge + 1] ?? 0) - start - 1;
  const milliseconds = new Int32Array(count);
  const metres = new Int32Array(count);
  const msPerMetre = 3600 / speedOf(graph, arc, conditions);
  for (let i = 0; i < count; i++) {
    const at = start + i;
    const length = metresBetween7(
      graph.shapeLat7[at] ?? 0,
      graph.shapeLon7[at] ?? 0,
      graph.shapeLat7[at + 1] ?? 0,
      graph.shapeLon7[at + 1] ?? 0,
    );
    milliseconds[i] = Math.max(1, Math.round(length * msPerMetre));
    metres[i] = Math.round(length);
  }
  return { milliseconds, metres };
}

/** Packed weight of driving a whole arc; Infinity when it is closed. */
export function arcWeight(graph: RoadGraph, arc: number, conditions: Conditions): number {
  if (!isArcOpen(graph, arc, conditions)) return Number.POSITIVE_INFINITY;
  const costs = segmentCosts(graph, arc, conditions);
  let milliseconds = 0;
  let metres = 0;
  for (let i = 0; i < costs.metres.length; i++) {
    milliseconds += costs.milliseconds[i] ?? 0;
    metres += costs.metres[i] ?? 0;
  }
  return packWeight(milliseconds, metres);
}
