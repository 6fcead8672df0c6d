import type { Actor, Language, Role } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { isWeakPassword, LEAST_PASSWORD_LENGTH } from '../../domain/password-rules.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound, type Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { revokeSessionsOf } from './session-repository.ts';
import {
  countOtherAdmins,
  findStaffAccount,
  type StaffAccountRecord,
  updateStaffAccountRow,
} from './staff-account-repository.ts';

export interface UpdateStaffAccountInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly fullName?: Optional<string>;
  readonly role?: Optional<Role>;
  /** Ends all sessions of the account. */
  readonly password?: Optional<string>;
  readonly language?: Optional<Language>;
  readonly active?: Optional<boolean>;
}

type Updated = Outcome<
  { readonly staffAccount: StaffAccountRecord },
  'INVALID' | 'NOT_FOUND' | 'STALE_VERSION' | 'WEAK_PASSWORD'
>;

/** The last admin stays one. Another role, a new password and locking out end the sessions. */
export async function updateStaffAccount(
  services: Services,
  actor: Actor,
  input: UpdateStaffAccountInput,
): Promise<Updated> {
  if (input.password != null && isWeakPassword(input.password)) {
    return refused({ code: 'WEAK_PASSWORD', path: ['password'], values: { min: LEAST_PASSWORD_LENGTH } });
  }
  // Hashed before the transaction: it takes longer than a row should be locked.
  const passwordHash = input.password == null ? undefined : await services.passwords.hash(input.password);
  return transact(services, actor, async (tx): Promise<Updated> => {
    const before = await findStaffAccount(tx, input.id, 'for update');
    if (!before) return refused(notFound('id'));
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused(stale, { staffAccount: before });

    const check = inputChecks();
    const fullName = input.fullName == null ? before.fullName : check.text(['fullName'], input.fullName, { max: 200 });
    const role = input.role ?? before.role;
    const active = input.active ?? before.active;
    check.require((role === 'driver') === (before.driverId !== null), {
      code: 'INVALID',
      path: ['role'],
      textKey: 'INVALID_DRIVER_ACCOUNT',
    });
    check.require((role === 'partner') === (before.partnerId !== null), {
      code: 'INVALID',
      path: ['role'],
      textKey: 'INVALID_PARTNER_ACCOUNT',
    });
    if (check.faults.length > 0) return refused(check.invalid);
    const leaves = before.role === 'admin' && (role !== 'admin' || !active);
    if (leaves && (await countOtherAdmins(tx, before.id)) === 0) {
      return refused({ code: 'INVALID', path: [active ? 'role' : 'active'], textKey: 'INVALID_LAST_ADMIN' });
    }

    const now = services.clock.now().toJSDate();
    const change = { fullName, role, language: input.language ?? before.language, passwordHash };
    await updateStaffAccountRow(tx, before.id, { ...change, deactivatedAt: active ? null : now });
    if (!active || role !== before.role || passwordHash !== undefined) await revokeSessionsOf(tx, before.id, now);
    const staffAccount = (await findStaffAccount(tx, before.id)) ?? before;
    const after = passwordHash === undefined ? staffAccount : { ...staffAccount, password: 'changed' };
    await recordAudit(tx, services, actor, {
      action: 'updateStaffAccount',
      entityKind: 'staff_account',
      entityId: before.id,
      before,
      after,
    });
    return done({ staffAccount });
  });
}
