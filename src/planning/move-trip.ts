/** A hand-made move judged by the rules of the solver: the order that a dispatcher wants, its best times, and what it would break. */
import {
  evaluate,
  type InitialRoute,
  openDay,
  type Problem,
  type Solution,
  type StopReference,
  type Travel,
  type Violation,
} from '../../solver/index.ts';
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

/** Positions tried on each side of the wanted time. */
const REACH = 2;

/** The plan as it stands, with its best times. */
export function judgeAsIs(built: BuiltProblem): JudgedMove {
  return evaluate(built.problem, built.problem.initial ?? []);
}

/** The whole plan with the move in it. Positions beyond the run count as its end; among several a feasible one wins, then the cheapest. */
export function judgeMove(built: BuiltProblem, move: Move): JudgedMove {
  const { problem } = built;
  const touched = new Map(toTouchedRoutes(problem, move).map((route) => [route.vehicle, route]));
  const others = (problem.initial ?? []).filter((route) => !touched.has(route.vehicle));
  return evaluate(problem, [...others, ...touched.values()]);
}

export interface TouchedRuns {
  readonly before: JudgedMove;
  readonly after: JudgedMove;
  readonly shiftIds: ReadonlySet<string>;
}

/** Only the runs that the move takes from and brings to: all others stay as they are. What a dragging hand can wait for. */
export function judgeTouchedRuns(built: BuiltProblem, move: Move): TouchedRuns {
  const { problem } = built;
  const after = toTouchedRoutes(problem, move);
  const shiftIds = new Set(after.map((route) => route.vehicle));
  const before = (problem.initial ?? []).filter((route) => shiftIds.has(route.vehicle));
  const part = onlyRuns(problem, shiftIds, [move.tripId, ...listRequests(before)]);
  return { before: evaluate(part, before), after: evaluate(part, after), shiftIds };
}

/** The orders of the runs that the move changes. */
function toTouchedRoutes(problem: Problem, move: Move): readonly InitialRoute[] {
  const { tripId, shiftId } = move;
  const initial = problem.initial ?? [];
  const without = (stops: readonly StopReference[]) => stops.filter((stop) => stop.request !== tripId);
  const from = initial.find((route) => route.vehicle !== shiftId && route.stops.some((s) => s.request === tripId));
  const left = from ? [{ vehicle: from.vehicle, stops: without(from.stops) }] : [];
  if (shiftId === null) return left;
  const stops = without(initial.find((route) => route.vehicle === shiftId)?.stops ?? []);
  return [...left, { vehicle: shiftId, stops: findOrder(problem, shiftId, stops, move) }];
}

function findOrder(
  problem: Problem,
  vehicle: string,
  stops: readonly StopReference[],
  move: Move,
): readonly StopReference[] {
  const alone = toAlone(problem, vehicle, [...listRequests([{ stops }]), move.tripId]);
  if (move.pickupPosition === null && move.dropoffPosition === null) {
    const best = findFeasibleOrder(alone, { vehicle, stops }, move.tripId);
    if (best) return best;
  }
  return findLeastFaulty(alone, { vehicle, stops }, move);
}

/** The cheapest place without a fault, by the search of the telephone; undefined when there is none. */
function findFeasibleOrder(alone: Problem, route: InitialRoute, tripId: string): readonly StopReference[] | undefined {
  const asked = alone.requests.find((request) => request.id === tripId);
  if (!asked || alone.frozen?.length) return undefined;
  const others = { ...alone, requests: alone.requests.filter((request) => request !== asked) };
  const [best] = openDay(others, [route]).findInsertions(asked);
  return best?.stops;
}

/** Where nothing fits, the positions near the wanted time are tried: what is wrong there is what the dispatcher asks about. */
function findLeastFaulty(alone: Problem, route: InitialRoute, move: Move): readonly StopReference[] {
  const { vehicle, stops } = route;
  let best: { readonly order: readonly StopReference[]; readonly faults: number; readonly cost: number } | undefined;
  for (const [from, to] of listPositions(stops.length, move, near(alone, route, move.tripId))) {
    const order = insertAt(stops, move.tripId, from, to);
    const { solution, violations } = evaluate(alone, [{ vehicle, stops: order }]);
    const faults = violations.length;
    if (!best || faults < best.faults || (faults === best.faults && solution.cost < best.cost)) {
      best = { order, faults, cost: solution.cost };
    }
  }
  return best?.order ?? stops;
}

