// Made by `npm run generate` from the migrated database; do not edit, write a migration.
import type { ColumnType } from 'kysely';

/** `Date` when read; an ISO 8601 text with offset is taken too. */
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** `2026-03-29`, never an instant. */
export type LocalDateText = string;
/** Exact up to 2^53; beyond, reading throws. */
export type Int8 = number;
/** Text, since a double cannot hold it. */
export type Numeric = ColumnType<string, string | number, string | number>;
/** Give `JSON.stringify(value)`: the driver would write a JavaScript array as a PostgreSQL array. */
export type Json = ColumnType<unknown, string, string>;

// In brackets, so that a union (boolean) is not taken apart.
type Optional<T> = [T] extends [ColumnType<infer S, infer I, infer U>] ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
type Nullable<T> = [T] extends [ColumnType<infer S, infer I, infer U>] ? ColumnType<S | null, I | null | undefined, U | null> : ColumnType<T | null, T | null | undefined, T | null>;
type Computed<T> = [T] extends [ColumnType<infer S, infer _I, infer _U>] ? ColumnType<S, never, never> : ColumnType<T, never, never>;

export interface AssignmentTable {
  consortium_id: string;
  plan_id: string;
  trip_id: string;
  run_id: string;
  pickup_stop_id: string;
  dropoff_stop_id: string;
}

export interface AuditEntryTable {
  consortium_id: string;
  id: string;
  at: Optional<Timestamp>;
  staff_account_id: Nullable<string>;
  action: string;
  entity_kind: string;
  entity_id: string;
  before: Nullable<Json>;
  after: Nullable<Json>;
}

export interface CalendarDayTable {
  consortium_id: string;
  service_date: LocalDateText;
  kind: string;
  name: string;
}

export interface CallTaskTable {
  consortium_id: string;
  id: string;
  rider_id: string;
  trip_id: Nullable<string>;
  kind: string;
  urgency: Optional<number>;
  sentence_hu: string;
  sentence_en: string;
  due_at: Timestamp;
  state: Optional<string>;
  outcome: Nullable<string>;
  attempts: Optional<number>;
  closed_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
  topic_key: Nullable<string>;
}

