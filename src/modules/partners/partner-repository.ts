import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';

export type PartnerKind = 'employer' | 'service' | 'mentor';

export interface PartnerRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly placeId: string | null;
  readonly active: boolean;
  readonly version: number;
}

export const PARTNER_COLUMNS = ['id', 'name', 'kind', 'place_id', 'deactivated_at', 'version'] as const;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly place_id: string | null;
  readonly deactivated_at: Date | null;
  readonly version: number;
}

export function toPartner(row: Row): PartnerRecord {
  return {
    id: row.id,
    name: row.name,
    // A CHECK constraint keeps it to these words.
    kind: row.kind as PartnerKind,
    placeId: row.place_id,
    active: row.deactivated_at === null,
    version: row.version,
  };
}

/** Inactive ones too. */
export async function findPartner(tx: Handle, id: string): Promise<PartnerRecord | undefined> {
  const row = await tx
    .selectFrom('partner')
    .select(PARTNER_COLUMNS)
    .where('id', 'in', onlyIds([id]))
    .executeTakeFirst();
  return row && toPartner(row);
}

export async function insertPartner(
  tx: Handle,
  consortiumId: string,
  id: string,
  partner: Pick<PartnerRecord, 'name' | 'kind' | 'placeId'>,
): Promise<void> {
  await tx
    .insertInto('partner')
    .values({ consortium_id: consortiumId, id, name: partner.name, kind: partner.kind, place_id: partner.placeId })
    .execute();
}
