import type { Transaction } from 'kysely';
import type { DateTime } from 'luxon';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { transact } from '../common/transact.ts';
import { notFound, type Optional } from '../common/versions.ts';
import { findPlaceSettlement } from '../places/places-read-model.ts';
import type { Services } from '../services.ts';
import { findDriver } from './driver-repository.ts';
import type { ShiftRecord } from './fleet-records.ts';
import { type BreakInput, checkBreaks, checkExists, checkTimes, toBreaks } from './shift-input.ts';
import { findShift, insertShift, replaceBreaks } from './shift-repository.ts';
import { findVehicle } from './vehicle-repository.ts';

export interface CreateShiftInput {
  readonly idempotencyKey: string;
  readonly serviceDate: string;
  readonly vehicleId: string;
  readonly driverId: string;
  readonly startAt: DateTime<true>;
  readonly endAt: DateTime<true>;
  readonly startPlaceId?: Optional<string>;
  readonly endPlaceId?: Optional<string>;
  readonly openEnd: boolean;
  readonly breaks: readonly BreakInput[];
}

export type CreateShiftErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'DEACTIVATED'
  | 'DRIVER_BOOKED'
  | 'VEHICLE_BOOKED'
  | 'BREAKS_MISSING'
  | 'TIME_NOT_EXISTING'
  | 'TIME_AMBIGUOUS'
  | 'KEY_REUSED';
type Created = Outcome<{ readonly shift: ShiftRecord }, CreateShiftErrorCode>;

/** A vehicle or driver booked twice is what the exclusion constraints of the table answer. */
export async function createShift(services: Services, actor: Actor, input: CreateShiftInput): Promise<Created> {
  const skipped = checkExists('startAt', input.startAt) ?? checkExists('endAt', input.endAt);
  if (skipped) return refused(skipped);
  const breaks = toBreaks(input.breaks);
  const check = inputChecks();
  checkTimes(check, input, breaks, input.serviceDate);
  if (check.faults.length > 0) return refused(check.invalid);
  const missing = checkBreaks(input, breaks);
  if (missing) return refused(missing);

  return transact(services, actor, async (tx): Promise<Created> => {
    const call = { operation: 'createShift', key: input.idempotencyKey, input };
    const made = await withIdempotency<{ shiftId: string }, CreateShiftErrorCode>(tx, actor, call, async () => {
      const found = await findParts(tx, input);
      if ('code' in found) return refused(found);
      const id = services.ids.next();
      const fields = {
        serviceDate: input.serviceDate,
        vehicleId: input.vehicleId,
        driverId: input.driverId,
        startAt: input.startAt.toJSDate(),
        endAt: input.endAt.toJSDate(),
        ...found,
      };
      await insertShift(tx, actor.consortiumId, id, fields);
      await replaceBreaks(tx, actor.consortiumId, id, breaks);
      const after = { ...fields, breaks };
      await recordAudit(tx, services, actor, { action: 'createShift', entityKind: 'shift', entityId: id, after });
      return done({ shiftId: id });
    });
    if (made.kind === 'refused') return refused(made.faults);
    const shift = await findShift(tx, made.value.shiftId);
    if (!shift) throw new Error('A shift that was just written is gone.');
    return done({ shift });
  });
}

/** @returns where the shift begins and ends, or what is missing. */
async function findParts(
  tx: Transaction<DB>,
  input: CreateShiftInput,
): Promise<{ startPlaceId: string; endPlaceId: string | null } | Fault<'NOT_FOUND' | 'DEACTIVATED'>> {
  const vehicle = await findVehicle(tx, input.vehicleId);
  if (!vehicle) return notFound('vehicleId');
  if (!vehicle.active) return { code: 'DEACTIVATED', path: ['vehicleId'] };
  const driver = await findDriver(tx, input.driverId);
  if (!driver) return notFound('driverId');
  if (!driver.active) return { code: 'DEACTIVATED', path: ['driverId'] };
  const startPlaceId = input.startPlaceId ?? vehicle.garagePlaceId;
  const endPlaceId = input.openEnd ? null : (input.endPlaceId ?? vehicle.garagePlaceId);
  if (!(await findPlaceSettlement(tx, startPlaceId))) return notFound('startPlaceId');
  if (endPlaceId !== null && !(await findPlaceSettlement(tx, endPlaceId))) return notFound('endPlaceId');
  return { startPlaceId, endPlaceId };
}
