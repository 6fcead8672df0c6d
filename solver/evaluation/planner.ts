/**
 * The exact, best schedule of one vehicle's fixed order of stops: where its breaks lie, and when everything happens.
 *
 * A break is a node of the chain, at the place just left or at the place that comes next, where nobody is aboard. Each due rule either gets such a node or is
 * kept from being due by a later start or an earlier end; all combinations that the times do not rule out are tried (a rule has a handful).
 */
import { Chain, isFeasible } from './chain.ts';
import type { CompiledProblem } from './compile.ts';
import { insertInto, type Place } from './place.ts';
import { TimeSolver, type WaitPrices } from './times.ts';

/** `place` of a break that is not taken. */
const NONE = -1;
/** A break that costs no more than this above no break at all: no better place is looked for. */
const SAME = 1e-9;

export class RoutePlanner {
  /** After a finite `plan` and until the next: the chain of the best schedule, and x of its nodes. */
  best: Chain;
  /** For whoever needs a chain for a moment. */
  readonly scratch: Chain;
  private held: Chain;
  x = new Float64Array(64);
  /** What driving and service alone cost in the last order planned. */
  baseCost = 0;
  private work: Chain;
  private base: Chain;
  private readonly ownBase: Chain;
  private readonly cp: CompiledProblem;
  private readonly solver = new TimeSolver();
  private readonly prices: { perSecond: number; perRiderWait: number } = { perSecond: 0, perRiderWait: 0 };
  private latest = new Float64Array(64);
  private order = new Int32Array(64);
  /** By break: node of the base chain after which it lies (or NONE), and whether at that node's place or at the next. */
  private readonly gap: Int32Array;
  private readonly moves: Uint8Array;
  private readonly orders: readonly (readonly (readonly number[])[])[];
  private startAfter = -Infinity;
  private endBefore = Infinity;
  private bestCost = Infinity;
  /** What the waits cost at least: ride limits apart, and breaks where `isTooDear` is false. */
  leastWait = 0;
  /** Least of what the waits and breaks of the placements that were too dear cost at least. */
  private leastRefused = Infinity;
  isTooDear = false;
  private mostWait = Infinity;
  private anyWillDo = false;

  constructor(cp: CompiledProblem) {
    this.cp = cp;
    this.scratch = new Chain(cp);
    this.held = new Chain(cp);
    this.best = this.held;
    this.work = new Chain(cp);
    this.ownBase = new Chain(cp);
    this.base = this.ownBase;
    let most = 0;
    for (let v = 0; v < cp.vehicleCount; v++) {
      most = Math.max(most, (cp.breakFirst[v + 1] as number) - (cp.breakFirst[v] as number));
    }
    this.gap = new Int32Array(most).fill(NONE);
    this.moves = new Uint8Array(most);
    this.orders = listOrders(most);
  }

  /** Cost of the time of the route (vehicle and riders), or Infinity where no schedule keeps the rules. `best` and `x` hold the schedule. */
  plan(vehicle: number, seq: Int32Array, length: number): number {
    this.setPrices(vehicle);
    return this.search(vehicle, seq, length);
  }

  /**
   * `plan` for the order that `chain` (by `layOut`) becomes with a request put in (see `Chain.insertPair`), given up (Infinity, and `isTooDear`) where the waits are known to cost `most` or
   * more; `leastWait` then says how much at least.
   */
  planInserted(chain: Chain, place: Place, most: number): number {
    this.setPrices(chain.vehicle);
    this.mostWait = most;
    this.layOutInserted(chain, place);
    const cost = this.searchBase();
    this.mostWait = Infinity;
    return cost;
  }

  /** `plan` for an order that lies in `chain` already (by `layOut`); `chain` must stay as it is as long as `best` is needed. */
  planLaidOut(chain: Chain): number {
    this.setPrices(chain.vehicle);
    this.base = chain;
    const cost = this.searchBase();
    this.base = this.ownBase;
    return cost;
  }

