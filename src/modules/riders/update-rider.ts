import type { Actor, Language } from '../../domain/actor.ts';
import { type InputChecks, inputChecks } from '../../domain/input-checks.ts';
import { toLocalDate } from '../../domain/local-time.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound, type Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import {
  auditView,
  checkMobility,
  checkTargetGroups,
  findHome,
  findOther,
  messagesAllowed,
  type SensitiveInput,
  writeSensitive,
} from './rider-input.ts';
import { findRider, hasComingTrips, type RiderFields, type RiderRecord, updateRiderRow } from './rider-repository.ts';

export interface UpdateRiderInput extends SensitiveInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly familyName?: Optional<string>;
  readonly givenName?: Optional<string>;
  /** Empty removes it. */
  readonly phone?: Optional<string>;
  readonly phoneMobile?: Optional<boolean>;
  /** Empty removes it. */
  readonly email?: Optional<string>;
  readonly language?: Optional<Language>;
  readonly homePlaceId?: Optional<string>;
  readonly driverNote?: Optional<string>;
  readonly active?: Optional<boolean>;
}

export interface UpdateRiderValue {
  readonly rider: RiderRecord;
  readonly duplicateOf: RiderRecord;
}

export type UpdateRiderErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'DUPLICATE'
  | 'CONSENT_MISSING'
  | 'STALE_VERSION'
  | 'IN_USE';
type Updated = Outcome<Pick<UpdateRiderValue, 'rider'> & Partial<UpdateRiderValue>, UpdateRiderErrorCode>;

/** Deactivating is refused while trips of the rider lie ahead. */
export function updateRider(services: Services, actor: Actor, input: UpdateRiderInput): Promise<Updated> {
  return transact(services, actor, async (tx): Promise<Updated> => {
    const before = await findRider(tx, actor, input.id, 'for update');
    if (!before) return refused(notFound('id'));
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused(stale, { rider: before });

    const check = inputChecks();
    const changed = changedFields(check, before, input);
    if (check.faults.length > 0) return refused(check.invalid);
    let settlementId = before.settlementId;
    if (changed.homePlaceId !== before.homePlaceId) {
      const home = await findHome(tx, changed.homePlaceId);
      if ('code' in home) return refused(home);
      settlementId = home.settlementId;
    }
    const rider: RiderFields = { ...changed, settlementId };
    const active = input.active ?? before.active;
    if (active) {
      const other = await findOther(tx, rider, before.id);
      const visible = other && (await findRider(tx, actor, other.id));
      if (other) return refused({ code: 'DUPLICATE', path: ['phone'] }, visible ? { duplicateOf: visible } : undefined);
    }
    if (
      before.active &&
      !active &&
      (await hasComingTrips(tx, before.id, toLocalDate(services.clock.now().toJSDate())))
    ) {
      return refused({ code: 'IN_USE', path: ['active'] });
    }
    await updateRiderRow(tx, before.id, rider, active ? null : services.clock.now().toJSDate());
    const missing = await writeSensitive(tx, services, actor, before.id, input);
    if (missing) return refused(missing);

    const fresh = (await findRider(tx, actor, before.id)) ?? before;
    const after = auditView(fresh, input);
    await recordAudit(tx, services, actor, {
      action: 'updateRider',
      entityKind: 'rider',
      entityId: before.id,
      before,
      after,
    });
    return done({ rider: fresh });
  });
}

function changedFields(
  check: InputChecks,
  before: RiderRecord,
  input: UpdateRiderInput,
): Omit<RiderFields, 'settlementId'> {
  checkMobility(check, input.mobility);
  checkTargetGroups(check, input.targetGroups);
  return {
    familyName:
      input.familyName == null ? before.familyName : check.text(['familyName'], input.familyName, { max: 100 }),
    givenName: input.givenName == null ? before.givenName : check.text(['givenName'], input.givenName, { max: 100 }),
    phone: input.phone == null ? before.phone : check.phone(['phone'], input.phone),
    phoneMobile: input.phoneMobile ?? before.phoneMobile,
    email: input.email == null ? before.email : check.email(['email'], input.email),
    language: input.language ?? before.language,
    homePlaceId: input.homePlaceId ?? before.homePlaceId,
    partnerId: before.partnerId,
    driverNote:
      input.driverNote == null
        ? before.driverNote
        : check.text(['driverNote'], input.driverNote, { min: 0, max: 500, lines: true }),
    messagesAllowed: messagesAllowed(before.messagesAllowed, input.consents),
  };
}
