/**
 * Why a fixed order of stops has no schedule: the constraint violated first, and by how much.
 *
 * The order is driven as early as possible; a ride that is too long this way is then tried with its pickup as late as the windows allow.
 */
import type { ReasonCode } from '../plan.ts';
import { type Chain, isFeasible, ROUNDING } from './chain.ts';
import type { CompiledProblem } from './compile.ts';
import { layOut, type RoutePlanner } from './planner.ts';

export interface Obstacle {
  readonly code: ReasonCode;
  /** What is missing, in the unit of the constraint; null where no amount applies. */
  readonly shortfall: number | null;
  /** The request whose rule is violated; −1 where it is the vehicle's. */
  readonly request: number;
}

/** The first obstacle of `order` driven by `vehicle`, or undefined when it can be driven. */
export function diagnoseOrder(
  cp: CompiledProblem,
  planner: RoutePlanner,
  vehicle: number,
  order: Int32Array,
): Obstacle | undefined {
  const overload = findOverload(cp, vehicle, order);
  if (overload !== undefined) return overload;
  const chain = planner.scratch;
  layOut(chain, vehicle, order, order.length);
  const { cum, size } = chain;
  for (let k = 1; k < size; k++) {
    if (!((cum[k] as number) < Infinity)) {
      return { code: 'UNREACHABLE', shortfall: null, request: ownerOf(chain.stop[k] as number) };
    }
  }
  const late = findLateness(chain);
  if (late !== undefined) return late;
  const path = (cum[size - 1] as number) - (cum[0] as number);
  if (path > chain.maxDuration + ROUNDING) return { code: 'SHIFT', shortfall: path - chain.maxDuration, request: -1 };
  if (!isFeasible(chain)) return findRideTooLong(cp, chain);
  if (planner.plan(vehicle, order, order.length) < Infinity) return undefined;
  return { code: 'BREAK', shortfall: null, request: -1 };
}

function ownerOf(stop: number): number {
  return stop >= 0 ? stop >> 1 : -1;
}

function findOverload(cp: CompiledProblem, vehicle: number, order: Int32Array): Obstacle | undefined {
  const types = cp.types.length;
  const aboard = new Float64Array(types);
  for (const stop of order) {
    const r = stop >> 1;
    let least = Infinity;
    for (let q = 0; q < types; q++) {
      aboard[q] = (aboard[q] as number) + ((stop & 1) === 0 ? 1 : -1) * (cp.load[r * types + q] as number);
    }
    for (let layout = cp.layoutFirst[vehicle] as number; layout < (cp.layoutFirst[vehicle + 1] as number); layout++) {
      let excess = 0;
      for (let q = 0; q < types; q++) {
        excess += Math.max(0, (aboard[q] as number) - (cp.layoutLoad[layout * types + q] as number) - 1e-9);
      }
      least = Math.min(least, excess);
    }
    if (least > 0) return { code: 'CAPACITY', shortfall: least === Infinity ? null : least, request: r };
  }
  return undefined;
}

/** Windows and the end of the shift, driving as early as possible. */
function findLateness({ size, lo, hi, cum, stop }: Chain): Obstacle | undefined {
  let at = -Infinity;
  for (let k = 0; k < size; k++) {
    const c = cum[k] as number;
    at = Math.max(at, (lo[k] as number) - c);
    const over = at + c - (hi[k] as number);
    if (over <= ROUNDING) continue;
    const request = ownerOf(stop[k] as number);
    return { code: request < 0 ? 'SHIFT' : 'TIME_WINDOW', shortfall: over, request };
  }
  return undefined;
}

/** Which of the rides (or the duration) cannot be kept although all windows can. */
function findRideTooLong(cp: CompiledProblem, chain: Chain): Obstacle {
  const { maxDuration, mate, slack, stop, size } = chain;
  chain.maxDuration = Infinity;
  const ridesAreFine = isFeasible(chain);
  chain.maxDuration = maxDuration;
  if (ridesAreFine) return { code: 'SHIFT', shortfall: findRelief(chain, size - 1), request: -1 };
  for (let d = 1; d < size - 1; d++) {
    if ((mate[d] as number) < 0) continue;
    const held = slack[d] as number;
    slack[d] = Infinity;
    const helps = isFeasible(chain);
    slack[d] = held;
    if (!helps) continue;
    return { code: 'RIDE_TIME', shortfall: findRelief(chain, d), request: ownerOf(stop[d] as number) };
  }
  const first = mate.subarray(0, size).findIndex((p, d) => p >= 0 && (slack[d] as number) < Infinity);
  return {
    code: 'RIDE_TIME',
    shortfall: null,
    request: first < 0 || cp.requestCount === 0 ? -1 : ownerOf(stop[first] as number),
  };
}

/** Smallest lengthening of the ride to node d (or of the duration, at the last node) that makes the chain feasible, to a thousandth of its size. */
function findRelief(chain: Chain, d: number): number {
  const isDuration = d === chain.size - 1;
  const held = isDuration ? chain.maxDuration : (chain.slack[d] as number);
  const set = (value: number) => {
    if (isDuration) chain.maxDuration = value;
    else chain.slack[d] = value;
  };
  let low = 0;
  let high = 1;
  for (let k = 0; k < 60 && high < 1e12; k++) {
    set(held + high);
    if (isFeasible(chain)) break;
    low = high;
    high *= 2;
  }
  for (let k = 0; k < 40 && high - low > 1e-3 * high; k++) {
    const middle = (low + high) / 2;
    set(held + middle);
    if (isFeasible(chain)) high = middle;
    else low = middle;
  }
  set(held);
  return high;
}
