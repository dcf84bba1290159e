import { verteld, verteldeDelen } from '@meedoen/casework/cijfers';
import type { Doelgroep, Doelgroepcriterium } from '@meedoen/casework/doelgroep';
import type { Doelgroepcijfers } from '@meedoen/contract/doelgroep';
import type { IsoDate } from '@meedoen/law/kernel';
import type { PendingQuery, Row } from 'postgres';
import type { Tx } from '../../platform/database/index.ts';
import { ZONDER_UITKERING } from './stand.ts';

type Deel = PendingQuery<Row[]>;
interface Vraag {
  readonly uitvoerder: string;
  readonly gemeenten: readonly string[];
  readonly vandaag: IsoDate;
}

/**
 * How many people belong to each target group that a gemeente of these knows. Groups overlap, so nothing small follows
 * from the others. Runs as the system; no number is about a person.
 */
export async function telDoelgroepen(tx: Tx, vraag: Vraag): Promise<Doelgroepcijfers> {
  const { uitvoerder, vandaag } = vraag;
  const gemeenten = [...vraag.gemeenten];
  const gebruikt = await tx<{ definitie: Doelgroep; gemeenten: string[] }[]>`
    select d.definitie, array_agg(g.gemeente) as gemeenten from doelgroepgebruik g join doelgroep d on d.code = g.doelgroep
    where g.uitvoerder = ${uitvoerder} and g.gemeente = any(${gemeenten}::char(4)[]) and g.geldig @> ${vandaag}::date
    group by d.code, d.naam, d.definitie order by d.naam`;
  const groepen = [];
  for (const { definitie, gemeenten: waar } of gebruikt) {
    const [rij] = await tx<{ aantal: number }[]>`
      select count(*)::int as aantal from persoon p
      where p.uitvoerder = ${uitvoerder} and p.gemeente = any(${waar}::char(4)[]) and p.verwijderd_op is null
        and (${hoortBij(tx, definitie, vandaag)})`;
    groepen.push({ code: definitie.code, naam: definitie.naam, aantal: verteld(rij?.aantal ?? 0) });
  }
  const rijen = await tx<{ gemeente: string; naam: string; aantal: number }[]>`
    select g.code as gemeente, g.naam, count(z.id)::int as aantal from gemeente g
    left join doelgroepzaak z on z.gemeente = g.code and z.uitvoerder = ${uitvoerder} and z.soort = 'zorg'
      and z.lid @> ${vandaag}::date
    where g.code = any(${gemeenten}::char(4)[]) group by g.code, g.naam order by g.naam`;
  const delen = verteldeDelen(rijen.map(({ aantal }) => aantal));
  return { peildag: vandaag, groepen, zorg: rijen.map((rij, i) => ({ ...rij, aantal: delen[i] ?? null })) };
}

/** The rule of a group as a condition on `p`: what casework/doelgroep says of one person. */
export function hoortBij(tx: Tx, { wie }: Doelgroep, dag: IsoDate): Deel {
  const wegen = wie.map(({ alle }) => {
    const delen = alle.map((each) => voorwaarde(tx, each, dag));
    return delen.reduce((samen, deel) => tx`${samen} and ${deel}`);
  });
  return wegen.reduce((samen, weg) => tx`(${samen}) or (${weg})`);
}

function voorwaarde(tx: Tx, criterium: Doelgroepcriterium, dag: IsoDate): Deel {
  if ('zaak' in criterium)
    return criterium.zaak === 'zonder-uitkering'
      ? tx`exists (select 1 from inzet i where i.persoon = p.id and i.instrument = ${ZONDER_UITKERING}
          and i.status in ('toegekend', 'gestart', 'verlengd'))`
      : tx`exists (select 1 from doelgroepzaak z where z.persoon = p.id and z.soort = ${criterium.zaak} and z.lid @> ${dag}::date)`;
  const feit = (waar: Deel, ooit = false) => tx`exists (
    select 1 from feit f where f.persoon = p.id and f.soort = ${criterium.feit} and upper(f.bekend) is null
      and ${ooit ? tx`(lower(f.geldig) is null or lower(f.geldig) <= ${dag}::date)` : tx`f.geldig @> ${dag}::date`}
      and ${waar})`;
  switch (criterium.feit) {
    case 'geboortedatum': {
      const { vanaf = 0, totEnMet = 200 } = criterium.leeftijd;
      return tx`extract(year from age(${dag}::date, p.geboortedatum)) between ${vanaf} and ${totEnMet}`;
    }
    case 'inburgeringsplicht':
      return feit(tx`(f.waarde->>'plicht')::boolean`, criterium.ooit ?? false);
    case 'praktijkonderwijs':
      return 'ooit' in criterium
        ? feit(tx`(f.waarde->>'praktijkonderwijs')::boolean`, true)
        : feit(tx`(f.waarde->>'praktijkonderwijs')::boolean = ${criterium.praktijkonderwijs}`);
    case 'woonsituatie':
      return feit(tx`f.waarde->>'soort' = ${criterium.soort}`);
    case 'plaatsing':
      return feit(tx`f.waarde->>'indeling' = ${criterium.indeling} and f.waarde->>'groep' = ${criterium.groep}`);
    case 'arbeidsverplichting':
      return feit(tx`f.waarde->>'stand' = any(${[...criterium.stand]})`);
    case 'meedoen':
      return feit(tx`f.waarde->>'vorm' = any(${[...criterium.vorm]})`);
    case 'inkomen':
      return feit(
        tx`f.waarde->>'soort' = ${criterium.soort} and ${
          criterium.loonkostensubsidie === undefined
            ? tx`true`
            : tx`coalesce((f.waarde->>'loonkostensubsidie')::boolean, false) = ${criterium.loonkostensubsidie}`
        }`,
      );
  }
}
