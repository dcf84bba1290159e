-- Ways of placing people (policies/indelingen): what they hold stands in the files; these rows are made from them at every
-- migration, so that lists can be made and counted in the database.
create table indeling (
  code text primary key,
  naam text not null,
  definitie jsonb not null
);
create table indelinggroep (
  indeling text not null references indeling on delete cascade,
  groep text not null,
  naam text not null,
  volgorde int not null,
  contact_elke_dagen int,
  evaluatie_elke_maanden int,
  rechtmatigheid_elke_maanden int,
  primary key (indeling, groep)
);
-- Which gemeente uses which, by date. `hoofd`: its groups decide how often there is contact; one at a time.
create table indelinggebruik (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  indeling text not null,
  hoofd boolean not null,
  -- by group, in the place of what the indeling says
  dienst jsonb not null default '{}',
  bron text not null,
  geldig daterange not null check (not isempty(geldig)),
  exclude using gist (uitvoerder with =, gemeente with =, indeling with =, geldig with &&),
  exclude using gist (uitvoerder with =, gemeente with =, geldig with &&) where (hoofd)
);
grant select, insert on indeling, indelinggroep, indelinggebruik to meedoen_app;
grant update on indeling to meedoen_app;
grant delete on indelinggroep to meedoen_app;

create function toegang.hoofdindeling(van_uitvoerder uuid, van_gemeente char(4), dag date) returns text
  language sql stable as $$
    select indeling from indelinggebruik
    where uitvoerder = van_uitvoerder and gemeente = van_gemeente and hoofd and geldig @> dag
  $$;
grant execute on function toegang.hoofdindeling(uuid, char, date) to meedoen_app;

-- A klantgroep was the one way; it is a placement in one of them now. In each indeling one placement at a time: the
-- constraint on feit guards it, with the indeling as the key.
drop index feit_klantgroep;
update feit set soort = 'plaatsing', sleutel = 'klantgroepen',
  waarde = waarde || jsonb_build_object('indeling', 'klantgroepen') where soort = 'klantgroep';
insert into indelinggebruik (id, uitvoerder, gemeente, indeling, hoofd, bron, geldig)
  select gen_random_uuid(), uitvoerder, gemeente, 'klantgroepen', true, 'De klantgroepen die al in gebruik waren', '[2015-01-01,)'
  from (select distinct uitvoerder, gemeente from feit where soort = 'plaatsing') in_gebruik;
-- The group of somebody now, for lists and figures: one look per person.
create index feit_plaatsing on feit (persoon, sleutel, id desc) where soort = 'plaatsing' and upper(bekend) is null;

-- Who guides whom to work, over time.
create table begeleiding (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  coach uuid not null references medewerker,
  geldig daterange not null check (not isempty(geldig)),
  reden text not null,
  exclude using gist (persoon with =, geldig with &&)
);
create index begeleiding_nu on begeleiding (uitvoerder, coach, persoon) where upper(geldig) is null;

-- A plan naar werk: its commands are in the one stream of commands; this row is derived from them.
create table plan (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  leden uuid[] not null,
  fase text not null,
  toestand jsonb not null,
  versie int not null,
  open boolean not null,
  begonnen_op date not null,
  -- what lists ask about
  vastgesteld_op date,
  laatste_contact date,
  volgend_gesprek date,
  gesprek_afgezegd_op date,
  afspraak_gemeente_op date,
  ongetekend_sinds date,
  oneens_op date,
  coachverzoek_op date,
  gesloten_op date
);
create index on plan (persoon);
-- Whose open plan it is: nobody has two at a time, and a list looks it up by person.
create table planlid (
  persoon uuid primary key references persoon,
  plan uuid not null references plan
);
create index on planlid (plan);

do $$
declare soorten text; t text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''plan''))', soorten);
  foreach t in array array['begeleiding', 'plan'] loop
    execute format($f$
      create policy rij on %1$I using (
        (select toegang.soort()) = 'systeem'
        or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
            and gemeente = any ((select toegang.gemeenten())::char(4)[])
            and not persoon = any ((select toegang.verboden())::uuid[]))
        or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
      )$f$, t);
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to meedoen_app', t);
  end loop;
end $$;
-- Whoever shares the plan works at it too; staff stay out of it when one of those who share it is closed to them.
create policy lid on plan using ((select toegang.soort()) = 'inwoner' and leden && (select toegang.personen())::uuid[]);
create policy gesloten on plan as restrictive using (
  (select toegang.soort()) <> 'medewerker' or not leden && (select toegang.verboden())::uuid[]);
create policy omvang on plan as restrictive for select using (
  (select toegang.omvang()) is null or (select toegang.omvang()) && array['inzien']);
create policy omvang on begeleiding as restrictive for select using (
  (select toegang.omvang()) is null or (select toegang.omvang()) && array['inzien']);
create policy rij on planlid using (
  (select toegang.soort()) = 'systeem' or exists (select 1 from plan p where p.id = planlid.plan));
alter table planlid enable row level security;
grant select, insert, delete on planlid to meedoen_app;
-- Who shares the plan writes in its stream of commands as well.
create policy plan on commando using (
  stroomsoort = 'plan' and exists (select 1 from plan p where p.id = commando.stroom));

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_plan() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from planlid where persoon = new.id or plan in (select id from plan where persoon = new.id);
  update plan set toestand = '{"verwijderd": true}', open = false, leden = array[new.id] where persoon = new.id;
  update begeleiding set reden = '' where persoon = new.id;
  return null;
end $$;
create trigger wis_plan after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_plan();
