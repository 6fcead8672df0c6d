/** New numbers of manifests: whenever what a driver must do has changed, by publishing or by a booking taken back. */
import { sql, type Transaction } from 'kysely';
import { sendAlong } from '../../../db/pooled-driver.ts';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { isId } from '../../domain/ids.ts';
import { publishNews } from '../../platform/notify.ts';
import type { Services } from '../services.ts';

/** In the names of riders, for the driver. */
export interface ManifestChangeNames {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly string[];
}

export interface ManifestToIssue {
  readonly shiftId: string;
  readonly planId: string;
  /** Null: the shift has nothing to drive any more. */
  readonly runId: string | null;
  readonly changes: ManifestChangeNames;
}

/** The next number of the shift. */
export async function issueManifest(
  tx: Transaction<DB>,
  services: Pick<Services, 'ids' | 'clock'>,
  actor: Actor,
  manifest: ManifestToIssue,
): Promise<void> {
  const { shiftId } = manifest;
  await sendAlong(
    tx,
    tx.insertInto('manifest').values({
      consortium_id: actor.consortiumId,
      id: services.ids.next(),
      shift_id: shiftId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from manifest where shift_id = ${shiftId})`,
      plan_id: manifest.planId,
      run_id: manifest.runId,
      changes: JSON.stringify(manifest.changes),
      published_at: services.clock.now().toJSDate(),
    }),
  );
  await publishNews(tx, { topic: 'manifest', consortiumId: actor.consortiumId, id: shiftId });
}

/** Gives a new number to every driver who has one of these trips on the list; the trips themselves are no longer shown. */
export async function reissueManifests(
  tx: Transaction<DB>,
  services: Pick<Services, 'ids' | 'clock'>,
  actor: Actor,
  tripIds: readonly string[],
): Promise<void> {
  const ids = tripIds.filter(isId);
  if (ids.length === 0) return;
  const rows = await tx
    .selectFrom('assignment as a')
    .innerJoin('plan as p', (join) =>
      join.onRef('p.consortium_id', '=', 'a.consortium_id').onRef('p.id', '=', 'a.plan_id'),
    )
    .innerJoin('run as r', (join) =>
      join.onRef('r.consortium_id', '=', 'a.consortium_id').onRef('r.id', '=', 'a.run_id'),
    )
    .innerJoin('trip as t', (join) =>
      join.onRef('t.consortium_id', '=', 'a.consortium_id').onRef('t.id', '=', 'a.trip_id'),
    )
    .innerJoin('rider as q', (join) =>
      join.onRef('q.consortium_id', '=', 't.consortium_id').onRef('q.id', '=', 't.rider_id'),
    )
    .where('p.state', '=', 'published')
    .where('a.trip_id', 'in', ids)
    .select(['r.shift_id', 'r.id as run_id', 'p.id as plan_id', 'q.family_name', 'q.given_name'])
    .orderBy('r.shift_id')
    .execute();
  for (const shiftId of new Set(rows.map((row) => row.shift_id))) {
    const own = rows.filter((row) => row.shift_id === shiftId);
    const [first] = own;
    if (!first) continue;
    const removed = [...new Set(own.map((row) => `${row.family_name} ${row.given_name}`))];
    const changes = { added: [], removed, moved: [] };
    await issueManifest(tx, services, actor, { shiftId, planId: first.plan_id, runId: first.run_id, changes });
  }
}
