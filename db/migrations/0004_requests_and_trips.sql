-- What was asked (trip_request), what that means for a vehicle (trip), what was offered, promised and refused: separate records.

create table standing_order (
  consortium_id uuid not null,
  id uuid not null,
  reference text not null,
  rider_id uuid not null,
  partner_id uuid,
  purpose text not null,
  from_place_id uuid not null,
  to_place_id uuid not null,
  timing text not null,
  -- Local times of day; a rotating pattern brings its own, one per shift.
  local_time time,
  return_kind text not null,
  return_local_time time,
  companions integer not null default 0,
  -- Which days: { kind: 'weekly', weekdays, everyWeeks, anchor } or { kind: 'rotation', anchor, weeks: [{ weekdays, begins, ends }] }.
  pattern jsonb not null,
  on_holidays text not null default 'skip',
  school_days_only boolean not null default false,
  valid_from date not null,
  valid_to date,
  ended_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint standing_order_pkey primary key (consortium_id, id),
  constraint standing_order_reference_key unique (consortium_id, reference),
  constraint standing_order_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id),
  constraint standing_order_from_fkey foreign key (consortium_id, from_place_id) references place (consortium_id, id),
  constraint standing_order_to_fkey foreign key (consortium_id, to_place_id) references place (consortium_id, id),
  constraint standing_order_timing check (timing in ('arrive_by', 'depart_after')),
  constraint standing_order_return check (return_kind in ('none', 'fixed', 'will_call') and (return_kind = 'fixed' or return_local_time is null)),
  constraint standing_order_holidays check (on_holidays in ('skip', 'run')),
  constraint standing_order_places check (from_place_id <> to_place_id),
  constraint standing_order_validity check (valid_to is null or valid_from <= valid_to),
  constraint standing_order_companions check (companions between 0 and 15)
);
create index standing_order_rider_idx on standing_order (consortium_id, rider_id);
call isolate_by_consortium('standing_order');

create table standing_order_exception (
  consortium_id uuid not null,
  standing_order_id uuid not null,
  service_date date not null,
  kind text not null,
  local_time time,
  return_local_time time,
  created_at timestamptz not null default now(),
  constraint standing_order_exception_pkey primary key (consortium_id, standing_order_id, service_date),
  constraint standing_order_exception_order_fkey foreign key (consortium_id, standing_order_id) references standing_order (consortium_id, id),
  constraint standing_order_exception_kind check (kind in ('skip', 'change'))
);
call isolate_by_consortium('standing_order_exception');

create table service_event (
  consortium_id uuid not null,
  id uuid not null,
  reference text not null,
  name text not null,
  place_id uuid not null,
  service_date date not null,
  start_at timestamptz not null,
  end_at timestamptz not null,
  capacity integer not null,
  with_return boolean not null default true,
  cancelled_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint service_event_pkey primary key (consortium_id, id),
  constraint service_event_reference_key unique (consortium_id, reference),
  constraint service_event_place_fkey foreign key (consortium_id, place_id) references place (consortium_id, id),
  constraint service_event_name_length check (char_length(name) between 1 and 200),
  constraint service_event_order check (start_at < end_at),
  constraint service_event_capacity check (capacity between 1 and 500)
);
create index service_event_date_idx on service_event (consortium_id, service_date);
call isolate_by_consortium('service_event');

