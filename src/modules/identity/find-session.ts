/** Who stands behind a token: asked at every request. */
import { withSettings } from '../../../db/tenant.ts';
import type { Actor } from '../../domain/actor.ts';
import { hashToken, isToken } from '../../platform/tokens.ts';
import type { Services } from '../services.ts';
import { findSessionByHash, markSeen, type SessionRecord } from './session-repository.ts';
import type { StaffAccountRecord } from './staff-account-repository.ts';

export interface Session {
  readonly id: string;
  readonly kind: 'cookie' | 'bearer';
  readonly actor: Actor;
  readonly account: StaffAccountRecord;
}

/**
 * How long a session lives: `idle` without a request, `absolute` from sign-in on. A browser in a village hall is left
 * alone at night; a driver's phone and a program are signed in for weeks.
 */
export const LIFETIME_SECONDS = {
  cookie: { idle: 12 * 3600, absolute: 7 * 86_400 },
  driverCookie: { idle: 14 * 86_400, absolute: 60 * 86_400 },
  bearer: { idle: 30 * 86_400, absolute: 90 * 86_400 },
} as const;

/** In seconds, after the last request and after signing in. A driver's cookie lasts longer, because there is no signing in on the road. */
export function lifetimeOf(
  kind: 'cookie' | 'bearer',
  role: string,
): { readonly idle: number; readonly absolute: number } {
  if (kind === 'bearer') return LIFETIME_SECONDS.bearer;
  return role === 'driver' ? LIFETIME_SECONDS.driverCookie : LIFETIME_SECONDS.cookie;
}

/** `last_seen_at` is written at most this often, so that reading does not become writing. */
const SEEN_EVERY_SECONDS = 60;

/** @returns null for no, a malformed, unknown, expired or revoked token, and for a deactivated account. */
export async function findSession(services: Services, token: string | undefined): Promise<Session | null> {
  if (token === undefined || !isToken(token)) return null;
  const tokenHash = hashToken(token);
  return withSettings(services.db, { sessionHash: tokenHash.toString('hex') }, async (tx) => {
    const found = await findSessionByHash(tx, tokenHash);
    if (!found?.account.active) return null;
    const { session, account } = found;
    const now = services.clock.now().toJSDate();
    if (isOver(session, account, now)) return null;
    if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_SECONDS * 1_000) await markSeen(tx, session.id, now);
    return toSession(session, account);
  });
}

function isOver(session: SessionRecord, account: StaffAccountRecord, now: Date): boolean {
  const { idle } = lifetimeOf(session.kind === 'bearer' ? 'bearer' : 'cookie', account.role);
  return now >= session.expiresAt || now.getTime() - session.lastSeenAt.getTime() > idle * 1_000;
}

/** With the rights of the account as it is now, not as at signing in. */
export function toActor(consortiumId: string, account: StaffAccountRecord): Actor {
  return {
    consortiumId,
    staffAccountId: account.id,
    role: account.role,
    driverId: account.driverId,
    partnerId: account.partnerId,
    language: account.language,
  };
}

function toSession(session: SessionRecord, account: StaffAccountRecord): Session {
  return {
    id: session.id,
    kind: session.kind === 'bearer' ? 'bearer' : 'cookie',
    actor: toActor(session.consortiumId, account),
    account,
  };
}
