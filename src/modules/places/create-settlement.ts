import type { Actor } from '../../domain/actor.ts';
import type { Coordinates } from '../../domain/geo.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { transact } from '../common/transact.ts';
import type { Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import {
  findSettlement,
  findSettlementByName,
  insertSettlement,
  type SettlementFields,
  type SettlementRecord,
} from './settlement-repository.ts';

export interface CreateSettlementInput {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly coordinates: Coordinates;
  readonly postalCodes: readonly string[];
  readonly population?: Optional<number>;
  readonly member: boolean;
}

export interface CreateSettlementValue {
  readonly settlement: SettlementRecord;
}

export type CreateSettlementErrorCode = 'INVALID' | 'DUPLICATE' | 'INVALID_COORDINATES' | 'KEY_REUSED';

/** A name that is there already is DUPLICATE. Idempotent by its key. */
export async function createSettlement(
  services: Services,
  actor: Actor,
  input: CreateSettlementInput,
): Promise<Outcome<CreateSettlementValue, CreateSettlementErrorCode>> {
  const check = inputChecks();
  const fields: SettlementFields = {
    name: check.text(['name'], input.name, { max: 200 }),
    coordinates: check.coordinates(['coordinates'], input.coordinates),
    postalCodes: input.postalCodes,
    population: input.population ?? null,
    districtSeat: false,
    member: input.member,
  };
  check.require(input.postalCodes.length <= 50 && input.postalCodes.every((code) => /^[1-9][0-9]{3}$/.test(code)), {
    code: 'INVALID',
    path: ['postalCodes'],
    textKey: 'INVALID_POSTAL_CODE',
  });
  if (fields.population !== null) check.integer(['population'], fields.population, 0, 3_000_000);
  if (check.faults.length > 0) return refused(check.faults);

  return transact(services, actor, async (tx) => {
    const call = { operation: 'createSettlement', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      if (await findSettlementByName(tx, fields.name)) return refused({ code: 'DUPLICATE' as const, path: ['name'] });
      const id = services.ids.next();
      await insertSettlement(tx, actor.consortiumId, id, fields);
      await recordAudit(tx, services, actor, {
        action: 'createSettlement',
        entityKind: 'settlement',
        entityId: id,
        after: fields,
      });
      return done({ settlementId: id });
    });
    if (made.kind === 'refused') return refused(made.faults);
    const settlement = await findSettlement(tx, made.value.settlementId);
    if (!settlement) throw new Error('A settlement that was just written is gone.');
    return done({ settlement });
  });
}
