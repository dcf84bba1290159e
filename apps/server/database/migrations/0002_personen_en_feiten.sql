-- A person exists once per uitvoerder. What is true about them stands in feit; the columns here are for searching.
create table persoon (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente, -- where the file is now
  gemeenten char(4)[] not null, -- every gemeente that has or had a task for this person
  bsn_versleuteld bytea,
  bsn_hash bytea,
  naam text not null,
  zoeknaam text not null, -- lower case, without accents
  geboortedatum date,
  afgeschermd boolean not null default false, -- protected address
  collega boolean not null default false, -- marked: a member of staff or their family
  consulent uuid references medewerker,
  aangemaakt_op timestamptz not null,
  verwijderd_op timestamptz, -- tombstone after the retention term
  unique (uitvoerder, bsn_hash)
);
create index persoon_zoeknaam on persoon using gin (zoeknaam gin_trgm_ops);
create index persoon_geboortedatum on persoon (uitvoerder, geboortedatum);
create index persoon_gemeente on persoon (uitvoerder, gemeente, zoeknaam, id);

create table bestand (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid references persoon,
  zaak uuid,
  naam text not null,
  type text not null,
  grootte int not null check (grootte between 0 and 20971520), -- 20 MB
  sha256 bytea not null,
  inhoud bytea not null,
  aangemaakt_op timestamptz not null,
  door uuid
);
alter table bestand alter column inhoud set storage external;
create index on bestand (persoon);
create index on bestand (zaak);

-- Facts: nothing is overwritten. `geldig` says when it held, `bekend` when we knew it; both half-open.
create table feit (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  soort text not null,
  -- one value at a time per source rank where the kind says so; many (children, income) carry their own key
  sleutel text not null default '',
  waarde jsonb not null,
  geldig daterange not null check (not isempty(geldig)),
  bekend tstzrange not null check (not isempty(bekend)),
  bron text not null,
  gecontroleerd boolean not null,
  auteur uuid,
  auteur_soort text not null check (auteur_soort in ('inwoner', 'medewerker', 'systeem', 'ketenpartner')),
  reden text,
  bewijs uuid references bestand,
  vervangt uuid references feit,
  exclude using gist (persoon with =, soort with =, sleutel with =, bron with =, geldig with &&, bekend with &&)
);
create index feit_persoon on feit (persoon, soort);

-- Who belongs to whose file: partner, child, housemate. Derived from facts of relation, for permission and search.
create table huishoudlid (
  dossier uuid not null references persoon, -- whose file
  persoon uuid not null references persoon,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  relatie text not null check (relatie in ('partner', 'kind', 'medebewoner')),
  geldig daterange not null,
  primary key (dossier, persoon, relatie, geldig)
);
create index on huishoudlid (persoon);

-- Who may act for a resident: machtiging, gezag, bewind.
create table vertegenwoordiging (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon, -- for whom
  vertegenwoordiger uuid references persoon,
  organisatie text,
  soort text not null check (soort in ('machtiging', 'gezag', 'bewind')),
  omvang text[] not null, -- 'aanvraag', 'post', 'betaling', 'alles'
  geldig daterange not null,
  check (vertegenwoordiger is not null or organisatie is not null)
);
create index on vertegenwoordiging (vertegenwoordiger);
create index on vertegenwoordiging (persoon);
