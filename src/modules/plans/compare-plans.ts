/** Two plans of the same day side by side. */
import type { Handle } from '../../../db/tenant.ts';
import type { Text } from '../../domain/text/catalogue.ts';
import { listMoves, summarizeMoves, type TripMove } from '../../planning/compare-plans.ts';
import type { PlanRow } from './plan-records.ts';
import { findPlan } from './plan-repository.ts';
import { listPlannedRides, mapPromises } from './planned-rides-read-model.ts';

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
  const moves = listMoves(was, is, promises);
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
