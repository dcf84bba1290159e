-- Double entry, append-only. A posting that does not sum to zero cannot be written.
create table rekening (
  code text primary key,
  naam text not null,
  soort text not null check (soort in ('last', 'schuld', 'vordering', 'bank', 'reserve'))
);

create table betaalrun (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeenten char(4)[] not null,
  soort text not null check (soort in ('maand', 'dag', 'spoed')),
  maand text, -- YYYY-MM, of a month run
  betaaldag date not null,
  status text not null check (status in ('berekenen', 'voorbeeld', 'goedgekeurd', 'geboekt', 'bestand-gemaakt', 'afgeblazen')),
  versie int not null,
  klaar int not null default 0,
  totaal int not null default 0,
  voorbereid_door uuid references medewerker,
  goedgekeurd_door uuid references medewerker check (goedgekeurd_door <> voorbereid_door),
  goedgekeurd_op timestamptz,
  samenvatting jsonb not null default '{}',
  berekend_op timestamptz, -- facts known until here
  aangemaakt_op timestamptz not null
);
create unique index betaalrun_een_maandrun on betaalrun (uitvoerder, maand, gemeenten) where soort = 'maand' and status <> 'afgeblazen';

-- What one right gets in one run, with the sum as it will be shown.
create table betaalregel (
  id uuid primary key,
  run uuid not null references betaalrun,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  recht uuid references recht,
  naam text not null,
  netto_in_centen bigint, -- null: cannot be computed, stands on the list of what needs eyes
  vorig_in_centen bigint,
  specificatie jsonb not null,
  oorzaak text not null default '',
  aandacht text, -- why a person must look
  bekeken_door uuid references medewerker,
  bekeken_reden text,
  tegengehouden boolean not null default false,
  status text not null check (status in ('berekend', 'geboekt', 'vervallen')),
  unique (run, recht)
);
create unique index betaalregel_zonder_recht on betaalregel (run, persoon) where recht is null;
create index betaalregel_lijst on betaalregel (run, naam, id);
create index betaalregel_aandacht on betaalregel (run) where aandacht is not null;
create index on betaalregel (recht);

create table journaalpost (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  soort text not null,
  omschrijving text not null,
  boekdatum date not null,
  -- what caused it; the same cause is never booked twice
  bron_soort text not null,
  bron uuid not null,
  op timestamptz not null,
  unique (bron_soort, bron),
  unique (id, uitvoerder, gemeente)
);

create table boeking (
  journaalpost uuid not null,
  regel int not null,
  uitvoerder uuid not null,
  gemeente char(4) not null,
  rekening text not null references rekening,
  persoon uuid references persoon,
  recht uuid references recht,
  vordering uuid,
  maand text check (maand ~ '^\d{4}-\d{2}$'), -- the month it belongs to
  bedrag_in_centen bigint not null check (bedrag_in_centen <> 0), -- debit positive, credit negative
  primary key (journaalpost, regel),
  foreign key (journaalpost, uitvoerder, gemeente) references journaalpost (id, uitvoerder, gemeente)
);
create index boeking_recht on boeking (recht, maand, rekening);
create index boeking_persoon on boeking (persoon, rekening);
create index boeking_rekening on boeking (uitvoerder, gemeente, rekening);
create index boeking_vordering on boeking (vordering) where vordering is not null;

create function boeking_in_evenwicht() returns trigger language plpgsql as $$
begin
  if exists (select 1 from nieuw group by journaalpost having sum(bedrag_in_centen) <> 0) then
    raise exception 'journaalpost niet in evenwicht' using errcode = 'MD001';
  end if;
  return null;
end $$;
create trigger boeking_in_evenwicht after insert on boeking
  referencing new table as nieuw for each statement execute function boeking_in_evenwicht();

