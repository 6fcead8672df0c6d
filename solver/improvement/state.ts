/**
 * The plan under search: routes, who serves whom, the bank of unserved requests, and cheap undo.
 *
 * An iteration works on spare copies of the routes it touches; `keep` makes them the plan, `undo` puts the old ones back without recomputing anything.
 */
import type { CompiledProblem } from '../evaluation/compile.ts';
import { Insertion } from '../evaluation/insertion.ts';
import { InsertionMemo } from '../evaluation/memo.ts';
import type { Place } from '../evaluation/place.ts';
import { RoutePlanner } from '../evaluation/planner.ts';
import { fitsLayout, meetsFoe, RouteState, refresh, setOrder } from '../evaluation/route-state.ts';
import type { Territory } from './territory.ts';

/** The stops `from .. to − 1` of a route. */
interface Block {
  readonly vehicle: number;
  readonly from: number;
  readonly to: number;
}

/** `vehicleOf` of a request that is in no route. */
export const UNSERVED = -1;

export class PlanState {
  readonly cp: CompiledProblem;
  readonly planner: RoutePlanner;
  readonly memo: InsertionMemo;
  routes: RouteState[];
  readonly vehicleOf: Int32Array;
  /** Unserved requests, in no order. */
  readonly bank: Int32Array;
  bankCount = 0;
  /** Price of leaving a request out: its penalty; for a mandatory one more than any plan costs. */
  readonly price: Float64Array;
  /** By request: in how many plans tried it was left out. */
  readonly absence: Int32Array;
  /** What may be changed: all, unless `Search.confine` says otherwise. */
  territory: Territory;
  private readonly bankSlot: Int32Array;
  private readonly spare: RouteState[];
  private readonly isTouched: Uint8Array;
  private readonly touched: Int32Array;
  touchedCount = 0;
  private readonly oldBank: Int32Array;
  /** By request, while blocks are exchanged: how many of its stops lie inside one. */
  private readonly inside: Uint8Array;
  /** How many of the bank were there before the iteration began: the first in `bank`, until something is inserted. */
  oldBankCount = 0;

  constructor(cp: CompiledProblem) {
    this.cp = cp;
    this.planner = new RoutePlanner(cp);
    // A small day does not pay for a large table.
    const bits = Math.ceil(Math.log2(1 + 256 * cp.requestCount * cp.vehicleCount));
    this.memo = new InsertionMemo(new Insertion(cp, this.planner), cp.requestCount, Math.max(8, Math.min(19, bits)));
    const vehicles = Array.from({ length: cp.vehicleCount }, (_, v) => v);
    this.routes = vehicles.map((v) => new RouteState(cp, v));
    this.spare = vehicles.map((v) => new RouteState(cp, v));
    this.vehicleOf = new Int32Array(cp.requestCount);
    this.bank = new Int32Array(cp.requestCount);
    this.absence = new Int32Array(cp.requestCount);
    this.bankSlot = new Int32Array(cp.requestCount);
    this.oldBank = new Int32Array(cp.requestCount);
    this.inside = new Uint8Array(cp.requestCount);
    this.isTouched = new Uint8Array(cp.vehicleCount);
    this.touched = new Int32Array(cp.vehicleCount);
    this.price = createPrices(cp);
    this.territory = {
      vehicles: new Uint8Array(cp.vehicleCount).fill(1),
      requests: new Uint8Array(cp.requestCount).fill(1),
    };
    this.clear();
  }

  /** The frozen prefixes and nothing else. */
  clear(): void {
    const { cp } = this;
    this.vehicleOf.fill(UNSERVED);
    this.bankCount = 0;
    for (const [v, route] of this.routes.entries())
      setOrder(cp, this.planner, route, cp.frozen[v] ?? new Int32Array(0));
    for (let r = 0; r < cp.requestCount; r++) {
      if (cp.done[r] === 1) this.vehicleOf[r] = cp.boarded[r] as number;
      else this.deposit(r);
    }
    this.keep();
  }

