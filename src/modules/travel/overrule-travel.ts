import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound, type Optional } from '../common/versions.ts';
import { findPlaceSettlement } from '../places/places-read-model.ts';
import type { Services } from '../services.ts';
import { deleteOverrule, findOverrule, putOverrule, type TravelOverruleRecord } from './overrule-repository.ts';
import { findTravelLeg } from './travel-read-model.ts';

export interface OverruleTravelInput {
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  /** Null takes the overrule back. */
  readonly seconds?: Optional<number>;
  /** Null keeps the length that was known. */
  readonly metres?: Optional<number>;
  readonly reason: string;
  readonly expectedVersion?: Optional<number>;
}

type Overruled = Outcome<
  { readonly overrule: TravelOverruleRecord | null },
  'INVALID' | 'NOT_FOUND' | 'SAME_PLACE' | 'STALE_VERSION'
>;

/** In this direction only. Plans made from now on use it; those that stand are not touched. */
export async function overruleTravel(services: Services, actor: Actor, input: OverruleTravelInput): Promise<Overruled> {
  const { fromPlaceId, toPlaceId } = input;
  if (fromPlaceId === toPlaceId) return refused({ code: 'SAME_PLACE', path: ['toPlaceId'] });
  const check = inputChecks();
  const reason = check.text(['reason'], input.reason, { min: 0, max: 500 });
  if (input.seconds != null) check.integer(['seconds'], input.seconds, 0, 86_400);
  if (input.metres != null) check.integer(['metres'], input.metres, 0, 1_000_000);
  if (check.faults.length > 0) return refused(check.invalid);

  return transact(services, actor, async (tx): Promise<Overruled> => {
    if (!(await findPlaceSettlement(tx, fromPlaceId))) return refused(notFound('fromPlaceId'));
    if (!(await findPlaceSettlement(tx, toPlaceId))) return refused(notFound('toPlaceId'));
    const before = await findOverrule(tx, input, 'for update');
    const stale = before ? checkVersion(before, input.expectedVersion ?? 0) : undefined;
    if (before && stale) return refused(stale, { overrule: before });
    if (input.seconds == null) {
      await deleteOverrule(tx, input);
    } else {
      const leg = await findTravelLeg(tx, services, actor.consortiumId, { fromPlaceId, toPlaceId, departure: null });
      const known = leg?.cell.kind === 'reachable' ? leg.cell.metres : 0;
      const metres = input.metres ?? before?.metres ?? Math.round(known);
      const { seconds } = input;
      const staffAccountId = actor.staffAccountId;
      await putOverrule(tx, actor.consortiumId, { fromPlaceId, toPlaceId, seconds, metres, reason, staffAccountId });
    }
    const overrule = (await findOverrule(tx, input)) ?? null;
    await recordAudit(tx, services, actor, {
      action: 'overruleTravel',
      entityKind: 'travel_overrule',
      entityId: fromPlaceId,
      before: before ?? null,
      after: overrule ?? { toPlaceId, removed: true },
    });
    return done({ overrule });
  });
}
