/**
 * The best place for one request in one route.
 *
 * Every pair of positions is screened in constant time: earliest and latest begins, loads, pairs kept apart, the ride's own length, the slack of the rides it
 * would lengthen, the longest duration (in the spirit of Gschwind & Drexl 2019). What a pickup and what a dropoff adds are bounds of their own: a pickup that no
 * dropoff brings below the limit is looked at no further. What passes is checked exactly in the order of a lower bound of its price until no bound undercuts the
 * best price found. The answer is exact: the cheapest feasible pair, or none. Where windows and loads alone bind and time costs nothing (pickup and delivery
 * without ride times), the screen is exact already.
 */
import { ROUNDING } from './chain.ts';
import type { CompiledProblem } from './compile.ts';
import { InsertionCandidates } from './insertion-candidates.ts';
import { InsertionWeights } from './insertion-weights.ts';
import type { RoutePlanner } from './planner.ts';
import { fitsBeside, fitsLayout, hasTimeCost, isFoe, type RouteState } from './route-state.ts';

export class Insertion {
  /** Increase of the route's cost without `assign`; Infinity: no feasible place. */
  delta = Infinity;
  /** False where `delta` is but a lower bound: after `screen`, and after `find` where it is at or above the limit given. */
  isExact = true;
  /** Number of stops before the pickup, and number of old stops before the dropoff. */
  pickupAt = -1;
  dropoffAt = -1;
  /** Of the cheapest place: the part of the route's cost that comes from time (as `RoutePlanner.plan` answers). */
  time = 0;

  private readonly cp: CompiledProblem;
  private readonly planner: RoutePlanner;
  private readonly weights: InsertionWeights;
  private readonly candidates = new InsertionCandidates();
  private request = -1;
  /** Bounds at or above it are not kept; `skipped` is the least of them. */
  private limit = Infinity;
  private skipped = Infinity;
  /** Then nothing is kept but the least bound, in `limit`. */
  private isScreening = false;
  /** What every pair of places costs beside what its pickup, its dropoff and its own ride add; the same where waits pay for the time; what the ride adds at least. */
  private constant = 0;
  private calm = 0;
  private leastRide = 0;
  private isTimed = false;
  /** What a second of the vehicle costs, and whether it matters how long the route lasts. */
  private perSecond = 0;
  private isSpanNeeded = false;
  // The pickup under consideration.
  private pickupNode = -1;
  private room = 0;
  /** By vehicle: whether time costs nothing and is bounded by nothing but windows. */
  private readonly isPlain: Uint8Array;

  constructor(cp: CompiledProblem, planner: RoutePlanner) {
    this.cp = cp;
    this.isPlain = Uint8Array.from(cp.maxDuration, (longest, v) =>
      longest === Infinity && !cp.hasRideLimits && !hasTimeCost(cp, v) && cp.breakFirst[v] === cp.breakFirst[v + 1]
        ? 1
        : 0,
    );
    this.planner = planner;
    this.weights = new InsertionWeights(cp);
  }

  /** Finds the cheapest feasible place of request r (not in the route; a frozen pickup stays where it is), exactly as far as it is below `limit`. */
  find(route: RouteState, r: number, limit = Infinity): void {
    if (this.isSettledByScreen(route, r)) {
      this.screen(route, r);
      return;
    }
    this.collect(route, r, limit);
    this.verify(route, limit);
    if (this.skipped < this.delta) {
      this.delta = this.skipped;
      this.isExact = false;
    }
  }

  /** A lower bound of what `find` answers: the cheapest pair that passes the screens. Where none passes, or nothing but the screens is to be kept, the answer is exact. */
  screen(route: RouteState, r: number): void {
    this.isScreening = true;
    this.collect(route, r, Infinity);
    this.isScreening = false;
    // The prices of a dropoff alone bound nothing.
    this.delta = this.limit < Infinity && this.cp.boarded[r] === route.vehicle ? -Infinity : this.limit;
    this.isExact = this.limit === Infinity || this.isSettledByScreen(route, r);
  }

  /** Whether the screens say all: windows and loads they judge exactly, and neither waits nor breaks nor a longest ride or duration come into it. */
  private isSettledByScreen(route: RouteState, r: number): boolean {
    return this.isPlain[route.vehicle] === 1 && this.cp.boarded[r] !== route.vehicle;
  }

  /** Whether request r has any feasible place in the route; sooner known than the cheapest. */
  fits(route: RouteState, r: number): boolean {
    this.collect(route, r, Infinity);
    const { count, before, between } = this.candidates;
    for (let k = 0; k < count; k++) {
      const place = { r, i: before[k] as number, j: between[k] as number };
      if (this.planner.isPossibleInserted(route.chain, place)) return true;
    }
    return false;
  }

