-- Who signs in, what they may do, what happened, and what has yet to be sent.

create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null check (char_length(name) between 1 and 200),
  -- The address that receives mail; every confirmed address signs in.
  email text not null unique check (email = lower(email) and char_length(email) <= 254),
  email_verified boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table person_address (
  id uuid not null unique default gen_random_uuid(),
  email text primary key check (email = lower(email) and char_length(email) <= 254),
  person_id uuid not null references person on delete cascade,
  confirmed_at timestamptz,
  created_at timestamptz not null default now()
);
create index person_address_person on person_address (person_id);

create table session (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  token text not null unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ip_address text,
  user_agent text
);
create index session_person on session (person_id);
create index session_expiry on session (expires_at);

-- Required by the sign-in library; no passwords are kept.
create table account (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index account_person on account (person_id);

create table verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on verification (identifier);

-- One request to sign in (or to confirm a further address): only hashes of its link, its code and its browser are kept.
create table sign_in_request (
  id uuid primary key default gen_random_uuid(),
  email text not null,
  -- Whose address is being confirmed; null when somebody signs in.
  person_id uuid references person on delete cascade,
  link_hash bytea not null unique,
  code_hash bytea not null,
  browser_hash bytea not null,
  goes_to text not null default '/',
  wrong_codes int not null default 0,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_request_browser on sign_in_request (browser_hash);
create index sign_in_request_expiry on sign_in_request (expires_at);

create table rate_limit (
  key text primary key,
  points int not null,
  expire bigint
);
create index rate_limit_expire on rate_limit (expire);

create table role_grant (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  role text not null,
  region_code text,
  organisation_code text,
  panel_id uuid,
  leader_id uuid references person,
  from_date date not null default current_date,
  to_date date,
  granted_by uuid not null references person,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references person,
  check (num_nonnulls(region_code, organisation_code, panel_id, leader_id) <= 1),
  check (to_date is null or to_date >= from_date)
);
create index role_grant_person on role_grant (person_id) where ended_at is null;
create index role_grant_organisation on role_grant (organisation_code, id) where ended_at is null;
create index role_grant_region on role_grant (region_code, id) where ended_at is null;
create unique index role_grant_once on role_grant
  (person_id, role, coalesce(region_code, organisation_code, panel_id::text, leader_id::text, ''), from_date) where ended_at is null;

-- The timeline people see is the audit log: rows are added, never changed.
create table event (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid not null,
  actor_name text not null,
  name text not null,
  -- What it happened to: a lifecycle's name and the row's id.
  thing text not null,
  thing_id text not null,
  -- Whom it concerns, and where.
  person_id uuid,
  region_code text,
  organisation_code text,
  detail jsonb not null default '{}',
  request_id text
);
create index event_thing on event (thing, thing_id, id desc);
create index event_person on event (person_id, id desc) where person_id is not null;

-- A form's one-time id: a post repeated returns the first one's result.
create table form_post (
  id uuid primary key,
  person_id uuid,
  path text not null,
  location text,
  at timestamptz not null default now()
);
create index form_post_at on form_post (at);

-- What somebody typed when their session had ended: given back when they sign in again.
create table draft (
  person_id uuid not null references person on delete cascade,
  path text not null,
  typed jsonb not null,
  at timestamptz not null default now(),
  primary key (person_id, path)
);

create table mail (
  id uuid primary key default gen_random_uuid(),
  event_key text not null,
  recipient text not null,
  template text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  unique (event_key, recipient, template)
);
create index mail_unsent on mail (created_at) where sent_at is null;
create index mail_newest on mail (created_at desc, id desc);

-- The service itself, when a job acts.
insert into person (id, name, email) values ('00000000-0000-4000-8000-000000000000', 'Aspire Together', 'service@localhost');

grant usage on schema public to aspire_web, aspire_jobs, aspire_matching;
grant select, insert, update, delete on
  person, person_address, session, account, verification, sign_in_request, rate_limit, form_post, draft to aspire_web;
grant select, insert, update on role_grant, mail to aspire_web;
-- For the administrators' page.
grant select on kysely_migration to aspire_web;
grant select, insert on event to aspire_web, aspire_jobs;
grant select on person, person_address, role_grant to aspire_jobs;
grant select, update on mail to aspire_jobs;
grant select, delete on session, sign_in_request, rate_limit, form_post, draft, verification to aspire_jobs;
