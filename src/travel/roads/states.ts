/**
 * The turn-exact search graph. A state is "driving this arc, with these via-way restrictions under way"; nearly all
 * states are plain arcs, and a restriction over several ways adds copies of its middle arcs, one per history that
 * matters (the finite-automaton view of Villeneuve & Desaulniers, EJOR 165, 2005: forbidden paths).
 */
import { growingFloats, growingInts } from './growing.ts';
import type { ArcRestriction } from './restrictions.ts';
import { headOf, isArcDrivable, type RoadGraph } from './road-graph.ts';
import { findJunctions, turnWeight } from './turns.ts';

export interface StateGraph {
  /** Arc of each state; states 0 … arcs − 1 are the plain arcs themselves, copies follow. */
  readonly stateArc: Int32Array;
  /** Turns out of state s: `turnStart[s] … turnStart[s + 1] - 1`. */
  readonly turnStart: Int32Array;
  readonly turnTo: Int32Array;
  /** Packed weight of the turn alone, without the arc entered. */
  readonly turnWeights: Float64Array;
}

/** Restrictions under way: restriction number and how many arcs of its path are driven. */
type Progress = readonly (readonly [restriction: number, driven: number])[];

/** States 0 to 2 · edges − 1 are the arcs themselves; copies follow. Turns that are forbidden or impossible are missing. */
export function expandStates(graph: RoadGraph, restrictions: readonly ArcRestriction[]): StateGraph {
  const junctions = findJunctions(graph);
  const arcs = graph.edgeFrom.length * 2;
  const starting = new Map<number, number[]>();
  restrictions.forEach((restriction, index) => {
    const first = restriction.path[0] ?? -1;
    starting.set(first, [...(starting.get(first) ?? []), index]);
  });
  const stateArc = growingInts();
  const copies: Progress[] = [];
  const known = new Map<string, number>();
  for (let arc = 0; arc < arcs; arc++) stateArc.push(arc);
  const stateFor = (arc: number, progress: Progress): number => {
    if (progress.length === 0) return arc;
    const key = `${arc}|${progress.map(([r, d]) => `${r}:${d}`).join(',')}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const state = stateArc.length;
    stateArc.push(arc);
    copies.push(progress);
    known.set(key, state);
    return state;
  };
  const [turnStart, turnTo, turnWeights] = [growingInts(), growingInts(), growingFloats()];
  for (let state = 0; state < stateArc.length; state++) {
    turnStart.push(turnTo.length);
    const arc = stateArc.at(state);
    if (!isArcDrivable(graph, arc)) continue;
    const begun: Progress = (starting.get(arc) ?? []).map((restriction) => [restriction, 1] as const);
    const progress = state < arcs ? begun : [...(copies[state - arcs] ?? []), ...begun];
    const vertex = headOf(graph, arc);
    for (let i = junctions.start[vertex] ?? 0; i < (junctions.start[vertex + 1] ?? 0); i++) {
      const next = junctions.arcs[i] ?? 0;
      const weight = turnWeight(graph, junctions, arc, next);
      if (weight === Number.POSITIVE_INFINITY) continue;
      const after = advance(restrictions, progress, next);
      if (after === undefined) continue;
      turnTo.push(stateFor(next, after));
      turnWeights.push(weight);
    }
  }
  turnStart.push(turnTo.length);
  return {
    stateArc: stateArc.packed(),
    turnStart: turnStart.packed(),
    turnTo: turnTo.packed(),
    turnWeights: turnWeights.packed(),
  };
}

/** What is under way after driving `next`; undefined when a restriction forbids it. */
function advance(restrictions: readonly ArcRestriction[], progress: Progress, next: number): Progress | undefined {
  if (progress.length === 0) return progress;
  const after: (readonly [number, number])[] = [];
  for (const [index, driven] of progress) {
    const restriction = restrictions[index];
    if (restriction === undefined) continue;
    if (driven < restriction.path.length) {
      if (restriction.path[driven] === next) after.push([index, driven + 1]);
    } else if (restriction.ends.includes(next) === (restriction.kind === 'no')) return undefined;
  }
  return after;
}
