import { DateTime } from 'luxon';
import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound, type Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { findDriver } from './driver-repository.ts';
import { listShiftBreaks } from './fleet-read-model.ts';
import type { ShiftRecord } from './fleet-records.ts';
import { type BreakInput, checkBreaks, checkTimes, type ShiftTimes, toBreaks } from './shift-input.ts';
import { findShift, hasPublishedRun, replaceBreaks, updateShiftRow } from './shift-repository.ts';

export interface UpdateShiftInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly driverId?: Optional<string>;
  readonly startAt?: Optional<DateTime<true>>;
  readonly endAt?: Optional<DateTime<true>>;
  readonly breaks?: Optional<readonly BreakInput[]>;
  readonly cancelled?: Optional<boolean>;
}

export type UpdateShiftErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'STALE_VERSION'
  | 'DRIVER_BOOKED'
  | 'VEHICLE_BOOKED'
  | 'BREAKS_MISSING'
  | 'IN_USE';
type Updated = Outcome<{ readonly shift: ShiftRecord }, UpdateShiftErrorCode>;

/**
 * Cancelling or moving a shift is refused while the published plan gives it somebody to carry: plan the day without it first, or
 * report a disruption. Another driver may take it over.
 */
export function updateShift(services: Services, actor: Actor, input: UpdateShiftInput): Promise<Updated> {
  return transact(services, actor, async (tx): Promise<Updated> => {
    const before = await findShift(tx, input.id, 'for update');
    if (!before) return refused(notFound('id'));
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused(stale, { shift: before });

    const times: ShiftTimes = {
      startAt: input.startAt ?? instant(before.startAt),
      endAt: input.endAt ?? instant(before.endAt),
    };
    const kept = await listShiftBreaks(tx, [before.id]);
    const breaks = input.breaks ? toBreaks(input.breaks) : kept;
    const check = inputChecks();
    checkTimes(check, times, breaks, before.serviceDate);
    if (check.faults.length > 0) return refused(check.invalid);
    const missing = checkBreaks(times, breaks);
    if (missing) return refused(missing);
    const driverId = input.driverId ?? before.driverId;
    if (driverId !== before.driverId && !(await findDriver(tx, driverId))?.active) return refused(notFound('driverId'));
    const cancelled = input.cancelled ?? before.cancelled;
    const moved = +times.startAt !== +before.startAt || +times.endAt !== +before.endAt;
    if (((cancelled && !before.cancelled) || moved) && (await hasPublishedRun(tx, before.id))) {
      return refused({ code: 'IN_USE', path: [cancelled ? 'cancelled' : 'startAt'] });
    }

    const fields = { driverId, startAt: times.startAt.toJSDate(), endAt: times.endAt.toJSDate() };
    await updateShiftRow(tx, before.id, fields, cancelled ? services.clock.now().toJSDate() : null);
    if (input.breaks) await replaceBreaks(tx, actor.consortiumId, before.id, breaks);
    const shift = (await findShift(tx, before.id)) ?? before;
    const after = input.breaks ? { ...shift, breaks } : shift;
    await recordAudit(tx, services, actor, {
      action: 'updateShift',
      entityKind: 'shift',
      entityId: before.id,
      before,
      after,
    });
    return done({ shift });
  });
}

function instant(date: Date): DateTime<true> {
  const value = DateTime.fromJSDate(date);
  if (!value.isValid) throw new Error('The database holds an instant that is none.');
  return value;
}
