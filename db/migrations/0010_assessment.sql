-- Assessment: panels, conflicts, what a panel reads, scores that nobody else sees before all are locked, consensus, outcome.

-- By what a round assesses, and whether its panel reads without names.
alter table round
  add column framework text not null default 'executive-director/1',
  add column name_blind boolean not null default true;

create table round_instrument (
  round_id uuid not null references round on delete cascade,
  instrument text not null,
  -- The items of the framework on which it gives evidence.
  items text[] not null check (cardinality(items) between 1 and 60),
  primary key (round_id, instrument)
);

create table panel (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  version int not null default 1,
  region_code text not null references region,
  round_id uuid not null references round,
  title text not null check (char_length(title) between 1 and 200),
  created_by uuid not null references person,
  created_at timestamptz(3) not null default now()
);
create index panel_region on panel (region_code, created_at desc, id);
create index panel_round on panel (round_id);

-- Who is on a panel, and as what, is a role that is granted for it.
alter table role_grant add foreign key (panel_id) references panel on delete cascade;
create index role_grant_panel on role_grant (panel_id) where panel_id is not null;

-- What somebody who assesses states of themselves.
create table assessor (
  person_id uuid primary key references person on delete cascade,
  version int not null default 1,
  post text not null,
  employer_code text not null references organisation,
  -- Where else they worked in the 3 years before they stated it.
  earlier_employers text[] not null default '{}',
  standing text not null,
  trained_on date,
  weekdays text[] not null default '{}',
  available_from date,
  available_until date check (available_until >= available_from),
  stated_at timestamptz(3) not null default now()
);

-- What somebody who is to assess answered for a name on the round's list, or what was found: `none` where they may.
create table conflict_check (
  application_id uuid not null references application on delete cascade,
  person_id uuid not null references person,
  kind text not null,
  found boolean not null default false,
  words text not null default '',
  declared_by uuid not null references person,
  declared_at timestamptz(3) not null default now(),
  primary key (application_id, person_id)
);
create index conflict_check_person on conflict_check (person_id);

create table assessment (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  application_id uuid not null references application on delete cascade,
  person_id uuid not null references person,
  round_id uuid not null references round,
  panel_id uuid not null references panel,
  region_code text not null references region,
  -- Stands for the name.
  reference text not null unique,
  -- What the panel proposes.
  outcome text,
  strengths text not null default '',
  development text not null default '',
  reason text not null default '',
  plan text not null default '',
  apply_again_on date,
  objection text not null default '',
  -- What the board's quality check answered: to an objection, or with its return.
  settlement text not null default '',
  returned_because text not null default '',
  -- From when the panel may read one another's scores.
  opened_at timestamptz(3),
  released_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  changed_at timestamptz(3) not null default now()
);
create unique index assessment_one_open on assessment (application_id) where state not in ('released', 'ended');
create index assessment_application on assessment (application_id, created_at desc);
create index assessment_panel on assessment (panel_id, created_at, id);
create index assessment_round on assessment (round_id, state, reference);
create index assessment_person on assessment (person_id);

-- What the panel reads: made once, when the application is given, without name, employer and contact where the round says so.
create table assessment_paper (
  assessment_id uuid primary key references assessment on delete cascade,
  parts jsonb not null
);

create table assessment_assessor (
  assessment_id uuid not null references assessment on delete cascade,
  person_id uuid not null references person,
  given_at timestamptz(3) not null default now(),
  locked_at timestamptz(3),
  excused_at timestamptz(3),
  excused_by uuid references person,
  excused_because text not null default '',
  primary key (assessment_id, person_id),
  check ((excused_at is null) = (excused_by is null))
);
create index assessment_assessor_person on assessment_assessor (person_id, assessment_id);

create table score (
  assessment_id uuid not null,
  person_id uuid not null,
  item text not null,
  -- 0 is the score that was locked; each correction stands beside it with its own number and reason.
  number smallint not null default 0 check (number >= 0),
  level text not null check (level in ('none', 'limited', 'partial', 'good', 'strong', 'no-chance')),
  evidence text not null check (char_length(evidence) between 1 and 6000),
  reason text not null default '' check (number = 0 or reason <> ''),
  version int not null default 1,
  changed_at timestamptz(3) not null default now(),
  primary key (assessment_id, person_id, item, number),
  foreign key (assessment_id, person_id) references assessment_assessor on delete cascade
);

