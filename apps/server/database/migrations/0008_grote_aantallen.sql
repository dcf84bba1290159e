-- What keeps a run of hundreds of thousands of rights, and every page about it, fast.

-- A run reads the rights of its uitvoerder in order of id, from where it was.
create index recht_run on recht (uitvoerder, id);
create index feit_bekend on feit (uitvoerder, (lower(bekend)));

-- The sum of the parts of a line as they are shown, read from what is kept of the line.
create function toegang.som_van_delen(specificatie jsonb) returns bigint language sql immutable as
  $$ select coalesce(sum((deel ->> 'bedrag')::bigint), 0)::bigint from jsonb_array_elements(specificatie -> 'delen') deel $$;
grant execute on function toegang.som_van_delen(jsonb) to meedoen_app;
alter table betaalregel add column delen_in_centen bigint generated always as (toegang.som_van_delen(specificatie)) stored;
-- What the ledger holds of a run: more with each portion that is booked, read back whole when its files are made.
alter table betaalrun add column grootboek_in_centen bigint not null default 0;

-- The lines of a run counted and added up, per cause and per what makes them different to approve. Kept by the database
-- in the transaction that changes a line, so that no page and no job adds up hundreds of thousands of lines again.
create table betaalruntotaal (
  run uuid not null references betaalrun,
  oorzaak text not null,
  tegengehouden boolean not null,
  te_bekijken boolean not null,
  aantal int not null,
  betalingen int not null, -- lines with something to pay
  netto_in_centen bigint not null,
  delen_in_centen bigint not null,
  vorig_in_centen bigint not null,
  met_vorig int not null, -- lines with a line before to be compared with
  primary key (run, oorzaak, tegengehouden, te_bekijken)
);
create policy rij on betaalruntotaal using (
  (select toegang.soort()) = 'systeem' or exists (select 1 from betaalrun b where b.id = betaalruntotaal.run));
alter table betaalruntotaal enable row level security;
grant select on betaalruntotaal to meedoen_app;

create function toegang.betaalregels_erbij() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into betaalruntotaal as t
  select run, oorzaak, tegengehouden, te_bekijken, sum(teken), sum(teken * betaling), sum(teken * netto), sum(teken * delen),
    sum(teken * vorig), sum(teken * met_vorig)
  from (select 1 as teken, run, oorzaak, tegengehouden, aandacht is not null and bekeken_door is null as te_bekijken,
      (coalesce(netto_in_centen, 0) > 0)::int as betaling, coalesce(netto_in_centen, 0) as netto, delen_in_centen as delen,
      coalesce(vorig_in_centen, 0) as vorig, (vorig_in_centen is not null)::int as met_vorig
    from nieuw) r
  group by run, oorzaak, tegengehouden, te_bekijken
  having sum(teken) <> 0 or sum(teken * netto) <> 0 or sum(teken * delen) <> 0 or sum(teken * vorig) <> 0
    or sum(teken * betaling) <> 0 or sum(teken * met_vorig) <> 0
  order by run, oorzaak, tegengehouden, te_bekijken
  on conflict (run, oorzaak, tegengehouden, te_bekijken) do update set
    aantal = t.aantal + excluded.aantal, betalingen = t.betalingen + excluded.betalingen,
    netto_in_centen = t.netto_in_centen + excluded.netto_in_centen, delen_in_centen = t.delen_in_centen + excluded.delen_in_centen,
    vorig_in_centen = t.vorig_in_centen + excluded.vorig_in_centen, met_vorig = t.met_vorig + excluded.met_vorig;
  return null;
end $$;
create trigger betaalregels_erbij after insert on betaalregel
  referencing new table as nieuw for each statement execute function toegang.betaalregels_erbij();

create function toegang.betaalregels_anders() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into betaalruntotaal as t
  select run, oorzaak, tegengehouden, te_bekijken, sum(teken), sum(teken * betaling), sum(teken * netto), sum(teken * delen),
    sum(teken * vorig), sum(teken * met_vorig)
  from (select 1 as teken, run, oorzaak, tegengehouden, aandacht is not null and bekeken_door is null as te_bekijken,
      (coalesce(netto_in_centen, 0) > 0)::int as betaling, coalesce(netto_in_centen, 0) as netto, delen_in_centen as delen,
      coalesce(vorig_in_centen, 0) as vorig, (vorig_in_centen is not null)::int as met_vorig
    from nieuw
    union all
    select -1 as teken, run, oorzaak, tegengehouden, aandacht is not null and bekeken_door is null as te_bekijken,
      (coalesce(netto_in_centen, 0) > 0)::int as betaling, coalesce(netto_in_centen, 0) as netto, delen_in_centen as delen,
      coalesce(vorig_in_centen, 0) as vorig, (vorig_in_centen is not null)::int as met_vorig
    from oud) r
  group by run, oorzaak, tegengehouden, te_bekijken
  having sum(teken) <> 0 or sum(teken * netto) <> 0 or sum(teken * delen) <> 0 or sum(teken * vorig) <> 0
    or sum(teken * betaling) <> 0 or sum(teken * met_vorig) <> 0
  order by run, oorzaak, tegengehouden, te_bekijken
  on conflict (run, oorzaak, tegengehouden, te_bekijken) do update set
    aantal = t.aantal + excluded.aantal, betalingen = t.betalingen + excluded.betalingen,
    netto_in_centen = t.netto_in_centen + excluded.netto_in_centen, delen_in_centen = t.delen_in_centen + excluded.delen_in_centen,
    vorig_in_centen = t.vorig_in_centen + excluded.vorig_in_centen, met_vorig = t.met_vorig + excluded.met_vorig;
  return null;
