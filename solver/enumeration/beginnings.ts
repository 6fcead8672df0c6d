/**
 * What the beginning of a route costs at least, less what it is worth, by where and when it ends: a sweep from the start of the day that lets requests be served twice and pays no toll
 * between fragments. With it a sweep from the end drops what no good route can begin.
 */
import { ROUNDING } from '../evaluation/chain.ts';
import { Buckets } from './buckets.ts';
import type { Network } from './network.ts';

interface Label {
  readonly time: number;
  readonly value: number;
  isDropped: boolean;
}

export class Beginnings {
  /** By request: of a beginning that can be at its pickup, and that can leave its dropoff, at any time. */
  readonly leastEver: Float64Array;
  readonly leastLeavingEver: Float64Array;
  private readonly network: Network;
  /** By request: arrivals at its pickup, earliest first, and the later the cheaper. */
  private readonly arrivals: Label[][];
  /** By request: the same when leaving its dropoff. */
  private readonly departures: Label[][];
  /** Where a fragment may take no time, requests might be served for ever: nothing is known then. */
  private readonly isKnown: boolean;

  /**
   * @param value by fragment: its cost less the worth of its requests
   * @param isOver gives up: nothing is known then
   */
  constructor(network: Network, value: Float64Array, isOver: () => boolean) {
    this.network = network;
    const { requestCount, fragments } = network;
    this.arrivals = Array.from({ length: requestCount }, () => []);
    this.departures = Array.from({ length: requestCount }, () => []);
    this.isKnown = fragments.duration.every((duration) => duration > ROUNDING) && this.sweep(value, isOver);
    this.leastEver = Float64Array.from({ length: requestCount }, (_, p) => this.least(p, Infinity));
    this.leastLeavingEver = Float64Array.from({ length: requestCount }, (_, d) => this.leastLeaving(d, Infinity));
  }

  /** Of a beginning that can be at the pickup of p by then; Infinity: there is none. */
  least(p: number, time: number): number {
    return this.isKnown ? findLeast(this.arrivals[p] as Label[], time) : -Infinity;
  }

  /** Of a beginning that can leave the dropoff of d by then; Infinity: there is none. */
  leastLeaving(d: number, time: number): number {
    return this.isKnown ? findLeast(this.departures[d] as Label[], time) : -Infinity;
  }

  private sweep(value: Float64Array, isOver: () => boolean): boolean {
    const {
      requestCount: n,
      fragments,
      beginsWith,
      lastRequest,
      successors,
      legTime,
      legCost,
      outTime,
      outCost,
      endCloses,
    } = this.network;
    const { latestStart, earliestEnd, duration } = fragments;
    const starts = outTime.filter(Number.isFinite);
    const buckets = new Buckets<{ readonly isPickup: boolean; readonly r: number; readonly label: Label }>(
      starts.reduce((least, time) => Math.min(least, time), endCloses),
      endCloses,
    );
    for (let p = 0; p < n; p++) {
      const label = add(this.arrivals[p] as Label[], outTime[p] as number, outCost[p] as number);
      if (label !== undefined) buckets.add(label.time, { isPickup: true, r: p, label });
    }
    for (const part of buckets.parts(false)) {
      if (isOver()) return false;
      for (const { isPickup, r, label } of part) {
        if (label.isDropped) continue;
        if (isPickup) {
          for (const f of beginsWith[r] as readonly number[]) {
            if (label.time > (latestStart[f] as number) + ROUNDING) break;
            const d = lastRequest[f] as number;
            const time = Math.max(earliestEnd[f] as number, label.time + (duration[f] as number));
            const left = add(this.departures[d] as Label[], time, label.value + (value[f] as number));
            if (left !== undefined) buckets.add(time, { isPickup: false, r: d, label: left });
          }
        } else {
          for (const p of successors[r] as readonly number[]) {
            const time = label.time + (legTime[r * n + p] as number);
            if (time > (latestStart[beginsWith[p]?.[0] as number] as number) + ROUNDING) continue;
            const next = add(this.arrivals[p] as Label[], time, label.value + (legCost[r * n + p] as number));
            if (next !== undefined) buckets.add(time, { isPickup: true, r: p, label: next });
          }
        }
      }
    }
    return true;
  }
}

function findLeast(labels: readonly Label[], time: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle] as Label).time <= time + ROUNDING) low = middle + 1;
    else high = middle;
  }
  return labels[low - 1]?.value ?? Infinity;
}

/** Adds a label unless another is as early and as cheap; forgets those that it replaces. */
function add(labels: Label[], time: number, value: number): Label | undefined {
  let at = labels.length;
  while (at > 0 && (labels[at - 1] as Label).time > time) at--;
  if (at > 0 && (labels[at - 1] as Label).value <= value) return undefined;
  let end = at;
  while (end < labels.length && (labels[end] as Label).value >= value) (labels[end++] as Label).isDropped = true;
  if (at > 0 && (labels[at - 1] as Label).time === time) (labels[--at] as Label).isDropped = true;
  const label: Label = { time, value, isDropped: false };
  labels.splice(at, end - at, label);
  return label;
}
