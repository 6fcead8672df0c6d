/** Reading what is sensitive: only for roles that may, and never without a line in the log of readings. */
import type { Handle } from '../../../db/tenant.ts';
import type { Actor, Role } from '../../domain/actor.ts';
import { onlyIds } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { insertSensitiveReads, listMobility, listTargetGroups, type MobilityNeeds } from './sensitive-repository.ts';

/** Drivers see what helps to carry; partners and coordinators nothing. */
const MAY_READ_MOBILITY: readonly (Role | 'system')[] = ['admin', 'dispatcher', 'intake', 'driver'];
const MAY_READ_TARGET_GROUPS: readonly (Role | 'system')[] = ['admin', 'intake'];

type Reading = Pick<Services, 'ids' | 'clock'>;

/** Empty for a role that may not read them. */
export async function readMobility(
  tx: Handle,
  services: Reading,
  actor: Actor,
  riderIds: readonly string[],
): Promise<readonly (MobilityNeeds & { readonly riderId: string })[]> {
  if (!MAY_READ_MOBILITY.includes(actor.role)) return [];
  const rows = await listMobility(tx, riderIds);
  await logReading(tx, services, actor, { kind: 'mobility', riderIds: rows.map((row) => row.riderId) });
  return rows;
}

/** Null for a role that may not read them; a rider without any has none in the map. */
export async function readTargetGroups(
  tx: Handle,
  services: Reading,
  actor: Actor,
  riderIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]> | null> {
  if (!MAY_READ_TARGET_GROUPS.includes(actor.role)) return null;
  const groups = new Map<string, string[]>();
  for (const row of await listTargetGroups(tx, riderIds)) {
    groups.set(row.riderId, [...(groups.get(row.riderId) ?? []), row.targetGroup]);
  }
  await logReading(tx, services, actor, { kind: 'target_group', riderIds: [...groups.keys()] });
  return groups;
}

async function logReading(
  tx: Handle,
  services: Reading,
  actor: Actor,
  reading: { readonly kind: 'mobility' | 'target_group'; readonly riderIds: readonly string[] },
): Promise<void> {
  const readAt = services.clock.now().toJSDate();
  const { consortiumId, staffAccountId: readBy } = actor;
  const reads = reading.riderIds.map((riderId) => ({
    consortiumId,
    id: services.ids.next(),
    riderId,
    kind: reading.kind,
    readBy,
    readAt,
  }));
  await insertSensitiveReads(tx, reads);
}

export interface SensitiveReadRecord {
  readonly riderId: string;
  readonly kind: string;
  readonly readById: string | null;
  readonly readAt: Date;
}

/** Newest first. */
export async function listSensitiveReads(
  tx: Handle,
  filter: { readonly riderId?: string | null | undefined; readonly first: number },
): Promise<readonly SensitiveReadRecord[]> {
  let query = tx
    .selectFrom('sensitive_read')
    .select(['rider_id as riderId', 'kind', 'read_by as readById', 'read_at as readAt'])
    .orderBy('read_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.first);
  if (filter.riderId) query = query.where('rider_id', 'in', onlyIds([filter.riderId]));
  return query.execute();
}
