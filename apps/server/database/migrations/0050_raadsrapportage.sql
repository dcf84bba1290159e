-- The half-yearly report to the council: the figures as they were when it was made, and words around them. Its commands are
-- in the one stream of commands; this row is derived from them. The kinds of streams there are by now stay.
do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''raadsrapportage''))', soorten);
end $$;

create table raadsrapportage (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  halfjaar text not null check (halfjaar ~ '^\d{4}-H[12]$'),
  status text not null,
  toestand jsonb not null,
  versie int not null,
  unique (uitvoerder, gemeente, halfjaar)
);
create policy rij on raadsrapportage using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[]))
);
alter table raadsrapportage enable row level security;
grant select, insert, update on raadsrapportage to meedoen_app;
