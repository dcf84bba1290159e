-- From a claim to its end: money that comes in on it, collecting it, and remitting what is left. What happens is in the
-- one stream of commands; these rows are derived from it. The kinds of streams there are by now stay, whatever they are.
do $$
declare soorten text;
begin
  select string_agg(distinct quote_literal(treffer[1]), ', ') into soorten
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') treffer
    where c.conname = 'commando_stroomsoort_check' and c.conrelid = 'commando'::regclass;
  execute format('alter table commando drop constraint commando_stroomsoort_check,
    add constraint commando_stroomsoort_check check (stroomsoort in (%s, ''ontvangst'', ''invordering'', ''kwijtschelding''))', soorten);
end $$;

insert into rekening (code, naam, soort) values
  ('ontvangen', 'Ontvangen en nog te verdelen', 'schuld'),
  ('rekening-courant', 'Tussen gemeenten van de uitvoerder', 'vordering'),
  ('aanmaningsvergoeding', 'Vergoedingen voor aanmaningen', 'last'),
  ('kwijtgescholden', 'Kwijtgescholden vorderingen', 'last'),
  ('overgedragen', 'Vorderingen overgedragen aan een andere gemeente', 'last');

-- Money that came in on the account: the bank says it once.
create table ontvangst (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid references persoon, -- who owes the claim that was recognised
  bankbestand uuid not null references bankbestand deferrable initially deferred, -- what came of a file is written last
  volgnummer int not null,
  bankreferentie text,
  bedrag_in_centen bigint not null check (bedrag_in_centen > 0),
  op date not null,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  open boolean not null,
  aangemaakt_op timestamptz not null,
  unique (bankbestand, volgnummer)
);
create unique index ontvangst_een_keer on ontvangst (uitvoerder, bankreferentie);
create index ontvangst_open on ontvangst (uitvoerder, op, id) where open;
create index on ontvangst (persoon);

-- Collecting one claim: aanmaning, dwangbevel, postponement, transfer.
create table invordering (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  vordering uuid not null unique references vordering,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  laatste_dag date,
  aangemaakt_op timestamptz not null
);
create index on invordering (persoon);
create index on invordering (uitvoerder, status, laatste_dag);

-- Asking, proposing and deciding whether the rest of a claim is remitted; the besluit is one of the table of besluiten.
create table kwijtschelding (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  vordering uuid not null references vordering,
  besluit uuid references besluit,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  open boolean not null,
  aangemaakt_op timestamptz not null
);
create index on kwijtschelding (persoon);
create index on kwijtschelding (besluit);
create unique index kwijtschelding_open on kwijtschelding (vordering) where open;

do $$
declare t text;
begin
  foreach t in array array['ontvangst', 'invordering', 'kwijtschelding'] loop
    execute format($f$
      create policy rij on %1$I using (
        (select toegang.soort()) = 'systeem'
        or ((select toegang.soort()) = 'medewerker' and uitvoerder = (select toegang.uitvoerder())
            and gemeente = any ((select toegang.gemeenten())::char(4)[])
            and (persoon is null or not persoon = any ((select toegang.verboden())::uuid[])))
        or ((select toegang.soort()) = 'inwoner' and persoon = any ((select toegang.personen())::uuid[]))
      )$f$, t);
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update on %I to meedoen_app', t);
  end loop;
end $$;

-- What is removed of a person after the retention term goes here too, whoever removes it.
create function toegang.wis_schuld() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update ontvangst set toestand = '{"verwijderd": true}', open = false where persoon = new.id;
  update invordering set toestand = '{"verwijderd": true}' where persoon = new.id;
  update kwijtschelding set toestand = '{"verwijderd": true}', open = false where persoon = new.id;
  return null;
end $$;
create trigger wis_schuld after update of verwijderd_op on persoon for each row
  when (old.verwijderd_op is null and new.verwijderd_op is not null) execute function toegang.wis_schuld();