create table consensus (
  assessment_id uuid not null references assessment on delete cascade,
  item text not null,
  level text not null check (level in ('none', 'limited', 'partial', 'good', 'strong', 'no-chance')),
  reason text not null default '',
  version int not null default 1,
  recorded_by uuid not null references person,
  recorded_at timestamptz(3) not null default now(),
  primary key (assessment_id, item)
);

-- Sessions of a panel, with places that candidates take, change and give back themselves.
create table panel_session (
  id uuid primary key default gen_random_uuid(),
  panel_id uuid not null references panel on delete cascade,
  region_code text not null references region,
  version int not null default 1,
  starts_at timestamptz(0) not null,
  -- How long each candidate has; one follows the other.
  minutes smallint not null check (minutes between 15 and 240),
  places smallint not null check (places between 1 and 20),
  place text not null check (char_length(place) between 1 and 500),
  called_off_at timestamptz(3),
  called_off_because text not null default '',
  created_at timestamptz(3) not null default now(),
  changed_at timestamptz(3) not null default now()
);
create index panel_session_panel on panel_session (panel_id, starts_at, id);

create table booking (
  assessment_id uuid primary key references assessment on delete cascade,
  person_id uuid not null references person,
  session_id uuid not null references panel_session on delete cascade,
  seat smallint not null check (seat >= 1),
  -- Grows with each change, for the calendars that have it.
  version int not null default 1,
  changed_at timestamptz(3) not null default now(),
  unique (session_id, seat)
);

-- What was arranged of the adjustments asked for; `version` tells of which of their wordings.
create table adjustment_arranged (
  application_id uuid primary key references adjustment on delete cascade,
  version int not null,
  words text not null default '',
  arranged_by uuid not null references person,
  arranged_at timestamptz(3) not null default now()
);

create table feedback (
  assessment_id uuid primary key references assessment on delete cascade,
  version int not null default 1,
  person_id uuid not null references person,
  region_code text not null references region,
  due_on date not null,
  words text not null default '',
  plan text not null default '',
  apply_again_on date,
  given_by uuid references person,
  given_at timestamptz(3),
  -- What the candidate says of it.
  useful text,
  useful_words text not null default '',
  judged_at timestamptz(3),
  check ((given_by is null) = (given_at is null))
);
create index feedback_due on feedback (region_code, due_on, assessment_id) where given_at is null;
create index feedback_given on feedback (region_code, given_at desc, assessment_id) where given_at is not null;
create index feedback_person on feedback (person_id);

-- A candidate asks whether the process was kept; somebody who took no part in it decides.
create table review (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  version int not null default 1,
  assessment_id uuid not null references assessment on delete cascade,
  application_id uuid not null references application on delete cascade,
  person_id uuid not null references person,
  region_code text not null references region,
  words text not null,
  reviewer_id uuid references person,
  decision text not null default '',
  due_on date not null,
  created_at timestamptz(3) not null default now(),
  ended_at timestamptz(3)
);
create unique index review_one on review (assessment_id) where state <> 'withdrawn';
create index review_queue on review (region_code, created_at, id) where state in ('asked', 'appointed');
create index review_ended on review (region_code, ended_at desc, id) where ended_at is not null;
create index review_reviewer on review (reviewer_id, created_at desc, id) where reviewer_id is not null;
create index review_person on review (person_id);

-- The regions in which the person of the transaction holds one of these roles today, and the panels on which they sit.
create function aspire_regions(held text[]) returns setof text language sql stable parallel safe
begin atomic
  select region_code from role_grant
  where person_id = aspire_actor() and role = any(held) and region_code is not null
    and ended_at is null and from_date <= (now() at time zone 'Europe/London')::date
    and (to_date is null or to_date >= (now() at time zone 'Europe/London')::date);
end;

