/** Corrections of travel times that a person has adopted. */
import type { Kysely } from 'kysely';
import { type Handle, withConsortium } from '../../../db/tenant.ts';
import type { DB } from '../../../db/types.generated.ts';
import type { DrivingSeason, HourBand } from '../../travel/learning/calendar.ts';
import type { AdoptedCorrection, CorrectionStore } from '../../travel/learning/corrections.ts';
import type { TravelSource } from '../../travel/travel.ts';
import { rememberKnowledge } from './remember-knowledge.ts';
import { onlyIds } from './versions.ts';

export interface TravelCorrectionRecord extends AdoptedCorrection {
  readonly id: string;
  readonly adoptedBy: string | null;
  readonly adoptedAt: Date;
}

/** What was read is remembered as rememberKnowledge says. */
export function createCorrectionStore(db: Kysely<DB>, consortiumId: string): CorrectionStore {
  return {
    listCorrections: rememberKnowledge((placeIds) =>
      withConsortium(db, consortiumId, async (tx) => {
        if (placeIds === 'all') return listCorrections(tx);
        const rows = await selectCorrections(tx)
          .where('from_place_id', 'in', onlyIds(placeIds))
          .where('to_place_id', 'in', onlyIds(placeIds))
          .execute();
        return rows.map(toRecord);
      }),
    ),
  };
}

/** By the time of adoption. */
export async function listCorrections(tx: Handle): Promise<readonly TravelCorrectionRecord[]> {
  return (await selectCorrections(tx).orderBy('adopted_at').orderBy('id').execute()).map(toRecord);
}

export type CorrectionKey = Pick<AdoptedCorrection, 'fromId' | 'toId' | 'band' | 'season'>;

/** Whether both are about the same pair, band of the day and season, whatever their seconds. */
export const isSameCorrection = (a: CorrectionKey, b: CorrectionKey): boolean =>
  a.fromId === b.fromId && a.toId === b.toId && a.band === b.band && a.season === b.season;

/** @returns whether there was one */
export async function deleteCorrection(tx: Handle, key: CorrectionKey): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('travel_correction')
    .where('from_place_id', 'in', onlyIds([key.fromId]))
    .where('to_place_id', 'in', onlyIds([key.toId]))
    .where('band', key.band === null ? 'is' : '=', key.band)
    .where('season', key.season === null ? 'is' : '=', key.season)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** A correction of the same pair and time is replaced. */
export async function putCorrection(
  tx: Handle,
  consortiumId: string,
  { id, adoptedBy, adoptedAt, ...correction }: TravelCorrectionRecord,
): Promise<void> {
  await deleteCorrection(tx, correction);
  await tx
    .insertInto('travel_correction')
    .values({
      consortium_id: consortiumId,
      id,
      from_place_id: correction.fromId,
      to_place_id: correction.toId,
      band: correction.band,
      season: correction.season,
      base_source: correction.baseSource,
      base_seconds: correction.baseSeconds,
      factor: correction.factor,
      spread_seconds: correction.spreadSeconds,
      observations: correction.observations,
      adopted_by: adoptedBy,
      adopted_at: adoptedAt,
    })
    .execute();
}

function selectCorrections(tx: Handle) {
  return tx
    .selectFrom('travel_correction')
    .select(['id', 'from_place_id as fromId', 'to_place_id as toId', 'band', 'season', 'base_source as baseSource'])
    .select(['base_seconds as baseSeconds', 'factor', 'spread_seconds as spreadSeconds', 'observations'])
    .select(['adopted_by as adoptedBy', 'adopted_at as adoptedAt']);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCorrections>['executeTakeFirstOrThrow']>>;

function toRecord(row: Row): TravelCorrectionRecord {
  return {
    ...row,
    band: row.band as HourBand | null,
    season: row.season as DrivingSeason | null,
    baseSource: row.baseSource as TravelSource,
  };
}
