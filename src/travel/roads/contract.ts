/**
 * Contraction hierarchy of the state graph (Geisberger, Sanders, Schultes, Delling: "Contraction Hierarchies", WEA 2008,
 * sections 2–3): states leave the graph one by one, least important first, and a shortcut keeps every shortest way that
 * led through them. Turn restrictions and turn costs are exact because the states carry them.
 */
import { Heap } from './heap.ts';

/** Upward arcs by state: those that leave it (`up`) and those that enter it from above (`down`). */
export interface Hierarchy {
  readonly upStart: Int32Array;
  readonly upTo: Int32Array;
  readonly upWeights: Float64Array;
  /** State that the shortcut passes, or -1 for a real turn. */
  readonly upMiddle: Int32Array;
  readonly downStart: Int32Array;
  readonly downFrom: Int32Array;
  readonly downWeights: Float64Array;
  readonly downMiddle: Int32Array;
}

export interface WeightedStates {
  readonly count: number;
  readonly start: Int32Array;
  readonly to: Int32Array;
  /** Infinity for an arc that is closed. */
  readonly weights: Float64Array;
}

/** Witness searches stop after this many states: fewer miss a witness and add a needless shortcut, never an error. */
const WITNESS_SIMULATED = 25;
const WITNESS_REAL = 120;
const NONE = -1;

export interface ContractOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** States in the order to contract them, from a contraction of the same states with other weights: much quicker. */
  readonly order?: Int32Array | undefined;
}

/**
 * @param states weights packed (weight.ts)
 * @returns with the order, for a contraction of the same states with other weights
 */
export function contract(
  states: WeightedStates,
  options: ContractOptions = {},
): { hierarchy: Hierarchy; order: Int32Array } {
  const work = new Contraction(states);
  const order = options.order ?? new Int32Array(states.count);
  let done = 0;
  const take = (state: number): void => {
    order[done++] = state;
    work.contractState(state);
    if ((done & 0xfff) === 0) options.onProgress?.(done, states.count);
  };
  if (options.order) for (const state of options.order) take(state);
  else contractByPriority(work, states.count, take);
  return { hierarchy: work.finish(), order };
}

/** Least important first; an importance is looked up again before it counts ("lazy update"). */
function contractByPriority(work: Contraction, count: number, take: (state: number) => void): void {
  const queue = new Heap();
  for (let state = 0; state < count; state++) queue.push(work.priority(state), state);
  while (queue.size > 0) {
    const state = queue.pop();
    const priority = work.priority(state);
    if (priority > queue.minKey) queue.push(priority, state);
    else take(state);
  }
}

class Contraction {
  #level: Int32Array;
  #outHead: Int32Array;
  #inHead: Int32Array;
  #count = 0;
  #from: Int32Array;
  #to: Int32Array;
  #nextOut: Int32Array;
  #nextIn: Int32Array;
  #weights: Float64Array;
  #middle: Int32Array;
  #distance: Float64Array;
  #touched: number[] = [];
  #isTarget: Uint8Array;
  #heap = new Heap();

  constructor(states: WeightedStates) {
    const { count } = states;
    this.#level = new Int32Array(count);
    this.#outHead = new Int32Array(count).fill(NONE);
    this.#inHead = new Int32Array(count).fill(NONE);
    this.#distance = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    this.#isTarget = new Uint8Array(count);
    const capacity = Math.max(16, states.to.length * 3);
    this.#from = new Int32Array(capacity);
    this.#to = new Int32Array(capacity);
    this.#nextOut = new Int32Array(capacity);
    this.#nextIn = new Int32Array(capacity);
    this.#weights = new Float64Array(capacity);
    this.#middle = new Int32Array(capacity);
    for (let state = 0; state < count; state++) {
      for (let i = states.start[state] as number; i < (states.start[state + 1] as number); i++) {
        const weight = states.weights[i] as number;
        const to = states.to[i] as number;
        if (weight !== Number.POSITIVE_INFINITY && to !== state) this.#addArc(state, to, weight, NONE);
      }
    }
  }

