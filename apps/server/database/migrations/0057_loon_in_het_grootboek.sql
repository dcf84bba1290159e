-- Wages of a person out of bijstand, beside the money itself: whose bijstand it is for the tax is not always who it is
-- paid to. Two accounts that cancel out, so an entry stays in balance and says how much was net.
alter table rekening drop constraint rekening_soort_check,
  add constraint rekening_soort_check check (soort in ('last', 'schuld', 'vordering', 'bank', 'reserve', 'memo'));
insert into rekening (code, naam, soort) values
  ('loon', 'Netto loon uit bijstand, per persoon', 'memo'),
  ('loon-tegenrekening', 'Tegenrekening netto loon', 'memo');

-- What a gemeente pays over a month to the Belastingdienst is the sum of a few accounts of that month.
create index boeking_afdracht on boeking (uitvoerder, gemeente, maand, persoon)
  where rekening in ('loon', 'loonheffing', 'zvw');
