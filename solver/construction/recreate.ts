/**
 * Puts unserved requests back: greedy insertion in a random kind of order with blinks (Christiaens & Vanden Berghe 2020), or regret-k (Ropke & Pisinger 2006).
 *
 * Both ask the memo for the best place in a route; a request stays out when leaving it costs less.
 */

import type { Random } from '../improvement/random.ts';
import type { Neighbours } from '../improvement/relatedness.ts';
import type { PlanState } from '../improvement/state.ts';
import type { StopRule } from '../stopping/stop.ts';

const BLINK = 0.015;
/** Above so many vehicles a request looks only at routes of its neighbours. */
const MANY_VEHICLES = 24;
/** Unserved requests tried again in one iteration. */
const MOST_RETRIED = 25;
/** Requests × vehicles up to which the first plan is made by regret. */
const MOST_FOR_REGRET = 6000;

export class Recreate {
  private readonly state: PlanState;
  private readonly random: Random;
  private readonly list: Int32Array;
  private readonly key: Float64Array;
  /** Regret: price by request in the list × vehicle. */
  private table = new Float64Array(0);
  private readonly emptySeen: Int32Array;
  private stamp = 0;
  private readonly neighbours: Neighbours;
  private readonly isNear: Int32Array;

  constructor(state: PlanState, random: Random, neighbours: Neighbours) {
    this.neighbours = neighbours;
    this.isNear = new Int32Array(state.cp.vehicleCount);
    this.state = state;
    this.random = random;
    this.list = new Int32Array(state.cp.requestCount);
    this.key = new Float64Array(state.cp.requestCount);
    this.emptySeen = new Int32Array(state.cp.vehicleCount);
  }

  /** Tries the requests just taken out (the last `removed` of the bank) and some of the others once, greedily or by regret. */
  apply(removed: number): void {
    const { state, random } = this;
    const count = this.gather(Math.min(removed, state.bankCount));
    if (count === 0) return;
    const useRegret = count <= 60 && state.cp.vehicleCount <= MANY_VEHICLES && random.next() < 0.4;
    if (useRegret) this.insertGathered(count, 2 + random.below(2), 0.1);
    else this.insertGreedily(count);
  }

  /** Riders who already sit in a vehicle get their dropoffs before anything else is planned. */
  insertBoarded(): void {
    const { cp } = this.state;
    const count = this.fill();
    for (let k = 0; k < count; k++) {
      const r = this.list[k] as number;
      const v = cp.boarded[r] as number;
      if (v >= 0) this.state.insert(r, v);
    }
  }

  /** The first plan: regret insertion for days of ordinary size, greedy for large ones. Ends early when the time is up. */
  construct(stop: StopRule): void {
    if (this.state.bankCount * this.state.cp.vehicleCount <= MOST_FOR_REGRET) {
      this.insertGathered(this.fill(), 2, 0, stop);
      return;
    }
    const { list } = this;
    const { cp } = this.state;
    const count = this.fill();
    list.subarray(0, count).sort((a, b) => (cp.opens[2 * a] as number) - (cp.opens[2 * b] as number) || a - b);
    for (let k = 0; k < count && stop.progress(0) < 1; k++) this.insertBest(list[k] as number, false);
  }

  private fill(): number {
    const { state, list } = this;
    for (let k = 0; k < state.bankCount; k++) list[k] = state.bank[k] as number;
    return state.bankCount;
  }

  /** Where many cannot be served, trying all of them every time would leave no time for anything else. */
  private gather(removed: number): number {
    const { state, list, random } = this;
    const rest = state.bankCount - removed;
    let count = 0;
    for (let k = rest; k < state.bankCount; k++) list[count++] = state.bank[k] as number;
    const from = rest <= MOST_RETRIED ? 0 : random.below(rest);
    for (let k = 0; k < Math.min(rest, MOST_RETRIED); k++) list[count++] = state.bank[(from + k) % rest] as number;
    return count;
  }

  private insertGreedily(count: number): void {
    const { list } = this;
    this.sort(count);
    for (let k = 0; k < count; k++) this.insertBest(list[k] as number, true);
  }

  private sort(count: number): void {
    const { state, list, key, random } = this;
    const { cp } = state;
    random.shuffle(list, count);
    const kind = random.next();
    if (kind < 0.35) return;
    for (let k = 0; k < count; k++) {
      const r = list[k] as number;
      const p = 2 * r;
      if (kind < 0.5) key[r] = -(cp.direct[r] as number);
      else if (kind < 0.65) key[r] = cp.opens[p] as number;
      else if (kind < 0.75) key[r] = -(cp.closes[p + 1] as number);
      else if (kind < 0.9) key[r] = (cp.closes[p] as number) - (cp.opens[p] as number);
      else key[r] = -(state.price[r] as number);
    }
    list.subarray(0, count).sort((a, b) => (key[a] as number) - (key[b] as number));
  }

