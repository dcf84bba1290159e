-- What keeps the work list, its counts and searching by name fast with hundreds of thousands of people.

-- How much open work there is, per kind, last day, urgency, standstill, and whether it is somebody's. Kept by the database
-- in the transaction that changes the work. A change is a row of its own, plus or minus: nobody waits for anybody, and
-- their sum is that of the work at every moment. `vouw_werktelling` adds them up now and then.
create table werktelling (
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  soort text not null,
  van_niemand boolean not null,
  urgent boolean not null,
  dag date,
  stil_tot date,
  aantal int not null
);
create index on werktelling (uitvoerder, gemeente);
create policy rij on werktelling using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[]))
);
alter table werktelling enable row level security;
grant select on werktelling to meedoen_app;

-- The same per colleague, without what it is: how much open work each has.
create table werklast (
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  behandelaar uuid not null references medewerker,
  aantal int not null
);
create index on werklast (uitvoerder, gemeente);
create policy rij on werklast using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[]))
);
alter table werklast enable row level security;
grant select on werklast to meedoen_app;

-- Open cases and tasks in one shape, for the functions below; the product itself may not read it.
create view toegang.open_werk as
  select uitvoerder, gemeente, 'aanvraag'::text as soort, behandelaar, urgent, laatste_dag as dag, stil_tot, persoon
    from zaak where open
  union all
  select uitvoerder, gemeente, soort, behandelaar, false, uiterlijk, null::date, persoon from taak where klaar_op is null;

insert into werktelling
  select uitvoerder, gemeente, soort, behandelaar is null, urgent, dag, stil_tot, count(*)::int from toegang.open_werk
  group by 1, 2, 3, 4, 5, 6, 7;
insert into werklast
  select uitvoerder, gemeente, behandelaar, count(*)::int from toegang.open_werk where behandelaar is not null group by 1, 2, 3;

create type toegang.werk as (teken int, uitvoerder uuid, gemeente char(4), soort text, behandelaar uuid, urgent boolean, dag date, stil_tot date);
create function toegang.tel_werk(veranderd toegang.werk[]) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into werktelling
    select uitvoerder, gemeente, soort, behandelaar is null, urgent, dag, stil_tot, sum(teken)::int from unnest(veranderd)
    group by 1, 2, 3, 4, 5, 6, 7 having sum(teken) <> 0;
  insert into werklast
    select uitvoerder, gemeente, behandelaar, sum(teken)::int from unnest(veranderd) where behandelaar is not null
    group by 1, 2, 3 having sum(teken) <> 0
$$;
revoke execute on function toegang.tel_werk(toegang.werk[]) from public;

create function toegang.zaken_erbij() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform toegang.tel_werk(array(
    select (1, uitvoerder, gemeente, 'aanvraag', behandelaar, urgent, laatste_dag, stil_tot)::toegang.werk from nieuw where open));
  return null;
end $$;
create trigger zaken_erbij after insert on zaak
  referencing new table as nieuw for each statement execute function toegang.zaken_erbij();

create function toegang.zaken_anders() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform toegang.tel_werk(array(
    select (1, uitvoerder, gemeente, 'aanvraag', behandelaar, urgent, laatste_dag, stil_tot)::toegang.werk from nieuw where open
    union all
    select (-1, uitvoerder, gemeente, 'aanvraag', behandelaar, urgent, laatste_dag, stil_tot)::toegang.werk from oud where open));
  return null;
end $$;
create trigger zaken_anders after update on zaak
  referencing old table as oud new table as nieuw for each statement execute function toegang.zaken_anders();

create function toegang.taken_erbij() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform toegang.tel_werk(array(
    select (1, uitvoerder, gemeente, soort, behandelaar, false, uiterlijk, null)::toegang.werk from nieuw where klaar_op is null));
  return null;
end $$;
create trigger taken_erbij after insert on taak
  referencing new table as nieuw for each statement execute function toegang.taken_erbij();

create function toegang.taken_anders() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform toegang.tel_werk(array(
    select (1, uitvoerder, gemeente, soort, behandelaar, false, uiterlijk, null)::toegang.werk from nieuw where klaar_op is null
    union all
    select (-1, uitvoerder, gemeente, soort, behandelaar, false, uiterlijk, null)::toegang.werk from oud where klaar_op is null));
  return null;
end $$;
create trigger taken_anders after update on taak
  referencing old table as oud new table as nieuw for each statement execute function toegang.taken_anders();

-- Whoever counts is told nothing of files they must stay out of: that work is taken off again. Figures only leave this
-- function, and only of the own uitvoerder and gemeenten.
create function toegang.verboden_werk()
  returns table (soort text, behandelaar uuid, urgent boolean, dag date, stil_tot date, aantal int)
  language sql stable security definer rows 10 set search_path = public, pg_temp as $$
  select w.soort, w.behandelaar, w.urgent, w.dag, w.stil_tot, count(*)::int from toegang.open_werk w
  where w.persoon = any (toegang.verboden()) and w.uitvoerder = toegang.uitvoerder() and w.gemeente = any (toegang.gemeenten())
  group by 1, 2, 3, 4, 5
$$;

-- One row for all that were added and taken off. Whoever reads meanwhile sees all of it before, or all of it after.
create function toegang.vouw_werktelling() returns void
  language sql security definer set search_path = public, pg_temp as $$
  with weg as (delete from werktelling returning *)
  insert into werktelling
  select uitvoerder, gemeente, soort, van_niemand, urgent, dag, stil_tot, sum(aantal)::int from weg
  group by 1, 2, 3, 4, 5, 6, 7 having sum(aantal) <> 0;
  with weg as (delete from werklast returning *)
  insert into werklast select uitvoerder, gemeente, behandelaar, sum(aantal)::int from weg
  group by 1, 2, 3 having sum(aantal) <> 0
