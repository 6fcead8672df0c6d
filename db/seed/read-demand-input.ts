/** What the demand generator needs of a loaded consortium, read from the database in an order that does not depend on ids. */

import { sql } from 'kysely';
import type { Handle } from '../tenant.ts';
import type { DemandInput } from './demand-types.ts';
import type { Opening } from './fields.ts';

export type DemandSource = Omit<DemandInput, 'date' | 'seed'>;

/** The pilot's riders: a consortium's demand is in proportion to its own. */
const RIDERS_AT_SCALE_1 = 400;

/** Order of bytes: the collation of a server must not change the demand. */
const binary = (column: string) => sql`${sql.ref(column)} collate "C"`;

const hourOf = (time: string): string => time.slice(0, 5);

const listPlaces = async (tx: Handle): Promise<DemandInput['places']> => {
  const places = await tx
    .selectFrom('place')
    .innerJoin('settlement', (join) =>
      join
        .onRef('settlement.consortium_id', '=', 'place.consortium_id')
        .onRef('settlement.id', '=', 'place.settlement_id'),
    )
    .select(['place.id', 'place.settlement_id', 'place.kind', 'place.lat', 'place.lon'])
    .where('place.deactivated_at', 'is', null)
    .orderBy(binary('settlement.name'))
    .orderBy(binary('place.name'))
    .orderBy(binary('place.address'))
    .execute();
  const openings = await tx
    .selectFrom('place_opening')
    .select(['place_id', 'weekday', 'opens', 'closes'])
    .orderBy('weekday')
    .orderBy('opens')
    .execute();
  const byPlace = new Map<string, Opening[]>();
  for (const { place_id, weekday, opens, closes } of openings)
    byPlace.set(place_id, [
      ...(byPlace.get(place_id) ?? []),
      { weekday, opens: hourOf(opens), closes: hourOf(closes) },
    ]);
  return places.map(({ settlement_id, ...place }) => ({
    ...place,
    settlementId: settlement_id,
    openings: byPlace.get(place.id) ?? [],
  }));
};

const listRiders = async (tx: Handle): Promise<DemandInput['riders']> => {
  const rows = await tx
    .selectFrom('rider')
    .leftJoin('rider_mobility as needs', (join) =>
      join.onRef('needs.consortium_id', '=', 'rider.consortium_id').onRef('needs.rider_id', '=', 'rider.id'),
    )
    .leftJoin('partner', (join) =>
      join.onRef('partner.consortium_id', '=', 'rider.consortium_id').onRef('partner.id', '=', 'rider.partner_id'),
    )
    .select(['rider.id', 'rider.home_place_id', 'partner.kind as partner_kind', 'partner.place_id as workplace_id'])
    .select(['needs.wheelchair', 'needs.attendant', 'needs.child_seats'])
    .where('rider.deactivated_at', 'is', null)
    .orderBy(binary('rider.family_name'))
    .orderBy(binary('rider.given_name'))
    .orderBy(binary('rider.phone'))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    homePlaceId: row.home_place_id,
    workplaceId: row.partner_kind === 'employer' ? row.workplace_id : null,
    wheelchair: row.wheelchair ?? false,
    attendant: row.attendant ?? false,
    childSeats: row.child_seats ?? 0,
  }));
};

/** Call it in a transaction bound to the consortium (withConsortium). */
export const readDemandSource = async (tx: Handle): Promise<DemandSource> => {
  const shifts = await tx
    .selectFrom('workplace_shift')
    .select(['place_id', 'name', 'begins', 'ends'])
    .orderBy('begins')
    .execute();
  const calendar = await tx
    .selectFrom('calendar_day')
    .select(['service_date as date', 'kind'])
    .orderBy('service_date')
    .execute();
  const riders = await listRiders(tx);
  return {
    riders,
    places: await listPlaces(tx),
    workplaceShifts: shifts.map((shift) => ({
      placeId: shift.place_id,
      name: shift.name,
      begins: hourOf(shift.begins),
      ends: hourOf(shift.ends),
    })),
    calendar,
    scale: riders.length / RIDERS_AT_SCALE_1,
  };
};
