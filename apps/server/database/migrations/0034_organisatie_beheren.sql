-- What a beheerder changed about the organisation itself: which task a gemeente gave from when, and where residents turn
-- to. Only added to: who did what, when and why can be read back.
create table organisatiewijziging (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  soort text not null check (soort in ('mandaat-gegeven', 'mandaat-beeindigd', 'loket')),
  was jsonb,
  wordt jsonb not null,
  reden text not null check (reden <> ''),
  door uuid not null references medewerker,
  op timestamptz not null
);
create index on organisatiewijziging (uitvoerder, op desc);
create policy rij on organisatiewijziging using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder()))
);
alter table organisatiewijziging enable row level security;
grant select, insert on organisatiewijziging to meedoen_app;

-- Everybody reads mandates and desks; who writes them writes those of their own organisation. A gemeente that was not
-- there yet is in nobody's list, so the key here is the uitvoerder alone.
do $$
declare t text;
begin
  foreach t in array array['mandaat', 'loket'] loop
    execute format('create policy lees on %I for select using (true)', t);
    execute format($f$
      create policy schrijf on %1$I for insert with check (
        (select toegang.soort()) = 'systeem'
        or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())))$f$, t);
    execute format($f$
      create policy wijzig on %1$I for update using (
        (select toegang.soort()) = 'systeem'
        or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())))$f$, t);
    execute format('alter table %I enable row level security', t);
  end loop;
end $$;

-- A variant that was kept is not changed, but who kept it may throw it away.
grant delete on beleidsvariant to meedoen_app;