create table trip_request (
  consortium_id uuid not null,
  id uuid not null,
  -- What the caller writes down: six signs without look-alikes.
  reference text not null,
  rider_id uuid not null,
  partner_id uuid,
  standing_order_id uuid,
  service_event_id uuid,
  purpose text not null,
  service_date date not null,
  from_place_id uuid not null,
  to_place_id uuid not null,
  timing text not null,
  requested_at timestamptz not null,
  companions integer not null default 0,
  -- Of the party: how many sit in a wheelchair of their own.
  wheelchairs integer not null default 0,
  child_seats integer not null default 0,
  return_kind text not null default 'none',
  return_requested_at timestamptz,
  source text not null,
  note text not null default '',
  created_by uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint trip_request_pkey primary key (consortium_id, id),
  constraint trip_request_reference_key unique (consortium_id, reference),
  constraint trip_request_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id),
  constraint trip_request_partner_fkey foreign key (consortium_id, partner_id) references partner (consortium_id, id),
  constraint trip_request_order_fkey foreign key (consortium_id, standing_order_id) references standing_order (consortium_id, id),
  constraint trip_request_event_fkey foreign key (consortium_id, service_event_id) references service_event (consortium_id, id),
  constraint trip_request_from_fkey foreign key (consortium_id, from_place_id) references place (consortium_id, id),
  constraint trip_request_to_fkey foreign key (consortium_id, to_place_id) references place (consortium_id, id),
  constraint trip_request_purpose check (purpose in ('work', 'health', 'screening', 'counselling', 'office', 'shopping', 'chemist', 'school', 'event', 'social', 'other')),
  constraint trip_request_timing check (timing in ('arrive_by', 'depart_after')),
  constraint trip_request_return check (return_kind in ('none', 'fixed', 'will_call') and (return_kind = 'fixed') = (return_requested_at is not null)),
  constraint trip_request_return_order check (return_requested_at is null or return_requested_at > requested_at),
  constraint trip_request_source check (source in ('phone', 'standing_order', 'event', 'partner', 'demonstration')),
  constraint trip_request_origin check ((source = 'standing_order') = (standing_order_id is not null) and (source = 'event') = (service_event_id is not null)),
  constraint trip_request_places check (from_place_id <> to_place_id),
  constraint trip_request_party check (companions between 0 and 15 and wheelchairs between 0 and companions + 1 and child_seats between 0 and companions + 1),
  constraint trip_request_note_length check (char_length(note) <= 1000)
);
create index trip_request_date_idx on trip_request (consortium_id, service_date);
create index trip_request_rider_idx on trip_request (consortium_id, rider_id, service_date);
create index trip_request_created_idx on trip_request (consortium_id, created_at, id);
-- Generating twice makes one: a standing order asks once a day, an event once for each participant.
create unique index trip_request_order_day_key on trip_request (consortium_id, standing_order_id, service_date) where standing_order_id is not null;
create unique index trip_request_event_rider_key on trip_request (consortium_id, service_event_id, rider_id) where service_event_id is not null;
call isolate_by_consortium('trip_request');

create table event_participant (
  consortium_id uuid not null,
  service_event_id uuid not null,
  rider_id uuid not null,
  from_place_id uuid not null,
  removed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint event_participant_pkey primary key (consortium_id, service_event_id, rider_id),
  constraint event_participant_event_fkey foreign key (consortium_id, service_event_id) references service_event (consortium_id, id),
  constraint event_participant_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id),
  constraint event_participant_from_fkey foreign key (consortium_id, from_place_id) references place (consortium_id, id)
);
call isolate_by_consortium('event_participant');

create table trip (
  consortium_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  leg text not null,
  rider_id uuid not null,
  service_date date not null,
  from_place_id uuid not null,
  to_place_id uuid not null,
  state text not null,
  -- The windows that follow from the request; a promise, once given, narrows them (latest row of promise).
  requested_pickup_earliest timestamptz not null,
  requested_pickup_latest timestamptz not null,
  requested_dropoff_earliest timestamptz not null,
  requested_dropoff_latest timestamptz not null,
  -- A return without a time: its windows reserve soft capacity until it is released by phone.
  will_call boolean not null default false,
  released_at timestamptz,
  seats integer not null,
  wheelchairs integer not null default 0,
  boarding_seconds integer not null,
  alighting_seconds integer not null,
  longest_ride_seconds integer not null,
  required_features text[] not null default '{}',
  cancelled_at timestamptz,
  cancellation_class text,
  boarded_at timestamptz,
  alighted_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint trip_pkey primary key (consortium_id, id),
  constraint trip_request_fkey foreign key (consortium_id, request_id) references trip_request (consortium_id, id),
  constraint trip_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id),
  constraint trip_from_fkey foreign key (consortium_id, from_place_id) references place (consortium_id, id),
  constraint trip_to_fkey foreign key (consortium_id, to_place_id) references place (consortium_id, id),
  constraint trip_leg check (leg in ('outbound', 'return')),
  constraint trip_leg_once unique (consortium_id, request_id, leg),
  constraint trip_state check (state in ('requested', 'offered', 'promised', 'scheduled', 'published', 'on_board', 'completed',
                                         'refused', 'waitlisted', 'cancelled', 'no_show', 'missed')),
  constraint trip_windows check (requested_pickup_earliest <= requested_pickup_latest and requested_dropoff_earliest <= requested_dropoff_latest
                                 and requested_pickup_earliest <= requested_dropoff_latest),
  constraint trip_amounts check (seats >= 0 and wheelchairs >= 0 and seats + wheelchairs >= 1 and boarding_seconds >= 0 and alighting_seconds >= 0 and longest_ride_seconds > 0),
  constraint trip_cancelled check ((state = 'cancelled') = (cancelled_at is not null) and (cancelled_at is null) = (cancellation_class is null)),
  constraint trip_cancellation_class check (cancellation_class in ('early', 'same_day', 'late', 'at_door')),
  constraint trip_boarded check (state not in ('on_board', 'completed') or boarded_at is not null),
  constraint trip_completed check ((state = 'completed') = (alighted_at is not null)),
  constraint trip_released check (released_at is null or will_call)
);
create index trip_date_idx on trip (consortium_id, service_date, state);
create index trip_rider_idx on trip (consortium_id, rider_id, service_date);
call isolate_by_consortium('trip');