  /** What `planLaidOut` answers, where it is `known` what the time costs: sets `baseCost`, not `best`; Infinity where the order breaks a window or a ride limit. */
  adoptLaidOut(chain: Chain, known: number): number {
    this.setPrices(chain.vehicle);
    if (!isFeasible(chain)) return Infinity;
    this.baseCost = this.anyWillDo ? 0 : constantCost(this.cp, chain, this.prices);
    return known;
  }

  private setPrices(vehicle: number): void {
    const { cp } = this;
    this.prices.perSecond = cp.perSecond[vehicle] as number;
    this.prices.perRiderWait = cp.perRiderWait;
    this.anyWillDo = this.prices.perSecond === 0 && this.prices.perRiderWait === 0;
  }

  /** Like `plan`, but where the contract is indifferent it spares the riders first and the vehicle second. */
  planGently(vehicle: number, seq: Int32Array, length: number): number {
    const { cp } = this;
    const perSecond = cp.perSecond[vehicle] as number;
    const isFree = perSecond === 0 && cp.perRiderWait === 0;
    this.prices.perRiderWait = cp.perRiderWait > 0 ? cp.perRiderWait : isFree ? 1 : perSecond * 1e-6;
    this.prices.perSecond = perSecond > 0 ? perSecond : isFree ? 1e-3 : 0;
    this.anyWillDo = false;
    return this.search(vehicle, seq, length);
  }

  /** Whether the order has any schedule at all. */
  isPossible(vehicle: number, seq: Int32Array, length: number): boolean {
    this.askForAny();
    return this.search(vehicle, seq, length) < Infinity;
  }

  /** Whether the order that `chain` becomes with a request put in has any schedule at all. */
  isPossibleInserted(chain: Chain, place: Place): boolean {
    this.askForAny();
    this.layOutInserted(chain, place);
    return this.searchBase() < Infinity;
  }

  private askForAny(): void {
    this.prices.perSecond = 0;
    this.prices.perRiderWait = 0;
    this.anyWillDo = true;
  }

  private layOutInserted(chain: Chain, { r, i, j }: Place): void {
    const { base } = this;
    const isKnown = chain.size > 2 && (chain.cum[chain.size - 1] as number) < Infinity;
    if (i >= 0 && isKnown) {
      base.insertPair(chain, { r, i, j });
      return;
    }
    // An unused vehicle, a rider who already sits in it, or legs that do not exist: from the beginning.
    const length = chain.size - 2;
    if (this.order.length < length + 2) this.order = new Int32Array(2 * length + 8);
    const inserted = insertInto(this.order, { seq: chain.stop.subarray(1), length }, { r, i, j });
    layOut(base, chain.vehicle, this.order, inserted);
  }

  private search(vehicle: number, seq: Int32Array, length: number): number {
    layOut(this.base, vehicle, seq, length);
    return this.searchBase();
  }

  private searchBase(): number {
    const { cp, base } = this;
    const { vehicle } = base;
    this.isTooDear = false;
    this.leastWait = -Infinity;
    this.leastRefused = Infinity;
    if (!isFeasible(base)) return Infinity;
    const breaks = (cp.breakFirst[vehicle + 1] as number) - (cp.breakFirst[vehicle] as number);
    this.bestCost = Infinity;
    this.baseCost = this.anyWillDo ? 0 : constantCost(cp, base, this.prices);
    if (breaks === 0) {
      this.consider(base);
    } else {
      if (!this.anyWillDo) this.leastWait = this.solver.solveWithoutRides(base, this.prices);
      if (this.leastWait >= this.mostWait) {
        this.isTooDear = true;
        return Infinity;
      }
      this.setLatest();
      this.startAfter = -Infinity;
      this.endBefore = Infinity;
      this.placeBreaks(0, breaks);
    }
    if (this.bestCost === Infinity && this.leastRefused < Infinity) {
      this.isTooDear = true;
      this.leastWait = this.leastRefused;
    }
    return this.bestCost;
  }