interface Near {
  readonly pickup: number;
  readonly dropoff: number;
}

/** How many stops of the run lie before the middle of the trip's windows. */
function near(alone: Problem, route: InitialRoute, tripId: string): Near {
  const asked = alone.requests.find((request) => request.id === tripId);
  const begins = evaluate(alone, [route]).solution.routes[0]?.stops.map((stop) => stop.begin) ?? [];
  const before = (window: readonly [number, number] | undefined) =>
    window === undefined ? 0 : begins.filter((begin) => begin < (window[0] + window[1]) / 2).length;
  return { pickup: before(asked?.pickup.window), dropoff: before(asked?.dropoff.window) };
}

function listRequests(routes: readonly Pick<InitialRoute, 'stops'>[]): readonly string[] {
  return [...new Set(routes.flatMap(({ stops }) => stops.map((stop) => stop.request)))];
}

/** One run, where a trip that is tied to another one may stand all the same: judging the order must not end at that. */
function toAlone(problem: Problem, vehicle: string, requests: readonly string[]): Problem {
  const part = onlyRuns(problem, new Set([vehicle]), requests);
  return { ...part, requests: part.requests.map((request) => ({ ...request, vehicles: null })) };
}

/** Only what these runs need, its travel times too: a run is judged many times, and the day's table is large. */
function onlyRuns(problem: Problem, vehicleIds: ReadonlySet<string>, requestIds: readonly string[]): Problem {
  const kept = new Set(requestIds);
  const vehicles = problem.vehicles.filter(({ id }) => vehicleIds.has(id));
  const requests = problem.requests.filter(({ id }) => kept.has(id));
  const used = new Set([
    ...vehicles.flatMap(({ start, end }) => [start, end ?? start]),
    ...requests.flatMap(({ pickup, dropoff }) => [pickup.location, dropoff.location]),
  ]);
  const rows = [...used];
  const rowOf = new Map(rows.map((row, index) => [row, index]));
  const at = (row: number) => rowOf.get(row) ?? 0;
  const pick = (table: Travel['duration']) => rows.map((from) => rows.map((to) => table[from]?.[to] ?? null));
  const isOwn = (route: { readonly vehicle: string }) => vehicleIds.has(route.vehicle);
  const move = <Stop extends { readonly location: number }>(stop: Stop) => ({ ...stop, location: at(stop.location) });
  return {
    ...problem,
    travel: { duration: pick(problem.travel.duration), distance: pick(problem.travel.distance) },
    vehicles: vehicles.map((vehicle) => ({
      ...vehicle,
      start: at(vehicle.start),
      end: vehicle.end === null || vehicle.end === undefined ? null : at(vehicle.end),
    })),
    requests: requests.map((request) => ({
      ...request,
      pickup: move(request.pickup),
      dropoff: move(request.dropoff),
      vehicles: request.vehicles ? request.vehicles.filter((id) => vehicleIds.has(id)) : null,
    })),
    prefer: null,
    apart: problem.apart?.filter(([a, b]) => kept.has(a) && kept.has(b)) ?? null,
    frozen: problem.frozen?.filter(isOwn) ?? null,
    initial: null,
    stability: null,
  };
}

/** Of positions that were not asked for, those near. */
function listPositions(length: number, move: Move, { pickup, dropoff }: Near): readonly (readonly [number, number])[] {
  const whole = (position: number) => Math.min(Math.max(0, position), length);
  const around = (asked: number | null, position: number) =>
    asked === null
      ? [...new Set(Array.from({ length: 2 * REACH + 1 }, (_, step) => whole(position + step - REACH)))]
      : [whole(asked)];
  const pairs = around(move.pickupPosition, pickup).flatMap((from) =>
    // Told in the order without the trip; a dropoff before its pickup lies directly behind it.
    around(move.dropoffPosition, dropoff).map((to) => [from, Math.max(from, to)] as const),
  );
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
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
