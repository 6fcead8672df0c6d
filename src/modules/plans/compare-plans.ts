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
  readonly moves: readonly TripMove[];
  readonly promisesBroken: number;
  readonly summary: Text;
}

/** Null when one is missing, or they are of different days. */
export async function comparePlans(tx: Handle, beforeId: string, afterId: string): Promise<PlanComparison | null> {
  const before = await findPlan(tx, beforeId);
  const after = await findPlan(tx, afterId);
  if (!before || !after || before.serviceDate !== after.serviceDate) return null;
  const was = await listPlannedRides(tx, before.id);
  const is = await listPlannedRides(tx, after.id);
  const promises = await mapPromises(tx, [...new Set([...was, ...is].map((ride) => ride.tripId))]);
  const trips = await mapTripsToTell(tx, after.serviceDate);
  const leftOut = new Set((await listUnservedOfPlans(tx, [after.id])).map(({ tripId }) => tripId));
  const moves = listMoves(was, is, promises).filter(
    (move) => isOpen(move.kind, trips.get(move.tripId)?.state) && (move.kind !== 'removed' || leftOut.has(move.tripId)),
  );
  return {
    before,
    after,
    costDifference: after.cost - before.cost,
    metresDifference: (after.figures.metres ?? 0) - (before.figures.metres ?? 0),
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
