-- Made by `npm run generate` from the migrated database; do not edit, write a migration.

create extension btree_gist;

create extension pg_trgm;

CREATE OR REPLACE FUNCTION public.current_consortium()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid
;

CREATE OR REPLACE FUNCTION public.fold_phone(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(regexp_replace(value, '[^0-9]'::text, ''::text, 'g'::text), '^(0036|36|06)'::text, ''::text)
;

CREATE OR REPLACE FUNCTION public.fold_text(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower((translate(value, 'ÁÉÍÓÖŐÚÜŰáéíóöőúüűÄäÇçČčĎďĚěŇňŘřŠšŤťŮůÝýŽž'::text, 'AEIOOOUUUaeiooouuuAaCcCcDdEeNnRrSsTtUuYyZz'::text) COLLATE "C"))
;

CREATE OR REPLACE PROCEDURE public.isolate_by_consortium(IN target regclass, IN rights text DEFAULT 'select, insert, update, delete'::text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy %I on %s using (consortium_id = current_consortium()) with check (consortium_id = current_consortium())',
                 target::text || '_by_consortium', target);
  execute format('grant %s on %s to falubusz_app', rights, target);
end $procedure$
;

CREATE OR REPLACE FUNCTION public.plan_board_version(for_plan uuid, OUT version text, OUT under_way boolean)
 RETURNS record
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  asked record;
  trips uuid[];
  requests uuid[];
  riders uuid[];
  places uuid[];
  settlements uuid[];
  marks bigint;
  number_of bigint;
begin
  select p.consortium_id, p.service_date, p.created_by, p.published_by, p.xmin as mark, d.published_plan_id,
         coalesce(d.bookings_version, 0) > p.bookings_version as stale
    into asked
    from plan p left join service_day d on d.consortium_id = p.consortium_id and d.service_date = p.service_date
    where p.id = for_plan;
  if not found then return; end if;
  version := concat_ws(' ', asked.mark, asked.stale, asked.published_plan_id);

  -- Estimates follow the plan in force, whichever is looked at.
  trips := array(
    select trip_id from assignment where plan_id = for_plan
    union select trip_id from assignment where plan_id = asked.published_plan_id
    union select trip_id from unserved_trip where plan_id = for_plan);
  select count(*), bit_xor(hash_record_extended(row(id, xmin), 0)), array_agg(distinct request_id), array_agg(distinct rider_id),
         array_agg(distinct from_place_id) || array_agg(distinct to_place_id)
    into number_of, marks, requests, riders, places from trip where id = any (trips);
  version := concat_ws(' ', version, number_of, marks);

  select count(*), bit_xor(hash_record_extended(row(id, xmin), 0)) into number_of, marks from trip_request where id = any (requests);
  version := concat_ws(' ', version, number_of, marks);
  select count(*), bit_xor(hash_record_extended(row(id, xmin), 0)) into number_of, marks from rider where id = any (riders);
  version := concat_ws(' ', version, number_of, marks);
  select count(*), bit_xor(hash_record_extended(row(trip_id, sequence, xmin), 0)) into number_of, marks
    from promise where trip_id = any (trips);
  version := concat_ws(' ', version, number_of, marks);

  -- Garages and breaks.
  places := places || array(
    select s.place_id from plan_run r join stop s on s.consortium_id = r.consortium_id and s.run_id = r.run_id
    where r.plan_id = for_plan and s.trip_id is null);
  select count(*), bit_xor(hash_record_extended(row(id, xmin), 0)), array_agg(distinct settlement_id)
    into number_of, marks, settlements from place where id = any (places);
  version := concat_ws(' ', version, number_of, marks);
  select count(*), bit_xor(hash_record_extended(row(id, xmin), 0)) into number_of, marks from settlement where id = any (settlements);
  version := concat_ws(' ', version, number_of, marks);

  select count(*), bit_xor(hash_record_extended(row(id, xmin), 0)) into number_of, marks
    from plan_lock where service_date = asked.service_date;
  version := concat_ws(' ', version, number_of, marks);
  select count(*), bit_xor(hash_record_extended(row(id, xmin), 0)) into number_of, marks
    from staff_account where id in (asked.created_by, asked.published_by);
  version := concat_ws(' ', version, number_of, marks);
  select count(*), bit_xor(hash_record_extended(row(id, xmin), 0)) into number_of, marks
    from stop_event where shift_id = any (array(select id from shift where service_date = asked.service_date));
  version := concat_ws(' ', version, number_of, marks);
  under_way := number_of > 0;
end $function$
;

CREATE OR REPLACE FUNCTION public.rider_words_follow_place()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform write_rider_words(r.consortium_id, r.id) from rider r where r.consortium_id = new.consortium_id and r.home_place_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.rider_words_follow_rider()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform write_rider_words(new.consortium_id, new.id);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.write_rider_words(for_consortium uuid, for_rider uuid)
 RETURNS void
 LANGUAGE sql
AS $function$
  delete from rider_word where consortium_id = for_consortium and rider_id = for_rider;
  insert into rider_word (consortium_id, word, rider_id, kind, sort_name, active, partner_id)
  select r.consortium_id, w.word, r.id, w.kind, fold_text(r.family_name || ' ' || r.given_name), r.deactivated_at is null, r.partner_id
  from rider r
  join place h on h.consortium_id = r.consortium_id and h.id = r.home_place_id
  join settlement s on s.consortium_id = r.consortium_id and s.id = r.settlement_id
  cross join lateral (
    select word, 'name' as kind from regexp_split_to_table(fold_text(r.family_name || ' ' || r.given_name), '[^[:alnum:]]+') as word
    union select word, 'address' from regexp_split_to_table(fold_text(h.name || ' ' || h.address || ' ' || s.name), '[^[:alnum:]]+') as word
    union select substr(fold_phone(r.phone), first), 'phone' from generate_series(1, char_length(fold_phone(r.phone)) - 2) as first
  ) as w
  where r.consortium_id = for_consortium and r.id = for_rider and w.word <> '';
$function$
;

create table assignment (
  consortium_id uuid not null,
  plan_id uuid not null,
  trip_id uuid not null,
  run_id uuid not null,
  pickup_stop_id uuid not null,
  dropoff_stop_id uuid not null,
  constraint assignment_pkey PRIMARY KEY (consortium_id, plan_id, trip_id),
  constraint assignment_stops_differ CHECK ((pickup_stop_id <> dropoff_stop_id)),
  constraint assignment_dropoff_fkey FOREIGN KEY (consortium_id, run_id, trip_id, dropoff_stop_id) REFERENCES stop(consortium_id, run_id, trip_id, id),
  constraint assignment_pickup_fkey FOREIGN KEY (consortium_id, run_id, trip_id, pickup_stop_id) REFERENCES stop(consortium_id, run_id, trip_id, id),
  constraint assignment_run_fkey FOREIGN KEY (consortium_id, plan_id, run_id) REFERENCES plan_run(consortium_id, plan_id, run_id)
);
alter table assignment enable row level security;
alter table assignment force row level security;
CREATE INDEX assignment_trip_idx ON public.assignment USING btree (consortium_id, trip_id);
create policy assignment_by_consortium on assignment using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant insert, select on assignment to falubusz_app;

create table audit_entry (
  consortium_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null default now(),
  staff_account_id uuid,
  action text not null,
  entity_kind text not null,
  entity_id uuid not null,
  before jsonb,
  after jsonb,
  constraint audit_entry_pkey PRIMARY KEY (consortium_id, id),
  constraint audit_entry_action_length CHECK (((char_length(action) >= 1) AND (char_length(action) <= 100))),
  constraint audit_entry_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id)
);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
CREATE INDEX audit_entry_entity_idx ON public.audit_entry USING btree (consortium_id, entity_kind, entity_id, at);
create policy audit_entry_by_consortium on audit_entry using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant insert, select on audit_entry to falubusz_app;

create table calendar_day (
  consortium_id uuid not null,
  service_date date not null,
  kind text not null,
  name text not null,
  constraint calendar_day_pkey PRIMARY KEY (consortium_id, service_date, kind),
  constraint calendar_day_kind CHECK ((kind = ANY (ARRAY['holiday'::text, 'moved_working_day'::text, 'moved_day_off'::text, 'school_holiday'::text, 'blackout'::text]))),
  constraint calendar_day_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint calendar_day_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id)
);
alter table calendar_day enable row level security;
alter table calendar_day force row level security;
create policy calendar_day_by_consortium on calendar_day using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on calendar_day to falubusz_app;

