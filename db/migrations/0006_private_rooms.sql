-- Self-assessments, talent conversations and development actions: rooms that only those inside can read, whatever a query
-- forgets. A policy names the person of the transaction; jobs may do what each policy says and no more.

create function aspire_actor() returns uuid language sql stable parallel safe
  return nullif(current_setting('aspire.actor', true), '')::uuid;

-- Whether the person of the transaction is in the talent team of a region today.
create function aspire_in_team(region text) returns boolean language sql stable parallel safe
  return exists (
    select 1 from role_grant
    where person_id = aspire_actor() and role in ('talent-team', 'regional-lead') and region_code = region
      and ended_at is null and from_date <= (now() at time zone 'Europe/London')::date
      and (to_date is null or to_date >= (now() at time zone 'Europe/London')::date));

create table self_assessment (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  person_id uuid not null references person,
  -- Name and version: `executive-director/1`. Answers stay readable in the version they were given in.
  framework text not null,
  created_at timestamptz(3) not null default now(),
  changed_at timestamptz(3) not null default now(),
  finished_at timestamptz(3),
  unique (id, person_id)
);
create index self_assessment_person on self_assessment (person_id, created_at desc, id);
create unique index self_assessment_one_begun on self_assessment (person_id, framework) where finished_at is null;

create table self_assessment_answer (
  self_assessment_id uuid not null,
  person_id uuid not null,
  item text not null,
  -- Empty where there is evidence and no answer yet.
  answer text not null check (answer in ('', 'always', 'frequently', 'occasionally', 'rarely', 'no-chance')),
  evidence text not null default '',
  primary key (self_assessment_id, item),
  foreign key (self_assessment_id, person_id) references self_assessment (id, person_id) on delete cascade
);

create table conversation (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  version int not null default 1,
  person_id uuid not null references person,
  person_name text not null,
  person_email text not null,
  partner_id uuid not null references person,
  partner_name text not null,
  partner_email text not null,
  begun_by uuid not null references person,
  message text not null default '',
  -- Held outside the service: its date, its partner and both acknowledgements are all there is.
  elsewhere boolean not null default false,
  takes_place_at timestamptz(0),
  place text not null default '',
  held_on date,
  readiness text,
  candidate_acknowledged_at timestamptz(3),
  partner_acknowledged_at timestamptz(3),
  -- The region whose talent team may read the record, by the candidate's choice.
  shared_with_region text references region,
  reason text not null default '',
  created_at timestamptz(3) not null default now(),
  changed_at timestamptz(3) not null default now(),
  check (person_id <> partner_id)
);
create index conversation_person on conversation (person_id, created_at desc, id);
create index conversation_partner on conversation (partner_id, created_at desc, id);
-- The two have one conversation under way; of those held elsewhere each has its own day.
create unique index conversation_one_open on conversation (person_id, partner_id)
  where not elsewhere and state in ('invited', 'offered', 'arranged', 'acknowledged');

-- What each of the two wrote under each heading.
create table conversation_view (
  conversation_id uuid not null references conversation on delete cascade,
  author_id uuid not null references person,
  heading text not null,
  words text not null,
  changed_at timestamptz(3) not null default now(),
  primary key (conversation_id, author_id, heading)
);

create table self_assessment_share (
  id uuid primary key default gen_random_uuid(),
  self_assessment_id uuid not null,
  person_id uuid not null,
  partner_id uuid not null references person,
  conversation_id uuid not null references conversation on delete cascade,
  shared_at timestamptz(3) not null default now(),
  ended_at timestamptz(3),
  foreign key (self_assessment_id, person_id) references self_assessment (id, person_id) on delete cascade
);
create unique index self_assessment_share_once on self_assessment_share (self_assessment_id, partner_id) where ended_at is null;
create index self_assessment_share_of on self_assessment_share (self_assessment_id);
create index self_assessment_share_conversation on self_assessment_share (conversation_id) where ended_at is null;

create table action (
  id uuid primary key default gen_random_uuid(),
  state text not null,
  version int not null default 1,
  person_id uuid not null references person,
  conversation_id uuid references conversation on delete set null,
  partner_id uuid references person,
  words text not null,
  kind text not null,
  -- Who does it: `candidate` or `partner`.
  owner text not null check (owner in ('candidate', 'partner')),
  due_on date not null,
  reason text not null default '',
  created_at timestamptz(3) not null default now(),
  ended_at timestamptz(3)
);
create index action_person on action (person_id, due_on, id);
create index action_conversation on action (conversation_id) where conversation_id is not null;
create index action_partner on action (partner_id, due_on, id) where owner = 'partner' and state = 'planned';
create index action_due on action (due_on) where state = 'planned';

-- An application refers to the conversation it rests on; its board's team then sees that it took place, and no more.
alter table application add column conversation_id uuid references conversation on delete set null;
create index application_conversation on application (conversation_id) where conversation_id is not null;

alter table self_assessment enable row level security, force row level security;
alter table self_assessment_answer enable row level security, force row level security;
alter table self_assessment_share enable row level security, force row level security;
alter table conversation enable row level security, force row level security;
alter table conversation_view enable row level security, force row level security;
alter table action enable row level security, force row level security;
alter table draft enable row level security, force row level security;

create policy own on self_assessment using (person_id = aspire_actor());
create policy shared on self_assessment for select using (exists (
  select 1 from self_assessment_share as share
  where share.self_assessment_id = self_assessment.id and share.partner_id = aspire_actor() and share.ended_at is null));
