-- What the night's matching found for each live vacancy.

create table vacancy_fit (
  vacancy_id uuid primary key references vacancy on delete cascade,
  matched_on date not null,
  -- How many fit, of those that are looked at, and the memberships of those who come first.
  number int not null,
  first_members uuid[] not null,
  -- When somebody who comes first now did not the night before.
  newly_on date
);
create index vacancy_fit_newly on vacancy_fit (newly_on) where newly_on is not null;
grant select on vacancy_fit to aspire_web;
grant select, insert, update, delete on vacancy_fit to aspire_jobs;
grant select on region to aspire_jobs;
