-- Nobody handles their own file, that of their family, or that of a colleague which was not given to them
-- (Awb art. 2:4 lid 2). Who that is about follows from numbers that two people entered; of a number only the keyed hash
-- is kept, and nothing of it once it is withdrawn or lifted.
create table belang (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  medewerker uuid not null references medewerker, -- whose interest
  relatie text not null check (relatie in ('zelf', 'partner', 'kind', 'ouder', 'broer-of-zus', 'ander')),
  bsn_hash bytea,
  status text not null check (status in ('ingevoerd', 'bevestigd', 'verwijdering-gevraagd', 'ingetrokken', 'verwijderd')),
  ingevoerd_door uuid not null references medewerker,
  ingevoerd_op timestamptz not null,
  bevestigd_door uuid references medewerker check (bevestigd_door <> ingevoerd_door and bevestigd_door <> medewerker),
  bevestigd_op timestamptz,
  gevraagd_door uuid references medewerker,
  gevraagd_op timestamptz,
  reden text, -- why it is to be lifted
  gesloten_door uuid references medewerker,
  gesloten_op timestamptz,
  check ((status in ('ingetrokken', 'verwijderd')) = (bsn_hash is null)),
  check (status not in ('bevestigd', 'verwijdering-gevraagd', 'verwijderd') or bevestigd_door is not null),
  check (status <> 'verwijderd' or (gevraagd_door <> gesloten_door and gesloten_door <> medewerker))
);
create unique index belang_een_per_nummer on belang (medewerker, bsn_hash) where bsn_hash is not null;
create unique index belang_een_zelf on belang (medewerker) where relatie = 'zelf' and bsn_hash is not null;
create index on belang (uitvoerder);

-- Seen by who works for a gemeente where this member of staff works too.
create policy rij on belang using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and exists (select 1 from roltoekenning r where r.medewerker = belang.medewerker
        and (r.gemeente is null or r.gemeente = any ((select toegang.gemeenten())::char(4)[]))))
);
alter table belang enable row level security;
grant select, insert, update on belang to meedoen_app;
alter table medewerker drop column bsn_hash;

-- Who handles a file in which a colleague stands; who is not in it stays out.
create table dossiertoewijzing (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  medewerker uuid not null references medewerker,
  door uuid not null references medewerker check (door <> medewerker),
  op timestamptz not null,
  ingetrokken_door uuid references medewerker,
  ingetrokken_op timestamptz
);
create unique index dossiertoewijzing_een on dossiertoewijzing (persoon, medewerker) where ingetrokken_op is null;
create index on dossiertoewijzing (uitvoerder) where ingetrokken_op is null;
create policy rij on dossiertoewijzing using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
);
alter table dossiertoewijzing enable row level security;
grant select, insert, update on dossiertoewijzing to meedoen_app;
-- A colleague was marked by hand before; now it follows from the table above.
alter table persoon drop column collega;

-- Who looked in a file is part of the file.
create policy verboden on logregel as restrictive for select using (
  (select toegang.soort()) <> 'medewerker' or persoon is null or not persoon = any ((select toegang.verboden())::uuid[])
);

-- The totals of a run stay those of all its lines, whoever looks. Figures only leave these functions.
create function toegang.ingehouden_in(van uuid) returns bigint
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(r.ingehouden_in_centen), 0)::bigint from betaalrun b join betaalregel r on r.run = b.id
  where b.id = van and (toegang.soort() = 'systeem' or b.uitvoerder = toegang.uitvoerder())
    and r.ingehouden_in_centen > 0 and not r.tegengehouden
$$;
-- How many lines of a run are of these people.
create function toegang.regels_van(van uuid, personen uuid[]) returns int
  language sql stable security definer set search_path = public, pg_temp as $$
  select ((select count(*) from recht t join betaalregel r on r.run = b.id and r.recht = t.id where t.persoon = any (personen))
      + (select count(*) from betaalregel r where r.run = b.id and r.recht is null and r.persoon = any (personen)))::int
  from betaalrun b where b.id = van and (toegang.soort() = 'systeem' or b.uitvoerder = toegang.uitvoerder())
$$;
grant execute on function toegang.ingehouden_in(uuid), toegang.regels_van(uuid, uuid[]) to meedoen_app;