  private collect(route: RouteState, r: number, limit: number): void {
    this.candidates.count = 0;
    this.delta = Infinity;
    this.isExact = true;
    this.dropoffAt = -1;
    this.time = 0;
    this.request = r;
    this.limit = limit;
    this.skipped = Infinity;
    if (this.cp.boarded[r] === route.vehicle) this.scanDropoff(route);
    else this.scan(route);
  }

  private scan(route: RouteState): void {
    const { cp, request: r } = this;
    const direct = cp.direct[r] as number;
    // A vehicle that stood where no way leads home has one behind the dropoff.
    this.calm = -route.stranded - cp.perExcess * direct;
    if (route.length === 0) this.calm += cp.fixedCost[route.vehicle] as number;
    this.constant = this.calm - route.waitCost;
    this.isTimed = route.length > 0 && hasTimeCost(cp, route.vehicle);
    this.perSecond = cp.perSecond[route.vehicle] as number;
    this.isSpanNeeded = route.chain.maxDuration < Infinity || this.perSecond > 0;
    this.leastRide = cp.perExcess > 0 ? cp.perExcess * Math.max(0, direct - cp.shortcut) : 0;
    if (this.weights.weigh(route, r)) this.pair(route);
  }

  /** Both stops on one leg first, then the pickup that promises most: what they cost spares a look at most of the others. */
  private pair(route: RouteState): void {
    const { cp, request: r } = this;
    const { pickBegin, pickDrive, pickMetres, pickupCount } = this.weights;
    const boarding = cp.service[2 * r] as number;
    let first = -1;
    let promise = Infinity;
    for (let k = 0; k < pickupCount; k++) {
      const drive = pickDrive[k] as number;
      this.choosePickup(route, k);
      this.offerDirect(route, pickBegin[k] as number, drive + boarding, pickMetres[k] as number);
      const least = this.leastAt(k);
      if (least < promise) {
        promise = least;
        first = k;
      }
    }
    if (promise >= this.limit) {
      this.skipped = Math.min(this.skipped, promise);
      return;
    }
    this.scanPairs(route, first);
    for (let k = 0; k < pickupCount; k++) {
      const least = this.leastAt(k);
      if (k === first || least === Infinity) continue;
      if (least < this.limit) this.scanPairs(route, k);
      else if (least < this.skipped) this.skipped = least;
    }
  }

  /** What the k-th pickup in question costs at least, with the dropoff behind a later stop. */
  private leastAt(k: number): number {
    const { pickNode, pickCost, pickCalm, dropLeast, dropCalmLeast } = this.weights;
    const next = (pickNode[k] as number) + 1;
    const least = this.constant + (pickCost[k] as number) + (dropLeast[next] as number);
    if (!this.isTimed || least === Infinity) return least + this.leastRide;
    return Math.max(least, this.calm + (pickCalm[k] as number) + (dropCalmLeast[next] as number)) + this.leastRide;
  }

  private choosePickup(route: RouteState, k: number): void {
    const { cp, request: r } = this;
    const { headroom, chain } = route;
    const i = this.weights.pickNode[k] as number;
    const left = (chain.cum[i] as number) + (chain.service[i] as number);
    const closes = (cp.closes[2 * r] as number) + ROUNDING;
    this.pickupNode = i;
    this.room = Math.min(headroom[i] as number, closes - left - (this.weights.pickDrive[k] as number));
  }

