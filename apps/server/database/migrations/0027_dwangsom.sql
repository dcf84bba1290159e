-- A dwangsom (Awb 4:17, 4:18): fixed by a besluit about an aanvraag or an objection, owed on an account of its own, apart
-- from the bijstand.
insert into rekening (code, naam, soort) values
  ('dwangsomlast', 'Verbeurde dwangsommen', 'last'),
  ('te-betalen-dwangsom', 'Te betalen dwangsom', 'schuld');

alter table besluit add column bezwaar uuid references bezwaar;
create index on besluit (bezwaar) where bezwaar is not null;
-- One proposal at a time about the same days.
create unique index besluit_een_dwangsom on besluit (coalesce(bezwaar, zaak))
  where soort = 'dwangsom-vaststellen' and status in ('concept', 'voorgesteld');

-- The besluit that a debt of our own follows from; empty for what belongs to a month.
alter table boeking add column besluit uuid references besluit;
create index boeking_besluit on boeking (besluit) where besluit is not null;
alter table boeking add check (rekening not in ('dwangsomlast', 'te-betalen-dwangsom') or besluit is not null);

-- A line of a run that pays a dwangsom: somebody may have one beside an advance.
alter table betaalregel add column besluit uuid references besluit;
drop index betaalregel_zonder_recht;
create unique index betaalregel_zonder_recht on betaalregel (run, persoon, coalesce(besluit, persoon)) where recht is null;
