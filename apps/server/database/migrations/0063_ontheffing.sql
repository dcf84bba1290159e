-- An ontheffing of a duty of work: a case of its own from the request to its end. Its commands are in `commando`.
create table ontheffing (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  grond text not null,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  aangemaakt_op timestamptz not null
);
create index on ontheffing (persoon);
-- one question at a time on a ground: two at once cannot both be taken
create unique index ontheffing_open on ontheffing (persoon, grond) where status = 'in-onderzoek';

create policy rij on ontheffing using (
  (select toegang.soort()) = 'systeem'
  or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
      and gemeente = any ((select toegang.gemeenten())::char(4)[])
      and not persoon = any ((select toegang.verboden())::uuid[]))
  or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
);
alter table ontheffing enable row level security;
grant select, insert, update on ontheffing to meedoen_app;
select toegang.sta_stroom_toe('ontheffing');

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_ontheffing() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update ontheffing set toestand = '{"verwijderd": true}', status = 'verwijderd' where persoon = new.id;
  return null;
end $$;
create trigger wis_ontheffing after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_ontheffing();
