-- Who works for whom. Every table with personal data carries uitvoerder and gemeente.
-- The roles meedoen_eigenaar (migrations) and meedoen_app (running) exist before the first migration.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table uitvoerder (
  id uuid primary key,
  naam text not null unique,
  thema text not null default 'meedoen',
  aanspreekvorm text not null default 'je' check (aanspreekvorm in ('je', 'u')),
  rekening_iban text not null,
  rekening_naam text not null
);

create table gemeente (
  code char(4) primary key check (code ~ '^\d{4}$'), -- CBS code
  naam text not null
);

-- Which task of a gemeente is carried out by which uitvoerder, by date.
create table mandaat (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  taakgebied text not null, -- 'algemene-bijstand', 'jongerentoeslag', 'terugvordering', ...
  geldig daterange not null check (not isempty(geldig)),
  exclude using gist (gemeente with =, taakgebied with =, geldig with &&)
);

create table beleidsregime (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) references gemeente, -- null: layer of the uitvoerder
  geldig daterange not null,
  naam text not null,
  bron text not null,
  keuzes jsonb not null,
  exclude using gist (uitvoerder with =, coalesce(gemeente, '----') with =, geldig with &&)
);

-- A published amount that is not in the software yet, entered by one and confirmed by another.
create table bedrag_invoer (
  id uuid primary key,
  naam text not null,
  vanaf date not null,
  waarde numeric not null,
  bron text not null,
  ingevoerd_door uuid not null,
  ingevoerd_op timestamptz not null,
  bevestigd_door uuid check (bevestigd_door <> ingevoerd_door),
  bevestigd_op timestamptz
);
create unique index bedrag_invoer_een_per_dag on bedrag_invoer (naam, vanaf) where bevestigd_door is not null;

create table medewerker (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  oidc_sub text not null unique,
  naam text not null,
  functie text not null,
  telefoon text not null default '',
  email text not null,
  team text,
  -- keyed hash of the bsn, to keep people away from their own file
  bsn_hash bytea,
  geldig daterange not null default daterange(null, null)
);

create table roltoekenning (
  id uuid primary key,
  medewerker uuid not null references medewerker,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) references gemeente, -- null: all gemeenten that mandated the work to the uitvoerder
  rol text not null,
  geldig daterange not null default daterange(null, null)
);
create index on roltoekenning (medewerker);

create table afwezigheid (
  id uuid primary key,
  medewerker uuid not null references medewerker,
  vervanger uuid not null references medewerker check (vervanger <> medewerker),
  geldig daterange not null,
  reden text not null
);

-- One number per kind and year, without holes inside a transaction that succeeds.
create table kenmerkteller (
  uitvoerder uuid not null references uitvoerder,
  soort text not null,
  jaar int not null,
  laatste int not null,
  primary key (uitvoerder, soort, jaar)
);
