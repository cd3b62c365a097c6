-- What a board chooses for itself: how many working days its talent team has to answer a vacancy; an interim post cannot wait as long.

alter table board
  add column answer_days smallint not null default 10 check (answer_days between 1 and 60),
  add column interim_answer_days smallint not null default 2,
  add column version int not null default 1,
  add check (interim_answer_days between 1 and answer_days);

grant update (email, answer_days, interim_answer_days, version) on board to aspire_web;
