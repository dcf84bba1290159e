import { verteld } from '@meedoen/casework/cijfers';
import type { Doorstroom } from '@meedoen/contract/indeling';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';

export interface Doorstroomvraag {
  readonly uitvoerder: string;
  readonly gemeenten: readonly string[];
  /** Left out: the first indeling of the first gemeente. */
  readonly indeling?: string | undefined;
  readonly vanaf: IsoDate;
  readonly tot: IsoDate;
}

/**
 * Who stood where on two days, and how many went from where to where. Runs as the system; nothing of it is about a
 * person: where a number would be, there is none. @throws Probleem 404 when no gemeente of these uses that indeling
 */
export async function doorstroomVan(tx: Tx, vraag: Doorstroomvraag): Promise<Doorstroom> {
  const { uitvoerder, vanaf, tot } = vraag;
  const gemeenten = [...vraag.gemeenten];
  const [gekozen] = await tx<{ code: string; naam: string }[]>`
    select i.code, i.naam from indelinggebruik g join indeling i on i.code = g.indeling
    where g.uitvoerder = ${uitvoerder} and g.gemeente = any(${gemeenten}::char(4)[]) and g.geldig @> ${tot}::date
      and ${vraag.indeling ? tx`i.code = ${vraag.indeling}` : tx`g.hoofd`}
    order by g.gemeente limit 1`;
  if (!gekozen) throw nietGevonden();
  const groepen = await tx<{ code: string; naam: string }[]>`
    select groep as code, naam from indelinggroep where indeling = ${gekozen.code} order by volgorde`;
  const rijen = await tx<{ van: string | null; naar: string | null; aantal: number }[]>`
    select van, naar, count(*)::int as aantal from (
      select max(waarde->>'groep') filter (where geldig @> ${vanaf}::date) as van,
        max(waarde->>'groep') filter (where geldig @> ${tot}::date) as naar
      from feit where uitvoerder = ${uitvoerder} and gemeente = any(${gemeenten}::char(4)[]) and soort = 'plaatsing'
        and sleutel = ${gekozen.code} and upper(bekend) is null and (geldig @> ${vanaf}::date or geldig @> ${tot}::date)
      group by persoon) p
    group by van, naar order by 3 desc, 1 nulls last, 2 nulls last`;
  // a hidden move must not follow from what a group adds up to: then the sum is not told either
  const som = (kant: 'van' | 'naar', code: string): number | null => {
    const delen = rijen.filter((rij) => rij[kant] === code).map(({ aantal }) => aantal);
    return delen.some((aantal) => verteld(aantal) === null) ? null : verteld(delen.reduce((a, b) => a + b, 0));
  };
  return {
    indeling: gekozen.code,
    naam: gekozen.naam,
    ...{ vanaf, tot },
    groepen: groepen.map((groep) => ({ ...groep, toen: som('van', groep.code), nu: som('naar', groep.code) })),
    stromen: rijen.map(({ van, naar, aantal }) => ({ van, naar, aantal: verteld(aantal) })),
  };
}
