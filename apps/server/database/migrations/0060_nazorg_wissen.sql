-- The day of the last contact goes with the rest when somebody is removed, also of who was removed before.
create or replace function toegang.wis_nazorg() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update nazorg set toestand = '{"verwijderd": true}', loopt = false, exit_uiterlijk = null, contact_uiterlijk = null,
    zorg_op = null, laatste_contact = null where persoon = new.id;
  return null;
end $$;
update nazorg set laatste_contact = null
where laatste_contact is not null and persoon in (select id from persoon where verwijderd_op is not null);
