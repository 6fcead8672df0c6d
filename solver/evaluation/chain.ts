/**
 * A fixed order of stops as a chain of difference constraints, and its exact feasibility in linear time.
 *
 * Node 0 is the start, the last node the end, between them stops and breaks. With `cum[k]` = the shortest possible time from node 0 to node k along the
 * order, `x[k] = begin[k] − cum[k]` is non-decreasing: its steps are the waits. A window is then a bound on x, and a ride limit from p to d reads
 * `x[d] − x[p] ≤ limit − path`. (Firat & Woeginger 2011 state the same system.)
 */
import type { CompiledProblem } from './compile.ts';

export const START = -1;
export const END = -2;
/** Codes of breaks: `BREAK − number of the break among the vehicle's`. */
export const BREAK = -3;

/** Rounding allowed against a bound, well inside what the checker allows. */
export const ROUNDING = 1e-7;

export class Chain {
  size = 0;
  /** By node: stop number, START, END or a break. */
  stop = new Int32Array(64);
  /** At a break: 1 where it lies at the place of the stop that follows, 0 where the stop before it was. */
  hasArrived = new Uint8Array(64);
  place = new Int32Array(64);
  lo = new Float64Array(64);
  hi = new Float64Array(64);
  service = new Float64Array(64);
  cum = new Float64Array(64);
  /** Requests aboard on the leg that leads to the node. */
  aboard = new Int32Array(64);
  /** At a dropoff: the node of its pickup; else −1. */
  mate = new Int32Array(64);
  /** At a dropoff: longest `x[d] − x[p]`; else Infinity. */
  slack = new Float64Array(64);
  /** The least solution after `isFeasible`. */
  x = new Float64Array(64);
  maxDuration = Infinity;
  vehicle = -1;
  private stops = 0;
  private nodeOfRequest = new Int32Array(0);

  private readonly cp: CompiledProblem;

  constructor(cp: CompiledProblem) {
    this.cp = cp;
    this.nodeOfRequest = new Int32Array(cp.requestCount).fill(-1);
  }

  /** Starts a chain at the garage of `vehicle`. */
  begin(vehicle: number, nodes: number): void {
    if (this.stop.length < nodes + 2) this.grow(nodes + 2);
    const { cp } = this;
    this.vehicle = vehicle;
    this.maxDuration = cp.maxDuration[vehicle] as number;
    this.size = 1;
    this.stops = 0;
    this.stop[0] = START;
    this.place[0] = cp.startPlace[vehicle] as number;
    this.lo[0] = cp.startOpens[vehicle] as number;
    this.hi[0] = cp.startCloses[vehicle] as number;
    this.service[0] = 0;
    this.cum[0] = 0;
    this.aboard[0] = 0;
    this.mate[0] = -1;
    this.slack[0] = Infinity;
  }

  /**
   * Becomes `old`, a chain without breaks, with request r put in: the pickup behind its node i, the dropoff behind its node j ≥ i, neither among the frozen ones. What is known of the
   * other nodes is taken over: that is cheaper than to look it all up again.
   */
  insertPair(old: Chain, { r, i, j }: { readonly r: number; readonly i: number; readonly j: number }): void {
    this.begin(old.vehicle, old.size + 2);
    this.copy(old, 1, i + 1, 0);
    this.pushStop(2 * r);
    let lift = 0;
    if (j > i) {
      lift = this.reach(old, i + 1);
      const at = this.size;
      this.copy(old, i + 1, j + 1, lift);
      for (let k = at, node = i + 1, riders = old.aboard[node] as number; riders > 0 && node <= j; k++, node++) {
        const p = old.mate[node] as number;
        if (p < 0 || p > i) continue;
        riders--;
        this.mate[k] = p;
        this.slack[k] = (this.slack[k] as number) - lift;
      }
      for (let k = at; k <= this.size; k++) this.aboard[k] = (this.aboard[k] as number) + 1;
    }
    this.pushStop(2 * r + 1);
    const last = this.reach(old, j + 1);
    const at = this.size;
    this.copy(old, j + 1, old.size, last);
    for (let k = at, node = j + 1, riders = old.aboard[node] as number; riders > 0 && node < old.size; k++, node++) {
      const p = old.mate[node] as number;
      if (p < 0 || p > j) continue;
      riders--;
      this.mate[k] = p > i ? p + 1 : p;
      this.slack[k] = (this.slack[k] as number) - (p > i ? last - lift : last);
    }
  }

  /** By how much later than in `old` its node `node` is reached from the last node appended. */
  reach(old: Chain, node: number): number {
    const { cp } = this;
    const last = this.size - 1;
    const isThere = (this.stop[last] as number) <= BREAK && this.hasArrived[last] === 1;
    let leg = isThere
      ? 0
      : (cp.duration[(this.place[last] as number) * cp.stride + (old.place[node] as number)] as number);
    if (leg === Infinity && this.mayStrand(old.stop[node] as number)) leg = 0;
    return (this.cum[last] as number) + (this.service[last] as number) + leg - (old.cum[node] as number);
  }

