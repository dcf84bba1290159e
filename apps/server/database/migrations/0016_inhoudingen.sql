-- What a line keeps here to pay off a claim is no payment: it is in the sum of the run, and not in its bank file.
create function toegang.som_ingehouden(specificatie jsonb) returns bigint language sql immutable as
  $$ select coalesce(sum((deel ->> 'bedrag')::bigint), 0)::bigint from jsonb_array_elements(specificatie -> 'delen') deel
     where deel ->> 'bestemming' = 'aflossing' $$;
grant execute on function toegang.som_ingehouden(jsonb) to meedoen_app;
alter table betaalregel add column ingehouden_in_centen bigint generated always as (toegang.som_ingehouden(specificatie)) stored;
create index betaalregel_ingehouden on betaalregel (run) include (ingehouden_in_centen)
  where ingehouden_in_centen > 0 and not tegengehouden;
