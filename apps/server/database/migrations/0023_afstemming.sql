-- A duty that was not met: a case of its own from what was seen to how it ended. Its commands are in `commando`.
create table afstemming (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  kenmerk text not null,
  persoon uuid not null references persoon,
  recht uuid not null references recht,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  -- from this day the resident knows of it: the voornemen, or the warning that came without one
  aangekondigd_op date,
  aangemaakt_op timestamptz not null,
  unique (uitvoerder, kenmerk)
);
create index on afstemming (persoon);
create index on afstemming (recht);

create policy rij on afstemming using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[])
      and aangekondigd_op is not null)
);
alter table afstemming enable row level security;
grant select, insert, update on afstemming to meedoen_app;

alter table commando drop constraint commando_stroomsoort_check;
alter table commando add constraint commando_stroomsoort_check
  check (stroomsoort in ('zaak', 'recht', 'besluit', 'betaalrun', 'bezwaar', 'afstemming'));
alter table besluit add column afstemming uuid references afstemming;
create index on besluit (afstemming) where afstemming is not null;

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_afstemming() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update afstemming set toestand = '{"verwijderd": true}' where persoon = new.id;
  return null;
end $$;
create trigger wis_afstemming after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_afstemming();
