/**
 * The best place for one request in one route.
 *
 * Every pair of positions is screened in constant time: earliest and latest begins, loads, pairs kept apart, the ride's own length, the slack of the rides it
 * would lengthen, the longest duration (in the spirit of Gschwind & Drexl 2019). What passes is ordered by a lower bound of its price and checked exactly
 * until no bound undercuts the best price found. The answer is exact: the cheapest feasible pair, or none.
 */
import { ROUNDING } from './chain.ts';
import type { CompiledProblem } from './compile.ts';
import type { RoutePlanner } from './planner.ts';
import { fitsBeside, fitsLayout, hasTimeCost, type RouteState } from './route-state.ts';

export class Insertion {
  /** Increase of the route's cost without `assign`; Infinity: no feasible place. */
  delta = Infinity;
  /** False where `delta` is but a lower bound, at or above the limit given. */
  isExact = true;
  /** Number of stops before the pickup, and number of old stops before the dropoff. */
  pickupAt = -1;
  dropoffAt = -1;

  private readonly cp: CompiledProblem;
  private readonly planner: RoutePlanner;
  private bound = new Float64Array(256);
  private before = new Int32Array(256);
  private between = new Int32Array(256);
  private count = 0;
  private seq = new Int32Array(64);
  /**
   * By node: by how much (≤ 0) everything behind may move up because the dropoff, put in at the node or later, is a shorter way round. All 0 on metric ways.
   */
  private shortcut = new Float64Array(64);
  // The pickup under consideration: set by `scan`, read by `offerDropoff`.
  private request = -1;
  private pickupNode = -1;
  private detour = 0;
  private metres = 0;
  private riderDetour = 0;
  private room = 0;

  constructor(cp: CompiledProblem, planner: RoutePlanner) {
    this.cp = cp;
    this.planner = planner;
  }

  /** Finds the cheapest feasible place of request r (not in the route; a frozen pickup stays where it is), exactly as far as it is below `limit`. */
  find(route: RouteState, r: number, limit = Infinity): void {
    this.count = 0;
    this.delta = Infinity;
    this.isExact = true;
    this.dropoffAt = -1;
    this.request = r;
    if (this.cp.boarded[r] === route.vehicle) this.scanDropoff(route);
    else this.scan(route);
    if (this.count > 0) this.verify(route, limit);
  }

  /** Whether request r has any feasible place in the route; sooner known than the cheapest. */
  fits(route: RouteState, r: number): boolean {
    this.count = 0;
    this.request = r;
    if (this.cp.boarded[r] === route.vehicle) this.scanDropoff(route);
    else this.scan(route);
    for (let k = 0; k < this.count; k++) {
      const length = this.compose(route, this.before[k] as number, this.between[k] as number);
      if (this.planner.isPossible(route.vehicle, this.seq, length)) return true;
    }
    return false;
  }

  private scan(route: RouteState): void {
    const { cp, request: r } = this;
    const { chain, early, late, headroom, length } = route;
    const p = 2 * r;
    const opens = cp.opens[p] as number;
    const closes = cp.closes[p] as number;
    const boarding = cp.service[p] as number;
    const place = cp.place[p] as number;
    let i = (cp.frozen[route.vehicle] as Int32Array).length;
    this.findShortcuts(route, i);
    const { shortcut } = this;
    // Nothing begins after its latest begin: the pickup cannot come before a stop that must begin sooner.
    while (i < length && (late[i + 1] as number) - (shortcut[i + 1] as number) + ROUNDING < opens + boarding) i++;
    for (; i <= length; i++) {
      const left = (early[i] as number) + (chain.service[i] as number);
      if (left > closes + ROUNDING) break;
      const drive = cp.duration[(chain.place[i] as number) * cp.stride + place] as number;
      const begin = Math.max(left + drive, opens);
      if (!(begin <= closes + ROUNDING) || !fitsBeside(cp, route, i, r) || this.meetsFoe(route, i)) continue;
      this.pickupNode = i;
      this.detour = drive + boarding;
      this.metres = cp.distance[(chain.place[i] as number) * cp.stride + place] as number;
      this.riderDetour = 0;
      this.room = Math.min(
        headroom[i] as number,
        closes - (chain.cum[i] as number) - (chain.service[i] as number) - drive,
      );
      this.offerDropoff(route, i, begin + boarding, 0);
      if (i < length) this.scanDropoffs(route, begin + boarding);
    }
  }

