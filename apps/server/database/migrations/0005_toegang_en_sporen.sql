create table sessie (
  id_hash bytea primary key, -- sha-256 of the token in the cookie
  soort text not null check (soort in ('inwoner', 'medewerker', 'ketenpartner')),
  medewerker uuid references medewerker,
  persoon uuid references persoon,
  uitvoerder uuid not null references uitvoerder,
  csrf text not null,
  niveau text, -- level of assurance of the login
  id_token text,
  aangemaakt_op timestamptz not null,
  laatst_gezien timestamptz not null,
  verloopt_op timestamptz not null
);
create index on sessie (verloopt_op);

create table inlogpoging (
  state_hash bytea primary key,
  soort text not null,
  code_verifier text not null,
  nonce text not null,
  terug_naar text not null,
  verloopt_op timestamptz not null
);

create table idempotentie (
  actor text not null,
  sleutel text not null,
  route text not null,
  verzoek_sha256 bytea not null,
  status int not null,
  antwoord bytea not null,
  type text not null,
  op timestamptz not null,
  primary key (actor, sleutel)
);
create index on idempotentie (op);

create table opdracht (
  id uuid primary key,
  soort text not null,
  gegevens jsonb not null,
  uitvoerder uuid references uitvoerder,
  niet_voor timestamptz not null,
  pogingen int not null default 0,
  fout text,
  klaar_op timestamptz,
  aangemaakt_op timestamptz not null
);
create index opdracht_wacht on opdracht (niet_voor, id) where klaar_op is null;
create unique index opdracht_eenmalig on opdracht (soort, (gegevens->>'sleutel')) where gegevens ? 'sleutel';

-- One line per action and data subject, in the shape of Logboek Dataverwerkingen 0.8.
create table logregel (
  id uuid not null,
  trace_id char(32) not null,
  span_id char(16) not null,
  parent_span_id char(16),
  status_code smallint not null, -- 0 unset, 1 ok, 2 error
  name text not null, -- the audit word
  start_time timestamptz not null,
  end_time timestamptz not null,
  processing_activity_id text not null,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4),
  persoon uuid, -- the data subject; no reference, a log outlives a tombstone
  actor uuid,
  actor_soort text not null,
  actor_naam text not null,
  doel text not null,
  taak text not null,
  attributes jsonb not null default '{}',
  primary key (id)
);
create index logregel_persoon on logregel (persoon, start_time desc);
create index logregel_tijd on logregel using brin (start_time);

create table bewaarlijst (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  opgesteld_op date not null,
  inhoud jsonb not null,
  status text not null check (status in ('opgesteld', 'eerste-akkoord', 'uitgevoerd')),
  eerste uuid references medewerker,
  tweede uuid references medewerker check (tweede <> eerste),
  op timestamptz not null
);

create table instelling (
  naam text primary key,
  waarde jsonb not null
);
