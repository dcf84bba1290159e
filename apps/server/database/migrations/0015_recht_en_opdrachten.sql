-- State and commands of a right are those of casework: English verb and Dutch noun, and each status with what belongs to it.
update commando set commando = case commando
    when 'kenToe' then 'grantRecht'
    when 'schortOp' then 'suspendRecht'
    when 'hervat' then 'resumeRecht'
    when 'beeindig' then 'endRecht'
    when 'stopBetaling' then 'holdBetaling'
    when 'geefDoor' then 'redirectBetaling'
    when 'geefVrij' then 'releaseBetaling'
    else commando end
  where stroomsoort = 'recht';

update recht r set toestand = r.toestand || jsonb_build_object('toekenning', c.gegevens->>'besluit')
  from commando c where c.stroom = r.id and c.commando = 'grantRecht';

-- the last day to put it right stood with the besluit only
update commando c set gegevens = c.gegevens || jsonb_build_object('grond', 'gegevens', 'hersteltermijn',
    coalesce(b.aanvulling->>'hersteltermijn', c.gegevens->>'vanaf'))
  from besluit b where c.stroomsoort = 'recht' and c.commando = 'suspendRecht' and b.id = (c.gegevens->>'besluit')::uuid;
update recht r set toestand = jsonb_set(r.toestand, '{opschorting}', c.gegevens)
  from commando c
  where r.status = 'opgeschort' and c.stroom = r.id and c.commando = 'suspendRecht'
    and c.volgnummer = (select max(volgnummer) from commando l where l.stroom = r.id and l.commando = 'suspendRecht');

-- a right that was taken back ended by a besluit of that kind
update commando c set commando = 'withdrawRecht', gegevens = jsonb_build_object(
    'vanaf', ((c.gegevens->>'laatsteDag')::date + 1)::text, 'grond', '54-3',
    'cbsCode', c.gegevens->>'cbsCode', 'besluit', c.gegevens->>'besluit')
  from besluit b
  where c.stroomsoort = 'recht' and c.commando = 'endRecht' and b.id = (c.gegevens->>'besluit')::uuid and b.soort = 'intrekken';
update recht r set toestand = (r.toestand - 'opschorting') || jsonb_build_object('einde',
    r.toestand->'einde' || jsonb_build_object('ingetrokken', exists (
      select 1 from commando c where c.stroom = r.id and c.commando = 'withdrawRecht')))
  where r.status = 'beeindigd';