  /** Appends the nodes `first .. end − 1` of `from`, which has no breaks and the same vehicle, `lift` later; riders are taken to board among them. */
  copy(from: Chain, first: number, end: number, lift: number): void {
    const { stop, place, lo, hi, service, cum, aboard, mate, slack } = this;
    const moved = this.size - first;
    for (let node = first; node < end; node++) {
      const k = node + moved;
      const p = from.mate[node] as number;
      stop[k] = from.stop[node] as number;
      place[k] = from.place[node] as number;
      lo[k] = from.lo[node] as number;
      hi[k] = from.hi[node] as number;
      service[k] = from.service[node] as number;
      cum[k] = (from.cum[node] as number) + lift;
      aboard[k] = from.aboard[node] as number;
      mate[k] = p < 0 ? p : p + moved;
      slack[k] = from.slack[node] as number;
    }
    this.size = end + moved;
    this.stops += end - first;
    if (end < from.size) aboard[end + moved] = from.aboard[end] as number;
  }

  /** A vehicle already on its way may stand where no way leads home: the route is kept (at a price), others may lead it out. */
  private mayStrand(code: number): boolean {
    return code === END && (this.cp.frozen[this.vehicle] as Int32Array).length > 0;
  }

  /** Appends one stop. */
  private pushStop(stop: number): void {
    const { cp } = this;
    const k = this.append(stop, cp.place[stop] as number);
    const isPickup = (stop & 1) === 0;
    this.lo[k] = cp.opens[stop] as number;
    this.hi[k] = cp.closes[stop] as number;
    this.service[k] = cp.service[stop] as number;
    // Aboard on the next leg; `aboard[k + 1]` is written ahead.
    this.aboard[k + 1] = (this.aboard[k] as number) + (isPickup ? 1 : -1);
    const r = stop >> 1;
    if (isPickup) {
      this.nodeOfRequest[r] = k;
    } else {
      const p = this.nodeOfRequest[r] as number;
      this.mate[k] = p;
      const path = (this.cum[k] as number) - (this.cum[p] as number) - (this.service[p] as number);
      this.slack[k] = (cp.maxRide[r] as number) - path;
    }
    this.stops++;
    if (this.stops <= (cp.frozen[this.vehicle] as Int32Array).length) this.bridgeFrozen(k);
  }

  /** Appends the stops `seq[first .. end)`: frozen ones and one behind a break one by one, all others in one loop. */
  pushStops(seq: Int32Array, first: number, end: number): void {
    const { cp, stop, place, lo, hi, service, cum, aboard, mate, slack, nodeOfRequest } = this;
    const frozen = (cp.frozen[this.vehicle] as Int32Array).length;
    let from = first;
    while (from < end && (this.stops < frozen || (stop[this.size - 1] as number) <= BREAK))
      this.pushStop(seq[from++] as number);
    if (from === end) return;
    let k = this.size - 1;
    this.stops += end - from;
    let row = (place[k] as number) * cp.stride;
    let left = (cum[k] as number) + (service[k] as number);
    let riders = aboard[k + 1] as number;
    for (let n = from; n < end; n++) {
      const next = seq[n] as number;
      const at = cp.place[next] as number;
      const reached = left + (cp.duration[row + at] as number);
      const stay = cp.service[next] as number;
      const r = next >> 1;
      k++;
      stop[k] = next;
      place[k] = at;
      lo[k] = cp.opens[next] as number;
      hi[k] = cp.closes[next] as number;
      service[k] = stay;
      cum[k] = reached;
      aboard[k] = riders;
      if ((next & 1) === 0) {
        riders++;
        nodeOfRequest[r] = k;
        mate[k] = -1;
        slack[k] = Infinity;
      } else {
        riders--;
        const p = nodeOfRequest[r] as number;
        mate[k] = p;
        slack[k] = (cp.maxRide[r] as number) - (reached - (cum[p] as number) - (service[p] as number));
      }
      row = at * cp.stride;
      left = reached + stay;
    }
    aboard[k + 1] = riders;
    this.size = k + 1;
  }

  /** A frozen leg took the time it took, whatever the matrix says; a break in it moves along. */
  private bridgeFrozen(k: number): void {
    let base = k - 1;
    while ((this.stop[base] as number) <= BREAK) base--;
    const gap = (this.lo[k] as number) - (this.lo[base] as number);
    const from = this.cum[base] as number;
    if ((this.cum[k] as number) - from > gap) {
      let at = from + gap;
      for (let node = k; node > base; node--) {
        if (node < k) at -= this.service[node] as number;
        this.cum[node] = at;
      }
    }
    if ((this.mate[k] as number) >= 0) this.slack[k] = Infinity;
  }

