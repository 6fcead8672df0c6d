/** What a hand-made move would do to a plan, judged by the very rules that plans are checked by. */
import type { Actor, Language } from '../../domain/actor.ts';
import { addSeconds } from '../../domain/local-time.ts';
import { sayViolation } from '../../domain/text/violations.ts';
import { toDrivingForint } from '../../planning/apply-plan.ts';
import type { BuiltProblem } from '../../planning/build-problem.ts';
import { listMoves, type PlannedRide, type TripMove } from '../../planning/compare-plans.ts';
import { type JudgedMove, judgeTouchedRuns, type Move, type TouchedRuns } from '../../planning/move-trip.ts';
import type { Services } from '../services.ts';
import { type JudgingDay, openJudgingDay } from './judging-days.ts';
import type { PlanRow } from './plan-records.ts';

export interface MoveEffect {
  readonly feasible: boolean;
  readonly violations: readonly { readonly code: string; readonly message: string; readonly amount: number | null }[];
  readonly addedMetres: number;
  readonly addedCost: number;
  readonly addedDrivingForint: number;
  readonly moves: readonly TripMove[];
}

export interface PreparedMove {
  readonly plan: PlanRow;
  readonly bookingsVersion: number;
  readonly built: BuiltProblem;
  readonly effect: MoveEffect;
}

export type MoveFault = { readonly kind: 'unknown'; readonly field: 'planId' | 'tripId' | 'shiftId' };

/** Reads, builds and judges; writes nothing. */
export async function prepareMove(
  services: Services,
  actor: Actor,
  move: Move & { readonly planId: string },
): Promise<PreparedMove | MoveFault> {
  const judging = await openJudgingDay(services, actor, move.planId, move.tripId);
  if (!judging) return { kind: 'unknown', field: 'planId' };
  const { plan, day, built, bookingsVersion } = judging;
  if (!day.trips.some((trip) => trip.id === move.tripId)) return { kind: 'unknown', field: 'tripId' };
  const isShift = move.shiftId === null || day.shifts.some((shift) => shift.id === move.shiftId);
  if (!isShift) return { kind: 'unknown', field: 'shiftId' };
  const effect = toEffect(judging, judgeTouchedRuns(built, move), actor.language);
  return { plan, bookingsVersion, built, effect };
}

function toEffect(judging: JudgingDay, { before, after, shiftIds }: TouchedRuns, language: Language): MoveEffect {
  const { built, day, runIds, asIs } = judging;
  const promises = new Map(day.trips.flatMap((trip) => (trip.promise ? [[trip.id, trip.promise] as const] : [])));
  // A plan that is broken elsewhere stays broken, and cannot be stored either.
  const elsewhere = asIs.violations.filter(({ where }) => where.vehicle !== null && !shiftIds.has(where.vehicle));
  const violations = [...after.violations, ...elsewhere];
  const [was, is] = [toDriven(judging, before), toDriven(judging, after)];
  return {
    feasible: violations.length === 0,
    violations: violations.map(({ code, amount }) => ({ code, amount, message: sayViolation(code, amount, language) })),
    addedMetres: Math.round(is.metres - was.metres),
    addedCost: after.solution.cost - before.solution.cost,
    addedDrivingForint: Math.round(is.forint - was.forint),
    moves: listMoves(toRides(built, before), toRides(built, after), promises).map((move) => ({
      ...move,
      beforeRunId: move.beforeRunId && (runIds.get(move.beforeRunId) ?? null),
      // A shift that the plan leaves in the garage has no run yet.
      afterRunId: move.afterRunId && (runIds.get(move.afterRunId) ?? null),
    })),
  };
}

/** What is driven, and what that costs by the rates of the vehicles. */
function toDriven({ built }: JudgingDay, judged: JudgedMove): { readonly metres: number; readonly forint: number } {
  const { distance } = built.table.travel;
  const rows = new Map(built.problem.requests.map((request) => [request.id, request]));
  const vehicles = new Map(built.problem.vehicles.map((vehicle) => [vehicle.id, vehicle]));
  const total = { metres: 0, forint: 0 };
  for (const route of judged.solution.routes) {
    const vehicle = vehicles.get(route.vehicle);
    const shift = built.shifts.get(route.vehicle);
    if (!vehicle || !shift || route.stops.length === 0) continue;
    let metres = 0;
    let from = vehicle.start;
    for (const stop of route.stops) {
      const to = rows.get(stop.request)?.[stop.kind].location ?? from;
      metres += distance[from]?.[to] ?? 0;
      from = to;
    }
    if (vehicle.end !== null && vehicle.end !== undefined) metres += distance[from]?.[vehicle.end] ?? 0;
    total.metres += metres;
    total.forint += toDrivingForint(shift, metres, route.end - route.start);
  }
  return total;
}

/** `runId` stands for the shift here: a judged plan has no runs yet. */
function toRides(built: BuiltProblem, judged: JudgedMove): readonly PlannedRide[] {
  return judged.solution.routes.flatMap((route) =>
    route.stops.flatMap((stop) => {
      const end = stop.kind === 'pickup' && route.stops.find((s) => s.request === stop.request && s.kind === 'dropoff');
      if (!end) return [];
      const at = (seconds: number) => addSeconds(built.midnight, seconds);
      const { vehicle } = route;
      return [
        { tripId: stop.request, runId: vehicle, shiftId: vehicle, pickupAt: at(stop.begin), dropoffAt: at(end.begin) },
      ];
    }),
  );
}
