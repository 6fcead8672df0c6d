import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { transact } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import { findPlaceSettlement } from '../places/places-read-model.ts';
import type { Services } from '../services.ts';
import type { Layout, VehicleFields, VehicleRecord } from './fleet-records.ts';
import { checkLayouts, checkVehicle } from './vehicle-input.ts';
import { findVehicle, findVehicleByPlate, insertVehicle, replaceLayouts } from './vehicle-repository.ts';

export interface CreateVehicleInput extends VehicleFields {
  readonly idempotencyKey: string;
  readonly layouts: readonly Layout[];
}

export type CreateVehicleErrorCode = 'INVALID' | 'NOT_FOUND' | 'DUPLICATE' | 'KEY_REUSED';

/**
 * The garage must be an active place. A plate that another vehicle of the consortium has, also one out of service, is DUPLICATE.
 * Idempotent by its key.
 */
export async function createVehicle(
  services: Services,
  actor: Actor,
  input: CreateVehicleInput,
): Promise<Outcome<{ readonly vehicle: VehicleRecord }, CreateVehicleErrorCode>> {
  const check = inputChecks();
  const fields = checkVehicle(check, input);
  checkLayouts(check, input.layouts);
  if (check.faults.length > 0) return refused(check.invalid);
  return transact(services, actor, async (tx) => {
    const call = { operation: 'createVehicle', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      if (!(await findPlaceSettlement(tx, fields.garagePlaceId))?.active) return refused(notFound('garagePlaceId'));
      if (await findVehicleByPlate(tx, fields.plate)) return refused({ code: 'DUPLICATE' as const, path: ['plate'] });
      const id = services.ids.next();
      await insertVehicle(tx, actor.consortiumId, id, fields);
      await replaceLayouts(tx, actor.consortiumId, id, input.layouts);
      const after = { ...fields, layouts: input.layouts };
      await recordAudit(tx, services, actor, { action: 'createVehicle', entityKind: 'vehicle', entityId: id, after });
      return done({ vehicleId: id });
    });
    if (made.kind === 'refused') return refused(made.faults);
    const vehicle = await findVehicle(tx, made.value.vehicleId);
    if (!vehicle) throw new Error('A vehicle that was just written is gone.');
    return done({ vehicle });
  });
}
