/**
 * The linear program of the best times with ride limits and duration, as its dual: an uncapacitated minimum-cost flow.
 *
 * min Σ rides perRiderWait · (x[d] − x[p]) + perSecond · (x[end] − x[start]) over difference constraints `x[v] − x[u] ≥ gain(u, v)`. Dual: every pickup sends
 * perRiderWait to its dropoffs' side, the start sends perSecond to the end, along arcs whose gain is to be as large as possible. Solved by successive shortest
 * paths whose node potentials are the times themselves, beginning with the least feasible solution (Ahuja, Magnanti & Orlin 1993, section 9.7).
 */
import type { Chain } from './chain.ts';
import type { WaitPrices } from './times.ts';

/** Flow below this is rounding. */
const NOTHING = 1e-12;
const NONE = -1;
const NOT_QUEUED = -1;

const NODE_INTS = [
  ...(['parent', 'parentArc', 'heap', 'slot', 'firstOut', 'firstIn', 'reached'] as const),
  ...(['legArc', 'opensArc', 'closesArc'] as const),
] as const;

export class FlowTimes {
  private size = 0;
  private time = new Float64Array(0);
  private excess = new Float64Array(0);
  private distance = new Float64Array(0);
  private parent = new Int32Array(0);
  private parentArc = new Int32Array(0);
  /** Nodes reached and not settled, as a binary heap; and where in it a node is. */
  private heap = new Int32Array(0);
  private slot = new Int32Array(0);
  private queued = 0;
  /** Nodes reached by the search at hand (or by the last one). */
  private reached = new Int32Array(0);
  private reachedCount = 0;
  /** Arcs that leave and that enter a node, as chains. */
  private firstOut = new Int32Array(0);
  private firstIn = new Int32Array(0);
  private nextOut = new Int32Array(0);
  private nextIn = new Int32Array(0);
  private arcFrom = new Int32Array(0);
  private arcTo = new Int32Array(0);
  private arcGain = new Float64Array(0);
  private arcFlow = new Float64Array(0);
  private arcs = 0;
  /** By node: the arcs of the leg that leaves it, of its earliest and of its latest begin (NONE: not bounded). */
  private legArc = new Int32Array(0);
  private opensArc = new Int32Array(0);
  private closesArc = new Int32Array(0);

  /** Takes `x`, which must be feasible, to the best; returns the cost of all waits. */
  solve(chain: Chain, prices: WaitPrices, x: Float64Array): number {
    this.load(chain, prices, x);
    this.sendInBlocks(chain.size);
    for (let source = 0; source < this.size; source++) {
      // Every augmentation settles a part of the excess, or closes the wait that it stood before.
      while ((this.excess[source] as number) > NOTHING && this.augment(source)) this.sendAlong(source, chain.size - 1);
    }
    const origin = this.time[chain.size] as number;
    let cost = 0;
    for (let k = 0; k < chain.size; k++) {
      x[k] = (this.time[k] as number) - origin;
      const price = prices.perSecond + prices.perRiderWait * (chain.aboard[k] as number);
      if (k > 0) cost += price * ((x[k] as number) - (x[k - 1] as number));
    }
    return cost;
  }

  private load(chain: Chain, prices: WaitPrices, x: Float64Array): void {
    const { size, lo, hi, cum, mate, slack } = chain;
    this.reserve(size + 1);
    this.size = size + 1;
    this.arcs = 0;
    this.excess.fill(0, 0, this.size);
    this.distance.fill(Infinity, 0, this.size);
    this.slot.fill(NOT_QUEUED, 0, this.size);
    this.reachedCount = 0;
    this.firstOut.fill(NONE, 0, this.size);
    this.firstIn.fill(NONE, 0, this.size);
    const origin = size;
    this.time[origin] = 0;
    for (let k = 0; k < size; k++) {
      this.time[k] = x[k] as number;
      if (k > 0) {
        this.legArc[k - 1] = this.addArc(k - 1, k, 0);
      }
      this.opensArc[k] = this.addArc(origin, k, (lo[k] as number) - (cum[k] as number));
      this.closesArc[k] = this.addArc(k, origin, (cum[k] as number) - (hi[k] as number));
      const p = mate[k] as number;
      if (p < 0 || k === size - 1) continue;
      this.addArc(k, p, -(slack[k] as number));
      this.excess[p] = (this.excess[p] as number) + prices.perRiderWait;
      this.excess[k] = (this.excess[k] as number) - prices.perRiderWait;
    }
    this.addArc(size - 1, 0, (cum[size - 1] as number) - chain.maxDuration);
    this.excess[0] = (this.excess[0] as number) + prices.perSecond;
    this.excess[size - 1] = (this.excess[size - 1] as number) - prices.perSecond;
  }

