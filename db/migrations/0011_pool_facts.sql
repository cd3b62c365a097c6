-- What matching knows of members and of posts.

alter table membership
  add column organisation_kinds text[] not null default '{}',
  add column organisation_sizes text[] not null default '{}',
  add column travel text,
  add column notice text,
  -- Would take a post where things have gone wrong.
  add column challenged boolean not null default false,
  add column registration_body text,
  add column registration_number text not null default '',
  add column board_member text,
  add column years_at_level smallint,
  -- When they last said that they are still available.
  add column confirmed_on date,
  -- How often they were put forward, and when last: among equals, those put forward least often come first.
  add column put_forward int not null default 0,
  add column put_forward_on date;

update membership set confirmed_on = admitted_on;
alter table membership alter column confirmed_on set not null;
update membership set organisation_kinds = it.organisation_kinds, organisation_sizes = it.organisation_sizes,
    travel = it.travel, notice = it.notice, registration_body = it.registration_body,
    registration_number = it.registration_number, board_member = it.board_member, years_at_level = it.years_at_level
  from application as it where it.id = membership.application_id;
update membership set put_forward = counted.number, put_forward_on = counted.last
  from (select membership_id, count(*) as number, max(offered_at)::date as last from introduction
    where offered_at is not null group by membership_id) as counted
  where counted.membership_id = membership.id;

-- How ready a member is for each role family, by whom it was set, and why; what it was before stays.
create table membership_readiness (
  id uuid primary key default gen_random_uuid(),
  membership_id uuid not null references membership on delete cascade,
  role_family text not null,
  band text not null,
  evidence text not null default '',
  set_by uuid references person,
  set_on date not null,
  set_at timestamptz(3) not null default now(),
  replaced_at timestamptz(3)
);
create unique index membership_readiness_one_now on membership_readiness (membership_id, role_family) where replaced_at is null;
create index membership_readiness_history on membership_readiness (membership_id, set_at desc, id);
create index membership_readiness_set_by on membership_readiness (set_by);

insert into membership_readiness (membership_id, role_family, band, set_on, set_at)
  select id, role, readiness, admitted_on, created_at from membership, unnest(target_roles) as role;

-- What an active member looks for, in the order in which a match walks it: a row for each role family and region.
drop table membership_interest;
create table membership_interest (
  membership_id uuid not null references membership on delete cascade,
  role_family text not null,
  region_code text not null references region,
  readiness_rank smallint not null,
  -- Between these days they become ready for the role.
  ready_from date not null,
  ready_by date not null,
  put_forward int not null,
  -- Since when they wait: the day they were last put forward, or else were admitted.
  waiting_since date not null,
  primary key (membership_id, role_family, region_code)
);
create index membership_interest_walk on membership_interest
  (role_family, region_code, readiness_rank, put_forward, waiting_since, membership_id) include (ready_from, ready_by);

alter table vacancy
  alter column created_by drop not null,
  -- Of a predicted vacancy `starts_on` is the earliest day, this the latest.
  add column latest_on date check (latest_on >= starts_on),
  -- Those who share a joint post, beside the organisation that leads.
  add column partners text[] not null default '{}',
  add column salary_from int check (salary_from > 0),
  add column salary_to int check (salary_to >= salary_from),
  -- Registrations of which one is needed (`must`) or wanted (`should`); none: empty.
  add column registrations text[] not null default '{}',
  add column registration_weight text not null default 'must' check (registration_weight in ('must', 'should')),
  -- Having sat on a board.
  add column board_experience text check (board_experience in ('must', 'should')),
  -- What else is asked for, in words: people judge it, matching does not. [{ weight: 'must' | 'should', words }]
  add column requirements jsonb not null default '[]',
  -- What sort of organisation it is, for what members prefer.
  add column organisation_kind text,
  add column organisation_size text,
  add column challenged boolean not null default false;

grant select, insert, update on membership_readiness to aspire_web;
grant select, insert, delete on membership_interest to aspire_web;
grant select, delete on membership_interest to aspire_jobs;
grant select on membership_readiness to aspire_jobs;
grant select on membership_interest to aspire_matching;
grant select (membership_id, role_family, band, set_on, replaced_at) on membership_readiness to aspire_matching;

insert into membership_interest
  select id, role, region, rank, (admitted_on + earliest)::date, (admitted_on + latest)::date, put_forward,
    coalesce(put_forward_on, admitted_on)
  from membership, unnest(target_roles) as role, unnest(regions) as region,
    (values ('now', 1, interval '0', interval '0'), ('6-12', 2, '6 months', '12 months'),
      ('12-24', 3, '12 months', '24 months'), ('24-plus', 4, '24 months', '60 months')) as bands (band, rank, earliest, latest)
  where state = 'active' and band = readiness
  on conflict do nothing;

create index vacancy_live on vacancy (role_family, region_code, starts_on, id) where state in ('predicted', 'open');

-- Reasons kept with an introduction read as matching gives them now.
update introduction set reasons = coalesce((
  select jsonb_agg(jsonb_build_object('rule', 'before', 'result',
    case when (one ->> 'holds')::boolean then 'met' else 'partly' end, 'because', one ->> 'words'))
  from jsonb_array_elements(reasons) as one where one ? 'words'), '[]')
  where reasons <> '[]';
