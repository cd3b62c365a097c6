-- The pool first: when it was asked and what its team answered; search firms; whether somebody fits; kept fresh.

alter table vacancy
  -- When the pool was asked, by when its team is to answer, and what it answered.
  add column asked_on date,
  add column answer_due date,
  add column answered_on date,
  add column answer text check (answer in ('slate', 'nobody-fits')),
  add column answer_words text not null default '',
  -- When the organisation last said that it is right as it stands.
  add column confirmed_on date;
update vacancy set confirmed_on = created_at::date;
alter table vacancy alter column confirmed_on set not null, alter column confirmed_on set default current_date;
create index vacancy_waits on vacancy (region_code, answer_due, id) where state = 'open' and answered_on is null and answer_due is not null;
create index vacancy_late on vacancy (answer_due) where state = 'open' and answered_on is null;
create index vacancy_fresh on vacancy (confirmed_on) where state in ('predicted', 'open');
create index vacancy_partners on vacancy using gin (partners) where partners <> '{}';

-- Whether somebody fits, as an organisation was told on a day: at most once a day for a vacancy.
create table vacancy_glimpse (
  vacancy_id uuid not null references vacancy on delete cascade,
  seen_on date not null,
  number int not null,
  seen_by uuid not null references person,
  primary key (vacancy_id, seen_on)
);
create index vacancy_glimpse_day on vacancy_glimpse (seen_on, vacancy_id);
create index vacancy_glimpse_by on vacancy_glimpse (seen_by);

create table search_use (
  id uuid primary key default gen_random_uuid(),
  vacancy_id uuid not null references vacancy,
  organisation_code text not null references organisation,
  region_code text not null references region,
  firm text not null,
  -- In whole pounds; null: not known yet.
  fee int check (fee >= 0),
  ground text not null check (ground in ('outside-nhs', 'exception')),
  reason text not null default '',
  -- Whether the pool had been asked first, and had answered.
  asked_first boolean not null,
  answered_first boolean not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz(3) not null default now(),
  acknowledged_by uuid references person,
  acknowledged_at timestamptz(3),
  acknowledgement text not null default ''
);
create index search_use_vacancy on search_use (vacancy_id, recorded_at);
create index search_use_region on search_use (region_code, recorded_at desc, id);
create index search_use_organisation on search_use (organisation_code, recorded_at desc, id);
create index search_use_recorded_by on search_use (recorded_by);
create index search_use_acknowledged_by on search_use (acknowledged_by);

grant select, insert on vacancy_glimpse to aspire_web;
grant select, insert, update on search_use to aspire_web;
grant select, delete on search_use, vacancy_glimpse to aspire_jobs;
