/**
 * Exchange of stretches between two routes (2-opt* of Potvin & Rousseau 1995, cross exchange of Taillard et al. 1997): requests that share a vehicle well stay together,
 * which taking them out and putting them back one by one seldom finds again. A route may be cut anywhere: whoever is aboard at a cut is taken out and put back
 * afterwards. On the tight days of Cordeau & Laporte the vehicle is hardly ever empty between its first and its last stop, and without that there would be nothing to
 * exchange but whole routes.
 */
import type { RouteState } from '../evaluation/route-state.ts';
import type { Random } from './random.ts';
import type { PlanState } from './state.ts';
import { LARGE_DAY } from './territory.ts';

/** A block that is not a tail has at most about so many stops. */
const LONGEST = 12;
const SHARE_OF_TAILS = 0.7;
/** At most so many riders are cut off by one cut. */
const MOST_CUT = 6;
/** A cut may lie so many stops away from where it was wanted if fewer are aboard there. */
const LOOK_AROUND = 3;

export class Exchange {
  private readonly state: PlanState;
  private readonly random: Random;
  /** By request: the node of its dropoff in the route looked at. */
  private readonly dropNode: Int32Array;
  /** The block of the seed's route: behind node `from` up to node `to`. */
  private from = 0;
  private to = 0;
  /** The best block found to exchange it for. */
  private other = -1;
  private otherFrom = 0;
  private otherTo = 0;
  private least = Infinity;

  constructor(state: PlanState, random: Random) {
    this.state = state;
    this.random = random;
    this.dropNode = new Int32Array(state.cp.requestCount);
  }

  /**
   * Exchanges a block that begins about the pickup of request `seed` for a block of another route, or for nothing: the one that saves most, where every rider cut off
   * counts `perRider` and noise is of the size of `temperature`; only `vehicles` are looked at. Returns whether the plan was changed; riders cut off are in the bank.
   */
  apply(seed: number, vehicles: Int32Array, { perRider, temperature }: Omit<Terms, 'isTail'>): boolean {
    const { state, random } = this;
    const v = state.vehicleOf[seed] as number;
    if (v < 0) return false;
    const route = state.routes[v] as RouteState;
    const frozen = (state.cp.frozen[v] as Int32Array).length;
    const at = route.seq.indexOf(2 * seed);
    if (at < frozen) return false;
    this.setCuts(route);
    const isTail = random.next() < SHARE_OF_TAILS;
    this.from = findCut(route, Math.max(frozen, at - LOOK_AROUND), at);
    const wanted = Math.min(route.length, this.from + 2 + random.below(LONGEST));
    const earliest = Math.min(route.length, Math.max(this.from + 2, wanted - LOOK_AROUND));
    this.to = isTail ? route.length : findCut(route, earliest, Math.min(route.length, wanted + LOOK_AROUND));
    this.least = Infinity;
    if (Math.max(cutOff(route, this.from), cutOff(route, this.to)) > MOST_CUT) return false;
    for (const w of vehicles) {
      if (w !== v) this.compare(route, state.routes[w] as RouteState, { isTail, perRider, temperature });
    }
    if (this.least === Infinity) return false;
    return state.exchange(
      { vehicle: v, from: this.from, to: this.to },
      { vehicle: this.other, from: this.otherFrom, to: this.otherTo },
    );
  }

  /** By node, of a cut behind it: the last node before and the first behind it that remain when those aboard are taken out. */
  private setCuts(route: RouteState): void {
    if (route.cutVersion === route.version) return;
    route.cutVersion = route.version;
    const { chain, length, seq } = route;
    const { dropNode } = this;
    if (route.cutLeft.length <= length) {
      route.cutLeft = new Int32Array(2 * length + 8);
      route.cutRight = new Int32Array(2 * length + 8);
    }
    for (let node = 1; node <= length; node++) dropNode[(seq[node - 1] as number) >> 1] = node;
    for (let k = 0; k <= length; k++) {
      let left = k;
      while (left > 0 && isPickup(seq, left) && (dropNode[(seq[left - 1] as number) >> 1] as number) > k) left--;
      let right = k + 1;
      while (right <= length && !isPickup(seq, right) && (chain.mate[right] as number) <= k) right++;
      route.cutLeft[k] = left;
      route.cutRight[k] = right;
    }
  }