  /** Fills `shortcut` for the nodes behind `first`. Without it the labels, which know the ways as they are, would turn down what a shorter way round allows. */
  private findShortcuts(route: RouteState, first: number): void {
    const { cp } = this;
    const { chain, length } = route;
    if (this.shortcut.length < length + 2) this.shortcut = new Float64Array(2 * length + 4);
    if (!cp.hasShortcuts) return;
    const { shortcut } = this;
    const d = 2 * this.request + 1;
    const place = cp.place[d] as number;
    const alighting = cp.service[d] as number;
    let most = 0;
    shortcut[length + 1] = 0;
    for (let j = length; j > first; j--) {
      const drive = cp.duration[(chain.place[j] as number) * cp.stride + place] as number;
      const onward = cp.duration[place * cp.stride + (chain.place[j + 1] as number)] as number;
      const leg = (chain.cum[j + 1] as number) - (chain.cum[j] as number) - (chain.service[j] as number);
      most = Math.min(most, drive + alighting + onward - leg);
      shortcut[j] = most;
    }
  }

  /** Dropoffs after a later stop than the pickup's own. */
  private scanDropoffs(route: RouteState, boarded: number): void {
    const { cp, request: r, pickupNode: i, shortcut } = this;
    const { chain, late, length } = route;
    const place = cp.place[2 * r] as number;
    const next = chain.place[i + 1] as number;
    const oldLeg = (chain.cum[i + 1] as number) - (chain.cum[i] as number) - (chain.service[i] as number);
    const onward = cp.duration[place * cp.stride + next] as number;
    this.detour += onward - oldLeg;
    if (!(this.detour + (shortcut[i + 1] as number) <= (route.rideSlack[i] as number) + ROUNDING)) return;
    this.metres +=
      (cp.distance[place * cp.stride + next] as number) -
      (cp.distance[(chain.place[i] as number) * cp.stride + next] as number);
    this.riderDetour = (chain.aboard[i + 1] as number) * this.detour;
    const limit = (cp.maxRide[r] as number) + ROUNDING;
    const closes = (cp.closes[2 * r + 1] as number) + ROUNDING;
    let begin = Math.max(boarded + onward, chain.lo[i + 1] as number);
    let path = onward;
    for (let j = i + 1; j <= length; j++) {
      // `begin`: earliest begin at node j with the pickup before it; `path`: shortest time from the end of boarding to it.
      if (begin > (late[j] as number) - (shortcut[j] as number) + ROUNDING || path > limit) return;
      if (this.isFoe(route.seq[j - 1] as number) || !fitsBeside(cp, route, j, r)) return;
      this.room = Math.min(this.room, (chain.hi[j] as number) - (chain.cum[j] as number) - this.detour);
      const service = chain.service[j] as number;
      if (begin + service > closes) return;
      this.offerDropoff(route, j, begin + service, path + service);
      if (j === length) return;
      const leg = (chain.cum[j + 1] as number) - (chain.cum[j] as number);
      path += leg;
      begin = Math.max(begin + leg, chain.lo[j + 1] as number);
    }
  }

