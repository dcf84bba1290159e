-- The figures of a gemeente as anybody may read them: counted once a month, without what is too small to tell, so that reading
-- them is reading one row whatever the size of the caseload. What was counted itself is kept nowhere.
create table cijferblad (
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  dag date not null, -- the day on which it was seen that it still stands; the day it was counted on is in it
  inhoud jsonb not null,
  duur_in_ms int not null,
  primary key (uitvoerder, gemeente)
);
create policy rij on cijferblad using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[]))
);
alter table cijferblad enable row level security;
grant select, insert, update on cijferblad to meedoen_app;

-- Who earns, and who need not look for work: few of all facts, and counting looks for exactly these.
create index feit_loon on feit (uitvoerder, persoon)
  where soort = 'inkomen' and waarde->>'soort' = 'loon' and upper(bekend) is null;
create index feit_ontheffing on feit (uitvoerder, persoon)
  where soort = 'arbeidsverplichting' and waarde->>'stand' <> 'geldt' and upper(bekend) is null;
