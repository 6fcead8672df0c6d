/** Drivers: added, changed, deactivated. */
import type { Actor } from '../../domain/actor.ts';
import { type InputChecks, inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound, type Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { findDriver, insertDriver, updateDriverRow } from './driver-repository.ts';
import type { DriverFields, DriverRecord } from './fleet-records.ts';
import { hasComingShifts } from './vehicle-repository.ts';

interface DriverValue {
  readonly driver: DriverRecord;
}

export interface CreateDriverInput {
  readonly idempotencyKey: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly phone?: Optional<string>;
}

/** Two drivers may have one name. Idempotent by its key. */
export async function createDriver(
  services: Services,
  actor: Actor,
  input: CreateDriverInput,
): Promise<Outcome<DriverValue, 'INVALID' | 'KEY_REUSED'>> {
  const check = inputChecks();
  const fields = checkDriver(check, { ...input, phone: input.phone ?? null });
  if (check.faults.length > 0) return refused(check.invalid);
  return transact(services, actor, async (tx) => {
    const call = { operation: 'createDriver', key: input.idempotencyKey, input };
    const made = await withIdempotency<{ driverId: string }, never>(tx, actor, call, async () => {
      const id = services.ids.next();
      await insertDriver(tx, actor.consortiumId, id, fields);
      await recordAudit(tx, services, actor, {
        action: 'createDriver',
        entityKind: 'driver',
        entityId: id,
        after: fields,
      });
      return done({ driverId: id });
    });
    if (made.kind === 'refused') return refused(made.faults);
    const driver = await findDriver(tx, made.value.driverId);
    if (!driver) throw new Error('A driver who was just written is gone.');
    return done({ driver });
  });
}

export interface UpdateDriverInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly familyName?: Optional<string>;
  readonly givenName?: Optional<string>;
  /** Empty removes it. */
  readonly phone?: Optional<string>;
  readonly active?: Optional<boolean>;
}

type Updated = Outcome<DriverValue, 'INVALID' | 'NOT_FOUND' | 'STALE_VERSION' | 'IN_USE'>;

/** Deactivating is refused while shifts lie ahead. */
export function updateDriver(services: Services, actor: Actor, input: UpdateDriverInput): Promise<Updated> {
  return transact(services, actor, async (tx): Promise<Updated> => {
    const before = await findDriver(tx, input.id, 'for update');
    if (!before) return refused(notFound('id'));
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused(stale, { driver: before });
    const check = inputChecks();
    const fields = checkDriver(check, {
      familyName: input.familyName ?? before.familyName,
      givenName: input.givenName ?? before.givenName,
      phone: input.phone ?? before.phone,
    });
    if (check.faults.length > 0) return refused(check.invalid);
    const now = services.clock.now().toJSDate();
    const active = input.active ?? before.active;
    if (before.active && !active && (await hasComingShifts(tx, { driverId: before.id }, now))) {
      return refused({ code: 'IN_USE', path: ['active'] });
    }
    await updateDriverRow(tx, before.id, fields, active ? null : now);
    const driver = (await findDriver(tx, before.id)) ?? before;
    await recordAudit(tx, services, actor, {
      action: 'updateDriver',
      entityKind: 'driver',
      entityId: before.id,
      before,
      after: driver,
    });
    return done({ driver });
  });
}

function checkDriver(check: InputChecks, input: DriverFields): DriverFields {
  return {
    familyName: check.text(['familyName'], input.familyName, { max: 100 }),
    givenName: check.text(['givenName'], input.givenName, { max: 100 }),
    phone: check.phone(['phone'], input.phone ?? ''),
  };
}
