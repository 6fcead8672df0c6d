import type { Handle } from '../../../db/tenant.ts';

export interface SessionRecord {
  readonly consortiumId: string;
  readonly id: string;
  readonly staffAccountId: string;
  readonly kind: string;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** Only the session of the very token that the transaction was opened for can be seen; revoked ones are left out. */
export async function findSessionByHash(tx: Handle, tokenHash: Buffer): Promise<SessionRecord | undefined> {
  return tx
    .selectFrom('session')
    .select([
      'consortium_id as consortiumId',
      'id',
      'staff_account_id as staffAccountId',
      'kind',
      'last_seen_at as lastSeenAt',
      'expires_at as expiresAt',
    ])
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
}

export interface NewSession {
  readonly consortiumId: string;
  readonly id: string;
  readonly staffAccountId: string;
  readonly tokenHash: Buffer;
  readonly kind: 'cookie' | 'bearer';
  readonly now: Date;
  readonly expiresAt: Date;
}

export async function insertSession(tx: Handle, session: NewSession): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      consortium_id: session.consortiumId,
      id: session.id,
      staff_account_id: session.staffAccountId,
      token_hash: session.tokenHash,
      kind: session.kind,
      created_at: session.now,
      last_seen_at: session.now,
      expires_at: session.expiresAt,
    })
    .execute();
}

export async function markSeen(tx: Handle, id: string, now: Date): Promise<void> {
  await tx.updateTable('session').set({ last_seen_at: now }).where('id', '=', id).execute();
}

export async function revokeSession(tx: Handle, id: string, now: Date): Promise<boolean> {
  const result = await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** All of an account; old ones of it are removed for good. */
export async function revokeSessionsOf(tx: Handle, staffAccountId: string, now: Date): Promise<number> {
  const result = await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('staff_account_id', '=', staffAccountId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function deleteEndedSessions(tx: Handle, staffAccountId: string, before: Date): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('staff_account_id', '=', staffAccountId)
    .where('expires_at', '<', before)
    .execute();
}
