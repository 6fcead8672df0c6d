import { sql, type Transaction } from 'kysely';
import { sendAlong } from '../../../db/pooled-driver.ts';
import type { Handle } from '../../../db/tenant.ts';
import type { DB } from '../../../db/types.generated.ts';
import { STAFF_ACCOUNT_COLUMNS, type StaffAccountRecord, toStaffAccount } from './staff-account-repository.ts';

export interface SessionRecord {
  readonly consortiumId: string;
  readonly id: string;
  readonly kind: string;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/**
 * The session of the very token that the transaction was opened for (no other can be seen), with its account; undefined when it was
 * revoked. The transaction then sees the session's consortium, and nothing when there is none.
 */
export async function findSessionByHash(
  tx: Transaction<DB>,
  tokenHash: Buffer,
): Promise<{ readonly session: SessionRecord; readonly account: StaffAccountRecord } | undefined> {
  const consortium = sql`select consortium_id::text from session where token_hash = ${tokenHash} and revoked_at is null`;
  await sendAlong(tx, sql`select set_config('app.consortium_id', (${consortium}), true)`);
  const row = await tx
    .selectFrom('session as s')
    .innerJoin('staff_account as a', (join) =>
      join.onRef('a.consortium_id', '=', 's.consortium_id').onRef('a.id', '=', 's.staff_account_id'),
    )
    .select(['s.consortium_id', 's.id as session_id', 's.kind', 's.last_seen_at', 's.expires_at'])
    .select(STAFF_ACCOUNT_COLUMNS.map((column) => `a.${column}` as const))
    .where('s.token_hash', '=', tokenHash)
    .where('s.revoked_at', 'is', null)
    .executeTakeFirst();
  return (
    row && {
      session: {
        consortiumId: row.consortium_id,
        id: row.session_id,
        kind: row.kind,
        lastSeenAt: row.last_seen_at,
        expiresAt: row.expires_at,
      },
      account: toStaffAccount(row),
    }
  );
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

/** Only the token's hash is kept. */
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

/** @returns false when it was revoked before */
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

/** @param before of sessions of the account that expired earlier; revoked ones stay until then */
export async function deleteEndedSessions(tx: Handle, staffAccountId: string, before: Date): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('staff_account_id', '=', staffAccountId)
    .where('expires_at', '<', before)
    .execute();
}
