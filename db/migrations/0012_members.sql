-- Members keep their own facts up to date; their team judges, extends and suspends.

alter table membership
  -- When they last changed post: what was judged of their readiness before is to be judged anew.
  add column post_changed_at timestamptz(3),
  -- The last day on which all that was judged of their readiness still holds; -infinity while something waits to be judged.
  add column judged_until date not null default 'infinity';

update membership as it set judged_until = coalesce((
  select case when count(*) = count(set_on) then (min(set_on) + interval '6 months')::date else '-infinity' end
  from unnest(target_roles) as role
    left join membership_readiness as held on held.membership_id = it.id and role_family = role and replaced_at is null
), 'infinity') where state = 'active';

-- A suspended member keeps their place: no other begins meanwhile.
drop index membership_one_active;
create unique index membership_one_place on membership (person_id) where state in ('active', 'suspended');
drop index membership_ends;
create index membership_ends on membership (least(leaves_on, expires_on)) where state in ('active', 'suspended');

-- What waits for a team, each in the order in which it is to be looked at.
create index membership_to_judge on membership (region_code, judged_until, id) where state = 'active';
create index membership_to_confirm on membership (region_code, confirmed_on, id) where state = 'active';
create index membership_confirmed on membership (confirmed_on) where state = 'active';
create index membership_to_extend on membership (region_code, expires_on, id) where state = 'active';
create index membership_suspended on membership (region_code, id) where state = 'suspended';

-- A member asks for a longer term, or a team extends it of its own accord; with what was decided, by whom and why.
create table membership_extension (
  id uuid primary key default gen_random_uuid(),
  membership_id uuid not null references membership on delete cascade,
  asked_at timestamptz(3),
  words text not null default '',
  decided_at timestamptz(3),
  decided_by uuid references person,
  reason text not null default '',
  -- Until when it lasts since; none where it was not extended.
  until date,
  check (asked_at is not null or decided_at is not null)
);
create unique index membership_extension_one_open on membership_extension (membership_id) where decided_at is null;
create index membership_extension_member on membership_extension (membership_id, decided_at desc);
create index membership_extension_decided_by on membership_extension (decided_by);

-- Why a member is suspended, when that is reviewed, what they say to it, and how it ended. No organisation reads it.
create table membership_suspension (
  id uuid primary key default gen_random_uuid(),
  membership_id uuid not null references membership on delete cascade,
  reason text not null,
  review_on date not null,
  set_by uuid not null references person,
  set_at timestamptz(3) not null default now(),
  answer text not null default '',
  answered_at timestamptz(3),
  -- What the last review came to, while it goes on or since it ended.
  review text not null default '',
  ended_at timestamptz(3)
);
create unique index membership_suspension_one_now on membership_suspension (membership_id) where ended_at is null;
create index membership_suspension_member on membership_suspension (membership_id, set_at desc);
create index membership_suspension_review on membership_suspension (review_on) where ended_at is null;
create index membership_suspension_set_by on membership_suspension (set_by);

grant select, insert, update on membership_extension, membership_suspension to aspire_web;
grant select on membership_extension, membership_suspension to aspire_jobs;