create table call_task (
  consortium_id uuid not null,
  id uuid not null,
  rider_id uuid not null,
  trip_id uuid,
  kind text not null,
  urgency integer not null default 2,
  sentence_hu text not null,
  sentence_en text not null,
  due_at timestamp with time zone not null,
  state text not null default 'open'::text,
  outcome text,
  attempts integer not null default 0,
  closed_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  topic_key text,
  constraint call_task_pkey PRIMARY KEY (consortium_id, id),
  constraint call_task_kind CHECK ((kind = ANY (ARRAY['promise_changed'::text, 'refused_after_acceptance'::text, 'waiting_list_chance'::text, 'reminder'::text, 'standing_order_unserved'::text, 'disruption'::text, 'other'::text]))),
  constraint call_task_outcome CHECK ((outcome = ANY (ARRAY['reached'::text, 'message_sent'::text, 'not_reached'::text, 'declined'::text, 'no_longer_needed'::text]))),
  constraint call_task_state CHECK (((state = ANY (ARRAY['open'::text, 'done'::text, 'given_up'::text])) AND ((state = 'open'::text) = (closed_at IS NULL)))),
  constraint call_task_topic_length CHECK (((char_length(topic_key) >= 1) AND (char_length(topic_key) <= 200))),
  constraint call_task_urgency CHECK (((urgency >= 1) AND (urgency <= 3))),
  constraint call_task_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id),
  constraint call_task_trip_fkey FOREIGN KEY (consortium_id, trip_id) REFERENCES trip(consortium_id, id)
);
alter table call_task enable row level security;
alter table call_task force row level security;
CREATE INDEX call_task_open_idx ON public.call_task USING btree (consortium_id, urgency, due_at) WHERE (state = 'open'::text);
CREATE UNIQUE INDEX call_task_topic_key ON public.call_task USING btree (consortium_id, topic_key) WHERE (topic_key IS NOT NULL);
CREATE INDEX call_task_trip_idx ON public.call_task USING btree (consortium_id, trip_id) WHERE (trip_id IS NOT NULL);
create policy call_task_by_consortium on call_task using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on call_task to falubusz_app;

create table consortium (
  id uuid not null,
  slug text not null,
  name text not null,
  time_zone text not null default 'Europe/Budapest'::text,
  travel_profile jsonb not null default '{}'::jsonb,
  demo boolean not null default false,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint consortium_pkey PRIMARY KEY (id),
  constraint consortium_slug_key UNIQUE (slug),
  constraint consortium_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint consortium_slug_form CHECK ((slug ~ '^[a-z0-9-]{2,40}$'::text))
);
alter table consortium enable row level security;
alter table consortium force row level security;
create policy consortium_visible on consortium using (((id = current_consortium()) OR (current_setting('app.scope'::text, true) = 'system'::text))) with check (((id = current_consortium()) OR (current_setting('app.scope'::text, true) = 'system'::text)));
grant insert, select, update on consortium to falubusz_app;

create table consortium_policy (
  consortium_id uuid not null,
  pickup_window_minutes integer not null default 30,
  driver_wait_minutes integer not null default 5,
  boarding_seconds integer not null default 60,
  wheelchair_boarding_seconds integer not null default 240,
  ride_slack_minutes integer not null default 10,
  ride_factor_percent integer not null default 150,
  ride_offset_minutes integer not null default 15,
  ride_most_excess_minutes integer not null default 30,
  ride_cap_minutes integer not null default 60,
  booking_days_before integer not null default 1,
  booking_until time without time zone not null default '16:00:00'::time without time zone,
  booking_horizon_days integer not null default 90,
  late_cancellation_minutes integer not null default 120,
  offer_hold_seconds integer not null default 300,
  early_arrival_minutes integer not null default 30,
  walking_metres integer not null default 500,
  no_show_limit integer not null default 3,
  no_show_period_days integer not null default 90,
  stability_minutes integer not null default 5,
  excess_minute_forint integer not null default 20,
  idle_minute_forint integer not null default 40,
  unserved_forint integer not null default 100000,
  version integer not null default 1,
  constraint consortium_policy_pkey PRIMARY KEY (consortium_id),
  constraint consortium_policy_positive CHECK ((((pickup_window_minutes >= 5) AND (pickup_window_minutes <= 240)) AND ((driver_wait_minutes >= 0) AND (driver_wait_minutes <= 60)) AND ((boarding_seconds >= 0) AND (boarding_seconds <= 3600)) AND ((wheelchair_boarding_seconds >= 0) AND (wheelchair_boarding_seconds <= 3600)) AND ((booking_days_before >= 0) AND (booking_days_before <= 30)) AND ((booking_horizon_days >= 1) AND (booking_horizon_days <= 400)) AND ((offer_hold_seconds >= 30) AND (offer_hold_seconds <= 3600)) AND ((walking_metres >= 0) AND (walking_metres <= 5000)))),
  constraint consortium_policy_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id)
);
alter table consortium_policy enable row level security;
alter table consortium_policy force row level security;
create policy consortium_policy_by_consortium on consortium_policy using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on consortium_policy to falubusz_app;

create table disruption (
  consortium_id uuid not null,
  id uuid not null,
  service_date date not null,
  kind text not null,
  vehicle_id uuid,
  driver_id uuid,
  from_at timestamp with time zone not null,
  to_at timestamp with time zone not null,
  note text not null default ''::text,
  repair_plan_id uuid,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint disruption_pkey PRIMARY KEY (consortium_id, id),
  constraint disruption_kind CHECK ((kind = ANY (ARRAY['breakdown'::text, 'driver_absent'::text, 'weather'::text]))),
  constraint disruption_order CHECK ((from_at < to_at)),
  constraint disruption_scope CHECK ((((kind = 'breakdown'::text) = (vehicle_id IS NOT NULL)) AND ((kind = 'driver_absent'::text) = (driver_id IS NOT NULL)))),
  constraint disruption_driver_fkey FOREIGN KEY (consortium_id, driver_id) REFERENCES driver(consortium_id, id),
  constraint disruption_repair_fkey FOREIGN KEY (consortium_id, repair_plan_id) REFERENCES plan(consortium_id, id),
  constraint disruption_vehicle_fkey FOREIGN KEY (consortium_id, vehicle_id) REFERENCES vehicle(consortium_id, id)
);
alter table disruption enable row level security;
alter table disruption force row level security;
CREATE INDEX disruption_date_idx ON public.disruption USING btree (consortium_id, service_date);
create policy disruption_by_consortium on disruption using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on disruption to falubusz_app;

create table driver (
  consortium_id uuid not null,
  id uuid not null,
  family_name text not null,
  given_name text not null,
  phone text,
  deactivated_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint driver_pkey PRIMARY KEY (consortium_id, id),
  constraint driver_names_length CHECK ((((char_length(family_name) >= 1) AND (char_length(family_name) <= 100)) AND ((char_length(given_name) >= 1) AND (char_length(given_name) <= 100)))),
  constraint driver_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id)
);
alter table driver enable row level security;
alter table driver force row level security;
create policy driver_by_consortium on driver using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on driver to falubusz_app;

create table event_participant (
  consortium_id uuid not null,
  service_event_id uuid not null,
  rider_id uuid not null,
  from_place_id uuid not null,
  removed_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint event_participant_pkey PRIMARY KEY (consortium_id, service_event_id, rider_id),
  constraint event_participant_event_fkey FOREIGN KEY (consortium_id, service_event_id) REFERENCES service_event(consortium_id, id),
  constraint event_participant_from_fkey FOREIGN KEY (consortium_id, from_place_id) REFERENCES place(consortium_id, id),
  constraint event_participant_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id)
);
alter table event_participant enable row level security;
alter table event_participant force row level security;
create policy event_participant_by_consortium on event_participant using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on event_participant to falubusz_app;

create table idempotency_key (
  consortium_id uuid not null,
  operation text not null,
  key text not null,
  request_hash text not null,
  response jsonb,
  created_at timestamp with time zone not null default now(),
  constraint idempotency_key_pkey PRIMARY KEY (consortium_id, operation, key),
  constraint idempotency_key_length CHECK (((char_length(key) >= 8) AND (char_length(key) <= 200))),
  constraint idempotency_key_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id)
);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_by_consortium on idempotency_key using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on idempotency_key to falubusz_app;

create table leg_observation (
  consortium_id uuid not null,
  id uuid not null,
  from_place_id uuid not null,
  to_place_id uuid not null,
  departed_at timestamp with time zone not null,
  seconds integer not null,
  predicted_seconds integer not null,
  run_id uuid not null,
  "position" integer not null,
  base_source text not null,
  constraint leg_observation_pkey PRIMARY KEY (consortium_id, id),
  constraint leg_observation_once UNIQUE (consortium_id, run_id, "position"),
  constraint leg_observation_base CHECK ((base_source = ANY (ARRAY['roads'::text, 'remote'::text, 'estimate'::text]))),
  constraint leg_observation_positive CHECK (((seconds > 0) AND (predicted_seconds > 0))),
  constraint leg_observation_from_fkey FOREIGN KEY (consortium_id, from_place_id) REFERENCES place(consortium_id, id),
  constraint leg_observation_run_fkey FOREIGN KEY (consortium_id, run_id) REFERENCES run(consortium_id, id),
  constraint leg_observation_to_fkey FOREIGN KEY (consortium_id, to_place_id) REFERENCES place(consortium_id, id)
);
alter table leg_observation enable row level security;
alter table leg_observation force row level security;
CREATE INDEX leg_observation_pair_idx ON public.leg_observation USING btree (consortium_id, from_place_id, to_place_id);
create policy leg_observation_by_consortium on leg_observation using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on leg_observation to falubusz_app;

create table live_plan (
  consortium_id uuid not null,
  service_date date not null,
  orders jsonb not null,
  written_at timestamp with time zone not null,
  version integer not null default 1,
  constraint live_plan_pkey PRIMARY KEY (consortium_id, service_date),
  constraint live_plan_day_fkey FOREIGN KEY (consortium_id, service_date) REFERENCES service_day(consortium_id, service_date)
);
alter table live_plan enable row level security;
alter table live_plan force row level security;
create policy live_plan_by_consortium on live_plan using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on live_plan to falubusz_app;

