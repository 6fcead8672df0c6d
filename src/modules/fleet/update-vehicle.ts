import type { Actor } from '../../domain/actor.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound, type Optional } from '../common/versions.ts';
import { findPlaceSettlement } from '../places/places-read-model.ts';
import type { Services } from '../services.ts';
import type { Layout, VehicleFields, VehicleRecord } from './fleet-records.ts';
import { checkLayouts, checkVehicle } from './vehicle-input.ts';
import {
  findVehicle,
  findVehicleByPlate,
  hasComingShifts,
  replaceLayouts,
  updateVehicleRow,
} from './vehicle-repository.ts';

export type UpdateVehicleInput = { readonly [Field in keyof VehicleFields]?: Optional<VehicleFields[Field]> } & {
  readonly id: string;
  readonly expectedVersion: number;
  readonly layouts?: Optional<readonly Layout[]>;
  readonly active?: Optional<boolean>;
};

export type UpdateVehicleErrorCode = 'INVALID' | 'NOT_FOUND' | 'DUPLICATE' | 'STALE_VERSION' | 'IN_USE';
type Updated = Outcome<{ readonly vehicle: VehicleRecord }, UpdateVehicleErrorCode>;

/** Deactivating is refused while shifts lie ahead. */
export function updateVehicle(services: Services, actor: Actor, input: UpdateVehicleInput): Promise<Updated> {
  return transact(services, actor, async (tx): Promise<Updated> => {
    const before = await findVehicle(tx, input.id, 'for update');
    if (!before) return refused(notFound('id'));
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused(stale, { vehicle: before });

    const check = inputChecks();
    const fields = checkVehicle(check, {
      name: input.name ?? before.name,
      plate: input.plate ?? before.plate,
      features: input.features ?? before.features,
      garagePlaceId: input.garagePlaceId ?? before.garagePlaceId,
      costPerKmForint: input.costPerKmForint ?? before.costPerKmForint,
      costPerHourForint: input.costPerHourForint ?? before.costPerHourForint,
    });
    if (input.layouts) checkLayouts(check, input.layouts);
    if (check.faults.length > 0) return refused(check.invalid);
    if (
      fields.garagePlaceId !== before.garagePlaceId &&
      !(await findPlaceSettlement(tx, fields.garagePlaceId))?.active
    ) {
      return refused(notFound('garagePlaceId'));
    }
    const namesake = await findVehicleByPlate(tx, fields.plate);
    if (namesake && namesake.id !== before.id) return refused({ code: 'DUPLICATE', path: ['plate'] });
    const now = services.clock.now().toJSDate();
    const active = input.active ?? before.active;
    if (before.active && !active && (await hasComingShifts(tx, { vehicleId: before.id }, now))) {
      return refused({ code: 'IN_USE', path: ['active'] });
    }

    await updateVehicleRow(tx, before.id, fields, active ? null : now);
    if (input.layouts) await replaceLayouts(tx, actor.consortiumId, before.id, input.layouts);
    const vehicle = (await findVehicle(tx, before.id)) ?? before;
    const after = input.layouts ? { ...vehicle, layouts: input.layouts } : vehicle;
    await recordAudit(tx, services, actor, {
      action: 'updateVehicle',
      entityKind: 'vehicle',
      entityId: before.id,
      before,
      after,
    });
    return done({ vehicle });
  });
}
