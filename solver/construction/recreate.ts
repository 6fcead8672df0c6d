/**
 * Puts unserved requests back: greedy insertion in a random kind of order with blinks (Christiaens & Vanden Berghe 2020), or regret-k (Ropke & Pisinger 2006).
 *
 * Both ask the memo for the best place in a route; a request stays out when leaving it costs less.
 */

import type { RouteState } from '../evaluation/route-state.ts';
import type { Random } from '../improvement/random.ts';
import type { Neighbours } from '../improvement/relatedness.ts';
import type { PlanState } from '../improvement/state.ts';
import type { StopRule } from '../stopping/stop.ts';
import { Listing } from './listing.ts';

const BLINK = 0.015;
/** Requests × vehicles up to which the first plan is made by regret. */
const MOST_FOR_REGRET = 6000;
/** From so many vehicles on, a request is offered only to those that serve its neighbours. */
const MANY_VEHICLES = 32;
/** How many neighbours say which vehicles these are. */
const ASKED = 80;
/** How often all vehicles are asked nevertheless when none of them has a place. */
const ASK_ALL = 0.1;
const SAME = 1e-9;
/** More than so many at once are put back greedily. */
const MOST_REGRET = 60;
/** In this share of the calls leaving a request out has no price: some pay only together, and annealing judges their sum. */
const AT_ANY_PRICE = 0.1;

export class Recreate {
  private readonly state: PlanState;
  private readonly random: Random;
  private readonly listing: Listing;
  private readonly list: Int32Array;
  private readonly key: Float64Array;
  /** Regret: price by request in the list × vehicle. */
  private table = new Float64Array(0);
  /** Regret: whether the price in the table is exact, not a lower bound. */
  private known = new Uint8Array(0);
  /** Regret, by request in the list: what waiting would cost, and the cheapest vehicle (as `weigh` found them). */
  private readonly regret: Float64Array;
  private readonly cheapest: Int32Array;
  private readonly emptySeen: Int32Array;
  /** Greedy: vehicles still in question, their prices or lower bounds, and which of these are prices. */
  private readonly candidate: Int32Array;
  private readonly low: Float64Array;
  private readonly isSure: Uint8Array;
  private stamp = 0;
  private readonly neighbours: Neighbours;
  /** Vehicles that the request at hand is offered to: the first `offeredCount`. */
  private readonly offered: Int32Array;
  private offeredCount = 0;
  private readonly offeredSeen: Int32Array;
  /** Of the territory. */
  private everyVehicle = new Int32Array(0);
  /** Whether `offered` is less than all vehicles. */
  private isLimited: boolean;
  private isAtAnyPrice = false;

  constructor(state: PlanState, random: Random, neighbours: Neighbours) {
    this.state = state;
    this.random = random;
    this.neighbours = neighbours;
    const { vehicleCount } = state.cp;
    this.isLimited = vehicleCount >= MANY_VEHICLES;
    this.offered = new Int32Array(vehicleCount);
    this.listVehicles();
    this.offeredSeen = new Int32Array(vehicleCount);
    this.listing = new Listing(state, random, neighbours);
    this.list = this.listing.requests;
    this.key = new Float64Array(state.cp.requestCount);
    this.regret = new Float64Array(state.cp.requestCount);
    this.cheapest = new Int32Array(state.cp.requestCount);
    this.emptySeen = new Int32Array(state.cp.vehicleCount);
    this.candidate = new Int32Array(state.cp.vehicleCount);
    this.low = new Float64Array(state.cp.vehicleCount);
    this.isSure = new Uint8Array(state.cp.vehicleCount);
  }

  /** To be called whenever the territory of the state has changed. */
  listVehicles(): void {
    const { vehicles } = this.state.territory;
    this.everyVehicle = Int32Array.from(Array.from(vehicles.keys()).filter((v) => vehicles[v] === 1));
    this.offerAll();
  }

  private offerAll(): void {
    this.offered.set(this.everyVehicle);
    this.offeredCount = this.everyVehicle.length;
  }

  /** Tries what the ruin took out, and some of those unserved before, once: by regret in the share `regret` of the calls, else greedily. */
  apply(regret: number): void {
    const { state, random } = this;
    if (state.bankCount === 0) return;
    const count = this.listing.fillSome();
    this.isAtAnyPrice = random.next() < AT_ANY_PRICE;
    const useRegret = count <= MOST_REGRET && random.next() < regret;
    if (useRegret) this.insertListByRegret(count, 2 + random.below(2), 0.1);
    else {
      this.sort(count);
      for (let k = 0; k < count; k++) this.insertBest(this.list[k] as number);
    }
    this.isAtAnyPrice = false;
  }

  /** Riders who already sit in a vehicle get their dropoffs before anything else is planned. */
  insertBoarded(): void {
    const { cp } = this.state;
    const count = this.listing.fill();
    for (let k = 0; k < count; k++) {
      const r = this.list[k] as number;
      const v = cp.boarded[r] as number;
      if (v >= 0) this.state.insert(r, v);
    }
  }

