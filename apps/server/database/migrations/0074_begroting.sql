-- The money that a gemeente gets and divides: versions of budgets, entered from a document and confirmed by somebody else. Their
-- commands are in the one stream of commands; this row is derived from them.
select toegang.sta_stroom_toe('begroting');

create table begroting (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  soort text not null check (soort in ('buig', 'reintegratie', 'subsidie', 'bonus-malus', 'meerjaren')),
  -- which of the budgets of this kind: each subsidy is an account of its own
  onderdeel text not null,
  jaar int not null check (jaar between 2004 and 2100),
  ronde int not null check (ronde > 0),
  status text not null check (status in ('ingevoerd', 'bevestigd', 'afgewezen')),
  ingevoerd_door uuid not null references medewerker,
  bevestigd_door uuid references medewerker,
  toestand jsonb not null,
  versie int not null,
  -- four eyes, also when code forgets
  check (bevestigd_door is null or bevestigd_door <> ingevoerd_door),
  check ((status = 'bevestigd') = (bevestigd_door is not null))
);
-- one version waits at a time, and each version counts once
create unique index begroting_wacht on begroting (uitvoerder, gemeente, soort, onderdeel, jaar) where status = 'ingevoerd';
create unique index begroting_ronde on begroting (uitvoerder, gemeente, soort, onderdeel, jaar, ronde) where status = 'bevestigd';
create policy rij on begroting using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[]))
);
alter table begroting enable row level security;
grant select, insert, update on begroting to meedoen_app;