  /** Only the dropoff of a rider who already sits in the vehicle. */
  private scanDropoff(route: RouteState): void {
    const { cp, request: r } = this;
    const { chain, early, length } = route;
    const frozen = (cp.frozen[route.vehicle] as Int32Array).length;
    let i = 0;
    while (i < length && route.seq[i] !== 2 * r) i++;
    if (i === length) return;
    const node = i + 1;
    this.metres = 0;
    this.riderDetour = 0;
    this.pickupNode = -1;
    const boarded = (chain.cum[node] as number) + (chain.service[node] as number);
    for (let j = Math.max(node, frozen); j <= length; j++) {
      if (j > frozen && (this.isFoe(route.seq[j - 1] as number) || !fitsLayout(cp, route, j))) return;
      this.detour = 0;
      this.room = route.headroom[j] as number;
      const left = (chain.cum[j] as number) + (chain.service[j] as number);
      this.offerDropoff(route, j, (early[j] as number) + (chain.service[j] as number), left - boarded);
    }
  }

  /** Screens the dropoff after node j (or after the pickup, where j is its node), left at `ready` at the earliest and `path` after boarding. */
  private offerDropoff(route: RouteState, j: number, ready: number, path: number): void {
    const { cp, request: r } = this;
    const { chain } = route;
    const d = 2 * r + 1;
    const isDirect = j === this.pickupNode;
    const from = (isDirect ? (cp.place[d - 1] as number) : (chain.place[j] as number)) * cp.stride;
    const place = cp.place[d] as number;
    const drive = cp.duration[from + place] as number;
    if (!(path + drive <= (cp.maxRide[r] as number) + ROUNDING)) return;
    const begin = Math.max(ready + drive, cp.opens[d] as number);
    const closes = cp.closes[d] as number;
    if (!(begin <= closes + ROUNDING)) return;
    const next = chain.place[j + 1] as number;
    const onward = cp.duration[place * cp.stride + next] as number;
    const alighting = cp.service[d] as number;
    const arrival = begin + alighting + onward;
    if (!(arrival <= (route.late[j + 1] as number) + ROUNDING)) return;
    const oldLeg = (chain.cum[j + 1] as number) - (chain.cum[j] as number) - (chain.service[j] as number);
    const added = drive + alighting + onward - oldLeg;
    const detour = this.detour + added;
    const bearable = (route.rideSlack[j] as number) + ROUNDING;
    // A ride on this leg may have been shortened by a pickup before it.
    if (!((isDirect ? detour : added + Math.min(0, this.detour)) <= bearable)) return;
    if (chain.maxDuration < Infinity) {
      const cumBefore = (chain.cum[j] as number) + (chain.service[j] as number) + this.detour + drive;
      const cumNext = (chain.cum[j + 1] as number) + detour;
      const start = Math.min(this.room, closes - cumBefore, (route.late[j + 1] as number) - cumNext);
      const cumEnd = chain.cum[chain.size - 1] as number;
      const end = cumEnd + Math.max(arrival - (chain.cum[j + 1] as number), route.pull[j + 1] as number);
      if (end - start > chain.maxDuration + ROUNDING) return;
    }
    let oldLength = route.length === 0 ? 0 : (cp.distance[(chain.place[j] as number) * cp.stride + next] as number);
    if (oldLength === Infinity) oldLength = 0;
    const metres =
      this.metres +
      (cp.distance[from + place] as number) +
      (cp.distance[place * cp.stride + next] as number) -
      oldLength;
    const v = route.vehicle;
    let delta = (cp.perMetre[v] as number) * metres + (cp.perSecond[v] as number) * detour - route.waitCost;
    if (route.length === 0) delta += cp.fixedCost[v] as number;
    if (this.pickupNode < 0) {
      // The route without this dropoff has no meaningful cost of its own: only the metres are known beforehand.
      delta = (cp.perMetre[v] as number) * metres;
    } else if (cp.perExcess > 0) {
      const riders = (chain.aboard[j + 1] as number) * (isDirect ? detour : added);
      delta += cp.perExcess * (this.riderDetour + riders + path + drive - (cp.direct[r] as number));
    }
    // A vehicle that stood where no way leads home has one behind the dropoff.
    this.keep(delta - route.stranded, j);
  }

  private keep(bound: number, j: number): void {
    const k = this.count++;
    if (k === this.bound.length) this.grow();
    this.bound[k] = bound;
    this.before[k] = this.pickupNode;
    this.between[k] = j;
  }

