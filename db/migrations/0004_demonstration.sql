-- Whom a visitor of the demonstration may sign in as with one click; empty everywhere else.
create table persona (
  person_id uuid primary key references person on delete cascade,
  role_label text not null,
  blurb text not null,
  position int not null unique
);
grant select, insert on persona to aspire_web;
