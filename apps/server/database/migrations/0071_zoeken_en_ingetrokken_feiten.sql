-- A fact that ended without another in its place changes a line as much as a new one: a closed account after a returned payment.
create index feit_ingetrokken on feit (uitvoerder, (upper(bekend))) where upper(bekend) is not null;
create or replace function toegang.verouderde_regels(van uuid) returns setof uuid
  language sql stable security definer set search_path = public
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
  with run as materialized (
    select id, uitvoerder, berekend_op from betaalrun where id = van and uitvoerder = toegang.uitvoerder()),
  gewijzigd as materialized (
    select f.persoon from run join feit f on f.uitvoerder = run.uitvoerder and lower(f.bekend) > run.berekend_op
    union
    select f.persoon from run join feit f on f.uitvoerder = run.uitvoerder and upper(f.bekend) is not null and upper(f.bekend) > run.berekend_op),
  dossiers as materialized (
    select persoon from gewijzigd union select h.dossier from gewijzigd g join huishoudlid h on h.persoon = g.persoon)
  select r.id from dossiers d join recht on recht.persoon = d.persoon
    join betaalregel r on r.run = van and r.recht = recht.id
  where r.status = 'berekend' and not r.tegengehouden
  union all
  select r.id from dossiers d join betaalregel r on r.run = van and r.persoon = d.persoon and r.recht is null
  where r.status = 'berekend' and not r.tegengehouden
$$;

-- Somebody who writes both names wrong still finds who is meant: of several words each may be further off than one word
-- alone. Names that hold the text are no longer among those that only look like it: they come before them.
create or replace function toegang.personen_met_naam(tekst text, na_naam text, na_id uuid, lijkend boolean, hoogstens int) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp
  set pg_trgm.word_similarity_threshold = 0.35 as $$
declare
  patroon text := toegang.naampatroon(tekst);
  woord text := lower(unaccent(tekst));
  woorden text[] := array(select w from regexp_split_to_table(lower(unaccent(tekst)), '[[:space:]-]+') w where length(w) >= 3);
  van uuid := toegang.uitvoerder();
  mag char(4)[] := toegang.gemeenten();
  niet uuid[] := toegang.verboden();
  kort boolean := woord !~ '[[:alnum:]]{3}';
  gevonden uuid[];
begin
  if kort and lijkend then
    return;
  end if;
  if not lijkend then
    gevonden := array(
      select s.id from (select id, zoeknaam from persoon
          where uitvoerder = van and verwijderd_op is null and (zoeknaam, id) > (na_naam, na_id)
          order by zoeknaam, id limit case when not kort then 3000 end) s
        join persoon p on p.id = s.id
      where s.zoeknaam like patroon and p.gemeenten && mag and not s.id = any (niet)
      order by s.zoeknaam, s.id limit hoogstens);
    if kort or cardinality(gevonden) = hoogstens then
      return query select unnest(gevonden);
      return;
    end if;
    return query
      with passend as materialized (
        select id, zoeknaam from persoon
        where zoeknaam like patroon and uitvoerder = van and verwijderd_op is null and gemeenten && mag and not id = any (niet))
      select id from passend where (zoeknaam, id) > (na_naam, na_id) order by zoeknaam, id limit hoogstens;
    return;
  end if;
  return query
    with passend as materialized (
      select id, zoeknaam from persoon
      where woord <% zoeknaam and uitvoerder = van and verwijderd_op is null and gemeenten && mag and not id = any (niet))
    select id from passend
    where (zoeknaam, id) > (na_naam, na_id) and zoeknaam not like patroon
      and (word_similarity(woord, zoeknaam) >= 0.6
        or (cardinality(woorden) > 1 and (select bool_and(word_similarity(w, zoeknaam) >= 0.4) from unnest(woorden) w)))
    order by zoeknaam, id limit hoogstens;
end $$;
