-- Notices seen, requests and complaints, reminders turned off, legal holds, and what retention has removed.

create table notice_seen (
  person_id uuid not null references person on delete cascade,
  audience text not null,
  version int not null,
  at timestamptz(3) not null default now(),
  primary key (person_id, audience, version)
);

create table request (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  person_id uuid not null references person,
  -- The board whose team answers.
  region_code text not null references region,
  kind text not null,
  words text not null,
  answer text not null default '',
  due_on date not null,
  created_at timestamptz(3) not null default now(),
  acknowledged_at timestamptz(3),
  ended_at timestamptz(3)
);
create index request_person on request (person_id, created_at desc, id);
create index request_queue on request (region_code, created_at, id) where state in ('received', 'acknowledged');
create index request_ended on request (region_code, ended_at desc, id) where ended_at is not null;
create index request_due on request (due_on) where state in ('received', 'acknowledged');

create table reminder_off (
  person_id uuid not null references person on delete cascade,
  reminder text not null,
  primary key (person_id, reminder)
);

create table legal_hold (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  reason text not null,
  placed_by uuid not null references person,
  placed_at timestamptz(3) not null default now(),
  lifted_by uuid references person,
  lifted_at timestamptz(3)
);
create unique index legal_hold_one on legal_hold (person_id) where lifted_at is null;
create index legal_hold_placed on legal_hold (placed_at desc, id);

create table removal (
  id bigint generated always as identity primary key,
  ran_at timestamptz(3) not null default now(),
  rule text not null,
  removed int not null
);
create index removal_newest on removal (ran_at desc, id desc);

-- Roles that ended too, for a person's own data.
create index role_grant_ever on role_grant (person_id);

grant select, insert on notice_seen to aspire_web;
grant select, insert, update on request, legal_hold to aspire_web;
grant select, insert, delete on reminder_off to aspire_web;
grant select on removal to aspire_web;

grant select on notice_seen, reminder_off, legal_hold, request, board, removal to aspire_jobs;
grant insert on mail, removal to aspire_jobs;
grant delete on application, nomination, endorsement, membership, introduction, request, event, mail to aspire_jobs;
grant select (application_id, person_id), delete on cv to aspire_jobs;
-- Somebody whom nothing names any more; what could name them is looked at.
grant delete on person to aspire_jobs;
grant select (person_id) on account, persona to aspire_jobs;

-- What reminders and retention look for.
create index endorsement_asked on endorsement (created_at) where state = 'asked';
create index nomination_made on nomination (id) where state = 'made';
create index conversation_asked on conversation (created_at) where state in ('invited', 'offered');
create index conversation_arranged on conversation (takes_place_at) where state in ('arranged', 'acknowledged');
create index event_at on event using brin (at);