create function aspire_panels(held text[]) returns setof uuid language sql stable parallel safe
begin atomic
  select panel_id from role_grant
  where person_id = aspire_actor() and role = any(held) and panel_id is not null
    and ended_at is null and from_date <= (now() at time zone 'Europe/London')::date
    and (to_date is null or to_date >= (now() at time zone 'Europe/London')::date);
end;

-- Whether a person may not assess what came of an application.
create function conflicted(application uuid, person uuid) returns boolean language sql stable parallel safe
  return exists (select from conflict_check
    where application_id = application and person_id = person and kind <> 'none');

-- The applications of which the person of the transaction has declared that nothing speaks against assessing them.
create function aspire_free() returns setof uuid language sql stable parallel safe
begin atomic
  select application_id from conflict_check where person_id = aspire_actor() and kind = 'none';
end;

-- Whether the person of the transaction was given the assessment and may still score it.
create function aspire_assesses(assessment uuid) returns boolean language sql stable parallel safe
  return exists (select from assessment_assessor as given join assessment as its on its.id = given.assessment_id
    where given.assessment_id = assessment and given.person_id = aspire_actor()
      and given.excused_at is null and not conflicted(its.application_id, given.person_id));

alter table score enable row level security, force row level security;
alter table consensus enable row level security, force row level security;
alter table assessment_paper enable row level security, force row level security;
alter table adjustment_arranged enable row level security, force row level security;

create policy own on score using (person_id = aspire_actor() and aspire_assesses(assessment_id));
-- Those who may read all scores, once all are locked: the panel, its region's team and board, and a reviewer; nobody in conflict.
create policy opened on score for select using (exists (
  select from assessment as its where its.id = score.assessment_id and its.opened_at is not null
    and its.person_id <> aspire_actor()
    and (its.region_code in (select aspire_regions('{talent-team,regional-lead,board-member}'))
      or (its.panel_id in (select aspire_panels('{assessor,chair,inclusion-adviser}'))
        and its.application_id in (select aspire_free()))
      or its.id in (select review.assessment_id from review where reviewer_id = aspire_actor() and review.state = 'appointed'))
    and its.application_id not in (select application_id from conflict_check where person_id = aspire_actor() and kind <> 'none')));
create policy read on consensus for select using (exists (
  select from assessment as its where its.id = consensus.assessment_id and its.opened_at is not null
    and its.person_id <> aspire_actor()
    and (its.region_code in (select aspire_regions('{talent-team,regional-lead,board-member}'))
      or (its.panel_id in (select aspire_panels('{assessor,chair,inclusion-adviser}'))
        and its.application_id in (select aspire_free()))
      or its.id in (select review.assessment_id from review where reviewer_id = aspire_actor() and review.state = 'appointed'))
    and its.application_id not in (select application_id from conflict_check where person_id = aspire_actor() and kind <> 'none')));
-- The candidate reads what was agreed about them once it is released.
create policy own on consensus for select using (exists (
  select from assessment as its where its.id = consensus.assessment_id
    and its.person_id = aspire_actor() and its.released_at is not null));
create policy chair on consensus using (exists (
  select from assessment as its where its.id = consensus.assessment_id and its.opened_at is not null
    and its.person_id <> aspire_actor() and its.state in ('moderation', 'returned')
    and its.panel_id in (select aspire_panels('{chair}'))
    and its.application_id in (select aspire_free())));
-- It bears the name of whoever records it.
create policy recorder on consensus as restrictive to aspire_web using (true) with check (recorded_by = aspire_actor());
create policy read on assessment_paper for select using (exists (
  select from assessment as its where its.id = assessment_paper.assessment_id
    and not conflicted(its.application_id, aspire_actor())
    and (its.person_id = aspire_actor()
      or its.region_code in (select aspire_regions('{talent-team,regional-lead,board-member}'))
      or (its.panel_id in (select aspire_panels('{chair,inclusion-adviser}'))
        and its.application_id in (select aspire_free()))
      or aspire_assesses(its.id)
      or its.id in (select review.assessment_id from review where reviewer_id = aspire_actor() and review.state = 'appointed'))));
create policy team on assessment_paper for insert with check (exists (
  select from assessment as its where its.id = assessment_paper.assessment_id and its.person_id <> aspire_actor()
    and aspire_in_team(its.region_code)));
