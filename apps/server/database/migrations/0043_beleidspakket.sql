-- Policy packs: why each choice of a regime was made, what people carry out, for which gemeenten it holds, and who decided
-- and published it.
alter table beleidsregime
  add column mandaat text, -- holds only for gemeenten that gave this task, on days that they gave it
  add column verantwoording jsonb not null default '{}', -- by choice: source and reason
  add column afspraken jsonb not null default '[]', -- what people carry out: read aloud, not computed with
  add column besluit_op date,
  add column besluitnummer text,
  add column orgaan text,
  add column voorstel uuid,
  add column gepubliceerd_door uuid references medewerker,
  add column gepubliceerd_op timestamptz;

-- Beside the regime of an uitvoerder stands one that holds by mandate only.
do $$
declare oud text;
begin
  select conname into strict oud from pg_constraint where conrelid = 'beleidsregime'::regclass and contype = 'x';
  execute format('alter table beleidsregime drop constraint %I', oud);
end $$;
alter table beleidsregime add constraint beleidsregime_een_tegelijk exclude using gist (
  uitvoerder with =, coalesce(gemeente, '----') with =, coalesce(mandaat, '') with =, geldig with &&);

-- Policy is no personal data and everybody computes with it; it is brought into force for the own gemeenten.
create policy lezen on beleidsregime for select using (true);
create policy schrijven on beleidsregime for insert with check (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and (gemeente is null or gemeente = any ((select toegang.gemeenten())::char(4)[]))));
create policy afsluiten on beleidsregime for update using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and (gemeente is null or gemeente = any ((select toegang.gemeenten())::char(4)[]))));
alter table beleidsregime enable row level security;
grant select, insert on beleidsregime to meedoen_app;
grant update (geldig) on beleidsregime to meedoen_app;

-- A regime that was in force stays what it was: only the day it ends may come, and not before today's decision ran.
create function toegang.regime_blijft() returns trigger language plpgsql as $$
begin
  if (old.uitvoerder, old.gemeente, old.mandaat, old.naam, old.bron, old.keuzes, lower(old.geldig))
     is distinct from (new.uitvoerder, new.gemeente, new.mandaat, new.naam, new.bron, new.keuzes, lower(new.geldig))
     or (upper(old.geldig) is not null and upper(new.geldig) is distinct from upper(old.geldig)
         and (upper(new.geldig) is null or upper(new.geldig) > upper(old.geldig))) then
    raise exception 'a regime of policy is not changed: a new one takes its place';
  end if;
  return new;
end $$;
create trigger regime_blijft before update on beleidsregime for each row execute function toegang.regime_blijft();

-- Drafts of policy: their commands are in the one stream of commands; this row is derived from them.
create table beleidsvoorstel (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) references gemeente, -- null: layer of the uitvoerder
  toestand jsonb not null,
  status text not null,
  versie int not null,
  bijgewerkt_op timestamptz not null
);
create index on beleidsvoorstel (uitvoerder, bijgewerkt_op desc);
create policy rij on beleidsvoorstel using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and (gemeente is null or gemeente = any ((select toegang.gemeenten())::char(4)[]))));
alter table beleidsvoorstel enable row level security;
grant select, insert, update on beleidsvoorstel to meedoen_app;

-- Which indelingen a gemeente uses follows from its policy.
grant delete on indelinggebruik to meedoen_app;

do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''beleidsvoorstel''))', soorten);
end $$;
