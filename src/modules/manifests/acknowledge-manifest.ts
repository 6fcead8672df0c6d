import type { Actor } from '../../domain/actor.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { publishNews } from '../../platform/notify.ts';
import { transact } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { findNewestManifest, findShiftFacts, type ManifestRecord, markAcknowledged } from './manifest-repository.ts';

export interface AcknowledgeManifestValue {
  readonly manifest: ManifestRecord;
}

export type AcknowledgeManifestErrorCode = 'NOT_FOUND' | 'NOT_YOURS' | 'STALE_VERSION' | 'INVALID';

/** The driver has seen the newest number; an older one is answered with the newest. */
export async function acknowledgeManifest(
  services: Services,
  actor: Actor,
  input: { readonly shiftId: string; readonly number: number },
): Promise<Outcome<AcknowledgeManifestValue, AcknowledgeManifestErrorCode>> {
  return transact(services, actor, async (tx) => {
    const shift = await findShiftFacts(tx, input.shiftId);
    if (!shift) return refused(notFound('shiftId'));
    const { staffAccountId } = actor;
    if (staffAccountId === null || shift.driverId !== actor.driverId) {
      return refused({ code: 'NOT_YOURS' as const, path: ['shiftId'] });
    }
    const manifest = await findNewestManifest(tx, shift.id, 'for update');
    if (!manifest) return refused(notFound('shiftId'));
    if (manifest.number !== input.number) {
      return refused({ code: 'STALE_VERSION' as const, path: ['number'] }, { manifest });
    }
    await markAcknowledged(tx, manifest.id, { at: services.clock.now().toJSDate(), staffAccountId });
    await publishNews(tx, { topic: 'service_day', consortiumId: actor.consortiumId, id: shift.serviceDate });
    return done({ manifest: (await findNewestManifest(tx, shift.id)) ?? manifest });
  });
}