end $$;
create trigger betaalregels_anders after update on betaalregel
  referencing old table as oud new table as nieuw for each statement execute function toegang.betaalregels_anders();

create function toegang.betaalregels_eraf() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into betaalruntotaal as t
  select run, oorzaak, tegengehouden, te_bekijken, sum(teken), sum(teken * betaling), sum(teken * netto), sum(teken * delen),
    sum(teken * vorig), sum(teken * met_vorig)
  from (select -1 as teken, run, oorzaak, tegengehouden, aandacht is not null and bekeken_door is null as te_bekijken,
      (coalesce(netto_in_centen, 0) > 0)::int as betaling, coalesce(netto_in_centen, 0) as netto, delen_in_centen as delen,
      coalesce(vorig_in_centen, 0) as vorig, (vorig_in_centen is not null)::int as met_vorig
    from oud) r
  group by run, oorzaak, tegengehouden, te_bekijken
  having sum(teken) <> 0 or sum(teken * netto) <> 0 or sum(teken * delen) <> 0 or sum(teken * vorig) <> 0
    or sum(teken * betaling) <> 0 or sum(teken * met_vorig) <> 0
  order by run, oorzaak, tegengehouden, te_bekijken
  on conflict (run, oorzaak, tegengehouden, te_bekijken) do update set
    aantal = t.aantal + excluded.aantal, betalingen = t.betalingen + excluded.betalingen,
    netto_in_centen = t.netto_in_centen + excluded.netto_in_centen, delen_in_centen = t.delen_in_centen + excluded.delen_in_centen,
    vorig_in_centen = t.vorig_in_centen + excluded.vorig_in_centen, met_vorig = t.met_vorig + excluded.met_vorig;
  return null;
end $$;
create trigger betaalregels_eraf after delete on betaalregel
  referencing old table as oud for each statement execute function toegang.betaalregels_eraf();

-- Lines whose household got a new fact after the run was computed. Row level security keeps a search by a range from its
-- index; only ids of lines of the own uitvoerder leave this function.
create function toegang.verouderde_regels(van uuid) returns setof uuid
  language sql stable security definer rows 10 set search_path = public, pg_temp
  -- few facts are new and few lines are theirs, which the planner cannot know
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
  with run as materialized (
    select id, uitvoerder, berekend_op from betaalrun where id = van and uitvoerder = toegang.uitvoerder()),
  gewijzigd as materialized (
    select distinct f.persoon from run join feit f on f.uitvoerder = run.uitvoerder and lower(f.bekend) > run.berekend_op),
  dossiers as materialized (
    select persoon from gewijzigd union select h.dossier from gewijzigd g join huishoudlid h on h.persoon = g.persoon)
  select r.id from dossiers d join recht on recht.persoon = d.persoon
    join betaalregel r on r.run = van and r.recht = recht.id
  where r.status = 'berekend' and not r.tegengehouden
  union all
  select r.id from dossiers d join betaalregel r on r.run = van and r.persoon = d.persoon and r.recht is null
  where r.status = 'berekend' and not r.tegengehouden
$$;
grant execute on function toegang.verouderde_regels(uuid) to meedoen_app;

-- Marked colleagues are looked up with every call of a member of staff; they are few.
create index persoon_collega on persoon (uitvoerder) where collega;

-- The lines that need eyes, in the order in which they are shown.
drop index betaalregel_aandacht;
create index betaalregel_aandacht on betaalregel (run, naam, id) where aandacht is not null;

-- The content of a line is read whole or not at all: kept apart and as it is, marking a line as booked does not copy it.
alter table betaalregel alter column specificatie set storage external;

-- What a posting points at is looked up once per insert for all its lines together, as the balance is. A reference of the
-- table itself would be looked up line by line, and would lock the person for each of them. It would guard nothing more:
-- the product may not change or delete a posting, and may not delete a person, a right, an entry or an account.
alter table boeking drop constraint boeking_journaalpost_uitvoerder_gemeente_fkey, drop constraint boeking_persoon_fkey,
  drop constraint boeking_recht_fkey, drop constraint boeking_rekening_fkey;
create function toegang.boeking_wijst_ergens_heen() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare fout text;
begin
  select 'journaalpost ' || n.journaalpost into fout from (select distinct journaalpost, uitvoerder, gemeente from nieuw) n
    where not exists (select 1 from journaalpost j
      where j.id = n.journaalpost and j.uitvoerder = n.uitvoerder and j.gemeente = n.gemeente) limit 1;
  if fout is null then
    select 'rekening ' || n.rekening into fout from (select distinct rekening from nieuw) n
      where not exists (select 1 from rekening r where r.code = n.rekening) limit 1;
  end if;
  if fout is null then
    select 'persoon ' || n.persoon into fout from (select distinct persoon from nieuw where persoon is not null) n
      where not exists (select 1 from persoon p where p.id = n.persoon) limit 1;
  end if;
  if fout is null then
    select 'recht ' || n.recht into fout from (select distinct recht from nieuw where recht is not null) n
      where not exists (select 1 from recht r where r.id = n.recht) limit 1;
  end if;
  if fout is not null then
    raise exception 'boeking wijst naar niets: %', fout using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger boeking_wijst_ergens_heen after insert on boeking
  referencing new table as nieuw for each statement execute function toegang.boeking_wijst_ergens_heen();
