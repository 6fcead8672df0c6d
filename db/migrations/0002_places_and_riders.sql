-- Where people board and who they are. Health and target-group data lie in tables of their own, with consent and a reading log.

create table settlement (
  consortium_id uuid not null,
  id uuid not null,
  name text not null,
  postal_codes text[] not null default '{}',
  lat double precision not null,
  lon double precision not null,
  population integer,
  district_seat boolean not null default false,
  -- A member pays its share; others (a county town) are only served.
  member boolean not null default true,
  deactivated_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint settlement_pkey primary key (consortium_id, id),
  constraint settlement_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint settlement_name_key unique (consortium_id, name),
  constraint settlement_name_length check (char_length(name) between 1 and 200),
  constraint settlement_coordinates check (lat between 45.5 and 49 and lon between 15.5 and 23.5)
);
call isolate_by_consortium('settlement');

create table place (
  consortium_id uuid not null,
  id uuid not null,
  settlement_id uuid not null,
  kind text not null,
  name text not null,
  address text not null default '',
  lat double precision not null,
  lon double precision not null,
  farm boolean not null default false,
  approach_note text not null default '',
  search_text text generated always as (fold_text(name || ' ' || address)) stored,
  deactivated_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint place_pkey primary key (consortium_id, id),
  constraint place_settlement_fkey foreign key (consortium_id, settlement_id) references settlement (consortium_id, id),
  constraint place_kind check (kind in ('address', 'stop', 'workplace', 'surgery', 'office', 'shop', 'chemist', 'school', 'station', 'village_hall', 'garage', 'venue', 'other')),
  constraint place_name_length check (char_length(name) between 1 and 200),
  constraint place_address_length check (char_length(address) <= 300),
  constraint place_note_length check (char_length(approach_note) <= 1000),
  constraint place_coordinates check (lat between 45.5 and 49 and lon between 15.5 and 23.5)
);
create unique index place_name_key on place (consortium_id, settlement_id, name, address) where deactivated_at is null;
create index place_search_idx on place using gin (search_text gin_trgm_ops);
call isolate_by_consortium('place');

create table place_opening (
  consortium_id uuid not null,
  place_id uuid not null,
  weekday integer not null,
  opens time not null,
  closes time not null,
  constraint place_opening_pkey primary key (consortium_id, place_id, weekday, opens),
  constraint place_opening_place_fkey foreign key (consortium_id, place_id) references place (consortium_id, id),
  constraint place_opening_weekday check (weekday between 1 and 7),
  constraint place_opening_order check (opens < closes)
);
call isolate_by_consortium('place_opening');

-- The shifts that a workplace works: what commuters travel to.
create table workplace_shift (
  consortium_id uuid not null,
  place_id uuid not null,
  name text not null,
  begins time not null,
  -- May be before begins: the shift then ends on the next day.
  ends time not null,
  constraint workplace_shift_pkey primary key (consortium_id, place_id, name),
  constraint workplace_shift_place_fkey foreign key (consortium_id, place_id) references place (consortium_id, id)
);
call isolate_by_consortium('workplace_shift');

create table partner (
  consortium_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  email text,
  place_id uuid,
  deactivated_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint partner_pkey primary key (consortium_id, id),
  constraint partner_place_fkey foreign key (consortium_id, place_id) references place (consortium_id, id),
  constraint partner_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint partner_name_key unique (consortium_id, name),
  constraint partner_kind check (kind in ('employer', 'service', 'mentor')),
  constraint partner_name_length check (char_length(name) between 1 and 200)
);
call isolate_by_consortium('partner');
alter table staff_account add constraint staff_account_partner_fkey foreign key (consortium_id, partner_id) references partner (consortium_id, id);

create table rider (
  consortium_id uuid not null,
  id uuid not null,
  family_name text not null,
  given_name text not null,
  phone text,
  -- A landline can be called but not written to.
  phone_mobile boolean not null default true,
  email text,
  language text not null default 'hu',
  settlement_id uuid not null,
  home_place_id uuid not null,
  partner_id uuid,
  -- What helps the driver to carry this person ("bell does not work, call"); never a diagnosis.
  driver_note text not null default '',
  messages_allowed boolean not null default false,
  search_text text generated always as (fold_text(family_name || ' ' || given_name || ' ' || coalesce(fold_phone(phone), ''))) stored,
  deactivated_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint rider_pkey primary key (consortium_id, id),
  constraint rider_settlement_fkey foreign key (consortium_id, settlement_id) references settlement (consortium_id, id),
  constraint rider_home_fkey foreign key (consortium_id, home_place_id) references place (consortium_id, id),
  constraint rider_partner_fkey foreign key (consortium_id, partner_id) references partner (consortium_id, id),
  constraint rider_names_length check (char_length(family_name) between 1 and 100 and char_length(given_name) between 1 and 100),
  constraint rider_phone_form check (phone is null or fold_phone(phone) ~ '^[0-9]{7,15}$'),
  constraint rider_note_length check (char_length(driver_note) <= 500),
  constraint rider_language check (language in ('hu', 'en'))
);
-- One person is entered once: by name and number, or, without a number, by name and home.
create unique index rider_name_phone_key on rider (consortium_id, fold_text(family_name), fold_text(given_name), fold_phone(phone))
  where phone is not null and deactivated_at is null;
