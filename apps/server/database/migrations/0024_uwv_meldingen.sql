-- Files with meldingen that UWV received, each reading of one. The file itself is not kept: it holds numbers of people.
create table uwv_levering (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  levering text not null,
  naam text not null,
  sha256 bytea not null,
  uitkomst jsonb not null, -- counts, and per line what became of it; no person
  door uuid not null references medewerker,
  op timestamptz not null
);
create index uwv_levering_nieuwste on uwv_levering (uitvoerder, op desc, id desc);
create index uwv_levering_nummer on uwv_levering (uitvoerder, levering);

-- A message that was taken in, so that it is taken in once.
create table uwv_melding (
  uitvoerder uuid not null references uitvoerder,
  bericht text not null,
  inhoud_hash bytea not null, -- keyed: the same content again, or another
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  zaak uuid not null references zaak,
  op timestamptz not null,
  primary key (uitvoerder, bericht)
);
create index on uwv_melding (persoon);

create policy rij on uwv_levering using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())));
alter table uwv_levering enable row level security;
create policy rij on uwv_melding using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[])));
alter table uwv_melding enable row level security;
grant select, insert on uwv_levering, uwv_melding to meedoen_app;
