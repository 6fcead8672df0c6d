-- Vehicles with their alternative floor plans, drivers, and the shifts that bring both together.

create table vehicle (
  consortium_id uuid not null,
  id uuid not null,
  name text not null,
  plate text not null,
  features text[] not null default '{}',
  garage_place_id uuid not null,
  cost_fixed_forint integer not null default 0,
  cost_per_km_forint integer not null default 180,
  cost_per_hour_forint integer not null default 3500,
  deactivated_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint vehicle_pkey primary key (consortium_id, id),
  constraint vehicle_garage_fkey foreign key (consortium_id, garage_place_id) references place (consortium_id, id),
  constraint vehicle_plate_key unique (consortium_id, plate),
  constraint vehicle_name_length check (char_length(name) between 1 and 100),
  constraint vehicle_plate_form check (char_length(plate) between 3 and 20),
  constraint vehicle_features check (features <@ array['lift', 'ramp', 'child_seat', 'low_floor', 'luggage', 'air_conditioning']),
  constraint vehicle_costs check (cost_fixed_forint >= 0 and cost_per_km_forint >= 0 and cost_per_hour_forint >= 0)
);
call isolate_by_consortium('vehicle');

create table vehicle_layout (
  consortium_id uuid not null,
  vehicle_id uuid not null,
  position integer not null,
  seats integer not null,
  wheelchair_places integer not null default 0,
  constraint vehicle_layout_pkey primary key (consortium_id, vehicle_id, position),
  constraint vehicle_layout_vehicle_fkey foreign key (consortium_id, vehicle_id) references vehicle (consortium_id, id),
  -- A category B licence carries at most eight passengers.
  constraint vehicle_layout_amounts check (seats >= 0 and wheelchair_places >= 0 and seats + wheelchair_places between 1 and 8)
);
call isolate_by_consortium('vehicle_layout');

create table driver (
  consortium_id uuid not null,
  id uuid not null,
  family_name text not null,
  given_name text not null,
  phone text,
  deactivated_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint driver_pkey primary key (consortium_id, id),
  constraint driver_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint driver_names_length check (char_length(family_name) between 1 and 100 and char_length(given_name) between 1 and 100)
);
call isolate_by_consortium('driver');
alter table staff_account add constraint staff_account_driver_fkey foreign key (consortium_id, driver_id) references driver (consortium_id, id);

create table shift (
  consortium_id uuid not null,
  id uuid not null,
  service_date date not null,
  vehicle_id uuid not null,
  driver_id uuid not null,
  start_at timestamptz not null,
  end_at timestamptz not null,
  start_place_id uuid not null,
  -- Null: the run ends where its last stop is.
  end_place_id uuid,
  max_duration_seconds integer,
  during tstzrange generated always as (tstzrange(start_at, end_at)) stored,
  cancelled_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint shift_pkey primary key (consortium_id, id),
  constraint shift_vehicle_fkey foreign key (consortium_id, vehicle_id) references vehicle (consortium_id, id),
  constraint shift_driver_fkey foreign key (consortium_id, driver_id) references driver (consortium_id, id),
  constraint shift_start_place_fkey foreign key (consortium_id, start_place_id) references place (consortium_id, id),
  constraint shift_end_place_fkey foreign key (consortium_id, end_place_id) references place (consortium_id, id),
  constraint shift_order check (start_at < end_at and end_at - start_at <= interval '16 hours'),
  constraint shift_max_duration check (max_duration_seconds is null or max_duration_seconds between 1800 and 57600),
  constraint shift_vehicle_once exclude using gist (consortium_id with =, vehicle_id with =, during with &&) where (cancelled_at is null),
  constraint shift_driver_once exclude using gist (consortium_id with =, driver_id with =, during with &&) where (cancelled_at is null)
);
create index shift_date_idx on shift (consortium_id, service_date);
call isolate_by_consortium('shift');

create table shift_break (
  consortium_id uuid not null,
  shift_id uuid not null,
  position integer not null,
  earliest_at timestamptz not null,
  latest_at timestamptz not null,
  duration_seconds integer not null,
  constraint shift_break_pkey primary key (consortium_id, shift_id, position),
  constraint shift_break_shift_fkey foreign key (consortium_id, shift_id) references shift (consortium_id, id),
  constraint shift_break_amounts check (earliest_at <= latest_at and duration_seconds between 300 and 7200)
);
call isolate_by_consortium('shift_break');

-- A breakdown, an absent driver, weather: what is not to be had from–to.
create table disruption (
  consortium_id uuid not null,
  id uuid not null,
  service_date date not null,
  kind text not null,
  vehicle_id uuid,
  driver_id uuid,
  from_at timestamptz not null,
  to_at timestamptz not null,
  note text not null default '',
  repair_plan_id uuid,
  created_by uuid,
  created_at timestamptz not null default now(),
  constraint disruption_pkey primary key (consortium_id, id),
  constraint disruption_vehicle_fkey foreign key (consortium_id, vehicle_id) references vehicle (consortium_id, id),
  constraint disruption_driver_fkey foreign key (consortium_id, driver_id) references driver (consortium_id, id),
  constraint disruption_kind check (kind in ('breakdown', 'driver_absent', 'weather')),
  constraint disruption_scope check ((kind = 'breakdown') = (vehicle_id is not null) and (kind = 'driver_absent') = (driver_id is not null)),
  constraint disruption_order check (from_at < to_at)
);
create index disruption_date_idx on disruption (consortium_id, service_date);
call isolate_by_consortium('disruption');