create table quote (
  consortium_id uuid not null,
  id uuid not null,
  rider_id uuid not null,
  service_date date not null,
  -- The request as asked, complete enough to quote it again (never names another rider).
  asked jsonb not null,
  created_by uuid,
  created_at timestamptz not null default now(),
  constraint quote_pkey primary key (consortium_id, id),
  constraint quote_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id)
);
create index quote_date_idx on quote (consortium_id, service_date, created_at);
call isolate_by_consortium('quote');

create table offer (
  consortium_id uuid not null,
  id uuid not null,
  quote_id uuid not null,
  position integer not null,
  offered_pickup_earliest timestamptz not null,
  offered_pickup_latest timestamptz not null,
  offered_arrival_latest timestamptz not null,
  offered_return_pickup_earliest timestamptz,
  offered_return_pickup_latest timestamptz,
  offered_return_arrival_latest timestamptz,
  -- Price of the offer to the plan: what dispatchers see, never the caller.
  added_metres integer not null,
  added_rider_seconds integer not null,
  -- Set when the offer is an alternative to what was asked; outside ± 60 minutes it counts as a denial when accepted.
  alternative text,
  outside_hour boolean not null default false,
  from_place_id uuid not null,
  to_place_id uuid not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  request_id uuid,
  constraint offer_pkey primary key (consortium_id, id),
  constraint offer_quote_fkey foreign key (consortium_id, quote_id) references quote (consortium_id, id),
  constraint offer_from_fkey foreign key (consortium_id, from_place_id) references place (consortium_id, id),
  constraint offer_to_fkey foreign key (consortium_id, to_place_id) references place (consortium_id, id),
  constraint offer_request_fkey foreign key (consortium_id, request_id) references trip_request (consortium_id, id),
  constraint offer_position unique (consortium_id, quote_id, position),
  constraint offer_windows check (offered_pickup_earliest <= offered_pickup_latest),
  constraint offer_alternative check (alternative in ('other_time', 'nearby_stop', 'other_day', 'part_of_party')),
  constraint offer_accepted check ((accepted_at is null) = (request_id is null))
);
call isolate_by_consortium('offer');

create table promise (
  consortium_id uuid not null,
  trip_id uuid not null,
  -- 1 is the first word given; every change is a new row and the highest counts.
  sequence integer not null,
  promised_pickup_earliest timestamptz not null,
  promised_pickup_latest timestamptz not null,
  promised_arrival_latest timestamptz not null,
  promised_by uuid,
  promised_at timestamptz not null default now(),
  channel text not null,
  reason text not null default '',
  constraint promise_pkey primary key (consortium_id, trip_id, sequence),
  constraint promise_trip_fkey foreign key (consortium_id, trip_id) references trip (consortium_id, id),
  constraint promise_windows check (promised_pickup_earliest <= promised_pickup_latest and promised_pickup_earliest < promised_arrival_latest),
  constraint promise_channel check (channel in ('phone', 'sms', 'email', 'partner', 'in_person')),
  constraint promise_sequence check (sequence >= 1)
);
call isolate_by_consortium('promise', 'select, insert');

