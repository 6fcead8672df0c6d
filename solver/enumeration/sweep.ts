/**
 * What the cheapest chain of fragments is at given worths of the requests, and what the rest of a route can cost at least from every place and moment on.
 *
 * One sweep from the end of the day to its start. Its labels remember whom they serve as long as a fragment before them might serve him too (windows are short: rarely more than one or two),
 * so no request is served twice; and of which subsets they serve an odd number, as long as another of them might be served before.
 */
import { ROUNDING } from '../evaluation/chain.ts';
import { Beginnings } from './beginnings.ts';
import { Buckets } from './buckets.ts';
import { Front, type Label, type Past, type Rest } from './front.ts';
import type { Network } from './network.ts';
import { differ, type Toll, Tolls } from './tolls.ts';

const NONE: readonly number[] = [];
const NOBODY = { set: NONE, open: NONE };

export interface SweepLimits {
  /** Only routes below it are looked for. */
  readonly limit: number;
  readonly isOver: () => boolean;
}

export interface WeighedFragments {
  readonly tolls: Tolls;
  /** By fragment: cost and tolls less the worth of its requests, and the tolls of whose subsets it serves an odd number. */
  readonly value: Float64Array;
  readonly open: readonly (readonly number[])[];
}

/** Fragments at given worths (by request; further entries are not looked at) and tolls. */
export function weighFragments(network: Network, worth: Float64Array, prices: readonly Toll[]): WeighedFragments {
  const { fragments, requests, requestCount } = network;
  const tolls = new Tolls(requestCount, prices);
  const value = new Float64Array(fragments.count);
  const open = requests.map((own, f) => {
    const weighed = tolls.weigh(own);
    let rest = (fragments.cost[f] as number) + weighed.paid;
    for (const r of own) rest -= worth[r] as number;
    value[f] = rest;
    return weighed.open;
  });
  return { tolls, value, open };
}

export class Sweep {
  /** Least cost less worth of a route; no less than the limit: there is none below it; -Infinity: not known, it was over before it was through. */
  readonly least: number;
  readonly tolls: Tolls;
  readonly value: Float64Array;
  readonly open: readonly (readonly number[])[];
  private readonly limit: number;
  private readonly network: Network;
  private readonly beginnings: Beginnings;
  /** By request: the rest of the route after its dropoff, by the moment of leaving it, and from its pickup on, by the moment of arriving there. */
  private readonly after: readonly Front[];
  private readonly from: readonly Front[];
  private readonly buckets: Buckets<Label>;

  constructor(network: Network, { tolls, value, open }: WeighedFragments, { limit, isOver }: SweepLimits) {
    const { fragments, requestCount } = network;
    this.network = network;
    this.limit = limit;
    this.tolls = tolls;
    this.value = value;
    this.open = open;
    this.after = Array.from({ length: requestCount }, () => new Front(this.tolls));
    this.from = Array.from({ length: requestCount }, () => new Front(this.tolls));
    this.beginnings = new Beginnings(network, this.value, isOver);
    const { earliestEnd, duration } = fragments;
    const start = earliestEnd.reduce(
      (least, end, f) => Math.min(least, end - (duration[f] as number)),
      network.endCloses,
    );
    this.buckets = new Buckets(start, network.endCloses);
    this.least = this.run(isOver);
  }

  /** The least that a route can cost from the pickup of p on, reached then, after such a past. */
  restFrom(p: number, arrival: number, past: Past): number {
    return (this.from[p] as Front).least(arrival - ROUNDING, past);
  }

  /** The same from the dropoff of d on, left then. */
  restAfter(d: number, departure: number, past: Past): number {
    return (this.after[d] as Front).least(departure - ROUNDING, past);
  }

  private run(isOver: () => boolean): number {
    const { requestCount, endCloses, homeTime, homeCost, outTime, outCost } = this.network;
    for (let d = 0; d < requestCount; d++) {
      const time = endCloses - (homeTime[d] as number);
      this.reachAfter(d, time, homeCost[d] as number, NOBODY);
    }
    for (const part of this.buckets.parts(true)) {
      if (isOver()) return -Infinity;
      for (const label of part) {
        if (label.isDropped) continue;
        if (label.isAfter) this.extendBack(label);
        else this.approach(label);
      }
    }
    let least = this.limit;
    const nothing = { isUsed: new Uint8Array(requestCount), isOpen: new Uint8Array(this.tolls.subsets.length) };
    for (let p = 0; p < requestCount; p++) {
      least = Math.min(least, (outCost[p] as number) + this.restFrom(p, outTime[p] as number, nothing));
    }
    return least;
  }