  /** Replaces the whole plan by the orders given (by vehicle); whoever is in none, or in one that has no schedule, is unserved. */
  load(orders: readonly Int32Array[]): void {
    this.vehicleOf.fill(UNSERVED);
    this.bankCount = 0;
    for (const [v, route] of this.routes.entries()) {
      const isFeasible = setOrder(this.cp, this.planner, route, orders[v] ?? new Int32Array(0));
      if (!isFeasible) setOrder(this.cp, this.planner, route, this.cp.frozen[v] ?? new Int32Array(0));
      for (let k = 0; k < route.length; k++) {
        const stop = route.seq[k] as number;
        if ((stop & 1) === 1) this.vehicleOf[stop >> 1] = v;
      }
    }
    for (let r = 0; r < this.cp.requestCount; r++) if (this.vehicleOf[r] === UNSERVED) this.deposit(r);
    this.keep();
  }

  orders(): Int32Array[] {
    return this.routes.map((route) => route.seq.slice(0, route.length));
  }

  /** Cost as the search counts it: mandatory requests left out weigh more than anything. */
  cost(): number {
    let cost = 0;
    for (const route of this.routes) cost += route.cost;
    for (let k = 0; k < this.bankCount; k++) cost += this.price[this.bank[k] as number] as number;
    return cost;
  }

  /** The route of v, writable until `keep` or `undo`. */
  touch(v: number): RouteState {
    const route = this.routes[v] as RouteState;
    if (this.isTouched[v] === 1) return route;
    this.isTouched[v] = 1;
    this.touched[this.touchedCount++] = v;
    const copy = this.spare[v] as RouteState;
    copy.copyOrder(route);
    this.routes[v] = copy;
    this.spare[v] = route;
    return copy;
  }

  touchedRoute(k: number): RouteState {
    return this.routes[this.touched[k] as number] as RouteState;
  }

  keep(): void {
    for (let k = 0; k < this.touchedCount; k++) {
      const v = this.touched[k] as number;
      this.isTouched[v] = 0;
      // What came back to the order it had keeps all that is known of it.
      const before = this.spare[v] as RouteState;
      const now = this.routes[v] as RouteState;
      if (isSameOrder(before, now)) {
        this.spare[v] = now;
        this.routes[v] = before;
      }
    }
    this.touchedCount = 0;
    this.oldBankCount = this.bankCount;
    for (let k = 0; k < this.bankCount; k++) this.oldBank[k] = this.bank[k] as number;
  }

  undo(): void {
    this.bankCount = 0;
    for (let k = 0; k < this.oldBankCount; k++) this.deposit(this.oldBank[k] as number);
    for (let k = 0; k < this.touchedCount; k++) {
      const v = this.touched[k] as number;
      const route = this.spare[v] as RouteState;
      this.spare[v] = this.routes[v] as RouteState;
      this.routes[v] = route;
      this.isTouched[v] = 0;
      for (let s = 0; s < route.length; s++) {
        const stop = route.seq[s] as number;
        if ((stop & 1) === 1) this.vehicleOf[stop >> 1] = v;
      }
    }
    this.touchedCount = 0;
  }

  /**
   * Counts whom this plan leaves out; whether they have been left out less often altogether than those of the plan before, and are about as many.
   * (Christiaens & Vanden Berghe 2020, section 4.3: whoever is hard to place is paid for with whoever is easy.)
   */
  countAbsent(): boolean {
    const { absence, bank, oldBank } = this;
    let now = 0;
    let before = 0;
    for (let k = 0; k < this.oldBankCount; k++) before += absence[oldBank[k] as number] as number;
    for (let k = 0; k < this.bankCount; k++) {
      const r = bank[k] as number;
      now += absence[r] as number;
      absence[r] = (absence[r] as number) + 1;
    }
    return now < before && this.bankCount <= this.oldBankCount + 1;
  }

