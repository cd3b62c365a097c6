-- Equality answers: known only by a keyed hash of the person, whose key is not in the database. Only the role that serves
-- people their own answers may reach them, and it sees one person's at a time.

create schema equality;

create table equality.answer (
  person_key text not null check (person_key ~ '^[0-9a-f]{64}$'),
  question text not null,
  answer text not null,
  primary key (person_key, question, answer)
);
alter table equality.answer enable row level security, force row level security;
create policy own on equality.answer to aspire_equality
  using (person_key = nullif(current_setting('aspire.equality_key', true), ''))
  with check (person_key = nullif(current_setting('aspire.equality_key', true), ''));

grant usage on schema equality to aspire_equality;
grant select, insert, delete on equality.answer to aspire_equality;
