-- An agreement to pay claims back in pieces: its commands are in the one stream of commands; this row is derived from
-- them. The kinds of streams there are by now stay, whatever they are.
do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''regeling''))', soorten);
end $$;

create table betalingsregeling (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  open boolean not null,
  aangemaakt_op timestamptz not null
);
create index on betalingsregeling (persoon);
-- One agreement at a time: a proposal, or what runs.
create unique index betalingsregeling_open on betalingsregeling (persoon, uitvoerder, gemeente) where open;

create policy rij on betalingsregeling using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
alter table betalingsregeling enable row level security;
grant select, insert, update on betalingsregeling to meedoen_app;

-- A destination that belongs to an agreement is about the claims it names, the oldest first.
alter table bestemming add column regeling uuid references betalingsregeling, add column vorderingen uuid[];
create index on bestemming (regeling) where regeling is not null;

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_betalingsregeling() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update betalingsregeling set toestand = '{"verwijderd": true}', open = false where persoon = new.id;
  return null;
end $$;
create trigger wis_betalingsregeling after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_betalingsregeling();
