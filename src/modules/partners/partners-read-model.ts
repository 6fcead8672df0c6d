import type { Handle } from '../../../db/tenant.ts';
import type { Actor } from '../../domain/actor.ts';
import { onlyIds } from '../common/versions.ts';
import { PARTNER_COLUMNS, type PartnerRecord, toPartner } from './partner-repository.ts';

/** By name; a partner sees itself. */
export async function listPartners(tx: Handle, actor: Actor): Promise<readonly PartnerRecord[]> {
  let query = tx.selectFrom('partner').select(PARTNER_COLUMNS);
  if (actor.role === 'partner') query = query.where('id', 'in', onlyIds([actor.partnerId ?? '']));
  const rows = await query.execute();
  return rows.map(toPartner).sort((a, b) => a.name.localeCompare(b.name, 'hu'));
}

/** In any order; a partner sees itself. */
export async function listPartnersByIds(
  tx: Handle,
  ids: readonly string[],
  actor: Actor,
): Promise<readonly PartnerRecord[]> {
  const visible = actor.role === 'partner' ? ids.filter((id) => id === actor.partnerId) : ids;
  const rows = await tx.selectFrom('partner').select(PARTNER_COLUMNS).where('id', 'in', onlyIds(visible)).execute();
  return rows.map(toPartner);
}