  /** Looks at every block of `other` against the block of `own`: what the new legs cost more than those between the same stops before. */
  private compare(own: RouteState, other: RouteState, { isTail, perRider, temperature }: Terms): void {
    const { random, state, from, to } = this;
    const { cp } = state;
    const { stride, duration, distance } = cp;
    this.setCuts(other);
    const price = cp.perMetre[own.vehicle] as number;
    const { cutLeft, cutRight, length, chain } = other;
    // Of the own route: the nodes outside the block (left, right) and the ends of what is given away (first, last).
    const left = own.cutLeft[from] as number;
    const right = own.cutRight[to] as number;
    const first = own.cutRight[from] as number;
    const last = own.cutLeft[to] as number;
    const isEmpty = first > last;
    const leftRow = (own.chain.place[left] as number) * stride;
    const rightPlace = own.chain.place[right] as number;
    const firstPlace = own.chain.place[first] as number;
    const lastRow = (own.chain.place[last] as number) * stride;
    const leaves = own.left[left] as number;
    const latest = own.late[right] as number;
    const firstCloses = isTail ? (own.late[first] as number) : (own.chain.hi[first] as number);
    const ready = (own.chain.lo[last] as number) + (own.chain.service[last] as number);
    const bridge = left === 0 && right === own.length + 1 ? 0 : (distance[leftRow + rightPlace] as number);
    const held = isEmpty
      ? (distance[leftRow + rightPlace] as number)
      : (distance[leftRow + firstPlace] as number) + (distance[lastRow + rightPlace] as number);
    const hasWages = (cp.perSecond[own.vehicle] as number) > 0 || (cp.perSecond[other.vehicle] as number) > 0;
    const isTimed = isTail && hasWages && cp.requestCount < LARGE_DAY;
    const known = isTimed ? this.dutyOf(own) + this.dutyOf(other) : 0;
    for (let i = (cp.frozen[other.vehicle] as Int32Array).length; i <= length; i++) {
      const boarded = cutOff(other, i);
      if (boarded > MOST_CUT) continue;
      const before = cutLeft[i] as number;
      const begin = cutRight[i] as number;
      const beforeRow = (chain.place[before] as number) * stride;
      const beginPlace = chain.place[begin] as number;
      if (!isEmpty && (other.left[before] as number) + (duration[beforeRow + firstPlace] as number) > firstCloses)
        continue;
      const closes = isTail ? (other.late[begin] as number) : (chain.hi[begin] as number);
      const isReached = leaves + (duration[leftRow + beginPlace] as number) <= closes;
      for (let j = isTail ? length : i; j <= Math.min(length, isTail ? length : i + LONGEST); j++) {
        const alighting = cutOff(other, j);
        if (alighting > MOST_CUT) continue;
        const end = cutLeft[j] as number;
        const after = cutRight[j] as number;
        const endRow = (chain.place[end] as number) * stride;
        const afterPlace = chain.place[after] as number;
        const isNothing = begin > end || i === j;
        if (isNothing ? isEmpty : !isReached) continue;
        let metres = bridge - held;
        const otherHeld = length === 0 ? 0 : (distance[beforeRow + afterPlace] as number);
        if (isNothing) metres -= otherHeld;
        else {
          const departs = (chain.lo[end] as number) + (chain.service[end] as number);
          if (departs + (duration[endRow + rightPlace] as number) > latest) continue;
          metres +=
            (distance[leftRow + beginPlace] as number) +
            (distance[endRow + rightPlace] as number) -
            bridge -
            (distance[beforeRow + beginPlace] as number) -
            (distance[endRow + afterPlace] as number);
        }
        if (isEmpty) metres += before === 0 && after === length + 1 ? 0 : otherHeld;
        else {
          if (ready + (duration[lastRow + afterPlace] as number) > (other.late[after] as number)) continue;
          metres += (distance[beforeRow + firstPlace] as number) + (distance[lastRow + afterPlace] as number);
        }
        let delta = price * metres + perRider * (i === j ? 0 : boarded + alighting);
        if (isTimed) delta += this.duty(own, left, other, begin) + this.duty(other, before, own, first) - known;
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

  private dutyOf(route: RouteState): number {
    return this.duty(route, route.length, route, route.length + 1);
  }

  /**
   * What the vehicle of `head` costs for being used and for its time, with the stops of `head` up to a node and those of `tail` from another one on, each at its earliest: exchanging tails
   * makes nobody's duty longer or shorter, except where nothing is before or behind a cut. On large days all vehicles are out all day, and most exchanges looked at would be such.
   */
  private duty(head: RouteState, node: number, tail: RouteState, from: number): number {
    const { stride, duration, perSecond, fixedCost } = this.state.cp;
    if (node === 0 && from > tail.length) return 0;
    const { place } = head.chain;
    const garage = (place[0] as number) * stride;
    const start =
      node > 0
        ? (head.early[1] as number) - (head.legTime[0] as number)
        : (tail.early[from] as number) - (duration[garage + (tail.chain.place[from] as number)] as number);
    const home = (place[node] as number) * stride + (place[head.length + 1] as number);
    const end =
      from <= tail.length
        ? (tail.early[tail.length + 1] as number)
        : (head.left[node] as number) + (duration[home] as number);
    return (fixedCost[head.vehicle] as number) + (perSecond[head.vehicle] as number) * (end - start);
  }
}

interface Terms {
  readonly isTail: boolean;
  readonly perRider: number;
  readonly temperature: number;
}

function isPickup(seq: Int32Array, node: number): boolean {
  return ((seq[node - 1] as number) & 1) === 0;
}

/** How many are aboard on the leg that leaves the node. */
function cutOff({ chain, length }: RouteState, node: number): number {
  return node === length ? 0 : (chain.aboard[node + 1] as number);
}

/** Where between two nodes the fewest are aboard; of equal ones the last. */
function findCut(route: RouteState, from: number, to: number): number {
  let best = to;
  for (let k = to - 1; k >= from; k--) if (cutOff(route, k) < cutOff(route, best)) best = k;
  return best;
}
