-- Travel times of real roads: cells by edition, the date that answers now, adopted corrections, and what drivers measured.

-- Computed cells are a cache: they can be dropped at any time, and are computed again. So they are made anew with the key of
-- src/travel/cache/store.ts, and without foreign keys: a cell whose place is gone does no harm, a refused batch would.
drop table travel_cell;
create table travel_cell (
  consortium_id uuid not null,
  source text not null,
  data_date date not null,
  -- What else the cell depends on: group of months and checksum of the road file; empty when on nothing.
  variant text not null default '',
  from_place_id uuid not null,
  to_place_id uuid not null,
  -- Where the places lay then, "lat,lon" with five digits: a place that moved is a new place.
  from_at text not null,
  to_at text not null,
  seconds integer,
  metres integer,
  unreachable_reason text,
  constraint travel_cell_pkey primary key (consortium_id, source, data_date, variant, from_place_id, to_place_id),
  constraint travel_cell_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint travel_cell_source check (source in ('roads', 'remote', 'estimate')),
  constraint travel_cell_variant_length check (char_length(variant) <= 60),
  constraint travel_cell_at_length check (char_length(from_at) <= 40 and char_length(to_at) <= 40),
  constraint travel_cell_either check ((seconds is null) = (unreachable_reason is not null) and (seconds is null) = (metres is null)),
  constraint travel_cell_amounts check (seconds >= 0 and metres >= 0)
);
call isolate_by_consortium('travel_cell');

-- The data date that answers now; switching is the change of this one row.
create table travel_edition (
  consortium_id uuid not null,
  source text not null,
  data_date date not null,
  switched_at timestamptz not null default now(),
  constraint travel_edition_pkey primary key (consortium_id, source),
  constraint travel_edition_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint travel_edition_source check (source in ('roads', 'remote', 'estimate'))
);
call isolate_by_consortium('travel_edition');

-- A learned factor that a person has adopted (src/travel/learning). Null band and season: at every hour, all year.
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
  adopted_at timestamptz not null default now(),
  constraint travel_correction_pkey primary key (consortium_id, id),
  constraint travel_correction_once unique nulls not distinct (consortium_id, from_place_id, to_place_id, band, season),
  constraint travel_correction_from_fkey foreign key (consortium_id, from_place_id) references place (consortium_id, id),
  constraint travel_correction_to_fkey foreign key (consortium_id, to_place_id) references place (consortium_id, id),
  constraint travel_correction_account_fkey foreign key (consortium_id, adopted_by) references staff_account (consortium_id, id),
  constraint travel_correction_band check (band in ('night', 'early', 'morning', 'midday', 'afternoon', 'evening')),
  constraint travel_correction_season check (season in ('winter', 'summer') and (season is null) = (band is null)),
  constraint travel_correction_base check (base_source in ('roads', 'remote', 'estimate') and base_seconds > 0),
  -- Fewer than five drives are an anecdote, whoever writes the row.
  constraint travel_correction_observed check (observations >= 5 and factor > 0.1 and factor < 10 and spread_seconds >= 0)
);
call isolate_by_consortium('travel_correction');

-- One row for each leg that was driven and measured; the run's position makes collecting repeatable.
alter table leg_observation add column run_id uuid not null;
alter table leg_observation add column position integer not null;
alter table leg_observation add column base_source text not null;
alter table leg_observation add constraint leg_observation_once unique (consortium_id, run_id, position);
alter table leg_observation add constraint leg_observation_run_fkey foreign key (consortium_id, run_id) references run (consortium_id, id);
alter table leg_observation add constraint leg_observation_base check (base_source in ('roads', 'remote', 'estimate'));

-- Runs whose events have been looked through, so that no run is looked at twice.
create table measured_run (
  consortium_id uuid not null,
  run_id uuid not null,
  observations integer not null,
  measured_at timestamptz not null default now(),
  constraint measured_run_pkey primary key (consortium_id, run_id),
  constraint measured_run_run_fkey foreign key (consortium_id, run_id) references run (consortium_id, id)
);
call isolate_by_consortium('measured_run');
