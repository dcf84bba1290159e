-- Groups people are invited to, and the part of each of them. Commands are in `commando`; these rows are derived from them.
do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''bijeenkomst'', ''deelname''))', soorten);
end $$;

create table bijeenkomst (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  status text not null,
  begeleider uuid not null references medewerker,
  eerste_dag date not null,
  laatste_dag date not null,
  toestand jsonb not null,
  versie int not null
);
create index on bijeenkomst (uitvoerder, gemeente, laatste_dag, id);
create index on bijeenkomst (begeleider, laatste_dag);

create table deelname (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  bijeenkomst uuid not null references bijeenkomst,
  status text not null,
  -- the moment somebody came into the row
  wacht_vanaf timestamptz,
  -- since when somebody stayed away and nobody talked about it
  weggebleven_op date,
  toestand jsonb not null,
  versie int not null,
  unique (bijeenkomst, persoon)
);
create index on deelname (persoon);
create index deelname_wacht on deelname (bijeenkomst, wacht_vanaf, id) where status = 'wachtlijst';
create index deelname_weg on deelname (persoon, weggebleven_op) where weggebleven_op is not null;

create policy rij on deelname using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
create policy omvang on deelname as restrictive for select using (
  (select toegang.omvang()) is null or (select toegang.omvang()) && array['inzien']);
-- Of a group itself nothing is anybody's: staff of its gemeente see it, and who was invited.
create policy rij on bijeenkomst using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[]))
  or ((select toegang.soort()) = 'inwoner' and exists (select 1 from deelname d where d.bijeenkomst = bijeenkomst.id))
);
alter table bijeenkomst enable row level security;
alter table deelname enable row level security;
grant select, insert, update on bijeenkomst, deelname to meedoen_app;

-- The address behind which a member of staff reads their calendar. Only its hash is kept; one at a time.
create table agendasleutel (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  medewerker uuid not null references medewerker,
  geheim_hash bytea not null unique,
  gemaakt_op timestamptz not null,
  ingetrokken_op timestamptz
);
create unique index agendasleutel_geldig on agendasleutel (medewerker) where ingetrokken_op is null;
-- The database does not know which member of staff asks: the product asks for the own row, and no query sees that of another.
create policy rij on agendasleutel using ((select toegang.soort()) = 'systeem');
alter table agendasleutel enable row level security;
grant select, insert, update on agendasleutel to meedoen_app;

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_deelname() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update deelname set toestand = '{"verwijderd": true}', weggebleven_op = null, wacht_vanaf = null, status = 'vervallen'
    where persoon = new.id;
  return null;
end $$;
create trigger wis_deelname after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_deelname();
