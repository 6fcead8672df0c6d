import type { Handle } from '../../../db/tenant.ts';
import type { Language, Role } from '../../domain/actor.ts';
import { onlyIds } from '../common/versions.ts';

export interface StaffAccountRecord {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
  readonly role: Role;
  readonly language: Language;
  readonly driverId: string | null;
  readonly partnerId: string | null;
  readonly active: boolean;
  readonly version: number;
}

/** What signing in needs beside the account. */
export interface Credentials {
  readonly account: StaffAccountRecord;
  readonly consortiumId: string;
  readonly passwordHash: string;
  readonly failedSignIns: number;
  readonly lockedUntil: Date | null;
}

export const STAFF_ACCOUNT_COLUMNS = [
  'id',
  'email',
  'full_name',
  'role',
  'language',
  'driver_id',
  'partner_id',
  'deactivated_at',
  'version',
] as const;

interface Row {
  readonly id: string;
  readonly email: string;
  readonly full_name: string;
  readonly role: string;
  readonly language: string;
  readonly driver_id: string | null;
  readonly partner_id: string | null;
  readonly deactivated_at: Date | null;
  readonly version: number;
}

export function toStaffAccount(row: Row): StaffAccountRecord {
  return {
    id: row.id,
    email: row.email,
    fullName: row.full_name,
    // CHECK constraints keep role and language to these words.
    role: row.role as Role,
    language: row.language as Language,
    driverId: row.driver_id,
    partnerId: row.partner_id,
    active: row.deactivated_at === null,
    version: row.version,
  };
}

/** Locks the row: two attempts at one account are counted one after the other. */
export async function findCredentials(tx: Handle, email: string): Promise<Credentials | undefined> {
  const row = await tx
    .selectFrom('staff_account')
    .select([...STAFF_ACCOUNT_COLUMNS, 'consortium_id', 'password_hash', 'failed_sign_ins', 'locked_until'])
    .where('email', '=', email)
    .executeTakeFirst();
  return (
    row && {
      account: toStaffAccount(row),
      consortiumId: row.consortium_id,
      passwordHash: row.password_hash,
      failedSignIns: row.failed_sign_ins,
      lockedUntil: row.locked_until,
    }
  );
}

/** Counts in the database, so that attempts at the same moment all count. @returns the count after this one. */
export async function countFailedSignIn(tx: Handle, id: string): Promise<number> {
  const row = await tx
    .updateTable('staff_account')
    .set((account) => ({ failed_sign_ins: account('failed_sign_ins', '+', 1) }))
    .where('id', '=', id)
    .returning('failed_sign_ins')
    .executeTakeFirstOrThrow();
  return row.failed_sign_ins;
}

/** Right passwords are refused too until then. */
export async function lockAccount(tx: Handle, id: string, until: Date): Promise<void> {
  await tx.updateTable('staff_account').set({ locked_until: until }).where('id', '=', id).execute();
}

/** Ends a lock as well. */
export async function clearFailedSignIns(tx: Handle, id: string): Promise<void> {
  await tx.updateTable('staff_account').set({ failed_sign_ins: 0, locked_until: null }).where('id', '=', id).execute();
}

/** Within the consortium of the transaction, deactivated ones too. */
export async function findStaffAccount(
  tx: Handle,
  id: string,
  lock?: 'for update',
): Promise<StaffAccountRecord | undefined> {
  let query = tx
    .selectFrom('staff_account')
    .select(STAFF_ACCOUNT_COLUMNS)
    .where('id', 'in', onlyIds([id]));
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row && toStaffAccount(row);
}

export type NewStaffAccount = Omit<StaffAccountRecord, 'active' | 'version'> & { readonly passwordHash: string };

export async function insertStaffAccount(tx: Handle, consortiumId: string, account: NewStaffAccount): Promise<void> {
  await tx
    .insertInto('staff_account')
    .values({
      consortium_id: consortiumId,
      id: account.id,
      email: account.email,
      full_name: account.fullName,
      role: account.role,
      language: account.language,
      driver_id: account.driverId,
      partner_id: account.partnerId,
      password_hash: account.passwordHash,
    })
    .execute();
}

export interface StaffAccountChange {
  readonly fullName: string;
  readonly role: Role;
  readonly language: Language;
  readonly passwordHash: string | undefined;
  readonly deactivatedAt: Date | null;
}

/** Raises the version. Open sessions are the caller's to end. */
export async function updateStaffAccountRow(tx: Handle, id: string, change: StaffAccountChange): Promise<void> {
  await tx
    .updateTable('staff_account')
    .set((account) => ({
      full_name: change.fullName,
      role: change.role,
      language: change.language,
      deactivated_at: change.deactivatedAt,
      version: account('version', '+', 1),
      // A new password is a new beginning.
      ...(change.passwordHash === undefined
        ? {}
        : { password_hash: change.passwordHash, failed_sign_ins: 0, locked_until: null }),
    }))
    .where('id', '=', id)
    .execute();
}

/** Admins who can sign in, apart from one: the last one must stay. */
export async function countOtherAdmins(tx: Handle, id: string): Promise<number> {
  const row = await tx
    .selectFrom('staff_account')
    .select((count) => count.fn.countAll<number>().as('admins'))
    .where('role', '=', 'admin')
    .where('deactivated_at', 'is', null)
    .where('id', '<>', id)
    .executeTakeFirstOrThrow();
  return row.admins;
}
