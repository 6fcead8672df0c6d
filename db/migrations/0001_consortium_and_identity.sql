-- The tenant, its policy, its calendar, and the accounts of its staff.
-- The role falubusz_app (made by db/migrate.ts) is what the service works as: neither superuser nor owner.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- The consortium whose rows this transaction may see; null (nothing visible) when not set.
create function current_consortium() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.consortium_id', true), '')::uuid;

-- Accent- and case-blind form of a text; what names, addresses and searches are compared by.
create function fold_text(value text) returns text
  language sql immutable strict parallel safe
  return lower(translate(value, 'ÁÉÍÓÖŐÚÜŰáéíóöőúüűÄäÇçČčĎďĚěŇňŘřŠšŤťŮůÝýŽž', 'AEIOOOUUUaeiooouuuAaCcCcDdEeNnRrSsTtUuYyZz') collate "C");

-- Digits only, in the national significant form: +36 20 123 4567, 06-20/123-4567 and 201234567 are one number.
create function fold_phone(value text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(regexp_replace(value, '[^0-9]', '', 'g'), '^(0036|36|06)', '');

-- Forces row-level security by consortium on a table that carries consortium_id and gives the service's role its rights.
create procedure isolate_by_consortium(target regclass, rights text default 'select, insert, update, delete')
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy %I on %s using (consortium_id = current_consortium()) with check (consortium_id = current_consortium())',
                 target::text || '_by_consortium', target);
  execute format('grant %s on %s to falubusz_app', rights, target);
end $$;

create table consortium (
  id uuid not null,
  slug text not null,
  name text not null,
  time_zone text not null default 'Europe/Budapest',
  -- The parameters of the travel-time estimate: circuity, barriers, crossings (src/travel/estimate).
  travel_profile jsonb not null default '{}',
  -- Only consortia loaded as a demonstration have accounts with known passwords.
  demo boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint consortium_pkey primary key (id),
  constraint consortium_slug_key unique (slug),
  constraint consortium_slug_form check (slug ~ '^[a-z0-9-]{2,40}$'),
  constraint consortium_name_length check (char_length(name) between 1 and 200)
);
alter table consortium enable row level security;
alter table consortium force row level security;
-- app.scope = 'system' is set by workers and the command line, never by a request of a person.
create policy consortium_visible on consortium
  using (id = current_consortium() or current_setting('app.scope', true) = 'system')
  with check (id = current_consortium() or current_setting('app.scope', true) = 'system');
grant select, insert, update on consortium to falubusz_app;

create table consortium_policy (
  consortium_id uuid not null,
  pickup_window_minutes integer not null default 30,
  driver_wait_minutes integer not null default 5,
  boarding_seconds integer not null default 60,
  wheelchair_boarding_seconds integer not null default 240,
  -- Longest ride in minutes: max(direct + slack, min(factor/100 * direct + offset, direct + most_excess, cap)).
  ride_slack_minutes integer not null default 10,
  ride_factor_percent integer not null default 150,
  ride_offset_minutes integer not null default 15,
  ride_most_excess_minutes integer not null default 30,
  ride_cap_minutes integer not null default 60,
  booking_days_before integer not null default 1,
  booking_until time not null default '16:00',
  booking_horizon_days integer not null default 90,
  late_cancellation_minutes integer not null default 120,
  offer_hold_seconds integer not null default 300,
  early_arrival_minutes integer not null default 30,
  walking_metres integer not null default 500,
  no_show_limit integer not null default 3,
  no_show_period_days integer not null default 90,
  stability_minutes integer not null default 5,
  -- What one minute above the direct ride, or of standing still aboard, weighs in a plan; in forints.
  excess_minute_forint integer not null default 20,
  idle_minute_forint integer not null default 40,
  unserved_forint integer not null default 100000,
  version integer not null default 1,
  constraint consortium_policy_pkey primary key (consortium_id),
  constraint consortium_policy_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint consortium_policy_positive check (
    pickup_window_minutes between 5 and 240 and driver_wait_minutes between 0 and 60 and boarding_seconds between 0 and 3600
    and wheelchair_boarding_seconds between 0 and 3600 and booking_days_before between 0 and 30 and booking_horizon_days between 1 and 400
    and offer_hold_seconds between 30 and 3600 and walking_metres between 0 and 5000)
);
call isolate_by_consortium('consortium_policy');