  /**
   * Nodes without a wait between them are a block. Its excess goes along the legs to the deficits behind it; what is left at its end goes out where a node is at its
   * latest, what is missing comes in where one is at its earliest. All these arcs are tight, so no path is looked for; where the ride limits do not bind that is all.
   */
  private sendInBlocks(size: number): void {
    const { time, excess, arcFlow, arcGain, legArc, opensArc, closesArc } = this;
    let earliest = NONE;
    let latest = NONE;
    for (let k = 0; k < size; k++) {
      if (k > 0 && (time[k] as number) > (time[k - 1] as number)) earliest = latest = NONE;
      const opens = opensArc[k] as number;
      const closes = closesArc[k] as number;
      if (opens >= 0 && (time[k] as number) <= (arcGain[opens] as number)) earliest = k;
      if (closes >= 0 && -(time[k] as number) <= (arcGain[closes] as number)) latest = k;
      const amount = excess[k] as number;
      if (amount < -NOTHING && earliest >= 0) {
        this.addFlow(opensArc[earliest] as number, -amount);
        for (let node = earliest; node < k; node++) this.addFlow(legArc[node] as number, -amount);
        excess[size] = (excess[size] as number) + amount;
        excess[k] = 0;
      } else if (amount > NOTHING && k + 1 < size && (time[k + 1] as number) <= (time[k] as number)) {
        this.addFlow(legArc[k] as number, amount);
        excess[k] = 0;
        excess[k + 1] = (excess[k + 1] as number) + amount;
      } else if (amount > NOTHING && latest >= 0) {
        let back = amount;
        for (let node = latest; node < k; node++) back = Math.min(back, arcFlow[legArc[node] as number] as number);
        for (let node = latest; node < k; node++) this.addFlow(legArc[node] as number, -back);
        this.addFlow(closesArc[latest] as number, back);
        excess[size] = (excess[size] as number) + back;
        excess[k] = amount - back;
      }
    }
  }

  private addFlow(arc: number, amount: number): void {
    this.arcFlow[arc] = (this.arcFlow[arc] as number) + amount;
  }

  /** Legs without a wait are tight: the excess of `from` may be sent along them, up to the next wait, without looking for a path. */
  private sendAlong(from: number, last: number): void {
    const { time, excess, arcFlow } = this;
    for (let k = from; k < last; k++) {
      const amount = excess[k] as number;
      if (!(amount > NOTHING) || (time[k + 1] as number) > (time[k] as number)) return;
      const arc = this.legArc[k] as number;
      arcFlow[arc] = (arcFlow[arc] as number) + amount;
      excess[k] = 0;
      excess[k + 1] = (excess[k + 1] as number) + amount;
    }
  }

  private addArc(from: number, to: number, gain: number): number {
    if (!(gain > -Infinity)) return NONE;
    const arc = this.arcs++;
    this.arcFrom[arc] = from;
    this.arcTo[arc] = to;
    this.arcGain[arc] = gain;
    this.arcFlow[arc] = 0;
    this.nextOut[arc] = this.firstOut[from] as number;
    this.firstOut[from] = arc;
    this.nextIn[arc] = this.firstIn[to] as number;
    this.firstIn[to] = arc;
    return arc;
  }

