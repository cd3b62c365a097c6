-- Nomination and application in full.

alter table nomination
  add column version int not null default 1,
  add column round_id uuid references round,
  add column prepared_by uuid references person,
  add column conversation_on date,
  add column conversation_with text not null default '',
  add column conversation_with_email text not null default '',
  add column conversation_id uuid references conversation on delete set null,
  -- When the nominator last took the conscious decision-making module; null: not yet.
  add column training_on date,
  add column sent_at timestamptz(3),
  alter column nominator_organisation set not null;
update nomination set sent_at = created_at, prepared_by = nominator_id,
  round_id = (select id from round where round.region_code = nomination.region_code and round.pathway = nomination.pathway);
alter table nomination alter column round_id set not null, alter column prepared_by set not null;
create index nomination_prepared on nomination (prepared_by, created_at desc, id);
create index nomination_to_send on nomination (nominator_id, created_at, id) where state = 'prepared';
create index nomination_waiting on nomination (person_id) where state = 'waiting';
create index nomination_round on nomination (round_id);

alter table application
  add column round_id uuid references round,
  add column phone text not null default '',
  add column private_email text not null default '',
  add column pay_framework text,
  add column board_member text,
  add column reports_to text not null default '',
  add column years_at_level smallint,
  add column registration_body text,
  add column registration_number text not null default '',
  add column other_registrations text not null default '',
  add column experience text,
  add column organisation_kinds text[] not null default '{}',
  add column organisation_sizes text[] not null default '{}',
  add column travel text,
  add column notice text,
  add column fit_and_proper text,
  add column conflicts text not null default '',
  -- The tasks saved at least once, so that an answer left empty on purpose is told from one not reached yet.
  add column parts_saved text[] not null default '{}',
  -- What the team wants to know, and what the candidate answered.
  add column wanted text not null default '',
  add column informed text not null default '',
  -- Where somebody not eligible may turn.
  add column signpost text not null default '',
  -- When it came to whoever has it now, and by when they are to answer.
  add column waits_since date,
  add column due_on date,
  add column changed_at timestamptz(3) not null default now(),
  add column decided_at timestamptz(3);
update application set round_id =
  (select id from round where round.region_code = application.region_code and round.pathway = application.pathway);
update application set waits_since = submitted_at::date, due_on = submitted_at::date + 14
  where state in ('submitted', 'eligible') and submitted_at is not null;
update application set decided_at = now() where state in ('ineligible', 'admitted', 'pipeline', 'develop', 'not-now', 'withdrawn');
alter table application alter column round_id set not null;
create index application_round on application (round_id);
create index application_queue on application (region_code, submitted_at, id) where state in ('submitted', 'information', 'eligible');
create index application_answered on application (region_code, submitted_at, id)
  where state not in ('submitted', 'information', 'eligible') and submitted_at is not null;
drop index application_region;
create index application_due on application (due_on) where state in ('submitted', 'information', 'eligible');
create index application_drafts on application (changed_at) where state = 'draft';
-- One application at a time to each round.
create unique index application_one_to_a_round on application (person_id, round_id)
  where state in ('draft', 'submitted', 'information', 'eligible');
drop index application_one_open;

create table application_answer (
  application_id uuid not null references application on delete cascade,
  question text not null,
  words text not null,
  primary key (application_id, question)
);
insert into application_answer
  select id, 'transformation', statement_transformation from application where statement_transformation is not null
  union all select id, 'governance', statement_governance from application where statement_governance is not null
  union all select id, 'inclusion', statement_inclusion from application where statement_inclusion is not null
  union all select id, 'motivation', statement_motivation from application where statement_motivation is not null;
alter table application
  drop column statement_transformation, drop column statement_governance,
  drop column statement_inclusion, drop column statement_motivation;

-- Organisations that a person is hidden from, beside their own employer.
create table application_hidden_from (
  application_id uuid not null references application on delete cascade,
  organisation_code text not null references organisation,
  primary key (application_id, organisation_code)
);
create table membership_hidden_from (
  membership_id uuid not null references membership on delete cascade,
  organisation_code text not null references organisation,
  primary key (membership_id, organisation_code)
);

