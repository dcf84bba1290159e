-- The income of a month that somebody is asked for or gave: one row per person and month. What was told is in the facts
-- and in `wijziging`; this says whether it came, and what was done while it did not.
create table inkomstenopgave (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  maand text not null check (maand ~ '^\d{4}-\d{2}$'),
  -- the last time it was given, and the change that says what
  ingediend_op timestamptz,
  wijziging uuid references wijziging,
  -- day of the letter that reminds, and of the task to ask after it
  herinnerd_op date,
  nagevraagd_op date,
  unique (persoon, maand)
);

create policy rij on inkomstenopgave using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
-- Who represents a resident reads it within the scope of passing on changes.
create policy omvang on inkomstenopgave as restrictive for select using (
  (select toegang.omvang()) is null or (select toegang.omvang()) && array['inzien', 'wijzigingen']);
alter table inkomstenopgave enable row level security;
grant select, insert, update on inkomstenopgave to meedoen_app;