  /** Puts r among the unserved. */
  deposit(r: number): void {
    this.vehicleOf[r] = UNSERVED;
    this.bankSlot[r] = this.bankCount;
    this.bank[this.bankCount++] = r;
  }

  private withdraw(r: number): void {
    const slot = this.bankSlot[r] as number;
    const last = this.bank[--this.bankCount] as number;
    this.bank[slot] = last;
    this.bankSlot[last] = slot;
  }

  /** Takes the marked requests out of route v (frozen stops stay) and into the bank. Infeasible leftovers (odd matrices) empty the route. */
  remove(v: number, isMarked: Uint8Array): void {
    const route = this.touch(v);
    const frozen = (this.cp.frozen[v] as Int32Array).length;
    let kept = frozen;
    for (let k = frozen; k < route.length; k++) {
      const stop = route.seq[k] as number;
      if (isMarked[stop >> 1] === 1) {
        if ((stop & 1) === 1) this.deposit(stop >> 1);
      } else {
        route.seq[kept++] = stop;
      }
    }
    route.length = kept;
    if (refresh(this.cp, this.planner, route)) return;
    for (let k = frozen; k < route.length; k++) {
      const stop = route.seq[k] as number;
      if ((stop & 1) === 1) this.deposit(stop >> 1);
    }
    route.length = frozen;
    refresh(this.cp, this.planner, route);
  }

  /**
   * Exchanges two blocks of different routes, each from behind node `from` up to node `to`. Whoever is picked up on one side of a cut and set down on the other goes
   * to the bank; whoever rides through a whole block stays. Only as the first change of an iteration: where the result breaks a rule, everything is undone, and the
   * answer is false.
   */
  exchange(one: Block, other: Block): boolean {
    this.touch(one.vehicle);
    this.touch(other.vehicle);
    this.countInside(one, 1);
    this.countInside(other, 1);
    const isDone =
      this.depositCut(one) && this.depositCut(other) && this.giveBlock(one, other) && this.giveBlock(other, one);
    this.countInside(one, -1);
    this.countInside(other, -1);
    if (!isDone) this.undo();
    return isDone;
  }

  /** Adds `by` to the count of every request with a stop in the block, once a stop. */
  private countInside({ vehicle, from, to }: Block, by: number): void {
    const { inside } = this;
    const { seq } = this.spare[vehicle] as RouteState;
    for (let k = from; k < to; k++) {
      const r = (seq[k] as number) >> 1;
      inside[r] = (inside[r] as number) + by;
    }
  }

  /** Puts into the bank whom an end of the block cuts off from the other stop; false where that is somebody who already sits in the vehicle. */
  private depositCut({ vehicle, from, to }: Block): boolean {
    const { seq } = this.spare[vehicle] as RouteState;
    for (let k = from; k < to; k++) {
      const r = (seq[k] as number) >> 1;
      if (this.inside[r] !== 1) continue;
      if ((this.cp.boarded[r] as number) >= 0) return false;
      this.deposit(r);
    }
    return true;
  }

  /** Puts the block of `giver` in place of the block of `taker`, both as they were before the iteration and without those who are cut off. */
  private giveBlock(taker: Block, giver: Block): boolean {
    const { cp } = this;
    const v = taker.vehicle;
    const route = this.routes[v] as RouteState;
    const old = this.spare[v] as RouteState;
    const length = old.length + giver.to - giver.from;
    if (route.seq.length < length + 4) route.seq = new Int32Array(2 * length + 8);
    route.length = 0;
    this.append(route, old, { from: 0, to: taker.from, stops: 0 });
    const first = route.length;
    this.append(route, this.spare[giver.vehicle] as RouteState, { from: giver.from, to: giver.to, stops: 2 });
    const last = route.length;
    this.append(route, old, { from: taker.to, to: old.length, stops: 0 });
    for (let k = first; k < last; k++) {
      const r = (route.seq[k] as number) >> 1;
      if (cp.assign[r * cp.vehicleCount + v] === Infinity) return false;
      this.vehicleOf[r] = v;
    }
    if (!refresh(cp, this.planner, route)) return false;
    for (let k = first; k <= last; k++) if (!fitsLayout(cp, route, k)) return false;
    if (cp.foe.length === 0) return true;
    for (let k = first; k < last; k++) {
      const stop = route.seq[k] as number;
      if ((stop & 1) === 0 && meetsFoe(cp, route, k, stop >> 1)) return false;
    }
    return true;
  }

