/** The rules of the consortium in figures, and its time zone: what nearly every use case reads. */
import type { Selectable } from 'kysely';
import type { Handle } from '../../../db/tenant.ts';
import type { DB } from '../../../db/types.generated.ts';
import { HOUSE_ZONE } from '../../domain/local-time.ts';
import { DEFAULT_POLICY, type Policy } from '../../domain/policy.ts';

/** The row of the consortium that the transaction is bound to; the defaults of the house when it has none. */
export async function findPolicy(tx: Handle): Promise<Policy> {
  const row = await tx.selectFrom('consortium_policy').selectAll().executeTakeFirst();
  return row ? toPolicy(row) : DEFAULT_POLICY;
}

/** From the row of consortium_policy. */
export function toPolicy(row: Selectable<DB['consortium_policy']>): Policy {
  return {
    pickupWindowMinutes: row.pickup_window_minutes,
    driverWaitMinutes: row.driver_wait_minutes,
    boardingSeconds: row.boarding_seconds,
    wheelchairBoardingSeconds: row.wheelchair_boarding_seconds,
    rideSlackMinutes: row.ride_slack_minutes,
    rideFactorPercent: row.ride_factor_percent,
    rideOffsetMinutes: row.ride_offset_minutes,
    rideMostExcessMinutes: row.ride_most_excess_minutes,
    rideCapMinutes: row.ride_cap_minutes,
    bookingDaysBefore: row.booking_days_before,
    bookingUntil: row.booking_until.slice(0, 5),
    bookingHorizonDays: row.booking_horizon_days,
    lateCancellationMinutes: row.late_cancellation_minutes,
    offerHoldSeconds: row.offer_hold_seconds,
    earlyArrivalMinutes: row.early_arrival_minutes,
    walkingMetres: row.walking_metres,
    noShowLimit: row.no_show_limit,
    noShowPeriodDays: row.no_show_period_days,
    stabilityMinutes: row.stability_minutes,
    excessMinuteForint: row.excess_minute_forint,
    idleMinuteForint: row.idle_minute_forint,
    unservedForint: row.unserved_forint,
  };
}

/** Of the transaction's consortium, such as `Europe/Budapest`. */
export async function findZone(tx: Handle): Promise<string> {
  const row = await tx.selectFrom('consortium').select('time_zone').executeTakeFirst();
  return row?.time_zone ?? HOUSE_ZONE;
}
