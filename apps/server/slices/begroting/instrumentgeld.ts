import { type Instrumentmensen, lijnstand, type Reintegratie } from '@meedoen/casework/begroting';
import type { Tx } from '../../platform/database/index.ts';
import type { Waarvan } from './store.ts';

/**
 * What instruments of a year take: reserved is the expected cost of what was granted or is being signed, less what was paid of
 * it; spent is what the ledger has of it; with who each is for, to be counted and told to nobody. Runs as the system: money that
 * is gone is gone for everybody.
 * @param behalve an inzet that is left out: the one that is being decided
 */
export async function instrumentgeldVan(
  tx: Tx,
  { uitvoerder, gemeente }: Waarvan,
  jaar: number,
  behalve: string | null = null,
): Promise<Instrumentmensen[]> {
  const rijen = await tx<Instrumentgeldrij[]>`
    with betaald as (
      select i.id, coalesce(sum(b.bedrag_in_centen), 0) as alles,
        coalesce(sum(b.bedrag_in_centen) filter (where extract(year from j.boekdatum) = ${jaar}), 0) as dit_jaar
      from inzet i
      cross join lateral jsonb_array_elements(coalesce(i.toestand->'besluiten', '[]')) genomen
      join boeking b on b.besluit = (genomen->>'besluit')::uuid and b.rekening = 'instrumentlast'
      join journaalpost j on j.id = b.journaalpost
      where i.uitvoerder = ${uitvoerder} and i.gemeente = ${gemeente} group by i.id),
    elk as (
      select i.instrument, i.persoon, coalesce(p.dit_jaar, 0) as besteed,
        case when i.budgetjaar = ${jaar} and i.status not in ('afgewezen', 'ingetrokken')
          then greatest(0, coalesce(i.raming_in_centen, (i.toestand->'voorstel'->>'bedrag')::bigint, 0) - coalesce(p.alles, 0))
          else 0 end as gereserveerd
      from inzet i left join betaald p on p.id = i.id
      where i.uitvoerder = ${uitvoerder} and i.gemeente = ${gemeente} and ${behalve ? tx`i.id <> ${behalve}` : tx`true`})
    select instrument, sum(gereserveerd)::bigint as gereserveerd, sum(besteed)::bigint as besteed,
      coalesce(jsonb_agg(distinct persoon) filter (where gereserveerd <> 0), '[]') as "voorGereserveerd",
      coalesce(jsonb_agg(distinct persoon) filter (where besteed <> 0), '[]') as "voorBesteed"
    from elk group by instrument order by instrument`;
  return rijen.map(({ instrument, gereserveerd, besteed, voorGereserveerd, voorBesteed }) => ({
    ...{ instrument, gereserveerd: Number(gereserveerd), besteed: Number(besteed) },
    mensen: { gereserveerd: voorGereserveerd, besteed: voorBesteed },
  }));
}

interface Instrumentgeldrij {
  readonly instrument: string;
  readonly gereserveerd: number;
  readonly besteed: number;
  readonly voorGereserveerd: readonly string[];
  readonly voorBesteed: readonly string[];
}

/** The line of the re-integration budget that pays an instrument, with what is free on it, cents. */
export interface Lijnruimte {
  readonly naam: string;
  readonly vrij: number;
  readonly plafond: boolean;
  readonly bron: string;
}

/** @returns undefined when no budget of the year was confirmed, or no line of it pays this instrument. Runs as the system. */
export async function lijnVan(
  tx: Tx,
  waar: Waarvan & { readonly instrument: string },
  jaar: number,
  behalve: string | null = null,
): Promise<Lijnruimte | undefined> {
  const [rij] = await tx<{ inhoud: Reintegratie; document: string }[]>`
    select toestand->'inhoud' as inhoud, toestand->'bron'->>'document' as document from begroting
    where uitvoerder = ${waar.uitvoerder} and gemeente = ${waar.gemeente} and soort = 'reintegratie' and jaar = ${jaar}
      and status = 'bevestigd' order by ronde desc limit 1`;
  const lijn = rij?.inhoud.lijnen.find(({ instrumenten }) => instrumenten.includes(waar.instrument));
  if (!rij || !lijn) return undefined;
  const { naam, vrij, plafond } = lijnstand(lijn, await instrumentgeldVan(tx, waar, jaar, behalve));
  return { naam, vrij, plafond, bron: rij.document };
}
