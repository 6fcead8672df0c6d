import type { Actor } from '../../domain/actor.ts';
import type { Coordinates } from '../../domain/geo.ts';
import { inputChecks } from '../../domain/input-checks.ts';
import { done, type Outcome, refused } from '../../domain/outcome.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { withIdempotency } from '../common/idempotency.ts';
import { transact } from '../common/transact.ts';
import { notFound } from '../common/versions.ts';
import type { Services } from '../services.ts';
import { checkNearSettlement, checkOpeningHours } from './place-input.ts';
import {
  findPlace,
  findPlaceNamesake,
  insertPlace,
  type OpeningHours,
  type PlaceFields,
  type PlaceKind,
  type PlaceRecord,
  replaceOpeningHours,
} from './place-repository.ts';
import { findSettlement } from './settlement-repository.ts';

export interface CreatePlaceInput {
  readonly idempotencyKey: string;
  readonly settlementId: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly address: string;
  readonly coordinates: Coordinates;
  readonly farm: boolean;
  readonly approachNote: string;
  readonly openingHours: readonly OpeningHours[];
}

export interface CreatePlaceValue {
  readonly place: PlaceRecord;
}

export type CreatePlaceErrorCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'DUPLICATE'
  | 'INVALID_COORDINATES'
  | 'OUTSIDE_AREA'
  | 'KEY_REUSED';

/**
 * Refused: a settlement that is not active (NOT_FOUND), a point too far from its centre (OUTSIDE_AREA), the same name and address there
 * (DUPLICATE). Idempotent by its key.
 */
export async function createPlace(
  services: Services,
  actor: Actor,
  input: CreatePlaceInput,
): Promise<Outcome<CreatePlaceValue, CreatePlaceErrorCode>> {
  const check = inputChecks();
  const place: PlaceFields = {
    settlementId: input.settlementId,
    kind: input.kind,
    name: check.text(['name'], input.name, { max: 200 }),
    address: check.text(['address'], input.address, { min: 0, max: 300 }),
    coordinates: check.coordinates(['coordinates'], input.coordinates),
    farm: input.farm,
    approachNote: check.text(['approachNote'], input.approachNote, { min: 0, max: 1_000, lines: true }),
  };
  checkOpeningHours(check, input.openingHours);
  if (check.faults.length > 0) return refused(check.faults);

  return transact(services, actor, async (tx) => {
    const call = { operation: 'createPlace', key: input.idempotencyKey, input };
    const made = await withIdempotency(tx, actor, call, async () => {
      const settlement = await findSettlement(tx, input.settlementId);
      if (!settlement?.active) return refused(notFound('settlementId'));
      const outside = checkNearSettlement(place.coordinates, settlement.coordinates);
      if (outside) return refused(outside);
      if (await findPlaceNamesake(tx, place)) return refused({ code: 'DUPLICATE' as const, path: ['name'] });
      const id = services.ids.next();
      await insertPlace(tx, actor.consortiumId, id, place);
      await replaceOpeningHours(tx, actor.consortiumId, id, input.openingHours);
      const after = { ...place, openingHours: input.openingHours };
      await recordAudit(tx, services, actor, { action: 'createPlace', entityKind: 'place', entityId: id, after });
      return done({ placeId: id });
    });
    if (made.kind === 'refused') return refused(made.faults);
    const fresh = await findPlace(tx, made.value.placeId);
    if (!fresh) throw new Error('A place that was just written is gone.');
    return done({ place: fresh });
  });
}
