-- The team's directory: who is in the pool, found by words, narrowed by what they look for, and counted.

-- Spelling that is nearly right.
create extension if not exists pg_trgm;

-- Text as it is searched: small letters without accents and apostrophes, signs between words as spaces.
create function directory_folded(text) returns text language sql immutable strict parallel safe as $$
  select translate(case when octet_length($1) = length($1) then lower($1) else
      replace(replace(translate(lower(regexp_replace(normalize($1, NFKD), '[\u0300-\u036f]', '', 'g')),
        'øłđð“”‘–—…’', 'oldd      '), 'ß', 'ss'), 'æ', 'ae') end,
    '!"#$%&()*+,-./:;<=>?@[\]^_`{|}~''', repeat(' ', 31)) $$;

-- An active member as the directory lists them; kept by triggers, whoever changes what it is made of.
create table directory_entry (
  membership_id uuid primary key references membership on delete cascade,
  -- The board that admitted them, and the other regions in which they would work.
  region_code text not null references region,
  elsewhere text[] not null,
  name text not null,
  employer_code text references organisation,
  readiness_rank smallint not null,
  put_forward int not null,
  waiting_since date not null,
  expires_on date not null,
  admitted_on date not null,
  -- From when they are free; since when what they said, or what was said of their readiness, has stood.
  free_from date not null,
  said_on date not null,
  -- What they can be narrowed by: each value by itself, and once more behind their own board's region.
  tags text[] not null,
  -- The same values as one byte each, so that many are counted at once.
  codes bytea not null,
  -- What is searched; words of statements stand behind `s.`, for only their own board's team reads those.
  words tsvector not null,
  listed_at timestamptz(3) not null default now(),
  -- When they last became somebody whom another choice finds, and what found them at the start of that day.
  changed_at timestamptz(3) not null default now(),
  tags_before text[] not null default '{}'
);
create index directory_entry_name on directory_entry (region_code, name, membership_id);
create index directory_entry_readiness on directory_entry (region_code, readiness_rank, name, membership_id);
create index directory_entry_waiting on directory_entry (region_code, put_forward, waiting_since, membership_id);
create index directory_entry_expiry on directory_entry (region_code, expires_on, membership_id);
create index directory_entry_newest on directory_entry (region_code, admitted_on, membership_id);
create index directory_entry_free on directory_entry (region_code, free_from);
create index directory_entry_said on directory_entry (region_code, said_on);
create index directory_entry_any_name on directory_entry (name, membership_id);
create index directory_entry_any_readiness on directory_entry (readiness_rank, name, membership_id);
create index directory_entry_any_waiting on directory_entry (put_forward, waiting_since, membership_id);
create index directory_entry_any_expiry on directory_entry (expires_on, membership_id);
create index directory_entry_any_newest on directory_entry (admitted_on, membership_id);
create index directory_entry_changed on directory_entry (changed_at);
create index directory_entry_employer on directory_entry (employer_code);
create index directory_entry_found on directory_entry using gin (tags, words) with (fastupdate = off);

-- The byte that stands for a value of a facet; 255 stands between members.
create table directory_value (
  place smallint primary key check (place between 0 and 254),
  name text not null unique
);

-- How many there are of each value, in sums that are added up: whoever changes a member adds a row and waits for nobody.
-- `own`: admitted by the region's board; otherwise by another, and would work here.
create table directory_count (
  region_code text not null references region,
  own boolean not null,
  place smallint not null references directory_value,
  number int not null
);
create index directory_count_of on directory_count (region_code, own, place) include (number);
create index directory_count_place on directory_count (place);

-- The same for what depends on the day that it is: from when how many are free, since when what was said stands.
create table directory_day (
  region_code text not null references region,
  own boolean not null,
  what text not null check (what in ('free', 'said')),
  day date not null,
  number int not null
);
create index directory_day_of on directory_day (region_code, own, what, day) include (number);

-- The words of names, posts and organisations, by which a misspelt one is put right.
create table directory_word (word text primary key);
create index directory_word_near on directory_word using gist (word gist_trgm_ops);

