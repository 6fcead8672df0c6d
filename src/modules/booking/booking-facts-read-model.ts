/** What has to be known to say whether a ride can be asked for: rules, calendar, places, the rider, the vehicles there are. */
import type { Handle } from '../../../db/tenant.ts';
import { isId } from '../../domain/ids.ts';
import type { Layout } from '../../domain/party.ts';
import type { Policy } from '../../domain/policy.ts';
import type { TravelPoint } from '../../travel/travel.ts';
import { findPolicy, findZone } from '../common/policy-read-model.ts';
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

export async function readManyBookingFacts(
  tx: Handle,
  ids: { readonly riderIds: readonly string[]; readonly placeIds: readonly string[] },
): Promise<ManyBookingFacts> {
  return {
    zone: await findZone(tx),
    policy: await findPolicy(tx),
    serviceHours: await tx.selectFrom('service_hours').select(['weekday', 'opens', 'closes']).execute(),
    specialDays: await listSpecialDays(tx),
    riders: await mapRiderFacts(tx, ids.riderIds),
    places: await listPlaceFacts(tx, ids.placeIds),
    vehicles: await listVehicleFacts(tx),
  };
}

async function listSpecialDays(tx: Handle) {
  return tx
    .selectFrom('calendar_day')
    .select(['service_date as serviceDate', 'kind'])
    .where('kind', 'in', ['blackout', 'moved_working_day'])
    .execute();
}

async function mapRiderFacts(tx: Handle, riderIds: readonly string[]): Promise<ReadonlyMap<string, RiderFacts>> {
  const known = riderIds.filter(isId);
  if (known.length === 0) return new Map();
  const rows = await tx
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
    .select([
      'rider.id',
      'rider.deactivated_at',
      'rider.partner_id',
      'settlement.member',
      'rider_mobility.wheelchair',
      'rider_mobility.child_seats',
      'rider_mobility.extra_boarding_seconds',
    ])
    .where('rider.id', 'in', known)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        active: row.deactivated_at === null,
        partnerId: row.partner_id,
        memberSettlement: row.member,
        wheelchair: row.wheelchair ?? false,
        childSeats: row.child_seats ?? 0,
        extraBoardingSeconds: row.extra_boarding_seconds ?? 0,
      },
    ]),
  );
}

async function listPlaceFacts(tx: Handle, placeIds: readonly string[]): Promise<ReadonlyMap<string, PlaceFacts>> {
  const known = placeIds.filter(isId);
  if (known.length === 0) return new Map();
  const rows = await tx
    .selectFrom('place')
    .innerJoin('settlement', (join) =>
      join
        .onRef('settlement.consortium_id', '=', 'place.consortium_id')
        .onRef('settlement.id', '=', 'place.settlement_id'),
    )
    .select(['place.id', 'place.lat', 'place.lon', 'place.farm', 'place.deactivated_at'])
    .select('settlement.deactivated_at as settlementDeactivatedAt')
    .where('place.id', 'in', known)
    .execute();
  const openings = await tx
    .selectFrom('place_opening')
    .select(['place_id', 'weekday', 'opens', 'closes'])
    .where('place_id', 'in', known)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...toTravelPoint(row),
        active: row.deactivated_at === null,
        served: row.settlementDeactivatedAt === null,
        openings: openings.filter((opening) => opening.place_id === row.id),
      },
    ]),
  );
}

async function listVehicleFacts(tx: Handle): Promise<readonly VehicleFacts[]> {
  const rows = await tx
    .selectFrom('vehicle')
    .innerJoin('vehicle_layout', (join) =>
      join
        .onRef('vehicle_layout.consortium_id', '=', 'vehicle.consortium_id')
        .onRef('vehicle_layout.vehicle_id', '=', 'vehicle.id'),
    )
    .select(['vehicle.id', 'vehicle.features', 'vehicle_layout.seats', 'vehicle_layout.wheelchair_places'])
    .where('vehicle.deactivated_at', 'is', null)
    .execute();
  const vehicles = new Map<string, { layouts: Layout[]; features: readonly string[] }>();
  for (const row of rows) {
    const vehicle = vehicles.get(row.id) ?? { layouts: [], features: row.features };
    vehicle.layouts.push({ seats: row.seats, wheelchairPlaces: row.wheelchair_places });
    vehicles.set(row.id, vehicle);
  }
  return [...vehicles.values()];
}
