/** What createVehicle and updateVehicle check alike. */
import type { InputChecks } from '../../domain/input-checks.ts';
import { type Layout, VEHICLE_FEATURES, type VehicleFields } from './fleet-records.ts';

const MOST_FORINT = 1_000_000;

/** @returns as it is kept: the plate in capitals, features once each. Costs are forints a kilometre and an hour. */
export function checkVehicle(check: InputChecks, input: VehicleFields): VehicleFields {
  return {
    name: check.text(['name'], input.name, { max: 100 }),
    plate: check.text(['plate'], input.plate, { min: 3, max: 20 }).toUpperCase(),
    features: [...new Set(input.features)].map((feature) => check.oneOf(['features'], feature, VEHICLE_FEATURES)),
    garagePlaceId: input.garagePlaceId,
    costPerKmForint: check.integer(['costPerKmForint'], input.costPerKmForint, 0, MOST_FORINT),
    costPerHourForint: check.integer(['costPerHourForint'], input.costPerHourForint, 0, MOST_FORINT),
  };
}

/** A category B licence carries at most eight passengers. */
export function checkLayouts(check: InputChecks, layouts: readonly Layout[]): void {
  const fits = ({ seats, wheelchairPlaces }: Layout) =>
    seats >= 0 && wheelchairPlaces >= 0 && seats + wheelchairPlaces >= 1 && seats + wheelchairPlaces <= 8;
  check.require(layouts.length >= 1 && layouts.length <= 8 && layouts.every(fits), {
    code: 'INVALID',
    path: ['layouts'],
    textKey: 'INVALID_LAYOUTS',
  });
}
