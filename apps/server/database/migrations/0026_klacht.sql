-- A complaint (Awb 9.1): its commands are in the one stream of commands; this row is derived from them.
-- The kinds of streams there are by now stay, whatever they are.
do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''klacht''))', soorten);
end $$;

-- Where somebody can go on with a complaint (Awb 9:12 lid 2, 9:17).
alter table loket add column ombudsman text not null default 'Nationale ombudsman';

create table klacht (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  kenmerk text not null,
  persoon uuid not null references persoon,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  behandelaar uuid references medewerker,
  betrokkenen uuid[] not null,
  ontvangen_op date not null,
  laatste_dag date,
  uitkomst text,
  onderwerp text,
  geeindigd_op date,
  open boolean not null,
  unique (uitvoerder, kenmerk)
);
create index on klacht (persoon);
create index on klacht (uitvoerder, open, laatste_dag);
create index on klacht using gin (betrokkenen);

create policy rij on klacht using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
alter table klacht enable row level security;
grant select, insert, update on klacht to meedoen_app;
