-- The words by which a rider is found: name, phone (every ending of at least three digits) and home address, folded.
-- Row-level security keeps a trigram index from being used (LIKE is not leakproof); comparing words as texts is leakproof, so
-- a search by beginnings of words reads only this index: milliseconds among 50,000 riders.

create table rider_word (
  consortium_id uuid not null,
  word text collate "C" not null,
  rider_id uuid not null,
  kind text not null,
  -- Copied from the rider, so that a search among thousands of matches reads this index alone.
  sort_name text collate "C" not null,
  active boolean not null,
  partner_id uuid,
  constraint rider_word_pkey primary key (consortium_id, word, rider_id, kind) include (sort_name, active, partner_id),
  constraint rider_word_rider_fkey foreign key (consortium_id, rider_id) references rider (consortium_id, id),
  constraint rider_word_kind check (kind in ('name', 'phone', 'address'))
);
create index rider_word_rider_idx on rider_word (consortium_id, rider_id);
call isolate_by_consortium('rider_word');

-- A list of riders by name, page by page.
create index rider_name_order_idx on rider (consortium_id, (fold_text(family_name || ' ' || given_name)), id);

create function write_rider_words(for_consortium uuid, for_rider uuid) returns void
  language sql as $$
  delete from rider_word where consortium_id = for_consortium and rider_id = for_rider;
  insert into rider_word (consortium_id, word, rider_id, kind, sort_name, active, partner_id)
  select r.consortium_id, w.word, r.id, w.kind, fold_text(r.family_name || ' ' || r.given_name), r.deactivated_at is null, r.partner_id
  from rider r
  join place h on h.consortium_id = r.consortium_id and h.id = r.home_place_id
  join settlement s on s.consortium_id = r.consortium_id and s.id = r.settlement_id
  cross join lateral (
    select word, 'name' as kind from regexp_split_to_table(fold_text(r.family_name || ' ' || r.given_name), '[^[:alnum:]]+') as word
    union select word, 'address' from regexp_split_to_table(fold_text(h.name || ' ' || h.address || ' ' || s.name), '[^[:alnum:]]+') as word
    union select substr(fold_phone(r.phone), first), 'phone' from generate_series(1, char_length(fold_phone(r.phone)) - 2) as first
  ) as w
  where r.consortium_id = for_consortium and r.id = for_rider and w.word <> '';
$$;

create function rider_words_follow_rider() returns trigger
  language plpgsql as $$
begin
  perform write_rider_words(new.consortium_id, new.id);
  return null;
end $$;
create trigger rider_words_inserted after insert on rider
  for each row execute function rider_words_follow_rider();
create trigger rider_words_updated after update of family_name, given_name, phone, home_place_id, settlement_id, deactivated_at, partner_id on rider
  for each row execute function rider_words_follow_rider();

create function rider_words_follow_place() returns trigger
  language plpgsql as $$
begin
  perform write_rider_words(r.consortium_id, r.id) from rider r where r.consortium_id = new.consortium_id and r.home_place_id = new.id;
  return null;
end $$;
create trigger rider_words_place_updated after update of name, address, settlement_id on place
  for each row when (old.name <> new.name or old.address <> new.address or old.settlement_id <> new.settlement_id)
  execute function rider_words_follow_place();

-- Databases that have riders already.
select write_rider_words(consortium_id, id) from rider;