create table refusal (
  consortium_id uuid not null,
  id uuid not null,
  quote_id uuid,
  trip_id uuid,
  rider_id uuid not null,
  settlement_id uuid not null,
  purpose text not null,
  service_date date not null,
  requested_at timestamptz not null,
  reason text not null,
  shortfall_minutes integer,
  shortfall_places integer,
  -- Whether "no plan exists" was checked by a bounded re-plan, or only "no insertion exists while the others keep their promises".
  replanned boolean not null default false,
  detail jsonb not null default '{}',
  refused_by uuid,
  refused_at timestamptz not null default now(),
  constraint refusal_pkey primary key (consortium_id, id),
  constraint refusal_quote_fkey foreign key (consortium_id, quote_id) references quote (consortium_id, id),
  constraint refusal_trip_fkey foreign key (consortium_id, trip_id) references trip (consortium_id, id),
  constraint refusal_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id),
  constraint refusal_reason check (reason in ('OUTSIDE_AREA', 'OUTSIDE_HOURS', 'NOTICE_TOO_SHORT', 'NOT_ELIGIBLE', 'SEATS_FULL', 'NO_WHEELCHAIR_PLACE', 'NO_FEATURE',
    'WINDOW_CLASH', 'RIDE_TOO_LONG', 'PROMISE_CLASH', 'DRIVER_BREAK', 'SHIFT_END', 'NO_VEHICLE', 'INCOMPATIBLE', 'CLOSED_AT_ARRIVAL', 'UNREACHABLE'))
);
create index refusal_date_idx on refusal (consortium_id, service_date, reason);
call isolate_by_consortium('refusal');

create table waiting_list_entry (
  consortium_id uuid not null,
  id uuid not null,
  trip_id uuid not null,
  refusal_id uuid,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  outcome text,
  constraint waiting_list_entry_pkey primary key (consortium_id, id),
  constraint waiting_list_entry_trip_fkey foreign key (consortium_id, trip_id) references trip (consortium_id, id),
  constraint waiting_list_entry_refusal_fkey foreign key (consortium_id, refusal_id) references refusal (consortium_id, id),
  constraint waiting_list_entry_outcome check ((closed_at is null) = (outcome is null) and outcome in ('promised', 'withdrawn', 'expired'))
);
create unique index waiting_list_entry_open_key on waiting_list_entry (consortium_id, trip_id) where closed_at is null;
call isolate_by_consortium('waiting_list_entry');

create table call_task (
  consortium_id uuid not null,
  id uuid not null,
  rider_id uuid not null,
  trip_id uuid,
  kind text not null,
  urgency integer not null default 2,
  sentence_hu text not null,
  sentence_en text not null,
  due_at timestamptz not null,
  state text not null default 'open',
  outcome text,
  attempts integer not null default 0,
  closed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint call_task_pkey primary key (consortium_id, id),
  constraint call_task_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id),
  constraint call_task_trip_fkey foreign key (consortium_id, trip_id) references trip (consortium_id, id),
  constraint call_task_kind check (kind in ('promise_changed', 'refused_after_acceptance', 'waiting_list_chance', 'reminder', 'standing_order_unserved', 'disruption', 'other')),
  constraint call_task_urgency check (urgency between 1 and 3),
  constraint call_task_state check (state in ('open', 'done', 'given_up') and (state = 'open') = (closed_at is null)),
  constraint call_task_outcome check (outcome in ('reached', 'message_sent', 'not_reached', 'declined', 'no_longer_needed'))
);
create index call_task_open_idx on call_task (consortium_id, urgency, due_at) where state = 'open';
call isolate_by_consortium('call_task');

create table outbox_message (
  consortium_id uuid not null,
  id uuid not null,
  call_task_id uuid,
  channel text not null,
  recipient text not null,
  subject text not null default '',
  body text not null,
  state text not null default 'waiting',
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text,
  sent_at timestamptz,
  created_at timestamptz not null default now(),
  constraint outbox_message_pkey primary key (consortium_id, id),
  constraint outbox_message_task_fkey foreign key (consortium_id, call_task_id) references call_task (consortium_id, id),
  constraint outbox_message_channel check (channel in ('sms', 'email')),
  constraint outbox_message_state check (state in ('waiting', 'sent', 'failed') and (state = 'sent') = (sent_at is not null))
);
create index outbox_message_due_idx on outbox_message (consortium_id, next_attempt_at) where state = 'waiting';
call isolate_by_consortium('outbox_message');
