-- Somebody who acts for a resident does so within a scope, over some days, and for one person at a time.

update vertegenwoordiging set omvang = array['inzien', 'aanvragen', 'wijzigingen', 'brieven', 'betaling', 'bezwaar']
  where 'alles' = any (omvang);
alter table vertegenwoordiging
  add check (cardinality(omvang) > 0
    and omvang <@ array['inzien', 'aanvragen', 'wijzigingen', 'brieven', 'betaling', 'bezwaar']),
  add check (vertegenwoordiger <> persoon),
  add column bewijs uuid references bestand;
-- Rows follow the fact `vertegenwoordiging` and have its id; the fact keeps what was.
grant delete on vertegenwoordiging to meedoen_app;

-- Whose file a resident has open: their own (null), or that of somebody they act for.
alter table sessie add column namens uuid references persoon;

-- What the one who acts for another may do; null for whoever acts for themselves.
create function toegang.omvang() returns text[] language sql stable as
  $$ select nullif(current_setting('meedoen.omvang', true), '')::text[] $$;
grant execute on function toegang.omvang() to meedoen_app;

-- Reading outside the scope finds nothing, whichever path asks. Writing is decided at the door: what follows from a
-- command somebody may give (a letter of receipt, a task) is not something they read.
do $$
declare tabel text; woorden text[];
begin
  for tabel, woorden in values
    ('brief', array['inzien', 'brieven', 'bezwaar']), ('verzending', array['inzien', 'brieven', 'bezwaar']),
    ('besluit', array['inzien', 'brieven', 'bezwaar', 'betaling']),
    ('recht', array['inzien', 'betaling']), ('bericht', array['inzien', 'brieven']),
    ('zaak', array['inzien', 'aanvragen', 'bezwaar']),
    ('wijziging', array['inzien', 'wijzigingen', 'betaling']),
    ('betaalregel', array['inzien', 'betaling']), ('boeking', array['inzien', 'betaling']),
    ('vordering', array['inzien', 'betaling']), ('betaling', array['inzien', 'betaling']),
    ('bestemming', array['inzien', 'betaling']),
    ('deling', '{}'::text[]), ('logregel', '{}'::text[])
  loop
    execute format($f$
      create policy omvang on %1$I as restrictive for select using (
        (select toegang.omvang()) is null or (select toegang.omvang()) && %2$L::text[])$f$, tabel, woorden);
  end loop;
end $$;
