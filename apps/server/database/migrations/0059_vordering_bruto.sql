-- What a person decided on a claim over a year that is over: the payroll tax on top of it, or left net (Pw art. 58 lid 5).
create table brutering (
  vordering uuid not null references vordering,
  jaar int not null,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  id uuid not null unique,
  stand text not null check (stand in ('bruto', 'netto')),
  netto_in_centen bigint not null,
  loonheffing_in_centen bigint not null,
  -- one calculation for each of trekkers, whose wages it is about; null once what is known of that person was removed
  waarom jsonb not null default '[]',
  trekkers uuid[] not null default '{}',
  motivering text not null,
  brief uuid references brief,
  door uuid references medewerker,
  op date not null,
  -- its own term (Awb 4:87): until then it is not pressed for
  betaal_uiterlijk date,
  bezwaar_tot date,
  -- taken back by somebody else than who decided
  terug_op date,
  terug_door uuid references medewerker,
  terug_reden text not null default '',
  check (terug_op is null or (stand = 'netto' and terug_door is not null and terug_door is distinct from door)),
  primary key (vordering, jaar)
);
create index on brutering (persoon);
create policy rij on brutering using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
create policy omvang on brutering as restrictive for select using (
  (select toegang.omvang()) is null or (select toegang.omvang()) && array['inzien', 'betaling']::text[]);
alter table brutering enable row level security;
grant select, insert, update on brutering to meedoen_app;

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_brutering() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update brutering set motivering = '', waarom = '[]', trekkers = '{}', terug_reden = '' where persoon = new.id;
  -- the claim of an ex-partner holds the year of who is removed
  update brutering set waarom = jsonb_set(waarom, array[(array_position(trekkers, new.id) - 1)::text], 'null', false)
    where new.id = any(trekkers);
  return null;
end $$;
create trigger wis_brutering after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_brutering();
