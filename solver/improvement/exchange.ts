/**
 * Exchange of blocks between two routes: stretches of the order that begin and end with nobody aboard (2-opt* of Potvin & Rousseau 1995, cross exchange of Taillard
 * et al. 1997). Requests that share a vehicle well stay together, which taking them out and putting them back one by one seldom finds again.
 */
import type { RouteState } from '../evaluation/route-state.ts';
import type { Random } from './random.ts';
import type { PlanState } from './state.ts';

/** A block that is not a tail ends at most so many gaps behind its beginning. */
const LONGEST = 3;
const SHARE_OF_TAILS = 0.4;

export class Exchange {
  private readonly state: PlanState;
  private readonly random: Random;
  /** Nodes that an empty vehicle leaves, of the route of the seed and of the route compared with it. */
  private readonly own: Int32Array;
  private readonly others: Int32Array;
  /** The best exchange found: the block behind node `from` up to node `to`, of either route. */
  private other = -1;
  private from = 0;
  private to = 0;
  private otherFrom = 0;
  private otherTo = 0;
  private least = Infinity;

  constructor(state: PlanState, random: Random) {
    this.state = state;
    this.random = random;
    this.own = new Int32Array(2 * state.cp.requestCount + 2);
    this.others = new Int32Array(2 * state.cp.requestCount + 2);
  }

  /**
   * Exchanges a block around request `seed` for a block of another route, or for nothing: the one that saves most, with noise of the size of `temperature`.
   * Returns whether the plan was changed.
   */
  apply(seed: number, temperature: number): boolean {
    const { state, random, own } = this;
    const v = state.vehicleOf[seed] as number;
    if (v < 0) return false;
    const route = state.routes[v] as RouteState;
    const gaps = this.listGaps(route, own);
    let at = 0;
    while (route.seq[at] !== 2 * seed) at++;
    let first = -1;
    while (first + 1 < gaps && (own[first + 1] as number) <= at) first++;
    if (first < 0) return false;
    const isTail = random.next() < SHARE_OF_TAILS;
    this.from = own[first] as number;
    this.to = isTail ? route.length : (own[Math.min(gaps - 1, first + 1 + random.below(LONGEST))] as number);
    this.least = Infinity;
    const block = { route, from: this.from, to: this.to };
    const other = { route, from: 0, to: 0 };
    for (const candidate of state.routes) {
      if (candidate === route) continue;
      other.route = candidate;
      this.compare(block, other, isTail, temperature);
    }
    if (this.least === Infinity) return false;
    return state.exchange(
      { vehicle: v, from: this.from, to: this.to },
      { vehicle: this.other, from: this.otherFrom, to: this.otherTo },
    );
  }

  private listGaps(route: RouteState, gaps: Int32Array): number {
    const { aboard } = route.chain;
    let count = 0;
    for (let k = (this.state.cp.frozen[route.vehicle] as Int32Array).length; k <= route.length; k++) {
      if ((aboard[k + 1] as number) === 0 || k === route.length) gaps[count++] = k;
    }
    return count;
  }

  /** Looks at every block of the route of `block` (which is moved over it) against the block `own`. */
  private compare(own: Cut, block: Cut, isTail: boolean, temperature: number): void {
    const { others, random, state } = this;
    const other = block.route;
    const held = spanned(own);
    const price = state.cp.perMetre[own.route.vehicle] as number;
    const gaps = this.listGaps(other, others);
    for (let q = 0; q < gaps; q++) {
      const i = others[q] as number;
      const last = isTail ? gaps - 1 : Math.min(gaps - 1, q + LONGEST);
      for (let w = isTail ? last : q; w <= last; w++) {
        const j = others[w] as number;
        block.from = i;
        block.to = j;
        const metres = this.join(own, block) + this.join(block, own);
        const delta = price * (metres - held - spanned(block));
        if (!(delta < this.least)) continue;
        const noisy = delta - temperature * Math.log(1 - random.next());
        if (!(noisy < this.least)) continue;
        this.least = noisy;
        this.other = other.vehicle;
        this.otherFrom = i;
        this.otherTo = j;
      }
    }
  }

  /** Metres of the legs that lead from where `place` is cut into `block` and back; Infinity where windows forbid it. */
  private join(place: Cut, block: Cut): number {
    const { cp } = this.state;
    const { route, from, to } = place;
    const a = route.chain.place[from] as number;
    const b = route.chain.place[to + 1] as number;
    if (block.from === block.to) {
      // A vehicle left without stops does not drive.
      return from === 0 && to === route.length ? 0 : (cp.distance[a * cp.stride + b] as number);
    }
    const { chain } = block.route;
    const first = chain.place[block.from + 1] as number;
    const last = chain.place[block.to] as number;
    const arrival = (route.left[from] as number) + (cp.duration[a * cp.stride + first] as number);
    if (!(arrival <= (chain.hi[block.from + 1] as number))) return Infinity;
    const ready = (chain.lo[block.to] as number) + (chain.service[block.to] as number);
    if (!(ready + (cp.duration[last * cp.stride + b] as number) <= (route.late[to + 1] as number))) return Infinity;
    return (cp.distance[a * cp.stride + first] as number) + (cp.distance[last * cp.stride + b] as number);
  }
}

/** A stretch of a route: the stops behind node `from` up to node `to`. */
interface Cut {
  route: RouteState;
  from: number;
  to: number;
}

/** Metres of the legs at both its ends. */
function spanned({ route, from, to }: Cut): number {
  return (route.legMetres[from] as number) + (from === to ? 0 : (route.legMetres[to] as number));
}
