-- Whoever was taken off an event may be added again: withdrawn_at (0008) holds for requests of events, too.
alter table trip_request drop constraint trip_request_withdrawn;
alter table trip_request add constraint trip_request_withdrawn
  check (withdrawn_at is null or standing_order_id is not null or service_event_id is not null);
drop index trip_request_event_rider_key;
create unique index trip_request_event_rider_key on trip_request (consortium_id, service_event_id, rider_id)
  where service_event_id is not null and withdrawn_at is null;