create unique index rider_name_home_key on rider (consortium_id, fold_text(family_name), fold_text(given_name), home_place_id)
  where phone is null and deactivated_at is null;
create index rider_search_idx on rider using gin (search_text gin_trgm_ops);
create index rider_home_idx on rider (consortium_id, home_place_id);
create index rider_partner_idx on rider (consortium_id, partner_id) where partner_id is not null;
call isolate_by_consortium('rider');

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
  constraint rider_mobility_pkey primary key (consortium_id, rider_id),
  constraint rider_mobility_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id),
  constraint rider_mobility_amounts check (child_seats between 0 and 4 and extra_boarding_seconds between 0 and 1800)
);
call isolate_by_consortium('rider_mobility');

create table rider_target_group (
  consortium_id uuid not null,
  rider_id uuid not null,
  target_group text not null,
  constraint rider_target_group_pkey primary key (consortium_id, rider_id, target_group),
  constraint rider_target_group_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id),
  constraint rider_target_group_kind check (target_group in ('disadvantaged', 'unemployed', 'elderly', 'ethnic_minority'))
);
call isolate_by_consortium('rider_target_group');

create table rider_consent (
  consortium_id uuid not null,
  id uuid not null,
  rider_id uuid not null,
  kind text not null,
  granted boolean not null,
  how text not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  constraint rider_consent_pkey primary key (consortium_id, id),
  constraint rider_consent_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id),
  constraint rider_consent_kind check (kind in ('mobility', 'target_group', 'messages')),
  constraint rider_consent_how check (how in ('phone', 'paper', 'in_person'))
);
create index rider_consent_rider_idx on rider_consent (consortium_id, rider_id, kind, recorded_at);
call isolate_by_consortium('rider_consent', 'select, insert');

-- Who looked at whose mobility needs or target groups, and from where in the program.
create table sensitive_read (
  consortium_id uuid not null,
  id uuid not null,
  rider_id uuid not null,
  kind text not null,
  read_by uuid,
  read_at timestamptz not null default now(),
  constraint sensitive_read_pkey primary key (consortium_id, id),
  constraint sensitive_read_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id),
  constraint sensitive_read_kind check (kind in ('mobility', 'target_group'))
);
create index sensitive_read_rider_idx on sensitive_read (consortium_id, rider_id, read_at);
call isolate_by_consortium('sensitive_read', 'select, insert');

-- A pair of places whose minutes a dispatcher knows better.
create table travel_overrule (
  consortium_id uuid not null,
  from_place_id uuid not null,
  to_place_id uuid not null,
  seconds integer not null,
  metres integer not null,
  reason text not null default '',
  staff_account_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint travel_overrule_pkey primary key (consortium_id, from_place_id, to_place_id),
  constraint travel_overrule_from_fkey foreign key (consortium_id, from_place_id) references place (consortium_id, id),
  constraint travel_overrule_to_fkey foreign key (consortium_id, to_place_id) references place (consortium_id, id),
  constraint travel_overrule_amounts check (seconds between 0 and 86400 and metres between 0 and 1000000 and from_place_id <> to_place_id)
);
call isolate_by_consortium('travel_overrule');

-- Travel cells computed once per data date; 'estimate' rows carry the date 0001-01-01.
create table travel_cell (
  consortium_id uuid not null,
  data_date date not null,
  from_place_id uuid not null,
  to_place_id uuid not null,
  seconds integer,
  metres integer,
  source text not null,
  unreachable_reason text,
  constraint travel_cell_pkey primary key (consortium_id, data_date, from_place_id, to_place_id),
  constraint travel_cell_from_fkey foreign key (consortium_id, from_place_id) references place (consortium_id, id),
  constraint travel_cell_to_fkey foreign key (consortium_id, to_place_id) references place (consortium_id, id),
  constraint travel_cell_either check ((seconds is null) = (unreachable_reason is not null) and (seconds is null) = (metres is null))
);
call isolate_by_consortium('travel_cell');

create table leg_observation (
  consortium_id uuid not null,
  id uuid not null,
  from_place_id uuid not null,
  to_place_id uuid not null,
  departed_at timestamptz not null,
  seconds integer not null,
  predicted_seconds integer not null,
  constraint leg_observation_pkey primary key (consortium_id, id),
  constraint leg_observation_from_fkey foreign key (consortium_id, from_place_id) references place (consortium_id, id),
  constraint leg_observation_to_fkey foreign key (consortium_id, to_place_id) references place (consortium_id, id),
  constraint leg_observation_positive check (seconds > 0 and predicted_seconds > 0)
);
create index leg_observation_pair_idx on leg_observation (consortium_id, from_place_id, to_place_id);
call isolate_by_consortium('leg_observation');
