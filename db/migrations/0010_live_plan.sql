-- While no plan of a date is published: in which order every shift could carry all that was promised. Each promise is added to it in its
-- own transaction, so that two promises are never given for one place. Not a plan: nobody publishes it, nobody drives it.
create table live_plan (
  consortium_id uuid not null,
  service_date date not null,
  -- [{ shiftId, stops: [{ tripId, kind, placeId }] }]
  orders jsonb not null,
  -- Compared with the drafts of the date: the newer one is built on.
  written_at timestamptz not null,
  constraint live_plan_pkey primary key (consortium_id, service_date),
  constraint live_plan_day_fkey foreign key (consortium_id, service_date) references service_day (consortium_id, service_date)
);
call isolate_by_consortium('live_plan');
