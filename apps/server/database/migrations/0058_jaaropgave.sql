-- Making the year statements of a year: one job in portions, with how far it is. Its commands are in `commando`.
do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''jaarrun''))', soorten);
end $$;

create table jaarrun (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeenten char(4)[] not null,
  jaar int not null,
  status text not null check (status in ('bezig', 'klaar')),
  toestand jsonb not null,
  versie int not null,
  aangemaakt_op timestamptz not null
);
-- two at once would make two statements of one person
create unique index jaarrun_een_tegelijk on jaarrun (uitvoerder, jaar) where status = 'bezig';
create index on jaarrun (uitvoerder, jaar, aangemaakt_op);

create policy rij on jaarrun using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeenten <@ (select toegang.gemeenten()))
);
alter table jaarrun enable row level security;
grant select, insert, update on jaarrun to meedoen_app;

-- The statement of one person, gemeente and year. A correction is a version of its own; what was sent stays.
create table jaaropgave (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  jaar int not null,
  versie int not null,
  netto_in_centen bigint not null,
  loonheffing_in_centen bigint not null,
  bruto_in_centen bigint not null,
  zvw_in_centen bigint not null,
  loonheffingskorting_in_centen bigint not null,
  brief uuid not null references brief,
  jaarrun uuid not null references jaarrun,
  op date not null,
  unique (persoon, gemeente, jaar, versie),
  check (bruto_in_centen = netto_in_centen + loonheffing_in_centen)
);

create policy rij on jaaropgave using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
create policy omvang on jaaropgave as restrictive for select using (
  (select toegang.omvang()) is null or (select toegang.omvang()) && array['inzien', 'betaling']::text[]);
alter table jaaropgave enable row level security;
grant select, insert on jaaropgave to meedoen_app;