create table vordering (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  kenmerk text not null,
  persoon uuid not null references persoon,
  recht uuid references recht,
  besluit uuid references besluit,
  herkomst text not null, -- 'art-58-lid-1', 'art-58-lid-2-d' (advance), ...
  reden text not null,
  maanden jsonb not null, -- month, amount, cause per line
  ontstaan_op date not null,
  op timestamptz not null,
  unique (uitvoerder, kenmerk)
);
create index on vordering (persoon);
alter table boeking add foreign key (vordering) references vordering;

-- One transaction to one account. end_to_end_id makes a second one impossible.
create table betaling (
  id uuid primary key,
  run uuid not null references betaalrun,
  regel uuid not null references betaalregel,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  recht uuid references recht,
  volgnummer int not null,
  bestemming text not null check (bestemming in ('persoon', 'partner', 'bewindvoerder', 'beslag', 'derde')),
  begunstigde text not null,
  iban text not null,
  bedrag_in_centen bigint not null check (bedrag_in_centen > 0),
  omschrijving text not null,
  end_to_end_id text not null unique,
  status text not null check (status in ('klaar', 'in-bestand', 'bevestigd', 'teruggekomen')),
  teruggekomen_op date,
  reden_terug text,
  unique (regel, volgnummer)
);
create index on betaling (run, status);
create index on betaling (persoon);

-- The files of a run as they went to the bank; a large run has several.
create table betaalbestand (
  run uuid not null references betaalrun,
  volgnummer int not null,
  uitvoerder uuid not null references uitvoerder,
  naam text not null,
  aantal int not null,
  totaal_in_centen bigint not null,
  sha256 bytea not null,
  inhoud bytea not null,
  primary key (run, volgnummer)
);

create table bankbestand (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  soort text not null check (soort in ('camt.053', 'pain.002')),
  naam text not null,
  sha256 bytea not null,
  bericht_id text not null,
  inhoud bytea not null,
  uitkomst jsonb not null,
  door uuid,
  op timestamptz not null,
  unique (uitvoerder, sha256),
  unique (uitvoerder, soort, bericht_id)
);

-- Agreed destinations of a benefit: attachments, instalments, rent, bewindvoerder, in order.
create table bestemming (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  volgorde int not null,
  soort text not null check (soort in ('beslag', 'aflossing', 'derde', 'bewindvoerder')),
  begunstigde text not null,
  iban text,
  kenmerk text not null default '',
  bedrag_in_centen bigint check (bedrag_in_centen > 0),
  beslagvrije_voet_in_centen bigint,
  vordering uuid references vordering,
  geldig daterange not null
);
create index on bestemming (persoon);

create table normwijziging (
  uitvoerder uuid not null references uitvoerder,
  vanaf date not null,
  status text not null check (status in ('voorbereid', 'goedgekeurd')),
  uitkomst jsonb not null,
  voorbereid_door uuid references medewerker,
  goedgekeurd_door uuid references medewerker check (goedgekeurd_door <> voorbereid_door),
  op timestamptz not null,
  primary key (uitvoerder, vanaf)
);

insert into rekening (code, naam, soort) values
  ('uitkeringslast', 'Algemene bijstand', 'last'),
  ('te-betalen', 'Te betalen uitkering', 'schuld'),
  ('vakantiegeld', 'Reservering vakantietoeslag', 'reserve'),
  ('bank', 'Uitgaande betalingen', 'bank'),
  ('retour', 'Teruggekomen betalingen', 'schuld'),
  ('voorschot', 'Voorschotten', 'vordering'),
  ('vordering', 'Vorderingen', 'vordering'),
  ('derden', 'In te houden voor derden', 'schuld'),
  ('loonheffing', 'Af te dragen loonheffing', 'schuld'),
  ('loonheffing-last', 'Loonheffing over bijstand', 'last'),
  ('zvw', 'Af te dragen bijdrage Zvw', 'schuld'),
  ('zvw-last', 'Bijdrage Zvw over bijstand', 'last');