  private consider(chain: Chain): void {
    const cost = this.anyWillDo ? 0 : this.priceBelow(chain);
    if (cost >= this.bestCost) return;
    this.bestCost = cost;
    const x = this.anyWillDo ? chain.x : this.solver.x;
    if (this.x.length < chain.size) this.x = new Float64Array(2 * chain.size);
    for (let k = 0; k < chain.size; k++) this.x[k] = x[k] as number;
    // A chain with breaks is exchanged for the last best; the base chain is the answer itself where there are no breaks.
    this.best = chain;
    if (chain === this.work) {
      this.work = this.held;
      this.held = chain;
    }
  }

  /** What the time of the chain costs; Infinity where that is not below the best found, or the waits cost `mostWait` or more. */
  private priceBelow(chain: Chain): number {
    const constant = constantCost(this.cp, chain, this.prices);
    const most = Math.min(this.bestCost, this.baseCost + this.mostWait) - constant;
    const waits = this.solver.solve(chain, this.prices, most);
    if (waits < most) return waits + constant;
    this.leastRefused = Math.min(this.leastRefused, waits + constant - this.baseCost);
    return Infinity;
  }

  /** Latest begin at every node of the base chain, ride limits apart. */
  private setLatest(): void {
    const { base } = this;
    if (this.latest.length < base.size) this.latest = new Float64Array(2 * base.size);
    let at = Infinity;
    for (let k = base.size - 1; k >= 0; k--) {
      at = Math.min(at, (base.hi[k] as number) - (base.cum[k] as number));
      this.latest[k] = at + (base.cum[k] as number);
    }
  }

  private placeBreaks(index: number, count: number): void {
    if (this.bestCost < Infinity && (this.anyWillDo || this.bestCost <= this.baseCost + this.leastWait + SAME)) return;
    if (index === count) {
      for (const order of this.orders[count] ?? []) this.tryPlacement(order);
      return;
    }
    this.tryWithout(index, count);
    const { cp, base, latest } = this;
    const b = (cp.breakFirst[base.vehicle] as number) + index;
    const opens = cp.breakEarliest[b] as number;
    const closes = cp.breakLatest[b] as number;
    const pause = cp.breakDuration[b] as number;
    for (let k = 0; k + 1 < base.size; k++) {
      if ((base.aboard[k + 1] as number) !== 0) continue;
      const free = (base.x[k] as number) + (base.cum[k] as number) + (base.service[k] as number);
      if (free > closes + 1e-6) break;
      const leg = (base.cum[k + 1] as number) - (base.cum[k] as number) - (base.service[k] as number);
      const room = (latest[k + 1] as number) + 1e-6;
      this.gap[index] = k;
      if (k > 0 && Math.max(free, opens) + pause + leg <= room) {
        this.moves[index] = 0;
        this.placeBreaks(index + 1, count);
      }
      if (k + 2 < base.size && (leg !== 0 || k === 0) && Math.max(free + leg, opens) + pause <= room) {
        this.moves[index] = 1;
        this.placeBreaks(index + 1, count);
      }
    }
    this.gap[index] = NONE;
  }

  /** The two ways to keep a break from being due. */
  private tryWithout(index: number, count: number): void {
    const { cp, base, latest, startAfter, endBefore } = this;
    const b = (cp.breakFirst[base.vehicle] as number) + index;
    const opens = cp.breakEarliest[b] as number;
    const dueEnd = (cp.breakLatest[b] as number) + (cp.breakDuration[b] as number);
    const end = base.size - 1;
    this.gap[index] = NONE;
    // The rule is literal, without rounding: keep clear of it by more than the rounding of times.
    const after = opens + 1e-6 + 1e-9 * Math.abs(opens);
    const before = dueEnd - 1e-6 - 1e-9 * Math.abs(dueEnd);
    if (after <= (latest[0] as number)) {
      this.startAfter = Math.max(startAfter, after);
      this.placeBreaks(index + 1, count);
      this.startAfter = startAfter;
    }
    if ((base.x[end] as number) + (base.cum[end] as number) <= before) {
      this.endBefore = Math.min(endBefore, before);
      this.placeBreaks(index + 1, count);
      this.endBefore = endBefore;
    }
  }

