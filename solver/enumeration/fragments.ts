/**
 * All that a vehicle can do between two moments at which nobody is aboard: fragments (after the restricted fragments of Rist & Forbes 2021).
 *
 * Where windows, ride limits and seats are tight there are only some thousands of them, and every route is a chain of fragments: routes can then be priced over the
 * whole day without leaving one out.
 */
import { ROUNDING } from '../evaluation/chain.ts';
import type { CompiledProblem } from '../evaluation/compile.ts';
import { fitsVehicle, isFoe } from '../evaluation/route-state.ts';
import { OpenSchedule, type Span } from './schedule.ts';

/** By fragment. */
export interface Fragments {
  readonly count: number;
  /** Stops of fragment f: `stops[first[f] .. first[f + 1])`; the first is a pickup, the last a dropoff. */
  readonly first: Int32Array;
  readonly stops: Int32Array;
  /** See Span. */
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly duration: Float64Array;
  /** What it costs at least in any route: metres, time, rides, wishes. */
  readonly cost: Float64Array;
}

export interface FragmentLimits {
  readonly fragments: number;
  /** Orders looked at that begin with one and the same pickup: where there are too many of them, that is soon known. */
  readonly ordersOfStart: number;
}

interface Draft extends Span {
  readonly stops: readonly number[];
  readonly cost: number;
}

/** All fragments of a vehicle except those that another one replaces at any time for no more; undefined where there are more than the limits allow. */
export function listFragments(cp: CompiledProblem, vehicle: number, limits: FragmentLimits): Fragments | undefined {
  const lister = new Lister(cp, vehicle, limits);
  return lister.run() ? pack([...lister.kept.values()].flat()) : undefined;
}

class Lister {
  readonly kept = new Map<string, Draft[]>();
  private readonly cp: CompiledProblem;
  private readonly vehicle: number;
  private readonly limits: FragmentLimits;
  private readonly schedule: OpenSchedule;
  private readonly isUsed: Uint8Array;
  private readonly aboard: number[] = [];
  private readonly load: Float64Array;
  private fragments = 0;
  private ordersOfStart = 0;

  constructor(cp: CompiledProblem, vehicle: number, limits: FragmentLimits) {
    this.cp = cp;
    this.vehicle = vehicle;
    this.limits = limits;
    this.schedule = new OpenSchedule(cp);
    this.isUsed = new Uint8Array(cp.requestCount);
    this.load = new Float64Array(cp.types.length);
  }

  run(): boolean {
    for (let r = 0; r < this.cp.requestCount; r++) {
      this.ordersOfStart = 0;
      if (!this.board(r)) return false;
    }
    return true;
  }

  /** Everything that begins with the present order and a pickup of r; false: too much. */
  private board(r: number): boolean {
    const { cp, aboard } = this;
    if (this.isUsed[r] === 1 || !this.schedule.reaches(2 * r)) return true;
    if (cp.assign[r * cp.vehicleCount + this.vehicle] === Infinity) return true;
    if (aboard.some((other) => isFoe(cp, r, 2 * other))) return true;
    this.weigh(r, 1);
    let isWithin = true;
    if (fitsVehicle(cp, this.vehicle, this.load) && this.schedule.push(2 * r)) {
      this.isUsed[r] = 1;
      aboard.push(r);
      isWithin = !this.canAlight() || this.goOn();
      aboard.pop();
      this.isUsed[r] = 0;
      this.schedule.pop();
    }
    this.weigh(r, -1);
    return isWithin;
  }

  /** Whether each of those aboard could still be carried to the end; who cannot will never be, unless a way round is shorter. */
  private canAlight(): boolean {
    return this.cp.shortcut > ROUNDING || this.aboard.every((r) => this.schedule.allows(2 * r + 1));
  }

  private goOn(): boolean {
    if (++this.ordersOfStart > this.limits.ordersOfStart) return false;
    for (let r = 0; r < this.cp.requestCount; r++) if (!this.board(r)) return false;
    for (let k = 0; k < this.aboard.length; k++) if (!this.alight(k)) return false;
    return true;
  }

  private alight(k: number): boolean {
    const { aboard, schedule } = this;
    const r = aboard[k] as number;
    if (!schedule.push(2 * r + 1)) return true;
    aboard.splice(k, 1);
    this.weigh(r, -1);
    const isWithin = aboard.length === 0 ? this.keep() : !this.canAlight() || this.goOn();
    this.weigh(r, 1);
    aboard.splice(k, 0, r);
    schedule.pop();
    return isWithin;
  }

  private keep(): boolean {
    const { schedule, kept } = this;
    const span = schedule.span();
    const cost = this.price() + (this.cp.perSecond[this.vehicle] as number) * span.duration;
    const draft = { ...span, cost, stops: Array.from(schedule.stops.subarray(0, schedule.length)) };
    const requests = draft.stops.filter((stop) => (stop & 1) === 0).sort((a, b) => a - b);
    const key = `${draft.stops[0] ?? ''} ${draft.stops.at(-1) ?? ''} ${requests.join()}`;
    const others = kept.get(key) ?? [];
    if (others.some((other) => replaces(other, draft))) return true;
    const left = others.filter((other) => !replaces(draft, other));
    this.fragments += left.length + 1 - others.length;
    kept.set(key, [...left, draft]);
    return this.fragments <= this.limits.fragments;
  }

  /** Metres and wishes, and rides as they cost without any wait. */
  private price(): number {
    const { cp, vehicle, schedule } = this;
    const { stops, length } = schedule;
    let cost = 0;
    let time = 0;
    const leftAt = new Map<number, number>();
    for (let k = 0; k < length; k++) {
      const stop = stops[k] as number;
      if (k > 0) {
        const leg = (cp.place[stops[k - 1] as number] as number) * cp.stride + (cp.place[stop] as number);
        cost += (cp.perMetre[vehicle] as number) * (cp.distance[leg] as number);
        time += cp.duration[leg] as number;
      }
      const r = stop >> 1;
      if ((stop & 1) === 1) cost += cp.perExcess * (time - (leftAt.get(r) ?? time) - (cp.direct[r] as number));
      else cost += cp.assign[r * cp.vehicleCount + vehicle] as number;
      time += cp.service[stop] as number;
      leftAt.set(r, time);
    }
    return cost;
  }

  private weigh(r: number, sign: number): void {
    const types = this.load.length;
    for (let q = 0; q < types; q++)
      this.load[q] = (this.load[q] as number) + sign * (this.cp.load[r * types + q] as number);
  }
}

function replaces(one: Draft, other: Draft): boolean {
  return (
    one.cost <= other.cost &&
    one.latestStart >= other.latestStart &&
    one.earliestEnd <= other.earliestEnd &&
    one.duration <= other.duration
  );
}

function pack(drafts: readonly Draft[]): Fragments {
  const first = new Int32Array(drafts.length + 1);
  for (const [f, { stops }] of drafts.entries()) first[f + 1] = (first[f] as number) + stops.length;
  return {
    count: drafts.length,
    first,
    stops: Int32Array.from(drafts.flatMap(({ stops }) => stops)),
    latestStart: Float64Array.from(drafts, ({ latestStart }) => latestStart),
    earliestEnd: Float64Array.from(drafts, ({ earliestEnd }) => earliestEnd),
    duration: Float64Array.from(drafts, ({ duration }) => duration),
    cost: Float64Array.from(drafts, ({ cost }) => cost),
  };
}