  /** Fragments that end with the dropoff of d. */
  private extendBack({ r: d, time, value, set, open }: Label): void {
    const { network, tolls, limit } = this;
    const { leastEver } = this.beginnings;
    const { requests, firstRequest } = network;
    const { earliestEnd, latestStart, duration } = network.fragments;
    for (const f of network.endsWith[d] as readonly number[]) {
      if ((earliestEnd[f] as number) > time + ROUNDING) break;
      const p = firstRequest[f] as number;
      const without = value + (this.value[f] as number);
      if (without + (leastEver[p] as number) >= limit) continue;
      const begin = Math.min(latestStart[f] as number, time - (duration[f] as number));
      const front = this.from[p] as Front;
      if (without + this.beginnings.least(p, begin) >= limit || front.hasBetter(begin, without)) continue;
      if (set.length > 0 && meet(set, requests[f] as readonly number[])) continue;
      const own = this.open[f] as readonly number[];
      const joined = this.join(f, set, begin);
      const label: Label = {
        isAfter: false,
        r: p,
        time: begin,
        value: without + tolls.shared(own, open),
        set: joined,
        open: this.keepOpen(differ(own, open), joined, p, begin),
        most: Infinity,
        isDropped: false,
      };
      if (front.add(label)) this.buckets.add(begin, label);
    }
  }

  /** Of fragment f and `set` those that could still be served before f begins. */
  private join(f: number, set: readonly number[], begin: number): readonly number[] {
    const { network } = this;
    const own = network.repeatable[f] as readonly number[];
    if (own.length === 0 && set.length === 0) return NONE;
    const p = network.firstRequest[f] as number;
    const joined: number[] = [];
    for (const r of own) if (network.couldBeBefore(r, p, begin)) joined.push(r);
    for (const r of set) if (network.couldBeBefore(r, p, begin)) joined.push(r);
    return set.length === 0 ? joined : joined.sort((one, other) => one - other);
  }

  /** Of these tolls those of whose subsets somebody could still be served before the pickup of p (-1: anywhere) at `by`. */
  private keepOpen(open: readonly number[], set: readonly number[], p: number, by: number): readonly number[] {
    if (open.length === 0) return open;
    const { network, tolls } = this;
    const kept: number[] = [];
    for (const toll of open) {
      for (const r of tolls.subsets[toll] as readonly number[]) {
        const could = p < 0 ? network.couldBeOver(r, by) : network.couldBeBefore(r, p, by);
        if (!could || set.includes(r)) continue;
        kept.push(toll);
        break;
      }
    }
    return kept;
  }

  /** Dropoffs from which the pickup of p is reached in time. */
  private approach(label: Label): void {
    const { r: p, time, value, set } = label;
    const { predecessors, legTime, legCost, soonestEnd, requestCount } = this.network;
    const { leastLeavingEver } = this.beginnings;
    for (const d of predecessors[p] as readonly number[]) {
      const leg = d * requestCount + p;
      const further = value + (legCost[leg] as number);
      if (further + (leastLeavingEver[d] as number) >= this.limit) continue;
      const by = time - (legTime[leg] as number);
      if (by < (soonestEnd[d] as number) - ROUNDING || set.includes(d)) continue;
      this.reachAfter(d, by, further, label);
    }
  }

  private reachAfter(d: number, time: number, value: number, { set, open }: Pick<Rest, 'set' | 'open'>): void {
    const front = this.after[d] as Front;
    if (front.hasBetter(time, value) || value + this.beginnings.leastLeaving(d, time) >= this.limit) return;
    let still = set;
    if (set.length > 0) {
      const over: number[] = [];
      for (const r of set) if (this.network.couldBeOver(r, time)) over.push(r);
      still = over;
    }
    const label: Label = {
      isAfter: true,
      r: d,
      time,
      value,
      set: still,
      open: this.keepOpen(open, still, -1, time),
      most: Infinity,
      isDropped: false,
    };
    if (front.add(label)) this.buckets.add(time, label);
  }
}

function meet(one: readonly number[], other: readonly number[]): boolean {
  for (const r of one) if (other.includes(r)) return true;
  return false;
}