create table manifest (
  consortium_id uuid not null,
  id uuid not null,
  shift_id uuid not null,
  number integer not null,
  plan_id uuid not null,
  run_id uuid,
  changes jsonb not null default '{}'::jsonb,
  published_at timestamp with time zone not null default now(),
  acknowledged_at timestamp with time zone,
  acknowledged_by uuid,
  constraint manifest_pkey PRIMARY KEY (consortium_id, id),
  constraint manifest_number_key UNIQUE (consortium_id, shift_id, number),
  constraint manifest_acknowledged CHECK (((acknowledged_at IS NULL) = (acknowledged_by IS NULL))),
  constraint manifest_plan_fkey FOREIGN KEY (consortium_id, plan_id) REFERENCES plan(consortium_id, id),
  constraint manifest_run_fkey FOREIGN KEY (consortium_id, run_id) REFERENCES run(consortium_id, id),
  constraint manifest_shift_fkey FOREIGN KEY (consortium_id, shift_id) REFERENCES shift(consortium_id, id)
);
alter table manifest enable row level security;
alter table manifest force row level security;
create policy manifest_by_consortium on manifest using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on manifest to falubusz_app;

create table measured_run (
  consortium_id uuid not null,
  run_id uuid not null,
  observations integer not null,
  measured_at timestamp with time zone not null default now(),
  constraint measured_run_pkey PRIMARY KEY (consortium_id, run_id),
  constraint measured_run_run_fkey FOREIGN KEY (consortium_id, run_id) REFERENCES run(consortium_id, id)
);
alter table measured_run enable row level security;
alter table measured_run force row level security;
create policy measured_run_by_consortium on measured_run using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on measured_run to falubusz_app;

create table offer (
  consortium_id uuid not null,
  id uuid not null,
  quote_id uuid not null,
  "position" integer not null,
  offered_pickup_earliest timestamp with time zone not null,
  offered_pickup_latest timestamp with time zone not null,
  offered_arrival_latest timestamp with time zone not null,
  offered_return_pickup_earliest timestamp with time zone,
  offered_return_pickup_latest timestamp with time zone,
  offered_return_arrival_latest timestamp with time zone,
  added_metres integer not null,
  added_rider_seconds integer not null,
  alternative text,
  outside_hour boolean not null default false,
  from_place_id uuid not null,
  to_place_id uuid not null,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  request_id uuid,
  constraint offer_pkey PRIMARY KEY (consortium_id, id),
  constraint offer_position UNIQUE (consortium_id, quote_id, "position"),
  constraint offer_accepted CHECK (((accepted_at IS NULL) = (request_id IS NULL))),
  constraint offer_alternative CHECK ((alternative = ANY (ARRAY['other_time'::text, 'nearby_stop'::text, 'other_day'::text, 'part_of_party'::text]))),
  constraint offer_windows CHECK ((offered_pickup_earliest <= offered_pickup_latest)),
  constraint offer_from_fkey FOREIGN KEY (consortium_id, from_place_id) REFERENCES place(consortium_id, id),
  constraint offer_quote_fkey FOREIGN KEY (consortium_id, quote_id) REFERENCES quote(consortium_id, id),
  constraint offer_request_fkey FOREIGN KEY (consortium_id, request_id) REFERENCES trip_request(consortium_id, id),
  constraint offer_to_fkey FOREIGN KEY (consortium_id, to_place_id) REFERENCES place(consortium_id, id)
);
alter table offer enable row level security;
alter table offer force row level security;
create policy offer_by_consortium on offer using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on offer to falubusz_app;

create table outbox_message (
  consortium_id uuid not null,
  id uuid not null,
  call_task_id uuid,
  channel text not null,
  recipient text not null,
  subject text not null default ''::text,
  body text not null,
  state text not null default 'waiting'::text,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone not null default now(),
  last_error text,
  sent_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint outbox_message_pkey PRIMARY KEY (consortium_id, id),
  constraint outbox_message_channel CHECK ((channel = ANY (ARRAY['sms'::text, 'email'::text]))),
  constraint outbox_message_state CHECK (((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text])) AND ((state = 'sent'::text) = (sent_at IS NOT NULL)))),
  constraint outbox_message_task_fkey FOREIGN KEY (consortium_id, call_task_id) REFERENCES call_task(consortium_id, id)
);
alter table outbox_message enable row level security;
alter table outbox_message force row level security;
CREATE INDEX outbox_message_due_idx ON public.outbox_message USING btree (consortium_id, next_attempt_at) WHERE (state = 'waiting'::text);
create policy outbox_message_by_consortium on outbox_message using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on outbox_message to falubusz_app;

create table partner (
  consortium_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  email text,
  place_id uuid,
  deactivated_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint partner_pkey PRIMARY KEY (consortium_id, id),
  constraint partner_name_key UNIQUE (consortium_id, name),
  constraint partner_kind CHECK ((kind = ANY (ARRAY['employer'::text, 'service'::text, 'mentor'::text]))),
  constraint partner_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint partner_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  constraint partner_place_fkey FOREIGN KEY (consortium_id, place_id) REFERENCES place(consortium_id, id)
);
alter table partner enable row level security;
alter table partner force row level security;
create policy partner_by_consortium on partner using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on partner to falubusz_app;

create table place (
  consortium_id uuid not null,
  id uuid not null,
  settlement_id uuid not null,
  kind text not null,
  name text not null,
  address text not null default ''::text,
  lat double precision not null,
  lon double precision not null,
  farm boolean not null default false,
  approach_note text not null default ''::text,
  search_text text generated always as (fold_text(((name || ' '::text) || address))) stored,
  deactivated_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint place_pkey PRIMARY KEY (consortium_id, id),
  constraint place_address_length CHECK ((char_length(address) <= 300)),
  constraint place_coordinates CHECK ((((lat >= (45.5)::double precision) AND (lat <= (49)::double precision)) AND ((lon >= (15.5)::double precision) AND (lon <= (23.5)::double precision)))),
  constraint place_kind CHECK ((kind = ANY (ARRAY['address'::text, 'stop'::text, 'workplace'::text, 'surgery'::text, 'office'::text, 'shop'::text, 'chemist'::text, 'school'::text, 'station'::text, 'village_hall'::text, 'garage'::text, 'venue'::text, 'other'::text]))),
  constraint place_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint place_note_length CHECK ((char_length(approach_note) <= 1000)),
  constraint place_settlement_fkey FOREIGN KEY (consortium_id, settlement_id) REFERENCES settlement(consortium_id, id)
);
alter table place enable row level security;
alter table place force row level security;
CREATE UNIQUE INDEX place_name_key ON public.place USING btree (consortium_id, settlement_id, name, address) WHERE (deactivated_at IS NULL);
CREATE INDEX place_search_idx ON public.place USING gin (search_text gin_trgm_ops);
CREATE TRIGGER rider_words_place_updated AFTER UPDATE OF name, address, settlement_id ON public.place FOR EACH ROW WHEN (((old.name <> new.name) OR (old.address <> new.address) OR (old.settlement_id <> new.settlement_id))) EXECUTE FUNCTION rider_words_follow_place();
create policy place_by_consortium on place using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on place to falubusz_app;

create table place_opening (
  consortium_id uuid not null,
  place_id uuid not null,
  weekday integer not null,
  opens time without time zone not null,
  closes time without time zone not null,
  constraint place_opening_pkey PRIMARY KEY (consortium_id, place_id, weekday, opens),
  constraint place_opening_order CHECK ((opens < closes)),
  constraint place_opening_weekday CHECK (((weekday >= 1) AND (weekday <= 7))),
  constraint place_opening_place_fkey FOREIGN KEY (consortium_id, place_id) REFERENCES place(consortium_id, id)
);
alter table place_opening enable row level security;
alter table place_opening force row level security;
create policy place_opening_by_consortium on place_opening using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on place_opening to falubusz_app;

create table plan (
  consortium_id uuid not null,
  id uuid not null,
  service_date date not null,
  number integer not null,
  state text not null,
  origin text not null,
  base_plan_id uuid,
  planning_job_id uuid,
  bookings_version integer not null,
  cost double precision not null,
  bound double precision,
  seed integer not null default 0,
  iterations integer not null default 0,
  solver_seconds double precision not null default 0,
  travel_data_date date,
  note text not null default ''::text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  published_at timestamp with time zone,
  published_by uuid,
  superseded_at timestamp with time zone,
  version integer not null default 1,
  figures jsonb not null default '{}'::jsonb,
  constraint plan_pkey PRIMARY KEY (consortium_id, id),
  constraint plan_number_key UNIQUE (consortium_id, service_date, number),
  constraint plan_origin CHECK ((origin = ANY (ARRAY['planned'::text, 'replanned'::text, 'repaired'::text, 'moved'::text, 'inserted'::text, 'what_if'::text]))),
  constraint plan_published CHECK (((state = 'draft'::text) OR (published_at IS NOT NULL))),
  constraint plan_state CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'superseded'::text]))),
  constraint plan_superseded CHECK (((state = 'superseded'::text) = (superseded_at IS NOT NULL))),
  constraint plan_base_fkey FOREIGN KEY (consortium_id, base_plan_id) REFERENCES plan(consortium_id, id),
  constraint plan_day_fkey FOREIGN KEY (consortium_id, service_date) REFERENCES service_day(consortium_id, service_date),
  constraint plan_job_fkey FOREIGN KEY (consortium_id, planning_job_id) REFERENCES planning_job(consortium_id, id)
);
alter table plan enable row level security;
alter table plan force row level security;
CREATE UNIQUE INDEX plan_published_key ON public.plan USING btree (consortium_id, service_date) WHERE (state = 'published'::text);
create policy plan_by_consortium on plan using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on plan to falubusz_app;