  /** The first plan, by regret insertion: of all requests at once, or on large days of some neighbours after the others. Ends early when the time is up. */
  construct(stop: StopRule): void {
    const { isLimited } = this;
    this.isLimited = false;
    this.offerAll();
    this.constructFreely(stop);
    this.isLimited = isLimited;
  }

  private constructFreely(stop: StopRule): void {
    if (this.state.bankCount * this.state.cp.vehicleCount <= MOST_FOR_REGRET) {
      this.insertByRegret(2, 0, stop);
      return;
    }
    for (const count of this.listing.chunks()) {
      if (stop.progress(0) >= 1) return;
      this.insertListByRegret(count, 2, 0, stop);
    }
  }

  /** Puts r in its cheapest place at any price; false where there is none. */
  insertAnywhere(r: number): boolean {
    this.isAtAnyPrice = true;
    const vehicle = this.findCheapest(r, this.everyVehicle, this.everyVehicle.length);
    this.isAtAnyPrice = false;
    return vehicle >= 0 && this.state.insert(r, vehicle);
  }

  /** The vehicles that request r is offered to, to be put in any order before the next offer. */
  offeredTo(r: number): Int32Array {
    this.offer(r);
    return this.offered.subarray(0, this.offeredCount);
  }

  /** What request r may cost at most to be put back. */
  private worth(r: number): number {
    return this.isAtAnyPrice ? Infinity : (this.state.price[r] as number);
  }

  /** Fills `offered`: all vehicles, or those of the neighbours, whoever must serve it, and one unused vehicle of every class. */
  private offer(r: number): void {
    if (!this.isLimited) return;
    const { state, neighbours, offered, offeredSeen } = this;
    const { cp, vehicleOf, territory } = state;
    const stamp = ++this.stamp;
    let count = 0;
    const forced = cp.boarded[r] as number;
    if (forced >= 0) {
      offered[0] = forced;
      this.offeredCount = 1;
      return;
    }
    const asked = Math.min(ASKED, neighbours.width);
    for (let k = 0; k < asked; k++) {
      const other = neighbours.of(r, k);
      if (other < 0) break;
      const v = vehicleOf[other] as number;
      if (v < 0 || offeredSeen[v] === stamp || territory.vehicles[v] === 0) continue;
      offeredSeen[v] = stamp;
      offered[count++] = v;
    }
    for (const v of this.everyVehicle) {
      if ((state.routes[v] as { length: number }).length > 0 || offeredSeen[v] === stamp) continue;
      const kind = cp.fleetClass[v] as number;
      if (this.emptySeen[kind] === stamp && cp.assign[r * cp.vehicleCount + v] === 0) continue;
      this.emptySeen[kind] = stamp;
      offered[count++] = v;
    }
    this.offeredCount = count;
  }

  private sort(count: number): void {
    const { state, list, key, random } = this;
    const { cp } = state;
    random.shuffle(list, count);
    const kind = random.next();
    if (kind < 0.35) return;
    const isShort = state.oldBankCount > 0;
    for (let k = 0; k < count; k++) {
      const r = list[k] as number;
      const p = 2 * r;
      if (isShort && kind < 0.6) key[r] = -(state.absence[r] as number);
      else if (kind < 0.5) key[r] = -(cp.direct[r] as number);
      else if (kind < 0.65) key[r] = cp.opens[p] as number;
      else if (kind < 0.75) key[r] = -(cp.closes[p + 1] as number);
      else if (kind < 0.9) key[r] = (cp.closes[p] as number) - (cp.opens[p] as number);
      else key[r] = -(state.price[r] as number);
    }
    list.subarray(0, count).sort((a, b) => (key[a] as number) - (key[b] as number));
  }

  private insertBest(r: number): void {
    this.offer(r);
    let vehicle = this.findCheapest(r, this.offered, this.offeredCount);
    if (vehicle < 0 && this.isLimited && this.random.next() < ASK_ALL) {
      vehicle = this.findCheapest(r, this.everyVehicle, this.everyVehicle.length);
    }
    if (vehicle >= 0) this.state.insert(r, vehicle);
  }

  /** The vehicle with the cheapest place for r, or −1. Lower bounds come first: only what they leave open is worked out. */
  private findCheapest(r: number, vehicles: Int32Array, count: number): number {
    const { state, random, low, candidate, isSure } = this;
    const { cp, routes, memo } = state;
    const price = this.worth(r);
    let n = 0;
    this.stamp++;
    for (let k = 0; k < count; k++) {
      const v = vehicles[k] as number;
      const extra = cp.assign[r * cp.vehicleCount + v] as number;
      if (extra >= price || random.next() < BLINK) continue;
      const route = routes[v];
      if (route === undefined || this.isSameAsEmpty(v, route.length, extra)) continue;
      memo.screen(route, r);
      if (memo.delta + extra >= price) continue;
      candidate[n] = v;
      low[n] = memo.delta + extra;
      isSure[n++] = memo.isExact ? 1 : 0;
    }
    while (n > 0) {
      let best = 0;
      let limit = price;
      for (let k = 1; k < n; k++) {
        if ((low[k] as number) < (low[best] as number)) best = k;
      }
      const v = candidate[best] as number;
      if (isSure[best] === 1) return v;
      for (let k = 0; k < n; k++) if (k !== best && (low[k] as number) < limit) limit = low[k] as number;
      const extra = cp.assign[r * cp.vehicleCount + v] as number;
      // A little above the next bound, so that two equal ones do not send each other back.
      memo.price(routes[v] as RouteState, r, limit - extra + SAME);
      if (memo.delta + extra < price) {
        low[best] = memo.delta + extra;
        isSure[best] = memo.isExact ? 1 : 0;
        continue;
      }
      n--;
      low[best] = low[n] as number;
      candidate[best] = candidate[n] as number;
      isSure[best] = isSure[n] as number;
    }
    return -1;
  }