-- Who sits on the panel that has the application does not read what its candidate asked for, though they arrange it for others.
create policy panel_apart on adjustment as restrictive for select to aspire_web using (person_id = aspire_actor() or not exists (
  select from assessment join role_grant on role_grant.panel_id = assessment.panel_id
  where assessment.application_id = adjustment.application_id and role_grant.person_id = aspire_actor()));
-- Whoever may read what was asked for may read what was arranged, and none but an arranger says so.
create policy read on adjustment_arranged for select using (exists (
  select from adjustment where adjustment.application_id = adjustment_arranged.application_id));
create policy arranger on adjustment_arranged using (exists (
  select from adjustment where adjustment.application_id = adjustment_arranged.application_id
    and adjustment.person_id <> aspire_actor()));
create policy jobs on adjustment_arranged to aspire_jobs using (true);
create policy jobs on consensus for select to aspire_jobs using (true);

-- Nobody is given somebody whom they have not said they may assess; of what was given only a lock by the assessor, or an
-- excuse by the panel's chair, is added, each once.
create function assessor_is_free() returns trigger language plpgsql as $$
begin
  if not exists (select from conflict_check join assessment on assessment.application_id = conflict_check.application_id
    where assessment.id = new.assessment_id and conflict_check.person_id = new.person_id and conflict_check.kind = 'none')
  then raise exception 'the assessor has not declared that they are free to assess'; end if;
  -- Whoever comes later scores alone too.
  update assessment set opened_at = null where id = new.assessment_id and opened_at is not null;
  return null;
end $$;
create trigger assessor_is_free after insert on assessment_assessor for each row execute function assessor_is_free();

create function given_stays() returns trigger language plpgsql as $$
declare locks text[] := '{locked_at}'; excuses text[] := '{excused_at,excused_by,excused_because}';
begin
  if to_jsonb(old) - locks - excuses is distinct from to_jsonb(new) - locks - excuses
    or (new.locked_at is distinct from old.locked_at and (old.locked_at is not null or old.excused_at is not null
      or new.person_id is distinct from aspire_actor() or not aspire_assesses(new.assessment_id)))
    or (new.excused_at is distinct from old.excused_at and (old.excused_at is not null or old.locked_at is not null
      or new.excused_by is distinct from aspire_actor()
      or not exists (select from assessment where id = new.assessment_id and panel_id in (select aspire_panels('{chair}')))))
  then raise exception 'what was given stays'; end if;
  return new;
end $$;
create trigger given_stays before update on assessment_assessor for each row
  when (current_user = 'aspire_web') execute function given_stays();

-- A conflict is never taken back.
create function conflict_stays() returns trigger language plpgsql as $$
begin
  if old.kind <> 'none' then raise exception 'the conflict stays'; end if;
  return new;
end $$;
-- Only oneself, or the region's team, says that somebody is in conflict or free.
create function conflict_is_theirs() returns trigger language plpgsql as $$
begin
  if new.declared_by is distinct from aspire_actor() or (new.person_id is distinct from aspire_actor()
    and not exists (select from application where id = new.application_id and aspire_in_team(region_code)))
  then raise exception 'the conflict is not theirs to declare'; end if;
  return new;
end $$;
create trigger conflict_is_theirs before insert or update on conflict_check for each row
  when (current_user = 'aspire_web') execute function conflict_is_theirs();
create trigger conflict_stays before update on conflict_check for each row
  when (current_user = 'aspire_web') execute function conflict_stays();

-- Scores are opened to the panel when each assessor has locked, was excused, or is in conflict; never before.
create function scores_open() returns trigger language plpgsql as $$
begin
  if exists (select from assessment_assessor as given where given.assessment_id = new.id and locked_at is null
    and excused_at is null and not conflicted(new.application_id, given.person_id))
    or 3 > (select count(*) from assessment_assessor as given where given.assessment_id = new.id and locked_at is not null
      and excused_at is null and not conflicted(new.application_id, given.person_id))
  then raise exception 'not all scores are locked'; end if;
  return new;
