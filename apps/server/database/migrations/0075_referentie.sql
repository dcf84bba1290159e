-- Figures of others beside those of a gemeente, and how many inhabitants of 18 and older it has: read from files, whole or not at
-- all. What a later file says of the same year replaces what an earlier one said; the rows of both stay.
create table referentielevering (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  levering text not null,
  naam text not null,
  sha256 bytea not null,
  door uuid not null references medewerker,
  op timestamptz not null,
  aantal int not null,
  unique (uitvoerder, gemeente, levering),
  unique (uitvoerder, gemeente, sha256)
);
create table referentiecijfer (
  levering uuid not null references referentielevering,
  regel int not null,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  gebied text not null,
  naam text not null,
  maat text not null,
  jaar int not null,
  tienden int not null check (tienden >= 0),
  bron text not null,
  primary key (levering, regel)
);
create table inwonertal (
  levering uuid not null references referentielevering,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  jaar int not null,
  aantal int not null check (aantal > 0),
  bron text not null,
  primary key (levering, jaar)
);
create index on referentiecijfer (uitvoerder, gemeente);
create index on inwonertal (uitvoerder, gemeente);

create policy rij on referentielevering using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[]))
);
create policy rij on referentiecijfer using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[]))
);
create policy rij on inwonertal using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[]))
);
alter table referentielevering enable row level security;
alter table referentiecijfer enable row level security;
alter table inwonertal enable row level security;
grant select, insert on referentielevering, referentiecijfer, inwonertal to meedoen_app;
