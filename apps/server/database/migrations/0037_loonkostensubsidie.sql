-- Loonkostensubsidie (Pw art. 10d): a case of its own, paid to an employer who is no person of the file, owed on an
-- account of its own. The commands of a case are in `commando`; its row is derived from them.
do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''loonkostensubsidie''))', soorten);
end $$;

-- An employer: an organisation, kept once per uitvoerder. Its account is paid to after a second person looked at it.
create table werkgever (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  naam text not null,
  kvk char(8) not null check (kvk ~ '^[0-9]{8}$'),
  iban text not null,
  tenaamstelling text not null,
  iban_door uuid not null references medewerker,
  iban_gecontroleerd_door uuid references medewerker check (iban_gecontroleerd_door <> iban_door),
  contactpersoon text not null,
  telefoon text not null,
  email text not null,
  straat_en_nummer text not null,
  postcode text not null,
  plaats text not null,
  versie int not null,
  aangemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  unique (uitvoerder, kvk)
);
create index on werkgever (uitvoerder, lower(naam));
create policy rij on werkgever using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder()))
);
alter table werkgever enable row level security;
grant select, insert, update on werkgever to meedoen_app;

create table loonkostensubsidie (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  kenmerk text not null,
  persoon uuid not null references persoon,
  werkgever uuid not null references werkgever,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  -- what waits first, and until when; empty when nothing does
  wat_wacht text,
  uiterlijk date,
  -- days over which a subsidy was granted; empty until then
  verleend daterange,
  aangemaakt_op timestamptz not null,
  unique (uitvoerder, kenmerk)
);
create index on loonkostensubsidie (persoon);
create index on loonkostensubsidie (werkgever);
create index on loonkostensubsidie (uitvoerder, uiterlijk, id) where uiterlijk is not null;
create index on loonkostensubsidie (uitvoerder, id) where verleend is not null;
create policy rij on loonkostensubsidie using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
alter table loonkostensubsidie enable row level security;
grant select, insert, update on loonkostensubsidie to meedoen_app;

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_loonkostensubsidie() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update loonkostensubsidie set toestand = '{"verwijderd": true}', wat_wacht = null, uiterlijk = null where persoon = new.id;
  return null;
end $$;
create trigger wis_loonkostensubsidie after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_loonkostensubsidie();

alter table besluit add column loonkostensubsidie uuid references loonkostensubsidie;
create index on besluit (loonkostensubsidie) where loonkostensubsidie is not null;

insert into rekening (code, naam, soort) values
  ('loonkostensubsidielast', 'Loonkostensubsidie', 'last'),
  ('te-betalen-loonkostensubsidie', 'Te betalen loonkostensubsidie', 'schuld');
alter table boeking add column loonkostensubsidie uuid references loonkostensubsidie;
create index boeking_loonkostensubsidie on boeking (loonkostensubsidie) where loonkostensubsidie is not null;
alter table boeking add check (
  rekening not in ('loonkostensubsidielast', 'te-betalen-loonkostensubsidie') or loonkostensubsidie is not null);

-- A line of a run that pays a subsidy: somebody may have one for each employment, beside an advance or a dwangsom.
alter table betaalregel add column loonkostensubsidie uuid references loonkostensubsidie;
drop index betaalregel_zonder_recht;
create unique index betaalregel_zonder_recht on betaalregel (run, persoon, coalesce(loonkostensubsidie, besluit, persoon))
  where recht is null;
alter table betaling drop constraint betaling_bestemming_check, add constraint betaling_bestemming_check
  check (bestemming in ('persoon', 'partner', 'bewindvoerder', 'beslag', 'derde', 'werkgever'));
