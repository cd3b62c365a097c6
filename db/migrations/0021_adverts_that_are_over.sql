-- Adverts that nobody settled or that are for no board post, and what came of files, are removed once their time is over.
grant delete on advert, advert_import to aspire_jobs;
