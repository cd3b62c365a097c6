-- Opportunities to grow, what members ask for, and the list of members that a board has today.

create table opportunity (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  version int not null default 1,
  organisation_code text not null references organisation,
  region_code text not null references region,
  kind text not null,
  title text not null,
  -- What somebody would learn by it.
  learning text not null,
  -- The role families that it helps with; none: all.
  role_families text[] not null default '{}',
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  -- How much time it takes, in words.
  commitment text not null,
  places smallint not null check (places > 0),
  -- Places that were agreed and not given back.
  taken smallint not null default 0 check (taken between 0 and places),
  created_by uuid references person,
  created_at timestamptz(3) not null default now()
);
create index opportunity_open on opportunity (created_at desc, id desc) where state = 'open';
create index opportunity_open_kind on opportunity (kind, created_at desc, id desc) where state = 'open';
create index opportunity_organisation on opportunity (organisation_code, created_at desc, id desc);
create index opportunity_region on opportunity (region_code, created_at desc, id desc);
create index opportunity_over on opportunity ((coalesce(ends_on, starts_on))) where state = 'open';
create index opportunity_created_by on opportunity (created_by);

create table placement (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  opportunity_id uuid not null references opportunity,
  membership_id uuid not null references membership on delete cascade,
  person_id uuid not null references person,
  -- The opportunity's.
  organisation_code text not null references organisation,
  region_code text not null references region,
  words text not null,
  due_on date not null,
  -- What the organisation answered, or why the member withdrew.
  answer text not null default '',
  answered_at timestamptz(3),
  ended_at timestamptz(3),
  -- The step in the member's development plan that it has become.
  planned_at timestamptz(3),
  created_at timestamptz(3) not null default now()
);
create unique index placement_one_open on placement (opportunity_id, person_id) where state in ('asked', 'agreed');
create index placement_opportunity on placement (opportunity_id, created_at desc, id desc);
create index placement_membership on placement (membership_id);
create index placement_person on placement (person_id, created_at desc, id desc);
create index placement_organisation on placement (organisation_code, created_at desc, id desc);
create index placement_region on placement (region_code, created_at desc, id desc);
create index placement_waiting on placement (due_on) where state = 'asked';

-- What a member looks for, for the teams of the regions they chose.
create table development_wish (
  membership_id uuid primary key references membership on delete cascade,
  person_id uuid not null references person,
  region_code text not null references region,
  version int not null default 1,
  kinds text[] not null,
  words text not null,
  changed_at timestamptz(3) not null default now()
);
create index development_wish_region on development_wish (region_code, changed_at desc, membership_id desc);
create index development_wish_person on development_wish (person_id);

-- Opportunities to which a team pointed a member.
create table opportunity_pointer (
  membership_id uuid not null references membership on delete cascade,
  opportunity_id uuid not null references opportunity on delete cascade,
  pointed_by uuid references person,
  pointed_at timestamptz(3) not null default now(),
  primary key (membership_id, opportunity_id)
);
create index opportunity_pointer_opportunity on opportunity_pointer (opportunity_id);
create index opportunity_pointer_pointed_by on opportunity_pointer (pointed_by);

-- What a team asked an organisation to offer.
create table opportunity_call (
  id uuid primary key default gen_random_uuid(),
  organisation_code text not null references organisation,
  region_code text not null references region,
  kinds text[] not null,
  words text not null,
  asked_by uuid references person,
  asked_on date not null
);
create index opportunity_call_organisation on opportunity_call (organisation_code, asked_on desc, id);
create index opportunity_call_region on opportunity_call (region_code, asked_on desc, id);
create index opportunity_call_asked_by on opportunity_call (asked_by);

-- A list of members as it was uploaded, until it is imported or forgotten: its rows, and nobody but the uploader reads it.
create table member_upload (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  region_code text not null references region,
  file_name text not null,
  listed_on date not null,
  -- For rows that name none.
  pathway text not null,
  rows jsonb not null,
  uploaded_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  imported_at timestamptz(3),
  imported int
);
create index member_upload_person on member_upload (person_id, uploaded_at desc);
create index member_upload_region on member_upload (region_code);
create index member_upload_expires on member_upload (expires_at);
alter table member_upload enable row level security, force row level security;
create policy own on member_upload using (person_id = aspire_actor());
create policy jobs on member_upload to aspire_jobs using (true);

create unique index membership_one_invited on membership (person_id, region_code) where state = 'invited';
create index membership_invited on membership (region_code, name, id) where state = 'invited';
create index membership_invited_since on membership (created_at) where state = 'invited';

grant select, insert, update on opportunity, placement, opportunity_call, member_upload to aspire_web;
grant select, insert, update, delete on development_wish, opportunity_pointer to aspire_web;
grant select, update on opportunity to aspire_jobs;
grant select (id, state, opportunity_id, membership_id, person_id, organisation_code, region_code, due_on, created_at, ended_at),
  update (state, answer, answered_at, ended_at), delete on placement to aspire_jobs;
grant select (person_id) on development_wish to aspire_jobs;
grant select (pointed_by) on opportunity_pointer to aspire_jobs;
grant select (asked_by) on opportunity_call to aspire_jobs;
grant select (id, person_id, expires_at), delete on member_upload to aspire_jobs;
