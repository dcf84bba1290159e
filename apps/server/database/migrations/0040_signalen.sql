-- Signals about a person: checked with the resident first, closed with an outcome from a list. No score, no list of suspects.
do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''signaal''))', soorten);
end $$;

-- A file that was read in. The file itself is not kept: it holds numbers of people.
create table signaallevering (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  levering text not null,
  naam text not null,
  sha256 bytea not null,
  uitkomst jsonb not null, -- counts, and the lines whose number nobody here has; no person
  door uuid not null references medewerker,
  op timestamptz not null,
  unique (uitvoerder, levering),
  unique (uitvoerder, sha256)
);
create policy rij on signaallevering using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())));
alter table signaallevering enable row level security;

create table signaal (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  kenmerk text not null,
  persoon uuid not null references persoon,
  levering uuid references signaallevering deferrable initially deferred, -- what came of a file is written last
  soort text not null,
  bron text not null,
  status text not null,
  uitkomst text,
  toestand jsonb not null,
  versie int not null,
  -- from this day the resident knows of it: the question
  gevraagd_op date,
  ontvangen_op date not null,
  aangemaakt_op timestamptz not null,
  unique (uitvoerder, kenmerk)
);
create index on signaal (persoon);
create index on signaal (uitvoerder, gemeente, ontvangen_op);
create policy rij on signaal using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[])
      and gevraagd_op is not null)
);
alter table signaal enable row level security;
grant select, insert on signaallevering to meedoen_app;
grant select, insert, update on signaal to meedoen_app;

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_signaal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update signaal set toestand = '{"verwijderd": true}' where persoon = new.id;
  return null;
end $$;
create trigger wis_signaal after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_signaal();