  /** Dropoffs after a later stop than the pickup's own, the k-th of those in question. */
  private scanPairs(route: RouteState, k: number): void {
    const { cp, request: r, weights } = this;
    const { dropCost, dropLeast, dropCalm, dropCalmLeast, dropDrive, dropOnward, dropGain } = weights;
    const { isTimed, isSpanNeeded } = this;
    this.choosePickup(route, k);
    const i = this.pickupNode;
    const detour = weights.pickDetour[k] as number;
    const pickupCost = this.constant + (weights.pickCost[k] as number);
    const pickupCalm = isTimed ? this.calm + (weights.pickCalm[k] as number) : -Infinity;
    const first = cp.duration[(cp.place[2 * r] as number) * cp.stride + (route.chain.place[i + 1] as number)] as number;
    const { chain, late, length, legTime, rideSlack } = route;
    const { lo, hi, cum, service } = chain;
    const { perExcess } = cp;
    const hasFoes = cp.foeFirst[r] !== cp.foeFirst[r + 1];
    const longest = (cp.maxRide[r] as number) + ROUNDING;
    const opens = cp.opens[2 * r + 1] as number;
    const closes = (cp.closes[2 * r + 1] as number) + ROUNDING;
    let begin = Math.max((weights.pickBegin[k] as number) + first, lo[i + 1] as number);
    let path = first;
    for (let j = i + 1; j <= length; j++) {
      // `begin`: earliest begin at node j with the pickup before it; `path`: shortest time from the end of boarding to it.
      if (
        begin > Math.min(hi[j] as number, (late[j] as number) - (dropGain[j] as number)) + ROUNDING ||
        path > longest ||
        dropLeast[j] === Infinity
      )
        return;
      let least = pickupCost + (dropLeast[j] as number) + perExcess * path;
      if (isTimed) least = Math.max(least, pickupCalm + (dropCalmLeast[j] as number) + perExcess * path);
      if (least >= this.limit) {
        this.skipped = Math.min(this.skipped, least);
        return;
      }
      if ((hasFoes && isFoe(cp, r, route.seq[j - 1] as number)) || !fitsBeside(cp, route, j, r)) return;
      const c = cum[j] as number;
      const stay = service[j] as number;
      if (isSpanNeeded) this.room = Math.min(this.room, (hi[j] as number) - c - detour);
      if (begin + stay > closes) return;
      const drive = dropDrive[j] as number;
      const ride = path + stay + drive;
      if (dropCost[j] !== Infinity && ride <= longest) {
        const alighted = Math.max(begin + stay + drive, opens);
        const onward = dropOnward[j] as number;
        const arrival = alighted + onward;
        const added = drive + onward - (legTime[j] as number) + Math.min(0, detour);
        const isBearable = added <= (rideSlack[j] as number) + ROUNDING;
        if (isBearable && alighted <= closes && arrival <= (late[j + 1] as number) + ROUNDING) {
          const cost = pickupCost + (dropCost[j] as number) + perExcess * ride;
          const bound = isTimed ? Math.max(cost, pickupCalm + (dropCalm[j] as number) + perExcess * ride) : cost;
          if (bound >= this.limit) this.skipped = Math.min(this.skipped, bound);
          else if (!isSpanNeeded) this.keep(bound, cost, j);
          else this.keepIfShort(route, j, { reached: c + stay + detour + drive, onward, arrival, bound, cost });
        }
      }
      if (j === length) return;
      const leg = (cum[j + 1] as number) - c;
      path += leg;
      begin = Math.max(begin + leg, lo[j + 1] as number);
    }
  }

  /** The dropoff right after the pickup, on one leg; `ready`: earliest end of boarding, `approach`: driving to the pickup and boarding, `metres` to it. */
  private offerDirect(route: RouteState, ready: number, approach: number, metres: number): void {
    const { cp, request: r, pickupNode: i } = this;
    const { chain, vehicle } = route;
    const p = cp.place[2 * r] as number;
    const d = cp.place[2 * r + 1] as number;
    const drive = cp.duration[p * cp.stride + d] as number;
    if (!(drive <= (cp.maxRide[r] as number) + ROUNDING)) return;
    const begin = Math.max(ready + drive, cp.opens[2 * r + 1] as number);
    if (!(begin <= (cp.closes[2 * r + 1] as number) + ROUNDING)) return;
    const next = chain.place[i + 1] as number;
    const onward = (cp.service[2 * r + 1] as number) + (cp.duration[d * cp.stride + next] as number);
    const arrival = begin + onward;
    if (!(arrival <= (route.late[i + 1] as number) + ROUNDING)) return;
    const detour = approach + drive + onward - (route.legTime[i] as number);
    if (!(detour <= (route.rideSlack[i] as number) + ROUNDING)) return;
    const added =
      metres +
      (cp.distance[p * cp.stride + d] as number) +
      (cp.distance[d * cp.stride + next] as number) -
      (route.legMetres[i] as number);
    const base = (cp.perMetre[vehicle] as number) * added + cp.perExcess * drive;
    const perSecond = (cp.perSecond[vehicle] as number) + cp.perExcess * (chain.aboard[i + 1] as number);
    const cost = this.constant + base + perSecond * detour;
    const bound = this.isTimed ? Math.max(cost, this.calm + base + this.weights.calm(route, i, detour)) : cost;
    if (bound >= this.limit) {
      if (bound < this.skipped) this.skipped = bound;
      return;
    }
    if (this.isSpanNeeded) {
      const reached = (chain.cum[i] as number) + (chain.service[i] as number) + approach + drive;
      this.keepIfShort(route, i, { reached, onward, arrival, bound, cost });
    } else this.keep(bound, cost, i);
  }