create table service_hours (
  consortium_id uuid not null,
  weekday integer not null,
  opens time not null,
  closes time not null,
  constraint service_hours_pkey primary key (consortium_id, weekday),
  constraint service_hours_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint service_hours_weekday check (weekday between 1 and 7),
  constraint service_hours_order check (opens < closes)
);
call isolate_by_consortium('service_hours');

create table calendar_day (
  consortium_id uuid not null,
  service_date date not null,
  kind text not null,
  name text not null,
  constraint calendar_day_pkey primary key (consortium_id, service_date, kind),
  constraint calendar_day_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint calendar_day_kind check (kind in ('holiday', 'moved_working_day', 'moved_day_off', 'school_holiday', 'blackout')),
  constraint calendar_day_name_length check (char_length(name) between 1 and 200)
);
call isolate_by_consortium('calendar_day');

create table staff_account (
  consortium_id uuid not null,
  id uuid not null,
  email text not null,
  full_name text not null,
  role text not null,
  driver_id uuid,
  partner_id uuid,
  language text not null default 'hu',
  password_hash text not null,
  failed_sign_ins integer not null default 0,
  locked_until timestamptz,
  deactivated_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint staff_account_pkey primary key (consortium_id, id),
  constraint staff_account_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint staff_account_role check (role in ('admin', 'coordinator', 'dispatcher', 'intake', 'driver', 'partner')),
  constraint staff_account_driver check ((role = 'driver') = (driver_id is not null)),
  constraint staff_account_partner check ((role = 'partner') = (partner_id is not null)),
  constraint staff_account_language check (language in ('hu', 'en')),
  constraint staff_account_email_form check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$' and char_length(email) <= 200),
  constraint staff_account_name_length check (char_length(full_name) between 1 and 200)
);
-- One address signs in to one consortium: the only unique key that does not begin with it, because sign-in does not know it yet.
create unique index staff_account_email_key on staff_account (email);
alter table staff_account enable row level security;
alter table staff_account force row level security;
-- Before sign-in the consortium is unknown: the row of the very address given is visible, and no other.
create policy staff_account_visible on staff_account
  using (consortium_id = current_consortium() or email = current_setting('app.sign_in_email', true))
  with check (consortium_id = current_consortium());
grant select, insert, update on staff_account to falubusz_app;

create table session (
  consortium_id uuid not null,
  id uuid not null,
  staff_account_id uuid not null,
  token_hash bytea not null,
  kind text not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint session_pkey primary key (consortium_id, id),
  constraint session_account_fkey foreign key (consortium_id, staff_account_id) references staff_account (consortium_id, id),
  constraint session_kind check (kind in ('cookie', 'bearer')),
  constraint session_hash_length check (octet_length(token_hash) = 32)
);
create unique index session_token_key on session (token_hash);
alter table session enable row level security;
alter table session force row level security;
-- A request knows its token before its consortium: the row of that very token is visible, and no other.
create policy session_visible on session
  using (consortium_id = current_consortium() or encode(token_hash, 'hex') = current_setting('app.session_hash', true))
  with check (consortium_id = current_consortium());
grant select, insert, update, delete on session to falubusz_app;

create table audit_entry (
  consortium_id uuid not null,
  id uuid not null,
  at timestamptz not null default now(),
  staff_account_id uuid,
  action text not null,
  entity_kind text not null,
  entity_id uuid not null,
  before jsonb,
  after jsonb,
  constraint audit_entry_pkey primary key (consortium_id, id),
  constraint audit_entry_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint audit_entry_action_length check (char_length(action) between 1 and 100)
);
create index audit_entry_entity_idx on audit_entry (consortium_id, entity_kind, entity_id, at);
call isolate_by_consortium('audit_entry', 'select, insert');

create table idempotency_key (
  consortium_id uuid not null,
  operation text not null,
  key text not null,
  request_hash text not null,
  -- What was answered the first time; written in the same transaction as the change itself.
  response jsonb,
  created_at timestamptz not null default now(),
  constraint idempotency_key_pkey primary key (consortium_id, operation, key),
  constraint idempotency_key_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint idempotency_key_length check (char_length(key) between 8 and 200)
);
call isolate_by_consortium('idempotency_key');
