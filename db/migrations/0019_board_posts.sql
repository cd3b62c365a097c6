-- The posts of each organisation's board, from which predicted vacancies grow; and from where to where members went.

create table board_post (
  id uuid primary key default gen_random_uuid(),
  organisation_code text not null references organisation,
  role_family text not null,
  title text not null,
  standing text not null check (standing in ('filled', 'interim', 'vacant')),
  -- Null: not known yet.
  since date,
  term_ends_on date check (term_ends_on > since),
  -- Why it may become vacant, in words about the post. No person is named in this table.
  likely text not null default '',
  version int not null default 1,
  changed_at timestamptz(3) not null default now(),
  removed_at timestamptz(3)
);
create unique index board_post_once on board_post (organisation_code, role_family, lower(title)) where removed_at is null;
create index board_post_organisation on board_post (organisation_code);
create index board_post_removed on board_post (removed_at) where removed_at is not null;

alter table vacancy add column board_post_id uuid references board_post on delete set null;
create index vacancy_board_post on vacancy (board_post_id) where board_post_id is not null;
create index vacancy_organisation_live on vacancy (organisation_code, created_at desc, id desc)
  where state not in ('filled', 'closed');
create index vacancy_organisation_ended on vacancy (organisation_code, created_at desc, id desc)
  where state in ('filled', 'closed');

-- That a vacancy was filled from the pool: from which organisation, to which, when. Whom it was is not in it, so that it
-- may stay when the member's profile goes. A vacancy that is not filled any more does not count.
create table appointment (
  vacancy_id uuid primary key references vacancy,
  organisation_code text not null references organisation,
  employer_code text references organisation,
  starts_on date not null
);
create index appointment_organisation on appointment (organisation_code, starts_on);
create index appointment_employer on appointment (employer_code, starts_on);
create index appointment_starts_on on appointment (starts_on);

insert into appointment (vacancy_id, organisation_code, employer_code, starts_on)
  select it.vacancy_id, it.organisation_code, membership.employer_code, it.starts_on
  from introduction as it join membership on membership.id = it.membership_id
  where it.state = 'appointed' and it.starts_on is not null
  on conflict do nothing;

grant select, insert, update on board_post, appointment to aspire_web;
grant select, delete on board_post, appointment to aspire_jobs;