create table plan_lock (
  consortium_id uuid not null,
  id uuid not null,
  service_date date not null,
  kind text not null,
  shift_id uuid not null,
  trip_id uuid,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint plan_lock_pkey PRIMARY KEY (consortium_id, id),
  constraint plan_lock_once UNIQUE NULLS NOT DISTINCT (consortium_id, service_date, kind, shift_id, trip_id),
  constraint plan_lock_kind CHECK (((kind = ANY (ARRAY['trip'::text, 'order'::text, 'run'::text])) AND ((kind = 'trip'::text) = (trip_id IS NOT NULL)))),
  constraint plan_lock_shift_fkey FOREIGN KEY (consortium_id, shift_id) REFERENCES shift(consortium_id, id),
  constraint plan_lock_trip_fkey FOREIGN KEY (consortium_id, trip_id) REFERENCES trip(consortium_id, id)
);
alter table plan_lock enable row level security;
alter table plan_lock force row level security;
create policy plan_lock_by_consortium on plan_lock using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on plan_lock to falubusz_app;

create table plan_run (
  consortium_id uuid not null,
  plan_id uuid not null,
  shift_id uuid not null,
  run_id uuid not null,
  constraint plan_run_pkey PRIMARY KEY (consortium_id, plan_id, shift_id),
  constraint plan_run_once UNIQUE (consortium_id, plan_id, run_id),
  constraint plan_run_plan_fkey FOREIGN KEY (consortium_id, plan_id) REFERENCES plan(consortium_id, id),
  constraint plan_run_run_fkey FOREIGN KEY (consortium_id, shift_id, run_id) REFERENCES run(consortium_id, shift_id, id)
);
alter table plan_run enable row level security;
alter table plan_run force row level security;
create policy plan_run_by_consortium on plan_run using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant insert, select on plan_run to falubusz_app;

create table planning_job (
  consortium_id uuid not null,
  id uuid not null,
  service_date date not null,
  kind text not null,
  state text not null default 'queued'::text,
  fence integer not null default 0,
  parameters jsonb not null default '{}'::jsonb,
  progress jsonb not null default '{}'::jsonb,
  plan_id uuid,
  failure text,
  requested_by uuid,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  constraint planning_job_pkey PRIMARY KEY (consortium_id, id),
  constraint planning_job_failure CHECK (((state = 'failed'::text) = (failure IS NOT NULL))),
  constraint planning_job_finished CHECK (((state = ANY (ARRAY['finished'::text, 'failed'::text, 'cancelled'::text])) = (finished_at IS NOT NULL))),
  constraint planning_job_kind CHECK ((kind = ANY (ARRAY['plan_day'::text, 'replan'::text, 'repair'::text, 'what_if'::text]))),
  constraint planning_job_plan CHECK (((state <> 'finished'::text) OR (plan_id IS NOT NULL))),
  constraint planning_job_state CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'finished'::text, 'failed'::text, 'cancelled'::text]))),
  constraint planning_job_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  constraint planning_job_plan_fkey FOREIGN KEY (consortium_id, plan_id) REFERENCES plan(consortium_id, id)
);
alter table planning_job enable row level security;
alter table planning_job force row level security;
CREATE INDEX planning_job_date_idx ON public.planning_job USING btree (consortium_id, service_date, created_at);
create policy planning_job_by_consortium on planning_job using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on planning_job to falubusz_app;

create table promise (
  consortium_id uuid not null,
  trip_id uuid not null,
  sequence integer not null,
  promised_pickup_earliest timestamp with time zone not null,
  promised_pickup_latest timestamp with time zone not null,
  promised_arrival_latest timestamp with time zone not null,
  promised_by uuid,
  promised_at timestamp with time zone not null default now(),
  channel text not null,
  reason text not null default ''::text,
  constraint promise_pkey PRIMARY KEY (consortium_id, trip_id, sequence),
  constraint promise_channel CHECK ((channel = ANY (ARRAY['phone'::text, 'sms'::text, 'email'::text, 'partner'::text, 'in_person'::text]))),
  constraint promise_sequence CHECK ((sequence >= 1)),
  constraint promise_windows CHECK (((promised_pickup_earliest <= promised_pickup_latest) AND (promised_pickup_earliest < promised_arrival_latest))),
  constraint promise_trip_fkey FOREIGN KEY (consortium_id, trip_id) REFERENCES trip(consortium_id, id)
);
alter table promise enable row level security;
alter table promise force row level security;
create policy promise_by_consortium on promise using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant insert, select on promise to falubusz_app;

create table quote (
  consortium_id uuid not null,
  id uuid not null,
  rider_id uuid not null,
  service_date date not null,
  asked jsonb not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  constraint quote_pkey PRIMARY KEY (consortium_id, id),
  constraint quote_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id)
);
alter table quote enable row level security;
alter table quote force row level security;
CREATE INDEX quote_date_idx ON public.quote USING btree (consortium_id, service_date, created_at);
create policy quote_by_consortium on quote using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on quote to falubusz_app;

create table refusal (
  consortium_id uuid not null,
  id uuid not null,
  quote_id uuid,
  trip_id uuid,
  rider_id uuid not null,
  settlement_id uuid not null,
  purpose text not null,
  service_date date not null,
  requested_at timestamp with time zone not null,
  reason text not null,
  shortfall_minutes integer,
  shortfall_places integer,
  replanned boolean not null default false,
  detail jsonb not null default '{}'::jsonb,
  refused_by uuid,
  refused_at timestamp with time zone not null default now(),
  constraint refusal_pkey PRIMARY KEY (consortium_id, id),
  constraint refusal_reason CHECK ((reason = ANY (ARRAY['OUTSIDE_AREA'::text, 'OUTSIDE_HOURS'::text, 'NOTICE_TOO_SHORT'::text, 'NOT_ELIGIBLE'::text, 'SEATS_FULL'::text, 'NO_WHEELCHAIR_PLACE'::text, 'NO_FEATURE'::text, 'WINDOW_CLASH'::text, 'RIDE_TOO_LONG'::text, 'PROMISE_CLASH'::text, 'DRIVER_BREAK'::text, 'SHIFT_END'::text, 'NO_VEHICLE'::text, 'INCOMPATIBLE'::text, 'CLOSED_AT_ARRIVAL'::text, 'UNREACHABLE'::text]))),
  constraint refusal_quote_fkey FOREIGN KEY (consortium_id, quote_id) REFERENCES quote(consortium_id, id),
  constraint refusal_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id),
  constraint refusal_trip_fkey FOREIGN KEY (consortium_id, trip_id) REFERENCES trip(consortium_id, id)
);
alter table refusal enable row level security;
alter table refusal force row level security;
CREATE INDEX refusal_date_idx ON public.refusal USING btree (consortium_id, service_date, reason);
create policy refusal_by_consortium on refusal using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on refusal to falubusz_app;

create table rider (
  consortium_id uuid not null,
  id uuid not null,
  family_name text not null,
  given_name text not null,
  phone text,
  phone_mobile boolean not null default true,
  email text,
  language text not null default 'hu'::text,
  settlement_id uuid not null,
  home_place_id uuid not null,
  partner_id uuid,
  driver_note text not null default ''::text,
  messages_allowed boolean not null default false,
  search_text text generated always as (fold_text(((((family_name || ' '::text) || given_name) || ' '::text) || COALESCE(fold_phone(phone), ''::text)))) stored,
  deactivated_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint rider_pkey PRIMARY KEY (consortium_id, id),
  constraint rider_language CHECK ((language = ANY (ARRAY['hu'::text, 'en'::text]))),
  constraint rider_names_length CHECK ((((char_length(family_name) >= 1) AND (char_length(family_name) <= 100)) AND ((char_length(given_name) >= 1) AND (char_length(given_name) <= 100)))),
  constraint rider_note_length CHECK ((char_length(driver_note) <= 500)),
  constraint rider_phone_form CHECK (((phone IS NULL) OR (fold_phone(phone) ~ '^[0-9]{7,15}$'::text))),
  constraint rider_home_fkey FOREIGN KEY (consortium_id, home_place_id) REFERENCES place(consortium_id, id),
  constraint rider_partner_fkey FOREIGN KEY (consortium_id, partner_id) REFERENCES partner(consortium_id, id),
  constraint rider_settlement_fkey FOREIGN KEY (consortium_id, settlement_id) REFERENCES settlement(consortium_id, id)
);
alter table rider enable row level security;
alter table rider force row level security;
CREATE INDEX rider_home_idx ON public.rider USING btree (consortium_id, home_place_id);
CREATE UNIQUE INDEX rider_name_home_key ON public.rider USING btree (consortium_id, fold_text(family_name), fold_text(given_name), home_place_id) WHERE ((phone IS NULL) AND (deactivated_at IS NULL));
CREATE INDEX rider_name_order_idx ON public.rider USING btree (consortium_id, fold_text(((family_name || ' '::text) || given_name)), id);
CREATE UNIQUE INDEX rider_name_phone_key ON public.rider USING btree (consortium_id, fold_text(family_name), fold_text(given_name), fold_phone(phone)) WHERE ((phone IS NOT NULL) AND (deactivated_at IS NULL));
CREATE INDEX rider_partner_idx ON public.rider USING btree (consortium_id, partner_id) WHERE (partner_id IS NOT NULL);
CREATE INDEX rider_search_idx ON public.rider USING gin (search_text gin_trgm_ops);
CREATE TRIGGER rider_words_inserted AFTER INSERT ON public.rider FOR EACH ROW EXECUTE FUNCTION rider_words_follow_rider();
CREATE TRIGGER rider_words_updated AFTER UPDATE OF family_name, given_name, phone, home_place_id, settlement_id, deactivated_at, partner_id ON public.rider FOR EACH ROW EXECUTE FUNCTION rider_words_follow_rider();
create policy rider_by_consortium on rider using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on rider to falubusz_app;

