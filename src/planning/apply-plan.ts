/** The solver's solution as records of a plan: runs with their stops, who is not carried and why, and the figures of the field. */
import { checkSolution, describeViolation, type Route, type Solution } from '../../solver/index.ts';
import { addSeconds } from '../domain/local-time.ts';
import type { BuiltProblem } from './build-problem.ts';
import type { DayShift } from './day.ts';
import { type PlanFigures, toPlanFigures } from './plan-figures.ts';
import { rowOfPlace } from './travel-table.ts';
import { toUnserved, type Unserved } from './unserved-reasons.ts';

export interface StopRecord {
  readonly kind: 'pull_out' | 'pickup' | 'dropoff' | 'break' | 'pull_in';
  readonly placeId: string;
  readonly tripId: string | null;
  readonly arrivalAt: Date;
  readonly beginAt: Date;
  readonly departureAt: Date;
  /** After the stop. */
  readonly seatsAboard: number;
  readonly wheelchairsAboard: number;
  readonly secondsFromPrevious: number;
  readonly metresFromPrevious: number;
}

export interface RunRecord {
  readonly shiftId: string;
  readonly vehicleId: string;
  readonly driverId: string;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly metres: number;
  readonly deadheadMetres: number;
  /** Of driving and the driver's time, in forints. */
  readonly cost: number;
  readonly stops: readonly StopRecord[];
}

export interface PlanRecord {
  readonly cost: number;
  readonly bound: number | null;
  readonly seed: number;
  readonly iterations: number;
  readonly solverSeconds: number;
  readonly travelDataDate: string | null;
  readonly runs: readonly RunRecord[];
  readonly unserved: readonly Unserved[];
  readonly figures: PlanFigures;
}

/** A solution that the checker refuses. It is a failed job and never a stored plan. */
export class UncheckedPlanError extends Error {
  readonly violations: readonly string[];
  constructor(violations: readonly string[]) {
    super(`The checker refused the plan: ${violations.slice(0, 5).join('; ')}${violations.length > 5 ? '; …' : ''}`);
    this.name = 'UncheckedPlanError';
    this.violations = violations;
  }
}

/** @throws UncheckedPlanError when the solution breaks a rule of the problem. */
export function assertChecked(built: BuiltProblem, solution: Solution): void {
  const violations = checkSolution(built.problem, solution);
  if (violations.length > 0) throw new UncheckedPlanError(violations.map(describeViolation));
}

/** @throws UncheckedPlanError when the solution breaks a rule of the problem. */
export function applyPlan(built: BuiltProblem, solution: Solution): PlanRecord {
  assertChecked(built, solution);
  const runs = solution.routes.filter((route) => route.stops.length > 0).map((route) => toRun(route, built));
  const refused = solution.unserved.map((u) =>
    toUnserved(u.request, u.reason, built.trips.get(u.request)?.wheelchairs ?? 0),
  );
  const unserved = [...refused, ...built.hopeless];
  return {
    cost: solution.cost,
    bound: solution.search.bound,
    seed: solution.search.seed,
    iterations: solution.search.iterations,
    solverSeconds: solution.search.seconds,
    travelDataDate: built.table.dataDate,
    runs,
    unserved,
    figures: toPlanFigures(runs, unserved, built),
  };
}

interface Standing {
  readonly placeId: string;
  readonly seats: number;
  readonly wheelchairs: number;
}

function toRun(route: Route, built: BuiltProblem): RunRecord {
  const shift = built.shifts.get(route.vehicle);
  if (!shift) throw new Error(`The solution uses ${route.vehicle}, which is no shift of the day.`);
  const stops = listStops(route, shift, built);
  const metres = stops.reduce((sum, stop) => sum + stop.metresFromPrevious, 0);
  const deadheadMetres = stops.reduce((sum, stop, index) => {
    const before = stops[index - 1];
    return before && before.seatsAboard + before.wheelchairsAboard === 0 ? sum + stop.metresFromPrevious : sum;
  }, 0);
  return {
    shiftId: shift.id,
    vehicleId: shift.vehicleId,
    driverId: shift.driverId,
    startAt: addSeconds(built.midnight, route.start),
    endAt: addSeconds(built.midnight, route.end),
    metres,
    deadheadMetres,
    cost: toDrivingForint(shift, metres, route.end - route.start),
    stops,
  };
}

/** What a run costs by the rates of its vehicle; nothing for riders' time or for who is left out. */
export function toDrivingForint(
  shift: Pick<DayShift, 'costFixedForint' | 'costPerKmForint' | 'costPerHourForint'>,
  metres: number,
  seconds: number,
): number {
  return shift.costFixedForint + (shift.costPerKmForint * metres) / 1000 + (shift.costPerHourForint * seconds) / 3600;
}

