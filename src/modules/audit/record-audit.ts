/** Every change of a booking, a plan or a person leaves an entry, written in the transaction of the change. */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Services } from '../services.ts';
import { insertAuditEntry } from './audit-repository.ts';

export interface AuditFact {
  /** The root field, such as `updateRider`, or the system's act. */
  readonly action: string;
  /** The GraphQL type in snake case, as the table is called: `trip_request`. */
  readonly entityKind: string;
  readonly entityId: string;
  /** What it was; leave out when new. Never mobility needs, target groups or passwords: say that they changed. */
  readonly before?: object | null;
  /** What it became; leave out when removed. */
  readonly after?: object | null;
}

/** When both sides are given, only the fields that differ are kept. */
export async function recordAudit(
  tx: Transaction<DB>,
  services: Pick<Services, 'ids' | 'clock'>,
  actor: Actor,
  fact: AuditFact,
): Promise<void> {
  const [before, after] =
    fact.before && fact.after ? differing(fact.before, fact.after) : [fact.before ?? null, fact.after ?? null];
  await insertAuditEntry(tx, {
    consortiumId: actor.consortiumId,
    id: services.ids.next(),
    at: services.clock.now().toJSDate(),
    staffAccountId: actor.staffAccountId,
    action: fact.action,
    entityKind: fact.entityKind,
    entityId: fact.entityId,
    before,
    after,
  });
}

/** The fields in which two states differ. */
function differing(before: object, after: object): readonly [object, object] {
  const old = before as Record<string, unknown>;
  const fresh = after as Record<string, unknown>;
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  const changed = names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(fresh[name]));
  const pick = (from: Record<string, unknown>) => Object.fromEntries(changed.map((name) => [name, from[name] ?? null]));
  return [pick(old), pick(fresh)];
}
