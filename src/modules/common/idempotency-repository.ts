import { sendAlong } from '../../../db/pooled-driver.ts';
import type { Handle } from '../../../db/tenant.ts';

interface Claim {
  readonly operation: string;
  readonly key: string;
  readonly requestHash: string;
}

/** Waits for whoever holds the same key in an open transaction. @returns false when the key was there already. */
export async function claimKey(tx: Handle, consortiumId: string, claim: Claim): Promise<boolean> {
  const inserted = await tx
    .insertInto('idempotency_key')
    .values({
      consortium_id: consortiumId,
      operation: claim.operation,
      key: claim.key,
      request_hash: claim.requestHash,
    })
    .onConflict((conflict) => conflict.columns(['consortium_id', 'operation', 'key']).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** In the transaction that claimed the key: without it the claim is gone too. */
export async function storeAnswer(tx: Handle, consortiumId: string, claim: Claim, answer: object): Promise<void> {
  const row = tx
    .updateTable('idempotency_key')
    .set({ response: JSON.stringify(answer) })
    .where('consortium_id', '=', consortiumId)
    .where('operation', '=', claim.operation)
    .where('key', '=', claim.key);
  await sendAlong(tx, row);
}

/** `answer` is null while whoever claimed the key has not stored one. */
export function findStoredAnswer(
  tx: Handle,
  consortiumId: string,
  claim: Claim,
): Promise<{ requestHash: string; answer: unknown } | undefined> {
  return tx
    .selectFrom('idempotency_key')
    .select(['request_hash as requestHash', 'response as answer'])
    .where('consortium_id', '=', consortiumId)
    .where('operation', '=', claim.operation)
    .where('key', '=', claim.key)
    .executeTakeFirst();
}
