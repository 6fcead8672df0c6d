/**
 * The routes of one kind of vehicle as chains of fragments: what the cheapest chain is at given worths of the requests, and which chains cost less than a threshold.
 *
 * One sweep from the end of the day to its start gives for every dropoff and every moment the least that the rest of the route can cost. Its labels remember whom they
 * serve as long as a fragment before them might serve him too (windows are short: rarely more than one or two), so no request is served twice. A search in depth then
 * lists every chain that stays below the threshold, and loses none of them.
 */

import { ROUNDING } from '../evaluation/chain.ts';
import type { CompiledProblem } from '../evaluation/compile.ts';
import type { Fragments } from './fragments.ts';
import { Front, type Label } from './front.ts';

const BUCKETS = 1024;
/** Chains begun between two looks at the clock. */
const LOOK = 1024;
/** Prime: every pickup gets its turn. */
const STEP = 31;
const NONE: readonly number[] = [];

export interface Chains {
  /** Fragments of each chain, in order. */
  readonly chains: readonly (readonly number[])[];
  /** Whether all chains below the threshold are among them. */
  readonly isComplete: boolean;
}

export class Network {
  readonly fragments: Fragments;
  private readonly cp: CompiledProblem;
  private readonly vehicle: number;
  /** By request: fragments that begin with its pickup, and that end with its dropoff. */
  private readonly beginsWith: number[][];
  private readonly endsWith: number[][];
  /** Least earliest end of the fragments that end with the dropoff. */
  private readonly soonest: Float64Array;
  /** By fragment: cost less the worth of its requests. */
  private readonly value: Float64Array;
  /** By request: the rest of the route after its dropoff, by the moment of leaving it, and from its pickup on, by the moment of arriving there. */
  private after: Front[] = [];
  private from: Front[] = [];
  private buckets: { readonly isAfter: boolean; readonly r: number; readonly label: Label }[][] = [];
  /** By request: earliest end of its dropoff in any route. */
  private readonly soonestOut: Float64Array;
  private readonly requests: readonly (readonly number[])[];
  /** By fragment: those of its requests that might also be served before it. */
  private readonly repeatable: readonly (readonly number[])[];
  private readonly isUsed: Uint8Array;
  private turn = 0;
  private start = 0;
  private width = 1;

  constructor(cp: CompiledProblem, vehicle: number, fragments: Fragments) {
    this.cp = cp;
    this.vehicle = vehicle;
    this.fragments = fragments;
    this.beginsWith = Array.from({ length: cp.requestCount }, () => []);
    this.endsWith = Array.from({ length: cp.requestCount }, () => []);
    this.soonest = new Float64Array(cp.requestCount).fill(Infinity);
    this.value = new Float64Array(fragments.count);
    this.isUsed = new Uint8Array(cp.requestCount);
    this.soonestOut = Float64Array.from({ length: cp.requestCount }, (_, r) => {
      const ride = cp.duration[(cp.place[2 * r] as number) * cp.stride + (cp.place[2 * r + 1] as number)] as number;
      const arrival = (cp.opens[2 * r] as number) + (cp.service[2 * r] as number) + ride;
      return Math.max(arrival, cp.opens[2 * r + 1] as number) + (cp.service[2 * r + 1] as number);
    });
    this.requests = Array.from({ length: fragments.count }, (_, f) => {
      const stops = Array.from(fragments.stops.subarray(fragments.first[f], fragments.first[f + 1]));
      return stops.filter((stop) => (stop & 1) === 0).map((stop) => stop >> 1);
    });
    this.repeatable = this.requests.map((requests, f) => {
      const by = fragments.latestStart[f] as number;
      return requests.filter((r) => this.couldPrecede(r, this.firstRequest(f), by)).sort((one, other) => one - other);
    });
    for (let f = 0; f < fragments.count; f++) {
      const last = this.lastRequest(f);
      this.beginsWith[this.firstRequest(f)]?.push(f);
      this.endsWith[last]?.push(f);
      this.soonest[last] = Math.min(this.soonest[last] as number, fragments.earliestEnd[f] as number);
    }
  }