  /** Breaks at different places follow each other as the places do: there one order says it all. */
  private isOrderNeeded(order: readonly number[]): boolean {
    const { gap, moves } = this;
    for (let k = 1; k < order.length; k++) {
      const one = order[k - 1] as number;
      const other = order[k] as number;
      const isSamePlace = gap[one] !== NONE && gap[one] === gap[other] && moves[one] === moves[other];
      if (one > other && !isSamePlace) return false;
    }
    return true;
  }

  /** The first node from `from` on after which a break lies; more than `length` where there is none. */
  private nextGap(from: number, length: number): number {
    let next = length + 1;
    for (const node of this.gap) if (node >= from && node < next) next = node;
    return next;
  }

  /** Appends the nodes behind node `from` up to node `to` of the base chain; between two breaks nobody stays aboard. */
  private append(chain: Chain, from: number, to: number, frozen: number): void {
    const { base } = this;
    // Only what is frozen bends around its breaks.
    if (from < frozen) chain.pushStops(base.stop, from + 1, to + 1);
    else if (from < to) chain.copy(base, from + 1, to + 1, chain.reach(base, from + 1));
  }

  private tryPlacement(order: readonly number[]): void {
    if (!this.isOrderNeeded(order)) return;
    const { work: chain, base, gap, moves } = this;
    const length = base.size - 2;
    const frozen = (this.cp.frozen[base.vehicle] as Int32Array).length;
    chain.begin(base.vehicle, base.size + order.length);
    let from = 0;
    for (let k = this.nextGap(0, length); k <= length; k = this.nextGap(k + 1, length)) {
      this.append(chain, from, k, frozen);
      from = k;
      for (const b of order) {
        if (gap[b] === k && moves[b] === 0) chain.pushBreak(b, NONE, 0);
      }
      for (const b of order) {
        if (gap[b] === k && moves[b] === 1) chain.pushBreak(b, base.place[k + 1] as number, 1);
      }
    }
    this.append(chain, from, length, frozen);
    chain.pushEnd();
    const end = chain.size - 1;
    chain.lo[0] = Math.max(chain.lo[0] as number, this.startAfter);
    chain.hi[end] = Math.min(chain.hi[end] as number, this.endBefore);
    if (isFeasible(chain)) this.consider(chain);
  }
}

/** Orders in which the breaks of one place may follow each other; beyond four breaks only the given one. */
function listOrders(most: number): readonly (readonly (readonly number[])[])[] {
  const orders: (readonly (readonly number[])[])[] = [[[]]];
  for (let count = 1; count <= most; count++) {
    const newest = count - 1;
    const shorter = orders[newest] ?? [];
    const longer = shorter.flatMap((order) =>
      Array.from({ length: count }, (_, at) => [...order.slice(0, newest - at), newest, ...order.slice(newest - at)]),
    );
    orders.push(count <= 4 ? longer : [Array.from({ length: count }, (_, b) => b)]);
  }
  return orders;
}

/** Lays a route without breaks into `chain`. */
export function layOut(chain: Chain, vehicle: number, seq: Int32Array, length: number): void {
  chain.begin(vehicle, length + 2);
  chain.pushStops(seq, 0, length);
  chain.pushEnd();
}

/** What driving, service and breaks cost before any wait: the vehicle's time, and ride times above the direct duration. */
export function constantCost(cp: CompiledProblem, chain: Chain, prices: WaitPrices): number {
  const last = chain.size - 1;
  let cost = prices.perSecond * (chain.cum[last] as number);
  if (cp.perExcess === 0) return cost;
  for (let d = 1; d < last; d++) {
    const p = chain.mate[d] as number;
    if (p < 0) continue;
    const ride = (chain.cum[d] as number) - (chain.cum[p] as number) - (chain.service[p] as number);
    cost += cp.perExcess * (ride - (cp.direct[(chain.stop[d] as number) >> 1] as number));
  }
  return cost;
}
