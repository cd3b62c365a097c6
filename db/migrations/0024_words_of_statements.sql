-- The words of members' statements, by which a misspelt one is put right. They are learnt some minutes after a member was
-- listed: reading them all at once would make every change of a member wait.
create table directory_stated_word (word text primary key);
create index directory_stated_word_near on directory_stated_word using gist (word gist_trgm_ops);

-- Up to which entry of the directory words have been learnt.
create table directory_learnt (changed_at timestamptz not null, membership_id uuid not null);
insert into directory_learnt values ('-infinity', '00000000-0000-0000-0000-000000000000');

-- Learns the words of at most so many entries that changed before a moment, those that changed first.
create function learn_stated_words(until timestamptz, most int) returns void language sql security definer
  set search_path = public, pg_temp as $$
  with reached as materialized (select * from directory_learnt for update),
  entries as materialized (
    select entry.membership_id, entry.changed_at from directory_entry as entry, reached
    where entry.changed_at >= reached.changed_at and entry.changed_at < until
      and (entry.changed_at, entry.membership_id) > (reached.changed_at, reached.membership_id)
    order by entry.changed_at, entry.membership_id limit most),
  learnt as (insert into directory_stated_word
    select distinct lexeme from entries join membership on membership.id = entries.membership_id
      join application_answer as answer on answer.application_id = membership.application_id
      cross join lateral unnest(to_tsvector('simple', directory_folded(answer.words)))
    where lexeme ~ '^[a-z]{4,30}$' order by lexeme on conflict do nothing)
  update directory_learnt set changed_at = last.changed_at, membership_id = last.membership_id
    from (select * from entries order by changed_at desc, membership_id desc limit 1) as last $$;

-- Forgets words that nobody's name, post, organisation or statement has any more.
create or replace function forget_directory_words() returns void language sql security definer
  set search_path = public, pg_temp as $$
  delete from directory_word where not exists (
    select from directory_entry where words @@ ('''' || word || '''')::tsquery);
  delete from directory_stated_word where not exists (
    select from directory_entry where words @@ ('''s.' || (ts_lexize('english_stem', word))[1] || '''')::tsquery) $$;

revoke execute on function learn_stated_words from public;
grant execute on function learn_stated_words to aspire_jobs;
grant select on directory_stated_word to aspire_web;
grant select on directory_stated_word to aspire_jobs;

-- Whom of those who were as qualified as each other the organisation preferred; nobody: somebody else whom it names.
alter table tie_break_candidate add column preferred boolean not null default false;

-- A team reads which lists were taken out of its region, the newest first.
create index directory_export_made on directory_export (region_code, created_at desc, id desc);
drop index directory_export_region;
