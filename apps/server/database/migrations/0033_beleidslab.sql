-- A variant of policy and law as somebody of beleid kept it, with a note. It holds rules and numbers, no persons and no
-- outcomes: those are computed again over the caseload of the day. What was kept is not changed: a better one is a new one.
create table beleidsvariant (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeenten char(4)[] not null check (cardinality(gemeenten) > 0), -- where who kept it may try out policy
  naam text not null check (naam <> ''),
  toelichting text not null,
  inhoud jsonb not null, -- first day and changed rules, as the API takes them
  bewaard_door uuid not null references medewerker,
  bewaard_op timestamptz not null
);
create index on beleidsvariant (uitvoerder, bewaard_op desc);

-- Seen by who may try out policy in one of those gemeenten.
create policy rij on beleidsvariant using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeenten && (select toegang.gemeenten())::char(4)[])
);
alter table beleidsvariant enable row level security;
grant select, insert on beleidsvariant to meedoen_app;