  private grow(): void {
    const bound = new Float64Array(2 * this.bound.length);
    bound.set(this.bound);
    this.bound = bound;
    const before = new Int32Array(bound.length);
    before.set(this.before);
    this.before = before;
    const between = new Int32Array(bound.length);
    between.set(this.between);
    this.between = between;
  }

  /** Checks candidates exactly, cheapest bound first. */
  private verify(route: RouteState, limit: number): void {
    const { cp, bound, before, between } = this;
    const v = route.vehicle;
    const isTimed = hasTimeCost(cp, v);
    const isBoarded = cp.boarded[this.request] === v;
    let skipped = Infinity;
    for (let left = this.count; left > 0; left--) {
      let k = 0;
      for (let c = 1; c < left; c++) if ((bound[c] as number) < (bound[k] as number)) k = c;
      const least = bound[k] as number;
      if (!isBoarded && !(least < Math.min(this.delta, skipped))) break;
      if (!isBoarded && least >= limit && this.delta === Infinity) {
        this.delta = least;
        this.isExact = false;
        return;
      }
      const i = before[k] as number;
      const j = between[k] as number;
      const length = this.compose(route, i, j);
      const most = isBoarded || !isTimed ? Infinity : Math.min(this.delta, limit) - least;
      const time = this.planner.planBelow(v, this.seq, length, most);
      // Dearer than the best found needs no note; dearer than the limit leaves the answer a bound.
      if (time === Infinity && this.planner.isTooDear && limit < this.delta) {
        skipped = Math.min(skipped, Math.max(limit, least + this.planner.leastWait));
      }
      if (time < Infinity) {
        // The bound holds what driving and service cost; what the planner found above that is waits and breaks.
        const known = isBoarded ? route.time : this.planner.baseCost;
        const delta = isTimed ? least + time - known : least;
        if (delta < this.delta) {
          this.delta = delta;
          this.pickupAt = i;
          this.dropoffAt = j;
        }
      }
      bound[k] = bound[left - 1] as number;
      before[k] = before[left - 1] as number;
      between[k] = between[left - 1] as number;
    }
    if (skipped < this.delta) {
      this.delta = skipped;
      this.isExact = false;
    }
  }

  private compose(route: RouteState, i: number, j: number): number {
    if (this.seq.length < route.length + 4) this.seq = new Int32Array(2 * route.length + 8);
    const r = this.request;
    return insertInto(this.seq, route, { r, i, j });
  }

  private meetsFoe(route: RouteState, i: number): boolean {
    const { cp, request: r } = this;
    const end = cp.foeFirst[r + 1] as number;
    const first = cp.foeFirst[r] as number;
    if (first === end) return false;
    for (let f = first; f < end; f++) {
      const foe = cp.foe[f] as number;
      let isAboard = false;
      for (let k = 0; k < i; k++) if ((route.seq[k] as number) >> 1 === foe) isAboard = !isAboard;
      if (isAboard) return true;
    }
    return false;
  }

  private isFoe(stop: number): boolean {
    const { cp, request: r } = this;
    if ((stop & 1) === 1) return false;
    for (let f = cp.foeFirst[r] as number; f < (cp.foeFirst[r + 1] as number); f++)
      if (cp.foe[f] === stop >> 1) return true;
    return false;
  }
}

export interface Place {
  readonly r: number;
  /** Stops before the pickup; −1: the pickup is already there. */
  readonly i: number;
  /** Old stops before the dropoff. */
  readonly j: number;
}

/** Writes the order of `route` with request r inserted into `seq`; returns its length. */
export function insertInto(
  seq: Int32Array,
  route: { readonly seq: Int32Array; readonly length: number },
  { r, i, j }: Place,
): number {
  const old = route.seq;
  let n = 0;
  for (let k = 0; k <= route.length; k++) {
    if (k === i) seq[n++] = 2 * r;
    if (k === j) seq[n++] = 2 * r + 1;
    if (k < route.length) seq[n++] = old[k] as number;
  }
  return n;
}
