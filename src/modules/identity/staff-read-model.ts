import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';
import { STAFF_ACCOUNT_COLUMNS, type StaffAccountRecord, toStaffAccount } from './staff-account-repository.ts';

/** By name; deactivated ones too. */
export async function listStaffAccounts(tx: Handle): Promise<readonly StaffAccountRecord[]> {
  const rows = await tx.selectFrom('staff_account').select(STAFF_ACCOUNT_COLUMNS).execute();
  return rows.map(toStaffAccount).sort((a, b) => a.fullName.localeCompare(b.fullName, 'hu'));
}

/** In no order, deactivated ones too; unknown and malformed ids are missing. */
export async function listStaffAccountsByIds(
  tx: Handle,
  ids: readonly string[],
): Promise<readonly StaffAccountRecord[]> {
  const rows = await tx
    .selectFrom('staff_account')
    .select(STAFF_ACCOUNT_COLUMNS)
    .where('id', 'in', onlyIds(ids))
    .execute();
  return rows.map(toStaffAccount);
}
