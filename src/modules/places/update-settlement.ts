import type { Actor } from '../../domain/actor.ts';
import type { Coordinates } from '../../domain/geo.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound, type Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import {
  findSettlement,
  findSettlementByName,
  isSettlementInUse,
  type SettlementRecord,
  updateSettlementRow,
} from './settlement-repository.ts';

export interface UpdateSettlementInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly name?: Optional<string>;
  readonly coordinates?: Optional<Coordinates>;
  readonly population?: Optional<number>;
  readonly active?: Optional<boolean>;
}

export interface UpdateSettlementValue {
  readonly settlement: SettlementRecord;
}

export type UpdateSettlementErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'DUPLICATE'
  | 'INVALID_COORDINATES'
  | 'STALE_VERSION'
  | 'IN_USE';

/** Deactivating is refused while places of the settlement can still be used. */
export function updateSettlement(
  services: Services,
  actor: Actor,
  input: UpdateSettlementInput,
): Promise<Outcome<UpdateSettlementValue, UpdateSettlementErrorCode>> {
  return transact<UpdateSettlementValue, UpdateSettlementErrorCode>(services, actor, async (tx) => {
    const before = await findSettlement(tx, input.id, 'for update');
    if (!before) return refused(notFound('id'));
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused(stale, { settlement: before });

    const check = inputChecks();
    const fields = {
      name: input.name == null ? before.name : check.text(['name'], input.name, { max: 200 }),
      coordinates: check.coordinates(['coordinates'], input.coordinates ?? before.coordinates),
      population:
        input.population == null ? before.population : check.integer(['population'], input.population, 0, 3_000_000),
    };
    if (check.faults.length > 0) return refused(check.faults);
    const namesake = await findSettlementByName(tx, fields.name);
    if (namesake && namesake.id !== before.id) return refused({ code: 'DUPLICATE', path: ['name'] });
    const active = input.active ?? before.active;
    if (before.active && !active && (await isSettlementInUse(tx, before.id))) {
      return refused({ code: 'IN_USE', path: ['active'] });
    }

    await updateSettlementRow(tx, before.id, fields, active ? null : services.clock.now().toJSDate());
    const settlement = (await findSettlement(tx, before.id)) ?? before;
    await recordAudit(tx, services, actor, {
      action: 'updateSettlement',
      entityKind: 'settlement',
      entityId: before.id,
      before,
      after: settlement,
    });
    return done({ settlement });
  });
}
