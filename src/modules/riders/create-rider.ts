import type { Actor, Language } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { read, transact } from '../common/transact.ts';
import type { Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import {
  auditView,
  checkMobility,
  checkTargetGroups,
  findHome,
  findOther,
  messagesAllowed,
  type SensitiveInput,
  writeSensitive,
} from './rider-input.ts';
import { findRider, insertRider, type RiderFields, type RiderRecord } from './rider-repository.ts';

export interface CreateRiderInput extends SensitiveInput {
  readonly idempotencyKey: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly phone?: Optional<string>;
  readonly phoneMobile: boolean;
  readonly email?: Optional<string>;
  readonly language: Language;
  readonly homePlaceId: string;
  readonly partnerId?: Optional<string>;
  readonly driverNote: string;
}

export interface CreateRiderValue {
  readonly rider: RiderRecord;
  readonly duplicateOf: RiderRecord;
}

export type CreateRiderErrorCode = 'INVALID' | 'NOT_FOUND' | 'DUPLICATE' | 'CONSENT_MISSING' | 'KEY_REUSED';
type Created = Outcome<Pick<CreateRiderValue, 'rider'> & Partial<CreateRiderValue>, CreateRiderErrorCode>;

/** A partner's riders belong to the partner, whatever the input says. */
export async function createRider(services: Services, actor: Actor, input: CreateRiderInput): Promise<Created> {
  const check = inputChecks();
  const fields: Omit<RiderFields, 'settlementId'> = {
    familyName: check.text(['familyName'], input.familyName, { max: 100 }),
    givenName: check.text(['givenName'], input.givenName, { max: 100 }),
    phone: check.phone(['phone'], input.phone ?? ''),
    phoneMobile: input.phoneMobile,
    email: check.email(['email'], input.email ?? ''),
    language: input.language,
    homePlaceId: input.homePlaceId,
    partnerId: actor.role === 'partner' ? actor.partnerId : (input.partnerId ?? null),
    driverNote: check.text(['driverNote'], input.driverNote, { min: 0, max: 500, lines: true }),
    messagesAllowed: messagesAllowed(false, input.consents),
  };
  checkMobility(check, input.mobility);
  checkTargetGroups(check, input.targetGroups);
  if (check.faults.length > 0) return refused(check.invalid);

  const outcome: Created = await transact(services, actor, async (tx) => {
    const call = { operation: 'createRider', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      const home = await findHome(tx, fields.homePlaceId);
      if ('code' in home) return refused(home);
      const rider: RiderFields = { ...fields, settlementId: home.settlementId };
      if (await findOther(tx, rider, null)) return refused({ code: 'DUPLICATE' as const, path: ['phone'] });
      const id = services.ids.next();
      await insertRider(tx, actor.consortiumId, id, rider);
      const missing = await writeSensitive(tx, services, actor, id, input);
      if (missing) return refused(missing);
      const after = auditView(rider, input);
      await recordAudit(tx, services, actor, { action: 'createRider', entityKind: 'rider', entityId: id, after });
      return done({ riderId: id });
    });
    if (made.kind === 'refused') return refused(made.faults);
    const rider = await findRider(tx, actor, made.value.riderId);
    if (!rider) throw new Error('A rider that was just written is gone.');
    return done({ rider });
  });
  return outcome.kind === 'refused' ? showDuplicate(services, actor, outcome, fields) : outcome;
}

/** Read after the rollback, so that it is shown also when somebody else entered the rider at this very moment. */
async function showDuplicate(
  services: Services,
  actor: Actor,
  outcome: Extract<Created, { kind: 'refused' }>,
  fields: Omit<RiderFields, 'settlementId'>,
): Promise<Created> {
  if (!outcome.faults.some((fault) => fault.code === 'DUPLICATE')) return outcome;
  const duplicateOf = await read(services, actor, (tx) => findVisibleDuplicate(tx, actor, fields));
  return duplicateOf ? refused(outcome.faults, { duplicateOf }) : outcome;
}

type ReadHandle = Parameters<Parameters<typeof read>[2]>[0];

/** Undefined also when the rider who is there is not the actor's to see: a partner learns that there is one, and not who. */
export async function findVisibleDuplicate(
  tx: ReadHandle,
  actor: Actor,
  fields: Omit<RiderFields, 'settlementId'>,
): Promise<RiderRecord | undefined> {
  const other = await findOther(tx, { ...fields, settlementId: '' }, null);
  return other && findRider(tx, actor, other.id);
}
