-- Rounds: when and for whom a board takes applications, what it asks, and what it judges by.

create table round (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  version int not null default 1,
  region_code text not null references region,
  title text not null check (char_length(title) between 1 and 200),
  pathway text not null,
  -- None: all of them.
  role_families text[] not null default '{}',
  opens_on date not null,
  -- The last day; null: all year round.
  closes_on date check (closes_on >= opens_on),
  about text not null default '',
  criteria text not null default '',
  -- What happens after closing.
  afterwards text not null default '',
  created_by uuid references person,
  created_at timestamptz(3) not null default now()
);
create index round_region on round (region_code, created_at desc, id);
create index round_published on round (region_code, opens_on) where state = 'published';

create table round_question (
  round_id uuid not null references round on delete cascade,
  question text not null,
  position smallint not null,
  label text not null check (char_length(label) between 1 and 200),
  hint text not null default '',
  max_words smallint not null check (max_words between 10 and 1000),
  primary key (round_id, question)
);

grant select, insert, update on round to aspire_web;
grant select, insert, update, delete on round_question to aspire_web;
grant select on round, round_question to aspire_jobs;

-- Applications and nominations of before belong to a round that is open all year.
insert into round (state, region_code, title, pathway, opens_on)
  select distinct 'published', region_code,
    case pathway when 'existing' then 'Existing directors' when 'aspirant' then 'Aspirant directors' else 'Aspirant chief executives' end,
    pathway, date '2026-01-01'
  from (select region_code, pathway from application union select region_code, pathway from nomination) as before;
insert into round_question (round_id, question, position, label, hint, max_words)
  select round.id, question, position, label, hint, 250 from round, (values
    ('transformation', 1, 'A large change you led', 'What it was for, what you did, what became better for patients or staff'),
    ('governance', 2, 'Your understanding of board governance', ''),
    ('inclusion', 3, 'Compassionate and inclusive leadership', 'What changed for whom, and how you know'),
    ('motivation', 4, 'Why a board-level post, and why now', '')) as standard (question, position, label, hint);
