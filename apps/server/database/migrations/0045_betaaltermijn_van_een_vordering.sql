-- A claim knows its last day to pay (Awb 4:87): set when the besluit that asks for it is made known. What earlier
-- corrections booked keeps none, because their letter named no day.
alter table vordering add column betaal_uiterlijk date;

-- six weeks, and past a weekend (Algemene termijnenwet art. 1)
update vordering v set betaal_uiterlijk = d.dag + case extract(isodow from d.dag) when 6 then 2 when 7 then 1 else 0 end
  from (select id, bekendgemaakt_op + 42 as dag from besluit where soort = 'terugvorderen' and bekendgemaakt_op is not null) d
  where d.id = v.besluit;

create index vordering_te_laat on vordering (uitvoerder, betaal_uiterlijk) where betaal_uiterlijk is not null;
