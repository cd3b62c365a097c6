-- Published adverts of board posts: those of which vacancies were made, and those that wait for a person to judge.

alter table vacancy
  add column source text not null default 'shared' check (source in ('shared', 'advert')),
  -- An advert does not say when the post begins: the day is worked out from the last day of applications.
  add column starts_estimated boolean not null default false;

-- A file that somebody gave to be imported. Its bytes go when it is done.
create table advert_import (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  file_name text not null,
  bytes bytea,
  -- How many adverts the file has, and how many of them are done.
  adverts int,
  done int not null default 0,
  counts jsonb not null default '{}',
  -- How many lines were refused, and the first thousand of them: [{ line, why }].
  refused int not null default 0,
  rejected jsonb not null default '[]',
  created_at timestamptz(3) not null default now(),
  finished_at timestamptz(3)
);
create index advert_import_person on advert_import (person_id, created_at desc, id);

create table advert (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  -- As its publisher knows it.
  identifier text not null unique,
  -- Of what the file said: an advert that says the same again needs nothing.
  digest text not null,
  title text not null,
  employer text not null,
  locality text not null,
  posted_on date not null,
  closes_on date,
  contract_type text not null,
  salary_text text not null,
  salary_from int,
  salary_to int,
  url text not null,
  mentions_search_firm boolean not null,
  -- What was made out of it; people may settle otherwise.
  organisation_code text references organisation,
  region_code text references region,
  board_level text not null check (board_level in ('yes', 'unsure', 'no')),
  role_family text,
  why text not null,
  vacancy_id uuid unique references vacancy,
  -- The vacancy as the import last left it: a later version is a person's, and stays.
  vacancy_version int,
  created_at timestamptz(3) not null default now()
);
create index advert_list on advert (state, created_at desc, id desc);
create index advert_region on advert (region_code, state, created_at desc, id desc);
create index advert_organisation on advert (organisation_code);

grant select, insert, update on advert, advert_import to aspire_web, aspire_jobs;
grant insert, update on vacancy to aspire_jobs;
