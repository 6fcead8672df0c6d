import { DateTime } from 'luxon';
import { withSettings } from '../../../db/tenant.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { createToken, hashToken } from '../../platform/tokens.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Services } from '../services.ts';
import { lifetimeOf, type Session, toActor } from './find-session.ts';
import { deleteEndedSessions, insertSession } from './session-repository.ts';
import {
  type Credentials,
  clearFailedSignIns,
  countFailedSignIn,
  findCredentials,
  lockAccount,
} from './staff-account-repository.ts';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly wantToken: boolean;
}

export interface SignInValue {
  readonly session: Session;
  /** The bearer token or the content of the cookie; only its hash is stored. */
  readonly token: string;
  readonly lifetimeSeconds: number;
}

export type SignInErrorCode = 'WRONG_CREDENTIALS' | 'LOCKED_OUT' | 'INVALID';

/** From the fifth failure on the account is locked: 1, 2, 4 … minutes, at most an hour. */
export const LOCK_OUT = { after: 5, firstMinutes: 1, mostMinutes: 60 } as const;

/**
 * Nobody is signed in yet: the transaction is opened for the address, and bound to the consortium of the account found.
 * Unknown, deactivated and wrong are one answer, and take one time.
 */
export async function signIn(services: Services, input: SignInInput): Promise<Outcome<SignInValue, SignInErrorCode>> {
  const email = input.email.trim().toLowerCase();
  if (email === '' || email.length > 200 || input.password === '' || input.password.length > 200) {
    return refused({ code: 'WRONG_CREDENTIALS', path: ['email'] });
  }
  const found = await withSettings(services.db, { signInEmail: email }, (tx) => findCredentials(tx, email));
  const now = services.clock.now();
  const locked = found?.lockedUntil && found.lockedUntil > now.toJSDate() ? found.lockedUntil : undefined;
  if (locked) return refused(lockedOut(locked));

  // Between the transactions: hashing takes longer than a connection should be held.
  const fits = await services.passwords.verify(found?.account.active ? found.passwordHash : undefined, input.password);
  if (!found) return refused({ code: 'WRONG_CREDENTIALS', path: ['password'] });
  return fits ? openSession(services, found, input.wantToken ? 'bearer' : 'cookie') : countFailure(services, found);
}

async function countFailure(services: Services, found: Credentials): Promise<Outcome<SignInValue, SignInErrorCode>> {
  return withSettings(services.db, { consortiumId: found.consortiumId }, async (tx) => {
    const failures = await countFailedSignIn(tx, found.account.id);
    if (failures < LOCK_OUT.after) return refused({ code: 'WRONG_CREDENTIALS', path: ['password'] });
    const minutes = Math.min(LOCK_OUT.firstMinutes * 2 ** (failures - LOCK_OUT.after), LOCK_OUT.mostMinutes);
    const until = services.clock.now().plus({ minutes });
    await lockAccount(tx, found.account.id, until.toJSDate());
    const actor = { ...toActor(found.consortiumId, found.account), staffAccountId: null };
    await recordAudit(tx, services, actor, {
      action: 'lockOut',
      entityKind: 'staff_account',
      entityId: found.account.id,
      after: { failures, until: until.toUTC().toISO() },
    });
    return refused(lockedOut(until.toJSDate()));
  });
}

async function openSession(
  services: Services,
  found: Credentials,
  kind: 'cookie' | 'bearer',
): Promise<Outcome<SignInValue, SignInErrorCode>> {
  const { account, consortiumId } = found;
  const token = createToken();
  const lifetimeSeconds = lifetimeOf(kind, account.role).absolute;
  const now = services.clock.now();
  const id = services.ids.next();
  await withSettings(services.db, { consortiumId }, async (tx) => {
    if (found.failedSignIns > 0 || found.lockedUntil) await clearFailedSignIns(tx, account.id);
    await deleteEndedSessions(tx, account.id, now.toJSDate());
    await insertSession(tx, {
      consortiumId,
      id,
      staffAccountId: account.id,
      tokenHash: hashToken(token),
      kind,
      now: now.toJSDate(),
      expiresAt: now.plus({ seconds: lifetimeSeconds }).toJSDate(),
    });
  });
  return done({ session: { id, kind, account, actor: toActor(consortiumId, account) }, token, lifetimeSeconds });
}

function lockedOut(until: Date) {
  // Rounded up to the minute: at the time said, it works again.
  const minute = DateTime.fromJSDate(until, { zone: 'Europe/Budapest' }).plus({ seconds: 59 }).startOf('minute');
  return { code: 'LOCKED_OUT' as const, path: ['email'], values: { until: minute.toFormat('HH:mm') } };
}
