-- An objection has a kind of its own in the work list, with its clock; until now it was a task among the tasks.
-- While its clock stands still it waits on another, as an aanvraag does: so work of this kind carries that day too.
alter table taak add column stil_tot date;

create or replace view toegang.open_werk as
  select uitvoerder, gemeente, 'aanvraag'::text as soort, behandelaar, urgent, laatste_dag as dag, stil_tot, persoon
    from zaak where open
  union all
  select uitvoerder, gemeente, soort, behandelaar, false, uiterlijk, stil_tot, persoon from taak where klaar_op is null;

create or replace function toegang.taken_erbij() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform toegang.tel_werk(array(
    select (1, uitvoerder, gemeente, soort, behandelaar, false, uiterlijk, stil_tot)::toegang.werk from nieuw where klaar_op is null));
  return null;
end $$;

create or replace function toegang.taken_anders() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform toegang.tel_werk(array(
    select (1, uitvoerder, gemeente, soort, behandelaar, false, uiterlijk, stil_tot)::toegang.werk from nieuw where klaar_op is null
    union all
    select (-1, uitvoerder, gemeente, soort, behandelaar, false, uiterlijk, stil_tot)::toegang.werk from oud where klaar_op is null));
  return null;
end $$;

drop index taak_behandelaar;
create index taak_behandelaar on taak (behandelaar) include (uitvoerder, gemeente, persoon, soort, uiterlijk, stil_tot)
  where klaar_op is null and behandelaar is not null;

update taak set soort = 'bezwaar',
  stil_tot = (select (b.toestand->'verzuimen'->-1->>'uiterlijk')::date from bezwaar b where b.id = taak.bron and b.status = 'verzuim')
where ontstaan_uit = 'Bezwaar' and soort = 'taak' and bron in (select id from bezwaar);
