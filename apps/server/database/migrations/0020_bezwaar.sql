-- An objection: its commands are in the one stream of commands; this row is derived from them.
alter table commando drop constraint commando_stroomsoort_check;
alter table commando add constraint commando_stroomsoort_check
  check (stroomsoort in ('zaak', 'recht', 'besluit', 'betaalrun', 'bezwaar'));

create table bezwaar (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  kenmerk text not null,
  persoon uuid not null references persoon,
  besluit uuid not null references besluit,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  behandelaar uuid references medewerker,
  open boolean not null,
  aangemaakt_op timestamptz not null,
  unique (uitvoerder, kenmerk)
);
create index on bezwaar (persoon);
-- One objection at a time against one besluit.
create unique index bezwaar_open on bezwaar (besluit) where open;

create policy rij on bezwaar using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
alter table bezwaar enable row level security;
grant select, insert, update on bezwaar to meedoen_app;
