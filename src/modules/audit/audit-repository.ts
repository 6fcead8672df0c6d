import { sendAlong } from '../../../db/pooled-driver.ts';
import type { Handle } from '../../../db/tenant.ts';

export interface AuditEntryRecord {
  readonly id: string;
  readonly at: Date;
  readonly staffAccountId: string | null;
  readonly action: string;
  readonly entityKind: string;
  readonly entityId: string;
  readonly before: unknown;
  readonly after: unknown;
}

type NewAuditEntry = AuditEntryRecord & { readonly consortiumId: string };

/** At most a few hundred at once: nine values each, and PostgreSQL takes 65,535 in a statement. */
export async function insertAuditEntries(tx: Handle, entries: readonly NewAuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await sendAlong(
    tx,
    tx.insertInto('audit_entry').values(
      entries.map((entry) => ({
        consortium_id: entry.consortiumId,
        id: entry.id,
        at: entry.at,
        staff_account_id: entry.staffAccountId,
        action: entry.action,
        entity_kind: entry.entityKind,
        entity_id: entry.entityId,
        before: entry.before === null ? null : JSON.stringify(entry.before),
        after: entry.after === null ? null : JSON.stringify(entry.after),
      })),
    ),
  );
}