  private insertBest(r: number, mayNarrow: boolean): void {
    const { state, random } = this;
    const { cp, routes, memo } = state;
    let best = state.price[r] as number;
    let vehicle = -1;
    this.stamp++;
    const isLarge = mayNarrow && routes.length > MANY_VEHICLES;
    if (isLarge) this.markNear(r);
    for (let v = 0; v < routes.length; v++) {
      const extra = cp.assign[r * cp.vehicleCount + v] as number;
      if (extra >= best || random.next() < BLINK) continue;
      const route = routes[v];
      if (route === undefined || (isLarge && route.length > 0 && this.isNear[v] !== this.stamp)) continue;
      if (this.isSameAsEmpty(v, route.length, extra)) continue;
      memo.find(route, r, best - extra);
      if (memo.delta + extra < best) {
        best = memo.delta + extra;
        vehicle = v;
      }
    }
    if (vehicle >= 0) state.insert(r, vehicle);
  }

  /** On large days only routes that serve one of the nearest neighbours are asked: the work of an insertion does not grow with the fleet. */
  private markNear(r: number): void {
    const { neighbours, isNear, state } = this;
    for (let k = 0; k < neighbours.width; k++) {
      const other = neighbours.list[r * neighbours.width + k] as number;
      if (other < 0) return;
      const v = state.vehicleOf[other] as number;
      if (v >= 0) isNear[v] = this.stamp;
    }
  }

  /** One unused vehicle of a class stands for all of them. */
  private isSameAsEmpty(v: number, length: number, extra: number): boolean {
    if (length > 0 || extra > 0) return false;
    const kind = this.state.cp.fleetClass[v] as number;
    if (this.emptySeen[kind] === this.stamp) return true;
    this.emptySeen[kind] = this.stamp;
    return false;
  }

  /** Regret-k with a little noise on every price. */
  private insertGathered(gathered: number, k: number, noise: number, stop?: StopRule): void {
    const { state, list, random } = this;
    const vehicles = state.cp.vehicleCount;
    let count = gathered;
    if (this.table.length < count * vehicles) this.table = new Float64Array(2 * count * vehicles);
    const spread = noise * random.next();
    for (let n = 0; n < count; n++) for (let v = 0; v < vehicles; v++) this.price(n, v, spread);
    while (count > 0 && !(stop !== undefined && stop.progress(0) >= 1)) {
      let chosen = -1;
      let most = -Infinity;
      for (let n = 0; n < count; n++) {
        const regret = this.regretOf(n, k);
        if (regret > most) {
          most = regret;
          chosen = n;
        }
      }
      if (chosen < 0) return;
      const v = this.cheapestOf(chosen);
      state.insert(list[chosen] as number, v);
      count--;
      list[chosen] = list[count] as number;
      this.table.copyWithin(chosen * vehicles, count * vehicles, (count + 1) * vehicles);
      for (let n = 0; n < count; n++) this.price(n, v, spread);
    }
  }

  private price(n: number, v: number, spread: number): void {
    const { state } = this;
    const { cp, memo } = state;
    const r = this.list[n] as number;
    const slot = n * cp.vehicleCount + v;
    const extra = cp.assign[r * cp.vehicleCount + v] as number;
    this.table[slot] = Infinity;
    const route = state.routes[v];
    if (extra === Infinity || route === undefined) return;
    memo.find(route, r);
    const delta = memo.delta + extra;
    if (delta < (state.price[r] as number)) this.table[slot] = delta + spread * Math.abs(delta) * this.random.next();
  }

  private cheapestOf(n: number): number {
    const vehicles = this.state.cp.vehicleCount;
    let best = 0;
    for (let v = 1; v < vehicles; v++) {
      if ((this.table[n * vehicles + v] as number) < (this.table[n * vehicles + best] as number)) best = v;
    }
    return best;
  }

  /** Sum of what the second to the k-th best vehicle cost more than the best; −Infinity where there is no place. */
  private regretOf(n: number, k: number): number {
    const { table, state } = this;
    const vehicles = state.cp.vehicleCount;
    const price = state.price[this.list[n] as number] as number;
    let first = Infinity;
    let second = Infinity;
    let third = Infinity;
    for (let v = 0; v < vehicles; v++) {
      const value = table[n * vehicles + v] as number;
      if (value < first) {
        third = second;
        second = first;
        first = value;
      } else if (value < second) {
        third = second;
        second = value;
      } else if (value < third) {
        third = value;
      }
    }
    if (first === Infinity) return -Infinity;
    const regret = Math.min(second, price) - first;
    return k < 3 ? regret : regret + Math.min(third, price) - first;
  }
}
