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

export class FlowTimes {
  private size = 0;
  private time = new Float64Array(0);
  private excess = new Float64Array(0);
  private distance = new Float64Array(0);
  private parent = new Int32Array(0);
  private parentArc = new Int32Array(0);
  private settled = new Uint8Array(0);
  private arcFrom = new Int32Array(0);
  private arcTo = new Int32Array(0);
  private arcGain = new Float64Array(0);
  private arcFlow = new Float64Array(0);
  private arcs = 0;
  /** By node: the first and last end of an arc that lies there; by end: the next one there. End 2a is where arc a begins, end 2a + 1 where it leads. */
  private firstEnd = new Int32Array(0);
  private lastEnd = new Int32Array(0);
  private nextEnd = new Int32Array(0);

  /** Takes `chain.x` as a feasible start, writes the best x into `out`, returns the cost of all waits. */
  solve(chain: Chain, prices: WaitPrices, out: Float64Array): number {
    this.load(chain, prices);
    for (let source = 0; source < this.size; source++) {
      while ((this.excess[source] as number) > NOTHING && this.augment(source)) {
        // Every augmentation settles a part of the excess.
      }
    }
    const origin = this.time[chain.size] as number;
    let cost = 0;
    for (let k = 0; k < chain.size; k++) {
      out[k] = (this.time[k] as number) - origin;
      const price = prices.perSecond + prices.perRiderWait * (chain.aboard[k] as number);
      if (k > 0) cost += price * ((out[k] as number) - (out[k - 1] as number));
    }
    return cost;
  }

  private load(chain: Chain, prices: WaitPrices): void {
    const { size, lo, hi, cum, mate, slack } = chain;
    this.reserve(size + 1);
    this.size = size + 1;
    this.arcs = 0;
    this.excess.fill(0);
    this.firstEnd.fill(-1);
    const origin = size;
    this.time[origin] = 0;
    for (let k = 0; k < size; k++) {
      this.time[k] = chain.x[k] as number;
      if (k > 0) this.addArc(k - 1, k, 0);
      this.addArc(origin, k, (lo[k] as number) - (cum[k] as number));
      this.addArc(k, origin, (cum[k] as number) - (hi[k] as number));
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

  private addArc(from: number, to: number, gain: number): void {
    if (!(gain > -Infinity)) return;
    const arc = this.arcs++;
    this.arcFrom[arc] = from;
    this.arcTo[arc] = to;
    this.arcGain[arc] = gain;
    this.arcFlow[arc] = 0;
    this.addEnd(from, 2 * arc);
    this.addEnd(to, 2 * arc + 1);
  }

  private addEnd(node: number, end: number): void {
    if (this.firstEnd[node] === -1) this.firstEnd[node] = end;
    else this.nextEnd[this.lastEnd[node] as number] = end;
    this.lastEnd[node] = end;
    this.nextEnd[end] = -1;
  }

  /** Sends flow from `source` to the nearest node in deficit; false where there is none (the chain was infeasible). */
  private augment(source: number): boolean {
    const target = this.findNearestDeficit(source);
    if (target < 0) return false;
    const reach = this.distance[target] as number;
    for (let v = 0; v < this.size; v++) {
      this.time[v] = (this.time[v] as number) - Math.min(this.distance[v] as number, reach);
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

  /** Dijkstra over reduced costs, dense: a route has some dozens of nodes. */
  private findNearestDeficit(source: number): number {
    const { size, distance, settled } = this;
    distance.fill(Infinity);
    settled.fill(0);
    distance[source] = 0;
    for (;;) {
      let u = -1;
      for (let v = 0; v < size; v++) {
        if (settled[v] === 0 && (u < 0 || (distance[v] as number) < (distance[u] as number))) u = v;
      }
      if (u < 0 || distance[u] === Infinity) return -1;
      if ((this.excess[u] as number) < -NOTHING) return u;
      settled[u] = 1;
      this.relax(u);
    }
  }

  private relax(u: number): void {
    const { distance, time, arcFrom, arcTo, arcFlow, arcGain, nextEnd } = this;
    const at = distance[u] as number;
    for (let end = this.firstEnd[u] as number; end !== -1; end = nextEnd[end] as number) {
      const arc = end >> 1;
      const isForward = (end & 1) === 0;
      if (!isForward && (arcFlow[arc] as number) <= NOTHING) continue;
      const v = (isForward ? arcTo[arc] : arcFrom[arc]) as number;
      const reduced = isForward ? Math.max(0, (time[v] as number) - (time[u] as number) - (arcGain[arc] as number)) : 0;
      if (at + reduced < (distance[v] as number)) {
        distance[v] = at + reduced;
        this.parent[v] = u;
        this.parentArc[v] = isForward ? arc : ~arc;
      }
    }
  }

  private reserve(nodes: number): void {
    if (this.time.length === nodes) return;
    this.time = new Float64Array(nodes);
    this.excess = new Float64Array(nodes);
    this.distance = new Float64Array(nodes);
    this.parent = new Int32Array(nodes);
    this.parentArc = new Int32Array(nodes);
    this.settled = new Uint8Array(nodes);
    const arcs = 4 * nodes + 4;
    this.arcFrom = new Int32Array(arcs);
    this.arcTo = new Int32Array(arcs);
    this.arcGain = new Float64Array(arcs);
    this.arcFlow = new Float64Array(arcs);
    this.firstEnd = new Int32Array(nodes);
    this.lastEnd = new Int32Array(nodes);
    this.nextEnd = new Int32Array(2 * arcs);
  }
}
