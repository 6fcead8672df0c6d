/** The rules of a consortium in figures; the row of consortium_policy. */
export interface Policy {
  /** Width of a promised pickup window. */
  readonly pickupWindowMinutes: number;
  readonly driverWaitMinutes: number;
  readonly boardingSeconds: number;
  readonly wheelchairBoardingSeconds: number;
  readonly rideSlackMinutes: number;
  readonly rideFactorPercent: number;
  readonly rideOffsetMinutes: number;
  readonly rideMostExcessMinutes: number;
  readonly rideCapMinutes: number;
  /** Bookings close so many days before the service date … */
  readonly bookingDaysBefore: number;
  /** … at this time of day (`16:00`); later ones are taken when they fit. */
  readonly bookingUntil: string;
  readonly bookingHorizonDays: number;
  readonly lateCancellationMinutes: number;
  readonly offerHoldSeconds: number;
  /** How long before an appointment one may be set down. */
  readonly earlyArrivalMinutes: number;
  readonly walkingMetres: number;
  readonly noShowLimit: number;
  readonly noShowPeriodDays: number;
  readonly stabilityMinutes: number;
  readonly excessMinuteForint: number;
  readonly idleMinuteForint: number;
  readonly unservedForint: number;
}

/** The defaults of the house (domain.md), as the table has them. */
export const DEFAULT_POLICY: Policy = {
  pickupWindowMinutes: 30,
  driverWaitMinutes: 5,
  boardingSeconds: 60,
  wheelchairBoardingSeconds: 240,
  rideSlackMinutes: 10,
  rideFactorPercent: 150,
  rideOffsetMinutes: 15,
  rideMostExcessMinutes: 30,
  rideCapMinutes: 60,
  bookingDaysBefore: 1,
  bookingUntil: '16:00',
  bookingHorizonDays: 90,
  lateCancellationMinutes: 120,
  offerHoldSeconds: 300,
  earlyArrivalMinutes: 30,
  walkingMetres: 500,
  noShowLimit: 3,
  noShowPeriodDays: 90,
  stabilityMinutes: 5,
  excessMinuteForint: 20,
  idleMinuteForint: 40,
  unservedForint: 100_000,
};
