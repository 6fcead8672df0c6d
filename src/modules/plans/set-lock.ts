import type { Actor } from '../../domain/actor.ts';
import { isLocalDate } from '../../domain/local-time.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { publishNews } from '../../platform/notify.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { listTripsByIds } from '../booking/booking-read-model.ts';
import { transact } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { deleteLock, insertLock } from './plan-lock-repository.ts';
import { lockServiceDay } from './service-day-lock-repository.ts';
import { listShiftIdsOfDate } from './shifts-of-date-repository.ts';

export interface SetLockInput {
  readonly serviceDate: string;
  readonly kind: 'trip' | 'order' | 'run';
  readonly shiftId: string;
  readonly tripId: string | null;
  readonly locked: boolean;
}

export interface SetLockValue {
  readonly serviceDate: string;
}

export type SetLockErrorCode = 'NOT_FOUND' | 'INVALID';

/** Holds or releases a trip, an order or a run; saying it twice changes nothing. A trip is held on one run at a time. */
export async function setLock(
  services: Services,
  actor: Actor,
  input: SetLockInput,
): Promise<Outcome<SetLockValue, SetLockErrorCode>> {
  if (!isLocalDate(input.serviceDate)) return refused({ code: 'INVALID', path: ['serviceDate'] });
  if ((input.kind === 'trip') !== (input.tripId !== null)) return refused({ code: 'INVALID', path: ['tripId'] });
  return transact(services, actor, async (tx) => {
    if (!(await listShiftIdsOfDate(tx, input.serviceDate)).has(input.shiftId)) return refused(notFound('shiftId'));
    if (input.tripId) {
      const [trip] = await listTripsByIds(tx, [input.tripId]);
      if (trip?.serviceDate !== input.serviceDate) return refused(notFound('tripId'));
    }
    await lockServiceDay(tx, actor.consortiumId, input.serviceDate);
    await deleteLock(tx, input);
    if (input.locked) {
      const lock = { id: services.ids.next(), createdBy: actor.staffAccountId, ...input };
      await insertLock(tx, actor.consortiumId, lock);
    }
    await recordAudit(tx, services, actor, {
      ...{ action: 'setLock', entityKind: 'shift', entityId: input.shiftId },
      after: { kind: input.kind, tripId: input.tripId, locked: input.locked },
    });
    await publishNews(tx, { topic: 'service_day', consortiumId: actor.consortiumId, id: input.serviceDate });
    return done({ serviceDate: input.serviceDate });
  });
}
