-- Nomination, application, endorsement, membership, vacancy, introduction: one lifecycle each.

create table nomination (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  nominator_id uuid not null references person,
  nominator_organisation text not null references organisation,
  person_id uuid not null references person,
  nominee_name text not null,
  nominee_email text not null,
  nominee_post text not null,
  employer_code text not null references organisation,
  region_code text not null references region,
  pathway text not null,
  relationship text not null,
  readiness text not null,
  reason text not null,
  development_needs text not null,
  conflict text not null default '',
  reply text not null default '',
  created_at timestamptz(3) not null default now()
);
create index nomination_nominator on nomination (nominator_id, created_at desc, id);
create index nomination_person on nomination (person_id);
create index nomination_region on nomination (region_code, created_at desc, id);

create table application (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  version int not null default 1,
  person_id uuid not null references person,
  nomination_id uuid unique references nomination,
  -- The board that receives it.
  region_code text not null references region,
  pathway text not null,
  current_post text,
  employer_code text references organisation,
  target_roles text[] not null default '{}',
  -- Regions where they would work, their board's own among them.
  regions text[] not null default '{}',
  contract_types text[] not null default '{}',
  available_from date,
  readiness text,
  statement_transformation text,
  statement_governance text,
  statement_inclusion text,
  statement_motivation text,
  hide_from_employer boolean not null default true,
  visibility_chosen boolean not null default false,
  declared_at timestamptz(3),
  reason text not null default '',
  strengths text not null default '',
  development text not null default '',
  created_at timestamptz(3) not null default now(),
  submitted_at timestamptz(3)
);
create index application_person on application (person_id);
create index application_region on application (region_code, state, submitted_at, id) where state <> 'draft';
-- One application at a time to each board.
create unique index application_one_open on application (person_id, region_code) where state in ('draft', 'submitted', 'eligible');

create table endorsement (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  application_id uuid not null references application,
  person_id uuid not null references person,
  endorser_id uuid not null references person,
  endorser_name text not null,
  endorser_email text not null,
  answer text,
  statement text not null default '',
  release text not null default '',
  created_at timestamptz(3) not null default now(),
  answered_at timestamptz(3)
);
create unique index endorsement_one_open on endorsement (application_id) where state <> 'cancelled';
create index endorsement_endorser on endorsement (endorser_id);

create table membership (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  version int not null default 1,
  person_id uuid not null references person,
  application_id uuid unique references application,
  -- The board that admitted them.
  region_code text not null references region,
  pathway text not null,
  name text not null,
  current_post text not null,
  employer_code text references organisation,
  readiness text not null,
  target_roles text[] not null,
  regions text[] not null,
  contract_types text[] not null,
  available_from date not null,
  hide_from_employer boolean not null default true,
  unavailable_until date,
  -- A substantive post begins: the membership ends that day.
  leaves_on date,
  admitted_on date not null,
  expires_on date not null,
  created_at timestamptz(3) not null default now()
);
create unique index membership_one_active on membership (person_id) where state = 'active';
create index membership_person on membership (person_id);
create index membership_list on membership (region_code, name, id) where state = 'active';
create index membership_ends on membership (least(leaves_on, expires_on)) where state = 'active';

-- What an active member looks for: a row for each role family and region, for matching and for the lists of other regions' teams.
create table membership_interest (
  role_family text not null,
  region_code text not null references region,
  readiness_rank smallint not null,
  available_from date not null,
  membership_id uuid not null references membership on delete cascade,
  primary key (role_family, region_code, readiness_rank, available_from, membership_id)
);
create index membership_interest_member on membership_interest (membership_id, region_code);

create table vacancy (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  version int not null default 1,
  organisation_code text not null references organisation,
  region_code text not null references region,
  title text not null,
  role_family text not null,
  contract_type text not null,
  starts_on date not null,
  -- The day a post that is not substantive ends.
  ends_on date,
  reason text,
  likelihood smallint check (likelihood between 1 and 99),
  description text not null default '',
  outcome text not null default '',
  created_by uuid not null references person,
  created_at timestamptz(3) not null default now()
);
create index vacancy_organisation on vacancy (organisation_code, created_at desc, id);
create index vacancy_region on vacancy (region_code, created_at desc, id);

create table introduction (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  vacancy_id uuid not null references vacancy,
  membership_id uuid not null references membership,
  person_id uuid not null references person,
  organisation_code text not null references organisation,
  -- The vacancy's region, whose team introduces, and the member's own.
  region_code text not null references region,
  home_region_code text not null references region,
  reasons jsonb not null default '[]',
  -- The member sees it from the first on, the organisation from the second.
  offered_at timestamptz(3),
  accepted_at timestamptz(3),
  interview_on date,
  starts_on date,
  ends_on date,
  feedback text not null default '',
  reason text not null default '',
  created_at timestamptz(3) not null default now()
);
create unique index introduction_one_open on introduction (vacancy_id, membership_id)
  where state in ('proposed', 'offered', 'accepted', 'interviewing', 'appointed');
create unique index introduction_one_appointment on introduction (vacancy_id) where state = 'appointed';
create index introduction_vacancy on introduction (vacancy_id, created_at, id);
create index introduction_membership on introduction (membership_id, created_at);
create index introduction_person on introduction (person_id, created_at desc, id);
create index introduction_organisation on introduction (organisation_code, accepted_at desc, id) where accepted_at is not null;
create index introduction_home on introduction (home_region_code, created_at desc, id) where state = 'proposed';

grant select, insert, update on
  nomination, application, endorsement, membership, vacancy, introduction to aspire_web;
grant select, insert, delete on membership_interest to aspire_web;
grant select, update on membership, introduction to aspire_jobs;
grant select, delete on membership_interest to aspire_jobs;
grant select on nomination, application, vacancy to aspire_jobs;
grant select on membership, membership_interest, vacancy, introduction to aspire_matching;
