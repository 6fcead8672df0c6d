/** What a hand-made move would do to a plan, judged by the very rules that plans are checked by. */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor, Language } from '../../domain/actor.ts';
import { isId } from '../../domain/ids.ts';
import { addSeconds, startOfDay, toServiceDate } from '../../domain/local-time.ts';
import { sayViolation } from '../../domain/text/violations.ts';
import { type BuiltProblem, buildProblem } from '../../planning/build-problem.ts';
import { listMoves, type PlannedRide, type TripMove } from '../../planning/compare-plans.ts';
import type { Day } from '../../planning/day.ts';
import { type JudgedMove, judgeAsIs, judgeMove, type Move } from '../../planning/move-trip.ts';
import { read } from '../common/transact.ts';
import type { Services } from '../services.ts';
import { loadDay } from './day-read-model.ts';
import type { PlanRow } from './plan-records.ts';
import { findPlan, listRunsOfPlans } from './plan-repository.ts';
import { findServiceDay } from './plans-read-model.ts';

export interface MoveEffect {
  readonly feasible: boolean;
  readonly violations: readonly { readonly code: string; readonly message: string; readonly amount: number | null }[];
  readonly addedMetres: number;
  readonly addedCost: number;
  readonly moves: readonly TripMove[];
}

export interface PreparedMove {
  readonly plan: PlanRow;
  readonly bookingsVersion: number;
  readonly built: BuiltProblem;
  readonly judged: JudgedMove;
  readonly effect: MoveEffect;
}

export type MoveFault = { readonly kind: 'unknown'; readonly field: 'planId' | 'tripId' | 'shiftId' };

/** Reads, builds and judges; writes nothing. */
export async function prepareMove(
  services: Services,
  actor: Actor,
  move: Move & { readonly planId: string },
): Promise<PreparedMove | MoveFault> {
  const loaded = await read(services, actor, (tx) => load(tx, actor, move.planId));
  if (!loaded) return { kind: 'unknown', field: 'planId' };
  const { plan, day } = loaded;
  if (!isId(move.tripId) || !day.trips.some((trip) => trip.id === move.tripId))
    return { kind: 'unknown', field: 'tripId' };
  const isShift = move.shiftId === null || day.shifts.some((shift) => shift.id === move.shiftId);
  if (!isShift) return { kind: 'unknown', field: 'shiftId' };
  const now = services.clock.now().toJSDate();
  const hasBegun = toServiceDate(now, day.zone) >= day.serviceDate && now > startOfDay(day.serviceDate, day.zone);
  const wishes = { stabilityForint: 0, onlyShiftIds: null, fromAt: hasBegun ? now : null };
  const built = await buildProblem(withoutLockOf(day, move.tripId), wishes, services.travel);
  const judged = judgeMove(built, move);
  const effect = toEffect({ built, day, runIds: loaded.runIds }, judgeAsIs(built), judged, actor.language);
  return { plan, bookingsVersion: loaded.bookingsVersion, built, judged, effect };
}

async function load(tx: Transaction<DB>, actor: Actor, planId: string) {
  const plan = await findPlan(tx, planId);
  if (!plan) return undefined;
  const { bookingsVersion } = await findServiceDay(tx, plan.serviceDate);
  const { serviceDate } = plan;
  const day = await loadDay(tx, { consortiumId: actor.consortiumId, serviceDate, basePlanId: plan.id });
  const runs = await listRunsOfPlans(tx, [plan.id]);
  return { plan, day, bookingsVersion, runIds: new Map(runs.map((run) => [run.shiftId, run.id])) };
}

/** A dispatcher's hand is stronger than a dispatcher's lock on that very trip. */
function withoutLockOf(day: Day, tripId: string): Day {
  return { ...day, locks: day.locks.filter((lock) => lock.tripId !== tripId) };
}

interface Judging {
  readonly built: BuiltProblem;
  readonly day: Day;
  /** By shift, of the plan that the move starts from. */
  readonly runIds: ReadonlyMap<string, string>;
}

function toEffect(
  { built, day, runIds }: Judging,
  before: JudgedMove,
  after: JudgedMove,
  language: Language,
): MoveEffect {
  const promises = new Map(day.trips.flatMap((trip) => (trip.promise ? [[trip.id, trip.promise] as const] : [])));
  return {
    feasible: after.violations.length === 0,
    violations: after.violations.map(({ code, amount }) => ({
      ...{ code, amount },
      message: sayViolation(code, amount, language),
    })),
    addedMetres: Math.round(metresOf(built, after) - metresOf(built, before)),
    addedCost: after.solution.cost - before.solution.cost,
    moves: listMoves(toRides(built, before), toRides(built, after), promises).map((move) => ({
      ...move,
      beforeRunId: move.beforeRunId && (runIds.get(move.beforeRunId) ?? null),
      // A shift that the plan leaves in the garage has no run yet.
      afterRunId: move.afterRunId && (runIds.get(move.afterRunId) ?? null),
    })),
  };
}

function metresOf(built: BuiltProblem, judged: JudgedMove): number {
  const { distance } = built.table.travel;
  const rows = new Map(built.problem.requests.map((request) => [request.id, request]));
  const vehicles = new Map(built.problem.vehicles.map((vehicle) => [vehicle.id, vehicle]));
  let metres = 0;
  for (const route of judged.solution.routes) {
    const vehicle = vehicles.get(route.vehicle);
    if (!vehicle || route.stops.length === 0) continue;
    let from = vehicle.start;
    for (const stop of route.stops) {
      const to = rows.get(stop.request)?.[stop.kind].location ?? from;
      metres += distance[from]?.[to] ?? 0;
      from = to;
    }
    if (vehicle.end !== null && vehicle.end !== undefined) metres += distance[from]?.[vehicle.end] ?? 0;
  }
  return metres;
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