export interface ConsortiumTable {
  id: string;
  slug: string;
  name: string;
  time_zone: Optional<string>;
  travel_profile: Optional<Json>;
  demo: Optional<boolean>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface ConsortiumPolicyTable {
  consortium_id: string;
  pickup_window_minutes: Optional<number>;
  driver_wait_minutes: Optional<number>;
  boarding_seconds: Optional<number>;
  wheelchair_boarding_seconds: Optional<number>;
  ride_slack_minutes: Optional<number>;
  ride_factor_percent: Optional<number>;
  ride_offset_minutes: Optional<number>;
  ride_most_excess_minutes: Optional<number>;
  ride_cap_minutes: Optional<number>;
  booking_days_before: Optional<number>;
  booking_until: Optional<string>;
  booking_horizon_days: Optional<number>;
  late_cancellation_minutes: Optional<number>;
  offer_hold_seconds: Optional<number>;
  early_arrival_minutes: Optional<number>;
  walking_metres: Optional<number>;
  no_show_limit: Optional<number>;
  no_show_period_days: Optional<number>;
  stability_minutes: Optional<number>;
  excess_minute_forint: Optional<number>;
  idle_minute_forint: Optional<number>;
  unserved_forint: Optional<number>;
  version: Optional<number>;
}

export interface DisruptionTable {
  consortium_id: string;
  id: string;
  service_date: LocalDateText;
  kind: string;
  vehicle_id: Nullable<string>;
  driver_id: Nullable<string>;
  from_at: Timestamp;
  to_at: Timestamp;
  note: Optional<string>;
  repair_plan_id: Nullable<string>;
  created_by: Nullable<string>;
  created_at: Optional<Timestamp>;
}

export interface DriverTable {
  consortium_id: string;
  id: string;
  family_name: string;
  given_name: string;
  phone: Nullable<string>;
  deactivated_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface EventParticipantTable {
  consortium_id: string;
  service_event_id: string;
  rider_id: string;
  from_place_id: string;
  removed_at: Nullable<Timestamp>;
  created_at: Optional<Timestamp>;
}

export interface IdempotencyKeyTable {
  consortium_id: string;
  operation: string;
  key: string;
  request_hash: string;
  response: Nullable<Json>;
  created_at: Optional<Timestamp>;
}

export interface LegObservationTable {
  consortium_id: string;
  id: string;
  from_place_id: string;
  to_place_id: string;
  departed_at: Timestamp;
  seconds: number;
  predicted_seconds: number;
  run_id: string;
  position: number;
  base_source: string;
}

export interface LivePlanTable {
  consortium_id: string;
  service_date: LocalDateText;
  orders: Json;
  written_at: Timestamp;
  version: Optional<number>;
}

export interface ManifestTable {
  consortium_id: string;
  id: string;
  shift_id: string;
  number: number;
  plan_id: string;
  run_id: Nullable<string>;
  changes: Optional<Json>;
  published_at: Optional<Timestamp>;
  acknowledged_at: Nullable<Timestamp>;
  acknowledged_by: Nullable<string>;
}

export interface MeasuredRunTable {
  consortium_id: string;
  run_id: string;
  observations: number;
  measured_at: Optional<Timestamp>;
}

export interface OfferTable {
  consortium_id: string;
  id: string;
  quote_id: string;
  position: number;
  offered_pickup_earliest: Timestamp;
  offered_pickup_latest: Timestamp;
  offered_arrival_latest: Timestamp;
  offered_return_pickup_earliest: Nullable<Timestamp>;
  offered_return_pickup_latest: Nullable<Timestamp>;
  offered_return_arrival_latest: Nullable<Timestamp>;
  added_metres: number;
  added_rider_seconds: number;
  alternative: Nullable<string>;
  outside_hour: Optional<boolean>;
  from_place_id: string;
  to_place_id: string;
  expires_at: Timestamp;
  accepted_at: Nullable<Timestamp>;
  request_id: Nullable<string>;
}

export interface OutboxMessageTable {
  consortium_id: string;
  id: string;
  call_task_id: Nullable<string>;
  channel: string;
  recipient: string;
  subject: Optional<string>;
  body: string;
  state: Optional<string>;
  attempts: Optional<number>;
  next_attempt_at: Optional<Timestamp>;
  last_error: Nullable<string>;
  sent_at: Nullable<Timestamp>;
  created_at: Optional<Timestamp>;
}

export interface PartnerTable {
  consortium_id: string;
  id: string;
  name: string;
  kind: string;
  email: Nullable<string>;
  place_id: Nullable<string>;
  deactivated_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface PlaceTable {
  consortium_id: string;
  id: string;
  settlement_id: string;
  kind: string;
  name: string;
  address: Optional<string>;
  lat: number;
  lon: number;
  farm: Optional<boolean>;
  approach_note: Optional<string>;
  search_text: Computed<string | null>;
  deactivated_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface PlaceOpeningTable {
  consortium_id: string;
  place_id: string;
  weekday: number;
  opens: string;
  closes: string;
}

export interface PlanTable {
  consortium_id: string;
  id: string;
  service_date: LocalDateText;
  number: number;
  state: string;
  origin: string;
  base_plan_id: Nullable<string>;
  planning_job_id: Nullable<string>;
  bookings_version: number;
  cost: number;
  bound: Nullable<number>;
  seed: Optional<number>;
  iterations: Optional<number>;
  solver_seconds: Optional<number>;
  travel_data_date: Nullable<LocalDateText>;
  note: Optional<string>;
  created_by: Nullable<string>;
  created_at: Optional<Timestamp>;
  published_at: Nullable<Timestamp>;
  published_by: Nullable<string>;
  superseded_at: Nullable<Timestamp>;
  version: Optional<number>;
  figures: Optional<Json>;
}

export interface PlanLockTable {
  consortium_id: string;
  id: string;
  service_date: LocalDateText;
  kind: string;
  shift_id: string;
  trip_id: Nullable<string>;
  created_by: Nullable<string>;
  created_at: Optional<Timestamp>;
}

export interface PlanRunTable {
  consortium_id: string;
  plan_id: string;
  shift_id: string;
  run_id: string;
}

export interface PlanningJobTable {
  consortium_id: string;
  id: string;
  service_date: LocalDateText;
  kind: string;
  state: Optional<string>;
  fence: Optional<number>;
  parameters: Optional<Json>;
  progress: Optional<Json>;
  plan_id: Nullable<string>;
  failure: Nullable<string>;
  requested_by: Nullable<string>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
  started_at: Nullable<Timestamp>;
  finished_at: Nullable<Timestamp>;
}

export interface PromiseTable {
  consortium_id: string;
  trip_id: string;
  sequence: number;
  promised_pickup_earliest: Timestamp;
  promised_pickup_latest: Timestamp;
  promised_arrival_latest: Timestamp;
  promised_by: Nullable<string>;
  promised_at: Optional<Timestamp>;
  channel: string;
  reason: Optional<string>;
}

export interface QuoteTable {
  consortium_id: string;
  id: string;
  rider_id: string;
  service_date: LocalDateText;
  asked: Json;
  created_by: Nullable<string>;
  created_at: Optional<Timestamp>;
}

export interface RefusalTable {
  consortium_id: string;
  id: string;
  quote_id: Nullable<string>;
  trip_id: Nullable<string>;
  rider_id: string;
  settlement_id: string;
  purpose: string;
  service_date: LocalDateText;
  requested_at: Timestamp;
  reason: string;
  shortfall_minutes: Nullable<number>;
  shortfall_places: Nullable<number>;
  replanned: Optional<boolean>;
  detail: Optional<Json>;
  refused_by: Nullable<string>;
  refused_at: Optional<Timestamp>;
}

export interface RiderTable {
  consortium_id: string;
  id: string;
  family_name: string;
  given_name: string;
  phone: Nullable<string>;
  phone_mobile: Optional<boolean>;
  email: Nullable<string>;
  language: Optional<string>;
  settlement_id: string;
  home_place_id: string;
  partner_id: Nullable<string>;
  driver_note: Optional<string>;
  messages_allowed: Optional<boolean>;
  search_text: Computed<string | null>;
  deactivated_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface RiderConsentTable {
  consortium_id: string;
  id: string;
  rider_id: string;
  kind: string;
  granted: boolean;
  how: string;
  recorded_at: Optional<Timestamp>;
  recorded_by: Nullable<string>;
}

export interface RiderMobilityTable {
  consortium_id: string;
  rider_id: string;
  wheelchair: Optional<boolean>;
  walker: Optional<boolean>;
  guide_dog: Optional<boolean>;
  attendant: Optional<boolean>;
  child_seats: Optional<number>;
  extra_boarding_seconds: Optional<number>;
  version: Optional<number>;
}

export interface RiderTargetGroupTable {
  consortium_id: string;
  rider_id: string;
  target_group: string;
}

export interface RiderWordTable {
  consortium_id: string;
  word: string;
  rider_id: string;
  kind: string;
  sort_name: string;
  active: boolean;
  partner_id: Nullable<string>;
}

export interface RunTable {
  consortium_id: string;
  id: string;
  shift_id: string;
  vehicle_id: string;
  driver_id: string;
  scheduled_start_at: Timestamp;
  scheduled_end_at: Timestamp;
  metres: number;
  deadhead_metres: number;
  cost: number;
  fingerprint: Nullable<string>;
}

export interface SensitiveReadTable {
  consortium_id: string;
  id: string;
  rider_id: string;
  kind: string;
  read_by: Nullable<string>;
  read_at: Optional<Timestamp>;
}

export interface ServiceDayTable {
  consortium_id: string;
  service_date: LocalDateText;
  published_plan_id: Nullable<string>;
  bookings_version: Optional<number>;
  version: Optional<number>;
}

export interface ServiceEventTable {
  consortium_id: string;
  id: string;
  reference: string;
  name: string;
  place_id: string;
  service_date: LocalDateText;
  start_at: Timestamp;
  end_at: Timestamp;
  capacity: number;
  with_return: Optional<boolean>;
  cancelled_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface ServiceHoursTable {
  consortium_id: string;
  weekday: number;
  opens: string;
  closes: string;
}

export interface SessionTable {
  consortium_id: string;
  id: string;
  staff_account_id: string;
  token_hash: Buffer;
  kind: string;
  created_at: Optional<Timestamp>;
  last_seen_at: Optional<Timestamp>;
  expires_at: Timestamp;
  revoked_at: Nullable<Timestamp>;
}

export interface SettlementTable {
  consortium_id: string;
  id: string;
  name: string;
  postal_codes: Optional<string[]>;
  lat: number;
  lon: number;
  population: Nullable<number>;
  district_seat: Optional<boolean>;
  member: Optional<boolean>;
  deactivated_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface ShiftTable {
  consortium_id: string;
  id: string;
  service_date: LocalDateText;
  vehicle_id: string;
  driver_id: string;
  start_at: Timestamp;
  end_at: Timestamp;
  start_place_id: string;
  end_place_id: Nullable<string>;
  max_duration_seconds: Nullable<number>;
  during: Computed<string | null>;
  cancelled_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface ShiftBreakTable {
  consortium_id: string;
  shift_id: string;
  position: number;
  earliest_at: Timestamp;
  latest_at: Timestamp;
  duration_seconds: number;
}

export interface StaffAccountTable {
  consortium_id: string;
  id: string;
  email: string;
  full_name: string;
  role: string;
  driver_id: Nullable<string>;
  partner_id: Nullable<string>;
  language: Optional<string>;
  password_hash: string;
  failed_sign_ins: Optional<number>;
  locked_until: Nullable<Timestamp>;
  deactivated_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface StandingOrderTable {
  consortium_id: string;
  id: string;
  reference: string;
  rider_id: string;
  partner_id: Nullable<string>;
  purpose: string;
  from_place_id: string;
  to_place_id: string;
  timing: string;
  local_time: Nullable<string>;
  return_kind: string;
  return_local_time: Nullable<string>;
  companions: Optional<number>;
  pattern: Json;
  on_holidays: Optional<string>;
  school_days_only: Optional<boolean>;
  valid_from: LocalDateText;
  valid_to: Nullable<LocalDateText>;
  ended_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface StandingOrderExceptionTable {
  consortium_id: string;
  standing_order_id: string;
  service_date: LocalDateText;
  kind: string;
  local_time: Nullable<string>;
  return_local_time: Nullable<string>;
  created_at: Optional<Timestamp>;
}

export interface StopTable {
  consortium_id: string;
  id: string;
  run_id: string;
  position: number;
  kind: string;
  place_id: string;
  trip_id: Nullable<string>;
  scheduled_arrival_at: Timestamp;
  scheduled_begin_at: Timestamp;
  scheduled_departure_at: Timestamp;
  seats_aboard: number;
  wheelchairs_aboard: number;
  seconds_from_previous: number;
  metres_from_previous: number;
}

export interface StopEventTable {
  consortium_id: string;
  id: string;
  shift_id: string;
  sequence: Computed<Int8>;
  kind: string;
  trip_id: Nullable<string>;
  place_id: Nullable<string>;
  undoes_event_id: Nullable<string>;
  odometer_km: Nullable<number>;
  device_time: Timestamp;
  synced_at: Optional<Timestamp>;
  recorded_by: string;
  idempotency_key: string;
}

export interface TravelCellTable {
  consortium_id: string;
  source: string;
  data_date: LocalDateText;
  variant: Optional<string>;
  from_place_id: string;
  to_place_id: string;
  from_at: string;
  to_at: string;
  seconds: Nullable<number>;
  metres: Nullable<number>;
  unreachable_reason: Nullable<string>;
}

export interface TravelCorrectionTable {
  consortium_id: string;
  id: string;
  from_place_id: string;
  to_place_id: string;
  band: Nullable<string>;
  season: Nullable<string>;
  base_source: string;
  base_seconds: number;
  factor: number;
  spread_seconds: number;
  observations: number;
  adopted_by: Nullable<string>;
  adopted_at: Optional<Timestamp>;
}

export interface TravelEditionTable {
  consortium_id: string;
  source: string;
  data_date: LocalDateText;
  switched_at: Optional<Timestamp>;
}

export interface TravelOverruleTable {
  consortium_id: string;
  from_place_id: string;
  to_place_id: string;
  seconds: number;
  metres: number;
  reason: Optional<string>;
  staff_account_id: Nullable<string>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface TripTable {
  consortium_id: string;
  id: string;
  request_id: string;
  leg: string;
  rider_id: string;
  service_date: LocalDateText;
  from_place_id: string;
  to_place_id: string;
  state: string;
  requested_pickup_earliest: Timestamp;
  requested_pickup_latest: Timestamp;
  requested_dropoff_earliest: Timestamp;
  requested_dropoff_latest: Timestamp;
  will_call: Optional<boolean>;
  released_at: Nullable<Timestamp>;
  seats: number;
  wheelchairs: Optional<number>;
  boarding_seconds: number;
  alighting_seconds: number;
  longest_ride_seconds: number;
  required_features: Optional<string[]>;
  cancelled_at: Nullable<Timestamp>;
  cancellation_class: Nullable<string>;
  boarded_at: Nullable<Timestamp>;
  alighted_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface TripRequestTable {
  consortium_id: string;
  id: string;
  reference: string;
  rider_id: string;
  partner_id: Nullable<string>;
  standing_order_id: Nullable<string>;
  service_event_id: Nullable<string>;
  purpose: string;
  service_date: LocalDateText;
  from_place_id: string;
  to_place_id: string;
  timing: string;
  requested_at: Timestamp;
  companions: Optional<number>;
  wheelchairs: Optional<number>;
  child_seats: Optional<number>;
  return_kind: Optional<string>;
  return_requested_at: Nullable<Timestamp>;
  source: string;
  note: Optional<string>;
  created_by: Nullable<string>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
  withdrawn_at: Nullable<Timestamp>;
}

export interface UnservedTripTable {
  consortium_id: string;
  plan_id: string;
  trip_id: string;
  reason: string;
  shortfall_minutes: Nullable<number>;
  shortfall_places: Nullable<number>;
  replanned: Optional<boolean>;
  detail: Optional<Json>;
}

export interface VehicleTable {
  consortium_id: string;
  id: string;
  name: string;
  plate: string;
  features: Optional<string[]>;
  garage_place_id: string;
  cost_fixed_forint: Optional<number>;
  cost_per_km_forint: Optional<number>;
  cost_per_hour_forint: Optional<number>;
  deactivated_at: Nullable<Timestamp>;
  version: Optional<number>;
  created_at: Optional<Timestamp>;
}

export interface VehicleLayoutTable {
  consortium_id: string;
  vehicle_id: string;
  position: number;
  seats: number;
  wheelchair_places: Optional<number>;
}

export interface WaitingListEntryTable {
  consortium_id: string;
  id: string;
  trip_id: string;
  refusal_id: Nullable<string>;
  created_at: Optional<Timestamp>;
  closed_at: Nullable<Timestamp>;
  outcome: Nullable<string>;
}

export interface WeekTemplateTable {
  consortium_id: string;
  week_start: LocalDateText;
  template: Json;
  cost: number;
  demand_hash: string;
  made_at: Optional<Timestamp>;
}

export interface WorkplaceShiftTable {
  consortium_id: string;
  place_id: string;
  name: string;
  begins: string;
  ends: string;
}

export interface DB {
  assignment: AssignmentTable;
  audit_entry: AuditEntryTable;
  calendar_day: CalendarDayTable;
  call_task: CallTaskTable;
  consortium: ConsortiumTable;
  consortium_policy: ConsortiumPolicyTable;
  disruption: DisruptionTable;
  driver: DriverTable;
  event_participant: EventParticipantTable;
  idempotency_key: IdempotencyKeyTable;
  leg_observation: LegObservationTable;
  live_plan: LivePlanTable;
  manifest: ManifestTable;
  measured_run: MeasuredRunTable;
  offer: OfferTable;
  outbox_message: OutboxMessageTable;
  partner: PartnerTable;
  place: PlaceTable;
  place_opening: PlaceOpeningTable;
  plan: PlanTable;
  plan_lock: PlanLockTable;
  plan_run: PlanRunTable;
  planning_job: PlanningJobTable;
  promise: PromiseTable;
  quote: QuoteTable;
  refusal: RefusalTable;
  rider: RiderTable;
  rider_consent: RiderConsentTable;
  rider_mobility: RiderMobilityTable;
  rider_target_group: RiderTargetGroupTable;
  rider_word: RiderWordTable;
  run: RunTable;
  sensitive_read: SensitiveReadTable;
  service_day: ServiceDayTable;
  service_event: ServiceEventTable;
  service_hours: ServiceHoursTable;
  session: SessionTable;
  settlement: SettlementTable;
  shift: ShiftTable;
  shift_break: ShiftBreakTable;
  staff_account: StaffAccountTable;
  standing_order: StandingOrderTable;
  standing_order_exception: StandingOrderExceptionTable;
  stop: StopTable;
  stop_event: StopEventTable;
  travel_cell: TravelCellTable;
  travel_correction: TravelCorrectionTable;
  travel_edition: TravelEditionTable;
  travel_overrule: TravelOverruleTable;
  trip: TripTable;
  trip_request: TripRequestTable;
  unserved_trip: UnservedTripTable;
  vehicle: VehicleTable;
  vehicle_layout: VehicleLayoutTable;
  waiting_list_entry: WaitingListEntryTable;
  week_template: WeekTemplateTable;
  workplace_shift: WorkplaceShiftTable;
}
