/** Dijkstra from one position over all states, in typed arrays: what isochrones need, and the benchmark's plain rival. */
import { Heap } from './heap.ts';
import { type Metric, weighTurns } from './metric.ts';
import type { ArcPosition } from './positions.ts';
import type { StateGraph } from './states.ts';

/** One question at a time; a run forgets only what the one before had touched. */
export class StateDijkstra {
  /** Packed weight to the head of each state's arc; Infinity where it was not reached. */
  readonly weights: Float64Array;
  #states: StateGraph;
  #turns: Float64Array;
  #heap = new Heap();
  #touched: number[] = [];

  constructor(states: StateGraph, metric: Metric) {
    this.#states = states;
    this.#turns = weighTurns(states, metric.arcWeights);
    this.weights = new Float64Array(states.stateArc.length).fill(Number.POSITIVE_INFINITY);
  }

  /**
   * Writes `weights`, which are valid until the next run.
   * @param starts with the packed weight left to the head of each arc
   * @param limit packed; the search ends beyond it, and what it had reached by then keeps its weight
   */
  run(starts: readonly ArcPosition[], limit = Number.POSITIVE_INFINITY): void {
    const { turnStart, turnTo } = this.#states;
    const weights = this.weights;
    for (const state of this.#touched) weights[state] = Number.POSITIVE_INFINITY;
    this.#touched.length = 0;
    this.#heap.clear();
    for (const { arc, left } of starts) this.#reach(arc, left);
    while (this.#heap.size > 0) {
      const state = this.#heap.pop();
      const weight = this.#heap.lastKey;
      if (weight > (weights[state] as number)) continue;
      if (weight > limit) return;
      const end = turnStart[state + 1] as number;
      for (let i = turnStart[state] as number; i < end; i++) {
        this.#reach(turnTo[i] as number, weight + (this.#turns[i] as number));
      }
    }
  }

  #reach(state: number, weight: number): void {
    const known = this.weights[state] as number;
    if (weight >= known) return;
    if (known === Number.POSITIVE_INFINITY) this.#touched.push(state);
    this.weights[state] = weight;
    this.#heap.push(weight, state);
  }
}
