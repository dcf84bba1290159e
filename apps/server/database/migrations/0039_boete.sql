-- The fine for what was not told (Pw art. 18a): a case of its own from the start of an investigation to how it ended.
-- Its commands are in `commando`; its row is derived from them. A fine that is imposed is a claim with its own origin.
do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''boete''))', soorten);
end $$;

insert into rekening (code, naam, soort) values ('opgelegde-boetes', 'Opgelegde boetes', 'last');

create table boete (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  kenmerk text not null,
  persoon uuid not null references persoon,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  -- from this day the resident knows of it: the voornemen with the report
  aangekondigd_op date,
  aangemaakt_op timestamptz not null,
  unique (uitvoerder, kenmerk)
);
create index on boete (persoon);

create policy rij on boete using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[])
      and aangekondigd_op is not null)
);
alter table boete enable row level security;
grant select, insert, update on boete to meedoen_app;

alter table besluit add column boete uuid references boete;
create index on besluit (boete) where boete is not null;

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_boete() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update boete set toestand = '{"verwijderd": true}' where persoon = new.id;
  return null;
end $$;
create trigger wis_boete after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_boete();