create policy own on self_assessment_answer using (person_id = aspire_actor())
  with check (person_id = aspire_actor() and exists (
    select 1 from self_assessment where self_assessment.id = self_assessment_id and self_assessment.finished_at is null));
create policy shared on self_assessment_answer for select using (exists (
  select 1 from self_assessment_share as share
  where share.self_assessment_id = self_assessment_answer.self_assessment_id
    and share.partner_id = aspire_actor() and share.ended_at is null));
create policy own on self_assessment_share using (person_id = aspire_actor())
  with check (person_id = aspire_actor() and exists (
    select 1 from conversation where conversation.id = conversation_id
      and conversation.person_id = aspire_actor() and conversation.partner_id = self_assessment_share.partner_id));
create policy partner on self_assessment_share for select using (partner_id = aspire_actor() and exists (
  select 1 from conversation where conversation.id = conversation_id and conversation.state not in ('declined', 'cancelled')));

create policy the_two on conversation
  using (aspire_actor() in (person_id, partner_id)) with check (aspire_actor() in (person_id, partner_id));
create policy team on conversation for select using (
  (shared_with_region is not null and aspire_in_team(shared_with_region))
  or exists (select 1 from application where application.conversation_id = conversation.id
    and application.person_id = conversation.person_id and application.submitted_at is not null and aspire_in_team(application.region_code)));
create policy the_two on conversation_view for select using (exists (
  select 1 from conversation where conversation.id = conversation_id
    and aspire_actor() in (conversation.person_id, conversation.partner_id)));
-- USING alone decides what may be deleted.
create policy author on conversation_view using (author_id = aspire_actor() and exists (
  select 1 from conversation where conversation.id = conversation_id and conversation.state = 'arranged'
    and aspire_actor() in (conversation.person_id, conversation.partner_id)));
create policy team on conversation_view for select using (exists (
  select 1 from conversation where conversation.id = conversation_id
    and conversation.shared_with_region is not null and aspire_in_team(conversation.shared_with_region)));
create policy the_two on action
  using (aspire_actor() in (person_id, partner_id)) with check (aspire_actor() in (person_id, partner_id));
create policy team on action for select using (conversation_id is not null and exists (
  select 1 from conversation where conversation.id = conversation_id
    and conversation.shared_with_region is not null and aspire_in_team(conversation.shared_with_region)));
create policy own on draft using (person_id = aspire_actor());

-- Once a conversation is held, declined or called off nothing of it changes but with whom the candidate shares it; nor do the
-- actions that were agreed in a record that is fixed, but for being done or dropped.
create function conversation_stays() returns trigger language plpgsql as $$
declare free text[] := '{shared_with_region,version}';
begin
  if to_jsonb(old) - free is distinct from to_jsonb(new) - free
    or (old.shared_with_region is distinct from new.shared_with_region and aspire_actor() is distinct from old.person_id)
  then raise exception 'the conversation is fixed'; end if;
  return new;
end $$;
create trigger conversation_stays before update on conversation for each row
  when (current_user = 'aspire_web' and old.state in ('held', 'declined', 'cancelled'))
  execute function conversation_stays();

create function action_stays() returns trigger language plpgsql as $$
declare free text[] := '{state,version,reason,ended_at}';
begin
  if (tg_op = 'INSERT' or to_jsonb(old) - free is distinct from to_jsonb(new) - free)
    and exists (select 1 from conversation where id = new.conversation_id and state = 'held')
  then raise exception 'the conversation is fixed'; end if;
  return new;
end $$;
create trigger action_stays before insert or update on action for each row
  when (current_user = 'aspire_web' and new.conversation_id is not null)
  execute function action_stays();

-- Jobs remind and, when their time has come, remove.
create policy jobs on self_assessment to aspire_jobs using (true);
create policy jobs on self_assessment_answer to aspire_jobs using (true);
create policy jobs on self_assessment_share to aspire_jobs using (true);
create policy jobs on conversation to aspire_jobs using (true);
create policy jobs on conversation_view to aspire_jobs using (true);
create policy jobs on action to aspire_jobs using (true);
create policy jobs on draft to aspire_jobs using (true);

grant select, insert, update, delete on self_assessment, self_assessment_answer, conversation_view to aspire_web;
grant select, insert, update on self_assessment_share, action to aspire_web;
-- Who the two are never changes.
grant select, insert, update (state, version, person_name, partner_name, takes_place_at, place, held_on, readiness,
  candidate_acknowledged_at, partner_acknowledged_at, shared_with_region, reason, changed_at) on conversation to aspire_web;
-- Jobs read no answer, no view and no words of an action.
grant select (id, person_id, changed_at), delete on self_assessment to aspire_jobs;
grant select (self_assessment_id, person_id) on self_assessment_answer to aspire_jobs;
grant select (id, conversation_id, self_assessment_id, person_id, partner_id, ended_at) on self_assessment_share to aspire_jobs;
grant select (id, state, version, person_id, person_name, person_email, partner_id, partner_name, partner_email, begun_by,
  elsewhere, takes_place_at, held_on, readiness, candidate_acknowledged_at, partner_acknowledged_at, shared_with_region,
  created_at, changed_at), delete on conversation to aspire_jobs;
grant select (conversation_id, author_id) on conversation_view to aspire_jobs;
grant select (id, state, person_id, conversation_id, partner_id, owner, due_on, created_at, ended_at), delete on action to aspire_jobs;
