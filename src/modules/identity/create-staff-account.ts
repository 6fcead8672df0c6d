import type { Actor, Role } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { isWeakPassword, LEAST_PASSWORD_LENGTH } from '../../domain/password-rules.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { transact } from '../common/transact.ts';
import { notFound, type Optional } from '../common/versions.ts';
import { listDriversByIds } from '../fleet/fleet-read-model.ts';
import { listPartnersByIds } from '../partners/partners-read-model.ts';
import type { Services } from '../services.ts';
import { findStaffAccount, insertStaffAccount, type StaffAccountRecord } from './staff-account-repository.ts';

export interface CreateStaffAccountInput {
  readonly idempotencyKey: string;
  readonly email: string;
  readonly fullName: string;
  readonly role: Role;
  readonly password: string;
  readonly driverId?: Optional<string>;
  readonly partnerId?: Optional<string>;
}

export type CreateStaffAccountErrorCode = 'INVALID' | 'DUPLICATE' | 'WEAK_PASSWORD' | 'NOT_FOUND' | 'KEY_REUSED';

/** An address that another consortium uses is answered DUPLICATE too: one address signs in to one consortium. */
export async function createStaffAccount(
  services: Services,
  actor: Actor,
  input: CreateStaffAccountInput,
): Promise<Outcome<{ readonly staffAccount: StaffAccountRecord }, CreateStaffAccountErrorCode>> {
  const check = inputChecks();
  const email = check.email(['email'], check.text(['email'], input.email, { max: 200 })) ?? '';
  const fullName = check.text(['fullName'], input.fullName, { max: 200 });
  const driverId = input.driverId ?? null;
  const partnerId = input.partnerId ?? null;
  check.require((input.role === 'driver') === (driverId !== null), {
    code: 'INVALID',
    path: ['driverId'],
    textKey: 'INVALID_DRIVER_ACCOUNT',
  });
  check.require((input.role === 'partner') === (partnerId !== null), {
    code: 'INVALID',
    path: ['partnerId'],
    textKey: 'INVALID_PARTNER_ACCOUNT',
  });
  if (check.faults.length > 0) return refused(check.invalid);
  if (isWeakPassword(input.password, [email, fullName])) {
    return refused({ code: 'WEAK_PASSWORD', path: ['password'], values: { min: LEAST_PASSWORD_LENGTH } });
  }
  const passwordHash = await services.passwords.hash(input.password);

  return transact(services, actor, async (tx) => {
    const { password: _secret, ...told } = input;
    const call = { operation: 'createStaffAccount', key: input.idempotencyKey, input: told };
    const made = await withIdempotency(tx, actor, call, async () => {
      if (driverId !== null && (await listDriversByIds(tx, [driverId])).length === 0)
        return refused(notFound('driverId'));
      if (partnerId !== null && (await listPartnersByIds(tx, [partnerId], actor)).length === 0) {
        return refused(notFound('partnerId'));
      }
      const id = services.ids.next();
      const account = { id, email, fullName, role: input.role, language: 'hu' as const, driverId, partnerId };
      // An address that is there breaks staff_account_email_key, which answers DUPLICATE.
      await insertStaffAccount(tx, actor.consortiumId, { ...account, passwordHash });
      await recordAudit(tx, services, actor, {
        action: 'createStaffAccount',
        entityKind: 'staff_account',
        entityId: id,
        after: account,
      });
      return done({ staffAccountId: id });
    });
    if (made.kind === 'refused') return refused(made.faults);
    const staffAccount = await findStaffAccount(tx, made.value.staffAccountId);
    if (!staffAccount) throw new Error('An account that was just written is gone.');
    return done({ staffAccount });
  });
}