  /** Appends the stops `from .. to − 1` of an old order whose requests have `stops` stops inside a block. */
  private append(
    route: RouteState,
    old: RouteState,
    { from, to, stops }: { readonly from: number; readonly to: number; readonly stops: number },
  ): void {
    for (let k = from; k < to; k++) {
      const stop = old.seq[k] as number;
      if (this.inside[stop >> 1] === stops) route.seq[route.length++] = stop;
    }
  }

  /** Inserts r where the memo says; false (and nothing changed) when that turns out infeasible. */
  insert(r: number, v: number): boolean {
    const old = this.routes[v] as RouteState;
    this.memo.find(old, r);
    if (this.memo.delta === Infinity) return false;
    const { pickupAt: i, dropoffAt: j, time } = this.memo;
    const route = this.touch(v);
    openOrder(route, { r, i, j });
    if (refresh(this.cp, this.planner, route, time)) {
      this.withdraw(r);
      this.vehicleOf[r] = v;
      return true;
    }
    let kept = 0;
    for (let k = 0; k < route.length; k++) {
      const stop = route.seq[k] as number;
      if (stop !== 2 * r + 1 && (stop !== 2 * r || i < 0)) route.seq[kept++] = stop;
    }
    route.length = kept;
    refresh(this.cp, this.planner, route);
    return false;
  }
}

function isSameOrder(one: RouteState, other: RouteState): boolean {
  if (one.length !== other.length || one.hash !== other.hash) return false;
  for (let k = 0; k < one.length; k++) if (one.seq[k] !== other.seq[k]) return false;
  return true;
}

/** Inserts both stops in place, from the back. */
function openOrder(route: RouteState, { r, i, j }: Place): void {
  const { length } = route;
  if (route.seq.length < length + 4) {
    const seq = new Int32Array(2 * length + 8);
    seq.set(route.seq);
    route.seq = seq;
  }
  const { seq } = route;
  let to = length + (i < 0 ? 1 : 2);
  route.length = to;
  for (let k = length; k >= 0; k--) {
    if (k < length) seq[--to] = seq[k] as number;
    if (k === j) seq[--to] = 2 * r + 1;
    if (k === i) {
      seq[--to] = 2 * r;
      return;
    }
    if (i < 0 && k === j) return;
  }
}

/** A mandatory request outweighs a rough upper bound of all other costs together. */
function createPrices(cp: CompiledProblem): Float64Array {
  const finite = (value: number | undefined) => (value === undefined || value === Infinity ? 0 : value);
  let bound = 1;
  for (let v = 0; v < cp.vehicleCount; v++) bound += cp.fixedCost[v] as number;
  const perMetre = cp.perMetre.reduce((most, value) => Math.max(most, value), 0);
  const perSecond = cp.perSecond.reduce((most, value) => Math.max(most, value), 0);
  let farthest = 0;
  let longest = 0;
  for (const value of cp.distance) farthest = Math.max(farthest, finite(value));
  for (const value of cp.duration) longest = Math.max(longest, finite(value));
  for (let r = 0; r < cp.requestCount; r++) {
    bound += 3 * perMetre * farthest + 3 * (perSecond + cp.perRiderWait) * longest + finite(cp.penalty[r]);
    let worst = 0;
    for (let v = 0; v < cp.vehicleCount; v++) worst = Math.max(worst, finite(cp.assign[r * cp.vehicleCount + v]));
    bound += worst;
  }
  return cp.penalty.map((penalty, r) =>
    (cp.boarded[r] as number) >= 0 ? 10 * bound : penalty === Infinity ? bound : penalty,
  );
}
