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
  /** Applies the relaxation by an amount (0 takes it back), as far as it concerns vehicle v. */
  readonly apply: (amount: number, v: number) => void;
}

/**
 * The constraints whose relaxation alone makes the slot's request fit, least time first, then places; the day is left as it was.
 * @param known what another look at the request has found: only less is looked for
 */
export function findBindings(
  day: QuoteDay,
  slot: number,
  limits: RelaxLimits,
  known: readonly Binding[] = [],
): readonly Binding[] {
  const bindings: Binding[] = [];
  for (const relaxation of listRelaxations(day, slot, limits)) {
    const before = known.find((binding) => binding.code === relaxation.code);
    const most = before ? before.shortfall / relaxation.unit - 1 : relaxation.most;
    const amount = findLeast(day, slot, { ...relaxation, most });
    if (amount !== undefined) bindings.push({ code: relaxation.code, shortfall: amount * relaxation.unit });
    else if (before) bindings.push(before);
  }
  return sortBindings(bindings, limits);
}

/**
 * Bindings found with everything else in its place, made exact for a question whose other part may move when a constraint gives way: of the first,
 * which is the one told, so much is enough and one unit less is not; the others are enough, and may be more than that.
 * @param fits the whole question, put to the day as it is relaxed
 */
export function settleBindings(
  day: QuoteDay,
  slot: number,
  { limits, found }: { readonly limits: RelaxLimits; readonly found: readonly Binding[] },
  fits: () => boolean,
): readonly Binding[] {
  const [first, ...others] = found;
  const settled: Binding[] = [];
  for (const relaxation of listRelaxations(day, slot, limits)) {
    const { code, unit, most } = relaxation;
    if (first && first.code !== code) continue;
    const amount = settle(day, relaxation, first ? first.shortfall / unit : most, fits);
    if (amount <= most) settled.push({ code, shortfall: amount * unit });
  }
  return sortBindings([...settled, ...others], limits);
}

/** The least amount that is enough, or one more than the most: `guess` is enough, or it is the most. */
function settle(day: QuoteDay, { apply, most }: Relaxation, guess: number, fits: () => boolean): number {
  const holds = (amount: number) => {
    for (let v = 0; v < day.cp.vehicleCount; v++) apply(amount, v);
    return fits();
  };
  try {
    if (guess === most && !holds(most)) return most + 1;
    let low = 0;
    let high = guess;
    // As a rule the guess is the least already.
    for (let amount = high - 1; high - low > 1; amount = Math.floor((low + high) / 2)) {
      if (holds(amount)) high = amount;
      else low = amount;
    }
    return high;
  } finally {
    for (let v = 0; v < day.cp.vehicleCount; v++) apply(0, v);
  }
}

function sortBindings(bindings: readonly Binding[], limits: RelaxLimits): readonly Binding[] {
  return [...bindings].sort((one, other) => weigh(one, limits) - weigh(other, limits));
}

/** A place weighs as much as a quarter of an hour (15 units of a minute): what a caller would rather hear first. */
function weigh({ code, shortfall }: Binding, { unit }: RelaxLimits): number {
  return code === 'CAPACITY' ? shortfall * 15 : shortfall / unit;
}

/** The least amount over all vehicles. A vehicle is asked first for less than what another has offered: most of them have nothing better, and that is one question. */
function findLeast(day: QuoteDay, slot: number, { apply, most }: Relaxation): number | undefined {
  let least = most + 1;
  for (const v of day.listAble(slot)) {
    const fits = (amount: number) => {
      apply(amount, v);
      return day.hasSpot(slot, v);
    };
    let high = least - 1;
    let low = 0;
    if (high > 0 && fits(high)) {
      while (high - low > 1) {
        // Small amounts are the likely ones.
        const middle = Math.max(low + 1, Math.floor(Math.sqrt(Math.max(low, 1) * high)));
        if (fits(middle)) high = middle;
        else low = middle;
      }
      least = high;
    }
    apply(0, v);
  }
  return least > most ? undefined : least;
}

