/** The columns of every seed table; db/seed/README.md says the same in words. */
import * as f from './fields.ts';

const key = f.pattern(/^[a-z0-9-]{1,60}$/, 'lt-varroda');
const lat = f.number(45.5, 49);
const lon = f.number(15.5, 23.5);
const name = f.text(1, 200);
const personName = f.text(1, 100);

export const PLACE_KINDS = [
  'address',
  'stop',
  'workplace',
  'surgery',
  'office',
  'shop',
  'chemist',
  'school',
  'station',
  'village_hall',
  'garage',
  'venue',
  'other',
] as const;

export const SETTLEMENT_TABLE = {
  name,
  postal_codes: f.listOf(f.pattern(/^\d{4}$/, '6060')),
  lat,
  lon,
  population: f.optional(f.whole(0, 5_000_000)),
  district_seat: f.yesNo,
  member: f.yesNo,
};

const HOME_COLUMNS = {
  key,
  settlement: name,
  kind: f.oneOf(...PLACE_KINDS),
  name,
  address: f.text(0, 300),
  lat,
  lon,
  farm: f.yesNo,
  approach_note: f.text(0, 1000),
};

/** homes.csv: places without hours or shifts. */
export const HOME_TABLE = HOME_COLUMNS;
export const PLACE_TABLE = { ...HOME_COLUMNS, opening: f.openings, shifts: f.namedShifts };

export const PARTNER_TABLE = {
  key,
  name,
  kind: f.oneOf('employer', 'service', 'mentor'),
  email: f.optional(f.text(3, 200)),
  place: f.optional(key),
};

export const VEHICLE_TABLE = {
  plate: f.text(3, 20),
  name: f.text(1, 100),
  features: f.listOf(f.oneOf('lift', 'ramp', 'child_seat', 'low_floor', 'luggage', 'air_conditioning')),
  garage: key,
  layouts: f.layouts,
  cost_fixed_forint: f.whole(0, 1_000_000),
  cost_per_km_forint: f.whole(0, 100_000),
  cost_per_hour_forint: f.whole(0, 1_000_000),
};

export const DRIVER_TABLE = { key, family_name: personName, given_name: personName, phone: f.optional(f.phone) };

export const SHIFT_TABLE = {
  vehicle: f.text(3, 20),
  driver: key,
  weekdays: f.weekdays,
  start: f.timeOfDay,
  end: f.timeOfDay,
  breaks: f.breaks,
};

export const RIDER_TABLE = {
  family_name: personName,
  given_name: personName,
  phone: f.optional(f.phone),
  phone_mobile: f.yesNo,
  settlement: name,
  home: key,
  partner: f.optional(key),
  driver_note: f.text(0, 500),
  messages_allowed: f.yesNo,
  wheelchair: f.yesNo,
  walker: f.yesNo,
  guide_dog: f.yesNo,
  attendant: f.yesNo,
  child_seats: f.whole(0, 4),
  extra_boarding_seconds: f.whole(0, 1800),
  target_groups: f.listOf(f.oneOf('disadvantaged', 'unemployed', 'elderly', 'ethnic_minority')),
};

export const CALENDAR_TABLE = {
  from: f.date,
  to: f.date,
  kind: f.oneOf('holiday', 'moved_working_day', 'moved_day_off', 'school_holiday', 'blackout'),
  name,
};

export const STAFF_TABLE = {
  role: f.oneOf('admin', 'coordinator', 'dispatcher', 'intake', 'driver', 'partner'),
  email: f.pattern(/^[^@\sA-Z]+@[^@\sA-Z]+$/, 'admin@tiszakecske.example'),
  full_name: name,
  password: f.text(12, 200),
  driver: f.optional(key),
  partner: f.optional(key),
  language: f.oneOf('hu', 'en'),
};
