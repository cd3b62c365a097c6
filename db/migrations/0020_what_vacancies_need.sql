-- What a vacancy needs of somebody is found at once, and so is what is kept no longer.

create index vacancy_expected on vacancy (starts_on) where state = 'predicted';
drop index vacancy_fresh;
create index vacancy_fresh on vacancy (confirmed_on, id) where state in ('predicted', 'open');
create index search_use_waits on search_use (region_code, recorded_at) where ground = 'exception' and acknowledged_at is null;
create index search_use_recorded on search_use (recorded_at);
