/**
 * CP-SAT knows whole numbers only. Times and costs are multiplied by a scale; when every number becomes whole the model is exact. Otherwise the model is a relaxation:
 *
 * with T' = floor(S · T), every plan that keeps the rules in doubles keeps them in the model, because floor(a + b) ≥ floor(a) + floor(b): ways and services are
 * rounded down, limits up, windows down at both ends; costs are rounded down. So the model's bound is valid for the true problem; the price of rounding is below
 * 1/S a leg and 1/C a cost term. What the model finds is timed again in doubles (timing.ts).
 */
import type { Problem } from '../../problem.ts';

export interface Scale {
  readonly factor: number;
  readonly isExact: boolean;
  /** Down or up to a whole number; the nearest one when exact. */
  readonly down: (value: number) => number;
  readonly up: (value: number) => number;
}

const EXACT_FACTORS = [1, 2, 4, 5, 8, 10, 20, 25, 50, 100, 1000];
const ROUNDING = 1e-7;

/** The scale for `values`; `ceiling` bounds the largest scaled number where no exact scale exists. */
export function chooseScale(values: Iterable<number>, ceiling: number): Scale {
  const list = [...new Set(values)];
  let largest = 1;
  for (const value of list) largest = Math.max(largest, Math.abs(value));
  const exact = EXACT_FACTORS.find(
    (factor) =>
      largest * factor <= 1e9 && list.every((value) => Math.abs(value * factor - Math.round(value * factor)) < 1e-9),
  );
  if (exact !== undefined) {
    const nearest = (value: number) => Math.round(value * exact);
    return { factor: exact, isExact: true, down: nearest, up: nearest };
  }
  const factor = 10 ** Math.floor(Math.log10(ceiling / largest));
  return {
    factor,
    isExact: false,
    // A product within rounding of a whole number is that number.
    down: (value) => Math.floor(value * factor + ROUNDING),
    up: (value) => Math.ceil(value * factor - ROUNDING),
  };
}

/** Every number of the problem that is a time, in no order and with repetitions; 0 stands for a limit that is absent. */
export function* listTimes(problem: Problem): Generator<number> {
  for (const row of problem.travel.duration) for (const entry of row) if (entry !== null) yield entry;
  for (const { shift, breaks } of problem.vehicles) {
    yield shift.start;
    yield shift.end;
    yield shift.maxDuration ?? 0;
    for (const { earliest, latest, duration } of breaks ?? []) yield* [earliest, latest, duration];
  }
  for (const { pickup, dropoff, maxRideTime } of problem.requests) {
    for (const { window, service } of [pickup, dropoff]) yield* [...window, service];
    yield maxRideTime ?? 0;
  }
  for (const { start, stops } of problem.frozen ?? []) {
    yield start;
    for (const { begin } of stops) yield begin;
  }
}

/** Every factor of the cost, already per scaled unit of time. */
export function* listCosts(problem: Problem, timeFactor: number): Generator<number> {
  for (const { cost } of problem.vehicles) {
    yield cost.fixed;
    yield cost.perSecond / timeFactor;
    if (cost.perMetre === 0) continue;
    for (const row of problem.travel.distance) for (const entry of row) if (entry !== null) yield entry * cost.perMetre;
  }
  yield (problem.riders?.perExcessSecond ?? 0) / timeFactor;
  yield (problem.riders?.perIdleSecond ?? 0) / timeFactor;
  for (const { penalty } of problem.requests) yield penalty ?? 0;
  for (const { value } of problem.prefer ?? []) yield value;
  yield problem.stability?.perMovedRequest ?? 0;
}
