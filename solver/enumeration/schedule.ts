/** Times of a growing order of stops, without a garage: the earliest schedule exactly, and the three numbers that say all about when the order can be driven. */

import { ROUNDING } from '../evaluation/chain.ts';
import type { CompiledProblem } from '../evaluation/compile.ts';

/**
 * For windows and ride limits everything a neighbour in time needs to know of a fixed order: begun at t or later it can be left at `max(earliestEnd, t + duration)`
 * at the earliest, if t is at most `latestStart`. (The system is one of differences; projected on begin and end nothing else remains.)
 */
export interface Span {
  /** Latest begin of the first stop. */
  readonly latestStart: number;
  /** Earliest end of service at the last stop. */
  readonly earliestEnd: number;
  /** Least time between the two. */
  readonly duration: number;
}

/** How often rides may pull their pickups along before a schedule counts as impossible: each pull moves a begin by more than rounding, and windows end them. */
const MOST_PULLS = 10_000;

/** Grows and shrinks at its end, like the search in depth that uses it; none is made anew. */
export class OpenSchedule {
  private readonly cp: CompiledProblem;
  readonly stops: Int32Array;
  length = 0;
  /** Earliest begins of the first k stops: row k. */
  private readonly begins: Float64Array[];
  private readonly scratch: Float64Array;
  private readonly position: Int32Array;

  constructor(cp: CompiledProblem) {
    this.cp = cp;
    const most = 2 * cp.requestCount + 1;
    this.stops = new Int32Array(most);
    this.begins = [];
    this.scratch = new Float64Array(most);
    this.position = new Int32Array(2 * cp.requestCount);
  }

  /** Appends a stop; false, and nothing is appended, where no schedule remains. */
  push(stop: number): boolean {
    const k = this.length;
    if (!this.reaches(stop)) return false;
    this.begins[k] ??= new Float64Array(this.stops.length);
    const row = this.begins[k];
    const before = this.begins[k - 1];
    if (before !== undefined) for (let j = 0; j < k; j++) row[j] = before[j] as number;
    this.stops[k] = stop;
    this.position[stop] = k;
    row[k] = this.cp.opens[stop] as number;
    this.length = k + 1;
    if (this.settle(row, k, true)) return true;
    this.length = k;
    return false;
  }

  /** Whether the next stop could be reached before it closes, were it not for rides: most are not. */
  reaches(stop: number): boolean {
    const { cp, stops, length } = this;
    if (length === 0) return true;
    const begin = (this.begins[length - 1] as Float64Array)[length - 1] as number;
    const arrival = begin + this.way(stops[length - 1] as number, stop);
    return arrival <= (cp.closes[stop] as number) + ROUNDING;
  }

  /** Takes the last stop back; there must be one. */
  pop(): void {
    this.length--;
  }

  /** Whether `stop` could be the next. */
  allows(stop: number): boolean {
    const fits = this.push(stop);
    if (fits) this.pop();
    return fits;
  }

  /** Of the whole order, everybody out. */
  span(): Span {
    const last = this.length - 1;
    const { cp, stops, scratch } = this;
    const service = cp.service[stops[last] as number] as number;
    const earliestEnd = ((this.begins[last] as Float64Array)[last] as number) + service;
    scratch.fill(-Infinity, 0, this.length);
    scratch[0] = 0;
    this.settle(scratch, 1, false);
    const duration = (scratch[last] as number) - (scratch[0] as number) + service;
    return { latestStart: this.findLatestStart(), earliestEnd, duration };
  }

  /** Raises begins from node `from` on until every leg and every ride fits; windows count only if `isTimed`. */
  private settle(begin: Float64Array, from: number, isTimed: boolean): boolean {
    const { cp, stops, position } = this;
    let pulls = 0;
    for (let j = from; j < this.length; j++) {
      const stop = stops[j] as number;
      if (j > 0) begin[j] = Math.max(begin[j] as number, (begin[j - 1] as number) + this.leg(j - 1));
      if (isTimed && (begin[j] as number) > (cp.closes[stop] as number) + ROUNDING) return false;
      if ((stop & 1) === 0) continue;
      const p = position[stop - 1] as number;
      const least = (begin[j] as number) - (cp.maxRide[stop >> 1] as number) - (cp.service[stop - 1] as number);
      if ((begin[p] as number) >= least - ROUNDING) continue;
      if (++pulls > MOST_PULLS) return false;
      begin[p] = least;
      if (isTimed && least > (cp.closes[stop - 1] as number) + ROUNDING) return false;
      j = p;
    }
    return true;
  }

  private findLatestStart(): number {
    const { cp, stops, position, scratch, length } = this;
    for (let j = 0; j < length; j++) scratch[j] = cp.closes[stops[j] as number] as number;
    let pulls = 0;
    for (let j = length - 1; j >= 0; j--) {
      const stop = stops[j] as number;
      if (j < length - 1) scratch[j] = Math.min(scratch[j] as number, (scratch[j + 1] as number) - this.leg(j));
      if ((stop & 1) === 1) continue;
      const d = position[stop + 1] as number;
      const most = (scratch[j] as number) + (cp.service[stop] as number) + (cp.maxRide[stop >> 1] as number);
      if ((scratch[d] as number) <= most + ROUNDING || ++pulls > MOST_PULLS) continue;
      scratch[d] = most;
      j = d + 1;
    }
    return scratch[0] as number;
  }

  /** Service at node j and the way to the next. */
  private leg(j: number): number {
    return this.way(this.stops[j] as number, this.stops[j + 1] as number);
  }

  private way(from: number, to: number): number {
    const { cp } = this;
    return (
      (cp.service[from] as number) +
      (cp.duration[(cp.place[from] as number) * cp.stride + (cp.place[to] as number)] as number)
    );
  }
}
