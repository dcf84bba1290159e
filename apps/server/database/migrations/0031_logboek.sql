-- Whose data an answer to a command was about: giving the same answer again is a look at that data, and is for who may
-- still see it.
alter table idempotentie add column betrokkenen jsonb not null default '[]';

-- Post is opened before anybody knows whose it is. A line about such a piece names the piece; once it is put to a file,
-- the person gets a line for each time somebody saw it.
create index logregel_stukken on logregel using gin ((attributes -> 'stukken')) where attributes ? 'stukken';
