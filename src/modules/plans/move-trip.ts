import type { Actor } from '../../domain/actor.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { applyPlan } from '../../planning/apply-plan.ts';
import { judgeMove, type Move } from '../../planning/move-trip.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { type MoveEffect, prepareMove } from './move-effect.ts';
import type { PlanRow } from './plan-records.ts';
import { findPlan } from './plan-repository.ts';
import { lockServiceDay } from './service-day-lock-repository.ts';
import { storePlan } from './store-plan.ts';

export interface MoveTripInput extends Move {
  readonly planId: string;
  readonly expectedVersion: number;
}

export interface MoveTripValue {
  readonly plan: PlanRow;
  readonly effect: MoveEffect;
}

export type MoveTripErrorCode = 'NOT_FOUND' | 'STALE_VERSION' | 'INFEASIBLE' | 'WRONG_STATE' | 'INVALID';

/** Moves a trip to another run or off the plan: a new draft, checked like any other. The plan it starts from stays as it is. */
export async function moveTrip(
  services: Services,
  actor: Actor,
  input: MoveTripInput,
): Promise<Outcome<MoveTripValue, MoveTripErrorCode>> {
  const { pickupPosition, dropoffPosition } = input;
  if (pickupPosition !== null && dropoffPosition !== null && dropoffPosition < pickupPosition) {
    return refused({ code: 'INVALID', path: ['dropoffPosition'] });
  }
  // Judged before the transaction: it asks for travel times and tries every position.
  const prepared = await prepareMove(services, actor, input);
  if ('kind' in prepared) return refused(notFound(prepared.field));
  const { effect, built } = prepared;
  const solution = effect.feasible ? judgeMove(built, input).solution : null;
  return transact(services, actor, async (tx) => {
    await lockServiceDay(tx, actor.consortiumId, prepared.plan.serviceDate);
    const plan = await findPlan(tx, input.planId, 'for update');
    if (!plan) return refused(notFound('planId'));
    const stale = checkVersion(plan, input.expectedVersion);
    if (stale) return refused<MoveTripErrorCode, MoveTripValue>(stale, { plan, effect });
    if (plan.state === 'superseded' || plan.origin === 'what_if') {
      return refused<MoveTripErrorCode, MoveTripValue>({ code: 'WRONG_STATE', path: ['planId'] }, { plan, effect });
    }
    if (solution === null) {
      return refused<MoveTripErrorCode, MoveTripValue>({ code: 'INFEASIBLE', path: ['shiftId'] }, { effect });
    }
    const planId = await storePlan(tx, services, actor, {
      ...{ serviceDate: plan.serviceDate, origin: 'moved', basePlanId: plan.id, planningJobId: null },
      ...{ bookingsVersion: prepared.bookingsVersion, note: '', record: applyPlan(built, solution) },
    });
    const moved = await findPlan(tx, planId);
    if (!moved) throw new Error('A plan that was just written is gone.');
    return done({ plan: moved, effect });
  });
}
