/** The routes of one kind of vehicle as chains of fragments: what follows what, when, and at what cost. */
import { ROUNDING } from '../evaluation/chain.ts';
import type { CompiledProblem } from '../evaluation/compile.ts';
import type { Fragments } from './fragments.ts';

export class Network {
  readonly requestCount: number;
  readonly fragments: Fragments;
  /** By fragment: whom it serves, the first and the last of them. */
  readonly requests: readonly (readonly number[])[];
  readonly firstRequest: Int32Array;
  readonly lastRequest: Int32Array;
  /** By request: fragments that begin with its pickup (those that may wait longest first), and that end with its dropoff (soonest first). */
  readonly beginsWith: readonly (readonly number[])[];
  readonly endsWith: readonly (readonly number[])[];
  /** By request: pickups that a vehicle can reach in time after its dropoff, and dropoffs after which it can reach its pickup. */
  readonly successors: readonly (readonly number[])[];
  readonly predecessors: readonly (readonly number[])[];
  /** From the dropoff of d to the pickup of p: [d * requestCount + p]; waiting costs nothing here. */
  readonly legTime: Float64Array;
  readonly legCost: Float64Array;
  /** By request: earliest arrival at its pickup from the garage, and what that costs; the same from its dropoff to the end. */
  readonly outTime: Float64Array;
  readonly outCost: Float64Array;
  readonly homeTime: Float64Array;
  readonly homeCost: Float64Array;
  readonly endCloses: number;
  /** By request: earliest end of a fragment that ends with its dropoff. */
  readonly soonestEnd: Float64Array;
  /** By fragment: those of its requests that might also be served before it, rising. */
  readonly repeatable: readonly (readonly number[])[];
  /** By request: earliest end of its dropoff in any route. */
  private readonly soonestOut: Float64Array;

  constructor(cp: CompiledProblem, vehicle: number, fragments: Fragments) {
    const n = cp.requestCount;
    const { count, first, stops, latestStart, earliestEnd } = fragments;
    this.requestCount = n;
    this.fragments = fragments;
    this.requests = Array.from({ length: count }, (_, f) => {
      const own = Array.from(stops.subarray(first[f], first[f + 1]));
      return own.filter((stop) => (stop & 1) === 0).map((stop) => stop >> 1);
    });
    this.firstRequest = Int32Array.from({ length: count }, (_, f) => (stops[first[f] as number] as number) >> 1);
    this.lastRequest = Int32Array.from(
      { length: count },
      (_, f) => (stops[(first[f + 1] as number) - 1] as number) >> 1,
    );
    this.beginsWith = sortInto(n, this.firstRequest, (f) => -(latestStart[f] as number));
    this.endsWith = sortInto(n, this.lastRequest, (f) => earliestEnd[f] as number);

    const costOf = (from: number, to: number) => {
      const leg = from * cp.stride + to;
      const time = cp.duration[leg] as number;
      if (time === Infinity) return Infinity;
      return (cp.perMetre[vehicle] as number) * (cp.distance[leg] as number) + (cp.perSecond[vehicle] as number) * time;
    };
    const timeOf = (from: number, to: number) => cp.duration[from * cp.stride + to] as number;
    const pickups = Array.from({ length: n }, (_, r) => cp.place[2 * r] as number);
    const dropoffs = Array.from({ length: n }, (_, r) => cp.place[2 * r + 1] as number);
    const garage = cp.startPlace[vehicle] as number;
    const home = cp.endPlace[vehicle] as number;
    this.legTime = Float64Array.from(dropoffs.flatMap((from) => pickups.map((to) => timeOf(from, to))));
    this.legCost = Float64Array.from(dropoffs.flatMap((from) => pickups.map((to) => costOf(from, to))));
    this.outTime = Float64Array.from(pickups, (to) => (cp.startOpens[vehicle] as number) + timeOf(garage, to));
    this.outCost = Float64Array.from(pickups, (to) => (cp.fixedCost[vehicle] as number) + costOf(garage, to));
    this.homeTime = Float64Array.from(dropoffs, (from) => timeOf(from, home));
    this.homeCost = Float64Array.from(dropoffs, (from) => costOf(from, home));
    this.endCloses = cp.endCloses[vehicle] as number;

    this.soonestOut = Float64Array.from({ length: n }, (_, r) => {
      const arrival =
        (cp.opens[2 * r] as number) +
        (cp.service[2 * r] as number) +
        timeOf(pickups[r] as number, dropoffs[r] as number);
      return Math.max(arrival, cp.opens[2 * r + 1] as number) + (cp.service[2 * r + 1] as number);
    });
    this.soonestEnd = Float64Array.from(this.endsWith, (own) => earliestEnd[own[0] ?? -1] ?? Infinity);
    const isNext = (d: number, p: number) => {
      const soonest = this.soonestEnd[d] as number;
      const latest = latestStart[this.beginsWith[p]?.[0] ?? -1] ?? -Infinity;
      return d !== p && soonest + (this.legTime[d * n + p] as number) <= latest + ROUNDING;
    };
    const all = Array.from({ length: n }, (_, r) => r);
    this.successors = all.map((d) => all.filter((p) => isNext(d, p)));
    this.predecessors = all.map((p) => all.filter((d) => isNext(d, p)));
    this.repeatable = this.requests.map((requests, f) => {
      const by = latestStart[f] as number;
      return requests
        .filter((r) => this.couldBeBefore(r, this.firstRequest[f] as number, by))
        .sort((one, other) => one - other);
    });
  }

  /** Whether a ride of r could be over before `by` at the pickup of p. */
  couldBeBefore(r: number, p: number, by: number): boolean {
    return (this.soonestOut[r] as number) + (this.legTime[r * this.requestCount + p] as number) <= by + ROUNDING;
  }

  /** Whether a ride of r could be over by then. */
  couldBeOver(r: number, by: number): boolean {
    return (this.soonestOut[r] as number) <= by + ROUNDING;
  }

  /** What a chain of fragments costs at least. */
  leastCost(chain: readonly number[]): number {
    const { fragments, firstRequest, lastRequest, legCost, outCost, homeCost, requestCount } = this;
    let cost = 0;
    let at = -1;
    for (const f of chain) {
      const p = firstRequest[f] as number;
      cost +=
        (at < 0 ? (outCost[p] as number) : (legCost[at * requestCount + p] as number)) + (fragments.cost[f] as number);
      at = lastRequest[f] as number;
    }
    return cost + (homeCost[at] ?? 0);
  }

  /** Stops of a chain of fragments. */
  order(chain: readonly number[]): Int32Array {
    const { first, stops } = this.fragments;
    let length = 0;
    for (const f of chain) length += (first[f + 1] as number) - (first[f] as number);
    const order = new Int32Array(length);
    let at = 0;
    for (const f of chain) {
      for (let k = first[f] as number; k < (first[f + 1] as number); k++) order[at++] = stops[k] as number;
    }
    return order;
  }
}

/** Fragments by their key, in the order of their rank. */
function sortInto(count: number, keys: Int32Array, rank: (f: number) => number): number[][] {
  const sorted: number[][] = Array.from({ length: count }, () => []);
  for (const [f, key] of keys.entries()) sorted[key]?.push(f);
  for (const list of sorted) list.sort((one, other) => rank(one) - rank(other) || one - other);
  return sorted;
}
