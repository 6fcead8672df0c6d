/** Turn restrictions, from relations over ways to sequences of arcs. */
import type { BuiltGraph } from './build-graph.ts';
import { findSorted, type RawRestriction, type RawRoads } from './read-extract.ts';
import { headOf, isArcDrivable, type RoadGraph, tailOf } from './road-graph.ts';

/** After driving `path` in full, `ends` must not follow (`no`), or nothing else may follow (`only`). */
export interface ArcRestriction {
  readonly kind: 'no' | 'only';
  readonly path: readonly number[];
  readonly ends: readonly number[];
}

/** Via ways longer than this many edges are left out: mistakes of the map, never a junction. */
const LONGEST_VIA = 500;

/**
 * One that the roads kept cannot express (a way was left out, or does not meet its via) is dropped; one over two-way roads may become
 * several.
 */
export function toArcRestrictions(raw: RawRoads, built: BuiltGraph): ArcRestriction[] {
  const wayIndex = new Map<number, number>();
  const wanted = new Set(raw.restrictions.flatMap((r) => [...r.from, ...r.viaWays, ...r.to]));
  for (let way = 0; way < raw.wayIds.length; way++) {
    const id = raw.wayIds[way] ?? 0;
    if (wanted.has(id)) wayIndex.set(id, way);
  }
  const arcsOf = (ids: readonly number[]): number[] =>
    ids.flatMap((id) => {
      const way = wayIndex.get(id);
      return way === undefined ? [] : arcsOfWay(built, way);
    });
  return raw.restrictions.flatMap((restriction) => resolve(restriction, raw, built, arcsOf));
}

function arcsOfWay(built: BuiltGraph, way: number): number[] {
  const arcs: number[] = [];
  for (let edge = built.wayEdges[way] ?? 0; edge < (built.wayEdges[way + 1] ?? 0); edge++) {
    for (const arc of [2 * edge, 2 * edge + 1]) if (isArcDrivable(built.graph, arc)) arcs.push(arc);
  }
  return arcs;
}

function resolve(
  restriction: RawRestriction,
  raw: RawRoads,
  built: BuiltGraph,
  arcsOf: (ids: readonly number[]) => number[],
): ArcRestriction[] {
  const { graph } = built;
  const [from, to] = [arcsOf(restriction.from), arcsOf(restriction.to)];
  if (restriction.viaNode !== undefined) {
    const node = findSorted(raw.nodeIds, restriction.viaNode);
    const via = node < 0 ? -1 : (built.vertexOfNode[node] ?? -1);
    const ends = to.filter((arc) => tailOf(graph, arc) === via);
    if (via < 0 || ends.length === 0) return [];
    return from
      .filter((arc) => headOf(graph, arc) === via)
      .map((arc) => ({ kind: restriction.kind, path: [arc], ends: endsAfter(arc, ends, restriction) }))
      .filter((found) => found.ends.length > 0);
  }
  const via = restriction.viaWays.map((id) => arcsOf([id]));
  return from.flatMap((arc) => paths(graph, arc, via, to)).map((found) => ({ kind: restriction.kind, ...found }));
}

/** A way that passes the via node is both `from` and `to`: only its turning back on the spot is meant for the same way. */
function endsAfter(from: number, ends: readonly number[], restriction: RawRestriction): number[] {
  const sameWay = restriction.from.some((id) => restriction.to.includes(id));
  return sameWay ? ends.filter((arc) => arc === (from ^ 1)) : ends.filter((arc) => arc !== (from ^ 1));
}

/** Drives through the via ways in their order, vertex by vertex, to where `to` begins. */
function paths(
  graph: RoadGraph,
  from: number,
  via: readonly (readonly number[])[],
  to: readonly number[],
): { path: number[]; ends: number[] }[] {
  const found: { path: number[]; ends: number[] }[] = [];
  const visit = (path: readonly number[], way: number, seen: ReadonlySet<number>): void => {
    const last = path[path.length - 1] ?? from;
    const vertex = headOf(graph, last);
    if (way === via.length - 1 && path.length > 1) {
      const ends = to.filter((arc) => tailOf(graph, arc) === vertex && arc !== (last ^ 1));
      if (ends.length > 0) {
        found.push({ path: [...path], ends });
        return;
      }
    }
    if (path.length > LONGEST_VIA) return;
    for (const next of way < 0 ? [0] : [way, way + 1]) {
      for (const arc of via[next] ?? []) {
        const head = headOf(graph, arc);
        if (tailOf(graph, arc) !== vertex || arc === (last ^ 1) || seen.has(head)) continue;
        visit([...path, arc], next, new Set([...seen, head]));
      }
    }
  };
  visit([from], -1, new Set([headOf(graph, from)]));
  return found;
}