-- What a membership is as an entry, without when it was listed.
create function directory_made(memberships uuid[]) returns table (
  membership_id uuid, region_code text, elsewhere text[], name text, employer_code text, readiness_rank smallint,
  put_forward int, waiting_since date, expires_on date, admitted_on date, free_from date, said_on date, facets text[],
  spelt text, stated text) stable language sql as $$
  select it.id, it.region_code, array_remove(regions, it.region_code), it.name, employer_code, best.rank::smallint,
    it.put_forward, coalesce(put_forward_on, it.admitted_on), it.expires_on, it.admitted_on,
    greatest(available_from, unavailable_until + 1), least(confirmed_on, judged.oldest),
    array['all.all', 'ready.' || (array['now', '6-12', '12-24', '24-plus'])[best.rank]]
      || array(select 'role.' || one from unnest(target_roles) one)
      || judged.bands
      || array(select 'place.' || one from unnest(regions) one)
      || array(select 'kind.' || one from unnest(organisation_kinds) one)
      || array(select 'size.' || one from unnest(organisation_sizes) one)
      || array(select 'contract.' || one from unnest(contract_types) one)
      || array_remove(array['registration.' || registration_body], null),
    concat_ws(' ', it.name, current_post,
      (select name from organisation_period where organisation_code = employer_code and to_date is null limit 1)),
    (select string_agg(words, ' ') from application_answer as answer where answer.application_id = it.application_id)
  from unnest(memberships) as wanted (id) join membership as it on it.id = wanted.id and state = 'active'
    cross join lateral (
      select coalesce(array_agg('role-ready.' || role_family || '.' || band), '{}') as bands, min(set_on) as oldest,
        min(array_position(array['now', '6-12', '12-24', '24-plus'], band)) as rank
      from membership_readiness as held
      where held.membership_id = it.id and replaced_at is null and role_family = any(target_roles)) as judged
    cross join lateral (select coalesce(judged.rank,
      array_position(array['now', '6-12', '12-24', '24-plus'], readiness), 4) as rank) as best $$;

create function list_in_directory(memberships uuid[]) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  -- Of two who change the same member, the later one waits and lists what both have left.
  perform from unnest(memberships) as wanted (id) join membership as it on it.id = wanted.id
    order by it.id for no key update of it;
  delete from directory_entry using unnest(memberships) as wanted (id) where membership_id = wanted.id
    and not exists (select from membership where membership.id = membership_id and state = 'active');
  -- No sequence: one that is called in a transaction that fails would use up the few places there are.
  if exists (select from directory_made(memberships), unnest(facets) as facet
      where not exists (select from directory_value where name = facet)) then
    lock table directory_value in share row exclusive mode;
    insert into directory_value (place, name)
      select (select coalesce(max(place) + 1, 0) from directory_value) + row_number() over (order by facet) - 1, facet
      from (select distinct facet from directory_made(memberships), unnest(facets) as facet
        where not exists (select from directory_value where name = facet)) as new;
  end if;
  insert into directory_word
    select distinct lexeme from directory_made(memberships), unnest(to_tsvector('simple', directory_folded(spelt)))
    where length(lexeme) between 3 and 60 and lexeme !~ '^[0-9]+$' order by lexeme
    on conflict do nothing;
  insert into directory_entry as held (membership_id, region_code, elsewhere, name, employer_code, readiness_rank,
      put_forward, waiting_since, expires_on, admitted_on, free_from, said_on, tags, codes, words)
    select membership_id, region_code, elsewhere, made.name, employer_code, readiness_rank,
      put_forward, waiting_since, expires_on, admitted_on, free_from, said_on,
      array(select unnest(facets) union all select region_code || '.' || unnest(facets)
        union all select 'elsewhere.' || unnest(elsewhere)),
      (select coalesce(string_agg(set_byte('\x00'::bytea, 0, place), '' order by place), '')
        from unnest(facets) as facet join directory_value as known on known.name = facet),
      strip(to_tsvector('simple', directory_folded(spelt)) || to_tsvector('english', directory_folded(spelt)))
        -- Folding costs more than all the rest of a long text, and does nothing where there are no accents.
        || array_to_tsvector(array(select 's.' || lexeme
          from unnest(to_tsvector('english', coalesce(case when octet_length(stated) = length(stated) then stated
            else directory_folded(stated) end, '')))))
    from directory_made(memberships) as made order by membership_id
    on conflict (membership_id) do update set (region_code, elsewhere, name, employer_code, readiness_rank, put_forward,
        waiting_since, expires_on, admitted_on, free_from, said_on, tags, codes, words, changed_at, tags_before) =
      row(excluded.region_code, excluded.elsewhere, excluded.name, excluded.employer_code, excluded.readiness_rank,
        excluded.put_forward, excluded.waiting_since, excluded.expires_on, excluded.admitted_on, excluded.free_from,
        excluded.said_on, excluded.tags, excluded.codes, excluded.words,
        case when (held.tags, held.words) = (excluded.tags, excluded.words) then held.changed_at else now() end,
        case when held.changed_at::date < current_date and (held.tags, held.words) <> (excluded.tags, excluded.words)
          then held.tags else held.tags_before end)
    where (held.region_code, held.elsewhere, held.name, held.employer_code, held.readiness_rank, held.put_forward,
        held.waiting_since, held.expires_on, held.admitted_on, held.free_from, held.said_on, held.tags, held.words)
      is distinct from (excluded.region_code, excluded.elsewhere, excluded.name, excluded.employer_code,
        excluded.readiness_rank, excluded.put_forward, excluded.waiting_since, excluded.expires_on, excluded.admitted_on,
        excluded.free_from, excluded.said_on, excluded.tags, excluded.words);
end $$;

