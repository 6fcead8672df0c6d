/** What screens and other modules read of settlements and places. */
import { sql } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import { foldText } from '../../domain/text/fold.ts';
import { onlyIds } from '../common/versions.ts';
import { type OpeningHours, PLACE_COLUMNS, type PlaceKind, type PlaceRecord, toPlace } from './place-repository.ts';
import { SETTLEMENT_COLUMNS, type SettlementRecord, toSettlement } from './settlement-repository.ts';

/** By name, in the order of the Hungarian alphabet; deactivated ones too. */
export async function listSettlements(tx: Handle): Promise<readonly SettlementRecord[]> {
  const rows = await tx.selectFrom('settlement').select(SETTLEMENT_COLUMNS).execute();
  return rows.map(toSettlement).sort((a, b) => a.name.localeCompare(b.name, 'hu'));
}

/** In any order; ids that are unknown, malformed or of another consortium are left out. */
export async function listSettlementsByIds(tx: Handle, ids: readonly string[]): Promise<readonly SettlementRecord[]> {
  const rows = await tx.selectFrom('settlement').select(SETTLEMENT_COLUMNS).where('id', 'in', onlyIds(ids)).execute();
  return rows.map(toSettlement);
}

/** In any order. */
export async function listPlacesByIds(tx: Handle, ids: readonly string[]): Promise<readonly PlaceRecord[]> {
  const rows = await tx.selectFrom('place').select(PLACE_COLUMNS).where('place.id', 'in', onlyIds(ids)).execute();
  return rows.map(toPlace);
}

/** Undefined when there is no such place; an inactive one is told as that. */
export async function findPlaceSettlement(
  tx: Handle,
  placeId: string,
): Promise<{ readonly settlementId: string; readonly active: boolean } | undefined> {
  const row = await tx
    .selectFrom('place')
    .select(['settlement_id', 'deactivated_at'])
    .where('id', 'in', onlyIds([placeId]))
    .executeTakeFirst();
  return row && { settlementId: row.settlement_id, active: row.deactivated_at === null };
}

export interface PlaceSearch {
  readonly search: string;
  readonly kinds?: readonly PlaceKind[] | null | undefined;
  readonly settlementId?: string | null | undefined;
  readonly first: number;
}

/** All words must be found in name, address or settlement; names that begin with the first word come first. */
export async function searchPlaces(tx: Handle, search: PlaceSearch): Promise<readonly PlaceRecord[]> {
  const words = foldText(search.search.slice(0, 200).replaceAll('\u0000', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 8);
  const text = sql<string>`place.search_text || ' ' || fold_text(settlement.name)`;
  let query = tx
    .selectFrom('place')
    .innerJoin('settlement', 'settlement.id', 'place.settlement_id')
    .select(PLACE_COLUMNS)
    .where('place.deactivated_at', 'is', null);
  // Words hold letters and digits only: nothing in them means something to LIKE.
  for (const word of words) query = query.where(sql<boolean>`${text} like ${`%${word}%`}`);
  if (search.kinds && search.kinds.length > 0) query = query.where('place.kind', 'in', [...search.kinds]);
  if (search.settlementId) query = query.where('place.settlement_id', 'in', onlyIds([search.settlementId]));
  // Without a word every name begins alike; a constant would be no key to sort by.
  const begins = sql`not starts_with(place.search_text, ${words[0] ?? ''})`;
  const rows = await query
    .orderBy(begins)
    .orderBy(sql`fold_text(place.name)`)
    .orderBy('place.id')
    .limit(search.first)
    .execute();
  return rows.map(toPlace);
}

/** By weekday (1 = Monday) and time; HH:MM of the consortium's zone. */
export async function listOpeningHours(
  tx: Handle,
  placeIds: readonly string[],
): Promise<readonly (OpeningHours & { readonly placeId: string })[]> {
  return tx
    .selectFrom('place_opening')
    .select(['place_id as placeId', 'weekday', 'opens', 'closes'])
    .where('place_id', 'in', onlyIds(placeIds))
    .orderBy('weekday')
    .orderBy('opens')
    .execute();
}

/** By their beginning; one that ends before it begins ends on the next day. */
export async function listWorkplaceShifts(
  tx: Handle,
  placeIds: readonly string[],
): Promise<
  readonly { readonly placeId: string; readonly name: string; readonly begins: string; readonly ends: string }[]
> {
  return tx
    .selectFrom('workplace_shift')
    .select(['place_id as placeId', 'name', 'begins', 'ends'])
    .where('place_id', 'in', onlyIds(placeIds))
    .orderBy('begins')
    .execute();
}
