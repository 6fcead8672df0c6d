import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { mayBecome } from '../../domain/trip-state.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { listTripsByIds, type TripRecord } from '../booking/booking-read-model.ts';
import { announceBookings, onlyInvalid } from '../booking/entry.ts';
import { reissueManifests } from '../common/manifest-issue-repository.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { lockTrip, markTripMissed } from './promise-repository.ts';

export interface MarkMissedInput {
  readonly tripId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

export interface MarkMissedValue {
  readonly trip: TripRecord;
}

export type MarkMissedErrorCode = 'NOT_FOUND' | 'WRONG_STATE' | 'STALE_VERSION' | 'INVALID';

/** The vehicle did not come, or came too late: our fault, and never counted against the rider. */
export async function markMissed(
  services: Services,
  actor: Actor,
  input: MarkMissedInput,
): Promise<Outcome<MarkMissedValue, MarkMissedErrorCode>> {
  const check = inputChecks();
  const reason = check.text(['reason'], input.reason, { max: 500 });
  if (check.faults.length > 0) return refused<MarkMissedErrorCode, MarkMissedValue>(onlyInvalid(check.faults));
  return transact(services, actor, async (tx) => {
    await lockTrip(tx, input.tripId);
    const [trip] = await listTripsByIds(tx, [input.tripId]);
    if (!trip) return refused(notFound('tripId'));
    const stale = checkVersion(trip, input.expectedVersion);
    if (stale) return refused<MarkMissedErrorCode, MarkMissedValue>(stale, { trip });
    // A no-show that was none is corrected to a fault of ours, too.
    const isCorrected = trip.state === 'no_show';
    if (!isCorrected && !mayBecome(trip.state, 'missed')) {
      return refused({ code: 'WRONG_STATE' as const, path: ['tripId'] }, { trip });
    }
    await markTripMissed(tx, trip.id);
    await recordAudit(tx, services, actor, {
      ...{ action: 'markMissed', entityKind: 'trip', entityId: trip.id },
      ...{ before: { state: trip.state }, after: { state: 'missed', reason } },
    });
    if (trip.state === 'published') await reissueManifests(tx, services, actor, [trip.id]);
    await announceBookings(tx, actor, [trip.serviceDate]);
    const [fresh] = await listTripsByIds(tx, [trip.id]);
    return done({ trip: fresh ?? trip });
  });
}
