import type { Handle } from '../../../db/tenant.ts';
import { onlyIds } from '../common/versions.ts';

export interface TravelOverruleRecord {
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly seconds: number;
  readonly metres: number;
  readonly reason: string;
  readonly version: number;
}

const COLUMNS = [
  'from_place_id as fromPlaceId',
  'to_place_id as toPlaceId',
  'seconds',
  'metres',
  'reason',
  'version',
] as const;

type Pair = Pick<TravelOverruleRecord, 'fromPlaceId' | 'toPlaceId'>;

/** All of the consortium, by their places. */
export async function listOverrules(tx: Handle): Promise<readonly TravelOverruleRecord[]> {
  return tx.selectFrom('travel_overrule').select(COLUMNS).orderBy('from_place_id').orderBy('to_place_id').execute();
}

/** In that direction only; undefined: the pair is not overruled. */
export async function findOverrule(
  tx: Handle,
  pair: Pair,
  lock?: 'for update',
): Promise<TravelOverruleRecord | undefined> {
  let query = tx
    .selectFrom('travel_overrule')
    .select(COLUMNS)
    .where('from_place_id', 'in', onlyIds([pair.fromPlaceId]))
    .where('to_place_id', 'in', onlyIds([pair.toPlaceId]));
  if (lock) query = query.forUpdate();
  return query.executeTakeFirst();
}

/** Seconds of driving and metres, in one direction. One that is there is replaced and its version raised. */
export async function putOverrule(
  tx: Handle,
  consortiumId: string,
  overrule: Omit<TravelOverruleRecord, 'version'> & { readonly staffAccountId: string | null },
): Promise<void> {
  const values = {
    seconds: overrule.seconds,
    metres: overrule.metres,
    reason: overrule.reason,
    staff_account_id: overrule.staffAccountId,
  };
  await tx
    .insertInto('travel_overrule')
    .values({
      consortium_id: consortiumId,
      from_place_id: overrule.fromPlaceId,
      to_place_id: overrule.toPlaceId,
      ...values,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['consortium_id', 'from_place_id', 'to_place_id'])
        .doUpdateSet((set) => ({ ...values, version: set('travel_overrule.version', '+', 1) })),
    )
    .execute();
}

/** None there is no fault. */
export async function deleteOverrule(tx: Handle, pair: Pair): Promise<void> {
  await tx
    .deleteFrom('travel_overrule')
    .where('from_place_id', '=', pair.fromPlaceId)
    .where('to_place_id', '=', pair.toPlaceId)
    .execute();
}
