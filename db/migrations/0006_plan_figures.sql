-- A plan is immutable, so its figures are: told when it is stored, from the same travel times that made it.
alter table plan add column figures jsonb not null default '{}';