  /** Appends a break, before the drive to `next` or (`hasArrived` = 1) after it. */
  pushBreak(index: number, next: number, hasArrived: number): void {
    const { cp } = this;
    const b = (cp.breakFirst[this.vehicle] as number) + index;
    const last = this.size - 1;
    const k = this.append(BREAK - index, hasArrived === 1 ? next : (this.place[last] as number));
    this.hasArrived[k] = hasArrived;
    if (hasArrived === 0) this.cum[k] = (this.cum[last] as number) + (this.service[last] as number);
    this.lo[k] = cp.breakEarliest[b] as number;
    this.hi[k] = cp.breakLatest[b] as number;
    this.service[k] = cp.breakDuration[b] as number;
    this.aboard[k + 1] = this.aboard[k] as number;
  }

  /** Appends the end of the route. */
  pushEnd(): void {
    const { cp } = this;
    const k = this.append(END, cp.endPlace[this.vehicle] as number);
    this.lo[k] = -Infinity;
    this.hi[k] = cp.endCloses[this.vehicle] as number;
    this.service[k] = 0;
  }

  private append(code: number, place: number): number {
    const { cp } = this;
    const k = this.size;
    const last = k - 1;
    const isThere = (this.stop[last] as number) <= BREAK && this.hasArrived[last] === 1;
    let leg = isThere ? 0 : (cp.duration[(this.place[last] as number) * cp.stride + place] as number);
    if (leg === Infinity && this.mayStrand(code)) leg = 0;
    this.cum[k] = (this.cum[last] as number) + (this.service[last] as number) + leg;
    this.stop[k] = code;
    this.place[k] = place;
    this.mate[k] = -1;
    this.slack[k] = Infinity;
    this.size = k + 1;
    return k;
  }

  private grow(nodes: number): void {
    const size = Math.max(nodes + 8, 2 * this.stop.length);
    const ints = (old: Int32Array) => {
      const fresh = new Int32Array(size);
      fresh.set(old);
      return fresh;
    };
    const floats = (old: Float64Array) => {
      const fresh = new Float64Array(size);
      fresh.set(old);
      return fresh;
    };
    this.stop = ints(this.stop);
    this.hasArrived = new Uint8Array(size);
    this.place = ints(this.place);
    this.aboard = ints(this.aboard);
    this.mate = ints(this.mate);
    this.lo = floats(this.lo);
    this.hi = floats(this.hi);
    this.service = floats(this.service);
    this.cum = floats(this.cum);
    this.slack = floats(this.slack);
    this.x = floats(this.x);
  }
}

/**
 * Exact: whether any schedule of the chain keeps windows, ride limits and the longest duration. Leaves the componentwise least solution in `chain.x`.
 *
 * Forward, x takes the running maximum of the lower bounds. A ride that is then too long needs its pickup later: x is raised from the pickup on. Such a raise
 * only reaches nodes before the dropoff, so one pass over the dropoffs from the last to the first settles all; the duration is a ride from 0 to the end.
 */
export function isFeasible(chain: Chain): boolean {
  const { size, lo, hi, cum, x } = chain;
  const last = size - 1;
  if (!((cum[last] as number) < Infinity)) return false;
  let at = -Infinity;
  for (let k = 0; k < size; k++) {
    const c = cum[k] as number;
    const least = (lo[k] as number) - c;
    if (least > at) at = least;
    if (at > (hi[k] as number) - c + ROUNDING) return false;
    x[k] = at;
  }
  return settle(chain, x);
}

/** Lifts x, which keeps the windows, to the least that keeps the ride limits and the longest duration as well; false where there is none. */
export function settle(chain: Chain, x: Float64Array): boolean {
  const { mate, slack } = chain;
  const last = chain.size - 1;
  const room = chain.maxDuration - (chain.cum[last] as number);
  if (room < -ROUNDING) return false;
  const start = (x[last] as number) - Math.max(0, room);
  if (start > (x[0] as number) && !raise(chain, x, { from: 0, to: last, least: start })) return false;
  for (let d = last - 1; d > 0; d--) {
    const p = mate[d] as number;
    if (p < 0) continue;
    const limit = slack[d] as number;
    if (limit < -ROUNDING) return false;
    const least = (x[d] as number) - Math.max(limit, 0);
    if (least > (x[p] as number) && !raise(chain, x, { from: p, to: d, least })) return false;
  }
  return true;
}

interface Raise {
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

/** Lifts x to at least `least` from node `from` on, before node `to`; false where an upper bound forbids it. */
function raise({ hi, cum }: Chain, x: Float64Array, { from, to, least }: Raise): boolean {
  for (let k = from; k < to && (x[k] as number) < least; k++) {
    if (least > (hi[k] as number) - (cum[k] as number) + ROUNDING) return false;
    x[k] = least;
  }
  return true;
}