-- Organisations that share their leaders: what is hidden from one is hidden from all.
create table organisation_cluster (
  cluster text not null check (char_length(cluster) between 1 and 200),
  organisation_code text not null references organisation on delete cascade,
  from_date date not null,
  to_date date check (to_date > from_date),
  primary key (organisation_code, from_date)
);
create index organisation_cluster_name on organisation_cluster (cluster);

create table cv (
  application_id uuid primary key references application on delete cascade,
  person_id uuid not null references person,
  name text not null check (char_length(name) <= 200),
  type text not null,
  bytes bytea not null check (octet_length(bytes) <= 5 * 1024 * 1024),
  added_at timestamptz(3) not null default now()
);

-- What somebody needs in order to be assessed fairly: read by them and by whoever arranges assessments.
create table adjustment (
  application_id uuid primary key references application on delete cascade,
  version int not null default 1,
  person_id uuid not null references person,
  region_code text not null references region,
  words text not null,
  changed_at timestamptz(3) not null default now()
);
create index adjustment_region on adjustment (region_code, changed_at desc, application_id);
alter table adjustment enable row level security, force row level security;
create policy own on adjustment using (person_id = aspire_actor());
create policy arranger on adjustment for select using (
  exists (
    select 1 from role_grant
    where person_id = aspire_actor() and role = 'arranger' and region_code = adjustment.region_code
      and ended_at is null and from_date <= (now() at time zone 'Europe/London')::date
      and (to_date is null or to_date >= (now() at time zone 'Europe/London')::date))
  -- Nobody reads of somebody whom they put forward or were asked to speak for.
  and exists (
    select 1 from application left join nomination on nomination.id = application.nomination_id
    where application.id = application_id and application.submitted_at is not null
      and aspire_actor() not in (application.person_id, coalesce(nomination.nominator_id, application.person_id),
        coalesce(nomination.prepared_by, application.person_id)))
  and not exists (
    select 1 from endorsement
    where endorsement.application_id = adjustment.application_id and endorsement.endorser_id = aspire_actor()));
create policy jobs on adjustment for all to aspire_jobs using (true);

alter table endorsement add column reminded_at timestamptz(3);

grant select, insert, update, delete on application_answer, application_hidden_from, membership_hidden_from, cv, adjustment to aspire_web;
grant select on organisation_cluster to aspire_web, aspire_matching, aspire_jobs;
grant select on membership_hidden_from to aspire_matching;
grant select (application_id, person_id, region_code), delete on adjustment to aspire_jobs;
grant select, update on nomination to aspire_jobs;
grant select on endorsement to aspire_jobs;

-- The organisation itself, what it was and what it became; with those it shares its leaders with today, and what those were
-- and became. If one is kin of another, the other is kin of the one.
create function kin_of(organisation text) returns setof text language sql stable parallel safe
begin atomic
  with recursive
    earlier (code) as (
      select organisation
      union select old_code from organisation_succession join earlier on new_code = earlier.code),
    later (code) as (
      select organisation
      union select new_code from organisation_succession join later on old_code = later.code),
    partner (code) as (
      select other.organisation_code
      from organisation_cluster as own join organisation_cluster as other using (cluster)
      where own.organisation_code in (select code from earlier union select code from later)
        and current_date >= own.from_date and current_date < coalesce(own.to_date, 'infinity')
        and current_date >= other.from_date and current_date < coalesce(other.to_date, 'infinity')),
    partner_earlier (code) as (
      select code from partner
      union select old_code from organisation_succession join partner_earlier on new_code = partner_earlier.code),
    partner_later (code) as (
      select code from partner
      union select new_code from organisation_succession join partner_later on old_code = partner_later.code)
  select code from earlier union select code from later
  union select code from partner_earlier union select code from partner_later;
end;

alter table organisation_import drop constraint organisation_import_kind_check;
alter table organisation_import add constraint organisation_import_kind_check
  check (kind in ('trusts', 'ccgs', 'icbs', 'directory', 'successions', 'clusters'));