function listRelaxations(day: QuoteDay, slot: number, limits: RelaxLimits): readonly Relaxation[] {
  const { cp } = day;
  const r = day.slotIndex(slot);
  const { unit } = limits;
  const time = { unit, most: limits.mostUnits };
  const list: Relaxation[] = [
    { code: 'TIME_WINDOW', ...time, apply: (amount) => day.setWindows(r, amount * unit, amount * unit) },
    { code: 'CAPACITY', unit: 1, most: limits.mostPlaces, apply: relaxPlaces(day, r) },
    { code: 'OTHERS_WINDOW', ...time, apply: relaxOthers(day, unit) },
    { code: 'SHIFT', ...time, apply: relaxShift(day, unit) },
  ];
  if ((cp.maxRide[r] as number) < Infinity) list.push({ code: 'RIDE_TIME', ...time, apply: relaxRide(day, r, unit) });
  if (cp.breakEarliest.length > 0) list.push({ code: 'BREAK', ...time, apply: relaxBreaks(day, unit) });
  return list;
}

function relaxRide(day: QuoteDay, r: number, unit: number): Relaxation['apply'] {
  const held = day.cp.maxRide[r] as number;
  return (amount) => {
    day.cp.maxRide[r] = held + amount * unit;
    day.setWindows(r, 0, 0);
  };
}

/** Further places of the types that the request needs, in every layout. */
function relaxPlaces({ cp }: QuoteDay, r: number): Relaxation['apply'] {
  const held = cp.layoutLoad.slice();
  const types = cp.types.length;
  return (amount, v) => {
    for (let k = (cp.layoutFirst[v] as number) * types; k < (cp.layoutFirst[v + 1] as number) * types; k++) {
      const isNeeded = (cp.load[r * types + (k % types)] as number) > 0;
      cp.layoutLoad[k] = (held[k] as number) + (isNeeded ? amount : 0);
    }
  };
}

/** Windows and ride limits of everybody else in the vehicle; what is driven already stays. */
function relaxOthers(day: QuoteDay, unit: number): Relaxation['apply'] {
  const { cp } = day;
  const held = cp.maxRide.slice();
  const isFrozen = new Uint8Array(2 * cp.requestCount);
  for (const order of cp.frozen) for (const stop of order) isFrozen[stop] = 1;
  return (amount, v) => {
    const by = amount * unit;
    for (const stop of day.stopsOf(v)) {
      const r = stop >> 1;
      if ((stop & 1) === 0 || day.isAsked(r) || cp.done[r] === 1) continue;
      cp.maxRide[r] = (held[r] as number) + by;
      if (isFrozen[2 * r] === 1) {
        cp.opens[stop] = (day.opens[stop] as number) - by;
        cp.closes[stop] = (day.closes[stop] as number) + by;
      } else {
        day.setWindows(r, by, by);
      }
    }
    day.relabel(v);
  };
}

/** The shift begins earlier, ends later and may last longer; a route that has started has started. */
function relaxShift(day: QuoteDay, unit: number): Relaxation['apply'] {
  const { cp } = day;
  const opens = cp.startOpens.slice();
  const closes = cp.endCloses.slice();
  const longest = cp.maxDuration.slice();
  return (amount, v) => {
    const by = amount * unit;
    if (cp.startCloses[v] === Infinity) cp.startOpens[v] = (opens[v] as number) - by;
    cp.endCloses[v] = (closes[v] as number) + by;
    cp.maxDuration[v] = (longest[v] as number) + 2 * by;
    day.relabel(v);
  };
}

/** The labels of a route know nothing of breaks, so they stay. */
function relaxBreaks({ cp }: QuoteDay, unit: number): Relaxation['apply'] {
  const earliest = cp.breakEarliest.slice();
  const latest = cp.breakLatest.slice();
  return (amount, v) => {
    for (let b = cp.breakFirst[v] as number; b < (cp.breakFirst[v + 1] as number); b++) {
      cp.breakEarliest[b] = (earliest[b] as number) - amount * unit;
      cp.breakLatest[b] = (latest[b] as number) + amount * unit;
    }
  };
}