  #addArc(from: number, to: number, weight: number, middle: number): void {
    for (let arc = this.#outHead[from] as number; arc !== NONE; arc = this.#nextOut[arc] as number) {
      if (this.#to[arc] !== to) continue;
      if (weight < (this.#weights[arc] as number)) {
        this.#weights[arc] = weight;
        this.#middle[arc] = middle;
      }
      return;
    }
    if (this.#count === this.#to.length) this.#grow();
    const arc = this.#count++;
    this.#from[arc] = from;
    this.#to[arc] = to;
    this.#weights[arc] = weight;
    this.#middle[arc] = middle;
    this.#nextOut[arc] = this.#outHead[from] as number;
    this.#outHead[from] = arc;
    this.#nextIn[arc] = this.#inHead[to] as number;
    this.#inHead[to] = arc;
  }

  #grow(): void {
    const bigger = (old: Int32Array): Int32Array => {
      const grown = new Int32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#from = bigger(this.#from);
    this.#to = bigger(this.#to);
    this.#nextOut = bigger(this.#nextOut);
    this.#nextIn = bigger(this.#nextIn);
    this.#middle = bigger(this.#middle);
    const weights = new Float64Array(this.#weights.length * 2);
    weights.set(this.#weights);
    this.#weights = weights;
  }

  /** Level plus shortcuts per arc removed: keeps the hierarchy flat and sparse. */
  priority(state: number): number {
    let removed = 0;
    for (let arc = this.#outHead[state] as number; arc !== NONE; arc = this.#nextOut[arc] as number) removed += 1;
    for (let arc = this.#inHead[state] as number; arc !== NONE; arc = this.#nextIn[arc] as number) removed += 1;
    if (removed === 0) return this.#level[state] as number;
    return (this.#level[state] as number) + this.#shortcuts(state, WITNESS_SIMULATED, false) / removed;
  }

  contractState(state: number): void {
    this.#shortcuts(state, WITNESS_REAL, true);
    const level = (this.#level[state] as number) + 1;
    for (let arc = this.#outHead[state] as number; arc !== NONE; arc = this.#nextOut[arc] as number) {
      const to = this.#to[arc] as number;
      this.#unlink(this.#inHead, this.#nextIn, to, arc);
      if ((this.#level[to] as number) < level) this.#level[to] = level;
    }
    for (let arc = this.#inHead[state] as number; arc !== NONE; arc = this.#nextIn[arc] as number) {
      const from = this.#from[arc] as number;
      this.#unlink(this.#outHead, this.#nextOut, from, arc);
      if ((this.#level[from] as number) < level) this.#level[from] = level;
    }
  }

  #unlink(heads: Int32Array, next: Int32Array, state: number, arc: number): void {
    if (heads[state] === arc) {
      heads[state] = next[arc] as number;
      return;
    }
    let at = heads[state] as number;
    while (next[at] !== arc) at = next[at] as number;
    next[at] = next[arc] as number;
  }

  /** Counts (or adds) the shortcuts that contracting the state needs. */
  #shortcuts(state: number, settleLimit: number, add: boolean): number {
    let count = 0;
    for (let inArc = this.#inHead[state] as number; inArc !== NONE; inArc = this.#nextIn[inArc] as number) {
      const from = this.#from[inArc] as number;
      const first = this.#weights[inArc] as number;
      let longest = Number.NEGATIVE_INFINITY;
      let targets = 0;
      for (let arc = this.#outHead[state] as number; arc !== NONE; arc = this.#nextOut[arc] as number) {
        const to = this.#to[arc] as number;
        if (to === from) continue;
        this.#isTarget[to] = 1;
        targets += 1;
        longest = Math.max(longest, first + (this.#weights[arc] as number));
      }
      if (targets === 0) continue;
      this.#searchWitnesses(from, state, { longest, targets, settleLimit });
      for (let arc = this.#outHead[state] as number; arc !== NONE; arc = this.#nextOut[arc] as number) {
        const to = this.#to[arc] as number;
        if (to === from) continue;
        this.#isTarget[to] = 0;
        const through = first + (this.#weights[arc] as number);
        if ((this.#distance[to] as number) <= through) continue;
        count += 1;
        if (add) this.#addArc(from, to, through, state);
      }
      for (const touched of this.#touched) this.#distance[touched] = Number.POSITIVE_INFINITY;
      this.#touched.length = 0;
    }
    return count;
  }

  #searchWitnesses(
    from: number,
    avoid: number,
    bounds: { longest: number; targets: number; settleLimit: number },
  ): void {
    const { longest, settleLimit } = bounds;
    let open = bounds.targets;
    const heap = this.#heap;
    const distance = this.#distance;
    heap.clear();
    distance[from] = 0;
    this.#touched.push(from);
    heap.push(0, from);
    for (let settled = 0; heap.size > 0 && settled < settleLimit; ) {
      const state = heap.pop();
      const soFar = heap.lastKey;
      if (soFar > (distance[state] as number)) continue;
      if (soFar > longest) return;
      settled += 1;
      if (this.#isTarget[state] === 1 && --open === 0) return;
      for (let arc = this.#outHead[state] as number; arc !== NONE; arc = this.#nextOut[arc] as number) {
        const to = this.#to[arc] as number;
        if (to === avoid) continue;
        const next = soFar + (this.#weights[arc] as number);
        const known = distance[to] as number;
        if (next >= known || next > longest) continue;
        if (known === Number.POSITIVE_INFINITY) this.#touched.push(to);
        distance[to] = next;
        heap.push(next, to);
      }
    }
  }

  finish(): Hierarchy {
    const up = this.#columns(this.#outHead, this.#nextOut, this.#to);
    const down = this.#columns(this.#inHead, this.#nextIn, this.#from);
    return {
      upStart: up.start,
      upTo: up.other,
      upWeights: up.weights,
      upMiddle: up.middle,
      downStart: down.start,
      downFrom: down.other,
      downWeights: down.weights,
      downMiddle: down.middle,
    };
  }

  #columns(heads: Int32Array, next: Int32Array, others: Int32Array) {
    const start = new Int32Array(heads.length + 1);
    let count = 0;
    for (let state = 0; state < heads.length; state++) {
      start[state] = count;
      for (let arc = heads[state] as number; arc !== NONE; arc = next[arc] as number) count += 1;
    }
    start[heads.length] = count;
    const other = new Int32Array(count);
    const weights = new Float64Array(count);
    const middle = new Int32Array(count);
    let at = 0;
    for (let state = 0; state < heads.length; state++) {
      for (let arc = heads[state] as number; arc !== NONE; arc = next[arc] as number) {
        other[at] = others[arc] as number;
        weights[at] = this.#weights[arc] as number;
        middle[at++] = this.#middle[arc] as number;
      }
    }
    return { start, other, weights, middle };
  }
}