create table rider_consent (
  consortium_id uuid not null,
  id uuid not null,
  rider_id uuid not null,
  kind text not null,
  granted boolean not null,
  how text not null,
  recorded_at timestamp with time zone not null default now(),
  recorded_by uuid,
  constraint rider_consent_pkey PRIMARY KEY (consortium_id, id),
  constraint rider_consent_how CHECK ((how = ANY (ARRAY['phone'::text, 'paper'::text, 'in_person'::text]))),
  constraint rider_consent_kind CHECK ((kind = ANY (ARRAY['mobility'::text, 'target_group'::text, 'messages'::text]))),
  constraint rider_consent_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id)
);
alter table rider_consent enable row level security;
alter table rider_consent force row level security;
CREATE INDEX rider_consent_rider_idx ON public.rider_consent USING btree (consortium_id, rider_id, kind, recorded_at);
create policy rider_consent_by_consortium on rider_consent using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant insert, select on rider_consent to falubusz_app;

create table rider_mobility (
  consortium_id uuid not null,
  rider_id uuid not null,
  wheelchair boolean not null default false,
  walker boolean not null default false,
  guide_dog boolean not null default false,
  attendant boolean not null default false,
  child_seats integer not null default 0,
  extra_boarding_seconds integer not null default 0,
  version integer not null default 1,
  constraint rider_mobility_pkey PRIMARY KEY (consortium_id, rider_id),
  constraint rider_mobility_amounts CHECK ((((child_seats >= 0) AND (child_seats <= 4)) AND ((extra_boarding_seconds >= 0) AND (extra_boarding_seconds <= 1800)))),
  constraint rider_mobility_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id)
);
alter table rider_mobility enable row level security;
alter table rider_mobility force row level security;
create policy rider_mobility_by_consortium on rider_mobility using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on rider_mobility to falubusz_app;

create table rider_target_group (
  consortium_id uuid not null,
  rider_id uuid not null,
  target_group text not null,
  constraint rider_target_group_pkey PRIMARY KEY (consortium_id, rider_id, target_group),
  constraint rider_target_group_kind CHECK ((target_group = ANY (ARRAY['disadvantaged'::text, 'unemployed'::text, 'elderly'::text, 'ethnic_minority'::text]))),
  constraint rider_target_group_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id)
);
alter table rider_target_group enable row level security;
alter table rider_target_group force row level security;
create policy rider_target_group_by_consortium on rider_target_group using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on rider_target_group to falubusz_app;

create table rider_word (
  consortium_id uuid not null,
  word text not null,
  rider_id uuid not null,
  kind text not null,
  sort_name text not null,
  active boolean not null,
  partner_id uuid,
  constraint rider_word_pkey PRIMARY KEY (consortium_id, word, rider_id, kind) INCLUDE (sort_name, active, partner_id),
  constraint rider_word_kind CHECK ((kind = ANY (ARRAY['name'::text, 'phone'::text, 'address'::text]))),
  constraint rider_word_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id)
);
alter table rider_word enable row level security;
alter table rider_word force row level security;
CREATE INDEX rider_word_rider_idx ON public.rider_word USING btree (consortium_id, rider_id);
create policy rider_word_by_consortium on rider_word using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on rider_word to falubusz_app;

create table run (
  consortium_id uuid not null,
  id uuid not null,
  shift_id uuid not null,
  vehicle_id uuid not null,
  driver_id uuid not null,
  scheduled_start_at timestamp with time zone not null,
  scheduled_end_at timestamp with time zone not null,
  metres integer not null,
  deadhead_metres integer not null,
  cost double precision not null,
  fingerprint text,
  constraint run_pkey PRIMARY KEY (consortium_id, id),
  constraint run_of_shift UNIQUE (consortium_id, shift_id, id),
  constraint run_order CHECK ((scheduled_start_at <= scheduled_end_at)),
  constraint run_driver_fkey FOREIGN KEY (consortium_id, driver_id) REFERENCES driver(consortium_id, id),
  constraint run_shift_fkey FOREIGN KEY (consortium_id, shift_id) REFERENCES shift(consortium_id, id),
  constraint run_vehicle_fkey FOREIGN KEY (consortium_id, vehicle_id) REFERENCES vehicle(consortium_id, id)
);
alter table run enable row level security;
alter table run force row level security;
create policy run_by_consortium on run using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant insert, select on run to falubusz_app;

create table schema_migration (
  number integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint schema_migration_pkey PRIMARY KEY (number)
);

create table sensitive_read (
  consortium_id uuid not null,
  id uuid not null,
  rider_id uuid not null,
  kind text not null,
  read_by uuid,
  read_at timestamp with time zone not null default now(),
  constraint sensitive_read_pkey PRIMARY KEY (consortium_id, id),
  constraint sensitive_read_kind CHECK ((kind = ANY (ARRAY['mobility'::text, 'target_group'::text]))),
  constraint sensitive_read_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id)
);
alter table sensitive_read enable row level security;
alter table sensitive_read force row level security;
CREATE INDEX sensitive_read_rider_idx ON public.sensitive_read USING btree (consortium_id, rider_id, read_at);
create policy sensitive_read_by_consortium on sensitive_read using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant insert, select on sensitive_read to falubusz_app;

create table service_day (
  consortium_id uuid not null,
  service_date date not null,
  published_plan_id uuid,
  bookings_version integer not null default 1,
  version integer not null default 1,
  constraint service_day_pkey PRIMARY KEY (consortium_id, service_date),
  constraint service_day_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  constraint service_day_published_fkey FOREIGN KEY (consortium_id, published_plan_id) REFERENCES plan(consortium_id, id)
);
alter table service_day enable row level security;
alter table service_day force row level security;
create policy service_day_by_consortium on service_day using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on service_day to falubusz_app;

create table service_event (
  consortium_id uuid not null,
  id uuid not null,
  reference text not null,
  name text not null,
  place_id uuid not null,
  service_date date not null,
  start_at timestamp with time zone not null,
  end_at timestamp with time zone not null,
  capacity integer not null,
  with_return boolean not null default true,
  cancelled_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint service_event_pkey PRIMARY KEY (consortium_id, id),
  constraint service_event_reference_key UNIQUE (consortium_id, reference),
  constraint service_event_capacity CHECK (((capacity >= 1) AND (capacity <= 500))),
  constraint service_event_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint service_event_order CHECK ((start_at < end_at)),
  constraint service_event_place_fkey FOREIGN KEY (consortium_id, place_id) REFERENCES place(consortium_id, id)
);
alter table service_event enable row level security;
alter table service_event force row level security;
CREATE INDEX service_event_date_idx ON public.service_event USING btree (consortium_id, service_date);
create policy service_event_by_consortium on service_event using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on service_event to falubusz_app;

create table service_hours (
  consortium_id uuid not null,
  weekday integer not null,
  opens time without time zone not null,
  closes time without time zone not null,
  constraint service_hours_pkey PRIMARY KEY (consortium_id, weekday),
  constraint service_hours_order CHECK ((opens < closes)),
  constraint service_hours_weekday CHECK (((weekday >= 1) AND (weekday <= 7))),
  constraint service_hours_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id)
);
alter table service_hours enable row level security;
alter table service_hours force row level security;
create policy service_hours_by_consortium on service_hours using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on service_hours to falubusz_app;

create table session (
  consortium_id uuid not null,
  id uuid not null,
  staff_account_id uuid not null,
  token_hash bytea not null,
  kind text not null,
  created_at timestamp with time zone not null default now(),
  last_seen_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (consortium_id, id),
  constraint session_hash_length CHECK ((octet_length(token_hash) = 32)),
  constraint session_kind CHECK ((kind = ANY (ARRAY['cookie'::text, 'bearer'::text]))),
  constraint session_account_fkey FOREIGN KEY (consortium_id, staff_account_id) REFERENCES staff_account(consortium_id, id)
);
alter table session enable row level security;
alter table session force row level security;
CREATE UNIQUE INDEX session_token_key ON public.session USING btree (token_hash);
create policy session_visible on session using (((consortium_id = current_consortium()) OR (encode(token_hash, 'hex'::text) = current_setting('app.session_hash'::text, true)))) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on session to falubusz_app;

create table settlement (
  consortium_id uuid not null,
  id uuid not null,
  name text not null,
  postal_codes text[] not null default '{}'::text[],
  lat double precision not null,
  lon double precision not null,
  population integer,
  district_seat boolean not null default false,
  member boolean not null default true,
  deactivated_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint settlement_pkey PRIMARY KEY (consortium_id, id),
  constraint settlement_name_key UNIQUE (consortium_id, name),
  constraint settlement_coordinates CHECK ((((lat >= (45.5)::double precision) AND (lat <= (49)::double precision)) AND ((lon >= (15.5)::double precision) AND (lon <= (23.5)::double precision)))),
  constraint settlement_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint settlement_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id)
);
alter table settlement enable row level security;
alter table settlement force row level security;
create policy settlement_by_consortium on settlement using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on settlement to falubusz_app;

