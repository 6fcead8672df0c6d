/** Splits an edge at a snapped position: what is driven before it and what is left, in both directions. */
import { type Conditions, isArcOpen, type RoadGraph, segmentCosts } from './road-graph.ts';
import { FRACTIONS, type Snap } from './snap.ts';
import { packWeight } from './weight.ts';

export interface ArcPosition {
  readonly arc: number;
  /** Packed weight from the tail of the arc to the position, and from the position to its head. */
  readonly driven: number;
  readonly left: number;
}

/** Positions on the open arcs of the snapped edge: one or two. */
export function arcPositions(graph: RoadGraph, snap: Snap, conditions: Conditions): ArcPosition[] {
  return [2 * snap.edge, 2 * snap.edge + 1]
    .filter((arc) => isArcOpen(graph, arc, conditions))
    .map((arc) => {
      const costs = segmentCosts(graph, arc, conditions);
      const ms = split(costs.milliseconds, snap);
      const metres = split(costs.metres, snap);
      const before = packWeight(ms.before, metres.before);
      const after = packWeight(ms.after, metres.after);
      return arc & 1 ? { arc, driven: after, left: before } : { arc, driven: before, left: after };
    });
}

function split(values: Int32Array, snap: Snap): { before: number; after: number } {
  let before = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (i < snap.segment) before += value;
    if (i === snap.segment) before += Math.round((value * snap.fraction) / FRACTIONS);
    total += value;
  }
  return { before, after: total - before };
}
