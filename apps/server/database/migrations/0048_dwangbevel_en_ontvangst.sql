-- A dwangbevel that was signed stays known, whatever was postponed or stopped after it: written back from the stream of
-- commands, where it always stood.
update invordering i set toestand = i.toestand || jsonb_build_object('dwangbevelen', coalesce((
  select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'aanmaning', (
        select jsonb_build_object('op', a.gegevens->'context'->'vandaag', 'uiterlijk', a.gegevens->'context'->'aanmaningstermijn',
          'bedrag', a.gegevens->'context'->'rest',
          'vergoeding', case when (a.gegevens->'opdracht'->>'metVergoeding')::boolean
            then coalesce(a.gegevens->'context'->'vergoeding', '0') else '0' end)
        from commando a where a.stroom = i.id and a.commando = 'sendAanmaning' and a.volgnummer < c.volgnummer
        order by a.volgnummer desc limit 1),
      'dwangbevel', jsonb_build_object('op', c.gegevens->'context'->'vandaag', 'door', c.gegevens->'opdracht'->'door',
        'bedrag', c.gegevens->'context'->'rest'),
      'artikel', c.gegevens->'context'->'dwangbevel',
      'betekendOp', (
        select b.gegevens->'opdracht'->'betekendOp' from commando b
        where b.stroom = i.id and b.commando = 'recordBetekening' and b.volgnummer > c.volgnummer
        order by b.volgnummer limit 1))) order by c.volgnummer)
  from commando c where c.stroom = i.id and c.commando = 'signDwangbevel'), '[]'))
where not i.toestand ? 'verwijderd';

-- Money that was put on a claim by hand belongs to whoever owes that claim: a file that is closed to somebody closes it
-- too, and it goes when they go.
create index ontvangst_delen on ontvangst using gin ((toestand->'delen') jsonb_path_ops);
update ontvangst o set persoon = v.persoon, toestand = o.toestand || jsonb_build_object('persoon', v.persoon)
from vordering v
where o.persoon is null and v.id = (o.toestand->'delen'->0->>'vordering')::uuid;
update commando c set persoon = o.persoon from ontvangst o
where c.stroom = o.id and c.stroomsoort = 'ontvangst' and c.persoon is null and o.persoon is not null;

-- Of money that went to more people, what stays of it for the others tells nothing of who paid.
create or replace function toegang.wis_schuld() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update commando c set gegevens = '{}', reden = null
  from ontvangst o
  where c.stroom = o.id and c.stroomsoort = 'ontvangst' and (o.persoon = new.id or exists (
    select from vordering v where v.persoon = new.id
      and o.toestand->'delen' @> jsonb_build_array(jsonb_build_object('vordering', v.id))));
  update ontvangst o set toestand = (o.toestand || '{"naam": "", "omschrijving": ""}') - 'iban'
  from vordering v
  where v.persoon = new.id and o.persoon is distinct from new.id
    and o.toestand->'delen' @> jsonb_build_array(jsonb_build_object('vordering', v.id));
  update ontvangst set toestand = '{"verwijderd": true}', open = false where persoon = new.id;
  update invordering set toestand = '{"verwijderd": true}' where persoon = new.id;
  update kwijtschelding set toestand = '{"verwijderd": true}', open = false where persoon = new.id;
  return null;
end $$;
