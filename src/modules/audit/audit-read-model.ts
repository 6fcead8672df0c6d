import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from '../common/page.ts';
import { onlyIds } from '../common/versions.ts';
import type { AuditEntryRecord } from './audit-repository.ts';

export interface AuditFilter extends PageRequest {
  readonly entityKind?: string | null | undefined;
  readonly entityId?: string | null | undefined;
  readonly staffAccountId?: string | null | undefined;
}

const COLUMNS = [
  'id',
  'at',
  'staff_account_id as staffAccountId',
  'action',
  'entity_kind as entityKind',
  'entity_id as entityId',
  'before',
  'after',
] as const;

/** Newest first: ids are UUIDv7, so their order is that of time. */
export async function listAuditEntries(tx: Handle, filter: AuditFilter): Promise<Page<AuditEntryRecord>> {
  let query = tx.selectFrom('audit_entry').select(COLUMNS);
  if (filter.entityKind) query = query.where('entity_kind', '=', filter.entityKind.slice(0, 100));
  if (filter.entityId) query = query.where('entity_id', 'in', onlyIds([filter.entityId]));
  if (filter.staffAccountId) query = query.where('staff_account_id', 'in', onlyIds([filter.staffAccountId]));
  const after = decodeCursor(filter.after, 1);
  if (after) query = query.where(sql<boolean>`id < ${onlyIds([String(after[0])])[0]}::uuid`);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(filter.first + 1)
    .execute();
  return toPage(rows, filter.first, (row) => [row.id]);
}

/** In no order; unknown and malformed ids are missing. */
export async function listAuditEntriesByIds(tx: Handle, ids: readonly string[]): Promise<readonly AuditEntryRecord[]> {
  return tx.selectFrom('audit_entry').select(COLUMNS).where('id', 'in', onlyIds(ids)).execute();
}
