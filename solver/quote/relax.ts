/**
 * Which constraints bind a request that fits nowhere, and by how much each would have to give way alone.
 *
 * A relaxation is a family of weaker problems, nested by an amount: what is feasible stays feasible when the amount grows. The least amount that makes the
 * request fit is found by bisection in whole units, each step judged by the exact evaluation over all vehicles and positions.
 */
import type { ReasonCode } from '../plan.ts';
import type { QuoteDay } from './day.ts';

export interface Binding {
  readonly code: ReasonCode;
  /** Least amount, in whole units, by which this constraint alone must give way: time, places, or null where no amount applies. */
  readonly shortfall: number;
}

export interface RelaxLimits {
  /** Resolution of times, such as 60 (seconds). */
  readonly unit: number;
  /** Largest relaxation of a time that is looked at, in units. */
  readonly mostUnits: number;
  /** Largest number of further places looked at. */
  readonly mostPlaces: number;
}

interface Relaxation {
  readonly code: ReasonCode;
  readonly unit: number;
  readonly most: number;
  /** Applies the relaxation by an amount (0 takes it back). */
  readonly apply: (amount: number) => void;
}

/** The constraints whose relaxation alone makes the slot's request fit, least time first, then places; the day is left as it was. */
export function findBindings(day: QuoteDay, slot: number, limits: RelaxLimits): readonly Binding[] {
  const bindings: Binding[] = [];
  for (const relaxation of listRelaxations(day, slot, limits)) {
    const amount = findLeast(day, slot, relaxation);
    if (amount !== undefined) bindings.push({ code: relaxation.code, shortfall: amount * relaxation.unit });
  }
  return bindings.sort((one, other) => weigh(one, limits) - weigh(other, limits));
}

/** A place weighs as much as a quarter of an hour (15 units of a minute): what a caller would rather hear first. */
function weigh({ code, shortfall }: Binding, { unit }: RelaxLimits): number {
  return code === 'CAPACITY' ? shortfall * 15 : shortfall / unit;
}

function findLeast(day: QuoteDay, slot: number, { apply, most }: Relaxation): number | undefined {
  const fits = (amount: number) => {
    apply(amount);
    return day.hasSpot(slot);
  };
  let high = 1;
  let low = 0;
  while (!fits(high)) {
    if (high >= most) {
      apply(0);
      return undefined;
    }
    low = high;
    high = Math.min(most, high * 4);
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  apply(0);
  return high;
}

function listRelaxations(day: QuoteDay, slot: number, limits: RelaxLimits): readonly Relaxation[] {
  const time = { unit: limits.unit, most: limits.mostUnits };
  return [
    { code: 'TIME_WINDOW', ...time, apply: (amount) => day.tighten(day.slotIndex(slot), amount * limits.unit) },
    { code: 'RIDE_TIME', ...time, apply: relaxRide(day, slot, limits.unit) },
    { code: 'CAPACITY', unit: 1, most: limits.mostPlaces, apply: relaxPlaces(day, slot) },
    { code: 'OTHERS_WINDOW', ...time, apply: relaxOthers(day, limits.unit) },
    { code: 'SHIFT', ...time, apply: relaxShifts(day, limits.unit) },
    { code: 'BREAK', ...time, apply: relaxBreaks(day, limits.unit) },
  ];
}

function relaxRide(day: QuoteDay, slot: number, unit: number): (amount: number) => void {
  const r = day.slotIndex(slot);
  const held = day.cp.maxRide[r] as number;
  return (amount) => {
    day.cp.maxRide[r] = held + amount * unit;
    day.tighten(r);
  };
}

/** Further places of the types that the request needs, in every layout. */
function relaxPlaces(day: QuoteDay, slot: number): (amount: number) => void {
  const { cp } = day;
  const r = day.slotIndex(slot);
  const held = cp.layoutLoad.slice();
  const types = cp.types.length;
  return (amount) => {
    for (let k = 0; k < held.length; k++) {
      const isNeeded = (cp.load[r * types + (k % types)] as number) > 0;
      cp.layoutLoad[k] = (held[k] as number) + (isNeeded ? amount : 0);
    }
  };
}

/** Windows and ride limits of everybody else; what is driven already stays. */
function relaxOthers(day: QuoteDay, unit: number): (amount: number) => void {
  const { cp } = day;
  const held = cp.maxRide.slice();
  const isFrozen = new Uint8Array(2 * cp.requestCount);
  for (const order of cp.frozen) for (const stop of order) isFrozen[stop] = 1;
  return (amount) => {
    for (let r = 0; r < day.problem.requests.length; r++) {
      if (cp.done[r] === 1) continue;
      cp.maxRide[r] = (held[r] as number) + amount * unit;
      if (isFrozen[2 * r] === 1) {
        const stop = 2 * r + 1;
        cp.opens[stop] = (day.opens[stop] as number) - amount * unit;
        cp.closes[stop] = (day.closes[stop] as number) + amount * unit;
      } else {
        day.tighten(r, amount * unit);
      }
    }
    day.relabelAll();
  };
}

/** Every shift begins earlier, ends later and may last longer; a route that has started has started. */
function relaxShifts(day: QuoteDay, unit: number): (amount: number) => void {
  const { cp } = day;
  const opens = cp.startOpens.slice();
  const closes = cp.endCloses.slice();
  const longest = cp.maxDuration.slice();
  return (amount) => {
    for (let v = 0; v < cp.vehicleCount; v++) {
      if (cp.startCloses[v] === Infinity) cp.startOpens[v] = (opens[v] as number) - amount * unit;
      cp.endCloses[v] = (closes[v] as number) + amount * unit;
      cp.maxDuration[v] = (longest[v] as number) + 2 * amount * unit;
    }
    day.relabelAll();
  };
}

function relaxBreaks(day: QuoteDay, unit: number): (amount: number) => void {
  const { cp } = day;
  const earliest = cp.breakEarliest.slice();
  const latest = cp.breakLatest.slice();
  return (amount) => {
    for (let b = 0; b < earliest.length; b++) {
      cp.breakEarliest[b] = (earliest[b] as number) - amount * unit;
      cp.breakLatest[b] = (latest[b] as number) + amount * unit;
    }
    day.relabelAll();
  };
}