create table shift (
  consortium_id uuid not null,
  id uuid not null,
  service_date date not null,
  vehicle_id uuid not null,
  driver_id uuid not null,
  start_at timestamp with time zone not null,
  end_at timestamp with time zone not null,
  start_place_id uuid not null,
  end_place_id uuid,
  max_duration_seconds integer,
  during tstzrange generated always as (tstzrange(start_at, end_at)) stored,
  cancelled_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint shift_pkey PRIMARY KEY (consortium_id, id),
  constraint shift_driver_once EXCLUDE USING gist (consortium_id WITH =, driver_id WITH =, during WITH &&) WHERE ((cancelled_at IS NULL)),
  constraint shift_vehicle_once EXCLUDE USING gist (consortium_id WITH =, vehicle_id WITH =, during WITH &&) WHERE ((cancelled_at IS NULL)),
  constraint shift_max_duration CHECK (((max_duration_seconds IS NULL) OR ((max_duration_seconds >= 1800) AND (max_duration_seconds <= 57600)))),
  constraint shift_order CHECK (((start_at < end_at) AND ((end_at - start_at) <= '16:00:00'::interval))),
  constraint shift_driver_fkey FOREIGN KEY (consortium_id, driver_id) REFERENCES driver(consortium_id, id),
  constraint shift_end_place_fkey FOREIGN KEY (consortium_id, end_place_id) REFERENCES place(consortium_id, id),
  constraint shift_start_place_fkey FOREIGN KEY (consortium_id, start_place_id) REFERENCES place(consortium_id, id),
  constraint shift_vehicle_fkey FOREIGN KEY (consortium_id, vehicle_id) REFERENCES vehicle(consortium_id, id)
);
alter table shift enable row level security;
alter table shift force row level security;
CREATE INDEX shift_date_idx ON public.shift USING btree (consortium_id, service_date);
create policy shift_by_consortium on shift using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on shift to falubusz_app;

create table shift_break (
  consortium_id uuid not null,
  shift_id uuid not null,
  "position" integer not null,
  earliest_at timestamp with time zone not null,
  latest_at timestamp with time zone not null,
  duration_seconds integer not null,
  constraint shift_break_pkey PRIMARY KEY (consortium_id, shift_id, "position"),
  constraint shift_break_amounts CHECK (((earliest_at <= latest_at) AND ((duration_seconds >= 300) AND (duration_seconds <= 7200)))),
  constraint shift_break_shift_fkey FOREIGN KEY (consortium_id, shift_id) REFERENCES shift(consortium_id, id)
);
alter table shift_break enable row level security;
alter table shift_break force row level security;
create policy shift_break_by_consortium on shift_break using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on shift_break to falubusz_app;

create table staff_account (
  consortium_id uuid not null,
  id uuid not null,
  email text not null,
  full_name text not null,
  role text not null,
  driver_id uuid,
  partner_id uuid,
  language text not null default 'hu'::text,
  password_hash text not null,
  failed_sign_ins integer not null default 0,
  locked_until timestamp with time zone,
  deactivated_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint staff_account_pkey PRIMARY KEY (consortium_id, id),
  constraint staff_account_driver CHECK (((role = 'driver'::text) = (driver_id IS NOT NULL))),
  constraint staff_account_email_form CHECK (((email = lower(email)) AND (email ~ '^[^@\s]+@[^@\s]+$'::text) AND (char_length(email) <= 200))),
  constraint staff_account_language CHECK ((language = ANY (ARRAY['hu'::text, 'en'::text]))),
  constraint staff_account_name_length CHECK (((char_length(full_name) >= 1) AND (char_length(full_name) <= 200))),
  constraint staff_account_partner CHECK (((role = 'partner'::text) = (partner_id IS NOT NULL))),
  constraint staff_account_role CHECK ((role = ANY (ARRAY['admin'::text, 'coordinator'::text, 'dispatcher'::text, 'intake'::text, 'driver'::text, 'partner'::text]))),
  constraint staff_account_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  constraint staff_account_driver_fkey FOREIGN KEY (consortium_id, driver_id) REFERENCES driver(consortium_id, id),
  constraint staff_account_partner_fkey FOREIGN KEY (consortium_id, partner_id) REFERENCES partner(consortium_id, id)
);
alter table staff_account enable row level security;
alter table staff_account force row level security;
CREATE UNIQUE INDEX staff_account_email_key ON public.staff_account USING btree (email);
create policy staff_account_visible on staff_account using (((consortium_id = current_consortium()) OR (email = current_setting('app.sign_in_email'::text, true)))) with check ((consortium_id = current_consortium()));
grant insert, select, update on staff_account to falubusz_app;

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
  local_time time without time zone,
  return_kind text not null,
  return_local_time time without time zone,
  companions integer not null default 0,
  pattern jsonb not null,
  on_holidays text not null default 'skip'::text,
  school_days_only boolean not null default false,
  valid_from date not null,
  valid_to date,
  ended_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint standing_order_pkey PRIMARY KEY (consortium_id, id),
  constraint standing_order_reference_key UNIQUE (consortium_id, reference),
  constraint standing_order_companions CHECK (((companions >= 0) AND (companions <= 15))),
  constraint standing_order_holidays CHECK ((on_holidays = ANY (ARRAY['skip'::text, 'run'::text]))),
  constraint standing_order_places CHECK ((from_place_id <> to_place_id)),
  constraint standing_order_return CHECK (((return_kind = ANY (ARRAY['none'::text, 'fixed'::text, 'will_call'::text])) AND ((return_kind = 'fixed'::text) OR (return_local_time IS NULL)))),
  constraint standing_order_timing CHECK ((timing = ANY (ARRAY['arrive_by'::text, 'depart_after'::text]))),
  constraint standing_order_validity CHECK (((valid_to IS NULL) OR (valid_from <= (valid_to + 1)))),
  constraint standing_order_from_fkey FOREIGN KEY (consortium_id, from_place_id) REFERENCES place(consortium_id, id),
  constraint standing_order_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id),
  constraint standing_order_to_fkey FOREIGN KEY (consortium_id, to_place_id) REFERENCES place(consortium_id, id)
);
alter table standing_order enable row level security;
alter table standing_order force row level security;
CREATE INDEX standing_order_rider_idx ON public.standing_order USING btree (consortium_id, rider_id);
create policy standing_order_by_consortium on standing_order using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on standing_order to falubusz_app;

create table standing_order_exception (
  consortium_id uuid not null,
  standing_order_id uuid not null,
  service_date date not null,
  kind text not null,
  local_time time without time zone,
  return_local_time time without time zone,
  created_at timestamp with time zone not null default now(),
  constraint standing_order_exception_pkey PRIMARY KEY (consortium_id, standing_order_id, service_date),
  constraint standing_order_exception_kind CHECK ((kind = ANY (ARRAY['skip'::text, 'change'::text]))),
  constraint standing_order_exception_order_fkey FOREIGN KEY (consortium_id, standing_order_id) REFERENCES standing_order(consortium_id, id)
);
alter table standing_order_exception enable row level security;
alter table standing_order_exception force row level security;
create policy standing_order_exception_by_consortium on standing_order_exception using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on standing_order_exception to falubusz_app;

create table stop (
  consortium_id uuid not null,
  id uuid not null,
  run_id uuid not null,
  "position" integer not null,
  kind text not null,
  place_id uuid not null,
  trip_id uuid,
  scheduled_arrival_at timestamp with time zone not null,
  scheduled_begin_at timestamp with time zone not null,
  scheduled_departure_at timestamp with time zone not null,
  seats_aboard integer not null,
  wheelchairs_aboard integer not null,
  seconds_from_previous integer not null,
  metres_from_previous integer not null,
  constraint stop_pkey PRIMARY KEY (consortium_id, id),
  constraint stop_in_run UNIQUE (consortium_id, run_id, trip_id, id),
  constraint stop_position_key UNIQUE (consortium_id, run_id, "position"),
  constraint stop_kind CHECK (((kind = ANY (ARRAY['pull_out'::text, 'pickup'::text, 'dropoff'::text, 'break'::text, 'pull_in'::text])) AND ((kind = ANY (ARRAY['pickup'::text, 'dropoff'::text])) = (trip_id IS NOT NULL)))),
  constraint stop_times CHECK (((scheduled_arrival_at <= scheduled_begin_at) AND (scheduled_begin_at <= scheduled_departure_at))),
  constraint stop_place_fkey FOREIGN KEY (consortium_id, place_id) REFERENCES place(consortium_id, id),
  constraint stop_run_fkey FOREIGN KEY (consortium_id, run_id) REFERENCES run(consortium_id, id),
  constraint stop_trip_fkey FOREIGN KEY (consortium_id, trip_id) REFERENCES trip(consortium_id, id)
);
alter table stop enable row level security;
alter table stop force row level security;
CREATE UNIQUE INDEX stop_dropoff_key ON public.stop USING btree (consortium_id, run_id, trip_id) WHERE (kind = 'dropoff'::text);
CREATE UNIQUE INDEX stop_pickup_key ON public.stop USING btree (consortium_id, run_id, trip_id) WHERE (kind = 'pickup'::text);
create policy stop_by_consortium on stop using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant insert, select on stop to falubusz_app;

