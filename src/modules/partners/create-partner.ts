import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { transact } from '../common/transact.ts';
import { notFound, type Optional } from '../common/versions.ts';
import { findPlaceSettlement } from '../places/places-read-model.ts';
import type { Services } from '../services.ts';
import { findPartner, insertPartner, type PartnerKind, type PartnerRecord } from './partner-repository.ts';

export interface CreatePartnerInput {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly placeId?: Optional<string>;
}

export interface CreatePartnerValue {
  readonly partner: PartnerRecord;
}

export type CreatePartnerErrorCode = 'INVALID' | 'DUPLICATE' | 'NOT_FOUND' | 'KEY_REUSED';

/** A name that is there already is DUPLICATE. Idempotent by its key. */
export async function createPartner(
  services: Services,
  actor: Actor,
  input: CreatePartnerInput,
): Promise<Outcome<CreatePartnerValue, CreatePartnerErrorCode>> {
  const check = inputChecks();
  const partner = {
    name: check.text(['name'], input.name, { max: 200 }),
    kind: input.kind,
    placeId: input.placeId ?? null,
  };
  if (check.faults.length > 0) return refused(check.invalid);

  return transact(services, actor, async (tx) => {
    const call = { operation: 'createPartner', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      if (partner.placeId && !(await findPlaceSettlement(tx, partner.placeId))) return refused(notFound('placeId'));
      const id = services.ids.next();
      // A name that is there already breaks partner_name_key, which answers DUPLICATE.
      await insertPartner(tx, actor.consortiumId, id, partner);
      await recordAudit(tx, services, actor, {
        action: 'createPartner',
        entityKind: 'partner',
        entityId: id,
        after: partner,
      });
      return done({ partnerId: id });
    });
    if (made.kind === 'refused') return refused(made.faults);
    const fresh = await findPartner(tx, made.value.partnerId);
    if (!fresh) throw new Error('A partner that was just written is gone.');
    return done({ partner: fresh });
  });
}
