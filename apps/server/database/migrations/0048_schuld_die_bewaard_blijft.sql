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
