import type { Actor } from '../../domain/actor.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { adoptProposals } from '../../travel/learning/learn.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import {
  type CorrectionKey,
  deleteCorrection,
  isSameCorrection,
  listCorrections,
  putCorrection,
  type TravelCorrectionRecord,
} from '../common/travel-correction-repository.ts';
import type { Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { findTravelCorrections } from './travel-corrections-read-model.ts';

export interface CorrectionKeyInput {
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly band?: Optional<CorrectionKey['band']>;
  readonly season?: Optional<CorrectionKey['season']>;
}

export interface AdoptCorrectionsInput {
  readonly adopt: readonly CorrectionKeyInput[];
  readonly withdraw: readonly CorrectionKeyInput[];
}

type Adopted = Outcome<
  { readonly adopted: readonly TravelCorrectionRecord[] },
  'INVALID' | 'NOT_FOUND' | 'NOT_PROPOSED'
>;

/** More is no choice of a person. */
const MOST_AT_ONCE = 200;

/**
 * Takes proposals of the learning report over, as they stand now, and takes adopted ones back. Plans made from now on use
 * them; plans that stand are not touched. A pair with fewer than five drives is never proposed, so it cannot be adopted.
 */
export async function adoptCorrections(
  services: Services,
  actor: Actor,
  { adopt, withdraw }: AdoptCorrectionsInput,
): Promise<Adopted> {
  if (adopt.length + withdraw.length > MOST_AT_ONCE || adopt.length + withdraw.length === 0) {
    return refused({ code: 'INVALID', path: [adopt.length > 0 ? 'adopt' : 'withdraw'] });
  }
  return transact(services, actor, async (tx): Promise<Adopted> => {
    const { proposals } = await findTravelCorrections(tx, services, actor.consortiumId);
    for (const [index, asked] of adopt.entries()) {
      const proposal = proposals.find((candidate) => isSameCorrection(candidate, toKey(asked)));
      if (!proposal) return refused({ code: 'NOT_PROPOSED', path: ['adopt', String(index)] });
      const [correction] = adoptProposals([proposal]);
      if (!correction) continue;
      const id = services.ids.next();
      const record = { ...correction, id, adoptedBy: actor.staffAccountId, adoptedAt: services.clock.now().toJSDate() };
      await putCorrection(tx, actor.consortiumId, record);
      await recordAudit(tx, services, actor, {
        ...{ action: 'adoptTravelCorrections', entityKind: 'travel_correction', entityId: id },
        ...{ before: null, after: correction },
      });
    }
    for (const [index, asked] of withdraw.entries()) {
      const key = toKey(asked);
      const known = (await listCorrections(tx)).find((candidate) => isSameCorrection(candidate, key));
      if (!known || !(await deleteCorrection(tx, key))) {
        return refused({ code: 'NOT_FOUND', path: ['withdraw', String(index)] });
      }
      await recordAudit(tx, services, actor, {
        ...{ action: 'adoptTravelCorrections', entityKind: 'travel_correction', entityId: known.id },
        ...{ before: known, after: { withdrawn: true } },
      });
    }
    return done({ adopted: await listCorrections(tx) });
  });
}

const toKey = ({ fromPlaceId, toPlaceId, band, season }: CorrectionKeyInput): CorrectionKey => ({
  ...{ fromId: fromPlaceId, toId: toPlaceId },
  ...{ band: band ?? null, season: season ?? null },
});