create table stop_event (
  consortium_id uuid not null,
  id uuid not null,
  shift_id uuid not null,
  sequence bigint not null generated always as identity,
  kind text not null,
  trip_id uuid,
  place_id uuid,
  undoes_event_id uuid,
  odometer_km integer,
  device_time timestamp with time zone not null,
  synced_at timestamp with time zone not null default now(),
  recorded_by uuid not null,
  idempotency_key text not null,
  constraint stop_event_pkey PRIMARY KEY (consortium_id, id),
  constraint stop_event_key UNIQUE (consortium_id, shift_id, idempotency_key),
  constraint stop_event_undone_once UNIQUE (consortium_id, undoes_event_id),
  constraint stop_event_kind CHECK ((kind = ANY (ARRAY['arrived'::text, 'boarded'::text, 'no_show'::text, 'alighted'::text, 'undone'::text, 'odometer_start'::text, 'odometer_end'::text]))),
  constraint stop_event_subject CHECK ((((kind = ANY (ARRAY['boarded'::text, 'no_show'::text, 'alighted'::text])) <= (trip_id IS NOT NULL)) AND ((kind = 'undone'::text) = (undoes_event_id IS NOT NULL)) AND ((kind = ANY (ARRAY['odometer_start'::text, 'odometer_end'::text])) = (odometer_km IS NOT NULL)))),
  constraint stop_event_place_fkey FOREIGN KEY (consortium_id, place_id) REFERENCES place(consortium_id, id),
  constraint stop_event_shift_fkey FOREIGN KEY (consortium_id, shift_id) REFERENCES shift(consortium_id, id),
  constraint stop_event_trip_fkey FOREIGN KEY (consortium_id, trip_id) REFERENCES trip(consortium_id, id),
  constraint stop_event_undoes_fkey FOREIGN KEY (consortium_id, undoes_event_id) REFERENCES stop_event(consortium_id, id)
);
alter table stop_event enable row level security;
alter table stop_event force row level security;
CREATE INDEX stop_event_shift_idx ON public.stop_event USING btree (consortium_id, shift_id, sequence);
CREATE INDEX stop_event_trip_idx ON public.stop_event USING btree (consortium_id, trip_id) WHERE (trip_id IS NOT NULL);
create policy stop_event_by_consortium on stop_event using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant insert, select on stop_event to falubusz_app;

create table travel_cell (
  consortium_id uuid not null,
  source text not null,
  data_date date not null,
  variant text not null default ''::text,
  from_place_id uuid not null,
  to_place_id uuid not null,
  from_at text not null,
  to_at text not null,
  seconds integer,
  metres integer,
  unreachable_reason text,
  constraint travel_cell_pkey PRIMARY KEY (consortium_id, source, data_date, variant, from_place_id, to_place_id),
  constraint travel_cell_amounts CHECK (((seconds >= 0) AND (metres >= 0))),
  constraint travel_cell_at_length CHECK (((char_length(from_at) <= 40) AND (char_length(to_at) <= 40))),
  constraint travel_cell_either CHECK ((((seconds IS NULL) = (unreachable_reason IS NOT NULL)) AND ((seconds IS NULL) = (metres IS NULL)))),
  constraint travel_cell_source CHECK ((source = ANY (ARRAY['roads'::text, 'remote'::text, 'estimate'::text]))),
  constraint travel_cell_variant_length CHECK ((char_length(variant) <= 60)),
  constraint travel_cell_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id)
);
alter table travel_cell enable row level security;
alter table travel_cell force row level security;
create policy travel_cell_by_consortium on travel_cell using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on travel_cell to falubusz_app;

create table travel_correction (
  consortium_id uuid not null,
  id uuid not null,
  from_place_id uuid not null,
  to_place_id uuid not null,
  band text,
  season text,
  base_source text not null,
  base_seconds integer not null,
  factor double precision not null,
  spread_seconds integer not null,
  observations integer not null,
  adopted_by uuid,
  adopted_at timestamp with time zone not null default now(),
  constraint travel_correction_pkey PRIMARY KEY (consortium_id, id),
  constraint travel_correction_once UNIQUE NULLS NOT DISTINCT (consortium_id, from_place_id, to_place_id, band, season),
  constraint travel_correction_band CHECK ((band = ANY (ARRAY['night'::text, 'early'::text, 'morning'::text, 'midday'::text, 'afternoon'::text, 'evening'::text]))),
  constraint travel_correction_base CHECK (((base_source = ANY (ARRAY['roads'::text, 'remote'::text, 'estimate'::text])) AND (base_seconds > 0))),
  constraint travel_correction_observed CHECK (((observations >= 5) AND (factor > (0.1)::double precision) AND (factor < (10)::double precision) AND (spread_seconds >= 0))),
  constraint travel_correction_season CHECK (((season = ANY (ARRAY['winter'::text, 'summer'::text])) AND ((season IS NULL) = (band IS NULL)))),
  constraint travel_correction_account_fkey FOREIGN KEY (consortium_id, adopted_by) REFERENCES staff_account(consortium_id, id),
  constraint travel_correction_from_fkey FOREIGN KEY (consortium_id, from_place_id) REFERENCES place(consortium_id, id),
  constraint travel_correction_to_fkey FOREIGN KEY (consortium_id, to_place_id) REFERENCES place(consortium_id, id)
);
alter table travel_correction enable row level security;
alter table travel_correction force row level security;
create policy travel_correction_by_consortium on travel_correction using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on travel_correction to falubusz_app;

create table travel_edition (
  consortium_id uuid not null,
  source text not null,
  data_date date not null,
  switched_at timestamp with time zone not null default now(),
  constraint travel_edition_pkey PRIMARY KEY (consortium_id, source),
  constraint travel_edition_source CHECK ((source = ANY (ARRAY['roads'::text, 'remote'::text, 'estimate'::text]))),
  constraint travel_edition_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id)
);
alter table travel_edition enable row level security;
alter table travel_edition force row level security;
create policy travel_edition_by_consortium on travel_edition using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on travel_edition to falubusz_app;

create table travel_overrule (
  consortium_id uuid not null,
  from_place_id uuid not null,
  to_place_id uuid not null,
  seconds integer not null,
  metres integer not null,
  reason text not null default ''::text,
  staff_account_id uuid,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint travel_overrule_pkey PRIMARY KEY (consortium_id, from_place_id, to_place_id),
  constraint travel_overrule_amounts CHECK ((((seconds >= 0) AND (seconds <= 86400)) AND ((metres >= 0) AND (metres <= 1000000)) AND (from_place_id <> to_place_id))),
  constraint travel_overrule_from_fkey FOREIGN KEY (consortium_id, from_place_id) REFERENCES place(consortium_id, id),
  constraint travel_overrule_to_fkey FOREIGN KEY (consortium_id, to_place_id) REFERENCES place(consortium_id, id)
);
alter table travel_overrule enable row level security;
alter table travel_overrule force row level security;
create policy travel_overrule_by_consortium on travel_overrule using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on travel_overrule to falubusz_app;

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
  requested_pickup_earliest timestamp with time zone not null,
  requested_pickup_latest timestamp with time zone not null,
  requested_dropoff_earliest timestamp with time zone not null,
  requested_dropoff_latest timestamp with time zone not null,
  will_call boolean not null default false,
  released_at timestamp with time zone,
  seats integer not null,
  wheelchairs integer not null default 0,
  boarding_seconds integer not null,
  alighting_seconds integer not null,
  longest_ride_seconds integer not null,
  required_features text[] not null default '{}'::text[],
  cancelled_at timestamp with time zone,
  cancellation_class text,
  boarded_at timestamp with time zone,
  alighted_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint trip_pkey PRIMARY KEY (consortium_id, id),
  constraint trip_leg_once UNIQUE (consortium_id, request_id, leg),
  constraint trip_amounts CHECK (((seats >= 0) AND (wheelchairs >= 0) AND ((seats + wheelchairs) >= 1) AND (boarding_seconds >= 0) AND (alighting_seconds >= 0) AND (longest_ride_seconds > 0))),
  constraint trip_boarded CHECK (((state <> ALL (ARRAY['on_board'::text, 'completed'::text])) OR (boarded_at IS NOT NULL))),
  constraint trip_cancellation_class CHECK ((cancellation_class = ANY (ARRAY['early'::text, 'same_day'::text, 'late'::text, 'at_door'::text]))),
  constraint trip_cancelled CHECK ((((state = 'cancelled'::text) = (cancelled_at IS NOT NULL)) AND ((cancelled_at IS NULL) = (cancellation_class IS NULL)))),
  constraint trip_completed CHECK (((state = 'completed'::text) = (alighted_at IS NOT NULL))),
  constraint trip_leg CHECK ((leg = ANY (ARRAY['outbound'::text, 'return'::text]))),
  constraint trip_released CHECK (((released_at IS NULL) OR will_call)),
  constraint trip_state CHECK ((state = ANY (ARRAY['requested'::text, 'offered'::text, 'promised'::text, 'scheduled'::text, 'published'::text, 'on_board'::text, 'completed'::text, 'refused'::text, 'waitlisted'::text, 'cancelled'::text, 'no_show'::text, 'missed'::text]))),
  constraint trip_windows CHECK (((requested_pickup_earliest <= requested_pickup_latest) AND (requested_dropoff_earliest <= requested_dropoff_latest) AND (requested_pickup_earliest <= requested_dropoff_latest))),
  constraint trip_from_fkey FOREIGN KEY (consortium_id, from_place_id) REFERENCES place(consortium_id, id),
  constraint trip_request_fkey FOREIGN KEY (consortium_id, request_id) REFERENCES trip_request(consortium_id, id),
  constraint trip_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id),
  constraint trip_to_fkey FOREIGN KEY (consortium_id, to_place_id) REFERENCES place(consortium_id, id)
);
alter table trip enable row level security;
alter table trip force row level security;
CREATE INDEX trip_date_idx ON public.trip USING btree (consortium_id, service_date, state);
CREATE INDEX trip_rider_idx ON public.trip USING btree (consortium_id, rider_id, service_date);
create policy trip_by_consortium on trip using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on trip to falubusz_app;

