/**
 * What a broken constraint of the database means to the person who broke it. Use cases check first, to answer with the
 * fresh object; this table answers when two people were faster than the check.
 */
import type { Fault } from '../../domain/outcome.ts';

const fault = (code: string, ...path: readonly string[]): Fault => ({ code, path });

export const CONSTRAINT_FAULTS: Readonly<Record<string, Fault>> = {
  settlement_name_key: fault('DUPLICATE', 'name'),
  place_name_key: fault('DUPLICATE', 'name'),
  place_settlement_fkey: fault('NOT_FOUND', 'settlementId'),
  partner_name_key: fault('DUPLICATE', 'name'),
  partner_place_fkey: fault('NOT_FOUND', 'placeId'),
  rider_name_phone_key: fault('DUPLICATE', 'phone'),
  rider_name_home_key: fault('DUPLICATE', 'homePlaceId'),
  rider_home_fkey: fault('NOT_FOUND', 'homePlaceId'),
  rider_partner_fkey: fault('NOT_FOUND', 'partnerId'),
  staff_account_email_key: fault('DUPLICATE', 'email'),
  staff_account_driver_fkey: fault('NOT_FOUND', 'driverId'),
  staff_account_partner_fkey: fault('NOT_FOUND', 'partnerId'),
  vehicle_plate_key: fault('DUPLICATE', 'plate'),
  vehicle_garage_fkey: fault('NOT_FOUND', 'garagePlaceId'),
  shift_vehicle_once: fault('VEHICLE_BOOKED', 'vehicleId'),
  shift_driver_once: fault('DRIVER_BOOKED', 'driverId'),
  travel_overrule_from_fkey: fault('NOT_FOUND', 'fromPlaceId'),
  travel_overrule_to_fkey: fault('NOT_FOUND', 'toPlaceId'),
};

/** The fault behind an error of PostgreSQL, or undefined when it is no rule that a person can break. */
export function constraintFault(error: unknown): Fault | undefined {
  if (!(error instanceof Error) || !('constraint' in error) || typeof error.constraint !== 'string') return undefined;
  return CONSTRAINT_FAULTS[error.constraint];
}
