-- The half-yearly report to the council: the figures as they were when it was made, and words around them. Its commands are
-- in the one stream of commands; this row is derived from them. The kinds of streams there are by now stay.
select toegang.sta_stroom_toe('raadsrapportage');

create table raadsrapportage (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  halfjaar text not null check (halfjaar ~ '^\d{4}-H[12]$'),
  status text not null,
  toestand jsonb not null,
  versie int not null,
  unique (uitvoerder, gemeente, halfjaar)
);
create policy rij on raadsrapportage using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[]))
);
alter table raadsrapportage enable row level security;
grant select, insert, update on raadsrapportage to meedoen_app;
