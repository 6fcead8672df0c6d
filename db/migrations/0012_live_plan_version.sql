-- Two changes within a millisecond are still two: a number says so, the time need not.
alter table live_plan add column version integer not null default 1;
