-- Who the running transaction acts for. Set with set_config(..., true) at its start, never by a client.
create schema toegang;
create function toegang.soort() returns text language sql stable as
  $$ select coalesce(nullif(current_setting('meedoen.soort', true), ''), 'niemand') $$;
create function toegang.uitvoerder() returns uuid language sql stable as
  $$ select nullif(current_setting('meedoen.uitvoerder', true), '')::uuid $$;
create function toegang.gemeenten() returns char(4)[] language sql stable as
  $$ select coalesce(nullif(current_setting('meedoen.gemeenten', true), '')::char(4)[], '{}') $$;
-- For a resident: the people they may act for. For staff: the files they must stay out of.
create function toegang.personen() returns uuid[] language sql stable as
  $$ select coalesce(nullif(current_setting('meedoen.personen', true), '')::uuid[], '{}') $$;
create function toegang.verboden() returns uuid[] language sql stable as
  $$ select coalesce(nullif(current_setting('meedoen.verboden', true), '')::uuid[], '{}') $$;

-- Ids of people whose name looks like a text, through the index: row level security keeps an index from being used
-- with operators that are not leakproof. It runs as the owner and gives ids only; what a caller sees of them is decided
-- by the policy on persoon, where they are joined.
create function toegang.personen_met_naam(tekst text, van_uitvoerder uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
    select id from persoon
    where uitvoerder = van_uitvoerder
      and (zoeknaam like '%' || lower(unaccent(tekst)) || '%' or lower(unaccent(tekst)) <% zoeknaam)
  $$;

create policy rij on persoon using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeenten && (select toegang.gemeenten()) and not id = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and id = any ((select toegang.personen())::uuid[]))
);
alter table persoon enable row level security;

-- A person exists once per uitvoerder; whoever may see the person sees the facts.
create policy rij on feit using (
  (select toegang.soort()) = 'systeem' or exists (select 1 from persoon p where p.id = feit.persoon)
);
alter table feit enable row level security;

create policy rij on huishoudlid using (
  (select toegang.soort()) = 'systeem' or exists (select 1 from persoon p where p.id = huishoudlid.dossier)
);
alter table huishoudlid enable row level security;

do $$
declare t text;
begin
  foreach t in array array['zaak', 'recht', 'besluit', 'brief', 'verzending', 'bericht', 'wijziging', 'contactnotitie', 'taak',
    'poststuk', 'deling', 'betaalregel', 'boeking', 'vordering', 'betaling', 'bestemming', 'vertegenwoordiging', 'bestand'] loop
    execute format($f$
      create policy rij on %1$I using (
        (select toegang.soort()) = 'systeem'
        or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
            and gemeente = any ((select toegang.gemeenten())::char(4)[])
            and (persoon is null or not persoon = any ((select toegang.verboden())::uuid[])))
        or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
      )$f$, t);
    execute format('alter table %I enable row level security', t);
  end loop;
end $$;
-- The partner of a right sees it too.
create policy partner on recht for select using ((select toegang.soort()) = 'inwoner' and partner = any ((select toegang.personen())::uuid[]));

create policy rij on commando using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and (gemeente is null or gemeente = any ((select toegang.gemeenten())::char(4)[]))
      and (persoon is null or not persoon = any ((select toegang.verboden())::uuid[])))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
alter table commando enable row level security;

create policy rij on journaalpost using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder()) and gemeente = any ((select toegang.gemeenten())::char(4)[]))
  or (select toegang.soort()) = 'inwoner' and exists (select 1 from boeking b where b.journaalpost = journaalpost.id)
);
alter table journaalpost enable row level security;

create policy rij on betaalrun using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder()) and gemeenten <@ (select toegang.gemeenten()))
);
alter table betaalrun enable row level security;

create policy schrijf on logregel for insert with check (true);
create policy lees on logregel for select using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and (gemeente is null or gemeente = any ((select toegang.gemeenten())::char(4)[])))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
alter table logregel enable row level security;

do $$
declare t text;
begin
  foreach t in array array['bankbestand', 'betaalbestand', 'normwijziging', 'bewaarlijst', 'printbestand'] loop
    execute format($f$
      create policy rij on %1$I using (
        (select toegang.soort()) = 'systeem'
        or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())))$f$, t);
    execute format('alter table %I enable row level security', t);
  end loop;
end $$;

-- What the running product may do. Append-only tables have no update and no delete.
grant usage on schema public, toegang to meedoen_app;
grant execute on all functions in schema toegang to meedoen_app;
grant select on all tables in schema public to meedoen_app;
grant insert on all tables in schema public to meedoen_app;
revoke insert on rekening from meedoen_app;
grant update on persoon, zaak, recht, besluit, brief, verzending, bericht, wijziging, taak, poststuk, deling, betaalrun, betaalregel,
  betaling, bestemming, normwijziging, sessie, opdracht, bewaarlijst, kenmerkteller, bedrag_invoer, medewerker, roltoekenning,
  vertegenwoordiging, instelling, mandaat, beleidsregime, huishoudlid, uitvoerder to meedoen_app;
grant update (bekend) on feit to meedoen_app; -- knowledge ends; the fact itself never changes
grant update (persoon, zaak, gemeente) on bestand to meedoen_app;
grant delete on sessie, inlogpoging, idempotentie, opdracht, huishoudlid, betaalregel, roltoekenning to meedoen_app;
