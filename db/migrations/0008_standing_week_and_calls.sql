-- One call about one thing: whoever finds it again (a nightly job, two servers) makes no second task.
alter table call_task add column topic_key text;
alter table call_task add constraint call_task_topic_length check (char_length(topic_key) between 1 and 200);
create unique index call_task_topic_key on call_task (consortium_id, topic_key) where topic_key is not null;
create index call_task_trip_idx on call_task (consortium_id, trip_id) where trip_id is not null;

-- The template of a week (Monday): regular rides with their pickup time, vehicle and driver, planned before the days are.
create table week_template (
  consortium_id uuid not null,
  week_start date not null,
  -- { rides: [{ key, pickupSeconds, vehicleId, driverId, shiftStartSeconds }], routes: [{ …, stops: [{ key, kind }] }] }
  template jsonb not null,
  cost integer not null,
  -- Of the regular rides that it was made from: another one means that it is out of date.
  demand_hash text not null,
  made_at timestamptz not null default now(),
  constraint week_template_pkey primary key (consortium_id, week_start),
  constraint week_template_consortium_fkey foreign key (consortium_id) references consortium (id),
  constraint week_template_monday check (extract(isodow from week_start) = 1)
);
call isolate_by_consortium('week_template');

-- An order ended before its first day has an empty period.
alter table standing_order drop constraint standing_order_validity;
alter table standing_order add constraint standing_order_validity check (valid_to is null or valid_from <= valid_to + 1);

-- Taken back because its order no longer asks for the day (changed, skipped, ended): the day may be asked for anew. What a rider cancelled
-- stays cancelled and keeps its day.
alter table trip_request add column withdrawn_at timestamptz;
alter table trip_request add constraint trip_request_withdrawn check (withdrawn_at is null or standing_order_id is not null);
drop index trip_request_order_day_key;
create unique index trip_request_order_day_key on trip_request (consortium_id, standing_order_id, service_date)
  where standing_order_id is not null and withdrawn_at is null;
