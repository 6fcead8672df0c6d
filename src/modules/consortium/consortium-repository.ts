import type { Handle } from '../../../db/tenant.ts';

export interface PolicyRecord {
  readonly pickupWindowMinutes: number;
  readonly driverWaitMinutes: number;
  readonly boardingSeconds: number;
  readonly wheelchairBoardingSeconds: number;
  readonly bookingDaysBefore: number;
  readonly bookingUntil: string;
  readonly bookingHorizonDays: number;
  readonly lateCancellationMinutes: number;
  readonly offerHoldSeconds: number;
  readonly noShowLimit: number;
  readonly noShowPeriodDays: number;
  readonly walkingMetres: number;
  readonly stabilityMinutes: number;
  readonly version: number;
}

export type PolicyFields = Omit<
  PolicyRecord,
  'version' | 'boardingSeconds' | 'wheelchairBoardingSeconds' | 'stabilityMinutes'
>;

/** @throws Error when the consortium was loaded without one */
export async function findPolicy(tx: Handle, lock?: 'for update'): Promise<PolicyRecord> {
  let query = tx
    .selectFrom('consortium_policy')
    .select([
      'pickup_window_minutes as pickupWindowMinutes',
      'driver_wait_minutes as driverWaitMinutes',
      'boarding_seconds as boardingSeconds',
      'wheelchair_boarding_seconds as wheelchairBoardingSeconds',
      'booking_days_before as bookingDaysBefore',
      'booking_until as bookingUntil',
      'booking_horizon_days as bookingHorizonDays',
      'late_cancellation_minutes as lateCancellationMinutes',
      'offer_hold_seconds as offerHoldSeconds',
      'no_show_limit as noShowLimit',
      'no_show_period_days as noShowPeriodDays',
      'walking_metres as walkingMetres',
      'stability_minutes as stabilityMinutes',
      'version',
    ]);
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (!row) throw new Error('The consortium has no policy; load it with npm run seed.');
  return { ...row, bookingUntil: row.bookingUntil.slice(0, 5) };
}

/** Raises the version. Boarding times and stability are not edited here and stay. */
export async function updatePolicyRow(tx: Handle, consortiumId: string, policy: PolicyFields): Promise<void> {
  await tx
    .updateTable('consortium_policy')
    .set((row) => ({
      pickup_window_minutes: policy.pickupWindowMinutes,
      driver_wait_minutes: policy.driverWaitMinutes,
      booking_days_before: policy.bookingDaysBefore,
      booking_until: policy.bookingUntil,
      booking_horizon_days: policy.bookingHorizonDays,
      late_cancellation_minutes: policy.lateCancellationMinutes,
      offer_hold_seconds: policy.offerHoldSeconds,
      no_show_limit: policy.noShowLimit,
      no_show_period_days: policy.noShowPeriodDays,
      walking_metres: policy.walkingMetres,
      version: row('version', '+', 1),
    }))
    .where('consortium_id', '=', consortiumId)
    .execute();
}

export const CALENDAR_DAY_KINDS = [
  'holiday',
  'moved_working_day',
  'moved_day_off',
  'school_holiday',
  'blackout',
] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

export interface CalendarDayRecord {
  readonly serviceDate: string;
  readonly kind: CalendarDayKind;
  readonly name: string;
}

/** @returns whether there was such an entry. */
export async function removeCalendarDay(
  tx: Handle,
  day: Pick<CalendarDayRecord, 'serviceDate' | 'kind'>,
): Promise<boolean> {
  const result = await tx
    .deleteFrom('calendar_day')
    .where('service_date', '=', day.serviceDate)
    .where('kind', '=', day.kind)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** A day of that kind that is there already gets the name. */
export async function putCalendarDay(tx: Handle, consortiumId: string, day: CalendarDayRecord): Promise<void> {
  await tx
    .insertInto('calendar_day')
    .values({ consortium_id: consortiumId, service_date: day.serviceDate, kind: day.kind, name: day.name })
    .onConflict((conflict) =>
      conflict.columns(['consortium_id', 'service_date', 'kind']).doUpdateSet({ name: day.name }),
    )
    .execute();
}

/** Null: no service on that weekday. */
export async function putServiceHours(
  tx: Handle,
  consortiumId: string,
  weekday: number,
  hours: { readonly opens: string; readonly closes: string } | null,
): Promise<void> {
  await tx.deleteFrom('service_hours').where('weekday', '=', weekday).execute();
  if (hours) {
    await tx
      .insertInto('service_hours')
      .values({ consortium_id: consortiumId, weekday, ...hours })
      .execute();
  }
}