function listStops(route: Route, shift: DayShift, built: BuiltProblem): readonly StopRecord[] {
  const at = (seconds: number) => addSeconds(built.midnight, seconds);
  const startAt = at(route.start);
  const stops: StopRecord[] = [
    {
      ...instant('pull_out', shift.startPlaceId, startAt),
      ...{ seatsAboard: 0, wheelchairsAboard: 0, secondsFromPrevious: 0, metresFromPrevious: 0 },
    },
  ];
  const breaks = [...route.breaks].sort((a, b) => a.begin - b.begin);
  let here: Standing = { placeId: shift.startPlaceId, seats: 0, wheelchairs: 0 };
  for (const planned of route.stops) {
    const trip = built.trips.get(planned.request);
    if (!trip) throw new Error(`The solution carries ${planned.request}, which is no trip of the day.`);
    const placeId = planned.kind === 'pickup' ? trip.fromPlaceId : trip.toPlaceId;
    const leg = legBetween(built, here.placeId, placeId);
    const service = planned.kind === 'pickup' ? trip.boardingSeconds : trip.alightingSeconds;
    // Waiting before the service, with the breaks that fall into it; then the service; then the breaks after it.
    const before = takeBreaks(breaks, planned.begin);
    const paused = pause(before, { ...here, placeId }, Math.min(planned.arrival, planned.begin), leg, at);
    const first = paused.length === 0 ? leg : { seconds: 0, metres: 0 };
    here = { placeId, seats: planned.load.seat ?? 0, wheelchairs: planned.load.wheelchair ?? 0 };
    const served = planned.begin + service;
    const after = takeBreaks(breaks, planned.departure);
    const last = paused.at(-1);
    stops.push(...paused, {
      kind: planned.kind,
      placeId,
      tripId: trip.id,
      arrivalAt: last ? last.departureAt : at(Math.min(planned.arrival, planned.begin)),
      beginAt: at(planned.begin),
      departureAt: at(after.length > 0 ? served : Math.max(planned.departure, served)),
      ...aboard(here),
      secondsFromPrevious: first.seconds,
      metresFromPrevious: first.metres,
    });
    stops.push(...pause(after, here, served, { seconds: 0, metres: 0 }, at));
  }
  if (shift.endPlaceId !== null) {
    const leg = legBetween(built, here.placeId, shift.endPlaceId);
    const end = instant('pull_in', shift.endPlaceId, at(route.end));
    stops.push({ ...end, ...aboard(here), secondsFromPrevious: leg.seconds, metresFromPrevious: leg.metres });
  }
  return stops;
}

function aboard(here: Standing): { readonly seatsAboard: number; readonly wheelchairsAboard: number } {
  return { seatsAboard: here.seats, wheelchairsAboard: here.wheelchairs };
}

function instant(kind: StopRecord['kind'], placeId: string, when: Date) {
  return { kind, placeId, tripId: null, arrivalAt: when, beginAt: when, departureAt: when };
}

/** Takes the breaks that are over by then. */
function takeBreaks(breaks: { begin: number; duration: number }[], until: number) {
  const count = breaks.findIndex((b) => b.begin + b.duration > until + 1e-6);
  return breaks.splice(0, count === -1 ? breaks.length : count);
}

/** The breaks at a place as stops of their own; the first carries the drive to it. */
function pause(
  breaks: readonly { begin: number; duration: number }[],
  here: Standing,
  arrival: number,
  leg: Leg,
  at: (seconds: number) => Date,
): readonly StopRecord[] {
  let from = arrival;
  return breaks.map((rest, index) => {
    const arrivalAt = at(from);
    from = rest.begin + rest.duration;
    return {
      kind: 'break' as const,
      placeId: here.placeId,
      tripId: null,
      arrivalAt,
      beginAt: at(rest.begin),
      departureAt: at(from),
      ...aboard(here),
      secondsFromPrevious: index === 0 ? leg.seconds : 0,
      metresFromPrevious: index === 0 ? leg.metres : 0,
    };
  });
}

interface Leg {
  readonly seconds: number;
  readonly metres: number;
}

/** Rounded to whole seconds and metres, as records hold them. A frozen stop may have been reached where no way is known: 0. */
function legBetween(built: BuiltProblem, from: string, to: string): Leg {
  const { travel } = built.table;
  const row = rowOfPlace(built.table, from);
  const column = rowOfPlace(built.table, to);
  return {
    seconds: Math.round(travel.duration[row]?.[column] ?? 0),
    metres: Math.round(travel.distance[row]?.[column] ?? 0),
  };
}
