-- Care after somebody went to work. Its commands are in `commando`; this row is derived from them.
do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''nazorg''))', soorten);
end $$;

create table nazorg (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  toestand jsonb not null,
  versie int not null,
  loopt boolean not null,
  begonnen_op date not null,
  -- what lists ask about: the exit talk that is open, the first other contact, since when the work is in danger
  exit_uiterlijk date,
  contact_uiterlijk date,
  laatste_contact date,
  zorg_op date
);
-- one at a time: work next to work is one care
create unique index nazorg_loopt on nazorg (persoon) where loopt;
create index on nazorg (persoon);
create policy rij on nazorg using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
create policy omvang on nazorg as restrictive for select using (
  (select toegang.omvang()) is null or (select toegang.omvang()) && array['inzien']);
alter table nazorg enable row level security;
grant select, insert, update on nazorg to meedoen_app;

-- Who went to work and when: asked for each person on the list of a coach, and for figures of a year.
create index recht_uitstroom on recht (uitvoerder, persoon, upper(geldig))
  where status = 'beeindigd' and toestand->'einde'->>'cbsCode' in ('11', '13');

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_nazorg() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update nazorg set toestand = '{"verwijderd": true}', loopt = false, exit_uiterlijk = null, contact_uiterlijk = null,
    zorg_op = null where persoon = new.id;
  return null;
end $$;
create trigger wis_nazorg after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_nazorg();
