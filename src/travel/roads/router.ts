/** Many-to-many weights and point-to-point ways on the contracted state graph of one month. */
import type { Metric } from './metric.ts';
import { type ArcPosition, arcPositions } from './positions.ts';
import type { RoadGraph } from './road-graph.ts';
import type { Snap } from './snap.ts';
import type { StateGraph } from './states.ts';
import { type Seed, UpwardSearch } from './upward-search.ts';

/** States that drive each arc: the plain one and its copies. */
export type CopiesOfArc = ReadonlyMap<number, readonly number[]>;

function copiesOfArcs(states: StateGraph): CopiesOfArc {
  const copies = new Map<number, number[]>();
  for (let state = 0; state < states.stateArc.length; state++) {
    const arc = states.stateArc[state] as number;
    if (arc === state) continue;
    copies.set(arc, [...(copies.get(arc) ?? []), state]);
  }
  return copies;
}

export interface FoundWay {
  /** Packed weight. */
  readonly weight: number;
  /** Arcs driven, first and last only in part. */
  readonly arcs: readonly number[];
}

type Spot = { readonly snap: Snap; readonly positions: readonly ArcPosition[] };

/** One question at a time: both searches keep their state in it. */
export class Router {
  readonly graph: RoadGraph;
  readonly states: StateGraph;
  readonly metric: Metric;
  #copies: CopiesOfArc;
  #forward: UpwardSearch;
  #backward: UpwardSearch;

  constructor(graph: RoadGraph, states: StateGraph, metric: Metric) {
    this.graph = graph;
    this.states = states;
    this.metric = metric;
    this.#copies = copiesOfArcs(states);
    this.#forward = new UpwardSearch(metric.hierarchy, 'forward');
    this.#backward = new UpwardSearch(metric.hierarchy, 'backward');
  }

