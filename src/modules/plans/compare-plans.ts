/** Two plans of the same day side by side. */
import type { Handle } from '../../../db/tenant.ts';
import type { Text } from '../../domain/text/catalogue.ts';
import { PLANNABLE_STATES } from '../../domain/trip-state.ts';
import { listMoves, summarizeMoves, type TripMove } from '../../planning/compare-plans.ts';
import type { PlanRow } from './plan-records.ts';
import { findPlan, listUnservedOfPlans } from './plan-repository.ts';
import { listPlannedRides, mapPromises, mapTripsToTell } from './planned-rides-read-model.ts';

export interface PlanComparison {
  readonly before: PlanRow;
  readonly after: PlanRow;
  readonly costDifference: number;
  readonly metresDifference: number;
  /** Not carried, and could still be. */
  readonly leftOutBefore: number;
  readonly leftOutAfter: number;
  readonly moves: readonly TripMove[];
  readonly promisesBroken: number;
  readonly summary: Text;
}

/**
 * Null when one is missing, or they are of different days.
 * @param now decides who can still be carried
 */
export async function comparePlans(
  tx: Handle,
  { beforeId, afterId }: { readonly beforeId: string; readonly afterId: string },
  now: Date,
): Promise<PlanComparison | null> {
  const before = await findPlan(tx, beforeId);
  const after = await findPlan(tx, afterId);
  if (!before || !after || before.serviceDate !== after.serviceDate) return null;
  const was = await listPlannedRides(tx, before.id);
  const is = await listPlannedRides(tx, after.id);
  const unserved = await listUnservedOfPlans(tx, [before.id, after.id]);
  const promises = await mapPromises(tx, [...new Set([...was, ...is, ...unserved].map(({ tripId }) => tripId))]);
  const trips = await mapTripsToTell(tx, after.serviceDate);
  const leftOutOf = (plan: PlanRow) => unserved.filter(({ planId }) => planId === plan.id).map(({ tripId }) => tripId);
  const leftOut = new Set(leftOutOf(after));
  const isOver = (tripId: string) => {
    const trip = trips.get(tripId);
    const latest = promises.get(tripId)?.pickup.latest ?? trip?.requestedPickupLatest;
    // Whoever sits in a vehicle that stands still waits there, however late it is.
    return trip?.state !== 'on_board' && latest !== undefined && latest < now;
  };
  const countLeftOut = (plan: PlanRow) =>
    leftOutOf(plan).filter((tripId) => isOpen('removed', trips.get(tripId)?.state) && !isOver(tripId)).length;
  const moves = listMoves(was, is, promises)
    .filter(({ tripId, kind }) => isOpen(kind, trips.get(tripId)?.state) && (kind !== 'removed' || leftOut.has(tripId)))
    .map((move) => (move.kind === 'removed' && isOver(move.tripId) ? { ...move, kind: 'over' as const } : move));
  return {
    before,
    after,
    costDifference: after.cost - before.cost,
    metresDifference: (after.figures.metres ?? 0) - (before.figures.metres ?? 0),
    leftOutBefore: countLeftOut(before),
    leftOutAfter: countLeftOut(after),
    moves,
    promisesBroken: moves.filter((move) => move.promiseBroken).length,
    summary: summarizeMoves(moves),
  };
}

/**
 * Whether the rider can still be told otherwise. A repair does not hold who has arrived and tells rides under way as they were driven: neither
 * is a change. Whoever is aboard can only change vehicles or be left behind.
 */
function isOpen(kind: TripMove['kind'], state: string | undefined): boolean {
  if (state === 'on_board') return kind === 'other_run' || kind === 'removed';
  return (PLANNABLE_STATES as readonly string[]).includes(state ?? '');
}
