/** What is kept of vehicles, drivers and shifts. */

export interface Layout {
  readonly seats: number;
  readonly wheelchairPlaces: number;
}

export const VEHICLE_FEATURES = ['lift', 'ramp', 'child_seat', 'low_floor', 'luggage', 'air_conditioning'] as const;

export interface VehicleRecord {
  readonly id: string;
  readonly name: string;
  readonly plate: string;
  readonly features: readonly string[];
  readonly garagePlaceId: string;
  readonly costPerKmForint: number;
  readonly costPerHourForint: number;
  readonly active: boolean;
  readonly version: number;
}

export type VehicleFields = Omit<VehicleRecord, 'id' | 'active' | 'version'>;

export interface DriverRecord {
  readonly id: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly phone: string | null;
  readonly active: boolean;
  readonly version: number;
}

export type DriverFields = Omit<DriverRecord, 'id' | 'active' | 'version'>;

export interface ShiftRecord {
  readonly id: string;
  readonly serviceDate: string;
  readonly vehicleId: string;
  readonly driverId: string;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly startPlaceId: string;
  /** Null: where the last stop is. */
  readonly endPlaceId: string | null;
  readonly cancelled: boolean;
  readonly version: number;
}

export type ShiftFields = Omit<ShiftRecord, 'id' | 'cancelled' | 'version'>;

export interface ShiftBreakRecord {
  readonly earliestAt: Date;
  readonly latestAt: Date;
  readonly durationSeconds: number;
}
