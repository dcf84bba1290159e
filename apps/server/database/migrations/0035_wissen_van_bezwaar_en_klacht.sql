-- What is removed of a person after the retention term: objections and complaints too, whoever removes it. What is
-- counted of them stands in columns and stays.
create function toegang.wis_bezwaar_en_klacht() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update bezwaar set toestand = '{"verwijderd": true}' where persoon = new.id;
  update klacht set toestand = '{"verwijderd": true}' where persoon = new.id;
  return null;
end $$;
create trigger wis_bezwaar_en_klacht after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_bezwaar_en_klacht();