-- Adds what an entry is more or less of.
create function count_directory() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  plus text := 'select *, 1 as sign from new_entries';
  minus text := 'select *, -1 as sign from old_entries';
  changed text := case tg_op when 'INSERT' then plus when 'DELETE' then minus else plus || ' union all ' || minus end;
  seen text := format('(select region_code as region, true as own, changed.* from (%1$s) as changed
    union all select region, false, changed.* from (%1$s) as changed, unnest(elsewhere) as region) as seen', changed);
begin
  execute 'insert into directory_count (region_code, own, place, number)
    select region, own, get_byte(codes, at), sum(sign) from ' || seen || ', generate_series(0, length(codes) - 1) as at
    group by 1, 2, 3 having sum(sign) <> 0';
  execute 'insert into directory_day (region_code, own, what, day, number)
    select region, own, what, day, sum(sign) from ' || seen || ',
      lateral (values (''free'', free_from), (''said'', said_on)) as days (what, day)
    group by 1, 2, 3, 4 having sum(sign) <> 0';
  return null;
end $$;
create trigger directory_entry_added after insert on directory_entry
  referencing new table as new_entries for each statement execute function count_directory();
create trigger directory_entry_changed after update on directory_entry
  referencing old table as old_entries new table as new_entries for each statement execute function count_directory();
create trigger directory_entry_gone after delete on directory_entry
  referencing old table as old_entries for each statement execute function count_directory();

create function list_changed_members() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- A statement that changes nobody lists nobody.
  if not exists (select from changed) then return null; end if;
  if tg_table_name = 'membership' then
    perform list_in_directory(array(select id from changed));
  elsif tg_table_name = 'membership_readiness' then
    perform list_in_directory(array(select distinct membership_id from changed));
  else
    perform list_in_directory(array(select membership_id from directory_entry
      where employer_code in (select organisation_code from changed)));
  end if;
  return null;
end $$;
create trigger membership_added_listed after insert on membership
  referencing new table as changed for each statement execute function list_changed_members();
create trigger membership_changed_listed after update on membership
  referencing new table as changed for each statement execute function list_changed_members();
create trigger membership_readiness_added_listed after insert on membership_readiness
  referencing new table as changed for each statement execute function list_changed_members();
create trigger membership_readiness_changed_listed after update on membership_readiness
  referencing new table as changed for each statement execute function list_changed_members();
create trigger organisation_period_added_listed after insert on organisation_period
  referencing new table as changed for each statement execute function list_changed_members();
create trigger organisation_period_changed_listed after update on organisation_period
  referencing new table as changed for each statement execute function list_changed_members();

-- Adds up the sums; whoever reads meanwhile finds either the parts or the whole.
create function sum_directory() returns void language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from directory_count returning *)
    insert into directory_count select region_code, own, place, sum(number) from gone group by 1, 2, 3 having sum(number) <> 0;
  with gone as (delete from directory_day returning *)
    insert into directory_day select region_code, own, what, day, sum(number) from gone group by 1, 2, 3, 4 having sum(number) <> 0;
$$;

-- Forgets words that nobody's name, post or organisation has any more.
create function forget_directory_words() returns void language sql security definer set search_path = public, pg_temp as $$
  delete from directory_word where not exists (
    select from directory_entry where words @@ ('''' || word || '''')::tsquery);
$$;

-- What somebody looks for again and again.
create table saved_search (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  region_code text not null references region,
  name text not null,
  -- What was chosen, as the address has it.
  query text not null,
  alert boolean not null,
  -- When they last looked at what it finds, and until when they were told of whom it found.
  seen_at timestamptz(3) not null default now(),
  told_at timestamptz(3) not null default now(),
  created_at timestamptz(3) not null default now()
);
create index saved_search_person on saved_search (person_id, created_at, id);
create index saved_search_region on saved_search (region_code);
create index saved_search_alert on saved_search (person_id) where alert;

-- A list that somebody took out of the service, and why.
create table directory_export (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  region_code text not null references region,
  query text not null,
  purpose text not null,
  number int not null,
  created_at timestamptz(3) not null default now()
);
create index directory_export_person on directory_export (person_id, created_at desc, id);
create index directory_export_region on directory_export (region_code);

revoke execute on function directory_made, list_in_directory, count_directory, list_changed_members, sum_directory,
  forget_directory_words from public;
grant execute on function sum_directory, forget_directory_words to aspire_jobs;
grant select on directory_entry, directory_value, directory_count, directory_day, directory_word to aspire_web;
grant select on directory_entry, directory_value, directory_count, directory_day, directory_word to aspire_jobs;
grant select, insert, update, delete on saved_search to aspire_web;
grant select, update on saved_search to aspire_jobs;
grant select, insert on directory_export to aspire_web;
grant select, delete on directory_export to aspire_jobs;

select list_in_directory(array(select id from membership where state = 'active'));
select sum_directory();
