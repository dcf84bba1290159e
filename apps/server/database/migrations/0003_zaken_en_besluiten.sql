-- A case is its commands; the row is derived from them in the same transaction and can be rebuilt.
create table zaak (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  soort text not null, -- 'aanvraag'
  kenmerk text not null,
  persoon uuid not null references persoon,
  status text not null,
  toestand jsonb not null,
  versie int not null,
  behandelaar uuid references medewerker,
  urgent boolean not null default false,
  open boolean not null default true,
  laatste_dag date,
  voorschot_uiterlijk date,
  aangemaakt_op timestamptz not null,
  unique (uitvoerder, kenmerk)
);
create index zaak_lijst on zaak (uitvoerder, gemeente, open, urgent desc, laatste_dag, id);
create index on zaak (persoon);
create index zaak_behandelaar on zaak (behandelaar) where open;
alter table bestand add foreign key (zaak) references zaak;

-- A right lives for years; cases come and go beside it.
create table recht (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  kenmerk text not null,
  persoon uuid not null references persoon,
  partner uuid references persoon,
  status text not null check (status in ('lopend', 'opgeschort', 'beeindigd')),
  toestand jsonb not null,
  versie int not null,
  geldig daterange not null,
  aangemaakt_op timestamptz not null,
  unique (uitvoerder, kenmerk)
);
create index recht_lijst on recht (uitvoerder, gemeente, status, id);
create index on recht (persoon);
create index on recht (partner);

-- Append-only: who did what to a case, a right, a decision or a run, and why.
create table commando (
  stroom uuid not null, -- id of the case, right, decision or run
  volgnummer int not null,
  stroomsoort text not null check (stroomsoort in ('zaak', 'recht', 'besluit', 'betaalrun')),
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) references gemeente,
  persoon uuid references persoon,
  commando text not null,
  gegevens jsonb not null,
  actor uuid,
  actor_soort text not null,
  reden text,
  op timestamptz not null,
  dag date not null, -- the calendar day the product works with
  primary key (stroom, volgnummer)
);
create index on commando (persoon, op);

create table besluit (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  kenmerk text,
  soort text not null,
  zaak uuid references zaak,
  recht uuid references recht,
  persoon uuid not null references persoon,
  status text not null check (status in ('concept', 'voorgesteld', 'vastgesteld', 'bekendgemaakt', 'vervallen')),
  ingangsdatum date,
  -- frozen when decided: facts, law version, policy version, outcome with reasons
  bevroren jsonb not null,
  toets jsonb,
  motivering text not null default '',
  eigen_zinnen jsonb not null default '{}',
  cbs_code text,
  -- heard, repair term, judgement about the duty to inform: what only some kinds need
  aanvulling jsonb not null default '{}',
  voorgesteld_door uuid references medewerker,
  vastgesteld_door uuid references medewerker,
  vastgesteld_op timestamptz,
  teruggestuurd text, -- why a proposal came back
  bekendgemaakt_op date,
  bezwaar_tot date, -- last day, tot en met
  versie int not null,
  aangemaakt_op timestamptz not null,
  unique (uitvoerder, kenmerk)
);
create index on besluit (persoon);
create index on besluit (zaak);
create index on besluit (recht);
create index besluit_open on besluit (uitvoerder, gemeente, status) where status in ('concept', 'voorgesteld');

create table brief (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  kenmerk text not null,
  persoon uuid not null references persoon,
  besluit uuid references besluit,
  soort text not null,
  onderwerp text not null,
  datum date not null,
  model jsonb not null, -- the letter model that PDF, screen and text are made from
  tekstversie text not null,
  pdf uuid references bestand,
  gelezen_op timestamptz,
  unique (uitvoerder, kenmerk)
);
create index on brief (persoon, datum);

create table verzending (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  brief uuid not null references brief,
  kanaal text not null check (kanaal in ('papier', 'eigen-pagina', 'mail')),
  status text not null check (status in ('klaar', 'aangeboden', 'verzonden', 'mislukt')),
  dag date not null,
  fout text,
  op timestamptz not null
);
create index on verzending (brief);
create index on verzending (dag, kanaal, status);

create table printbestand (
  uitvoerder uuid not null references uitvoerder,
  dag date not null,
  pdf uuid not null references bestand,
  index jsonb not null,
  primary key (uitvoerder, dag)
);

-- Questions and answers, notes, tasks, incoming post.
create table bericht (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  van text not null check (van in ('inwoner', 'gemeente')),
  auteur uuid not null,
  over text,
  tekst text not null,
  op timestamptz not null,
  gelezen_op timestamptz
);
create index on bericht (persoon, op);

create table wijziging (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  soort text not null,
  titel text not null,
  vanaf date not null,
  toelichting text,
  feiten uuid[] not null,
  status text not null check (status in ('ontvangen', 'verwerkt', 'vraag-terug')),
  gevolg text,
  op timestamptz not null
);
create index on wijziging (persoon, op);

create table contactnotitie (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  kanaal text not null,
  tekst text not null,
  auteur uuid not null references medewerker,
  op timestamptz not null
);
create index on contactnotitie (persoon, op);

create table taak (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid references persoon,
  zaak uuid references zaak,
  soort text not null, -- 'taak', 'vraag', 'wijziging', 'verschil', 'herziening', 'betaling', 'post'
  titel text not null,
  uiterlijk date,
  behandelaar uuid references medewerker,
  ontstaan_uit text not null,
  bron uuid, -- what it is about: message, change, fact, decision, line
  klaar_op timestamptz,
  uitkomst text,
  aangemaakt_op timestamptz not null
);
create index taak_open on taak (uitvoerder, gemeente, uiterlijk, id) where klaar_op is null;
create index on taak (persoon);
create unique index taak_een_per_bron on taak (soort, bron) where klaar_op is null and bron is not null;

create table poststuk (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  afzender text not null,
  onderwerp text not null,
  bestand uuid references bestand,
  persoon uuid references persoon,
  zaak uuid references zaak,
  ontvangen_op date not null,
  gekoppeld_op timestamptz
);

-- One page shared with a helper for a week; the secret itself is not kept.
create table deling (
  id uuid primary key,
  uitvoerder uuid not null references uitvoerder,
  gemeente char(4) not null references gemeente,
  persoon uuid not null references persoon,
  pagina text not null,
  onderwerp uuid not null,
  maand text,
  geheim_hash bytea not null unique,
  tot timestamptz not null,
  ingetrokken_op timestamptz,
  geopend int not null default 0,
  op timestamptz not null
);
create index on deling (persoon);