  /** One unused vehicle of a class stands for all of them. */
  private isSameAsEmpty(v: number, length: number, extra: number): boolean {
    if (length > 0 || extra > 0) return false;
    const kind = this.state.cp.fleetClass[v] as number;
    if (this.emptySeen[kind] === this.stamp) return true;
    this.emptySeen[kind] = this.stamp;
    return false;
  }

  /** Regret-k with a little noise on every price, for the whole bank. */
  insertByRegret(k: number, noise: number, stop?: StopRule): void {
    this.insertListByRegret(this.listing.fill(), k, noise, stop);
  }

  private insertListByRegret(listed: number, k: number, noise: number, stop?: StopRule): void {
    const { state, list, random, regret, cheapest } = this;
    const vehicles = state.cp.vehicleCount;
    let count = listed;
    if (this.table.length < count * vehicles) {
      this.table = new Float64Array(2 * count * vehicles);
      this.known = new Uint8Array(2 * count * vehicles);
    }
    const { table, known } = this;
    const spread = noise * random.next();
    for (let n = 0; n < count; n++) {
      this.priceAll(n, spread);
      this.weigh(n, k);
    }
    while (count > 0 && !(stop !== undefined && stop.progress(0) >= 1)) {
      let chosen = -1;
      let most = -Infinity;
      for (let n = 0; n < count; n++) {
        if ((regret[n] as number) <= most) continue;
        most = regret[n] as number;
        chosen = n;
      }
      if (chosen < 0) return;
      const v = cheapest[chosen] as number;
      if (known[chosen * vehicles + v] === 0) {
        this.price(chosen, v, spread, true);
        this.weigh(chosen, k);
        continue;
      }
      state.insert(list[chosen] as number, v);
      count--;
      list[chosen] = list[count] as number;
      regret[chosen] = regret[count] as number;
      cheapest[chosen] = cheapest[count] as number;
      table.copyWithin(chosen * vehicles, count * vehicles, (count + 1) * vehicles);
      known.copyWithin(chosen * vehicles, count * vehicles, (count + 1) * vehicles);
      for (let n = 0; n < count; n++) {
        if (this.isLimited && table[n * vehicles + v] === Infinity) continue;
        this.price(n, v, spread);
        this.weigh(n, k);
      }
    }
  }

  private priceAll(n: number, spread: number): void {
    const vehicles = this.state.cp.vehicleCount;
    this.table.fill(Infinity, n * vehicles, (n + 1) * vehicles);
    this.offer(this.list[n] as number);
    for (let k = 0; k < this.offeredCount; k++) this.price(n, this.offered[k] as number, spread);
  }

  /** Fills the table with a lower bound, or with the price. */
  private price(n: number, v: number, spread: number, isExact = false): void {
    const { state } = this;
    const { cp, memo } = state;
    const r = this.list[n] as number;
    const slot = n * cp.vehicleCount + v;
    const extra = cp.assign[r * cp.vehicleCount + v] as number;
    this.table[slot] = Infinity;
    const route = state.routes[v];
    if (extra === Infinity || route === undefined) return;
    if (isExact) memo.price(route, r, Infinity);
    else memo.screen(route, r);
    this.known[slot] = memo.isExact ? 1 : 0;
    const delta = memo.delta + extra;
    if (delta < this.worth(r)) this.table[slot] = delta + spread * Math.abs(delta) * this.random.next();
  }

  /** Regret: sum of what the second to the k-th best vehicle cost more than the best; −Infinity where there is no place. */
  private weigh(n: number, k: number): void {
    const { table, state, regret, cheapest } = this;
    const vehicles = state.cp.vehicleCount;
    const price = state.price[this.list[n] as number] as number;
    const row = n * vehicles;
    let best = 0;
    let first = Infinity;
    let second = Infinity;
    let third = Infinity;
    for (let v = 0; v < vehicles; v++) {
      const value = table[row + v] as number;
      if (value >= third) continue;
      if (value < first) {
        third = second;
        second = first;
        first = value;
        best = v;
      } else if (value < second) {
        third = second;
        second = value;
      } else {
        third = value;
      }
    }
    cheapest[n] = best;
    const more = Math.min(second, price) - first;
    regret[n] = first === Infinity ? -Infinity : k < 3 ? more : more + Math.min(third, price) - first;
  }
}
