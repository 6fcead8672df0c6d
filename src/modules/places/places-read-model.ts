/** What screens and other modules read of settlements and places. */
import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';
import { SETTLEMENT_COLUMNS, type SettlementRecord, toSettlement } from './settlement-repository.ts';

/** By name, in the order of the Hungarian alphabet; deactivated ones too. */
export async function listSettlements(tx: Handle): Promise<readonly SettlementRecord[]> {
  const rows = await tx.selectFrom('settlement').select(SETTLEMENT_COLUMNS).execute();
  return rows.map(toSettlement).sort((a, b) => a.name.localeCompare(b.name, 'hu'));
}

/** In any order; ids that are unknown, malformed or of another consortium are left out. */
export async function listSettlementsByIds(tx: Handle, ids: readonly string[]): Promise<readonly SettlementRecord[]> {
  const rows = await tx.selectFrom('settlement').select(SETTLEMENT_COLUMNS).where('id', 'in', onlyIds(ids)).execute();
  return rows.map(toSettlement);
}