  /** Sweeps the day at these worths (by request) and returns the least cost less worth of a route, Infinity where there is no route. */
  sweep(worth: Float64Array): number {
    const { cp, vehicle, fragments } = this;
    for (let f = 0; f < fragments.count; f++) {
      let value = fragments.cost[f] as number;
      for (const r of this.requests[f] ?? NONE) value -= worth[r] as number;
      this.value[f] = value;
    }
    this.after = Array.from({ length: cp.requestCount }, () => new Front());
    this.from = Array.from({ length: cp.requestCount }, () => new Front());
    this.openBuckets();
    for (let d = 0; d < cp.requestCount; d++)
      this.reachAfter(d, (cp.endCloses[vehicle] as number) - this.homeTime(d), this.homeCost(d), NONE);
    for (let b = BUCKETS - 1; b >= 0; b--) {
      // A bucket may grow while it is emptied.
      const bucket = this.buckets[b] ?? [];
      for (const { isAfter, r, label } of bucket) {
        if (label.isDropped) continue;
        if (isAfter) this.extendBack(r, label);
        else this.approach(r, label);
      }
    }
    this.buckets = [];
    let least = Infinity;
    for (let p = 0; p < cp.requestCount; p++)
      least = Math.min(least, this.outCost(p) + this.restFrom(p, this.outTime(p)));
    return least;
  }

  /**
   * The chains that cost less, by the last sweep, than `threshold`; no request is served twice in one. At most `most` of them, and no more once `isOver`; the pickup to begin with
   * goes round from call to call.
   */
  list(threshold: number, most: number, isOver: () => boolean): Chains {
    const { cp, fragments, isUsed } = this;
    const chains: number[][] = [];
    const chain: number[] = [];
    let isComplete = true;
    let visits = 0;
    const visit = (p: number, arrival: number, before: number) => {
      if (before + this.restFrom(p, arrival) >= threshold) return;
      for (const f of this.beginsWith[p] ?? NONE) {
        if (arrival > (fragments.latestStart[f] as number) + ROUNDING || !this.isFree(f)) continue;
        const d = this.lastRequest(f);
        const left = Math.max(fragments.earliestEnd[f] as number, arrival + (fragments.duration[f] as number));
        const value = before + (this.value[f] as number);
        for (const r of this.requests[f] ?? NONE) isUsed[r] = 1;
        if (value + (this.after[d] as Front).least(left - ROUNDING, isUsed) < threshold) {
          chain.push(f);
          if (++visits % LOOK === 0 && isOver()) isComplete = false;
          const home = left + this.homeTime(d);
          if (home <= (cp.endCloses[this.vehicle] as number) + ROUNDING && value + this.homeCost(d) < threshold) {
            if (chains.length < most) chains.push([...chain]);
            else isComplete = false;
          }
          for (let next = 0; next < cp.requestCount && isComplete; next++) {
            if (isUsed[next] === 0) visit(next, left + this.legTime(d, next), value + this.legCost(d, next));
          }
          chain.pop();
        }
        for (const r of this.requests[f] ?? NONE) isUsed[r] = 0;
        if (!isComplete) return;
      }
    };
    for (let k = 0; k < cp.requestCount && isComplete; k++) {
      const p = (this.turn + k) % cp.requestCount;
      visit(p, this.outTime(p), this.outCost(p));
    }
    this.turn += STEP;
    return { chains, isComplete };
  }

  /** Stops of a chain. */
  order(chain: readonly number[]): Int32Array {
    const { first, stops } = this.fragments;
    return Int32Array.from(chain.flatMap((f) => Array.from(stops.subarray(first[f], first[f + 1]))));
  }

  private restFrom(p: number, arrival: number): number {
    return (this.from[p] as Front).least(arrival - ROUNDING, this.isUsed);
  }

  private isFree(f: number): boolean {
    for (const r of this.requests[f] ?? NONE) if (this.isUsed[r] === 1) return false;
    return true;
  }

  /** Fragments that end with the dropoff of d. */
  private extendBack(d: number, { time, value, set }: Label): void {
    const { fragments } = this;
    for (const f of this.endsWith[d] ?? NONE) {
      if ((fragments.earliestEnd[f] as number) > time + ROUNDING) continue;
      if (set.length > 0 && set.some((r) => this.requests[f]?.includes(r))) continue;
      const p = this.firstRequest(f);
      const begin = Math.min(fragments.latestStart[f] as number, time - (fragments.duration[f] as number));
      const label = (this.from[p] as Front).add(begin, value + (this.value[f] as number), this.join(f, set, p, begin));
      if (label !== undefined) this.enqueue(false, p, label);
    }
  }