  /**
   * Keeps the dropoff after node j unless the route would last too long. Windows alone say how soon it can end and how late begin: what that is longer than
   * its way is waits or breaks, and has its price.
   */
  private keepIfShort(route: RouteState, j: number, { reached, onward, arrival, bound, cost }: DropOffer): void {
    const { cum, size, maxDuration } = route.chain;
    const next = cum[j + 1] as number;
    const closes = this.cp.closes[2 * this.request + 1] as number;
    const start = Math.min(this.room, closes - reached, (route.late[j + 1] as number) - reached - onward);
    const end = (cum[size - 1] as number) + Math.max(arrival - next, route.pull[j + 1] as number);
    if (end - start > maxDuration + ROUNDING) return;
    const way = (cum[size - 1] as number) + reached + onward - next;
    const least = Math.max(bound, cost + this.perSecond * (end - start - way - ROUNDING));
    if (least < this.limit) this.keep(least, cost, j);
    else if (least < this.skipped) this.skipped = least;
  }

  /** Only the dropoff of a rider who already sits in the vehicle. */
  private scanDropoff(route: RouteState): void {
    const { cp, request: r } = this;
    const { chain, left, late, length, rideSlack, legTime, legMetres, vehicle } = route;
    const frozen = (cp.frozen[vehicle] as Int32Array).length;
    let node = 0;
    while (node < length && route.seq[node] !== 2 * r) node++;
    if (node++ === length) return;
    this.pickupNode = -1;
    const d = 2 * r + 1;
    const place = cp.place[d] as number;
    const boarded = (chain.cum[node] as number) + (chain.service[node] as number);
    for (let j = Math.max(node, frozen); j <= length; j++) {
      if (j > frozen && (isFoe(cp, r, route.seq[j - 1] as number) || !fitsLayout(cp, route, j))) return;
      const a = chain.place[j] as number;
      const b = chain.place[j + 1] as number;
      const drive = cp.duration[a * cp.stride + place] as number;
      const ride = (chain.cum[j] as number) + (chain.service[j] as number) - boarded + drive;
      if (!(ride <= (cp.maxRide[r] as number) + ROUNDING)) continue;
      const begin = Math.max((left[j] as number) + drive, cp.opens[d] as number);
      if (!(begin <= (cp.closes[d] as number) + ROUNDING)) continue;
      const onward = (cp.service[d] as number) + (cp.duration[place * cp.stride + b] as number);
      if (!(begin + onward <= (late[j + 1] as number) + ROUNDING)) continue;
      if (!(drive + onward - (legTime[j] as number) <= (rideSlack[j] as number) + ROUNDING)) continue;
      const metres = (cp.distance[a * cp.stride + place] as number) + (cp.distance[place * cp.stride + b] as number);
      // The route without this dropoff has no meaningful cost of its own: only the metres are known beforehand.
      const cost = (cp.perMetre[vehicle] as number) * (metres - (legMetres[j] as number)) - route.stranded;
      this.keep(cost, cost, j);
    }
  }

  /** @param cost what driving and service add, with the old waits taken off */
  private keep(bound: number, cost: number, j: number): void {
    if (this.isScreening) {
      this.limit = bound;
      this.pickupAt = this.pickupNode;
      this.dropoffAt = j;
      return;
    }
    this.candidates.add(bound, cost, this.pickupNode, j);
  }

  /** Checks candidates exactly, cheapest bound first. */
  private verify(route: RouteState, limit: number): void {
    const { cp, candidates } = this;
    const v = route.vehicle;
    const isTimed = hasTimeCost(cp, v);
    const isBoarded = cp.boarded[this.request] === v;
    while (candidates.takeLeast()) {
      const { bound, cost: least, before: i, between: j } = candidates.taken;
      if (!isBoarded && !(bound < Math.min(this.delta, this.skipped))) break;
      const most = isBoarded || !isTimed ? Infinity : Math.min(this.delta, limit) - least;
      const time = this.planner.planInserted(route.chain, { r: this.request, i, j }, most);
      // Dearer than the best found needs no note; dearer than the limit leaves the answer a bound.
      if (time === Infinity && this.planner.isTooDear && limit < this.delta) {
        this.skipped = Math.min(this.skipped, Math.max(limit, least + this.planner.leastWait));
      }
      if (time < Infinity) {
        // `cost` holds what driving and service cost; what the planner found above that is waits and breaks.
        const known = isBoarded ? route.time : this.planner.baseCost;
        const delta = isTimed ? least + time - known : least;
        if (delta < this.delta) {
          this.delta = delta;
          this.time = time;
          this.pickupAt = i;
          this.dropoffAt = j;
        }
      }
    }
  }
}

/** Of a dropoff: its time along the order without waits, alighting and driving on from it, and the earliest arrival at the next stop; `bound` and `cost` as of `keep`. */
interface DropOffer {
  readonly reached: number;
  readonly onward: number;
  readonly arrival: number;
  readonly bound: number;
  readonly cost: number;
}
