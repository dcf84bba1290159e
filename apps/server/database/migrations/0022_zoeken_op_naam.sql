-- A percent sign or an underscore in a name that is searched for is that sign, and not "anything".
create or replace function toegang.personen_met_naam(tekst text, van_uitvoerder uuid) returns setof uuid
  language sql stable security definer set search_path = public as $$
    select id from persoon
    where uitvoerder = van_uitvoerder
      and (zoeknaam like '%' || replace(replace(replace(lower(unaccent(tekst)), '\', '\\'), '%', '\%'), '_', '\_') || '%'
        or lower(unaccent(tekst)) <% zoeknaam)
  $$;
