/** Ids are UUIDv7 texts, branded so that a rider's id cannot be handed in where a place's is meant. */
declare const brand: unique symbol;
export type Id<Entity extends string> = string & { readonly [brand]?: Entity };

export type ConsortiumId = Id<'consortium'>;
export type StaffAccountId = Id<'staff_account'>;
export type SettlementId = Id<'settlement'>;
export type PlaceId = Id<'place'>;
export type RiderId = Id<'rider'>;
export type PartnerId = Id<'partner'>;
export type VehicleId = Id<'vehicle'>;
export type DriverId = Id<'driver'>;
export type ShiftId = Id<'shift'>;
export type TripRequestId = Id<'trip_request'>;
export type TripId = Id<'trip'>;
export type PlanId = Id<'plan'>;
export type RunId = Id<'run'>;
export type StopId = Id<'stop'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all; anything else is answered like an unknown id, never sent to the database. */
export function isId(value: string): boolean {
  return UUID.test(value);
}
