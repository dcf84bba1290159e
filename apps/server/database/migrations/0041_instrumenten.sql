-- Instruments (Pw art. 7, 10, 10a, 10b): what they are stands in policies/instrumenten; these rows are made from the files
-- at every migration. Which gemeente has which, by date, with what it chose itself.
create table instrument (
  code text primary key,
  naam text not null,
  definitie jsonb not null
);
create table instrumentgebruik (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  instrument text not null,
  regels jsonb not null default '{}',
  bron text not null,
  geldig daterange not null check (not isempty(geldig)),
  exclude using gist (uitvoerder with =, gemeente with =, instrument with =, geldig with &&)
);
grant select, insert on instrument, instrumentgebruik to meedoen_app;
grant update on instrument to meedoen_app;

do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''inzet''))', soorten);
end $$;

-- An instrument for one person. Its commands are in `commando`; this row is derived from them.
create table inzet (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  instrument text not null,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  -- a place is taken, or a besluit that takes one is being signed
  bezet boolean not null,
  tot_en_met date,
  voorgesteld_op date not null,
  advies_op date,
  wacht_sinds date,
  -- what it is expected to cost, and in which year it was granted
  raming_in_centen bigint,
  budgetjaar int,
  -- what waits first, and until when; empty when nothing does
  wat_wacht text,
  uiterlijk date,
  aangemaakt_op timestamptz not null
);
create index on inzet (persoon);
create index inzet_plaats on inzet (uitvoerder, gemeente, instrument) where bezet or status = 'wachtlijst';
create index inzet_budget on inzet (uitvoerder, gemeente, instrument, budgetjaar) where budgetjaar is not null;
create policy rij on inzet using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
create policy omvang on inzet as restrictive for select using (
  (select toegang.omvang()) is null or (select toegang.omvang()) && array['inzien']);
alter table inzet enable row level security;
grant select, insert, update on inzet to meedoen_app;

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_inzet() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update inzet set toestand = '{"verwijderd": true}', bezet = false, wat_wacht = null, uiterlijk = null where persoon = new.id;
  return null;
end $$;
create trigger wis_inzet after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_inzet();

-- A premie or costs that are paid to the person: owed by the besluit that grants it, paid by the day run.
insert into rekening (code, naam, soort) values
  ('instrumentlast', 'Premies en kosten van instrumenten', 'last'),
  ('te-betalen-instrument', 'Te betalen premies en kosten', 'schuld');
alter table boeking add check (rekening not in ('instrumentlast', 'te-betalen-instrument') or besluit is not null);