  /**
   * Packed weights from every source to every target, row by row; Infinity where no way leads.
   * Buckets at the states where upward searches meet (Knopp et al., ALENEX 2007).
   */
  manyToMany(sources: readonly Snap[], targets: readonly Snap[]): Float64Array {
    const from = sources.map((snap) => this.#spot(snap));
    const to = targets.map((snap) => this.#spot(snap));
    const weights = new Float64Array(from.length * to.length).fill(Number.POSITIVE_INFINITY);
    const buckets = this.#fillBuckets(to);
    for (let row = 0; row < from.length; row++) {
      this.#forward.run(startSeeds(from[row] as Spot));
      this.#scanBuckets(buckets, weights.subarray(row * to.length, (row + 1) * to.length));
    }
    const byEdge = new Map<number, number[]>();
    to.forEach((spot, column) => {
      byEdge.set(spot.snap.edge, [...(byEdge.get(spot.snap.edge) ?? []), column]);
    });
    from.forEach((spot, row) => {
      for (const column of byEdge.get(spot.snap.edge) ?? []) {
        weights[row * to.length + column] = this.#withinEdge(spot, to[column] as Spot).weight;
      }
    });
    return weights;
  }

  #fillBuckets(to: readonly Spot[]): { start: Int32Array; target: Int32Array; weight: Float64Array } {
    const count = this.states.stateArc.length;
    const start = new Int32Array(count + 1);
    const found: { states: Int32Array; weights: Float64Array }[] = [];
    for (const spot of to) {
      this.#backward.run(this.#endSeeds(spot));
      const states = Int32Array.from(this.#backward.settled);
      const weights = new Float64Array(states.length);
      for (let i = 0; i < states.length; i++) {
        const state = states[i] as number;
        weights[i] = this.#backward.weights[state] as number;
        start[state + 1] = (start[state + 1] as number) + 1;
      }
      found.push({ states, weights });
    }
    for (let state = 0; state < count; state++)
      start[state + 1] = (start[state + 1] as number) + (start[state] as number);
    const target = new Int32Array(start[count] as number);
    const weight = new Float64Array(target.length);
    const fill = start.slice();
    found.forEach(({ states, weights }, column) => {
      for (let i = 0; i < states.length; i++) {
        const at = fill[states[i] as number] as number;
        fill[states[i] as number] = at + 1;
        target[at] = column;
        weight[at] = weights[i] as number;
      }
    });
    return { start, target, weight };
  }

  #scanBuckets(buckets: { start: Int32Array; target: Int32Array; weight: Float64Array }, row: Float64Array): void {
    const { start, target, weight } = buckets;
    for (const state of this.#forward.settled) {
      const soFar = this.#forward.weights[state] as number;
      const end = start[state + 1] as number;
      for (let at = start[state] as number; at < end; at++) {
        const total = soFar + (weight[at] as number);
        const column = target[at] as number;
        if (total < (row[column] as number)) row[column] = total;
      }
    }
  }

  /** The way itself; undefined where none leads. */
  findWay(source: Snap, target: Snap): FoundWay | undefined {
    const [from, to] = [this.#spot(source), this.#spot(target)];
    if (source.edge === target.edge) {
      const found = this.#withinEdge(from, to);
      return found.weight === Number.POSITIVE_INFINITY ? undefined : found;
    }
    return this.#meet(startSeeds(from), this.#endSeeds(to));
  }

  #spot(snap: Snap): Spot {
    return { snap, positions: arcPositions(this.graph, snap, this.metric.conditions) };
  }

  #endSeeds(spot: Spot): Seed[] {
    return spot.positions.flatMap(({ arc, left }) =>
      [arc, ...(this.#copies.get(arc) ?? [])].map((state) => ({ state, weight: -left })),
    );
  }

  /** Both ends on one edge: straight on, or out of the edge and round to it again. */
  #withinEdge(from: Spot, to: Spot): FoundWay {
    let best: FoundWay = { weight: Number.POSITIVE_INFINITY, arcs: [] };
    const seeds: Seed[] = [];
    const origin = new Map<number, number>();
    for (const start of from.positions) {
      const end = to.positions.find((position) => position.arc === start.arc);
      if (end && end.driven >= start.driven && end.driven - start.driven < best.weight) {
        best = { weight: end.driven - start.driven, arcs: [start.arc] };
      }
      const { turnStart, turnTo, turnWeights, stateArc } = this.states;
      for (let i = turnStart[start.arc] as number; i < (turnStart[start.arc + 1] as number); i++) {
        const state = turnTo[i] as number;
        const entered = this.metric.arcWeights[stateArc[state] as number] as number;
        const weight = start.left + (turnWeights[i] as number) + entered;
        const known = seeds.find((seed) => seed.state === state);
        if (weight === Number.POSITIVE_INFINITY || (known && known.weight <= weight)) continue;
        origin.set(state, start.arc);
        seeds.push({ state, weight });
      }
    }
    const round = this.#meet(seeds, this.#endSeeds(to));
    if (round === undefined || round.weight >= best.weight) return best;
    const first = origin.get(round.states[0] as number) as number;
    return { weight: round.weight, arcs: [first, ...round.arcs] };
  }

  #meet(
    starts: readonly Seed[],
    ends: readonly Seed[],
  ): (FoundWay & { readonly states: readonly number[] }) | undefined {
    const [forward, backward] = [this.#forward, this.#backward];
    forward.run(starts);
    backward.run(ends);
    let best = Number.POSITIVE_INFINITY;
    let middle = -1;
    for (const state of forward.settled) {
      const weight = (forward.weights[state] as number) + (backward.weights[state] as number);
      if (weight < best) [best, middle] = [weight, state];
    }
    if (middle < 0) return undefined;
    const { hierarchy } = this.metric;
    const states: number[] = [];
    const steps: [from: number, to: number, via: number][] = [];
    let at = middle;
    for (; (forward.parentArc[at] as number) >= 0; at = forward.parentState[at] as number) {
      const arc = forward.parentArc[at] as number;
      steps.push([forward.parentState[at] as number, at, hierarchy.upMiddle[arc] as number]);
    }
    steps.reverse();
    states.push(at);
    for (at = middle; (backward.parentArc[at] as number) >= 0; at = backward.parentState[at] as number) {
      const arc = backward.parentArc[at] as number;
      steps.push([at, backward.parentState[at] as number, hierarchy.downMiddle[arc] as number]);
    }
    for (const [from, to, via] of steps) this.#unpack(from, to, via, states);
    return { weight: best, states, arcs: states.map((state) => this.states.stateArc[state] as number) };
  }

  /** Appends the states of a shortcut, its last included. */
  #unpack(from: number, to: number, via: number, out: number[]): void {
    if (via < 0) {
      out.push(to);
      return;
    }
    const { downStart, downFrom, downMiddle, upStart, upTo, upMiddle } = this.metric.hierarchy;
    for (let i = downStart[via] as number; i < (downStart[via + 1] as number); i++) {
      if (downFrom[i] === from) this.#unpack(from, via, downMiddle[i] as number, out);
    }
    for (let i = upStart[via] as number; i < (upStart[via + 1] as number); i++) {
      if (upTo[i] === to) this.#unpack(via, to, upMiddle[i] as number, out);
    }
  }
}

function startSeeds(spot: Spot): Seed[] {
  return spot.positions.map(({ arc, left }) => ({ state: arc, weight: left }));
}
