-- A new slice with commands of its own says so in one line: which kinds of stream a command may be of.
create function toegang.sta_stroom_toe(variadic nieuw text[]) returns void language plpgsql as $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(soort), ', ') into soorten from (
    select treffer[1] as soort
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass
    union select unnest(nieuw)) s;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s))', soorten);
end $$;
revoke all on function toegang.sta_stroom_toe(text[]) from public;
