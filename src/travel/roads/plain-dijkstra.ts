/**
 * The yardstick: Dijkstra (1959) from one position over the graph as it is, turn restrictions checked against the
 * history of the way itself. Knows nothing of states, copies or hierarchies, so that it can prove them right; the
 * benchmark runs it beside the router.
 */
import { Heap } from './heap.ts';
import { weighArcs } from './metric.ts';
import { arcPositions } from './positions.ts';
import type { ArcRestriction } from './restrictions.ts';
import { type Conditions, headOf, type RoadGraph } from './road-graph.ts';
import type { Snap } from './snap.ts';
import { findJunctions, type Junctions, turnWeight } from './turns.ts';

interface Label {
  readonly arc: number;
  readonly weight: number;
  readonly before: Label | undefined;
}

export class PlainDijkstra {
  #graph: RoadGraph;
  #conditions: Conditions;
  #junctions: Junctions;
  #arcWeights: Float64Array;
  /** Restrictions by the last arc of their path, and those that have the arc in the middle. */
  #byLast = new Map<number, ArcRestriction[]>();
  #through = new Map<number, ArcRestriction[]>();

  constructor(graph: RoadGraph, restrictions: readonly ArcRestriction[], conditions: Conditions) {
    this.#graph = graph;
    this.#conditions = conditions;
    this.#junctions = findJunctions(graph);
    this.#arcWeights = weighArcs(graph, conditions);
    for (const restriction of restrictions) {
      const last = restriction.path[restriction.path.length - 1] ?? -1;
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), restriction]);
      for (const arc of restriction.path.slice(1)) {
        this.#through.set(arc, [...(this.#through.get(arc) ?? []), restriction]);
      }
    }
  }

  /** Packed weights from one position to each target; Infinity where no way leads. */
  weightsFrom(source: Snap, targets: readonly Snap[]): Float64Array {
    const best = new Map<string, number>();
    const reached = new Map<number, number>();
    const heap = new Heap();
    const labels: Label[] = [];
    const relax = (label: Label): void => {
      const key = this.#memory(label);
      const known = best.get(key);
      if (known !== undefined && known <= label.weight) return;
      best.set(key, label.weight);
      heap.push(label.weight, labels.push(label) - 1);
    };
    const starts = arcPositions(this.#graph, source, this.#conditions);
    for (const { arc, left } of starts) relax({ arc, weight: left, before: undefined });
    while (heap.size > 0) {
      const label = labels[heap.pop()] as Label;
      if ((best.get(this.#memory(label)) as number) < label.weight) continue;
      const isStart = label.before === undefined;
      if (!isStart && !reached.has(label.arc)) reached.set(label.arc, label.weight);
      this.#expand(label, relax);
    }
    return Float64Array.from(targets, (target) => this.#read(target, starts, reached));
  }

  #read(target: Snap, starts: ReturnType<typeof arcPositions>, reached: ReadonlyMap<number, number>): number {
    let weight = Number.POSITIVE_INFINITY;
    for (const { arc, left, driven } of arcPositions(this.#graph, target, this.#conditions)) {
      weight = Math.min(weight, (reached.get(arc) ?? Number.POSITIVE_INFINITY) - left);
      const start = starts.find((position) => position.arc === arc);
      if (start && driven >= start.driven) weight = Math.min(weight, driven - start.driven);
    }
    return weight;
  }

  #expand(label: Label, relax: (label: Label) => void): void {
    const vertex = headOf(this.#graph, label.arc);
    const { start, arcs } = this.#junctions;
    for (let i = start[vertex] as number; i < (start[vertex + 1] as number); i++) {
      const next = arcs[i] as number;
      const turn = turnWeight(this.#graph, this.#junctions, label.arc, next);
      const weight = label.weight + turn + (this.#arcWeights[next] as number);
      if (weight === Number.POSITIVE_INFINITY || this.#isForbidden(label, next)) continue;
      relax({ arc: next, weight, before: label });
    }
  }

  #isForbidden(label: Label, next: number): boolean {
    return (this.#byLast.get(label.arc) ?? []).some(
      (restriction) =>
        drove(label, restriction.path, restriction.path.length) &&
        restriction.ends.includes(next) === (restriction.kind === 'no'),
    );
  }

  /** What of the past still matters: the arc, and each restriction whose path the way has begun. A start differs from a return. */
  #memory(label: Label): string {
    let key = label.before === undefined ? `${label.arc}s` : `${label.arc}`;
    for (const restriction of this.#through.get(label.arc) ?? []) {
      restriction.path.forEach((arc, index) => {
        if (arc === label.arc && index > 0 && drove(label, restriction.path, index + 1))
          key += `|${restriction.path.join(',')}:${index}`;
      });
    }
    return key;
  }
}

/** Are the last arcs of the way the first `length` of the path? */
function drove(label: Label, path: readonly number[], length: number): boolean {
  let at: Label | undefined = label;
  for (let i = length - 1; i >= 0; i--) {
    if (at === undefined || at.arc !== path[i]) return false;
    at = at.before;
  }
  return true;
}