end $$;
create trigger scores_open before update on assessment for each row
  when (current_user = 'aspire_web' and new.opened_at is not null and old.opened_at is null) execute function scores_open();
create trigger scores_open_later before insert on assessment for each row
  when (current_user = 'aspire_web' and new.opened_at is not null) execute function scores_open();

-- An outcome is released by a member of the board, who is not the candidate, and with the assessment.
create function board_releases() returns trigger language plpgsql as $$
begin
  if new.state <> 'released' or new.person_id = aspire_actor()
    or new.region_code not in (select aspire_regions('{board-member}'))
  then raise exception 'only the board releases an outcome'; end if;
  return new;
end $$;
create trigger board_releases before update on assessment for each row
  when (current_user = 'aspire_web' and new.released_at is distinct from old.released_at) execute function board_releases();

-- A score is written until its assessor locks, and is never changed afterwards: a correction is another row.
create function score_stays() returns trigger language plpgsql as $$
declare locked timestamptz;
begin
  select locked_at into locked from assessment_assessor
    where assessment_id = new.assessment_id and person_id = new.person_id for share;
  if (tg_op = 'UPDATE' and (locked is not null or old.number <> 0 or new.number <> 0 or new.item <> old.item
      or new.assessment_id <> old.assessment_id or new.person_id <> old.person_id))
    or (tg_op = 'INSERT' and (new.number > 0) <> (locked is not null))
  then raise exception 'the score is locked'; end if;
  return new;
end $$;
create trigger score_stays before insert or update on score for each row
  when (current_user = 'aspire_web') execute function score_stays();

-- Whoever decides on a review sat on no panel of that assessment's and neither put the candidate forward nor spoke for them.
create function reviewer_took_no_part() returns trigger language plpgsql as $$
begin
  if new.reviewer_id = new.person_id
    or exists (select from assessment join role_grant on role_grant.panel_id = assessment.panel_id
      where assessment.id = new.assessment_id and role_grant.person_id = new.reviewer_id)
    or exists (select from assessment_assessor
      where assessment_assessor.assessment_id = new.assessment_id and assessment_assessor.person_id = new.reviewer_id)
    or exists (select from application left join nomination on nomination.id = application.nomination_id
      where application.id = new.application_id and new.reviewer_id in (nomination.nominator_id, nomination.prepared_by))
    or exists (select from endorsement
      where endorsement.application_id = new.application_id and endorsement.endorser_id = new.reviewer_id)
  then raise exception 'the reviewer took part'; end if;
  return new;
end $$;
create trigger reviewer_took_no_part before insert or update of reviewer_id on review for each row
  when (new.reviewer_id is not null) execute function reviewer_took_no_part();

grant select, insert, update, delete on round_instrument, booking to aspire_web;
grant select, insert, update on panel, assessor, conflict_check, assessment, assessment_assessor, score, consensus,
  panel_session, adjustment_arranged, feedback, review to aspire_web;
grant select, insert on assessment_paper to aspire_web;
-- Jobs remind of what waits and remove what is over; they read no score, no paper, no feedback.
grant select (id, state, version, region_code, round_id, title, created_by) on panel to aspire_jobs;
grant select (id, state, application_id, person_id, round_id, panel_id, region_code, created_at, released_at) on assessment to aspire_jobs;
grant select on assessment_assessor, panel_session, booking, round_instrument to aspire_jobs;
grant select (application_id, person_id, kind, declared_by) on conflict_check to aspire_jobs;
-- Whoever recorded something is not removed while it is there.
grant select (assessment_id, recorded_by) on consensus to aspire_jobs;
grant select (person_id, stated_at), delete on assessor to aspire_jobs;
grant select (application_id, arranged_by), delete on adjustment_arranged to aspire_jobs;
grant select (assessment_id, person_id, region_code, due_on, given_by, given_at) on feedback to aspire_jobs;
grant select (id, state, assessment_id, person_id, region_code, reviewer_id, due_on, created_at, ended_at) on review to aspire_jobs;

-- What reminders look for.
create index assessment_scoring on assessment (created_at) where state = 'scoring';
create index panel_session_starts on panel_session (starts_at) where called_off_at is null;
