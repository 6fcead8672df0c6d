/** Reads consortium.json: the tenant itself, its policy, its hours, and which shared files it uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SeedFault } from './fault.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time like 06:30');
const count = z.number().int().nonnegative();

/** What is left out of the policy has the default of the table consortium_policy. */
const policySchema = z
  .strictObject({
    pickup_window_minutes: z.number().int().min(5).max(240),
    driver_wait_minutes: z.number().int().min(0).max(60),
    boarding_seconds: z.number().int().min(0).max(3600),
    wheelchair_boarding_seconds: z.number().int().min(0).max(3600),
    ride_slack_minutes: count,
    ride_factor_percent: z.number().int().min(100),
    ride_offset_minutes: count,
    ride_most_excess_minutes: count,
    ride_cap_minutes: count,
    booking_days_before: z.number().int().min(0).max(30),
    booking_until: time,
    booking_horizon_days: z.number().int().min(1).max(400),
    late_cancellation_minutes: count,
    offer_hold_seconds: z.number().int().min(30).max(3600),
    early_arrival_minutes: count,
    walking_metres: z.number().int().min(0).max(5000),
    no_show_limit: count,
    no_show_period_days: count,
    stability_minutes: count,
    excess_minute_forint: count,
    idle_minute_forint: count,
    unserved_forint: count,
  })
  .partial();

const consortiumSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{2,40}$/, 'write 2 to 40 of a–z, 0–9 and -'),
  name: z.string().min(1).max(200),
  timeZone: z.literal('Europe/Budapest'),
  demo: z.boolean(),
  travelProfile: z.string(),
  calendar: z.string(),
  policy: policySchema,
  serviceHours: z.array(
    z
      .strictObject({ weekday: z.number().int().min(1).max(7), opens: time, closes: time })
      .refine((hours) => hours.opens < hours.closes, 'closes must be after opens'),
  ),
});

export type ConsortiumFile = z.infer<typeof consortiumSchema>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;

/** Reads and checks the file; null, with faults noted, when it cannot be used. */
export const readConsortiumFile = (folder: string, faults: SeedFault[]): ConsortiumFile | null => {
  const file = 'consortium.json';
  try {
    const parsed = consortiumSchema.safeParse(readJson(join(folder, file)));
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      faults.push({ file, row: null, field: issue.path.join('.'), message: issue.message });
  } catch (error) {
    faults.push({
      file,
      row: null,
      field: '',
      message: `cannot be read (${String(error)}); it must be JSON as README.md of db/seed describes`,
    });
  }
  return null;
};

/** The travel profile as it lies in its file; its shape belongs to the travel estimate. */
export const readTravelProfile = (folder: string, file: string, faults: SeedFault[]): unknown => {
  try {
    return readJson(join(folder, file));
  } catch (error) {
    faults.push({
      file,
      row: null,
      field: '',
      message: `cannot be read (${String(error)}); correct travelProfile in consortium.json`,
    });
    return null;
  }
};