$$;
grant execute on function toegang.verboden_werk(), toegang.vouw_werktelling() to meedoen_app;

-- The work of somebody is counted from an index alone.
drop index zaak_behandelaar;
create index zaak_behandelaar on zaak (behandelaar) include (uitvoerder, gemeente, persoon, urgent, laatste_dag, stil_tot)
  where open and behandelaar is not null;
drop index taak_behandelaar;
create index taak_behandelaar on taak (behandelaar) include (uitvoerder, gemeente, persoon, soort, uiterlijk)
  where klaar_op is null and behandelaar is not null;

-- Work carries the name it is searched by: looking it up per person made a common name the slowest list.
alter table zaak add column zoeknaam text;
alter table taak add column zoeknaam text;
alter table zaak disable trigger zaken_anders;
alter table taak disable trigger taken_anders;
update zaak set zoeknaam = p.zoeknaam from persoon p where p.id = zaak.persoon;
update taak set zoeknaam = p.zoeknaam from persoon p where p.id = taak.persoon;
alter table zaak enable trigger zaken_anders;
alter table taak enable trigger taken_anders;

create function toegang.neem_zoeknaam_over() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.zoeknaam := (select zoeknaam from persoon where id = new.persoon);
  return new;
end $$;
create trigger zoeknaam before insert or update of persoon on zaak
  for each row execute function toegang.neem_zoeknaam_over();
create trigger zoeknaam before insert or update of persoon on taak
  for each row execute function toegang.neem_zoeknaam_over();

create function toegang.geef_zoeknaam_door() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update zaak set zoeknaam = new.zoeknaam where persoon = new.id;
  update taak set zoeknaam = new.zoeknaam where persoon = new.id;
  return null;
end $$;
create trigger zoeknaam after update of zoeknaam on persoon
  for each row when (old.zoeknaam is distinct from new.zoeknaam) execute function toegang.geef_zoeknaam_door();

create index zaak_zoeknaam on zaak using gin (zoeknaam gin_trgm_ops) where open;
create index taak_zoeknaam on taak using gin (zoeknaam gin_trgm_ops) where klaar_op is null;

-- Text that somebody types, as a pattern for names: without capitals and accents, and no sign with a meaning of its own.
create function toegang.naampatroon(tekst text) returns text language sql stable set search_path = public, pg_temp as
  $$ select '%' || replace(replace(replace(lower(unaccent(tekst)), '\', '\\'), '%', '\%'), '_', '\_') || '%' $$;

-- Open cases, tasks and proposals by the name of whom they are about, or by kenmerk. The operator is not leakproof, so that
-- it could not use its index under row level security; only ids leave this function, and every query joins them to rows
-- it may see.
drop function toegang.open_werk_op_naam(text);
create function toegang.gezocht_werk(tekst text) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  patroon text := toegang.naampatroon(tekst);
  van uuid := toegang.uitvoerder();
begin
  return query
    select id from zaak where open and uitvoerder = van and zoeknaam like patroon
    union select id from zaak where open and uitvoerder = van and kenmerk = upper(tekst)
    union select id from taak where klaar_op is null and uitvoerder = van and zoeknaam like patroon
    union select b.id from besluit b join persoon p on p.id = b.persoon left join zaak z on z.id = b.zaak
      where b.status = 'voorgesteld' and b.uitvoerder = van and (p.zoeknaam like patroon or z.kenmerk = upper(tekst));
end $$;
grant execute on function toegang.naampatroon(text), toegang.gezocht_werk(text) to meedoen_app;

-- One page of the people whose name holds a text, or (`lijkend`) also of those whose name looks like it, by name. Here
-- too only ids leave; who may be seen is asked here as well, so that a page is full, and again where they are joined.
-- A common name is found by walking on from where the page before ended; the rest, through the index on parts of names,
-- which needs three signs in a row.
drop function toegang.personen_met_naam(text, uuid);
create index persoon_op_naam on persoon (uitvoerder, zoeknaam, id) where verwijderd_op is null;
create function toegang.personen_met_naam(tekst text, na_naam text, na_id uuid, lijkend boolean, hoogstens int) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  patroon text := toegang.naampatroon(tekst);
  woord text := lower(unaccent(tekst));
  van uuid := toegang.uitvoerder();
  mag char(4)[] := toegang.gemeenten();
  niet uuid[] := toegang.verboden();
  kort boolean := woord !~ '[[:alnum:]]{3}';
  gevonden uuid[];
begin
  if kort or not lijkend then
    gevonden := array(
      select s.id from (select id, zoeknaam from persoon
          where uitvoerder = van and verwijderd_op is null and (zoeknaam, id) > (na_naam, na_id)
          order by zoeknaam, id limit case when not kort then 3000 end) s
        join persoon p on p.id = s.id
      where s.zoeknaam like patroon and p.gemeenten && mag and not s.id = any (niet)
      order by s.zoeknaam, s.id limit hoogstens);
    if kort or cardinality(gevonden) = hoogstens then
      return query select unnest(gevonden);
      return;
    end if;
  end if;
  return query
    with passend as materialized (
      select id, zoeknaam from persoon
      where zoeknaam like patroon and uitvoerder = van and verwijderd_op is null and gemeenten && mag and not id = any (niet)
      union
      select id, zoeknaam from persoon
      where lijkend and woord <% zoeknaam and uitvoerder = van and verwijderd_op is null and gemeenten && mag and not id = any (niet))
    select id from passend where (zoeknaam, id) > (na_naam, na_id) order by zoeknaam, id limit hoogstens;
end $$;
grant execute on function toegang.personen_met_naam(text, text, uuid, boolean, int) to meedoen_app;
