-- Recovering bijstand from who had to maintain somebody (Pw art. 61-62i): a case of its own between two people. Its
-- commands are in `commando`, in the name of who is asked; its row is derived from them.
do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''verhaal''))', soorten);
end $$;

insert into rekening (code, naam, soort) values ('verhaald', 'Op anderen verhaalde bijstand', 'last');

create table verhaal (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  kenmerk text not null,
  persoon uuid not null references persoon, -- who gets the bijstand
  onderhoudsplichtige uuid not null references persoon,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  open boolean not null,
  -- from this day who is asked knows of it
  medegedeeld_op date,
  geeindigd_op date,
  aangemaakt_op timestamptz not null,
  unique (uitvoerder, kenmerk),
  check (persoon <> onderhoudsplichtige)
);
create index on verhaal (persoon);
create index on verhaal (onderhoudsplichtige);
create index on verhaal (uitvoerder, open);

-- Means and address of who is asked are not for who gets the bijstand: the row is closed to them.
create policy rij on verhaal using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[])
      and not onderhoudsplichtige = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and onderhoudsplichtige = any ((select toegang.personen())::uuid[])
      and medegedeeld_op is not null)
);
alter table verhaal enable row level security;
grant select, insert, update on verhaal to meedoen_app;

-- What who gets the bijstand may know of it, and no more.
create table verhaal_ontvanger (
  verhaal uuid primary key references verhaal,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  kenmerk text not null,
  op text not null, -- name of who is asked
  sinds date not null,
  tot_op date
);
create index on verhaal_ontvanger (persoon);
create policy rij on verhaal_ontvanger using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
alter table verhaal_ontvanger enable row level security;
grant select, insert, update, delete on verhaal_ontvanger to meedoen_app;

alter table vordering add column verhaal uuid references verhaal;
create index vordering_verhaal on vordering (verhaal) where verhaal is not null;

-- What is removed of either of the two after the retention term goes here too, whoever removes it.
create function toegang.wis_verhaal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update commando set gegevens = '{}', reden = null
    where stroomsoort = 'verhaal' and stroom in (select id from verhaal where new.id in (persoon, onderhoudsplichtige));
  delete from verhaal_ontvanger where verhaal in (select id from verhaal where new.id in (persoon, onderhoudsplichtige));
  update verhaal set toestand = '{"verwijderd": true}', open = false where new.id in (persoon, onderhoudsplichtige);
  return null;
end $$;
create trigger wis_verhaal after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_verhaal();