  /** Whether a ride of r could be over before the pickup of p at `by`. */
  private couldPrecede(r: number, p: number, by: number): boolean {
    return (this.soonestOut[r] as number) + this.legTime(r, p) <= by + ROUNDING;
  }

  /** Of fragment f and `set` those that could still be served before f begins with p. */
  private join(f: number, set: readonly number[], p: number, begin: number): readonly number[] {
    const own = this.repeatable[f] ?? NONE;
    if (own.length === 0 && set.length === 0) return NONE;
    const still = (r: number) => this.couldPrecede(r, p, begin);
    const joined =
      set.length === 0 ? own.filter(still) : [...own, ...set].filter(still).sort((one, other) => one - other);
    return joined.length === 0 ? NONE : joined;
  }

  /** Dropoffs from which the pickup of p is reached in time. */
  private approach(p: number, { time, value, set }: Label): void {
    for (let d = 0; d < this.cp.requestCount; d++) {
      if (d === p || set.includes(d)) continue;
      const by = time - this.legTime(d, p);
      if (by >= (this.soonest[d] as number) - ROUNDING) this.reachAfter(d, by, value + this.legCost(d, p), set);
    }
  }

  private reachAfter(d: number, time: number, value: number, set: readonly number[]): void {
    const still = set.length === 0 ? set : set.filter((r) => (this.soonestOut[r] as number) <= time + ROUNDING);
    const label = (this.after[d] as Front).add(time, value, still);
    if (label !== undefined) this.enqueue(true, d, label);
  }

  private openBuckets(): void {
    const { cp, vehicle, fragments } = this;
    let start = Infinity;
    for (let f = 0; f < fragments.count; f++) {
      start = Math.min(start, (fragments.earliestEnd[f] as number) - (fragments.duration[f] as number));
    }
    this.start = Math.min(start, cp.endCloses[vehicle] as number);
    this.width = Math.max(1e-9, ((cp.endCloses[vehicle] as number) - this.start) / BUCKETS);
    this.buckets = Array.from({ length: BUCKETS }, () => []);
  }

  private enqueue(isAfter: boolean, r: number, label: Label): void {
    const b = Math.max(0, Math.min(BUCKETS - 1, Math.floor((label.time - this.start) / this.width)));
    this.buckets[b]?.push({ isAfter, r, label });
  }

  private firstRequest(f: number): number {
    return (this.fragments.stops[this.fragments.first[f] as number] as number) >> 1;
  }

  private lastRequest(f: number): number {
    return (this.fragments.stops[(this.fragments.first[f + 1] as number) - 1] as number) >> 1;
  }

  private homeTime(d: number): number {
    return this.cp.duration[
      (this.cp.place[2 * d + 1] as number) * this.cp.stride + (this.cp.endPlace[this.vehicle] as number)
    ] as number;
  }

  private homeCost(d: number): number {
    return this.costOf(this.cp.place[2 * d + 1] as number, this.cp.endPlace[this.vehicle] as number);
  }

  /** Earliest arrival at the pickup of p from the garage. */
  private outTime(p: number): number {
    const { cp, vehicle } = this;
    return (
      (cp.startOpens[vehicle] as number) +
      (cp.duration[(cp.startPlace[vehicle] as number) * cp.stride + (cp.place[2 * p] as number)] as number)
    );
  }

  private outCost(p: number): number {
    return (
      (this.cp.fixedCost[this.vehicle] as number) +
      this.costOf(this.cp.startPlace[this.vehicle] as number, this.cp.place[2 * p] as number)
    );
  }

  private legTime(d: number, p: number): number {
    return this.cp.duration[
      (this.cp.place[2 * d + 1] as number) * this.cp.stride + (this.cp.place[2 * p] as number)
    ] as number;
  }

  private legCost(d: number, p: number): number {
    return this.costOf(this.cp.place[2 * d + 1] as number, this.cp.place[2 * p] as number);
  }

  /** Metres and time; waiting costs nothing here. */
  private costOf(from: number, to: number): number {
    const { cp, vehicle } = this;
    const leg = from * cp.stride + to;
    const time = cp.duration[leg] as number;
    if (time === Infinity) return Infinity;
    return (cp.perMetre[vehicle] as number) * (cp.distance[leg] as number) + (cp.perSecond[vehicle] as number) * time;
  }
}
