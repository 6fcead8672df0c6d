-- A version of a plan is the runs that it holds. A run never changes, so a version that leaves it as it was holds the very same one:
-- a promise on a published day of twelve runs and six hundred stops writes one run anew instead of twelve.

create table plan_run (
  consortium_id uuid not null,
  plan_id uuid not null,
  shift_id uuid not null,
  run_id uuid not null,
  -- A shift drives one run of a plan.
  constraint plan_run_pkey primary key (consortium_id, plan_id, shift_id),
  constraint plan_run_once unique (consortium_id, plan_id, run_id)
);
insert into plan_run (consortium_id, plan_id, shift_id, run_id) select consortium_id, plan_id, shift_id, id from run;

-- Each trip of a plan: a row of its own in every version, so that the primary key still rules out two runs that carry it.
alter table assignment
  drop constraint assignment_pickup_fkey,
  drop constraint assignment_dropoff_fkey,
  add constraint assignment_run_fkey foreign key (consortium_id, plan_id, run_id) references plan_run (consortium_id, plan_id, run_id);

drop index stop_pickup_key;
drop index stop_dropoff_key;
alter table stop drop constraint stop_run_fkey, drop constraint stop_in_run, drop column plan_id;
alter table stop add constraint stop_in_run unique (consortium_id, run_id, trip_id, id);
create unique index stop_pickup_key on stop (consortium_id, run_id, trip_id) where kind = 'pickup';
create unique index stop_dropoff_key on stop (consortium_id, run_id, trip_id) where kind = 'dropoff';

alter table run drop constraint run_plan_fkey, drop constraint run_shift_once, drop constraint run_in_plan, drop column plan_id;
-- Of what the run and its stops say: equal ones are the same run. Null: written before runs were shared.
alter table run add column fingerprint text;
alter table run add constraint run_of_shift unique (consortium_id, shift_id, id);

alter table stop add constraint stop_run_fkey foreign key (consortium_id, run_id) references run (consortium_id, id);
alter table plan_run
  add constraint plan_run_plan_fkey foreign key (consortium_id, plan_id) references plan (consortium_id, id),
  add constraint plan_run_run_fkey foreign key (consortium_id, shift_id, run_id) references run (consortium_id, shift_id, id);
alter table assignment
  add constraint assignment_pickup_fkey foreign key (consortium_id, run_id, trip_id, pickup_stop_id) references stop (consortium_id, run_id, trip_id, id),
  add constraint assignment_dropoff_fkey foreign key (consortium_id, run_id, trip_id, dropoff_stop_id) references stop (consortium_id, run_id, trip_id, id);

call isolate_by_consortium('plan_run', 'select, insert');

-- As in 0013, of the runs that the plan holds.
create or replace function plan_board_version(for_plan uuid, out version text, out under_way boolean) language plpgsql stable as $$
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
end $$;
