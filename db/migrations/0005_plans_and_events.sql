-- Plans are immutable versions of one service date; manifests are what drivers hold; stop events are what happened.

-- One row per service date that anybody touched: what whole-day changes lock, and which plan is in force.
create table service_day (
  consortium_id uuid not null,
  service_date date not null,
  published_plan_id uuid,
  -- Raised by every change of the day's bookings, so that a plan made from older ones is seen to be stale.
  bookings_version integer not null default 1,
  version integer not null default 1,
  constraint service_day_pkey primary key (consortium_id, service_date),
  constraint service_day_consortium_fkey foreign key (consortium_id) references consortium (id)
);
call isolate_by_consortium('service_day');

create table planning_job (
  consortium_id uuid not null,
  id uuid not null,
  service_date date not null,
  kind text not null,
  state text not null default 'queued',
  -- Raised by each worker that takes the job; only the holder of the newest may store a plan.
  fence integer not null default 0,
  parameters jsonb not null default '{}',
  progress jsonb not null default '{}',
  plan_id uuid,
  failure text,
  requested_by uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  constraint planning_job_pkey primary key (consortium_id, id),
  constraint planning_job_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint planning_job_kind check (kind in ('plan_day', 'replan', 'repair', 'what_if')),
  constraint planning_job_state check (state in ('queued', 'running', 'finished', 'failed', 'cancelled')),
  constraint planning_job_finished check ((state in ('finished', 'failed', 'cancelled')) = (finished_at is not null)),
  constraint planning_job_plan check (state <> 'finished' or plan_id is not null),
  constraint planning_job_failure check ((state = 'failed') = (failure is not null))
);
create index planning_job_date_idx on planning_job (consortium_id, service_date, created_at);
call isolate_by_consortium('planning_job');

create table plan (
  consortium_id uuid not null,
  id uuid not null,
  service_date date not null,
  -- 1, 2, 3 … within the service date.
  number integer not null,
  state text not null,
  -- Why it exists: planned, re-planned, repaired, a hand-made move, an insertion, a what-if (never published).
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
  note text not null default '',
  created_by uuid,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  published_by uuid,
  superseded_at timestamptz,
  version integer not null default 1,
  constraint plan_pkey primary key (consortium_id, id),
  constraint plan_number_key unique (consortium_id, service_date, number),
  constraint plan_day_fkey foreign key (consortium_id, service_date) references service_day (consortium_id, service_date),
  constraint plan_base_fkey foreign key (consortium_id, base_plan_id) references plan (consortium_id, id),
  constraint plan_job_fkey foreign key (consortium_id, planning_job_id) references planning_job (consortium_id, id),
  constraint plan_state check (state in ('draft', 'published', 'superseded')),
  constraint plan_origin check (origin in ('planned', 'replanned', 'repaired', 'moved', 'inserted', 'what_if')),
  constraint plan_published check (state = 'draft' or published_at is not null),
  constraint plan_superseded check ((state = 'superseded') = (superseded_at is not null))
);
create unique index plan_published_key on plan (consortium_id, service_date) where state = 'published';
call isolate_by_consortium('plan');
alter table service_day add constraint service_day_published_fkey foreign key (consortium_id, published_plan_id) references plan (consortium_id, id);
alter table planning_job add constraint planning_job_plan_fkey foreign key (consortium_id, plan_id) references plan (consortium_id, id);
alter table disruption add constraint disruption_repair_fkey foreign key (consortium_id, repair_plan_id) references plan (consortium_id, id);

