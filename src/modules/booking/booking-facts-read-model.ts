/** What has to be known to say whether a ride can be asked for: rules, calendar, places, the rider, the vehicles there are. */
import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Handle } from '../../../db/tenant.ts';
import type { DB } from '../../../db/types.generated.ts';
import { isId } from '../../domain/ids.ts';
import { HOUSE_ZONE } from '../../domain/local-time.ts';
import type { Layout } from '../../domain/party.ts';
import { DEFAULT_POLICY, type Policy } from '../../domain/policy.ts';
import type { TravelPoint } from '../../travel/travel.ts';
import { toPolicy } from '../common/policy-read-model.ts';
import { KNOWLEDGE } from '../common/travel-knowledge-read-model.ts';
import { toTravelPoint } from '../common/travel-points.ts';

export interface OpeningHours {
  readonly weekday: number;
  /** `08:00:00`. */
  readonly opens: string;
  readonly closes: string;
}

export interface PlaceFacts extends TravelPoint {
  readonly active: boolean;
  /** Whether its settlement is still served. */
  readonly served: boolean;
  readonly openings: readonly OpeningHours[];
}

export interface RiderFacts {
  readonly id: string;
  readonly active: boolean;
  readonly partnerId: string | null;
  /** Whether the settlement where the rider lives is a member. */
  readonly memberSettlement: boolean;
  readonly wheelchair: boolean;
  readonly childSeats: number;
  readonly extraBoardingSeconds: number;
}

export interface VehicleFacts {
  readonly layouts: readonly Layout[];
  readonly features: readonly string[];
}

/** What is the same for everybody who asks. */
export interface SharedFacts {
  readonly zone: string;
  readonly policy: Policy;
  readonly serviceHours: readonly OpeningHours[];
  readonly specialDays: readonly { readonly serviceDate: string; readonly kind: string }[];
  readonly places: ReadonlyMap<string, PlaceFacts>;
  readonly vehicles: readonly VehicleFacts[];
  /** The state of what people know about ways (TravelQuery). */
  readonly knowledge: string;
}

export interface BookingFacts extends SharedFacts {
  readonly rider: RiderFacts | undefined;
}

/** For many who ask at once. */
export interface ManyBookingFacts extends SharedFacts {
  readonly riders: ReadonlyMap<string, RiderFacts>;
}

/** @param ids of the rider and the places; what is unknown is missing in the answer */
export async function readBookingFacts(
  tx: Handle,
  ids: { readonly riderId: string; readonly placeIds: readonly string[] },
): Promise<BookingFacts> {
  const { riders, ...shared } = await readManyBookingFacts(tx, { riderIds: [ids.riderId], placeIds: ids.placeIds });
  return { ...shared, rider: riders.get(ids.riderId) };
}

/** In one statement: the caller is waiting, and every visit to the database takes as long as reading all of this. */
export async function readManyBookingFacts(
  tx: Handle,
  ids: { readonly riderIds: readonly string[]; readonly placeIds: readonly string[] },
): Promise<ManyBookingFacts> {
  const row = await tx
    .selectNoFrom((of) => [
      of.selectFrom('consortium').select('time_zone').as('zone'),
      jsonObjectFrom(of.selectFrom('consortium_policy').selectAll()).as('policy'),
      jsonArrayFrom(of.selectFrom('service_hours').select(['weekday', 'opens', 'closes'])).as('serviceHours'),
      jsonArrayFrom(selectSpecialDays(of)).as('specialDays'),
      jsonArrayFrom(selectRiders(of, ids.riderIds.filter(isId))).as('riders'),
      jsonArrayFrom(selectPlaces(of, ids.placeIds.filter(isId))).as('places'),
      jsonArrayFrom(selectVehicles(of)).as('vehicles'),
      KNOWLEDGE.as('knowledge'),
    ])
    .executeTakeFirstOrThrow();
  return {
    zone: row.zone ?? HOUSE_ZONE,
    policy: row.policy ? toPolicy(row.policy) : DEFAULT_POLICY,
    serviceHours: row.serviceHours,
    specialDays: row.specialDays,
    riders: new Map(
      row.riders.map(({ wheelchair, childSeats, extraBoardingSeconds, ...rider }) => [
        rider.id,
        {
          ...rider,
          wheelchair: wheelchair ?? false,
          childSeats: childSeats ?? 0,
          extraBoardingSeconds: extraBoardingSeconds ?? 0,
        },
      ]),
    ),
    places: toPlaceFacts(row.places),
    vehicles: row.vehicles,
    knowledge: row.knowledge,
  };
}

