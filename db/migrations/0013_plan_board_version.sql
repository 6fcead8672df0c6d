-- Whether anything that a plan's board shows has changed: a fingerprint of the very rows. `xmin` of a row names the transaction that
-- wrote it, so that no writer has to say what it changed. Runs, stops and unserved trips are never rewritten and need no mark;
-- bookings count by whether they make the plan stale. In steps, whose plans a connection keeps: as one statement, planning alone
-- took 10 ms. Stable: all steps see one snapshot.
--
-- version: null when there is no such plan that the transaction may see. under_way: a driver has recorded something on that date, and
-- estimates move with the clock.
create function plan_board_version(for_plan uuid, out version text, out under_way boolean) language plpgsql stable as $$
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
    select trip_id from stop where plan_id = for_plan and kind = 'pickup'
    union select trip_id from stop where plan_id = asked.published_plan_id and kind = 'pickup'
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
  places := places || array(select place_id from stop where plan_id = for_plan and trip_id is null);
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
