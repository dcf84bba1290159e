-- Until when the clock of a case stands still: the groups of the work list are counted without opening each case.
create function toegang.staat_stil_tot(toestand jsonb) returns date language sql immutable as
  $$ select max(coalesce((stil ->> 'uiterlijk')::date, 'infinity'::date))
     from jsonb_array_elements(coalesce(toestand -> 'stilstanden', '[]'::jsonb)) stil
     where stil ->> 'geeindigdOp' is null $$;
grant execute on function toegang.staat_stil_tot(jsonb) to meedoen_app;
alter table zaak add column stil_tot date generated always as (toegang.staat_stil_tot(toestand)) stored;
drop index zaak_werk;
create index zaak_werk on zaak (uitvoerder, (not urgent), (coalesce(laatste_dag, 'infinity'::date)), id)
  include (gemeente, persoon, behandelaar, urgent, laatste_dag, stil_tot) where open;

-- Mail that came in stands in the same list as paper, and is told apart by a word.
alter table poststuk add column kanaal text not null default 'post' check (kanaal in ('post', 'mail'));