/** By id; places that the consortium has not are missing. */
export async function mapPlaceFacts(tx: Handle, ids: readonly string[]): Promise<ReadonlyMap<string, PlaceFacts>> {
  const { places } = await tx
    .selectNoFrom((of) => jsonArrayFrom(selectPlaces(of, ids.filter(isId))).as('places'))
    .executeTakeFirstOrThrow();
  return toPlaceFacts(places);
}

type PlaceRow = TravelPoint & { readonly farm: boolean } & Omit<PlaceFacts, keyof TravelPoint>;

function toPlaceFacts(rows: readonly PlaceRow[]): ReadonlyMap<string, PlaceFacts> {
  return new Map(
    rows.map(({ active, served, openings, ...place }) => [
      place.id,
      { ...toTravelPoint(place), active, served, openings },
    ]),
  );
}

type Facts = ExpressionBuilder<DB, never>;

function selectSpecialDays(of: Facts) {
  return of
    .selectFrom('calendar_day')
    .select(['service_date as serviceDate', 'kind'])
    .where('kind', 'in', ['blackout', 'moved_working_day']);
}

function selectRiders(of: Facts, ids: readonly string[]) {
  return of
    .selectFrom('rider')
    .innerJoin('settlement', (join) =>
      join
        .onRef('settlement.consortium_id', '=', 'rider.consortium_id')
        .onRef('settlement.id', '=', 'rider.settlement_id'),
    )
    .leftJoin('rider_mobility', (join) =>
      join
        .onRef('rider_mobility.consortium_id', '=', 'rider.consortium_id')
        .onRef('rider_mobility.rider_id', '=', 'rider.id'),
    )
    .select((row) => [
      'rider.id',
      row('rider.deactivated_at', 'is', null).$castTo<boolean>().as('active'),
      'rider.partner_id as partnerId',
      'settlement.member as memberSettlement',
      'rider_mobility.wheelchair',
      'rider_mobility.child_seats as childSeats',
      'rider_mobility.extra_boarding_seconds as extraBoardingSeconds',
    ])
    .where('rider.id', '=', anyOf(ids));
}

function selectPlaces(of: Facts, ids: readonly string[]) {
  return of
    .selectFrom('place')
    .innerJoin('settlement', (join) =>
      join
        .onRef('settlement.consortium_id', '=', 'place.consortium_id')
        .onRef('settlement.id', '=', 'place.settlement_id'),
    )
    .select((row) => [
      ...(['place.id', 'place.lat', 'place.lon', 'place.farm'] as const),
      row('place.deactivated_at', 'is', null).$castTo<boolean>().as('active'),
      row('settlement.deactivated_at', 'is', null).$castTo<boolean>().as('served'),
      jsonArrayFrom(
        row
          .selectFrom('place_opening')
          .select(['weekday', 'opens', 'closes'])
          .whereRef('place_opening.consortium_id', '=', 'place.consortium_id')
          .whereRef('place_opening.place_id', '=', 'place.id'),
      ).as('openings'),
    ])
    .where('place.id', '=', anyOf(ids));
}

function selectVehicles(of: Facts) {
  return of
    .selectFrom('vehicle')
    .select((row) => [
      'vehicle.features',
      jsonArrayFrom(
        row
          .selectFrom('vehicle_layout')
          .select(['seats', 'wheelchair_places as wheelchairPlaces'])
          .whereRef('vehicle_layout.consortium_id', '=', 'vehicle.consortium_id')
          .whereRef('vehicle_layout.vehicle_id', '=', 'vehicle.id'),
      ).as('layouts'),
    ])
    .where('vehicle.deactivated_at', 'is', null);
}

/** One parameter, however many ids: the statement stays the same. */
function anyOf(ids: readonly string[]) {
  return sql<string>`any(${ids}::uuid[])`;
}
