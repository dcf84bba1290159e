-- Target groups with their own rules (policies/doelgroepen): these rows are made from the files at every migration. Which
-- gemeente knows which, by date.
create table doelgroep (
  code text primary key,
  naam text not null,
  definitie jsonb not null
);
create table doelgroepgebruik (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  doelgroep text not null references doelgroep,
  bron text not null,
  geldig daterange not null check (not isempty(geldig)),
  exclude using gist (uitvoerder with =, gemeente with =, doelgroep with =, geldig with &&)
);
grant select, insert on doelgroep, doelgroepgebruik to meedoen_app;
grant update on doelgroep to meedoen_app;

-- A case from which it follows that somebody belongs to a target group: handed over to the gemeente (zorg), or in view at
-- the request of a school. Its commands are in `commando`; this row is derived from them.
select toegang.sta_stroom_toe('doelgroepzaak');
create table doelgroepzaak (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  soort text not null check (soort in ('zorg', 'school')),
  status text not null,
  -- runs: of a kind one at a time for a person
  open boolean not null,
  -- days over which somebody belongs to the group because of it; empty when it never came so far
  lid daterange,
  -- from which day it is the turn of the coach; empty when it is not
  te_doen_op date,
  -- the day after which nothing of it is kept
  bewaren_tot date,
  begonnen_op date not null,
  toestand jsonb not null,
  versie int not null
);
create unique index doelgroepzaak_open on doelgroepzaak (persoon, soort) where open;
create index on doelgroepzaak (persoon);
create index doelgroepzaak_soort on doelgroepzaak (uitvoerder, gemeente, soort, status);
create index doelgroepzaak_bewaren on doelgroepzaak (bewaren_tot) where bewaren_tot is not null;
create policy rij on doelgroepzaak using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
create policy omvang on doelgroepzaak as restrictive for select using (
  (select toegang.omvang()) is null or (select toegang.omvang()) && array['inzien']);
alter table doelgroepzaak enable row level security;
grant select, insert, update on doelgroepzaak to meedoen_app;

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_doelgroepzaak() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update doelgroepzaak set toestand = '{"verwijderd": true}', open = false, te_doen_op = null, bewaren_tot = null
    where persoon = new.id;
  return null;
end $$;
create trigger wis_doelgroepzaak after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_doelgroepzaak();

-- What was kept of who was still at school goes on the day that was set, with the words of its commands. That there was
-- a case, and its days, stay: they are counted.
create function toegang.wis_verlopen_doelgroepzaken(vandaag date) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare aantal int;
begin
  with weg as (
    update doelgroepzaak set toestand = '{"verwijderd": true}', bewaren_tot = null, te_doen_op = null
    where bewaren_tot is not null and bewaren_tot < vandaag returning id),
  woorden as (
    update commando set gegevens = '{}', reden = null where stroom in (select id from weg) returning 1)
  select count(*) into aantal from weg;
  return aantal;
end $$;
revoke all on function toegang.wis_verlopen_doelgroepzaken(date) from public;
grant execute on function toegang.wis_verlopen_doelgroepzaken(date) to meedoen_app;
