/** One direction of a query in the hierarchy: only towards more important states, with stalling (WEA 2008, section 4). */
import type { Hierarchy } from './contract.ts';
import { Heap } from './heap.ts';

export interface Seed {
  readonly state: number;
  /** Packed; may be negative for a target that lies before the head of its arc. */
  readonly weight: number;
}

/** One question at a time; a run forgets only what the one before had touched. */
export class UpwardSearch {
  /** States settled by the last run, and their weights; valid until the next run. */
  readonly settled: number[] = [];
  readonly weights: Float64Array;
  /** Arc (index into the hierarchy's columns) by which a state was reached, -1 for a seed. */
  readonly parentArc: Int32Array;
  readonly parentState: Int32Array;
  #heap = new Heap();
  #touched: number[] = [];
  #start: Int32Array;
  #to: Int32Array;
  #arcWeights: Float64Array;
  #stallStart: Int32Array;
  #stallFrom: Int32Array;
  #stallWeights: Float64Array;

  constructor(hierarchy: Hierarchy, direction: 'forward' | 'backward') {
    const count = hierarchy.upStart.length - 1;
    this.weights = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    this.parentArc = new Int32Array(count);
    this.parentState = new Int32Array(count);
    const forward = direction === 'forward';
    this.#start = forward ? hierarchy.upStart : hierarchy.downStart;
    this.#to = forward ? hierarchy.upTo : hierarchy.downFrom;
    this.#arcWeights = forward ? hierarchy.upWeights : hierarchy.downWeights;
    this.#stallStart = forward ? hierarchy.downStart : hierarchy.upStart;
    this.#stallFrom = forward ? hierarchy.downFrom : hierarchy.upTo;
    this.#stallWeights = forward ? hierarchy.downWeights : hierarchy.upWeights;
  }

  /** @param seeds with packed weights; the results of the run before are gone */
  run(seeds: readonly Seed[]): void {
    const { weights, settled } = this;
    const heap = this.#heap;
    const touched = this.#touched;
    for (const state of touched) weights[state] = Number.POSITIVE_INFINITY;
    touched.length = 0;
    settled.length = 0;
    heap.clear();
    for (const seed of seeds) this.#reach(seed.state, seed.weight, -1, -1);
    while (heap.size > 0) {
      const state = heap.pop();
      const weight = heap.lastKey;
      if (weight > (weights[state] as number) || this.#isStalled(state, weight)) continue;
      settled.push(state);
      const end = this.#start[state + 1] as number;
      for (let arc = this.#start[state] as number; arc < end; arc++) {
        this.#reach(this.#to[arc] as number, weight + (this.#arcWeights[arc] as number), arc, state);
      }
    }
  }

  #reach(state: number, weight: number, arc: number, from: number): void {
    const known = this.weights[state] as number;
    if (weight >= known) return;
    if (known === Number.POSITIVE_INFINITY) this.#touched.push(state);
    this.weights[state] = weight;
    this.parentArc[state] = arc;
    this.parentState[state] = from;
    this.#heap.push(weight, state);
  }

  /** A state that is reached better from above cannot lie on a shortest way in this direction. */
  #isStalled(state: number, weight: number): boolean {
    const end = this.#stallStart[state + 1] as number;
    for (let arc = this.#stallStart[state] as number; arc < end; arc++) {
      const above = this.weights[this.#stallFrom[arc] as number] as number;
      if (above + (this.#stallWeights[arc] as number) < weight) return true;
    }
    return false;
  }
}
