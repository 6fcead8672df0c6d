/** The two ways into the database for use cases and screens: to change something, and to read. */
import type { Transaction } from 'kysely';
import { withConsortium } from '../../../db/tenant.ts';
import type { DB } from '../../../db/types.generated.ts';
import type { Actor } from '../../domain/actor.ts';
import { type Fault, type Outcome, refused } from '../../domain/outcome.ts';
import { isDatabaseError } from '../../platform/errors.ts';
import type { Services } from '../services.ts';
import { constraintFault } from './constraint-faults.ts';

/** Carries a refusal out of the transaction, so that whatever was written before it is undone. */
class RolledBack extends Error {
  readonly outcome: unknown;
  constructor(outcome: unknown) {
    super('The use case refused; its transaction is rolled back.');
    this.outcome = outcome;
  }
}

/**
 * Runs a change in one transaction of the actor's consortium. A refused outcome and a broken constraint that a person can
 * break (constraint-faults.ts) undo everything written; the answer is then the refusal.
 * `work` is repeated after a deadlock, so it must not have effects outside the transaction.
 */
export async function transact<Value, Code extends string>(
  services: Services,
  actor: Actor,
  work: (tx: Transaction<DB>) => Promise<Outcome<Value, Code>>,
): Promise<Outcome<Value, Code>> {
  try {
    return await withConsortium(services.db, actor.consortiumId, async (tx) => {
      const outcome = await work(tx);
      if (outcome.kind === 'refused') throw new RolledBack(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome as Outcome<Value, Code>;
    const fault = constraintFault(error);
    if (fault) return refused<Code, Value>(fault as Fault<Code>);
    throw error;
  }
}

/** Reads in one transaction of the actor's consortium; the handle sees nothing of another. */
export function read<T>(services: Services, actor: Actor, work: (tx: Transaction<DB>) => Promise<T>): Promise<T> {
  return withConsortium(services.db, actor.consortiumId, work);
}

export type ReadTogether = <T>(work: (tx: Transaction<DB>) => Promise<T>) => Promise<T>;

/**
 * As `read`, but what is asked for in one turn of the event loop shares a transaction: the loaders of one level of an answer would each
 * take a connection and open one of their own.
 */
export function createReadTogether(services: Services, actor: Actor): ReadTogether {
  let waiting: WaitingRead[] = [];
  const run = async (): Promise<void> => {
    const together = waiting;
    waiting = [];
    try {
      const outcomes = await read(services, actor, async (tx) => {
        const settled = await Promise.allSettled(together.map(({ work }) => work(tx)));
        // The transaction is lost for the others, too.
        for (const one of settled) if (one.status === 'rejected' && isDatabaseError(one.reason)) throw one.reason;
        return settled;
      });
      for (const [index, { resolve, reject }] of together.entries()) {
        const outcome = outcomes[index];
        if (outcome?.status === 'fulfilled') resolve(outcome.value);
        else reject(outcome?.reason);
      }
    } catch (error) {
      const isAlone = together.length === 1 || !isDatabaseError(error);
      for (const { work, resolve, reject } of together) {
        if (isAlone) reject(error);
        else read(services, actor, work).then(resolve, reject);
      }
    }
  };
  return <T>(work: (tx: Transaction<DB>) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      if (waiting.length === 1) setImmediate(() => void run());
    });
}

interface WaitingRead {
  readonly work: (tx: Transaction<DB>) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}
