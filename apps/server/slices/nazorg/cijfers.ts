import { verteld, verteldeDelen } from '@meedoen/casework/cijfers';
import { uitstroomUit } from '@meedoen/casework/nazorg';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';

/** How many people went to work in a year, and whether that lasted. Numbers only; small ones are not told. */
export async function uitstroomcijfers(jaar: number, { tx, gemeenten, vandaag, actor }: Aanroep) {
  const uitvoerder = actor.soort === 'medewerker' ? actor.uitvoerder : null;
  const rijen = await alsSysteem(
    tx,
    () => tx<{ persoon: string; tot: IsoDate; terug: IsoDate | null }[]>`
      select r.persoon, upper(r.geldig) as tot, (
        select min(lower(n.geldig)) from recht n where n.persoon = r.persoon and not isempty(n.geldig)
          and lower(n.geldig) >= upper(r.geldig) and lower(n.geldig) <= ${vandaag}::date) as terug
      from recht r
      where r.uitvoerder = ${uitvoerder} and r.gemeente = any(${[...gemeenten]}::char(4)[]) and r.status = 'beeindigd'
        and r.toestand->'einde'->>'cbsCode' in ('11', '13') and not (r.toestand->'einde'->>'ingetrokken')::boolean
        and not isempty(r.geldig) and upper(r.geldig) <= ${vandaag}::date
        and extract(year from upper(r.geldig)) = ${jaar}`,
  );
  const standen = rijen.flatMap(({ tot, terug }) =>
    uitstroomUit([{ vanaf: tot, tot, cbsCode: '11' }, ...(terug ? [{ vanaf: terug }] : [])], vandaag).map(
      ({ stand }) => stand,
    ),
  );
  const aantal = (wat: string) => standen.filter((stand) => stand === wat).length;
  const [duurzaam, nogNiet, teruggekomen] = verteldeDelen([
    aantal('duurzaam'),
    aantal('nog-niet'),
    aantal('teruggekomen'),
  ]);
  return {
    ...{ jaar, peildag: vandaag, naarWerk: verteld(standen.length) },
    ...{ duurzaam: duurzaam ?? null, nogNiet: nogNiet ?? null, teruggekomen: teruggekomen ?? null },
  };
}
