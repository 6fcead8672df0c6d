/** A hand-made move judged by the rules of the solver: the order that a dispatcher wants, its best times, and what it would break. */
import { evaluate, type Problem, type Solution, type StopReference, type Violation } from '../../solver/index.ts';
import type { BuiltProblem } from './build-problem.ts';

export interface Move {
  readonly tripId: string;
  /** Null takes it off. */
  readonly shiftId: string | null;
  /** Among the stops of the run without the trip, garage and breaks not counted; null: the best. */
  readonly pickupPosition: number | null;
  readonly dropoffPosition: number | null;
}

export interface JudgedMove {
  readonly solution: Solution;
  readonly violations: readonly Violation[];
}

/** The plan as it stands, with its best times. */
export function judgeAsIs(built: BuiltProblem): JudgedMove {
  return evaluate(built.problem, built.problem.initial ?? []);
}

/** Positions beyond the run count as its end. Among several positions a feasible one wins, then the cheapest. */
export function judgeMove(built: BuiltProblem, move: Move): JudgedMove {
  const { problem } = built;
  const { tripId, shiftId } = move;
  const others = (problem.initial ?? []).map((route) => ({
    vehicle: route.vehicle,
    stops: route.stops.filter((stop) => stop.request !== tripId),
  }));
  if (shiftId === null) return evaluate(problem, others);
  const rest = others.filter((route) => route.vehicle !== shiftId);
  const stops = others.find((route) => route.vehicle === shiftId)?.stops ?? [];
  const order = findOrder(problem, shiftId, stops, move);
  return evaluate(problem, [...rest, { vehicle: shiftId, stops: order }]);
}

function findOrder(
  problem: Problem,
  vehicle: string,
  stops: readonly StopReference[],
  move: Move,
): readonly StopReference[] {
  const alone = onlyRun(problem, vehicle, [...stops.map((stop) => stop.request), move.tripId]);
  let best: { readonly order: readonly StopReference[]; readonly faults: number; readonly cost: number } | undefined;
  for (const [from, to] of listPositions(stops.length, move)) {
    const order = insertAt(stops, move.tripId, from, to);
    const { solution, violations } = evaluate(alone, [{ vehicle, stops: order }]);
    const faults = violations.length;
    if (!best || faults < best.faults || (faults === best.faults && solution.cost < best.cost)) {
      best = { order, faults, cost: solution.cost };
    }
  }
  return best?.order ?? stops;
}

/** Only what one run needs: trying all its positions must not weigh the whole day each time. */
function onlyRun(problem: Problem, vehicle: string, requests: readonly string[]): Problem {
  const kept = new Set(requests);
  const isOwn = (route: { readonly vehicle: string }) => route.vehicle === vehicle;
  return {
    ...problem,
    vehicles: problem.vehicles.filter(({ id }) => id === vehicle),
    requests: problem.requests
      .filter(({ id }) => kept.has(id))
      .map((request) => ({ ...request, vehicles: request.vehicles ? [vehicle] : null })),
    prefer: null,
    apart: problem.apart?.filter(([a, b]) => kept.has(a) && kept.has(b)) ?? null,
    frozen: problem.frozen?.filter(isOwn) ?? null,
    initial: null,
  };
}

function listPositions(length: number, move: Move): readonly (readonly [number, number])[] {
  const whole = (position: number) => Math.min(Math.max(0, position), length);
  const pairs: (readonly [number, number])[] = [];
  for (let from = 0; from <= length; from++) {
    if (move.pickupPosition !== null && from !== whole(move.pickupPosition)) continue;
    for (let to = from; to <= length; to++) {
      // Told in the order without the trip; a dropoff before its pickup lies directly behind it.
      const wanted = move.dropoffPosition === null ? to : Math.max(from, whole(move.dropoffPosition));
      if (to === wanted) pairs.push([from, to]);
    }
  }
  return pairs;
}

function insertAt(
  stops: readonly StopReference[],
  request: string,
  from: number,
  to: number,
): readonly StopReference[] {
  return [
    ...stops.slice(0, from),
    { request, kind: 'pickup' },
    ...stops.slice(from, to),
    { request, kind: 'dropoff' },
    ...stops.slice(to),
  ];
}
