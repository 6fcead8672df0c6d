/**
 * Guided ejection search (Nagata & Kobayashi 2010): whoever has no place gets one at the price of others, who are then put in elsewhere or eject others in their turn.
 * How often a request found no place is counted; those that weigh least by that count make way. Their sets are found greedily: everybody near in time leaves the
 * route, and the heaviest return one by one as long as the place remains. So a set is as large as it must be: where riders share vehicles and breaks must have their
 * place, one or two alone hardly ever make room for anybody.
 */
import type { Recreate } from '../construction/recreate.ts';
import { Insertion } from '../evaluation/insertion.ts';
import { RouteState, relabel } from '../evaluation/route-state.ts';
import type { Random } from './random.ts';
import type { PlanState } from './state.ts';

/** Near in time is whoever is aboard not longer before or after than this share of the time in which the other may be aboard. */
const NEAR = 0.5;

export class Ejection {
  private readonly state: PlanState;
  private readonly random: Random;
  private readonly recreate: Recreate;
  private readonly insertion: Insertion;
  /** By request: how often it found no place, from 1. */
  private readonly failures: Int32Array;
  /** By request, in `territory`: whether it has no place even where everybody leaves who may. */
  private readonly isHopeless: Uint8Array;
  private territory: PlanState['territory'];
  /** By vehicle: its route without those marked. */
  private readonly shortened: (RouteState | undefined)[] = [];
  private readonly marked: Uint8Array;
  private readonly candidates: Int32Array;
  /** By request: where it stands among the candidates. */
  private readonly rank: Float64Array;
  /** By request: the node of its dropoff in the route looked at. */
  private readonly dropNode: Int32Array;
  /** The best vehicle found, the set to be ejected from it, and what that weighs. */
  private vehicle = -1;
  private readonly ejected: Int32Array;
  private ejectedCount = 0;
  private least = Infinity;

  constructor(state: PlanState, random: Random, recreate: Recreate) {
    const { requestCount } = state.cp;
    this.state = state;
    this.random = random;
    this.recreate = recreate;
    this.insertion = new Insertion(state.cp, state.planner);
    this.failures = new Int32Array(requestCount).fill(1);
    this.isHopeless = new Uint8Array(requestCount);
    this.territory = state.territory;
    this.marked = new Uint8Array(requestCount);
    this.candidates = new Int32Array(requestCount);
    this.rank = new Float64Array(requestCount);
    this.dropNode = new Int32Array(requestCount);
    this.ejected = new Int32Array(requestCount);
  }

  /** Whom to put in next: the last to be left out of those whose price is at least `worth`; −1: nobody. */
  next(worth: number): number {
    const { bank, bankCount, price, territory } = this.state;
    if (territory !== this.territory) {
      this.territory = territory;
      this.isHopeless.fill(0);
    }
    for (let k = bankCount - 1; k >= 0; k--) {
      const r = bank[k] as number;
      if ((price[r] as number) >= worth && territory.requests[r] === 1 && this.isHopeless[r] === 0) return r;
    }
    return -1;
  }

  /** Puts r in its cheapest place; where it has none, into the vehicle where those who make one weigh least: they are then left out. */
  place(r: number): void {
    const { state, failures, marked, ejected } = this;
    if (this.recreate.insertAnywhere(r)) return;
    failures[r] = (failures[r] as number) + 1;
    this.find(r);
    if (this.vehicle < 0) {
      this.isHopeless[r] = 1;
      return;
    }
    this.mark(ejected, this.ejectedCount, 1);
    state.remove(this.vehicle, marked);
    this.mark(ejected, this.ejectedCount, 0);
    state.insert(r, this.vehicle);
  }

  /** Everybody leaves vehicle v who may. */
  clear(v: number): void {
    const { state, candidates } = this;
    const count = this.list(state.routes[v] as RouteState, -Infinity, Infinity);
    this.mark(candidates, count, 1);
    state.remove(v, this.marked);
    this.mark(candidates, count, 0);
  }

  private mark(list: Int32Array, count: number, mark: 0 | 1): void {
    for (let k = 0; k < count; k++) this.marked[list[k] as number] = mark;
  }

  /** Sets `vehicle` to −1 where none has a place for r, whoever leaves it. */
  private find(r: number): void {
    const { state, random } = this;
    const { cp, routes } = state;
    const opens = cp.opens[2 * r] as number;
    const closes = cp.closes[2 * r + 1] as number;
    const vehicles = this.recreate.offeredTo(r);
    random.shuffle(vehicles, vehicles.length);
    this.vehicle = -1;
    this.least = Infinity;
    for (const margin of [NEAR * (closes - opens), Infinity]) {
      for (const v of vehicles) {
        const route = routes[v] as RouteState;
        if (cp.assign[r * cp.vehicleCount + v] === Infinity || route.length === 0) continue;
        const count = this.list(route, opens - margin, closes + margin);
        this.mark(this.candidates, count, 1);
        if (this.fitsWithoutMarked(route, r)) this.choose(route, r, count);
        this.mark(this.candidates, count, 0);
      }
      if (this.vehicle >= 0) return;
    }
  }

  /** Of the first candidates, all out of the route, those return without whom r keeps its place. Whoever is left is the set, if it weighs less than the best one. */
  private choose(route: RouteState, r: number, count: number): void {
    const { marked, candidates, ejected } = this;
    let weight = 0;
    for (let k = 0; k < count; k++) {
      const other = candidates[k] as number;
      marked[other] = 0;
      if (this.fitsWithoutMarked(route, r)) continue;
      marked[other] = 1;
      weight += this.weight(other);
      if (weight >= this.least) return;
    }
    this.least = weight;
    this.vehicle = route.vehicle;
    this.ejectedCount = 0;
    for (let k = 0; k < count; k++) {
      const other = candidates[k] as number;
      if (marked[other] === 1) ejected[this.ejectedCount++] = other;
    }
  }

  /** Whoever is dearer to leave out weighs more. */
  private weight(r: number): number {
    return (this.failures[r] as number) * (this.state.price[r] as number);
  }

  /** Candidates are those of the route who may be moved and can be aboard in that time, roughly the heaviest first; returns how many. */
  private list({ seq, length, early, late }: RouteState, from: number, to: number): number {
    const { candidates, rank, dropNode, random } = this;
    const { boarded } = this.state.cp;
    for (let node = 1; node <= length; node++) dropNode[(seq[node - 1] as number) >> 1] = node;
    let count = 0;
    for (let node = 1; node <= length; node++) {
      const stop = seq[node - 1] as number;
      const r = stop >> 1;
      if ((stop & 1) === 1 || (boarded[r] as number) >= 0) continue;
      if ((early[node] as number) > to || (late[dropNode[r] as number] as number) < from) continue;
      rank[r] = this.weight(r) * (0.5 + random.next());
      candidates[count++] = r;
    }
    candidates.subarray(0, count).sort((a, b) => (rank[b] as number) - (rank[a] as number));
    return count;
  }

  private fitsWithoutMarked(route: RouteState, r: number): boolean {
    const { marked, state, shortened } = this;
    const v = route.vehicle;
    let short = shortened[v];
    if (short === undefined) {
      short = new RouteState(state.cp, v);
      shortened[v] = short;
    }
    short.reserve(route.length + 4, state.cp.types.length);
    short.length = 0;
    for (let k = 0; k < route.length; k++) {
      const stop = route.seq[k] as number;
      if (marked[stop >> 1] === 0) short.seq[short.length++] = stop;
    }
    relabel(state.cp, short);
    return this.insertion.fits(short, r);
  }
}
