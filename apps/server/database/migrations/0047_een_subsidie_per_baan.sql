-- One employment has one loonkostensubsidie (Pw art. 10d lid 9): no two grants of a person at an employer share a day.
alter table loonkostensubsidie add constraint loonkostensubsidie_een_per_baan
  exclude using gist (persoon with =, werkgever with =, verleend with &&) where (verleend is not null);

-- What was changed of an employer stays: who, when, why, what it was and what it became. Rows are added, never changed.
create table werkgeverwijziging (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  werkgever uuid not null references werkgever,
  op timestamptz not null,
  -- empty when a file of the bank did it
  door uuid references medewerker,
  wat text not null check (wat in ('vastgelegd', 'gewijzigd', 'rekening-nagekeken', 'betaling-teruggekomen')),
  reden text not null,
  -- field by field: what it was and what it became
  verschil jsonb not null
);
create index on werkgeverwijziging (werkgever, op, id);
create policy rij on werkgeverwijziging using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder()))
);
alter table werkgeverwijziging enable row level security;
grant select, insert on werkgeverwijziging to meedoen_app;
