import type { Actor } from '../../domain/actor.ts';
import type { Coordinates } from '../../domain/geo.ts';
import { type InputChecks, inputChecks } from '../../domain/input-checks.ts';
import { toLocalDate } from '../../domain/local-time.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { transact } from '../common/transact.ts';
import { checkVersion, notFound, type Optional } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { checkNearSettlement, checkOpeningHours } from './place-input.ts';
import {
  findPlace,
  findPlaceNamesake,
  isPlaceInUse,
  type OpeningHours,
  type PlaceFields,
  type PlaceKind,
  type PlaceRecord,
  replaceOpeningHours,
  updatePlaceRow,
} from './place-repository.ts';
import { findSettlement } from './settlement-repository.ts';

export interface UpdatePlaceInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly kind?: Optional<PlaceKind>;
  readonly name?: Optional<string>;
  readonly address?: Optional<string>;
  readonly coordinates?: Optional<Coordinates>;
  readonly farm?: Optional<boolean>;
  readonly approachNote?: Optional<string>;
  readonly openingHours?: Optional<readonly OpeningHours[]>;
  readonly active?: Optional<boolean>;
}

export interface UpdatePlaceValue {
  readonly place: PlaceRecord;
}

export type UpdatePlaceErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'DUPLICATE'
  | 'INVALID_COORDINATES'
  | 'OUTSIDE_AREA'
  | 'STALE_VERSION'
  | 'IN_USE';

/** Deactivating is refused while a rider lives there, a vehicle stands there or a trip lies ahead. */
export function updatePlace(
  services: Services,
  actor: Actor,
  input: UpdatePlaceInput,
): Promise<Outcome<UpdatePlaceValue, UpdatePlaceErrorCode>> {
  return transact<UpdatePlaceValue, UpdatePlaceErrorCode>(services, actor, async (tx) => {
    const before = await findPlace(tx, input.id, 'for update');
    if (!before) return refused(notFound('id'));
    const stale = checkVersion(before, input.expectedVersion);
    if (stale) return refused(stale, { place: before });

    const check = inputChecks();
    const place = changedFields(check, before, input);
    if (input.openingHours) checkOpeningHours(check, input.openingHours);
    if (check.faults.length > 0) return refused(check.faults);
    const settlement = await findSettlement(tx, place.settlementId);
    const outside = settlement && checkNearSettlement(place.coordinates, settlement.coordinates);
    if (outside) return refused(outside);
    const active = input.active ?? before.active;
    const namesake = active ? await findPlaceNamesake(tx, place) : undefined;
    if (namesake && namesake.id !== before.id) return refused({ code: 'DUPLICATE', path: ['name'] });
    if (before.active && !active && (await isPlaceInUse(tx, before.id, toLocalDate(services.clock.now().toJSDate())))) {
      return refused({ code: 'IN_USE', path: ['active'] });
    }

    await updatePlaceRow(tx, before.id, place, active ? null : services.clock.now().toJSDate());
    if (input.openingHours) await replaceOpeningHours(tx, actor.consortiumId, before.id, input.openingHours);
    const fresh = (await findPlace(tx, before.id)) ?? before;
    const after = input.openingHours ? { ...fresh, openingHours: input.openingHours } : fresh;
    await recordAudit(tx, services, actor, {
      action: 'updatePlace',
      entityKind: 'place',
      entityId: before.id,
      before,
      after,
    });
    return done({ place: fresh });
  });
}

function changedFields(check: InputChecks, before: PlaceRecord, input: UpdatePlaceInput): PlaceFields {
  return {
    settlementId: before.settlementId,
    kind: input.kind ?? before.kind,
    name: input.name == null ? before.name : check.text(['name'], input.name, { max: 200 }),
    address: input.address == null ? before.address : check.text(['address'], input.address, { min: 0, max: 300 }),
    coordinates: check.coordinates(['coordinates'], input.coordinates ?? before.coordinates),
    farm: input.farm ?? before.farm,
    approachNote:
      input.approachNote == null
        ? before.approachNote
        : check.text(['approachNote'], input.approachNote, { min: 0, max: 1_000, lines: true }),
  };
}