  /** Sends flow from `source` to the nearest node in deficit; false where there is none (the chain was infeasible). */
  private augment(source: number): boolean {
    const target = this.findNearestDeficit(source);
    if (target < 0) return false;
    // Only differences count: those nearer than the target rise, all others stay.
    const { time, distance, reached } = this;
    const reach = distance[target] as number;
    for (let k = 0; k < this.reachedCount; k++) {
      const v = reached[k] as number;
      const nearer = reach - (distance[v] as number);
      if (nearer > 0) time[v] = (time[v] as number) + nearer;
    }
    let amount = Math.min(this.excess[source] as number, -(this.excess[target] as number));
    for (let v = target; v !== source; v = this.parent[v] as number) {
      const arc = this.parentArc[v] as number;
      if (arc < 0) amount = Math.min(amount, this.arcFlow[~arc] as number);
    }
    for (let v = target; v !== source; v = this.parent[v] as number) {
      const arc = this.parentArc[v] as number;
      if (arc < 0) this.arcFlow[~arc] = (this.arcFlow[~arc] as number) - amount;
      else this.arcFlow[arc] = (this.arcFlow[arc] as number) + amount;
    }
    this.excess[source] = (this.excess[source] as number) - amount;
    this.excess[target] = (this.excess[target] as number) + amount;
    return true;
  }

  /** Dijkstra over reduced costs, with a binary heap of nodes. */
  private findNearestDeficit(source: number): number {
    const { distance, slot, reached } = this;
    for (let k = 0; k < this.reachedCount; k++) {
      const v = reached[k] as number;
      distance[v] = Infinity;
      slot[v] = NOT_QUEUED;
    }
    this.reachedCount = 0;
    this.queued = 0;
    this.reach(source, 0, NONE, NONE);
    while (this.queued > 0) {
      const u = this.takeNearest();
      if ((this.excess[u] as number) < -NOTHING) return u;
      this.relax(u);
    }
    return -1;
  }

  private relax(u: number): void {
    const { time, distance, arcFrom, arcTo, arcGain, arcFlow, nextOut, nextIn } = this;
    const at = distance[u] as number;
    for (let arc = this.firstOut[u] as number; arc >= 0; arc = nextOut[arc] as number) {
      const to = arcTo[arc] as number;
      const reduced = (time[to] as number) - (time[u] as number) - (arcGain[arc] as number);
      this.reach(to, at + Math.max(0, reduced), u, arc);
    }
    for (let arc = this.firstIn[u] as number; arc >= 0; arc = nextIn[arc] as number) {
      if ((arcFlow[arc] as number) > NOTHING) this.reach(arcFrom[arc] as number, at, u, ~arc);
    }
  }

  private reach(v: number, through: number, parent: number, arc: number): void {
    if (!(through < (this.distance[v] as number))) return;
    this.distance[v] = through;
    this.parent[v] = parent;
    this.parentArc[v] = arc;
    if (this.slot[v] === NOT_QUEUED) {
      this.slot[v] = this.queued++;
      this.reached[this.reachedCount++] = v;
    }
    this.rise(v, this.slot[v] as number);
  }

  /** Moves v, which belongs at place `at` of the heap or nearer to its top. */
  private rise(v: number, at: number): void {
    const { heap, slot, distance } = this;
    const own = distance[v] as number;
    let k = at;
    while (k > 0) {
      const above = (k - 1) >> 1;
      const other = heap[above] as number;
      if ((distance[other] as number) <= own) break;
      heap[k] = other;
      slot[other] = k;
      k = above;
    }
    heap[k] = v;
    slot[v] = k;
  }

  private takeNearest(): number {
    const { heap, slot, distance } = this;
    const nearest = heap[0] as number;
    const last = heap[--this.queued] as number;
    const own = distance[last] as number;
    let k = 0;
    for (;;) {
      let below = 2 * k + 1;
      if (below >= this.queued) break;
      if (
        below + 1 < this.queued &&
        (distance[heap[below + 1] as number] as number) < (distance[heap[below] as number] as number)
      )
        below++;
      const other = heap[below] as number;
      if ((distance[other] as number) >= own) break;
      heap[k] = other;
      slot[other] = k;
      k = below;
    }
    heap[k] = last;
    slot[last] = k;
    return nearest;
  }

  private reserve(atLeast: number): void {
    if (this.time.length >= atLeast) return;
    const nodes = 2 * atLeast;
    const arcs = 4 * nodes + 4;
    for (const key of ['time', 'excess', 'distance'] as const) this[key] = new Float64Array(nodes);
    for (const key of NODE_INTS) {
      this[key] = new Int32Array(nodes);
    }
    for (const key of ['arcFrom', 'arcTo', 'nextOut', 'nextIn'] as const) this[key] = new Int32Array(arcs);
    for (const key of ['arcGain', 'arcFlow'] as const) this[key] = new Float64Array(arcs);
  }
}
