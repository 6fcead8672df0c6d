/** The plan to start from: what of `initial` can be driven, in its order; the rest is unserved and told. */
import type { CompiledProblem } from '../evaluation/compile.ts';
import { diagnoseOrder } from '../evaluation/diagnose.ts';
import type { RoutePlanner } from '../evaluation/planner.ts';

export interface InitialPlan {
  /** By vehicle, frozen prefix included. */
  readonly orders: readonly Int32Array[];
  /** Sentences about what could not be kept. */
  readonly notes: readonly string[];
}

/** What of the plan named `initial` can be driven (see the file), and who had to be left out of it. Undefined: the problem names none. */
export function readInitial(cp: CompiledProblem, planner: RoutePlanner): InitialPlan | undefined {
  const { problem } = cp;
  if ((problem.initial ?? []).length === 0) return undefined;
  const orders = cp.frozen.map((stops) => stops.slice());
  const notes: string[] = [];
  const isPlanned = new Set<number>();
  for (const { vehicle, stops } of problem.initial ?? []) {
    const v = cp.vehicleIndex.get(vehicle) ?? -1;
    const frozen = orders[v] ?? new Int32Array(0);
    const wanted = stops
      .map(({ request, kind }) => 2 * (cp.requestIndex.get(request) ?? -1) + (kind === 'pickup' ? 0 : 1))
      .filter((stop) => !frozen.includes(stop) && !isPlanned.has(stop));
    const { order, dropped } = keepWhatFits(cp, planner, v, { frozen, wanted });
    orders[v] = order;
    for (const stop of order) isPlanned.add(stop);
    for (const { request, why } of dropped) {
      notes.push(`initial: ${problem.requests[request]?.id ?? ''} cannot stay in ${vehicle} as planned (${why})`);
    }
  }
  return { orders, notes };
}

interface Wish {
  readonly frozen: Int32Array;
  readonly wanted: readonly number[];
}

/** Whole if possible; else request by request in the order of the pickups, leaving out whoever breaks a rule. */
function keepWhatFits(cp: CompiledProblem, planner: RoutePlanner, v: number, { frozen, wanted }: Wish) {
  const complete = wanted.filter((stop) => isPaired(frozen, wanted, stop));
  const alone = new Set(wanted.filter((stop) => !isPaired(frozen, wanted, stop)).map((stop) => stop >> 1));
  const dropped = [...alone].map((request) => ({ request, why: 'no dropoff after a pickup' }));
  let accepted = new Set<number>(complete.map((stop) => stop >> 1));
  const orderOf = (requests: ReadonlySet<number>) =>
    Int32Array.from([...frozen, ...complete.filter((stop) => requests.has(stop >> 1))]);
  const findWhyNot = (requests: ReadonlySet<number>, newest: number): string | undefined => {
    if ((cp.assign[newest * cp.vehicleCount + v] ?? Infinity) === Infinity) return 'this vehicle may not carry it';
    if (meetsFoe(cp, orderOf(requests))) return 'kept apart from somebody aboard';
    const obstacle = diagnoseOrder(cp, planner, v, orderOf(requests));
    return obstacle === undefined ? undefined : obstacle.code;
  };
  const isWholeFine = [...accepted].every((r) => (cp.assign[r * cp.vehicleCount + v] ?? Infinity) < Infinity);
  const whole = orderOf(accepted);
  if (!isWholeFine || meetsFoe(cp, whole) || diagnoseOrder(cp, planner, v, whole) !== undefined) {
    const requests = [...accepted];
    accepted = new Set();
    for (const request of requests) {
      const why = findWhyNot(new Set([...accepted, request]), request);
      if (why === undefined) accepted.add(request);
      else dropped.push({ request, why });
    }
  }
  return { order: orderOf(accepted), dropped };
}

function isPaired(frozen: Int32Array, wanted: readonly number[], stop: number): boolean {
  const pickup = stop & ~1;
  const at = wanted.indexOf(pickup);
  const isBoarded = frozen.includes(pickup);
  return (isBoarded || at >= 0) && wanted.indexOf(pickup + 1) > at;
}

function meetsFoe(cp: CompiledProblem, order: Int32Array): boolean {
  const aboard = new Set<number>();
  for (const stop of order) {
    const r = stop >> 1;
    if ((stop & 1) === 1) {
      aboard.delete(r);
      continue;
    }
    for (let f = cp.foeFirst[r] ?? 0; f < (cp.foeFirst[r + 1] ?? 0); f++) if (aboard.has(cp.foe[f] ?? -1)) return true;
    aboard.add(r);
  }
  return false;
}
