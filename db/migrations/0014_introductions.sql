-- Introductions: a reason and a time to answer, a summary before the profile, checks, an answer for everybody, runners-up.

alter table introduction
  -- Why the team thought of them: the member reads it, and after a yes the organisation.
  add column why text not null default '',
  -- The last day on which the member's answer is in time, and the day on which they are reminded of it.
  add column answer_by date,
  add column remind_on date,
  -- As whom the organisation knows a member whose name it does not know yet.
  add column number smallint,
  -- From this moment on the organisation sees who it is.
  add column released_at timestamptz(3),
  add column interview_words text not null default '',
  -- The day on which an offer was made, and on which each check was done. What a check found is nowhere.
  add column chosen_on date,
  add column fit_and_proper_on date,
  add column references_on date,
  add column decline_because text,
  -- By when the organisation owes an answer to somebody it has seen, once the vacancy is filled.
  add column feedback_due date,
  -- The role family for which somebody who was not appointed could have been, and since when that is known.
  add column appointable_for text,
  add column appointable_on date;

-- Until now an organisation saw who somebody was as soon as they had accepted.
update introduction set released_at = accepted_at, number = counted.number
  from (select id, row_number() over (partition by vacancy_id order by accepted_at, id) as number from introduction
    where accepted_at is not null) as counted
  where counted.id = introduction.id;
update introduction set answer_by = offered_at::date + 14, remind_on = offered_at::date + 12 where state = 'offered';

drop index introduction_one_open;
create unique index introduction_one_open on introduction (vacancy_id, membership_id)
  where state in ('proposed', 'offered', 'accepted', 'released', 'shortlisted', 'interviewing', 'chosen', 'appointed');
create index introduction_region on introduction (region_code, created_at desc, id);
create index introduction_answer on introduction (answer_by) where state = 'offered';
create index introduction_remind on introduction (remind_on) where state = 'offered';
create index introduction_feedback_due on introduction (feedback_due)
  where state in ('accepted', 'released', 'shortlisted', 'interviewing', 'chosen');
create index introduction_runner_up on introduction (region_code, appointable_for, appointable_on desc, id)
  where appointable_for is not null;

-- Which version of the agreement on sharing data an organisation has accepted, by whom and when.
create table data_sharing_agreement (
  organisation_code text not null references organisation,
  version smallint not null,
  accepted_by uuid not null references person,
  accepted_at timestamptz(3) not null default now(),
  primary key (organisation_code, version)
);
create index data_sharing_agreement_accepted_by on data_sharing_agreement (accepted_by);

-- That of equally qualified candidates one was preferred under section 159 of the Equality Act 2010, and on what grounds.
create table tie_break (
  id uuid primary key default gen_random_uuid(),
  vacancy_id uuid not null references vacancy,
  organisation_code text not null references organisation,
  -- Others who were as qualified, in words: people who were not introduced.
  others text not null,
  equally text not null,
  -- The group that is thought to be under-represented or at a disadvantage, and the figures on which that rests.
  group_words text not null,
  evidence text not null,
  proportionate text not null,
  approved_by text not null,
  approved_on date not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz(3) not null default now()
);
create index tie_break_vacancy on tie_break (vacancy_id, recorded_at desc, id);
create index tie_break_organisation on tie_break (organisation_code);
create index tie_break_recorded_by on tie_break (recorded_by);
create index tie_break_recorded_at on tie_break (recorded_at);

create table tie_break_candidate (
  tie_break_id uuid not null references tie_break on delete cascade,
  introduction_id uuid not null references introduction on delete cascade,
  primary key (tie_break_id, introduction_id)
);
create index tie_break_candidate_introduction on tie_break_candidate (introduction_id);

grant select, insert on data_sharing_agreement, tie_break, tie_break_candidate to aspire_web;
grant select on data_sharing_agreement to aspire_jobs;
grant select (id, recorded_by, recorded_at), delete on tie_break to aspire_jobs;
grant select on tie_break_candidate to aspire_jobs;
