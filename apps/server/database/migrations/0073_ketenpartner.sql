-- Organisations that guide people for a gemeente: who they are, what is agreed with them, whom they get and what it costs.
-- Commands of an overeenkomst and a verwijzing are in `commando`; their rows are derived from them.
select toegang.sta_stroom_toe('ketenpartner', 'overeenkomst', 'verwijzing');

-- An account of an organisation: the name of its group at the identity provider says which.
alter table roltoekenning add column ketenpartner text check (rol = 'ketenpartner' or ketenpartner is null);

-- Which organisation the running transaction acts for, and the day it is: how long a referral is seen depends on it.
create function toegang.ketenpartner() returns uuid language sql stable as
  $$ select nullif(current_setting('meedoen.ketenpartner', true), '')::uuid $$;
create function toegang.dag() returns date language sql stable as
  $$ select nullif(current_setting('meedoen.dag', true), '')::date $$;
grant execute on function toegang.ketenpartner(), toegang.dag() to meedoen_app;

create table ketenpartner (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  -- what the group of its accounts ends with
  code text not null,
  naam text not null,
  soort text not null,
  -- of a care team: the gemeente whose handovers it gets. Another organisation has none, and gets referrals
  gemeente char(4) references gemeente,
  kvk text,
  contactpersoon text not null,
  telefoon text not null,
  email text not null,
  versie int not null,
  unique (uitvoerder, code),
  check ((soort = 'zorgteam') = (gemeente is not null))
);

-- The gemeente of which the organisation of this transaction is the care team; null for every other organisation. It reads
-- past row level security, since the policies below ask it.
create function toegang.zorgteam() returns char(4) language sql stable security definer set search_path = public, pg_temp as
  $$ select gemeente from ketenpartner where id = toegang.ketenpartner() $$;
grant execute on function toegang.zorgteam() to meedoen_app;

create table overeenkomst (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  ketenpartner uuid not null references ketenpartner,
  status text not null,
  vanaf date not null,
  tot_en_met date not null,
  toestand jsonb not null,
  versie int not null
);
create index on overeenkomst (ketenpartner, gemeente, vanaf);
create index on overeenkomst (uitvoerder, gemeente);

create table verwijzing (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  ketenpartner uuid not null references ketenpartner,
  overeenkomst uuid not null references overeenkomst,
  kenmerk text not null unique,
  status text not null,
  groep text,
  voorgesteld_op date not null,
  verstuurd_op date,
  begonnen_op date,
  geeindigd_op date,
  geslaagd boolean not null,
  -- last day of the lead time, while it runs
  uiterlijk date,
  -- since when the coach must do something: a question or objection of the resident, a result to judge
  reactie_op date,
  oordeel_op date,
  -- first day on which the organisation sees nothing of it any more; null: it was never sent
  zichtbaar_tot date,
  gereserveerd_in_centen bigint not null,
  toestand jsonb not null,
  versie int not null
);
create index on verwijzing (persoon);
create index on verwijzing (overeenkomst, voorgesteld_op);
create index on verwijzing (uitvoerder, gemeente, voorgesteld_op);
create index on verwijzing (ketenpartner, zichtbaar_tot) where zichtbaar_tot is not null;
create index verwijzing_aandacht on verwijzing (persoon)
  where uiterlijk is not null or reactie_op is not null or oordeel_op is not null or status = 'geweigerd';

-- What an organisation may claim for a referral. Who it is about does not stand in it.
create table declaratie (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  ketenpartner uuid not null references ketenpartner,
  overeenkomst uuid not null references overeenkomst,
  verwijzing uuid not null references verwijzing,
  kenmerk text not null,
  soort text not null check (soort in ('start', 'resultaat')),
  bedrag_in_centen bigint not null check (bedrag_in_centen > 0),
  ontstaan_op date not null,
  -- who told that there is something to claim: somebody else approves it
  ontstaan_door uuid not null,
  status text not null check (status in ('open', 'goedgekeurd', 'afgewezen')),
  beoordeeld_op date,
  beoordeeld_door uuid,
  reden text,
  unique (verwijzing, soort)
);
create index on declaratie (uitvoerder, gemeente, status, ontstaan_op);
create index on declaratie (overeenkomst);

create policy rij on verwijzing using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
  -- an organisation: what was sent to it, while it lasts and the days after that were agreed
  or ((select toegang.soort()) = 'ketenpartner' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and ketenpartner = (select toegang.ketenpartner()) and (select toegang.zorgteam()) is null
      and not persoon = any ((select toegang.verboden())::uuid[])
      and zichtbaar_tot > (select toegang.dag()))
);
create policy omvang on verwijzing as restrictive for select using (
  (select toegang.omvang()) is null or (select toegang.omvang()) && array['inzien']);
alter table verwijzing enable row level security;

create policy rij on ketenpartner using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder()))
  or ((select toegang.soort()) = 'ketenpartner' and id = (select toegang.ketenpartner()))
  or ((select toegang.soort()) = 'inwoner' and exists (select 1 from verwijzing v where v.ketenpartner = ketenpartner.id))
);
alter table ketenpartner enable row level security;

do $$
declare t text;
begin
  foreach t in array array['overeenkomst', 'declaratie'] loop
    execute format($f$
      create policy rij on %1$I using (
        (select toegang.soort()) = 'systeem'
        or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
            and gemeente = any ((select toegang.gemeenten())::char(4)[])))$f$, t);
    execute format('alter table %I enable row level security', t);
  end loop;
end $$;

-- A care team: handovers to its own gemeente, and of what else is kept of these people nothing.
create policy zorgteam on doelgroepzaak using (
  (select toegang.soort()) = 'ketenpartner' and uitvoerder = (select toegang.uitvoerder()) and soort = 'zorg'
  and gemeente = any ((select toegang.gemeenten())::char(4)[]) and gemeente = (select toegang.zorgteam())
  and not persoon = any ((select toegang.verboden())::uuid[]));

-- An organisation writes what it does with what it sees, and reads nothing of what others wrote.
create policy ketenpartner on commando for insert with check (
  (select toegang.soort()) = 'ketenpartner' and actor_soort in ('ketenpartner', 'medewerker')
  and (stroomsoort = 'verwijzing' and exists (select 1 from verwijzing v where v.id = commando.stroom)
    or stroomsoort = 'doelgroepzaak' and exists (select 1 from doelgroepzaak d where d.id = commando.stroom)));

grant select, insert, update on ketenpartner, overeenkomst, verwijzing, declaratie to meedoen_app;

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_verwijzing() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update verwijzing set toestand = '{"verwijderd": true}', zichtbaar_tot = null, uiterlijk = null, reactie_op = null,
    oordeel_op = null, groep = null where persoon = new.id;
  return null;
end $$;
create trigger wis_verwijzing after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_verwijzing();
