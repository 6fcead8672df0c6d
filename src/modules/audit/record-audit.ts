/** Every change of a booking, a plan or a person leaves an entry, written in the transaction of the change. */
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Services } from '../services.ts';
import { insertAuditEntries } from './audit-repository.ts';

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
export function recordAudit(
  tx: Transaction<DB>,
  services: Pick<Services, 'ids' | 'clock'>,
  actor: Actor,
  fact: AuditFact,
): Promise<void> {
  return recordAudits(tx, services, actor, [fact]);
}

/** One entry each, in one statement; at most a few hundred. */
export async function recordAudits(
  tx: Transaction<DB>,
  services: Pick<Services, 'ids' | 'clock'>,
  actor: Actor,
  facts: readonly AuditFact[],
): Promise<void> {
  const at = services.clock.now().toJSDate();
  const entries = facts.map((fact) => {
    const [before, after] =
      fact.before && fact.after ? differing(fact.before, fact.after) : [fact.before ?? null, fact.after ?? null];
    const { action, entityKind, entityId } = fact;
    const whoAndWhen = {
      consortiumId: actor.consortiumId,
      id: services.ids.next(),
      at,
      staffAccountId: actor.staffAccountId,
    };
    return { ...whoAndWhen, action, entityKind, entityId, before, after };
  });
  await insertAuditEntries(tx, entries);
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