create table run (
  consortium_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  shift_id uuid not null,
  vehicle_id uuid not null,
  driver_id uuid not null,
  scheduled_start_at timestamptz not null,
  scheduled_end_at timestamptz not null,
  metres integer not null,
  deadhead_metres integer not null,
  cost double precision not null,
  constraint run_pkey primary key (consortium_id, id),
  constraint run_plan_fkey foreign key (consortium_id, plan_id) references plan (consortium_id, id),
  constraint run_shift_fkey foreign key (consortium_id, shift_id) references shift (consortium_id, id),
  constraint run_vehicle_fkey foreign key (consortium_id, vehicle_id) references vehicle (consortium_id, id),
  constraint run_driver_fkey foreign key (consortium_id, driver_id) references driver (consortium_id, id),
  constraint run_shift_once unique (consortium_id, plan_id, shift_id),
  constraint run_in_plan unique (consortium_id, plan_id, id),
  constraint run_order check (scheduled_start_at <= scheduled_end_at)
);
call isolate_by_consortium('run', 'select, insert');

create table stop (
  consortium_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  run_id uuid not null,
  position integer not null,
  kind text not null,
  place_id uuid not null,
  trip_id uuid,
  scheduled_arrival_at timestamptz not null,
  scheduled_begin_at timestamptz not null,
  scheduled_departure_at timestamptz not null,
  -- After the stop.
  seats_aboard integer not null,
  wheelchairs_aboard integer not null,
  seconds_from_previous integer not null,
  metres_from_previous integer not null,
  constraint stop_pkey primary key (consortium_id, id),
  constraint stop_run_fkey foreign key (consortium_id, plan_id, run_id) references run (consortium_id, plan_id, id),
  constraint stop_place_fkey foreign key (consortium_id, place_id) references place (consortium_id, id),
  constraint stop_trip_fkey foreign key (consortium_id, trip_id) references trip (consortium_id, id),
  constraint stop_position_key unique (consortium_id, run_id, position),
  constraint stop_kind check (kind in ('pull_out', 'pickup', 'dropoff', 'break', 'pull_in') and (kind in ('pickup', 'dropoff')) = (trip_id is not null)),
  constraint stop_times check (scheduled_arrival_at <= scheduled_begin_at and scheduled_begin_at <= scheduled_departure_at),
  constraint stop_in_run unique (consortium_id, plan_id, run_id, trip_id, id)
);
create unique index stop_pickup_key on stop (consortium_id, plan_id, trip_id) where kind = 'pickup';
create unique index stop_dropoff_key on stop (consortium_id, plan_id, trip_id) where kind = 'dropoff';
call isolate_by_consortium('stop', 'select, insert');

-- A trip scheduled in a plan: exactly one pickup and one dropoff, both on the same run, or the row cannot be written.
create table assignment (
  consortium_id uuid not null,
  plan_id uuid not null,
  trip_id uuid not null,
  run_id uuid not null,
  pickup_stop_id uuid not null,
  dropoff_stop_id uuid not null,
  constraint assignment_pkey primary key (consortium_id, plan_id, trip_id),
  constraint assignment_pickup_fkey foreign key (consortium_id, plan_id, run_id, trip_id, pickup_stop_id) references stop (consortium_id, plan_id, run_id, trip_id, id),
  constraint assignment_dropoff_fkey foreign key (consortium_id, plan_id, run_id, trip_id, dropoff_stop_id) references stop (consortium_id, plan_id, run_id, trip_id, id),
  constraint assignment_stops_differ check (pickup_stop_id <> dropoff_stop_id)
);
create index assignment_trip_idx on assignment (consortium_id, trip_id);
call isolate_by_consortium('assignment', 'select, insert');

create table unserved_trip (
  consortium_id uuid not null,
  plan_id uuid not null,
  trip_id uuid not null,
  reason text not null,
  shortfall_minutes integer,
  shortfall_places integer,
  replanned boolean not null default false,
  detail jsonb not null default '{}',
  constraint unserved_trip_pkey primary key (consortium_id, plan_id, trip_id),
  constraint unserved_trip_plan_fkey foreign key (consortium_id, plan_id) references plan (consortium_id, id),
  constraint unserved_trip_trip_fkey foreign key (consortium_id, trip_id) references trip (consortium_id, id)
);
call isolate_by_consortium('unserved_trip', 'select, insert');

