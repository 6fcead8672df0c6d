/** One key, one change: what a client may repeat until it hears an answer. */
import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { claimKey, findStoredAnswer, storeAnswer } from './idempotency-repository.ts';

export interface IdempotentCall {
  /** The root field; keys of different operations do not meet. */
  readonly operation: string;
  readonly key: string;
  /** What was asked. The same key with another input is refused. Leave passwords out. */
  readonly input: object;
}

/**
 * Runs `change` at most once for a key. The first caller inserts the key and keeps it locked until its transaction ends;
 * whoever comes with the same key waits there, and then reads what was stored. A refused change stores nothing, because
 * `transact` rolls the key back with it: the caller may mend the input and come again with the same key.
 *
 * @param change answers with what must be remembered: ids, as a rule, from which the caller reads the object afresh.
 * @example
 *   const made = await withIdempotency(tx, actor, { operation: 'createRider', key: input.idempotencyKey, input }, async () => {
 *     …; return done({ riderId });
 *   });
 *   if (made.kind === 'refused') return made;
 */
export async function withIdempotency<Stored extends object, Code extends string>(
  tx: Transaction<DB>,
  actor: Actor,
  call: IdempotentCall,
  change: () => Promise<Outcome<Stored, Code>>,
): Promise<Outcome<Stored, Code | 'INVALID' | 'KEY_REUSED'>> {
  if (call.key.length < 8 || call.key.length > 200 || !/^[\x21-\x7e]+$/.test(call.key)) {
    return refused({ code: 'INVALID' as const, path: ['idempotencyKey'], textKey: 'INVALID_KEY' });
  }
  const requestHash = hashInput({ input: call.input, by: actor.staffAccountId });
  const claim = { operation: call.operation, key: call.key, requestHash };
  if (await claimKey(tx, actor.consortiumId, claim)) {
    const outcome = await change();
    if (outcome.kind === 'done') await storeAnswer(tx, actor.consortiumId, claim, outcome.value);
    return outcome;
  }
  const stored = await findStoredAnswer(tx, actor.consortiumId, claim);
  if (stored?.requestHash !== requestHash) return refused({ code: 'KEY_REUSED' as const, path: ['idempotencyKey'] });
  return done(stored.answer as Stored);
}

/** Independent of the order of the fields; fields that were not sent and those sent as null are the same. */
export function hashInput(input: unknown): string {
  return createHash('sha256').update(canonicalText(input)).digest('hex');
}

function canonicalText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || 'toJSON' in value) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalText(field)}`).join(',')}}`;
}
