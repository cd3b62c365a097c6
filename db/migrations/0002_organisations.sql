-- Regions and their boards, and the NHS organisations as the published files tell of them.

create table region (
  code text primary key check (code ~ '^[A-Z][0-9]{2}$'),
  name text not null,
  opened date,
  closed date check (closed >= opened)
);

insert into region (code, name, opened, closed) values
  ('W00', 'Wales', null, null),
  ('Y54', 'North of England', '2013-04-01', '2019-03-31'),
  ('Y55', 'Midlands and East', '2013-04-01', '2019-03-31'),
  ('Y56', 'London', '2013-04-01', null),
  ('Y57', 'South of England', '2013-04-01', '2018-03-31'),
  ('Y58', 'South West', '2018-04-01', null),
  ('Y59', 'South East', '2018-04-01', null),
  ('Y60', 'Midlands', '2019-04-01', null),
  ('Y61', 'East of England', '2019-04-01', null),
  ('Y62', 'North West', '2019-04-01', null),
  ('Y63', 'North East and Yorkshire', '2019-04-01', null);

create table board (
  slug text primary key check (slug ~ '^[a-z]+(-[a-z]+)*$'),
  region_code text not null unique references region,
  name text not null,
  summary text not null,
  email text check (email = lower(email) and char_length(email) <= 254)
);

insert into board (slug, region_code, name, summary) values
  ('london', 'Y56', 'London Regional Talent Board',
    'Leaders of London''s trusts and integrated care boards, working together so that every board in the capital can find the director it needs.'),
  ('south-west', 'Y58', 'South West Regional Talent Board',
    'From Gloucestershire to the Isles of Scilly, the South West''s NHS leaders share what they know of their talent and of the posts to come.'),
  ('south-east', 'Y59', 'South East Regional Talent Board',
    'NHS leaders from Kent to Oxfordshire and the Isle of Wight, preparing their next directors together and introducing them to one another''s boards.'),
  ('midlands', 'Y60', 'Midlands Regional Talent Board',
    'NHS leaders of the East and West Midlands, with one pool of people who are ready for a director''s post in any part of the region.'),
  ('east-of-england', 'Y61', 'East of England Regional Talent Board',
    'NHS leaders from Bedfordshire to the Norfolk and Essex coasts, helping directors and those about to become one to move well within the region.'),
  ('north-west', 'Y62', 'North West Regional Talent Board',
    'NHS leaders of Lancashire, South Cumbria, Greater Manchester, Cheshire and Merseyside, who look for and prepare their directors together.'),
  ('north-east-and-yorkshire', 'Y63', 'North East and Yorkshire Regional Talent Board',
    'NHS leaders from the Scottish border to the Humber, who know their directors of today and tomorrow and help them to the next post.');

create table organisation (
  code text primary key check (code ~ '^[A-Z0-9]{2,8}$'),
  kind text not null check (kind in ('trust', 'icb', 'ccg', 'sub-icb', 'reporting-entity', 'hub')),
  sub_type text,
  postcode text,
  opened date,
  -- The last day, where a file states it; else the day by which it was gone from the files, which we only suppose.
  closed date,
  closed_supposed boolean not null default false check (closed is not null or not closed_supposed)
);

-- A range of one code, so that the rule against overlaps needs no extension.
create type code_range as range (subtype = text, collation = "C");

create table organisation_period (
  organisation_code text not null references organisation on delete cascade,
  from_date date not null,
  to_date date check (to_date > from_date),
  name text not null check (char_length(name) between 1 and 200),
  region_code text references region,
  -- Often an office or a partnership that is no organisation here.
  parent_code text,
  words tsvector not null generated always as
    (to_tsvector('simple', translate(name, '-–&/.,()''’', '        '))) stored,
  primary key (organisation_code, from_date),
  exclude using gist (code_range(organisation_code, organisation_code, '[]') with &&, daterange(from_date, to_date) with &&)
);
create index organisation_period_region on organisation_period (region_code, name, organisation_code) where to_date is null;
create index organisation_period_parent on organisation_period (parent_code) where to_date is null;
create index organisation_period_words on organisation_period using gin (words);

-- What each file said of each organisation: the periods are worked out from these, in whatever order the files came.
create table organisation_sighting (
  organisation_code text not null references organisation on delete cascade,
  source text not null check (source in ('trusts', 'ccgs', 'icbs', 'directory')),
  as_of date not null,
  kind text not null,
  name text not null,
  region_code text references region,
  parent_code text,
  postcode text,
  sub_type text,
  opened date,
  closed date,
  primary key (organisation_code, source, as_of)
);
create index organisation_sighting_source on organisation_sighting (source, organisation_code);

create table organisation_succession (
  old_code text not null check (old_code ~ '^[A-Z0-9]{2,8}$'),
  new_code text not null check (new_code ~ '^[A-Z0-9]{2,8}$'),
  date date not null,
  primary key (old_code, new_code, date),
  check (old_code <> new_code)
);
create index organisation_succession_new on organisation_succession (new_code);

create table organisation_import (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('trusts', 'ccgs', 'icbs', 'directory', 'successions')),
  as_of date not null,
  file_name text not null,
  sha256 text not null,
  counts jsonb not null,
  at timestamptz not null default now(),
  unique (kind, as_of, sha256)
);

grant select on region, board, organisation, organisation_period, organisation_succession
  to aspire_web, aspire_matching, aspire_jobs;
grant select on organisation_import to aspire_web;