-- A dispatcher's word that a trip stays on its run, the order of a run stays, or a whole run stays as it is.
create table plan_lock (
  consortium_id uuid not null,
  id uuid not null,
  service_date date not null,
  kind text not null,
  shift_id uuid not null,
  trip_id uuid,
  created_by uuid,
  created_at timestamptz not null default now(),
  constraint plan_lock_pkey primary key (consortium_id, id),
  constraint plan_lock_shift_fkey foreign key (consortium_id, shift_id) references shift (consortium_id, id),
  constraint plan_lock_trip_fkey foreign key (consortium_id, trip_id) references trip (consortium_id, id),
  constraint plan_lock_kind check (kind in ('trip', 'order', 'run') and (kind = 'trip') = (trip_id is not null)),
  constraint plan_lock_once unique nulls not distinct (consortium_id, service_date, kind, shift_id, trip_id)
);
call isolate_by_consortium('plan_lock');

-- The run as the driver holds it: a new version whenever what the driver must do has changed.
create table manifest (
  consortium_id uuid not null,
  id uuid not null,
  shift_id uuid not null,
  number integer not null,
  plan_id uuid not null,
  run_id uuid,
  -- What is new against the version before, in words for the driver: { added, removed, moved }.
  changes jsonb not null default '{}',
  published_at timestamptz not null default now(),
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  constraint manifest_pkey primary key (consortium_id, id),
  constraint manifest_number_key unique (consortium_id, shift_id, number),
  constraint manifest_shift_fkey foreign key (consortium_id, shift_id) references shift (consortium_id, id),
  constraint manifest_plan_fkey foreign key (consortium_id, plan_id) references plan (consortium_id, id),
  constraint manifest_run_fkey foreign key (consortium_id, run_id) references run (consortium_id, id),
  constraint manifest_acknowledged check ((acknowledged_at is null) = (acknowledged_by is null))
);
call isolate_by_consortium('manifest');

create table stop_event (
  consortium_id uuid not null,
  id uuid not null,
  shift_id uuid not null,
  -- Order of arrival at the server; device_time is what the phone said, and may be out of order after a day offline.
  sequence bigint generated always as identity,
  kind text not null,
  trip_id uuid,
  place_id uuid,
  undoes_event_id uuid,
  odometer_km integer,
  device_time timestamptz not null,
  synced_at timestamptz not null default now(),
  recorded_by uuid not null,
  idempotency_key text not null,
  constraint stop_event_pkey primary key (consortium_id, id),
  constraint stop_event_shift_fkey foreign key (consortium_id, shift_id) references shift (consortium_id, id),
  constraint stop_event_trip_fkey foreign key (consortium_id, trip_id) references trip (consortium_id, id),
  constraint stop_event_place_fkey foreign key (consortium_id, place_id) references place (consortium_id, id),
  constraint stop_event_undoes_fkey foreign key (consortium_id, undoes_event_id) references stop_event (consortium_id, id),
  constraint stop_event_kind check (kind in ('arrived', 'boarded', 'no_show', 'alighted', 'undone', 'odometer_start', 'odometer_end')),
  constraint stop_event_subject check (
    (kind in ('boarded', 'no_show', 'alighted')) <= (trip_id is not null) and (kind = 'undone') = (undoes_event_id is not null)
    and (kind in ('odometer_start', 'odometer_end')) = (odometer_km is not null)),
  constraint stop_event_key unique (consortium_id, shift_id, idempotency_key),
  constraint stop_event_undone_once unique (consortium_id, undoes_event_id)
);
create index stop_event_trip_idx on stop_event (consortium_id, trip_id) where trip_id is not null;
create index stop_event_shift_idx on stop_event (consortium_id, shift_id, sequence);
call isolate_by_consortium('stop_event', 'select, insert');