create table trip_request (
  consortium_id uuid not null,
  id uuid not null,
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
  requested_at timestamp with time zone not null,
  companions integer not null default 0,
  wheelchairs integer not null default 0,
  child_seats integer not null default 0,
  return_kind text not null default 'none'::text,
  return_requested_at timestamp with time zone,
  source text not null,
  note text not null default ''::text,
  created_by uuid,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  constraint trip_request_pkey PRIMARY KEY (consortium_id, id),
  constraint trip_request_reference_key UNIQUE (consortium_id, reference),
  constraint trip_request_note_length CHECK ((char_length(note) <= 1000)),
  constraint trip_request_origin CHECK ((((source = 'standing_order'::text) = (standing_order_id IS NOT NULL)) AND ((source = 'event'::text) = (service_event_id IS NOT NULL)))),
  constraint trip_request_party CHECK ((((companions >= 0) AND (companions <= 15)) AND ((wheelchairs >= 0) AND (wheelchairs <= (companions + 1))) AND ((child_seats >= 0) AND (child_seats <= (companions + 1))))),
  constraint trip_request_places CHECK ((from_place_id <> to_place_id)),
  constraint trip_request_purpose CHECK ((purpose = ANY (ARRAY['work'::text, 'health'::text, 'screening'::text, 'counselling'::text, 'office'::text, 'shopping'::text, 'chemist'::text, 'school'::text, 'event'::text, 'social'::text, 'other'::text]))),
  constraint trip_request_return CHECK (((return_kind = ANY (ARRAY['none'::text, 'fixed'::text, 'will_call'::text])) AND ((return_kind = 'fixed'::text) = (return_requested_at IS NOT NULL)))),
  constraint trip_request_return_order CHECK (((return_requested_at IS NULL) OR (return_requested_at > requested_at))),
  constraint trip_request_source CHECK ((source = ANY (ARRAY['phone'::text, 'standing_order'::text, 'event'::text, 'partner'::text, 'demonstration'::text]))),
  constraint trip_request_timing CHECK ((timing = ANY (ARRAY['arrive_by'::text, 'depart_after'::text]))),
  constraint trip_request_withdrawn CHECK (((withdrawn_at IS NULL) OR (standing_order_id IS NOT NULL) OR (service_event_id IS NOT NULL))),
  constraint trip_request_event_fkey FOREIGN KEY (consortium_id, service_event_id) REFERENCES service_event(consortium_id, id),
  constraint trip_request_from_fkey FOREIGN KEY (consortium_id, from_place_id) REFERENCES place(consortium_id, id),
  constraint trip_request_order_fkey FOREIGN KEY (consortium_id, standing_order_id) REFERENCES standing_order(consortium_id, id),
  constraint trip_request_partner_fkey FOREIGN KEY (consortium_id, partner_id) REFERENCES partner(consortium_id, id),
  constraint trip_request_rider_fkey FOREIGN KEY (consortium_id, rider_id) REFERENCES rider(consortium_id, id),
  constraint trip_request_to_fkey FOREIGN KEY (consortium_id, to_place_id) REFERENCES place(consortium_id, id)
);
alter table trip_request enable row level security;
alter table trip_request force row level security;
CREATE INDEX trip_request_created_idx ON public.trip_request USING btree (consortium_id, created_at, id);
CREATE INDEX trip_request_date_idx ON public.trip_request USING btree (consortium_id, service_date);
CREATE UNIQUE INDEX trip_request_event_rider_key ON public.trip_request USING btree (consortium_id, service_event_id, rider_id) WHERE ((service_event_id IS NOT NULL) AND (withdrawn_at IS NULL));
CREATE UNIQUE INDEX trip_request_order_day_key ON public.trip_request USING btree (consortium_id, standing_order_id, service_date) WHERE ((standing_order_id IS NOT NULL) AND (withdrawn_at IS NULL));
CREATE INDEX trip_request_rider_idx ON public.trip_request USING btree (consortium_id, rider_id, service_date);
create policy trip_request_by_consortium on trip_request using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on trip_request to falubusz_app;

create table unserved_trip (
  consortium_id uuid not null,
  plan_id uuid not null,
  trip_id uuid not null,
  reason text not null,
  shortfall_minutes integer,
  shortfall_places integer,
  replanned boolean not null default false,
  detail jsonb not null default '{}'::jsonb,
  constraint unserved_trip_pkey PRIMARY KEY (consortium_id, plan_id, trip_id),
  constraint unserved_trip_plan_fkey FOREIGN KEY (consortium_id, plan_id) REFERENCES plan(consortium_id, id),
  constraint unserved_trip_trip_fkey FOREIGN KEY (consortium_id, trip_id) REFERENCES trip(consortium_id, id)
);
alter table unserved_trip enable row level security;
alter table unserved_trip force row level security;
create policy unserved_trip_by_consortium on unserved_trip using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant insert, select on unserved_trip to falubusz_app;

create table vehicle (
  consortium_id uuid not null,
  id uuid not null,
  name text not null,
  plate text not null,
  features text[] not null default '{}'::text[],
  garage_place_id uuid not null,
  cost_fixed_forint integer not null default 0,
  cost_per_km_forint integer not null default 180,
  cost_per_hour_forint integer not null default 3500,
  deactivated_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  constraint vehicle_pkey PRIMARY KEY (consortium_id, id),
  constraint vehicle_plate_key UNIQUE (consortium_id, plate),
  constraint vehicle_costs CHECK (((cost_fixed_forint >= 0) AND (cost_per_km_forint >= 0) AND (cost_per_hour_forint >= 0))),
  constraint vehicle_features CHECK ((features <@ ARRAY['lift'::text, 'ramp'::text, 'child_seat'::text, 'low_floor'::text, 'luggage'::text, 'air_conditioning'::text])),
  constraint vehicle_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 100))),
  constraint vehicle_plate_form CHECK (((char_length(plate) >= 3) AND (char_length(plate) <= 20))),
  constraint vehicle_garage_fkey FOREIGN KEY (consortium_id, garage_place_id) REFERENCES place(consortium_id, id)
);
alter table vehicle enable row level security;
alter table vehicle force row level security;
create policy vehicle_by_consortium on vehicle using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on vehicle to falubusz_app;

create table vehicle_layout (
  consortium_id uuid not null,
  vehicle_id uuid not null,
  "position" integer not null,
  seats integer not null,
  wheelchair_places integer not null default 0,
  constraint vehicle_layout_pkey PRIMARY KEY (consortium_id, vehicle_id, "position"),
  constraint vehicle_layout_amounts CHECK (((seats >= 0) AND (wheelchair_places >= 0) AND (((seats + wheelchair_places) >= 1) AND ((seats + wheelchair_places) <= 8)))),
  constraint vehicle_layout_vehicle_fkey FOREIGN KEY (consortium_id, vehicle_id) REFERENCES vehicle(consortium_id, id)
);
alter table vehicle_layout enable row level security;
alter table vehicle_layout force row level security;
create policy vehicle_layout_by_consortium on vehicle_layout using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on vehicle_layout to falubusz_app;

create table waiting_list_entry (
  consortium_id uuid not null,
  id uuid not null,
  trip_id uuid not null,
  refusal_id uuid,
  created_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  outcome text,
  constraint waiting_list_entry_pkey PRIMARY KEY (consortium_id, id),
  constraint waiting_list_entry_outcome CHECK ((((closed_at IS NULL) = (outcome IS NULL)) AND (outcome = ANY (ARRAY['promised'::text, 'withdrawn'::text, 'expired'::text])))),
  constraint waiting_list_entry_refusal_fkey FOREIGN KEY (consortium_id, refusal_id) REFERENCES refusal(consortium_id, id),
  constraint waiting_list_entry_trip_fkey FOREIGN KEY (consortium_id, trip_id) REFERENCES trip(consortium_id, id)
);
alter table waiting_list_entry enable row level security;
alter table waiting_list_entry force row level security;
CREATE UNIQUE INDEX waiting_list_entry_open_key ON public.waiting_list_entry USING btree (consortium_id, trip_id) WHERE (closed_at IS NULL);
create policy waiting_list_entry_by_consortium on waiting_list_entry using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on waiting_list_entry to falubusz_app;

create table week_template (
  consortium_id uuid not null,
  week_start date not null,
  template jsonb not null,
  cost integer not null,
  demand_hash text not null,
  made_at timestamp with time zone not null default now(),
  constraint week_template_pkey PRIMARY KEY (consortium_id, week_start),
  constraint week_template_monday CHECK ((EXTRACT(isodow FROM week_start) = (1)::numeric)),
  constraint week_template_consortium_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id)
);
alter table week_template enable row level security;
alter table week_template force row level security;
create policy week_template_by_consortium on week_template using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on week_template to falubusz_app;

create table workplace_shift (
  consortium_id uuid not null,
  place_id uuid not null,
  name text not null,
  begins time without time zone not null,
  ends time without time zone not null,
  constraint workplace_shift_pkey PRIMARY KEY (consortium_id, place_id, name),
  constraint workplace_shift_place_fkey FOREIGN KEY (consortium_id, place_id) REFERENCES place(consortium_id, id)
);
alter table workplace_shift enable row level security;
alter table workplace_shift force row level security;
create policy workplace_shift_by_consortium on workplace_shift using ((consortium_id = current_consortium())) with check ((consortium_id = current_consortium()));
grant delete, insert, select, update on workplace_shift to falubusz_app;
